// Looking days off up: those of a calendar on a day, and whether a state's calendar is known at all.

import type { Day } from "../../base/base.ts";
import { CLOSURES } from "./closures.ts";
import { FEDERAL } from "./federal.ts";
import { type DayOff, daysOffIn, type Holiday, type HolidayCalendar } from "./holiday.ts";
import { STATES } from "./states.ts";

export const CALENDARS: ReadonlyMap<string, HolidayCalendar> = new Map(
  [FEDERAL, ...STATES].map((one) => [one.id, one]),
);

/** A year's days are worked out once: a count asks for the same year again and again. */
const worked = new WeakMap<object, Map<number, ReadonlyMap<Day, readonly DayOff[]>>>();

function onDay(owner: object, day: Day, daysOf: (year: number) => readonly DayOff[]): readonly DayOff[] {
  const years = worked.get(owner) ?? new Map<number, ReadonlyMap<Day, readonly DayOff[]>>();
  worked.set(owner, years);
  const year = Number(day.slice(0, 4));
  const days = years.get(year) ?? Map.groupBy(daysOf(year), (one) => one.day);
  years.set(year, days);
  return days.get(day) ?? [];
}

/** The days off of a calendar on a day, closures by order among them; none for a calendar that is not known. */
export function daysOffOn(calendar: string, day: Day): readonly DayOff[] {
  const found = CALENDARS.get(calendar);
  return found === undefined ? [] : onDay(found, day, (year) => holidaysOf(calendar, year));
}

/** The days off on a day by holidays that a way of counting brings along. */
export function ownDaysOffOn(holidays: readonly Holiday[], day: Day): readonly DayOff[] {
  if (holidays.length === 0) return [];
  return onDay(holidays, day, (year) => daysOffIn({ id: "own", holidays, moves: [] }, year));
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
