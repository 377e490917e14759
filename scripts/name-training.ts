// Trains the weights of the names reader's tagger: an averaged structured perceptron over the features of
// src/read/names/name-features.ts. The same texts and seeds give the same weights.

import type { NameText } from "../test/bench/name-text.ts";
import {
  featuresAt,
  featureSource,
  type FeatureSource,
  MAX_FEATURES,
  transitionHash,
} from "../src/read/names/name-features.ts";
import { namesByRule, ruledTokens } from "../src/read/names/name-rules.ts";
import { addScores, bestTags, TAG_TYPES, TAGS, transitionScores } from "../src/read/names/name-tagger.ts";
import { findParagraphs, findSentences } from "../src/text/text.ts";

/** A stretch in which names can be, with its features and the tags that people gave it. */
export interface Example {
  /** For each token the hashes of its features. */
  readonly rows: readonly Int32Array[];
  readonly tags: Uint8Array;
}

export function sourceOf(text: string): FeatureSource {
  const ruled = namesByRule(text, findSentences(text, findParagraphs(text)));
  return featureSource(ruled.tokens, ruled.styles, ruledTokens(ruled), ruled.lowerWords, ruled.headings);
}

/** The stretches of a text whose tags are certain; those with a name that the set leaves open are left out. */
export function examplesOf({ text, gold, annotatedTo }: NameText): Example[] {
  const source = sourceOf(text);
  const { tokens, zones } = source;
  const examples: Example[] = [];
  let next = 0;
  for (const zone of zones) {
    const [start, end] = [tokens[zone.from]!.start, tokens[zone.to - 1]!.end];
    if (start >= annotatedTo) break;
    while (next < gold.length && gold[next]!.end <= start) next++;
    const tags = new Uint8Array(zone.to - zone.from);
    let certain = true;
    for (let g = next; g < gold.length && gold[g]!.start < end; g++) {
      const name = gold[g]!;
      let from = zone.from;
      while (from < zone.to && tokens[from]!.end <= name.start) from++;
      let to = from;
      while (to < zone.to && tokens[to]!.start < name.end) to++;
      if (
        name.type === undefined ||
        from >= to ||
        tokens[from]!.start !== name.start ||
        tokens[to - 1]!.end !== name.end
      ) {
        certain = false;
        break;
      }
      const base = 1 + 4 * TAG_TYPES.indexOf(name.type === "other" ? "OTHER" : name.type);
      for (let i = from; i < to; i++)
        tags[i - zone.from] = base + (to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
    }
    if (!certain) continue;
    const row = { hashes: new Int32Array(MAX_FEATURES), count: 0 };
    const rows: Int32Array[] = [];
    for (let i = zone.from; i < zone.to; i++) {
      featuresAt(source, i, row);
      rows.push(row.hashes.slice(0, row.count));
    }
    examples.push({ rows, tags });
  }
  return examples;
}

export interface Training {
  readonly bits: number;
  readonly epochs: number;
  /** One run over the examples, in an order of its own, for each; the weights are their mean. */
  readonly seeds: readonly number[];
}

/** As the committed weights are trained. */
export const TRAINING: Training = { bits: 19, epochs: 5, seeds: [1, 2, 3] };

/** Weights in one byte each: the largest becomes 127. */
export function quantized(weights: Float64Array): Int8Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest));
}

export function train(examples: readonly Example[], { bits, epochs, seeds }: Training): Float64Array {
  const mean = new Float64Array(2 ** bits);
  for (const seed of seeds)
    for (const [at, weight] of trainOnce(examples, bits, epochs, seed).entries()) mean[at]! += weight / seeds.length;
  return mean;
}

function trainOnce(examples: readonly Example[], bits: number, epochs: number, seed: number): Float64Array {
  const weights = new Float64Array(2 ** bits);
  const sums = new Float64Array(2 ** bits); // of weights times the step at which they changed
  const mask = weights.length - 1;
  const random = generator(seed);
  const order = examples.map((_, index) => index);
  let step = 1;
  const change = (hash: number, tag: number, by: number): void => {
    const at = (hash & mask) ^ tag;
    weights[at]! += by;
    sums[at]! += by * step;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { rows, tags } = examples[index]!;
      const scores = new Float64Array(rows.length * TAGS);
      for (const [i, row] of rows.entries()) addScores(weights, row, row.length, scores, i * TAGS);
      const found = bestTags(scores, transitionScores(weights));
      let [before, foundBefore] = [0, 0];
      for (const [i, row] of rows.entries()) {
        const [right, wrong] = [tags[i]!, found[i]!];
        if (right !== wrong)
          for (const hash of row) {
            change(hash, right, 1);
            change(hash, wrong, -1);
          }
        if (right !== wrong || before !== foundBefore) {
          change(transitionHash(before), right, 1);
          change(transitionHash(foundBefore), wrong, -1);
        }
        [before, foundBefore] = [right, wrong];
      }
      step++;
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= sums[i]! / step;
  return weights;
}

export function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
