// What belongs together beyond one expression: further days of a month ("June 11 and 12, 2019"), and a year that dates share.

import { tokenAt } from "./date-amounts.ts";
import { militaryAt } from "./date-clock.ts";
import type { CalendarMeaning, DateExpression, Hit } from "./date-meaning.ts";
import { withTime } from "./date-single.ts";
import type { DateToken } from "./date-tokens.ts";
import { FOLLOWS_DAY } from "./date-words.ts";

type Tokens = readonly DateToken[];

export function expression(tokens: Tokens, from: number, hit: Hit): DateExpression {
  return {
    start: tokenAt(tokens, from).start,
    end: tokenAt(tokens, hit.next - 1).end,
    meaning: hit.meaning,
    from,
    next: hit.next,
  };
}

/** "June 11 and 12, 2019", "March 18-19", "May 3, 5 and 7": the next day of the same month. */
export function moreDays(tokens: Tokens, last: DateExpression): DateExpression | undefined {
  const { meaning } = last;
  if (meaning.kind !== "calendar" || meaning.day === undefined || meaning.month === undefined) return undefined;
  if (
    meaning.time !== undefined ||
    meaning.year !== undefined ||
    (tokenAt(tokens, last.next - 1).kind === "word" && !isOrdinalEnd(tokens, last.next - 1))
  )
    return undefined;
  const link = tokenAt(tokens, last.next).lower;
  if (!["and", "to", "-", "through", "or", ",", "&"].includes(link)) return undefined;
  let at = last.next + 1;
  if (link === "," && tokenAt(tokens, at).lower === "and") at += 1;
  const day = tokenAt(tokens, at);
  if (day.kind !== "number" || day.lower.length > 2 || day.value < 1 || day.value > 31 || day.value <= meaning.day)
    return undefined;
  const ending = isOrdinalEnd(tokens, at + 1) && tokenAt(tokens, at + 1).glued ? 1 : 0;
  const after = tokenAt(tokens, at + 1 + ending);
  if (after.kind === "word" && !FOLLOWS_DAY.has(after.lower)) return undefined;
  if (after.glued && !/^[,.;)\]-]$/u.test(after.lower)) return undefined;
  const yearAt = after.lower === "," ? at + 2 + ending : at + 1 + ending;
  const year = tokenAt(tokens, yearAt);
  const hasYear = year.lower.length === 4 && year.value >= 1500 && year.value <= 2199;
  if (link === "," && !hasYear && !["and", ","].includes(after.lower)) return undefined;
  const more: CalendarMeaning = {
    kind: "calendar",
    month: meaning.month,
    day: day.value,
    year: hasYear ? year.value : undefined,
  };
  const whole = withTime(tokens, { meaning: more, next: hasYear ? yearAt + 1 : at + 1 + ending })!; // a hit gives a hit
  return expression(tokens, at, whole);
}

/** "9–11 April 1872", "on 5 and 6 June": days written before the one that bears the month; `from` is the first free token. */
export function daysBefore(tokens: Tokens, last: DateExpression, from: number): DateExpression[] {
  const { meaning } = last;
  const head = tokenAt(tokens, last.from).lower === "the" ? last.from + 1 : last.from;
  if (meaning.kind !== "calendar" || meaning.day === undefined || meaning.month === undefined) return [];
  if (tokenAt(tokens, head).value !== meaning.day) return [];
  const days: DateExpression[] = [];
  let day = meaning.day;
  for (let at = last.from - 1; at - 1 >= from && days.length < 4;) {
    const link = tokenAt(tokens, at).lower;
    if (!["and", "to", "-", "or", ",", "&"].includes(link)) break;
    const ending = isOrdinalEnd(tokens, at - 1) ? 1 : 0;
    const number = tokenAt(tokens, at - 1 - ending);
    if (
      at - 1 - ending < from ||
      number.kind !== "number" ||
      number.lower.length > 2 ||
      !(number.value >= 1 && number.value < day)
    )
      break;
    const before = tokenAt(tokens, at - 2 - ending);
    if (number.glued && before.kind !== "mark") break;
    if (number.glued && /^[-/.:$#]$/u.test(before.lower)) break;
    // In a list with commas a number may count anything: only between days.
    if (link === "," && days.length === 0) break;
    const the = before.lower === "the" ? 1 : 0;
    day = number.value;
    days.unshift(
      expression(tokens, at - 1 - ending - the, {
        meaning: { kind: "calendar", month: meaning.month, day, year: meaning.year },
        next: at,
      }),
    );
    at = at - 2 - ending - the;
  }
  return days;
}

/** "5/6/21 0715": the time of a log's line, after a day in figures with its year. */
export function logTime(tokens: Tokens, { from, next, meaning }: DateExpression): DateExpression | undefined {
  if (
    meaning.kind !== "numeric" &&
    (meaning.kind !== "calendar" || meaning.year === undefined || meaning.time !== undefined)
  )
    return undefined;
  if (tokenAt(tokens, from).kind !== "number" || next - from !== 5) return undefined;
  const value = militaryAt(tokens, next);
  const [time, after] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
  if (value === undefined || time.glued || (after.glued && after.lower !== "," && after.lower !== "."))
    return undefined;
  return expression(tokens, next, { meaning: { kind: "clock", time: { value } }, next: next + 1 });
}

function isOrdinalEnd(tokens: Tokens, at: number): boolean {
  return ["st", "nd", "rd", "th"].includes(tokenAt(tokens, at).lower);
}

/** "from March 12 to April 9, 2019", "May 3, 2021 and June 4": dates joined by a word share their year. */
export function shareYears(tokens: Tokens, found: readonly DateExpression[]): DateExpression[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [date, next] = [shared[i]!, shared[i + 1]!]; // both indices lie in the list
    if (!isJoined(tokens, date, next)) continue;
    const [a, b] = [date.meaning, next.meaning];
    // "between 9 a.m. and 5 p.m. on Friday"
    if (a.kind === "clock" && (b.kind === "weekday" || b.kind === "calendar") && b.time !== undefined) {
      shared[i] = { ...date, meaning: { ...b, time: a.time } };
      continue;
    }
    if (a.kind !== "calendar" || b.kind !== "calendar" || a.month === undefined || b.month === undefined) continue;
    if (a.year !== undefined || b.year === undefined || a.yearShift !== undefined || a.which !== undefined) continue;
    const earlier = a.month > b.month || (a.month === b.month && (a.day ?? 1) > (b.day ?? 31));
    shared[i] = { ...date, meaning: { ...a, year: earlier ? b.year - 1 : b.year } };
  }
  return shared;
}

function isJoined(tokens: Tokens, date: DateExpression, next: DateExpression): boolean {
  if (next.from === date.next) return true;
  if (next.from - date.next > 3) return false;
  for (let i = date.next; i < next.from; i++) {
    if (
      !["and", "to", "-", "through", "or", ",", "until", "the", "from", "&", "(", ")"].includes(
        tokenAt(tokens, i).lower,
      )
    )
      return false;
  }
  return true;
}
