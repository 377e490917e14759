// Tables: rows that each bear a date in one of their first cells.

import type { Span } from "../../base/base.ts";
import type { Mark, Section } from "../../record/record.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
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
