// Fingerprints of a text: few of its five-word runs, so chosen that texts which share eight words share a fingerprint.
// Winnowing: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.

import { fold } from "./fold.ts";
import { findWords, type Words } from "./words.ts";

/** Words in one gram. */
export const GRAM_WORDS = 5;
/** Of every four grams in a row one is kept. */
const WINDOW = 4;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Any run of this many words that two texts share gives them a fingerprint in common. */
export const SURE_WORDS = GRAM_WORDS + WINDOW - 1;

export interface Fingerprints {
  readonly words: Words;
  /** The text as `fold` gives it: same length. */
  readonly folded: string;
  /** Hash of word `i`, alike for words that `sameWord` holds equal. */
  readonly hashes: Uint32Array;
  /** The kept hashes of runs of words, ascending; the same hash stands as often as its run was kept. */
  readonly grams: Uint32Array;
  /** Gram `g` starts at word `places[g]`; equal grams in the order of their places. */
  readonly places: Int32Array;
}

export function fingerprint(text: string): Fingerprints {
  const words = findWords(text);
  const folded = fold(text);
  const hashes = new Uint32Array(words.count);
  for (let i = 0; i < words.count; i++) hashes[i] = hashWord(folded, words.starts[i]!, words.ends[i]!); // i < count
  const all = gramHashes(hashes);
  const kept = winnow(all);
  kept.sort((x, y) => all[x]! - all[y]! || x - y); // kept holds places of grams
  const grams = new Uint32Array(kept.length);
  for (let g = 0; g < kept.length; g++) grams[g] = all[kept[g]!]!; // g < length
  return { words, folded, hashes, grams, places: kept };
}

/** The same without the kept grams that `isLeftOut`; the very same when there are none. */
export function withoutGrams(prints: Fingerprints, isLeftOut: (gram: number) => boolean): Fingerprints {
  if (!prints.grams.some(isLeftOut)) return prints;
  const kept = [...prints.grams.keys()].filter((g) => !isLeftOut(prints.grams[g]!)); // g < length
  const grams = Uint32Array.from(kept, (g) => prints.grams[g]!); // g < length
  const places = Int32Array.from(kept, (g) => prints.places[g]!); // as many places as grams
  return { ...prints, grams, places };
}

/** Are the two words the same but for case, typographic marks and diacritics? */
export function sameWord(a: Fingerprints, i: number, b: Fingerprints, j: number): boolean {
  if (a.hashes[i] !== b.hashes[j]) return false;
  const [startA, endA, startB, endB] = [a.words.starts[i], a.words.ends[i], b.words.starts[j], b.words.ends[j]];
  if (startA === undefined || endA === undefined || startB === undefined || endB === undefined) return false;
  if (endA - startA === endB - startB) {
    let k = 0;
    while (startA + k < endA && a.folded.charCodeAt(startA + k) === b.folded.charCodeAt(startB + k)) k++;
    if (startA + k === endA) return true;
  }
  return plain(a.folded.slice(startA, endA)) === plain(b.folded.slice(startB, endB));
}

/** FNV-1a over the letters of a folded word; words that are not plain ASCII lose marks and ligatures first. */
function hashWord(folded: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let k = start; k < end; k++) {
    const code = folded.charCodeAt(k);
    if (code > 127) return hashLetters(plain(folded.slice(start, end)));
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash >>> 0;
}

function hashLetters(word: string): number {
  let hash = FNV_OFFSET;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), FNV_PRIME);
  return hash >>> 0;
}

/** Diacritics and vowel marks dropped, ligatures and presentation forms opened, the Arabic lengthening stroke dropped. */
function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]+/gu, "")
    .toLowerCase();
}

/** Hash of the run of words that starts at each word; the last words start none. */
function gramHashes(hashes: Uint32Array): Uint32Array {
  const grams = new Uint32Array(Math.max(0, hashes.length - GRAM_WORDS + 1));
  for (let g = 0; g < grams.length; g++) {
    let hash = FNV_OFFSET;
    for (let k = g; k < g + GRAM_WORDS; k++) hash = Math.imul((hash ^ hashes[k]!) + (hash >>> 15), FNV_PRIME); // k < words
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    grams[g] = hash ^ (hash >>> 13);
  }
  return grams;
}

/** Of every window of grams the place of the smallest hash, the rightmost of equal ones; of a shorter text, the smallest. */
function winnow(grams: Uint32Array): Int32Array {
  const kept: number[] = [];
  for (let first = 0; first < Math.max(1, grams.length - WINDOW + 1) && first < grams.length; first++) {
    let least = first;
    for (let g = first + 1; g < Math.min(first + WINDOW, grams.length); g++) if (grams[g]! <= grams[least]!) least = g; // g < length
    if (least !== kept.at(-1)) kept.push(least);
  }
  return Int32Array.from(kept);
}
