// One copy of a text, its words, and stretches of them.

import type { DocumentId, Span } from "../../base/base.ts";
import type { Mention } from "../../record/record.ts";
import { type Fingerprints, findParagraphs, findSentences } from "../../text/text.ts";
import type { OriginDocument } from "../origins/origin-document.ts";

/** A passage of an origin, and a little around it. Words are counted from its start, characters in the document. */
export interface Copy {
  readonly document: DocumentId;
  /** Text of the document, and where the copy stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The passage itself. */
  readonly own: Span;
  readonly prints: Fingerprints;
  readonly mentions: readonly Mention[];
  /** All that is known of the document. */
  readonly known: OriginDocument;
  readonly quotations: readonly Span[];
  /** Running heads and stamps: they differ from copy to copy and state nothing. */
  readonly marginal: readonly Span[];
}

/** Words `from` to `to` of a copy; none where the other has words that are missing here. */
export interface Stretch {
  readonly copy: Copy;
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
}

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

/** In the document: the words; where there are none, from the end of the word before to the start of the word after. */
export function spanOf({ copy, from, to }: Pick<Stretch, "copy" | "from" | "to">): Span {
  const { words } = copy.prints;
  if (from < to) return { start: copy.start + words.starts[from]!, end: copy.start + words.ends[to - 1]! }; // from < to <= count
  const start = words.ends[from - 1] ?? 0;
  return { start: copy.start + start, end: copy.start + (words.starts[to] ?? Math.max(start, copy.end - copy.start)) };
}

/** Does a quotation end between this word and the one before it? */
export function endsQuotation({ start, prints: { words }, quotations }: Copy, word: number): boolean {
  const from = start + (words.ends[word - 1] ?? 0);
  const to = start + (words.starts[word] ?? Infinity);
  return quotations.some(({ end }) => from <= end && end <= to);
}

const sentences = new WeakMap<Copy, readonly Span[]>();

/** Its sentences, in the document. */
export function sentencesOf(copy: Copy): readonly Span[] {
  const known = sentences.get(copy);
  if (known !== undefined) return known;
  const text = copy.text.slice(copy.start, copy.end);
  const found = findSentences(text, findParagraphs(text)).map(({ start, end }) => ({
    start: start + copy.start,
    end: end + copy.start,
  }));
  sentences.set(copy, found);
  return found;
}
