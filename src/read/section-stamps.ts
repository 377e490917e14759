// A section's date from the words that give it: the reading of 5/6/2019 that the text asks for, a missing year from what is near.

import type { Basis, DateSpan, Span } from "../base/base.ts";
import { isKnown } from "../base/base.ts";
import { type Frame, resolveDate } from "./date-resolve.ts";
import type { ReaderInput } from "./reader.ts";
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
