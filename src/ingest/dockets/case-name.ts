// The name of a case from the caption on a docket: "USA vs. Rivera, et al" is "United States v. Rivera".

import { tidied } from "./docket-text.ts";

const AND_OTHERS = /,?\s+et\.?\s*al\b\.?,?/giu;
/** In the order in which they are looked for: in "Ana V. Oduya v. Mills" the first V is an initial. */
const VERSUS = [/\sv\.\s/u, /\s(?:vs\.?|v|versus|-v\.?-)\s/u, /\s(?:Vs?\.?|VS\.?|VERSUS|-V\.?-)\s/u];
const UNITED_STATES = /^(?:the )?(?:u\.? ?s\.? ?a?\.?|united states(?: of america)?),?$/iu;

/** The parties' own names are left as they are, capitals too; only what courts write in many ways is made one. */
export function caseName(caption: string): string {
  const name = withoutEnd(tidied(caption).replace(AND_OTHERS, ""));
  const match = VERSUS.map((sign) => sign.exec(name)).find((found) => found !== null);
  if (match === undefined) return name;
  const sides = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
  return sides
    .map((side) => withoutEnd(side.trim()))
    .map(asParty)
    .join(" v. ");
}

/** Without the commas and the like that hang at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function asParty(side: string): string {
  return UNITED_STATES.test(side) ? "United States" : side;
}
