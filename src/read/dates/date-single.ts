// One expression of time that begins at a token and bears no article: a day with its weekday and time, a month, a length.

import { durationAt, ordinalAt, tokenAt } from "./date-amounts.ts";
import { dayFirst, monthFirst, weekdayAt } from "./date-calendar.ts";
import { clockAt, dayPartAt } from "./date-clock.ts";
import { holidayAt, weekdayNearHoliday, whichHoliday } from "./date-holidays.ts";
import type { Hit, Meaning } from "./date-meaning.ts";
import {
  bareUnits,
  countedDay,
  dayOfCount,
  deicticAt,
  quarterAt,
  relativeYear,
  seasonAt,
  shiftedDuration,
  whichAt,
  yearEarlier,
} from "./date-relative.ts";
import { isoDate, numericDate } from "./date-numeric.ts";
import { agoWeekday, amountFromDay, eventAfter, eventOf } from "./date-offset.ts";
import { setAt } from "./date-sets.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, FOLLOWS_DAY, WHICH } from "./date-words.ts";
import { bareYear, century, decade, fiscalYear, spelledYear, yearOfEra } from "./date-years.ts";

type Tokens = readonly DateToken[];

/** An expression that begins at `index` without an article, with its time of day. */
export function dated(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "number" || token.lower === "'") return withTime(tokens, numbered(tokens, index));
  if (token.kind !== "word") return undefined;
  const clock = clockAt(tokens, index);
  if (clock !== undefined) return clockThenDate(tokens, clock);
  return (
    weekdayHit(tokens, index) ??
    whichHoliday(tokens, index) ??
    withTime(tokens, thisWeekdayDate(tokens, index) ?? wordDate(tokens, index)) ??
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
    yearOfEra(tokens, index) ??
    dayOfCount(tokens, index) ??
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

/** "this Friday, October 24". */
function thisWeekdayDate(tokens: Tokens, index: number): Hit | undefined {
  if (!WHICH.has(tokenAt(tokens, index).lower)) return undefined;
  const day = weekdayAt(tokens, index + 1);
  if (day === undefined) return undefined;
  const comma = tokenAt(tokens, day.next).lower === "," ? 1 : 0;
  const date = monthFirst(tokens, day.next + comma) ?? dayFirst(tokens, day.next + comma);
  if (date?.meaning.kind !== "calendar" || date.meaning.day === undefined) return undefined;
  return { meaning: { ...date.meaning, weekday: day.weekday }, next: date.next };
}

/** "May last year", "May of this year". */
function monthOfYear(tokens: Tokens, hit: Hit): Hit {
  if (hit.meaning.kind !== "calendar" || hit.meaning.year !== undefined) return hit;
  const relative = relativeYear(tokens, hit.next);
  return relative === undefined
    ? hit
    : {
        meaning: { ...hit.meaning, yearShift: relative.shift, fromMention: relative.fromMention },
        next: relative.next,
      };
}

/** "two years", "two years ago", "a year" as a rate after a number. */
function amountHit(tokens: Tokens, index: number): Hit | undefined {
  const duration = durationAt(tokens, index);
  if (duration === undefined) return undefined;
  const { unit, amount, value, next, hyphen } = duration;
  const first = tokenAt(tokens, index).lower;
  if (!hyphen) {
    const shifted =
      agoWeekday(tokens, unit, amount, next) ??
      shiftedDuration(tokens, unit, amount, next) ??
      amountFromDay(tokens, unit, amount, next);
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
  const within = tokenAt(tokens, index - 1).lower === "within";
  const of = within ? eventOf(tokens, next) : undefined;
  const event =
    hyphen || amount === undefined || !Number.isInteger(amount) || unit.startsWith("T")
      ? undefined
      : of === undefined
        ? eventAfter(tokens, next)
        : { sign: 1, at: of };
  if (event !== undefined && amount !== undefined && !(unit === "TS" && article)) {
    const years = unit === "DE" ? 10 : 1;
    const from = {
      unit: unit === "DE" ? ("Y" as const) : unit,
      amount: event.sign * amount * years,
      eventAt: event.at,
      ...(within && { least: 0 }),
    };
    return { meaning: { kind: "duration", value, from }, next };
  }
  // "a second", "second" and the like are no durations; nor are the ordinal quarters of a pound.
  if (unit === "TS" && article) return undefined;
  return { meaning: { kind: "duration", value }, next };
}

/** A weekday with the date and the time that belong to it. */
export function weekdayHit(tokens: Tokens, index: number): Hit | undefined {
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
    const any = isAnyDay(tokens, index, day.next) || undefined;
    return { meaning: { kind: "weekday", weekday: day.weekday, any, time: part.time }, next: part.next };
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
  const any = isAnyDay(tokens, index, day.next) || undefined;
  return withTime(tokens, { meaning: { kind: "weekday", weekday: day.weekday, any }, next: day.next });
}

/** "It was a Sunday", "on a Tuesday, with a ticket"; not "a Sunday service". */
function isAnyDay(tokens: Tokens, index: number, next: number): boolean {
  if (!["a", "one", "some", "any"].includes(tokenAt(tokens, index - 1).lower)) return false;
  const after = tokenAt(tokens, next);
  return after.kind === "mark" || FOLLOWS_DAY.has(after.lower) || DAY_PARTS.has(after.lower);
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
export function withTime(tokens: Tokens, hit: Hit | undefined): Hit | undefined {
  if (hit === undefined || !isDay(hit.meaning) || hit.meaning.time !== undefined) return hit;
  const part = dayPartAt(tokens, hit.next);
  if (part !== undefined) return { meaning: { ...hit.meaning, time: part.time }, next: part.next };
  let at = hit.next;
  if (tokenAt(tokens, at).lower === "," || tokenAt(tokens, at).lower === "-") at += 1;
  if (tokenAt(tokens, at).lower === "at" || tokenAt(tokens, at).lower === "@") at += 1;
  // "FRIDAY", and under it what happened at 8.40.
  else if (tokenAt(tokens, at).newLine) return hit;
  if (["about", "around", "approximately"].includes(tokenAt(tokens, at).lower)) at += 1;
  const clock = clockAt(tokens, at, true);
  return clock === undefined ? hit : { meaning: { ...hit.meaning, time: clock.time }, next: clock.next };
}

type DayMeaning = Extract<Meaning, { kind: "calendar" | "numeric" | "weekday" | "shift" | "holiday" }>;

function isDay(meaning: Meaning): meaning is DayMeaning {
  if (meaning.kind === "calendar") return meaning.day !== undefined;
  if (meaning.kind === "shift") return meaning.unit === "D";
  return meaning.kind === "numeric" || meaning.kind === "weekday" || meaning.kind === "holiday";
}
