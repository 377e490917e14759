// How far the documents and people of a case may be shown, as the workroom lists and sets it: one by one, or all at once.

import { isId, textHash } from "../base/base.ts";
import { type Level, type LevelGround, onlyDescribes, photoTarget, publicationOf } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { beatenBy, type Outcome } from "./decide-statement.ts";
import { allDocuments, allPeople, decideLevels, type LevelChoice } from "./level.ts";
import type { Person, Room } from "./room.ts";

export type LevelKind = "documents" | "people";

export interface ListedLevel {
  readonly id: string;
  readonly name: string;
  /** Undefined where nobody has decided. */
  readonly level: Level | undefined;
  /** The number of the last decision about it; 0 where there is none. */
  readonly last: number;
}

export interface LevelFilter {
  readonly level?: Level | "undecided" | undefined;
  /** Only this document or person. */
  readonly id?: string | undefined;
  readonly from: number;
  readonly most: number;
}

/** All documents, or all people who are called by a name, by their names. */
export async function listLevels(
  { read, desk }: Room,
  kind: LevelKind,
  { level, id, from, most }: LevelFilter,
): Promise<{ readonly rows: readonly ListedLevel[]; readonly total: number }> {
  const { levels } = publicationOf(await read.decisions());
  const { book } = await desk.now();
  const all = await (kind === "documents" ? documentsOf(read) : peopleOf(read, levels, id));
  const fitting = all.filter((one) => {
    const own = levels.get(one.id);
    return (id === undefined || id === one.id) && (level === undefined || (own ?? "undecided") === level);
  });
  fitting.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const part = fitting.slice(from, from + most);
  const rows = part.map((one) => ({ ...one, level: levels.get(one.id), last: book.lastAbout(one.id) }));
  return { rows, total: fitting.length };
}

async function documentsOf(read: RecordReader): Promise<{ readonly id: string; readonly name: string }[]> {
  const documents = await read.documents();
  const labels = await read.documentLabels(documents.map(({ id }) => id));
  return documents.map(({ id, names }) => ({ id, name: labels.get(id)?.title ?? names[0] ?? id }));
}

async function peopleOf(
  read: RecordReader,
  levels: ReadonlyMap<string, Level>,
  asked: string | undefined,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const named = new Set((await read.personWords()).flatMap(({ entry, isName }) => (isName ? [entry] : [])));
  const people = await read.entries(["person"]);
  return people.flatMap(({ id, name }) =>
    id === asked || levels.has(id) || (named.has(id) && !onlyDescribes(name)) ? [{ id, name }] : [],
  );
}

export interface LevelChange {
  readonly level: Level;
  readonly reason: string;
  /** What is known of it. Where it is to be shown all the same, somebody says why. */
  readonly ground?: LevelGround | undefined;
}

/**
 * Sets the level of one document, its original file, a person or a picture; undefined where there is no such thing, or no such level
 * of it. @param shown The number of the last decision about it that the page knew.
 */
export async function setLevel(
  room: Room,
  person: Person,
  id: string,
  shown: number,
  { level, reason, ground }: LevelChange,
): Promise<(Outcome & { readonly name?: string }) | undefined> {
  return room.change(async (open) => {
    const name = await nameOf(room.read, id, level);
    if (name === undefined) return undefined;
    const beaten = beatenBy((await room.desk.now()).book, id, shown);
    if (beaten !== undefined) return beaten;
    if (ground !== undefined && level !== "withheld" && reason === "") return { kind: "refused", why: "no reason" };
    const who = { by: person.name, at: room.clock(), reason: reason === "" ? undefined : reason, ground };
    const decisions = await decideLevels(open, level, [{ id, name }], who);
    return decisions.length === 0 ? { kind: "refused", why: "nothing changed" } : { kind: "written", decisions, name };
  });
}

/** What it is called, where it can have that level. */
async function nameOf(read: RecordReader, id: string, level: Level): Promise<string | undefined> {
  const document = id.replace(/\/original$/u, "");
  if (isId("doc", document)) {
    if (document !== id && level === "cited") return undefined;
    const own = (await read.documentLabels([document])).get(document);
    return own === undefined ? undefined : (own.title ?? own.name ?? document);
  }
  if (level === "cited") return undefined;
  if (!isId("ent", id)) return photoTarget(id) === id ? id : undefined;
  const [entry] = await read.namedEntries([id]);
  return entry?.kind === "person" ? entry.name : undefined;
}

/** What setting all at once would change, and what it leaves out. `mark` names it. */
export type AllAtOnce = LevelChoice & { readonly mark: string };

export async function allAtOnce(read: RecordReader, kind: LevelKind, level: Level): Promise<AllAtOnce> {
  const { levels } = publicationOf(await read.decisions());
  const found = kind === "documents" ? await allDocuments(read, level) : await allPeople(read);
  const targets = found.targets.filter(({ id }) => levels.get(id) !== level);
  return { ...found, targets, mark: textHash(`${level} ${targets.map(({ id }) => id).join(" ")}`).slice(0, 32) };
}

/** Sets all at once that the page showed; "changed" where that is another by now, and nothing is written. */
export async function setAll(
  room: Room,
  person: Person,
  kind: LevelKind,
  { level, reason, mark }: Omit<LevelChange, "ground"> & { readonly mark: string },
): Promise<Outcome | { readonly kind: "changed" }> {
  return room.change(async (open) => {
    const found = await allAtOnce(room.read, kind, level);
    if (found.mark !== mark) return { kind: "changed" };
    const who = { by: person.name, at: room.clock(), reason: reason === "" ? undefined : reason };
    const decisions = await decideLevels(open, level, found.targets, who);
    return decisions.length === 0 ? { kind: "refused", why: "nothing changed" } : { kind: "written", decisions };
  });
}
