// A passage with the words around it: the sentence it stands in, as far as that is near.

import type { Span } from "../base/base.ts";
import { isolated } from "./direction.ts";
import { html, type Markup } from "./markup.ts";
import { shorten } from "./wording.ts";

/** `quote` is verbatim; `before` and `after` are what stands around it, white space collapsed. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const REACH = 180;

/** The passage with its sentence, and where that is all of it with the sentence before and the one after; lines that mean one stay. */
export function excerptAround(text: string, span: Span): Excerpt {
  const [own, end] = [sentenceStart(text, span.start), sentenceEnd(text, span.end)];
  const [first, last] = [skipBack(text, own.at), skipOn(text, end.at)];
  const from = isBlank(text, own.at, span.start) ? sentenceStart(text, first) : own;
  const to = isBlank(text, span.end, end.at) ? sentenceEnd(text, last) : end;
  return {
    before: `${from.cut ? "… " : ""}${linesOf(text, skipOn(text, from.at), span.start)}`,
    quote: linesOf(text, span.start, span.end),
    after: `${linesOf(text, span.end, to.at)}${to.cut ? " …" : ""}`,
  };
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === "";
}

/** To where the words of the sentence before end. */
function skipBack(text: string, index: number): number {
  let at = index;
  while (at > 0 && /[\s.!?؟”"’»)\]]/u.test(text.charAt(at - 1))) at--;
  return at;
}

function skipOn(text: string, index: number): number {
  return text.length - text.slice(index).trimStart().length;
}

/** White space run together, but for the ends of lines that are no mere breaks at a column. */
function linesOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, (space, at: number) => {
    const line = space.indexOf("\n");
    return line >= 0 && endsLine(text, start + at + line) ? "\n" : " ";
  });
}

export function excerptAt(text: string, span: Span): Excerpt {
  const from = sentenceStart(text, span.start);
  const to = sentenceEnd(text, span.end);
  return {
    before: `${from.cut ? "… " : ""}${collapse(text.slice(from.at, span.start))}`,
    quote: text.slice(span.start, span.end),
    after: `${collapse(text.slice(span.end, to.at))}${to.cut ? " …" : ""}`,
  };
}

/** The passage emphasised in its sentence. A long passage is cut, visibly: its whole text is one link away. */
export function printExcerpt(excerpt: Excerpt): Markup {
  const { before, quote, after } = excerpt;
  const long = quote.length > 600;
  const words = shorten(collapse(quote).trim(), 600);
  if (before.trim() === "" && after.trim() === "") return isolated(words);
  return html`<span class="around">${isolated(before)}</span
    ><b class="passage">${isolated(words)}</b>${long ? "" : html`<span class="around">${isolated(after)}</span>`}`;
}

/** `cut`: the sentence goes on beyond what is shown. */
interface Edge {
  readonly at: number;
  readonly cut: boolean;
}

function sentenceStart(text: string, position: number): Edge {
  const limit = Math.max(0, position - REACH);
  for (let i = position - 1; i >= limit; i--) {
    if (endsSentence(text, i)) return { at: afterClosing(text, i + 1), cut: false };
  }
  if (limit === 0) return { at: 0, cut: false };
  const space = text.indexOf(" ", limit);
  return { at: space < 0 || space >= position ? position : space + 1, cut: true };
}

function sentenceEnd(text: string, position: number): Edge {
  const last = text.charAt(position - 1);
  if (last === "." || last === "!" || last === "?") return { at: position, cut: false };
  const limit = Math.min(text.length, position + REACH);
  for (let i = position; i < limit; i++) {
    if (endsSentence(text, i)) return { at: text.charAt(i) === "\n" ? i : afterClosing(text, i + 1), cut: false };
  }
  if (limit === text.length) return { at: limit, cut: false };
  const space = text.lastIndexOf(" ", limit);
  return { at: space < position ? position : space, cut: true };
}

/** The sign that closes a quotation or a bracket belongs to the sentence before it. */
function afterClosing(text: string, index: number): number {
  return /[”"’»)\]]/.test(text.charAt(index)) ? index + 1 : index;
}

/**
 * Does the line break mean something? Not where prose was broken at a column: after a line of a usual length that a line
 * with words follows.
 */
function endsLine(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 160), index);
  const length = before.length - 1 - before.lastIndexOf("\n");
  const next = text.slice(index + 1, index + 40);
  return length < 40 || length > 140 || /^\s*(?:\n|$)/.test(next);
}

/** A blank line, or a full stop before white space that does not merely close an initial or a short abbreviation. */
function endsSentence(text: string, index: number): boolean {
  const unit = text.charAt(index);
  if (unit === "\n") return endsLine(text, index);
  if (unit !== "." && unit !== "!" && unit !== "?" && unit !== "؟") return false;
  if (!/^[”"’»)\]]?\s/.test(text.slice(index + 1, index + 3))) return false;
  return (
    unit !== "." ||
    !/(?:^|[\s(.])(?:[A-Z][a-z]?|Mrs|Hon|Rev|Gov|Sen|Rep|Gen|Sgt|Inc|Ltd)$/.test(
      text.slice(Math.max(0, index - 5), index),
    )
  );
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ");
}
