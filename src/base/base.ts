// The words that every folder uses: ids, times, dates as sources give them, stretches of text, problems.

export {
  type ClaimId,
  type DecisionId,
  derivedId,
  documentId,
  type DocumentId,
  type EntryId,
  type FlagId,
  type Id,
  isId,
  type OriginId,
  type SectionId,
  type StatementId,
  textHash,
  textHashBase64,
} from "./id.ts";
export {
  addDays,
  addMonths,
  type Clock,
  type Day,
  daysBetween,
  daysInMonth,
  type Instant,
  makeDay,
  parseDay,
  systemClock,
  weekday,
} from "./time.ts";
export {
  type Basis,
  betweenSpan,
  compareDates,
  datesMeet,
  type DateSpan,
  daySpan,
  isExact,
  isKnown,
  monthSpan,
  parseDateSpan,
  UNKNOWN_DATE,
  yearSpan,
} from "./date-span.ts";
export { dayWords, MONTHS, spanWords, weekdayName, weekdayWords } from "./day-words.ts";
export { easterSunday, electionDay, lastWeekday, nthWeekday } from "./movable-days.ts";
export { nameOrderOf } from "./name-order.ts";
export { compareSpans, contains, overlaps, type Span, spanAt, spansIn, trimSpan } from "./span.ts";
export { Problem, type ProblemCode, problemTable } from "./problem.ts";
export { invariant } from "./invariant.ts";
