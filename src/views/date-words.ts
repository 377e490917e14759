// Dates in words. An uncertain date is printed as what it is; a day is printed only where a source gives one.

import { type Basis, type DateSpan, type Day, daysInMonth, dayWords, MONTHS, parseDateSpan } from "../base/base.ts";

/** "3 May 2021", "some time in 2018", "between 3 May and 6 May 2021", "not dated". */
export function dateWords(date: DateSpan | undefined): string {
  if (date === undefined) return "not dated";
  const { earliest, latest } = date;
  if (earliest === undefined) return latest === undefined ? "not dated" : `on or before ${dayWords(latest)}`;
  if (latest === undefined) return `on or after ${dayWords(earliest)}`;
  if (earliest === latest) return dayWords(earliest);
  const single = wholePeriod(earliest, latest);
  if (single !== undefined) return `some time in ${single}`;
  return `between ${between(earliest, latest)}`;
}

/** Why the date is believed to be what it is. */
export function basisWords(basis: Basis, date?: DateSpan): string {
  switch (basis) {
    case "explicit":
      return "as printed";
    case "dateline":
      return "from the dateline";
    case "header":
      return "from the header";
    case "metadata":
      return "from the file’s own data";
    case "between neighbours":
      return "bounded by the parts before and after it";
    case "file":
      return "from the file";
    case "person":
      return "given by a person";
    case "unknown":
      return "no basis given";
    default:
      return relativeWords(anchorWords(basis.slice("relative to ".length)), date);
  }
}

/** "today", written on that day, is that day: its date twice would say nothing. */
function relativeWords(anchor: string, date: DateSpan | undefined): string {
  return anchor === dateWords(date) ? "the day of its own text" : `worked out relative to ${anchor}`;
}

/** What an expression was resolved against: dates in it become words, anything else stays as it is. */
function anchorWords(anchor: string): string {
  return anchor.replace(/\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?/g, (edtf) => {
    const date = parseDateSpan(edtf, "explicit");
    return date === undefined ? edtf : dateWords(date);
  });
}

/** The year under which a date is listed; undefined when nothing is known. */
export function yearOf(date: DateSpan | undefined): string | undefined {
  return (date?.earliest ?? date?.latest)?.slice(0, 4);
}

/** For `datetime`: the day, month or year itself; undefined for everything less certain. */
export function dateTime(date: DateSpan | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date.edtf) ? date.edtf : undefined;
}

function between(earliest: Day, latest: Day): string {
  const [a, b] = [parts(earliest), parts(latest)];
  const wholeMonths = a.dayOfMonth === 1 && b.dayOfMonth === daysInMonth(b.year, b.month);
  if (wholeMonths && a.month === 1 && b.month === 12) return `${a.year} and ${b.year}`;
  if (wholeMonths) {
    const from = a.year === b.year ? `${MONTHS[a.month - 1]}` : `${MONTHS[a.month - 1]} ${a.year}`;
    return `${from} and ${MONTHS[b.month - 1]} ${b.year}`;
  }
  const from = a.year === b.year ? `${a.dayOfMonth} ${MONTHS[a.month - 1]}` : dayWords(earliest);
  return `${from} and ${dayWords(latest)}`;
}

function wholePeriod(earliest: Day, latest: Day): string | undefined {
  const [a, b] = [parts(earliest), parts(latest)];
  if (a.year !== b.year || a.dayOfMonth !== 1 || b.dayOfMonth !== daysInMonth(b.year, b.month)) return undefined;
  if (a.month === 1 && b.month === 12) return String(a.year);
  return a.month === b.month ? `${MONTHS[a.month - 1]} ${a.year}` : undefined;
}

function parts(day: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}
