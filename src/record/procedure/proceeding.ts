// What a proceeding is, as far as the statements tell: its forum, numbers, parties, who judged and who represented whom and when,
// what is claimed and what must be proven, how it stood, and what belongs to it. A pure function of the statements.

import type { DocumentId, EntryId, StatementId } from "../../base/base.ts";
import type { Passage } from "../passage.ts";
import type { Statement } from "../statement.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { actingRulings } from "./acting-rulings.ts";
import { courtKey } from "./court-key.ts";
import type { ForumKind } from "./forum.ts";
import { belongings, type Belonging, type Undecided } from "./proceeding-belongings.ts";
import { intervalOf } from "./proceeding-interval.ts";
import { judgesOfAll } from "./proceeding-judges.ts";
import { linksOf, type ProceedingLink } from "./proceeding-links.ts";
import { NEW_HEARING_ORDERED, outcomesOf, stayOf } from "./proceeding-outcome.ts";
import { partiesIn, type ProceedingParty } from "./proceeding-parties.ts";
import { statusesOf, type StatusTold } from "./proceeding-status.ts";
import { type Joined, unitsOf } from "./proceeding-units.ts";
import { rulingOf } from "./ruling.ts";
import { type Serving, counselOf } from "./servings.ts";
import { passagesOf, type ToldValue, toldOf } from "./told-value.ts";

export interface Proceeding {
  /** The entry that stands for all that were joined: the numbered one, where there is one. */
  readonly id: EntryId;
  readonly entries: readonly EntryId[];
  /** Of the case, as printed, or from its first parties: "Dorn v. Keel". */
  readonly title?: string | undefined;
  /** Its number in the normal spelling, or the words by which the documents know it. */
  readonly name: string;
  readonly kind?: ForumKind | undefined;
  /** Other kinds that sources give it. */
  readonly otherKinds: readonly ForumKind[];
  readonly whose?: { readonly entry: EntryId; readonly name: string } | undefined;
  /** Is it one of the case's subject, and not of somebody else? */
  readonly isSubjects: boolean;
  readonly number?: string | undefined;
  /** The entry of whose number it is one of several proceedings, in different courts. */
  readonly partOf?: EntryId | undefined;
  /** As printed. */
  readonly numbers: readonly ToldValue[];
  readonly titles: readonly ToldValue[];
  readonly courts: readonly ToldValue[];
  readonly locations: readonly ToldValue[];
  readonly divisions: readonly ToldValue[];
  readonly parties: readonly ProceedingParty[];
  readonly judges: readonly Serving[];
  readonly counsel: readonly Serving[];
  readonly claims: readonly ToldValue[];
  readonly causes: readonly ToldValue[];
  readonly relief: readonly ToldValue[];
  /** Who must prove it; the standard is printed with it where the same words give one. */
  readonly burdens: readonly (ToldValue & { readonly standard?: string | undefined })[];
  readonly standards: readonly ToldValue[];
  /** In the order of time. */
  readonly history: readonly StatusTold[];
  /** The last of it: more than one where sources of one day differ. */
  readonly stands: readonly StatusTold[];
  /** What a ruling last made of it, where it no longer stands so: "denied", and then on appeal. */
  readonly decided?: StatusTold | undefined;
  readonly leadsTo: readonly ProceedingLink[];
  readonly leadsFrom: readonly ProceedingLink[];
  readonly hearings: readonly Belonging[];
  readonly rulings: readonly Belonging[];
  readonly filings: readonly Belonging[];
  /** What its papers tell of the time before its filing, or what only stands near and is of the time after its end. */
  readonly outside: { readonly steps: readonly Belonging[]; readonly judges: readonly Serving[] };
  readonly documents: readonly DocumentId[];
  /** Numbered proceedings of which it may be one; it fits more than one of them, so it is joined to none. */
  readonly maybe: readonly { readonly entry: EntryId; readonly name: string }[];
  readonly statements: readonly StatementId[];
  /** Where anything is said of it. */
  readonly passages: readonly Passage[];
}

export interface Procedure {
  /** Those of the subject first, then by kind and name. */
  readonly proceedings: readonly Proceeding[];
  /** Lawyers of whom no source says in which proceeding they appear. */
  readonly unplacedCounsel: readonly Serving[];
  /** Hearings, rulings and filings that two proceedings fit equally well. */
  readonly undecided: readonly Undecided[];
}

/** The statements' order does not count. */
export function procedureOf(record: ProceduralRecord): Procedure {
  const { units, loose } = unitsOf(record);
  const intervals = new Map(units.map((unit) => [unit.id, intervalOf(unit)]));
  const { byUnit, undecided } = belongings(record, units, intervals);
  const judges = judgesOfAll(record, units, intervals);
  const told = Map.groupBy(record.statements, ({ entry }) => entry);
  const links = linksOf(units);
  const stays = staysIn(record, told);
  const proceedings = units.map((unit): Proceeding => {
    const { id } = unit;
    const slot = (name: string): Statement[] =>
      unit.statements.filter((one) => one.slot === name && one.main === undefined);
    const part = (name: string): Statement[] => unit.statements.filter((one) => one.slot === name);
    const own = byUnit.get(id) ?? { hearing: [], ruling: [], filing: [], outside: [] };
    const ruled = own.ruling.filter(isRuledInIt).flatMap(({ entry }) => outcomesOf(told.get(entry) ?? [], unit.kind));
    const stayed = own.ruling.filter(isRuledInIt).flatMap(({ entry }) => stays.get(entry) ?? []);
    const history = statusesOf(unit.statements, [...ruled, ...stayed, ...newHearingsIn(links.told.get(id) ?? [])]);
    const last = history.filter(({ isLast }) => isLast);
    const bench = judges.get(id) ?? { judges: [], outside: [] };
    const titles = toldOf(slot("title"));
    const parties = partiesIn(unit.statements, record);
    return {
      ...identityOf(unit),
      partOf: unit.partOf,
      title: titles[0]?.value ?? titleOf(parties),
      numbers: toldOf(slot("number")),
      titles,
      courts: toldOf(slot("court"), ({ value }) => courtKey(value, record.courtNames)),
      locations: toldOf(part("location")),
      divisions: toldOf(slot("division")),
      parties,
      judges: bench.judges,
      counsel: counselOf(unit.statements, record),
      claims: toldOf(slot("claim")),
      causes: toldOf(slot("cause")),
      relief: toldOf(slot("relief")),
      burdens: burdensOf(unit),
      standards: toldOf(part("standard")),
      history,
      stands: last,
      decided: last.some(({ isOutcome }) => isOutcome) ? undefined : history.findLast(({ isOutcome }) => isOutcome),
      leadsTo: links.to.get(id) ?? [],
      leadsFrom: links.from.get(id) ?? [],
      hearings: own.hearing,
      rulings: own.ruling,
      filings: own.filing,
      outside: { steps: own.outside, judges: bench.outside },
      documents: [...new Set(unit.statements.map(({ passage }) => passage.document))].sort(),
      statements: unit.statements.map((one) => one.id).sort(),
      passages: passagesOf(unit.statements),
    };
  });
  return {
    proceedings: proceedings.sort(byStanding),
    unplacedCounsel: counselOf(loose, record).filter(({ entry }) => !isPlaced(proceedings, entry)),
    undecided,
  };
}

/** By the ruling that is stayed, or is so no more. */
function staysIn(
  { entries }: ProceduralRecord,
  told: ReadonlyMap<EntryId, readonly Statement[]>,
): ReadonlyMap<EntryId, readonly Statement[]> {
  const rulings = entries.flatMap(({ id, kind }) => (kind === "ruling" ? [rulingOf({ id }, told.get(id) ?? [])] : []));
  const acts = actingRulings(rulings);
  const stays = new Map<EntryId, Statement[]>();
  for (const ruling of rulings)
    for (const act of acts.get(ruling.entry) ?? []) stays.getOrInsert(act.on, []).push(...stayOf(act, ruling));
  return stays;
}

/** A court above ordered that it be heard anew. */
function newHearingsIn(leading: readonly Statement[]): Statement[] {
  return leading.flatMap((one) =>
    one.value === "ordered a new hearing" && one.polarity === "positive"
      ? [{ ...one, value: NEW_HEARING_ORDERED }]
      : [],
  );
}

/** It disposed of this proceeding: known by its words or papers, or because nobody else could rule so. */
function isRuledInIt({ by, isTold }: Belonging): boolean {
  return isTold || by.includes("a federal court rules on immigration detention in habeas");
}

type Identity = Pick<
  Proceeding,
  "id" | "entries" | "name" | "kind" | "otherKinds" | "whose" | "isSubjects" | "number" | "maybe"
>;

function identityOf({ id, entries, name, kind, otherKinds, whose, isSubjects, number, maybe }: Joined): Identity {
  return { id, entries, name, kind, otherKinds, whose, isSubjects, number, maybe };
}

function isPlaced(proceedings: readonly Proceeding[], entry: EntryId | undefined): boolean {
  return entry !== undefined && proceedings.some(({ counsel }) => counsel.some((one) => one.entry === entry));
}

/** Of two sides that are told, the first of each. */
function titleOf(parties: readonly ProceedingParty[]): string | undefined {
  const [first] = parties;
  const other = parties.find(({ sides }) => sides[0] !== first?.sides[0]);
  return first === undefined || other === undefined || first.sides.length === 0
    ? undefined
    : `${first.value} v. ${other.value}`;
}

/** Each party with the standard that its own words give. */
function burdensOf({ statements }: Joined): Proceeding["burdens"] {
  const standards = new Map(
    statements.flatMap(({ slot, main, value }) =>
      slot === "standard" && main !== undefined ? [[main, value] as const] : [],
    ),
  );
  const groups = Map.groupBy(
    statements.filter(({ slot }) => slot === "burden"),
    ({ id }) => standards.get(id),
  );
  return [...groups]
    .flatMap(([standard, own]) => toldOf(own).map((told) => ({ ...told, ...(standard !== undefined && { standard }) })))
    .sort((a, b) => b.passages.length - a.passages.length || (a.value < b.value ? -1 : 1));
}

function byStanding(a: Proceeding, b: Proceeding): number {
  if (a.isSubjects !== b.isSubjects) return a.isSubjects ? -1 : 1;
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}

/** The first day that anything of it bears; those without one come last. */
function firstDay({ history, judges, counsel }: Proceeding): string {
  const days = [...history.map(({ date }) => date), ...[...judges, ...counsel].map(({ from }) => from?.date)];
  return days.flatMap((date) => date?.earliest ?? date?.latest ?? []).sort()[0] ?? "9999";
}

export type { Belonging, ProceedingLink, Undecided, ProceedingParty, StatusTold, Serving, ToldValue };
