// The name of a case from the caption on a docket: "USA vs. Rivera, et al" is "USA v. Rivera", and "USA vs. Rivera" is
// "United States v. Rivera". What the courts' data does not see in a caption (the order of its steps) is not seen here.

import { cleaned, tidied } from "./docket-text.ts";

/** What the courts' data says of a case without a caption. */
export const NO_CAPTION = "Unknown Case Title";

/** The part of a line that is a caption; the first form that fits. */
const CAPTIONS = [
  /^(?:case\s+title:\s+)?(.*\bvs?\.?\s.*)/iu,
  /case\s+title:\s+(.*)/iu,
  /(\bin\s+re:?\s+.*)/iu,
  /(\bin\s+the\s+matter\s+.*)/iu,
];

/** undefined for a line that names no parties and no matter. */
export function captionIn(line: string): string | undefined {
  for (const form of CAPTIONS) {
    const caption = form.exec(line)?.[1];
    if (caption !== undefined) return caption;
  }
  return undefined;
}

const UNITED_STATES = /^(?:USA|U\.S\.A\.|U\. ?S\.?|(?:The )?United States of America|The United States)[,.]?$/iu;
const AND_OTHERS = /,?\set\.?\sal\.?/giu;

/** What a party is in its case, which some courts write behind its name. */
const ROLE =
  /^(?:(?:cross{1,2}[-/]{0,2})?(?:appell(?:ee|ant)|claimant|complainant|defendant|petitioner|plaintiff|respond[ea]nt)s?(?:(?:--?|\/)(?:appell(?:ee|ant)|defendant)s?)?|devisee|executor|executrix|pet\.|deceased)[,.]?$/iu;

/** The parties' own names are left as they are, capitals too; only what courts write in many ways is made one. */
export function caseName(caption: string): string {
  const sides = caption
    .replace(/\svs\.?\s/giu, " v. ")
    .replace(/\sv\.?\s/gu, " v. ")
    .split(/\s+/u)
    .filter((word) => !ROLE.test(word))
    .join(" ")
    .split(" v. ")
    .map((side) => asParty(side.trim()));
  return tidied(
    cleaned(
      sides
        .join(" v. ")
        .replace(AND_OTHERS, "")
        .replace(/^Nos?\.\s+/u, ""),
    ),
  );
}

function asParty(side: string): string {
  if (UNITED_STATES.test(side) || side === "US") return "United States";
  return /^the state$/iu.test(side) ? "State" : side;
}
