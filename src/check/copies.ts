// Copies of one text, side by side: where they differ. Each copy is compared with the fullest one; what stands in some
// copies only is compared among these.

import { compareSpans, type DocumentId, overlaps, type Span } from "../base/base.ts";
import type { Mention, Origin } from "../record/record.ts";
import { fingerprint, type Fingerprints } from "../text/text.ts";
import { alignCopies, type Strand } from "./copy-alignment.ts";
import { wordsOf } from "./copy-words.ts";
import type { OriginDocument } from "./origin-document.ts";
import { compareText } from "./report.ts";
import type { Run } from "./seeds.ts";

/** Of a source with very many copies only so many are compared. */
const MOST_COPIES = 100;
/** So many copies are at most compared with all others. */
const MOST_BASES = 4;
/** A copy with so many words that no other holds is compared with the rest as well. */
const OWN_WORDS = 30;
/** How far beyond a passage its copies may go on, in characters: headline and date, a last sentence. */
const AROUND = 400;
/** Where an editor says that he left out or put in something, nothing was changed in silence. */
const EDITORS_MARK = /[[\]…]|\.\s?\.\s?\./;
/** Of the words on either side of a difference so many are looked at, and at least so large a share of them is equal. */
const NEAR = 5;
const LIKE = 0.6;
/** Where nothing else stands in the sentence, so many words before it and after it are equal. */
const BESIDE = 3;

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

const wholes = new WeakMap<OriginDocument, Map<OriginDocument, Comparison>>();

/** The whole documents of two copies. Worked out once for all origins that they share. */
export function compareWhole({ one, other }: Pick<Comparison, "one" | "other">): Comparison {
  const known = wholes.get(one.known) ?? new Map<OriginDocument, Comparison>();
  wholes.set(one.known, known);
  const [a, b] = [one, other].map((copy) =>
    copyAt(copy.document, copy.known, { start: 0, end: copy.text.length }, { start: 0, end: copy.text.length }),
  ) as [Copy, Copy];
  const found = known.get(other.known) ?? compareTwo(a, b);
  known.set(other.known, found);
  return found;
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
  for (const strand of alignCopies(one.prints, other.prints, (side, word) => isBorder(copies[side], word))) {
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

/**
 * Is enough equal around what differs after run `index`: of the nearest words of its sentence, else of those on both sides?
 * Else it is another text.
 */
function isAmongEqual(one: Copy, other: Copy, runs: Strand["runs"], index: number): boolean {
  let [equal, looked, sides] = [0, 0, 0];
  for (const step of [-1, 1]) {
    let [words, same] = [0, 0];
    for (let r = step < 0 ? index : index + 1; words < NEAR; r += step) {
      const run = runs[r];
      if (run === undefined) break;
      const inSentence = step < 0 ? sentenceBack(one, other, run) : sentenceOn(one, other, run);
      const take = Math.min(inSentence, NEAR - words);
      same += take;
      words += take;
      const next = runs[r + step];
      if (take < run.length) break;
      if (next === undefined) {
        words += step < 0 ? wordsBefore(one, run.i, NEAR - words) : 0; // the sentence began otherwise
        break;
      }
      const [left, right] = step < 0 ? [next, run] : [run, next];
      words += Math.max(right.i - left.i - left.length, right.j - left.j - left.length);
    }
    equal += same;
    looked += Math.min(words, NEAR);
    const beside = runs[step < 0 ? index : index + 1];
    if (beside !== undefined && beside.length >= BESIDE) sides++;
  }
  return looked === 0 ? sides === 2 : equal >= LIKE * looked && (equal > 1 || sides > 0);
}

/** How many words of its sentence stand before a word, up to `most`. */
function wordsBefore(copy: Copy, word: number, most: number): number {
  let words = 0;
  while (words < most && word - words > 0 && !startsSentence(copy, word - words)) words++;
  return words;
}

/** So many words of the run's end stand in the sentence that goes on after it. */
function sentenceBack(one: Copy, other: Copy, { i, j, length }: Run): number {
  if (startsSentence(one, i + length) || startsSentence(other, j + length)) return 0;
  let words = 0;
  while (words < Math.min(length, NEAR)) {
    words++;
    if (startsSentence(one, i + length - words)) break;
  }
  return words;
}

/** So many words of the run's beginning stand in the sentence that came before it. */
function sentenceOn(one: Copy, other: Copy, { i, j, length }: Run): number {
  let words = 0;
  while (words < Math.min(length, NEAR) && !startsSentence(one, i + words) && !startsSentence(other, j + words))
    words++;
  return words;
}

function startsSentence(copy: Copy, word: number): boolean {
  return wordsOf(copy, word, word + 1)[0]?.isFirst ?? false;
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

/** In the document: the words; where there are none, from the end of the word before to the start of the word after. */
export function spanOf({ copy, from, to }: Pick<Stretch, "copy" | "from" | "to">): Span {
  const { words } = copy.prints;
  if (from < to) return { start: copy.start + words.starts[from]!, end: copy.start + words.ends[to - 1]! }; // from < to <= count
  const start = words.ends[from - 1] ?? 0;
  return { start: copy.start + start, end: copy.start + (words.starts[to] ?? Math.max(start, copy.end - copy.start)) };
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
