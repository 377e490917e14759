// Where words of one text stand in another copy of it: the same words, or nearly the same, as where a scan was read again.

import type { Span } from "../base/base.ts";
import { fold } from "./fold.ts";
import { findWords } from "./words.ts";

export interface AlignedQuote extends Span {
  readonly isExact: boolean;
}

/** Of the words of both, so many must be the same, in the same order. */
const NEAR = 0.75;
/** Longer quotes are compared by their beginning. */
const MOST_WORDS = 400;

/** A copy that quotes are looked for in, one after the other. */
export class QuoteFinder {
  readonly #length: number;
  readonly #words: readonly string[];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#length = text.length;
    const folded = fold(text);
    const { count, starts, ends } = findWords(folded);
    [this.#starts, this.#ends] = [starts, ends];
    this.#words = Array.from({ length: count }, (_, i) => folded.slice(starts[i], ends[i]));
    this.#words.forEach((word, i) => this.#places.getOrInsertComputed(word, () => []).push(i));
  }

  /**
   * The place of the quote; undefined where nothing like it stands, or where it is as likely to be one place as another.
   * @param share Where it stood in the other copy, as a share of its length: of several places with the same words the nearest is
   * taken, where one is clearly nearer.
   */
  find(quote: string, share: number): AlignedQuote | undefined {
    const folded = fold(quote);
    const { count, starts, ends } = findWords(folded);
    const wanted = Array.from({ length: Math.min(count, MOST_WORDS) }, (_, i) => folded.slice(starts[i], ends[i]));
    if (wanted.length === 0) return undefined;
    const shifts = this.#shifts(wanted);
    const places = shifts.flatMap((shift) => this.#compare(wanted, shift) ?? []);
    const best = Math.max(...places.map(({ same }) => same), 0);
    if (best < NEAR) return undefined;
    const candidates = [...new Map(places.filter(({ same }) => same === best).map((one) => [one.first, one])).values()];
    const [nearest, second] = candidates
      .map((one) => ({ ...one, far: Math.abs(this.#starts[one.first]! / Math.max(1, this.#length) - share) })) // words have a start
      .sort((a, b) => a.far - b.far);
    // never across a tie: one of two must be clearly where it stood
    if (nearest === undefined || (second !== undefined && nearest.far * 4 > second.far)) return undefined;
    return {
      start: this.#starts[nearest.first]!, // as above
      end: this.#ends[nearest.last]!,
      isExact: best === 1,
    };
  }

  /** By how much the quote would have to be shifted for its rarer words to stand where they do; the most likely first. */
  #shifts(wanted: readonly string[]): number[] {
    const votes = new Map<number, number>();
    const rare = wanted
      .map((word, i) => ({ i, places: this.#places.get(word) ?? [] }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => a.places.length - b.places.length)
      .slice(0, 24);
    for (const { i, places } of rare.filter(({ places: all }) => all.length <= 200))
      for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1);
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 40)
      .map(([shift]) => shift);
  }

  /** How much of the quote stands at a shift: the longest run of words in the same order, in a band around it. */
  #compare(wanted: readonly string[], shift: number): { same: number; first: number; last: number } | undefined {
    const slack = Math.ceil(wanted.length * 0.15) + 1;
    const from = Math.max(0, shift - slack);
    const there = this.#words.slice(from, Math.max(0, shift + wanted.length + slack));
    const width = there.length + 1;
    const lengths = new Uint16Array((wanted.length + 1) * width);
    for (let i = wanted.length - 1; i >= 0; i--)
      for (let j = there.length - 1; j >= 0; j--)
        lengths[i * width + j] =
          wanted[i] === there[j]
            ? lengths[(i + 1) * width + j + 1]! + 1 // inside the table
            : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!); // as above
    const matched: number[] = [];
    for (let i = 0, j = 0; i < wanted.length && j < there.length;) {
      if (wanted[i] === there[j]) {
        matched.push(from + j);
        i++;
        j++;
      } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++; // inside the table
      else j++;
    }
    const [first, last] = [matched[0], matched.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const same = matched.length / Math.max(wanted.length, last - first + 1);
    return { same, first, last };
  }
}
