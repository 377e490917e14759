// The name of a case from the caption on a docket: "USA vs. Rivera, et al" is "United States v. Rivera".

import { tidied } from "./docket-text.ts";

const AND_OTHERS = /,?\s+et\.?\s*al\b\.?,?/giu;
/** In the order in which they are looked for: in "Ana V. Oduya v. Mills" the first V is an initial. */
const VERSUS = [/\sv\.\s/u, /\s(?:vs\.?|v|versus|-v\.?-)\s/u, /\s(?:Vs?\.?|VS\.?|VERSUS|-V\.?-)\s/u];
const UNITED_STATES = /^(?:the )?(?:u\.? ?s\.? ?a?\.?|united states(?: of america)?),?$/iu;
const HANGING = /[\s,;:]+$/u;

/** The parties' own names are left as they are, capitals too; only what courts write in many ways is made one. */
export function caseName(caption: string): string {
  const name = tidied(caption).replace(AND_OTHERS, "").replace(HANGING, "");
  const match = VERSUS.map((sign) => sign.exec(name)).find((found) => found !== null);
  if (match === undefined) return name;
  const sides = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
  return sides
    .map((side) => side.trim().replace(HANGING, ""))
    .map(asParty)
    .join(" v. ");
}

function asParty(side: string): string {
  return UNITED_STATES.test(side) ? "United States" : side;
}
