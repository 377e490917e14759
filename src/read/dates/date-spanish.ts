// The grammar of dates in Spanish, as it is written in Spain and in the Americas: tokens to expressions with their meanings.

import { tokenAt } from "./date-amounts.ts";
import { isoDate, numericDate } from "./date-numeric.ts";
import type { CalendarMeaning, DateExpression, Hit, Meaning, Part } from "./date-meaning.ts";
import { clockAt, durationAt, roundingAt } from "./date-spanish-amounts.ts";
import { bareYear, calendarDay, decade, monthDate, monthOf, yearOf } from "./date-spanish-calendar.ts";
import {
  afterArticle,
  deictic,
  holiday,
  seasonWithYear,
  setOf,
  shiftedLength,
  weekdayOf,
} from "./date-spanish-relative.ts";
import { ARTICLES, DAY_PARTS, PARTS, THAT, THIS } from "./date-spanish-words.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import type { Span } from "../../base/base.ts";

type Tokens = readonly DateToken[];

/** The expressions of time in a span of Spanish, in order, not overlapping. `folded` is `fold(text)`. */
export function findSpanishDates(text: string, folded: string, span: Span): DateExpression[] {
  const tokens = dateTokens(text, folded, span);
  const found: DateExpression[] = [];
  for (let index = 0; index < tokens.length;) {
    const hit = expressionAt(tokens, index);
    if (hit === undefined) {
      index += 1;
      continue;
    }
    const whole = withTime(tokens, hit);
    found.push(...daysBefore(tokens, index, whole.meaning), expression(tokens, index, whole));
    index = whole.next;
  }
  return shareYears(tokens, found);
}

function expression(tokens: Tokens, from: number, { meaning, next }: Hit): DateExpression {
  return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, next - 1).end, meaning, from, next };
}

function expressionAt(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "number") return numbered(tokens, index);
  if (token.kind !== "word") return undefined;
  const rounding = roundingAt(tokens, index);
  if (rounding > 0) {
    const length = amountHit(tokens, index + rounding);
    if (length !== undefined) return length;
  }
  const { lower } = token;
  const part = PARTS.get(lower);
  if (part !== undefined) return partOf(tokens, index + 1, part);
  if (ARTICLES.has(lower) || THIS.has(lower) || THAT.has(lower)) {
    const clock = clockAt(tokens, index);
    if (clock !== undefined) return clockThenDate(tokens, { value: clock.value }, clock.next);
    return withArticle(tokens, index);
  }
  const before = tokenAt(tokens, index - 1).lower;
  return (
    deictic(tokens, index) ??
    // "al día siguiente", "del pasado lunes": the article is part of the word before.
    (before === "al" || before === "del"
      ? (calendarDay(tokens, index) ?? afterArticle(tokens, index - 1))
      : undefined) ??
    setOf(tokens, index) ??
    shiftedLength(tokens, index) ??
    weekdayOf(tokens, index) ??
    calendarDay(tokens, index) ??
    monthDate(tokens, index) ??
    holiday(tokens, index) ??
    seasonWithYear(tokens, index) ??
    decade(tokens, index) ??
    amountHit(tokens, index)
  );
}

function numbered(tokens: Tokens, index: number): Hit | undefined {
  const clock = tokenAt(tokens, index + 1).lower === ":" ? clockAt(withArticleBefore(tokens, index), 0) : undefined;
  if (clock !== undefined)
    return { meaning: { kind: "clock", time: { value: clock.value } }, next: index + clock.next - 1 };
  return (
    isoDate(tokens, index) ??
    numericDate(tokens, index) ??
    calendarDay(tokens, index) ??
    shiftedLength(tokens, index) ??
    amountHit(tokens, index) ??
    bareYear(tokens, index)
  );
}

/** "10:30 horas" without its article. */
function withArticleBefore(tokens: Tokens, index: number): Tokens {
  return [{ ...tokenAt(tokens, index), kind: "word", lower: "las" }, ...tokens.slice(index, index + 8)];
}

/** An article or demonstrative with what it determines. */
function withArticle(tokens: Tokens, index: number): Hit | undefined {
  const word = tokenAt(tokens, index).lower;
  const at = index + 1;
  if (ARTICLES.has(word)) {
    const day = calendarDay(tokens, at);
    if (day !== undefined) return day;
  }
  return afterArticle(tokens, index);
}

/** "principios de mayo", "finales de los años noventa"; "final del año". */
function partOf(tokens: Tokens, index: number, part: Part): Hit | undefined {
  const link = tokenAt(tokens, index).lower;
  if (link !== "de" && link !== "del") return undefined;
  const month = monthOf(tokens, index + 1);
  if (month !== undefined) {
    const year = yearOf(tokens, month.next);
    const meaning: CalendarMeaning = { kind: "calendar", month: month.month, year: year?.year, part };
    return { meaning, next: year?.next ?? month.next };
  }
  const year = yearOf(tokens, index);
  if (year !== undefined) return { meaning: { kind: "calendar", year: year.year, part }, next: year.next };
  const hit = link === "del" ? afterArticle(tokens, index) : expressionAt(tokens, index + 1);
  if (hit === undefined) return undefined;
  const { meaning } = hit;
  if (meaning.kind === "calendar")
    return meaning.day === undefined ? { ...hit, meaning: { ...meaning, part } } : undefined;
  const hasParts =
    meaning.kind === "years" || meaning.kind === "quarter" || meaning.kind === "season" || meaning.kind === "shift";
  return hasParts ? { ...hit, meaning: { ...meaning, part } } : undefined;
}

function amountHit(tokens: Tokens, index: number): Hit | undefined {
  const length = durationAt(tokens, index);
  if (length === undefined) return undefined;
  // "un día" says nothing by itself as often as not; "44 años" may be an age.
  if (/^una?$/.test(tokenAt(tokens, index).lower) && length.unit === "D") return undefined;
  if (length.unit === "Y" && isAge(tokens, index, length.next)) return undefined;
  return { meaning: { kind: "duration", value: length.value }, next: length.next };
}

/** "de 44 años", ", 44 años,", "44 años de edad": how old somebody is. */
function isAge(tokens: Tokens, index: number, next: number): boolean {
  if (tokenAt(tokens, next).lower === "de" && tokenAt(tokens, next + 1).lower === "edad") return true;
  const before = tokenAt(tokens, index - 1);
  const after = tokenAt(tokens, next);
  if (before.lower === ",") return tokenAt(tokens, index).kind === "number" && /^[,.]$/.test(after.lower);
  if (before.lower === "con" && tokenAt(tokens, index).kind === "number") return true;
  if (/^(?:tiene|tenia|cumplio)$/.test(before.lower)) return after.lower !== "para" && after.lower !== "de";
  const noun = tokenAt(tokens, index - 2).lower;
  return (
    before.lower === "de" && /^(?:hombre|mujer|joven|nin[oa]|hij[oa]|menor|adolescente|ancian[oa]|persona)$/.test(noun)
  );
}

/** "el viernes a las 3", "el 3 de mayo, a las 10:00 horas", "ayer por la tarde". */
function withTime(tokens: Tokens, hit: Hit): Hit {
  const { meaning } = hit;
  if (!isDay(meaning) || meaning.time !== undefined) return hit;
  const comma = tokenAt(tokens, hit.next).lower === "," ? 1 : 0;
  const link = tokenAt(tokens, hit.next + comma).lower;
  const at = hit.next + comma + 1;
  if (link === "a") {
    const clock = clockAt(tokens, at);
    return clock === undefined ? hit : { meaning: { ...meaning, time: { value: clock.value } }, next: clock.next };
  }
  if (link === "al" && comma === 0 && tokenAt(tokens, at).lower === "mediodia")
    return { meaning: { ...meaning, time: { value: "T12:00" } }, next: at + 1 };
  if (comma === 1 || !/^(?:por|en|de)$/.test(link) || tokenAt(tokens, at).lower !== "la") return hit;
  const part = DAY_PARTS.get(tokenAt(tokens, at + 1).lower);
  return part === undefined ? hit : { meaning: { ...meaning, time: { value: part } }, next: at + 2 };
}

/** "las 10:00 del 3 de mayo", "las tres de la tarde del viernes". */
function clockThenDate(tokens: Tokens, time: { readonly value: string }, next: number): Hit {
  const comma = tokenAt(tokens, next).lower === "," ? 1 : 0;
  const link = tokenAt(tokens, next + comma).lower;
  const date =
    link === "del" || link === "el" || link === "de"
      ? (calendarDay(tokens, next + comma + 1) ??
        weekdayOf(tokens, next + comma + 1) ??
        deictic(tokens, next + comma + 1))
      : undefined;
  return date !== undefined && isDay(date.meaning) && date.meaning.time === undefined
    ? { meaning: { ...date.meaning, time }, next: date.next }
    : { meaning: { kind: "clock", time }, next };
}

type DayMeaning = Extract<Meaning, { kind: "calendar" | "numeric" | "weekday" | "shift" | "holiday" }>;

function isDay(meaning: Meaning): meaning is DayMeaning {
  if (meaning.kind === "calendar") return meaning.day !== undefined;
  if (meaning.kind === "shift") return meaning.unit === "D";
  return meaning.kind === "numeric" || meaning.kind === "weekday" || meaning.kind === "holiday";
}

const MOST_DAYS = 8;

/** "del 3 al 5 de mayo", "los días 3, 4 y 5 de mayo": the days before the one that has the month. */
function daysBefore(tokens: Tokens, index: number, meaning: Meaning): DateExpression[] {
  if (meaning.kind !== "calendar" || meaning.day === undefined || meaning.month === undefined) return [];
  const days: DateExpression[] = [];
  let { day } = meaning;
  let at = index;
  for (let i = 0; i < MOST_DAYS; i++) {
    const link = tokenAt(tokens, at - 1).lower;
    const number = tokenAt(tokens, at - 2);
    if (!/^(?:al|a|y|e|o|,|-)$/.test(link) || number.kind !== "number" || number.lower.length > 2) break;
    if (number.value < 1 || number.value >= day || (number.glued && tokenAt(tokens, at - 3).kind !== "mark")) break;
    ({ value: day } = number);
    at -= 2;
    const earlier: CalendarMeaning = { kind: "calendar", year: meaning.year, month: meaning.month, day };
    days.unshift(expression(tokens, at, { meaning: earlier, next: at + 1 }));
  }
  return days;
}

const JOINS: ReadonlySet<string> = new Set(["y", "e", "o", "a", "al", "hasta", "el", "del", "de", "-", ",", "(", ")"]);

/** "del 28 de mayo al 3 de junio de 2021": dates that are joined share the year written last. */
function shareYears(tokens: Tokens, found: readonly DateExpression[]): DateExpression[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [date, next] = [shared[i]!, shared[i + 1]!]; // both indices lie in the list
    const [a, b] = [date.meaning, next.meaning];
    if (a.kind !== "calendar" || b.kind !== "calendar" || a.month === undefined || b.month === undefined) continue;
    if (a.year !== undefined || a.which !== undefined || b.year === undefined || next.from - date.next > 3) continue;
    if (!tokens.slice(date.next, next.from).every(({ lower }) => JOINS.has(lower))) continue;
    const later = a.month > b.month || (a.month === b.month && (a.day ?? 1) > (b.day ?? 31));
    shared[i] = { ...date, meaning: { ...a, year: later ? b.year - 1 : b.year } };
  }
  return shared;
}
