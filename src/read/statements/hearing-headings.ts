// Hearings that a heading names by their month ("The July Hearing") over the text that reports the one hearing of that month: the
// heading tells of no other.

import { addDays, type DateSpan, daysBetween, type Day, isExact, spanAt, type Span } from "../../base/base.ts";
import type { FoundStatement, Reading } from "../../record/record.ts";

const LONGEST_HEADING = 160;
/** Days that one hearing takes at most. */
const MOST_DAYS = 7;

export function withoutNamedInHeadings(
  text: string,
  { sections }: Pick<Reading, "sections">,
  statements: readonly FoundStatement[],
): readonly FoundStatement[] {
  const hearings = statements.filter(({ entry, date }) => entry.kind === "hearing" && date !== undefined);
  const named = new Set(
    hearings.filter(({ start, end, date }) => {
      if (date === undefined || !isMonth(date) || !isHeading(text, { start, end })) return false;
      const section = spanAt(sections, start);
      const below = hearings.filter((other) => other.start >= end && spanAt(sections, other.start) === section);
      return isOneHearing(below.flatMap((other) => daysWithin(date, other.date)));
    }),
  );
  return named.size === 0 ? statements : statements.filter((one) => !named.has(one));
}

function isMonth({ earliest, latest }: DateSpan): boolean {
  return (
    earliest !== undefined &&
    latest !== undefined &&
    daysBetween(earliest, latest) > MOST_DAYS &&
    earliest.slice(0, 7) === latest.slice(0, 7)
  );
}

/** A line of its own over a paragraph, and no sentence. */
function isHeading(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    end - start <= LONGEST_HEADING &&
    !/[.!?:;,]["'”’)\]]*\s*$/u.test(words) &&
    /^[ \t]*\r?\n/.test(text.slice(end, end + 20)) &&
    (start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 20), start)))
  );
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

function daysWithin(month: DateSpan, date: DateSpan | undefined): Days[] {
  const { earliest: first, latest: last } = date ?? {};
  if (date === undefined || first === undefined || last === undefined) return [];
  if (first < (month.earliest ?? first) || last > (month.latest ?? last)) return [];
  return isExact(date) || daysBetween(first, last) <= MOST_DAYS ? [{ first, last }] : [];
}

/** Of one day, or of days that follow each other. */
function isOneHearing(days: readonly Days[]): boolean {
  const sorted = days.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return days.length > 0 && sorted.every(({ first }, i) => i === 0 || first <= addDays(sorted[i - 1]!.last, 1)); // i > 0
}
