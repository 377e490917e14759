// Amounts of time: numbers in words and figures, durations, ordinals, rounding words.

import { type DateToken, NO_TOKEN } from "./date-tokens.ts";
import {
  ORDINAL_ENDINGS,
  ORDINALS,
  PLURAL_UNITS,
  ROUNDING,
  ROUNDING_STARTS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  type Unit,
  UNITS,
  VAGUE_AMOUNTS,
} from "./date-words.ts";

/** `amount` undefined: an unknown number ("several"). */
interface Amount {
  readonly amount: number | undefined;
  readonly next: number;
  readonly hyphen?: boolean | undefined;
}

export function tokenAt(tokens: readonly DateToken[], index: number): DateToken {
  return tokens[index] ?? NO_TOKEN;
}

/** "two", "twenty-one", "1,300", "2.5", "2 1/2", "two and a half", "a dozen", "several", "a couple of". */
export function amountAt(tokens: readonly DateToken[], index: number): Amount | undefined {
  const first = tokenAt(tokens, index);
  if (first.kind === "number") return figuresAt(tokens, index);
  if (first.kind !== "word") return undefined;
  const word = first.lower;
  const second = tokenAt(tokens, index + 1).lower;
  if (word === "a" || word === "an") {
    if (second === "couple") return { amount: 2, next: index + (tokenAt(tokens, index + 2).lower === "of" ? 3 : 2) };
    if (second === "few") return { amount: undefined, next: index + 2 };
    if (second === "dozen") return { amount: 12, next: index + 2 };
    if (second === "half" && tokenAt(tokens, index + 2).lower === "dozen") return { amount: 6, next: index + 3 };
    if (second === "hundred" || second === "thousand") return scaled(tokens, 1, index + 1);
    if (second === "full" || second === "whole" || second === "single" || second === "additional") {
      return { amount: 1, next: index + 2 };
    }
    return { amount: 1, next: index + 1 };
  }
  if (word === "half" && (second === "a" || second === "an")) return { amount: 0.5, next: index + 2 };
  if (word === "couple" && second === "of") return { amount: 2, next: index + 3 - 1 };
  if (word === "dozens" && second === "of") return { amount: undefined, next: index + 2 };
  if (VAGUE_AMOUNTS.has(word)) return { amount: undefined, next: index + 1 };
  return wordsAt(tokens, index);
}

function figuresAt(tokens: readonly DateToken[], index: number): Amount {
  const first = tokenAt(tokens, index);
  let amount = first.value;
  let next = index + 1;
  const [dot, decimals] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
  if (dot.lower === "." && dot.glued && decimals.kind === "number" && decimals.glued) {
    amount = Number(`${first.lower}.${decimals.lower}`);
    next += 2;
  }
  const [top, slash, bottom] = [tokenAt(tokens, next), tokenAt(tokens, next + 1), tokenAt(tokens, next + 2)];
  if (top.kind === "number" && slash.lower === "/" && bottom.kind === "number" && top.value < bottom.value) {
    amount += top.value / bottom.value;
    next += 3;
  } else if (top.lower === "½") {
    amount += 0.5;
    next += 1;
  }
  if (SCALES.has(tokenAt(tokens, next).lower)) return scaled(tokens, amount, next) ?? { amount, next };
  return andAHalf(tokens, amount, next);
}

/** Inside a larger number (`below` its scale) only smaller scales go on, so that "two hundred and two hundred and …" ends. */
function wordsAt(tokens: readonly DateToken[], index: number, below = Number.POSITIVE_INFINITY): Amount | undefined {
  const first = tokenAt(tokens, index).lower;
  const tens = TENS.get(first);
  if (tens !== undefined) {
    const joined = tokenAt(tokens, index + 1).lower === "-" ? index + 2 : index + 1;
    const ones = SMALL_NUMBERS.get(tokenAt(tokens, joined).lower);
    if (ones !== undefined && ones > 0 && ones < 10) return scaled(tokens, tens + ones, joined + 1, below);
    return scaled(tokens, tens, index + 1, below);
  }
  const small = SMALL_NUMBERS.get(first);
  return small === undefined ? undefined : scaled(tokens, small, index + 1, below);
}

function scaled(
  tokens: readonly DateToken[],
  amount: number,
  next: number,
  below = Number.POSITIVE_INFINITY,
): Amount | undefined {
  const scale = SCALES.get(tokenAt(tokens, next).lower);
  if (scale === undefined || scale >= below) return andAHalf(tokens, amount, next);
  const rest = tokenAt(tokens, next + 1).lower === "and" ? next + 2 : next + 1;
  const more = wordsAt(tokens, rest, scale);
  if (more?.amount !== undefined && more.amount < scale) {
    return { amount: amount * scale + more.amount, next: more.next };
  }
  // "Two hundred thousand": only a hundred is itself counted in larger ones.
  const larger = SCALES.get(tokenAt(tokens, next + 1).lower);
  if (scale === 100 && larger !== undefined && larger > 100) return scaled(tokens, amount * scale, next + 1, below);
  return andAHalf(tokens, amount * scale, next + 1);
}

/** "two and a half", "two-and-a-half". */
function andAHalf(tokens: readonly DateToken[], amount: number, next: number): Amount {
  let at = next;
  const skipHyphen = (): void => {
    if (tokenAt(tokens, at).lower === "-") at += 1;
  };
  skipHyphen();
  if (tokenAt(tokens, at).lower !== "and") return { amount, next };
  at += 1;
  skipHyphen();
  if (tokenAt(tokens, at).lower === "a" || tokenAt(tokens, at).lower === "one") at += 1;
  else return { amount, next };
  skipHyphen();
  return tokenAt(tokens, at).lower === "half" ? { amount: amount + 0.5, next: at + 1 } : { amount, next };
}

export interface Duration {
  readonly unit: Unit;
  readonly amount: number | undefined;
  readonly value: string;
  readonly next: number;
  /** Written with a hyphen before a noun ("two-year"): not an amount that can be "ago". */
  readonly hyphen: boolean;
}

/** "two years", "2-year", "two years and eight months", "almost three years" (without the rounding word). */
export function durationAt(tokens: readonly DateToken[], index: number): Duration | undefined {
  const first = simpleDuration(tokens, index);
  if (first === undefined || first.hyphen || first.amount === undefined) return first;
  let value = first.value;
  let { next } = first;
  let smallest = first.unit;
  for (;;) {
    let at = next;
    if (tokenAt(tokens, at).lower === ",") at += 1;
    if (tokenAt(tokens, at).lower === "and") at += 1;
    if (at === next) break;
    if (tokenAt(tokens, at).lower === "a" && tokenAt(tokens, at + 1).lower === "half") {
      const half = durationValue(first.amount + 0.5, first.unit);
      return { ...first, amount: first.amount + 0.5, value: half, next: at + 2 };
    }
    const more = simpleDuration(tokens, at);
    if (more === undefined || more.hyphen || more.amount === undefined || !isSmaller(more.unit, smallest)) break;
    value = joinDurations(value, more.value);
    smallest = more.unit;
    next = more.next;
  }
  return { ...first, value, next };
}

function simpleDuration(tokens: readonly DateToken[], index: number): Duration | undefined {
  const amount = amountAt(tokens, index);
  if (amount === undefined) return undefined;
  let at = amount.next;
  let hyphen = false;
  if (tokenAt(tokens, at).lower === "-") {
    hyphen = true;
    at += 1;
  } else if (
    [
      "more",
      "full",
      "entire",
      "consecutive",
      "straight",
      "long",
      "additional",
      "calendar",
      "whole",
      "trading",
      "business",
      "working",
    ].includes(tokenAt(tokens, at).lower)
  ) {
    at += 1;
  }
  const word = tokenAt(tokens, at).lower;
  const single = UNITS.get(word);
  const unit = single ?? PLURAL_UNITS.get(word) ?? (word === "nights" || word === "night" ? "D" : undefined);
  if (unit === undefined) return undefined;
  if (word === "second" && amount.amount === 1) return undefined; // "a second hearing"
  if (word === "night" && !hyphen && amount.amount !== 1) return undefined;
  // "6 Minute entry": a heading's words, not an amount.
  if (
    single !== undefined &&
    !hyphen &&
    tokenAt(tokens, at).capital &&
    tokenAt(tokens, index).kind === "number" &&
    amount.amount !== 1
  )
    return undefined;
  if (isAge(tokens, at + 1)) return undefined;
  if (unit === "Q" && hyphen) return undefined; // "three-quarters" is a share
  // "the 2019 quarter": a year before a noun, not an amount.
  const first = tokenAt(tokens, index);
  if (
    single !== undefined &&
    first.kind === "number" &&
    first.lower.length === 4 &&
    first.end - first.start === 4 &&
    !hyphen &&
    unit !== "D"
  ) {
    return undefined;
  }
  if (tokenAt(tokens, index).kind === "number" && isGluedToNumber(tokens, index)) return undefined;
  // "in one month" but not "one month" for "$30-a-month"; "20 year" is written for "20-year", "two year" too.
  return { unit, amount: amount.amount, value: durationValue(amount.amount, unit), next: at + 1, hyphen };
}

/** The number is the tail of something else: "$30", "18-30 days" is left to the whole, "No. 5". */
function isGluedToNumber(tokens: readonly DateToken[], index: number): boolean {
  const [mark, before] = [tokenAt(tokens, index - 1), tokenAt(tokens, index - 2)];
  if (!tokenAt(tokens, index).glued) return false;
  return mark.lower === "$" || mark.lower === "." || mark.lower === "/" || (mark.kind === "word" && before.glued);
}

/** "-old", "old", "of age": an age is not a date. */
function isAge(tokens: readonly DateToken[], at: number): boolean {
  const word = tokenAt(tokens, at).lower;
  const after = tokenAt(tokens, at + 1).lower;
  if (word === "old" || word === "olds") return true;
  if (word === "-") return after === "old" || after === "olds";
  return word === "of" && after === "age";
}

/** "P2Y", "PT3H", "P2Y6M"; halves are given in the next smaller unit. */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const letter = unit.startsWith("T") ? unit.slice(1) : unit;
  const time = unit.startsWith("T") ? "T" : "";
  if (amount === undefined) return `P${time}X${letter}`;
  if (unit === "Q") return `P${amount * 3}M`;
  if (unit === "DE" && amount > 1) return `P${amount * 10}Y`;
  if (Number.isInteger(amount)) return `P${time}${amount}${letter}`;
  const [whole, part] = [Math.floor(amount), amount - Math.floor(amount)];
  const lead = whole > 0 ? `P${time}${whole}${letter}` : `P${time}`;
  if (unit === "Y" && Number.isInteger(part * 12)) return `${lead}${part * 12}M`;
  if (unit === "TH" && Number.isInteger(part * 60)) return `${lead}${part * 60}M`;
  if (unit === "TM" && Number.isInteger(part * 60)) return `${lead}${part * 60}S`;
  if (unit === "DE" && Number.isInteger(amount * 10)) return `P${amount * 10}Y`;
  return `P${time}${Math.round(amount * 100) / 100}${letter}`;
}

const SIZES: readonly Unit[] = ["TS", "TM", "TH", "D", "W", "M", "Q", "Y", "DE", "CE"];

function isSmaller(a: Unit, b: Unit): boolean {
  return SIZES.indexOf(a) < SIZES.indexOf(b);
}

function joinDurations(a: string, b: string): string {
  const rest = b.slice(1);
  return a.includes("T") && rest.startsWith("T") ? a + rest.slice(1) : a + rest;
}

/** The number of tokens of a rounding word at `index`; 0 where there is none. */
export function roundingAt(tokens: readonly DateToken[], index: number): number {
  if (!ROUNDING_STARTS.has(tokenAt(tokens, index).lower)) return 0;
  for (const words of ROUNDING) {
    if (words.every((word, i) => tokenAt(tokens, index + i).lower === word)) return words.length;
  }
  return 0;
}

/** "3rd", "third", "twenty-first". */
export function ordinalAt(tokens: readonly DateToken[], index: number): { value: number; next: number } | undefined {
  const first = tokenAt(tokens, index);
  if (first.kind === "number") {
    const ending = tokenAt(tokens, index + 1);
    return ending.glued && ORDINAL_ENDINGS.has(ending.lower) ? { value: first.value, next: index + 2 } : undefined;
  }
  const value = ORDINALS.get(first.lower);
  if (value !== undefined) return { value, next: index + 1 };
  const tens = TENS.get(first.lower);
  if (tens === undefined) return first.lower === "thirtieth" ? { value: 30, next: index + 1 } : undefined;
  const joined = tokenAt(tokens, index + 1).lower === "-" ? index + 2 : index + 1;
  const ones = ORDINALS.get(tokenAt(tokens, joined).lower);
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, next: joined + 1 } : undefined;
}
