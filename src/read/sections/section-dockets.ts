// Docket sheets and docket histories: each entry with its day filed and its number, in tables of web pages and in wrapped text.

import type { Span } from "../../base/base.ts";
import type { Mark } from "../../record/record.ts";
import type { NumericOrder } from "../dates/date-order.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import type { Stamp } from "./section-dates.ts";
import { DATE, type Row, SEPARATOR } from "./section-rows.ts";
import { filledLines } from "./section-lines.ts";

/** "Date Filed | # | Docket Text", "Doc. No.  Dates  Description", "Filed  Number  Entry": the head of a sheet. */
const HEAD =
  /^\W*(?=.{0,80}\b(?:dates?|filed|entered)\b)(?=.{0,120}\b(?:docket (?:text|entry|entries)|descriptions?|proceedings?|events?|entry|entries|docket|actions?)\b)(?:(?:dates?|filed|entered|filing|no|nos|number|doc|docket|dkt|ecf|entry|entries|text|description|descriptions|proceedings?|events?|actions?|parties|party|pages?|links?|of|by|and|judge)\b[\s|&#./,:()-]*|#[\s|]*){2,9}$/iu;
/** The page says that it is a docket. */
const TITLE =
  /\b(?:civil docket|criminal docket|docket (?:sheet|report|entries|text)|register of actions|events (?:and|&) (?:orders|hearings)|case (?:history|summary|docket))\b/iu;

const NUMBER = String.raw`(?:(?:dkt|doc|docket|ecf|entry)\.?\s?(?:no\.?|#)?\s?)?[#(\[]?(\d{1,5}(?:[-.]\d{1,3})?)[)\]]?`;
const DATE_FIRST = new RegExp(
  String.raw`^["'\s|*]{0,4}(${DATE})(?:${SEPARATOR}(?:${NUMBER}(?=["'\s|,;:]|$))?|(?=\s*$))`,
  "iu",
);
const NUMBER_FIRST = new RegExp(
  String.raw`^["'\s|*]{0,4}${NUMBER}(?:${SEPARATOR}|\s?[–—:-]\s?|\s\()(?:filed:?\s|date filed:?\s)?(${DATE})(?=["'\s|,;:)–—-]|$)`,
  "iu",
);
/** The cells of an entry's dates in a docket history. */
const FILED = new RegExp(String.raw`^(filed(?: (?:&|and) entered)?|entered)\s*:\s*(?=${DATE})`, "iu");
const FEWEST = 3;
const HEAD_LENGTH = 320;

/** The entries in order, and where the last one ends; none for a text that is no docket. */
export function findDocket(
  text: string,
  folded: string,
  marks: readonly Mark[],
): { rows: Row[]; end: number } | undefined {
  const tableRows = marks.filter((mark) => mark.kind === "table-row");
  const lines = filledLines(text);
  const history = findHistory(text, folded, lines);
  if (history !== undefined) return { rows: history, end: endOfDocket(text, history) };
  if (tableRows.length > 0) {
    const sheet = findSheet(text, folded, tableRows);
    const last = sheet?.at(-1);
    if (sheet !== undefined && last !== undefined)
      return { rows: sheet, end: tableRows.find((mark) => mark.start === last.start)?.end ?? text.length };
  }
  const rows = findSheet(text, folded, lines) ?? findStacked(text, folded, lines);
  return rows && { rows, end: endOfDocket(text, rows) };
}

/** What the court charged for the page stands below its last entry. */
function endOfDocket(text: string, rows: readonly Row[]): number {
  const last = rows.at(-1)?.start ?? 0;
  const receipt = text.slice(last).search(/\n\s{0,40}PACER Service Center\b/u);
  return receipt < 0 ? text.length : last + receipt + 1;
}

/** A sheet's rows stand below its head, however few; without a head there must be several, with numbers, and most of the text. */
function findSheet(text: string, folded: string, lines: readonly Span[]): Row[] | undefined {
  const at = lines.findIndex((line) => line.end - line.start <= 160 && HEAD.test(text.slice(line.start, line.end)));
  const below = at < 0 ? lines : lines.slice(at + 1);
  const rows = atTheMargin(
    text,
    below.flatMap((line) => rowAt(text, folded, line) ?? []),
  ).filter((row) => !goesOn(text, row));
  if (rows.length === 0) return undefined;
  const numbered = rows.filter((row) => row.number !== undefined).length;
  if (at >= 0) return rows.length >= FEWEST || numbered > 0 ? rows : undefined;
  if (numbered >= FEWEST && 2 * numbered >= rows.length && 4 * rows.length >= lines.length) return rows;
  const said = TITLE.test(text.slice(0, lines[0] === undefined ? 0 : lines[0].start + 600));
  return said && rows.length >= FEWEST && 4 * rows.length >= lines.length ? rows : undefined;
}

/** Copied cell by cell: the day on a line of its own, then the number on another, then the words; below a head that says so. */
function findStacked(text: string, folded: string, lines: readonly Span[]): Row[] | undefined {
  const words = (i: number): string => {
    const line = lines[i];
    return line === undefined ? "" : text.slice(line.start, line.end).trim();
  };
  const isHead = (i: number): boolean =>
    HEAD.test(words(i)) || (NAMES_DAYS.test(words(i)) && HEAD.test(`${words(i)} ${words(i + 1)} ${words(i + 2)}`));
  const head = lines.findIndex((line, i) => line.end - line.start <= 160 && isHead(i));
  if (head < 0) return undefined;
  const rows: Row[] = [];
  for (let i = head + 1; i < lines.length; i++) {
    const line = lines[i]!; // i < length
    if (line.end - line.start > 30 || !ALONE.test(words(i))) continue;
    const numbered = /^\d{1,5}(?:-\d{1,3})?$/u.test(words(i + 1));
    if (!/\p{L}{2,}/u.test(words(numbered ? i + 2 : i + 1))) continue;
    const stamp = stampAt(text, folded, line.start, line.end - line.start);
    if (stamp === undefined) continue;
    rows.push({
      start: line.start,
      kind: "docket entry",
      stamp,
      number: numbered ? trimmedLine(text, lines[i + 1]!) : undefined,
    }); // a line matched
  }
  return rows.length > 0 ? rows : undefined;
}

const NAMES_DAYS = /^(?:date filed|date entered|filing date)$/iu;
const ALONE = new RegExp(`^${DATE}$`, "u");

function trimmedLine(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The rows that begin where the first one does: a date at the head of a line further in belongs to the entry above. */
function atTheMargin(text: string, rows: readonly Row[]): Row[] {
  const [first] = rows;
  if (first === undefined) return [];
  const margin = indent(text, first.start);
  return rows.filter((row) => indent(text, row.start) <= margin + 3);
}

/** "… set for\n06/01/2019 before Judge Rao": a line that goes on in small letters is no entry of its own. */
function goesOn(text: string, { start, number }: Row): boolean {
  if (number !== undefined) return false;
  const rest = text.slice(start, start + 80).replace(GOES_ON_BEHIND, "");
  return /^(?:\p{Ll}|[.,;)]|at \d)/u.test(rest) && !text.slice(start, start + 60).includes("\t");
}

const GOES_ON_BEHIND = new RegExp(`^\\W{0,4}${DATE}\\s{0,40}`, "u");

function indent(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return at - start;
}

function rowAt(text: string, folded: string, line: Span): Row | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD_LENGTH));
  if (!/^\W{0,5}(?:\d|[A-Za-z]{3})/u.test(head)) return undefined;
  const first = DATE_FIRST.exec(head);
  const match = first ?? NUMBER_FIRST.exec(head);
  if (match === null) return undefined;
  const [whole, one, two] = match;
  const [day, number] = first === null ? [two, one] : [one, two];
  // What an entry says is words, and begins with a capital; "05/13/2021 10:02" is a time.
  if (day === undefined || !/\p{L}{2,}/u.test(head.slice(whole.length)) || /^:\d/u.test(head.slice(whole.length)))
    return undefined;
  const dayAt = line.start + (first === null ? whole.lastIndexOf(day) : whole.indexOf(day));
  const stamp = stampAt(text, folded, dayAt, day.length);
  if (stamp === undefined) return undefined;
  const numberAt =
    number === undefined ? 0 : line.start + (first === null ? whole.indexOf(number) : whole.lastIndexOf(number));
  return {
    start: line.start,
    kind: "docket entry",
    stamp,
    number: number === undefined ? undefined : { start: numberAt, end: numberAt + number.length },
  };
}

/** A history puts the number above, the dates in rows of their own ("Filed: … Entered: …"), and the words below. */
function findHistory(text: string, folded: string, lines: readonly Span[]): Row[] | undefined {
  const rows: Row[] = [];
  let wasFiled = false;
  for (const [i, line] of lines.entries()) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 60));
    const match = FILED.exec(head);
    if (match === null) {
      wasFiled = false;
      continue;
    }
    const entered = /^entered/iu.test(head);
    if (entered && wasFiled) continue;
    wasFiled = true;
    const stamp = stampAt(text, folded, line.start + match[0].length, 24);
    if (stamp === undefined) continue;
    const above = lines[i - 1];
    const number =
      above !== undefined && /^\d{1,5}(?:-\d{1,3})?$/u.test(text.slice(above.start, above.end)) ? above : undefined;
    rows.push({ start: number?.start ?? line.start, kind: "docket entry", stamp, number });
  }
  const named = /\b(?:docket text|doc\.\s{1,3}no|history)\b/iu.test(text.slice(0, 6000));
  return rows.length >= 2 && named ? rows : undefined;
}

function stampAt(text: string, folded: string, start: number, length: number): Stamp | undefined {
  const end = Math.min(text.length, start + length + 1);
  const expression = findDateExpressions(text, folded, { start, end }).find((found) => found.start <= start + 2);
  if (expression === undefined) return undefined;
  const { kind } = expression.meaning;
  return kind === "calendar" || kind === "numeric" ? { expression, basis: "explicit" } : undefined;
}

/** Words that only the sheets of United States courts print: their dates are month first. */
const UNITED_STATES =
  /\b(?:docket text|filed & entered|u\.s\. (?:district|bankruptcy) court|united states (?:district|bankruptcy) court|pacer)\b/iu;

export function orderOfSheet(text: string): NumericOrder | undefined {
  const words = UNITED_STATES.exec(text.slice(0, 20_000))?.[0];
  return words === undefined ? undefined : { order: "month first", why: `“${words}”` };
}
