import { expect, test } from "vitest";
import { courtKey } from "./court-key.ts";
import { courtListSchema, courtNames } from "./listed-court.ts";

const NAMES = courtNames([
  { id: "orton", name: "Superior Court of Orton", citation_string: "Orton Super. Ct." },
  { id: "northfair", name: "Fair Haven Family Court", citation_string: "N. Fair Ct." },
  { id: "southfair", name: "Fair Haven Family Court", citation_string: null },
  { id: "general", name: "District Court" },
  { id: "mnd", name: "District Court, D. Minnesota", citation_string: "D. Minn." },
]);
const key = (name: string): string => courtKey(name, NAMES);

test.each([
  ["the Superior Court of Orton", "Orton Super. Ct.", true],
  ["SUPERIOR COURT OF ORTON", "orton super ct", true],
  ["District Court, D. Minnesota", "United States District Court for the District of Minnesota", true],
  ["Superior Court of Orton", "Superior Court of Harlan", false],
  ["Fair Haven Family Court", "N. Fair Ct.", false],
])("%s and %s are one: %s", (a, b, isOne) => {
  expect(key(a) === key(b)).toBe(isOne);
});

test("a name that two courts bear, or that names none, stays what it is", () => {
  expect([key("Fair Haven Family Court"), key("District Court")]).toEqual([
    courtKey("Fair Haven Family Court"),
    courtKey("District Court"),
  ]);
});

test("what is not used of a list is dropped", () => {
  expect(courtListSchema.parse([{ id: "a", name: "A", regex: ["("], dates: [] }])).toEqual([{ id: "a", name: "A" }]);
});
