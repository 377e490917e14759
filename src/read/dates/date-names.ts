// Words of time that are part of a name or a citation and so date nothing: "27 I. & N. Dec. 105", "The Sunday Times".

import { tokenAt } from "./date-amounts.ts";
import type { Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { MONTHS, UNITS, WEEKDAYS } from "./date-words.ts";

type Tokens = readonly DateToken[];

/** Is what was found at `index` no time at all, but part of a citation, of a name, or the label of a docket's entry? */
export function isNoTime(tokens: Tokens, index: number, hit: Hit): boolean {
  return isReporter(tokens, index, hit) || isTitle(tokens, index, hit) || isMinutes(tokens, index, hit);
}

/** Law journals, digests and reports, after the month that shortens another word: "Mar. L. Rev." */
const SERIES: ReadonlySet<string> = new Set("l rev j q dig rptr rep bull supp term".split(" "));
/** Longest abbreviation of a reporter between its volume and the word that looks like a month. */
const LONGEST_REPORTER = 10;

/** A month's abbreviation in a reporter: after a volume and abbreviations, or before "L. Rev.". */
function isReporter(tokens: Tokens, index: number, { meaning, next }: Hit): boolean {
  if (meaning.kind !== "calendar" || meaning.month === undefined) return false;
  let at = index;
  while (at < next && !MONTHS.has(tokenAt(tokens, at).lower)) at += 1;
  const month = tokenAt(tokens, at);
  if (at === next || !month.capital || month.lower.length > 4) return false;
  const stop = tokenAt(tokens, at + 1);
  const after = stop.lower === "." && stop.glued ? at + 2 : at + 1;
  const follower = tokenAt(tokens, after);
  if (follower.capital && SERIES.has(follower.lower) && after === next) {
    return follower.lower === "term" || tokenAt(tokens, after + 1).lower === ".";
  }
  if (at !== index || !isAbbreviation(tokens, at - 1)) return false;
  // "I. & N. Dec." by itself; with a day it needs the volume before it.
  return next === after || hasVolume(tokens, at - 1);
}

/** The end of "N.", or of "I&N". */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const last = tokenAt(tokens, at);
  const word = last.lower === "." && last.glued ? tokenAt(tokens, at - 1) : last;
  if (!word.capital || word.lower.length > 4 || WEEKDAYS.has(word.lower)) return false;
  const joined = tokenAt(tokens, last === word ? at - 1 : at - 2).lower === "&";
  return joined || (word !== last && hasVolume(tokens, at));
}

/** Only abbreviations back to a number. */
function hasVolume(tokens: Tokens, from: number): boolean {
  for (let at = from; at >= 0 && from - at < LONGEST_REPORTER; at--) {
    const { kind, lower, capital } = tokenAt(tokens, at);
    if (kind === "number") return !MONTHS.has(tokenAt(tokens, at - 1).lower);
    const part = kind === "mark" ? lower === "." || lower === "&" : capital && lower.length <= 4;
    if (!part) return false;
  }
  return false;
}

/** What newspapers, programmes and associations call themselves. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "times post gazette herald news newspaper mail express telegraph mirror star tribune record chronicle observer independent " +
    "journal magazine standard dispatch monitor mercury echo argus bulletin digest press beast maverick bugle reporter courier " +
    "examiner nation podcast show club committee coalition movement group foundation association network society union league " +
    "party alliance front campaign fund forum collective initiative brigade"
  ).split(" "),
);
/** Words of a name from the word of time to that for the body. */
const LONGEST_TITLE = 3;

/** "The Sunday Times", "the Friday Gazette", "Freedom Now Coalition"; not "on Monday Club members …". */
function isTitle(tokens: Tokens, index: number, { meaning, next }: Hit): boolean {
  const token = tokenAt(tokens, index);
  if (next !== index + 1 || !token.capital) return false;
  if (meaning.kind === "shift" ? meaning.unit !== "D" : !["weekday", "set", "reference"].includes(meaning.kind)) {
    return false;
  }
  const before = tokenAt(tokens, index - 1);
  if (["on", "since", "until", "till", "by", "last", "next", "this", "every", "each"].includes(before.lower))
    return false;
  const inName = before.lower === "the" || (before.kind === "word" && before.capital);
  // "China Daily", "Democracy Now".
  const ends = (meaning.kind === "set" && !token.lower.endsWith("days")) || token.lower === "now";
  if (ends && before.kind === "word" && before.capital && before.lower !== "the" && !token.newLine) return true;
  for (let at = next; at < next + LONGEST_TITLE; at++) {
    const word = tokenAt(tokens, at);
    if (!word.capital || word.newLine === true) return false;
    if (BODIES.has(word.lower)) return at === next || inName;
  }
  return false;
}

/** "4 MINUTES: hearing held", "12 Minute Order": the number and kind of a docket's entry. */
function isMinutes(tokens: Tokens, index: number, { meaning, next }: Hit): boolean {
  if (meaning.kind !== "duration" || tokenAt(tokens, index).kind !== "number") return false;
  const unit = tokenAt(tokens, next - 1);
  if (!unit.capital || (unit.lower !== "minutes" && UNITS.get(unit.lower) !== "TM")) return false;
  return [":", "of", "order", "entry", "-", "("].includes(tokenAt(tokens, next).lower);
}
