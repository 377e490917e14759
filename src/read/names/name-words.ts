// What the name tagger knows of a word by itself: hashes of how it is written, and on which lists it stands.

import { COMMON_WORDS, OTHER_HEADS, STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { LAST_NAMES } from "../gazetteer/gazetteer-last-names.ts";
import {
  CORPORATE_SUFFIXES,
  COURT_HEADS,
  HEADS_BEFORE_OF,
  ORGANIZATION_HEADS,
} from "../gazetteer/gazetteer-organization-words.ts";
import { NOT_NAMES, ORGANIZATION_ACRONYMS } from "../gazetteer/gazetteer-organizations.ts";
import { DEMONYMS, PLACE_HEADS, PLACE_STARTS, STATE_ABBREVIATIONS } from "../gazetteer/gazetteer-places.ts";
import { PUBLICATION_HEADS } from "../gazetteer/gazetteer-publications.ts";
import {
  HONORIFICS,
  KIN,
  NAME_SUFFIXES,
  PARTICLES,
  ROLE_ABBREVIATIONS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "../gazetteer/gazetteer-titles.ts";
import { titled } from "../gazetteer/gazetteer.ts";
import { SUBJECTS } from "./name-runs.ts";

export interface Word {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** One bit for each list. */
  readonly lists: number;
}

/** One bit each; the order is part of the trained model. */
const LISTS: readonly ReadonlySet<string>[] = [
  FIRST_NAMES,
  COMMON_WORDS,
  STOP_WORDS,
  OTHER_HEADS,
  ORGANIZATION_HEADS,
  HEADS_BEFORE_OF,
  CORPORATE_SUFFIXES,
  COURT_HEADS,
  NOT_NAMES,
  ORGANIZATION_ACRONYMS,
  DEMONYMS,
  PLACE_HEADS,
  PLACE_STARTS,
  STATE_ABBREVIATIONS,
  HONORIFICS,
  NAME_SUFFIXES,
  ROLE_ABBREVIATIONS,
  SUBJECTS,
  LAST_NAMES,
  PUBLICATION_HEADS,
];
/** Lists in lower case, whatever the case of the word. */
const LOWER_LISTS: readonly ReadonlySet<string>[] = [KIN, PARTICLES, ROLE_MODIFIERS, ROLE_NOUNS];
export const IS_FIRST_NAME = 1 << 0;
export const IS_ORGANIZATION_HEAD = 1 << 4;
export const IS_SUFFIX = 1 << 6;
export const IS_HONORIFIC = 1 << 14;
export const IS_ROLE = 1 << (LISTS.length + 3);

const KEPT = 20_000;
const kept = new Map<string, Word>();

/** The same for the same word; kept, since texts repeat their words. */
export function wordOf(text: string): Word {
  let word = kept.get(text);
  if (word === undefined) {
    if (kept.size >= KEPT) kept.clear();
    word = readWord(text.replace("’", "'"));
    kept.set(text, word);
  }
  return word;
}

function readWord(text: string): Word {
  const lower = text.toLowerCase();
  const [shape, shortShape] = shapeHashes(text);
  return {
    exact: hash(text, 0, text.length),
    lower: hash(lower, 0, lower.length),
    shape,
    shortShape,
    prefix3: hash(lower, 0, Math.min(3, lower.length)),
    suffix2: hash(lower, Math.max(0, lower.length - 2), lower.length),
    suffix3: hash(lower, Math.max(0, lower.length - 3), lower.length),
    suffix4: hash(lower, Math.max(0, lower.length - 4), lower.length),
    lists: listsOf(text, lower),
  };
}

function listsOf(text: string, lower: string): number {
  const stopped = text.length > 2 && text.endsWith(".");
  const bare = stopped ? text.slice(0, -1) : text;
  const capitals = bare.length > 3 && bare === bare.toUpperCase() ? titled(bare) : bare;
  let lists = bitsOf(CASED, LISTS, 0).get(bare) ?? 0;
  if (stopped) lists |= CASED.get(text) ?? 0;
  if (capitals !== bare) lists |= CASED.get(capitals) ?? 0;
  bitsOf(SMALL, LOWER_LISTS, LISTS.length);
  lists |= SMALL.get(lower) ?? 0;
  if (stopped) lists |= SMALL.get(lower.slice(0, -1)) ?? 0;
  return lists;
}

const CASED = new Map<string, number>();
const SMALL = new Map<string, number>();

/** The lists as one table, filled when first asked for. */
function bitsOf(table: Map<string, number>, lists: readonly ReadonlySet<string>[], first: number): Map<string, number> {
  if (table.size === 0)
    for (const [index, list] of lists.entries())
      for (const word of list) table.set(word, (table.get(word) ?? 0) | (1 << (first + index)));
  return table;
}

const SHAPE_LENGTH = 10;

/** Of "XxXxx-d" for "McRae-1", and of the same with repeated letters once: "XxXx-d". */
function shapeHashes(text: string): [number, number] {
  let [long, short] = [SEED, SEED];
  let before = -1;
  for (let i = 0; i < text.length && i < SHAPE_LENGTH; i++) {
    const unit = shapeOf(text, i);
    long = Math.imul(long ^ unit, PRIME);
    if (unit !== before) short = Math.imul(short ^ unit, PRIME);
    before = unit;
  }
  return [long, short];
}

function shapeOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 97 && code <= 122) return 120; // x
  if (code >= 65 && code <= 90) return 88; // X
  if (code >= 48 && code <= 57) return 100; // d
  if (code < 128) return code;
  const char = text[i]!; // i < length
  return char.toLowerCase() !== char ? 88 : 120;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let value = SEED;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value;
}

/** Stands for what lies beyond the edge of a line or of the text. */
export const EDGE: Word = {
  exact: 1,
  lower: 1,
  shape: 1,
  shortShape: 1,
  prefix3: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  lists: 0,
};
