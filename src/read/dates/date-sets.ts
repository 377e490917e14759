// Times that come again: "every day", "each Monday", "weekly", "twice a week", "every second Friday", "every summer".

import { durationAt, durationValue, ordinalAt, amountAt, tokenAt } from "./date-amounts.ts";
import type { Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, MONTHS, PLURAL_WEEKDAYS, SEASONS, UNITS, WEEKDAYS } from "./date-words.ts";

type Tokens = readonly DateToken[];

const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
  ["hourly", "PT1H"],
]);

export function setAt(tokens: Tokens, index: number): Hit | undefined {
  const word = tokenAt(tokens, index).lower;
  const plural = PLURAL_WEEKDAYS.get(word);
  if (plural !== undefined && tokenAt(tokens, index).capital) {
    return amountAt(tokens, index - 1) === undefined ? set(`XXXX-WXX-${plural}`, index + 1) : undefined;
  }
  const frequency = FREQUENCIES.get(word);
  if (frequency !== undefined) {
    // "a quarterly dividend" is a kind of dividend.
    if (word === "quarterly" && tokenAt(tokens, index + 1).kind === "word") return undefined;
    return set(frequency, index + 1);
  }
  if (word === "every" || word === "each") return everyAt(tokens, index + 1, word === "every" ? "EVERY" : "EACH");
  return timesAt(tokens, index);
}

/** "twice a week", "three times per month". */
function timesAt(tokens: Tokens, index: number): Hit | undefined {
  const { lower, kind } = tokenAt(tokens, index);
  let freq = lower === "once" ? 1 : lower === "twice" ? 2 : undefined;
  let at = index + 1;
  if (freq === undefined) {
    if (tokenAt(tokens, at).lower !== "times" || (kind !== "number" && kind !== "word")) return undefined;
    freq = amountAt(tokens, index)?.amount;
    at += 1;
  }
  if (!["a", "an", "per", "each", "every"].includes(tokenAt(tokens, at).lower)) return undefined;
  const unit = UNITS.get(tokenAt(tokens, at + 1).lower);
  return unit && set(durationValue(1, unit), at + 2, freq === undefined ? undefined : { freq: `${freq}X` });
}

/** After "every" or "each". */
function everyAt(tokens: Tokens, index: number, quant: string): Hit | undefined {
  const first = tokenAt(tokens, index).lower;
  const ordinal = first === "other" ? { value: 2, next: index + 1 } : ordinalAt(tokens, index);
  const interval = ordinal !== undefined && ordinal.value > 1 && ordinal.value < 100 ? ordinal.value : 1;
  const at = interval > 1 && ordinal !== undefined ? ordinal.next : index;
  const noun = tokenAt(tokens, at);
  const unit = UNITS.get(noun.lower);
  if (unit !== undefined) return set(durationValue(interval, unit), at + 1, { quant });
  const weekday = WEEKDAYS.get(noun.lower) ?? PLURAL_WEEKDAYS.get(noun.lower);
  if (weekday !== undefined) {
    const value = interval > 1 ? `P${interval}W` : `XXXX-WXX-${weekday}`;
    return set(value, moreWeekdays(tokens, at + 1), { quant });
  }
  if (interval > 1) return undefined;
  const month = noun.capital ? MONTHS.get(noun.lower) : undefined;
  if (month !== undefined) return set(`XXXX-${String(month).padStart(2, "0")}`, at + 1, { quant });
  const season = SEASONS.get(noun.lower);
  if (season !== undefined) return set(`XXXX-${season}`, at + 1, { quant });
  const part = DAY_PARTS.get(noun.lower);
  if (part !== undefined) return set(`XXXX-XX-XX${part}`, at + 1, { quant });
  const amount = durationAt(tokens, index);
  return amount && set(amount.value, amount.next, { quant });
}

/** "every Monday and Thursday". */
function moreWeekdays(tokens: Tokens, index: number): number {
  let next = index;
  for (;;) {
    const link = tokenAt(tokens, next).lower;
    const day = WEEKDAYS.has(tokenAt(tokens, next + 1).lower) && tokenAt(tokens, next + 1).capital;
    if ((link !== "and" && link !== ",") || !day) return next;
    next += 2;
  }
}

function set(value: string, next: number, more?: { quant?: string; freq?: string }): Hit {
  return { meaning: { kind: "set", value, ...more }, next };
}
