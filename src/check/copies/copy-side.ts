// What stands on either side of a difference, with the words around it, and what a check says of it.

import { overlaps, type Span } from "../../base/base.ts";
import type { Mention } from "../../record/record.ts";
import { type Copy, type Stretch, type Word, wordsOf } from "./copy.ts";
import { isDateWord } from "./copy-dates.ts";

export type ChangeKind = "date" | "count" | "role" | "place" | "polarity" | "person";

/** Values as they are printed in either copy, with where they stand. */
export interface Change {
  readonly kind: ChangeKind;
  readonly one: Value;
  readonly other: Value;
  /** Both may be right: the one place lies in the other, each print has its own day. */
  readonly isImprecise?: boolean;
}

export interface Value extends Span {
  readonly copy: Copy;
  readonly text: string;
}

/** So many words around a difference may belong to what it changes. */
const AROUND = 5;

/** A stretch with the words around it. */
export interface Side {
  readonly stretch: Stretch;
  readonly words: readonly Word[];
  /** The words that differ are `words[from]` to `words[to]`. */
  readonly from: number;
  readonly to: number;
}

export function sideOf(stretch: Stretch): Side {
  const first = Math.max(0, stretch.from - AROUND);
  const words = wordsOf(stretch.copy, first, stretch.to + AROUND);
  return { stretch, words, from: stretch.from - first, to: stretch.to - first };
}

/** By its form, or because a date was read there that is no length of time. */
export function isDateAt(side: Side, at: number): boolean {
  return isDateWord(side.words, at) && !isCountAt(side, at);
}

/** "2020" in "2020 points" was read as a number. */
function isCountAt({ stretch, words }: Side, at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\d{4}$/.test(word.folded)) return false;
  const isCounted = mentionsAt(stretch.copy, word).some(({ kind }) => kind === "number");
  return isCounted && !mentionsAt(stretch.copy, word).some(({ kind }) => kind === "date");
}

export function mentionsAt(copy: Copy, span: Span): Mention[] {
  return copy.mentions.filter((mention) => overlaps(mention, span));
}
