// Looking days off up: those of a calendar on a day, and whether a state's calendar is known at all.

import type { Day } from "../../base/base.ts";
import { CLOSURES } from "./closures.ts";
import { FEDERAL } from "./federal.ts";
import { type DayOff, daysOffIn, type HolidayCalendar } from "./holiday.ts";
import { STATES } from "./states.ts";

export const CALENDARS: ReadonlyMap<string, HolidayCalendar> = new Map(
  [FEDERAL, ...STATES].map((one) => [one.id, one]),
);

/** A year's days are worked out once: a count asks for the same year again and again. */
const years = new Map<string, ReadonlyMap<Day, readonly DayOff[]>>();

/** The days off of a calendar on a day, closures by order among them; none for a calendar that is not known. */
export function daysOffOn(calendar: string, day: Day): readonly DayOff[] {
  const key = `${calendar} ${day.slice(0, 4)}`;
  const known = years.get(key) ?? worked(calendar, Number(day.slice(0, 4)));
  years.set(key, known);
  return known.get(day) ?? [];
}

function worked(calendar: string, year: number): ReadonlyMap<Day, readonly DayOff[]> {
  return Map.groupBy(holidaysOf(calendar, year), ({ day }) => day);
}

/** The holidays of a calendar in a year with the days on which they are observed, and closures by order, in order. */
export function holidaysOf(calendar: string, year: number): readonly DayOff[] {
  const found = CALENDARS.get(calendar);
  if (found === undefined) return [];
  const closures = CLOSURES.filter((one) => one.calendar === calendar && Number(one.day.slice(0, 4)) === year);
  return [...daysOffIn(found, year), ...closures].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The calendar of a state by its postal letters; undefined when the table has none. */
export function stateCalendar(state: string): HolidayCalendar | undefined {
  return CALENDARS.get(`us-${state.toLowerCase()}`);
}
