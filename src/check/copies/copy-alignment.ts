// Two copies of one text, word by word. Long runs of equal words hold the copies together (reuse.ts); what lies between
// them, and beyond their ends, is matched word for word here, so that a difference is no larger than it is.

import { type Fingerprints, sameWord } from "../../text/text.ts";
import { alignWords } from "../origins/reuse.ts";
import type { Run } from "../origins/seeds.ts";

/** Runs of equal words in order, each after the one before on both sides. The words between two runs differ. */
export interface Strand {
  readonly runs: readonly Run[];
  /** Words that are equal on both sides. */
  readonly equal: number;
  /** Where the long runs begin by which the copies were found to hang together. */
  readonly from: Point;
}

/** So many words beyond the end of a shared stretch may still be alike. */
const REACH = 48;
/** What a word that differs costs there, against one that is equal. */
const COST = 0.6;
/** Up to so many differing words at the end of a paragraph belong to the stretch before them, about as many on either side. */
const LAST_WORDS = 3;

/** `isBorder(side, word)`: does a paragraph end before this word? Of what is still to come the end of a quotation is one too. */
export type Border = (side: "a" | "b", word: number, way: "back" | "on") => boolean;

/** The strands by which two copies hang together, the longest first, each with what is alike around it. */
export function alignCopies(a: Fingerprints, b: Fingerprints, isBorder: Border): Strand[] {
  const equalWords = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);
  const chains = alignWords(a, b).toSorted((x, y) => x[0]!.i - y[0]!.i || x[0]!.j - y[0]!.j); // never empty
  const starts = chains.map((chain) => chain[0]!);
  const ends: Point[] = chains.map(endOf);
  // what lies between two strands is told once: with the first
  const onward = chains.map((chain, own) => {
    const end = ends[own]!; // one for each chain
    const ceiling = {
      i: Math.min(a.words.count, ...starts.map(({ i }, index) => (index !== own && i >= end.i ? i : Infinity))),
      j: Math.min(b.words.count, ...starts.map(({ j }, index) => (index !== own && j >= end.j ? j : Infinity))),
    };
    const runs = after(a, b, end, ceiling, isBorder);
    ends[own] = endOf([...chain, ...runs]);
    return runs;
  });
  const strands = chains.map((chain, own): Strand => {
    const inner = chain.flatMap((run, r): Run[] => {
      const before = chain[r - 1];
      if (before === undefined) return [run];
      const [i, j] = [before.i + before.length, before.j + before.length];
      return [...matchBetween(a, b, { i, j, toI: run.i, toJ: run.j }), run];
    });
    const first = chain[0]!;
    const floor = {
      i: Math.max(0, ...ends.map(({ i }, index) => (index !== own && i <= first.i ? i : 0))),
      j: Math.max(0, ...ends.map(({ j }, index) => (index !== own && j <= first.j ? j : 0))),
    };
    const runs = joined([...before(a, b, first, floor, isBorder), ...inner, ...onward[own]!]); // one for each chain
    return { runs, equal: equalWords(runs), from: first };
  });
  return strands.sort((x, y) => y.equal - x.equal || x.from.i - y.from.i || x.from.j - y.from.j);
}

export interface Point {
  readonly i: number;
  readonly j: number;
}

function endOf(chain: readonly Run[]): Point {
  const { i, j, length } = chain.at(-1)!; // never empty
  return { i: i + length, j: j + length };
}

/** Single equal words in a gap, by the shortest way of making the one side into the other. */
export function matchBetween(
  a: Fingerprints,
  b: Fingerprints,
  { i, j, toI, toJ }: Point & { readonly toI: number; readonly toJ: number },
): Run[] {
  const [n, m] = [toI - i, toJ - j];
  if (n === 0 || m === 0) return [];
  const width = m + 1;
  const cost = new Uint16Array((n + 1) * width);
  for (let x = n; x >= 0; x--) {
    for (let y = m; y >= 0; y--) {
      if (x === n || y === m) cost[x * width + y] = n - x + m - y;
      else {
        const across = cost[(x + 1) * width + y + 1]! + (sameWord(a, i + x, b, j + y) ? 0 : 1); // x < n, y < m
        const down = cost[(x + 1) * width + y]! + 1;
        const right = cost[x * width + y + 1]! + 1;
        cost[x * width + y] = Math.min(across, down, right);
      }
    }
  }
  const runs: Run[] = [];
  for (let [x, y] = [0, 0]; x < n && y < m;) {
    const here = cost[x * width + y]!;
    const isSame = sameWord(a, i + x, b, j + y);
    if (cost[(x + 1) * width + y + 1]! + (isSame ? 0 : 1) === here) {
      if (isSame) runs.push({ i: i + x, j: j + y, length: 1 });
      x++;
      y++;
    } else if (cost[(x + 1) * width + y]! + 1 === here) x++;
    else y++;
  }
  return runs;
}

/** What is alike beyond the end of a strand; with the end of the paragraph where both sides come to it. */
function after(a: Fingerprints, b: Fingerprints, end: Point, ceiling: Point, isBorder: Border): Run[] {
  const pairs = extend(Math.min(REACH, ceiling.i - end.i), Math.min(REACH, ceiling.j - end.j), (x, y) =>
    sameWord(a, end.i + x, b, end.j + y),
  );
  const runs = pairs.map(({ i, j }): Run => ({ i: end.i + i, j: end.j + j, length: 1 }));
  const last = runs.at(-1);
  const from = last === undefined ? end : { i: last.i + 1, j: last.j + 1 };
  const stop = (side: "a" | "b", word: number, limit: number): number | undefined => {
    for (let k = word; k <= Math.min(limit, word + LAST_WORDS); k++) if (isBorder(side, k, "on")) return k;
    return undefined;
  };
  const [i, j] = [stop("a", from.i, ceiling.i), stop("b", from.j, ceiling.j)];
  if (i === undefined || j === undefined || Math.abs(i - from.i - j + from.j) > 2) return runs;
  return [...runs, { i, j, length: 0 }];
}

/** What is alike before the beginning of a strand. */
function before(a: Fingerprints, b: Fingerprints, start: Point, floor: Point, isBorder: Border): Run[] {
  const pairs = extend(Math.min(REACH, start.i - floor.i), Math.min(REACH, start.j - floor.j), (x, y) =>
    sameWord(a, start.i - 1 - x, b, start.j - 1 - y),
  );
  const runs = pairs.map(({ i, j }): Run => ({ i: start.i - 1 - i, j: start.j - 1 - j, length: 1 })).reverse();
  const from = runs[0] ?? start;
  const stop = (side: "a" | "b", word: number, limit: number): number | undefined => {
    for (let k = word; k >= Math.max(limit, word - LAST_WORDS); k--) if (isBorder(side, k, "back")) return k;
    return undefined;
  };
  const [i, j] = [stop("a", from.i, floor.i), stop("b", from.j, floor.j)];
  if (i === undefined || j === undefined || Math.abs(i - from.i - j + from.j) > 2) return runs;
  return [{ i, j, length: 0 }, ...runs];
}

/**
 * The pairs of equal words on the way outward from a corner, as far as more words are equal than differ: the local
 * alignment of Smith and Waterman 1981, held fast at one end.
 */
function extend(n: number, m: number, isSame: (x: number, y: number) => boolean): Point[] {
  if (n <= 0 || m <= 0) return [];
  const width = m + 1;
  const score = new Float64Array((n + 1) * width);
  let best = 0;
  for (let x = 0; x <= n; x++) {
    for (let y = 0; y <= m; y++) {
      const at = x * width + y;
      if (x === 0 || y === 0) score[at] = -COST * (x + y);
      else {
        const across = score[at - width - 1]! + (isSame(x - 1, y - 1) ? 1 : -COST); // x, y > 0
        score[at] = Math.max(across, score[at - width]! - COST, score[at - 1]! - COST);
      }
      if (score[at]! > score[best]!) best = at;
    }
  }
  const pairs: Point[] = [];
  for (let [x, y] = [Math.floor(best / width), best % width]; x > 0 && y > 0;) {
    const at = x * width + y;
    const same = isSame(x - 1, y - 1);
    if (score[at] === score[at - width - 1]! + (same ? 1 : -COST)) {
      x--;
      y--;
      if (same) pairs.push({ i: x, j: y });
    } else if (score[at] === score[at - width]! - COST) x--;
    else y--;
  }
  return pairs.reverse();
}

/** Runs that follow one another on both sides are one. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && last.i + last.length === run.i && last.j + last.length === run.j) {
      out[out.length - 1] = { ...last, length: last.length + run.length };
    } else out.push(run);
  }
  return out;
}
