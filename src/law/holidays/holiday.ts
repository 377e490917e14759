// A holiday as data: when it falls, since when, and to which day it moves from a weekend. What follows are days off.

import { z } from "zod";
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
import { daySchema, wordsSchema } from "../rule-parts.ts";

const monthSchema = z.int().min(1).max(12);

/** When a holiday falls: on a day of a month, on the nth weekday of a month, so many days from Easter, or on election day. */
export const fallsSchema = z
  .strictObject({
    month: monthSchema.optional(),
    day: z.int().min(1).max(31).optional(),
    weekday: z.int().min(1).max(7).describe("1 is Monday, 7 is Sunday.").optional(),
    nth: z.union([z.int().min(1).max(5), z.literal("last")]).optional(),
    plus: z.int().min(-30).max(30).describe("Days on from there: 1 for the day after Thanksgiving.").optional(),
    easter: z.int().min(-100).max(100).describe("Days from Easter Sunday: -2 is Good Friday.").optional(),
    election: z
      .enum(["every year", "even years"])
      .describe("The Tuesday after the first Monday of November.")
      .optional(),
    everyFourthYearAfter: z.int().optional(),
  })
  .refine(
    ({ month, day, weekday: wanted, nth, easter, election }) =>
      [month !== undefined && day !== undefined, month !== undefined && wanted !== undefined && nth !== undefined]
        .concat([easter !== undefined, election !== undefined])
        .filter((one) => one).length === 1,
    "needs month and day, or month, weekday and nth, or easter, or election",
  )
  .readonly();
export type Falls = z.infer<typeof fallsSchema>;

/** A holiday that falls on `weekday` is kept `shift` days from it. */
const moveSchema = z
  .strictObject({
    weekday: z.int().min(1).max(7),
    shift: z.int().min(-7).max(7),
    since: daySchema.optional(),
  })
  .readonly();
export type Move = z.infer<typeof moveSchema>;

export const holidaySchema = z
  .strictObject({
    name: wordsSchema,
    falls: fallsSchema,
    from: daySchema.describe("The first day on which it can have fallen.").optional(),
    to: daySchema.describe("The last such day.").optional(),
    moves: z.array(moveSchema).max(7).readonly().describe("Where it is kept when it falls on a weekend.").optional(),
    disputed: wordsSchema.describe("Why it is not sure that the courts count it.").optional(),
    authority: wordsSchema,
  })
  .readonly();
export type Holiday = z.infer<typeof holidaySchema>;

/** Holidays, and to which day they move from a weekend unless they say otherwise. */
export interface Kept {
  readonly id: string;
  readonly holidays: readonly Holiday[];
  readonly moves: readonly Move[];
}

/** A calendar of a country, a state or the District of Columbia. */
export interface HolidayCalendar extends Kept {
  readonly title: string;
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
export function daysOffIn(calendar: Kept, year: number): readonly DayOff[] {
  const days = [year - 1, year, year + 1].flatMap((one) =>
    calendar.holidays.flatMap((holiday) => kept(calendar, holiday, one)),
  );
  return days
    .filter(({ day }) => Number(day.slice(0, 4)) === year)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function kept(calendar: Kept, holiday: Holiday, year: number): DayOff[] {
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
  const { month, day, nth, plus = 0, easter, election, everyFourthYearAfter } = falls;
  if (easter !== undefined) return shifted(easterSunday(year), easter);
  if (election !== undefined) return election === "even years" && year % 2 === 1 ? undefined : electionDay(year);
  if (month === undefined) return undefined;
  if (falls.weekday !== undefined && nth !== undefined) {
    const found =
      nth === "last" ? lastWeekday(year, month, falls.weekday) : nthWeekday(year, month, falls.weekday, nth);
    return shifted(found, plus);
  }
  const years = everyFourthYearAfter === undefined ? 4 : year - everyFourthYearAfter;
  return day === undefined || years <= 0 || years % 4 !== 0 ? undefined : shifted(makeDay(year, month, day), plus);
}

function shifted(day: Day | undefined, days: number): Day | undefined {
  return day && addDays(day, days);
}
