// The words of the site's frame and pages, by language. A language that lacks a word does not compile.

import { ENGLISH } from "./english.ts";

/** The shape of a set of words: strings, and functions from what is printed to a string. */
export type Words = Widened<typeof ENGLISH>;
type Widened<T> = T extends string
  ? string
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

const WORDS: Readonly<Record<string, Words>> = { en: ENGLISH };

/** The words for a BCP 47 tag: those of its main language, else English. */
export function wordsOf(language: string): Words {
  return WORDS[language] ?? WORDS[language.split("-")[0]!.toLowerCase()] ?? ENGLISH; // split gives at least one part
}

/** The languages that there are words for. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);
