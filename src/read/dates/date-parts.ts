// Parts of a time: "early May", "the end of last year", "mid-2019", "the beginning of the month".

import { tokenAt } from "./date-amounts.ts";
import { dayPartAt } from "./date-clock.ts";
import type { Hit, Part } from "./date-meaning.ts";
import { whichAt } from "./date-relative.ts";
import { dated } from "./date-single.ts";
import type { DateToken } from "./date-tokens.ts";
import { UNITS } from "./date-words.ts";
import { decade } from "./date-years.ts";

type Tokens = readonly DateToken[];

export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["early", "early"],
  ["mid", "middle"],
  ["late", "late"],
  ["earlier", "before"],
  ["later", "after"],
]);
export const ENDS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["beginning", "early"],
  ["start", "early"],
  ["dawn", "early"],
  ["middle", "middle"],
  ["end", "late"],
  ["close", "late"],
]);

/** "early May", "late last year", "mid-2019", "earlier this month", "the early 1990s". */
export function withPart(tokens: Tokens, index: number, part: Part): Hit | undefined {
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
    case "hijri":
    case "fiscal year":
      return the > index && part !== "before" ? undefined : { ...hit, meaning: { ...meaning, part } };
    case "shift":
    case "offset":
    case "day of month":
      return { ...hit, meaning: { ...meaning, part } };
    case "before our era":
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
export function endOf(tokens: Tokens, index: number): Hit | undefined {
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
