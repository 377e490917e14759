// The lines of a text with their places.

import type { Span } from "../base/base.ts";

/** Lines without their line feeds; the text "a\n" has the lines "a" and "". */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
