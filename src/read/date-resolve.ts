// From what an expression means to when it is: against the date of its section, or the date mentioned before it.
// Against nothing else: where neither is known, the date stays unknown.

import {
  addDays,
  addMonths,
  type Basis,
  betweenSpan,
  type DateSpan,
  type Day,
  daysBetween,
  makeDay,
  UNKNOWN_DATE,
  weekday,
} from "../base/base.ts";
import type { Timex } from "../record/record.ts";
import type { CalendarMeaning, Meaning, Which } from "./date-meaning.ts";
import {
  dayStretch,
  fiscalStretch,
  monthOf,
  monthStretch,
  pad2,
  pad4,
  partOf,
  quarterStretch,
  seasonStretch,
  spanOf,
  type Stretch,
  weekendStretch,
  weekStretch,
  yearOf,
  yearsStretch,
  yearStretch,
} from "./date-values.ts";
import type { Unit } from "./date-words.ts";
import { type Festival, holidayIn } from "./holidays.ts";

/** Against what an expression is read. */
export interface Frame {
  /** The date of the section: exact, bounded, or not known. */
  readonly anchor?: DateSpan | undefined;
  /** The date mentioned last, with its words: "two days later" is read against it. */
  readonly mention?: { readonly stretch: Stretch; readonly quote: string; readonly near: boolean } | undefined;
  /** The day mentioned last in this sentence. */
  readonly sentenceDay?: { readonly day: Day; readonly quote: string } | undefined;
  /** The text tells of the past in order: dates without a year are near the one mentioned before. */
  readonly narrative: boolean;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** "Since May": the date is past. */
  readonly past?: boolean | undefined;
  readonly order: "month first" | "day first" | undefined;
}

export interface ResolvedDate {
  readonly timex: Timex;
  readonly date: DateSpan;
  /** What later expressions may be read against. */
  readonly stretch?: Stretch | undefined;
}

/** Undefined when there is no such date (31 April 2020). */
export function resolveDate(meaning: Meaning, frame: Frame): ResolvedDate | undefined {
  switch (meaning.kind) {
    case "duration":
      return { timex: { type: "DURATION", value: meaning.value }, date: UNKNOWN_DATE };
    case "set":
      return { timex: { type: "SET", value: meaning.value }, date: UNKNOWN_DATE };
    case "reference":
      return { timex: { type: "DATE", value: meaning.value }, date: UNKNOWN_DATE };
    case "clock":
      return clockOnly(meaning.time.value, frame);
    case "numeric":
      return numeric(meaning, frame);
    case "calendar":
    case "years":
    case "fiscal year":
    case "quarter":
    case "season":
    case "weekday":
    case "shift":
    case "holiday":
      return dated(meaning, frame);
    default:
      return meaning satisfies never;
  }
}

type Dated = Exclude<Meaning, { kind: "duration" | "set" | "reference" | "clock" | "numeric" }>;

function dated(meaning: Dated, frame: Frame): ResolvedDate | undefined {
  if (!needsReference(meaning)) {
    const stretch = stretchFor(meaning, "2000-01-01", frame);
    return stretch && finish(meaning, partOf(stretch, meaning.part, undefined), "explicit");
  }
  const fromMention = (meaning.kind === "shift" && meaning.from === "mention") || frame.narrative;
  if (fromMention && frame.mention?.stretch.first !== undefined && isFineEnough(meaning, frame.mention.stretch)) {
    const against =
      meaning.kind === "shift" && meaning.amount > 0 ? frame.mention.stretch.last : frame.mention.stretch.first;
    const stretch = like(meaning, frame.mention.stretch, stretchFor(meaning, against!, frame)); // a stretch with a first day has a last
    return stretch && finish(meaning, stretch, `relative to “${frame.mention.quote}”`);
  }
  // "that day" with nothing before it says nothing.
  if (meaning.kind === "shift" && meaning.from === "mention" && meaning.amount >= 0) return unknown(meaning);
  // "A year ago" beside "the third quarter" compares quarters.
  if (meaning.kind === "shift" && meaning.unit === "Y" && meaning.amount === -1 && frame.mention?.near === true) {
    const quarter = like(meaning, frame.mention.stretch, undefined);
    if (quarter !== undefined) return finish(meaning, quarter, `relative to “${frame.mention.quote}”`);
  }
  const { anchor } = frame;
  const exact = anchor?.earliest !== undefined && anchor.earliest === anchor.latest;
  if (!exact && meaning.kind === "weekday" && frame.sentenceDay !== undefined) {
    const stretch = stretchFor(meaning, frame.sentenceDay.day, frame);
    return stretch && finish(meaning, stretch, `relative to “${frame.sentenceDay.quote}”`);
  }
  if (anchor === undefined || (anchor.earliest === undefined && anchor.latest === undefined)) {
    return withoutAnchor(meaning, frame);
  }
  return againstAnchor(meaning, anchor, frame);
}

/** "That day" after a mere year says nothing; "a year later" does. */
function isFineEnough(meaning: Dated, { first, last }: Stretch): boolean {
  if (first === undefined || last === undefined) return false;
  const longest: Partial<Record<Unit, number>> = { Y: 366, Q: 92, M: 31, W: 7, WE: 7, DE: 3660, CE: 36_600 };
  const days = meaning.kind === "shift" ? (longest[meaning.unit] ?? 1) : meaning.kind === "weekday" ? 1 : 31;
  return daysBetween(first, last) < days && isCountable(first) && isCountable(last);
}

/** An anchor that is a stretch gives a stretch: what each of its ends would give. */
function againstAnchor(meaning: Dated, anchor: DateSpan, frame: Frame): ResolvedDate | undefined {
  const basis: Basis = `relative to ${anchor.edtf}`;
  const within = onlyOneWithin(meaning, anchor, frame);
  if (within !== undefined) return finish(meaning, partOf(within, meaning.part, undefined), basis);
  const early =
    anchor.earliest && isCountable(anchor.earliest) ? partOfAnchored(meaning, anchor.earliest, frame) : undefined;
  const late = anchor.latest && isCountable(anchor.latest) ? partOfAnchored(meaning, anchor.latest, frame) : undefined;
  if (early !== undefined && late !== undefined) {
    if (early.value === late.value) return finish(meaning, early, basis);
    // The expressions run with their anchor, so that the two ends bound it; an order turned round says nothing.
    if (early.first! <= late.last!) {
      const value = unknownValue(meaning);
      return { timex: { type: typeOf(meaning), value }, date: betweenSpan(early.first, late.last, basis) };
    }
    return unknown(meaning);
  }
  if (early === undefined && late === undefined) return unknown(meaning);
  return {
    timex: { type: typeOf(meaning), value: unknownValue(meaning) },
    date: betweenSpan(early?.first, late?.last, basis),
  };
}

/**
 * A day without a year in a part that is known to lie between two days: a post speaks of its own time, so the one such day
 * between the two is meant. Not where several fit.
 */
function onlyOneWithin(meaning: Dated, anchor: DateSpan, frame: Frame): Stretch | undefined {
  const { earliest, latest } = anchor;
  if (earliest === undefined || latest === undefined || earliest === latest) return undefined;
  if (meaning.kind !== "calendar" && meaning.kind !== "holiday" && meaning.kind !== "season") return undefined;
  if (meaning.which !== undefined || (meaning.kind !== "holiday" && meaning.yearShift !== undefined)) return undefined;
  const [from, to] = [yearOf(earliest), yearOf(latest)];
  if (to - from > 3) return undefined;
  const fitting: Stretch[] = [];
  for (let year = from; year <= to; year++) {
    const stretch = stretchFor({ ...meaning, year }, earliest, frame);
    if (
      stretch?.first !== undefined &&
      stretch.last !== undefined &&
      stretch.last >= earliest &&
      stretch.first <= latest
    ) {
      fitting.push(stretch);
    }
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

function partOfAnchored(meaning: Dated, reference: Day, frame: Frame): Stretch | undefined {
  const stretch = stretchFor(meaning, reference, frame);
  return stretch && partOf(stretch, meaning.part, reference);
}

/** Days after a full date within which the next one without a year is taken to be of the same course of events. */
const SAME_COURSE = 120;

/** No anchor: a day soon after the full date mentioned before it shares its year; all else stays unknown. */
function withoutAnchor(meaning: Dated, frame: Frame): ResolvedDate | undefined {
  const before = frame.mention?.stretch.first;
  if (
    meaning.kind !== "calendar" ||
    meaning.month === undefined ||
    meaning.which !== undefined ||
    meaning.yearShift !== undefined
  ) {
    return unknown(meaning);
  }
  if (before === undefined || !/^\d{4}-\d{2}/u.test(frame.mention?.stretch.value ?? "")) return unknown(meaning);
  for (const year of [yearOf(before), yearOf(before) + 1]) {
    const stretch = calendarStretch({ ...meaning, year }, before, frame);
    if (stretch?.first === undefined || stretch.last === undefined || stretch.last < before) continue;
    if (daysBetween(before, stretch.first) > SAME_COURSE) break;
    return finish(meaning, partOf(stretch, meaning.part, undefined), `relative to “${frame.mention?.quote ?? ""}”`);
  }
  return unknown(meaning);
}

function needsReference(meaning: Dated): boolean {
  switch (meaning.kind) {
    case "calendar":
    case "season":
    case "holiday":
      return meaning.year === undefined;
    case "quarter":
      return meaning.year === undefined || meaning.number === undefined;
    case "weekday":
    case "shift":
      return true;
    case "years":
    case "fiscal year":
      return false;
    default:
      return meaning satisfies never;
  }
}

function stretchFor(meaning: Dated, reference: Day, frame: Frame): Stretch | undefined {
  switch (meaning.kind) {
    case "calendar":
      return calendarStretch(meaning, reference, frame);
    case "years":
      return yearsStretch(meaning.from, meaning.to, meaning.value);
    case "fiscal year":
      return fiscalStretch(meaning.year);
    case "quarter":
      return quarterNear(meaning, reference, frame);
    case "season": {
      const year =
        meaning.year ?? (meaning.yearShift === undefined ? undefined : yearOf(reference) + meaning.yearShift);
      if (year !== undefined) return seasonStretch(year, meaning.season);
      const pick = (y: number): Stretch | undefined => seasonStretch(y, meaning.season);
      return nearest(pick, reference, meaning.which ?? (frame.future ? 1 : undefined), frame.past === true);
    }
    case "weekday":
      return weekdayNear(meaning.weekday, reference, meaning.which, frame.future);
    case "shift":
      return shifted(meaning.unit, meaning.amount, reference);
    case "holiday": {
      const pick = (year: number): Stretch | undefined => festival(meaning, year);
      if (meaning.year !== undefined) return pick(meaning.year);
      return nearest(pick, reference, meaning.which ?? (frame.future ? 1 : undefined), frame.past === true);
    }
    default:
      return meaning satisfies never;
  }
}

function calendarStretch(meaning: CalendarMeaning, reference: Day, frame: Frame): Stretch | undefined {
  const { month, day } = meaning;
  const year = meaning.year ?? (meaning.yearShift === undefined ? undefined : yearOf(reference) + meaning.yearShift);
  if (year !== undefined) {
    if (month === undefined) return yearStretch(year);
    if (day === undefined) return monthStretch(year, month);
    const exact = makeDay(year, month, day);
    return exact && dayStretch(exact);
  }
  if (month === undefined) return undefined;
  const pick = (y: number): Stretch | undefined => {
    if (day === undefined) return monthStretch(y, month);
    const exact = makeDay(y, month, day);
    return exact && dayStretch(exact);
  };
  if (meaning.weekday !== undefined) {
    // A weekday that fits one year alone settles the year.
    const fitting = [0, -1, 1, -2]
      .map((n) => pick(yearOf(reference) + n))
      .find((s) => s?.first !== undefined && weekday(s.first) === meaning.weekday);
    if (fitting !== undefined) return fitting;
  }
  return nearest(pick, reference, meaning.which ?? (frame.future ? 1 : undefined), frame.past === true);
}

/** Days ahead within which a date without a year and without any cue is still to come, when the past one is far. */
const SOON = 45;
const LONG_AGO = 240;

/**
 * The stretch of the year that is meant: without a cue the latest that has begun, unless that is long ago and the next is
 * near; −1 the latest that is over; 1 the next.
 */
function nearest(
  pick: (year: number) => Stretch | undefined,
  reference: Day,
  which: Which | undefined,
  past: boolean,
): Stretch | undefined {
  const year = yearOf(reference);
  const all = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
    .filter((n) => year + n >= 1 && year + n <= 9999)
    .map((n) => pick(year + n))
    .filter((stretch) => stretch?.first !== undefined);
  const begun = all.findLast((stretch) => stretch!.first! <= reference); // filtered
  const over = all.findLast((stretch) => stretch!.last! < reference);
  const ahead = all.find((stretch) => stretch!.last! >= reference);
  if (which === 1) {
    const wait = ahead === undefined ? Number.POSITIVE_INFINITY : daysBetween(reference, ahead.first!);
    const since = begun === undefined ? Number.POSITIVE_INFINITY : daysBetween(begun.last!, reference);
    // "will … since May 3": a coming date more than three times as far as the past one is not meant.
    return wait > 3 * Math.max(since, 30) ? begun : (ahead ?? begun);
  }
  if (which === -1) return over;
  if (which === 0) return pick(year);
  if (!past && ahead !== undefined && begun !== undefined && ahead !== begun) {
    const wait = daysBetween(reference, ahead.first!);
    if (wait >= 0 && wait <= SOON && daysBetween(begun.last!, reference) >= LONG_AGO) return ahead;
  }
  return begun ?? ahead;
}

function weekdayNear(wanted: number, reference: Day, which: Which | undefined, future: boolean): Stretch {
  const today = weekday(reference);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (which === -1) return dayStretch(addDays(reference, back === 0 ? -7 : -back));
  if (which === 1) return dayStretch(addDays(reference, ahead === 0 ? 7 : ahead));
  if (which === 0) return dayStretch(addDays(reference, ahead));
  return dayStretch(future ? addDays(reference, ahead === 0 ? 7 : ahead) : addDays(reference, -back));
}

/** Days near the ends of the calendar cannot be counted from. */
function isCountable(day: Day): boolean {
  return yearOf(day) > 20 && yearOf(day) < 9980;
}

const YEARS_IN: Record<Unit, number> = {
  Y: 1,
  Q: 1 / 4,
  M: 1 / 12,
  W: 1 / 52,
  WE: 1 / 52,
  D: 1 / 365,
  DE: 10,
  CE: 100,
  TH: 0,
  TM: 0,
  TS: 0,
};

function shifted(unit: Unit, amount: number, reference: Day): Stretch | undefined {
  const year = yearOf(reference);
  const whole = Math.trunc(amount);
  const target = year + amount * YEARS_IN[unit];
  if (!(target > 20 && target < 9880)) return undefined;
  switch (unit) {
    case "D":
      return dayStretch(addDays(reference, whole));
    case "W":
      return weekStretch(addDays(reference, Math.round(amount * 7)));
    case "WE":
      // At the weekend and on Monday and Tuesday "the weekend" is the one just past or running.
      return weekendStretch(addDays(reference, 7 * whole - (whole === 0 && weekday(reference) <= 5 ? 7 : 0)));
    case "M": {
      const day = addMonths(reference, whole);
      return monthStretch(yearOf(day), monthOf(day));
    }
    case "Q": {
      const day = addMonths(reference, 3 * whole);
      return quarterStretch(yearOf(day), Math.ceil(monthOf(day) / 3), 3);
    }
    case "Y":
      return yearStretch(year + whole);
    case "DE": {
      const start = year - (year % 10) + 10 * whole;
      return yearsStretch(start, start + 9, pad4(start).slice(0, 3));
    }
    case "CE": {
      const start = year - (year % 100) + 100 * whole;
      return yearsStretch(start, start + 99, pad4(start).slice(0, 2));
    }
    case "TH":
    case "TM":
    case "TS":
      return Math.abs(whole) <= 12
        ? { value: reference, first: addDays(reference, -1), last: addDays(reference, 1) }
        : undefined;
    default:
      return unit satisfies never;
  }
}

/** "a year earlier" after "the third quarter" is that quarter a year before; after a day, by tradition, that year. */
function like(meaning: Dated, mention: Stretch, stretch: Stretch | undefined): Stretch | undefined {
  if (meaning.kind !== "shift" || meaning.unit !== "Y" || meaning.amount === 0) return stretch;
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(mention.value);
  return quarter === null ? stretch : quarterStretch(Number(quarter[1]) + meaning.amount, Number(quarter[2]), 3);
}

function quarterNear(
  meaning: Extract<Meaning, { kind: "quarter" }>,
  reference: Day,
  frame: Frame,
): Stretch | undefined {
  const { number, size } = meaning;
  const shift = meaning.yearShift;
  if (number === undefined) {
    const last = addMonths(reference, -size);
    return quarterStretch(yearOf(last), Math.ceil(monthOf(last) / size), size);
  }
  if (meaning.year !== undefined) return quarterStretch(meaning.year, number, size);
  if (shift !== undefined) return quarterStretch(yearOf(reference) + shift, number, size);
  const inYear = quarterStretch(yearOf(reference), number, size);
  if (inYear?.first !== undefined && inYear.first > reference && !frame.future) {
    return quarterStretch(yearOf(reference) - 1, number, size);
  }
  return inYear;
}

function festival(meaning: Extract<Meaning, { kind: "holiday" }>, year: number): Stretch | undefined {
  const days: Festival | undefined = holidayIn(meaning.holiday, year);
  if (days === undefined) return undefined;
  const first = meaning.weekend === true ? addDays(days.first, -((weekday(days.first) + 1) % 7)) : days.first;
  const last = meaning.weekend === true && weekday(days.first) !== 1 ? addDays(first, 2) : days.last;
  if (meaning.weekday === undefined || meaning.direction === undefined) {
    return { value: first === last ? first : `${first}/${last}`, first, last };
  }
  if (meaning.direction < 0) {
    const before = addDays(first, -1);
    return dayStretch(addDays(before, -((weekday(before) - meaning.weekday + 7) % 7)));
  }
  const after = addDays(last, 1);
  return dayStretch(addDays(after, (meaning.weekday - weekday(after) + 7) % 7));
}

function numeric(meaning: Extract<Meaning, { kind: "numeric" }>, frame: Frame): ResolvedDate | undefined {
  const { a, b, year } = meaning;
  const [monthFirst, dayFirst] = [makeDay(year, a, b), makeDay(year, b, a)];
  const chosen = frame.order === "day first" ? dayFirst : frame.order === "month first" ? monthFirst : undefined;
  if (chosen !== undefined) return finish(meaning, dayStretch(chosen), "explicit");
  if (monthFirst === undefined || dayFirst === undefined) return undefined;
  const [first, last] = monthFirst < dayFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const value = `${pad4(year)}-XX-XX${meaning.time?.value ?? ""}`;
  return { timex: { type: typeOf(meaning), value }, date: betweenSpan(first, last, "explicit") };
}

/** A time of day belongs to the day its sentence names; else its day is not known. */
function clockOnly(value: string, frame: Frame): ResolvedDate {
  const { sentenceDay } = frame;
  if (sentenceDay === undefined) return { timex: { type: "TIME", value: `XXXX-XX-XX${value}` }, date: UNKNOWN_DATE };
  const basis: Basis = `relative to “${sentenceDay.quote}”`;
  return { timex: { type: "TIME", value: sentenceDay.day + value }, date: spanOf(dayStretch(sentenceDay.day), basis) };
}

function finish(meaning: Dated | Extract<Meaning, { kind: "numeric" }>, stretch: Stretch, basis: Basis): ResolvedDate {
  const value = stretch.value + (meaning.time?.value ?? "");
  const named = value.includes("/") ? stretch.value.slice(0, 10) : value;
  return { timex: { type: typeOf(meaning), value: named }, date: spanOf(stretch, basis), stretch };
}

function unknown(meaning: Dated): ResolvedDate {
  return { timex: { type: typeOf(meaning), value: unknownValue(meaning) }, date: UNKNOWN_DATE };
}

function typeOf(meaning: Dated | Extract<Meaning, { kind: "numeric" }>): "DATE" | "TIME" {
  return meaning.time === undefined ? "DATE" : "TIME";
}

/** The TIMEX3 value with X for what is not known. */
function unknownValue(meaning: Dated): string {
  const time = meaning.time?.value ?? "";
  switch (meaning.kind) {
    case "calendar":
      if (meaning.month === undefined) return "XXXX";
      return meaning.day === undefined
        ? `XXXX-${pad2(meaning.month)}`
        : `XXXX-${pad2(meaning.month)}-${pad2(meaning.day)}${time}`;
    case "weekday":
      return `XXXX-WXX-${meaning.weekday}${time}`;
    case "season":
      return `XXXX-${meaning.season}`;
    case "quarter":
      return `XXXX-${meaning.size === 3 ? "Q" : "H"}${meaning.number ?? "X"}`;
    case "shift": {
      const values: Partial<Record<Unit, string>> = {
        Y: "XXXX",
        Q: "XXXX-QX",
        M: "XXXX-XX",
        W: "XXXX-WXX",
        WE: "XXXX-WXX-WE",
        DE: "XXX",
        CE: "XX",
      };
      return values[meaning.unit] ?? `XXXX-XX-XX${time}`;
    }
    case "holiday":
    case "years":
    case "fiscal year":
      return `XXXX-XX-XX${time}`;
    default:
      return meaning satisfies never;
  }
}
