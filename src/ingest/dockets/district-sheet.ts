// The docket sheet ("Docket Report") of district and bankruptcy courts, as CM/ECF has shown it since its first releases: a
// heading with the court and the number, a table with the case, the parties, and the table of entries.

import { bankruptcyName, naturesOfSuit } from "./bankruptcy-case.ts";
import { caseName, captionIn, NO_CAPTION } from "./case-name.ts";
import { courtOf } from "./court.ts";
import { entryOf } from "./district-entries.ts";
import { besides, dayBehind, joined, valueOf } from "./district-header.ts";
import { readParties } from "./district-parties.ts";
import { sheetRows } from "./district-rows.ts";
import type { DocketSheet, Found, Layout, Party } from "./docket.ts";
import { numberParts } from "./docket-number.ts";
import { type DocketPage, linesOf } from "./docket-page.ts";
import { cleaned, tidied } from "./docket-text.ts";
import { withAttachments } from "./entry-attachments.ts";
import { judgeName } from "./judge-name.ts";
import { flagsAbove, sheetHeading } from "./sheet-heading.ts";

export const districtSheet: Layout = {
  name: "docket sheet",
  recognise: (page) => sheetHeading(page) !== undefined,
  parse: sheetIn,
};

function sheetIn(page: DocketPage): Found {
  const heading = sheetHeading(page);
  const rows = heading === undefined ? undefined : sheetRows(page.body, heading.element);
  const court = courtOf(page, heading?.court ?? "");
  const isBankruptcy = heading?.isBankruptcy === true || court.endsWith("b");
  const found = (rows?.header ?? []).flatMap(linesOf).map(cleaned);
  const lines = isBankruptcy ? joined(found) : found;
  const { parties, lines: ofParties } = readParties(rows?.parties ?? [], isBankruptcy);
  const above = [...ofParties, ...(rows?.others ?? []).flatMap(linesOf)];
  const columns = rows?.columns;
  // Where an entry has no link of its own, the court's digits are those of any link.
  const digits = /\/doc1\/(\d{3})/u.exec(page.source)?.[1] ?? "";
  const entries = (rows?.entries ?? []).map(({ row, documents }) => {
    const entry = entryOf(row, rows?.columns?.day ?? 0);
    return documents === undefined ? entry : withAttachments(entry, documents, digits);
  });
  const numbered = entries.filter(({ document_number: number }) => number === null || /^\d+$/u.test(number));
  const value = (label: string): string => tidied(valueOf(lines, label));
  const judge = (label: string): string => judgeName(valueOf(lines, label) || valueOf(above, label));
  const docket: DocketSheet = {
    court_id: court,
    ...numberParts(heading?.number ?? ""),
    case_name: isBankruptcy ? bankruptcyName(page, lines, parties) : districtName(lines[0] ?? "", parties),
    date_filed: dayBehind(lines, "date filed|filed date"),
    date_terminated: dayBehind(lines, "(?:date )?terminated"),
    date_converted: dayBehind(lines, "date converted"),
    date_discharged: dayBehind(lines, "(?<!joint )(?:date|debtor) discharged"),
    assigned_to_str: judge("Assigned to"),
    referred_to_str: judge("Referred to"),
    cause: value("Cause"),
    nature_of_suit: (isBankruptcy ? naturesOfSuit(page) : undefined) ?? value("Nature of Suit"),
    jury_demand: value("Jury Demand"),
    demand: value("Demand"),
    jurisdiction: value("Jurisdiction"),
    mdl_status: value("MDL Status"),
    ordered_by: columns?.orderedBy ?? null,
    parties,
    docket_entries: numbered,
  };
  const flags = heading === undefined ? "" : flagsAbove(page, heading.element);
  // In criminal cases the numbers of other cases stand above a defendant.
  const more = [...besides(lines.slice(isBankruptcy ? 0 : 1)), ...besides(above).filter(([label]) => label !== "")];
  return { docket, beside: [["Flags", flags], ...more], leftOut: entries.length - numbered.length };
}

/** From the first line, which is the caption; without one from the first parties on both sides. */
function districtName(line: string, parties: readonly Party[]): string {
  const caption = captionIn(line);
  if (caption !== undefined) return caseName(caption);
  const first = (type: string): string | undefined => parties.find((party) => party.type === type)?.name;
  const [plaintiff, defendant] = [first("Plaintiff"), first("Defendant")];
  return caseName(plaintiff !== undefined && defendant !== undefined ? `${plaintiff} v. ${defendant}` : NO_CAPTION);
}
