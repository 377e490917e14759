import { allForYear } from "@18f/us-federal-holidays";
import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { CALENDARS, holidaysOf, stateCalendar } from "./calendars.ts";
import type { DayOff } from "./holiday.ts";

const YEARS = Array.from({ length: 51 }, (_, index) => 1990 + index);

/** Holidays proper and the days on which they are observed; closures by order are no holidays. */
function federal(year: number): readonly DayOff[] {
  return holidaysOf("us-federal", year).filter(({ kind }) => kind !== "closure");
}

/** Days on which federal offices are shut for a holiday: a holiday on a Saturday or Sunday only where it is observed. */
function kept(year: number): string[] {
  const moved = new Set([...federal(year - 1), ...federal(year)].map(({ of }) => of));
  return federal(year)
    .filter(({ day, kind }) => kind === "observed" || !moved.has(day))
    .map(({ day }) => day);
}

/** What @18f/us-federal-holidays gives otherwise than we do, with the reason: nothing in these years. */
const EXPLAINED_18F: readonly { readonly day: string; readonly why: string }[] = [];

test("the days on which federal holidays are kept, 1990 to 2040, are those of @18f/us-federal-holidays", () => {
  const theirs = new Set([...YEARS, 2041].flatMap((year) => allForYear(year).map(({ dateString }) => dateString)));
  const ours = new Set([...YEARS, 2041].flatMap((year) => kept(year)));
  const inRange = (day: string): boolean => day >= "1990-01-01" && day <= "2040-12-31";
  const differ = [...theirs.symmetricDifference(ours)].filter(inRange);
  expect(differ.sort()).toEqual(EXPLAINED_18F.map(({ day }) => day));
});

/** What date-holidays gives otherwise: it files some days under another heading. */
const EXPLAINED_DATE_HOLIDAYS: readonly { readonly name: string; readonly why: string }[] = [
  {
    name: "Veterans Day observed",
    why: "it calls the Friday or Monday for Veterans Day a bank holiday, not a public one",
  },
];

test("federal holidays and observed days, 1990 to 2040, are those of date-holidays", () => {
  const library = new Holidays("US");
  const differ = new Map<string, number>();
  for (const year of YEARS) {
    const theirs = library
      .getHolidays(year)
      .filter(({ type }) => type === "public")
      .map(({ date }) => date.slice(0, 10));
    const ours = new Map(federal(year).map((one) => [one.day as string, one]));
    expect(
      theirs.filter((day) => !ours.has(day)),
      `only theirs in ${year}`,
    ).toEqual([]);
    for (const [day, { name, kind }] of ours) {
      if (theirs.includes(day)) continue;
      const label = `${name}${kind === "observed" ? " observed" : ""}`;
      differ.set(label, (differ.get(label) ?? 0) + 1);
    }
  }
  expect([...differ.keys()]).toEqual(EXPLAINED_DATE_HOLIDAYS.map(({ name }) => name));
});

test("and the days of Veterans Day that date-holidays files elsewhere are the same days", () => {
  const library = new Holidays("US");
  for (const year of YEARS) {
    const bank = library
      .getHolidays(year)
      .filter(({ type, name }) => type === "bank" && name.startsWith("Veterans Day"));
    const ours = federal(year).filter(({ name, kind }) => name === "Veterans Day" && kind === "observed");
    expect(ours.map(({ day }) => day)).toEqual(bank.map(({ date }) => date.slice(0, 10)));
  }
});

/** What the statutes say of single years. */
const HISTORY: readonly [string, string, string][] = [
  [
    "Uniform Monday Holiday Act, Pub. L. 90-363: Washington's Birthday until 1970",
    "1970-02-22",
    "Washington's Birthday",
  ],
  ["the same since 1971", "1971-02-15", "Washington's Birthday"],
  ["the same: Memorial Day until 1970", "1970-05-30", "Memorial Day"],
  ["the same since 1971", "1971-05-31", "Memorial Day"],
  ["the same: Columbus Day is new in 1971", "1971-10-11", "Columbus Day"],
  ["the same: Veterans Day in October from 1971", "1971-10-25", "Veterans Day"],
  ["until 1977 (Pub. L. 94-97)", "1977-10-24", "Veterans Day"],
  ["Veterans Day on 11 November again from 1978", "1978-11-11", "Veterans Day"],
  ["Armistice Day since 1938, 52 Stat. 351", "1938-11-11", "Armistice Day"],
  ["renamed in 1954, 68 Stat. 168", "1954-11-11", "Veterans Day"],
  ["Pub. L. 98-144: first kept on 20 January 1986", "1986-01-20", "Birthday of Martin Luther King, Jr."],
  ["Pub. L. 117-17: first kept on Friday 18 June 2021", "2021-06-18", "Juneteenth National Independence Day"],
  ["Thanksgiving on the fourth Thursday since 1942, Pub. L. 77-379", "1942-11-26", "Thanksgiving Day"],
  ["also in a November with five Thursdays", "1944-11-23", "Thanksgiving Day"],
];

test.each(HISTORY)("%s: %s is %s", (_, day, name) => {
  const names = holidaysOf("us-federal", Number(day.slice(0, 4)))
    .filter((one) => one.day === day)
    .map((one) => one.name);
  expect(names).toContain(name);
});

test.each([
  ["no Martin Luther King day before 1986", 1985, "Birthday of Martin Luther King, Jr."],
  ["no Juneteenth before 2021", 2020, "Juneteenth National Independence Day"],
  ["no Columbus Day before 1971", 1970, "Columbus Day"],
  ["no Labor Day before 1894", 1893, "Labor Day"],
])("%s", (_, year, name) => {
  expect(holidaysOf("us-federal", year).filter((one) => one.name === name)).toEqual([]);
});

test("New Year's Day on a Saturday is observed in the year before, and stands there", () => {
  expect(holidaysOf("us-federal", 2021).at(-1)).toMatchObject({
    day: "2021-12-31",
    name: "New Year's Day",
    of: "2022-01-01",
  });
});

/** D.C. Code § 28-2701; the days to which the tax day of 2007 to 2023 gave way were announced by the I.R.S. */
test.each([
  [2007, ["2007-04-16"]],
  [2011, ["2011-04-15", "2011-04-16"]],
  [2012, ["2012-04-16"]],
  [2016, ["2016-04-15", "2016-04-16"]],
  [2017, ["2017-04-16", "2017-04-17"]],
  [2022, ["2022-04-15", "2022-04-16"]],
  [2023, ["2023-04-16", "2023-04-17"]],
  [2006, []],
])("Emancipation Day of %i is kept on %o", (year, days) => {
  const own = holidaysOf("us-dc", year).filter(({ name }) => name.includes("Emancipation"));
  expect(own.map(({ day }) => day)).toEqual(days);
});

/** 5 U.S.C. § 6103(c): the twentieth of January every fourth year after 1965; the next day when it is a Sunday. */
test.each([
  [1965, []],
  [1969, ["1969-01-20"]],
  [1985, ["1985-01-20", "1985-01-21"]],
  [2001, ["2001-01-20"]],
  [2013, ["2013-01-20", "2013-01-21"]],
  [2021, ["2021-01-20"]],
  [2023, []],
])("Inauguration Day of %i is kept on %o", (year, days) => {
  const own = holidaysOf("us-dc", year).filter(({ name }) => name === "Inauguration Day");
  expect(own.map(({ day }) => day)).toEqual(days);
});

/** Court calendars that were read: Orange County (2012 to 2014), the Supreme Court of Michigan (2015), Orleans (2023, 2024). */
test.each([
  ["us-ca", "Cesar Chavez Day", 2012, "2012-03-30"],
  ["us-ca", "Cesar Chavez Day", 2013, "2013-04-01"],
  ["us-ca", "Cesar Chavez Day", 2014, "2014-03-31"],
  ["us-ca", "Lincoln's Birthday", 2012, "2012-02-13"],
  ["us-ca", "the day after Thanksgiving", 2014, "2014-11-28"],
  ["us-mi", "the Friday after Thanksgiving", 2015, "2015-11-27"],
  ["us-mi", "Christmas Eve", 2015, "2015-12-24"],
  ["us-mi", "New Year's Eve", 2015, "2015-12-31"],
  ["us-la", "Mardi Gras", 2023, "2023-02-21"],
  ["us-la", "Mardi Gras", 2024, "2024-02-13"],
  ["us-la", "Good Friday", 2024, "2024-03-29"],
  ["us-la", "All Saints' Day", 2024, "2024-11-01"],
  ["us-tx", "San Jacinto Day", 2021, "2021-04-21"],
  ["us-ny", "Election Day", 2021, "2021-11-02"],
  ["us-ny", "Lincoln's Birthday", 2023, "2023-02-13"],
  ["us-nj", "Good Friday", 2019, "2019-04-19"],
  ["us-nj", "Juneteenth Day", 2022, "2022-06-17"],
  ["us-ga", "State Holiday (Good Friday)", 2025, "2025-04-18"],
  ["us-ga", "State Holiday (the day after Thanksgiving)", 2024, "2024-11-29"],
])("%s: %s of %i is kept on %s", (calendar, name, year, day) => {
  expect(
    holidaysOf(calendar, year)
      .filter((one) => one.name === name)
      .map((one) => one.day),
  ).toContain(day);
});

test("a state that is not in the table is not known, which is not a calendar without holidays", () => {
  expect(stateCalendar("OH")).toBeUndefined();
  expect(stateCalendar("AZ")?.holidays).toEqual([]);
});

test("every holiday names its statute or order, and nothing of a state stands without its source", () => {
  for (const calendar of CALENDARS.values()) {
    expect(calendar.source).not.toBe("");
    for (const one of calendar.holidays) expect(one.authority.length, one.name).toBeGreaterThan(5);
  }
});

test("every closure by order says why it is disputed", () => {
  const closures = [1963, 1997, 2018, 2025].flatMap((year) =>
    holidaysOf("us-federal", year).filter(({ kind }) => kind === "closure"),
  );
  expect(closures.map(({ day }) => day)).toEqual([
    "1963-11-25",
    "1997-12-26",
    "2018-12-05",
    "2018-12-24",
    "2025-01-09",
    "2025-12-24",
    "2025-12-26",
  ]);
  expect(closures.every(({ disputed }) => disputed !== undefined)).toBe(true);
});
