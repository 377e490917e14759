// The page of a long document is several pages, so that each loads at once on a slow telephone. Where it is cut hangs on the text
// alone, as it is printed, so that a passage stays on its page whatever is read in it or decided about it. A letter weighs as much as
// the dot that masks it, and so does the white space that may stand within a name: a name that is masked later moves nothing.

import type { Span } from "../base/base.ts";

/** About so many UTF-16 units of text stand on a page; what is read in them takes about three times as much. */
const PART = 11_000;
/** Without an empty line for so long, it is cut at the end of a line, then at a blank, then anywhere. */
const MOST_TO_LINE = 1.25 * PART;
const MOST_TO_BLANK = 1.5 * PART;
const MOST = 2 * PART;

/** Where the parts after the first begin: with the white space before their first word. */
export function partStarts(text: string): number[] {
  const starts: number[] = [];
  let [weight, white, lines] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || (unit >= 9 && unit <= 13)) {
      // of a passage that is left out, only empty lines are left: they weigh nothing
      if (unit !== 10 || lines === 0) weight++;
      if (unit === 10) lines++;
      continue;
    }
    const isDue =
      weight >= PART &&
      (lines > 1 ||
        (lines > 0 && weight >= MOST_TO_LINE) ||
        (white < at && weight >= MOST_TO_BLANK) ||
        // never half a character
        (weight >= MOST && (unit < 0xdc00 || unit > 0xdfff)));
    if (isDue) {
      starts.push(white);
      weight = 0;
    }
    weight++;
    [white, lines] = [at + 1, 0];
  }
  return starts;
}

/** The number of the part in which a place lies, from 0. */
export function partAt(starts: readonly number[], { start }: Pick<Span, "start">): number {
  return starts.findLastIndex((at) => at <= start) + 1;
}

/** Is a text of this length surely one part? */
export function mayBeOnePage(characters: number): boolean {
  return characters < PART;
}
