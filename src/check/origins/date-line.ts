// Where a text says the day of its own print: on a line of its own in the head, or before the dash that opens a report. That
// day is the print's and no part of what the text tells; the day of an entry in a list is.

import { overlaps, type Span, spanAt } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";
import type { OriginDocument } from "./origin-document.ts";

/** A line that only dates a print has at most so many words: "The Harlow Ledger, July 4, 2019". */
const MOST_WORDS = 7;
/** The head of a text has at most so many lines above its date. */
const HEAD_LINES = 3;
/** A date, and what stands before it in a dateline, is at most so long, in characters. */
const LONGEST_DATE = 24;
const LONGEST_PLACE = 60;
/** Their dates are those of what they tell. */
const ENTRIES: ReadonlySet<Section["kind"]> = new Set(["timeline entry", "docket entry", "table row"]);

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATE = new RegExp(
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}`,
  "giu",
);
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
/** "HARLAN, Ohio (" before the date, " –" after it. */
const PLACE = /^\W*\p{Lu}{3}/u;
const DASH = /^[ \t]*\)?[ \t]*(?:–|—|--|-[ \t])/u;
/** The line before says what the date is of: "Date of arrest". */
const LABEL = /:\s*$|\bdate\b/iu;

/** Does the line of this place hold no more words than the date of a print and the name of the paper? */
export function isShortLine(text: string, span: Span): boolean {
  return wordsIn(lineAt(text, span)) <= MOST_WORDS;
}

/** Is the date here the document's or the section's own, and of nothing that it tells? */
export function isOwnDay({ text, sections = [] }: OriginDocument, span: Span): boolean {
  const section = spanAt(sections, span.start);
  if (section !== undefined && ENTRIES.has(section.kind)) return false;
  if (section?.dateAt !== undefined && overlaps(section.dateAt, span)) return true;
  if (isDateline(text, span)) return true;
  const rest = lineAt(text, span).replace(DATE, "").replace(WEEKDAY, "");
  if (wordsIn(rest) > 0) return false;
  const above = text
    .slice(section?.start ?? 0, lineStart(text, span.start))
    .split("\n")
    .filter((line) => line.trim() !== "");
  return above.length <= HEAD_LINES && !LABEL.test(above.at(-1) ?? "");
}

/** Where a text begins that would else begin inside the date of its line: after that date. */
export function afterOwnDay(text: string, place: number): number {
  const from = Math.max(0, place - LONGEST_DATE);
  for (const { index, 0: whole } of text.slice(from, place + LONGEST_DATE).matchAll(DATE)) {
    const date = { start: from + index, end: from + index + whole.length };
    if (place <= date.start || date.end <= place) continue;
    const onward = text.slice(date.end, date.end + LONGEST_DATE);
    const endsLine = /^[ \t]*(?:\n|$)/u.test(onward) && isShortLine(text, date);
    const opensReport = DASH.test(onward) && date.start - lineStart(text, date.start) <= LONGEST_PLACE;
    return endsLine || opensReport ? date.end : place;
  }
  return place;
}

/** "HARLAN, Ohio (June 6, 2019) – " at the start of a line. */
function isDateline(text: string, { start, end }: Span): boolean {
  const before = text.slice(lineStart(text, start), start);
  return before.length <= LONGEST_PLACE && PLACE.test(before) && DASH.test(text.slice(end, end + 8));
}

function lineStart(text: string, place: number): number {
  return place === 0 ? 0 : text.lastIndexOf("\n", place - 1) + 1;
}

function lineAt(text: string, { start, end }: Span): string {
  const stop = text.indexOf("\n", end);
  return text.slice(lineStart(text, start), stop < 0 ? text.length : stop);
}

function wordsIn(line: string): number {
  return line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
