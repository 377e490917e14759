// By what a part of a document goes in a list of its parts: its title, how it begins, its day, or its number.

import { type DateSpan, isKnown } from "../base/base.ts";
import { dateWords } from "./date-words.ts";
import type { Tongue } from "./words/words.ts";

/** "]" and "[…]" are no names: they hold no letter and no number. */
export function isNaming(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** Of a part that neither a title nor its own beginning names. @param nth From one. */
export function unnamedPart(date: DateSpan | undefined, nth: number, tongue: Tongue): string {
  return date !== undefined && isKnown(date) ? dateWords(date, tongue) : `${tongue.words.terms.sections.part} ${nth}`;
}
