// The lines of a text.

import { type Span, trimSpan } from "../../base/base.ts";

/** Every line without its line feed, empty ones too. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The lines that hold more than white space, without the white space at their ends. */
export function filledLines(text: string): Span[] {
  return linesOf(text)
    .map((line) => trimSpan(text, line))
    .filter(({ start, end }) => start < end);
}
