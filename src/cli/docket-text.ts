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

const LABEL_WIDTH = 16;

/** Everything that the page says of the case, also what the data has no place for. */
export function docketText(
  { docket, layout, beside }: Extract<DocketReading, { kind: "docket" }>,
  width = lineWidth(),
): string {
  const values = new Map<string, unknown>([...Object.entries(docket), ["docket_number", wholeNumber(docket)]]);
  const head = Object.entries(LABELS).map(([key, label]): [string, unknown] => [label, values.get(key)]);
  const lines = [...head, ...beside].flatMap(([label, value]) => {
    if (typeof value !== "string" || value === "") return [];
    const [first = "", ...more] = wrapped(value, width - LABEL_WIDTH, "").split("\n");
    const shown = label === "" ? "" : `${label}:`;
    return [`${shown.padEnd(LABEL_WIDTH - 1)} ${first}`, ...more.map((line) => " ".repeat(LABEL_WIDTH) + line)];
  });
  const blocks = [`${docket.case_name} (${layout})\n${lines.join("\n")}`];
  if ("parties" in docket && docket.parties.length > 0) {
    blocks.push("Parties", ...docket.parties.map((party) => partyText(party, width)));
  }
  const count = docket.docket_entries.length;
  blocks.push(count === 0 ? "No entries" : counted(count, "entry", "entries"), ...entryBlocks(docket, width));
  return `${blocks.join("\n\n")}\n`;
}

/** With the initials of the judges and the number of the defendant, as papers in the case bear it. */
function wholeNumber(docket: Docket): string {
  const { federal_dn_judge_initials_assigned: judge, federal_dn_judge_initials_referred: referred } = docket;
  const parts = [docket.docket_number, judge, referred, docket.federal_defendant_number];
  return parts.filter((part) => part !== null && part !== "").join("-");
}

function partyText(party: Party, width: number): string {
  const { name, type, criminal_data: charges } = party;
  const below = party.extra_info.split("\n").filter((line) => line !== "");
  const lines = [`  ${type}: ${name}`, ...below.map((line) => `    ${line}`)];
  const add = (words: string): void => void lines.push(wrapped(words, width, "    "));
  const outcome = (disposition: string): string => (disposition === "" ? "" : `: ${disposition}`);
  for (const one of charges?.counts ?? []) add(`Count, ${one.status}: ${one.name}${outcome(one.disposition)}`);
  for (const one of charges?.complaints ?? []) add(`Complaint: ${one.name}${outcome(one.disposition)}`);
  const [opening, ended] = [charges?.highest_offense_level_opening, charges?.highest_offense_level_terminated];
  if (opening) add(`Highest offense level at the opening: ${opening}`);
  if (ended) add(`Highest offense level of what has ended: ${ended}`);
  for (const one of party.attorneys ?? []) {
    add(`represented by ${one.name}${one.roles.length === 0 ? "" : ` (${one.roles.join(", ")})`}`);
    const contact = one.contact.split("\n").filter((line) => line !== "");
    if (contact.length > 0) lines.push(wrapped(contact.join("; "), width, "      "));
  }
  return lines.join("\n");
}

/** Where the first column is the day on which entries were made, that is not the day of filing. */
function entryBlocks(docket: Docket, width: number): string[] {
  const isByEntry = "ordered_by" in docket && docket.ordered_by === "date_entered";
  return docket.docket_entries.map((entry) => {
    const short = "short_description" in entry ? entry.short_description : "";
    const number = entry.document_number === null ? "" : `  number ${entry.document_number}`;
    const isSame = isByEntry || entry.date_entered === entry.date_filed;
    const entered = isSame ? "" : `  (entered ${entry.date_entered ?? "on an unknown day"})`;
    const day = entry.date_filed === null ? "no day" : `${isByEntry ? "entered " : ""}${entry.date_filed}`;
    const words = [short, entry.description].filter((text) => text !== "").join(": ");
    return `  ${day}${number}${entered}\n${wrapped(words, width, "    ")}`;
  });
}
