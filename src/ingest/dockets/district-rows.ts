// The rows of a docket sheet below its heading, told apart: the table of the case, the parties, the entries. Tables that only
// frame others are looked through.

import { type Columns, columnsOf } from "./district-entries.ts";

import {
  cellsOf,
  elementsIn,
  firstElement,
  isElement,
  type PageElement,
  rowsOf,
  textOf,
  wordsOf,
} from "./docket-page.ts";
import { dashedKind, headingOf, italicKind } from "./party-cell.ts";

export interface SheetRows {
  /** Cells of the table of the case. */
  readonly header: readonly PageElement[];
  /** Of tables that name a kind of party. */
  readonly parties: readonly PageElement[];
  /** Of other tables. */
  readonly others: readonly PageElement[];
  readonly entries: readonly EntryRow[];
  /** undefined when the page lists no entries. */
  readonly columns: Columns | undefined;
}

export interface EntryRow {
  readonly row: PageElement;
  /** Of the documents that can be downloaded, in the row below. */
  readonly documents?: PageElement | undefined;
}

export function sheetRows(body: PageElement, heading: PageElement): SheetRows {
  const tables = tablesAfter(body, heading);
  const header = headerIn(tables);
  const parties: PageElement[] = [];
  const others: PageElement[] = [];
  const entries: EntryRow[] = [];
  let columns: Columns | undefined;
  const visit = (node: PageElement): void => {
    const inside = node.children.filter(isElement).filter((child) => child !== header);
    const rows = inside.filter((child) => child.name === "tr");
    let kept: PageElement[] | undefined;
    for (const child of inside) {
      if (child.name !== "tr") visit(child);
      else if (isOther(child)) (kept ??= rows.some(hasKind) ? parties : others).push(child);
    }
  };
  /** Is it a row of parties, or of whatever else stands above the entries? */
  const isOther = (row: PageElement): boolean => {
    const last = entries.at(-1);
    // What has no day is no entry: below the entries stand buttons, and what the page cost.
    if (columns !== undefined && beginsWithDay(cellsOf(row)[columns.day])) {
      entries.push({ row });
      return false;
    }
    const documents = last === undefined ? undefined : documentsIn(row);
    if (last !== undefined && documents !== undefined) entries[entries.length - 1] = { ...last, documents };
    else if (firstElement(row, "tr") !== undefined) visit(row);
    else if (columns === undefined) {
      columns = columnsOf(row);
      return columns === undefined;
    }
    return false;
  };
  for (const table of tables) {
    if (isReceipt(table)) break;
    if (table !== header) visit(table);
  }
  return { header: header === undefined ? [] : rowsOf(header).flatMap(cellsOf), parties, others, entries, columns };
}

/**
 * The table that says when the case was filed; where none does, the first one. A case that shows nothing of itself has
 * parties or entries right below its heading.
 */
function headerIn(tables: readonly PageElement[]): PageElement | undefined {
  for (const table of tables) {
    if (isReceipt(table)) break;
    const found = FILED.test(textOf(table)) ? innermostHeader(table) : undefined;
    if (found !== undefined) return found;
  }
  return tables.slice(0, 1).find((table) => !isReceipt(table) && !rowsOf(table).slice(0, 1).some(isOfList));
}

const FILED = /\b(?:date\s+filed|filed\s+date)\s*:/iu;

/** The outermost table in this one that is not the list of parties or entries too. */
function innermostHeader(table: PageElement): PageElement | undefined {
  const rows = [...elementsIn(table, "tr")];
  if (!rows.some(isOfList)) return table;
  for (const inner of elementsIn(table, "table")) {
    const found = FILED.test(textOf(inner)) ? innermostHeader(inner) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Does it say what kind of party stands in it or below it? */
function hasKind(row: PageElement): boolean {
  const [cell] = cellsOf(row);
  return cell !== undefined && [headingOf, italicKind, dashedKind].some((kindIn) => kindIn(cell) !== undefined);
}

/** The names of the columns of entries, or a kind of party. */
function isOfList(row: PageElement): boolean {
  return columnsOf(row) !== undefined || headingOf(cellsOf(row)[0]) !== undefined;
}

/** The table of documents in the third cell of a row without a day. */
function documentsIn(row: PageElement): PageElement | undefined {
  const [first, , third] = cellsOf(row);
  if (first === undefined || third === undefined || wordsOf(first) !== "") return undefined;
  const table = firstElement(third, "table");
  return table !== undefined && firstElement(table, "input") !== undefined ? table : undefined;
}

function beginsWithDay(cell: PageElement | undefined): boolean {
  return cell !== undefined && /^\s*\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\b/u.test(textOf(cell, 40));
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
