// The parts of a message that repeat an earlier one: quoted lines, and what stands below the line that introduces them.

import type { Span } from "../base/base.ts";
import { linesOf } from "./lines.ts";

const ORIGINAL =
  /^[\s>]*-{2,}\s*(?:original message|forwarded message|forwarded by .{0,80}|mensaje original|mensaje reenviado|message d['’]origine|message original|ursprüngliche nachricht|weitergeleitete nachricht|mensagem original|messaggio originale|oorspronkelijk bericht|исходное сообщение)\s*-{2,}\s*$|^begin forwarded message:\s*$/iu;
const WROTE =
  /^(?:On|Am|Le|El|Il|Op|Em|В|Den|W dniu)\s.{4,300}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|написал\(?а?\)?|skrev|napisał\(?a?\)?)\s?:?\s*$/u;
const HEADER = /^[\s>*]*(?:From|Von|De|Da|Van|От)\s?:\*?\s/u;
const HEADER_NEXT =
  /^[\s>*]*(?:Sent|Date|To|Gesendet|Datum|An|Envoyé|Date|À|Enviado|Fecha|Para|Inviato|A|Verzonden|Aan|Отправлено|Кому)\s?:\*?\s/u;
const BLOCK_LINES = 6;

/** Stretches of `body` that quote; `offset` is where the body begins in the text the spans are for. */
export function quotedReplies(body: string, offset: number): Span[] {
  const lines = linesOf(body);
  const at = (i: number): string => {
    const line = lines[i];
    return line === undefined ? "" : body.slice(line.start, line.end);
  };
  const spans: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!; // i < length
    const line = at(i);
    if (ORIGINAL.test(line) || (HEADER.test(line) && isHeaderBlock(i, at))) {
      // Everything below is the earlier message.
      const last = body.trimEnd().length;
      spans.push({ start: offset + (open?.start ?? start), end: offset + Math.max(last, end) });
      return spans;
    }
    if (line.startsWith(">")) {
      open = open === undefined ? { start: introduction(i, at, lines) ?? start, end } : { start: open.start, end };
    } else if (open !== undefined && line.trim() !== "") {
      spans.push({ start: offset + open.start, end: offset + open.end });
      open = undefined;
    }
  }
  if (open !== undefined) spans.push({ start: offset + open.start, end: offset + open.end });
  return spans;
}

/** "On Monday, … wrote:" may be broken over two lines, with an empty line below. */
function introduction(index: number, at: (i: number) => string, lines: readonly Span[]): number | undefined {
  let last = index - 1;
  while (last >= 0 && last > index - 3 && at(last).trim() === "") last--;
  if (last < 0) return undefined;
  if (WROTE.test(at(last).trim())) return lines[last]?.start;
  return last > 0 && WROTE.test(`${at(last - 1).trim()} ${at(last).trim()}`) ? lines[last - 1]?.start : undefined;
}

/** Outlook repeats the header of the earlier message: at least three fields, one below the other. */
function isHeaderBlock(index: number, at: (i: number) => string): boolean {
  let fields = 0;
  for (let i = index + 1; i <= index + BLOCK_LINES; i++) if (HEADER_NEXT.test(at(i))) fields++;
  return fields >= 2;
}
