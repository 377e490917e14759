// What a line says of when the text beside it was written: a heading with a date, a line that holds hardly more than one
// ("by Ada Moreau | Jun 14, 2019 | News"), an update, a weekday, the age of a post ("3h").

import type { Span } from "../../base/base.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import { hasYear, headingStamp, isNumbered, isStampDate, type Stamp, type StampDate } from "./section-dates.ts";

/**
 * lead: the date begins the heading · alone: little else stands in the line · title: the date stands somewhere in a title ·
 * update: a paragraph that adds to what stands around it · weekday, day: a heading that leaves out the rest · age: "3h".
 */
export interface Head {
  readonly shape: "lead" | "alone" | "title" | "update" | "weekday" | "day" | "age";
  readonly stamp?: Stamp | undefined;
  readonly weekday?: number | undefined;
  readonly day?: number | undefined;
  readonly author?: Span | undefined;
}

const LONGEST = 220;
const LONGEST_ALONE = 140;
const BARE = /^\W*(?:updated?|posted|published|date|dated|(?:last )?(?:updated|modified))?(?: on)?[\W]*$/iu;
const WEEKDAY_NAMES = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"];
const WEEKDAYS = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu;
const WEEKDAY_HEAD =
  /^\W*(mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:morning|afternoon|evening|night|noon))?\W*(?:$|[:–—]\s)/iu;
const DAY_HEAD = /^\W{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?[:–—]\s|\s-\s|\.?\s*$|\.?\s+(?=\p{Lu}))/u;
const UPDATE =
  /^[\s#*_>[("“]*(?:update[ds]?|correction|clarification|editor['’]s (?:note|update)|addendum|postscript)\b[^.!?\n]{0,60}?$/iu;
const AGE =
  /(?:^|[·•|]\s*|,\s)(?:just now|\d{1,2}\s?(?:s|m|h|d|w|mo|y|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?:\sago)?)\s*(?:[·•|]\s*(?:edited|public|follow(?:ing)?|shared with .{3,30})?\s*)*$/iu;

/** `level`: the file's own layout says that it is a heading. */
export function headOf(text: string, folded: string, block: Span, level: boolean): Head | undefined {
  const length = block.end - block.start;
  const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
  if (length <= 80) {
    const weekday = WEEKDAY_HEAD.exec(line)?.[1];
    if (weekday !== undefined && !/\d/u.test(line))
      return { shape: "weekday", weekday: WEEKDAY_NAMES.indexOf(weekday.toLowerCase()) + 1 };
    if (AGE.test(line) && (/[·•|]|\bago\b/u.test(line) || length <= 4)) return { shape: "age" };
  }
  if (!/\d/u.test(line)) return undefined;
  const update = updateHead(text, folded, block);
  if (update !== undefined) return update;
  const day = DAY_HEAD.exec(line)?.[1];
  if (length > LONGEST) return day === undefined ? undefined : { shape: "day", day: Number(day) };
  const stamp = headingStamp(text, folded, block, level);
  if (stamp !== undefined) {
    const rest = text.slice(block.start, stamp.expression.start) + text.slice(stamp.expression.end, block.end);
    return { shape: BARE.test(rest.replace(WEEKDAYS, "")) ? "alone" : "lead", stamp };
  }
  const expressions = findDateExpressions(text, folded, block).filter(
    (found) => isStampDate(found) && !isNumbered(text, found),
  );
  const [first] = expressions;
  if (first === undefined) return day === undefined ? undefined : { shape: "day", day: Number(day) };
  return (length <= LONGEST_ALONE ? lineHead(text, block, expressions) : undefined) ?? titleHead(text, block, first);
}

/** "UPDATE (June 20, 2019): …", "Update, June 14: …", "UPDATE from the clinic on June 2, 2019". */
function updateHead(text: string, folded: string, block: Span): Head | undefined {
  if (
    !/^[\s#*_>[("“]*(?:update|correction|clarification|editor|addendum|postscript)/iu.test(
      text.slice(block.start, block.start + 24),
    )
  )
    return undefined;
  const reach = { start: block.start, end: Math.min(block.end, block.start + 120) };
  const expression = findDateExpressions(text, folded, reach).find(isStampDate);
  if (expression === undefined || !UPDATE.test(text.slice(block.start, expression.start))) return undefined;
  const after = text.slice(expression.end, Math.min(block.end, expression.end + 40));
  if (
    !/^[^\p{L}]{0,12}(?:$|[:.\])–—-]|\n)|^,? (?:at )?\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.?/iu.test(after) &&
    !/^\s*\(/u.test(after)
  )
    return undefined;
  return { shape: "update", stamp: { expression, basis: "header" } };
}

const TIME = String.raw`(?:at|@)?\s*(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?)?`;
const SAID = String.raw`(?:(?:first |originally |last )?(?:updated?|posted|published|date|dated|created|added|filed|written|modified|edited|entered)(?: on| at)?|on|news|latest)`;
/** The piece of the line that holds the date. */
const DATE_PIECE = new RegExp(
  String.raw`^[\s(\[*_#]*(?:(?:written |posted |published )?by\s(?<before>[\p{L}][^|\n]{1,50}?)[\s,]+(?:on\s)?)?(?:${SAID}\s*:?\s*)?(?:\p{L}{3,9}day\s?,?\s*)?\u0001[\s,]*${TIME}[\s,.)\]*_]*(?:(?:written |posted |published )?by\s(?<after>\p{L}[^|\n]{1,50}?))?(?:\s(?:in|under)\s[^|\n]{2,50})?[\s,.:)\]]*$`,
  "iu",
);
const BY_PIECE = /^\s*(?:written |posted |published )?by\s(?<name>\p{L}[^|\n]{1,50}?)\s*$/iu;

/** A line of a date with a byline, a rubric or a count of comments around it, and no words of a story. */
function lineHead(text: string, block: Span, expressions: readonly StampDate[]): Head | undefined {
  const [first] = expressions;
  if (first === undefined) return undefined;
  let line = "";
  let at = block.start;
  for (const { start, end } of expressions) {
    line += `${text.slice(at, start)}\u0001`;
    at = end;
  }
  line += text.slice(at, block.end);
  const pieces = line.split(/\s*[|·•–—\n]\s*|\s+[/-]\s+|\s*\/(?=\s*\p{L}{3})/u);
  const dated = pieces.find((piece) => piece.includes("\u0001"));
  const match = dated === undefined ? null : DATE_PIECE.exec(dated);
  if (match === null) return undefined;
  const others = pieces.filter((piece) => !piece.includes("\u0001") && piece.trim() !== "");
  if (others.some((piece) => wordsOf(piece) > 6 || /[.!?]["”’]?$/u.test(piece.trim()))) return undefined;
  // Of a day without its year there must be more than the day, or it is a line of a schedule.
  if (
    !hasYear(first) &&
    pieces.length < 2 &&
    first.meaning.kind === "calendar" &&
    first.meaning.time === undefined &&
    wordsOf(line) > 1
  )
    return undefined;
  const name =
    match.groups?.["before"] ??
    match.groups?.["after"] ??
    others.map((piece) => BY_PIECE.exec(piece)?.groups?.["name"]).find(Boolean);
  const place = name === undefined ? -1 : text.slice(block.start, block.end).indexOf(name);
  const author =
    name === undefined || place < 0
      ? undefined
      : { start: block.start + place, end: block.start + place + name.length };
  return { shape: "alone", stamp: { expression: first, basis: "header" }, author };
}

/** "Statement of 3 June 2019 on the Ruling": a full date within a title; only several alike make posts. */
function titleHead(text: string, block: Span, first: StampDate): Head | undefined {
  if (!hasYear(first) || /[.!?:,;]["”’)]*$/u.test(text.slice(block.start, block.end))) return undefined;
  return { shape: "title", stamp: { expression: first, basis: "header" } };
}

/** What several titles with a date have in common: the words before it, or that it stands last. */
export function titlePattern(text: string, block: Span, stamp: Stamp): string | undefined {
  const before = text.slice(block.start, stamp.expression.start);
  const after = text.slice(stamp.expression.end, block.end);
  if (/^[\s)\]]*$/u.test(after) && /(?:[([|,–—]|\s-)\s*$/u.test(before)) return "date last";
  const words = before
    .toLowerCase()
    .replace(/\d+/gu, "#")
    .match(/[\p{L}#]+/gu);
  return words === null || words.length > 8 ? undefined : words.join(" ");
}

function wordsOf(piece: string): number {
  return piece.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
