// A holiday as data: when it falls, since when, and to which day it moves from a weekend. What follows are days off.

import {
  addDays,
  type Day,
  easterSunday,
  electionDay,
  lastWeekday,
  makeDay,
  nthWeekday,
  weekday,
} from "../../base/base.ts";

/** When a holiday falls. `plus` counts days on from there: the day after Thanksgiving. 1 is Monday, 7 is Sunday. */
export type Falls =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number | "last"; readonly plus?: number }
  | { readonly easter: number }
  | { readonly election: "every year" | "even years" }
  | { readonly month: number; readonly day: number; readonly everyFourthYearAfter: number };

/** A holiday that falls on `weekday` is kept `shift` days from it. */
export interface Move {
  readonly weekday: number;
  readonly shift: number;
  readonly since?: Day | undefined;
}

export interface Holiday {
  readonly name: string;
  readonly falls: Falls;
  /** The first and the last day on which it can have fallen. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Left out: as the calendar says. */
  readonly moves?: readonly Move[] | undefined;
  /** Why it is not sure that the courts count it. */
  readonly disputed?: string | undefined;
  readonly authority: string;
}

/** A calendar of a country, a state or the District of Columbia. */
export interface HolidayCalendar {
  readonly id: string;
  readonly title: string;
  readonly holidays: readonly Holiday[];
  readonly moves: readonly Move[];
  readonly source: string;
  /** The day as of which the text that was read stands. Left out: not checked. */
  readonly checkedOn?: Day | undefined;
  /** What the table leaves out. */
  readonly missing?: string | undefined;
}

/** One day on which offices are closed or which the law calls a holiday. */
export interface DayOff {
  readonly day: Day;
  readonly name: string;
  readonly calendar: string;
  /** `observed`: the holiday itself falls on a weekend, on the day `of`. `closure`: offices were closed by an order. */
  readonly kind: "holiday" | "observed" | "closure";
  readonly of?: Day | undefined;
  readonly disputed?: string | undefined;
  readonly authority: string;
}

/** The days off of a calendar in a year, in order. One that is moved over New Year stands in the year it is moved to. */
export function daysOffIn(calendar: HolidayCalendar, year: number): readonly DayOff[] {
  const days = [year - 1, year, year + 1].flatMap((one) =>
    calendar.holidays.flatMap((holiday) => kept(calendar, holiday, one)),
  );
  return days
    .filter(({ day }) => Number(day.slice(0, 4)) === year)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function kept(calendar: HolidayCalendar, holiday: Holiday, year: number): DayOff[] {
  const day = dayIn(holiday.falls, year);
  if (day === undefined || day < (holiday.from ?? day) || day > (holiday.to ?? day)) return [];
  const { name, authority, disputed } = holiday;
  const own: DayOff = { day, name, calendar: calendar.id, kind: "holiday", authority, disputed };
  const move = (holiday.moves ?? calendar.moves).find(
    (one) => one.weekday === weekday(day) && day >= (one.since ?? day),
  );
  return move === undefined ? [own] : [own, { ...own, day: addDays(day, move.shift), kind: "observed", of: day }];
}

/** The day on which it falls in a year; undefined in a year without it. */
export function dayIn(falls: Falls, year: number): Day | undefined {
  if ("easter" in falls) return shifted(easterSunday(year), falls.easter);
  if ("election" in falls) return falls.election === "even years" && year % 2 === 1 ? undefined : electionDay(year);
  if ("weekday" in falls) {
    const { month, nth, plus = 0 } = falls;
    const day = nth === "last" ? lastWeekday(year, month, falls.weekday) : nthWeekday(year, month, falls.weekday, nth);
    return shifted(day, plus);
  }
  if ("everyFourthYearAfter" in falls) {
    const years = year - falls.everyFourthYearAfter;
    if (years <= 0 || years % 4 !== 0) return undefined;
  }
  return makeDay(year, falls.month, falls.day);
}

function shifted(day: Day | undefined, days: number): Day | undefined {
  return day && addDays(day, days);
}
