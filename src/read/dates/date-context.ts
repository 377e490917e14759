// What the words around an expression of time, and its own kind, say about how it is to be read.

import type { Span } from "../../base/base.ts";
import type { DateExpression, Meaning } from "./date-meaning.ts";

const SOON = /\b(?:will|shall|would|begins?|starts?|opens?|ends?|expires?|expected|due)\b|'ll\b/u;

/** "In two weeks", where the sentence speaks of what is to come. */
export function inSoLong(folded: string, { start, meaning, language }: DateExpression): Meaning | undefined {
  if (meaning.kind !== "duration" || meaning.from !== undefined || language !== undefined) return undefined;
  const before = folded.slice(Math.max(0, start - 80), start);
  if (!/\bin $/u.test(before) || !SOON.test(before)) return undefined;
  const [, amount, unit] = /^P(\d{1,3})([DWMY])$/u.exec(meaning.value) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return {
    kind: "shift",
    unit: unit === "D" || unit === "W" || unit === "M" ? unit : "Y",
    amount: Number(amount),
    from: "anchor",
  };
}

/** Which of the days, months or feasts of this name is meant depends on the tense. */
export function takesTense(meaning: Meaning): boolean {
  if (meaning.kind === "offset") return takesTense(meaning.of);
  if (meaning.kind === "day of month") return true;
  if (meaning.kind === "shift") return (meaning.unit === "WE" && meaning.amount === 0) || isDayFromMention(meaning);
  if (meaning.kind === "weekday") return meaning.which === undefined;
  if (meaning.kind === "quarter") return meaning.year === undefined;
  if (meaning.kind !== "calendar" && meaning.kind !== "season" && meaning.kind !== "holiday") return false;
  return meaning.year === undefined && meaning.which === undefined;
}

/** No blank line stands between, but at most the one under a heading that is the date. */
export function isClose(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  const blank = /\n\s*\n/u.exec(between);
  return blank === null || (blank.index === 0 && !/\n\s*\n/u.test(between.slice(blank[0].length)));
}

/** "a year earlier", "the year-ago quarter": what is compared with, while the text stays with its own year. */
export function isComparison(meaning: Meaning): boolean {
  if (meaning.kind === "quarter") return meaning.yearShift === -1;
  return meaning.kind === "shift" && meaning.unit === "Y" && meaning.amount === -1;
}

/** "Since 2012", "the 1987 Act": a year that is named, while the story stays where it was. */
export function isByTheWay(folded: string, meaning: Meaning, { start, end }: Span): boolean {
  if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month !== undefined) return false;
  const before = folded.slice(Math.max(0, start - 12), start);
  if (/\b(?:since|until|till|by|before|after|to|from|than|for) $/u.test(before)) return true;
  if (/(?:\bb\.|\bborn(?: in)?|\() ?$/u.test(before)) return true;
  return /\b(?:the|a|an|his|her|its|their|'s) $/u.test(before) && /^ \p{L}/u.test(folded.slice(end, end + 2));
}

export function isDayFromMention(meaning: Meaning): boolean {
  return meaning.kind === "shift" && meaning.from === "mention" && meaning.unit === "D";
}

/** Says when, of itself: not a length of time, a set, a bare "now" or a time of day. */
export function namesTime(meaning: Meaning): boolean {
  return !["duration", "set", "reference", "clock"].includes(meaning.kind);
}

/** "yesterday", "tomorrow": in someone's mouth they count from the day it was said. */
export function isOfSpeech(meaning: Meaning): boolean {
  return (
    meaning.kind === "shift" && meaning.from === "anchor" && meaning.unit === "D" && Math.abs(meaning.amount) === 1
  );
}
