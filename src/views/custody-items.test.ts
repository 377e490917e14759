import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Milestone } from "../record/record.ts";
import { custodyItems, type ShownCustody } from "./custody-items.ts";
import type { Here } from "./site.ts";
import { wordsOf } from "./words/words.ts";

const HOLIDAY: Milestone = { day: "2019-07-04", kind: "holiday", what: "Independence Day", nights: 40, days: 41 };
const YEAR: Milestone = {
  day: "2020-03-01",
  kind: "anniversary",
  what: "1 year",
  nights: 365,
  days: 366,
  note: "No 29 February",
};

/** What stands in English of the days ahead, and all of their words. */
function ahead(language: string): { readonly english: string[]; readonly all: string } {
  const ledger = { periods: [], gaps: [], overlaps: [], faults: [], unplaced: [], stays: [] };
  const shown = { ledger, count: undefined, name: "Marta Silen", milestones: [HOLIDAY, YEAR], told: new Map() };
  const here = { site: { edition: { language, words: wordsOf(language) } }, root: "" } as unknown as Here;
  const items = custodyItems(here, shown as unknown as ShownCustody).map(({ body }) => String(body));
  const { document } = parseHTML(`<ul>${items.join("")}</ul>`);
  return {
    english: [...document.querySelectorAll("[lang=en]")].map((one) => one.textContent ?? ""),
    all: document.documentElement.textContent ?? "",
  };
}

test.each(["es", "ar"])("names of holidays and notes on the days ahead are marked as English in %s", (language) => {
  const { english, all } = ahead(language);
  expect(english).toEqual(["Independence Day", "No 29 February"]);
  expect(all).not.toContain("1 year");
});

test("in English they stand in the sentence, unmarked", () => {
  const { english, all } = ahead("en");
  expect(english).toEqual([]);
  expect(all).toContain("4 July 2019: Independence Day (40 nights elapsed");
});
