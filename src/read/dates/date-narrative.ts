// Whether a part of a text tells of the past in order, so that a date without a year belongs to the one told before it.

import { daysBetween, makeDay, type DateSpan } from "../../base/base.ts";
import type { DateExpression, Meaning } from "./date-meaning.ts";

/** What lies farther back is history. */
const FAR_DAYS = 400;

/**
 * With a date of its own, a part is news unless most of its dates lie far before it and few are counted from its day. Without
 * one, three dates with their year are enough, if few are counted from the day of writing.
 */
export function isNarrative(expressions: readonly DateExpression[], anchor: DateSpan | undefined): boolean {
  const now = anchor?.latest ?? anchor?.earliest;
  let far = 0;
  let near = 0;
  let ofToday = 0;
  for (const { meaning } of expressions) {
    if (isOfToday(meaning)) ofToday += 1;
    const year = yearWritten(meaning);
    if (year === undefined) continue;
    const day = makeDay(year, meaning.kind === "calendar" ? (meaning.month ?? 12) : 12, 1);
    if (now === undefined || day === undefined || daysBetween(day, now) > FAR_DAYS) far += 1;
    else near += 1;
  }
  return now === undefined ? far >= 3 && far > 2 * ofToday : far >= 5 && far > 3 * near && far > ofToday;
}

function isOfToday(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.from === "anchor" && Math.abs(meaning.amount) <= 1;
  return meaning.kind === "weekday" && meaning.any !== true;
}

function yearWritten(meaning: Meaning): number | undefined {
  switch (meaning.kind) {
    case "calendar":
    case "season":
    case "holiday":
    case "numeric":
    case "quarter":
      return meaning.year;
    case "years":
      return meaning.to;
    case "before our era":
      return 1;
    case "offset":
    case "hijri":
    case "fiscal year":
    case "weekday":
    case "shift":
    case "day of month":
    case "clock":
    case "reference":
    case "duration":
    case "set":
      return undefined;
    default:
      return meaning satisfies never;
  }
}
