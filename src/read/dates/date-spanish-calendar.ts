// Days, months, years and decades written out in Spanish: "3 de mayo de 2021", "1º de mayo", "mayo de 2021", "2014",
// "los años noventa", "siglo XXI".

import { tokenAt } from "./date-amounts.ts";
import type { CalendarMeaning, Hit } from "./date-meaning.ts";
import { COUNTED, MONTHS, SHORT_MONTHS, SMALL_NUMBERS, TENS, YEAR_CUES } from "./date-spanish-words.ts";
import type { DateToken } from "./date-tokens.ts";

type Tokens = readonly DateToken[];

export function monthOf(tokens: Tokens, index: number): { month: number; next: number } | undefined {
  const month = MONTHS.get(tokenAt(tokens, index).lower);
  return month === undefined ? undefined : { month, next: index + 1 };
}

/** "de 2021", "del 2021", "del año 2021", ", 2021", "2021". */
export function yearOf(tokens: Tokens, index: number): { year: number; next: number } | undefined {
  let at = index;
  if (/^(?:de|del|,)$/.test(tokenAt(tokens, at).lower)) at += 1;
  if (tokenAt(tokens, at).lower === "ano") at += 1;
  const token = tokenAt(tokens, at);
  if (!isYear(token) || (tokenAt(tokens, at + 1).glued && tokenAt(tokens, at + 1).kind === "word")) return undefined;
  return COUNTED.has(tokenAt(tokens, at + 1).lower) ? undefined : { year: token.value, next: at + 1 };
}

function isYear(token: DateToken): boolean {
  return token.lower.length === 4 && token.end - token.start === 4 && token.value >= 1500 && token.value <= 2199;
}

/** "3 de mayo de 2021", "1º de mayo", "primero de mayo", "quince de agosto", "día 3 de mayo", "3 ene. 2021". */
export function calendarDay(tokens: Tokens, index: number): Hit | undefined {
  const start = tokenAt(tokens, index).lower === "dia" ? index + 1 : index;
  const day = dayOf(tokens, start);
  if (day === undefined) return undefined;
  let at = day.next;
  if (/^(?:de|-|\/)$/.test(tokenAt(tokens, at).lower)) at += 1;
  const short = SHORT_MONTHS.get(tokenAt(tokens, at).lower);
  const month = monthOf(tokens, at) ?? (short === undefined ? undefined : { month: short, next: at + 1 });
  if (month === undefined || (at === day.next && day.word)) return undefined;
  let { next } = month;
  const mark = tokenAt(tokens, next);
  if (short !== undefined && mark.lower === "." && mark.glued) next += 1;
  if (/^[-/]$/.test(tokenAt(tokens, next).lower) && isYear(tokenAt(tokens, next + 1))) next += 1;
  const year = yearOf(tokens, next);
  if (short !== undefined && year === undefined && next === month.next) return undefined;

  const meaning: CalendarMeaning = { kind: "calendar", month: month.month, day: day.day, year: year?.year };
  if (year !== undefined) return { meaning, next: year.next };
  // "el 3 de mayo pasado", "el 3 de mayo próximo", "el 3 de mayo del año pasado"
  const which = /^(?:pasado|ultimo)$/.test(tokenAt(tokens, next).lower)
    ? -1
    : /^(?:proximo|entrante)$/.test(tokenAt(tokens, next).lower)
      ? 1
      : undefined;
  if (which !== undefined) return { meaning: { ...meaning, which }, next: next + 1 };
  const shift = yearShift(tokens, next);
  return shift === undefined
    ? { meaning, next }
    : { meaning: { ...meaning, yearShift: shift.shift }, next: shift.next };
}

/** "del año pasado", "de este año", "del próximo año". */
export function yearShift(tokens: Tokens, index: number): { shift: number; next: number } | undefined {
  const words = [0, 1, 2].map((i) => tokenAt(tokens, index + i).lower).join(" ");
  const current = /^del? (?:corriente|presente|actual)(?: ano)?/.exec(words)?.[0];
  if (current !== undefined) return { shift: 0, next: index + current.split(" ").length };
  if (words === "del ano pasado" || words === "del pasado ano") return { shift: -1, next: index + 3 };
  if (words === "de este ano") return { shift: 0, next: index + 3 };
  if (words === "del ano en" && tokenAt(tokens, index + 3).lower === "curso") return { shift: 0, next: index + 4 };
  if (words === "del proximo ano" || words === "del ano proximo") return { shift: 1, next: index + 3 };
  return undefined;
}

/** 1 to 31 in figures, with or without an ending, or in words. */
function dayOf(tokens: Tokens, index: number): { day: number; next: number; word: boolean } | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "number") {
    if (token.lower.length > 2 || token.value < 1 || token.value > 31) return undefined;
    const ending = tokenAt(tokens, index + 1);
    const ends = ending.glued && /^(?:º|°|o|ro|ero|er)$/.test(ending.lower);
    if (!ends)
      return ending.glued && ending.kind === "word" ? undefined : { day: token.value, next: index + 1, word: false };
    const stop = tokenAt(tokens, index + 2);
    return { day: token.value, next: stop.lower === "." && stop.glued ? index + 3 : index + 2, word: false };
  }
  if (token.lower === "primero") return { day: 1, next: index + 1, word: true };
  const small = SMALL_NUMBERS.get(token.lower);
  if (small !== undefined && small > 0) return { day: small, next: index + 1, word: true };
  if (token.lower !== "treinta") return undefined;
  const one = tokenAt(tokens, index + 1).lower === "y" && tokenAt(tokens, index + 2).lower === "uno";
  return one ? { day: 31, next: index + 3, word: true } : { day: 30, next: index + 1, word: true };
}

const MONTH_CUES: ReadonlySet<string> = new Set([
  ..."en de desde hasta para a y o entre durante este pasado proximo ultimo mes cada por tras".split(" "),
  ...MONTHS.keys(),
]);

/** "mayo de 2021", "mayo pasado"; "mayo" alone after a word that asks for a month: names are written with a capital. */
export function monthDate(tokens: Tokens, index: number): Hit | undefined {
  const found = monthOf(tokens, index);
  if (found === undefined) return undefined;
  const { month, next } = found;
  const year = yearOf(tokens, next);
  if (year !== undefined) return { meaning: { kind: "calendar", month, year: year.year }, next: year.next };
  const after = tokenAt(tokens, next).lower;
  if (after === "pasado" || after === "ultimo")
    return { meaning: { kind: "calendar", month, which: -1 }, next: next + 1 };
  if (after === "proximo" || after === "entrante")
    return { meaning: { kind: "calendar", month, which: 1 }, next: next + 1 };
  const shift = yearShift(tokens, next);
  if (shift !== undefined) return { meaning: { kind: "calendar", month, yearShift: shift.shift }, next: shift.next };
  if (tokenAt(tokens, index).capital || !MONTH_CUES.has(tokenAt(tokens, index - 1).lower)) return undefined;
  return { meaning: { kind: "calendar", month }, next };
}

/** A year by itself after a word with which years stand; `index` is at the number. */
export function bareYear(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  const [before, after] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  if (!isYear(token) || token.value < 1800 || token.value > 2099) return undefined;
  if (token.glued && !/^[(-]$/.test(before.lower)) return undefined;
  if (after.glued && (after.kind !== "mark" || /^[%$/:@_]$/.test(after.lower))) return undefined;
  if (
    after.glued &&
    tokenAt(tokens, index + 2).glued &&
    tokenAt(tokens, index + 2).kind === "number" &&
    /^[.,]$/.test(after.lower)
  )
    return undefined;
  if (COUNTED.has(after.lower)) return undefined;
  const bracketed = before.lower === "(" && /^[),-]$/.test(after.lower);
  const range = before.lower === "-" && tokenAt(tokens, index - 2).lower.length === 4;
  if (!bracketed && !range && !YEAR_CUES.has(before.lower)) return undefined;
  return { meaning: { kind: "calendar", year: token.value }, next: index + 1 };
}

/** After the article: "años noventa", "años 90", "noventa" only with "los años"; "década de los ochenta", "siglo XXI". */
export function decade(tokens: Tokens, index: number): Hit | undefined {
  const { lower } = tokenAt(tokens, index);
  if (lower === "anos") return decadeOf(tokens, index + 1);
  if (lower === "decada") {
    let at = index + 1;
    if (!/^(?:de|del)$/.test(tokenAt(tokens, at).lower)) return undefined;
    at += 1;
    if (tokenAt(tokens, at).lower === "los") at += 1;
    if (tokenAt(tokens, at).lower === "anos") at += 1;
    return decadeOf(tokens, at);
  }
  if (lower !== "siglo") return undefined;
  const roman = tokenAt(tokens, index + 1);
  const century = romanValue(roman.lower);
  if (century === undefined || roman.lower.length > 5) return undefined;
  const from = (century - 1) * 100;
  const value = String(century - 1).padStart(2, "0");
  return { meaning: { kind: "years", from: Math.max(1, from), to: from + 99, value }, next: index + 2 };
}

function decadeOf(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  const tens = TENS.get(token.lower) ?? (token.lower === "veinte" ? 20 : undefined);
  const figure = token.kind === "number" && token.value % 10 === 0 ? token.value : undefined;
  const short = tens ?? (token.lower.length === 2 ? figure : undefined);
  const from = short !== undefined ? 1900 + short : isYear(token) ? figure : undefined;
  if (from === undefined || (short !== undefined && short < 20)) return undefined;
  return { meaning: { kind: "years", from, to: from + 9, value: String(from).slice(0, 3) }, next: index + 1 };
}

function romanValue(word: string): number | undefined {
  if (!/^[ivx]+$/.test(word)) return undefined;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = values[word[i]!] ?? 0; // i < length
    sum += value < (values[word[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum >= 1 && sum <= 21 ? sum : undefined;
}
