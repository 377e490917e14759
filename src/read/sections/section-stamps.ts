// A section's date from the words that give it: the reading of 5/6/2019 that the text asks for, a missing year from what is near.

import type { Basis, DateSpan, Span } from "../../base/base.ts";
import { isKnown } from "../../base/base.ts";
import { type Frame, resolveDate } from "../dates/date-resolve.ts";
import type { ReaderInput } from "../reader.ts";
import type { NumericOrder } from "../dates/date-order.ts";
import type { Stamp } from "./section-dates.ts";

/** A document whose sections are looked for. */
export interface Page extends ReaderInput {
  readonly folded: string;
  /** Worked out when the first date needs it: it takes a look at the whole text. */
  readonly order: () => Frame["order"];
}

/** A stamp without a year takes the year nearest to what is known of the document. */
export function resolveStamp(page: Page, stamp: Stamp, near: DateSpan | undefined): DateSpan | undefined {
  const { meaning } = stamp.expression;
  const order = meaning.kind === "numeric" ? page.order() : undefined;
  const resolved = resolveDate(meaning, { anchor: near, narrative: false, future: false, order });
  if (resolved === undefined || !isKnown(resolved.date)) return undefined;
  // Which of two readings is meant is told with the date itself; the section is dated by where its stamp stands.
  const written = resolved.date.basis === "explicit" || meaning.kind === "numeric";
  const basis: Basis = written ? stamp.basis : resolved.date.basis;
  return { ...resolved.date, basis };
}

export function placeOf(stamp: Stamp): Span {
  return { start: stamp.expression.start, end: stamp.expression.end };
}

const FEWEST = 3;

/**
 * Whether 5/6/2019 is May or June where stamps run in the order of time: as one of them that can be read one way only, or the
 * reading under which all run one way, if only one is.
 */
export function orderOfStamps(text: string, stamps: readonly Stamp[]): NumericOrder | undefined {
  const written = stamps.map(({ expression }) => {
    const numbers = /^(\d{1,2})([./-])(\d{1,2})\2\d/u.exec(text.slice(expression.start, expression.end));
    return Number(numbers?.[3] ?? 0) > 12 ? "month first" : Number(numbers?.[1] ?? 0) > 12 ? "day first" : undefined;
  });
  const sure = new Set(written.filter((order) => order !== undefined));
  const [only] = sure;
  if (only !== undefined && sure.size === 1) {
    const { start, end } = stamps[written.indexOf(only)]!.expression; // as many as stamps
    return { order: only, why: `“${text.slice(start, end)}”` };
  }
  const monthFirst = runsOneWay(stamps.map((stamp) => dayNumber(stamp, "month first")));
  const dayFirst = runsOneWay(stamps.map((stamp) => dayNumber(stamp, "day first")));
  if (monthFirst === dayFirst || stamps.length < FEWEST) return undefined;
  return { order: monthFirst ? "month first" : "day first", why: "the order of the dates" };
}

/** A number that grows with the day; undefined where the words do not give one. */
function dayNumber(stamp: Stamp, order: NumericOrder["order"]): number | undefined {
  const { meaning } = stamp.expression;
  if (meaning.kind === "numeric") {
    const [month, day] = order === "month first" ? [meaning.a, meaning.b] : [meaning.b, meaning.a];
    return meaning.year * 372 + month * 31 + day;
  }
  if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month === undefined) return undefined;
  return meaning.year * 372 + meaning.month * 31 + (meaning.day ?? 1);
}

/** A row or two may be out of their place: entries are filed late. */
function runsOneWay(days: readonly (number | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined);
  let [up, down] = [0, 0];
  for (const [i, day] of known.entries()) {
    if (i === 0) continue;
    const before = known[i - 1] ?? day;
    if (day > before) up++;
    if (day < before) down++;
  }
  return Math.min(up, down) * 10 <= known.length;
}
