// Arabic words, numbers and marks for the grammar of dates: in plain spelling, with European digits, and with the letters
// for "and", "in" and "to" taken off the words of dates.

import type { Span } from "../../base/base.ts";
import { AFTER_PREFIX, plainArabic } from "./date-arabic-words.ts";
import type { DateToken } from "./date-tokens.ts";

export const ARABIC_LETTERS = /[\u0620-\u064a\u066e-\u06d3]/;

// Marks that order the writing direction stand between tokens and are no part of them.
const TOKEN =
  /[0-9\u0660-\u0669\u06f0-\u06f9]+|[\p{L}\p{M}\u0640]+|[^\s\p{L}\p{M}0-9\u0660-\u0669\u06f0-\u06f9\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const DIRECTION = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;
const PREFIX = /^[وفبلك]/;

export function arabicTokens(text: string, span: Span): DateToken[] {
  const tokens: DateToken[] = [];
  TOKEN.lastIndex = span.start;
  let last = -1;
  for (let found = TOKEN.exec(text); found !== null && found.index < span.end; found = TOKEN.exec(text)) {
    const start = found.index;
    const end = Math.min(span.end, start + found[0].length);
    const glued = last >= 0 && start - last <= 4 && DIRECTION.test(text.slice(last, start));
    const code = found[0].charCodeAt(0);
    if (isDigit(code)) {
      const lower = found[0].replace(/[^0-9]/g, europeanDigit);
      tokens.push({ start, end, kind: "number", lower, capital: false, glued, value: Number(lower) });
    } else if (/\p{L}/u.test(found[0])) pushWord(tokens, found[0], start, end, glued);
    else
      tokens.push({
        start,
        end,
        kind: "mark",
        lower: found[0] === "،" ? "," : found[0],
        capital: false,
        glued,
        value: Number.NaN,
      });
    last = end;
  }
  return tokens;
}

function pushWord(tokens: DateToken[], word: string, start: number, end: number, glued: boolean): void {
  const lower = plainArabic(word);
  const push = (part: string, from: number, to: number, joined: boolean) =>
    tokens.push({ start: from, end: to, kind: "word", lower: part, capital: false, glued: joined, value: Number.NaN });
  const rest = lower.slice(1);
  // "لل" before a word is "to the".
  const whole = lower.startsWith("لل") ? `ال${lower.slice(2)}` : rest;
  if (!AFTER_PREFIX.has(lower) && PREFIX.test(lower) && AFTER_PREFIX.has(whole)) {
    // The sign on the letter, if any, goes with it.
    const cut = start + (/^.\p{M}*/u.exec(word)?.[0].length ?? 1);
    push(lower[0]!, start, cut, glued); // a word has a letter
    push(whole, cut, end, true);
  } else push(lower, start, end, glued);
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

function europeanDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x6f0 ? 0x660 : 0x6f0));
}
