// The ledger of custody and its counts as they leave the program in JSON.

import {
  COUNTING_RULE,
  type CustodyAnswer,
  type CustodyBoundary,
  type CustodyCount,
  type CustodyLedger,
  type CustodyPeriod,
  type CustodyValue,
  type HeldCount,
  type Milestone,
  type Statement,
} from "../record/record.ts";
import { dateJson, passageJson } from "./json-values.ts";

/** The whole ledger; every day and name with the statements that tell it. */
export function custodyJson(ledger: CustodyLedger): unknown {
  const { stays, periods, gaps, overlaps, faults, unplaced } = ledger;
  const numberOf = (period: CustodyPeriod): number => periods.indexOf(period) + 1;
  return {
    rule: COUNTING_RULE,
    stays: stays.map(({ from, to, lastTold, heldAfter }, i) => ({
      number: i + 1,
      from: boundaryJson(from),
      to: to === undefined ? null : boundaryJson(to),
      lastTold: lastTold ?? null,
      heldAfter: sourcesJson(heldAfter),
    })),
    periods: periods.map((period) => ({
      number: numberOf(period),
      stay: period.stay,
      from: boundaryJson(period.from),
      to: period.to === undefined ? null : boundaryJson(period.to),
      authority: valuesJson(period.authority),
      facility: valuesJson(period.facility),
      basis: valuesJson(period.basis),
      carried: period.carried,
      sightings: period.sightings.map(({ date, facility, statement }) => ({
        date: dateJson(date),
        facility: facility ?? null,
        ...sourceJson(statement),
      })),
    })),
    gaps: gaps.map(({ kind, from, to, nights, statements }) => ({
      kind,
      from,
      to,
      nights,
      sources: sourcesJson(statements),
    })),
    overlaps: overlaps.map(({ one, other, from, to }) => ({
      periods: [numberOf(one), numberOf(other)],
      from,
      to: to ?? null,
    })),
    faults: faults.map(({ message, statements }) => ({ message, sources: sourcesJson(statements) })),
    unplaced: unplaced.map(({ why, statement }) => ({ why, date: dateJson(statement.date), ...sourceJson(statement) })),
  };
}

/** How long by a day, in both ways of counting. */
export function custodyCountJson(count: CustodyCount): object {
  const { day, state, stay, current, total, authorities, facilities, accounts, assumedAfter } = count;
  return {
    on: day,
    state,
    stay: stay ?? null,
    assumedAfter: assumedAfter ?? null,
    current: heldJson(current),
    total: heldJson(total),
    authorities: authorities.map(({ name, count: held }) => ({ name: name ?? null, ...heldJson(held) })),
    facilities: facilities.map(({ name, count: held }) => ({ name: name ?? null, ...heldJson(held) })),
    accounts: accounts.map(({ stay: number, from, to, count: held }) => ({
      stay: number,
      from: from === undefined ? null : answerJson(from),
      to: to === undefined ? null : answerJson(to),
      ...heldJson(held),
    })),
  };
}

export function milestoneJson({ day, kind, what, nights, days, note }: Milestone): unknown {
  return { day, kind, what, nights, days, note: note ?? null };
}

/** The period in which the statements of an entry stand, where it is but one. */
export function periodOf(ledger: CustodyLedger, statements: readonly Statement[]): CustodyPeriod | undefined {
  const own = new Set(statements.map(({ id }) => id));
  const found = ledger.periods.filter((period) => statementsIn(period).some(({ id }) => own.has(id)));
  if (found.length === 1) return found[0];
  // of the last day in one place and the first in the next the entry tells of the one that it begins
  return found.find(({ from }) => from.answers.some((answer) => answer.statements.some(({ id }) => own.has(id))));
}

/** What the entry of a custody period has besides its slots. */
export function periodFields(period: CustodyPeriod | undefined): object {
  if (period === undefined) return {};
  const { from, to, authority, facility } = period;
  return { from: edgeJson(from), to: edgeJson(to), authority: namesOf(authority), facility: namesOf(facility) };
}

function statementsIn({ from, authority, facility, basis, sightings }: CustodyPeriod): Statement[] {
  return [
    ...from.answers.flatMap(({ statements }) => statements),
    ...from.undated,
    ...[...authority, ...facility, ...basis].flatMap(({ statements }) => statements),
    ...sightings.map(({ statement }) => statement),
  ];
}

function edgeJson(boundary: CustodyBoundary | undefined): unknown {
  if (boundary === undefined) return null;
  const [only, second] = boundary.answers;
  if (only !== undefined && second === undefined) return dateJson(only.date);
  const { earliest = null, latest = null } = boundary;
  const edtf = earliest === null && latest === null ? null : `${earliest ?? ".."}/${latest ?? ".."}`;
  return { edtf, earliest, latest, basis: "unknown" };
}

function namesOf(values: readonly CustodyValue[]): string | null {
  return values.length === 0 ? null : values.map(({ name }) => name).join(" or ");
}

function boundaryJson({ by, answers, earliest, latest, undated }: CustodyBoundary): unknown {
  return {
    by,
    earliest: earliest ?? null,
    latest: latest ?? null,
    answers: answers.map(answerJson),
    undated: sourcesJson(undated),
  };
}

function answerJson({ date, statements }: CustodyAnswer): object {
  return { date: dateJson(date), sources: sourcesJson(statements) };
}

function valuesJson(values: readonly CustodyValue[]): unknown[] {
  return values.map(({ name, statements }) => ({ name, sources: sourcesJson(statements) }));
}

function sourcesJson(statements: readonly Statement[]): unknown[] {
  return statements.map(sourceJson);
}

function sourceJson({ id, passage }: Statement): { statement: string; passage: unknown } {
  return { statement: id, passage: passageJson(passage) };
}

/** `null` for a count that nothing bounds above. */
function heldJson({ nights, days }: HeldCount): object {
  return {
    nights: { least: nights.least, most: nights.most ?? null },
    days: { least: days.least, most: days.most ?? null },
  };
}
