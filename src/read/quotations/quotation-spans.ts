// Where the quotations stand: pairs of quotation marks inside a paragraph, in any of their forms.
// A quotation that does not close ends with its paragraph; if the next paragraph opens with a mark, it goes on there.

import { type Span, trimSpan } from "../../base/base.ts";

/** The span includes the marks. */
export interface QuotedSpan extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly closed: boolean;
  /** Goes on from a quotation in the paragraph before that was left open. */
  readonly continues: boolean;
}

export function findQuotedSpans(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let openBefore = false;
  paragraphs.forEach((paragraph, index) => {
    const found = inParagraph(text, trimSpan(text, paragraph));
    found.forEach((span, order) => {
      const leads = order === 0 && span.start === trimSpan(text, paragraph).start;
      spans.push({ ...span, paragraph: index, continues: leads && openBefore });
    });
    openBefore = found.at(-1)?.closed === false;
  });
  return spans;
}

type Found = Span & { readonly closed: boolean };

function inParagraph(text: string, paragraph: Span): Found[] {
  const found: Found[] = [];
  let open = -1;
  let depth = 0;
  let closer = "";
  let clear = 0; // before it no mark closes the open quotation
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const width = doubledAt(text, i, paragraph) ? 2 : 1;
    const code = width === 2 ? 34 : text.charCodeAt(i);
    if (!isDouble(code)) {
      if (open < 0 && opensSingle(text, i, code, paragraph)) {
        const end = singleEnd(text, i, paragraph);
        if (end > 0) {
          found.push({ start: i, end, closed: true });
          i = end - 1;
        }
      }
      continue;
    }
    const opens = opensHere(text, i, i + width, code, paragraph, open >= 0, closer);
    if (open < 0) {
      if (opens) {
        open = i;
        depth = 0;
        clear = 0;
        closer = closerOf(code);
      }
    } else if (opens) {
      if (depth === DEEPEST) continue;
      const limit = Math.min(paragraph.end, i + FARTHEST_CLOSER);
      const ahead = countClosers(text, Math.max(i + 1, clear), limit, closer, depth + 2);
      if (ahead === 0) clear = limit;
      if (ahead === depth + 2) depth++;
      else {
        const end = boundBefore(text, open, i);
        found.push({ start: open, end, closed: false });
        open = i;
        depth = 0;
        if (closer !== closerOf(code)) clear = 0;
        closer = closerOf(code);
      }
    } else if (depth > 0) depth--;
    else {
      found.push({ start: open, end: i + width, closed: true });
      open = -1;
    }
    i += width - 1;
  }
  if (open >= 0) found.push({ ...trimSpan(text, { start: open, end: paragraph.end }), closed: false });
  return found.filter((span) => span.end - span.start > 2);
}

/** " “ ” „ ‟ « » ＂ */
function isDouble(code: number): boolean {
  return code === 34 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0xff02;
}

function closerOf(code: number): string {
  if (code === 0x201e) return "“”";
  if (code === 0xab) return "»";
  if (code === 0xbb) return "«";
  return code === 34 || code === 0xff02 ? '"”' : '”"';
}

/** Two apostrophes that stand for one double mark: ''We will appeal''. Of three, a closing single mark comes first. */
function doubledAt(text: string, at: number, paragraph: Span): boolean {
  if (text.charCodeAt(at) !== 39 || text.charCodeAt(at + 1) !== 39 || at + 1 >= paragraph.end) return false;
  return text.charCodeAt(at + 2) !== 39 || at === paragraph.start || /\s/.test(text[at - 1]!); // at > start
}

function opensHere(
  text: string,
  at: number,
  next: number,
  code: number,
  paragraph: Span,
  isOpen: boolean,
  closer: string,
): boolean {
  const before = at > paragraph.start ? text[at - 1]! : " ";
  const after = next < paragraph.end ? text[next]! : " ";
  const looksOpening = /[\s([{—–\-/‘'“:,;]/.test(before) && !/\s/.test(after);
  if (code === 0x201e || code === 0x201f) return !isOpen;
  if (code === 0xab || code === 0xbb) return isOpen ? !closer.includes(String.fromCharCode(code)) : true;
  if (code === 0x201c) return isOpen ? looksOpening && !closer.startsWith("“") : !/\s/.test(after) || looksOpening;
  if (code === 0x201d) return !isOpen && looksOpening;
  // straight: an inch or second mark follows a digit; a mark between spaces opens only if none is open
  if (isOpen) return false;
  if (/\d/.test(before)) return false;
  return looksOpening || (/\s/.test(before) && !/\s/.test(after));
}

const DEEPEST = 4; // quotations in quotations
const FARTHEST_CLOSER = 2000; // characters

/** How many closing marks stand there, at most `most`. */
function countClosers(text: string, from: number, limit: number, closer: string, most: number): number {
  let found = 0;
  for (let i = from; i < limit && found < most; i++) if (closer.includes(text[i]!)) found++; // i < limit ≤ length
  return found;
}

/** A quotation that another one's opening mark cuts off ends with the last whole sentence before it. */
function boundBefore(text: string, open: number, next: number): number {
  const limit = Math.max(open + 2, next - 1500);
  for (let i = next - 1; i > limit; i--) if (/[.!?]/.test(text[i]!)) return i + 1;
  return trimSpan(text, { start: open, end: next }).end;
}

const SINGLE_OPEN = /[\s([{—–]/;

function opensSingle(text: string, at: number, code: number, paragraph: Span): boolean {
  if (code !== 0x2018 && code !== 39) return false;
  if (at > paragraph.start && !SINGLE_OPEN.test(text[at - 1]!)) return false;
  const next = text[at + 1] ?? " ";
  return code === 39 ? /[\p{L}[…]/u.test(next) : /[^\s\d]/.test(next) || /^\d+[^\ds]/.test(text.slice(at + 1, at + 8));
}

const LONGEST_SINGLE = 1500; // characters

/** One past the closing single mark, preferring one that follows a stop; 0 if there is none. */
function singleEnd(text: string, open: number, paragraph: Span): number {
  let first = 0;
  const limit = Math.min(paragraph.end, open + LONGEST_SINGLE);
  for (let i = open + 2; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2018 || isDouble(code)) break;
    if (code !== 0x2019 && code !== 39) continue;
    const next = i + 1 < paragraph.end ? text[i + 1]! : " ";
    if (/[\p{L}\p{N}]/u.test(next)) continue;
    const before = text[i - 1]!; // i > open
    if (/\s/.test(before)) continue;
    if (/[.,!?…]/.test(before)) return i + 1;
    if (first === 0) first = i + 1;
    // "the workers' rights" inside: only a plural's apostrophe may be passed over
    if (before !== "s" || !/\s/.test(next)) return first;
  }
  return first;
}
