// Copies of one text, side by side: where they differ. Each copy is compared with the fullest one; what stands in some
// copies only is compared among these.

import { compareSpans, type DocumentId, overlaps, type Span } from "../../base/base.ts";
import type { Origin } from "../../record/record.ts";
import { fingerprint } from "../../text/text.ts";
import { type Copy, endsQuotation, spanOf, type Stretch } from "./copy.ts";
import { alignCopies, type Strand } from "./copy-alignment.ts";
import { matchLeftovers } from "./copy-leftovers.ts";
import { isAmongEqual } from "./copy-surroundings.ts";
import type { OriginDocument } from "../origins/origin-document.ts";
import { compareText } from "../report.ts";

/** Of a source with very many copies only so many are compared. */
const MOST_COPIES = 100;
/** So many copies are at most compared with all others. */
const MOST_BASES = 4;
/** A copy with so many words that no other holds is compared with the rest as well. */
const OWN_WORDS = 30;
/** How far beyond a passage its copies may go on, in characters: headline and date, a last sentence. */
const AROUND = 400;
/** Two documents of which so large a share is equal are copies, however short the stretches. */
const COPIED = 1 / 3;
/** Where so large a share of the words of the longer one is equal, they are one whole text. */
const WHOLE = 4 / 5;
/** Only documents of at most so many characters are compared as wholes, and only where a passage is so large a part of one. */
const LONGEST_WHOLE = 60_000;
const LARGE_PART = 1 / 20;
/** Where an editor says that he left out or put in something, nothing was changed in silence. */
const EDITORS_MARK = /[[\]…]|\.\s?\.\s?\./;

export interface Difference {
  readonly strand: Strand;
  readonly one: Stretch;
  readonly other: Stretch;
}

/** Two copies and all that differs between them. */
export interface Comparison {
  readonly one: Copy;
  readonly other: Copy;
  readonly strands: readonly Strand[];
  readonly differences: readonly Difference[];
}

interface Compared {
  readonly all: readonly Comparison[];
  readonly quoting: readonly Comparison[];
}

const compared = new WeakMap<Origin, Compared>();

/** The copies of an origin, or those of them that hold quotations, two by two. Worked out once for all checks. */
export function compareCopies(
  origin: Origin,
  documents: ReadonlyMap<DocumentId, OriginDocument>,
  which: keyof Compared = "all",
): readonly Comparison[] {
  const known = compared.get(origin);
  if (known !== undefined) return known[which];
  const copies = copiesOf(origin, documents);
  const all = compareAll(copies);
  const quoting = copies.filter(({ quotations }) => quotations.length > 0);
  const found = { all, quoting: quoting.length === copies.length ? all : compareAll(quoting) };
  compared.set(origin, found);
  return found[which];
}

function compareAll(copies: readonly Copy[]): Comparison[] {
  const found: Comparison[] = [];
  const bases = new Set<Copy>();
  const seen = new Map<Copy, Span[]>(); // words already compared with a base
  for (const base of copies) {
    if (bases.size === MOST_BASES) break;
    const own = base.prints.words.count - covered(seen.get(base) ?? []);
    if (bases.size > 0 && own < OWN_WORDS) continue;
    bases.add(base);
    for (const copy of copies) {
      if (copy.document === base.document || bases.has(copy)) continue;
      const comparison = compareTwo(base, copy);
      const before = seen.get(copy) ?? [];
      found.push({
        ...comparison,
        differences: comparison.differences.filter(
          ({ other }) => !before.some((span) => span.start < other.from && other.to < span.end),
        ),
      });
      const now = comparison.strands.flatMap(({ runs }) => (runs.length === 0 ? [] : [spanOfRuns(runs)]));
      seen.set(copy, [...before, ...now].sort(compareSpans));
      found.push(...compareLeftovers(comparison));
    }
  }
  return found;
}

function spanOfRuns(runs: Strand["runs"]): Span {
  const last = runs.at(-1)!; // asked only where there are some
  return { start: runs[0]!.j, end: last.j + last.length };
}

function covered(spans: readonly Span[]): number {
  let [sum, reached] = [0, 0];
  for (const { start, end } of spans) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** The fullest first; of equal length in the order of their documents. */
function copiesOf(origin: Origin, documents: ReadonlyMap<DocumentId, OriginDocument>): Copy[] {
  const length = ({ start, end }: Span): number => end - start;
  return origin.passages
    .toSorted((x, y) => length(y) - length(x) || compareText(x.document, y.document) || x.start - y.start)
    .slice(0, MOST_COPIES)
    .map(({ document, start, end, quote }): Copy => {
      const known = documents.get(document) ?? { text: " ".repeat(start) + quote };
      const from = wordBorder(known.text, Math.max(0, start - AROUND));
      const to = wordBorder(known.text, Math.min(known.text.length, end + AROUND));
      return copyAt(document, known, { start: from, end: to }, { start, end });
    });
}

function copyAt(document: DocumentId, known: OriginDocument, span: Span, own: Span): Copy {
  const { text, mentions, quotations, repeated } = known;
  const within = <S extends Span>(spans: readonly S[] = []): S[] => spans.filter((one) => overlaps(one, span));
  return {
    document,
    known,
    text,
    start: span.start,
    end: span.end,
    own,
    prints: fingerprint(text.slice(span.start, span.end)),
    mentions: within(mentions),
    quotations: within(quotations),
    marginal: within(repeated),
  };
}

const wholeCopies = new WeakMap<OriginDocument, Copy>();
const wholes = new WeakMap<Copy, Map<Copy, Comparison>>();

/** The whole documents of two copies. Worked out once for all origins that they share. */
export function compareWhole({ one, other }: Pick<Comparison, "one" | "other">): Comparison {
  const [a, b] = [wholeOf(one), wholeOf(other)];
  const known = wholes.get(a) ?? new Map<Copy, Comparison>();
  wholes.set(a, known);
  const found = known.get(b) ?? compareTwo(a, b);
  known.set(b, found);
  return found;
}

function wholeOf({ document, known, text }: Copy): Copy {
  const span = { start: 0, end: text.length };
  const whole = wholeCopies.get(known) ?? copyAt(document, known, span, span);
  wholeCopies.set(known, whole);
  return whole;
}

/** Are the documents copies of each other in large part? */
export function areCopies(comparison: Pick<Comparison, "one" | "other">): boolean {
  const { one, other, strands } = compareWhole(comparison);
  const equal = strands.reduce((sum, strand) => sum + strand.equal, 0);
  return equal >= COPIED * Math.min(one.prints.words.count, other.prints.words.count);
}

/** Is the one document a reprint of all of the other, and of hardly anything else? */
export function isWholeReprint(comparison: Pick<Comparison, "one" | "other">): boolean {
  if (Math.max(comparison.one.text.length, comparison.other.text.length) > LONGEST_WHOLE) return false;
  const { one, other, strands } = compareWhole(comparison);
  const equal = strands.reduce((sum, strand) => sum + strand.equal, 0);
  return equal >= WHOLE * Math.max(one.prints.words.count, other.prints.words.count);
}

/**
 * What no origin holds of two documents that are copies in large part: the short sentences that were moved or reworded. Of
 * the origins that two documents share the one with the longest stretch tells it, so that it is told once.
 */
function compareLeftovers({ one, other }: Comparison): Comparison[] {
  const shorter = Math.min(one.text.length, other.text.length);
  if (Math.max(one.text.length, other.text.length) > LONGEST_WHOLE) return [];
  if (one.own.end - one.own.start < LARGE_PART * shorter) return [];
  const whole = compareWhole({ one, other });
  const [longest] = whole.strands;
  if (longest === undefined || !holds(one, whole.one, longest.from.i) || !holds(other, whole.other, longest.from.j))
    return [];
  if (!areCopies(whole)) return [];
  const strands = matchLeftovers(whole.one, whole.other, whole.strands);
  const differences = strands.flatMap((strand) => differencesIn(whole.one, whole.other, strand));
  return differences.length === 0 ? [] : [{ one: whole.one, other: whole.other, strands, differences }];
}

function holds({ own }: Copy, whole: Copy, word: number): boolean {
  const place = whole.prints.words.starts[word] ?? 0;
  return own.start <= place && place < own.end;
}

function wordBorder(text: string, place: number): number {
  let at = place;
  while (at > 0 && at < text.length && /\S/.test(text[at]!)) at--; // at < length
  return at;
}

export function compareTwo(one: Copy, other: Copy): Comparison {
  const copies = { a: one, b: other };
  const strands: Strand[] = [];
  const used: { a: Span[]; b: Span[] } = { a: [], b: [] };
  for (const strand of alignCopies(
    one.prints,
    other.prints,
    (side, word, way) => isBorder(copies[side], word) || (way === "on" && endsQuotation(copies[side], word)),
  )) {
    // what a text says twice hangs together in several ways: the longest is the one that counts
    const [first, last] = [strand.runs[0], strand.runs.at(-1)];
    if (first === undefined || last === undefined) continue;
    // what stands beside a passage is another origin's
    if (!isOwn(one, strand.from.i) || !isOwn(other, strand.from.j)) continue;
    const inA = { start: first.i, end: last.i + last.length };
    const inB = { start: first.j, end: last.j + last.length };
    if (isTaken(inA, used.a) || isTaken(inB, used.b)) continue;
    used.a.push(inA);
    used.b.push(inB);
    strands.push(strand);
  }
  return { one, other, strands, differences: strands.flatMap((strand) => differencesIn(one, other, strand)) };
}

function isOwn({ start, own, prints: { words } }: Copy, word: number): boolean {
  const place = start + (words.starts[word] ?? 0);
  return own.start <= place && place < own.end;
}

function isTaken(span: Span, used: readonly Span[]): boolean {
  const shared = used.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return 2 * shared > span.end - span.start;
}

/** What differs between the runs of a strand, but for what an editor marked and what the layout puts in. */
function differencesIn(one: Copy, other: Copy, strand: Strand): Difference[] {
  const { runs } = strand;
  return runs.slice(1).flatMap((run, index): Difference[] => {
    const previous = runs[index]!; // one before run
    const a = stretch(one, previous.i + previous.length, run.i);
    const b = stretch(other, previous.j + previous.length, run.j);
    if ([a, b].some((side) => isMarginal(side) || EDITORS_MARK.test(textBetween(side)))) return [];
    return isAmongEqual(one, other, runs, index) ? [{ strand, one: a, other: b }] : [];
  });
}

function stretch(copy: Copy, from: number, to: number): Stretch {
  const span = spanOf({ copy, from, to });
  return {
    copy,
    from,
    to,
    isQuoted: copy.quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end),
  };
}

/** The words with what stands between them and the words around. */
function textBetween({ copy, from, to }: Stretch): string {
  const { words } = copy.prints;
  return copy.text.slice(
    copy.start + (words.ends[from - 1] ?? 0),
    copy.start + (words.starts[to] ?? words.ends.at(-1) ?? 0),
  );
}

function isMarginal(side: Stretch): boolean {
  const span = spanOf(side);
  return side.copy.marginal.some((mark) => overlaps(mark, span));
}

/** Does a paragraph end before this word? At both ends of the copy one does only if the document does. */
function isBorder(copy: Copy, word: number): boolean {
  const { words } = copy.prints;
  const from = words.ends[word - 1];
  const to = words.starts[word];
  if (from === undefined) return copy.start === 0;
  if (to === undefined) return copy.end === copy.text.length;
  return /\n\s*\n/.test(copy.text.slice(copy.start + from, copy.start + to));
}
