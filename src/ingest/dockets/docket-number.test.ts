import { expect, test } from "vitest";
import { numberParts } from "./docket-number.ts";

test.each([
  ["3:19-cr-00021-KLM-TRS-1", "3:19-cr-00021", "3", "cr", "KLM", "TRS", "1"],
  ["1:19-cv-04001", "1:19-cv-04001", "1", "cv", null, null, null],
  ["1:19-cv-04001-P1", "1:19-cv-04001", "1", "cv", "P1", null, null],
  ["2:19-cr-00606-2", "2:19-cr-00606", "2", "cr", null, null, "2"],
  ["2:19-cr-00606-GMN-PAL All Defendants", "2:19-cr-00606", "2", "cr", "GMN", "PAL", null],
  ["2:19-cr-00606-GMN-ALL", "2:19-cr-00606", "2", "cr", "GMN", null, null],
  ["NYS/1:19-cv-10001", "1:19-cv-10001", "1", "cv", null, null, null],
  ["2:19-cv-08123-PCT--DGC", "2:19-cv-08123", "2", "cv", "PCT", null, null],
  ["19-cv-04001", "19-cv-04001", null, null, null, null, null],
  ["2:19-cv-04001-N/A-PR", "2:19-cv-04001", "2", "cv", "N/A", "PR", null],
  ["2:19-adjud-04001-M_S", "2:19-adjud-04001", "2", "adjud", "M_S", null, null],
  ["19-17001-8-MKS", "19-17001", "8", null, "MKS", null, null],
  ["1-19-40231-ess", "1-19-40231", null, null, "ess", null, null],
  ["19-17001-MKS13", "19-17001", null, null, "MKS", null, null],
  ["MDL No. 9001", "MDL No. 9001", null, null, null, null, null],
  ["19-17001-elf", "19-17001", null, null, "elf", null, null],
  ["something else", "something else", null, null, null, null, null],
])("the number %s has its parts", (text, number, office, type, assigned, referred, defendant) => {
  expect(numberParts(text)).toEqual({
    docket_number: number,
    federal_dn_office_code: office,
    federal_dn_case_type: type,
    federal_dn_judge_initials_assigned: assigned,
    federal_dn_judge_initials_referred: referred,
    federal_defendant_number: defendant,
  });
});
