// On which ruling a ruling acts: what it affirms, reverses, vacates, remands, stays, where its words name the day, the judge or the
// court of exactly one, or its number on the docket. Where two could be meant, or none is known, nothing is said. Pure; no order counts.

import type { EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Statement } from "../statement.ts";
import { decisionsIn, matterOf } from "../decided.ts";
import type { HoldingOutcome } from "./holding.ts";
import type { Ruling } from "./ruling.ts";

export interface ActsOn {
  readonly outcome: HoldingOutcome;
  readonly on: EntryId;
  /** By whose words, never empty. */
  readonly statements: readonly Statement[];
}

const ACTS: ReadonlySet<HoldingOutcome> = new Set([
  "affirmed",
  "reversed",
  "vacated",
  "remanded",
  "stayed",
  "stay lifted",
]);
const A_RULING =
  /\b(?:order|decision|judgment|judgement|ruling|injunction|stay|opinion|certificat(?:e|ion)|denial|grant)s?\b/;

/** By the ruling that acts. */
export function actingRulings(rulings: readonly Ruling[]): ReadonlyMap<EntryId, readonly ActsOn[]> {
  const settled = rulings.filter(({ isSettled }) => isSettled);
  const byNumber = Map.groupBy(
    settled.flatMap((ruling) => [...new Set(ruling.told.flatMap(docketPlace))].map((place) => ({ ruling, place }))),
    ({ place }) => place,
  );
  const byDay = Map.groupBy(
    settled.flatMap((ruling) => ruling.dates.map(({ value }) => ({ ruling, day: value.edtf }))),
    ({ day }) => day,
  );
  const links = new Map<EntryId, ActsOn[]>();
  for (const ruling of settled)
    for (const { value, statements } of ruling.holdings) {
      if (!ACTS.has(value.outcome) || !A_RULING.test(foldKey(value.object))) continue;
      for (const statement of statements) {
        const days = statement.date?.edtf;
        const number = NUMBERED.exec(value.object)?.[1];
        const onSheet = number === undefined ? undefined : byNumber.get(`${statement.passage.document} ${number}`);
        const known =
          onSheet?.map((one) => one.ruling) ??
          (days === undefined ? settled : (byDay.get(days) ?? []).map((one) => one.ruling));
        const [only, another] = known.filter(
          (other) =>
            other.entry !== ruling.entry &&
            (onSheet !== undefined || isMeant(statement, value.object, other)) &&
            mayPrecede(other, ruling),
        );
        if (only === undefined || another !== undefined) continue;
        const own = links.getOrInsert(ruling.entry, []);
        const same = own.findIndex(({ outcome, on }) => outcome === value.outcome && on === only.entry);
        if (same < 0) own.push({ outcome: value.outcome, on: only.entry, statements: [statement] });
        else own[same] = { ...own[same]!, statements: [...own[same]!.statements, statement] };
      }
    }
  return links;
}

/** "63 Order": as a docket numbers it. */
const NUMBERED = /^(?:the )?#?\[?(\d{1,4})\]? /u;
const DOCKET_CELLS = /^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)\s+(\d{1,4})\s/u;

/** On which sheet, and under which number, a docket tells of it. */
function docketPlace({ passage: { document, quote } }: Statement): string[] {
  const number = DOCKET_CELLS.exec(quote)?.[1];
  return number === undefined ? [] : [`${document} ${number}`];
}

/** Do the words name its day, its judge or its court, and nothing that it is not? */
function isMeant({ date, about = [] }: Statement, object: string, other: Ruling): boolean {
  const isOf = (as: string, named: Ruling["judges"]): boolean | undefined => {
    const meant = about.filter((one) => one.as === as);
    // a judge of a court whose name the words give is not told apart by it
    if (meant.length === 0 || (named.length === 0 && date !== undefined)) return undefined;
    return meant.some(({ entry, name }) =>
      named.some(({ value }) => value.entry === entry || isSameName(value.name, name)),
    );
  };
  const told = [isOf("judge", other.judges), isOf("court", other.courts)];
  if (told.includes(false)) return false;
  const decided = decisionsIn(object).map(matterOf);
  if (
    decided.length > 0 &&
    other.decided.length > 0 &&
    !other.decided.some(({ value }) => decided.includes(matterOf(value)))
  )
    return false;
  return date !== undefined || told.includes(true);
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [new Set(foldKey(a).split(" ")), new Set(foldKey(b).split(" "))];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** Nothing acts on what comes after it. */
function mayPrecede(other: Ruling, ruling: Ruling): boolean {
  const earliest = other.dates.flatMap(({ value }) => value.earliest ?? []).sort()[0];
  const latest =
    ruling.dates
      .flatMap(({ value }) => value.latest ?? [])
      .sort()
      .at(-1) ?? ruling.madeBy;
  return earliest === undefined || latest === undefined || earliest <= latest;
}
