// Copies of one text, aligned word by word: where they differ, and what stands there.

import { type DocumentId, overlaps, type Span } from "../base/base.ts";
import type { Origin, Passage } from "../record/record.ts";
import { fingerprint, type Fingerprints } from "../text/text.ts";
import type { OriginDocument } from "./origin-document.ts";
import { inQuotes } from "./report.ts";
import { alignWords } from "./reuse.ts";

/** Words of context shown on either side of a difference. */
const CONTEXT = 3;
/** Of a source with very many copies only so many are compared. */
const MOST_COPIES = 100;
/** Where an editor says that he left out or put in something, nothing was changed in silence. */
const EDITORS_MARK = /[[\]…]|\.\s?\.\s?\./;

/** A passage, with what alignment needs. */
interface Copy {
  readonly passage: Passage;
  readonly prints: Fingerprints;
  /** Quotations that reach into it, counted from its start. */
  readonly quotations: readonly Span[];
  /** Running heads and stamps in it, counted from its start: they differ from copy to copy and state nothing. */
  readonly marginal: readonly Span[];
}

/** What one copy has where another has something else. */
export interface Variant {
  /** The words that differ; empty where words are missing. */
  readonly text: string;
  readonly words: number;
  /** The same with a few words on either side. */
  readonly inContext: string;
  readonly isQuoted: boolean;
  readonly isMarginal: boolean;
}

/** Which differences a check is about. */
export interface Wanted {
  /** Only copies with quotations are compared. */
  readonly onlyQuoting: boolean;
  /** Only stretches of at least so many equal words are looked at. */
  readonly leastWords: number;
  readonly isWanted: (one: Variant, other: Variant) => boolean;
}

/** Copies that differ from the base in the same way. */
export interface Departure {
  readonly base: Passage;
  readonly copies: readonly Passage[];
  /** "… against …", the base first. */
  readonly differences: readonly string[];
}

/** How the copies of a text depart from the first of them, as far as the first is known, else from any one. */
export function departures(
  origin: Origin,
  documents: ReadonlyMap<DocumentId, OriginDocument>,
  wanted: Wanted,
): Departure[] {
  const copies = origin.passages
    .map((passage) => ({
      passage,
      quotations: spansIn(passage, documents.get(passage.document)?.quotations),
      marginal: spansIn(passage, documents.get(passage.document)?.repeated),
    }))
    .filter(({ quotations }) => !wanted.onlyQuoting || quotations.length > 0)
    .slice(0, MOST_COPIES)
    .map((copy): Copy => ({ ...copy, prints: fingerprint(copy.passage.quote) }));
  const base = copies.find((copy) => copy.passage.document === origin.first) ?? copies[0];
  if (base === undefined) return [];
  const departing = copies
    .filter((copy) => copy.passage.document !== base.passage.document)
    .map((copy) => ({ copy, differences: differencesOf(base, copy, wanted) }))
    .filter(({ differences }) => differences.length > 0);
  const alike = Map.groupBy(departing, ({ differences }) => JSON.stringify(differences));
  return [...alike.values()].map((group) => ({
    base: base.passage,
    copies: group.map(({ copy }) => copy.passage),
    differences: group[0]!.differences, // a group has a member
  }));
}

function differencesOf(base: Copy, copy: Copy, { isWanted, leastWords }: Wanted): string[] {
  return variantsOf(base, copy, leastWords)
    .filter(([one, other]) => isWanted(one, other))
    .map(([one, other]) => `${inQuotes(one.inContext)} against ${inQuotes(other.inContext)}`);
}

/** What differs between two copies, in order, but for what an editor marked. */
function variantsOf(a: Copy, b: Copy, leastWords: number): (readonly [Variant, Variant])[] {
  const found: (readonly [Variant, Variant])[] = [];
  for (const chain of alignWords(a.prints, b.prints)) {
    if (chain.reduce((sum, run) => sum + run.length, 0) < leastWords) continue;
    for (let r = 1; r < chain.length; r++) {
      const [before, after] = [chain[r - 1]!, chain[r]!]; // 0 < r < length
      const [one, other] = [
        variantAt(a, { start: before.i + before.length, end: after.i }),
        variantAt(b, { start: before.j + before.length, end: after.j }),
      ];
      if (one.isMarginal || other.isMarginal) continue;
      if (!EDITORS_MARK.test(one.text) && !EDITORS_MARK.test(other.text)) found.push([one, other]);
    }
  }
  return found;
}

/** `gap` counts words. The span reaches from the end of the word before it to the start of the word after it. */
function variantAt({ passage, prints: { words }, quotations, marginal }: Copy, gap: Span): Variant {
  const span = { start: words.ends[gap.start - 1] ?? 0, end: words.starts[gap.end] ?? words.ends.at(-1) ?? 0 };
  const first = Math.max(0, gap.start - CONTEXT);
  const last = Math.min(words.count, gap.end + CONTEXT) - 1;
  return {
    text: passage.quote.slice(span.start, span.end),
    words: gap.end - gap.start,
    inContext: passage.quote.slice(words.starts[first], words.ends[last]),
    isQuoted: quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end),
    isMarginal: marginal.some((mark) => overlaps(mark, span)),
  };
}

function spansIn(passage: Passage, spans: readonly Span[] = []): Span[] {
  return spans
    .filter((span) => overlaps(span, passage))
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
}
