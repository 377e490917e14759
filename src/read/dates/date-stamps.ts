// Where in a section another day of writing begins than its own: under a byline or a stamp, under a weekday as heading, in a
// letter that is printed in it, in a line of links to other articles.

import { type DateSpan, daySpan, makeDay, type Span, UNKNOWN_DATE } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";
import type { DateExpression } from "./date-meaning.ts";

/** Characters of a line that are looked at before and after a date. */
const AROUND = 70;

/** Before a date that says when something was written: nothing, a name and a comma, "Posted by … on". */
const STAMP_LEAD =
  /^[\s[(>*•#–—|-]*(?:[^\n.!?;:]{0,50}(?:[,|·@]|\b(?:on|posted|published|updated|recorded|written|sent|dated?|taken|conducted|interviewed|entered|added|wrote)\b:?))?\s*$/iu;
const STAMP_TAIL = /^\s*(?:$|\n|[:\])|–—·]|- )/u;
const HEADING_TAIL = /^[,.:]?[ \t]*\n/u;
const LIST_TAIL = /^\s*(?:[:|–—]|- |,? \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m)/iu;
const LIST_LEAD = /^[\s[(*•–—|-]*$/u;
const LINKS =
  /^\s*(?:related|read (?:next|more|also)|see also|more (?:on|from|news)|also (?:read|on)|latest news)\b|\|[^|\n]+\|/iu;
const SALUTATION =
  /^[ \t]*(?:My )?(?:Dear|Dearest)\b[^\n]{0,60}[,:!]?[ \t]*(?=\n)|^[ \t]*Dear (?:all|friends|\p{Lu}\p{L}+),/gmu;
/** Characters from the head of a section within which a salutation is that of the section itself. */
const HEAD = 500;

/** What the lines of a section say about one date, asked in order. */
export interface Place {
  /** The day of writing here, where it may be another than the section's. */
  readonly written?: DateSpan | undefined;
  /** At the head of a line, before a dash or a colon. */
  readonly listed: boolean;
  /** A weekday that is all of its line: a heading, with no week. */
  readonly heading: boolean;
}

/** Asked from expression to expression in order. `isWrong`: the section's date is not that of its writing. */
export function stampFinder(
  text: string,
  whole: Span,
  section: Section | undefined,
  isWrong: boolean,
): (one: DateExpression) => Place {
  const letter = embeddedLetter(text, whole, section);
  const doubtful = isWrong || isDayOfSomethingElse(text, whole, section);
  let written: DateSpan | undefined;
  return (expression) => {
    const { start, end, meaning } = expression;
    const lead = lineBefore(text, start);
    const tail = text.slice(end, end + AROUND);
    const own = section?.dateAt?.start === start;
    const listed = LIST_LEAD.test(lead) && LIST_TAIL.test(tail);
    const alone = LIST_LEAD.test(lead) && HEADING_TAIL.test(tail);
    const here = written;
    if (own) written = undefined;
    else if (STAMP_LEAD.test(lead) && STAMP_TAIL.test(tail)) {
      const day = dayWritten(expression);
      if (day !== undefined) written = day.edtf === section?.date?.edtf ? undefined : day;
    }
    const signed = HEADING_TAIL.test(tail) && /[·|@][^\n]*$/u.test(lead);
    const heading =
      (alone || signed) &&
      !own &&
      ((meaning.kind === "weekday" && meaning.which === undefined) || isYearless(expression));
    if (heading) written = UNKNOWN_DATE;
    const place = { listed, heading: heading && meaning.kind === "weekday" };
    const before = section?.dateAt !== undefined && start < section.dateAt.start;
    if (start >= letter || doubtful || (before && standsInside(whole, section))) {
      return { ...place, written: UNKNOWN_DATE };
    }
    return { ...place, written: LINKS.test(lineAround(text, start)) ? UNKNOWN_DATE : here };
  };
}

/** A stamp of a fax machine, of arrival, of printing; or the day on which people are asked to come, with its hour. */
const ARRIVAL = /\b(?:received|fax|printed|downloaded|retrieved|accessed|scanned|saved)\b/iu;
const HOUR = /^[^\n]{0,30}\n?[^\n]{0,12}\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/iu;
const CALL = /\b(?:when|vigil|rally|march|meeting|join us|concert|event|protest|demonstration|hearing)\b/iu;

/** Is the date of the section that of something else than its writing? */
function isDayOfSomethingElse(text: string, { start }: Span, section: Section | undefined): boolean {
  const { dateAt, date } = section ?? {};
  if (dateAt === undefined || date === undefined || section?.kind === "message") return false;
  if (ARRIVAL.test(lineAround(text, dateAt.start))) return true;
  if (date.basis !== "explicit" && date.basis !== "header") return false;
  return (
    HOUR.test(text.slice(dateAt.end, dateAt.end + 60)) &&
    CALL.test(text.slice(Math.max(start, dateAt.start - 80), dateAt.start))
  );
}

/** The date of the section stands neither at its head nor at its foot, so that what stands before it may be of another day. */
function standsInside({ start, end }: Span, section: Section | undefined): boolean {
  const at = section?.dateAt;
  return at !== undefined && at.start - start > HEAD && end - at.end > 200;
}

function isYearless({ meaning }: DateExpression): boolean {
  return meaning.kind === "calendar" && meaning.year === undefined && meaning.day !== undefined;
}

function dayWritten({ meaning }: DateExpression): DateSpan | undefined {
  if (meaning.kind !== "calendar" || meaning.year === undefined) return undefined;
  if (meaning.month === undefined || meaning.day === undefined) return undefined;
  const day = makeDay(meaning.year, meaning.month, meaning.day);
  return day && daySpan(day, "explicit");
}

function lineBefore(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const lead = text.slice(from, start);
  const line = lead.lastIndexOf("\n");
  // A lead that is cut off is too long to be one.
  return line < 0 && from > 0 ? `.${lead}` : lead.slice(line + 1);
}

/** The line, at most some hundred characters of it. */
function lineAround(text: string, start: number): string {
  const from = Math.max(0, start - 200);
  const before = text.slice(from, start);
  const after = text.slice(start, start + 200);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
}

const SIGNED =
  /^[ \t]*(?:Your|Yours|Love|With love|Sincerely|Respectfully|Regards|Kind regards|Best wishes|In solidarity)\b[^\n]{0,40}\n(?:[^\n]{0,40}\n)?\s*(?!P\.? ?S\b)(?=[^\n]{60})/gmu;

/** Where a letter without a date begins inside something else, or where what surrounds a letter goes on below its signature. */
function embeddedLetter(text: string, { start, end }: Span, section: Section | undefined): number {
  if (section === undefined || section.kind === "message") return Number.POSITIVE_INFINITY;
  const pattern = section.kind === "letter" ? SIGNED : SALUTATION;
  // Looked for in the section alone, not on to the end of the text.
  const head = text.indexOf("\n", start + HEAD - 1) + 1;
  const from = section.kind === "letter" ? start : head > 0 && head < end ? head : end;
  const found = pattern.exec(text.slice(from, end));
  pattern.lastIndex = 0;
  if (found === null) return Number.POSITIVE_INFINITY;
  return from + (section.kind === "letter" ? found.index + found[0].length : found.index);
}
