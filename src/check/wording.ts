// A quotation that two documents print in different words. Only one of the wordings can be what was said.

import { type DocumentId, overlaps, type Span } from "../base/base.ts";
import type { Flag, Passage } from "../record/record.ts";
import { fingerprint, type Fingerprints } from "../text/text.ts";
import type { OriginCheck } from "./checks.ts";
import type { OriginDocument } from "./origin-document.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { alignWords } from "./reuse.ts";

/** Words of context shown on either side of a difference. */
const CONTEXT = 3;
/** Of a source with very many copies only so many are compared. */
const MOST_PASSAGES = 100;
/** An editor says himself that he left out or put in something. */
const EDITORS_MARK = /[[\]…]|\.\s?\.\s?\./;

/** A passage, with what alignment needs. */
interface Copy {
  readonly passage: Passage;
  readonly prints: Fingerprints;
  readonly quotations: readonly Span[];
}

export const wording: OriginCheck = {
  name: "wording",
  on: "origin",
  docs: "docs/checks/wording.md",
  run(origin, documents) {
    const copies = origin.passages
      .map((passage): Copy => ({
        passage,
        prints: fingerprint(passage.quote),
        quotations: quotationsIn(passage, documents),
      }))
      .filter((copy) => copy.quotations.length > 0)
      .slice(0, MOST_PASSAGES);
    const base = copies.find((copy) => copy.passage.document === origin.first) ?? copies[0];
    if (base === undefined) return [];
    return copies.flatMap((copy) => (copy === base ? [] : compare(base, copy)));
  },
};

function compare(one: Copy, other: Copy): Flag[] {
  const [a, b] = one.passage.document < other.passage.document ? [one, other] : [other, one];
  if (a.passage.document === b.passage.document) return [];
  const differences = findDifferences(a, b);
  if (differences.length === 0) return [];
  return [
    raise({
      check: wording.name,
      class: "conflict",
      severity: "medium",
      about: [a.passage.document, b.passage.document, ...differences],
      reason: `Two documents quote the same words differently: ${listed(differences, 3)}.`,
      settle: "Compare both with the recording, the transcript or the original letter, and quote that.",
      passages: [a.passage, b.passage],
    }),
  ];
}

/** What differs between two copies where both have it in quotation marks. */
function findDifferences(a: Copy, b: Copy): string[] {
  const found: string[] = [];
  for (const chain of alignWords(a.prints, b.prints)) {
    for (let r = 1; r < chain.length; r++) {
      const [before, after] = [chain[r - 1]!, chain[r]!]; // 0 < r < length
      const gapA = { start: before.i + before.length, end: after.i };
      const gapB = { start: before.j + before.length, end: after.j };
      const [spanA, spanB] = [gapSpan(a.prints, gapA), gapSpan(b.prints, gapB)];
      if (!isQuoted(spanA, a.quotations) || !isQuoted(spanB, b.quotations)) continue;
      const [textA, textB] = [
        a.passage.quote.slice(spanA.start, spanA.end),
        b.passage.quote.slice(spanB.start, spanB.end),
      ];
      if (EDITORS_MARK.test(textA) || EDITORS_MARK.test(textB)) continue;
      const [shownA, shownB] = [inContext(a, gapA), inContext(b, gapB)];
      found.push(`${inQuotes(shownA)} against ${inQuotes(shownB)}`);
    }
  }
  return found;
}

/** From the end of the word before the gap to the start of the word after it. */
function gapSpan({ words }: Fingerprints, gap: Span): Span {
  return { start: words.ends[gap.start - 1] ?? 0, end: words.starts[gap.end] ?? words.ends.at(-1) ?? 0 };
}

function inContext({ passage, prints: { words } }: Copy, gap: Span): string {
  const first = Math.max(0, gap.start - CONTEXT);
  const last = Math.min(words.count, gap.end + CONTEXT) - 1;
  return passage.quote.slice(words.starts[first], words.ends[last]);
}

function isQuoted(span: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end);
}

/** The quotations that reach into the passage, counted from its start. */
function quotationsIn(passage: Passage, documents: ReadonlyMap<DocumentId, OriginDocument>): Span[] {
  const quotations = documents.get(passage.document)?.quotations ?? [];
  return quotations
    .filter((quotation) => overlaps(quotation, passage))
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
}
