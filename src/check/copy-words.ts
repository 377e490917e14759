// The words of a stretch of text with what is known of each: as it is printed, folded, and whether it starts a sentence.

import type { Span } from "../base/base.ts";
import type { Copy } from "./copies.ts";

export interface Word extends Span {
  readonly printed: string;
  /** Lower case, typographic marks made plain. */
  readonly folded: string;
  readonly isCapital: boolean;
  /** Does what stands before it end a sentence or a paragraph, so that a capital means nothing? */
  readonly isFirst: boolean;
  /** Does it follow the word before it with no more than a space, a hyphen, a comma or the stop of a short form between? */
  readonly follows: boolean;
}

/** Words `from` to `to` of a copy, as far as it has them. Places are those in the document. */
export function wordsOf(copy: Copy, from: number, to: number): Word[] {
  const { words, folded } = copy.prints;
  const found: Word[] = [];
  for (let w = Math.max(0, from); w < Math.min(to, words.count); w++) {
    const [start, end] = [words.starts[w]!, words.ends[w]!]; // w < count
    const printed = copy.text.slice(copy.start + start, copy.start + end);
    const between = copy.text.slice(copy.start + (words.ends[w - 1] ?? 0), copy.start + start);
    found.push({
      start: copy.start + start,
      end: copy.start + end,
      printed,
      folded: folded.slice(start, end),
      isCapital: /^\p{Lu}/u.test(printed),
      follows: w > 0 && /^[ \u00a0]?[.,-]?\s*$/u.test(between) && !/\n\s*\n/u.test(between),
      isFirst: w === 0 || /[.!?:]["'”’)]*\s|\n\s*\n|["“‘]\s*$/u.test(between),
    });
  }
  return found;
}
