// Years, decades, centuries and fiscal years by themselves: "in 2014", "the 1990s", "19th century", "FY 2019", "476 A.D.".

import { ordinalAt, tokenAt } from "./date-amounts.ts";
import type { Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { MONTHS, SMALL_NUMBERS, TENS } from "./date-words.ts";

type Tokens = readonly DateToken[];

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Two-digit years below this are of the 2000s. Fixed, so that what a text means does not depend on the day it is read. */
const PIVOT = 40;

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
  if (!["century", "centuries"].includes(tokenAt(tokens, at).lower)) return undefined;
  const era = eraAt(tokens, at + 1);
  if (era?.before === true) {
    return { meaning: { kind: "before our era", value: `BC${pad(ordinal.value - 1, 2)}` }, next: era.next };
  }
  return years(Math.max(1, (ordinal.value - 1) * 100), 100, at + 1);
}

function years(from: number, count: number, next: number): Hit {
  const start = from - (from % count);
  const value = String(Math.floor(start / count)).padStart(count === 10 ? 3 : 2, "0");
  return { meaning: { kind: "years", from: Math.max(1, start), to: start + count - 1, value }, next };
}

const YEAR_CUES: ReadonlySet<string> = new Set(
  (
    "in since until till by from to of during before after early late mid between around about circa through throughout into and or for " +
    "year fiscal than late- pre- post- as both due c"
  ).split(" "),
);
const BEFORE_EVENT: ReadonlySet<string> = new Set("the a an his her its their our my your this that s".split(" "));
const COUNTED: ReadonlySet<string> = new Set(
  (
    "people persons men women children cases percent dollars euros pounds members days hours years miles feet meters " +
    "metres kilometers km times votes documents pages students prisoners detainees soldiers families euro yuan jobs points shares"
  ).split(" "),
);

/** Before a number that is no year: "section 1983", "page 2014", "some 2000 people". */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    "section sections sec page pages p pp paragraph para line lines no number numbers rule form code room suite apt unit box flight " +
    "route highway bus channel exit extension ext item docket exhibit chapter title article lot model version size at x plus minus under " +
    "over only some nearly almost roughly approximately another additional total least most all these those other every serial case id " +
    "tel phone volume vol report reg bates ecf with per is are was were had has than like up via roughly against worth times"
  ).split(" "),
);

/** A year by itself: 19xx or 20xx in a place where a year stands. */
export function bareYear(tokens: Tokens, index: number): Hit | undefined {
  const reckoned = yearOfEra(tokens, index);
  if (reckoned !== undefined) return reckoned;
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
  if (!modern && !isOldYear(tokens, index, cue)) return undefined;
  const hit: Hit = { meaning: { kind: "calendar", year: year.year }, next: index + 1 };
  if (cue) return hit;
  if (before.lower === "(" || before.lower === "[") return /^[)\],;-]$/u.test(after.lower) ? hit : undefined;
  if (before.lower === ",") return after.kind === "mark" ? hit : undefined;
  if (before.lower === "-") return hit;
  if (BEFORE_EVENT.has(before.lower)) return after.kind === "word" || after.lower === "-" ? hit : undefined;
  if (before.start < 0) return after.kind === "mark" || after.kind === "word" ? hit : undefined;
  if (MONTHS.has(before.lower)) return hit;
  // "predicting 1990 earnings", "an unsuccessful 1996 campaign".
  return before.kind === "word" &&
    !before.capital &&
    !NUMBERED.has(before.lower) &&
    (after.kind === "word" || after.end < 0)
    ? hit
    : undefined;
}

/** "480 BC", "A.D. 476", "476 CE". Years before the first have a value and no days. */
export function yearOfEra(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index);
  if (first.kind === "word") {
    const era = eraAt(tokens, index);
    if (era === undefined || era.before || first.lower === "c" || first.lower === "ce") return undefined;
    const number = tokenAt(tokens, era.next);
    if (number.kind !== "number" || !(number.value >= 1 && number.value <= LAST_YEAR)) return undefined;
    return { meaning: { kind: "calendar", year: number.value }, next: era.next + 1 };
  }
  if (first.kind !== "number" || !(first.value >= 1 && first.value < 10_000)) return undefined;
  const era = eraAt(tokens, index + 1);
  if (era === undefined) return undefined;
  if (era.before) return { meaning: { kind: "before our era", value: `BC${pad(first.value, 4)}` }, next: era.next };
  return { meaning: { kind: "calendar", year: first.value }, next: era.next };
}

const ERAS: ReadonlyMap<string, { readonly before: boolean }> = new Map([
  ["bc", { before: true }],
  ["bce", { before: true }],
  ["ad", { before: false }],
  ["ce", { before: false }],
]);

/** "BC", "B.C.E.", "AD", "C.E.", in capitals. */
function eraAt(tokens: Tokens, index: number): { before: boolean; next: number } | undefined {
  if (!tokenAt(tokens, index).capital) return undefined;
  const plain = ERAS.get(tokenAt(tokens, index).lower);
  if (plain !== undefined) return { ...plain, next: index + 1 };
  let letters = "";
  let next = index;
  for (let at = index; at <= index + 4; at += 2) {
    const [letter, stop] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
    if (
      letter.lower.length !== 1 ||
      !letter.capital ||
      (at > index && !letter.glued) ||
      stop.lower !== "." ||
      !stop.glued
    )
      break;
    letters += letter.lower;
    next = at + 2;
  }
  const era = ERAS.get(letters);
  return era && { ...era, next };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

const WEAK_CUES: ReadonlySet<string> = new Set("and to for of than about around or".split(" "));

/** A number from 1500 to 1899 is more often a count: it needs a word that dates it, or a year before it. */
function isOldYear(tokens: Tokens, index: number, cue: boolean): boolean {
  const [before, after] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  const plural = after.kind === "word" && /[^s]s$/u.test(after.lower);
  if (before.lower === "the" || before.lower === "-") return after.kind === "word" && !plural && !after.glued;
  if (before.lower === "of") return after.kind === "mark" || (tokenAt(tokens, index - 2).capital && !plural);
  if (["to", "and", "or"].includes(before.lower)) {
    const earlier = tokenAt(tokens, index - 2);
    return earlier.lower.length === 4 && earlier.value >= 1500 && earlier.value < tokenAt(tokens, index).value;
  }
  return cue && !WEAK_CUES.has(before.lower) && !(plural && !["in", "since", "until", "during"].includes(before.lower));
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

/** The year after a day: ", 2021", "2021", "of 2021", "'21", ", two thousand". */
export function yearAfter(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const mark = tokenAt(tokens, index).lower;
  const at = mark === "," || mark === "of" || mark === "." ? index + 1 : index;
  const year = fourDigits(tokens, at) ?? apostropheYear(tokens, at) ?? spelledYear(tokens, at);
  if (year === undefined) return undefined;
  const after = tokenAt(tokens, year.next);
  // "On May 3, 2,000 people" is one token "2000"; "On May 3 1500 people" is not a year either.
  if (COUNTED.has(after.lower)) return undefined;
  const plural =
    after.kind === "word" &&
    !after.capital &&
    /[^s]s$/u.test(after.lower) &&
    !["was", "is", "has", "as", "this", "his"].includes(after.lower);
  if (at === index && (year.year < 1500 || (plural && (year.year < 1900 || year.year > 2099)))) return undefined;
  return tokenAt(tokens, at).end - tokenAt(tokens, at).start === 5 ? undefined : year;
}

export function fourDigits(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind !== "number" || token.lower.length !== 4 || token.end - token.start !== 4) return undefined;
  if (!isYear(token.value)) return undefined;
  const after = tokenAt(tokens, index + 1);
  if (after.glued && after.kind === "word" && !isGluedOn(tokens, index)) return undefined;
  return { year: token.value, next: index + 1 };
}

const SHORT_OPENERS: ReadonlySet<string> = new Set("a i an as at by he if in is it my no of on so to we".split(" "));

/** "January 14, 2012Court frees …", "2 June 2019A man …": words that a page glued to the year of a date. */
function isGluedOn(tokens: Tokens, index: number): boolean {
  const [before, after] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  const stopped = before.lower === "." ? tokenAt(tokens, index - 2) : before;
  if (!after.capital || (before.lower !== "," && !MONTHS.has(stopped.lower))) return false;
  if (after.lower.length > 2) return true;
  const second = tokenAt(tokens, index + 2);
  return SHORT_OPENERS.has(after.lower) && second.kind === "word" && !second.glued;
}

export function apostropheYear(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  const [mark, number] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  if (mark.lower !== "'" || number.kind !== "number" || !number.glued || number.lower.length !== 2) return undefined;
  return { year: fullYear(number.value), next: index + 2 };
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

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A year of two digits, as it was meant in our time. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < PIVOT ? 2000 : 1900);
}
