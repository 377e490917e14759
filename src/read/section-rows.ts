// Docket sheets and tables: rows that each begin with their date and number.

import type { Span } from "../base/base.ts";
import type { Mark } from "../record/record.ts";
import { findDateExpressions } from "./date-grammar.ts";
import type { Stamp } from "./section-dates.ts";

export interface Row {
  readonly start: number;
  readonly kind: "docket entry" | "table row";
  readonly stamp: Stamp;
  /** Words follow the date, not cells of a table alone. */
  readonly wordy: boolean;
}

const DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})`;
const SEPARATOR = String.raw`["'\s]{0,4}[|,;\t ]["'\s|,;]{0,40}`;
/** Date first, then the entry's number or nothing; or the number first. */
const ROW_HEAD = new RegExp(
  String.raw`^["'\s|*]{0,4}(?:(#?\d{1,5})${SEPARATOR})?(${DATE})(?:${SEPARATOR}(#?\d{1,5}(?:-\d{1,3})?)?(?=["'\s|,;]|$))?`,
  "u",
);
/** In a row of cells the date may stand in any of the first ones. */
const CELLS_BEFORE = new RegExp(String.raw`^(?:[^,;|\t\n]{0,60}[,;|\t]["' ]?){1,4}(${DATE})(?=["'\s,;|]|$)`, "u");
const FEWEST = 3;

/** The rows of a text that is a docket sheet or a table; empty for running text. */
export function findRows(text: string, folded: string, marks: readonly Mark[], mediaType: string): Row[] {
  const tabular = mediaType === "text/csv" || mediaType.includes("spreadsheet");
  const tableRows = marks.filter((mark) => mark.kind === "table-row");
  const lines = tableRows.length >= FEWEST ? tableRows : linesOf(text);
  const rows: Row[] = [];
  for (const line of lines) {
    const row = rowAt(text, folded, line, tabular || tableRows.length >= FEWEST);
    if (row !== undefined) rows.push(row);
  }
  // A docket's rows bear numbers; those between them ("Arrest of …") need none.
  const numbered = rows.filter((row) => row.kind === "docket entry").length;
  const isTable = tabular || tableRows.length >= FEWEST;
  if (numbered >= (isTable ? 2 : FEWEST) && numbered >= rows.length / 2) {
    return isTable || rows.length >= 0.25 * lines.length
      ? rows.map((row) => (row.wordy ? { ...row, kind: "docket entry" } : row))
      : [];
  }
  // A page of posts has dated lines too: a table's rows are most of its text.
  return isTable && rows.length >= FEWEST && rows.length >= 0.5 * lines.length ? rows : [];
}

function rowAt(text: string, folded: string, line: Span, cells: boolean): Row | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 320));
  const match = ROW_HEAD.exec(head) ?? (cells ? CELLS_BEFORE.exec(head) : null);
  if (match === null) return undefined;
  const [expression] = findDateExpressions(text, folded, {
    start: line.start + match.index + Math.max(0, match[0].lastIndexOf(match[2] ?? match[1] ?? "")),
    end: Math.min(line.end, line.start + match[0].length + 30),
  });
  if (expression === undefined || expression.start > line.start + match[0].length) return undefined;
  const { kind } = expression.meaning;
  if (kind !== "calendar" && kind !== "numeric") return undefined;
  const number = match.length > 2 ? (match[1] ?? match[3]) : undefined;
  const wordy = /\p{L}{3,}.*\p{L}{3,}/u.test(head.slice(match[0].length));
  return {
    start: line.start,
    kind: number !== undefined && wordy ? "docket entry" : "table row",
    stamp: { expression, basis: "explicit" },
    wordy,
  };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== "") lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
