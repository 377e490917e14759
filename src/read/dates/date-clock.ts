// Times of day, with their zone: "6:20 p.m.", "8 am CST", "noon", "16:30 UTC", "in the morning".

import { tokenAt } from "./date-amounts.ts";
import type { TimeOfDay } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, SMALL_NUMBERS, ZONES } from "./date-words.ts";

type Tokens = readonly DateToken[];

interface Clock {
  readonly time: TimeOfDay;
  readonly next: number;
}

/** "6:20 p.m.", "6 pm", "8 am CST", "noon", "16:30", "1630 hours"; `afterDate`: "19 July 2013 09:12" needs no cue. */
export function clockAt(tokens: Tokens, index: number, afterDate = false): Clock | undefined {
  const first = tokenAt(tokens, index);
  const named = NAMED_TIMES.get(first.lower);
  if (named !== undefined) return zoned(tokens, named, index + 1);
  if (first.kind === "word") return spokenClock(tokens, index);
  if (first.kind !== "number") return undefined;
  const before = tokenAt(tokens, index - 1);
  if (first.glued && /^[$£€#:./]$/u.test(before.lower)) return undefined;
  const military = militaryAt(tokens, index);
  if (military !== undefined && HOURS.has(tokenAt(tokens, index + 1).lower)) {
    return zoned(tokens, military, index + 2);
  }
  if (first.lower.length > 2 || first.value > 24) return undefined;
  const clock = figures(tokens, index);
  const half = halfOfDay(tokens, clock.next);
  if (half !== undefined) {
    if (first.value > 12) return undefined;
    const hour = (first.value % 12) + (half.afternoon ? 12 : 0);
    return zoned(tokens, `T${pad(hour)}${clock.minutes ? clock.value.slice(3) : ":00"}`, half.next);
  }
  if (!clock.minutes) return spokenClock(tokens, index);
  if (clock.dotted) {
    const after = tokenAt(tokens, clock.next);
    const counted =
      after.kind === "word" ? !["and", "to", "on", "in"].includes(after.lower) : /^[%$€£]$/u.test(after.lower);
    const cue = AT.has(before.lower) || afterDate || before.lower === "from";
    return !cue || counted || first.value === 0 || first.value > 23
      ? undefined
      : zoned(tokens, clock.value, clock.next);
  }
  const zone = zoneAfter(tokens, clock.next);
  const cue =
    AT.has(before.lower) ||
    afterDate ||
    zone > clock.next ||
    ["from", "until", "to", "t", "between", "-"].includes(before.lower);
  if (!cue && !standsAlone(tokens, index, clock.next)) return undefined;
  return zoned(tokens, clock.value, clock.next);
}

const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ["noon", "T12:00"],
  ["midday", "T12:00"],
  ["midnight", "T24:00"],
]);
const HOURS: ReadonlySet<string> = new Set(["hours", "hrs", "hr", "h"]);
const AT: ReadonlySet<string> = new Set([
  "at",
  "by",
  "about",
  "around",
  "after",
  "before",
  "till",
  "until",
  "since",
  "approximately",
]);

/** "0715": hours and minutes of a log. */
export function militaryAt(tokens: Tokens, index: number): string | undefined {
  const { lower, value, start, end } = tokenAt(tokens, index);
  if (lower.length !== 4 || end - start !== 4 || !(value < 2400) || value % 100 >= 60) return undefined;
  return `T${lower.slice(0, 2)}:${lower.slice(2)}`;
}

/** "06:30" in a log or a list; not a verse ("Luke 12:15"), a score or a part of something larger. */
function standsAlone(tokens: Tokens, index: number, next: number): boolean {
  const [first, before, after] = [tokenAt(tokens, index), tokenAt(tokens, index - 1), tokenAt(tokens, next)];
  if (first.lower.length !== 2 || first.glued || (after.glued && after.kind !== "mark")) return false;
  if (after.lower === ":" || after.lower === "/") return false;
  return first.lower.startsWith("0") || !before.capital;
}

/** Hours, minutes and seconds in figures: "10:00:00"; "9.20" is `dotted`. */
export function figures(
  tokens: Tokens,
  index: number,
): { value: string; minutes: boolean; dotted: boolean; next: number } {
  const hour = pad(tokenAt(tokens, index).value);
  let value = `T${hour}`;
  let next = index + 1;
  const dot = tokenAt(tokens, next).lower === ".";
  for (let i = 0; i < (dot ? 1 : 2); i++) {
    const [colon, number] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
    if (
      colon.lower !== (dot ? "." : ":") ||
      !colon.glued ||
      !number.glued ||
      number.lower.length !== 2 ||
      !(number.value < 60)
    )
      break;
    value += `:${number.lower}`;
    next += 2;
  }
  const minutes = next > index + 1;
  return { value: minutes ? value : `${value}:00`, minutes, dotted: dot && minutes, next };
}

/** "five o'clock", "half past five", "a quarter to nine", "at eight in the evening", "eleven-thirty". */
function spokenClock(tokens: Tokens, index: number): Clock | undefined {
  const { hour, minutes, next } = spokenHour(tokens, index) ?? {};
  if (hour === undefined || minutes === undefined || next === undefined) return undefined;
  const [first, second] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
  const oclock = first.lower === "o" && second.lower === "'" && tokenAt(tokens, next + 2).lower === "clock";
  const end = oclock ? next + 3 : next;
  const part = partAfter(tokens, end);
  if (part === undefined && !oclock && minutes === 0 && !isBareHour(tokens, index, end)) return undefined;
  const afternoon = part !== undefined && part.part !== "TMO" && !(part.part === "TNI" && hour < 6);
  const value = `T${pad((hour % 12) + (afternoon ? 12 : hour === 12 && part === undefined ? 12 : 0))}:${pad(minutes)}`;
  return zoned(tokens, value, part?.next ?? end);
}

function spokenHour(tokens: Tokens, index: number): { hour: number; minutes: number; next: number } | undefined {
  const [first, second] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  const past = second.lower === "past" || second.lower === "to";
  const quarter = first.lower === "quarter" || (first.lower === "a" && second.lower === "quarter");
  if (quarter || (first.lower === "half" && second.lower === "past")) {
    const link = quarter && first.lower === "a" ? index + 2 : index + 1;
    const word = tokenAt(tokens, link).lower;
    const hour = hourAt(tokens, link + 1);
    if (hour === undefined || (word !== "past" && !(quarter && word === "to"))) return undefined;
    if (!quarter) return past ? { hour, minutes: 30, next: link + 2 } : undefined;
    return word === "past"
      ? { hour, minutes: 15, next: link + 2 }
      : { hour: hour === 1 ? 12 : hour - 1, minutes: 45, next: link + 2 };
  }
  const hour = hourAt(tokens, index);
  if (hour === undefined) return undefined;
  const minutes = second.lower === "-" && second.glued ? MINUTES.get(tokenAt(tokens, index + 2).lower) : undefined;
  return minutes === undefined ? { hour, minutes: 0, next: index + 1 } : { hour, minutes, next: index + 3 };
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ["fifteen", 15],
  ["thirty", 30],
  ["forty", 40],
]);

function hourAt(tokens: Tokens, index: number): number | undefined {
  const { kind, lower, value, glued } = tokenAt(tokens, index);
  const hour = kind === "number" ? (lower.length <= 2 && !glued ? value : undefined) : SMALL_NUMBERS.get(lower);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "At five", where nothing after it is counted. */
function isBareHour(tokens: Tokens, index: number, next: number): boolean {
  if (tokenAt(tokens, index - 1).lower !== "at") return false;
  const after = tokenAt(tokens, next);
  if (after.kind === "mark")
    return (
      /^[.,;:)?!]$/u.test(after.lower) &&
      !(after.glued && tokenAt(tokens, next + 1).glued && tokenAt(tokens, next + 1).kind === "number")
    );
  return ["and", "in", "on", "to", "from", "when", "but", "he", "she", "they", "we", "i"].includes(after.lower);
}

/** "in the morning", "at night" after an hour. */
function partAfter(tokens: Tokens, index: number): { part: string; next: number } | undefined {
  const [first, second, third] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (first.lower === "at" && second.lower === "night") return { part: "TNI", next: index + 2 };
  const part = first.lower === "in" && second.lower === "the" ? DAY_PARTS.get(third.lower) : undefined;
  return part === undefined ? undefined : { part, next: index + 3 };
}

/** With the zone printed after it; "Z" where that is universal time. */
function zoned(tokens: Tokens, value: string, from: number): Clock {
  const next = zoneAfter(tokens, from);
  const words: string[] = [];
  let universal = "";
  for (let i = from; i < next; i++) {
    const { lower, kind } = tokenAt(tokens, i);
    if (kind === "word") words.push(lower);
    if (lower === "utc" || lower === "gmt") universal = "Z";
  }
  const zone = words.length === 0 ? undefined : words.join(" ");
  return { time: { value: value + universal, zone }, next };
}

function halfOfDay(tokens: Tokens, index: number): { afternoon: boolean; next: number } | undefined {
  const first = tokenAt(tokens, index).lower;
  if (first === "am" || first === "pm") return { afternoon: first === "pm", next: index + 1 };
  if (first !== "a" && first !== "p") return undefined;
  const [stop, m, last] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2), tokenAt(tokens, index + 3)];
  if (stop.lower !== "." || !stop.glued || m.lower !== "m") return undefined;
  return { afternoon: first === "p", next: last.lower === "." && last.glued ? index + 4 : index + 3 };
}

function zoneAfter(tokens: Tokens, index: number): number {
  const bracket = tokenAt(tokens, index).lower === "(" ? 1 : 0;
  const zone = tokenAt(tokens, index + bracket);
  if (zone.lower === "local" && tokenAt(tokens, index + bracket + 1).lower === "time") return index + bracket + 2;
  if (!ZONES.has(zone.lower)) return index;
  const after = index + bracket + 1;
  if (bracket === 1) return tokenAt(tokens, after).lower === ")" ? after + 1 : index;
  return tokenAt(tokens, after).lower === "time" ? after + 1 : after;
}

export function dayPartAt(tokens: Tokens, index: number): { time: TimeOfDay; next: number } | undefined {
  const part = DAY_PARTS.get(tokenAt(tokens, index).lower);
  return part === undefined ? undefined : { time: { value: part }, next: index + 1 };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
