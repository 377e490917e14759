// What a source says about a date: an EDTF string with the earliest and latest day it can mean, and why we think so.
// A missing date is unknown: both ends open, never today and never a made-up day.
// EDTF: Library of Congress, Extended Date/Time Format, levels 0 and 1 (and the ".." open interval).

import { type Day, daysInMonth, makeDay, parseDay } from "./time.ts";

/**
 * Why a date is believed to be what it is.
 * `relative to …` names what the expression was resolved against; `between neighbours` bounds a section that bears no
 * date by the sections around it.
 */
export type Basis =
  | "explicit"
  | "dateline"
  | "header"
  | "metadata"
  | "between neighbours"
  | "file"
  | "person"
  | "unknown"
  | `relative to ${string}`;

/** `earliest` and `latest` are inclusive; undefined means not known on that side. */
export interface DateSpan {
  readonly edtf: string;
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  readonly basis: Basis;
}

export const UNKNOWN_DATE: DateSpan = { edtf: "", basis: "unknown" };

/** One day. */
export function daySpan(day: Day, basis: Basis): DateSpan {
  return { edtf: day, earliest: day, latest: day, basis };
}

/** A month of a year. */
export function monthSpan(year: number, month: number, basis: Basis): DateSpan | undefined {
  const earliest = makeDay(year, month, 1);
  if (earliest === undefined) return undefined;
  const latest = makeDay(year, month, daysInMonth(year, month));
  return { edtf: earliest.slice(0, 7), earliest, latest, basis };
}

/** A whole year, 1 to 9999. */
export function yearSpan(year: number, basis: Basis): DateSpan | undefined {
  const earliest = makeDay(year, 1, 1);
  if (earliest === undefined) return undefined;
  return { edtf: earliest.slice(0, 4), earliest, latest: makeDay(year, 12, 31), basis };
}

/** Some time between two days, either of which may be unknown. Both unknown gives UNKNOWN_DATE with this basis. */
export function betweenSpan(earliest: Day | undefined, latest: Day | undefined, basis: Basis): DateSpan {
  if (earliest === undefined && latest === undefined) return { edtf: "", basis };
  if (earliest !== undefined && earliest === latest) return daySpan(earliest, basis);
  return { edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest, basis };
}

/** Reads YYYY, YYYY-MM, YYYY-MM-DD and intervals of these with ".." for an open end; undefined for anything else. */
export function parseDateSpan(edtf: string, basis: Basis): DateSpan | undefined {
  const slash = edtf.indexOf("/");
  if (slash < 0) return parseSingle(edtf, basis);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const first = from === ".." ? undefined : parseSingle(from, basis);
  const last = to === ".." ? undefined : parseSingle(to, basis);
  if ((from !== ".." && first === undefined) || (to !== ".." && last === undefined)) return undefined;
  if (first === undefined && last === undefined) return undefined;
  if (first?.earliest !== undefined && last?.latest !== undefined && first.earliest > last.latest) return undefined;
  return { edtf, earliest: first?.earliest, latest: last?.latest, basis };
}

function parseSingle(text: string, basis: Basis): DateSpan | undefined {
  if (/^\d{4}$/.test(text)) return yearSpan(Number(text), basis);
  if (/^\d{4}-\d{2}$/.test(text)) return monthSpan(Number(text.slice(0, 4)), Number(text.slice(5)), basis);
  const day = parseDay(text);
  return day === undefined ? undefined : daySpan(day, basis);
}

/** Is anything known about when? */
export function isKnown(span: DateSpan): boolean {
  return span.earliest !== undefined || span.latest !== undefined;
}

/** Is it one single day? */
export function isExact(span: DateSpan): boolean {
  return span.earliest !== undefined && span.earliest === span.latest;
}

/** Could both be the same time? An open end meets everything on its side. */
export function datesMeet(a: Pick<DateSpan, "earliest" | "latest">, b: Pick<DateSpan, "earliest" | "latest">): boolean {
  const aStartsInTime = a.earliest === undefined || b.latest === undefined || a.earliest <= b.latest;
  const bStartsInTime = b.earliest === undefined || a.latest === undefined || b.earliest <= a.latest;
  return aStartsInTime && bStartsInTime;
}

/** Order for lists: by earliest day (else latest), unknown dates last, then by latest, then by EDTF. */
export function compareDates(a: DateSpan, b: DateSpan): number {
  const [startA, startB] = [a.earliest ?? a.latest ?? "9999-99", b.earliest ?? b.latest ?? "9999-99"];
  if (startA !== startB) return startA < startB ? -1 : 1;
  const [endA, endB] = [a.latest ?? "9999-99", b.latest ?? "9999-99"];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0;
}
