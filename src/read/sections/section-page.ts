// A page as a list of paragraphs with their layout: what is short, set off, a heading, a title, and what it says of the date.

import type { Span } from "../../base/base.ts";
import type { Mark } from "../../record/record.ts";
import { dateAlone, datelineStamp, publishedStamp, type Stamp } from "./section-dates.ts";
import { isFilingStamp } from "../dates/date-filing-line.ts";
import { type Head, headOf } from "./section-heads.ts";

export interface Block extends Span {
  readonly length: number;
  /** A blank line, or the edge of the text, stands before and after. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** The level of a heading that the file's own layout marks. */
  readonly level: number | undefined;
  /** Ends like a sentence. */
  readonly stopped: boolean;
  /** What the layout says is no part of the story: a teaser, a caption. */
  readonly aside: boolean;
  /** What it says of the date of the text beside it. */
  readonly head: Head | undefined;
  /** The date of a heading that dates what follows. */
  readonly heading: Stamp | undefined;
  readonly dateline: Stamp | undefined;
  readonly published: Stamp | undefined;
}

/** How many paragraphs below the head of a post or release its dateline may stand. */
export const DATELINE_WITHIN = 7;

const SHORT = 220;
const LONG = 120;
const STOPPED = /[.!?…]["'”’)\]]*$/u;

/** `paged`: the text comes from printed pages, whose running heads and feet are marked as repeated. */
export function blocksOf(
  text: string,
  folded: string,
  paragraphs: readonly Span[],
  marks: readonly Mark[],
  paged = false,
): Block[] {
  const levels = new Map<number, number>();
  const asides = new Set<number>();
  const pageEdges = new Set<number>();
  for (const mark of marks) {
    if (mark.kind === "heading") levels.set(mark.start, mark.level ?? 1);
    else if (mark.kind === "teaser" || mark.kind === "caption") asides.add(mark.start);
    else if (mark.kind === "repeated" && paged) pageEdges.add(mark.start);
  }
  let lastWords = "";
  return paragraphs.map((span, i) => {
    const { start, end } = span;
    const above = lastWords;
    const furniture = pageEdges.has(start) || isFilingStamp(text, span);
    if (!furniture) lastWords = text.slice(Math.max(start, end - 60), end);
    const blankBefore = i === 0 || isBlankBetween(text, paragraphs[i - 1]!.end, start); // i > 0
    const after = paragraphs[i + 1];
    const level =
      levels.get(start) ??
      (text[start] === "#" ? /^#{1,6}(?= )/u.exec(text.slice(start, start + 8))?.[0].length : undefined);
    const tail = text.slice(Math.max(start, end - 8), end);
    const stopped = STOPPED.test(tail) && !/\b(?:Calif|Inc|Jr|Sr|[A-Z])\.$/u.test(tail);
    const setOff = blankBefore || level !== undefined || end - start <= 80;
    const aside = furniture || asides.has(start);
    const apart = !furniture && !runsOn(text, above, span);
    const head = setOff && !aside && apart ? headOf(text, folded, span, level !== undefined) : undefined;
    const dates = head?.shape === "alone" || head?.shape === "update" || (head?.shape === "lead" && !stopped);
    return {
      start,
      end,
      length: end - start,
      blankBefore,
      blankAfter: after === undefined || isBlankBetween(text, end, after.start),
      level,
      stopped,
      aside,
      head,
      heading: dates ? head?.stamp : undefined,
      dateline: apart ? datelineStamp(text, folded, span) : undefined,
      published: i < 8 && apart ? (publishedStamp(text, folded, span) ?? dateAlone(text, folded, span)) : undefined,
    };
  });
}

/** The paragraph goes on with the sentence above it, over a page's end: "… (Varsk" / "June 9, 2019)." */
function runsOn(text: string, above: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + 60));
  if (/^[^()\n]{4,50}\)/u.test(head)) return true;
  return (
    above.length >= 40 &&
    /(?:[\s(](?:on|of|by|until|since|dated|filed|in|the|and|to|from|before|after|at|see|el|de|en)|[,(;]|\s(?:to|for|on|at|until|para|al|el):)$/iu.test(
      above,
    )
  );
}

/** A line that can be the title of a post: words that begin with a capital, no stop, no contact details. */
export function isTitle(text: string, block: Block): boolean {
  if (block.aside || block.length > SHORT || block.stopped || (!block.blankBefore && block.level === undefined))
    return false;
  const line = text.slice(block.start, block.end);
  if (!/^[#*_"'“‘([]*\s*[\p{Lu}\p{N}]/u.test(line) || /[,;:]$/u.test(line)) return false;
  if (
    /@|https?:|www\.|\(\d{3}\)|\b\d{3}-\d{4}\b|email protected|^\W*(?:contacts?|credit|photo|related|watch|sincerely|dear|via)\b/iu.test(
      line,
    )
  )
    return false;
  if (/[“”"].{60,}[”"]/u.test(line)) return false;
  // "ACTION ALERT: …", "WATCH: …" are callouts; a line that ends with a full date is a line of a schedule.
  if (/^\p{Lu}{2,}(?: \p{Lu}+)*:/u.test(line) || /\b(?:19|20)\d\d\W*$/u.test(line)) return false;
  return (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

export function isLong(block: Block | undefined): boolean {
  return block !== undefined && (block.length >= LONG || (block.length >= 60 && block.stopped));
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  const first = text.indexOf("\n", from);
  return first >= 0 && first < to && text.indexOf("\n", first + 1) >= 0 && text.indexOf("\n", first + 1) < to;
}
