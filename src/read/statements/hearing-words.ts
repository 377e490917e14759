// What the readers of a hearing's parts share: the text around it, and how a part is made from a stretch of it.

import { type Span, trimSpan } from "../../base/base.ts";
import type { DateMention, FoundPart, Mention } from "../../record/record.ts";

export interface HearingText {
  readonly text: string;
  /** Folded. */
  readonly view: string;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
}

/** Where the parts of one statement of a hearing stand. */
export interface HearingScope {
  /** The sentence that tells of it. */
  readonly sentence: Span;
  /** The sentence before it on the same line. */
  readonly before?: Span | undefined;
  /** The day and hour that its section bears. */
  readonly stamp?: DateMention | undefined;
  /** From its day on, up to the day of the next hearing of the sentence. */
  readonly own: Span;
  /** The sentence up to its day, where it is the first. */
  readonly lead: Span;
  /** The sentences after it that still speak of it; empty where several hearings stand before them. */
  readonly after: readonly Span[];
  /** Those of them that go on in the same paragraph with a place or a room. */
  readonly layout: readonly Span[];
}

/** A part whose value is its words, or what is given instead. */
export function partOf(text: string, slot: string, span: Span, more: Partial<FoundPart> = {}): FoundPart {
  const { start, end } = trimSpan(text, span);
  return { slot, value: shownWords(text.slice(start, end)), start, end, ...more };
}

/** On one line, without what separates it from its neighbours. */
export function shownWords(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "")
    .trim();
}

/** The first match of a pattern in a stretch of the folded text, with its place in the text. */
export function matchIn(
  { view }: Pick<HearingText, "view">,
  span: Span,
  pattern: RegExp,
): { readonly match: RegExpExecArray; readonly span: Span } | undefined {
  const match = pattern.exec(view.slice(span.start, span.end));
  if (match === null) return undefined;
  const start = span.start + match.index;
  return { match, span: { start, end: start + match[0].length } };
}

/** Where a group of a match stands in the text. The pattern needs the flag "d". */
export function groupSpan(match: RegExpExecArray, group: number, offset: number): Span | undefined {
  const at = match.indices?.[group];
  return at === undefined ? undefined : { start: offset + at[0], end: offset + at[1] };
}

/** The mentions that lie in a stretch. */
export function mentionsIn({ mentions }: HearingText, { start, end }: Span): Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) {
    const mention = mentions[i]!; // i < length
    if (mention.end <= end) found.push(mention);
  }
  return found;
}
