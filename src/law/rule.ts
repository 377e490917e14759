// A dated rule as data: what starts the clock, how long it runs, by which way of counting, on whose authority, since when
// and how sure. A rule pack is a file of such rules. Keys are strict: a key that is not here is refused, never ignored.

import { z } from "zod";
import { type Day, parseDay } from "../base/base.ts";
import { countingSchema } from "./counting.ts";
import { citationSchema, daySchema, slugSchema, wordsSchema } from "./rule-parts.ts";

export const UNITS = ["hour", "day", "working day", "week", "month", "year"] as const;
export type Unit = (typeof UNITS)[number];

/** A month is a calendar month, never 30 days. A working day is one that the counting does not call an off day. */
export const periodSchema = z.strictObject({
  n: z.int().min(0).max(10_000),
  unit: z.enum(UNITS),
  direction: z.enum(["forward", "backward"]).default("forward").describe("After the event, or before it."),
});
export type Period = z.infer<typeof periodSchema>;

/** One event that may start the clock. */
const startEventSchema = z.strictObject({
  event: slugSchema.describe("What the record calls it: judgment-entered, request-received …"),
  words: wordsSchema.describe("How the sum names it: the entry of the judgment."),
  plus: periodSchema
    .omit({ direction: true })
    .describe("It starts the clock only this much later: at latest 10 days after …")
    .optional(),
  optional: z
    .boolean()
    .default(false)
    .describe("It counts only if it happened: a stay that was never ordered delays nothing."),
});

const startSchema = z
  .strictObject({
    of: z.enum(["one", "latest", "earliest"]).default("one"),
    events: z.array(startEventSchema).min(1).max(10),
  })
  .refine(({ of, events }) => of !== "one" || events.length === 1, {
    path: ["of"],
    error: "must be latest or earliest where there are several events",
  });

/** Time added after the period has run out: three days for service by mail, ten working days for unusual circumstances. */
const additionSchema = z.strictObject({
  id: slugSchema.describe("What the circumstances name: mail, clerk, consent, unusual-circumstances …"),
  words: wordsSchema,
  n: z.int().min(1).max(1000),
  unit: z.enum(UNITS),
  from: daySchema.optional(),
  to: daySchema.optional(),
  authority: citationSchema,
});
export type Addition = z.infer<typeof additionSchema>;

const tollingSchema = z.strictObject({
  words: wordsSchema.describe("When the clock stands still."),
  most: z.int().min(1).max(100).describe("How often at most.").optional(),
  authority: citationSchema.optional(),
});

export const STATUSES = ["in force", "stayed", "vacated", "disputed"] as const;
export type Status = (typeof STATUSES)[number];

/** From this day on (or since the beginning) the rule has this status, until the next line. */
const statusSchema = z.strictObject({
  from: daySchema.optional(),
  status: z.enum(STATUSES),
  why: wordsSchema.optional(),
  source: citationSchema.optional(),
  checkedOn: daySchema.optional(),
});

export const ruleSchema = z.strictObject({
  id: slugSchema,
  title: wordsSchema,
  nature: z
    .enum(["deadline", "marker", "standard"])
    .default("deadline")
    .describe("Something must be done by then; something changes then (a burden, a presumption); or no clock at all."),
  applies: wordsSchema.describe("When the rule applies, in plain words.").optional(),
  act: wordsSchema.describe("What must be done by then, or what changes: the Board must have received the notice."),
  start: startSchema,
  period: periodSchema.describe("Left out only for a standard, which has no clock.").optional(),
  counting: slugSchema.describe("The id of a way of counting: frcp-6, frap-26, bia-1003-38, foia, plain …"),
  additions: z.array(additionSchema).max(20).default([]),
  tolling: tollingSchema.optional(),
  authority: citationSchema,
  jurisdiction: slugSchema,
  from: daySchema.describe("The first day on which its event can happen under this text.").optional(),
  to: daySchema.describe("The last such day.").optional(),
  status: z.array(statusSchema).min(1).max(50),
  checkedOn: daySchema
    .describe("The day on which a person last read the rule's text. Left out: not checked.")
    .optional(),
  recheckDays: z
    .int()
    .min(1)
    .max(3660)
    .default(365)
    .describe("After so many days it counts as not checked. Few for what courts are fighting over."),
  source: z.array(citationSchema).min(1).max(20).describe("Where it was read."),
  caveats: z.array(wordsSchema).max(20).default([]),
  rivals: z
    .array(z.strictObject({ rule: slugSchema, why: wordsSchema }))
    .max(10)
    .default([])
    .describe("Rules that give another day for the same event; both days are shown, with the reason."),
});
export type Rule = z.infer<typeof ruleSchema>;
/** As a file writes it, before defaults. */
export type WrittenRule = z.input<typeof ruleSchema>;

export const rulePackSchema = z.strictObject({
  $schema: z.string().optional(),
  pack: slugSchema,
  title: wordsSchema,
  jurisdiction: slugSchema,
  countings: z.array(countingSchema).max(100).default([]),
  rules: z.array(ruleSchema).max(1000),
});
export type RulePack = z.infer<typeof rulePackSchema>;

/** What the rule's standing was on a day: the last line of its history that had begun. */
export function statusOn(rule: Pick<Rule, "status">, day: Day): Rule["status"][number] | undefined {
  const begun = rule.status.filter(({ from }) => from === undefined || from <= day);
  return begun.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1)).at(-1);
}

/** Has a person read the text lately enough, seen from a day? */
export function isFresh(rule: Pick<Rule, "checkedOn" | "recheckDays">, day: Day): boolean {
  if (rule.checkedOn === undefined) return false;
  // seen from a day before the check, it had not been made
  if (day < rule.checkedOn) return false;
  const until = Temporal.PlainDate.from(rule.checkedOn).add({ days: rule.recheckDays });
  return day <= (parseDay(until.toString()) ?? "9999-12-31");
}
