// Words in one document: in any case, with any white space between them, with straight or curved marks.

import type { Span } from "../../base/base.ts";
import { fold } from "../../text/text.ts";

const MOST_FOUND = 200;

/** Where the words stand, in order; no more than the first 200. @param folded The text as `fold` gives it. */
export function findInText(folded: string, words: string): Span[] {
  const parts = fold(words).trim().split(/\s+/u);
  if (parts[0] === "" || parts[0] === undefined) return [];
  const pattern = new RegExp(parts.map((part) => RegExp.escape(part)).join("\\s+"), "gu");
  const found: Span[] = [];
  for (const match of folded.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}
