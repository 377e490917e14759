// The charges of a defendant on a docket sheet: counts that are pending, counts that have ended, complaints, each with its
// disposition, and how grave the gravest is.

import type { Complaint, Count, CriminalData } from "./docket.ts";
import { cellsOf, type PageElement, wordsOf } from "./docket-page.ts";

type Part = "pending" | "terminated" | "complaints" | "opening level" | "terminated level";

const PARTS: readonly (readonly [heading: RegExp, part: Part])[] = [
  [/^pending counts?$/iu, "pending"],
  [/^terminated counts?$/iu, "terminated"],
  [/^complaints?$/iu, "complaints"],
  [/^highest offense level \(opening\)$/iu, "opening level"],
  [/^highest offense level \(terminated\)$/iu, "terminated level"],
];

/** The part of the charges that a heading begins; undefined for any other heading. */
export function partOfCharges(heading: string): Part | undefined {
  return PARTS.find(([words]) => words.test(heading))?.[1];
}

export interface Charges {
  /** A heading; the rows after it are of this part. */
  begin(part: Part): void;
  row(row: PageElement): void;
  data(): CriminalData;
}

export function openCharges(): Charges {
  const counts: Count[] = [];
  const complaints: Complaint[] = [];
  let part: Part = "pending";
  let opening: string | null = null;
  let terminated: string | null = null;
  return {
    begin: (next) => {
      part = next;
    },
    row: (row) => {
      const cells = cellsOf(row);
      const name = cells[0] === undefined ? "" : wordsOf(cells[0]);
      if (name === "") return;
      if (part === "opening level") opening ??= name;
      else if (part === "terminated level") terminated ??= name;
      // "None" stands alone in its row.
      else if (cells.length > 1) {
        const last = cells.at(-1);
        const disposition = last === undefined ? "" : wordsOf(last);
        if (part === "complaints") complaints.push({ name, disposition });
        else counts.push({ name, disposition, status: part });
      }
    },
    data: () => ({
      counts,
      complaints,
      highest_offense_level_opening: opening,
      highest_offense_level_terminated: terminated,
    }),
  };
}
