import { expect, test } from "vitest";
import { holidayIn } from "./holidays.ts";

const DAYS: [string, number, string, string][] = [
  ["labor day", 2021, "2021-09-06", "2021-09-06"],
  ["memorial day", 2021, "2021-05-31", "2021-05-31"],
  ["martin luther king day", 2022, "2022-01-17", "2022-01-17"],
  ["thanksgiving", 2019, "2019-11-28", "2019-11-28"],
  ["easter", 2000, "2000-04-23", "2000-04-23"],
  ["easter", 2024, "2024-03-31", "2024-03-31"],
  ["good friday", 2021, "2021-04-02", "2021-04-02"],
  ["pentecost", 2021, "2021-05-23", "2021-05-23"],
  ["nowruz", 2021, "2021-03-20", "2021-03-21"],
  ["yom kippur", 2021, "2021-09-15", "2021-09-16"],
  ["rosh hashanah", 2021, "2021-09-06", "2021-09-07"],
];

test.each(DAYS)("%s of %i", (name, year, first, last) => {
  expect(holidayIn(name, year)).toEqual({ first, last });
});

/** The days on which the feasts were kept in Saudi Arabia, from its announcements. */
const ANNOUNCED: [string, string][] = [
  ["eid al-fitr", "2018-06-15"],
  ["eid al-fitr", "2019-06-04"],
  ["eid al-fitr", "2020-05-24"],
  ["eid al-fitr", "2021-05-13"],
  ["eid al-fitr", "2022-05-02"],
  ["eid al-adha", "2021-07-20"],
  ["eid al-adha", "2022-07-09"],
];

test.each(ANNOUNCED)("%s is known to a day either way: %s", (name, day) => {
  const feast = holidayIn(name, Number(day.slice(0, 4)));
  expect(feast !== undefined && feast.first <= day && day <= feast.last).toBe(true);
});

test("a name that is not known, or a year far away, has no day", () => {
  expect(holidayIn("shrovetide", 2021)).toBeUndefined();
  expect(holidayIn("easter", 20_000)).toBeUndefined();
});
