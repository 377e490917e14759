// Finds expressions of time in a stretch of tokens: the longest that begins at each token, and what belongs to it.

import { roundingAt, tokenAt } from "./date-amounts.ts";
import { afterThe } from "./date-article.ts";
import { HOLIDAY_STARTS } from "./date-holidays.ts";
import { daysBefore, expression, logTime, moreDays, shareYears } from "./date-join.ts";
import type { DateExpression, Hit } from "./date-meaning.ts";
import { isNoTime } from "./date-names.ts";
import { endOf, ENDS, PARTS, withPart } from "./date-parts.ts";
import { whichAt } from "./date-relative.ts";
import { dated } from "./date-single.ts";
import type { DateToken } from "./date-tokens.ts";
import { STARTS } from "./date-words.ts";

type Tokens = readonly DateToken[];

/** The expressions of time in a span, in order, not overlapping. `folded` is `fold(text)`. */

export function expressionsIn(tokens: Tokens): DateExpression[] {
  const found: DateExpression[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { kind, lower } = tokens[index]!; // index < length
    const passed = kind === "word" && !STARTS.has(lower) && !HOLIDAY_STARTS.has(lower);
    const hit = passed ? undefined : expressionAt(tokens, index);
    if (hit === undefined || isNoTime(tokens, index, hit)) {
      index += 1;
      continue;
    }
    const day = expression(tokens, index, hit);
    found.push(...daysBefore(tokens, day, found.at(-1)?.next ?? 0), day);
    index = hit.next;
    const time = logTime(tokens, day);
    if (time !== undefined) {
      found.push(time);
      index = time.next;
      continue;
    }
    // "June 11 and 12, 2019", "March 18-19": more days of the month before.
    for (let more = moreDays(tokens, found.at(-1)!); more !== undefined; more = moreDays(tokens, found.at(-1)!)) {
      found.push(more);
      index = more.next;
    }
  }
  return shareYears(tokens, found);
}

/** The expression that begins at this token, as long as it can be. */
export function expressionAt(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind === "mark" && token.lower !== "'") return undefined;
  const rounding = roundingAt(tokens, index);
  if (rounding > 0) {
    const over = token.lower === "over" && tokenAt(tokens, index + 1).lower === "the";
    const inner = over ? undefined : rounded(tokens, index + rounding);
    if (inner !== undefined) return inner;
  }
  const part = PARTS.get(token.lower);
  if (part !== undefined) {
    const hyphen = tokenAt(tokens, index + 1).lower === "-" ? 1 : 0;
    return withPart(tokens, index + 1 + hyphen, part);
  }
  if (token.lower === "the") return afterThe(tokens, index);
  if (ENDS.has(token.lower)) return endOf(tokens, index);
  return dated(tokens, index);
}

/** After "about", "more than": an amount, an "ago", a time of day, a date. */
function rounded(tokens: Tokens, index: number): Hit | undefined {
  const at = tokenAt(tokens, index).lower === "the" ? index + 1 : index;
  if (at > index) {
    const which = whichAt(tokens, at);
    return which?.meaning.kind === "duration" ? which : undefined;
  }
  const hit = dated(tokens, index);
  if (hit === undefined) return undefined;
  const { kind } = hit.meaning;
  return kind === "duration" || kind === "shift" || kind === "calendar" || kind === "clock" ? hit : undefined;
}
