// The number of a case and what it is made of: "4:19-cr-00317-KLM-TRS-1" is office 4, type cr, judge KLM, magistrate judge
// TRS, defendant 1.

import type { NumberParts } from "./docket.ts";
import { squeezed } from "./docket-text.ts";

/** District courts; a panel puts the court before it ("NYS/1:19-cv-20417"). */
const DISTRICT = /(?<![\w:])(\w{1,2}):(\d{2,4})-([a-z]{1,4})-(\d{1,6})((?:-{1,2}[\w()]{1,12})*)/iu;
/** Bankruptcy courts: "17-17064-elf", with an office before it in some ("1-17-40231-ess"). */
const BANKRUPTCY = /(?<![\w-])((?:\d{1,2}-)?\d{2}-\d{3,6})((?:-[a-z][\w]{0,11})*)(?![\w-])/iu;
const MDL = /\bMDL No\. ?\d+/iu;

const NOTHING: Omit<NumberParts, "docket_number"> = {
  federal_dn_office_code: null,
  federal_dn_case_type: null,
  federal_dn_judge_initials_assigned: null,
  federal_dn_judge_initials_referred: null,
  federal_defendant_number: null,
};

/** The first case number in a text. What looks like none of the courts' numbers is given back as it is, in one piece. */
export function numberParts(text: string): NumberParts {
  const district = DISTRICT.exec(text);
  if (district !== null) {
    const [, office = "", year = "", type = "", serial = "", rest = ""] = district;
    return {
      docket_number: `${office}:${year}-${type}-${serial}`,
      federal_dn_office_code: office,
      federal_dn_case_type: type,
      ...suffixParts(rest),
    };
  }
  const mdl = MDL.exec(text)?.[0];
  if (mdl !== undefined) return { ...NOTHING, docket_number: mdl };
  const [, number = squeezed(text), rest = ""] = BANKRUPTCY.exec(text) ?? [];
  return { ...NOTHING, docket_number: number, ...suffixParts(rest) };
}

/** "-KLM-TRS-1": judges first, then the number of a defendant. "-ALL" is no judge. */
function suffixParts(
  rest: string,
): Pick<
  NumberParts,
  "federal_dn_judge_initials_assigned" | "federal_dn_judge_initials_referred" | "federal_defendant_number"
> {
  const parts = rest.split("-").filter((part) => part !== "" && !/^all$/iu.test(part));
  const [assigned, referred] = parts.filter((part) => !/^\d+$/u.test(part));
  return {
    federal_dn_judge_initials_assigned: assigned ?? null,
    federal_dn_judge_initials_referred: referred ?? null,
    federal_defendant_number: parts.find((part) => /^\d+$/u.test(part)) ?? null,
  };
}
