// The charges of a defendant on a docket sheet: counts that are pending, counts that have ended, complaints, each with its
// disposition, and how grave the gravest is.

import type { Complaint, Count, CriminalData } from "./docket.ts";
import { cellsOf, type PageElement, textOf } from "./docket-page.ts";
import { tidied } from "./docket-text.ts";

type Part = "pending" | "terminated" | "complaints" | "opening level" | "terminated level";

const PARTS: readonly (readonly [heading: RegExp, part: Part])[] = [
  [/\bhighest offense\b.*\bopening\b/iu, "opening level"],
  [/\bhighest offense\b.*\bterminated\b/iu, "terminated level"],
  [/\bpending counts?\b/iu, "pending"],
  [/\bterminated counts?\b/iu, "terminated"],
  [/^complaints?\b/iu, "complaints"],
];

/** The part of the charges that a heading begins; undefined for any other heading. */
export function partOfCharges(heading: string): Part | undefined {
  return PARTS.find(([words]) => words.test(heading))?.[1];
}

export interface Charges {
  /** A heading; the rows after it are of this part. */
  begin(part: Part): void;
  row(row: PageElement): void;
  /** undefined when the page names no charge and no level. */
  data(): CriminalData | undefined;
}

export function openCharges(): Charges {
  const counts: Count[] = [];
  const complaints: Complaint[] = [];
  let part: Part = "pending";
  let opening = "";
  let terminated = "";
  return {
    begin: (next) => {
      part = next;
    },
    row: (row) => {
      const [name = "", , disposition = ""] = cellsOf(row).map((cell) => tidied(textOf(cell)));
      if (name === "") return;
      if (part === "opening level") opening = name;
      else if (part === "terminated level") terminated = name;
      else if (name === "None") return;
      else if (part === "complaints") complaints.push({ name, disposition });
      else counts.push({ name, disposition, status: part });
    },
    data: () =>
      counts.length + complaints.length === 0 && opening + terminated === ""
        ? undefined
        : {
            counts,
            complaints,
            highest_offense_level_opening: opening,
            highest_offense_level_terminated: terminated,
          },
  };
}
