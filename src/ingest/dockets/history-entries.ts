// The entries of a docket history report: a row of number, days and a short description, and in some reports a row below it
// with the docket text.

import type { HistoryEntry } from "./docket.ts";
import { cellsOf, type PageElement, linesOf, rowsOf, wordsOf } from "./docket-page.ts";
import { type DocketDay, dayOf, tidied } from "./docket-text.ts";
import { documentLink, documentNumber } from "./document-link.ts";

interface Columns {
  readonly number: number;
  readonly days: number;
  readonly description: number;
}

/** "Doc. No. | Dates | Description" */
function columnsOf(row: PageElement): Columns | undefined {
  const names = cellsOf(row).map((cell) => linesOf(cell).join(" ").toLowerCase());
  const at = (name: RegExp): number => names.findIndex((one) => name.test(one));
  const [number, days, description] = [
    at(/^(?:doc\.? ?(?:no\.?|#)|no\.?|#)$/u),
    at(/^dates?\b/u),
    at(/^description\b/u),
  ];
  return number < 0 || days < 0 || description < 0 ? undefined : { number, days, description };
}

export function isEntryTable(table: PageElement): boolean {
  const [first] = rowsOf(table);
  return first !== undefined && columnsOf(first) !== undefined;
}

export function historyEntries(table: PageElement): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let columns: Columns | undefined;
  for (const row of rowsOf(table)) {
    const named = columnsOf(row);
    columns = named ?? columns;
    if (named !== undefined || columns === undefined) continue;
    const cells = cellsOf(row);
    const last = entries.at(-1);
    const text = cells.at(-1);
    // Fewer cells than columns: the docket text of the entry above, maybe behind an empty cell.
    if (cells.length > 2) entries.push(entryOf(cells, columns));
    else if (text !== undefined && last !== undefined) {
      const words = tidied(wordsOf(text).replace(LABEL, ""));
      entries[entries.length - 1] = { ...last, description: tidied(`${last.description} ${words}`) };
    }
  }
  return entries;
}

const LABEL = /^docket text ?: ?/iu;

function entryOf(cells: readonly PageElement[], at: Columns): HistoryEntry {
  const [numberCell, dayCell, textCell] = [cells[at.number], cells[at.days], cells[at.description]];
  const number = numberCell && documentNumber(numberCell);
  return {
    ...daysOf(dayCell === undefined ? "" : linesOf(dayCell).join(" ")),
    document_number: number ?? null,
    ...documentLink(numberCell, number),
    description: "",
    short_description: textCell === undefined ? "" : tidied(wordsOf(textCell)),
  };
}

/** "Filed & Entered: 06/03/2019", "Filed: 06/03/2019 Entered: 06/04/2019"; a day that is not labelled is both. */
function daysOf(text: string): Pick<HistoryEntry, "date_filed" | "date_entered"> {
  const both = dayBehind(text, "Filed (?:&|and) Entered");
  const [filed, entered] = [both ?? dayBehind(text, "Filed"), both ?? dayBehind(text, "Entered")];
  if (filed !== null || entered !== null) return { date_filed: filed, date_entered: entered };
  const shown = text.includes(":") ? null : dayOf(text);
  return { date_filed: shown, date_entered: shown };
}

function dayBehind(text: string, label: string): DocketDay | null {
  const found = new RegExp(String.raw`(?:^|\s)${label}\s?:\s?(\d{1,2}/\d{1,2}/\d{4})`, "iu").exec(text);
  return dayOf(found?.[1] ?? "");
}
