// What the states and the District of Columbia keep besides the federal holidays. They count under Rule 6(a)(6)(C) in
// periods after an event. A state that is not here is not known, which is not the same as having no holidays.

import type { Falls, Holiday, HolidayCalendar, Move } from "./holiday.ts";

const FRIDAY: Move = { weekday: 6, shift: -1 };
const MONDAY: Move = { weekday: 7, shift: 1 };
const DAY_AFTER_THANKSGIVING: Falls = { month: 11, weekday: 4, nth: 4, plus: 1 };
const GOOD_FRIDAY: Falls = { easter: -2 };
const LINCOLN: Falls = { month: 2, day: 12 };

function dc(): HolidayCalendar {
  const authority = "D.C. Code § 28-2701";
  return {
    id: "us-dc",
    title: "the District of Columbia",
    source: authority,
    checkedOn: "2012-10-23",
    moves: [FRIDAY, MONDAY],
    holidays: [
      {
        name: "District of Columbia Emancipation Day",
        falls: { month: 4, day: 16 },
        from: "2007-01-01",
        authority: `${authority}; § 1-612.02(a)(11)`,
      },
      {
        name: "Inauguration Day",
        falls: { month: 1, day: 20, everyFourthYearAfter: 1965 },
        moves: [MONDAY],
        authority: `5 U.S.C. § 6103(c), in and around the District of Columbia; ${authority}`,
      },
    ],
  };
}

function california(): HolidayCalendar {
  const listed = "Cal. Gov. Code § 6700";
  const judicial = `${listed}; Cal. Code Civ. Proc. § 135`;
  const notJudicial =
    "it stands in Cal. Gov. Code § 6700, but California's courts sit on it (Cal. Code Civ. Proc. § 135)";
  return {
    id: "us-ca",
    title: "California",
    source: judicial,
    checkedOn: "2024-10-17",
    missing: "Lunar New Year and Diwali, which § 6700 names of late, and days that the Governor appoints",
    moves: [FRIDAY, MONDAY],
    holidays: [
      { name: "Lincoln's Birthday", falls: LINCOLN, authority: judicial },
      { name: "Cesar Chavez Day", falls: { month: 3, day: 31 }, from: "2001-01-01", authority: judicial },
      {
        name: "Genocide Remembrance Day",
        falls: { month: 4, day: 24 },
        from: "2023-01-01",
        disputed: notJudicial,
        authority: listed,
      },
      { name: "Admission Day", falls: { month: 9, day: 9 }, disputed: notJudicial, authority: listed },
      {
        name: "Native American Day",
        falls: { month: 9, weekday: 5, nth: 4 },
        from: "2015-01-01",
        authority: judicial,
      },
      {
        name: "the day after Thanksgiving",
        falls: DAY_AFTER_THANKSGIVING,
        authority: `${judicial}; In re Dwyer, 303 B.R. 437 (B.A.P. 9th Cir. 2003)`,
      },
    ],
  };
}

function michigan(): HolidayCalendar {
  const rule = "Mich. Ct. R. 8.110(D)";
  const byCourtRule = "Michigan's courts are closed on it by court rule, not by a statute";
  const eve: readonly Move[] = [
    { weekday: 5, shift: -1 },
    { weekday: 6, shift: -1 },
    { weekday: 7, shift: -2 },
  ];
  return {
    id: "us-mi",
    title: "Michigan",
    source: `Mich. Comp. Laws § 435.101; ${rule}`,
    checkedOn: "2015-12-31",
    moves: [],
    holidays: [
      {
        name: "Lincoln's Birthday",
        falls: LINCOLN,
        disputed: `it stands in Mich. Comp. Laws § 435.101, but Michigan's courts sit on it (${rule})`,
        authority: "Mich. Comp. Laws § 435.101",
      },
      { name: "the Friday after Thanksgiving", falls: DAY_AFTER_THANKSGIVING, disputed: byCourtRule, authority: rule },
      { name: "Christmas Eve", falls: { month: 12, day: 24 }, moves: eve, disputed: byCourtRule, authority: rule },
      { name: "New Year's Eve", falls: { month: 12, day: 31 }, moves: eve, disputed: byCourtRule, authority: rule },
    ],
  };
}

function texas(): HolidayCalendar {
  const legal = "Tex. Gov't Code §§ 662.003(b), 662.021";
  const around =
    "Tex. Gov't Code § 662.003(b) calls it a state holiday, but § 662.021 does not count it among the legal holidays";
  const fixed = (name: string, month: number, day: number): Holiday => ({
    name,
    falls: { month, day },
    authority: legal,
  });
  return {
    id: "us-tx",
    title: "Texas",
    source: legal,
    checkedOn: "2021-04-14",
    moves: [],
    holidays: [
      fixed("Confederate Heroes Day", 1, 19),
      fixed("Texas Independence Day", 3, 2),
      fixed("San Jacinto Day", 4, 21),
      { ...fixed("Emancipation Day in Texas", 6, 19), from: "1980-01-01" },
      { ...fixed("Lyndon Baines Johnson Day", 8, 27), from: "1973-01-01" },
      { name: "the Friday after Thanksgiving", falls: DAY_AFTER_THANKSGIVING, from: "1981-01-01", authority: legal },
      { ...fixed("24 December", 12, 24), from: "1981-01-01", disputed: around },
      { ...fixed("26 December", 12, 26), from: "1981-01-01", disputed: around },
    ],
  };
}

function louisiana(): HolidayCalendar {
  const legal = "La. Stat. § 1:55(A)";
  const clerks = "La. Stat. § 1:55(E)";
  const open = `${legal} names it, but the clerks of court do not close on it (${clerks})`;
  const closed = `the clerks of court close on it (${clerks}), but ${legal} does not name it`;
  return {
    id: "us-la",
    title: "Louisiana",
    source: `${legal}, (E)`,
    missing: "days struck from the statute in 2022 and days that the Governor proclaims",
    moves: [],
    holidays: [
      { name: "the Battle of New Orleans", falls: { month: 1, day: 8 }, disputed: open, authority: legal },
      { name: "Mardi Gras", falls: { easter: -47 }, authority: legal },
      { name: "Good Friday", falls: GOOD_FRIDAY, authority: `${legal}, (E)` },
      { name: "Huey P. Long Day", falls: { month: 8, day: 30 }, disputed: open, authority: legal },
      { name: "All Saints' Day", falls: { month: 11, day: 1 }, authority: `${legal}, (E)` },
      { name: "the day after Thanksgiving", falls: DAY_AFTER_THANKSGIVING, disputed: closed, authority: clerks },
      { name: "Christmas Eve", falls: { month: 12, day: 24 }, disputed: closed, authority: clerks },
      { name: "New Year's Eve", falls: { month: 12, day: 31 }, disputed: closed, authority: clerks },
    ],
  };
}

function newYork(): HolidayCalendar {
  const authority = "N.Y. Gen. Constr. Law § 24";
  return {
    id: "us-ny",
    title: "New York",
    source: authority,
    checkedOn: "2025-03-05",
    moves: [MONDAY],
    holidays: [
      { name: "Lincoln's Birthday", falls: LINCOLN, authority },
      { name: "Juneteenth", falls: { month: 6, day: 19 }, from: "2020-10-14", authority },
      { name: "Election Day", falls: { election: "every year" }, moves: [], authority },
    ],
  };
}

function newJersey(): HolidayCalendar {
  const authority = "N.J. Stat. §§ 36:1-1, 36:1-1.2";
  return {
    id: "us-nj",
    title: "New Jersey",
    source: authority,
    moves: [FRIDAY, MONDAY],
    holidays: [
      {
        name: "Lincoln's Birthday",
        falls: LINCOLN,
        disputed: "N.J. Stat. § 36:1-1 names it, but has the offices of the state open on it",
        authority,
      },
      { name: "Good Friday", falls: GOOD_FRIDAY, authority },
      {
        name: "Juneteenth Day",
        falls: { month: 6, weekday: 5, nth: 3 },
        from: "2021-01-01",
        authority: `${authority}; N.J. Stat. § 11A:6-24.1`,
      },
      { name: "Election Day", falls: { election: "every year" }, authority },
    ],
  };
}

/** Its own holidays besides the federal ones all fall on Sundays. */
function arizona(): HolidayCalendar {
  return {
    id: "us-az",
    title: "Arizona",
    source: "Ariz. Rev. Stat. § 1-301",
    checkedOn: "2018-01-01",
    moves: [FRIDAY, MONDAY],
    holidays: [],
  };
}

function georgia(): HolidayCalendar {
  const authority = "Ga. Code § 1-4-1(a)(2)";
  const disputed = "the Governor proclaims it anew for each year";
  return {
    id: "us-ga",
    title: "Georgia",
    source: authority,
    checkedOn: "2025-01-01",
    missing: "days that the Governor proclaims for one year, among them the one on which Washington's Birthday is kept",
    moves: [],
    holidays: [
      { name: "State Holiday (Good Friday)", falls: GOOD_FRIDAY, from: "2024-01-01", disputed, authority },
      { name: "State Holiday (the day after Thanksgiving)", falls: DAY_AFTER_THANKSGIVING, disputed, authority },
    ],
  };
}

export const STATES: readonly HolidayCalendar[] = [
  dc(),
  california(),
  michigan(),
  texas(),
  louisiana(),
  newYork(),
  newJersey(),
  arizona(),
  georgia(),
];
