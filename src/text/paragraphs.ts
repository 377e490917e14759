// Paragraphs: stretches of lines that belong together. A blank line always ends one. A single line break ends one too,
// unless the line was wrapped there: its next word would not have fitted, or the sentence plainly goes on.

import { type Span, trimSpan } from "../base/base.ts";
import { withoutMargins } from "./margins.ts";

/** A line longer than this was not wrapped by hand or by an extractor: each of its breaks ends a paragraph. */
const LONGEST_WRAPPED = 140;
/** Lines of a block shorter than this are addresses, lists or verse. */
const SHORTEST_WRAPPED = 42;

const LIST_ITEM = /^(?:[-–—•*·▪◦]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s|>|#{1,6}\s|\|)/u;
const GOES_ON = /(?:,|\b(?:of|the|a|an|and|or|in|on|at|to|for|by|with|from|that|which|v\.|vs\.|No\.))$/u;
/** A line that can only be half of one: "v." between the parties of a case, the rule above a signature. */
const HALF = /(?:(?:^|\s)vs?\.|^[_–—=-]{4,})$/u;
/** The brackets of a caption: "IN RE ADA MOREAU,   )", and ")" alone on the next line. */
const CAPTION_EDGE = /^[)\]|:}]$/u;
/** "by Ada Moreau | June 3, 2019" below a title. */
const BYLINE = /^by \p{Lu}[^.!?]{2,60}(?:[|·•–—/]|\d{4}|$)/u;
/** "Filed: …", "Docket Number: …": a field, on a line of its own. */
const FIELD = /^\p{Lu}[\p{L}’']*(?: \p{L}+){0,2}: /u;
/** "Q. Where?", "MR. RUIZ: There.", "THE COURT: Where?": the turn of a speaker. */
const TURN = /^(?:[QA](?:[.:]\s|\s{2,})\S|(?:\p{Lu}[\p{Lu}.'’-]*\s?){1,5}:\s)/u;
const STARTS_LOW = /^["'“‘([]{0,2}\p{Ll}/u;
const STOPPED = /[.!?:;…]["'”’)\]]{0,3}$/u;

/** Trimmed, in order, not overlapping; together they hold all text that is neither white space nor a number in the margin. */
export function findParagraphs(given: string): Span[] {
  const text = withoutMargins(given);
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    const trimmed = trimSpan(text, line);
    if (trimmed.start < trimmed.end) block.push(trimmed);
    else {
      endBlock(text, block, paragraphs);
      block = [];
    }
  }
  endBlock(text, block, paragraphs);
  return paragraphs;
}

/** A form feed stands between pages; the sentence may go on after it, so it ends a line and leaves no blank one. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code === 12 && at > from) lines.push({ start: from, end: at });
    if (code === 10 && (from < at || from === start)) lines.push({ start: from, end: at });
    if (code === 10) start = at + 1;
    if (code === 10 || code === 12) from = at + 1;
  }
  return lines;
}

function endBlock(text: string, lines: readonly Span[], paragraphs: Span[]): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  let width = 0;
  let longest = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    longest = Math.max(longest, length);
    if (length <= LONGEST_WRAPPED) width = Math.max(width, length);
  }
  const canBe = longest <= LONGEST_WRAPPED && width >= SHORTEST_WRAPPED && lines.length > 1;
  const wrapped = canBe && isMostlyFull(text, lines, width);
  let open = first;
  let last = first;
  for (const line of rest) {
    if (goesOn(text, last, line, wrapped ? width : undefined)) {
      open = { start: open.start, end: line.end };
    } else {
      paragraphs.push(open);
      open = line;
    }
    last = line;
  }
  paragraphs.push(open);
}

function goesOn(text: string, line: Span, next: Span, width: number | undefined): boolean {
  const nextHead = text.slice(next.start, Math.min(next.end, next.start + 60));
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end);
  if (CAPTION_EDGE.test(nextHead) || HALF.test(tail)) return true;
  if (LIST_ITEM.test(nextHead) || FIELD.test(nextHead) || BYLINE.test(nextHead) || TURN.test(nextHead)) return false;
  if (!STOPPED.test(tail) && (STARTS_LOW.test(nextHead) || GOES_ON.test(tail))) return true;
  if (width === undefined) return false;
  return isFull(text, line, next, width);
}

/** Would the next line's first word not have fitted? Ragged lines are up to an eighth shorter than the widest. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 60));
  const space = head.search(/\s/u);
  const word = space < 0 ? head.length : space;
  // A stop at the end of a line that is nearly full leaves it open, and joining is safe: the sentence ends there all the same.
  return line.end - line.start + 1 + word > width - Math.max(2, Math.floor(width / 8));
}

/** In a block that was wrapped, only the last lines of its paragraphs have room left; in a list most lines have. */
function isMostlyFull(text: string, lines: readonly Span[], width: number): boolean {
  let full = 0;
  for (let i = 1; i < lines.length; i++) if (isFull(text, lines[i - 1]!, lines[i]!, width)) full++; // i < length
  return lines.length < 4 || 2 * full >= lines.length - 1;
}
