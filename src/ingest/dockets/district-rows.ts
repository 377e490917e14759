// The rows of a docket sheet below its heading, told apart: the table of the case, the parties, the entries. Tables that only
// frame others are looked through.

import { type Columns, columnsOf } from "./district-entries.ts";
import { cellsOf, firstElement, type HtmlElement, type HtmlNode, rowsOf, wordsOf } from "./docket-page.ts";
import { isElement } from "../html-dom.ts";
import { dayOf } from "./docket-text.ts";

export interface SheetRows {
  /** Cells of the table of the case. */
  readonly header: readonly HtmlElement[];
  readonly parties: readonly HtmlElement[];
  readonly entries: readonly HtmlElement[];
  /** undefined when the page lists no entries. */
  readonly columns: Columns | undefined;
}

export function sheetRows(body: HtmlElement, heading: HtmlElement): SheetRows {
  const [table, ...others] = tablesAfter(body, heading);
  const parties: HtmlElement[] = [];
  const entries: HtmlElement[] = [];
  let columns: Columns | undefined;
  const visit = (node: HtmlNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (child.localName === "tr") row(child);
      else visit(child);
    }
  };
  const row = (one: HtmlElement): void => {
    const [first] = cellsOf(one);
    if (columns !== undefined && first !== undefined && dayOf(wordsOf(first)) !== null) entries.push(one);
    else if (firstElement(one, "tr") !== undefined) visit(one);
    else {
      const named = columnsOf(one);
      if (named !== undefined) columns ??= named;
      else (columns === undefined ? parties : entries).push(one);
    }
  };
  for (const other of others) {
    if (isReceipt(other)) break;
    visit(other);
  }
  return { header: table === undefined ? [] : rowsOf(table).flatMap(cellsOf), parties, entries, columns };
}

/** The outermost ones, in the order of the page. */
function tablesAfter(body: HtmlElement, heading: HtmlElement): HtmlElement[] {
  const tables: HtmlElement[] = [];
  let isPast = false;
  const visit = (node: HtmlNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (child === heading) isPast = true;
      else if (isPast && child.localName === "table") tables.push(child);
      else visit(child);
    }
  };
  visit(body);
  return tables;
}

/** What the court charged for the page stands below it. */
function isReceipt(table: HtmlElement): boolean {
  const first = firstElement(table, "tr");
  return first !== undefined && /PACER Service Center|Transaction Receipt/iu.test(wordsOf(first));
}
