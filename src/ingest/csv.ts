// Tables as text: comma-separated values (RFC 4180) and its cousins. The text is the file's own; each record is marked.

import type { Span } from "../base/base.ts";
import { decodeText } from "./decode.ts";
import { extracted, type Format } from "./format.ts";
import { lossReceipt } from "./loss.ts";

export const csv: Format = {
  name: "csv",
  version: 2,
  docs: "docs/formats/csv.md",
  mediaTypes: ["text/csv"],
  async read(bytes, { mediaType }) {
    const { text, lost } = await decodeText(bytes);
    const marks = csvRecords(text).map((record) => ({ ...record, kind: "table-row" as const }));
    return extracted({ mediaType, text, marks, receipt: lossReceipt(lost) });
  },
};

/** The records of a table: lines, save that a quoted field may hold line feeds. Empty lines are no records. */
export function csvRecords(text: string): Span[] {
  const records: Span[] = [];
  let start = 0;
  let quoted = false;
  let fresh = true; // at the start of a field: only there does a quotation mark open one
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 34) {
      if (quoted) quoted = false;
      else if (fresh || text.charCodeAt(i - 1) === 34) quoted = true; // "" inside a quoted field opens it again
      fresh = false;
    } else if (code === 10 && (!quoted || i === text.length)) {
      if (text.slice(start, i).trim() !== "") records.push({ start, end: i });
      start = i + 1;
      quoted = false;
      fresh = true;
    } else {
      fresh = code === 44 || code === 59 || code === 9 || code === 124;
    }
  }
  return records;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;
const LOOK_AT = 25;

/** Lines that a table may have before its head: who made it, for whom, what the columns mean. */
const MOST_PREAMBLE = 10;

/** Does every one of the first records, after a few lines of preamble, have the same number of short fields? Prose does not. */
export function looksLikeCsv(head: string): boolean {
  const whole = head.slice(0, 32_768);
  const records = csvRecords(whole);
  if (whole.length < head.length || head.length >= 65_536) records.pop(); // may be cut
  const lines = records.slice(0, LOOK_AT).map(({ start, end }) => whole.slice(start, end));
  return DELIMITERS.some((delimiter) => {
    const rows = lines.map((line) => fieldsOf(line, delimiter));
    const preambles = Array.from({ length: Math.min(MOST_PREAMBLE, rows.length) + 1 }, (_, length) => length);
    return preambles.some((preamble) => isTable(rows.slice(preamble), delimiter, preamble));
  });
}

function isTable(rows: readonly (readonly string[])[], delimiter: string, preamble: number): boolean {
  const [head] = rows;
  const width = head?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return false;
  // after a preamble only a table of some size is taken for one: letters end in lines with commas as well
  if (preamble > 0 && (width < 4 || rows.length < 5)) return false;
  if (head?.some((field) => field.trim() === "" || field.length > 80 || /[.!?]$/.test(field.trim()))) return false;
  // With one comma in a line, as in "Oakland, California", only several lines without a space after it are a table.
  const spaced = rows.filter((row) => row.slice(1).every((field) => field.startsWith(" "))).length;
  if (delimiter === "," && width === 2) return rows.length >= 3 && spaced === 0;
  return width >= 3 || delimiter === "\t" || rows.length >= 3;
}

function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === delimiter && !quoted) {
      fields.push(line.slice(start, i));
      start = i + 1;
    }
  }
  fields.push(line.slice(start));
  return fields;
}
