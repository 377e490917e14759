// The day that a sentence gives to what it tells: only where it is the one date of the sentence or of the clause.

import { compareDates, type DateSpan, isKnown, type Span } from "../../base/base.ts";
import { matchesOf } from "./matches.ts";
import type { Line, Scene } from "./proceeding-scene.ts";

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

/** Where another clause begins; a hearing “before Judge Renner” goes on. */
const BREAK =
  /[;:]|--|, (?:and|but|while|after|before|although|who|which|where|when)\b| (?:but|while|after|before(?! (?:[a-z.'-]+ ){0,4}(?:judge|justice|magistrate)\b)|although|that|who|which|where|when|since|until|because|whether|if|filed|brought) /g;

/** The one date that stands in the clause of a span: what another clause dates is something else. */
export function dayOfClause({ view }: Pick<Scene, "view">, line: Line, span: Span): DateSpan | undefined {
  let [start, end] = [line.start, line.end];
  for (const { index, 0: mark } of matchesOf(BREAK, view.slice(line.start, line.end))) {
    const at = line.start + index;
    if (at + mark.length <= span.start) start = at + mark.length;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  if (line.dates.length === 0) return dayIn(line);
  const before = (date: Span): string => view.slice(line.start, date.start);
  // "On 3 June, after a hearing, the judge ruled": what the sentence opens with dates all of it
  const own = line.dates.filter(
    (date) => ((date.start >= start && date.end <= end) || OPENS.test(before(date))) && !OF_THE_CASE.test(before(date)),
  );
  return own.length === 0 ? undefined : dayIn({ ...line, dates: own }, { start, end });
}

/** "the suit filed in March" */
const OF_THE_CASE = /\b(?:filed|brought|opened|lodged)(?: [a-z]+){0,3} (?:in|on) $/;
const OPENS = /^\W*(?:(?:late |early )?(?:on|in|by) )?(?:[a-z]+day,? )?$/;

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
