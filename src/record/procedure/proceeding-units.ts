// Which entries are one proceeding. A number is one wherever it stands; what only words name ("his extradition case") is one for
// each kind and person, and goes to a numbered one only where exactly one fits.

import type { DocumentId, EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Statement } from "../statement.ts";
import { FORUM_KINDS, type ForumKind, forumLabel, isForumKind, isWiderThan, kindsMeet } from "./forum.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { inCourts, joinNumbers } from "./proceeding-numbers.ts";
import { mostPrinted } from "./told-value.ts";

export interface Joined {
  readonly id: EntryId;
  readonly entries: readonly EntryId[];
  /** Those that are known by the number. */
  readonly numberEntries: readonly EntryId[];
  /** The entry of whose number it is one of several proceedings, in different courts. */
  readonly partOf?: EntryId | undefined;
  readonly name: string;
  readonly number?: string | undefined;
  readonly kind?: ForumKind | undefined;
  readonly otherKinds: readonly ForumKind[];
  readonly whose?: { readonly entry: EntryId; readonly name: string } | undefined;
  readonly isSubjects: boolean;
  readonly maybe: readonly { readonly entry: EntryId; readonly name: string }[];
  readonly statements: readonly Statement[];
}

interface Unit {
  readonly id: EntryId;
  readonly name: string;
  readonly number: string | undefined;
  readonly kinds: readonly ForumKind[];
  readonly whose: { readonly entry: EntryId; readonly name: string } | undefined;
  /** It stands in documents about the subject, and is not only cited there. */
  readonly isOwn: boolean;
  readonly statements: readonly Statement[];
  readonly entries: readonly EntryId[];
  /** The entry of whose number it is one of several proceedings, in different courts. */
  readonly partOf?: EntryId | undefined;
}

/** `loose`: what is said of "the case" of somebody and of no proceeding. */
export function unitsOf(record: ProceduralRecord): { readonly units: Joined[]; readonly loose: readonly Statement[] } {
  const names = new Map(
    record.entries.flatMap(({ id, kind, name }) => (kind === "proceeding" ? [[id, name] as const] : [])),
  );
  const ofEntry = Map.groupBy(
    record.statements.filter(({ entry }) => names.has(entry)),
    ({ entry }) => entry,
  );
  const loose: Statement[] = [];
  const worded = new Map<string, Unit>();
  const numbered: Unit[] = [];
  for (const [id, statements] of [...ofEntry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = names.get(id) ?? "";
    const label = labelOf(name);
    if (label === undefined)
      for (const part of inCourts(record, id, statements))
        numbered.push({
          ...unitOf(record, part.id, name, name, [], part.statements),
          ...(part.id !== id && { partOf: id }),
        });
    else if (label === "case") loose.push(...statements);
    else for (const unit of wordedUnits(record, id, label, statements)) join(worded, unit);
  }
  const units = [...joinNumbers(numbered, together), ...worded.values()];
  return { units: joinAll(units, record.subject?.entry), loose };
}

const LABELS: readonly (readonly [label: string, kind: ForumKind])[] = FORUM_KINDS.map(
  (kind) => [forumLabel(kind), kind] as const,
).sort(([a], [b]) => b.length - a.length);

/** The kind by which words name it, "case" for one of no kind; undefined for a number. */
function labelOf(name: string): ForumKind | "case" | undefined {
  const found = LABELS.find(([label]) => name === label || name.startsWith(`${label} of `));
  return found?.[1] ?? (name === "case" || name.startsWith("case of ") ? "case" : undefined);
}

const WHOSE = "whose proceeding";

function unitOf(
  record: ProceduralRecord,
  id: EntryId,
  name: string,
  number: string | undefined,
  kinds: readonly ForumKind[],
  statements: readonly Statement[],
): Unit {
  const told = statements.flatMap(({ slot, value }) => (slot === "kind" && isForumKind(value) ? [value] : []));
  const people = statements.flatMap(({ about = [] }) => about.filter(({ as }) => as === WHOSE));
  const entries = new Set(people.map(({ entry }) => record.leaderOf(entry)));
  const [only] = entries;
  const { subject } = record;
  const person =
    subject !== undefined && entries.has(subject.entry) ? subject.entry : entries.size === 1 ? only : undefined;
  // "Dorn v. Keel" is somebody else's, unless a source says in words that it is the subject's
  const parties = statements.filter(({ slot }) => slot === "title" || slot === "party");
  const last =
    foldKey(subject?.name ?? "")
      .split(" ")
      .at(-1) ?? "";
  const isOthers =
    last !== "" &&
    parties.length > 0 &&
    person !== subject?.entry &&
    parties.every(({ value }) => !foldKey(value).split(" ").includes(last));
  const isCited = statements.every(({ slot }) => slot === "title" || slot === "number" || slot === "court");
  return {
    id,
    name,
    number,
    kinds:
      kinds.length > 0 ? kinds : [...new Set(told)].sort((a, b) => count(told, b) - count(told, a) || (a < b ? -1 : 1)),
    whose:
      person === undefined
        ? undefined
        : {
            entry: person,
            name:
              person === subject?.entry
                ? subject.name
                : mostPrinted(people.filter(({ entry }) => record.leaderOf(entry) === person).map((one) => one.name)),
          },
    isOwn: !isCited && !isOthers && statements.some(({ passage }) => record.isAboutSubject(passage.document)),
    statements,
    entries: [id],
  };
}

function count<T>(list: readonly T[], value: T): number {
  return list.filter((one) => one === value).length;
}

/** What words alone name, by whose it is: without a name, the subject's in a document of the case, and else the document's own. */
function wordedUnits(
  record: ProceduralRecord,
  id: EntryId,
  kind: ForumKind,
  statements: readonly Statement[],
): (Unit & { readonly key: string })[] {
  const { subject } = record;
  const mains = new Map(statements.map((one) => [one.id, one]));
  const keyOf = (one: Statement): string => {
    const person = (mains.get(one.main ?? one.id) ?? one).about?.find(({ as }) => as === WHOSE);
    if (person !== undefined) return record.leaderOf(person.entry);
    return subject !== undefined && record.isAboutSubject(one.passage.document) ? subject.entry : one.passage.document;
  };
  return [...Map.groupBy(statements, keyOf)].map(([whose, own]) => {
    const unit = unitOf(record, id, forumLabel(kind), undefined, [kind], own);
    const isSubjects = whose === subject?.entry;
    return { ...unit, ...(isSubjects && subject && { whose: subject }), key: `${kind} ${whose}` };
  });
}

function join(worded: Map<string, Unit>, { key, ...unit }: Unit & { readonly key: string }): void {
  const known = worded.get(key);
  worded.set(key, known === undefined ? unit : together(known, unit));
}

/** The first leads: its name and number stay. */
function together(one: Unit, other: Unit): Unit {
  return {
    ...one,
    kinds: [...new Set([...one.kinds, ...other.kinds])],
    whose: one.whose ?? other.whose,
    isOwn: one.isOwn || other.isOwn,
    statements: [...one.statements, ...other.statements],
    entries: [...new Set([...one.entries, ...other.entries])].sort(),
  };
}

function joinAll(units: readonly Unit[], subject: EntryId | undefined): Joined[] {
  const numbered = units.filter(({ number }) => number !== undefined);
  const worded = units.filter(({ number }) => number === undefined);
  const added = new Map<Unit, Unit[]>();
  const maybe = new Map<Unit, readonly Unit[]>();
  const alone: Unit[] = [];
  for (const unit of worded) {
    const fitting = numbered.filter((other) => fits(unit, other));
    // "the criminal case" is the federal one, where no other criminal case is told of
    const narrower = worded.filter(
      (other) =>
        other !== unit &&
        sameWhose(unit, other) &&
        other.kinds.some((kind) => isWiderThan(unit.kinds[0] ?? kind, kind)),
    );
    const [only] = fitting;
    const [narrow] = narrower;
    if (fitting.length === 1 && only !== undefined) added.getOrInsert(only, []).push(unit);
    else if (fitting.length === 0 && narrower.length === 1 && narrow !== undefined)
      added.getOrInsert(narrow, []).push(unit);
    else {
      alone.push(unit);
      if (fitting.length > 1) maybe.set(unit, fitting);
    }
  }
  const gather = (unit: Unit): Unit => (added.get(unit) ?? []).map(gather).reduce(together, unit);
  return [...numbered, ...alone].map((unit) => {
    const { number, name, kinds, whose, isOwn, statements, entries, id } = gather(unit);
    const numberEntries =
      number === undefined ? [] : [...unit.entries, ...(unit.partOf === undefined ? [] : [unit.partOf])];
    const [kind, ...otherKinds] = settled(kinds);
    return {
      id,
      entries,
      numberEntries,
      partOf: unit.partOf,
      name: number === undefined && whose !== undefined ? `${name} of ${whose.name}` : name,
      number,
      kind,
      otherKinds,
      whose,
      isSubjects: whose === undefined || subject === undefined ? isOwn : whose.entry === subject,
      maybe: (maybe.get(unit) ?? [])
        .map((other) => ({ entry: other.id, name: other.name }))
        .sort((a, b) => (a.entry < b.entry ? -1 : 1)),
      statements: statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    };
  });
}

function sameWhose({ whose: a }: Unit, { whose: b }: Unit): boolean {
  return a !== undefined && a.entry === b?.entry;
}

/** Could the words mean the numbered one? What is not known of its kind or of whose it is, is no evidence. */
function fits(worded: Unit, numbered: Unit): boolean {
  const kind = worded.kinds[0];
  if (kind === undefined || !numbered.kinds.some((other) => kindsMeet(kind, other))) return false;
  return numbered.whose === undefined ? numbered.isOwn && worded.isOwn : sameWhose(worded, numbered);
}

/** Without the wider kinds of which a narrower is told: a habeas case is a civil one. */
function settled(kinds: readonly ForumKind[]): ForumKind[] {
  return kinds.filter((kind) => !kinds.some((other) => other !== kind && isWiderThan(kind, other)));
}

/** The proceeding of an entry; where one number is of several, the one of which the document speaks. */
export function ownerIn(units: readonly Joined[]): (entry: EntryId, document: DocumentId) => EntryId | undefined {
  const owners = new Map<EntryId, Joined[]>();
  for (const unit of units)
    for (const entry of new Set([...unit.entries, ...unit.numberEntries])) owners.getOrInsert(entry, []).push(unit);
  return (entry, document) => {
    const all = owners.get(entry) ?? [];
    const own =
      all.length > 1
        ? all.filter(({ statements }) => statements.some(({ passage }) => passage.document === document))
        : all;
    return own.length === 1 ? own[0]?.id : undefined;
  };
}
