// The entries of a docket sheet: rows of day, number and text below a row that names the columns.

import type { DocketEntry, DocketSheet } from "./docket.ts";
import { cellsOf, elementsIn, isElement, type PageElement, textOf, wordsOf } from "./docket-page.ts";
import { documentLink, documentNumber, tickedSequence } from "./document-link.ts";
import { dayOf, tidied } from "./docket-text.ts";

/** Where the day stands, and what it is. */
export interface Columns {
  readonly day: number;
  readonly orderedBy: NonNullable<DocketSheet["ordered_by"]>;
}

/** undefined when this row does not name the columns of entries. */
export function columnsOf(row: PageElement): Columns | undefined {
  const names = cellsOf(row).map((cell) => wordsOf(cell).toLowerCase());
  const day = names.findIndex((name) => /^(?:(?:date )?(?:filed|entered)|(?:filing|docket) date|date)$/u.test(name));
  if (day < 0 || !names.some((name) => /\bdocket text$/u.test(name))) return undefined;
  return { day, orderedBy: /entered$|^docket date$/u.test(names[day] ?? "") ? "date_entered" : "date_filed" };
}

/** Of a row with a day in its cell `day`; when the page breaks off in it, what is there. */
export function entryOf(row: PageElement, day: number): DocketEntry {
  const [dayCell, ...others] = cellsOf(row).slice(day);
  const { number: numberCell, text: textCell } = told(others);
  const number = numberCell && documentNumber(numberCell);
  const description = textCell === undefined ? "" : tidied(textOf(textCell));
  const link = documentLink(numberCell, number);
  return {
    date_filed: dayCell === undefined ? null : dayOf(wordsOf(dayCell)),
    date_entered: dayEntered(description),
    document_number: number ?? null,
    pacer_doc_id: link.pacer_doc_id,
    pacer_seq_no: link.pacer_seq_no ?? tickedSequence(row) ?? null,
    description: numberCell === textCell && number !== undefined ? withoutNumber(description) : description,
  };
}

interface Told {
  readonly number: PageElement | undefined;
  readonly text: PageElement | undefined;
}

/**
 * Of the cells behind the day. Where documents can be ticked off there is a cell for the box behind the number; some courts
 * have a cell before the number; one writes number and text into one.
 */
function told(cells: readonly PageElement[]): Told {
  const shown = cells.filter((cell) => !cell.children.some((child) => isElement(child) && child.name === "input"));
  const text = shown.at(-1);
  const before = shown.slice(0, -1);
  if (before.length === 0) return { number: text !== undefined && isNumbered(text) ? text : undefined, text };
  return {
    number: before.find((cell) => documentNumber(cell) !== undefined && isNumbered(cell)) ?? before.at(0),
    text,
  };
}

/** A number alone, or with a link of its own. */
function isNumbered(cell: PageElement): boolean {
  const number = documentNumber(cell);
  if (number === undefined) return false;
  if (/^\S+(?: ?\([^)]*\))?$/u.test(wordsOf(cell))) return /^\d/u.test(number);
  return /^\d+$/u.test(number) && [...elementsIn(cell, "a")].some((link) => wordsOf(link) === number);
}

/** "2 (23 pgs; 4 docs) Order" is "Order". */
function withoutNumber(text: string): string {
  return text.replace(/^\d+\s+(?:\(\d+\s+pgs(?:;\s+\d+\s+docs)?\)\s+)?/u, "");
}

/** The first day that the text says it was entered on, "(Entered: 01/09/2009)"; without that it is not known. */
function dayEntered(text: string): string | null {
  const day = /Entered:\s+([-\d/–—]+)/u.exec(text)?.[1];
  return day === undefined ? null : dayOf(day);
}
