// Numbers, phones and Latin words inside right-to-left text: without isolation a case number reads backwards.

import type { Span } from "../base/base.ts";
import { html, type Markup } from "./markup.ts";

/** Does it hold letters that are written from right to left? */
export function isRightToLeftText(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
}

/** `dir` of a heading whose words begin in a script that is written from right to left. */
export function headingDirection(words: string): Markup {
  const letter = /\p{L}/u.exec(words)?.[0] ?? "";
  return isRightToLeftText(letter) ? html` dir="rtl"` : html``;
}

/** A web address from its scheme to its last sign, of which a slash may be one. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]*[A-Za-z0-9/]/gu;
const TELEPHONE = /\+\d[\d ().-]{5,}\d|\(\d{3}\) ?\d{3}-\d{4}/gu;
/** A colon before a space and a bracket after one belong to the sentence: "2019: 209 ليلة" is a year and a number of nights. */
const RUN = /[0-9A-Za-z]+(?:(?: - | |[./:@_-]{1,3}|\.? (?=[A-Za-z])|(?<=\d),(?=\d))[0-9A-Za-z]+)*/gu;

/** Web addresses, telephone numbers, and runs of Latin letters and digits with the signs between them: "19-HC-0417", "1,204". */
export function leftToRightRuns(text: string): Span[] {
  const spans = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  const whole = [...spans(ADDRESS), ...spans(TELEPHONE)];
  const others = spans(RUN).filter((run) => !whole.some((one) => run.start < one.end && one.start < run.end));
  return [...whole, ...others].sort((one, other) => one.start - other.start);
}

/** The text, its left-to-right runs isolated where the rest is written from right to left. */
export function isolated(text: string): Markup {
  if (!isRightToLeftText(text)) return html`${text}`;
  const pieces: (string | Markup)[] = [];
  let at = 0;
  for (const { start, end } of leftToRightRuns(text)) {
    pieces.push(text.slice(at, start), html`<bdi dir="ltr">${text.slice(start, end)}</bdi>`);
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}
