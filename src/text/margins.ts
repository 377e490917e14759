// The numbers of lines in the margin of pleadings and transcripts: they stand before each line and count from 1 on every page.

import type { Span } from "../base/base.ts";

/** So many lines in a row must count on. */
const FEWEST = 8;
/** Pleading paper has 28 lines, transcripts 25. */
const MOST = 40;
/** Lines without a number that may stand between two pages. */
const SKIPPED = 4;
const SPACE = 32;
const DIGIT_ZERO = 48;

/** The numbers in the margin, in order; none for nearly every text. */
export function marginNumbers(text: string): Span[] {
  const found: Span[] = [];
  let run: Span[] = [];
  let last = 0;
  let skipped = 0;
  const endRun = (): void => {
    if (run.length >= FEWEST) for (const span of run) found.push(span);
    run = [];
  };
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const number = numberAt(text, start, end);
    if (number === undefined) {
      if (!isBlank(text, start, end)) skipped++;
      if (skipped > SKIPPED) endRun();
    } else {
      const value = Number(text.slice(number.start, number.end));
      // Within a page every line that is not blank bears its number.
      const goesOn = (value === last + 1 && skipped === 0) || (value === 1 && last >= 2 * FEWEST);
      if (!goesOn) endRun();
      if (goesOn || value === 1) run.push(number);
      last = value;
      skipped = 0;
    }
    start = end + 1;
  }
  endRun();
  return found;
}

/** The text, of the same length, with white space for the numbers in its margin; the very same where there are none. */
export function withoutMargins(text: string): string {
  const numbers = marginNumbers(text);
  if (numbers.length === 0) return text;
  let view = "";
  let from = 0;
  for (const { start, end } of numbers) {
    view += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return view + text.slice(from);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > SPACE) return false;
  return true;
}

/** A number of one or two digits at the head of a line, with a space or nothing behind it. */
function numberAt(text: string, start: number, end: number): Span | undefined {
  let at = start;
  while (at < end && at - start < 16 && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === 12)) at++;
  const first = at;
  let value = 0;
  while (at < end && at - first < 3) {
    const digit = text.charCodeAt(at) - DIGIT_ZERO;
    if (digit < 0 || digit > 9) break;
    value = 10 * value + digit;
    at++;
  }
  if (at === first || value < 1 || value > MOST || (at < end && text.charCodeAt(at) !== SPACE)) return undefined;
  return { start: first, end: at };
}
