// The number of a case and what it is made of: "4:19-cr-00317-KLM-TRS-1" is office 4, type cr, judge KLM, magistrate judge
// TRS, defendant 1.

import type { NumberParts } from "./docket.ts";
import { squeezed } from "./docket-text.ts";

/** District courts; a panel puts the court before it ("NYS/1:19-cv-20417"), old numbers have no office. */
const DISTRICT = /(?<![\w:])(?:\d{1,2}:)?\d{2}-[a-z]{1,5}-\d{1,10}/iu;
/** Bankruptcy courts: "17-17064-elf", with an office before it in some ("1-17-40231-ess"). */
const BANKRUPTCY = /(?<![\w-])(?:\d{1,2}-)?\d{2}-\d{3,6}(?!\d)/u;
const MDL = /\bMDL No\.\s+\d+/iu;

/** The whole number of a district court with what stands behind it, each part only after the one before. */
const DISTRICT_PARTS =
  /(?<office>\d):\d{2}-(?<type>[a-z0-9]{1,5}|~gr)-\d{5}(?:-(?<assigned>N\/A|P1|[a-z_]{1,5}))?(?:-(?<referred>[a-z_]{1,5}))?(?:-(?<defendant>\d{1,3}))?/iu;
/** "10-01083-8-RDD": in some courts the office stands before the judge. */
const BANKRUPTCY_PARTS =
  /\d{2}-\d{5}-(?<office>\d)-(?<assigned>[a-z]{2,4})|\d{2}-\d{5}(?:-(?<judge>N\/A|P1|[a-z_]{1,5}))?/iu;

/** The first case number in a text. What looks like none of the courts' numbers is given back as it is, in one piece. */
export function numberParts(text: string): NumberParts {
  const district = DISTRICT.exec(text)?.[0];
  if (district !== undefined) return { docket_number: district, ...parts(DISTRICT_PARTS.exec(text)?.groups ?? {}) };
  const mdl = MDL.exec(text)?.[0];
  if (mdl !== undefined) return { docket_number: squeezed(mdl), ...parts({}) };
  const number = BANKRUPTCY.exec(text)?.[0];
  if (number === undefined) return { docket_number: squeezed(text), ...parts({}) };
  return { docket_number: number, ...parts(BANKRUPTCY_PARTS.exec(text)?.groups ?? {}) };
}

function parts(found: Readonly<Record<string, string | undefined>>): Omit<NumberParts, "docket_number"> {
  const assigned = found["assigned"] ?? found["judge"];
  // "-ALL" stands for all defendants.
  const isAll = (initials: string | undefined): boolean => initials !== undefined && /^all$/iu.test(initials);
  return {
    federal_dn_office_code: found["office"] ?? null,
    federal_dn_case_type: found["type"] ?? null,
    federal_dn_judge_initials_assigned: (isAll(assigned) ? undefined : assigned) ?? null,
    federal_dn_judge_initials_referred: (isAll(found["referred"]) ? undefined : found["referred"]) ?? null,
    federal_defendant_number: found["defendant"] ?? null,
  };
}
