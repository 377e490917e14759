// What the first page says became of the last ruling: only what came by the day of the edition, and never more than is told.

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type Day, daySpan, type EntryId } from "../../base/base.ts";
import type { Ruling } from "../../record/record.ts";
import { DRAFT_EDITION, type Site } from "../site.ts";
import { publicHome } from "./public-home.ts";

const SITE: Site = {
  edition: { ...DRAFT_EDITION, kind: "public", areas: new Set(["rulings"]) },
  name: "Free Silen",
  counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
  documents: new Map(),
  languages: new Map(),
  unread: new Map(),
  contents: new Map(),
  entries: new Map(),
};

function ruling(entry: EntryId, day: Day | undefined, decided: string): Ruling {
  return {
    entry,
    dates: day === undefined ? [] : [{ value: daySpan(day, "explicit"), statements: [] }],
    judges: [],
    courts: [],
    proceedings: [],
    decided: [{ value: decided, statements: [] }],
    holdings: [],
    held: [],
    orders: [],
    standards: [],
    burdens: [],
    told: [],
    isSettled: true,
  };
}

test.each<[string, Day | undefined, RegExp]>([
  ["stayed later by one whose day is known", "2019-06-17", /Stayed by .*17 June 2019/u],
  ["stayed by one whose day nobody tells", undefined, /Stayed by /u],
  ["not yet stayed on the day of the edition", "2019-07-02", /^(?!.*[Ss]tayed)/u],
])("An order that is %s", (_, day, expected) => {
  const order = ruling("ent_order", "2019-06-11", "release ordered");
  const stay = ruling("ent_stay", day, "stay granted");
  const page = publicHome(
    { site: SITE, root: "" },
    {
      asOf: "2019-06-30",
      custody: undefined,
      count: undefined,
      next: undefined,
      last: [
        {
          ruling: order,
          type: "ruling",
          concerns: "subject",
          deadlines: [],
          actsOn: [],
          actedOnBy: [{ outcome: "stayed", other: stay, type: "ruling", statements: [] }],
        },
      ],
      ask: undefined,
      updates: [],
      background: [],
    },
  );
  const said = parseHTML(page).document.querySelector(".stand")?.textContent?.replace(/\s+/gu, " ") ?? "";
  expect(said).toContain("Last ruling 11 June 2019");
  expect(said).toMatch(expected);
});
