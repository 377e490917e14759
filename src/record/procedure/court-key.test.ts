import { expect, test } from "vitest";
import { courtKey } from "./court-key.ts";

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
  expect(new Set(names.filter((name) => typeof name === "string").map(courtKey)).size).toBe(1);
});

test.each([
  ["Northern District of California", "Eastern District of California"],
  ["Ninth Circuit", "D.C. Circuit"],
  ["Federal District Court", "Northern District of California"],
  ["Immigration Court", "Board of Immigration Appeals"],
])("%s is not %s", (one, other) => {
  expect(courtKey(one)).not.toBe(courtKey(other));
});
