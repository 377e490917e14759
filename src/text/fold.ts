// A view of text for matching. It has the same length as the text, so that an offset in the view is one in the text.

import { withoutMargins } from "./margins.ts";

/**
 * Lower case, straight quotation marks and apostrophes, plain hyphens and spaces, diacritics folded where that keeps the
 * length, a single line break inside a paragraph as a space, and white space for the numbers in the margin of a pleading.
 * `fold(text).length === text.length`, always.
 */
export function fold(given: string): string {
  const text = given.length < SHORTEST_PAGE ? given : withoutMargins(given);
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code === 32 || (code >= 33 && code <= 64)) continue;
    const folded = foldUnit(text, i, code);
    if (folded === text[i]) continue;
    out += text.slice(copied, i) + folded;
    copied = i + 1;
  }
  return out + text.slice(copied);
}

/** Shorter texts have no margin to be numbered. */
const SHORTEST_PAGE = 60;

/** As `fold`, but letters keep their case. */
export function foldMarks(text: string): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code < 0xa0) continue;
    const folded = foldMark(text, i, code);
    if (folded === undefined) continue;
    out += text.slice(copied, i) + folded;
    copied = i + 1;
  }
  return out + text.slice(copied);
}

/** A name or word as a key for comparison: diacritics and punctuation dropped, spaces collapsed, lower case. Not length-preserving. */
export function foldKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘'`´.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function foldUnit(text: string, index: number, code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  const mark = foldMark(text, index, code);
  if (mark !== undefined) return mark;
  if (code < 0xc0) return text[index]!; // index < text.length
  const unit = text[index]!; // index < text.length
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const lower = unit.toLowerCase();
  if (code < 0x250) {
    const base = lower.normalize("NFKD").replace(/\p{M}+/gu, "");
    if (base.length === 1) return base;
  }
  return lower.length === 1 ? lower : unit;
}

function foldMark(text: string, index: number, code: number): string | undefined {
  switch (code) {
    case 10: {
      const alone = text.charCodeAt(index - 1) !== 10 && text.charCodeAt(index + 1) !== 10;
      return alone && index > 0 && index + 1 < text.length ? " " : undefined;
    }
    case 0xa0:
    case 0x202f:
    case 0x2007:
    case 0x2009:
      return " ";
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x02bc:
      return "'";
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return "-";
    default:
      return undefined;
  }
}
