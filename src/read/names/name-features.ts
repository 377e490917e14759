// What the name tagger looks at: for each word that may be in a name, a few dozen numbers that stand for its form, its
// neighbours, the lists it is on, what else the document says of the same word, and what the rules made of it.

import { PARTICLES } from "../gazetteer/gazetteer-titles.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { isCapital, type Run } from "./name-runs.ts";
import type { LineStyle, Token } from "../name-tokens.ts";
import {
  EDGE,
  IS_FIRST_NAME,
  IS_HONORIFIC,
  IS_ORGANIZATION_HEAD,
  IS_ROLE,
  IS_SUFFIX,
  type Word,
  wordOf,
} from "./name-words.ts";

/** Hashes of what is true of a token, without their number: `count` of them at the front of `hashes`. */
export interface FeatureRow {
  readonly hashes: Int32Array;
  count: number;
}

/** What the features are taken from: the document's tokens and what is known of each. */
export interface FeatureSource {
  readonly tokens: readonly Token[];
  readonly styles: readonly LineStyle[];
  readonly words: readonly Word[];
  /** Lists' names that cover a token: kind and place in the name, 0 for none. */
  readonly listed: Uint8Array;
  /** What the rules made of a token: kind, place in the name and whether they are sure, 0 for nothing. */
  readonly ruled: Uint8Array;
  /** Stretches in which names can be, and which of them a token lies in. */
  readonly zones: readonly Run[];
  /** What stands around the same word anywhere in the document. */
  readonly around: ReadonlyMap<number, number>;
  readonly lowerWords: ReadonlySet<string>;
  /** First and one past the last token of the run of words with capitals that a token stands in. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
}

export const MAX_FEATURES = 96;

const SAYS =
  /^(?:said|says|told|tells|added|adds|testified|wrote|writes|recalled|noted|argued|explained|asked|insisted|replied|admitted)$/;

export function featureSource(
  tokens: readonly Token[],
  styles: readonly LineStyle[],
  ruled: Uint8Array,
  lowerWords: ReadonlySet<string>,
  headings: readonly Run[],
): FeatureSource {
  const zones = findZones(tokens, headings);
  const words = wordsNear(tokens, zones);
  const listed = new Uint8Array(tokens.length);
  const around = new Map<number, number>();
  for (const { from, to } of zones) {
    for (let i = from; i < to; i++) {
      const hit = listed[i] === 0 ? listedAt(tokens, i, to) : undefined;
      if (hit !== undefined) {
        const kind = 1 + 3 * ["court", "place", "organization", "person", "facility"].indexOf(hit.kind);
        for (let j = i; j < i + hit.length; j++) listed[j] = kind + (hit.length === 1 ? 2 : j === i ? 0 : 1);
      }
      if (isCapital(tokens[i])) {
        const key = words[i]!.lower; // one for each token
        around.set(key, (around.get(key) ?? 0) | surroundings(tokens, words, ruled, i));
      }
    }
  }
  return { tokens, styles, words, listed, ruled, zones, around, lowerWords, ...capitalRuns(tokens, zones) };
}

/** The words of the stretches and of their neighbours; elsewhere none is looked up. */
function wordsNear(tokens: readonly Token[], zones: readonly Run[]): readonly Word[] {
  const words = Array.from({ length: tokens.length }, () => EDGE);
  let done = 0;
  for (const { from, to } of zones) {
    const end = Math.min(tokens.length, to + NEIGHBOURS);
    for (let i = Math.max(done, from - NEIGHBOURS); i < end; i++) words[i] = wordOf(tokens[i]!.text); // i < length
    done = end;
  }
  return words;
}

const NEIGHBOURS = 2;

function capitalRuns(tokens: readonly Token[], zones: readonly Run[]): Pick<FeatureSource, "runFrom" | "runTo"> {
  const runFrom = new Int32Array(tokens.length);
  const runTo = new Int32Array(tokens.length);
  for (const zone of zones) {
    let from = zone.from;
    while (from < zone.to) {
      let to = from + 1;
      if (isCapital(tokens[from])) while (to < zone.to && tokens[to]!.gap === 1 && isCapital(tokens[to])) to++;
      runFrom.fill(from, from, to);
      runTo.fill(to, from, to);
      from = to;
    }
  }
  return { runFrom, runTo };
}

/** One bit for each telling thing that stands beside a word with a capital. */
function surroundings(tokens: readonly Token[], words: readonly Word[], ruled: Uint8Array, i: number): number {
  let bits = 0;
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]; // i is inside
  if (before !== undefined && token.gap < 2) {
    const lists = words[i - 1]!.lists; // before is there
    if ((lists & (IS_HONORIFIC | IS_ROLE)) !== 0) bits |= 1;
    if ((lists & IS_FIRST_NAME) !== 0 && before.kind === "cap") bits |= 2;
    if (/^(?:in|near|across|throughout|outside)$/.test(before.text)) bits |= 4;
    if (before.text === "the" || before.text === "The") bits |= 8;
  }
  if (after !== undefined && after.gap < 2) {
    const lists = words[i + 1]!.lists; // after is there
    if (SAYS.test(after.text)) bits |= 16;
    if (isCapital(after) && (lists & (IS_ORGANIZATION_HEAD | IS_SUFFIX)) !== 0) bits |= 32;
    if (after.text === "," && tokens[i + 2]?.kind === "number" && /^\d\d$/.test(tokens[i + 2]!.text)) bits |= 64;
    if (after.text === "who" || (after.text === "," && tokens[i + 2]?.text === "who")) bits |= 128;
  }
  if (!token.startsSentence) bits |= 256;
  const rule = ruled[i]!; // one for each token
  if (rule > 0) bits |= 512 << Math.floor((rule - 1) / 8);
  return bits;
}

/** Stretches from one word with a capital to the next, over the small words and marks that can stand in a name; not headings. */
function findZones(tokens: readonly Token[], headings: readonly Run[]): Run[] {
  const zones: Run[] = [];
  let i = 0;
  let heading = 0;
  while (i < tokens.length) {
    while (heading < headings.length && headings[heading]!.to <= i) heading++;
    if (i >= (headings[heading]?.from ?? Infinity) || !opensZone(tokens, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    const edge = Math.min(tokens.length, headings[heading]?.from ?? Infinity);
    for (;;) {
      while (to < edge && tokens[to]!.gap < 2 && (isCapital(tokens[to]) || tokens[to]!.kind === "number")) to++;
      let next = to;
      while (next < edge && next < to + 3 && tokens[next]!.gap < 2 && joins(tokens[next]!)) next++;
      if (next > to && next < edge && tokens[next]!.gap < 2 && isCapital(tokens[next])) to = next + 1;
      else break;
    }
    zones.push({ from: i, to });
    i = to;
  }
  return zones;
}

function opensZone(tokens: readonly Token[], i: number): boolean {
  if (isCapital(tokens[i])) return true;
  const next = tokens[i + 1];
  if (!isCapital(next) || next.gap >= 2) return false;
  return tokens[i]!.kind === "number" || PARTICLES.has(tokens[i]!.text);
}

function joins({ kind, text }: Token): boolean {
  return kind === "mark"
    ? text === "&" ||
        text === "-" ||
        text === "'" ||
        text === "’" ||
        text === "'s" ||
        text === "’s" ||
        text === "." ||
        text === "/" ||
        text === "," ||
        text === "–"
    : kind === "lower" && (PARTICLES.has(text) || /^(?:of|and|for|the|on|to|in|against)$/.test(text));
}

/** Fills `row` with what is true of token `i`, which lies in a zone. */
export function featuresAt(source: FeatureSource, i: number, row: FeatureRow): void {
  const { tokens, words, listed, ruled, styles } = source;
  const token = tokens[i]!; // i lies in the zone
  const word = words[i]!;
  const before = i > 0 && token.gap < 2 ? words[i - 1]! : EDGE;
  const next = tokens[i + 1];
  const after = next !== undefined && next.gap < 2 ? words[i + 1]! : EDGE;
  const before2 = before !== EDGE && i > 1 && tokens[i - 1]!.gap < 2 ? words[i - 2]! : EDGE;
  const after2 = after !== EDGE && i + 2 < tokens.length && tokens[i + 2]!.gap < 2 ? words[i + 2]! : EDGE;
  const { hashes } = row;
  let n = 0;
  const add = (template: number, value: number): void => {
    hashes[n++] = mix(template, value);
  };
  const rule = ruled[i]!;
  const ruleBefore = i > 0 ? ruled[i - 1]! : 0;
  const ruleAfter = i + 1 < tokens.length ? ruled[i + 1]! : 0;
  add(1, 0);
  add(2, word.exact);
  add(3, word.lower);
  add(4, before.lower);
  add(5, after.lower);
  add(6, before2.lower);
  add(7, after2.lower);
  add(8, mix(before.lower, word.lower));
  add(9, mix(word.lower, after.lower));
  add(10, word.shape);
  add(11, mix(before.shortShape, word.shortShape));
  add(12, mix(word.shortShape, after.shortShape));
  add(13, mix(mix(before.shortShape, word.shortShape), after.shortShape));
  add(14, word.prefix3);
  add(15, word.suffix2);
  add(16, word.suffix3);
  add(17, word.suffix4);
  add(18, word.lists);
  add(19, mix(before.lists, word.lists));
  add(20, mix(word.lists, after.lists));
  for (let bits = word.lists; bits !== 0; bits &= bits - 1) add(21, 31 - Math.clz32(bits & -bits));
  for (let bits = before.lists; bits !== 0; bits &= bits - 1) add(22, 31 - Math.clz32(bits & -bits));
  for (let bits = after.lists; bits !== 0; bits &= bits - 1) add(23, 31 - Math.clz32(bits & -bits));
  const start = token.startsSentence ? 1 : 0;
  const small = source.lowerWords.has(token.text.toLowerCase()) ? 1 : 0;
  add(24, start * 2 + small);
  add(25, mix(start * 2 + small, word.lists));
  add(26, listed[i]!);
  add(27, mix(listed[i]!, ruleBefore));
  add(28, rule);
  add(29, mix(ruleBefore, rule));
  add(30, mix(rule, ruleAfter));
  add(31, mix(rule, word.lists));
  add(32, mix(rule, word.shortShape));
  const around = source.around.get(word.lower) ?? 0;
  add(33, around);
  for (let bits = around; bits !== 0; bits &= bits - 1) add(34, 31 - Math.clz32(bits & -bits));
  // the run of words with capitals around it: its first and last word, what stands before and after
  if (isCapital(token)) {
    const [from, to] = [source.runFrom[i]!, source.runTo[i]!];
    const length = Math.min(to - from, 4);
    const place = length === 1 ? 0 : i === from ? 1 : i === to - 1 ? 2 : 3;
    const last = words[to - 1]!;
    const left = from > 0 && tokens[from]!.gap < 2 ? words[from - 1]! : EDGE;
    const right = to < tokens.length && tokens[to]!.gap < 2 ? words[to]! : EDGE;
    add(35, length * 4 + place);
    add(36, mix(last.lower, place));
    add(37, mix(last.lists, length * 4 + place));
    add(38, mix(words[from]!.lists, length * 4 + place));
    add(39, left.lower);
    add(40, right.lower);
    add(41, mix(left.lower, length * 4 + place));
    add(42, mix(right.lower, length * 4 + place));
    add(43, mix(left.lower, right.lower));
    add(44, mix(left.lists, right.lists));
  }
  add(45, styles[token.line] === "plain" ? 0 : styles[token.line] === "title" ? 1 : 2);
  row.count = n;
}

function mix(a: number, b: number): number {
  let value = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return value ^ (value >>> 13);
}

/** The feature "the token before has this tag". */
export function transitionHash(tag: number): number {
  return mix(100, tag);
}
