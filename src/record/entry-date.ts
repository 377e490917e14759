// When an entry was, of all that is said of it.

import { type DateSpan, isExact } from "../base/base.ts";
import type { Statement } from "./statement.ts";

/** A day rather than a month, of what came about, never a day that was given up. Of these the first by spelling. */
export function entryDate(statements: readonly Statement[]): DateSpan | undefined {
  const dated = statements.filter(({ slot, date }) => slot === "date" && date !== undefined);
  const given = (one: Statement): string => `${one.date?.earliest} ${one.date?.latest}`;
  const up = new Set(dated.filter((one) => one.polarity === "negative" && one.modality === "scheduled").map(given));
  const worth = (one: Statement): string =>
    [
      up.has(given(one)),
      one.polarity === "negative",
      one.date === undefined || !isExact(one.date),
      one.modality === "ordered" || one.modality === "scheduled",
    ]
      .map(Number)
      .join("");
  return dated.toSorted(
    (a, b) => compare(worth(a), worth(b)) || compare(JSON.stringify(a.date), JSON.stringify(b.date)),
  )[0]?.date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
