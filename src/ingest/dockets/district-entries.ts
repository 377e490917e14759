// The entries of a docket sheet: rows of day, number and text below a row that names the columns.

import type { DocketEntry, DocketSheet } from "./docket.ts";
import { cellsOf, type PageElement, textOf, wordsOf } from "./docket-page.ts";
import { documentLink, documentNumber } from "./document-link.ts";
import { dayOf, tidied } from "./docket-text.ts";

/** Where the columns stand, and what the first one is. */
export interface Columns {
  readonly day: number;
  readonly number: number;
  readonly text: number;
  readonly orderedBy: NonNullable<DocketSheet["ordered_by"]>;
}

/** undefined when this row does not name the columns of entries. */
export function columnsOf(row: PageElement): Columns | undefined {
  const names = cellsOf(row).map((cell) => wordsOf(cell).toLowerCase());
  const text = names.indexOf("docket text");
  const day = names.findIndex((name) => /^(?:(?:date )?(?:filed|entered)|filing date|date)$/u.test(name));
  if (text < 0 || day < 0) return undefined;
  const number = names.findIndex((name) => /^(?:#|no\.?|doc\.? ?(?:#|no\.?))$/u.test(name));
  return { day, number, text, orderedBy: names[day]?.endsWith("entered") === true ? "date_entered" : "date_filed" };
}

/** Of a row that begins with a day; when the page breaks off in it, what is there. */
export function entryOf(row: PageElement, { day, number, text, orderedBy }: Columns): DocketEntry {
  const cells = cellsOf(row);
  const [dayCell, numberCell] = [cells[day], cells[number]];
  // Where documents can be ticked off, the rows have a cell more than the names of the columns.
  const textCell = cells.length > text + 1 ? cells.at(-1) : cells[text];
  const shown = dayCell === undefined ? null : dayOf(wordsOf(dayCell));
  const description = textCell === undefined ? "" : tidied(textOf(textCell));
  return {
    ...(orderedBy === "date_entered" ? enteredOn(shown, description) : filedOn(shown, description)),
    document_number: (numberCell && documentNumber(numberCell)) ?? null,
    ...documentLink(numberCell),
    description,
  };
}

type Days = Pick<DocketEntry, "date_filed" | "date_entered">;

/** The text ends with the other day, "(Entered: 01/09/2009)"; without that it is not known. */
function filedOn(day: string | null, text: string): Days {
  return { date_filed: day, date_entered: dayAfter(text, "Entered") };
}

function enteredOn(day: string | null, text: string): Days {
  return { date_filed: dayAfter(text, "Filed"), date_entered: day };
}

function dayAfter(text: string, word: string): string | null {
  const at = text.lastIndexOf(`(${word}: `);
  return at < 0 ? null : dayOf(text.slice(at, at + word.length + 14));
}
