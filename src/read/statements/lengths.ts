// The lengths of time in a sentence, taken apart: "almost three years", "two years and eight months", "the 204th day".

import { contains, type Span } from "../../base/base.ts";
import type { NumberMention, Section, TimePart, TimeUnit } from "../../record/record.ts";
import type { Sentence } from "./event-context.ts";

export interface Place {
  readonly text: string;
  /** The folded text. */
  readonly view: string;
  readonly sentence: Sentence;
  /** The part of the document it stands in; its date is that of the text. */
  readonly section: Section | undefined;
}

export interface Length extends Span {
  readonly parts: readonly TimePart[];
  readonly rounding?: NumberMention["rounding"];
  readonly ordinal?: true | undefined;
}

const ROUNDING: readonly (readonly [RegExp, NonNullable<NumberMention["rounding"]>])[] = [
  [/^(?:no (?:less|fewer) than|not less than|a minimum of|at least)\b/, "at least"],
  [/^(?:no (?:more|longer) than|not more than|at most|as (?:many|much|long) as|up to)\b/, "up to"],
  [/^(?:(?:well |just |slightly |a little )?(?:over|more than)|in excess of|upwards? of)\b/, "over"],
  [/^(?:(?:well |just |slightly |a little )?(?:under|less than)|fewer than)\b/, "under"],
  [/^(?:(?:very )?nearly|almost|close to|just short of|not quite)\b/, "almost"],
  [/^(?:about|around|approximately|roughly|some|an estimated|more or less)\b/, "about"],
];
const ROUNDING_BEFORE = /(?:^|[^a-z])((?:[a-z]+ ){1,3})(?:the |a |an |his |her )?$/;
const PLUS = /^\S+(?:\+|-plus)/;
const ORDINAL = /\d(?:st|nd|rd|th)\b|^day \d|^(?:first|second|third|[a-z-]+th) /;

/** Lengths in whole or part years, months, weeks and days, by place. */
export function lengthsOf({ view, sentence }: Place, numbers: readonly NumberMention[]): Length[] {
  const found: Length[] = [];
  for (const { start, end, timex } of sentence.dates) {
    if (timex.type !== "DURATION") continue;
    const parts = partsOf(timex.value);
    const words = view.slice(start, end);
    if (parts === undefined) continue;
    found.push(
      ORDINAL.test(words)
        ? { start, end, parts, ordinal: true }
        : { start, end, parts, rounding: roundingOf(view, sentence, start, words) },
    );
  }
  for (const { start, end, type, unit, value } of numbers) {
    if (type !== "ordinal" || !isTimeUnit(unit) || found.some((one) => contains(one, { start, end }))) continue;
    found.push({ start, end, parts: [{ unit, value }], ordinal: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ["Y", "year"],
  ["M", "month"],
  ["W", "week"],
  ["D", "day"],
];

/** TIMEX3 values: "P2Y8M"; decades are given as "P1DE". undefined for hours, and where a number is not known. */
export function partsOf(value: string): TimePart[] | undefined {
  const decades = /^P(\d+(?:\.\d+)?)DE$/.exec(value)?.[1];
  if (decades !== undefined) return [{ unit: "year", value: 10 * Number(decades) }];
  if (!/^P(?:\d+(?:\.\d+)?[YMWD])+$/.test(value)) return undefined;
  return UNITS.flatMap(([letter, unit]) => {
    const number = new RegExp(String.raw`(\d+(?:\.\d+)?)${letter}`).exec(value)?.[1];
    return number === undefined ? [] : [{ unit, value: Number(number) }];
  });
}

function roundingOf(view: string, sentence: Span, start: number, words: string): Length["rounding"] {
  const inside = ROUNDING.find(([pattern]) => pattern.test(words))?.[1];
  if (inside !== undefined) return inside;
  const before = ROUNDING_BEFORE.exec(view.slice(Math.max(sentence.start, start - 40), start))?.[1] ?? "";
  // of "held for just over" the longest end that is a rounding word
  const tail = before.trimEnd().split(" ");
  for (let from = 0; from < tail.length; from++) {
    const end = tail.slice(from).join(" ");
    const rounding = ROUNDING.find(([pattern]) => pattern.exec(end)?.[0] === end)?.[1];
    if (rounding !== undefined) return rounding;
  }
  return PLUS.test(words) ? "over" : undefined;
}

function isTimeUnit(unit: string | undefined): unit is TimeUnit {
  return unit === "year" || unit === "month" || unit === "week" || unit === "day";
}
