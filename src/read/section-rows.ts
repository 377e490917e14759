// Tables: rows that each bear a date in one of their first cells.

import type { Span } from "../base/base.ts";
import type { Mark, Section } from "../record/record.ts";
import type { NumericOrder } from "./date-order.ts";
import { findDateExpressions } from "./date-languages.ts";
import type { Stamp } from "./section-dates.ts";
import { filledLines } from "./section-lines.ts";

export interface Row {
  readonly start: number;
  readonly kind: Section["kind"];
  readonly stamp: Stamp;
  readonly number?: Span | undefined;
}

export const DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4})`;
export const SEPARATOR = String.raw`["'\s]{0,4}[|,;\t ]["'\s|,;]{0,40}`;
const ROW_HEAD = new RegExp(String.raw`^["'\s|*]{0,4}(?:#?\d{1,5}${SEPARATOR})?(${DATE})(?=["'\s|,;]|$)`, "u");
/** In a row of cells the date may stand in any of the first ones. */
const CELLS_BEFORE = new RegExp(String.raw`^(?:[^,;|\t\n]{0,60}[,;|\t]["' ]?){1,4}(${DATE})(?=["'\s,;|]|$)`, "u");
const FEWEST = 3;

/** The rows of a text that is a table; empty for running text, for a page of posts has dated lines too. */
export function findRows(text: string, folded: string, marks: readonly Mark[], mediaType: string): Row[] {
  const tabular = mediaType === "text/csv" || mediaType.includes("spreadsheet");
  const tableRows = marks.filter((mark) => mark.kind === "table-row");
  if (!tabular && tableRows.length < FEWEST) return [];
  const lines = tableRows.length >= FEWEST ? tableRows : filledLines(text);
  const rows = lines.flatMap((line) => rowAt(text, folded, line) ?? []);
  return rows.length >= FEWEST && rows.length >= 0.5 * lines.length ? rows : [];
}

function rowAt(text: string, folded: string, line: Span): Row | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 320));
  const match = ROW_HEAD.exec(head) ?? CELLS_BEFORE.exec(head);
  if (match === null) return undefined;
  const [expression] = findDateExpressions(text, folded, {
    start: line.start + Math.max(0, match[0].lastIndexOf(match[1] ?? "")),
    end: Math.min(line.end, line.start + match[0].length + 30),
  });
  if (expression === undefined || expression.start > line.start + match[0].length) return undefined;
  const { kind } = expression.meaning;
  if (kind !== "calendar" && kind !== "numeric") return undefined;
  return { start: line.start, kind: "table row", stamp: { expression, basis: "explicit" } };
}

/** Whether 5/6/2019 is May or June where rows run in the order of time: the reading under which all of them do, if only one is. */
export function orderOfRows(rows: readonly Row[]): NumericOrder | undefined {
  const monthFirst = runsOneWay(rows.map((row) => dayNumber(row, "month first")));
  const dayFirst = runsOneWay(rows.map((row) => dayNumber(row, "day first")));
  if (monthFirst === dayFirst || rows.length < FEWEST) return undefined;
  return { order: monthFirst ? "month first" : "day first", why: "the order of the rows" };
}

/** A number that grows with the day; undefined where the words do not give one. */
function dayNumber({ stamp }: Row, order: NumericOrder["order"]): number | undefined {
  const { meaning } = stamp.expression;
  if (meaning.kind === "numeric") {
    const [month, day] = order === "month first" ? [meaning.a, meaning.b] : [meaning.b, meaning.a];
    return meaning.year * 372 + month * 31 + day;
  }
  if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month === undefined) return undefined;
  return meaning.year * 372 + meaning.month * 31 + (meaning.day ?? 1);
}

/** A row or two may be out of their place: entries are filed late. */
function runsOneWay(days: readonly (number | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined);
  let [up, down] = [0, 0];
  for (const [i, day] of known.entries()) {
    if (i === 0) continue;
    const before = known[i - 1] ?? day;
    if (day > before) up++;
    if (day < before) down++;
  }
  return Math.min(up, down) * 10 <= known.length;
}
