// Days and months as they are written out: "May 3, 2021", "3rd of May", "May 2021", "Monday".

import { ordinalAt, tokenAt } from "./date-amounts.ts";
import type { Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { MONTHS, WEEKDAYS } from "./date-words.ts";
import { apostropheYear, fourDigits, spelledYear, yearAfter } from "./date-years.ts";

type Tokens = readonly DateToken[];

/** A month's name. Short and ambiguous ones must be written like names and followed by what makes them a date. */
export function monthAt(tokens: Tokens, index: number): { month: number; next: number } | undefined {
  const token = tokenAt(tokens, index);
  const month = MONTHS.get(token.lower);
  if (month === undefined) return undefined;
  const short = token.lower.length <= 4 && !["may", "june", "july"].includes(token.lower);
  const stop = tokenAt(tokens, index + 1);
  return { month, next: short && stop.lower === "." && stop.glued ? index + 2 : index + 1 };
}

/** "May 3, 2021", "May 3rd", "May 2021", "May". */
export function monthFirst(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  const found = monthAt(tokens, index);
  if (found === undefined) return undefined;
  const { month } = found;
  let at = found.next;
  const the = tokenAt(tokens, at).lower === "the" ? 1 : 0;
  const day = dayNumber(tokens, at + the);
  if (day !== undefined) {
    const year = yearAfter(tokens, day.next);
    return { meaning: { kind: "calendar", month, day: day.day, year: year?.year }, next: year?.next ?? day.next };
  }
  if (!token.capital) return undefined;
  if (tokenAt(tokens, at).lower === "," || tokenAt(tokens, at).lower === "of") at += 1;
  const year = fourDigits(tokens, at) ?? apostropheYear(tokens, at) ?? spelledYear(tokens, at);
  if (year !== undefined) return { meaning: { kind: "calendar", month, year: year.year }, next: year.next };
  if (isAmbiguousName(tokens, index, found.next)) return undefined;
  return { meaning: { kind: "calendar", month }, next: found.next };
}

/** "3 May 2021", "3rd of May", "third of May, 2021". */
export function dayFirst(tokens: Tokens, index: number): Hit | undefined {
  const day = dayNumber(tokens, index) ?? ordinalDay(tokens, index);
  if (day === undefined) return undefined;
  let at = day.next;
  if (tokenAt(tokens, at).lower === "day" && tokenAt(tokens, at + 1).lower === "of") at += 2;
  else if (["of", "-", "/"].includes(tokenAt(tokens, at).lower)) at += 1;
  const found = monthAt(tokens, at);
  if (found === undefined) return undefined;
  if (!tokenAt(tokens, at).capital && tokenAt(tokens, at).lower.length <= 5 && !day.ordinal) return undefined;
  if (["-", "/"].includes(tokenAt(tokens, found.next).lower) && fourDigits(tokens, found.next + 1) !== undefined) {
    const year = fourDigits(tokens, found.next + 1)!; // just found
    return { meaning: { kind: "calendar", month: found.month, day: day.day, year: year.year }, next: year.next };
  }
  // "on 3 May 12 people": a second day number is no year.
  const year = yearAfter(tokens, found.next);
  return {
    meaning: { kind: "calendar", month: found.month, day: day.day, year: year?.year },
    next: year?.next ?? found.next,
  };
}

/** 1 to 31, with or without its ending; not the head of a larger number or of a clock time. */
function dayNumber(tokens: Tokens, index: number): { day: number; next: number; ordinal: boolean } | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind !== "number" || token.lower.length > 2 || token.value < 1 || token.value > 31) return undefined;
  const after = tokenAt(tokens, index + 1);
  if (after.glued) {
    if (["st", "nd", "rd", "th"].includes(after.lower)) return { day: token.value, next: index + 2, ordinal: true };
    if (after.kind !== "mark" || /^[%$°]$/u.test(after.lower)) return undefined;
    if (
      /^[./:]$/u.test(after.lower) &&
      tokenAt(tokens, index + 2).glued &&
      tokenAt(tokens, index + 2).kind === "number"
    )
      return undefined;
  }
  return { day: token.value, next: index + 1, ordinal: false };
}

function ordinalDay(tokens: Tokens, index: number): { day: number; next: number; ordinal: boolean } | undefined {
  const ordinal = ordinalAt(tokens, index);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31) return undefined;
  const of = tokenAt(tokens, ordinal.next).lower === "of";
  const dayOf = tokenAt(tokens, ordinal.next).lower === "day" && tokenAt(tokens, ordinal.next + 1).lower === "of";
  return of || dayOf ? { day: ordinal.value, next: ordinal.next, ordinal: true } : undefined;
}

const NAME_BEFORE: ReadonlySet<string> = new Set(
  "theresa brian elaine robert fredric miss mr mrs ms dr sen rep judge president".split(" "),
);

/** "June – Talks begin", "March: hearing": a month or season that heads an entry. */
export function headsLine(tokens: Tokens, index: number, next: number): boolean {
  const [first, before, mark] = [tokenAt(tokens, index), tokenAt(tokens, index - 1), tokenAt(tokens, next)];
  if (!first.capital || (before.kind !== "mark" && before.start >= 0)) return false;
  return (mark.lower === "-" && !mark.glued && !tokenAt(tokens, next + 1).glued) || mark.lower === ":";
}

/** "May said", "March on", "Mar", "Dec": a month's name by itself needs a place where a date stands. */
function isAmbiguousName(tokens: Tokens, index: number, next: number): boolean {
  const { lower } = tokenAt(tokens, index);
  const before = tokenAt(tokens, index - 1);
  if (headsLine(tokens, index, next)) return false;
  if (NAME_BEFORE.has(before.lower)) return true;
  if (lower.length === 3 && lower !== "may") return tokenAt(tokens, next - 1).lower !== "." || next === index + 1;
  if (!["may", "march", "august", "april", "june"].includes(lower)) return false;
  // A month after a preposition or a word for its part, and not followed by another name.
  const dated = [
    "in",
    "since",
    "until",
    "till",
    "by",
    "of",
    "early",
    "late",
    "mid",
    "last",
    "next",
    "this",
    "from",
    "through",
    "to",
    "before",
    "after",
    "during",
    "between",
    "and",
    "a",
    "an",
    "the",
    "s",
    "every",
    "each",
    "-",
    "or",
    "until",
    "for",
  ];
  // "May–June 1940"; "a June agreement".
  if (
    ["-", "to", "and", "or", "through", "until"].includes(tokenAt(tokens, next).lower) &&
    tokenAt(tokens, next + 1).capital &&
    MONTHS.has(tokenAt(tokens, next + 1).lower)
  )
    return false;
  if (!dated.includes(before.lower)) return true;
  const after = tokenAt(tokens, next);
  if (["a", "an", "the", "s"].includes(before.lower)) return after.kind !== "word" || after.capital;
  return after.kind === "word" && after.capital && (lower === "april" || lower === "june" || lower === "august");
}

export function weekdayAt(tokens: Tokens, index: number): { weekday: number; next: number } | undefined {
  const token = tokenAt(tokens, index);
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined || !token.capital) return undefined;
  if (token.lower.endsWith("day")) return { weekday, next: index + 1 };
  // "Sun" and "Sat" are words and names too: as days they bear a stop or stand before a date.
  const stop = tokenAt(tokens, index + 1);
  if (stop.lower === "." && stop.glued) return { weekday, next: index + 2 };
  const at = stop.lower === "," ? index + 2 : index + 1;
  const dated =
    monthAt(tokens, at) !== undefined ||
    (tokenAt(tokens, at).kind === "number" && monthAt(tokens, at + 1) !== undefined);
  return dated ? { weekday, next: index + 1 } : undefined;
}
