// Copies of one text that differ in a number, a day, a month or a "not": one of them was changed or set wrongly.
// Other edits of a reprint are an editor's business and are not reported.

import { fold } from "../text/text.ts";
import { numberOf } from "./amount.ts";
import type { Check } from "./checks.ts";
import { departures, type Variant } from "./copies.ts";
import { listed, raise } from "./report.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const NEGATION = /\b(?:not|no|never|neither|nor|cannot|without)\b|n't\b/;
/** A "not" in a longer change may belong to another sentence. */
const SHORT = 4;
/** Formulas ("revenue rose … to … from … a year earlier") share fewer words than this: they are no copies. */
const LEAST_EQUAL = 20;

export const alteredCopy: Check = {
  name: "altered-copy",
  docs: "docs/checks/altered-copy.md",
  origin(origin, documents) {
    const found = departures(origin, documents, {
      onlyQuoting: false,
      leastWords: LEAST_EQUAL,
      isWanted: (one, other) => !(one.isQuoted && other.isQuoted) && changesMeaning(one, other), // quotations: see `wording`
    });
    return found.map(({ base, copies, differences }) =>
      raise({
        check: this.name,
        class: "conflict",
        severity: "medium",
        about: [base.document, ...differences],
        reason: `Copies of one text differ in what they state: ${listed(differences, 3)}.`,
        settle: "Find the original of the text, and correct or set aside the copy that departs from it.",
        passages: [base, ...copies],
      }),
    );
  },
};

function changesMeaning(x: Variant, y: Variant): boolean {
  const [inX, inY] = [valuesOf(x.text), valuesOf(y.text)];
  if (inX.size > 0 && inY.size > 0) return !inX.isSubsetOf(inY) && !inY.isSubsetOf(inX);
  if (inX.size > 0 || inY.size > 0 || x.words > SHORT || y.words > SHORT) return false;
  return NEGATION.test(fold(x.text)) !== NEGATION.test(fold(y.text));
}

const NUMERIC_DATE = /\b(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\b/g;

/** The numbers, days of the week and months in a stretch of text; "three" and 3 are one, and so are 9/6/23 and September 6, 2023. */
function valuesOf(text: string): Set<string> {
  const values = new Set<string>();
  const rest = text.replace(NUMERIC_DATE, (_, first: string, second: string, year: string) => {
    for (const part of [first, second, year.length === 2 ? `20${year}` : year]) values.add(String(Number(part)));
    return " ";
  });
  for (const [word] of rest.matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:-\p{L}+)?/gu)) {
    const folded = fold(word);
    const number = numberOf(folded);
    if (number !== undefined) values.add(String(number));
    else if (/^\p{N}/u.test(word)) values.add(word);
    else if (word === folded) continue; // "may" is a verb
    else if (MONTHS.includes(folded)) values.add(String(MONTHS.indexOf(folded) + 1));
    else if (WEEKDAYS.includes(folded)) values.add(folded);
  }
  return values;
}
