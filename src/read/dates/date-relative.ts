// Expressions that say when by what is near: "last week", "two years ago", "the next day", "Monday", "this summer",
// "the third quarter", and words such as "now" and "recently".

import { durationAt, ordinalAt, tokenAt } from "./date-amounts.ts";
import { headsLine, monthAt, monthFirst, weekdayAt } from "./date-calendar.ts";
import type { CountedFrom, Hit, Meaning, Which } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { DAY_PARTS, PLURAL_UNITS, SEASONS, type Unit, UNITS, WHICH } from "./date-words.ts";
import { apostropheYear, fiscalYear, spelledYear } from "./date-years.ts";

type Tokens = readonly DateToken[];

const DEICTIC: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["today", shift("D", 0)],
  ["yesterday", shift("D", -1)],
  ["tomorrow", shift("D", 1)],
  ["tonight", { kind: "shift", unit: "D", amount: 0, from: "anchor", time: { value: "TNI" } }],
  ["overnight", { kind: "shift", unit: "D", amount: 0, from: "anchor", time: { value: "TNI" } }],
  ["now", { kind: "reference", value: "PRESENT_REF" }],
  ["nowadays", { kind: "reference", value: "PRESENT_REF" }],
  ["currently", { kind: "reference", value: "PRESENT_REF" }],
  ["presently", { kind: "reference", value: "PRESENT_REF" }],
  ["recently", { kind: "reference", value: "PAST_REF" }],
  ["lately", { kind: "reference", value: "PAST_REF" }],
]);

/** "today", "the day before yesterday", "currently". */
export function deicticAt(tokens: Tokens, index: number): Hit | undefined {
  const { lower } = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1).lower;
  const meaning = DEICTIC.get(lower);
  if (meaning !== undefined) {
    if (lower === "today" && next === "'" && tokenAt(tokens, index - 1).capital) return undefined;
    return { meaning, next: index + 1 };
  }
  if (lower === "day" && tokenAt(tokens, index + 2).lower === "yesterday" && next === "before") {
    return { meaning: shift("D", -2), next: index + 3 };
  }
  if (lower === "day" && tokenAt(tokens, index + 2).lower === "tomorrow" && next === "after") {
    return { meaning: shift("D", 2), next: index + 3 };
  }
  if (lower === "current" && tokenAt(tokens, index - 1).lower !== "the") {
    return UNITS.has(next) ? undefined : { meaning: { kind: "reference", value: "PRESENT_REF" }, next: index + 1 };
  }
  if (lower === "recent") {
    return PLURAL_UNITS.has(next) ? { meaning: { kind: "reference", value: "PAST_REF" }, next: index + 2 } : undefined;
  }
  if (lower === "coming" && PLURAL_UNITS.has(next)) {
    return { meaning: { kind: "reference", value: "FUTURE_REF" }, next: index + 2 };
  }
  if (lower === "these" && next === "days")
    return { meaning: { kind: "reference", value: "PRESENT_REF" }, next: index + 2 };
  return undefined;
}

/** After "the": "past", "future", "near future", "present". */
export function timeAtLarge(tokens: Tokens, index: number): Hit | undefined {
  const word = tokenAt(tokens, index).lower;
  const after = tokenAt(tokens, index + 1);
  if (word === "near" && after.lower === "future") {
    return { meaning: { kind: "reference", value: "FUTURE_REF" }, next: index + 2 };
  }
  if (word !== "past" && word !== "future" && word !== "present") return undefined;
  // "the past" by itself; not "the past president", "the future king".
  if (after.kind === "word" && !FOLLOWS_NOUN.has(after.lower)) return undefined;
  const value = word === "past" ? "PAST_REF" : word === "future" ? "FUTURE_REF" : "PRESENT_REF";
  return { meaning: { kind: "reference", value }, next: index + 1 };
}

const FOLLOWS_NOUN: ReadonlySet<string> = new Set(
  "and or but as is was are were will would has have had that which to for from in on of when if than while because by with he she it they we i".split(
    " ",
  ),
);

/** "year-earlier", "year-ago quarter": the year before what was mentioned. */
export function yearEarlier(tokens: Tokens, index: number): Hit | undefined {
  if (tokenAt(tokens, index).lower !== "year" || tokenAt(tokens, index + 1).lower !== "-") return undefined;
  if (!["ago", "earlier"].includes(tokenAt(tokens, index + 2).lower)) return undefined;
  const noun = tokenAt(tokens, index + 3).lower;
  const quarter = quarterAt(tokens, index + 3);
  if (quarter?.meaning.kind === "quarter") {
    return { meaning: { ...quarter.meaning, yearShift: -1 }, next: quarter.next };
  }
  const next = noun === "quarter" || noun === "period" ? index + 4 : index + 3;
  return { meaning: { kind: "shift", unit: "Y", amount: -1, from: "mention" }, next };
}

/** "last week", "this May", "next Monday", "the past two years", "this past spring", "that day". */
export function whichAt(tokens: Tokens, index: number): Hit | undefined {
  const { lower } = tokenAt(tokens, index);
  if (lower === "that" || lower === "same") return sameAt(tokens, index);
  let which = WHICH.get(lower);
  if (which === undefined) return undefined;
  let at = index + 1;
  const second = tokenAt(tokens, at).lower;
  if (lower === "this" && (second === "past" || second === "coming" || second === "same")) {
    which = second === "past" ? -1 : second === "coming" ? 1 : 0;
    at += 1;
  }
  const word = tokenAt(tokens, at);
  if (lower === "current" && tokenAt(tokens, index - 1).lower !== "the") return undefined;
  const from = FROM_MENTION.has(lower) ? "mention" : "anchor";
  const fromMention = from === "mention" || undefined;
  const many = manyUnits(tokens, at, lower);
  if (many !== undefined) return many;
  const part = DAY_PARTS.get(word.lower);
  if (part !== undefined) {
    if (fromMention === undefined && lower !== "next" && (which > 0 || (which < 0 && part !== "TNI"))) return undefined;
    return {
      meaning: {
        kind: "shift",
        unit: "D",
        amount: which,
        from: lower === "next" ? "mention" : from,
        time: { value: part },
      },
      next: at + 1,
    };
  }
  if (word.lower === "fiscal" && UNITS.get(tokenAt(tokens, at + 1).lower) === "Y") {
    return { meaning: shift("Y", which), next: at + 2 };
  }
  const unit = UNITS.get(word.lower);
  if (unit !== undefined) {
    if (unit.startsWith("T") || isAdjective(tokens, at)) return undefined;
    if (lower === "past" && unit !== "WE") return { meaning: { kind: "duration", value: `P1${unit}` }, next: at + 1 };
    return ofThat(tokens, { meaning: { kind: "shift", unit, amount: which, from }, next: at + 1 });
  }
  const month = word.capital ? monthAt(tokens, at) : undefined;
  if (month !== undefined) {
    const full = monthFirst(tokens, at);
    if (full?.meaning.kind === "calendar" && full.meaning.year !== undefined) return full;
    if (full?.meaning.kind === "calendar" && full.meaning.day !== undefined && full.meaning.year === undefined) {
      return { meaning: { ...full.meaning, which, fromMention }, next: full.next };
    }
    return { meaning: { kind: "calendar", month: month.month, which, fromMention }, next: month.next };
  }
  const weekday = weekdayAt(tokens, at);
  if (weekday !== undefined) {
    return { meaning: { kind: "weekday", weekday: weekday.weekday, which, fromMention }, next: weekday.next };
  }
  const season = SEASONS.get(word.lower);
  if (season !== undefined) return { meaning: { kind: "season", season, which, fromMention }, next: at + 1 };
  return undefined;
}

/** Which year, month or day these mean depends on the one told before, not on when the text was written. */
const FROM_MENTION: ReadonlySet<string> = new Set(["following", "previous", "preceding", "prior", "succeeding"]);

/** "last two years", "next several months", "first nine months" (the number of units, not which). */
function manyUnits(tokens: Tokens, at: number, head: string): Hit | undefined {
  const duration = durationAt(tokens, at);
  if (duration === undefined || duration.hyphen) return undefined;
  const word = tokenAt(tokens, at).lower;
  if (word === "a" || word === "an") return undefined;
  if (head === "this" && duration.amount !== 1) return undefined;
  return { meaning: { kind: "duration", value: duration.value }, next: duration.next };
}

/** "that day", "that same year", "the same week". */
function sameAt(tokens: Tokens, index: number): Hit | undefined {
  const at = ["same", "very"].includes(tokenAt(tokens, index + 1).lower) ? index + 2 : index + 1;
  const word = tokenAt(tokens, at).lower;
  const season = SEASONS.get(word);
  if (season !== undefined) return { meaning: { kind: "season", season, which: 0, fromMention: true }, next: at + 1 };
  const weekday = weekdayAt(tokens, at);
  if (weekday !== undefined)
    return { meaning: { kind: "weekday", weekday: weekday.weekday, which: 0, fromMention: true }, next: weekday.next };
  const month = tokenAt(tokens, at).capital ? monthAt(tokens, at) : undefined;
  if (month !== undefined)
    return { meaning: { kind: "calendar", month: month.month, which: 0, fromMention: true }, next: month.next };
  const unit = UNITS.get(word);
  if (unit === undefined || unit.startsWith("T")) {
    const part = DAY_PARTS.get(word);
    if (part === undefined || part === "TMI") return undefined;
    return { meaning: { kind: "shift", unit: "D", amount: 0, from: "mention", time: { value: part } }, next: at + 1 };
  }
  return { meaning: { kind: "shift", unit, amount: 0, from: "mention" }, next: at + 1 };
}

/** "next day" of a hyphenated adjective: "last-minute", "next year-end". */
function isAdjective(tokens: Tokens, at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  return after.lower === "-" && after.glued && tokenAt(tokens, at + 2).glued;
}

/** "last year's third quarter". */
function ofThat(tokens: Tokens, hit: Hit): Hit {
  const { meaning, next } = hit;
  if (meaning.kind !== "shift" || meaning.unit !== "Y" || tokenAt(tokens, next).lower !== "'") return hit;
  const quarter = quarterAt(tokens, next + 2);
  if (quarter?.meaning.kind !== "quarter") return hit;
  return { meaning: { ...quarter.meaning, yearShift: meaning.amount }, next: quarter.next };
}

/** "two years ago", "a week later", "20 days earlier", "three months from now"; undefined when it is a mere duration. */
export function shiftedDuration(tokens: Tokens, unit: Unit, amount: number | undefined, next: number): Hit | undefined {
  const word = tokenAt(tokens, next).lower;
  const second = tokenAt(tokens, next + 1).lower;
  let at = next;
  // "a week or so ago", "a year or more ago"
  if (word === "or" && ["so", "more"].includes(second)) at += 2;
  const key = tokenAt(tokens, at).lower;
  const sign = key === "ago" || key === "earlier" ? -1 : key === "later" || key === "hence" ? 1 : 0;
  const fromNow = key === "from" && ["now", "today"].includes(tokenAt(tokens, at + 1).lower);
  if (sign === 0 && !fromNow) return undefined;
  const end = fromNow ? at + 2 : at + 1;
  if (amount === undefined) {
    const value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return { meaning: { kind: "reference", value }, next: end };
  }
  // "A year ago today" is the day, not the year.
  const toDay = fromNow
    ? tokenAt(tokens, at + 1).lower === "today"
    : key === "ago" && tokenAt(tokens, at + 1).lower === "today";
  if (toDay && Number.isInteger(amount)) {
    const days = (fromNow ? 1 : -1) * amount;
    return {
      meaning: { kind: "shift", unit, amount: days, from: "anchor", exact: true },
      next: fromNow ? end : end + 1,
    };
  }
  const from = key === "earlier" || key === "later" ? "mention" : "anchor";
  const whole = unit === "DE" ? { unit: "Y" as const, amount: amount * 10 } : { unit, amount };
  const signed = (fromNow ? 1 : sign) * whole.amount;
  return { meaning: { kind: "shift", unit: whole.unit, amount: signed, from }, next: end };
}

const THE_SEASON: ReadonlySet<string> = new Set(
  "in by during until till since of for over into through throughout last".split(" "),
);

/** "summer 2019", "the winter of 2020", "summer"; a season by itself after a word that dates it. */
export function seasonAt(tokens: Tokens, index: number): Hit | undefined {
  const token = tokenAt(tokens, index);
  const season = SEASONS.get(token.lower);
  if (season === undefined) return undefined;
  let at = index + 1;
  if (tokenAt(tokens, at).lower === "of" || tokenAt(tokens, at).lower === ",") at += 1;
  const year = tokenAt(tokens, at);
  if (year.lower.length === 4 && year.value >= 1500 && year.value <= 2099) {
    const [hyphen, second] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
    const after = second.lower.length === 2 ? (year.value % 100) + 1 : year.value + 1;
    const both = ["-", "/"].includes(hyphen.lower) && hyphen.glued && second.glued && second.value === after;
    if (both) return { meaning: { kind: "season", season, year: year.value, single: true }, next: at + 3 };
    return { meaning: { kind: "season", season, year: year.value }, next: at + 1 };
  }
  // "The winter of 2010–2011" begins in the one and ends in the other.
  const spelled = spelledYear(tokens, at) ?? apostropheYear(tokens, at);
  if (spelled !== undefined) return { meaning: { kind: "season", season, year: spelled.year }, next: spelled.next };
  const relative = relativeYear(tokens, index + 1);
  if (relative !== undefined) {
    return {
      meaning: { kind: "season", season, yearShift: relative.shift, fromMention: relative.fromMention },
      next: relative.next,
    };
  }
  const before = tokenAt(tokens, index - 1).lower;
  if (headsLine(tokens, index, index + 1)) return { meaning: { kind: "season", season }, next: index + 1 };
  const dated =
    (before === "the" && THE_SEASON.has(tokenAt(tokens, index - 2).lower)) ||
    ((before === "early" || before === "late" || before === "mid" || before === "-") &&
      token.lower !== "fall" &&
      token.lower !== "spring") ||
    (["early", "late"].includes(before) &&
      ["the", "in", "by", "since", "until"].includes(tokenAt(tokens, index - 2).lower)) ||
    (["early", "late"].includes(before) && headsLine(tokens, index - 1, index + 1));
  const bare =
    ["in", "by", "during", "until", "since"].includes(before) && token.lower !== "fall" && token.lower !== "spring";
  const after = tokenAt(tokens, index + 1);
  if ((!dated && !bare) || (after.kind === "word" && after.capital)) return undefined;
  return { meaning: { kind: "season", season }, next: index + 1 };
}

/** "last year", "of this year", "of the previous year" after a month, a season or a quarter. */
export function relativeYear(
  tokens: Tokens,
  index: number,
): { shift: number; next: number; fromMention?: boolean | undefined } | undefined {
  let at = index;
  if (tokenAt(tokens, at).lower === "of") at += 1;
  if (tokenAt(tokens, at).lower === "the" || tokenAt(tokens, at).lower === ",") at += 1;
  const { lower } = tokenAt(tokens, at);
  if (lower === "that" || lower === "same") {
    const same = lower === "that" && tokenAt(tokens, at + 1).lower === "same" ? at + 2 : at + 1;
    return tokenAt(tokens, same).lower === "year" ? { shift: 0, next: same + 1, fromMention: true } : undefined;
  }
  const which: Which | undefined = WHICH.get(lower);
  if (which === undefined || UNITS.get(tokenAt(tokens, at + 1).lower) !== "Y") return undefined;
  const after = tokenAt(tokens, at + 2);
  return after.lower === "-" && after.glued
    ? undefined
    : { shift: which, next: at + 2, fromMention: FROM_MENTION.has(lower) || undefined };
}

/** "third quarter", "third-quarter", "Q3 2020", "first half of 2020", "fiscal first quarter", "third quarter of last year". */
export function quarterAt(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index);
  if (first.lower === "q" || first.lower === "h") {
    const number = tokenAt(tokens, index + 1);
    const most = first.lower === "q" ? 4 : 2;
    if (!first.capital || !number.glued || !(number.value >= 1 && number.value <= most) || number.lower.length > 1)
      return undefined;
    return ofYear(tokens, first.lower === "q" ? 3 : 6, number.value, index + 2);
  }
  const start = first.lower === "fiscal" ? index + (tokenAt(tokens, index + 1).lower === "-" ? 2 : 1) : index;
  const ordinal = ordinalAt(tokens, start);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 4) return undefined;
  let at = ordinal.next;
  if (tokenAt(tokens, at).lower === "-" || tokenAt(tokens, at).lower === "fiscal") at += 1;
  const noun = tokenAt(tokens, at).lower;
  if (noun === "quarter") return ofYear(tokens, 3, ordinal.value, at + 1);
  if (noun !== "half" || ordinal.value > 2) return undefined;
  const half = ofYear(tokens, 6, ordinal.value, at + 1);
  // "the second half" of a game is not a date.
  return half.meaning.kind === "quarter" && (half.meaning.year !== undefined || half.meaning.yearShift !== undefined)
    ? half
    : undefined;
}

function ofYear(tokens: Tokens, size: 3 | 6, number: number, next: number): Hit {
  const relative = relativeYear(tokens, next);
  if (relative !== undefined)
    return { meaning: { kind: "quarter", size, number, yearShift: relative.shift }, next: relative.next };
  const at = tokenAt(tokens, next).lower === "of" || tokenAt(tokens, next).lower === "," ? next + 1 : next;
  const fiscal = fiscalYear(tokens, at);
  const year = tokenAt(tokens, at);
  if (fiscal?.meaning.kind === "fiscal year") {
    return { meaning: { kind: "quarter", size, number, year: fiscal.meaning.year }, next: fiscal.next };
  }
  if (year.lower.length === 4 && year.value >= 1900 && year.value <= 2099) {
    return { meaning: { kind: "quarter", size, number, year: year.value }, next: at + 1 };
  }
  return { meaning: { kind: "quarter", size, number }, next };
}

/** "weeks", "years" by themselves after "for", "in" and the like; "years ago". */
export function bareUnits(tokens: Tokens, index: number): Hit | undefined {
  const unit = PLURAL_UNITS.get(tokenAt(tokens, index).lower);
  if (unit === undefined) return undefined;
  const shifted = shiftedDuration(tokens, unit, undefined, index + 1);
  if (shifted !== undefined) return shifted;
  const before = tokenAt(tokens, index - 1).lower;
  if (!["for", "in", "within", "after", "took", "take", "takes", "lasted", "spent"].includes(before)) return undefined;
  const letter = unit.startsWith("T") ? `TX${unit.slice(1)}` : `X${unit}`;
  return { meaning: { kind: "duration", value: `P${letter}` }, next: index + 1 };
}

/** "1,000th day", "1,000-day mark": a count of days. Small ordinals ("the second day") are not counts of a custody. */
export function countedDay(tokens: Tokens, index: number): Hit | undefined {
  const ordinal = ordinalAt(tokens, index);
  if (ordinal === undefined || ordinal.value < 20) return undefined;
  const at = tokenAt(tokens, ordinal.next).lower === "-" ? ordinal.next + 1 : ordinal.next;
  const unit = UNITS.get(tokenAt(tokens, at).lower);
  if (unit === undefined || unit === "CE") return undefined;
  // "The 21st day of June" is that day.
  if (unit === "D" && tokenAt(tokens, at + 1).lower === "of" && monthAt(tokens, at + 2) !== undefined) return undefined;
  const value = unit.startsWith("T") ? `PT${ordinal.value}${unit.slice(1)}` : `P${ordinal.value}${unit}`;
  const from = unit === "D" ? countedIn(tokens, ordinal.value, at + 1) : undefined;
  return { meaning: { kind: "duration", value, ...(from && { from }) }, next: at + 1 };
}

const HELD: ReadonlySet<string> = new Set("custody detention prison jail captivity solitary isolation".split(" "));

/** "(the 45th day) in custody", "(day 12) of the hunger strike": the first day is that on which it began, or the one after. */
function countedIn(tokens: Tokens, amount: number, index: number): CountedFrom | undefined {
  const link = tokenAt(tokens, index).lower;
  const word = tokenAt(tokens, index + 1);
  if (word.kind !== "word" || monthAt(tokens, index + 1) !== undefined) return undefined;
  if (link !== "of" && !(link === "in" && HELD.has(word.lower))) return undefined;
  return { unit: "D", amount, least: amount - 1, eventAt: word.start };
}

/** "day 412", "Day 1,000": the count that has been reached. A small one is of something: "Day 12 of the hunger strike". */
export function dayOfCount(tokens: Tokens, index: number): Hit | undefined {
  const number = tokenAt(tokens, index + 1);
  if (tokenAt(tokens, index).lower !== "day" || !(number.value >= 1 && number.value < 20_000) || number.glued)
    return undefined;
  const from = countedIn(tokens, number.value, index + 2);
  if (from === undefined && number.value < 20) return undefined;
  return { meaning: { kind: "duration", value: `P${number.value}D`, ...(from && { from }) }, next: index + 2 };
}

function shift(unit: Unit, amount: number): Meaning {
  return { kind: "shift", unit, amount, from: "anchor" };
}
