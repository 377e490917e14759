// The day, week, month, season or feast that is meant, seen from a reference day: the last one, the next one, so many before.

import { addDays, addMonths, daysBetween, makeDay, weekday, type Day } from "../../base/base.ts";
import type { CalendarMeaning, Meaning, Which } from "./date-meaning.ts";
import {
  dayStretch,
  fiscalStretch,
  monthOf,
  monthStretch,
  pad4,
  quarterStretch,
  seasonStretch,
  weekendStretch,
  weekStretch,
  yearOf,
  yearsStretch,
  yearStretch,
  type Stretch,
} from "./date-values.ts";
import type { Unit } from "./date-words.ts";
import { type Festival, hijriIn, hijriWithin, holidayIn } from "./holidays.ts";

/** What the sentence says about the direction of its time. */
export interface Cues {
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** "Since May": the date is past. */
  readonly past?: boolean | undefined;
}

/** What says when: all but durations, sets, times without a day, and numbers that can be read two ways. */
export type Dated = Exclude<
  Meaning,
  { kind: "duration" | "set" | "reference" | "clock" | "numeric" | "before our era" }
>;

/** The stretch that is meant, seen from a reference day. Undefined when there is none. */
export function stretchFor(meaning: Dated, reference: Day, cues: Cues): Stretch | undefined {
  switch (meaning.kind) {
    case "calendar":
      return calendarStretch(meaning, reference, cues);
    case "years":
      return yearsStretch(meaning.from, meaning.to, meaning.value);
    case "fiscal year":
      return fiscalStretch(meaning.year);
    case "quarter":
      return quarterNear(meaning, reference, cues);
    case "season": {
      if (meaning.single === true && meaning.year !== undefined)
        return seasonStretch(meaning.year, meaning.season, true);
      const year =
        meaning.year ?? (meaning.yearShift === undefined ? undefined : yearOf(reference) + meaning.yearShift);
      if (year !== undefined) return seasonStretch(year, meaning.season);
      const pick = (y: number): Stretch | undefined => seasonStretch(y, meaning.season, true);
      return nearest(pick, reference, meaning.which ?? (cues.future ? 1 : undefined), cues.past === true);
    }
    case "weekday":
      return weekdayNear(meaning.weekday, reference, meaning.which, cues.future);
    case "shift":
      if (meaning.exact === true)
        return isCountable(reference) ? dayAway(meaning.unit, meaning.amount, reference) : undefined;
      return shifted(
        meaning.unit,
        meaning.amount,
        meaning.unit === "WE" && cues.future && meaning.amount === 0 && weekday(reference) <= 5
          ? addDays(reference, 7)
          : reference,
      );
    case "holiday": {
      const pick = (year: number): Stretch | undefined => festival(meaning, year);
      if (meaning.year !== undefined) return pick(meaning.year);
      return nearest(pick, reference, meaning.which ?? (cues.future ? 1 : undefined), cues.past === true);
    }
    case "offset":
      return offset(meaning, reference, cues);
    case "day of month":
      return dayOfMonth(meaning.day, reference, cues);
    case "hijri": {
      if (meaning.year !== undefined) return hijriStretch(hijriIn(meaning.year, meaning.month, meaning.day));
      const { month, day } = meaning;
      if (month === undefined) return undefined;
      const pick = (year: number): Stretch | undefined => hijriStretch(hijriWithin(year, month, day));
      return nearest(pick, reference, meaning.which ?? (cues.future ? 1 : undefined), cues.past === true);
    }
    default:
      return meaning satisfies never;
  }
}

/** Counted in whole weeks a day stays its weekday: "a week from Monday" is a Monday. */
function offset(
  { unit, amount, of }: Extract<Meaning, { kind: "offset" }>,
  reference: Day,
  cues: Cues,
): Stretch | undefined {
  const day = stretchFor(of, reference, cues);
  if (day?.first === undefined || day.last === undefined || !isCountable(day.first) || !isCountable(day.last))
    return undefined;
  const stretch =
    unit === "W" && of.kind === "weekday" && amount !== 0
      ? shifted("D", 7 * amount, day.first)
      : shifted(unit, amount, amount > 0 ? day.last : day.first);
  // "The weekend before Christmas", where Christmas is itself a Sunday.
  if (unit !== "WE" || stretch?.first === undefined) return stretch;
  if (amount < 0 && stretch.last !== undefined && stretch.last < addDays(day.first, -7))
    return weekendStretch(addDays(day.first, -1));
  return stretch;
}

/** "The 14th": the next one from a day that was told, the last one from the day of the section. */
function dayOfMonth(number: number, reference: Day, cues: Cues): Stretch | undefined {
  const months = cues.future ? [0, 1, 2] : cues.past === true ? [0, -1, -2] : [0, -1, 1];
  for (const shift of months) {
    const month = addMonths(reference, shift);
    const day = makeDay(yearOf(month), monthOf(month), number);
    if (day === undefined) continue;
    if (cues.future ? day >= reference : day <= reference) return dayStretch(day);
  }
  return undefined;
}

/** The value has an X for what the two ends do not share. */
function hijriStretch(days: Festival | undefined): Stretch | undefined {
  if (days === undefined) return undefined;
  const { first, last } = days;
  const value =
    first.slice(0, 7) === last.slice(0, 7)
      ? `${first.slice(0, 7)}-XX`
      : first.slice(0, 4) === last.slice(0, 4)
        ? `${first.slice(0, 4)}-XX-XX`
        : "XXXX-XX-XX";
  return { value, first, last };
}

export function calendarStretch(meaning: CalendarMeaning, reference: Day, cues: Cues): Stretch | undefined {
  const { month, day } = meaning;
  const year = meaning.year ?? (meaning.yearShift === undefined ? undefined : yearOf(reference) + meaning.yearShift);
  if (year !== undefined) {
    if (month === undefined) return yearStretch(year);
    if (day === undefined) return monthStretch(year, month);
    const exact = makeDay(year, month, day);
    return exact && dayStretch(exact);
  }
  if (month === undefined) return undefined;
  const pick = (y: number): Stretch | undefined => {
    if (day === undefined) return monthStretch(y, month);
    const exact = makeDay(y, month, day);
    return exact && dayStretch(exact);
  };
  if (meaning.weekday !== undefined) {
    // A weekday that fits one year alone settles the year.
    const fitting = [0, -1, 1, -2]
      .map((n) => pick(yearOf(reference) + n))
      .find((s) => s?.first !== undefined && weekday(s.first) === meaning.weekday);
    if (fitting !== undefined) return fitting;
  }
  return nearest(pick, reference, meaning.which ?? (cues.future ? 1 : undefined), cues.past === true);
}

/** Days ahead within which a date without a year and without any cue is still to come, when the past one is far. */
const SOON = 45;
const LONG_AGO = 240;

/**
 * The stretch of the year that is meant: without a cue the latest that has begun, unless that is long ago and the next is
 * near; −1 the latest that is over; 1 the next.
 */
function nearest(
  pick: (year: number) => Stretch | undefined,
  reference: Day,
  which: Which | undefined,
  past: boolean,
): Stretch | undefined {
  const year = yearOf(reference);
  const all = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
    .filter((n) => year + n >= 1 && year + n <= 9999)
    .map((n) => pick(year + n))
    .filter((stretch) => stretch?.first !== undefined);
  const begun = all.findLast((stretch) => stretch!.first! <= reference); // filtered
  const over = all.findLast((stretch) => stretch!.last! < reference);
  const ahead = all.find((stretch) => stretch!.last! >= reference);
  if (which === 1) {
    const wait = ahead === undefined ? Number.POSITIVE_INFINITY : daysBetween(reference, ahead.first!);
    const since = begun === undefined ? Number.POSITIVE_INFINITY : daysBetween(begun.last!, reference);
    // "will … since May 3": a coming date more than three times as far as the past one is not meant.
    return wait > 3 * Math.max(since, 30) ? begun : (ahead ?? begun);
  }
  if (which === -1) return over;
  if (which === 0) return pick(year);
  if (!past && ahead !== undefined && begun !== undefined && ahead !== begun) {
    const wait = daysBetween(reference, ahead.first!);
    if (wait >= 0 && wait <= SOON && daysBetween(begun.last!, reference) >= LONG_AGO) return ahead;
  }
  return begun ?? ahead;
}

function weekdayNear(wanted: number, reference: Day, which: Which | undefined, future: boolean): Stretch {
  const today = weekday(reference);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (which === -1) return dayStretch(addDays(reference, back === 0 ? -7 : -back));
  if (which === 1) return dayStretch(addDays(reference, ahead === 0 ? 7 : ahead));
  if (which === 0) return dayStretch(addDays(reference, ahead));
  return dayStretch(future ? addDays(reference, ahead === 0 ? 7 : ahead) : addDays(reference, -back));
}

/** Days near the ends of the calendar cannot be counted from. */
export function isCountable(day: Day): boolean {
  return yearOf(day) > 20 && yearOf(day) < 9980;
}

const YEARS_IN: Record<Unit, number> = {
  Y: 1,
  Q: 1 / 4,
  M: 1 / 12,
  W: 1 / 52,
  WE: 1 / 52,
  D: 1 / 365,
  DE: 10,
  CE: 100,
  TH: 0,
  TM: 0,
  TS: 0,
};

/** The very day so many units away. */
function dayAway(unit: Unit, amount: number, reference: Day): Stretch | undefined {
  if (!(Math.abs(amount * YEARS_IN[unit]) < 200)) return undefined;
  if (unit === "W" || unit === "D") return dayStretch(addDays(reference, amount * (unit === "W" ? 7 : 1)));
  const months: Partial<Record<Unit, number>> = { M: 1, Q: 3, Y: 12, DE: 120 };
  return months[unit] === undefined ? undefined : dayStretch(addMonths(reference, amount * months[unit]));
}

function shifted(unit: Unit, amount: number, reference: Day): Stretch | undefined {
  const year = yearOf(reference);
  const whole = Math.trunc(amount);
  const target = year + amount * YEARS_IN[unit];
  if (!(target > 20 && target < 9880)) return undefined;
  switch (unit) {
    case "D":
      return dayStretch(addDays(reference, whole));
    case "W":
      return weekStretch(addDays(reference, Math.round(amount * 7)));
    case "WE":
      // At the weekend and on Monday and Tuesday "the weekend" is the one just past or running.
      return weekendStretch(addDays(reference, 7 * whole - (whole === 0 && weekday(reference) <= 5 ? 7 : 0)));
    case "M": {
      const day = addMonths(reference, whole);
      return monthStretch(yearOf(day), monthOf(day));
    }
    case "Q": {
      const day = addMonths(reference, 3 * whole);
      return quarterStretch(yearOf(day), Math.ceil(monthOf(day) / 3), 3);
    }
    case "Y":
      return yearStretch(year + whole);
    case "DE": {
      const start = year - (year % 10) + 10 * whole;
      return yearsStretch(start, start + 9, pad4(start).slice(0, 3));
    }
    case "CE": {
      const start = year - (year % 100) + 100 * whole;
      return yearsStretch(start, start + 99, pad4(start).slice(0, 2));
    }
    case "TH":
    case "TM":
    case "TS":
      return Math.abs(whole) <= 12
        ? { value: reference, first: addDays(reference, -1), last: addDays(reference, 1) }
        : undefined;
    default:
      return unit satisfies never;
  }
}

function quarterNear(meaning: Extract<Meaning, { kind: "quarter" }>, reference: Day, cues: Cues): Stretch | undefined {
  const { number, size } = meaning;
  const shift = meaning.yearShift;
  if (number === undefined) {
    const last = addMonths(reference, -size);
    return quarterStretch(yearOf(last), Math.ceil(monthOf(last) / size), size);
  }
  if (meaning.year !== undefined) return quarterStretch(meaning.year, number, size);
  if (shift !== undefined) return quarterStretch(yearOf(reference) + shift, number, size);
  const inYear = quarterStretch(yearOf(reference), number, size);
  if (inYear?.first !== undefined && inYear.first > reference && !cues.future) {
    return quarterStretch(yearOf(reference) - 1, number, size);
  }
  return inYear;
}

function festival(meaning: Extract<Meaning, { kind: "holiday" }>, year: number): Stretch | undefined {
  const days: Festival | undefined = holidayIn(meaning.holiday, year);
  if (days === undefined) return undefined;
  const first = meaning.weekend === true ? addDays(days.first, -((weekday(days.first) + 1) % 7)) : days.first;
  const last = meaning.weekend === true && weekday(days.first) !== 1 ? addDays(first, 2) : days.last;
  if (meaning.weekday === undefined || meaning.direction === undefined) {
    return { value: first === last ? first : `${first}/${last}`, first, last };
  }
  if (meaning.direction < 0) {
    const before = addDays(first, -1);
    return dayStretch(addDays(before, -((weekday(before) - meaning.weekday + 7) % 7)));
  }
  const after = addDays(last, 1);
  return dayStretch(addDays(after, (meaning.weekday - weekday(after) + 7) % 7));
}
