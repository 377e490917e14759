// Saved docket pages of the federal courts: the list of layouts, and the one way in.

import { Problem } from "../../base/base.ts";
import { MAX_PAGE_BYTES, pageBounds } from "../html-bounds.ts";
import { decodePage } from "../html-decode.ts";
import { detectMediaType } from "../media-type.ts";
import { savedPage } from "../mhtml.ts";
import { NO_CAPTION } from "./case-name.ts";
import { courtsAnswer } from "./courts-answer.ts";
import { districtSheet } from "./district-sheet.ts";
import type { Docket, Found, Layout } from "./docket.ts";
import { type DocketPage, docketPage, elementsIn, isElement } from "./docket-page.ts";
import { historyReport } from "./history-report.ts";
import { unreadDocket } from "./unread-docket.ts";

export type {
  Attorney,
  Complaint,
  Count,
  CriminalData,
  Docket,
  DocketEntry,
  DocketHistory,
  DocketSheet,
  HistoryEntry,
  Layout,
  Party,
} from "./docket.ts";

/** The first that recognises a page reads it. */
export const LAYOUTS: readonly Layout[] = [districtSheet, historyReport];

export type DocketReading =
  | {
      readonly kind: "docket";
      /** Of the layout: "docket sheet". */
      readonly layout: string;
      readonly docket: Docket;
      readonly beside: Found["beside"];
      readonly leftOut: number;
      /** One sentence: where the page breaks off. undefined for a whole page. */
      readonly brokenOff?: string | undefined;
    }
  /** The court's system answered without a docket; `says` is one sentence. */
  | { readonly kind: "answer"; readonly says: string };

/** Throws Problem not-a-docket. `name` is the file's name, without its folder. */
export async function readDocket(bytes: Uint8Array, name: string): Promise<DocketReading> {
  const source = await pageIn(bytes, name);
  const { trouble } = pageBounds(source);
  if (trouble !== undefined) throw refused(name, trouble);
  const page = docketPage(source, name);
  const layout = LAYOUTS.find((one) => one.recognise(page));
  if (layout !== undefined) {
    if (!page.isCut && !hasRows(page)) return { kind: "answer", says: NOTHING_BELOW };
    const found = layout.parse(page);
    const brokenOff = page.isCut && !isWhole(page) ? whereItEnds(found.docket) : undefined;
    return { kind: "docket", layout: layout.name, ...found, ...(brokenOff !== undefined && { brokenOff }) };
  }
  const unread = unreadDocket(page);
  if (unread !== undefined) throw refused(name, unread);
  const says = courtsAnswer(page);
  if (says !== undefined) return { kind: "answer", says };
  throw refused(name, page.isCut ? "It breaks off before the number of a case." : NO_NUMBER);
}

/** What the court charged stands last: a page that has it lacks no more than the ends of its frame. */
function isWhole({ isTorn, source }: DocketPage): boolean {
  return !isTorn && /\bTransaction Receipt\b/iu.test(source);
}

function hasRows({ body }: DocketPage): boolean {
  for (const row of elementsIn(body, "tr")) if (row.children.some(isElement)) return true;
  return false;
}

const NOTHING_BELOW = "The page has the number of a case, and nothing of the case below it. Save the docket again.";

const NO_NUMBER =
  "It has no heading with the number of a case, as saved docket sheets and docket history reports have.";

function refused(path: string, why: string): Problem {
  return new Problem("not-a-docket", { path, why });
}

/** The HTML of a page, also of one that was saved as a single file. */
async function pageIn(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length > MAX_PAGE_BYTES) throw refused(name, "It is larger than 32 MB.");
  const kind = await detectMediaType(bytes);
  if (kind === "application/pdf")
    throw refused(name, "It is a PDF. Open the docket on the court's site and save it as a web page.");
  if (kind !== "multipart/related") return (await decodePage(bytes)).text;
  const html = (await savedPage(bytes))?.html;
  if (html === undefined) throw refused(name, "This saved page is incomplete. Save it again.");
  return html;
}

/** The last thing that the page still has. */
function whereItEnds(docket: Docket): string {
  const entry = docket.docket_entries.at(-1);
  if (entry !== undefined) {
    const number = entry.document_number === null ? "" : `, number ${entry.document_number}`;
    const words = entry.description === "" ? "" : `: “…${entry.description.slice(-60)}”`;
    return `The page breaks off in or after entry ${docket.docket_entries.length} (${entry.date_filed ?? "no day"}${number})${words}.`;
  }
  const party = "parties" in docket ? docket.parties.at(-1) : undefined;
  if (party !== undefined) return `The page breaks off in the list of parties, in or after “${party.name}”.`;
  return `The page breaks off in its heading, after “${docket.case_name === NO_CAPTION ? docket.docket_number : docket.case_name}”.`;
}
