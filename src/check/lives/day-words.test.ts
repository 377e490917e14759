import { expect, test } from "vitest";
import type { Basis, DateSpan, Day } from "../../base/base.ts";
import { shownDate, shownDay } from "./day-words.ts";

function span(edtf: string, earliest: string | undefined, latest: string | undefined, basis: Basis): DateSpan {
  return { edtf, earliest: earliest as Day, latest: latest as Day, basis };
}

test.each([
  ["2019-06-03", "2019-06-03", "2019-06-03", "explicit", "3 June 2019"],
  ["2019-06", "2019-06-01", "2019-06-30", "explicit", "June 2019"],
  ["2019", "2019-01-01", "2019-12-31", "explicit", "2019"],
  ["../2019-06", undefined, "2019-06-30", "explicit", "a day up to 30 June 2019"],
  ["", undefined, undefined, "explicit", "an unknown day"],
  [
    "2019-06-03",
    "2019-06-03",
    "2019-06-03",
    "relative to 2019-06-04",
    "3 June 2019 (worked out, relative to 4 June 2019)",
  ],
] as const)("%s is shown in words, with what it was worked out from", (edtf, earliest, latest, basis, shown) => {
  const date = span(edtf, earliest, latest, basis);
  expect(shownDate(date)).toBe(shown);
  expect(shownDay(date)).toBe(shown.replace(/ \(.*/, ""));
});
