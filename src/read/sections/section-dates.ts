// Where a part of a text says when it was written: headings that begin with a date, datelines, "Published: …" lines.

import { isFilingStamp } from "../dates/date-filing-line.ts";
import type { Span } from "../../base/base.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import type { DateExpression } from "../dates/date-meaning.ts";

/** A date as it stands in the text, with what it means. */
export type StampDate = Pick<DateExpression, "start" | "end" | "meaning">;

/** A date that dates a part of the text; the year may be missing. */
export interface Stamp {
  readonly expression: StampDate;
  readonly basis: "header" | "dateline" | "explicit";
  /** "Week of June 3": the date stands for seven days, from it or up to it. */
  readonly week?: "of" | "ending" | undefined;
  /** "2018–2020", "2018 – present": the stamp is the first of two. */
  readonly until?: StampDate | "open" | undefined;
}

const LONGEST_HEADING = 220;
const DATELINE_REACH = 140;

/** Words that may stand before the date of a post. */
const LEAD =
  /^[\s#*_>[(|•-]*(?:(?:updated?|posted|published|news|latest|date|dated|filed|release date|publicad[oa](?: el)?|(?:última )?actualiza(?:do|da|ción)(?: el)?|fecha(?: de publicación)?|comunicado(?: de prensa)?|(?:تاريخ )?النشر|نشر في|آخر تحديث|التاريخ|بتاريخ|for (?:immediate )?release|(?:last )?(?:updated|modified|changed|revised|edited|reviewed)|(?:for )?(?:the )?week (?:of|beginning|ending|commencing))(?: on)?[\s:|–—-]*)?(?:[\s#*_([|•-]*)$/iu;
const AFTER_DATE = /^[\s*_)\]]*(?:$|[:|–—]|-(?=\s)|\n)/u;

/** "June 6: Rally", "March 3, 2021 — News", "2021-05-03", "UPDATE from the clinic on June 2, 2019". `heading`: layout says so. */
export function headingStamp(text: string, folded: string, paragraph: Span, heading: boolean): Stamp | undefined {
  if (paragraph.end - paragraph.start > LONGEST_HEADING) return undefined;
  const head = text.slice(paragraph.start, paragraph.end);
  if (!/\p{Nd}/u.test(head)) return undefined;
  const expressions = findDateExpressions(text, folded, paragraph).filter(
    (found) => isStampDate(found) && !isNumbered(text, found),
  );
  const first = expressions[0] ?? shortNumeric(text, paragraph);
  if (first === undefined) return undefined;
  const before = text
    .slice(paragraph.start, first.start)
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /iu, "");
  const after = text.slice(first.end, paragraph.end);
  const ending = /\bweek (of|beginning|commencing|ending)\W*$/iu.exec(before)?.[1]?.toLowerCase();
  const week = ending === undefined ? undefined : ending === "ending" ? "ending" : "of";
  if (LEAD.test(before) && AFTER_DATE.test(after)) return { expression: first, basis: "header", week };
  // "10.06.2022 Hearing moved": a full day, then the title.
  const { meaning } = first;
  const fullDay =
    hasYear(first) && (meaning.kind === "numeric" || (meaning.kind === "calendar" && meaning.day !== undefined));
  if (
    fullDay &&
    LEAD.test(before) &&
    /^[\s,]{1,3}\p{Lu}/u.test(after) &&
    head.length <= 120 &&
    !/[.!?]\W*$/u.test(head)
  ) {
    return { expression: first, basis: "header" };
  }
  const last = expressions.at(-1) ?? first;
  if (!hasYear(last) || /[.!?:,;]$/u.test(head.trim())) return undefined;
  // A heading that ends with a full date, or announces an update and bears one.
  const tail = text.slice(last.end, paragraph.end);
  const ends = /^[\s)\]]*(?:\([^()]{0,40}\))?\s*$/u.test(tail);
  if (/^\W*(?:updates?|news)\b/iu.test(head) && ends) return { expression: last, basis: "header" };
  if (heading && ends) return { expression: last, basis: "header" };
  return undefined;
}

/** "(ORLEY, CA, 5/6/21) —", "Orley, Calif. (May 3, 2021) –", "LONDON, May 3, 2021 —": at the head of a paragraph. */
export function datelineStamp(text: string, folded: string, paragraph: Span): Stamp | undefined {
  const reach = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + DATELINE_REACH) };
  const head = text.slice(reach.start, reach.end);
  if (!/\p{Nd}/u.test(head) || !/[–—-]/u.test(head)) return undefined;
  const [first] = findDateExpressions(text, folded, reach);
  if (first === undefined || !isStampDate(first)) return undefined;
  const before = text.slice(paragraph.start, first.start);
  const after = text.slice(first.end, reach.end);
  // Before the date a place: words that begin with capitals, commas, stops, an opening bracket or a dash, and nothing else.
  if (before.length > 90 || !/^[\s(["“]*[\p{Lu}\p{Lo}][\p{L}\p{M}.,،'’ /]*[\s,،(–—-]+$/u.test(before)) return undefined;
  // "On 3 May 2021 – a Monday – …" begins a sentence.
  if (
    /^\W*(?:at|on|in|by|since|after|before|from|until|during|early|late|the|en|desde|hasta|في|منذ|يوم|بعد|قبل|حتى)\s*$/iu.test(
      before,
    )
  )
    return undefined;
  if (/(?:^|\s)\p{Ll}{4,}/u.test(before)) return undefined;
  if (!/^(?:\s*\([\p{Lu}\p{Lo}][^()\n]{1,40}\))?[\s).]*(?:[–—]|-{1,2}\s|\)\s*-)/u.test(after) && !/^\)\s/u.test(after))
    return undefined;
  return { expression: first, basis: "dateline" };
}

const PUBLISHED =
  /^\W*(?:(?:first |originally |last )?(?:published|posted|updated|modified|changed|revised|edited|reviewed|date|dated|created|filed)\b(?: on| at)?|publicad[oa](?: el)?|(?:última )?actualiza(?:do|da|ción)(?: el)?|fecha(?: de publicación)?|(?:تاريخ )?النشر|نشر في|آخر تحديث|التاريخ|by [^|\n]{2,60}[|·•–—-]|[^|\n]{2,60}[|·•])[\s:|·•–—-]*(?:at )?$/iu;

/** Up to a year that the first word of the text is glued to. */
const GLUED_YEAR =
  /^[^\n]{0,40}?(?:19|20)\d\d(?=(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|[AP]\.?M\.?)?(?: ?(?:GMT|UTC|BST|CES?T|EES?T|IST|AE[DS]T|[ECMP][DS]?T))?)?(?:\p{Lu}\p{Ll}|[AI] \p{Ll}|[“"]\p{Lu}))/u;

/** "Published: May 3, 2021", "By A. Writer | May 3, 2021", "date 2021-05-03 City officials …" where a scraper glued it on. */
export function publishedStamp(text: string, folded: string, paragraph: Span): Stamp | undefined {
  const reach = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + DATELINE_REACH) };
  const head = text.slice(reach.start, reach.end);
  if (!/\p{Nd}/u.test(head)) return undefined;
  const glued = GLUED_YEAR.exec(head)?.[0].length;
  if (glued !== undefined) {
    const date = findDateExpressions(text, folded, { start: reach.start, end: reach.start + glued }, "en").find(
      (expression) => isStampDate(expression) && hasYear(expression),
    );
    if (
      date !== undefined &&
      /^\W*(?:(?:last |first )?(?:updated?|published|posted)(?: on| at)?\W*)?$/iu.test(
        text.slice(reach.start, date.start),
      )
    )
      return { expression: date, basis: "explicit" };
  }
  const first = findDateExpressions(text, folded, reach).find(
    (expression) => isStampDate(expression) && hasYear(expression),
  );
  if (first === undefined) return undefined;
  const before = text
    .slice(paragraph.start, first.start)
    .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$/iu, "");
  const after = text.slice(first.end, paragraph.end);
  if (PUBLISHED.test(before)) return { expression: first, basis: "explicit" };
  // Nothing but a date, or a bare ISO date in front of the text.
  if (before.trim() === "" && (/^\W*$/u.test(after) || /^\d{4}-/u.test(text.slice(first.start, first.end)))) {
    return { expression: first, basis: "explicit" };
  }
  return undefined;
}

/** The date of a filing, from the line that the court's system prints at the head of its pages. */
export function filingStamp(text: string, folded: string, paragraph: Span): Stamp | undefined {
  const reach = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 240) };
  if (!isFilingStamp(text, paragraph)) return undefined;
  const dates = findDateExpressions(text, folded, reach).filter((found) => isStampDate(found) && hasYear(found));
  // In front of it a browser may have put the day on which the page was printed.
  const expression =
    dates.find(({ start }) => /\bfiled:?\s{0,3}$/iu.test(text.slice(Math.max(reach.start, start - 12), start))) ??
    dates.find(({ start }) => /\p{L}/u.test(text.slice(reach.start, start)));
  return expression && { expression: monthFirst(expression), basis: "header" };
}

/** The system is that of United States courts. */
function monthFirst(date: StampDate): StampDate {
  const { start, end, meaning } = date;
  if (meaning.kind !== "numeric" || meaning.a > 12) return date;
  return { start, end, meaning: { kind: "calendar", year: meaning.year, month: meaning.a, day: meaning.b } };
}

/** The paragraph holds a full date and nothing else. */
export function dateAlone(text: string, folded: string, paragraph: Span): Stamp | undefined {
  if (paragraph.end - paragraph.start > 60) return undefined;
  const expressions = findDateExpressions(text, folded, paragraph);
  const first = expressions[0];
  if (first === undefined || !isStampDate(first) || !hasYear(first)) return undefined;
  const rest = text.slice(paragraph.start, first.start) + text.slice(first.end, paragraph.end);
  return /^[^\p{L}\d]*(?:date|dated)?[^\p{L}\d]*$/iu.test(rest) ? { expression: first, basis: "header" } : undefined;
}

const SHORT_NUMERIC = /^(\D{0,40}?)(\d{1,2})([./-])(\d{1,2})\3(\d{2})(?![\d./-])/u;

/** "06.14.19" at the head of a line: in running text it may be a number, in a line that is hardly more than this it is a day. */
function shortNumeric(text: string, block: Span): StampDate | undefined {
  const match = SHORT_NUMERIC.exec(text.slice(block.start, Math.min(block.end, block.start + 60)));
  if (match === null) return undefined;
  const [whole, before = "", first, , second, years] = match;
  const [a, b, short] = [Number(first), Number(second), Number(years)];
  const year = short < 70 ? 2000 + short : 1900 + short;
  const span = { start: block.start + before.length, end: block.start + whole.length };
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  if (a > 12) return { ...span, meaning: { kind: "calendar", year, month: b, day: a } };
  if (b > 12) return { ...span, meaning: { kind: "calendar", year, month: a, day: b } };
  return { ...span, meaning: { kind: "numeric", a, b, year } };
}

/** A day or a month of the calendar, with or without its year. */
export function isStampDate({ meaning }: StampDate): boolean {
  if (meaning.kind === "numeric") return true;
  if (meaning.kind !== "calendar" || meaning.month === undefined || meaning.which !== undefined) return false;
  return (
    meaning.part === undefined &&
    meaning.yearShift === undefined &&
    (meaning.day !== undefined || meaning.year !== undefined)
  );
}

/** "Resolution No. 2019-12", "Order #2019-03": a number, not a month. */
export function isNumbered(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?:\b(?:nos?|nr|núm|number|número)\b\.?|[#№]|رقم)[\s:]*$/iu.test(before) &&
    /^\d{4}-\d/u.test(text.slice(start, end))
  );
}

export function hasYear({ meaning }: StampDate): boolean {
  return (meaning.kind === "calendar" || meaning.kind === "numeric") && meaning.year !== undefined;
}
