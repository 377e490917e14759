// Amounts of time in Arabic: "ثلاث سنوات", "عشرين يوما", "خمسة وعشرين عاما", the dual "شهرين"; hours by the clock.

import { tokenAt } from "./date-amounts.ts";
import { figures } from "./date-clock.ts";
import { DAY_PARTS, HUNDREDS, ONES, ORDINALS, plainArabic, PLURALS, TENS, UNITS, VAGUE } from "./date-arabic-words.ts";
import type { DateToken } from "./date-tokens.ts";
import type { Unit } from "./date-words.ts";

type Tokens = readonly DateToken[];

/** `amount` undefined: an unknown number ("عدة أشهر"). */
export interface Length {
  readonly amount: number | undefined;
  readonly unit: Unit;
  readonly next: number;
}

/** `single`: a unit without a number is one of it. */
export function lengthOf(tokens: Tokens, index: number, single: boolean): Length | undefined {
  const { lower } = tokenAt(tokens, index);
  const alone = UNITS.get(lower);
  if (alone !== undefined) {
    // "عام 2003" is a year
    if (alone.dual) return { amount: 2, unit: alone.unit, next: index + 1 };
    if (!single || PLURALS.has(lower) || tokenAt(tokens, index + 1).kind === "number") return undefined;
    return { amount: 1, unit: alone.unit, next: index + 1 };
  }
  const amount = VAGUE.has(lower) ? { amount: undefined, next: index + 1 } : numberOf(tokens, index);
  const unit = amount && UNITS.get(tokenAt(tokens, amount.next).lower);
  if (amount === undefined || unit === undefined || unit.dual) return undefined;
  return { amount: amount.amount, unit: unit.unit, next: amount.next + 1 };
}

const AND = "و";

/** Figures, "ثلاثة", "خمسة عشر", "خمسة وعشرين", "مئة". */
function numberOf(tokens: Tokens, index: number): { amount: number; next: number } | undefined {
  const first = tokenAt(tokens, index);
  if (first.kind === "number") {
    const before = tokenAt(tokens, index - 1);
    return first.glued && /^[/.:-]$/.test(before.lower) ? undefined : { amount: first.value, next: index + 1 };
  }
  const ones = ONES.get(first.lower);
  const tens = TENS.get(first.lower);
  const hundreds = HUNDREDS.get(first.lower);
  if (tens !== undefined) return { amount: tens, next: index + 1 };
  if (ones !== undefined) {
    const second = tokenAt(tokens, index + 1).lower;
    if (ones < 10 && ONES.get(second) === 10) return { amount: ones + 10, next: index + 2 };
    const more = second === AND ? TENS.get(tokenAt(tokens, index + 2).lower) : undefined;
    return more === undefined ? { amount: ones, next: index + 1 } : { amount: ones + more, next: index + 3 };
  }
  return hundreds === undefined ? undefined : { amount: hundreds, next: index + 1 };
}

const HALF = plainArabic("النصف");
const QUARTER = plainArabic("الربع");
const MORNING = /^(?:صباحا|فجرا)$/;
const LATE = /^(?:مساء|ظهرا|عصرا|ليلا)$/;

/** The hour after "الساعة": in figures or as an ordinal, with the half of the day where it is told. */
export function clockOf(tokens: Tokens, index: number): { value: string; next: number } | undefined {
  const first = tokenAt(tokens, index);
  const figure = first.kind === "number" && first.lower.length <= 2;
  let hour = figure ? first.value : ORDINALS.get(first.lower);
  if (hour === undefined || hour > 24) return undefined;
  let next = index + 1;
  // "الحادية عشرة", "الثانية عشرة"
  if (!figure && hour <= 2 && ONES.get(tokenAt(tokens, next).lower) === 10) {
    hour += 10;
    next += 1;
  }
  let minutes = "00";
  const clock = figure ? figures(tokens, index) : undefined;
  if (clock?.minutes === true) {
    minutes = clock.value.slice(4, 6);
    ({ next } = clock);
  } else if (tokenAt(tokens, next).lower === AND && tokenAt(tokens, next + 1).lower === HALF) {
    minutes = "30";
    next += 2;
  } else if (tokenAt(tokens, next).lower === AND && tokenAt(tokens, next + 1).lower === QUARTER) {
    minutes = "15";
    next += 2;
  }
  const half = tokenAt(tokens, next).lower;
  const part = DAY_PARTS.get(half === "من" ? tokenAt(tokens, next + 1).lower : "");
  const late = LATE.test(half) || (part !== undefined && part !== "TMO");
  if (late && hour < 12) hour += 12;
  if (MORNING.test(half) && hour === 12) hour = 0;
  const told = LATE.test(half) || MORNING.test(half);
  return { value: `T${String(hour).padStart(2, "0")}:${minutes}`, next: told ? next + 1 : next };
}
