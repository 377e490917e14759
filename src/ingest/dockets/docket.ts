// What a saved docket says, in the shape that `habeas docket --json` prints (docs/formats/docket-json.md), and what a
// layout is: one file that knows one kind of page of the federal courts' filing system, CM/ECF.

import type { DocketPage } from "./docket-page.ts";
import type { DocketDay } from "./docket-text.ts";

/** The parts of a case number: "4:19-cr-00317-KLM-TRS-1". What a number does not have is null. */
export interface NumberParts {
  /** Without judges and defendant: "4:19-cr-00317". */
  readonly docket_number: string;
  readonly federal_dn_office_code: string | null;
  readonly federal_dn_case_type: string | null;
  readonly federal_dn_judge_initials_assigned: string | null;
  readonly federal_dn_judge_initials_referred: string | null;
  readonly federal_defendant_number: string | null;
}

/** What every kind of docket page has. Words that are not there are "", days that are not there null. */
export interface DocketHead extends NumberParts {
  readonly court_id: string;
  readonly case_name: string;
  readonly date_filed: DocketDay | null;
  readonly date_terminated: DocketDay | null;
  readonly date_discharged: DocketDay | null;
  readonly assigned_to_str: string;
  readonly referred_to_str: string;
}

export interface DocketEntry {
  /** In a docket sheet the day in its first column, which "ordered_by" says what it is. */
  readonly date_filed: DocketDay | null;
  readonly date_entered: DocketDay | null;
  /** null for an entry without a number. */
  readonly document_number: string | null;
  /** Its fourth digit is 0 here whatever the page has: 0 and 1 there name the same document. */
  readonly pacer_doc_id: string | null;
  readonly pacer_seq_no: string | null;
  readonly description: string;
  /** The rest only where the page offers the documents for download. */
  readonly page_count?: number | null;
  readonly file_size_str?: string;
  readonly file_size_bytes?: number;
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly attachment_number: number;
  readonly description: string;
  readonly page_count: number | null;
  readonly file_size_str: string;
  readonly pacer_doc_id: string | null;
  readonly pacer_seq_no: string | null;
  readonly file_size_bytes?: number;
}

export interface Attorney {
  readonly name: string;
  /** One line of the address each, and a line feed after the last one. */
  readonly contact: string;
  readonly roles: readonly string[];
}

export interface Count {
  readonly name: string;
  readonly disposition: string;
  readonly status: "pending" | "terminated";
}

export interface Complaint {
  readonly name: string;
  readonly disposition: string;
}

export interface CriminalData {
  readonly counts: readonly Count[];
  readonly complaints: readonly Complaint[];
  readonly highest_offense_level_opening: string;
  readonly highest_offense_level_terminated: string;
}

export interface Party {
  readonly name: string;
  readonly type: string;
  readonly date_terminated: DocketDay | null;
  /** What stands below the name, one line each. */
  readonly extra_info: string;
  /** Not there when nobody is named as representing the party. */
  readonly attorneys?: readonly Attorney[] | undefined;
  /** Of a defendant in a criminal case only. */
  readonly criminal_data?: CriminalData | undefined;
}

/** A docket sheet of a district court or a bankruptcy court. */
export interface DocketSheet extends DocketHead {
  readonly date_converted: DocketDay | null;
  readonly cause: string;
  readonly nature_of_suit: string;
  readonly jury_demand: string;
  readonly demand: string;
  readonly jurisdiction: string;
  readonly mdl_status: string;
  /** null when the page lists no entries. */
  readonly ordered_by: "date_filed" | "date_entered" | null;
  readonly parties: readonly Party[];
  readonly docket_entries: readonly DocketEntry[];
}

export interface HistoryEntry extends DocketEntry {
  readonly short_description: string;
}

/** A docket history report ("History/Documents"). */
export interface DocketHistory extends DocketHead {
  readonly date_last_filing: DocketDay | null;
  readonly docket_entries: readonly HistoryEntry[];
}

export type Docket = DocketSheet | DocketHistory;

/** What a layout finds on a page. */
export interface Found {
  readonly docket: Docket;
  /** What the heading says besides, for people: flags ("CLOSED"), related cases. A label each, and "" for none. */
  readonly beside: readonly (readonly [label: string, value: string])[];
  /** How many entries have a word in place of a number: the courts' data does not take them for entries. */
  readonly leftOut: number;
}

/** One kind of page. A new layout is one file and one line in dockets.ts. */
export interface Layout {
  /** As a person would say it: "docket sheet". */
  readonly name: string;
  recognise(page: DocketPage): boolean;
  /** Never throws for what the page holds: what is missing is empty. Called only for pages that are recognised. */
  parse(page: DocketPage): Found;
}
