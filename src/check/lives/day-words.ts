// Days and lengths of time set into sentences: "14 February 2023", "2 years and 8 months".

import { addMonths, type DateSpan, type Day, daysBetween, dayWords, spanWords } from "../../base/base.ts";

export { dayWords, spanWords };

/** When a text was written: only the day, whatever it was worked out from. */
export function shownDay(span: DateSpan | undefined): string {
  return span === undefined || span.edtf === "" ? "an unknown day" : spanWords(span);
}

/** "3 June 2019", "3 June 2019 (worked out, relative to 4 June 2019)". */
export function shownDate(span: DateSpan | undefined): string {
  const day = shownDay(span);
  if (span === undefined || !span.basis.startsWith("relative to ")) return day;
  return `${day} (worked out, ${span.basis.replace(/\b\d{4}-\d\d-\d\d\b/g, (one) => dayWords(one as Day))})`;
}

/** "1,000 days", "1 day" */
export function days(count: number): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? "day" : "days"}`;
}

/** "2 years and 8 months", under three months "75 days". */
export function lengthWords(from: Day, to: Day): string {
  const months = wholeMonths(from, to);
  if (months < 3) return days(daysBetween(from, to));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [counted(years, "year"), counted(rest, "month")].filter((one) => one !== "");
  return words.join(" and ");
}

/** Calendar months from one day to a later one. */
export function wholeMonths(from: Day, to: Day): number {
  const guess = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
  return addMonths(from, guess) <= to ? guess : guess - 1;
}

/** "204th" */
export function ordinal(count: number): string {
  const [tens, last] = [Math.floor(count / 10) % 10, count % 10];
  const ending = tens === 1 ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
  return `${count.toLocaleString("en-US")}${ending}`;
}

function counted(count: number, unit: string): string {
  return count === 0 ? "" : `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
