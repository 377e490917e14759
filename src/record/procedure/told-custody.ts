// From everything that is told of one person's custody to what a ledger holds: a pure function of a set of statements.

import { dayWords } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { type CustodyMark, custodyMarks, type CustodySources, perhapsMarks } from "./custody-marks.ts";
import { periodsOf } from "./custody-periods.ts";
import { staysOf } from "./custody-stays.ts";
import type { CustodyFault, ToldCustody, CustodyPeriod } from "./custody.ts";

export function toldCustody(sources: CustodySources): ToldCustody {
  const { marks, faults } = withoutFaults(custodyMarks(sources));
  const { stays, unplaced } = staysOf(marks);
  const left: CustodyMark[][] = [unplaced];
  const periods: CustodyPeriod[] = [];
  for (const [i, stay] of stays.entries()) {
    // what has no day belongs to a stay only where there is one
    const told = stays.length === 1 ? marks.filter(({ date, kind }) => kind === "was" || date === undefined) : [];
    const made = periodsOf(stay, i + 1, told);
    periods.push(...made.periods);
    left.push(made.unplaced);
  }
  if (stays.length !== 1)
    left.push(marks.filter(({ kind, date }) => kind === "was" || (kind === "move" && date === undefined)));
  return {
    stays: stays.map(({ from, to, lastTold, heldAfter }) => ({ from, to, lastTold, heldAfter })),
    periods,
    faults,
    unplaced: [
      ...statementsOf(left.flat()).map((statement) => ({ why: "no day" as const, statement })),
      ...statementsOf(perhapsMarks(sources)).map((statement) => ({ why: "another person" as const, statement })),
    ],
  };
}

function statementsOf(marks: readonly CustodyMark[]): Statement[] {
  const byId = new Map(marks.map(({ statement }) => [statement.id, statement]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ledger lists no place of a period that it does not count. */
function placeWords(marks: readonly CustodyMark[]): string {
  const places = [...new Set(marks.flatMap(({ facility }) => facility?.name ?? []))];
  return places.length === 0 ? "" : `, nor is its place, ${places.join(" or ")}`;
}

/** "held from 5 May 2019 until 1 May 2019": one sentence whose end comes before its beginning. */
function withoutFaults(marks: readonly CustodyMark[]): { marks: CustodyMark[]; faults: CustodyFault[] } {
  const placeOf = ({ statement: { passage } }: CustodyMark): string =>
    `${passage.document} ${passage.start}-${passage.end}`;
  const faults: CustodyFault[] = [];
  const wrong = new Set<CustodyMark>();
  for (const same of Map.groupBy(marks, placeOf).values()) {
    const [start, otherStart] = same.filter(({ kind, date }) => kind === "start" && date !== undefined);
    const [until, otherUntil] = same.filter(({ kind, date }) => kind === "until" && date !== undefined);
    if (otherStart !== undefined || otherUntil !== undefined) continue;
    const [began, ended] = [start?.date?.earliest, until?.date?.latest];
    if (start === undefined || until === undefined || began === undefined || ended === undefined || ended >= began)
      continue;
    for (const mark of [start, until]) wrong.add(mark);
    const words = start.statement.passage.quote.replace(/\s+/g, " ");
    faults.push({
      message: `The period ends (${dayWords(ended)}) before it starts (${dayWords(began)}), so it is not counted${placeWords([start, until])}: “${words}”`,
      statements: statementsOf([start, until]),
    });
  }
  const sorted = faults.toSorted((a, b) => (a.message < b.message ? -1 : 1));
  return { marks: marks.filter((mark) => !wrong.has(mark)), faults: sorted };
}
