// A long document is shown in parts: whole pages where it has them, else whole paragraphs. Together they are all of its text.

import type { Span } from "../../base/base.ts";
import type { Page } from "../../record/record.ts";

/** About so many characters make a part. */
const PART = 9000;
/** A page or paragraph that is longer is cut. */
const MOST = 2 * PART;

export function partsOf(text: string, pages: readonly Page[], paragraphs: readonly Span[]): Span[] {
  const borders = (pages.length > 1 ? pages : paragraphs).map(({ start }) => start);
  const cuts = [0];
  let last = 0;
  for (const border of [...borders.sort((a, b) => a - b), text.length]) {
    // what lies before this border goes with it, unless it is too much
    while (border - last > MOST) cuts.push((last = blankBefore(text, last + PART, last)));
    if (border - last >= PART && border < text.length) cuts.push((last = border));
  }
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? text.length }));
}

/** The place after a blank, or where the text is cut in any case. */
function blankBefore(text: string, at: number, after: number): number {
  const blank = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf(" ", at));
  if (blank > after) return blank + 1;
  // never half a character
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at;
}

/** The number of the part in which a place lies, from 0. */
export function partAt(parts: readonly Span[], at: number): number {
  return Math.max(
    0,
    parts.findLastIndex(({ start }) => start <= at),
  );
}
