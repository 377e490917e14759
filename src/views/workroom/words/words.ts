// The words of the workroom by language. A language that lacks a word does not compile.

import { ARABIC_ROOM } from "./arabic.ts";
import { ENGLISH_ROOM } from "./english.ts";
import type { RoomWords } from "./shape.ts";
import { SPANISH_ROOM } from "./spanish.ts";

export type { RoomWords } from "./shape.ts";

const WORDS: Readonly<Record<string, RoomWords>> = { en: ENGLISH_ROOM, es: SPANISH_ROOM, ar: ARABIC_ROOM };

/** The words for a BCP 47 tag: those of its main language, else English. */
export function roomWordsOf(language: string): RoomWords {
  return WORDS[language.split("-")[0]!.toLowerCase()] ?? ENGLISH_ROOM; // split gives at least one part
}
