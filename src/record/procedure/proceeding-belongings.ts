// Which hearings, rulings and filings belong to which proceeding. Where two fit equally well it is not decided, and what is older
// than a proceeding's filing is none of it.

import { type DateSpan, type Day, daysBetween, type EntryId, isExact } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { matterOf } from "../decided.ts";
import type { ForumKind } from "./forum.ts";
import { oneJudge } from "./judge-names.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { type Interval, isLater, isOlder } from "./proceeding-interval.ts";
import { type Joined, ownerIn } from "./proceeding-units.ts";

export interface Belonging {
  /** The hearing, ruling or filing. */
  readonly entry: EntryId;
  /** How it is known: "its words", "the caption of its document". */
  readonly by: readonly string[];
  /** Words name the proceeding, or its number; otherwise its place in a document tells. */
  readonly isTold: boolean;
}

/** It belongs to one of these, and the documents do not settle to which. */
export interface Undecided {
  readonly entry: EntryId;
  readonly kind: Step;
  readonly proceedings: readonly EntryId[];
}

const STEPS = ["hearing", "ruling", "filing"] as const;
type Step = (typeof STEPS)[number];
type Own = Readonly<Record<Step | "outside", Belonging[]>>;

interface Tie {
  readonly unit: EntryId;
  readonly step: Step;
  readonly by: string;
  readonly isTold: boolean;
  /** The proceeding's own number says so. */
  readonly isNumbered: boolean;
}

interface Owned {
  readonly unit: EntryId;
  readonly step: Step;
  readonly isNumbered: boolean;
  readonly belonging: Belonging;
}

export interface Belongings {
  /** `outside`: what its papers tell of another time than its own. */
  readonly byUnit: ReadonlyMap<EntryId, Own>;
  readonly undecided: readonly Undecided[];
}

export function belongings(
  record: ProceduralRecord,
  units: readonly Joined[],
  intervals: ReadonlyMap<EntryId, Interval>,
): Belongings {
  const told = Map.groupBy(record.statements, ({ entry }) => entry);
  const byUnit = new Map<EntryId, Own>(
    units.map(({ id }) => [id, { hearing: [], ruling: [], filing: [], outside: [] }]),
  );
  const undecided: Undecided[] = [];
  const owned = new Map<EntryId, Owned>();
  const civil = new Set(units.flatMap((unit) => (isCivil(unit) ? [unit.id] : [])));
  for (const [entry, tied] of tiesOf(record, units)) {
    const own = told.get(entry) ?? [];
    const all = isOfCharges(own) ? tied.filter(({ unit }) => !civil.has(unit)) : tied;
    const inTime = all.filter(({ unit, isTold, by }) => {
      const interval = intervals.get(unit) ?? {};
      return by === BY_NUMBER || !(isOlder(interval, own) || (!isTold && isLater(interval, own)));
    });
    for (const [unit, out] of Map.groupBy(
      all.filter((tie) => !inTime.includes(tie)),
      ({ unit }) => unit,
    ))
      byUnit.get(unit)?.outside.push(belongingOf(entry, out));
    // what stands on a case's own docket sheet is of that case, whatever else its words could mean
    const numbered = inTime.filter(({ by }) => by === BY_NUMBER);
    const sure = inTime.filter(({ isTold }) => isTold);
    const counted = numbered.length > 0 ? numbered : sure.length > 0 ? sure : inTime;
    const owners = [...new Set(counted.map(({ unit }) => unit))].sort();
    const [only] = owners;
    if (only === undefined) continue;
    const ties = inTime.filter(({ unit }) => unit === only);
    if (owners.length > 1) undecided.push({ entry, kind: counted[0]!.step, proceedings: owners }); // an owner has a tie;
    else
      owned.set(entry, {
        unit: only,
        step: ties[0]!.step, // its owner has a tie
        isNumbered: ties.some(({ isNumbered }) => isNumbered),
        belonging: belongingOf(entry, ties),
      });
  }
  const doubtful = countedTwice(record, units, owned, told);
  undecided.push(...doubtful);
  for (const { entry } of doubtful) owned.delete(entry);
  for (const { unit, step, belonging } of owned.values()) byUnit.get(unit)?.[step].push(belonging);
  return { byUnit, undecided: undecided.sort((a, b) => (a.entry < b.entry ? -1 : 1)) };
}

/** Here nobody is charged with a crime. */
const CIVIL: ReadonlySet<ForumKind> = new Set([
  "civil",
  "class action",
  "records suit",
  "habeas",
  "removal",
  "bond",
  "asylum",
  "immigration appeal",
  "petition for review",
]);

function isCivil({ number, kind }: Joined): boolean {
  return kind === undefined ? /-cv-/i.test(number ?? "") : CIVIL.has(kind);
}

/** A ruling of which nothing is told but what became of criminal charges. */
function isOfCharges(ruling: readonly Statement[]): boolean {
  const sorts = ruling.flatMap(({ about = [] }) => about.flatMap(({ as, name }) => (as === "sort" ? [name] : [])));
  return sorts.length > 0 && sorts.every((sort) => matterOf(sort) === "charges");
}

function belongingOf(entry: EntryId, ties: readonly Tie[]): Belonging {
  return { entry, by: [...new Set(ties.map(({ by }) => by))].sort(), isTold: ties.some(({ isTold }) => isTold) };
}

const BY_NUMBER = "its number";

/** In the order of the entries. */
function tiesOf({ entries, statements }: ProceduralRecord, units: readonly Joined[]): [EntryId, Tie[]][] {
  const told = new Map<string, { readonly unit: Joined; readonly one: Statement }[]>();
  const owner = ownerIn(units);
  for (const unit of units)
    for (const one of unit.statements)
      if (isStep(one.slot)) told.getOrInsert(placeOf(one.slot, one), []).push({ unit, one });
  const ties = new Map<EntryId, Tie[]>();
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  for (const one of statements) {
    const kind = kinds.get(one.entry);
    if (kind === undefined || !isStep(kind)) continue;
    const own = ties.getOrInsert(one.entry, []);
    for (const { unit, one: said } of told.get(placeOf(kind, one)) ?? [])
      own.push({
        unit: unit.id,
        step: kind,
        by: said.value,
        isTold: said.tier === "explicit",
        isNumbered: said.tier === "explicit" && unit.numberEntries.includes(said.entry),
      });
    for (const { kind: about, as, entry } of one.about ?? []) {
      const unit = about === "proceeding" && as === "docket" ? owner(entry, one.passage.document) : undefined;
      if (unit !== undefined) own.push({ unit, step: kind, by: BY_NUMBER, isTold: true, isNumbered: true });
    }
  }
  return [...ties].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * What one judge ruled on one day, told in two proceedings of one person: a report's words for the matter ("may no longer be held as a
 * witness") are no proof that there were two rulings. What a proceeding's own number has stays; the others are not settled.
 */
function countedTwice(
  record: ProceduralRecord,
  units: readonly Joined[],
  owned: ReadonlyMap<EntryId, Owned>,
  told: ReadonlyMap<EntryId, readonly Statement[]>,
): Undecided[] {
  const own = new Set(units.filter(({ isSubjects }) => isSubjects).map(({ id }) => id));
  const rulings = [...owned.values()].flatMap((one) => {
    const said = told.get(one.belonging.entry) ?? [];
    const days = new Set(
      said.flatMap(({ date }) => (date !== undefined && isExact(date) ? (date.earliest ?? []) : [])),
    );
    const [day] = days;
    const [written] = said.flatMap((told) => (days.size === 0 && told.written !== undefined ? [told.written] : []));
    return one.step === "ruling" && own.has(one.unit) && days.size < 2
      ? [{ ...one, day, written, judges: judgesIn(said) }]
      : [];
  });
  const found: Undecided[] = [];
  for (const [day, same] of Map.groupBy(rulings, (one) => one.day))
    for (const one of same) {
      if (one.isNumbered) continue;
      const rivals =
        day === undefined ? rulings.filter((other) => other.isNumbered && isNews(one.written, other.day)) : same;
      const others = rivals.filter((other) => other.unit !== one.unit && meet(one.judges, other.judges, record));
      if (others.length > 0)
        found.push({
          entry: one.belonging.entry,
          kind: one.step,
          proceedings: [...new Set([one.unit, ...others.map(({ unit }) => unit)])].sort(),
        });
    }
  return found;
}

/** A text of these days tells of a ruling without its day: it may be that one. */
function isNews(written: DateSpan | undefined, day: Day | undefined): boolean {
  if (written?.earliest === undefined || written.latest === undefined || day === undefined) return false;
  return day <= written.latest && daysBetween(day, written.earliest) <= NEWS_DAYS;
}

const NEWS_DAYS = 14;

type Judge = { readonly entry: EntryId; readonly names: readonly string[] };

function judgesIn(statements: readonly Statement[]): Judge[] {
  return statements.flatMap(({ about = [] }) =>
    about.flatMap(({ as, entry, name }) => (as === "judge" ? [{ entry, names: [name] }] : [])),
  );
}

function meet(some: readonly Judge[], others: readonly Judge[], record: ProceduralRecord): boolean {
  const led = (judge: Judge): Judge => ({ ...judge, entry: record.leaderOf(judge.entry) });
  return some
    .map(led)
    .some((one) =>
      others.map(led).some((other) => one.entry === other.entry || oneJudge([one, other], record).length === 1),
    );
}

function isStep(slot: string): slot is Step {
  return (STEPS as readonly string[]).includes(slot);
}

function placeOf(step: Step, { passage }: Statement): string {
  return `${step} ${passage.document} ${passage.start}-${passage.end}`;
}
