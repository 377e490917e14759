// The ledger of custody with its arithmetic: gaps, overlaps, and the count of any day by authority, by place and in all.

import { type Day, dayWords } from "../base/base.ts";
import {
  type CustodyAccount,
  type CustodyAnswer,
  type CustodyCount,
  type CustodyGap,
  type CustodyLedger,
  type CustodyOverlap,
  type CustodyPeriod,
  type CustodyStay,
  type CustodyValue,
  type GroupCount,
  type Statement,
  type ToldCustody,
  namedFirst,
} from "../record/record.ts";
import { countHeld, gapsBetween, type HeldTime, isWrongWayRound, overlapsOf } from "./custody.ts";

/** What is told, with the days that nothing fills and those that are filled twice. */
export function custodyLedger(told: ToldCustody): CustodyLedger {
  const wrong = told.stays.filter(isWrongWayRound);
  const faults = wrong.map(({ from, to }) => {
    const [ends, starts] = [to?.latest, from.earliest].map((day) => (day === undefined ? "?" : dayWords(day)));
    return {
      message: `A time in custody ends (${ends}) before it starts (${starts}), so it is not counted.`,
      statements: [...statementsAt(from), ...statementsAt(to)],
    };
  });
  return { ...told, faults: [...told.faults, ...faults], gaps: gapsOf(told), overlaps: overlapping(told.periods) };
}

function gapsOf({ stays, periods }: ToldCustody): CustodyGap[] {
  const between = gapsBetween(stays).map(({ after, before, from, to, nights }): CustodyGap => {
    const isFree = after.to !== undefined && ENDS.has(after.to.by);
    return { kind: isFree ? "free" : "untold", from, to, nights, statements: around(after, before) };
  });
  const inside = stays.flatMap((_, i) =>
    gapsBetween(periods.filter(({ stay }) => stay === i + 1)).map(
      ({ after, before, from, to, nights }): CustodyGap => ({
        kind: "place untold",
        from,
        to,
        nights,
        statements: around(after, before),
      }),
    ),
  );
  return [...between, ...inside].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const ENDS: ReadonlySet<string> = new Set(["release", "deportation", "extradition", "death"]);

function around(after: Pick<CustodyStay, "to">, before: Pick<CustodyStay, "from">): Statement[] {
  return [...statementsAt(after.to), ...statementsAt(before.from)];
}

function statementsAt(boundary: CustodyStay["to"]): Statement[] {
  return boundary === undefined
    ? []
    : [...boundary.answers.flatMap(({ statements }) => statements), ...boundary.undated];
}

/** Two periods that tell of one time in other words run side by side and are no overlap; two places are. */
function overlapping(periods: readonly CustodyPeriod[]): CustodyOverlap[] {
  return overlapsOf(periods).filter(
    ({ one, other }) => differ(one.facility, other.facility) || differ(one.authority, other.authority),
  );
}

function differ(a: readonly CustodyValue[], b: readonly CustodyValue[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(({ key }) => b.some((one) => one.key === key));
}

/** How long the person was held by a day, that day included. */
export function countCustody(ledger: CustodyLedger, day: Day): CustodyCount {
  const { stays, periods } = ledger;
  const number = stayOf(stays, day);
  const stay = number === undefined ? undefined : stays[number - 1];
  const isGoing = stay !== undefined && (stay.to === undefined || stay.heldAfter.length > 0);
  const isAssumed = isGoing && stay.lastTold !== undefined && stay.lastTold < day;
  return {
    day,
    state: stateOf(ledger, stay, day),
    stay: number,
    current: countHeld(stay === undefined ? [] : [stay], day),
    total: countHeld(stays, day),
    authorities: grouped(periods, ({ authority }) => authority, day),
    facilities: grouped(periods, ({ facility }) => facility, day),
    accounts: stays.flatMap((one, i) => accountsOf(one, i + 1, day)),
    ...(isAssumed && { assumedAfter: stay.lastTold }),
  };
}

/** The stay in which a day lies, else the last one that began before it. */
function stayOf(stays: readonly CustodyStay[], day: Day): number | undefined {
  const begun = stays.findLastIndex(({ from }) => (from.earliest ?? from.latest ?? day) <= day);
  return begun < 0 ? undefined : begun + 1;
}

function stateOf({ stays }: CustodyLedger, stay: CustodyStay | undefined, day: Day): CustodyCount["state"] {
  if (stays.length === 0) return "untold";
  if (stay === undefined) return "before";
  const { from, to, heldAfter } = stay;
  if (isWrongWayRound(stay)) return "unclear";
  if (to?.latest !== undefined && to.latest < day) return stays.at(-1) === stay ? "ended" : "free";
  if (heldAfter.length > 0 && to?.earliest !== undefined && to.earliest < day) return "disputed";
  const hasBegun = from.latest !== undefined && from.latest <= day;
  const isOver = to !== undefined && (to.earliest === undefined || to.earliest < day);
  return hasBegun && !isOver ? "held" : "unclear";
}

/** By whom, or where, as each group of periods tells; a boundary that two of them share is one and the same day. */
function grouped(
  periods: readonly CustodyPeriod[],
  valuesOf: (period: CustodyPeriod) => readonly CustodyValue[],
  day: Day,
): GroupCount[] {
  const groups = new Map<string, { name: string | undefined; times: (HeldTime & { to: CustodyPeriod["to"] })[] }>();
  for (const period of periods) {
    const name = nameOf(valuesOf(period));
    const group = groups.getOrInsert(name ?? "", { name, times: [] });
    const last = group.times.at(-1);
    if (last?.to !== undefined && last.to === period.from)
      group.times[group.times.length - 1] = { from: last.from, to: period.to };
    else group.times.push({ from: period.from, to: period.to });
  }
  return [...groups.values()]
    .map(({ name, times }) => ({ name, count: countHeld(times, day) }))
    .filter(({ count }) => count.days.most !== 0);
}

/** All names that sources give for it, as the period says it: none of them is chosen. */
function nameOf(values: readonly CustodyValue[]): string | undefined {
  return values.length === 0
    ? undefined
    : namedFirst(values)
        .map(({ name }) => name)
        .join(" or ");
}

/** Each beginning with each end, where sources give more than one of either. */
function accountsOf(stay: CustodyStay, number: number, day: Day): CustodyAccount[] {
  const ends: (CustodyAnswer | undefined)[] = [...(stay.to?.answers ?? [])];
  if (stay.heldAfter.length > 0 || stay.to === undefined) ends.push(undefined);
  const begins: (CustodyAnswer | undefined)[] = stay.from.answers.length === 0 ? [undefined] : [...stay.from.answers];
  if (begins.length * ends.length < 2) return [];
  return begins.flatMap((from) =>
    ends.map((to) => {
      const time: HeldTime = { from: from?.date ?? stay.from, ...(to && { to: to.date }) };
      return { stay: number, from, to, count: countHeld([time], day) };
    }),
  );
}
