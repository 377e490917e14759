// The rows of a docket sheet below its heading, told apart: the table of the case, the parties, the entries. Tables that only
// frame others are looked through.

import { type Columns, columnsOf } from "./district-entries.ts";
import { headingOf } from "./district-parties.ts";
import { cellsOf, firstElement, isElement, type PageElement, rowsOf, textOf, wordsOf } from "./docket-page.ts";

export interface SheetRows {
  /** Cells of the table of the case. */
  readonly header: readonly PageElement[];
  readonly parties: readonly PageElement[];
  readonly entries: readonly PageElement[];
  /** undefined when the page lists no entries. */
  readonly columns: Columns | undefined;
}

export function sheetRows(body: PageElement, heading: PageElement): SheetRows {
  const tables = tablesAfter(body, heading);
  const header = tables.slice(0, 1).filter(isHeader);
  const parties: PageElement[] = [];
  const entries: PageElement[] = [];
  let columns: Columns | undefined;
  const visit = (node: PageElement): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.name === "tr") row(child);
      else visit(child);
    }
  };
  const row = (one: PageElement): void => {
    // What has no day is no entry: below the entries stand buttons, and what the page cost.
    if (columns !== undefined && beginsWithDay(cellsOf(one)[columns.day])) entries.push(one);
    else if (firstElement(one, "tr") !== undefined) visit(one);
    else if (columns === undefined) {
      columns = columnsOf(one);
      if (columns === undefined) parties.push(one);
    }
  };
  for (const table of tables.slice(header.length)) {
    if (isReceipt(table)) break;
    visit(table);
  }
  return { header: header.flatMap(rowsOf).flatMap(cellsOf), parties, entries, columns };
}

/** A case that shows nothing of itself has parties or entries right below its heading. */
function isHeader(table: PageElement): boolean {
  const [first] = rowsOf(table);
  return first === undefined || (columnsOf(first) === undefined && headingOf(cellsOf(first)[0]) === undefined);
}

function beginsWithDay(cell: PageElement | undefined): boolean {
  return cell !== undefined && /^\s*\d{1,2}\/\d{1,2}\/\d{4}\b/u.test(textOf(cell, 40));
}

/** The outermost ones, in the order of the page. */
function tablesAfter(body: PageElement, heading: PageElement): PageElement[] {
  const tables: PageElement[] = [];
  let isPast = false;
  const visit = (node: PageElement): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child === heading) isPast = true;
      else if (isPast && child.name === "table") tables.push(child);
      else visit(child);
    }
  };
  visit(body);
  return tables;
}

/** What the court charged for the page stands below it. */
function isReceipt(table: PageElement): boolean {
  const first = firstElement(table, "tr");
  return first !== undefined && /PACER Service Center|Transaction Receipt/iu.test(wordsOf(first));
}
