// The parts of a document that were written at different times, each with the date against which its dates are read.
// A part that bears no date is bounded by its neighbours; what nothing bounds stays undated. Never today.

import { addDays, betweenSpan, type DateSpan, type Day, isExact, isKnown, type Span } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import { numericOrder } from "../dates/date-order.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import type { DateExpression } from "../dates/date-meaning.ts";
import { type Frame, resolveDate } from "../dates/date-resolve.ts";
import { withLanguages } from "../languages.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { hasYear, isStampDate, type Stamp, type StampDate } from "./section-dates.ts";
import { findDocket, orderOfSheet } from "./section-dockets.ts";
import { isInvitation } from "./section-invitations.ts";
import { messageSections, ownHeader } from "./section-messages.ts";
import { ownDate } from "./section-own-date.ts";
import { type Block, blocksOf, isLong, isTitle } from "./section-page.ts";
import { findPosts } from "./section-posts.ts";
import { isReleaseLine, senderAt } from "./section-releases.ts";
import { findRows, type Row } from "./section-rows.ts";
import { isSheet, sheetDate, sheetDateAt } from "./section-sheets.ts";
import type { Start } from "./section-start.ts";
import { orderOfStamps, type Page, placeOf, resolveStamp } from "./section-stamps.ts";
import { findTimeline } from "./section-timeline.ts";
import { findTurns, type Turns } from "./section-transcripts.ts";
import { dateByNeighbours, type DatedPart, pageOrder } from "./section-years.ts";

export { dateByNeighbours, pageOrder } from "./section-years.ts";

export const sectionsReader: Reader = {
  name: "sections",
  version: 17,
  needs: ["sentences"],
  languages: ["ar", "en", "es"],
  elsewhere: "by layout",
  docs: "docs/readers/sections.md",
  run(input, { paragraphs, languages }) {
    return { sections: withLanguages(findSections(input, paragraphs), languages) };
  },
};

/** In order, not overlapping, covering the text; none for an empty text. */
export function findSections(input: ReaderInput, paragraphs: readonly Span[]): Section[] {
  const { text, marks, mediaType, language } = input;
  if (text === "") return [];
  const folded = fold(text);
  const order = orderOf(text, folded, paragraphs, language);
  const page: Page = withOwnHeader({ ...input, folded, order });
  const docket = findDocket(text, folded, marks);
  if (docket !== undefined) return rowSections(page, docket.rows, docket.end);
  const rows = findRows(text, folded, marks, mediaType);
  if (rows.length > 0) return rowSections(page, rows, text.length);
  const messages = messageSections(page);
  if (messages !== undefined) return messages;
  const blocks = blocksOf(text, folded, paragraphs, marks, input.pages.length > 0);
  const timeline = findTimeline(text, folded, blocks);
  const starts = timeline.length > 0 ? timeline : findPosts(text, folded, blocks);
  if (starts.length > 0) return postSections(page, blocks, starts);
  const turns = findTurns(text, blocks);
  if (turns !== undefined) return transcriptSections(page, blocks, turns);
  return withoutSender(wholeSection(page, blocks), senderAt(text, blocks));
}

/** What a release says at its end of who sent it was not written for the day: it is a part without a date. */
function withoutSender(whole: Section, at: number | undefined): Section[] {
  if (whole.kind !== "release" || at === undefined) return [whole];
  return [
    { ...whole, end: at },
    { kind: "part", start: at, end: whole.end },
  ];
}

/** A message whose own header stands at the head of the text is dated by it where nothing else dates the document. */
function withOwnHeader(page: Page): Page {
  if (page.published !== undefined && isKnown(page.published)) return page;
  const stamp = ownHeader(page.text, page.folded)?.stamp;
  const published = stamp && resolveStamp(page, stamp, undefined);
  return published === undefined ? page : { ...page, published };
}

function orderOf(
  text: string,
  folded: string,
  paragraphs: readonly Span[],
  language: string | undefined,
): () => Frame["order"] {
  let known: { readonly order: Frame["order"] } | undefined;
  return () => {
    known ??= {
      order: numericOrder(
        text,
        folded,
        paragraphs.flatMap((paragraph) => findDateExpressions(text, folded, paragraph)),
        language,
      ),
    };
    return known.order;
  };
}

/** One piece: dated by its own text, else by what is known of the document. */
function wholeSection(page: Page, blocks: readonly Block[]): Section {
  const { text, folded, published } = page;
  const header = ownHeader(text, folded);
  if (header?.isMail === true) {
    const dateAt = header.stamp && published?.basis === header.stamp.basis ? placeOf(header.stamp) : undefined;
    return { kind: "message", start: 0, end: text.length, author: header.author, date: published, dateAt };
  }
  const head = blocks.slice(0, HEAD_BLOCKS).filter((_, i) => !isInvitation(text, blocks, i));
  const kind = blocks.slice(0, HEAD_BLOCKS).some((block) => isReleaseLine(text, block)) ? "release" : "document";
  const own = published?.basis === "person" ? undefined : ownDate(page, headStamp(head, kind === "release"));
  // the day filed at the head of a docket sheet is that of the case
  const isOfCase = own?.date.earliest !== undefined && isFiledLabel(text, own.stamp) && isSheet(text);
  if (own !== undefined && isOfCase) {
    const sheet = sheetDate(page, own.date.earliest);
    return { kind, start: 0, end: text.length, date: sheet?.date, dateAt: sheetDateAt(sheet, 0, text.length) };
  }
  if (own !== undefined) {
    return {
      kind: own.stamp.basis === "dateline" ? "release" : kind,
      start: 0,
      end: text.length,
      date: own.date,
      dateAt: placeOf(own.stamp),
    };
  }
  return { kind, start: 0, end: text.length, date: published };
}

/** A transcript with its cover is one; an article with an interview in it has a part that is one. All of it has one date. */
function transcriptSections(page: Page, blocks: readonly Block[], turns: Turns): Section[] {
  const { text } = page;
  const whole = wholeSection(page, blocks);
  const said = whole.date === undefined ? sessionStamp(page, blocks.slice(0, turns.from)) : undefined;
  const date = whole.date ?? (said && resolveStamp(page, said, undefined));
  const dateAt = whole.dateAt ?? (date && said && placeOf(said));
  const start = blocks[turns.from]?.start ?? 0;
  // Its last turn goes on to the next heading.
  const after = blocks.slice(turns.to + 1).find((block) => block.level !== undefined || isTitle(text, block));
  const end = after?.start ?? text.length;
  if (end - start >= MOSTLY * text.length || !blocks.slice(0, turns.from).some(isLong))
    return [{ kind: "transcript", start: 0, end: text.length, date, dateAt }];
  const head: Section = { kind: "part", start: 0, end: start, date };
  const tail: Section[] = end < text.length ? [{ kind: "part", start: end, end: text.length, date }] : [];
  const inHead = dateAt !== undefined && dateAt.end <= start ? dateAt : undefined;
  return [{ ...head, dateAt: inHead }, { kind: "transcript", start, end, date }, ...tail];
}

/** A transcript is most of its text. */
const MOSTLY = 0.7;

/** The day of the hearing: the one full date on the cover of a transcript. */
function sessionStamp({ text, folded }: Page, cover: readonly Block[]): Stamp | undefined {
  const found = cover
    .slice(0, 40)
    .filter((block) => block.length <= 200)
    .flatMap((block) => findDateExpressions(text, folded, block))
    .filter((expression) => isStampDate(expression) && hasYear(expression));
  const days = new Set(found.map(({ meaning }) => JSON.stringify(meaning)));
  const [first] = found;
  return first !== undefined && days.size === 1 ? { expression: first, basis: "header" } : undefined;
}

function isFiledLabel(text: string, { expression: { start } }: Stamp): boolean {
  return /\bfiled:?[\s|]*$/iu.test(text.slice(Math.max(0, start - 30), start));
}

const HEAD_BLOCKS = 12;

/** The date that the head of a text gives it. */
function headStamp(blocks: readonly Block[], release: boolean): Stamp | undefined {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const dateline = head.find((block) => block.dateline !== undefined)?.dateline;
  if (dateline !== undefined) return dateline;
  const published = head.find((block) => block.published !== undefined)?.published;
  if (published !== undefined) return published;
  const title = head.slice(0, 3).find((block) => block.heading !== undefined)?.heading;
  if (title !== undefined) return title;
  return release
    ? head.find((block) => block.heading !== undefined && hasYear(block.heading.expression))?.heading
    : undefined;
}

/** `last`: where the last row ends. */
function rowSections(page: Page, rows: readonly Row[], last: number): Section[] {
  const { text, published } = page;
  const sections: Section[] = [];
  const order =
    orderOfStamps(
      text,
      rows.map((row) => row.stamp),
    ) ??
    (rows[0]?.kind === "docket entry" ? orderOfSheet(text) : undefined) ??
    page.order();
  const ordered: Page = { ...page, order: () => order };
  const [first] = rows;
  const dates = rows.map((row) => resolveStamp(ordered, row.stamp, published));
  const sheet =
    first?.kind === "docket entry" && published === undefined ? sheetDate(ordered, lastDay(dates)) : undefined;
  const around = (start: number, end: number): Section => ({
    kind: "part",
    start,
    end,
    date: sheet?.date ?? published,
    dateAt: sheetDateAt(sheet, start, end),
  });
  if (first !== undefined && text.slice(0, first.start).trim() !== "") sections.push(around(0, first.start));
  rows.forEach((row, i) => {
    const start = sections.length === 0 ? 0 : row.start;
    const end = rows[i + 1]?.start ?? last;
    const date = dates[i];
    sections.push({ kind: row.kind, start, end, number: row.number, date, dateAt: date && placeOf(row.stamp) });
  });
  if (text.slice(last).trim() !== "") sections.push(around(last, text.length));
  else if (last < text.length) sections[sections.length - 1] = { ...sections.at(-1)!, end: text.length }; // callers give rows
  return sections;
}

function lastDay(dates: readonly (DateSpan | undefined)[]): Day | undefined {
  return dates.reduce<Day | undefined>((last, date) => {
    const day = date?.earliest;
    return day === undefined || (last !== undefined && last > day) ? last : day;
  }, undefined);
}

function postSections(given: Page, blocks: readonly Block[], starts: readonly Start[]): Section[] {
  const { text } = given;
  const order = orderOfStamps(
    text,
    starts.flatMap(({ stamp }) => stamp ?? []),
  );
  const page = order === undefined ? given : { ...given, order: () => order };
  const ends = starts.map((_, i) => starts[i + 1]?.at ?? text.length);
  const resolved = starts.map((start, i) => dateStart(page, start, ends[i]!)); // as many ends as starts
  const ordered = starts.flatMap((start, i) => (start.ordered ? [i] : []));
  const parts = ordered.map((i) => resolved[i]!); // indices of starts
  const neighbours = dateByNeighbours(parts, pageOrder(parts.length > 0 ? parts : resolved));
  const dates: (DateSpan | undefined)[] = resolved.map((part) => part.date);
  ordered.forEach((i, n) => (dates[i] = resolved[i]?.date ?? stretched(page, starts[i]?.stamp, neighbours[n])));

  const sections: Section[] = [];
  const first = starts[0]!; // callers give at least one
  if (text.slice(0, first.at).trim() !== "") sections.push(headSection(page, blocks, first.at));
  // A letter without a date, on no page of posts, has the document's.
  let outer = sections[0]?.date ?? (ordered.length === 0 ? page.published : undefined);
  starts.forEach((start, i) => {
    if (start.ordered) outer = dates[i];
    // What stands below a list is of the page, not of the last entry.
    const ofPage = start.kind === "part" && start.resumes !== true;
    const date = start.resumes === true ? outer : ofPage ? (sections[0]?.date ?? page.published) : dates[i];
    const own = resolved[i]!; // as many as starts
    const stamp =
      start.stamp !== undefined && (own.date !== undefined || own.yearless !== undefined) && date !== undefined;
    const [from, end] = [sections.length === 0 ? 0 : start.at, ends[i]!]; // as many ends as starts
    // A title between two dates is the one's whose section it stands in.
    const title =
      start.title !== undefined && start.title.start >= from && start.title.end <= end ? start.title : undefined;
    sections.push({
      kind: start.stamp?.basis === "dateline" && start.kind === "post" ? "release" : start.kind,
      start: from,
      end,
      title: title && { start: title.start, end: title.end },
      author: start.author,
      date,
      dateAt: stamp && start.stamp !== undefined ? placeOf(start.stamp) : undefined,
    });
  });
  return sections;
}

/** What stands above the first post: the page's own head. */
function headSection(page: Page, blocks: readonly Block[], end: number): Section {
  const stamp = headStamp(
    blocks.filter((block) => block.end <= end),
    false,
  );
  const date = stamp && resolveStamp(page, stamp, page.published);
  return { kind: "part", start: 0, end, date: date ?? page.published, dateAt: date && stamp && placeOf(stamp) };
}

/** The date a heading gives; where it leaves out the year, the section's own text may name the same day with it. */
function dateStart(page: Page, start: Start, end: number): DatedPart {
  const { stamp, weekday } = start;
  if (stamp === undefined) return weekday === undefined ? {} : { weekday };
  const { meaning } = stamp.expression;
  if (hasYear(stamp.expression) || stamp.until !== undefined || meaning.kind !== "calendar")
    return { date: stretched(page, stamp, resolveStamp(page, stamp, undefined)) };
  if (meaning.month === undefined) return {};
  const { month, day } = meaning;
  const same = sameDay(page, stamp.expression, start.at, end);
  if (same !== undefined) {
    const quote = page.text.slice(same.start, same.end).replace(/\s+/gu, " ");
    const date = resolveDate(same.meaning, { narrative: false, future: false, order: undefined })?.date;
    if (date !== undefined) return { date: { ...date, basis: `relative to “${quote}”` } };
  }
  return { yearless: { month, day } };
}

/** The seven days for which "Week of June 3" stands; the stretch of "2018–2020". */
function stretched(page: Page, stamp: Stamp | undefined, date: DateSpan | undefined): DateSpan | undefined {
  if (stamp === undefined || date?.earliest === undefined) return date;
  const { earliest, basis } = date;
  if (stamp.until === "open") return betweenSpan(earliest, undefined, basis);
  if (stamp.until !== undefined) {
    const latest = resolveStamp(page, { expression: stamp.until, basis: stamp.basis }, date)?.latest;
    return latest === undefined || latest < earliest ? date : betweenSpan(earliest, latest, basis);
  }
  if (stamp.week === undefined || !isExact(date)) return date;
  return stamp.week === "of"
    ? betweenSpan(earliest, addDays(earliest, 6), basis)
    : betweenSpan(addDays(earliest, -6), earliest, basis);
}

const OWN_TEXT = 4000;

function sameDay(page: Page, heading: StampDate, start: number, end: number): DateExpression | undefined {
  const { meaning } = heading;
  if (meaning.kind !== "calendar" || meaning.day === undefined) return undefined;
  const reach = { start, end: Math.min(end, start + OWN_TEXT) };
  return findDateExpressions(page.text, page.folded, reach).find((expression) => {
    const other = expression.meaning;
    return (
      other.kind === "calendar" &&
      other.year !== undefined &&
      other.month === meaning.month &&
      other.day === meaning.day
    );
  });
}
