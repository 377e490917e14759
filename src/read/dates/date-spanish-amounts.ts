// Amounts of time in Spanish: "dos años y medio", "treinta y cinco días", "media hora", "más de 1.300 días"; times of day.

import { durationValue, tokenAt } from "./date-amounts.ts";
import { figures } from "./date-clock.ts";
import { DAY_PARTS, HUNDREDS, ROUNDING, SMALL_NUMBERS, TENS, UNITS, VAGUE } from "./date-spanish-words.ts";
import type { DateToken } from "./date-tokens.ts";
import type { Unit } from "./date-words.ts";

type Tokens = readonly DateToken[];

/** `amount` undefined: an unknown number ("varios"). */
export interface Amount {
  readonly amount: number | undefined;
  readonly next: number;
}

export interface Length {
  readonly amount: number | undefined;
  readonly unit: Unit;
  readonly next: number;
}

/** The number of words before an amount that say how exact it is. */
export function roundingAt(tokens: Tokens, index: number): number {
  const words = ROUNDING.find((list) => list.every((word, i) => tokenAt(tokens, index + i).lower === word));
  return words?.length ?? 0;
}

export function amountAt(tokens: Tokens, index: number): Amount | undefined {
  const first = tokenAt(tokens, index);
  if (first.kind === "number") return figuresAt(tokens, index);
  if (first.kind !== "word") return undefined;
  if (VAGUE.has(first.lower)) return { amount: undefined, next: index + 1 };
  if (first.lower === "un" && tokenAt(tokens, index + 1).lower === "par" && tokenAt(tokens, index + 2).lower === "de")
    return { amount: 2, next: index + 3 };
  if (first.lower === "medio" || first.lower === "media") return { amount: 0.5, next: index + 1 };
  return wordsAt(tokens, index);
}

/** "1.300", "2,5", "40". */
function figuresAt(tokens: Tokens, index: number): Amount {
  const first = tokenAt(tokens, index);
  const [mark, rest] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (/^[.,]$/.test(mark.lower) && mark.glued && rest.kind === "number" && rest.glued) {
    const thousands = mark.lower === "." && rest.lower.length === 3;
    const amount = thousands ? Number(first.lower + rest.lower) : Number(`${first.lower}.${rest.lower}`);
    return { amount, next: index + 3 };
  }
  return { amount: first.value, next: index + 1 };
}

function wordsAt(tokens: Tokens, index: number): Amount | undefined {
  const below = belowThousand(tokens, index);
  if (tokenAt(tokens, below?.next ?? index).lower !== "mil") return below;
  const next = (below?.next ?? index) + 1;
  const rest = belowThousand(tokens, next);
  return { amount: 1000 * (below?.amount ?? 1) + (rest?.amount ?? 0), next: rest?.next ?? next };
}

function belowThousand(tokens: Tokens, index: number): { amount: number; next: number } | undefined {
  const hundreds = HUNDREDS.get(tokenAt(tokens, index).lower);
  const at = hundreds === undefined ? index : index + 1;
  const word = tokenAt(tokens, at).lower;
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const ones = tokenAt(tokens, at + 1).lower === "y" ? SMALL_NUMBERS.get(tokenAt(tokens, at + 2).lower) : undefined;
    const joined = ones !== undefined && ones > 0 && ones < 10;
    return { amount: (hundreds ?? 0) + tens + (joined ? ones : 0), next: joined ? at + 3 : at + 1 };
  }
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { amount: (hundreds ?? 0) + small, next: at + 1 };
  return hundreds === undefined ? undefined : { amount: hundreds, next: at };
}

/** "dos años", "un año y medio", "noventa (90) días"; "tres años y seis meses" is two lengths. */
export function lengthAt(tokens: Tokens, index: number): Length | undefined {
  const amount = amountAt(tokens, index);
  if (amount === undefined) return undefined;
  const [open, figure, close] = [0, 1, 2].map((i) => tokenAt(tokens, amount.next + i));
  const repeated = open?.lower === "(" && figure?.value === amount.amount && close?.lower === ")";
  const unit = unitAt(tokens, repeated ? amount.next + 3 : amount.next);
  if (unit === undefined) return undefined;
  const { next } = unit;
  const half = tokenAt(tokens, next).lower === "y" && /^medi[oa]$/.test(tokenAt(tokens, next + 1).lower);
  return half && amount.amount !== undefined
    ? { amount: amount.amount + 0.5, unit: unit.unit, next: next + 2 }
    : { amount: amount.amount, unit: unit.unit, next };
}

/** The length as a TIMEX3 value, with smaller ones that are added: "doce años y seis meses", "un año, dos meses y diez días". */
export function durationAt(tokens: Tokens, index: number): { value: string; unit: Unit; next: number } | undefined {
  const first = lengthAt(tokens, index);
  if (first === undefined) return undefined;
  let value = durationValue(first.amount, first.unit);
  let { unit, next } = first;
  for (;;) {
    const link = tokenAt(tokens, next).lower;
    const more = link === "y" || link === "," ? lengthAt(tokens, next + 1) : undefined;
    if (more?.amount === undefined || !isSmaller(more.unit, unit)) break;
    const added = durationValue(more.amount, more.unit).slice(1);
    value += value.includes("T") && added.startsWith("T") ? added.slice(1) : added;
    ({ unit, next } = more);
  }
  if (/^(?:habiles|corridos|naturales|consecutivos|seguidos)$/.test(tokenAt(tokens, next).lower)) next += 1;
  return { value, unit: first.unit, next };
}

const SIZES: readonly Unit[] = ["TS", "TM", "TH", "D", "W", "M", "Q", "Y", "DE", "CE"];

function isSmaller(a: Unit, b: Unit): boolean {
  return SIZES.indexOf(a) >= 0 && SIZES.indexOf(a) < SIZES.indexOf(b);
}

export function unitAt(tokens: Tokens, index: number): { unit: Unit; next: number } | undefined {
  const { lower } = tokenAt(tokens, index);
  if ((lower === "fin" || lower === "fines") && tokenAt(tokens, index + 2).lower === "semana")
    return { unit: "WE", next: index + 3 };
  const unit = UNITS.get(lower);
  return unit === undefined ? undefined : { unit, next: index + 1 };
}

/** "las 10:00 horas", "las 3 de la tarde", "las nueve y media de la noche", "la 1:30 p. m."; the article is at `index`. */
export function clockAt(tokens: Tokens, index: number): { value: string; next: number } | undefined {
  if (!/^las?$/.test(tokenAt(tokens, index).lower)) return undefined;
  const first = tokenAt(tokens, index + 1);
  const hour = first.kind === "number" ? first.value : SMALL_NUMBERS.get(first.lower);
  if (hour === undefined || hour > 24 || (first.kind === "number" && first.lower.length > 2)) return undefined;
  let minutes = "00";
  let next = index + 2;
  let exact = false;
  const clock = first.kind === "number" ? figures(tokens, index + 1) : undefined;
  const dot = tokenAt(tokens, index + 2);
  if (clock?.minutes === true) {
    minutes = clock.value.slice(4, 6);
    next = clock.next;
    exact = true;
  } else if (
    dot.lower === "." &&
    dot.glued &&
    tokenAt(tokens, index + 3).glued &&
    tokenAt(tokens, index + 3).lower.length === 2
  ) {
    minutes = tokenAt(tokens, index + 3).lower;
    next = index + 4;
  } else if (tokenAt(tokens, next).lower === "y" && /^(?:media|cuarto)$/.test(tokenAt(tokens, next + 1).lower)) {
    minutes = tokenAt(tokens, next + 1).lower === "media" ? "30" : "15";
    next += 2;
  }
  if (!/^[0-5]\d$/.test(minutes)) return undefined;
  const half = halfOfDay(tokens, next);
  if (half !== undefined && hour <= 12) {
    const late = half.part === "TAF" || (half.part === "TNI" && hour >= 6) || half.part === "TMI";
    const full = late && hour < 12 ? hour + 12 : !late && hour === 12 ? 0 : hour;
    return { value: `T${String(full).padStart(2, "0")}:${minutes}`, next: half.next };
  }
  const hours = /^(?:horas|hrs|hs|h)$/.test(tokenAt(tokens, next).lower);
  if (!hours && !exact) return undefined;
  return { value: `T${String(hour).padStart(2, "0")}:${minutes}`, next: hours ? next + 1 : next };
}

function halfOfDay(tokens: Tokens, index: number): { part: string; next: number } | undefined {
  const [first, second, third] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (first.lower === "de" && second.lower === "la") {
    const part = DAY_PARTS.get(third.lower);
    return part === undefined ? undefined : { part, next: index + 3 };
  }
  if (first.lower === "del" && second.lower === "mediodia") return { part: "TMI", next: index + 2 };
  const half = /^([ap])m?$/.exec(first.lower)?.[1];
  if (half === undefined) return undefined;
  const part = half === "a" ? "TMO" : "TAF";
  if (first.lower.length === 2) return { part, next: index + 1 };
  // "a. m.", "p.m."
  const last = tokenAt(tokens, index + 3);
  if (second.lower !== "." || third.lower !== "m") return undefined;
  return { part, next: last.lower === "." && last.glued ? index + 4 : index + 3 };
}
