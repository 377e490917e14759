// Dates that a line break cuts in two where every line was taken for a paragraph of its own: "3 May" / "2019", "Nov-" / "ember".

import type { Span } from "../../base/base.ts";
import { MONTHS } from "./date-words.ts";

const MONTH = [...MONTHS.keys()].join("|");
/** The end of a line and the beginning of the next that make one date. */
const CUTS: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(String.raw`\b(?:${MONTH})\.?$`, "u"), /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})\b/u],
  [new RegExp(String.raw`\b(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?,?$`, "u"), /^\d{4}\b/u],
  [/\b\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?$/u, new RegExp(String.raw`^(?:${MONTH})\b`, "u")],
];
const PART = /\b(\p{L}{3,7})-$/u;
const REST = /^\p{L}{2,6}/u;

/** Paragraphs, those joined that cut a date at a line break. `folded` is `fold(text)`. */
export function joinCutDates(text: string, folded: string, paragraphs: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before !== undefined && isCut(text, folded, before.end, paragraph.start)) {
      joined[joined.length - 1] = { start: before.start, end: paragraph.end };
    } else joined.push(paragraph);
  }
  return joined;
}

function isCut(text: string, folded: string, end: number, start: number): boolean {
  if (start - end > 8 || text.slice(end, start).split("\n").length !== 2) return false;
  const [tail, head] = [folded.slice(Math.max(0, end - 18), end), folded.slice(start, start + 12)];
  const part = PART.exec(tail)?.[1];
  if (part !== undefined) return MONTHS.has(part + (REST.exec(head)?.[0] ?? ""));
  return CUTS.some(([last, first]) => last.test(tail) && first.test(head));
}
