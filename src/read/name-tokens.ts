// The words and marks of a text as names need them: how each is written, what stands before it, whether a sentence starts.

import type { Span } from "../base/base.ts";
import { CORPORATE_SUFFIXES } from "./gazetteer/gazetteer-organization-words.ts";
import { STATE_ABBREVIATIONS } from "./gazetteer/gazetteer-places.ts";
import { HONORIFICS, ROLE_ABBREVIATIONS } from "./gazetteer/gazetteer-titles.ts";

/**
 * cap: "Rao", "al-Rao", "McRae"; acronym: "FBI", "U.S."; initial: "F." or "F"; lower: "judge"; number: "12", "3rd";
 * mark: one character of punctuation, or the "'s" of a possessive.
 */
export type TokenKind = "cap" | "acronym" | "initial" | "lower" | "number" | "mark";

/** Before this token stand: 0 nothing, 1 spaces or a wrapped line's end, 2 a line's end, 3 an empty line. */
export type Gap = 0 | 1 | 2 | 3;

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As printed, with the full stop of an abbreviation. */
  readonly text: string;
  readonly gap: Gap;
  readonly line: number;
  startsSentence: boolean;
}

/** A line on which capitals say little: every word has one ("title"), or every letter is one ("caps"). */
export type LineStyle = "plain" | "title" | "caps";

export interface Tokens {
  readonly list: readonly Token[];
  readonly lines: readonly LineStyle[];
}

const WRAPPED = 50; // a line at least this long that ends without a mark goes on in the next one
const SHORT_WORDS = "Jr Sr St Mt Ft Ave Blvd Rd Dept Univ Dist Cir Ct Assn Bros Ph.D".split(" ");
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...ROLE_ABBREVIATIONS,
  ...[...CORPORATE_SUFFIXES].filter((suffix) => /^(?:Inc|Corp|Co|Ltd)$/.test(suffix)),
  ...SHORT_WORDS,
  ...[...STATE_ABBREVIATIONS].filter((state) => /^[A-Z][a-z]+$/.test(state)),
]);

/** `sentences` sorted; without them only line starts and marks tell where a sentence starts. */
export function findTokens(text: string, sentences: readonly Span[] = []): Tokens {
  const list: Token[] = [];
  let line = 0;
  let lineStart = 0;
  let small = 0; // lower-case words on this line
  let gap: Gap = 3;
  let sentence = 0;
  let i = 0;
  const push = (kind: TokenKind, start: number, end: number): void => {
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++; // in range by the test
    const startsAt = sentences[sentence]?.start ?? -1;
    const before = list.at(-1);
    const startsSentence =
      before === undefined ||
      gap >= 2 ||
      before.end <= startsAt ||
      (before.startsSentence && before.kind === "mark") ||
      (before.kind === "mark" &&
        (SENTENCE_OPENERS.includes(before.text) || (sentences.length === 0 && before.text === ".")));
    if (kind === "lower") small++;
    list.push({ kind, start, end, text: text.slice(start, end), gap, line, startsSentence });
    gap = 0;
  };
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      const next = text.charCodeAt(skipBlanks(text, i + 1));
      const empty = Number.isNaN(next) || next === 10;
      const wraps =
        !empty &&
        i - lineStart >= WRAPPED &&
        endsOpen(text, i, list.at(-1)) &&
        (small >= 4 || isLower(text, skipBlanks(text, i + 1)));
      if (empty) gap = 3;
      else if (gap < 2) gap = wraps ? 1 : 2;
      line++;
      i++;
      lineStart = i;
      small = 0;
    } else if (isBlank(code)) {
      const end = skipBlanks(text, i);
      gap = Math.max(gap, isColumn(text, i, end) ? 2 : 1) as Gap;
      i = end;
    } else if (isLetter(text, i, code)) {
      const end = wordEnd(text, i);
      push(wordKind(text, i, end), i, end);
      i = end;
    } else if (code >= 48 && code <= 57) {
      let end = i + 1;
      while (end < text.length && isWordUnit(text, end)) end++;
      push("number", i, end);
      i = end;
    } else {
      const end = possessiveEnd(text, i);
      push("mark", i, end);
      i = end;
    }
  }
  return { list, lines: lineStyles(list, line + 1) };
}

/** A tab, or three blanks before a capital or a figure, parts columns as a line's end parts lines. */
function isColumn(text: string, from: number, end: number): boolean {
  return (end - from >= 3 || text.charCodeAt(from) === 9) && /[\p{Lu}\d]/u.test(text[end] ?? "");
}

const SENTENCE_OPENERS = '“"‘«:•*·';

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Does the line that ends at `end` stop in mid-sentence? */
function endsOpen(text: string, end: number, last: Token | undefined): boolean {
  if (last === undefined) return false;
  const char = text[last.end - 1];
  return last.end >= end - 2 && last.kind !== "number" && (last.kind !== "mark" || char === "," || char === "&");
}

/** One past the end of the word at `start`: inner hyphens, apostrophes and the stops of "U.S." and "Mr." belong to it. */
function wordEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    while (i < text.length && isWordUnit(text, i)) i++;
    const code = text.charCodeAt(i);
    const nextIsLetter = i + 1 < text.length && isLetter(text, i + 1, text.charCodeAt(i + 1));
    if (code === 46) {
      const length = i - lastBreak(text, start, i);
      const upper = isUpper(text, i - 1);
      if (length === 1 && upper) {
        // "U.S.", "J.", and "J.R." without a space
        if (nextIsLetter && isUpper(text, i + 1) && !isLower(text, i + 2)) {
          i++;
          continue;
        }
        return i + 1;
      }
      if (ABBREVIATIONS.has(text.slice(start, i))) return i + 1;
      return i;
    }
    if (!nextIsLetter) return i;
    if (isApostrophe(code)) {
      if (isPossessive(text, i)) return i;
      i++;
      continue;
    }
    if (code === 45 || code === 0x2010 || code === 0x2011) {
      // "Arden-Rao", "al-Rao" and "co-chair" are one word; "Iraq-born" is two
      if (
        isUpper(text, i + 1) ||
        isLower(text, start) ||
        /^(?:Al|El|An|As|Ad|Ar|Co|Ex|Vice|Non|Pro|Anti|Jean)$/.test(text.slice(start, i))
      ) {
        i++;
        continue;
      }
    }
    return i;
  }
}

function lastBreak(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (text.charCodeAt(i - 1) === 46) return i;
  return start;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  return (s === 115 || s === 83) && !(apostrophe + 2 < text.length && isWordUnit(text, apostrophe + 2));
}

function possessiveEnd(text: string, at: number): number {
  return isApostrophe(text.charCodeAt(at)) && isPossessive(text, at) && at > 0 && isWordUnit(text, at - 1)
    ? at + 2
    : at + 1;
}

function wordKind(text: string, start: number, end: number): TokenKind {
  if (!isUpper(text, start)) {
    // "al-Rao", "d'Arc"
    for (let i = start + 1; i < end && i < start + 5; i++) {
      if (isUpper(text, i))
        return text.charCodeAt(i - 1) === 45 || isApostrophe(text.charCodeAt(i - 1)) ? "cap" : "lower";
    }
    return "lower";
  }
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (isLower(text, i)) return letters >= 2 && i === end - 1 && text[i] === "s" ? "acronym" : "cap";
    if (isUpper(text, i)) letters++;
  }
  return letters === 1 ? "initial" : "acronym";
}

function lineStyles(list: readonly Token[], count: number): LineStyle[] {
  const lines = Array.from({ length: count }, (): LineStyle => "plain");
  let from = 0;
  while (from < list.length) {
    const line = list[from]!.line; // from < length
    let to = from;
    let [caps, upper, lower, words] = [0, 0, 0, 0];
    while (to < list.length && list[to]!.line === line) {
      const token = list[to]!; // to < length
      to++;
      // an initial says nothing: "HARRIET B. LINDAHL"
      if (token.kind === "mark" || token.kind === "number" || /^[A-Z]\.$/.test(token.text)) continue;
      words++;
      if (token.kind === "cap") caps++;
      else if (token.kind === "acronym") upper++;
      else if (token.kind === "lower" && isWeighty(token.text)) lower++;
    }
    if (upper >= 2 && upper >= 0.7 * words && list[from]!.gap >= 2) lines[line] = "caps";
    else if (
      caps + upper >= 4 &&
      lower === 0 &&
      words - caps - upper <= (caps + upper) * 0.7 &&
      list[from]!.gap >= 2 &&
      !/[.]$/.test(list[to - 1]!.text)
    ) {
      lines[line] = "title";
    }
    from = to;
  }
  return lines;
}

/** A word that a heading in title case would have given a capital. */
function isWeighty(word: string): boolean {
  return (
    word.length >= 4 &&
    !/^(?:with|from|that|this|into|over|upon|amid|than|after|about|under|until|since|between|during|against|through|without)$/.test(
      word,
    )
  );
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 11 ||
    code === 12 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0xfeff
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xaa) return false;
  if (code < 0x250)
    return (
      code !== 0xab &&
      code !== 0xbb &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      (code >= 0xc0 || code === 0xaa || code === 0xb5 || code === 0xba)
    );
  return code < 0x2000 || code > 0x2e7f ? LETTER.test(text[at]!) : false; // at < length
}

const LETTER = /[\p{L}\p{M}]/u;

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || isLetter(text, at, code);
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return !Number.isNaN(code) && text[at]!.toLowerCase() !== text[at];
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return !Number.isNaN(code) && text[at]!.toUpperCase() !== text[at];
}
