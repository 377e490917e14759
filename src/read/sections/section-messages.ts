// Messages: their headers, and the earlier ones that they quote or forward, each with who sent it and when.

import { betweenSpan, type DateSpan, type Span } from "../../base/base.ts";
import type { Mark, Section } from "../../record/record.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import { linesOf } from "./section-lines.ts";
import { hasYear, type Stamp } from "./section-dates.ts";
import { type Page, placeOf, resolveStamp } from "./section-stamps.ts";

interface Message extends Span {
  readonly stamp: Stamp | undefined;
  readonly author: Span | undefined;
}

/** The header of a message that stands at the head of the text. */
export interface OwnHeader {
  readonly stamp: Stamp | undefined;
  readonly author: Span | undefined;
  /** An e-mail's, not a memorandum's. */
  readonly isMail: boolean;
}

/** "From:" and its like in the languages of mail programs; the first group says which field it is. */
const FIELDS: readonly (readonly [field: "from" | "date" | "other", words: string])[] = [
  ["from", "from|de|von|da|van|från|fra|от|gönderen|من"],
  [
    "date",
    "sent|date|sent on|enviado(?: el)?|fecha|gesendet|datum|envoyé|inviato|data|verzonden|skickat|sendt|отправлено|дата|tarih|gönderildi|تاريخ|التاريخ|تم الإرسال",
  ],
  [
    "other",
    "to|cc|bcc|subject|re|reply-to|importance|attachments?|para|asunto|an|betreff|à|objet|aan|onderwerp|oggetto|a|till|ämne|til|emne|кому|тема|kime|konu|إلى|الى|الموضوع",
  ],
];
const FIELD_LINES = FIELDS.map(
  ([field, words]) => [field, new RegExp(String.raw`^[>\s*_]{0,12}(?:${words})\s?:[*_]{0,2}(?=\s|$)`, "iu")] as const,
);
const HEADER_LINES = 14;
/** What mail programs put above an earlier message. */
const ABOVE =
  /^[>\s]*(?:-{2,}\s?(?:original message|forwarded message|forwarded by .{0,80}|mensaje (?:original|reenviado)|message (?:original|transféré)|(?:ursprüngliche|weitergeleitete) nachricht)\s?-{2,}|begin forwarded message:?|_{10,})\s*$/iu;
const WROTE_START = /^[>\s]{0,12}(?:on|el|am|le|il|op|em|den|w dniu)\s\S/iu;
const WROTE_END = /\b(?:wrote|escribió|schrieb|a écrit|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)\s?:\s*$/iu;
const WROTE_LENGTH = 320;
const WROTE_LINES = 4;
/** A thread printed from a browser: "Ana Ruiz <ana@example.org>     Mon, Jun 3, 2019 at 4:05 PM". */
const PRINTED =
  /^([^<>\n]{2,60}) <[^<>\s@]{1,80}@[^<>\s]{3,80}>\s{1,60}(?=\p{L}{3,9}\.?,? .{4,30}\d{4}.{0,4}\d{1,2}:\d{2})/u;

/** The sections of a text that is a message with others in it, or of several; undefined where there is none to tell apart. */
export function messageSections(page: Page): Section[] | undefined {
  const { text, folded, marks } = page;
  const lines = linesOf(text);
  const own = ownHeader(text, folded, lines);
  const messages = findMessages(text, folded, lines, marks, own?.end ?? 0);
  if (messages.length === 0) return undefined;
  const outer: Pick<Section, "kind" | "date" | "author"> = {
    kind: "message",
    date: page.published,
    author: own?.author,
  };
  const sections: Section[] = [];
  let at = 0;
  let newer = page.published;
  for (const [i, message] of messages.entries()) {
    if (message.start > at) sections.push({ ...outer, start: at, end: message.start });
    const start = Math.max(at, message.start);
    const end = Math.min(message.end, messages[i + 1]?.start ?? text.length);
    if (end <= start) continue;
    const date = dateOf(page, message.stamp, newer);
    if (date?.earliest !== undefined) newer = date;
    const dateAt = date && message.stamp && placeOf(message.stamp);
    sections.push({ kind: "message", start, end, author: message.author, date: date ?? notAfter(newer), dateAt });
    at = end;
  }
  if (at < text.length) sections.push({ ...outer, start: at, end: text.length });
  return mergeWhite(text, sections);
}

/** A message that leaves out the year is not later than the one that quotes it. */
function dateOf(page: Page, stamp: Stamp | undefined, newer: DateSpan | undefined): DateSpan | undefined {
  if (stamp === undefined) return undefined;
  const date = resolveStamp(page, stamp, newer ?? page.published);
  const isAfter = date?.earliest !== undefined && newer?.latest !== undefined && date.earliest > newer.latest;
  return isAfter && !hasYear(stamp.expression) ? undefined : date;
}

function notAfter(newer: DateSpan | undefined): DateSpan | undefined {
  return newer?.latest && betweenSpan(undefined, newer.latest, "between neighbours");
}

/** What may stand above the header of a message that was printed, or of a memorandum. */
const TITLE = /^\W*(?:memo(?:randum)?|e-?mail|message|outlook|gmail|print(?:ed)?|inbox|subject|asunto|re|fw|fwd)\b/iu;

/** The header at the head of the text, with where it ends. */
export function ownHeader(
  text: string,
  folded: string,
  lines: readonly Span[] = linesOf(text.slice(0, 6000)),
): (OwnHeader & { readonly end: number }) | undefined {
  for (let i = 0; i < lines.length && i < 8; i++) {
    const line = lines[i]!; // i < length
    if (text.slice(line.start, line.end).trim() === "") continue;
    const header = headerAt(text, lines, i);
    if (header === undefined) {
      if (!TITLE.test(text.slice(line.start, Math.min(line.end, line.start + 40)))) return undefined;
      continue;
    }
    const words = text.slice(line.start, header.end);
    return {
      stamp: header.date && stampIn(text, folded, header.date),
      author: header.from && senderIn(text, header.from),
      isMail: /\S@\S|^\W*subject\s?:|^\W*sent\s?:/imu.test(words),
      end: header.end,
    };
  }
  return undefined;
}

interface Header extends Span {
  /** Index of the line below it. */
  readonly next: number;
  readonly from: Span | undefined;
  readonly date: Span | undefined;
}

/** Lines of fields one below the other: one says from whom, one when, or to whom. */
function headerAt(text: string, lines: readonly Span[], first: number): Header | undefined {
  const head = lines[first];
  if (head === undefined || fieldOf(text, head) === undefined) return undefined;
  let [from, date, others, last]: [Span | undefined, Span | undefined, number, number] = [
    undefined,
    undefined,
    0,
    first,
  ];
  for (let i = first; i < lines.length && i <= first + HEADER_LINES && i <= last + 2; i++) {
    const line = lines[i]!; // i < length
    const field = fieldOf(text, line);
    if (field === undefined) continue;
    last = i;
    if (field === "from") from ??= line;
    else if (field === "date") date ??= line;
    else others++;
  }
  if (from === undefined || (date === undefined && others < 2) || (date === undefined && others === 0))
    return undefined;
  return { start: head.start, end: lines[last]?.end ?? head.end, next: last + 1, from, date };
}

function fieldOf(text: string, line: Span): "from" | "date" | "other" | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (!head.includes(":")) return undefined;
  return FIELD_LINES.find(([, pattern]) => pattern.test(head))?.[0];
}

function findMessages(
  text: string,
  folded: string,
  lines: readonly Span[],
  marks: readonly Mark[],
  from: number,
): Message[] {
  const found: Message[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!; // i < length
    if (line.start < from || line.start === line.end) continue;
    const header = headerAt(text, lines, i);
    if (header !== undefined) {
      found.push({
        start: aboveHeader(text, lines, i),
        end: text.length,
        stamp: header.date && stampIn(text, folded, header.date),
        author: header.from && senderIn(text, header.from),
      });
      i = header.next - 1;
      continue;
    }
    const one = text.slice(line.start, Math.min(line.end, line.start + WROTE_LENGTH));
    const printed = PRINTED.exec(one);
    if (printed !== null) {
      const start = line.start + printed[0].indexOf(printed[1] ?? "");
      const author = { start, end: start + (printed[1] ?? "").length };
      found.push({ start: line.start, end: text.length, stamp: stampIn(text, folded, line), author });
      continue;
    }
    const until = WROTE_START.test(one) ? wroteEnd(text, lines, i) : undefined;
    if (until === undefined) continue;
    const span = { start: line.start, end: lines[until]!.end }; // until is an index of lines
    found.push({
      start: line.start,
      end: quotedEnd(text, lines, until + 1),
      stamp: stampIn(text, folded, span),
      author: writerIn(text, span),
    });
    i = until;
  }
  return [...found, ...unheaded(found, marks)].sort((a, b) => a.start - b.start);
}

/** "----- Original Message -----" and the like belong to the message below. */
function aboveHeader(text: string, lines: readonly Span[], header: number): number {
  for (let i = header - 1; i >= 0 && i >= header - 2; i--) {
    const line = lines[i]!; // 0 ≤ i < length
    const words = text.slice(line.start, line.end);
    if (ABOVE.test(words)) return line.start;
    if (words.trim() !== "") break;
  }
  return lines[header]!.start; // callers give an index of lines
}

/** The line with which "On Mon, Jun 3, 2019 at 4:05 PM Ana Ruiz <…> wrote:" ends: it may be wrapped. */
function wroteEnd(text: string, lines: readonly Span[], first: number): number | undefined {
  for (let i = first; i < lines.length && i < first + WROTE_LINES; i++) {
    const line = lines[i]!; // i < length
    const words = text.slice(line.start, Math.min(line.end, line.start + WROTE_LENGTH));
    if (words.trim() === "" || line.end - lines[first]!.start > WROTE_LENGTH) return undefined; // first ≤ i
    if (WROTE_END.test(words)) return i;
  }
  return undefined;
}

/** The marked quotations that no header line introduces. Both lists ascend. */
function unheaded(found: readonly Message[], marks: readonly Mark[]): Message[] {
  const quoted = marks.filter((mark) => mark.kind === "quoted-reply").sort((a, b) => a.start - b.start);
  const rest: Message[] = [];
  let at = 0;
  for (const mark of quoted) {
    while (at < found.length && found[at]!.end < mark.start) at++; // at < length
    const known = found[at];
    if (known === undefined || known.start > mark.end)
      rest.push({ start: mark.start, end: mark.end, stamp: undefined, author: undefined });
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

function stampIn(text: string, folded: string, span: Span): Stamp | undefined {
  const reach = { start: span.start, end: Math.min(span.end, span.start + WROTE_LENGTH) };
  const days = findDateExpressions(text, folded, reach).filter(
    ({ meaning }) => meaning.kind === "numeric" || (meaning.kind === "calendar" && meaning.day !== undefined),
  );
  const expression = days.find((found) => hasYear(found)) ?? days[0];
  return expression && { expression, basis: "header" };
}

/** The name in a "From:" line, else the address. */
function senderIn(text: string, line: Span): Span | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + 200));
  const value = words.indexOf(":") + 1;
  const match = /^[\s*_"'<\t]*([^<>[("'\n]*[^<>[("'\s*_,;])/u.exec(words.slice(value));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = line.start + value + match[0].length - name.length;
  return { start, end: start + name.length };
}

/** The name before "wrote:", without the address and the date. */
function writerIn(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end);
  const match =
    /(?:^|[,\d])\s+["']?(\p{Lu}[^,<>"\d:]{1,60}?)["']?[\s>]*(?:\(?<[^<>]{3,100}>\)?|\[mailto:[^\]]{3,100}\])?[\s>]*(?:wrote|escribió|schrieb|a écrit|ha scritto|schreef|escreveu|skrev)\s?:\s*$/iu.exec(
      words,
    );
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  // "4:05 PM Bo Lindqvist", "16:05 UTC Bo Lindqvist"
  const clock = /^(?:[ap]\.?m\.?,? )?(?:(?:utc|gmt|[ecmp][ds]t)[+\d:-]{0,6},? )?/iu.exec(name)?.[0].length ?? 0;
  const start = span.start + match.index + match[0].indexOf(name) + clock;
  return { start, end: start + name.length - clock };
}

/** White space between quoted messages is no message: it joins the one before. */
function mergeWhite(text: string, sections: readonly Section[]): Section[] {
  const merged: Section[] = [];
  let lead = 0;
  for (const section of sections) {
    const white = text.slice(section.start, section.end).trim() === "";
    const last = merged.at(-1);
    if (white && last !== undefined) merged[merged.length - 1] = { ...last, end: section.end };
    else if (!white) {
      merged.push(merged.length === 0 ? { ...section, start: lead } : section);
      lead = section.end;
    }
  }
  return merged.length > 0 ? merged : [...sections];
}
