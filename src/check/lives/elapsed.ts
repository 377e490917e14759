// Does a length of time, as a text rounds it, fit the time from one day to another? The table of what each rounding word
// leaves open stands here and on docs/checks/duration.md.

import { addMonths, type DateSpan, type Day, daysBetween } from "../../base/base.ts";
import type { Duration, TimeUnit } from "../../record/record.ts";
import { wholeMonths } from "./day-words.ts";

/** fits: the words may be said; rounding: only the rounding word, or a day or so, is off; off: they are wrong. */
export type Verdict = "fits" | "rounding" | "off";

/** From, to, inclusive. */
type Range = readonly [number, number];

/** undefined: not known. The days between are all that the two spans leave open. */
export function compareLength(duration: Duration, words: string, from: DateSpan, until: DateSpan): Verdict | undefined {
  const { unit, value, isFine } = inOneUnit(duration, words);
  const elapsed: Range = [
    from.latest === undefined || until.earliest === undefined ? 0 : elapsedIn(unit, from.latest, until.earliest),
    from.earliest === undefined || until.latest === undefined
      ? Number.POSITIVE_INFINITY
      : elapsedIn(unit, from.earliest, until.latest),
  ];
  if (from.earliest === undefined && from.latest === undefined) return undefined;
  if (until.earliest === undefined && until.latest === undefined) return undefined;
  if (duration.ordinal === true && unit === "year" && isNthCalendarYear(value, from, until)) return "fits";
  const { fits, near } = unit === "day" ? daysMeant(duration, value) : unitsMeant(duration, unit, value, isFine);
  return meet(elapsed, fits) ? "fits" : meet(elapsed, near) ? "rounding" : "off";
}

/** How far the claim is from what the days give, as a factor of 1 and more. */
export function factorOff(duration: Duration, words: string, from: Day, until: Day): number {
  const { unit, value } = inOneUnit(duration, words);
  const elapsed = elapsedIn(unit, from, until);
  return elapsed <= 0 || value <= 0 ? Number.POSITIVE_INFINITY : Math.max(elapsed / value, value / elapsed);
}

interface OneUnit {
  readonly unit: TimeUnit;
  readonly value: number;
  /** Somebody counted the months: nothing is rounded to years. */
  readonly isFine: boolean;
}

/** Is the length less than the time between the days? */
export function isShorter(duration: Duration, from: Day, until: Day): boolean {
  const { unit, value } = inOneUnit(duration, "");
  return value < elapsedIn(unit, from, until);
}

/** Two years and eight months are 32 months; two and a half years are 2.5 years, since nobody counted the months. */
function inOneUnit({ parts }: Duration, words: string): OneUnit {
  const [first, second, ...rest] = parts;
  if (first === undefined) return { unit: "day", value: 0, isFine: false };
  if (second === undefined) return { ...first, isFine: false };
  if (rest.length === 0 && first.unit === "year" && second.unit === "month") {
    const isHalf = second.value === 6 && /half|½|1\/2/i.test(words);
    return isHalf
      ? { unit: "year", value: first.value + 0.5, isFine: false }
      : { unit: "month", value: 12 * first.value + second.value, isFine: true };
  }
  const sum = parts.reduce((total, part) => total + Math.round(part.value * DAYS_IN[part.unit]), 0);
  return { unit: "day", value: sum, isFine: true };
}

const DAYS_IN: Readonly<Record<TimeUnit, number>> = { year: 365.2425, month: 30.436875, week: 7, day: 1 };

/** Calendar years and months with their fraction; negative where the end comes first. */
function elapsedIn(unit: TimeUnit, from: Day, to: Day): number {
  const between = daysBetween(from, to);
  if (unit === "day") return between;
  if (unit === "week") return between / 7;
  if (between < 0) return between / DAYS_IN[unit];
  const months = wholeMonths(from, to);
  const last = addMonths(from, months);
  const exact = months + daysBetween(last, to) / Math.max(1, daysBetween(last, addMonths(from, months + 1)));
  return unit === "month" ? exact : exact / 12;
}

interface Meant {
  readonly fits: Range;
  /** Only the rounding is off. */
  readonly near: Range;
}

const ALL = Number.POSITIVE_INFINITY;

/**
 * Days elapsed. The first day may be counted or not, so each number allows one day less. What is printed today was said today
 * or yesterday, so a day that only the text's date gives allows one more.
 */
function daysMeant({ rounding, ordinal, untilNamed }: Duration, value: number): Meant {
  const late = untilNamed === true ? 0 : 1;
  if (ordinal === true) return { fits: [value - 1, value + late], near: [value - 3, value + 2 + late] };
  const slip = Math.max(2, 0.05 * value);
  switch (rounding) {
    case "over":
    case "at least":
      return { fits: [value - 1, 2 * value], near: [value - 1 - slip, ALL] };
    case "almost":
      return { fits: [0.9 * value - 1, value + late], near: [0.8 * value - 1, value + slip + late] };
    case "under":
    case "up to":
      return { fits: [0, value + late], near: [0, value + slip + late] };
    case "about":
      return { fits: [0.9 * value - 1, 1.1 * value + late], near: [0.8 * value - 1, 1.2 * value + late] };
    case undefined: {
      const round = roundedBy(value);
      return {
        fits: [value - 1 - round, value + round + late],
        near: [value - 1 - round - slip, value + round + slip + late],
      };
    }
  }
}

/** A number with zeros at its end is often rounded: 1,300 to the hundred, 500 to the ten; 30 and 1,321 are meant. */
function roundedBy(value: number): number {
  let step = 1;
  while (value % (10 * step) === 0 && value >= 100 * step) step *= 10;
  return step === 1 ? 0 : step / 2;
}

/** Years, months and weeks: said from a little before they are full until the next one is. */
function unitsMeant({ rounding, ordinal }: Duration, unit: TimeUnit, value: number, isFine: boolean): Meant {
  const hair = 0.02; // a week of a year, a day of a month
  const short = isFine ? 1 : Math.max(unit === "year" ? 0.25 : 0.5, value / 10);
  if (ordinal === true) return { fits: [value - 1 - hair, value + hair], near: [value - 1.25, value + 0.25] };
  switch (rounding) {
    case "over":
    case "at least":
      return { fits: [value - hair, Math.max(2 * value, value + 1)], near: [value - short, ALL] };
    case "almost": {
      const below = Math.max(unit === "year" ? 1 / 3 : 0.5, value / 10);
      return { fits: [value - below, value + hair], near: [value - 2 * below, value + short] };
    }
    case "under":
    case "up to":
      return { fits: [0, value + hair], near: [0, value + short] };
    case "about":
      return { fits: [value - short, value + short], near: [value - 2 * short, value + 2 * short] };
    case undefined:
      return {
        fits: [value - short, value + 1],
        near: [value - 2 * short, value + (isFine ? 3 : Math.max(1.5, value / 5))],
      };
  }
}

/** "In his third year of detention": 2019, 2020, 2021 are three, whatever the day. */
function isNthCalendarYear(value: number, from: DateSpan, until: DateSpan): boolean {
  const year = (day: Day | undefined): number => Number(day?.slice(0, 4));
  const [least, most] = [year(until.earliest) - year(from.latest) + 1, year(until.latest) - year(from.earliest) + 1];
  return least <= value && value <= most;
}

function meet(a: Range, b: Range): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
