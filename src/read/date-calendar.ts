// Days, months and years as they are written out: "May 3, 2021", "3rd of May", "5/6/21", "2021-05-03", "early 2020",
// the 1990s.

import { ordinalAt, tokenAt } from "./date-amounts.ts";
import { figures } from "./date-clock.ts";
import type { CalendarMeaning, Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { MONTHS, SMALL_NUMBERS, TENS, WEEKDAYS } from "./date-words.ts";

type Tokens = readonly DateToken[];

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Two-digit years below this are of the 2000s. Fixed, so that what a text means does not depend on the day it is read. */
const PIVOT = 70;

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
  else if (tokenAt(tokens, at).lower === "of" || tokenAt(tokens, at).lower === "-") at += 1;
  const found = monthAt(tokens, at);
  if (found === undefined) return undefined;
  if (!tokenAt(tokens, at).capital && tokenAt(tokens, at).lower.length <= 5 && !day.ordinal) return undefined;
  if (tokenAt(tokens, found.next).lower === "-" && fourDigits(tokens, found.next + 1) !== undefined) {
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

/** 2021-05-03, 2021/05/03, with "T10:00:00Z" after it; 2021-05. */
export function isoDate(tokens: Tokens, index: number): Hit | undefined {
  const year = tokenAt(tokens, index);
  const mark = tokenAt(tokens, index + 1);
  const month = tokenAt(tokens, index + 2);
  if (year.lower.length !== 4 || !/^[-/.]$/u.test(mark.lower) || !mark.glued || !month.glued) return undefined;
  if (month.lower.length !== 2 || month.value < 1 || month.value > 12 || !isYear(year.value)) return undefined;
  const [second, day] = [tokenAt(tokens, index + 3), tokenAt(tokens, index + 4)];
  if (second.lower === mark.lower && day.glued && day.lower.length === 2 && day.value >= 1 && day.value <= 31) {
    const meaning: CalendarMeaning = { kind: "calendar", year: year.value, month: month.value, day: day.value };
    const [letter, hour] = [tokenAt(tokens, index + 5), tokenAt(tokens, index + 6)];
    if (letter.lower !== "t" || !letter.glued || hour.value > 24) return { meaning, next: index + 5 };
    const clock = figures(tokens, index + 6);
    const zone = tokenAt(tokens, clock.next);
    const z = zone.lower === "z" && zone.glued;
    return {
      meaning: { ...meaning, time: { value: clock.value + (z ? "Z" : "") } },
      next: z ? clock.next + 1 : clock.next,
    };
  }
  const after = tokenAt(tokens, index + 3);
  if (mark.lower !== "-" || (after.glued && after.lower !== "." && after.lower !== ",")) return undefined;
  return { meaning: { kind: "calendar", year: year.value, month: month.value }, next: index + 3 };
}

/** 5/6/2021, 5/6/21, 03.05.2021, 5-6-2021. Dots are European: day first. */
export function numericDate(tokens: Tokens, index: number): Hit | undefined {
  const [a, mark, b] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  const [second, year] = [tokenAt(tokens, index + 3), tokenAt(tokens, index + 4)];
  if (!/^[-/.]$/u.test(mark.lower) || second.lower !== mark.lower) return undefined;
  if (b.kind !== "number" || year.kind !== "number" || !mark.glued || !b.glued || !year.glued) return undefined;
  if (a.lower.length > 2 || b.lower.length > 2 || a.value < 1 || b.value < 1) return undefined;
  if (year.lower.length !== 4 && (year.lower.length !== 2 || mark.lower === ".")) return undefined;
  const before = tokenAt(tokens, index - 1);
  if (a.glued && /^[-/.:]$/u.test(before.lower) && tokenAt(tokens, index - 2).kind === "number") return undefined;
  const after = tokenAt(tokens, index + 5);
  if (
    after.glued &&
    (after.kind !== "mark" ||
      after.lower === "/" ||
      (after.lower === "." && tokenAt(tokens, index + 6).glued && tokenAt(tokens, index + 6).kind === "number") ||
      (after.lower === "-" && tokenAt(tokens, index + 6).kind === "number"))
  )
    return undefined;
  const [first, last] = [a.value, b.value];
  const full = year.lower.length === 4 ? year.value : year.value + (year.value < PIVOT ? 2000 : 1900);
  if (!isYear(full)) return undefined;
  const next = index + 5;
  if (mark.lower === "." || first > 12) {
    const dayFirstOrder = last <= 12 ? { day: first, month: last } : { day: last, month: first };
    if (dayFirstOrder.day > 31 || dayFirstOrder.month > 12) return undefined;
    return { meaning: { kind: "calendar", ...dayFirstOrder, year: full }, next };
  }
  if (last > 31) return undefined;
  if (last > 12 || first === last) {
    return { meaning: { kind: "calendar", month: first, day: last, year: full }, next };
  }
  return { meaning: { kind: "numeric", a: first, b: last, year: full }, next };
}

/** "the 1990s", "'90s", "the nineties"; the article belongs to the caller. */
export function decade(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index);
  const at = first.lower === "'" ? index + 1 : index;
  const number = tokenAt(tokens, at);
  const apostrophe = tokenAt(tokens, at + 1).lower === "'" && tokenAt(tokens, at + 1).glued ? 1 : 0;
  const s = tokenAt(tokens, at + 1 + apostrophe);
  if (number.kind === "number" && s.lower === "s" && s.glued && number.value % 10 === 0) {
    if (number.lower.length === 4 && isYear(number.value)) return years(number.value, 10, at + 2 + apostrophe);
    // "In his 30s" is an age, "KC-30s" a name.
    if (number.lower.length === 2 && (at > index || (!number.glued && tokenAt(tokens, index - 1).lower === "the"))) {
      return years(number.value + (number.value < 30 ? 2000 : 1900), 10, at + 2 + apostrophe);
    }
  }
  const word = /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/u.exec(first.lower)?.[1];
  if (word === undefined || tokenAt(tokens, index - 1).lower !== "the") return undefined;
  return years(1900 + TENS.get(`${word}y`)!, 10, index + 1); // every stem of the pattern is one of TENS
}

/** "19th century", "twentieth century". */
export function century(tokens: Tokens, index: number): Hit | undefined {
  const ordinal = ordinalAt(tokens, index);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 30) return undefined;
  const at = tokenAt(tokens, ordinal.next).lower === "-" ? ordinal.next + 1 : ordinal.next;
  if (tokenAt(tokens, at).lower !== "century") return undefined;
  return years(Math.max(1, (ordinal.value - 1) * 100), 100, at + 1);
}

function years(from: number, count: number, next: number): Hit {
  const start = from - (from % count);
  const value = String(Math.floor(start / count)).padStart(count === 10 ? 3 : 2, "0");
  return { meaning: { kind: "years", from: Math.max(1, start), to: start + count - 1, value }, next };
}

const YEAR_CUES: ReadonlySet<string> = new Set(
  (
    "in since until till by from to of during before after early late mid between around about circa through and or for " +
    "year fiscal than late- pre- post- as"
  ).split(" "),
);
const BEFORE_EVENT: ReadonlySet<string> = new Set("the a an his her its their our my your this that s".split(" "));
const COUNTED: ReadonlySet<string> = new Set(
  (
    "people persons men women children cases percent dollars euros pounds members days hours years miles feet meters " +
    "metres kilometers km times votes documents pages students prisoners detainees soldiers families euro yuan jobs points shares"
  ).split(" "),
);

/** A year by itself: 19xx or 20xx in a place where a year stands. */
export function bareYear(tokens: Tokens, index: number): Hit | undefined {
  const year = fourDigits(tokens, index);
  if (year === undefined || year.year < 1500) return undefined;
  const [before, after] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  const token = tokenAt(tokens, index);
  if (token.glued && before.kind !== "mark") return undefined;
  if (token.glued && /^[$£€#§/.:@_'=+*%-]$/u.test(before.lower) && !(before.lower === "-" && isWordMid(tokens, index)))
    return undefined;
  if (after.glued && (after.kind !== "mark" || /^[%$/:@_=]$/u.test(after.lower))) return undefined;
  if (
    after.glued &&
    /^[.,-]$/u.test(after.lower) &&
    tokenAt(tokens, index + 2).glued &&
    tokenAt(tokens, index + 2).kind === "number"
  ) {
    return range(tokens, index, year.year);
  }
  if (COUNTED.has(after.lower) || isStreet(tokens, index + 1)) return undefined;
  const modern = year.year >= 1900 && year.year <= 2099;
  const cue = YEAR_CUES.has(before.lower);
  if (
    !modern &&
    !(
      cue &&
      before.lower !== "and" &&
      before.lower !== "to" &&
      before.lower !== "for" &&
      before.lower !== "of" &&
      before.lower !== "than" &&
      before.lower !== "about" &&
      before.lower !== "around"
    )
  )
    return undefined;
  const hit: Hit = { meaning: { kind: "calendar", year: year.year }, next: index + 1 };
  if (cue) return hit;
  if (before.lower === "(" || before.lower === "[") return /^[)\],;-]$/u.test(after.lower) ? hit : undefined;
  if (before.lower === ",") return after.kind === "mark" ? hit : undefined;
  if (before.lower === "-") return hit;
  if (BEFORE_EVENT.has(before.lower)) return after.kind === "word" || after.lower === "-" ? hit : undefined;
  if (before.start < 0) return after.kind === "mark" || after.kind === "word" ? hit : undefined;
  return MONTHS.has(before.lower) ? hit : undefined;
}

const STREETS: ReadonlySet<string> = new Set(
  "street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way highway hwy square plaza parkway".split(
    " ",
  ),
);

/** "1925 Rue Sherbrooke", "1999 Avenue of the Stars". */
const STREET_STARTS: ReadonlySet<string> = new Set(
  "rue avenue avenida calle via boulevard bulevar route rua piazza plaza".split(" "),
);

/** "2014 Elm Street": the number of a house. */
function isStreet(tokens: Tokens, index: number): boolean {
  const first = tokenAt(tokens, index);
  if (first.capital && STREET_STARTS.has(first.lower)) return true;
  for (let i = index; i < index + 4 && tokenAt(tokens, i).capital; i++) {
    if (i > index && STREETS.has(tokenAt(tokens, i).lower)) return true;
  }
  return false;
}

/** 2012-14 is the years 2012 to 2014; 2012-2014 is two expressions. */
function range(tokens: Tokens, index: number, from: number): Hit | undefined {
  const [mark, tail, after] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2), tokenAt(tokens, index + 3)];
  if (mark.lower !== "-" || (after.glued && (after.kind !== "mark" || after.lower === "-" || after.lower === "/")))
    return undefined;
  if (tail.lower.length === 4 && isYear(tail.value) && tail.value > from && tail.value - from < 100) {
    return { meaning: { kind: "calendar", year: from }, next: index + 1 };
  }
  const to = from - (from % 100) + tail.value;
  if (tail.lower.length !== 2 || to <= from || to - from > 30 || tail.value <= 12) return undefined;
  return { meaning: { kind: "years", from, to, value: String(from) }, next: index + 3 };
}

/** The word before a hyphen is "mid", "early", "late", "pre" or "post". */
function isWordMid(tokens: Tokens, index: number): boolean {
  const word = tokenAt(tokens, index - 2);
  return ["mid", "early", "late", "pre", "post"].includes(word.lower) || (word.kind === "number" && isYear(word.value));
}

/** "fiscal 2019", "FY 2019", "FY19". */
export function fiscalYear(tokens: Tokens, index: number): Hit | undefined {
  let at = index + 1;
  const word = tokenAt(tokens, index).lower;
  if (word !== "fy" && word !== "fiscal") return undefined;
  if (word === "fiscal" && tokenAt(tokens, at).lower === "year") at += 1;
  if (word === "fy" && ["-", "'"].includes(tokenAt(tokens, at).lower)) at += 1;
  const year = fourDigits(tokens, at);
  if (year !== undefined) return { meaning: { kind: "fiscal year", year: year.year }, next: year.next };
  const short = tokenAt(tokens, at);
  if (word !== "fy" || short.lower.length !== 2 || short.kind !== "number") return undefined;
  return { meaning: { kind: "fiscal year", year: 2000 + short.value }, next: at + 1 };
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

/** The year after a day: ", 2021", "2021", "of 2021", "'21", ", two thousand". */
function yearAfter(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const mark = tokenAt(tokens, index).lower;
  const at = mark === "," || mark === "of" || mark === "." ? index + 1 : index;
  const year = fourDigits(tokens, at) ?? apostropheYear(tokens, at) ?? spelledYear(tokens, at);
  if (year === undefined) return undefined;
  const after = tokenAt(tokens, year.next);
  // "On May 3, 2,000 people" is one token "2000"; "On May 3 1500 people" is not a year either.
  if (COUNTED.has(after.lower)) return undefined;
  return tokenAt(tokens, at).end - tokenAt(tokens, at).start === 5 ? undefined : year;
}

function fourDigits(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind !== "number" || token.lower.length !== 4 || token.end - token.start !== 4) return undefined;
  if (!isYear(token.value)) return undefined;
  const after = tokenAt(tokens, index + 1);
  if (after.glued && after.kind === "word") return undefined;
  return { year: token.value, next: index + 1 };
}

function apostropheYear(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const [mark, number] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  if (mark.lower !== "'" || number.kind !== "number" || !number.glued || number.lower.length !== 2) return undefined;
  return { year: number.value + (number.value < PIVOT ? 2000 : 1900), next: index + 2 };
}

/** "nineteen ninety-seven", "twenty twenty-one". */
export function spelledYear(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const head = tokenAt(tokens, index).lower;
  if (head !== "nineteen" && head !== "eighteen") return undefined;
  const tens = TENS.get(tokenAt(tokens, index + 1).lower);
  if (tens === undefined) return undefined;
  const joined = tokenAt(tokens, index + 2).lower === "-" ? index + 3 : index + 2;
  const ones = SMALL_NUMBERS.get(tokenAt(tokens, joined).lower);
  const base = (head === "nineteen" ? 1900 : 1800) + tens;
  if (ones !== undefined && ones > 0 && ones < 10) return { year: base + ones, next: joined + 1 };
  return { year: base, next: index + 2 };
}

const NAME_BEFORE: ReadonlySet<string> = new Set(
  "theresa brian elaine robert fredric miss mr mrs ms dr sen rep judge president".split(" "),
);

/** "May said", "March on", "Mar", "Dec": a month's name by itself needs a place where a date stands. */
function isAmbiguousName(tokens: Tokens, index: number, next: number): boolean {
  const { lower } = tokenAt(tokens, index);
  const before = tokenAt(tokens, index - 1);
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
    "every",
    "each",
    "-",
    "or",
    "until",
    "for",
  ];
  if (!dated.includes(before.lower)) return true;
  const after = tokenAt(tokens, next);
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

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
