// Dates for the parts of a page that bear none, none with a year, or a weekday alone: the page's order bounds them by their
// neighbours.

import {
  addDays,
  type Basis,
  betweenSpan,
  type DateSpan,
  daySpan,
  isExact,
  makeDay,
  monthSpan,
  weekday as weekdayOf,
} from "../../base/base.ts";

/** A part's own date, its day without a year, its weekday, or nothing. */
export interface DatedPart {
  readonly date?: DateSpan | undefined;
  readonly yearless?: { readonly month: number; readonly day?: number | undefined } | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
}

export type PageOrder = "newest first" | "oldest first";

/** Which way the dates run; undefined where they do not say, or say both. */
export function pageOrder(parts: readonly DatedPart[]): PageOrder | undefined {
  let down = 0;
  let up = 0;
  let last: string | undefined;
  for (const { date } of parts) {
    const key = date?.earliest;
    if (key === undefined) continue;
    if (last !== undefined && key < last) down += 1;
    if (last !== undefined && key > last) up += 1;
    last = key;
  }
  if (down > 2 * up) return "newest first";
  if (up > 2 * down) return "oldest first";
  if (down + up > 0) return undefined;
  return orderOnCircle(parts.map(dayOfYear), YEAR) ?? orderOnCircle(parts.map(dayOfWeek), WEEK);
}

/** Days of months of 31, so that a year is a circle. */
const YEAR = 12 * 31;
const WEEK = 7;

/** Which way round is shorter, as from part to part a year or a week may turn. */
function orderOnCircle(days: readonly (number | undefined)[], round: number): PageOrder | undefined {
  let forward = 0;
  let backward = 0;
  let last: number | undefined;
  for (const day of days) {
    if (day === undefined) continue;
    const step = last === undefined ? 0 : (day - last + round) % round;
    forward += step;
    backward += step === 0 ? 0 : round - step;
    last = day;
  }
  if (forward === backward) return undefined;
  if (forward * 2 <= backward) return "oldest first";
  return backward * 2 <= forward ? "newest first" : undefined;
}

function dayOfYear({ date, yearless }: DatedPart): number | undefined {
  if (yearless !== undefined) return yearless.month * 31 + (yearless.day ?? 15);
  return date?.earliest && Number(date.earliest.slice(5, 7)) * 31 + Number(date.earliest.slice(8));
}

function dayOfWeek({ date, weekday }: DatedPart): number | undefined {
  if (weekday !== undefined) return weekday;
  return date?.earliest !== undefined && isExact(date) ? weekdayOf(date.earliest) : undefined;
}

/** The parts' dates with the missing ones bounded. A part that nothing bounds keeps none. */
export function dateByNeighbours(parts: readonly DatedPart[], order: PageOrder | undefined): (DateSpan | undefined)[] {
  const dates = parts.map((part) => part.date);
  if (order === undefined) return dates;
  // Two passes: years first, walking from the dated parts outward, then what has no date at all.
  const before = boundsFrom(dates);
  const after = boundsFrom([...dates].reverse()).reverse();
  const towardsNew = order === "newest first";
  for (const i of walk(parts.length, dates)) {
    const { yearless, weekday } = parts[i]!; // i < parts.length
    if ((yearless === undefined && weekday === undefined) || dates[i] !== undefined) continue;
    const previous = nearestDated(dates, i, -1);
    const next = nearestDated(dates, i, 1);
    const [older, newer] = towardsNew
      ? [next ?? after[i], previous ?? before[i]]
      : [previous ?? before[i], next ?? after[i]];
    if (yearless !== undefined) dates[i] = fitYear(yearless, older, newer);
    else if (weekday !== undefined) dates[i] = fitWeekday(weekday, older, newer);
  }
  const bounded = [...dates];
  const previousOf = boundsFrom(dates);
  const nextOf = boundsFrom([...dates].reverse()).reverse();
  for (let i = 0; i < dates.length; i++) {
    if (dates[i] !== undefined) continue;
    const [older, newer] = towardsNew ? [nextOf[i], previousOf[i]] : [previousOf[i], nextOf[i]];
    const [earliest, latest] = [older?.earliest, newer?.latest];
    if (earliest === undefined && latest === undefined) continue;
    // Neighbours that stand against the page's order bound nothing.
    if (earliest !== undefined && latest !== undefined && earliest > latest) continue;
    bounded[i] = betweenSpan(earliest, latest, "between neighbours");
  }
  return bounded;
}

/** For each part the last date that stands before it. */
function boundsFrom(dates: readonly (DateSpan | undefined)[]): (DateSpan | undefined)[] {
  let last: DateSpan | undefined;
  return dates.map((date) => {
    const bound = last;
    if (date !== undefined) last = date;
    return bound;
  });
}

/** From each dated part away to both sides, so that a year is handed on from neighbour to neighbour. */
function* walk(length: number, dates: readonly (DateSpan | undefined)[]): Generator<number> {
  const first = dates.findIndex((date) => date !== undefined);
  if (first < 0) return;
  for (let i = first; i < length; i++) yield i;
  for (let i = first; i >= 0; i--) yield i;
}

/** Neighbours are near: the search ends at the nearest dated one, and stops after a bounded number of parts. */
const SEARCH = 50;

function nearestDated(dates: readonly (DateSpan | undefined)[], from: number, step: -1 | 1): DateSpan | undefined {
  for (let i = from + step, n = 0; i >= 0 && i < dates.length && n < SEARCH; i += step, n++) {
    if (dates[i] !== undefined) return dates[i];
  }
  return undefined;
}

/** The first such weekday after the older neighbour, else the last one before the newer. It does not go past either. */
function fitWeekday(weekday: number, older: DateSpan | undefined, newer: DateSpan | undefined): DateSpan | undefined {
  const near = older?.latest !== undefined && isExact(older) ? older : newer;
  const from = near === older ? older?.latest : newer?.earliest;
  if (near === undefined || from === undefined || !isExact(near)) return undefined;
  const step = (weekday - weekdayOf(from) + WEEK) % WEEK;
  const day = near === older ? addDays(from, step === 0 ? WEEK : step) : addDays(from, step - WEEK);
  if (newer?.latest !== undefined && day > newer.latest) return undefined;
  return daySpan(day, `relative to ${near.edtf}`);
}

/** The one year in which the day lies between its neighbours; with one neighbour, the year nearest to it. */
function fitYear(
  { month, day }: { readonly month: number; readonly day?: number | undefined },
  older: DateSpan | undefined,
  newer: DateSpan | undefined,
): DateSpan | undefined {
  const bounds = [older?.edtf, newer?.edtf].filter((edtf) => edtf !== undefined);
  const basis: Basis = `relative to ${bounds.join(" and ")}`;
  const pick = (year: number): DateSpan | undefined => {
    if (day === undefined) return monthSpan(year, month, basis);
    const exact = makeDay(year, month, day);
    return exact && daySpan(exact, basis);
  };
  const from = older?.earliest;
  const to = newer?.latest;
  const start = Number((from ?? to)?.slice(0, 4)) - (from === undefined ? 4 : 0);
  if (!Number.isFinite(start)) return undefined;
  const end = to === undefined ? start + 4 : Number(to.slice(0, 4));
  const fitting: DateSpan[] = [];
  for (let year = start; year <= end && fitting.length < 6; year++) {
    const span = pick(year);
    if (span?.earliest === undefined || span.latest === undefined) continue;
    // A post may be a day or two out of its place.
    if (
      (from === undefined || span.latest >= addDays(from, -3)) &&
      (to === undefined || span.earliest <= addDays(to, 3))
    )
      fitting.push(span);
  }
  if (from !== undefined && to !== undefined) {
    if (fitting.length === 1) return fitting[0];
    return from <= to ? betweenSpan(from, to, "between neighbours") : undefined;
  }
  return from === undefined ? fitting.at(-1) : fitting[0];
}
