// Dockets that are laid out in a way that is not read here.

import { type DocketPage, elementsIn, textOf } from "./docket-page.ts";

const OTHERS: readonly (readonly [words: RegExp, says: string])[] = [
  [
    /Court of Appeals Docket #:|General Docket\b[^]{0,80}\bCourt of Appeals\b/iu,
    "It is the docket of a court of appeals, which is not read yet.",
  ],
];

/** How much of a page is looked at: its heading is there. */
const LOOKED_AT = 20_000;

/** What the page is, in a sentence; undefined for all other pages. */
export function unreadDocket({ body }: DocketPage): string | undefined {
  const text = textOf(body, LOOKED_AT);
  const other = OTHERS.find(([words]) => words.test(text));
  if (other !== undefined) return other[1];
  for (const element of elementsIn(body, "pre")) {
    if (/\bDOCKET FOR CASE\b/iu.test(textOf(element, LOOKED_AT)))
      return "It is a docket of the time before tables, in plain text, which is not read yet.";
  }
  return undefined;
}
