// The name of a judge without titles, written in one way: "Magistrate Judge JOHN J. THARP, JR" is "John J. Tharp Jr.".

import { squeezed } from "./docket-text.ts";

const TITLES =
  /^(?:the|hon(?:orable|\.)?|u\.? ?s\.?|united states|chief|senior|sr\.?|district|magistrate|mag\.?|bankruptcy|circuit|visiting|presiding|judge|justice|pro se law clerk|duty)[\s-]+/iu;

/** "Chief United States Magistrate Judge" has four. */
const MOST_TITLES = 8;

/** "" when there is none. */
export function judgeName(text: string): string {
  let name = squeezed(text.replaceAll(",", " "));
  for (let i = 0; i < MOST_TITLES; i++) name = name.replace(TITLES, "");
  return name.split(" ").map(written).join(" ");
}

function written(word: string, place: number): string {
  if (/^(?:ii|iii|iv)$/iu.test(word)) return word.toUpperCase();
  if (/^(?:jr|sr)\.?$/iu.test(word)) return `${word[0]?.toUpperCase()}r.`;
  // As the courts' data has it, which takes a middle initial V. for the sign between two parties.
  if (place > 0 && /^v\.$/iu.test(word)) return "v.";
  if (/^[a-z]$/iu.test(word)) return `${word.toUpperCase()}.`;
  return word
    .toLowerCase()
    .replace(/(?:^[dlo]['’]|^|[-(."])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/(?<=^|-)Mc\p{L}/gu, (start) => `Mc${start.slice(2).toUpperCase()}`);
}
