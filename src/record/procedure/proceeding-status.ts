// How a proceeding stood and when. Nothing is smoothed: what sources say of one day stands side by side.

import { compareDates, type DateSpan, isKnown } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { told, type ToldValue } from "./told-value.ts";

export interface StatusTold extends ToldValue {
  /** When it came to stand so, as far as a source says. */
  readonly date?: DateSpan | undefined;
  /** When the first text that says so was written: it stood so by then. */
  readonly by?: DateSpan | undefined;
  readonly isLast: boolean;
}

/** In the order of time; what bears no day and stands in a text without one comes first. */
export function statusesOf(statements: readonly Statement[]): StatusTold[] {
  const own = statements.filter(({ slot, polarity }) => slot === "status" && polarity === "positive");
  const groups = Map.groupBy(
    own,
    ({ value, date }) => `${value} ${date !== undefined && isKnown(date) ? date.edtf : ""}`,
  );
  const dated = new Set(
    [...groups.values()].flatMap(([first]) => (first?.date !== undefined && isKnown(first.date) ? [first.value] : [])),
  );
  const history = [...groups.values()]
    .map((same) => {
      const [date] = same.flatMap((one) => (one.date !== undefined && isKnown(one.date) ? [one.date] : []));
      const [by] = same
        .flatMap(({ written }) => (written !== undefined && isKnown(written) ? [written] : []))
        .sort(compareDates);
      return { ...told(same), date, by };
    })
    // "the petition was denied" without a day adds nothing to the day on which another source has it denied
    .filter(({ value, date }) => date !== undefined || !dated.has(value))
    .sort((a, b) => compareWhen(a, b) || (a.value < b.value ? -1 : 1));
  const last = history.at(-1);
  return history.map((one) => ({ ...one, isLast: last !== undefined && compareWhen(one, last) === 0 }));
}

type When = Pick<StatusTold, "date" | "by">;

function compareWhen(a: When, b: When): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  // "by some day of that year" says less than "by its last day"
  const [first, second] = [(a.date ?? a.by)?.earliest ?? "", (b.date ?? b.by)?.earliest ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The last day that is meant; nothing is before any day. */
function dayOf({ date, by }: When): string {
  const span = date ?? by;
  return span?.latest ?? span?.earliest ?? "";
}
