// Whether a part of a text tells of the past in order, so that a date without a year belongs to the one told before it.

import { daysBetween, makeDay, type DateSpan } from "../base/base.ts";
import type { DateExpression } from "./date-meaning.ts";

const FAR_DAYS = 400;

/** Most full dates lie more than a year before the anchor: the text tells history, not news. */
export function isNarrative(expressions: readonly DateExpression[], anchor: DateSpan | undefined): boolean {
  const now = anchor?.latest ?? anchor?.earliest;
  if (now === undefined) return false;
  let far = 0;
  let near = 0;
  for (const { meaning } of expressions) {
    if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month === undefined) continue;
    const day = makeDay(meaning.year, meaning.month, 1);
    if (day === undefined) continue;
    if (daysBetween(day, now) > FAR_DAYS) far += 1;
    else near += 1;
  }
  return far >= 6 && far > 4 * near;
}
