// Finds expressions of time in a stretch of tokens and puts together what belongs together: "about two years ago",
// "Monday, March 4, 2019 at 2:15 p.m.", "the end of last year", "June 11 and 12, 2019" (two expressions).

import { amountAt, durationAt, ordinalAt, roundingAt, setAt, tokenAt } from "./date-amounts.ts";
import {
  bareYear,
  century,
  dayFirst,
  decade,
  fiscalYear,
  isoDate,
  monthFirst,
  numericDate,
  spelledYear,
  weekdayAt,
} from "./date-calendar.ts";
import { clockAt, dayPartAt } from "./date-clock.ts";
import { HOLIDAY_STARTS, holidayAt, weekdayNearHoliday, whichHoliday } from "./date-holidays.ts";
import type { CalendarMeaning, DateExpression, Hit, Meaning, Part } from "./date-meaning.ts";
import {
  bareUnits,
  countedDay,
  deicticAt,
  quarterAt,
  relativeYear,
  seasonAt,
  shiftedDuration,
  timeAtLarge,
  whichAt,
  yearEarlier,
} from "./date-relative.ts";
import { dateTokens, type DateToken } from "./date-tokens.ts";
import { DAY_PARTS, STARTS, UNITS } from "./date-words.ts";
import type { Span } from "../base/base.ts";

type Tokens = readonly DateToken[];

/** The expressions of time in a span, in order, not overlapping. `folded` is `fold(text)`. */
export function findDateExpressions(text: string, folded: string, span: Span): DateExpression[] {
  return expressionsIn(dateTokens(text, folded, span));
}

export function expressionsIn(tokens: Tokens): DateExpression[] {
  const found: DateExpression[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { kind, lower } = tokens[index]!; // index < length
    const passed = kind === "word" && !STARTS.has(lower) && !HOLIDAY_STARTS.has(lower);
    const hit = passed ? undefined : expressionAt(tokens, index);
    if (hit === undefined) {
      index += 1;
      continue;
    }
    found.push(expression(tokens, index, hit));
    index = hit.next;
    // "June 11 and 12, 2019", "March 18-19": more days of the month before.
    for (let more = moreDays(tokens, found.at(-1)!); more !== undefined; more = moreDays(tokens, found.at(-1)!)) {
      found.push(more);
      index = more.next;
    }
  }
  return shareYears(tokens, found);
}

function expression(tokens: Tokens, from: number, hit: Hit): DateExpression {
  return {
    start: tokenAt(tokens, from).start,
    end: tokenAt(tokens, hit.next - 1).end,
    meaning: hit.meaning,
    from,
    next: hit.next,
  };
}

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["early", "early"],
  ["mid", "middle"],
  ["late", "late"],
  ["earlier", "before"],
  ["later", "after"],
]);
const ENDS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["beginning", "early"],
  ["start", "early"],
  ["dawn", "early"],
  ["middle", "middle"],
  ["end", "late"],
  ["close", "late"],
]);

/** The expression that begins at this token, as long as it can be. */
export function expressionAt(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "mark" && token.lower !== "'") return undefined;
  const rounding = roundingAt(tokens, index);
  if (rounding > 0) {
    const over = token.lower === "over" && tokenAt(tokens, index + 1).lower === "the";
    const inner = over ? undefined : rounded(tokens, index + rounding);
    if (inner !== undefined) return inner;
  }
  const part = PARTS.get(token.lower);
  if (part !== undefined) {
    const hyphen = tokenAt(tokens, index + 1).lower === "-" ? 1 : 0;
    return withPart(tokens, index + 1 + hyphen, part);
  }
  if (token.lower === "the") return afterThe(tokens, index);
  if (ENDS.has(token.lower)) return endOf(tokens, index);
  return dated(tokens, index);
}

/** After "about", "more than": an amount, an "ago", a time of day, a date. */
function rounded(tokens: Tokens, index: number): Hit | undefined {
  const at = tokenAt(tokens, index).lower === "the" ? index + 1 : index;
  if (at > index) {
    const which = whichAt(tokens, at);
    return which?.meaning.kind === "duration" ? which : undefined;
  }
  const hit = dated(tokens, index);
  if (hit === undefined) return undefined;
  const { kind } = hit.meaning;
  return kind === "duration" || kind === "shift" || kind === "calendar" || kind === "clock" ? hit : undefined;
}

/** "early May", "late last year", "mid-2019", "earlier this month", "the early 1990s". */
function withPart(tokens: Tokens, index: number, part: Part): Hit | undefined {
  const at = tokenAt(tokens, index).lower === "the" || tokenAt(tokens, index).lower === "in" ? index + 1 : index;
  const the = at > index && tokenAt(tokens, at).lower === "the" ? at + 1 : at;
  if (tokenAt(tokens, the).lower === "year" && the > index && part !== "after") {
    return { meaning: { kind: "shift", unit: "Y", amount: 0, from: "anchor", part }, next: the + 1 };
  }
  const hit = decade(tokens, the) ?? whichAt(tokens, the) ?? dated(tokens, the) ?? dayPart(tokens, the);
  if (hit === undefined) return undefined;
  const { meaning } = hit;
  switch (meaning.kind) {
    case "calendar":
    case "years":
    case "weekday":
    case "season":
    case "quarter":
    case "holiday":
    case "fiscal year":
      return the > index && part !== "before" ? undefined : { ...hit, meaning: { ...meaning, part } };
    case "shift":
      return { ...hit, meaning: { ...meaning, part } };
    case "numeric":
    case "clock":
      return hit;
    case "duration":
    case "reference":
    case "set":
      return undefined;
    default:
      return meaning satisfies never;
  }
}

function dayPart(tokens: Tokens, index: number): Hit | undefined {
  const part = dayPartAt(tokens, index);
  return part && { meaning: { kind: "clock", time: part.time }, next: part.next };
}

/** "the end of May", "the beginning of the year"; `index` is at the word for the part. */
function endOf(tokens: Tokens, index: number): Hit | undefined {
  const part = ENDS.get(tokenAt(tokens, index).lower);
  if (part === undefined || tokenAt(tokens, index + 1).lower !== "of") return undefined;
  const the = tokenAt(tokens, index + 2).lower === "the";
  const at = the ? index + 3 : index + 2;
  const unit = the ? UNITS.get(tokenAt(tokens, at).lower) : undefined;
  if (unit === "Y" || unit === "M" || unit === "W") {
    return { meaning: { kind: "shift", unit, amount: 0, from: "anchor", part }, next: at + 1 };
  }
  const hit = the ? (decade(tokens, at) ?? whichAt(tokens, at)) : dated(tokens, at);
  if (hit === undefined) return undefined;
  const { meaning } = hit;
  if (meaning.kind === "calendar" && meaning.day !== undefined) return undefined;
  if (
    meaning.kind === "calendar" ||
    meaning.kind === "years" ||
    meaning.kind === "shift" ||
    meaning.kind === "quarter" ||
    meaning.kind === "fiscal year"
  ) {
    return { meaning: { ...meaning, part }, next: hit.next };
  }
  return undefined;
}

function afterThe(tokens: Tokens, index: number): Hit | undefined {
  const at = index + 1;
  const token = tokenAt(tokens, at);
  const word = token.lower;
  if (ENDS.has(word)) return endOf(tokens, at);
  const part = PARTS.get(word);
  if (part !== undefined && part !== "before" && part !== "after") {
    const hyphen = tokenAt(tokens, at + 1).lower === "-" ? 1 : 0;
    const hit = withPart(tokens, at + 1 + hyphen, part);
    return hit?.meaning.kind === "years" || hit?.meaning.kind === "calendar" || hit?.meaning.kind === "season"
      ? hit
      : undefined;
  }
  if (word === "same") return whichAt(tokens, at);
  if (word === "day" || word === "current" || word === "coming") {
    const deictic = word === "day" ? deicticAt(tokens, at) : (whichAt(tokens, at) ?? deicticAt(tokens, at));
    if (deictic !== undefined) return deictic;
  }
  const dated =
    decade(tokens, at) ??
    century(tokens, at) ??
    (isCompound(tokens, at) ? undefined : (theQuarter(tokens, at) ?? yearEarlier(tokens, at))) ??
    countedDay(tokens, at) ??
    weekdayNearHoliday(tokens, at) ??
    withTime(tokens, dayFirst(tokens, at)) ??
    theYear(tokens, at) ??
    seasonAt(tokens, at) ??
    nextDay(tokens, at);
  if (dated !== undefined) return dated;
  const rounding = roundingAt(tokens, at);
  const duration = durationAt(tokens, at + rounding);
  if (duration !== undefined && !duration.hyphen && amountAt(tokens, at + rounding) !== undefined) {
    if (word !== "a" && word !== "an" && word !== "one") {
      return { meaning: { kind: "duration", value: duration.value }, next: duration.next };
    }
  }
  const ordinal = word === "first" || word === "final" || word === "latest" || word === "initial" ? at + 1 : undefined;
  if (ordinal !== undefined) {
    const many = durationAt(tokens, ordinal);
    if (many !== undefined && !many.hyphen && tokenAt(tokens, ordinal).lower !== "a") {
      return { meaning: { kind: "duration", value: many.value }, next: many.next };
    }
  }
  if (word === "weekend") return { meaning: { kind: "shift", unit: "WE", amount: 0, from: "anchor" }, next: at + 1 };
  if (word === "quarter" && tokenAt(tokens, at + 1).lower !== "of") {
    return { meaning: { kind: "quarter", size: 3 }, next: at + 1 };
  }
  return whichAt(tokens, at) ?? timeAtLarge(tokens, at) ?? theWeekday(tokens, at);
}

/** "the third-quarter loss", "the year-ago period": the article belongs to a noun further on. */
function isCompound(tokens: Tokens, at: number): boolean {
  const hyphen = tokenAt(tokens, at + 1);
  if (hyphen.lower !== "-" || !hyphen.glued) return false;
  const after = tokenAt(tokens, at + (tokenAt(tokens, at).lower === "year" ? 3 : 2)).lower;
  return !["quarter", "period"].includes(after) || tokenAt(tokens, at).lower !== "year";
}

/** "the third quarter", "the latest quarter", "the 2019 third quarter". */
function theQuarter(tokens: Tokens, at: number): Hit | undefined {
  const quarter = quarterAt(tokens, at);
  if (quarter !== undefined) return quarter;
  if (tokenAt(tokens, at).lower === "latest" && ["quarter", "period"].includes(tokenAt(tokens, at + 1).lower)) {
    return { meaning: { kind: "quarter", size: 3 }, next: at + 2 };
  }
  const year = bareYear(tokens, at);
  if (year?.meaning.kind === "calendar" && ["quarter", "period"].includes(tokenAt(tokens, year.next).lower)) {
    return { meaning: year.meaning, next: year.next + 1 };
  }
  const later = year && quarterAt(tokens, year.next);
  if (year?.meaning.kind !== "calendar" || later?.meaning.kind !== "quarter") return undefined;
  return { meaning: { ...later.meaning, year: year.meaning.year }, next: later.next };
}

/** "the year 2000", "the year two thousand". */
function theYear(tokens: Tokens, at: number): Hit | undefined {
  if (tokenAt(tokens, at).lower !== "year") return undefined;
  const year = bareYear(tokens, at + 1);
  if (year !== undefined) return year;
  const spelled = spelledYear(tokens, at + 1);
  if (spelled !== undefined) return { meaning: { kind: "calendar", year: spelled.year }, next: spelled.next };
  const amount = amountAt(tokens, at + 1);
  if (amount?.amount === undefined || amount.amount < 1900 || amount.amount > 2199) return undefined;
  return { meaning: { kind: "calendar", year: amount.amount }, next: amount.next };
}

/** "the next day", "the following month", "the day after"; the mention before says of what. */
function nextDay(tokens: Tokens, at: number): Hit | undefined {
  const word = tokenAt(tokens, at).lower;
  if (word !== "next" && word !== "following" && word !== "previous") return undefined;
  const unit = UNITS.get(tokenAt(tokens, at + 1).lower);
  if (unit === undefined || unit.startsWith("T") || unit === "Q") return undefined;
  const amount = word === "previous" ? -1 : 1;
  return { meaning: { kind: "shift", unit, amount, from: "mention" }, next: at + 2 };
}

/** "the Friday": only as the head of something longer, which other rules read; by itself a weekday all the same. */
function theWeekday(tokens: Tokens, at: number): Hit | undefined {
  const day = weekdayAt(tokens, at);
  return day === undefined || tokenAt(tokens, day.next).capital ? undefined : weekdayHit(tokens, at);
}

/** An expression that begins at `index` without an article, with its time of day. */
function dated(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "number" || token.lower === "'") return withTime(tokens, numbered(tokens, index));
  if (token.kind !== "word") return undefined;
  const clock = clockAt(tokens, index);
  if (clock !== undefined) return clockThenDate(tokens, clock);
  return (
    weekdayHit(tokens, index) ??
    whichHoliday(tokens, index) ??
    withTime(tokens, wordDate(tokens, index)) ??
    setAt(tokens, index) ??
    amountHit(tokens, index) ??
    bareUnits(tokens, index)
  );
}

function numbered(tokens: Tokens, index: number): Hit | undefined {
  if (tokenAt(tokens, index).kind === "number") {
    const full = isoDate(tokens, index) ?? numericDate(tokens, index);
    if (full !== undefined) return full;
    const clock = clockAt(tokens, index);
    if (clock !== undefined) return clockThenDate(tokens, clock);
  }
  return (
    dayFirst(tokens, index) ??
    decade(tokens, index) ??
    century(tokens, index) ??
    countedDay(tokens, index) ??
    quarterAt(tokens, index) ??
    setAt(tokens, index) ??
    amountHit(tokens, index) ??
    bareYear(tokens, index)
  );
}

function wordDate(tokens: Tokens, index: number): Hit | undefined {
  const holiday = holidayAt(tokens, index);
  if (holiday !== undefined) return holiday;
  const month = monthFirst(tokens, index);
  if (month !== undefined) return monthOfYear(tokens, month);
  const spelled = tokenAt(tokens, index).lower === "nineteen" ? spelledYear(tokens, index) : undefined;
  if (spelled !== undefined) return { meaning: { kind: "calendar", year: spelled.year }, next: spelled.next };
  return (
    fiscalYear(tokens, index) ??
    yearEarlier(tokens, index) ??
    deicticAt(tokens, index) ??
    whichAt(tokens, index) ??
    quarterAt(tokens, index) ??
    (ordinalAt(tokens, index) === undefined
      ? undefined
      : (dayFirst(tokens, index) ?? century(tokens, index) ?? countedDay(tokens, index))) ??
    seasonAt(tokens, index)
  );
}

/** "May last year", "May of this year". */
function monthOfYear(tokens: Tokens, hit: Hit): Hit {
  if (hit.meaning.kind !== "calendar" || hit.meaning.year !== undefined) return hit;
  const relative = relativeYear(tokens, hit.next);
  return relative === undefined ? hit : { meaning: { ...hit.meaning, yearShift: relative.shift }, next: relative.next };
}

/** "two years", "two years ago", "a year" as a rate after a number. */
function amountHit(tokens: Tokens, index: number): Hit | undefined {
  const duration = durationAt(tokens, index);
  if (duration === undefined) return undefined;
  const { unit, amount, value, next, hyphen } = duration;
  const first = tokenAt(tokens, index).lower;
  if (!hyphen) {
    const shifted = shiftedDuration(tokens, unit, amount, next);
    if (shifted !== undefined) return shifted;
  }
  const article = first === "a" || first === "an";
  if (article && (unit === "Q" || (unit === "TM" && hyphen) || hyphen)) return undefined;
  if (article && amount === 1) {
    const before = tokenAt(tokens, index - 1);
    if (before.kind === "number" || before.lower === "%" || before.lower === "percent" || before.lower === "million") {
      return { meaning: { kind: "set", value }, next };
    }
  }
  if (first === "one" && unit === "Q") return undefined;
  // "a second", "second" and the like are no durations; nor are the ordinal quarters of a pound.
  if (unit === "TS" && article) return undefined;
  return { meaning: { kind: "duration", value }, next };
}

/** A weekday with the date and the time that belong to it. */
function weekdayHit(tokens: Tokens, index: number): Hit | undefined {
  const near = weekdayNearHoliday(tokens, index);
  if (near !== undefined) return near;
  const day = weekdayAt(tokens, index);
  if (day === undefined) return undefined;
  let at = day.next;
  const comma = tokenAt(tokens, at).lower === "," ? 1 : 0;
  const the = tokenAt(tokens, at + comma).lower === "the" ? 1 : 0;
  const part = dayPartAt(tokens, at);
  const rest = at + comma + the;
  const date = monthFirst(tokens, rest) ?? dayFirst(tokens, rest) ?? isoDate(tokens, rest) ?? numericDate(tokens, rest);
  if (
    date !== undefined &&
    (date.meaning.kind === "calendar" ? date.meaning.day !== undefined : date.meaning.kind === "numeric")
  ) {
    const meaning = date.meaning.kind === "calendar" ? { ...date.meaning, weekday: day.weekday } : date.meaning;
    return withTime(tokens, { meaning, next: date.next });
  }
  const nights = tokenAt(tokens, at).lower;
  if (["mornings", "afternoons", "evenings", "nights"].includes(nights)) {
    const value = `XXXX-WXX-${day.weekday}${DAY_PARTS.get(nights.slice(0, -1)) ?? ""}`;
    return { meaning: { kind: "set", value }, next: at + 1 };
  }
  if (part !== undefined && part.time.value !== "TMI") {
    return { meaning: { kind: "weekday", weekday: day.weekday, time: part.time }, next: part.next };
  }
  if (
    tokenAt(tokens, at).lower === "last" ||
    (tokenAt(tokens, at).lower === "next" && tokenAt(tokens, at + 1).lower === "week")
  ) {
    const which = whichAt(tokens, at);
    const shift = which?.meaning;
    if (shift?.kind === "shift" && shift.unit === "W") {
      return {
        meaning: { kind: "weekday", weekday: day.weekday, which: shift.amount < 0 ? -1 : 1 },
        next: which!.next,
      };
    }
  }
  return withTime(tokens, { meaning: { kind: "weekday", weekday: day.weekday }, next: day.next });
}

/** "6:20 p.m. Friday", "11 a.m. on June 2, 2019", "8 am CST March 5th", "6:20 p.m. the Friday before Memorial Day". */
function clockThenDate(tokens: Tokens, clock: { time: { value: string }; next: number }): Hit {
  let at = clock.next;
  if (tokenAt(tokens, at).lower === ",") at += 1;
  if (tokenAt(tokens, at).lower === "on") at += 1;
  const the = tokenAt(tokens, at).lower === "the" ? at + 1 : at;
  const date = the > at ? weekdayNearHoliday(tokens, the) : (weekdayHit(tokens, at) ?? fullDate(tokens, at));
  if (date !== undefined && isDay(date.meaning) && date.meaning.time === undefined) {
    return { meaning: { ...date.meaning, time: clock.time }, next: date.next };
  }
  return { meaning: { kind: "clock", time: clock.time }, next: clock.next };
}

function fullDate(tokens: Tokens, at: number): Hit | undefined {
  return (
    monthFirst(tokens, at) ??
    (tokenAt(tokens, at).kind === "number"
      ? (dayFirst(tokens, at) ?? isoDate(tokens, at) ?? numericDate(tokens, at))
      : undefined) ??
    deicticAt(tokens, at)
  );
}

/** "May 13 at 10:00 a.m.", "Tuesday at 8:30 a.m.", "May 13, 10 a.m.", "yesterday morning", "May 3 evening". */
function withTime(tokens: Tokens, hit: Hit | undefined): Hit | undefined {
  if (hit === undefined || !isDay(hit.meaning) || hit.meaning.time !== undefined) return hit;
  const part = dayPartAt(tokens, hit.next);
  if (part !== undefined) return { meaning: { ...hit.meaning, time: part.time }, next: part.next };
  let at = hit.next;
  if (tokenAt(tokens, at).lower === "," || tokenAt(tokens, at).lower === "-") at += 1;
  if (tokenAt(tokens, at).lower === "at" || tokenAt(tokens, at).lower === "@") at += 1;
  const clock = clockAt(tokens, at);
  return clock === undefined ? hit : { meaning: { ...hit.meaning, time: clock.time }, next: clock.next };
}

type DayMeaning = Extract<Meaning, { kind: "calendar" | "numeric" | "weekday" | "shift" | "holiday" }>;

function isDay(meaning: Meaning): meaning is DayMeaning {
  if (meaning.kind === "calendar") return meaning.day !== undefined;
  if (meaning.kind === "shift") return meaning.unit === "D";
  return meaning.kind === "numeric" || meaning.kind === "weekday" || meaning.kind === "holiday";
}

/** "June 11 and 12, 2019", "March 18-19", "May 3, 5 and 7": the next day of the same month. */
function moreDays(tokens: Tokens, last: DateExpression): DateExpression | undefined {
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

const FOLLOWS_DAY: ReadonlySet<string> = new Set(
  "and or at in to for of on from with before by when as is was are were the a during through hearing hearings but while after until will would".split(
    " ",
  ),
);

function isOrdinalEnd(tokens: Tokens, at: number): boolean {
  return ["st", "nd", "rd", "th"].includes(tokenAt(tokens, at).lower);
}

/** "from March 12 to April 9, 2019", "May 3, 2021 and June 4": dates joined by a word share their year. */
function shareYears(tokens: Tokens, found: readonly DateExpression[]): DateExpression[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [date, next] = [shared[i]!, shared[i + 1]!]; // both indices lie in the list
    if (!isJoined(tokens, date, next)) continue;
    const [a, b] = [date.meaning, next.meaning];
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
