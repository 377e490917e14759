// Words, numbers and marks of a stretch of text, for the grammar of dates.

import type { Span } from "../../base/base.ts";
import { MONTHS, WEEKDAYS } from "./date-words.ts";

export interface DateToken extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Folded: small letters, plain quotation marks and hyphens; the digits of a number without commas. */
  readonly lower: string;
  /** The first letter is a capital in the text. */
  readonly capital: boolean;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** It stands first in its line. */
  readonly newLine?: boolean | undefined;
  /** A number of digits; NaN for other tokens. */
  readonly value: number;
}

/** Stands for "no token" before the first and after the last. */
export const NO_TOKEN: DateToken = {
  start: -1,
  end: -1,
  kind: "mark",
  lower: "",
  capital: false,
  glued: false,
  value: Number.NaN,
};

// Each alternative begins with another kind of character, so that a position is tried once.
const TOKEN = /\d{1,3}(?:,\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;

/** `folded` is `fold(text)`; offsets are those of the text. */
export function dateTokens(text: string, folded: string, span: Span): DateToken[] {
  const tokens: DateToken[] = [];
  TOKEN.lastIndex = span.start;
  let last = -1;
  for (let found = TOKEN.exec(folded); found !== null && found.index < span.end; found = TOKEN.exec(folded)) {
    const start = found.index;
    const end = Math.min(span.end, start + found[0].length);
    const code = folded.charCodeAt(start);
    // "Nov-" at the end of a line and "ember" on the next.
    const cut = tokens.length > 1 && found[0] !== "-" ? cutWord(text, tokens, start, found[0]) : undefined;
    if (cut !== undefined) {
      tokens.splice(-2, 2, { ...tokens.at(-2)!, end, lower: cut }); // a cut word has two tokens before its rest
      last = end;
      continue;
    }
    const digits = code >= 48 && code <= 57;
    const lower = digits && found[0].includes(",") ? found[0].replaceAll(",", "") : found[0];
    const word = !digits && lower.toUpperCase() !== lower;
    tokens.push({
      start,
      end,
      kind: digits ? "number" : word || /\p{L}/u.test(lower) ? "word" : "mark",
      lower,
      capital: word && text[start] !== folded[start] && text[start] !== text[start]!.toLowerCase(), // start < text.length
      glued: start === last,
      newLine: last >= 0 && start > last && text.slice(last, start).includes("\n"),
      value: digits ? Number(lower) : Number.NaN,
    });
    last = end;
  }
  return tokens;
}

/** The month or weekday that a hyphen at the end of a line cuts. */
function cutWord(text: string, tokens: readonly DateToken[], start: number, rest: string): string | undefined {
  const [part, hyphen] = [tokens.at(-2), tokens.at(-1)];
  if (hyphen?.lower !== "-" || !hyphen.glued || part?.kind !== "word" || hyphen.end === start) return undefined;
  if (!/^ *\n *$/u.test(text.slice(hyphen.end, start))) return undefined;
  const whole = part.lower + rest;
  return MONTHS.has(whole) || WEEKDAYS.has(whole) ? whole : undefined;
}
