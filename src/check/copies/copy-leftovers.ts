// Sentences of two documents, one of them a copy of the other, that no long run of equal words holds together: short ones that
// were moved or reworded, headlines, the line of the date. Each is set beside the one that is most like it.

import type { Span } from "../../base/base.ts";
import { type Copy, sentencesOf } from "./copy.ts";
import { joined, matchBetween, type Strand } from "./copy-alignment.ts";

/** So large a share of the words of the longer sentence stands in the other. */
const LIKE = 0.6;
/** Shorter ones are looked at together with what stands before them. */
const FEWEST_WORDS = 5;
/** With more of them on either side the documents are no copies, or too long for it. */
const MOST_LEFT = 200;

/** What is left over by `strands`, as strands of its own. */
export function matchLeftovers(one: Copy, other: Copy, strands: readonly Strand[]): Strand[] {
  const ends = strands.flatMap(({ runs }) => {
    const [first, last] = [runs[0], runs.at(-1)];
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  const left = leftIn(
    one,
    ends.map(({ first, last }) => ({ start: first.i, end: last.i + last.length })),
  );
  const right = leftIn(
    other,
    ends.map(({ first, last }) => ({ start: first.j, end: last.j + last.length })),
  );
  if (left.length > MOST_LEFT || right.length > MOST_LEFT) return [];
  const [bestRight, bestLeft] = [
    left.map((words) => mostLike(words, right)),
    right.map((words) => mostLike(words, left)),
  ];
  return left.flatMap((words, index): Strand[] => {
    const match = bestRight[index];
    if (match === undefined || bestLeft[match] !== index) return [];
    const [a, b] = [words.span, right[match]!.span]; // a place in right
    const matched = matchBetween(one.prints, other.prints, { i: a.start, j: b.start, toI: a.end, toJ: b.end });
    const equal = matched.length;
    const first = matched[0];
    if (first === undefined || equal < LIKE * Math.max(a.end - a.start, b.end - b.start)) return [];
    const borders = [
      { i: a.start, j: b.start, length: 0 },
      { i: a.end, j: b.end, length: 0 },
    ] as const;
    return [{ runs: joined([borders[0], ...matched, borders[1]]), equal, from: first }];
  });
}

interface Left {
  readonly span: Span;
  /** How often each word stands in it. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Words of sentences that the given stretches do not hold, the short ones with the one before them. */
function leftIn(copy: Copy, held: readonly Span[]): Left[] {
  const { words, hashes } = copy.prints;
  const spans: Span[] = [];
  let word = 0;
  let goesOn = false;
  for (const { start, end } of sentencesOf(copy)) {
    while (word < words.count && copy.start + words.starts[word]! < start) word++; // word < count
    const from = word;
    while (word < words.count && copy.start + words.starts[word]! < end) word++; // word < count
    if (from === word) continue;
    const inside = held.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, word) - Math.max(span.start, from)),
      0,
    );
    if (2 * inside >= word - from) {
      goesOn = false;
      continue;
    }
    const last = spans.at(-1);
    if (goesOn && last !== undefined && word - from < FEWEST_WORDS)
      spans[spans.length - 1] = { start: last.start, end: word };
    else spans.push({ start: from, end: word });
    goesOn = true;
  }
  return spans.map((span) => {
    const counts = new Map<number, number>();
    for (const hash of hashes.subarray(span.start, span.end)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return { span, counts };
  });
}

/** The place of the one that shares most words; undefined where none shares enough, or two share as many. */
function mostLike(one: Left, others: readonly Left[]): number | undefined {
  let [best, found, isTie] = [LIKE, -1, false];
  others.forEach((other, index) => {
    const like = likeness(one, other);
    if (like === best && found >= 0) isTie = true;
    if (like > best || (like === best && found < 0)) [best, found, isTie] = [like, index, false];
  });
  return found < 0 || isTie ? undefined : found;
}

function likeness(one: Left, other: Left): number {
  const [a, b] = [one.span.end - one.span.start, other.span.end - other.span.start];
  if (Math.min(a, b) < LIKE * Math.max(a, b)) return 0;
  let shared = 0;
  for (const [hash, count] of one.counts) shared += Math.min(count, other.counts.get(hash) ?? 0);
  return shared / Math.max(a, b);
}
