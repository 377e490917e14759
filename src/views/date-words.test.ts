import { expect, test } from "vitest";
import { parseDateSpan, UNKNOWN_DATE } from "../base/base.ts";
import { basisWords, dateTime, dateWords, yearOf } from "./date-words.ts";

test.each([
  ["2021-05-03", "3 May 2021"],
  ["2021-05", "some time in May 2021"],
  ["2018", "some time in 2018"],
  ["2021-05-03/2021-05-06", "between 3 May and 6 May 2021"],
  ["2020-12-30/2021-01-02", "between 30 December 2020 and 2 January 2021"],
  ["2021-06/2021-08", "between June and August 2021"],
  ["2020-12/2021-02", "between December 2020 and February 2021"],
  ["2018/2020", "between 2018 and 2020"],
  ["2021-05-03/..", "on or after 3 May 2021"],
  ["../2021-05-03", "on or before 3 May 2021"],
  ["2024-02-01/2024-02-29", "some time in February 2024"],
  ["2023-02-01/2023-02-27", "between 1 February and 27 February 2023"],
])("%s is printed as %j", (edtf, words) => {
  expect(dateWords(parseDateSpan(edtf, "explicit"))).toBe(words);
});

test("What is not known is never given a day or a year.", () => {
  for (const date of [undefined, UNKNOWN_DATE]) {
    expect([dateWords(date), dateTime(date), yearOf(date)]).toEqual(["not dated", undefined, undefined]);
  }
});

test.each([
  ["2021-05-03", "2021-05-03"],
  ["2021", "2021"],
  ["2021-05-03/2021-05-06", undefined],
  ["../2021-05-03", undefined],
])("%s as a machine reads it: %s", (edtf, expected) => {
  expect(dateTime(parseDateSpan(edtf, "explicit"))).toBe(expected);
});

test("A date that was worked out says from what.", () => {
  expect(basisWords("relative to 2021-05-13 and 2021-05-23")).toBe(
    "worked out relative to 13 May 2021 and 23 May 2021",
  );
  expect(basisWords("relative to 2021-06-29/2022-03-28")).toBe(
    "worked out relative to between 29 June 2021 and 28 March 2022",
  );
  const day = parseDateSpan("2022-03-28", "relative to 2022-03-28");
  expect(basisWords("relative to 2022-03-28", day)).toBe("the day of its own text");
  expect(basisWords("relative to the letter's date")).toBe("worked out relative to the letter's date");
});
