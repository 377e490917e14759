import { expect, test } from "vitest";
import { QuoteFinder } from "./aligned-quote.ts";

const COPY = `Harrow County Court, June 3, 2019.

The petition of Nadia Ferrol is granted in part. She shall be brought before this court
on June 14, 2019 at nine in the morning. It is so ordered.

The clerk shall send a copy. It is so ordered.`;

function found(quote: string, share = 0.5): string | undefined {
  const place = new QuoteFinder(COPY).find(quote, share);
  return place === undefined ? undefined : `${place.isExact ? "exact" : "near"}: ${COPY.slice(place.start, place.end)}`;
}

test.each([
  [
    "the same words, over a line end",
    "brought before this court on June 14, 2019",
    "exact: brought before this court\non June 14, 2019",
  ],
  [
    "other marks and case",
    "THE PETITION of “Nadia Ferrol” is granted",
    "exact: The petition of Nadia Ferrol is granted",
  ],
  [
    "a word read wrongly",
    "The petition of Nadla Ferrol is granted in part",
    "near: The petition of Nadia Ferrol is granted in part",
  ],
  [
    "a word that was missing",
    "She shall be brought before court on June 14",
    "near: She shall be brought before this court\non June 14",
  ],
])("Words are found again: %s.", (_, quote, there) => {
  expect(found(quote)).toBe(there);
});

test.each([
  ["words that are not there", "The petition is denied in all respects by the warden"],
  ["too little of them", "Nadia Ferrol was seen by a doctor"],
  ["no words", "— …"],
])("Nothing is found of %s.", (_, quote) => {
  expect(found(quote)).toBeUndefined();
});

test("Of two places with the same words the one is taken where they stood, and none where neither is nearer.", () => {
  const finder = new QuoteFinder(COPY);
  expect(finder.find("It is so ordered", 0.99)?.start).toBe(COPY.lastIndexOf("It is so ordered"));
  expect(finder.find("It is so ordered", 0.74)?.start).toBe(COPY.indexOf("It is so ordered"));
  expect(finder.find("It is so ordered", 0.83)).toBeUndefined();
});
