// When a docket sheet was printed: it says so ("Docket last updated", "as of", the receipt of the court's system at its foot), or it
// was after its last entry. The day on which the case was filed is the case's, not the sheet's.

import { betweenSpan, type DateSpan, type Day, isKnown } from "../../base/base.ts";
import { findDateExpressions } from "../dates/date-languages.ts";
import { hasYear, isStampDate, type Stamp } from "./section-dates.ts";
import { type Page, placeOf, resolveStamp } from "./section-stamps.ts";

const SHEET =
  /\b(?:(?:civil|criminal|bankruptcy|appellate|general) docket|docket (?:sheet|report|entries|text|history|for|of|as of|no\.? \S+ sheet)|register of actions|case (?:history|summary|docket))\b/iu;
const HEAD_REACH = 2000;
const FOOT_REACH = 1000;
const PRINTED =
  /\b(?:as of|printed(?: on)?|(?:docket |page )?last (?:updated|retrieved|checked|modified)(?: on)?|retrieved(?: on)?|run date|report date|transaction receipt|downloaded(?: on)?|generated(?: on)?)\s{0,3}:?[\s|]{0,20}/giu;

/** Does the head of a text call it a docket sheet? */
export function isSheet(text: string): boolean {
  return SHEET.test(text.slice(0, HEAD_REACH));
}

export interface SheetDate {
  readonly date: DateSpan;
  readonly stamp?: Stamp | undefined;
}

/** The day that it says it was printed, else some day from its last entry on; undefined where nothing is known. */
export function sheetDate(page: Page, last: Day | undefined): SheetDate | undefined {
  const { text, folded } = page;
  const foot = Math.max(HEAD_REACH, text.length - FOOT_REACH);
  for (const [from, to] of [
    [foot, text.length],
    [0, Math.min(HEAD_REACH, text.length)],
  ] as const) {
    for (const match of text.slice(from, to).matchAll(PRINTED)) {
      const start = from + match.index + match[0].length;
      const expression = findDateExpressions(text, folded, { start, end: Math.min(text.length, start + 40) }).find(
        (found) => found.start <= start + 1 && isStampDate(found) && hasYear(found),
      );
      if (expression === undefined) continue;
      const stamp: Stamp = { expression, basis: "header" };
      const date = resolveStamp(page, stamp, undefined);
      // a sheet has nothing of a later day than its own
      if (
        date !== undefined &&
        isKnown(date) &&
        (last === undefined || date.latest === undefined || date.latest >= last)
      )
        return { date, stamp };
    }
  }
  return last === undefined ? undefined : { date: betweenSpan(last, undefined, "between neighbours") };
}

/** The place of its words, where they stand in a section. */
export function sheetDateAt(
  own: SheetDate | undefined,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const at = own?.stamp && placeOf(own.stamp);
  return at !== undefined && start <= at.start && at.end <= end ? at : undefined;
}
