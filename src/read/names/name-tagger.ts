// A small trained tagger: for each word that may be in a name, the tag that, with its neighbours', has the highest sum of
// learned weights. What it is and what it was trained on stands in docs/models/name-tagger.md.

import { type FeatureRow, featuresAt, type FeatureSource, MAX_FEATURES, transitionHash } from "./name-features.ts";
import type { Run } from "./name-runs.ts";

export const TAG_TYPES = ["PER", "ORG", "LOC", "OTHER"] as const;
export type TagType = (typeof TAG_TYPES)[number];

/** 0: in no name. Then for each type: first, inner, last word of a name, the only word of one. */
export const TAGS = 1 + 4 * TAG_TYPES.length;

/** By the low bits of a feature's hash and the tag; the length is a power of two. */
export type Weights = Int8Array | Float64Array;

export interface TaggedName extends Run {
  readonly type: TagType;
}

/** The names in a text, in order. */
export function tagNames(source: FeatureSource, weights: Weights): TaggedName[] {
  const transitions = transitionScores(weights);
  const row: FeatureRow = { hashes: new Int32Array(MAX_FEATURES), count: 0 };
  const names: TaggedName[] = [];
  let room = new Float64Array(16 * TAGS);
  for (const { from, to } of source.zones) {
    const size = (to - from) * TAGS;
    if (room.length < size) room = new Float64Array(2 * size);
    const scores = room.subarray(0, size).fill(0);
    for (let i = from; i < to; i++) {
      featuresAt(source, i, row);
      addScores(weights, row.hashes, row.count, scores, (i - from) * TAGS);
    }
    names.push(...namesOfTags(bestTags(scores, transitions), from));
  }
  return names;
}

/** Adds to the scores of one token, `TAGS` of them from `at` on, what its features weigh. */
export function addScores(weights: Weights, hashes: Int32Array, count: number, scores: Float64Array, at: number): void {
  const mask = weights.length - 1;
  for (let f = 0; f < count; f++) {
    const hash = hashes[f]! & mask; // in range, as is hash ^ tag
    for (let tag = 0; tag < TAGS; tag++) scores[at + tag]! += weights[hash ^ tag]!;
  }
}

/** What following one tag with another weighs, row by row; forbidden ones weigh minus infinity. */
export function transitionScores(weights: Weights): Float64Array {
  const scores = new Float64Array(TAGS * TAGS);
  for (let a = 0; a < TAGS; a++) {
    const hash = transitionHash(a) & (weights.length - 1);
    for (let b = 0; b < TAGS; b++) scores[a * TAGS + b] = mayFollow(a, b) ? weights[hash ^ b]! : -Infinity;
  }
  return scores;
}

/** May tag `b` follow tag `a`? Tag 0 also stands for the edges of a stretch. */
function mayFollow(a: number, b: number): boolean {
  const open = a > 0 && (a - 1) % 4 < 2; // after a first or an inner word
  const goesOn = b > 0 && ((b - 1) % 4 === 1 || (b - 1) % 4 === 2);
  return open ? goesOn && (a - 1) >> 2 === (b - 1) >> 2 : !goesOn;
}

/** The sequence of tags with the highest sum (Viterbi), for `TAGS` scores a token. */
export function bestTags(scores: Float64Array, transitions: Float64Array): Uint8Array {
  const length = scores.length / TAGS;
  const back = new Uint8Array(scores.length);
  let best = new Float64Array(TAGS);
  let next = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag++) best[tag] = transitions[tag]! + scores[tag]!;
  for (let i = 1; i < length; i++) {
    for (let tag = 0; tag < TAGS; tag++) {
      let top = -Infinity;
      let from = 0;
      for (let a = 0; a < TAGS; a++) {
        const score = best[a]! + transitions[a * TAGS + tag]!;
        if (score > top) [top, from] = [score, a];
      }
      next[tag] = top + scores[i * TAGS + tag]!;
      back[i * TAGS + tag] = from;
    }
    [best, next] = [next, best];
  }
  let last = 0;
  let top = -Infinity;
  for (let tag = 0; tag < TAGS; tag++) {
    const score = best[tag]! + (transitions[tag * TAGS] === -Infinity ? -Infinity : 0);
    if (score > top) [top, last] = [score, tag];
  }
  const tags = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = last;
    last = back[i * TAGS + last]!;
  }
  return tags;
}

export function namesOfTags(tags: Uint8Array, offset: number): TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  for (const [i, tag] of tags.entries()) {
    if (tag === 0) continue;
    const place = (tag - 1) % 4;
    if (place === 0) from = i;
    else if (place >= 2)
      names.push({ from: offset + (place === 3 ? i : from), to: offset + i + 1, type: TAG_TYPES[(tag - 1) >> 2]! });
  }
  return names;
}
