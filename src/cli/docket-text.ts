// A docket for a terminal: the case, the parties with those who represent them, and the entries.

import type { Docket, DocketReading, Party } from "../ingest/ingest.ts";
import { counted } from "./case-command.ts";
import { lineWidth, wrapped } from "./wrap.ts";

/** Labels of the head, in the order in which they are printed. */
const LABELS: Readonly<Record<string, string>> = {
  court_id: "Court",
  docket_number: "Number",
  federal_defendant_number: "Defendant",
  assigned_to_str: "Assigned to",
  referred_to_str: "Referred to",
  date_filed: "Filed",
  date_converted: "Converted",
  date_terminated: "Terminated",
  date_discharged: "Discharged",
  date_last_filing: "Last filing",
  cause: "Cause",
  nature_of_suit: "Nature of suit",
  jurisdiction: "Jurisdiction",
  jury_demand: "Jury demand",
  demand: "Demand",
  mdl_status: "MDL status",
};

export function docketText(
  { docket, layout }: Extract<DocketReading, { kind: "docket" }>,
  width = lineWidth(),
): string {
  const values = new Map<string, unknown>(Object.entries(docket));
  const head = Object.entries(LABELS).flatMap(([key, label]) => {
    const value = values.get(key);
    return typeof value === "string" && value !== "" ? [`${`${label}:`.padEnd(16)}${value}`] : [];
  });
  const blocks = [`${docket.case_name} (${layout})\n${head.join("\n")}`];
  if ("parties" in docket && docket.parties.length > 0) {
    blocks.push("Parties", ...docket.parties.map((party) => partyText(party, width)));
  }
  const count = docket.docket_entries.length;
  blocks.push(count === 0 ? "No entries" : counted(count, "entry", "entries"), ...entryBlocks(docket, width));
  return `${blocks.join("\n\n")}\n`;
}

function partyText(party: Party, width: number): string {
  const lines = [`  ${party.type}: ${party.name}`];
  for (const line of party.extra_info.split("\n")) if (line !== "") lines.push(`    ${line}`);
  for (const { name, disposition, status } of party.criminal_data?.counts ?? []) {
    lines.push(wrapped(`Count, ${status}: ${name}${disposition === "" ? "" : `: ${disposition}`}`, width, "    "));
  }
  for (const { name, disposition } of party.criminal_data?.complaints ?? []) {
    lines.push(wrapped(`Complaint: ${name}${disposition === "" ? "" : `: ${disposition}`}`, width, "    "));
  }
  for (const { name, roles } of party.attorneys ?? []) {
    lines.push(wrapped(`represented by ${name}${roles.length === 0 ? "" : ` (${roles.join(", ")})`}`, width, "    "));
  }
  return lines.join("\n");
}

function entryBlocks(docket: Docket, width: number): string[] {
  return docket.docket_entries.map((entry) => {
    const short = "short_description" in entry ? entry.short_description : "";
    const number = entry.document_number === null ? "" : `  number ${entry.document_number}`;
    const entered =
      entry.date_entered === entry.date_filed ? "" : `  (entered ${entry.date_entered ?? "on an unknown day"})`;
    const words = [short, entry.description].filter((text) => text !== "").join(": ");
    return `  ${entry.date_filed ?? "no day"}${number}${entered}\n${wrapped(words, width, "    ")}`;
  });
}
