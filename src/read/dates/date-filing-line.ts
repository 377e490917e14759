// The line that a court's filing system prints at the head of every page.

import type { Span } from "../../base/base.ts";

/** "Case 2:20-cv-00872 Document 50 Filed 12/02/20 Page 8 of 29". */
const FILING_LINE =
  /^\W*(?:\d{1,2}\/\d{1,2}\/\d{2,4}\s)?\W*(?:(?:(?:appellate )?case|appeal|usca\S*)\b[^\n]{0,60}?\d[^\n]{0,120}?\b(?:filed|entered|document|doc|dktentry|id)\b|(?:document|doc|ecf|dkt)\b[^\n]{0,40}?\d[^\n]{0,40}?\b(?:filed|entered)\b[^\n]{0,60}?\b(?:page|pg|p)\b)/iu;

export function isFilingStamp(text: string, { start, end }: Span): boolean {
  return FILING_LINE.test(text.slice(start, Math.min(end, start + 240)));
}

export function isFilingLine(text: string, at: number): boolean {
  // Looked for in a window: to search the whole text for a line's beginning takes long where there are no lines.
  const from = Math.max(0, at - 160);
  const start = from + text.slice(from, at).lastIndexOf("\n") + 1;
  return FILING_LINE.test(text.slice(start, Math.min(text.length, at + 80)));
}
