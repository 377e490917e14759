// Times of day, with their zone: "6:20 p.m.", "8 am CST", "noon", "16:30 UTC", "in the morning".

import { tokenAt } from "./date-amounts.ts";
import type { TimeOfDay } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, ZONES } from "./date-words.ts";

type Tokens = readonly DateToken[];

/** "6:20 p.m.", "6 pm", "8 am CST", "noon", "16:30", "1630 hours". */
export function clockAt(tokens: Tokens, index: number): { time: TimeOfDay; next: number } | undefined {
  const first = tokenAt(tokens, index);
  if (first.lower === "noon") return { time: { value: "T12:00" }, next: index + 1 };
  if (first.lower === "midnight") return { time: { value: "T24:00" }, next: index + 1 };
  if (first.kind !== "number") return undefined;
  if (first.glued && /^[$£€#:./]$/u.test(tokenAt(tokens, index - 1).lower)) return undefined;
  if (
    first.lower.length === 4 &&
    first.value % 100 < 60 &&
    first.value < 2400 &&
    tokenAt(tokens, index + 1).lower === "hours"
  ) {
    return { time: { value: `T${first.lower.slice(0, 2)}:${first.lower.slice(2)}` }, next: index + 2 };
  }
  if (first.lower.length > 2 || first.value > 24) return undefined;
  const clock = figures(tokens, index);
  const half = halfOfDay(tokens, clock.next);
  if (half === undefined) {
    if (!clock.minutes) return undefined;
    const cue = tokenAt(tokens, index - 1).lower;
    const zone = ZONES.has(tokenAt(tokens, clock.next).lower) ? clock.next + 1 : undefined;
    if (zone === undefined && !["at", "by", "from", "until", "to", "about", "around", "t"].includes(cue))
      return undefined;
    return {
      time: { value: clock.value + universal(tokens, clock.next, zone ?? clock.next) },
      next: zone ?? clock.next,
    };
  }
  const hour = (first.value % 12) + (half.afternoon ? 12 : 0);
  if (first.value > 12) return undefined;
  const minutes = clock.minutes ? clock.value.slice(3) : ":00";
  const next = zoneAfter(tokens, half.next);
  return { time: { value: `T${pad(hour)}${minutes}${universal(tokens, half.next, next)}` }, next };
}

/** Hours, minutes and seconds in figures: "10:00:00". */
export function figures(tokens: Tokens, index: number): { value: string; minutes: boolean; next: number } {
  const hour = pad(tokenAt(tokens, index).value);
  let value = `T${hour}`;
  let next = index + 1;
  for (let i = 0; i < 2; i++) {
    const [colon, number] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
    if (colon.lower !== ":" || !colon.glued || !number.glued || number.lower.length !== 2 || !(number.value < 60))
      break;
    value += `:${number.lower}`;
    next += 2;
  }
  const minutes = next > index + 1;
  return { value: minutes ? value : `${value}:00`, minutes, next };
}

function halfOfDay(tokens: Tokens, index: number): { afternoon: boolean; next: number } | undefined {
  const first = tokenAt(tokens, index).lower;
  if (first === "am" || first === "pm") return { afternoon: first === "pm", next: index + 1 };
  if (first === "o" && tokenAt(tokens, index + 1).lower === "'") return undefined;
  if (first !== "a" && first !== "p") return undefined;
  const [stop, m, last] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2), tokenAt(tokens, index + 3)];
  if (stop.lower !== "." || !stop.glued || m.lower !== "m") return undefined;
  return { afternoon: first === "p", next: last.lower === "." && last.glued ? index + 4 : index + 3 };
}

/** "Z" where the zone printed is universal time; other zones stay in the quote. */
function universal(tokens: Tokens, from: number, to: number): string {
  for (let i = from; i < to; i++) if (["utc", "gmt"].includes(tokenAt(tokens, i).lower)) return "Z";
  return "";
}

function zoneAfter(tokens: Tokens, index: number): number {
  const bracket = tokenAt(tokens, index).lower === "(" ? 1 : 0;
  const zone = tokenAt(tokens, index + bracket);
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
