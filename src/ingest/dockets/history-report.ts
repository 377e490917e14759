// The docket history report ("History/Documents"): a heading with the number, the caption, judges and days, and a table of
// entries with their days. District and bankruptcy courts lay it out alike; each entry may have its docket text below it.

import { captionIn, caseName, NO_CAPTION } from "./case-name.ts";
import { courtOf } from "./court.ts";
import type { DocketHistory, Found, Layout } from "./docket.ts";
import { type DocketPage, elementsIn, type PageElement, wordsOf } from "./docket-page.ts";
import { cleaned, dayOf } from "./docket-text.ts";
import { numberParts } from "./docket-number.ts";
import { historyEntries, isEntryTable } from "./history-entries.ts";
import { historyHead } from "./history-head.ts";
import { judgeName } from "./judge-name.ts";

export const historyReport: Layout = {
  name: "docket history report",
  recognise: (page) => (isTitled(page) || entryTable(page) !== undefined) && historyHead(page.body) !== undefined,
  parse: historyIn,
};

function historyIn(page: DocketPage): Found {
  const head = historyHead(page.body);
  const table = entryTable(page);
  const court = courtOf(page, "");
  const entries = table === undefined ? [] : historyEntries(table);
  const numbered = entries.filter(({ document_number: number }) => number === null || /^\d+$/u.test(number));
  const number = numberParts(head?.number ?? "");
  const isBankruptcy = court.endsWith("b") || /^[\d-]+$/u.test(number.docket_number);
  const label = (name: string): string => head?.labels.get(name) ?? "";
  const docket: DocketHistory = {
    court_id: court,
    ...number,
    case_name: captionOf(head?.caption ?? "", isBankruptcy),
    date_filed: dayOf(label("date filed")),
    date_last_filing: dayOf(label("date of last filing")),
    date_terminated: dayOf(label("date terminated")),
    date_discharged: dayOf(label("date discharged") || label("debtor discharged")),
    assigned_to_str: judgeName(head?.presiding ?? ""),
    referred_to_str: judgeName(head?.referral ?? ""),
    docket_entries: numbered,
  };
  const beside = [...(head?.labels ?? [])].filter(([name]) => !/^(?:date |debtor )|\bjudge$/u.test(name));
  const shown = beside.map(([name, value]): [string, string] => [name.charAt(0).toUpperCase() + name.slice(1), value]);
  return { docket, beside: shown, leftOut: entries.length - numbered.length };
}

/** A bankruptcy is called by its debtor. */
function captionOf(line: string, isBankruptcy: boolean): string {
  const caption = cleaned(line);
  const name = isBankruptcy && caption !== "" ? caption : captionIn(caption);
  return caseName(name ?? NO_CAPTION);
}

/** Other answers to a question about a case have the same heading: the page says that it is its history. */
function isTitled({ title, body }: DocketPage): boolean {
  if (/\bHistory\s?\/\s?Documents\b/iu.test(title)) return true;
  for (const heading of elementsIn(body, "h1", "h2", "h3", "b")) {
    if (/^(?:history|documents|history\s?\/\s?documents)$/iu.test(wordsOf(heading))) return true;
  }
  return false;
}

function entryTable({ body }: DocketPage): PageElement | undefined {
  for (const table of elementsIn(body, "table")) if (isEntryTable(table)) return table;
  return undefined;
}
