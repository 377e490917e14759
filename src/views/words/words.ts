// The words of the site's frame and pages, by language. A language that lacks a word does not compile.

import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import type { Words } from "./shape.ts";
import { SPANISH } from "./spanish.ts";

export type { MediaKind, PaperGroup } from "./english-terms.ts";
export type { Words } from "./shape.ts";

/** In which language something is put: the words, and the tag by which dates are written. */
export interface Tongue {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: Words;
  /** A calendar of the reader's, beside the Gregorian one: its name in BCP 47, "islamic-umalqura". */
  readonly calendar?: string | undefined;
}

export const ENGLISH_TONGUE: Tongue = { language: "en", words: ENGLISH };

const WORDS: Readonly<Record<string, Words>> = { en: ENGLISH, es: SPANISH, ar: ARABIC };

/** The words for a BCP 47 tag: those of its main language, else English. */
export function wordsOf(language: string): Words {
  return WORDS[language] ?? WORDS[language.split("-")[0]!.toLowerCase()] ?? ENGLISH; // split gives at least one part
}

/** The languages that there are words for. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** Is the tag one of that main language? */
export function isIn(tag: string, language: string): boolean {
  return tag.split("-")[0]?.toLowerCase() === language;
}
