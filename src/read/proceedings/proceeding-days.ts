// The day that a sentence gives to what it tells: only where it is the one date of the sentence or of the clause.

import { compareDates, type DateSpan, isKnown, type Span } from "../../base/base.ts";
import type { Line } from "./proceeding-scene.ts";

/** The day on which the section was written, in its head: nothing that it tells is of that day for it. */
function isStamp({ section }: Line, start: number): boolean {
  return section?.dateAt !== undefined && section.dateAt.start <= start && start < section.dateAt.end;
}

/** The one date that stands in a span of a line, or else in the line. */
export function dayIn(line: Line, span: Span = line): DateSpan | undefined {
  const known = line.dates.filter(
    ({ date, timex, start }) =>
      isKnown(date) && !isStamp(line, start) && timex.type !== "DURATION" && timex.type !== "SET",
  );
  const inside = known.filter(({ start, end }) => start >= span.start && end <= span.end);
  const several = inside.length > 0 ? inside : known;
  const days = new Map(several.map(({ date }) => [date.edtf, date]));
  const [only] = days.values();
  // an entry of a docket is of the day on which it was filed
  if (days.size === 0 && line.section?.kind === "docket entry") return line.section.date;
  return days.size === 1 ? only : undefined;
}

/** The first of the days that stand in a line: of hearings set for several. */
export function firstDayIn(line: Line): DateSpan | undefined {
  return line.dates
    .filter(
      ({ date, start, timex }) =>
        isKnown(date) && !isStamp(line, start) && timex.type !== "DURATION" && timex.type !== "SET",
    )
    .map(({ date }) => date)
    .sort(compareDates)[0];
}
