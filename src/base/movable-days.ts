// Days of a year that a rule names by weekday or by Easter: the third Monday of January, the Friday before Easter.

import { addDays, type Day, daysInMonth, makeDay, weekday } from "./time.ts";

/** The nth such weekday (1 is Monday) of a month; undefined when the month has fewer, or outside the years 1 to 9999. */
export function nthWeekday(year: number, month: number, wanted: number, n: number): Day | undefined {
  const first = makeDay(year, month, 1);
  if (first === undefined) return undefined;
  return makeDay(year, month, 1 + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1));
}

/** The last such weekday of a month. */
export function lastWeekday(year: number, month: number, wanted: number): Day | undefined {
  const last = makeDay(year, month, daysInMonth(year, month));
  return last && addDays(last, -((weekday(last) - wanted + 7) % 7));
}

/** Easter Sunday of the Gregorian calendar, by Butcher's rule. */
export function easterSunday(year: number): Day | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The Tuesday after the first Monday of November (2 U.S.C. § 7), whether or not there is an election that year. */
export function electionDay(year: number): Day | undefined {
  const monday = nthWeekday(year, 11, 1, 1);
  return monday && addDays(monday, 1);
}
