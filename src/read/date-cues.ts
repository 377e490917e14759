// What the words around a date say about it: whether the sentence speaks of what is to come, whether the text tells of
// the past in order, and in which order its numeric dates are written.

import type { DateSpan } from "../base/base.ts";
import { daysBetween, makeDay } from "../base/base.ts";
import type { DateExpression } from "./date-meaning.ts";

const REACH = 90;

const COMING =
  /\b(?:will|shall|'ll|scheduled|due (?:to|on|in)|expected (?:to|on|in)|set for|slated|upcoming|awaiting|awaits?|(?:plans?|planning|planned|hopes?|intends?|wants?|agreed|vowed|promised) to|to be held|(?:is|are) to|going to|must|rescheduled|postponed (?:to|until|till)|adjourned (?:to|until|till)|continued (?:to|until|till)|deadline|effective|expires?|begins?|beginning|starting|opens|takes place)\b/gu;
/** Directly before the date, with at most two small words between. */
const REPORTED =
  /\b(?:said|says|told|announced|reported|ruled|ordered|issued|filed|wrote|stated|held|was|were|had|did|denied|granted|rejected|released|arrested|met|came|went|(?!united )\p{L}{2,}ed)(?: (?:\p{L}+ ){0,2}(?:on|in|late|early|last)?)? ?$/u;
const HEARING_ON =
  /\b(?:hearing|trial|vote|deadline|sentencing|arraignment|argument|meeting|conference|rally|vigil|election|elections) (?:(?:is|on|for|set|by|this|at|in|to) )*$/u;
const UP_TO = /\b(?:until|till|by|before|through) (?:the |early |late |mid-?)?$/u;
const PAST_IN_SENTENCE =
  /\b(?:was|were|had|did|said|testified|ended|concluded|began|started|after|(?!scheduled|expected|planned|postponed|continued|adjourned|rescheduled)\p{L}{2,}ed)\b/u;

/** "scheduled for", "will be held on", "moved to": directly before the date. */
const DIRECTLY_COMING =
  /\b(?:(?:set for|scheduled|due|slated|expected|planned|begins?|beginning|starting|effective)(?: (?:to|for|on|until|till|in|by|before))?|(?:postponed|adjourned|continued|moved|rescheduled|put off) (?:to|for|until|till)|(?:will|shall|to|must|can|may) (?:not )?be \p{L}+(?: (?:on|in|at|by))?) ?(?:the )?$/u;

/** Does the sentence speak of the time at `expression` as to come? `folded` is `fold(text)`. */
export function isComing(folded: string, sentenceStart: number, expression: { start: number; end: number }): boolean {
  const before = folded.slice(Math.max(sentenceStart, expression.start - REACH), expression.start);
  if (DIRECTLY_COMING.test(before)) return true;
  if (/\b(?:extended|delayed|deferred|reset)\b[^.]{0,40}\b(?:until|till|to|by) $/u.test(before)) return true;
  if (UP_TO.test(before)) return !/\b(?:was|were|had|did|\p{L}+ed)\b[^.]{0,40}$/u.test(before);
  if (HEARING_ON.test(before)) {
    return (
      !PAST_IN_SENTENCE.test(before.slice(-60)) &&
      !/\b(?:at|during|after|in|following) (?:a|an|the|his|her|their|its)\b[^,]*$/u.test(before)
    );
  }
  if (REPORTED.test(before)) return false;
  let last = -1;
  COMING.lastIndex = 0;
  for (let cue = COMING.exec(before); cue !== null; cue = COMING.exec(before)) last = cue.index;
  if (last < 0) return false;
  return !/\b(?:said|told|announced|after|since)\b/u.test(before.slice(last));
}

/** "Since May 3", "it closed on May 28": the date is past. */
export function isPast(folded: string, sentenceStart: number, expression: { start: number }): boolean {
  const before = folded.slice(Math.max(sentenceStart, expression.start - 40), expression.start);
  return SINCE.test(before) || (REPORTED.test(before) && !DIRECTLY_COMING.test(before));
}

const SINCE = /\b(?:since|back (?:in|on)) (?:the |early |late |mid-)?$/u;

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

/** Month first or day first, from the text's own dates; undefined when they do not say. */
export function numericOrder(
  folded: string,
  expressions: readonly DateExpression[],
  language: string | undefined,
): "month first" | "day first" | undefined {
  let american = 0;
  let other = 0;
  for (const { meaning, start, end } of expressions) {
    if (
      meaning.kind !== "calendar" ||
      meaning.day === undefined ||
      meaning.month === undefined ||
      meaning.year === undefined
    )
      continue;
    const numeric = /^(\d{1,2})[-/](\d{1,2})[-/]\d/u.exec(folded.slice(start, end));
    if (numeric !== null) {
      // 5/13/2021 can be read one way only, and says how its neighbours are meant.
      if (Number(numeric[1]) > 12) other += 5;
      else if (Number(numeric[2]) > 12) american += 5;
    } else if (/^[a-z]/u.test(folded.slice(start, end))) american += 1;
    else if (/^\d{1,2}\b(?!\d*-\d)/u.test(folded.slice(start, end))) other += 1;
  }
  if (american > 0 || other > 0) {
    if (american >= 3 * other) return "month first";
    if (other >= 3 * american) return "day first";
  }
  const region = language?.split("-")[1]?.toUpperCase();
  if (region === "US") return "month first";
  if (region !== undefined && /^[A-Z]{2}$/u.test(region)) return "day first";
  const base = language?.split("-")[0]?.toLowerCase();
  if (base !== undefined && base !== "en" && base !== "und") return "day first";
  return UNITED_STATES.test(folded) ? "month first" : undefined;
}

const UNITED_STATES =
  /\b(?:u\.s\.|u\.s\.c\.|united states|usa|f\.3d|calif\.|\d:\d{2}-(?:cv|cr|mj|mc|md|bk|ap|po)-\d{3,}|federal (?:court|judge|district)|district of (?:columbia|california|texas)|[a-z]{3,}, (?:al|ak|az|ar|ca|co|ct|fl|ga|il|ks|ky|la|md|ma|mi|mn|ms|mo|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy|dc))(?!\w)/u;
