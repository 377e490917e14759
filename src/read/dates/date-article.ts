// Expressions of time that begin with "the": "the third quarter", "the year 2000", "the next day", "the past three years".

import { amountAt, durationAt, ordinalAt, roundingAt, tokenAt } from "./date-amounts.ts";
import { dayFirst, weekdayAt } from "./date-calendar.ts";
import { weekdayNearHoliday } from "./date-holidays.ts";
import type { Hit } from "./date-meaning.ts";
import { endOf, ENDS, PARTS, withPart } from "./date-parts.ts";
import { countedDay, deicticAt, quarterAt, seasonAt, timeAtLarge, whichAt, yearEarlier } from "./date-relative.ts";
import { weekdayHit, withTime } from "./date-single.ts";
import { unitOfDay } from "./date-offset.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, FOLLOWS_DAY, UNITS } from "./date-words.ts";
import { bareYear, century, decade, spelledYear } from "./date-years.ts";

type Tokens = readonly DateToken[];

export function afterThe(tokens: Tokens, index: number): Hit | undefined {
  const at = index + 1;
  const token = tokenAt(tokens, at);
  const word = token.lower;
  if (ENDS.has(word)) return endOf(tokens, at);
  const part = PARTS.get(word);
  if (part !== undefined && part !== "before" && part !== "after") {
    const hyphen = tokenAt(tokens, at + 1).lower === "-" ? 1 : 0;
    const hit = withPart(tokens, at + 1 + hyphen, part);
    return hit?.meaning.kind === "years" || hit?.meaning.kind === "calendar" || hit?.meaning.kind === "season"
      ? hit
      : undefined;
  }
  if (word === "same") return whichAt(tokens, at);
  if (word === "day" || word === "current" || word === "coming") {
    const deictic = word === "day" ? deicticAt(tokens, at) : (whichAt(tokens, at) ?? deicticAt(tokens, at));
    if (deictic !== undefined) return deictic;
  }
  const dated =
    unitOfDay(tokens, at) ??
    decade(tokens, at) ??
    century(tokens, at) ??
    (isCompound(tokens, at) ? undefined : (theQuarter(tokens, at) ?? yearEarlier(tokens, at))) ??
    countedDay(tokens, at) ??
    weekdayNearHoliday(tokens, at) ??
    withTime(tokens, dayFirst(tokens, at)) ??
    theYear(tokens, at) ??
    seasonAt(tokens, at) ??
    nextDay(tokens, at) ??
    thePartOfDay(tokens, at) ??
    theDayOfMonth(tokens, at) ??
    boundYear(tokens, at);
  if (dated !== undefined) return dated;
  const rounding = roundingAt(tokens, at);
  const duration = durationAt(tokens, at + rounding);
  if (duration !== undefined && !duration.hyphen && amountAt(tokens, at + rounding) !== undefined) {
    if (word !== "a" && word !== "an" && word !== "one") {
      return { meaning: { kind: "duration", value: duration.value }, next: duration.next };
    }
  }
  const ordinal = word === "first" || word === "final" || word === "latest" || word === "initial" ? at + 1 : undefined;
  if (ordinal !== undefined) {
    const many = durationAt(tokens, ordinal);
    if (many !== undefined && !many.hyphen && tokenAt(tokens, ordinal).lower !== "a") {
      return { meaning: { kind: "duration", value: many.value }, next: many.next };
    }
  }
  if (word === "weekend") return { meaning: { kind: "shift", unit: "WE", amount: 0, from: "anchor" }, next: at + 1 };
  if (word === "quarter" && tokenAt(tokens, at + 1).lower !== "of") {
    return { meaning: { kind: "quarter", size: 3 }, next: at + 1 };
  }
  return whichAt(tokens, at) ?? timeAtLarge(tokens, at) ?? theWeekday(tokens, at);
}

/** "the third-quarter loss", "the year-ago period": the article belongs to a noun further on. */
function isCompound(tokens: Tokens, at: number): boolean {
  const hyphen = tokenAt(tokens, at + 1);
  if (hyphen.lower !== "-" || !hyphen.glued) return false;
  const after = tokenAt(tokens, at + (tokenAt(tokens, at).lower === "year" ? 3 : 2)).lower;
  return !["quarter", "period"].includes(after) || tokenAt(tokens, at).lower !== "year";
}

/** "the third quarter", "the latest quarter", "the 2019 third quarter". */
function theQuarter(tokens: Tokens, at: number): Hit | undefined {
  const quarter = quarterAt(tokens, at);
  if (quarter !== undefined) return quarter;
  if (tokenAt(tokens, at).lower === "latest" && ["quarter", "period"].includes(tokenAt(tokens, at + 1).lower)) {
    return { meaning: { kind: "quarter", size: 3 }, next: at + 2 };
  }
  const year = bareYear(tokens, at);
  if (year?.meaning.kind === "calendar" && ["quarter", "period"].includes(tokenAt(tokens, year.next).lower)) {
    return { meaning: year.meaning, next: year.next + 1 };
  }
  const later = year && quarterAt(tokens, year.next);
  if (year?.meaning.kind !== "calendar" || later?.meaning.kind !== "quarter") return undefined;
  return { meaning: { ...later.meaning, year: year.meaning.year }, next: later.next };
}

/** "the year 2000", "the year two thousand". */
function theYear(tokens: Tokens, at: number): Hit | undefined {
  if (tokenAt(tokens, at).lower !== "year") return undefined;
  const year = bareYear(tokens, at + 1);
  if (year !== undefined) return year;
  const spelled = spelledYear(tokens, at + 1);
  if (spelled !== undefined) return { meaning: { kind: "calendar", year: spelled.year }, next: spelled.next };
  const amount = amountAt(tokens, at + 1);
  if (amount?.amount === undefined || amount.amount < 1900 || amount.amount > 2199) return undefined;
  return { meaning: { kind: "calendar", year: amount.amount }, next: amount.next };
}

/** "the next day", "the following month", "the day after"; the mention before says of what. */
function nextDay(tokens: Tokens, at: number): Hit | undefined {
  const word = tokenAt(tokens, at).lower;
  if (word !== "next" && word !== "following" && word !== "previous") return undefined;
  if (DAY_PARTS.has(tokenAt(tokens, at + 1).lower)) return whichAt(tokens, at);
  const unit = UNITS.get(tokenAt(tokens, at + 1).lower);
  if (unit === undefined || unit.startsWith("T") || unit === "Q") return undefined;
  const amount = word === "previous" ? -1 : 1;
  return { meaning: { kind: "shift", unit, amount, from: "mention" }, next: at + 2 };
}

/** "in the morning", "by the evening", "during the night": of a day that is told elsewhere. */
function thePartOfDay(tokens: Tokens, at: number): Hit | undefined {
  const part = DAY_PARTS.get(tokenAt(tokens, at).lower);
  if (part === undefined || !["in", "during", "by", "until", "till"].includes(tokenAt(tokens, at - 2).lower))
    return undefined;
  const after = tokenAt(tokens, at + 1);
  if (after.kind === "word" && !FOLLOWS_DAY.has(after.lower)) return undefined;
  return { meaning: { kind: "clock", time: { value: part } }, next: at + 1 };
}

/** "on the 14th", "until the 3rd". */
function theDayOfMonth(tokens: Tokens, at: number): Hit | undefined {
  if (!["on", "by", "until", "till", "since", "from", "to", "and", "between"].includes(tokenAt(tokens, at - 2).lower))
    return undefined;
  const day = ordinalAt(tokens, at);
  if (day === undefined || tokenAt(tokens, at).kind !== "number" || day.value < 1 || day.value > 31) return undefined;
  const after = tokenAt(tokens, day.next);
  const ends = after.kind === "mark" ? !after.glued || /^[.,;:)]$/u.test(after.lower) : FOLLOWS_DAY.has(after.lower);
  if (!ends || after.lower === "of" || after.lower === "day") return undefined;
  return { meaning: { kind: "day of month", day: day.value }, next: day.next };
}

/** "for the year", "in the fiscal year ended June 30" (a length), "the week's trading". */
function boundYear(tokens: Tokens, at: number): Hit | undefined {
  const adjective = ["full", "fiscal", "whole", "entire", "calendar"].includes(tokenAt(tokens, at).lower);
  const noun = adjective ? at + 1 : at;
  const unit = UNITS.get(tokenAt(tokens, noun).lower);
  const after = tokenAt(tokens, noun + 1).lower;
  if (unit !== "Y" && (unit !== "W" || adjective)) return undefined;
  if (unit === "Y" && ["ended", "ending", "to"].includes(after))
    return { meaning: { kind: "duration", value: "P1Y" }, next: noun + 1 };
  const before = tokenAt(tokens, at - 2).lower;
  const bound = unit === "Y" ? ["for", "of", "in", "during", "over", "through", "throughout"] : ["for"];
  const possessive = unit === "W" && after === "'" && tokenAt(tokens, noun + 2).lower === "s";
  if (!bound.includes(before) && !possessive) return undefined;
  if (["of", "that", "when", "since", "after", "before", "following", "in"].includes(after)) return undefined;
  if (
    tokenAt(tokens, noun + 1).kind === "number" ||
    (tokenAt(tokens, noun + 1).lower === "-" && tokenAt(tokens, noun + 1).glued)
  )
    return undefined;
  return { meaning: { kind: "shift", unit, amount: 0, from: "anchor" }, next: noun + 1 };
}

/** "the Friday": only as the head of something longer, which other rules read; by itself a weekday all the same. */
function theWeekday(tokens: Tokens, at: number): Hit | undefined {
  const day = weekdayAt(tokens, at);
  return day === undefined || tokenAt(tokens, day.next).capital ? undefined : weekdayHit(tokens, at);
}
