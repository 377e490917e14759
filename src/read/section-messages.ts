// Messages inside a message: quoted replies and forwarded mail, each with the date its header line gives.

import type { Span } from "../base/base.ts";
import type { Mark } from "../record/record.ts";
import { findDateExpressions } from "./date-grammar.ts";
import { linesOf } from "./section-lines.ts";
import { hasYear, type Stamp } from "./section-dates.ts";

export interface QuotedMessage {
  readonly start: number;
  /** Where the quoted text ends and the outer message goes on; the end of the text for forwarded mail. */
  readonly end: number;
  readonly stamp: Stamp | undefined;
}

const WROTE = /^[>\s]*on\s.{6,140}\bwrote:\s*$/imu;
const SENT_LINE = /^[>\s*]*(?:sent|date|datum|gesendet):\**\s/iu;
const FROM_LINE = /^[>\s*]*from:\**\s/iu;
const HEADER_LINES = 8;

export function findMessages(text: string, folded: string, marks: readonly Mark[]): QuotedMessage[] {
  const lines = linesOf(text);
  const found: QuotedMessage[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!; // i < length
    const one = text.slice(line.start, Math.min(line.end, line.start + 240));
    if (!/^[>\s]*on\s/iu.test(one) && !FROM_LINE.test(one)) continue;
    if (FROM_LINE.test(one)) {
      const header = sentLine(text, lines, i);
      // The header of the outermost message is not text of a quoted one.
      if (header === undefined || line.start === 0) continue;
      found.push({ start: line.start, end: text.length, stamp: fullDate(text, folded, header) });
      continue;
    }
    // The line may be wrapped once.
    const next = lines[i + 1];
    const until = /wrote:\s*$/iu.test(one) || next === undefined ? line.end : next.end;
    const whole = text.slice(line.start, Math.min(until, line.start + 320)).replace(/\s*\n[>\s]*/gu, " ");
    if (!WROTE.test(whole)) continue;
    found.push({
      start: line.start,
      end: quotedEnd(text, lines, i + (until === line.end ? 1 : 2)),
      stamp: fullDate(text, folded, { start: line.start, end: until }),
    });
  }
  return [...found, ...unheaded(found, marks)].sort((a, b) => a.start - b.start);
}

/** The date in the header of the outermost message: From, To, Sent and the like at the head of the text. */
export function ownHeader(text: string, folded: string): Stamp | undefined {
  const head = text.slice(0, 4000);
  if (!FROM_LINE.test(head.slice(0, 240))) return undefined;
  const line = sentLine(head, linesOf(head), 0);
  return line && fullDate(text, folded, line);
}

/** The marked quotations that no header line introduces. Both lists ascend. */
function unheaded(found: readonly QuotedMessage[], marks: readonly Mark[]): QuotedMessage[] {
  const quoted = marks.filter((mark) => mark.kind === "quoted-reply").sort((a, b) => a.start - b.start);
  const rest: QuotedMessage[] = [];
  let at = 0;
  for (const mark of quoted) {
    while (at < found.length && found[at]!.end < mark.start) at++; // at < length
    const known = found[at];
    if (known === undefined || known.start > mark.end)
      rest.push({ start: mark.start, end: mark.end, stamp: undefined });
  }
  return rest;
}

/** Lines with ">" belong to the quotation; where there are none, all that follows does. */
function quotedEnd(text: string, lines: readonly Span[], from: number): number {
  let at = from;
  while (at < lines.length && text.slice(lines[at]!.start, lines[at]!.end).trim() === "") at++; // at < length
  if (at >= lines.length || text[lines[at]!.start] !== ">") return text.length; // at < length
  let end = lines[at]!.end; // at < length
  for (; at < lines.length; at++) {
    const line = lines[at]!; // at < length
    if (text[line.start] === ">") end = line.end;
    else if (text.slice(line.start, line.end).trim() !== "") break;
  }
  return end;
}

function sentLine(text: string, lines: readonly Span[], from: number): Span | undefined {
  for (let i = from + 1; i < lines.length && i <= from + HEADER_LINES; i++) {
    const line = lines[i]!; // i < length
    if (SENT_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 40)))) return line;
  }
  return undefined;
}

function fullDate(text: string, folded: string, span: Span): Stamp | undefined {
  const expression = findDateExpressions(text, folded, span).find((found) => hasYear(found));
  return expression && { expression, basis: "header" };
}
