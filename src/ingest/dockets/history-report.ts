// The docket history report ("History/Documents"): a heading with the number, the caption, judges and days, and a table of
// entries with their days. District and bankruptcy courts lay it out alike; each entry may have its docket text below it.

import { caseName } from "./case-name.ts";
import { courtOf } from "./court.ts";
import type { DocketHistory, Layout } from "./docket.ts";
import { type DocketPage, elementsIn, type PageElement, wordsOf } from "./docket-page.ts";
import { dayOf } from "./docket-text.ts";
import { numberParts } from "./docket-number.ts";
import { historyEntries, isEntryTable } from "./history-entries.ts";
import { historyHead } from "./history-head.ts";
import { judgeName } from "./judge-name.ts";

export const historyReport: Layout = {
  name: "docket history report",
  recognise: (page) => (isTitled(page) || entryTable(page) !== undefined) && historyHead(page.body) !== undefined,
  parse(page): DocketHistory {
    const head = historyHead(page.body);
    const table = entryTable(page);
    const day = (label: string): string | null => dayOf(head?.labels.get(label) ?? "");
    return {
      court_id: courtOf(page, ""),
      ...numberParts(head?.number ?? ""),
      case_name: caseName(head?.caption ?? ""),
      date_filed: day("date filed"),
      date_last_filing: day("date of last filing"),
      date_terminated: day("date terminated"),
      date_discharged: day("date discharged"),
      assigned_to_str: judgeName(head?.presiding ?? ""),
      referred_to_str: judgeName(head?.referral ?? ""),
      docket_entries: table === undefined ? [] : historyEntries(table),
    };
  },
};

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
