// Days, months and years written out in Arabic: "3 مايو/أيار 2021", "الأول من مايو", "15 شعبان 1442هـ", "عام 2003",
// "التسعينيات".

import { tokenAt } from "./date-amounts.ts";
import {
  AMBIGUOUS_MONTHS,
  DECADES,
  HIJRI_MONTHS,
  HOLIDAYS,
  MONTHS,
  ONES,
  ORDINALS,
  plainArabic,
  SEASONS,
  TIME_PREPOSITIONS,
  WHICH,
  YEAR_WORDS,
} from "./date-arabic-words.ts";
import type { Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";

type Tokens = readonly DateToken[];

interface Month {
  readonly month: number;
  readonly hijri: boolean;
  readonly next: number;
  /** One word that means other things too. */
  readonly ambiguous: boolean;
}

const FROM = "من";
const MONTH_WORD = plainArabic("شهر");
const HIJRI_MARK = /^(?:ه|هـ|هجري|هجريه|للهجره)$/;
const GREGORIAN_MARK = /^(?:م|ميلادي|ميلاديه)$/;

/** A month by its name of one word or two; with the other name after a stroke: "مايو/أيار". */
function monthOf(tokens: Tokens, index: number): Month | undefined {
  const [first, second] = [tokenAt(tokens, index).lower, tokenAt(tokens, index + 1).lower];
  for (const [name, next] of [
    [`${first} ${second}`, index + 2],
    [first, index + 1],
  ] as const) {
    const month = MONTHS.get(name);
    const hijri = HIJRI_MONTHS.get(name);
    if (month !== undefined) {
      const other = tokenAt(tokens, next).lower === "/" ? monthOf(tokens, next + 1) : undefined;
      const end = other?.month === month && !other.hijri ? other.next : next;
      return { month, hijri: false, next: end, ambiguous: end === next && AMBIGUOUS_MONTHS.has(name) };
    }
    if (hijri !== undefined) return { month: hijri, hijri: true, next, ambiguous: AMBIGUOUS_MONTHS.has(name) };
  }
  return undefined;
}

interface Year {
  readonly year: number;
  readonly next: number;
  readonly hijri: boolean | undefined;
}

/** "2021", "عام 2021", "من سنة ٢٠٢١", "1442هـ", "2021م". */
function yearAfter(tokens: Tokens, index: number): Year | undefined {
  let at = index;
  if (tokenAt(tokens, at).lower === "," || tokenAt(tokens, at).lower === FROM) at += 1;
  if (YEAR_WORDS.has(tokenAt(tokens, at).lower)) at += 1;
  const token = tokenAt(tokens, at);
  if (token.kind !== "number" || token.lower.length !== 4) return undefined;
  const after = tokenAt(tokens, at + 1);
  if (after.glued && /^[/:%]$/.test(after.lower) && (after.lower === "%" || tokenAt(tokens, at + 2).kind === "number"))
    return undefined;
  if (HIJRI_MARK.test(after.lower)) return { year: token.value, next: at + 2, hijri: true };
  if (GREGORIAN_MARK.test(after.lower) && (after.glued || after.lower !== "م"))
    return { year: token.value, next: at + 2, hijri: false };
  return token.value >= 1200 && token.value <= 2199 ? { year: token.value, next: at + 1, hijri: undefined } : undefined;
}

/** "3 مايو 2021", "الثالث من مايو", "15 شعبان 1442هـ", "1 مايو الماضي". */
export function calendarDay(tokens: Tokens, index: number): Hit | undefined {
  const day = dayOf(tokens, index);
  if (day === undefined) return undefined;
  let at = day.next;
  if (tokenAt(tokens, at).lower === FROM) at += 1;
  else if (day.word) return undefined;
  if (tokenAt(tokens, at).lower === "/" || tokenAt(tokens, at).lower === "-") at += 1;
  if (tokenAt(tokens, at).lower === MONTH_WORD) at += 1;
  const month = monthOf(tokens, at);
  return month && withYear(tokens, month, day.day);
}

function dayOf(tokens: Tokens, index: number): { day: number; next: number; word: boolean } | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "number")
    return token.lower.length <= 2 && token.value >= 1 && token.value <= 31
      ? { day: token.value, next: index + 1, word: false }
      : undefined;
  const tens = TENS_WITH_ARTICLE.get(token.lower);
  if (tens !== undefined) return { day: tens, next: index + 1, word: true };
  const ones = ORDINALS.get(token.lower);
  if (ones === undefined) return undefined;
  const second = tokenAt(tokens, index + 1).lower;
  if (ones < 10 && ONES.get(second) === 10) return { day: ones + 10, next: index + 2, word: true };
  const more = second === "و" ? TENS_WITH_ARTICLE.get(tokenAt(tokens, index + 2).lower) : undefined;
  return more === undefined
    ? { day: ones, next: index + 1, word: true }
    : { day: ones + more, next: index + 3, word: true };
}

const TENS_WITH_ARTICLE: ReadonlyMap<string, number> = new Map([
  ["العشرين", 20],
  ["العشرون", 20],
  ["الثلاثين", 30],
  ["الثلاثون", 30],
]);

/** "مايو 2021", "شهر مايو الماضي", "رمضان ١٤٤٢"; alone only after a word that asks for a time. */
export function monthDate(tokens: Tokens, index: number): Hit | undefined {
  const named = tokenAt(tokens, index).lower === MONTH_WORD;
  const month = monthOf(tokens, named ? index + 1 : index);
  if (month === undefined) return undefined;
  const hit = withYear(tokens, month, undefined);
  if (hit.next > month.next || named) return hit;
  const before = tokenAt(tokens, index - 1).lower;
  if (PARTS_BEFORE.test(before) || STRONG_PREPOSITION.test(before)) return hit;
  return !month.ambiguous && TIME_PREPOSITIONS.has(before) ? hit : undefined;
}

const STRONG_PREPOSITION = /^(?:في|منذ|خلال|شهر)$/;
const PARTS_BEFORE = /^(?:اوائل|مطلع|بدايه|مستهل|منتصف|اواسط|اواخر|نهايه|ختام)$/;

function withYear(tokens: Tokens, { month, hijri, next }: Month, day: number | undefined): Hit {
  const found = yearAfter(tokens, next);
  // A year of the one calendar after a month of the other says nothing of it.
  const fits = found !== undefined && (found.hijri ?? found.year < 1700) === hijri;
  const year = fits ? found : undefined;
  const end = year?.next ?? next;
  const which = year === undefined ? WHICH.get(tokenAt(tokens, end).lower) : undefined;
  if (hijri)
    return {
      meaning: { kind: "hijri", year: year?.year, month, day, which },
      next: which === undefined ? end : end + 1,
    };
  if (which !== undefined) return { meaning: { kind: "calendar", month, day, which }, next: end + 1 };
  const shift = year === undefined ? yearShift(tokens, end) : undefined;
  if (shift !== undefined)
    return { meaning: { kind: "calendar", month, day, yearShift: shift.shift }, next: shift.next };
  return { meaning: { kind: "calendar", year: year?.year, month, day }, next: end };
}

/** "من العام الماضي", "من هذا العام". */
function yearShift(tokens: Tokens, index: number): { shift: number; next: number } | undefined {
  if (tokenAt(tokens, index).lower !== FROM) return undefined;
  const [first, second] = [tokenAt(tokens, index + 1).lower, tokenAt(tokens, index + 2).lower];
  const which = YEAR_WORDS.has(first) ? WHICH.get(second) : undefined;
  if (which !== undefined) return { shift: which, next: index + 3 };
  return /^هذ[اه]$/.test(first) && YEAR_WORDS.has(second) ? { shift: 0, next: index + 3 } : undefined;
}

/** "عام 2003", "سنة ٢٠٠٩", "1442 هـ", "في 2014". */
export function yearDate(tokens: Tokens, index: number): Hit | undefined {
  const named = YEAR_WORDS.has(tokenAt(tokens, index).lower);
  const token = tokenAt(tokens, index);
  if (!named && token.kind !== "number") return undefined;
  const year = yearAfter(tokens, index);
  if (year === undefined) return undefined;
  if (year.hijri === true || (named && year.hijri === undefined && year.year < 1500))
    return { meaning: { kind: "hijri", year: year.year }, next: year.next };
  if (year.year < 1500 || year.year > 2199) return undefined;
  const before = tokenAt(tokens, index - 1);
  const second = before.lower === "و" && tokenAt(tokens, index - 2).lower.length === 4;
  const cue = second || TIME_PREPOSITIONS.has(before.lower) || PARTS_BEFORE.test(before.lower) || before.lower === "(";
  if (!named && year.hijri !== false && (!cue || token.value < 1800 || token.value > 2099)) return undefined;
  if (!named && token.glued && before.kind !== "mark" && before.lower.length > 1) return undefined;
  return { meaning: { kind: "calendar", year: year.year }, next: year.next };
}

/** "خريف 2017", "صيف العام الماضي", "عيد الفطر 2019", "عيد الأضحى الماضي". */
export function seasonOrFeast(tokens: Tokens, index: number): Hit | undefined {
  const [first, second] = [tokenAt(tokens, index).lower, tokenAt(tokens, index + 1).lower];
  const season = SEASONS.get(first.replace(/^ال(?=.{3})/, ""));
  if (season !== undefined) {
    const year = yearAfter(tokens, index + 1);
    if (year?.hijri === undefined && year !== undefined && year.year >= 1700)
      return { meaning: { kind: "season", season, year: year.year }, next: year.next };
    const which = WHICH.get(second);
    if (which !== undefined) return { meaning: { kind: "season", season, which }, next: index + 2 };
    const ofYear = YEAR_WORDS.has(second) ? WHICH.get(tokenAt(tokens, index + 2).lower) : undefined;
    return ofYear === undefined
      ? undefined
      : { meaning: { kind: "season", season, yearShift: ofYear }, next: index + 3 };
  }
  for (const [name, next] of [
    [`${first} ${second}`, index + 2],
    [first, index + 1],
  ] as const) {
    const holiday = HOLIDAYS.get(name);
    if (holiday === undefined) continue;
    const year = yearAfter(tokens, next);
    if (year !== undefined && year.hijri !== true && year.year >= 1700)
      return { meaning: { kind: "holiday", holiday, year: year.year }, next: year.next };
    const which = WHICH.get(tokenAt(tokens, next).lower);
    return { meaning: { kind: "holiday", holiday, which }, next: which === undefined ? next : next + 1 };
  }
  return undefined;
}

const CENTURY = plainArabic("القرن");
const LAST = plainArabic("الماضي");

/** "التسعينيات", with "من القرن الماضي"; "القرن الحادي والعشرين". */
export function decadeOf(tokens: Tokens, index: number): Hit | undefined {
  const { lower } = tokenAt(tokens, index);
  const from = DECADES.get(lower);
  if (from !== undefined) {
    const long =
      tokenAt(tokens, index + 1).lower === FROM &&
      tokenAt(tokens, index + 2).lower === CENTURY &&
      tokenAt(tokens, index + 3).lower === LAST;
    return {
      meaning: { kind: "years", from, to: from + 9, value: String(from).slice(0, 3) },
      next: long ? index + 4 : index + 1,
    };
  }
  if (lower !== CENTURY) return undefined;
  const century = dayOf(tokens, index + 1);
  if (century?.word !== true || century.day > 21) return undefined;
  const first = (century.day - 1) * 100;
  const value = String(century.day - 1).padStart(2, "0");
  return { meaning: { kind: "years", from: Math.max(1, first), to: first + 99, value }, next: century.next };
}
