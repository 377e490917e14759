// Days written in figures: 2021-05-03, 5/6/2021, 03.05.2021, with the time of day that computers write after them.

import { tokenAt } from "./date-amounts.ts";
import { figures } from "./date-clock.ts";
import type { CalendarMeaning, Hit } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { fullYear, isYear } from "./date-years.ts";

type Tokens = readonly DateToken[];

/** 2021-05-03, 2021/05/03, with "T10:00:00Z" after it; 2021-05. */
export function isoDate(tokens: Tokens, index: number): Hit | undefined {
  const year = tokenAt(tokens, index);
  const mark = tokenAt(tokens, index + 1);
  const month = tokenAt(tokens, index + 2);
  if (year.lower.length !== 4 || !/^[-/.]$/u.test(mark.lower) || !mark.glued || !month.glued) return undefined;
  if (month.lower.length !== 2 || month.value < 1 || month.value > 12 || !isYear(year.value)) return undefined;
  const [second, day] = [tokenAt(tokens, index + 3), tokenAt(tokens, index + 4)];
  if (second.lower === mark.lower && day.glued && day.lower.length === 2 && day.value >= 1 && day.value <= 31) {
    const meaning: CalendarMeaning = { kind: "calendar", year: year.value, month: month.value, day: day.value };
    const [letter, hour] = [tokenAt(tokens, index + 5), tokenAt(tokens, index + 6)];
    if (letter.lower !== "t" || !letter.glued || hour.value > 24) return { meaning, next: index + 5 };
    const clock = figures(tokens, index + 6);
    const zone = tokenAt(tokens, clock.next);
    const offset = offsetAt(tokens, clock.next);
    if (offset !== undefined) {
      return { meaning: { ...meaning, time: { value: clock.value + offset.value } }, next: offset.next };
    }
    const z = zone.lower === "z" && zone.glued;
    return {
      meaning: { ...meaning, time: { value: clock.value + (z ? "Z" : "") } },
      next: z ? clock.next + 1 : clock.next,
    };
  }
  const after = tokenAt(tokens, index + 3);
  if (mark.lower !== "-" || (after.glued && after.lower !== "." && after.lower !== ",")) return undefined;
  return { meaning: { kind: "calendar", year: year.value, month: month.value }, next: index + 3 };
}

/** "+02:00". */
function offsetAt(tokens: Tokens, index: number): { value: string; next: number } | undefined {
  const [sign, hours, colon, minutes] = [0, 1, 2, 3].map((n) => tokenAt(tokens, index + n));
  if (!["+", "-"].includes(sign?.lower ?? "") || sign?.glued !== true || hours?.glued !== true) return undefined;
  if (
    hours.lower.length !== 2 ||
    colon?.lower !== ":" ||
    !colon.glued ||
    minutes?.glued !== true ||
    minutes.lower.length !== 2
  )
    return undefined;
  return { value: `${sign.lower}${hours.lower}:${minutes.lower}`, next: index + 4 };
}

/** 5/6/2021, 5/6/21, 03.05.2021, 5-6-2021. Dots are European: day first. */
export function numericDate(tokens: Tokens, index: number): Hit | undefined {
  const [a, mark, b] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  const [second, year] = [tokenAt(tokens, index + 3), tokenAt(tokens, index + 4)];
  if (!/^[-/.]$/u.test(mark.lower) || second.lower !== mark.lower) return undefined;
  if (b.kind !== "number" || year.kind !== "number" || !mark.glued || !b.glued || !year.glued) return undefined;
  if (a.lower.length > 2 || b.lower.length > 2 || a.value < 1 || b.value < 1) return undefined;
  if (year.lower.length !== 4 && (year.lower.length !== 2 || mark.lower === ".")) return undefined;
  const before = tokenAt(tokens, index - 1);
  if (a.glued && /^[-/.:]$/u.test(before.lower) && tokenAt(tokens, index - 2).kind === "number") return undefined;
  const after = tokenAt(tokens, index + 5);
  if (
    after.glued &&
    (after.kind !== "mark" ||
      after.lower === "/" ||
      (after.lower === "." && tokenAt(tokens, index + 6).glued && tokenAt(tokens, index + 6).kind === "number") ||
      (after.lower === "-" && tokenAt(tokens, index + 6).kind === "number"))
  )
    return undefined;
  const [first, last] = [a.value, b.value];
  const full = year.lower.length === 4 ? year.value : fullYear(year.value);
  if (!isYear(full)) return undefined;
  const next = index + 5;
  if (mark.lower === "." || first > 12) {
    const dayFirstOrder = last <= 12 ? { day: first, month: last } : { day: last, month: first };
    if (dayFirstOrder.day > 31 || dayFirstOrder.month > 12) return undefined;
    return { meaning: { kind: "calendar", ...dayFirstOrder, year: full }, next };
  }
  if (last > 31) return undefined;
  if (last > 12 || first === last) {
    return { meaning: { kind: "calendar", month: first, day: last, year: full }, next };
  }
  return { meaning: { kind: "numeric", a: first, b: last, year: full }, next };
}
