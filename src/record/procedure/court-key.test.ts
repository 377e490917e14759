import { expect, test } from "vitest";
import { FEDERAL_COURTS } from "../../text/text.ts";
import { courtKey, federalCourt } from "./court-key.ts";

test.each([
  [
    "E.D. Cal.",
    "Eastern District of California",
    "United States District Court for the Eastern District of California",
    "UNITED STATES DISTRICT COURT EASTERN DISTRICT OF CALIFORNIA",
    "U.S. District Court California Eastern District",
  ],
  [
    "D. Minn.",
    "U.S. District Court District of Minnesota",
    "U.S. District Court for the District of Minnesota (Duluth)",
  ],
  ["S.D.N.Y.", "Southern District of New York"],
  ["9th Cir.", "United States Court of Appeals for the Ninth Circuit", "Ninth Circuit"],
  ["D.C. Cir.", "U.S. Court of Appeals for the District of Columbia Circuit"],
  ["D.C. District Court", "District of Columbia", "D.D.C."],
  ["Immigration Court", "the Immigration Court"],
])("spellings of one court meet: %s", (...names) => {
  expect(new Set(names.filter((name) => typeof name === "string").map((name) => courtKey(name))).size).toBe(1);
});

test.each([
  ["Northern District of California", "Eastern District of California"],
  ["Ninth Circuit", "D.C. Circuit"],
  ["Federal District Court", "Northern District of California"],
  ["Immigration Court", "Board of Immigration Appeals"],
  ["D.C. District Court", "District of Columbia Court of Appeals"],
  ["District of Columbia", "Superior Court of the District of Columbia"],
  ["Second Circuit", "Second Circuit Court, Hawaii"],
])("%s is not %s", (one, other) => {
  expect(courtKey(one)).not.toBe(courtKey(other));
});

test("every court is known by its id's names, in full and as printed short", () => {
  for (const court of FEDERAL_COURTS) {
    const { id, name, short, kind } = court;
    const full =
      kind === "district" ? `United States District Court for the ${name}` : `U.S. Court of Appeals, ${name}`;
    expect([name, short, full].map((words) => federalCourt(words)?.id)).toEqual([id, id, id]);
  }
});

test.each([
  ["Northern District of California, San Francisco Division", "cand"],
  ["District Court of Guam", "gud"],
  ["2nd Cir.", "ca2"],
  ["District of California", undefined],
  ["District Court", undefined],
  ["United States Attorney for the District of Minnesota", undefined],
  ["Fifth Circuit Court of Appeal, Louisiana", undefined],
  ["Bankruptcy Court, District of Kansas", undefined],
])("%s means %s", (name, id) => {
  expect(federalCourt(name)?.id).toBe(id);
});
