// The small parts that rules, ways of counting and days off are written with: a day, a name, a sentence, a citation.

import { z } from "zod";
import { type Day, parseDay } from "../base/base.ts";

export const daySchema = z.custom<Day>(
  (value) => typeof value === "string" && parseDay(value) !== undefined,
  "is no day written as YYYY-MM-DD",
);

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u, "is not a name in small letters, digits and hyphens")
  .max(80);

export const wordsSchema = z.string().min(1).max(1000);

/** Where something stands: as lawyers cite it, and where it was read. */
export const citationSchema = z.strictObject({
  cite: wordsSchema.describe("Fed. R. Civ. P. 6(a)(1)(C)."),
  url: z.url().max(500).optional(),
  says: wordsSchema.describe("What it says that matters here, in plain words.").optional(),
});
export type Citation = z.infer<typeof citationSchema>;
