// The legal public holidays of the United States, year by year since 1870.
// 5 U.S.C. § 6103(a), and the acts that went before it, named at each line. Thanksgiving before 1942 was proclaimed year
// by year and is not in the table.

import type { Holiday, HolidayCalendar, Move } from "./holiday.ts";

/** Pub. L. 86-362 (Saturday) and Executive Orders 10358 and 11582 (Sunday). The Friday is a rule of pay and leave. */
const MOVES: readonly Move[] = [
  { weekday: 6, shift: -1, since: "1959-09-22" },
  { weekday: 7, shift: 1 },
];

const SECTION_6103 = "5 U.S.C. § 6103(a)";
const OF_1870 = "Act of 28 June 1870, 16 Stat. 168; 5 U.S.C. § 6103(a)";
const MONDAYS = "Uniform Monday Holiday Act, Pub. L. 90-363, since 1971; 5 U.S.C. § 6103(a)";

const HOLIDAYS: readonly Holiday[] = [
  { name: "New Year's Day", falls: { month: 1, day: 1 }, from: "1871-01-01", authority: OF_1870 },
  {
    name: "Birthday of Martin Luther King, Jr.",
    falls: { month: 1, weekday: 1, nth: 3 },
    from: "1986-01-01",
    authority: "Pub. L. 98-144, since 1986; 5 U.S.C. § 6103(a)",
  },
  {
    name: "Washington's Birthday",
    falls: { month: 2, day: 22 },
    from: "1885-02-22",
    to: "1970-12-31",
    authority: "Act of 31 January 1879, 20 Stat. 277, and 23 Stat. 516 (1885)",
  },
  {
    name: "Washington's Birthday",
    falls: { month: 2, weekday: 1, nth: 3 },
    from: "1971-01-01",
    authority: MONDAYS,
  },
  {
    name: "Memorial Day",
    falls: { month: 5, day: 30 },
    from: "1889-01-01",
    to: "1970-12-31",
    authority: "Act of 1 August 1888, 25 Stat. 353",
  },
  { name: "Memorial Day", falls: { month: 5, weekday: 1, nth: "last" }, from: "1971-01-01", authority: MONDAYS },
  {
    name: "Juneteenth National Independence Day",
    falls: { month: 6, day: 19 },
    from: "2021-06-17",
    authority: "Pub. L. 117-17, since 17 June 2021; 5 U.S.C. § 6103(a)",
  },
  { name: "Independence Day", falls: { month: 7, day: 4 }, from: "1870-06-28", authority: OF_1870 },
  {
    name: "Labor Day",
    falls: { month: 9, weekday: 1, nth: 1 },
    from: "1894-06-28",
    authority: "Act of 28 June 1894, 28 Stat. 96; 5 U.S.C. § 6103(a)",
  },
  { name: "Columbus Day", falls: { month: 10, weekday: 1, nth: 2 }, from: "1971-01-01", authority: MONDAYS },
  {
    name: "Armistice Day",
    falls: { month: 11, day: 11 },
    from: "1938-05-13",
    to: "1953-12-31",
    authority: "Act of 13 May 1938, 52 Stat. 351",
  },
  {
    name: "Veterans Day",
    falls: { month: 11, day: 11 },
    from: "1954-01-01",
    to: "1970-12-31",
    authority: "Act of 1 June 1954, 68 Stat. 168",
  },
  {
    name: "Veterans Day",
    falls: { month: 10, weekday: 1, nth: 4 },
    from: "1971-01-01",
    to: "1977-12-31",
    authority: MONDAYS,
  },
  {
    name: "Veterans Day",
    falls: { month: 11, day: 11 },
    from: "1978-01-01",
    authority: "Pub. L. 94-97, since 1978; 5 U.S.C. § 6103(a)",
  },
  {
    name: "Thanksgiving Day",
    falls: { month: 11, weekday: 4, nth: 4 },
    from: "1942-01-01",
    authority: "Pub. L. 77-379, since 1942; 5 U.S.C. § 6103(a)",
  },
  { name: "Christmas Day", falls: { month: 12, day: 25 }, from: "1870-06-28", authority: OF_1870 },
];

export const FEDERAL: HolidayCalendar = {
  id: "us-federal",
  title: "the United States",
  holidays: HOLIDAYS,
  moves: MOVES,
  source: SECTION_6103,
  checkedOn: "2026-03-01",
};

/** Why the Friday before a holiday on a Saturday may not be a legal holiday for the counting of time. */
export const FRIDAY_DISPUTE =
  "5 U.S.C. § 6103(b), by which the Friday is kept for a holiday on a Saturday, speaks of the pay and leave of employees";
