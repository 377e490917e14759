// Where two texts may share words: pairs of places at which both have the same fingerprint, and the exact runs around them.

import { type Fingerprints, sameWord } from "../../text/text.ts";

/** Words `i … i + length - 1` of the one text equal words `j … j + length - 1` of the other. */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** A fingerprint that stands up to so often in one of the texts is paired with all its places in the other. */
const FEW = 4;
/** So many pairs of places of one fingerprint are all tried. */
const ALL_PAIRS = 64;
/** Of a fingerprint with more pairs, so many places on either side are paired with the first one on the other. */
const STAR = 16;
/** What stands more often than this on both sides is a form or a table, not a text that was copied. */
const COMMON = 50;
/** Larger than the number of words in any text: 2^26. */
const PLACES = 0x4000000;

/**
 * The maximal runs of at least `least` equal words on which a shared fingerprint lies, by `i`, then `j`.
 * `b === a` looks for repeats inside one text: then `i + length <= j`, and a text that repeats itself at once
 * ("and and and") is cut into pieces that do not overlap.
 */
export function findRuns(a: Fingerprints, b: Fingerprints, least: number): Run[] {
  const runs: Run[] = [];
  let diagonal = -1;
  let end = 0; // of the last run on this diagonal
  for (const seed of findSeeds(a, b)) {
    const i = seed % PLACES;
    const across = (seed - i) / PLACES;
    const j = across + i - a.words.count;
    if (across === diagonal && i < end) continue;
    if (across !== diagonal) end = 0;
    diagonal = across;
    const back = equalBefore(a, i, b, j);
    const length = back + equalFrom(a, i, b, j);
    end = i - back + length;
    if (length >= least) runs.push(...pieces({ i: i - back, j: j - back, length }, a === b, least));
  }
  return runs.sort((x, y) => x.i - y.i || x.j - y.j);
}

/** How many words are equal from `i` and `j` on, up to `most`. */
export function equalFrom(a: Fingerprints, i: number, b: Fingerprints, j: number, most = Infinity): number {
  const limit = Math.min(a.words.count - i, b.words.count - j, most);
  let length = 0;
  while (length < limit && sameWord(a, i + length, b, j + length)) length++;
  return length;
}

/** How many words are equal before `i` and `j`, up to `most`. */
export function equalBefore(a: Fingerprints, i: number, b: Fingerprints, j: number, most = Infinity): number {
  const limit = Math.min(i, j, most);
  let length = 0;
  while (length < limit && sameWord(a, i - 1 - length, b, j - 1 - length)) length++;
  return length;
}

function pieces(run: Run, isSelf: boolean, least: number): Run[] {
  const { i, j, length } = run;
  if (!isSelf || i + length <= j) return [run];
  const shift = j - i;
  const cut: Run[] = [];
  for (let from = 0; shift >= least && length - from >= least; from += shift) {
    cut.push({ i: i + from, j: j + from, length: Math.min(shift, length - from) });
  }
  return cut;
}

/** Pairs of places with the same fingerprint, packed so that they sort by diagonal, then place. */
function findSeeds(a: Fingerprints, b: Fingerprints): Float64Array {
  const seeds: number[] = [];
  const add = (i: number, j: number): void => {
    seeds.push((j - i + a.words.count) * PLACES + i);
  };
  if (a === b) eachGroup(a.grams, (from, to) => pairWithin(a.places.subarray(from, to), add));
  else eachCommon(a, b, (inA, inB) => pairAcross(inA, inB, add));
  return Float64Array.from(seeds).sort();
}

function pairAcross(inA: Int32Array, inB: Int32Array, add: (i: number, j: number) => void): void {
  if (Math.min(inA.length, inB.length) > COMMON) return;
  if (Math.min(inA.length, inB.length) <= FEW || inA.length * inB.length <= ALL_PAIRS) {
    for (const i of inA) for (const j of inB) add(i, j);
    return;
  }
  // Too many to try all: each place with the one of the same rank, and the first of each side with the next few.
  const both = Math.min(inA.length, inB.length);
  for (let rank = 0; rank < both; rank++) add(inA[rank]!, inB[rank]!); // rank < both lengths
  for (const j of inB.subarray(1, STAR)) add(inA[0]!, j);
  for (const i of inA.subarray(1, STAR)) add(i, inB[0]!);
}

function pairWithin(places: Int32Array, add: (i: number, j: number) => void): void {
  const count = places.length;
  if (count > COMMON) return;
  const reach = (count * (count - 1)) / 2 <= ALL_PAIRS ? count : 1;
  for (let x = 0; x < count; x++) {
    const last = Math.min(count - 1, x + (x === 0 ? Math.max(reach, STAR) : reach));
    for (let y = x + 1; y <= last; y++) add(places[x]!, places[y]!); // x < y < count
  }
}

function eachGroup(grams: Uint32Array, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < grams.length;) {
    const to = groupEnd(grams, from);
    if (to - from > 1) visit(from, to);
    from = to;
  }
}

/** Walks the shorter list and leaps through the longer one. */
function eachCommon(a: Fingerprints, b: Fingerprints, visit: (inA: Int32Array, inB: Int32Array) => void): void {
  let x = 0;
  let y = 0;
  while (x < a.grams.length && y < b.grams.length) {
    const [gramA, gramB] = [a.grams[x]!, b.grams[y]!]; // both in range
    if (gramA < gramB) x = leap(a.grams, x, gramB);
    else if (gramB < gramA) y = leap(b.grams, y, gramA);
    else {
      const [endX, endY] = [groupEnd(a.grams, x), groupEnd(b.grams, y)];
      visit(a.places.subarray(x, endX), b.places.subarray(y, endY));
      [x, y] = [endX, endY];
    }
  }
}

function groupEnd(grams: Uint32Array, from: number): number {
  let to = from + 1;
  while (to < grams.length && grams[to] === grams[from]) to++;
  return to;
}

/** The first place after `from` whose gram is at least `gram`: steps that double, then bisection. */
function leap(grams: Uint32Array, from: number, gram: number): number {
  let low = from;
  let step = 1;
  while (low + step < grams.length && grams[low + step]! < gram) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, grams.length);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (grams[middle]! < gram) low = middle;
    else high = middle;
  }
  return high;
}
