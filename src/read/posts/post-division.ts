// A page of short posts, divided by what its layout says of each: a heading with a day, or a line that is one. For pages in which the
// reader of sections, which looks for whole texts, sees one text.

import type { Span } from "../../base/base.ts";
import type { DateMention, Mark, Mention, Reading, Section } from "../../record/record.ts";

interface PageToDivide {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly reading: Pick<Reading, "mentions">;
}

interface Line extends Span {
  readonly text: string;
  readonly isHeading: boolean;
  readonly day: DateMention | undefined;
  /** "July 12, 2019", "Posted on July 12, 2019 by Ada Renner": no words of the story. */
  readonly isDayOnly: boolean;
  /** "July 12: The hearing is moved" */
  readonly isDayAndTitle: boolean;
}

const LONGEST_TITLE = 200;
const FEWEST = 2;

/** At least two posts, or none. What stands before the first belongs to none. */
export function dividedByDays(page: PageToDivide): Section[] {
  const lines = linesOf(page);
  const heads = headsOf(lines);
  if (heads.length < FEWEST) return [];
  return heads.map(({ first, dated, title }, i) => {
    const next = heads[i + 1];
    const last = next === undefined ? lines.at(-1) : lines[lines.indexOf(next.first) - 1];
    const { day } = dated;
    return {
      kind: "post",
      start: first.start,
      end: next?.first.start ?? last?.end ?? first.end,
      ...(title !== undefined && { title: { start: title.start, end: title.end } }),
      ...(day?.date.earliest !== undefined && { date: day.date }),
      ...(day !== undefined && { dateAt: { start: day.start, end: day.end } }),
    };
  });
}

/** The day that stands on a line of its own at the head or the foot of a stretch. */
export function dayLineIn(page: PageToDivide, span: Span): DateMention | undefined {
  const lines = linesOf(page, span);
  return [...lines.slice(0, 5), ...lines.slice(-2)].find(({ isDayOnly }) => isDayOnly)?.day;
}

interface Head {
  readonly first: Line;
  readonly dated: Line;
  readonly title: Line | undefined;
}

/** The first line of each post, by the one layout that the page has. */
function headsOf(lines: readonly Line[]): Head[] {
  const titled = lines.filter((line) => line.isDayAndTitle || (line.isHeading && line.day !== undefined));
  const days = lines.flatMap((line, i) => (line.isDayOnly && !line.isHeading ? [i] : []));
  if (titled.length >= Math.max(FEWEST, days.length))
    return titled.map((line) => ({ first: line, dated: line, title: line.isDayOnly ? titleBelow(lines, line) : line }));
  if (days.length < FEWEST) return [];
  const [firstDay = 0, ...laterDays] = days;
  const lastDay = days.at(-1) ?? 0;
  const before = (i: number): Line | undefined => lines[i - 1];
  if (laterDays.every((i) => before(i)?.isHeading === true) && before(firstDay)?.isHeading === true)
    return days.map((i) => ({ first: lines[i - 1]!, dated: lines[i]!, title: lines[i - 1] })); // there is one
  // a list in which the day ends each item
  if (lastDay === lines.length - 1 && firstDay > 0)
    return days.map((i, n) => {
      const first = lines[n === 0 ? 0 : days[n - 1]! + 1]!; // n > 0; a line stands between two days
      return { first, dated: lines[i]!, title: first }; // i < length
    });
  const isUnderTitle = laterDays.every((i) => isTitle(before(i)) && !isTitle(lines[i - 2]));
  return days.map((i) => {
    const line = lines[i]!; // i < length
    const above = isUnderTitle ? before(i) : undefined;
    return above === undefined
      ? { first: line, dated: line, title: titleBelow(lines, line) }
      : { first: above, dated: line, title: above };
  });
}

function titleBelow(lines: readonly Line[], line: Line): Line | undefined {
  const below = lines[lines.indexOf(line) + 1];
  return below !== undefined && (below.isHeading || isTitle(below)) ? below : undefined;
}

function isTitle(line: Line | undefined): boolean {
  return (
    line !== undefined && line.day === undefined && line.text.length <= 120 && !/[.!?:;,]["”’)]*$/u.test(line.text)
  );
}

const ABOUT =
  /\b(?:posted|published|updated|written|last|on|at|by|in|filed|under|news|updates?|press|a\.?m\.?|p\.?m\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b\d{1,2}:\d{2}\b|\b\d+ (?:comments?|min(?:ute)?s?(?: read)?)\b|\bby (?:\p{Lu}[\p{L}.'’-]*\s?){1,4}/giu;
const AUTHOR = /(?:[•·|,–—-]|\bby)\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}/gu;
const MOST_REST = 12;

function linesOf({ text, marks, reading }: PageToDivide, span: Span = { start: 0, end: text.length }): Line[] {
  const headings = new Set(marks.flatMap(({ kind, start }) => (kind === "heading" ? [start] : [])));
  const days = reading.mentions.filter(isDay).filter((day) => day.start >= span.start && day.end <= span.end);
  const lines: Line[] = [];
  let next = 0;
  for (const { index, 0: words } of text.slice(span.start, span.end).matchAll(/[^\n]+/gu)) {
    const trimmed = words.trim();
    if (trimmed === "") continue;
    const start = span.start + index + words.indexOf(trimmed);
    const end = start + trimmed.length;
    while (next < days.length && days[next]!.end <= start) next++; // next < length
    const first = days[next];
    const day = first !== undefined && first.start >= start && first.end <= end ? first : undefined;
    const bare = trimmed.replace(/^#{1,6}\s+/u, "");
    lines.push({
      start,
      end,
      text: trimmed,
      isHeading: headings.has(start) || headings.has(end - bare.length),
      day: trimmed.length <= LONGEST_TITLE ? day : undefined,
      ...shapeOf(trimmed, bare, day, { start, end }),
    });
  }
  return lines;
}

function shapeOf(
  line: string,
  bare: string,
  day: Span | undefined,
  { start, end }: Span,
): Pick<Line, "isDayOnly" | "isDayAndTitle"> {
  if (day === undefined || line.length > LONGEST_TITLE) return { isDayOnly: false, isDayAndTitle: false };
  const before = line.slice(0, day.start - start);
  const after = line.slice(day.end - start, end - start);
  const rest = `${before} ${after}`
    .replace(AUTHOR, " ")
    .replace(ABOUT, " ")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  const opens = before.length <= line.length - bare.length + 2 || /^\W*(?:\p{L}+day,?\s*)?$/iu.test(before);
  return {
    isDayOnly: rest.length <= MOST_REST && !/[.!?]$/u.test(line),
    isDayAndTitle: opens && /^\)?\s*[:|–—-]+\s*\p{L}/u.test(after) && rest.length > MOST_REST,
  };
}

function isDay(mention: Mention): mention is DateMention {
  if (mention.kind !== "date") return false;
  // of "7/12/2019" nobody knows which of two days it is; that it is a day is known
  const isNumeric = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(mention.quote);
  const { earliest, latest } = mention.date;
  return isNumeric || (/\d/u.test(mention.quote) && earliest !== undefined && earliest === latest);
}
