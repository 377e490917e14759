// The written forms of a resolved date: TIMEX3 values (weeks, quarters, seasons) and EDTF spans.

import {
  addDays,
  addMonths,
  type Basis,
  betweenSpan,
  type DateSpan,
  type Day,
  daySpan,
  makeDay,
  monthSpan,
  weekday,
  yearSpan,
} from "../../base/base.ts";
import type { Part } from "./date-meaning.ts";
import type { Season } from "./date-words.ts";

/** A stretch of days with its TIMEX3 value. */
export interface Stretch {
  readonly value: string;
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
}

/** The shortest EDTF for a stretch: a day, a month, a year, or an interval of days. */
export function spanOf({ first, last }: Stretch, basis: Basis): DateSpan {
  if (first === undefined || last === undefined) return betweenSpan(first, last, basis);
  if (first === last) return daySpan(first, basis);
  const [year, month] = [yearOf(first), monthOf(first)];
  if (first.endsWith("-01")) {
    const whole = monthSpan(year, month, basis);
    if (whole?.latest === last) return whole;
    if (first.endsWith("-01-01") && last === makeDay(year, 12, 31))
      return yearSpan(year, basis) ?? betweenSpan(first, last, basis);
  }
  return betweenSpan(first, last, basis);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayStretch(day: Day): Stretch {
  return { value: day, first: day, last: day };
}

export function monthStretch(year: number, month: number): Stretch | undefined {
  const span = monthSpan(year, month, "explicit");
  return span && { value: span.edtf, first: span.earliest, last: span.latest };
}

export function yearStretch(year: number): Stretch | undefined {
  const span = yearSpan(year, "explicit");
  return span && { value: span.edtf, first: span.earliest, last: span.latest };
}

/** From the first day of one year to the last of another. */
export function yearsStretch(from: number, to: number, value: string): Stretch {
  return { value, first: makeDay(Math.max(1, from), 1, 1), last: makeDay(Math.min(9999, to), 12, 31) };
}

/** ISO 8601 weeks begin on Monday; week 1 holds the year's first Thursday. */
export function weekStretch(day: Day): Stretch {
  const monday = addDays(day, 1 - weekday(day));
  return { value: weekValue(monday), first: monday, last: addDays(monday, 6) };
}

export function weekendStretch(day: Day): Stretch {
  const monday = addDays(day, 1 - weekday(day));
  return { value: `${weekValue(monday)}-WE`, first: addDays(monday, 5), last: addDays(monday, 6) };
}

function weekValue(monday: Day): string {
  const date = Temporal.PlainDate.from(monday);
  return `${String(date.yearOfWeek).padStart(4, "0")}-W${String(date.weekOfYear).padStart(2, "0")}`;
}

/** Quarters (3 months) and halves (6 months) of the calendar year, from 1. */
export function quarterStretch(year: number, number: number, size: 3 | 6): Stretch | undefined {
  const first = makeDay(year, (number - 1) * size + 1, 1);
  if (first === undefined) return undefined;
  return {
    value: `${pad4(year)}-${size === 3 ? "Q" : "H"}${number}`,
    first,
    last: addDays(addMonths(first, size), -1),
  };
}

/**
 * Northern seasons, from their first whole month to the day before the solstice or equinox that ends them. "Winter 2019" can
 * begin or end in 2019, so it reaches over both; `single` is the one that begins in December of the year.
 */
export function seasonStretch(year: number, season: Season, single = false): Stretch | undefined {
  const value = `${pad4(year)}-${season}`;
  if (season === "WI") {
    const last = makeDay(year + 1, 3, 20);
    return last && { value, first: makeDay(single ? year : year - 1, 12, 1), last };
  }
  const start = season === "SP" ? 3 : season === "SU" ? 6 : 9;
  return { value, first: makeDay(year, start, 1), last: makeDay(year, start + 3, season === "SU" ? 22 : 20) };
}

/** Fiscal years begin between April of the year before and October; where they bear the year they begin in, they end in June after it. */
export function fiscalStretch(year: number): Stretch {
  return { value: pad4(year), first: makeDay(year - 1, 4, 1), last: makeDay(year + 1, 6, 30) };
}

/**
 * The part of a stretch. Early and late reach to the middle and middle leaves out the outer quarters: what people mean by
 * them is wide. `reference` bounds "earlier this year" and "later this year".
 */
export function partOf(stretch: Stretch, part: Part | undefined, reference: Day | undefined): Stretch {
  const { value, first, last } = stretch;
  if (part === undefined || first === undefined || last === undefined || first === last) return stretch;
  if (part === "before" || part === "after") {
    if (reference === undefined || reference < first || reference > last) return stretch;
    return part === "before" ? { value, first, last: reference } : { value, first: reference, last };
  }
  const days = Temporal.PlainDate.from(first).until(last, { largestUnit: "day" }).days;
  if (days < 6) return stretch;
  if (days > 360) {
    // Years and decades are cut at months.
    const months = Math.round(days / 30.44);
    if (part === "early") return { value, first, last: addDays(addMonths(first, Math.round(months / 2)), -1) };
    if (part === "late") return { value, first: addMonths(first, Math.round(months / 2)), last };
    return {
      value,
      first: addMonths(first, Math.round(months / 4)),
      last: addDays(addMonths(first, Math.round((3 * months) / 4)), -1),
    };
  }
  if (part === "early") return { value, first, last: addDays(first, Math.floor(days / 2)) };
  if (part === "late") return { value, first: addDays(first, Math.ceil(days / 2)), last };
  return { value, first: addDays(first, Math.floor(days / 4)), last: addDays(first, Math.ceil((3 * days) / 4)) };
}

export function pad4(year: number): string {
  return String(year).padStart(4, "0");
}

export function pad2(value: number): string {
  return String(value).padStart(2, "0");
}
