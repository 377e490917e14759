// Dates in metadata: the civil day that the source's own clock showed.

import { type Basis, type DateSpan, daySpan, parseDateSpan, parseDay } from "../base/base.ts";

/**
 * The day as printed: "2024-03-09T23:30:00-05:00" is 9 March, whatever day that was elsewhere. Undefined for what is not
 * a date, and for "03/09/2024", which is a day in March to some and a day in September to others.
 */
export function dateOf(value: string, basis: Basis): DateSpan | undefined {
  const words = value.replace(/\s+/gu, " ").trim().slice(0, 100);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ,])/.exec(words);
  if (iso !== null) return ofParts([iso[1]!, iso[2]!, iso[3]!], basis); // all groups took part
  if (/^\d{4}(?:-\d{2})?$/.test(words)) return parseDateSpan(words, basis);
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:$|[T ,])/.exec(words);
  if (slashed !== null) return ofParts([slashed[1]!, slashed[2]!, slashed[3]!], basis); // all groups took part
  return worded(words, basis);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "March 9, 2024", "9 March 2024", "Sat, 09 Mar 2024 10:00:00 GMT" (RFC 5322). */
function worded(words: string, basis: Basis): DateSpan | undefined {
  const monthFirst = /(?:^|[ ,])([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(words);
  if (monthFirst !== null) return ofMonth(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, basis); // all groups took part
  const dayFirst = /(?:^|[ ,])(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})(?!\d)/.exec(words);
  return dayFirst === null ? undefined : ofMonth(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, basis); // all groups took part
}

function ofMonth(year: string, name: string, day: string, basis: Basis): DateSpan | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : ofParts([year, String(month), day], basis);
}

function ofParts([year, month, day]: readonly [string, string, string], basis: Basis): DateSpan | undefined {
  const civil = parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return civil === undefined ? undefined : daySpan(civil, basis);
}
