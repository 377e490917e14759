// Dates read against the date told before them, in a text that tells of the past in order: "On 7 May" after "in 1915", "that
// spring", "the following Monday", "two months later".

import {
  addDays,
  betweenSpan,
  daysBetween,
  type DateSpan,
  type Day,
  type Basis,
  UNKNOWN_DATE,
  weekday,
} from "../../base/base.ts";
import { type Cues, type Dated, isCountable, stretchFor } from "./date-nearest.ts";
import { quarterStretch, spanOf, type Stretch, yearOf } from "./date-values.ts";
import type { Unit } from "./date-words.ts";

/** The date told last, with its words. */
export interface Told {
  readonly stretch: Stretch;
  readonly quote: string;
  /** A few words away. */
  readonly near: boolean;
  /** In the same paragraph, or the heading over it. */
  readonly close: boolean;
  /** It was itself only the likeliest of several. */
  readonly unsure: boolean;
  /** "since 2016": from when on something is so; what is told is not of that time. */
  readonly lasting?: boolean | undefined;
}

export interface ToldDate {
  readonly stretch: Stretch;
  /** Wider than the stretch where the text leaves another reading open. */
  readonly date: DateSpan;
}

/** Days after a date told within which the next one without a year is of the same course of events. */
export const SAME_COURSE = 120;

/** Undefined where the date told before says nothing of this one. */
export function toldDate(meaning: Dated, told: Told, cues: Cues): ToldDate | undefined {
  const date = against(meaning, told, cues);
  // What is counted from a guess has a value and no days.
  return date !== undefined && told.unsure ? { ...date, date: UNKNOWN_DATE } : date;
}

function against(meaning: Dated, told: Told, cues: Cues): ToldDate | undefined {
  const { first, last } = told.stretch;
  if (first === undefined || last === undefined || !isCountable(first) || !isCountable(last)) return undefined;
  const basis: Basis = `relative to “${told.quote}”`;
  switch (meaning.kind) {
    case "shift": {
      if (!isFineEnough(meaning, told.stretch)) return undefined;
      const plain = stretchFor(meaning, meaning.amount > 0 ? last : first, cues);
      const stretch = like(meaning, told.stretch, plain);
      return stretch && { stretch, date: spanOf(stretch, basis) };
    }
    case "weekday":
      return toldWeekday(meaning, first, last, told.close, basis);
    case "calendar":
    case "season":
    case "holiday":
      return byYear(meaning, told, first, last, cues, basis);
    case "day of month": {
      if (daysBetween(first, last) > 31) return undefined;
      const stretch = stretchFor(meaning, first, { future: true });
      return stretch && { stretch, date: spanOf(stretch, basis) };
    }
    case "quarter": {
      if (meaning.number === undefined || daysBetween(first, last) > 366) return undefined;
      const stretch = quarterStretch(yearOf(first) + (meaning.yearShift ?? 0), meaning.number, meaning.size);
      return stretch && { stretch, date: spanOf(stretch, basis) };
    }
    case "offset": {
      const of = against(meaning.of, told, cues);
      if (of?.stretch.first === undefined || of.stretch.first !== of.stretch.last) return undefined;
      const [year, month, day] = of.stretch.first.split("-").map(Number);
      const stretch = stretchFor({ ...meaning, of: { kind: "calendar", year, month, day } }, first, cues);
      if (stretch === undefined) return undefined;
      return { stretch, date: of.date.earliest === of.date.latest ? spanOf(stretch, basis) : UNKNOWN_DATE };
    }
    case "hijri":
    case "years":
    case "fiscal year":
      return undefined;
    default:
      return meaning satisfies never;
  }
}

/** "That day" after a mere year says nothing; "a year later" does. */
function isFineEnough(meaning: Dated, { first, last }: Stretch): boolean {
  if (first === undefined || last === undefined) return false;
  const longest: Partial<Record<Unit, number>> = { Y: 366, Q: 92, M: 31, W: 7, WE: 7, DE: 3660, CE: 36_600 };
  const days = meaning.kind === "shift" ? (longest[meaning.unit] ?? 1) : meaning.kind === "weekday" ? 1 : 31;
  return daysBetween(first, last) < days && isCountable(first) && isCountable(last);
}

/** "a year earlier" after "the third quarter" is that quarter a year before; after a day, by tradition, that year. */
export function like(meaning: Dated, told: Stretch, stretch: Stretch | undefined): Stretch | undefined {
  if (meaning.kind !== "shift" || meaning.unit !== "Y" || meaning.amount === 0) return stretch;
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(told.value);
  return quarter === null ? stretch : quarterStretch(Number(quarter[1]) + meaning.amount, Number(quarter[2]), 3);
}

/** The first such day from the day told; it may also be the one before. "The following Monday" is after it, and sure. */
function toldWeekday(
  { weekday: wanted, which }: Extract<Dated, { kind: "weekday" }>,
  first: Day,
  last: Day,
  close: boolean,
  basis: Basis,
): ToldDate | undefined {
  if (first !== last || !close) return undefined;
  const ahead = (wanted - weekday(first) + 7) % 7;
  if (which === 1 || which === -1) {
    const day = addDays(first, which === 1 ? ahead || 7 : ahead === 0 ? -7 : ahead - 7);
    return {
      stretch: { value: day, first: day, last: day },
      date: spanOf({ value: day, first: day, last: day }, basis),
    };
  }
  const day = addDays(first, ahead);
  const date =
    ahead === 0 ? spanOf({ value: day, first: day, last: day }, basis) : betweenSpan(addDays(day, -7), day, basis);
  return { stretch: { value: day, first: day, last: day }, date };
}

/** Of the years around the date told, the one that puts this soonest after it, or not long before it. */
function byYear(
  meaning: Extract<Dated, { kind: "calendar" | "season" | "holiday" }>,
  told: Told,
  first: Day,
  last: Day,
  cues: Cues,
  basis: Basis,
): ToldDate | undefined {
  if (meaning.kind === "calendar" && meaning.month === undefined && meaning.yearShift === undefined) return undefined;
  if (daysBetween(first, last) > 366) return undefined;
  if (meaning.kind !== "holiday" && meaning.yearShift !== undefined) {
    const stretch = stretchFor(
      { ...meaning, yearShift: undefined, year: yearOf(first) + meaning.yearShift },
      first,
      cues,
    );
    return stretch && { stretch, date: spanOf(stretch, basis) };
  }
  if (meaning.which !== undefined) {
    const stretch =
      meaning.which === 0
        ? stretchFor({ ...meaning, which: undefined, year: yearOf(first) }, first, cues)
        : stretchFor(meaning, meaning.which > 0 ? addDays(last, 1) : first, cues);
    return stretch && { stretch, date: spanOf(stretch, basis) };
  }
  let best: Stretch | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (let year = yearOf(first) - 1; year <= yearOf(last) + 1; year++) {
    const stretch = stretchFor(inYear(meaning, year), first, cues);
    if (stretch?.first === undefined || stretch.last === undefined) continue;
    const ahead = daysBetween(last, stretch.first);
    const behind = daysBetween(stretch.last, first);
    const price = behind > 0 ? 2 * behind : Math.max(0, ahead);
    if (price < cost) [best, cost] = [stretch, price];
  }
  if (best?.first === undefined || best.last === undefined) return undefined;
  const within = best.first >= first && best.last <= last;
  const soon = best.first >= first && daysBetween(last, best.first) <= SAME_COURSE;
  if (told.close && (within || soon)) return { stretch: best, date: spanOf(best, basis) };
  if (!told.close) return { stretch: best, date: UNKNOWN_DATE };
  // Told of another year, or long after: the next such day, or the one before, is as well possible.
  const next = stretchFor(inYear(meaning, yearOf(best.first) + (best.first < first ? -1 : 1)), first, cues);
  const days =
    best.first < first ? betweenSpan(next?.first, best.last, basis) : betweenSpan(best.first, next?.last, basis);
  return { stretch: best, date: days };
}

function inYear<M extends Extract<Dated, { kind: "calendar" | "season" | "holiday" }>>(meaning: M, year: number): M {
  return meaning.kind === "season" ? { ...meaning, year, single: true } : { ...meaning, year };
}
