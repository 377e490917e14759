// Times counted from a day that is named with them: "the week after Thanksgiving", "two days before May 3", "a week from Monday",
// "the night of October 23", "the week of May 3".

import { tokenAt } from "./date-amounts.ts";
import { dayFirst, monthFirst, weekdayAt } from "./date-calendar.ts";
import { holidayAt } from "./date-holidays.ts";
import type { Hit, Meaning } from "./date-meaning.ts";
import { isoDate, numericDate } from "./date-numeric.ts";
import { deicticAt, whichAt } from "./date-relative.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, UNITS, type Unit } from "./date-words.ts";

type Tokens = readonly DateToken[];

type Named = Extract<Meaning, { kind: "calendar" | "weekday" | "holiday" | "shift" }>;

/** A day that is named outright, with its article; never counted from another, so that a row of "before" ends. */
function namedDay(tokens: Tokens, index: number): { meaning: Named; next: number } | undefined {
  const at = tokenAt(tokens, index).lower === "the" ? index + 1 : index;
  const hit =
    holidayAt(tokens, at) ??
    weekdayWithDate(tokens, at) ??
    monthFirst(tokens, at) ??
    dayFirst(tokens, at) ??
    isoDate(tokens, at) ??
    numericDate(tokens, at) ??
    deicticAt(tokens, at) ??
    whichAt(tokens, at);
  if (hit === undefined) return undefined;
  const { meaning } = hit;
  const { next } = hit;
  if (meaning.kind === "weekday" || meaning.kind === "holiday") return { meaning, next };
  if (meaning.kind === "calendar" && meaning.day !== undefined) return { meaning, next };
  return meaning.kind === "shift" && meaning.unit === "D" && meaning.time === undefined ? { meaning, next } : undefined;
}

function weekdayWithDate(tokens: Tokens, index: number): Hit | undefined {
  const day = weekdayAt(tokens, index);
  if (day === undefined) return undefined;
  const comma = tokenAt(tokens, day.next).lower === "," ? 1 : 0;
  const date = monthFirst(tokens, day.next + comma) ?? dayFirst(tokens, day.next + comma);
  if (date?.meaning.kind === "calendar" && date.meaning.day !== undefined) {
    return { meaning: { ...date.meaning, weekday: day.weekday }, next: date.next };
  }
  return { meaning: { kind: "weekday", weekday: day.weekday }, next: day.next };
}

/** After "the": "night of October 23", "week of May 3", "weekend before Christmas", "day after Thanksgiving". */
export function unitOfDay(tokens: Tokens, index: number): Hit | undefined {
  const { lower } = tokenAt(tokens, index);
  const part = DAY_PARTS.get(lower);
  const unit = UNITS.get(lower);
  if (part === undefined && unit === undefined) return undefined;
  const link = tokenAt(tokens, index + 1).lower;
  const amount = link === "of" ? 0 : LINKS.get(link);
  if (amount === undefined) return undefined;
  if (part !== undefined) {
    const day = namedDay(tokens, index + 2);
    if (day === undefined || day.meaning.time !== undefined) return undefined;
    return { meaning: { kind: "offset", unit: "D", amount, of: day.meaning, time: { value: part } }, next: day.next };
  }
  if (unit === undefined || unit.startsWith("T")) return undefined;
  // "The day of May 3" is a day like any other; "the month of May" is the month.
  if (unit === "M" && link === "of") return monthFirst(tokens, index + 2);
  return counted(tokens, unit, amount, index + 2);
}

const LINKS: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["preceding", -1],
  ["after", 1],
  ["following", 1],
]);

/** After "two days", "a week": "before May 3", "after Christmas", "from Monday"; "ago Monday". */
export function amountFromDay(tokens: Tokens, unit: Unit, amount: number | undefined, index: number): Hit | undefined {
  if (amount === undefined || !Number.isInteger(amount) || unit.startsWith("T")) return undefined;
  const link = tokenAt(tokens, index).lower;
  if (link === "prior" && tokenAt(tokens, index + 1).lower === "to") return counted(tokens, unit, -amount, index + 2);
  if (link === "from") {
    const hit = counted(tokens, unit, amount, index + 1);
    const { meaning } = hit ?? {};
    // "A week from Monday" counts from the Monday to come.
    return meaning?.kind === "offset" && meaning.of.kind === "weekday" && hit !== undefined
      ? { meaning: { ...meaning, of: { ...meaning.of, which: meaning.of.which ?? 1 } }, next: hit.next }
      : hit;
  }
  const sign = LINKS.get(link);
  if (sign === undefined) return undefined;
  return counted(tokens, unit === "DE" ? "Y" : unit, sign * amount * (unit === "DE" ? 10 : 1), index + 1);
}

/** "Two weeks ago Monday", "a year ago Monday". */
export function agoWeekday(tokens: Tokens, unit: Unit, amount: number | undefined, index: number): Hit | undefined {
  if (amount === undefined || !Number.isInteger(amount) || !["W", "M", "Y"].includes(unit)) return undefined;
  if (tokenAt(tokens, index).lower !== "ago") return undefined;
  const day = weekdayAt(tokens, index + 1);
  return (
    day && {
      meaning: { kind: "offset", unit, amount: -amount, of: { kind: "weekday", weekday: day.weekday } },
      next: day.next,
    }
  );
}

/** "20 days after a judge ordered …": where the words of the event begin. */
export function eventAfter(tokens: Tokens, index: number): { sign: 1 | -1; at: number } | undefined {
  const { lower } = tokenAt(tokens, index);
  const prior = lower === "prior" && tokenAt(tokens, index + 1).lower === "to";
  const sign = prior || lower === "before" ? -1 : lower === "after" || lower === "following" ? 1 : undefined;
  const word = tokenAt(tokens, prior ? index + 2 : index + 1);
  return sign === undefined || word.kind !== "word" ? undefined : { sign, at: word.start };
}

/** "(within) 30 days of the hearing": where the words of the event begin. */
export function eventOf(tokens: Tokens, index: number): number | undefined {
  const known = tokenAt(tokens, index).lower === "of" && DETERMINERS.has(tokenAt(tokens, index + 1).lower);
  return known ? tokenAt(tokens, index + 1).start : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set("the a an his her its their our my your this that".split(" "));

function counted(tokens: Tokens, unit: Unit, amount: number, index: number): Hit | undefined {
  const day = namedDay(tokens, index);
  return day && { meaning: { kind: "offset", unit, amount, of: day.meaning }, next: day.next };
}
