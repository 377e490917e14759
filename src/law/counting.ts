// A way of counting as data: which days count, what happens when the last one is a day off, when that day ends.
// Ways of counting change, so each has versions; the day of the event says which one holds.

import { z } from "zod";
import { type Day, invariant } from "../base/base.ts";
import { CALENDARS } from "./holidays/calendars.ts";
import { holidaySchema } from "./holidays/holiday.ts";
import { citationSchema, daySchema, slugSchema, wordsSchema } from "./rule-parts.ts";

/** 1 is Monday, 7 is Sunday. */
const weekdaySchema = z.int().min(1).max(7);

const offDaysSchema = z.strictObject({
  weekend: z.array(weekdaySchema).max(6).default([6, 7]),
  calendars: z
    .array(z.enum([...CALENDARS.keys()]))
    .max(10)
    .default([])
    .describe("Calendars that come with the program and always count: us-federal."),
  holidays: z.array(holidaySchema).max(200).default([]).describe("Holidays of its own, for another jurisdiction."),
  place: z
    .enum(["never", "forward", "always"])
    .default("never")
    .describe("Whether holidays of the state in which the court sits count: only in periods after an event, say."),
  circuit: z
    .boolean()
    .default(false)
    .describe("Whether those of the state of the circuit clerk's principal office count as well (Rule 26(a)(6)(C))."),
  observedFriday: z
    .enum(["off", "disputed", "not off"])
    .default("off")
    .describe("Whether the Friday before a holiday that falls on a Saturday is a holiday."),
  closures: z
    .enum(["off", "disputed", "not off"])
    .default("disputed")
    .describe("Whether a day on which the President closed the offices is a holiday."),
});
export type OffDays = z.infer<typeof offDaysSchema>;

const versionSchema = z.strictObject({
  from: daySchema.describe("The first day of an event that is counted so.").optional(),
  to: daySchema.describe("The last such day.").optional(),
  firstDay: z
    .enum(["after", "same"])
    .default("after")
    .describe("Whether day 1 is the day after the event or the day of the event."),
  shortPeriod: z
    .strictObject({ under: z.int().min(1).max(100) })
    .describe("In periods of fewer days than this, days off are not counted (Rule 6 before December 2009: 11).")
    .optional(),
  offDays: offDaysSchema,
  roll: z
    .enum(["on", "next", "previous", "none"])
    .default("none")
    .describe("When the last day is a day off: on in the direction of counting, always forward, back, or it stays."),
  inaccessible: z
    .boolean()
    .default(false)
    .describe("Whether a last day on which the clerk's office cannot be reached moves the end to the next day it can."),
  lastMoment: z
    .strictObject({
      electronic: z.enum(["midnight", "office closes"]).optional(),
      otherwise: z.enum(["midnight", "office closes"]).optional(),
    })
    .describe("When the last day ends, for filing electronically and otherwise.")
    .optional(),
  authority: citationSchema,
  source: z.array(citationSchema).max(10).default([]),
  checkedOn: daySchema.optional(),
  caveats: z.array(wordsSchema).max(10).default([]),
});
export type CountingVersion = z.infer<typeof versionSchema>;

export const countingSchema = z.strictObject({
  id: slugSchema,
  title: wordsSchema,
  versions: z.array(versionSchema).min(1).max(20),
});
export type Counting = z.infer<typeof countingSchema>;
/** As a file writes it, before defaults. */
export type WrittenCounting = z.input<typeof countingSchema>;

/** The text that holds for an event of a day. */
export function versionOn({ versions }: Counting, day: Day): CountingVersion {
  const found = versions.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day)) ?? versions.at(-1);
  invariant(found !== undefined, "a counting has a version");
  return found;
}
