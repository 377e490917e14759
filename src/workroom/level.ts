// How far documents, people and pictures may be shown: what people decide, one by one or all at once. What a document calls sealed
// and whom it calls a minor or a protected witness is never covered by "all": somebody has to name it.

import { type DocumentId, type EntryId, isId, Problem } from "../base/base.ts";
import {
  type Caution,
  CAUTION_REACH,
  type Decision,
  type Duration,
  groundBeside,
  isName,
  type Level,
  type LevelGround,
  type Mention,
  onlyDescribes,
  type NewDecision,
  originalOf,
  photoTarget,
  publicationOf,
  saysSealed,
  type Statement,
} from "../record/record.ts";
import type { DocumentSummary, RecordReader } from "../store/store.ts";
import type { Deciding } from "./decide.ts";
import { documentsMeant } from "./documents-meant.ts";
import type { OpenCase } from "./open-case.ts";
import { noteTargets } from "./shown-targets.ts";

export interface LevelTarget {
  /** The id of a document or entry, or the path of a picture. */
  readonly id: string;
  readonly name: string;
}

export interface LeftOut extends LevelTarget {
  readonly ground: LevelGround;
  /** Where it is said. */
  readonly where: string;
}

export interface LevelChoice {
  readonly targets: readonly LevelTarget[];
  readonly leftOut: readonly LeftOut[];
  /** Withheld by a decision, which "all" does not change. */
  readonly withheld: readonly LevelTarget[];
}

/** What these words mean: ids of documents and people, names of files and of people, paths of pictures. Throws Problem decision-target. */
export async function levelTargets(read: RecordReader, given: readonly string[]): Promise<LevelTarget[]> {
  const documents = await read.documents();
  const people = await read.entries(["person"]);
  return given.map((words) => {
    const meant: LevelTarget[] = [
      ...documentsMeant(documents, words).map(({ id, names }) => ({ id, name: names[0] ?? id })),
      ...people.filter(({ id, name }) => id === words || name === words).map(({ id, name }) => ({ id, name })),
    ];
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return only;
    if (only !== undefined) {
      const all = meant.slice(0, 4).map(({ id, name }) => `${name} (${id})`);
      throw new Problem("decision-target", { id: words, why: `may be several: ${all.join(", ")}` });
    }
    const photo = photoTarget(words);
    if (photo !== undefined) return { id: photo, name: photo };
    const why = isId("ent", words) ? "is no person of the record" : "is no document and no person of the record";
    throw new Problem("decision-target", { id: words, why });
  });
}

/** Instead of these documents the decision is about their original files. Throws Problem decision-target for anything else. */
export function originalTargets(targets: readonly LevelTarget[]): LevelTarget[] {
  return targets.map(({ id, name }) => {
    if (!isId("doc", id)) throw new Problem("decision-target", { id: name, why: "is no document" });
    return { id: originalOf(id), name: `the original file of ${name}` };
  });
}

/** All documents that do not speak of a seal. `given` is the level they get: what has it already has been decided on by name. */
export async function allDocuments(read: RecordReader, given?: Level): Promise<LevelChoice> {
  const { levels } = publicationOf(await read.decisions());
  const targets: LevelTarget[] = [];
  const leftOut: LeftOut[] = [];
  const withheld: LevelTarget[] = [];
  for (const { id, names } of await read.documents()) {
    const target = { id, name: names[0] ?? id };
    if (levels.get(id) === "withheld") withheld.push(target);
    else if ((given === undefined || levels.get(id) !== given) && saysSealed(await read.text(id), names))
      leftOut.push({ ...target, ground: "sealed", where: target.name });
    else targets.push(target);
  }
  return { targets, leftOut, withheld };
}

/** All people who are called by a name, but for those whom a document calls minors or protected witnesses. */
export async function allPeople(read: RecordReader): Promise<LevelChoice> {
  const { levels } = publicationOf(await read.decisions());
  const named = new Set((await read.personWords()).flatMap(({ entry, isName: is }) => (is ? [entry] : [])));
  const grounds = await groundsOfPeople(read, await read.documents());
  const targets: LevelTarget[] = [];
  const leftOut: LeftOut[] = [];
  const withheld: LevelTarget[] = [];
  for (const { id, name } of await read.entries(["person"])) {
    const ground = grounds.get(id);
    if (levels.get(id) === "withheld") withheld.push({ id, name });
    else if (levels.get(id) === undefined && ground !== undefined)
      leftOut.push({ id, name, ground: ground.ground, where: ground.where });
    else if (named.has(id) && !onlyDescribes(name)) targets.push({ id, name });
  }
  return { targets, leftOut, withheld };
}

/** What is read to find the grounds. */
export interface GroundSource {
  document(id: DocumentId): Promise<{ readonly text: string } | undefined>;
  mentionsIn(id: DocumentId): Promise<readonly Placed[]>;
  statementsIn(id: DocumentId): Promise<readonly Pick<Statement, "entry" | "slot" | "duration" | "passage">[]>;
}

export interface PersonCaution extends Caution {
  /** The document and its line. */
  readonly where: string;
}

/** Those whom one of these documents calls minors or protected witnesses, with where it does. */
export async function groundsOfPeople(
  source: GroundSource,
  documents: readonly Pick<DocumentSummary, "id" | "names">[],
): Promise<ReadonlyMap<EntryId, PersonCaution>> {
  const grounds = new Map<EntryId, PersonCaution>();
  const add = (entry: EntryId, one: PersonCaution) => {
    const known = grounds.get(entry);
    if (known === undefined || (one.isPlain && !known.isPlain)) grounds.set(entry, one);
  };
  for (const { id, names } of documents) {
    const text = (await source.document(id))?.text ?? "";
    const where = names[0] ?? id;
    for (const { entry, start, ...caution } of groundsIn(text, await source.mentionsIn(id)))
      add(entry, { ...caution, where: `${where}, line ${lineAt(text, start)}` });
    for (const { entry, slot, duration, passage } of await source.statementsIn(id))
      if (slot === "age" && duration !== undefined && isUnderAge(duration))
        add(entry, { ground: "minor", isPlain: true, where: `${where}, line ${lineAt(text, passage.start)}` });
  }
  return grounds;
}

interface Placed {
  readonly mention: Mention;
  readonly entry?: EntryId | undefined;
}

function groundsIn(
  text: string,
  mentions: readonly Placed[],
): (Caution & { readonly entry: EntryId; readonly start: number })[] {
  const names = mentions.filter(({ mention }) => isName(mention));
  return names.flatMap(({ mention, entry }, i) => {
    if (mention.kind !== "person" || entry === undefined) return [];
    const [from, to] = [names[i - 1]?.mention.end ?? 0, names[i + 1]?.mention.start ?? text.length];
    const before = text.slice(Math.max(from, mention.start - CAUTION_REACH), mention.start);
    const after = text.slice(mention.end, Math.min(to, mention.end + CAUTION_REACH));
    const caution = groundBeside(before, after, `${before}${mention.quote}${after}`);
    return caution === undefined ? [] : [{ ...caution, entry, start: mention.start }];
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

const ADULT = 18;

function isUnderAge({ parts }: Duration): boolean {
  const years = parts.find(({ unit }) => unit === "year");
  return years === undefined ? parts.length > 0 : years.value < ADULT;
}

/** Writes the decisions in one transaction. What stands so already is not decided again, unless a ground is new. */
export async function decideLevels(
  { store }: Pick<OpenCase, "store">,
  level: Level,
  targets: readonly LevelTarget[],
  { by, at, reason, ground }: Deciding & { readonly ground?: LevelGround | undefined },
): Promise<Decision[]> {
  const why = [ground, reason].filter((part) => part !== undefined).join(": ");
  return store.transact(async (writer) => {
    const { levels, grounds } = publicationOf(await writer.decisions());
    const isSo = (id: string): boolean =>
      levels.get(id) === level && (ground === undefined || level === "withheld" || grounds.get(id) === ground);
    const ids = [...new Set(targets.map(({ id }) => id))].filter((id) => !isSo(id));
    if (ids.length === 0) return [];
    const decisions = ids.map((id): NewDecision => ({
      by,
      at,
      act: "publish",
      target: id,
      before: levels.get(id),
      after: level,
      reason: why === "" ? undefined : why,
    }));
    const written = await writer.appendDecisions(decisions);
    await noteTargets(
      writer,
      ids.map((id) => id.replace(/\/original$/u, "")),
    );
    return written;
  });
}
