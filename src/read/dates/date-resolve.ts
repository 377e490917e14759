// From what an expression means to when it is: against the date of its section, or the date mentioned before it.
// Against nothing else: where neither is known, the date stays unknown.

import {
  addDays,
  betweenSpan,
  daysBetween,
  makeDay,
  UNKNOWN_DATE,
  type Basis,
  type DateSpan,
  type Day,
  weekday,
} from "../../base/base.ts";
import type { Timex } from "../../record/record.ts";
import type { NumericOrder } from "./date-order.ts";
import type { Meaning } from "./date-meaning.ts";
import { calendarStretch, type Cues, type Dated, isCountable, stretchFor } from "./date-nearest.ts";
import { like, SAME_COURSE, type Told, type ToldDate, toldDate } from "./date-told.ts";
import { dayStretch, pad2, pad4, partOf, spanOf, yearOf, type Stretch } from "./date-values.ts";
import type { Unit } from "./date-words.ts";

/** Against what an expression is read. */
export interface Frame extends Cues {
  /** The date of the section: exact, bounded, or not known. */
  readonly anchor?: DateSpan | undefined;
  /** The date mentioned last, with its words: "two days later" is read against it. */
  readonly mention?: Told | undefined;
  /** The day mentioned last in this sentence. */
  readonly sentenceDay?: { readonly day: Day; readonly quote: string; readonly unsure: boolean } | undefined;
  /** The text tells of the past in order: dates without a year are near the one mentioned before. */
  readonly narrative: boolean;
  /** The date told last could not be known: "three days earlier" after "the next day" is not counted from the section's. */
  readonly lost?: boolean | undefined;
  readonly order: NumericOrder | undefined;
  readonly english?: boolean | undefined;
  /** The section is of one day: a post, a message, an entry. */
  readonly entry?: boolean | undefined;
  /** "since January": before the day told beside it. */
  readonly since?: boolean | undefined;
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
      return { timex: setTimex(meaning), date: UNKNOWN_DATE };
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
    case "offset":
    case "day of month":
    case "hijri":
      return dated(meaning, frame);
    case "before our era":
      return { timex: { type: "DATE", value: meaning.value }, date: UNKNOWN_DATE };
    default:
      return meaning satisfies never;
  }
}

function setTimex({ value, quant, freq }: Extract<Meaning, { kind: "set" }>): Timex {
  return { type: "SET", value, ...(quant && { quant }), ...(freq && { freq }) };
}

function dated(meaning: Dated, frame: Frame): ResolvedDate | undefined {
  if (!needsReference(meaning)) {
    const stretch = stretchFor(meaning, "2000-01-01", frame);
    return stretch && finish(meaning, partOf(stretch, meaning.part, undefined), "explicit");
  }
  if (meaning.kind === "weekday" && meaning.any === true) return unknown(meaning);
  const shiftsMention = isFromMention(meaning);
  const toldDay = meaning.kind === "weekday" && meaning.which === undefined && frame.mention?.near === true;
  const narrated = frame.narrative && !frame.future && (toldDay || !isOfToday(meaning, frame.anchor));
  if (frame.mention !== undefined && (shiftsMention || narrated)) {
    const told = toldDate(meaning, frame.mention, frame);
    if (told !== undefined) return finishTold(meaning, told);
  }
  // "Today", in a history that bears no date.
  if (
    frame.narrative &&
    meaning.kind === "shift" &&
    meaning.from === "anchor" &&
    meaning.amount === 0 &&
    !isExactDay(frame.anchor)
  ) {
    return { timex: { type: "DATE", value: "PRESENT_REF" }, date: UNKNOWN_DATE };
  }
  // "that day", "the following spring" with nothing before them say nothing.
  if (shiftsMention && (frame.lost === true || !(meaning.kind === "shift" && meaning.amount < 0)))
    return unknown(meaning);
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
  return withOldYear(meaning, againstAnchor(meaning, anchor, frame), frame);
}

/** Days before the section's date from which a date told is of another time. */
const LONG_PAST = 1000;

/** "In 1915 … By 7 May": in a text that is news otherwise, the May may be that of the old year just told. */
function withOldYear(meaning: Dated, resolved: ResolvedDate | undefined, frame: Frame): ResolvedDate | undefined {
  const { mention, anchor } = frame;
  if (resolved === undefined || mention?.stretch.first === undefined || !mention.close || frame.future) return resolved;
  if (mention.lasting === true) return resolved;
  if (meaning.kind !== "calendar" && meaning.kind !== "season" && meaning.kind !== "holiday") return resolved;
  if (isOfToday(meaning, anchor) || anchor?.earliest === undefined || resolved.date.latest === undefined)
    return resolved;
  if (daysBetween(mention.stretch.first, anchor.earliest) < LONG_PAST) return resolved;
  const told = toldDate(meaning, mention, frame)?.stretch;
  if (told?.first === undefined || resolved.date.earliest === undefined || told.first >= resolved.date.earliest)
    return resolved;
  return { ...resolved, date: betweenSpan(told.first, resolved.date.latest, resolved.date.basis) };
}

/** "today", "last spring", "two weeks ago": counted from when the text was written, also where it tells of the past. */
function isOfToday(meaning: Dated, anchor: DateSpan | undefined): boolean {
  if (meaning.kind === "shift")
    return meaning.from === "anchor" && (meaning.amount !== 0 || meaning.unit === "D" || isExactDay(anchor));
  if (meaning.kind === "weekday") return meaning.which !== undefined || isExactDay(anchor);
  if (meaning.kind === "holiday") return meaning.which !== undefined;
  if (meaning.kind !== "calendar" && meaning.kind !== "season" && meaning.kind !== "quarter") return false;
  return meaning.which !== undefined || (meaning.yearShift !== undefined && meaning.year === undefined);
}

/** "two days later", "the following spring", "that year": counted from the date told before, in news as well. */
function isFromMention(meaning: Dated): boolean {
  if (meaning.kind === "shift") return meaning.from === "mention";
  return (
    (meaning.kind === "calendar" ||
      meaning.kind === "season" ||
      meaning.kind === "holiday" ||
      meaning.kind === "weekday") &&
    meaning.fromMention === true
  );
}

function isExactDay(date: DateSpan | undefined): boolean {
  return date?.earliest !== undefined && date.earliest === date.latest;
}

function finishTold(meaning: Dated, { stretch, date }: ToldDate): ResolvedDate {
  const part = partOf(stretch, meaning.part, undefined);
  const sure = date.earliest === stretch.first && date.latest === stretch.last;
  const resolved = finish(meaning, part, date.basis);
  return sure ? resolved : { ...resolved, date };
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
    if (early.value === late.value) {
      const resolved = finish(meaning, early, basis);
      return frame.english === true ? spoken(meaning, early, anchor, resolved) : resolved;
    }
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
 * What is said in two ways in English: "next Friday" on a Monday is this week's or next week's, "last Friday" on a Sunday likewise; "last
 * week" on a Sunday may be the one that ends that day.
 */
function spoken(
  meaning: Dated,
  { first, last }: Stretch,
  { earliest, latest }: DateSpan,
  resolved: ResolvedDate,
): ResolvedDate {
  if (earliest === undefined || earliest !== latest || first === undefined || last === undefined) return resolved;
  const { basis } = resolved.date;
  const today = weekday(earliest);
  if (meaning.kind === "weekday" && meaning.which === 1 && first <= addDays(earliest, 7 - today)) {
    return { ...resolved, date: betweenSpan(first, addDays(first, 7), basis) };
  }
  if (meaning.kind === "weekday" && meaning.which === -1 && first > addDays(earliest, -today)) {
    return { ...resolved, date: betweenSpan(addDays(first, -7), first, basis) };
  }
  if (meaning.kind === "shift" && meaning.unit === "W" && today === 7 && meaning.amount <= 0 && meaning.amount >= -1) {
    return { ...resolved, date: betweenSpan(first, addDays(last, 6), basis) };
  }
  return resolved;
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
  // "since January", beside a day in November: the one before it.
  for (const year of frame.since === true ? [] : [yearOf(before), yearOf(before) + 1]) {
    const stretch = calendarStretch({ ...meaning, year }, before, frame);
    if (stretch?.first === undefined || stretch.last === undefined || stretch.last < before) continue;
    if (daysBetween(before, stretch.first) > SAME_COURSE) break;
    const near = finish(
      meaning,
      partOf(stretch, meaning.part, undefined),
      `relative to “${frame.mention?.quote ?? ""}”`,
    );
    // In another paragraph it may be of another year.
    return frame.mention?.close === true ? near : { ...near, date: UNKNOWN_DATE };
  }
  return unknown(meaning);
}

function needsReference(meaning: Dated): boolean {
  switch (meaning.kind) {
    case "calendar":
    case "season":
    case "holiday":
    case "hijri":
      return meaning.year === undefined;
    case "quarter":
      return meaning.year === undefined || meaning.number === undefined;
    case "offset":
      return needsReference(meaning.of);
    case "weekday":
    case "shift":
    case "day of month":
      return true;
    case "years":
    case "fiscal year":
      return false;
    default:
      return meaning satisfies never;
  }
}

function numeric(meaning: Extract<Meaning, { kind: "numeric" }>, frame: Frame): ResolvedDate | undefined {
  const { a, b, year } = meaning;
  const [monthFirst, dayFirst] = [makeDay(year, a, b), makeDay(year, b, a)];
  const chosen = frame.order === undefined ? undefined : frame.order.order === "day first" ? dayFirst : monthFirst;
  // Which of the two readings is meant is known from elsewhere: the basis says from where.
  if (chosen !== undefined) return finish(meaning, dayStretch(chosen), `relative to ${frame.order?.why ?? ""}`);
  if (monthFirst === undefined || dayFirst === undefined) return undefined;
  const [first, last] = monthFirst < dayFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const value = `${pad4(year)}-XX-XX${meaning.time?.value ?? ""}`;
  return { timex: { type: typeOf(meaning), value }, date: betweenSpan(first, last, "explicit") };
}

/**
 * A time of day belongs to the day its sentence names, else to that of an entry that is of one day (a post, a message, a row).
 * Elsewhere it has the day that is likeliest as its value, and no days. Midnight is the end of its day, or its beginning.
 */
function clockOnly(value: string, { sentenceDay, mention, anchor, entry }: Frame): ResolvedDate {
  const type = "TIME";
  const onDay = (day: Day, basis: Basis): DateSpan =>
    value === "T24:00" && isCountable(day) ? betweenSpan(day, addDays(day, 1), basis) : spanOf(dayStretch(day), basis);
  if (sentenceDay !== undefined) {
    const date = sentenceDay.unsure ? UNKNOWN_DATE : onDay(sentenceDay.day, `relative to “${sentenceDay.quote}”`);
    return { timex: { type, value: sentenceDay.day + value }, date };
  }
  const own = isExactDay(anchor) ? anchor?.earliest : undefined;
  const told =
    mention !== undefined && mention.close && mention.stretch.first === mention.stretch.last ? mention : undefined;
  if (told?.stretch.first !== undefined && entry !== true) {
    return { timex: { type, value: told.stretch.first + value }, date: UNKNOWN_DATE };
  }
  if (own === undefined) return { timex: { type, value }, date: UNKNOWN_DATE };
  const date = entry === true ? onDay(own, `relative to ${anchor?.edtf ?? ""}`) : UNKNOWN_DATE;
  return { timex: { type, value: own + value }, date };
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
    case "day of month":
      return `XXXX-XX-${pad2(meaning.day)}${time}`;
    case "offset":
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
    case "hijri":
    case "years":
    case "fiscal year":
      return `XXXX-XX-XX${time}`;
    default:
      return meaning satisfies never;
  }
}
