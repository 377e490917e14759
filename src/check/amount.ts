// A number as a source gives it: how many of what, with the range that its rounding word leaves open.

import { fold } from "../text/text.ts";

export interface Amount {
  /** What is counted, in the singular; empty when the source does not say. */
  readonly unit: string;
  /** Inclusive. A word such as "over" leaves one side open. */
  readonly least: number;
  readonly most: number;
  readonly isExact: boolean;
}

/** "About 100" may be 90 or 110. */
const ROUGHLY = 0.1;

const NUMBER =
  /^(?:(about|around|approximately|approx\.?|some|roughly|nearly|almost|close to|over|more than|at least|no fewer than|no less than|up to|at most|no more than|under|less than|fewer than)\s+)?([\d.,]*\d|[a-z]+(?:-[a-z]+)?)(?:\s+([\p{L}%$€£][\p{L}\p{M} '-]{0,60}))?$/u;

const SMALL = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  "twenty thirty forty fifty sixty seventy eighty ninety",
].map((line) => line.split(" ")) as [string[], string[]];

const IRREGULAR: Readonly<Record<string, string>> = {
  children: "child",
  kids: "child",
  kid: "child",
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  wives: "wife",
  lives: "life",
};

/** Reads "over 1,300 days", "four children", "about 160 organizations"; undefined for anything else. */
export function parseAmount(text: string): Amount | undefined {
  const match = NUMBER.exec(fold(text).trim());
  if (match === null) return undefined;
  const [, rounding, number = "", unit = ""] = match;
  const value = numberOf(number);
  if (value === undefined) return undefined;
  return { unit: singular(unit), ...rangeOf(value, rounding) };
}

/** Can both be right? */
export function amountsMeet(a: Amount, b: Amount): boolean {
  return a.least <= b.most && b.least <= a.most;
}

function rangeOf(value: number, rounding: string | undefined): Omit<Amount, "unit"> {
  const slack = ROUGHLY * Math.abs(value);
  const hair = 1e-9 * Math.max(1, Math.abs(value)); // "over 100" is not 100
  switch (rounding) {
    case undefined:
      return { least: value, most: value, isExact: true };
    case "over":
    case "more than":
      return { least: value + hair, most: Infinity, isExact: false };
    case "at least":
    case "no fewer than":
    case "no less than":
      return { least: value, most: Infinity, isExact: false };
    case "up to":
    case "at most":
    case "no more than":
      return { least: -Infinity, most: value, isExact: false };
    case "under":
    case "less than":
    case "fewer than":
      return { least: -Infinity, most: value - hair, isExact: false };
    case "nearly":
    case "almost":
    case "close to":
      return { least: value - slack, most: value, isExact: false };
    default:
      return { least: value - slack, most: value + slack, isExact: false };
  }
}

/** A number in figures or, up to ninety-nine, in words. `text` is folded. */
export function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) {
    if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
    return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : undefined;
  }
  const [units, tens] = SMALL;
  const small = units.indexOf(text);
  if (small >= 0) return small;
  const [ten = "", unit] = text.split("-");
  const high = tens.indexOf(ten);
  if (high < 0) return undefined;
  if (unit === undefined) return 10 * (high + 2);
  const low = units.indexOf(unit);
  return low > 0 && low < 10 ? 10 * (high + 2) + low : undefined;
}

/** The last word without its plural ending. */
export function singular(unit: string): string {
  const words = unit.trim().split(/\s+/);
  const last = words.pop() ?? "";
  words.push(
    IRREGULAR[last] ?? (/[^s]s$/.test(last) ? last.replace(/ies$/, "y").replace(/(ch|sh|ss|x)es$|s$/, "$1") : last),
  );
  return words.join(" ");
}
