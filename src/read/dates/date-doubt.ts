// What makes a date less sure than its likeliest reading: nothing says whether it is past or to come, another day of writing
// stands nearer, it is told in someone's words, an older year was told before. Then its days hold the other readings too.

import {
  addDays,
  addMonths,
  betweenSpan,
  type DateSpan,
  type Day,
  daysBetween,
  UNKNOWN_DATE,
} from "../../base/base.ts";
import { takesTense } from "./date-context.ts";
import type { Meaning } from "./date-meaning.ts";
import { isCountable } from "./date-nearest.ts";
import { type Frame, type ResolvedDate, resolveDate } from "./date-resolve.ts";
import { type Told, toldDate } from "./date-told.ts";
import { yearOf } from "./date-values.ts";

export interface Doubts {
  /** The day of writing at this place, where it may not be that of the section: that of a stamp between, or not known. */
  readonly written?: DateSpan | undefined;
  /** In quotation marks, in a text that reports what others said. */
  readonly quoted: boolean;
  /** The words do not say whether it is past or to come. */
  readonly either: boolean;
  /** At the head of a line of a list. */
  readonly listed: boolean;
  /** Told of a time before the past that is told. */
  readonly earlier: boolean;
  /** In an interview: the story of an answer has its own time, and "yesterday" is of the day of the talk. */
  readonly recounted: boolean;
  /** Thanksgiving may be that of the United States or of Canada. */
  readonly anyThanksgiving: boolean;
  /** A year that the head of the section names, as a report does: "Annual Report 2014". */
  readonly ofYear?: number | undefined;
  /** A date with its year, told shortly before. */
  readonly year?: Told | undefined;
}

/** Days from which the nearer of two days without a year is meant, where the other is much farther. */
const CLOSE_BY = 60;
/** Days after which what is told is an old story, in which someone may be quoted. */
const YEARS = 400;
/** How long ago what an article quotes may have been said. */
const DAYS_SINCE_SAID = 7;

/** The days of `resolved` and those of its other readings. */
export function doubted(meaning: Meaning, resolved: ResolvedDate, frame: Frame, doubts: Doubts): DateSpan {
  const { date } = resolved;
  const { anchor } = frame;
  if (anchor === undefined || date.basis !== `relative to ${anchor.edtf}`)
    return besides(meaning, resolved, frame, doubts);
  const { written } = doubts;
  if (written !== undefined && written.earliest === undefined) return UNKNOWN_DATE;
  if (doubts.recounted && !frame.future && (takesTense(meaning) || (isOfDays(meaning) && isGiven(anchor)))) {
    return UNKNOWN_DATE;
  }
  const oldStory =
    doubts.year?.stretch.first !== undefined &&
    anchor.earliest !== undefined &&
    daysBetween(doubts.year.stretch.first, anchor.earliest) > YEARS;
  if (doubts.quoted && oldStory && isOfDays(meaning) && doubts.year?.close === true) return UNKNOWN_DATE;
  const spans: (DateSpan | undefined)[] = [date];
  if (doubts.anyThanksgiving && meaning.kind === "holiday" && meaning.holiday === "thanksgiving")
    spans.push(resolveDate({ ...meaning, holiday: "canadian thanksgiving" }, frame)?.date);
  if (written !== undefined) spans.push(resolveDate(meaning, { ...frame, anchor: written })?.date);
  if (doubts.either && takesTense(meaning)) spans.push(other(meaning, date, frame, doubts.listed));
  if (
    doubts.quoted &&
    anchor.earliest !== undefined &&
    anchor.earliest === anchor.latest &&
    isCountable(anchor.earliest)
  ) {
    const said = addDays(anchor.earliest, -DAYS_SINCE_SAID);
    spans.push(resolveDate(meaning, { ...frame, anchor: { ...anchor, earliest: said, latest: said } })?.date);
  }
  if ((doubts.earlier || (doubts.quoted && frame.past === true)) && !frame.future) spans.push(before(meaning, date));
  spans.push(otherYear(meaning, date, frame), ofToldYear(meaning, date, frame, doubts.year));
  if (doubts.ofYear !== undefined && !frame.future) spans.push(inYear(meaning, frame, doubts.ofYear));
  return hull(spans, date);
}

/** Read against the date told before it: a day of the week or a day of the month may be before or after that. */
function besides(meaning: Meaning, resolved: ResolvedDate, frame: Frame, { either }: Doubts): DateSpan {
  const { date } = resolved;
  if (meaning.kind === "weekday" && meaning.which === undefined && either && frame.sentenceDay !== undefined)
    return hull([date, resolveDate(meaning, { ...frame, future: !frame.future })?.date], date);
  // "That day" in another paragraph may be some other day.
  if (isCounted(meaning) && frame.mention?.close === false) return UNKNOWN_DATE;
  return date;
}

/** "That day", "two months later", "the following spring". */
function isCounted(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.from === "mention";
  return "fromMention" in meaning && meaning.fromMention === true;
}

/** The reading of the other tense, unless that is far and this one near. */
function other(meaning: Meaning, date: DateSpan, frame: Frame, listed: boolean): DateSpan | undefined {
  const reading = resolveDate(meaning, { ...frame, future: !frame.future, past: frame.future })?.date;
  const today = frame.anchor?.earliest;
  if (reading?.earliest === undefined || date.earliest === undefined || today === undefined) return reading;
  if (listed || meaning.kind === "weekday" || meaning.kind === "day of month") return reading;
  const [near, far] = [distance(today, date), distance(today, reading)];
  return near <= CLOSE_BY && far >= 3 * near ? undefined : reading;
}

function distance(today: Day, { earliest, latest }: DateSpan): number {
  if (earliest !== undefined && earliest > today) return daysBetween(today, earliest);
  return latest !== undefined && latest < today ? daysBetween(latest, today) : 0;
}

/** A year before, or a week. */
function before(meaning: Meaning, date: DateSpan): DateSpan | undefined {
  if (date.earliest === undefined || !isCountable(date.earliest)) return undefined;
  if (meaning.kind === "weekday") return { ...date, earliest: addDays(date.earliest, -7) };
  if (meaning.kind === "day of month") return { ...date, earliest: addMonths(date.earliest, -1) };
  if (meaning.kind === "shift" || !takesTense(meaning)) return undefined;
  return { ...date, earliest: addMonths(date.earliest, -12) };
}

/** "Last June" said in September is of this year or of the last; "next March" said in January likewise. */
function otherYear(meaning: Meaning, date: DateSpan, frame: Frame): DateSpan | undefined {
  if (frame.english !== true || (meaning.kind !== "calendar" && meaning.kind !== "season")) return undefined;
  const [, said] = /^relative to (\d{4})-/u.exec(date.basis) ?? [];
  if (said === undefined || date.earliest === undefined || date.latest === undefined) return undefined;
  if (!isCountable(date.earliest) || Number(said) !== yearOf(date.latest)) return undefined;
  if (meaning.which === -1) return { ...date, earliest: addMonths(date.earliest, -12) };
  if (meaning.which === 1) return { ...date, latest: addMonths(date.latest, 12) };
  return undefined;
}

/** "In December 2017 he was held; in February the charge was dropped": the February after it, or the last one. */
function ofToldYear(meaning: Meaning, date: DateSpan, frame: Frame, told: Told | undefined): DateSpan | undefined {
  if (told?.stretch.first === undefined || frame.future || !takesTense(meaning)) return undefined;
  if (date.earliest === undefined || told.stretch.first > date.earliest) return undefined;
  if (meaning.kind === "weekday" || meaning.kind === "day of month") {
    const far = frame.anchor?.earliest !== undefined && daysBetween(told.stretch.first, frame.anchor.earliest) > 31;
    return far && told.near ? toldDate(meaning, told, frame)?.date : undefined;
  }
  if (meaning.kind !== "calendar" && meaning.kind !== "season" && meaning.kind !== "holiday") return undefined;
  return toldDate(meaning, told, frame)?.date;
}

/** The same day or month of another year. */
function inYear(meaning: Meaning, frame: Frame, year: number): DateSpan | undefined {
  if (!takesTense(meaning)) return undefined;
  if (
    meaning.kind === "calendar" ||
    meaning.kind === "season" ||
    meaning.kind === "holiday" ||
    meaning.kind === "quarter"
  ) {
    return resolveDate({ ...meaning, year }, frame)?.date;
  }
  return undefined;
}

function isOfDays(meaning: Meaning): boolean {
  return meaning.kind === "weekday" || (meaning.kind === "shift" && (meaning.unit === "D" || meaning.unit === "W"));
}

/** The date came with the document, and does not stand in it. */
function isGiven({ basis }: DateSpan): boolean {
  return basis === "person" || basis === "metadata" || basis === "file";
}

/** From the first day of all to the last; a reading that is not known says nothing. */
function hull(spans: readonly (DateSpan | undefined)[], date: DateSpan): DateSpan {
  let { earliest, latest } = date;
  for (const span of spans) {
    if (span === undefined) continue;
    if (earliest !== undefined && span.earliest !== undefined && span.earliest < earliest) earliest = span.earliest;
    if (latest !== undefined && span.latest !== undefined && span.latest > latest) latest = span.latest;
  }
  return earliest === date.earliest && latest === date.latest ? date : betweenSpan(earliest, latest, date.basis);
}
