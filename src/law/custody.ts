// The arithmetic of custody: how many days somebody was held by a day, where times leave a gap or run side by side, and which
// milestones lie ahead. Civil days only: no hour and no time zone.

import type { HeldCount, Milestone } from "../record/record.ts";
import { addDays, addMonths, type Day, daysBetween, makeDay } from "../base/base.ts";

/** Inclusive; undefined: not bounded on that side. */
export interface DayRange {
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
}

/** From some day to some day, each known or known as a range. Without `to` it goes on. */
export interface HeldTime {
  readonly from: DayRange;
  readonly to?: DayRange | undefined;
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Does it end before it starts, whatever days are meant? Such a time counts for nothing. */
export function isWrongWayRound({ from, to }: HeldTime): boolean {
  return from.earliest !== undefined && to?.latest !== undefined && to.latest < from.earliest;
}

/** How long somebody was held by a day, that day included; a day in two of the times counts once. */
export function countHeld(times: readonly HeldTime[], day: Day): HeldCount {
  const right = times.filter((time) => !isWrongWayRound(time));
  const least = counted(right.flatMap((time) => certain(time, day)));
  const possible = right.map((time) => longest(time, day));
  if (possible.includes("unbounded"))
    return { nights: { least: least.nights, most: undefined }, days: { least: least.days, most: undefined } };
  const most = counted(possible.flatMap((stretch) => (typeof stretch === "string" ? [] : [stretch])));
  return { nights: { least: least.nights, most: most.nights }, days: { least: least.days, most: most.days } };
}

/** The days on which the person was held whichever days are meant. */
function certain({ from, to }: HeldTime, day: Day): Stretch[] {
  if (from.latest === undefined || from.latest > day) return [];
  const end = to === undefined ? day : laterOf(to.earliest ?? from.latest, from.latest);
  return [{ from: from.latest, to: earlierOf(end, day) }];
}

/** All days on which the person may have been held. */
function longest({ from, to }: HeldTime, day: Day): Stretch | "none" | "unbounded" {
  if (from.earliest === undefined) return "unbounded";
  if (from.earliest > day) return "none";
  return { from: from.earliest, to: earlierOf(to?.latest ?? day, day) };
}

function counted(stretches: readonly Stretch[]): { readonly nights: number; readonly days: number } {
  let [nights, days] = [0, 0];
  for (const { from, to } of joined(stretches)) {
    const between = daysBetween(from, to);
    nights += between;
    days += between + 1;
  }
  return { nights, days };
}

/** Stretches that share a day become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))) {
    const last = out.at(-1);
    if (last === undefined || stretch.from > last.to) out.push(stretch);
    else if (stretch.to > last.to) out[out.length - 1] = { from: last.from, to: stretch.to };
  }
  return out;
}

/** Days between two times that no source fills: certainly, as far as their ends are known. */
export interface Gap<T extends HeldTime = HeldTime> {
  readonly after: T;
  readonly before: T;
  /** The last day of the one time and the first of the next, as known for certain. */
  readonly from: Day;
  readonly to: Day;
  readonly nights: number;
}

/** The gaps between times, by day: where every time that began earlier has ended for certain before the next can begin. */
export function gapsBetween<T extends HeldTime>(times: readonly T[]): Gap<T>[] {
  const gaps: Gap<T>[] = [];
  const sorted = times
    .filter((time) => !isWrongWayRound(time))
    .toSorted((a, b) => compare(a.from.earliest ?? "", b.from.earliest ?? ""));
  let last: { readonly time: T; readonly until: Day } | undefined;
  let isOpen = false; // somebody may be held on without an end
  for (const time of sorted) {
    const { earliest } = time.from;
    if (last !== undefined && !isOpen && earliest !== undefined && last.until < earliest) {
      const nights = daysBetween(last.until, earliest);
      gaps.push({ after: last.time, before: time, from: last.until, to: earliest, nights });
    }
    if (time.to?.latest === undefined) isOpen = true;
    else if (last === undefined || time.to.latest > last.until) last = { time, until: time.to.latest };
  }
  return gaps;
}

/** Days on which two times run side by side for certain. That one ends on the day on which the next begins is no overlap. */
export interface Overlap<T extends HeldTime = HeldTime> {
  readonly one: T;
  readonly other: T;
  readonly from: Day;
  /** undefined: neither has an end. */
  readonly to: Day | undefined;
}

export function overlapsOf<T extends HeldTime>(times: readonly T[]): Overlap<T>[] {
  const overlaps: Overlap<T>[] = [];
  const sorted = times
    .filter((time) => !isWrongWayRound(time) && time.from.latest !== undefined)
    .toSorted((a, b) => compare(a.from.latest ?? "", b.from.latest ?? ""));
  let going: T[] = [];
  for (const time of sorted) {
    const from = time.from.latest!; // kept by the filter above
    going = going.filter(({ to }) => to === undefined || (to.earliest !== undefined && to.earliest > from));
    for (const one of going) {
      const ends = [one.to, time.to].flatMap((to) => (to === undefined ? [] : [to.earliest ?? from]));
      const to = ends.length === 0 ? undefined : ends.reduce(earlierOf);
      if (to === undefined || to > from) overlaps.push({ one, other: time, from, to });
    }
    going.push(time);
  }
  return overlaps;
}

/** A day that people chose: each year ("12-25"), or once ("2031-03-30"). */
export interface ChosenDay {
  readonly name: string;
  readonly date: string;
}

const ROUND_NUMBERS: readonly number[] = [100, 200, 300, 400, 500];
const STEP_BEYOND = 500;

/** The milestones of a time in custody after a day, up to a later day, by day. `first` is the first day in custody. */
export function milestonesAfter(first: Day, after: Day, until: Day, chosen: readonly ChosenDay[] = []): Milestone[] {
  const at = (day: Day): Pick<Milestone, "day" | "nights" | "days"> => {
    const nights = daysBetween(first, day);
    return { day, nights, days: nights + 1 };
  };
  const found: Milestone[] = [];
  const last = daysBetween(first, until);
  for (let number = 100; number <= last; number += ROUND_NUMBERS.includes(number + 100) ? 100 : STEP_BEYOND) {
    const what = `${number.toLocaleString("en-US")} days`;
    found.push({ ...at(addDays(first, number)), kind: "days", what });
  }
  for (let years = 1; years <= 100; years++) {
    const day = anniversary(first, years);
    if (day === undefined || day > until) break;
    const what = years === 1 ? "1 year" : `${years} years`;
    const note = first.endsWith("-02-29") && !day.endsWith("-02-29") ? noLeapDay(day) : undefined;
    found.push({ ...at(day), kind: "anniversary", what, ...(note && { note }) });
  }
  for (const { name, date } of chosen)
    for (const day of daysNamed(date, after, until)) found.push({ ...at(day), kind: "holiday", what: name });
  return found
    .filter(({ day }) => day > after && day <= until && day > first)
    .sort((a, b) => compare(a.day, b.day) || compare(a.what, b.what));
}

/** The day of the year on which a number of years is full; of 29 February, in other years, the 28th. */
function anniversary(first: Day, years: number): Day | undefined {
  return Number(first.slice(0, 4)) + years > 9999 ? undefined : addMonths(first, 12 * years);
}

function noLeapDay(day: Day): string {
  return `Custody began on 29 February, which ${day.slice(0, 4)} does not have: some count 28 February, some 1 March.`;
}

function daysNamed(date: string, after: Day, until: Day): Day[] {
  const [year, month, day] = (date.length === 5 ? `0-${date}` : date).split("-").map(Number);
  if (month === undefined || day === undefined) return [];
  const years: number[] = [];
  if (year !== 0) years.push(year ?? 0);
  else for (let one = Number(after.slice(0, 4)); one <= Number(until.slice(0, 4)); one++) years.push(one);
  return years.flatMap((one) => makeDay(one, month, day) ?? []);
}

function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
