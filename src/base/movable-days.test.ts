import { expect, test } from "vitest";
import { easterSunday, electionDay, lastWeekday, nthWeekday } from "./movable-days.ts";

test.each([
  ["the third Monday of January 2022", nthWeekday(2022, 1, 1, 3), "2022-01-17"],
  ["the first Monday of a September that begins with one", nthWeekday(2025, 9, 1, 1), "2025-09-01"],
  ["the fourth Thursday of November 2019", nthWeekday(2019, 11, 4, 4), "2019-11-28"],
  ["a fifth Monday that the month has", nthWeekday(2021, 11, 1, 5), "2021-11-29"],
  ["a fifth Sunday that the month lacks", nthWeekday(2021, 11, 7, 5), undefined],
  ["the last Monday of May 2021", lastWeekday(2021, 5, 1), "2021-05-31"],
  ["the last Sunday of a leap February", lastWeekday(2024, 2, 7), "2024-02-25"],
  ["Easter 2000", easterSunday(2000), "2000-04-23"],
  ["Easter 2019", easterSunday(2019), "2019-04-21"],
  ["election day 2020", electionDay(2020), "2020-11-03"],
  ["election day of a November that begins with a Tuesday", electionDay(2022), "2022-11-08"],
])("%s", (_, day, expected) => {
  expect(day).toBe(expected);
});
