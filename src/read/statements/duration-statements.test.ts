// What is counted from where to which day, and for whom.

import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

const DATELINE = "HARLAN, Ohio (June 3, 2019) - ";

/** "person: words = parts (rounding, ordinal), from → until" of each duration. */
function durations(text: string): string[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.flatMap(({ slot, entry, value, duration }) => {
    if (slot !== "duration" || duration === undefined) return [];
    const { parts, rounding, ordinal, from, since, until, untilNamed, to } = duration;
    const amount = parts.map((part) => `${part.value}${part.unit.charAt(0)}`).join("");
    const how = [rounding, ordinal && "ordinal"].filter(Boolean).join(" ");
    const end = until === undefined ? (to ?? "?") : `${until.edtf}${untilNamed === true ? " named" : ""}`;
    return [`${entry.name}: ${value} = ${how}${how === "" ? "" : " "}${amount}, ${since?.edtf ?? from} to ${end}`];
  });
}

describe("how long somebody has been held", () => {
  test.each([
    ["Omar Deluca has been held for almost three years.", "almost three years = almost 3y, custody to 2019-06-03"],
    ["Omar Deluca has spent over 1,300 days in jail.", "over 1,300 days = over 1300d, custody to 2019-06-03"],
    ["Omar Deluca has been in jail for just over a year.", "just over a year = over 1y, custody to 2019-06-03"],
    ["Omar Deluca has been held for some 18 months.", "18 months = about 18m, custody to 2019-06-03"],
    [
      "Omar Deluca has been held for at least two and a half years.",
      "at least two and a half years = at least 2y6m, custody to 2019-06-03",
    ],
    [
      "Omar Deluca spent two years and eight months in the county jail.",
      "two years and eight months = 2y8m, custody to ?",
    ],
    ["Omar Deluca's detention has lasted more than a decade.", "more than a decade = over 10y, custody to 2019-06-03"],
    ["Omar Deluca's three-year detention was unlawful.", "three-year = 3y, custody to ?"],
    ["Omar Deluca was released after 212 days.", "212 days = 212d, custody to release"],
    ["By May 4, 2019 Omar Deluca had been in custody for 300 days.", "300 days = 300d, custody to 2019-05-04 named"],
    ["Omar Deluca is held for the third year.", "third year = ordinal 3y, custody to 2019-06-03"],
    ["Since March 1, 2018 Omar Deluca has been held for 459 days.", "459 days = 459d, 2018-03-01 to 2019-06-03"],
  ])("%s", (text, expected) => expect(durations(DATELINE + text)).toEqual([`Omar Deluca: ${expected}`]));
});

describe("the days of a row", () => {
  test.each([
    ["Saturday was Omar Deluca's 1,000th day in custody.", "1,000th day = ordinal 1000d, custody to 2019-06-01 named"],
    ["Today marks day 400 of Omar Deluca's detention.", "day 400 = ordinal 400d, custody to 2019-06-03 named"],
    [
      "Omar Deluca reached his 500th day behind bars on Saturday.",
      "500th day = ordinal 500d, custody to 2019-06-01 named",
    ],
    [
      "The vigil on Omar Deluca's 500th day in custody, June 1, 2019, drew a crowd.",
      "500th day = ordinal 500d, custody to 2019-06-01 named",
    ],
    ["Omar Deluca is now in his third year of detention.", "third year = ordinal 3y, custody to 2019-06-03"],
  ])("%s", (text, expected) => expect(durations(DATELINE + text)).toEqual([`Omar Deluca: ${expected}`]));

  test("a day of the week that is that of the text is today, unless it is told as past", () => {
    expect(durations(`${DATELINE}Monday is Omar Deluca's 400th day in custody.`)).toEqual([
      "Omar Deluca: 400th day = ordinal 400d, custody to 2019-06-03 named",
    ]);
    expect(durations(`${DATELINE}Monday was Omar Deluca's 400th day in custody.`)).toEqual([
      "Omar Deluca: 400th day = ordinal 400d, custody to 2019-05-27/2019-06-03 named",
    ]);
  });

  test("a pronoun that was left open stands for the one person of the sentence before", () => {
    expect(durations(`${DATELINE}Ms. Deluca was arrested in May. Today is her 30th day behind bars.`)).toEqual([
      "Deluca: 30th day = ordinal 30d, custody to 2019-06-03 named",
    ]);
  });
});

describe("what is counted from an event", () => {
  test.each([
    ["It has been 500 days since Omar Deluca was arrested.", "500 days = 500d, arrest to 2019-06-03"],
    ["500 days have passed since Omar Deluca was detained.", "500 days = 500d, detention to 2019-06-03"],
    [
      "Omar Deluca was released on June 1, 2019, 212 days after his arrest.",
      "212 days = 212d, arrest to 2019-06-01 named",
    ],
    [
      "On June 1, 2019, 20 days after a judge ordered his release, Omar Deluca was still behind bars.",
      "20 days = 20d, ruling to 2019-06-01 named",
    ],
    [
      "More than two years after his arrest, Omar Deluca is still held.",
      "More than two years = over 2y, arrest to 2019-06-03",
    ],
    ["Two years after his arrest, Omar Deluca was freed.", "Two years = 2y, arrest to ?"],
  ])("%s", (text, expected) => expect(durations(DATELINE + text)).toEqual([`Omar Deluca: ${expected}`]));
});

test("the head of a post is not the day to which is counted", () => {
  expect(durations("June 3, 2019: Vigil on Omar Deluca's 500th day in custody")).not.toContainEqual(
    expect.stringContaining("named"),
  );
});

test("time in one place, or under one authority, is marked as a part", () => {
  const isPart = (text: string): boolean[] => {
    const input = { text: DATELINE + text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
    return readText(input).reading.statements.flatMap(({ duration }) => (duration ? [duration.part === true] : []));
  };
  expect(isPart("Omar Deluca has been in immigration detention for 300 days.")).toEqual([true]);
  expect(isPart("Omar Deluca has been held at the county jail for 300 days.")).toEqual([true]);
  expect(isPart("Omar Deluca has been in continuous custody for 300 days.")).toEqual([false]);
  expect(isPart("Omar Deluca has been in jail for 300 days.")).toEqual([false]);
});

describe("what is no such claim", () => {
  test.each([
    "Omar Deluca was sentenced to three years in prison.",
    "Omar Deluca could be held for another 30 days.",
    "The hearing is set for 30 days after the ruling.",
    "Omar Deluca has held the post for 12 years.",
    "Omar Deluca was not held for 30 days.",
    "Omar Deluca has been in business for 30 years.",
    "Three days after the video's release Omar Deluca spoke.",
    "Omar Deluca spoke four months after he left office.",
    "In May Ana Ruiz met Ben Orlo 20 days after the vote.",
  ])("%s", (text) => expect(durations(DATELINE + text)).toEqual([]));
});
