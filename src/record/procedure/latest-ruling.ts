// Which of several rulings is the latest, as far as their days can tell. Where none is told, a ruling was made by the day on which the
// text that tells of it was written, and may have been made long before: then more than one may be the latest. Pure.

import type { DateSpan, Day } from "../../base/base.ts";

export interface DatedStep {
  readonly date?: Pick<DateSpan, "earliest" | "latest"> | undefined;
  /** By which day it was made, where no day is told. */
  readonly madeBy?: Day | undefined;
}

/** Those of which none is known to be earlier than another; those with a day first, the later first. */
export function latestOf<T extends DatedStep>(steps: readonly T[]): T[] {
  const bound = ({ date, madeBy }: T): Day | undefined => date?.latest ?? madeBy;
  const since = steps
    .flatMap(({ date }) => date?.earliest ?? [])
    .sort()
    .at(-1);
  return steps
    .filter((step) => {
      const by = bound(step);
      return since === undefined || by === undefined || by >= since;
    })
    .toSorted(
      (a, b) => compare(b.date?.earliest ?? "", a.date?.earliest ?? "") || compare(bound(b) ?? "", bound(a) ?? ""),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
