// case.json: what people say about the case folder itself. Every field may be left out.

import { z } from "zod";

export const caseFileSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).max(200).describe("The name of the case, as the site prints it.").optional(),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
    .describe("By which calendars know the case. Choose it once and keep it.")
    .optional(),
  subject: z
    .strictObject({
      name: z.string().min(1).max(200).describe("The person, or class of persons, who is held."),
      aliases: z
        .array(z.string().min(1).max(200))
        .max(50)
        .default([])
        .describe("Other spellings of the name in the documents."),
    })
    .optional(),
  languages: z
    .array(z.string().min(2).max(35))
    .min(1)
    .max(10)
    .default(["en"])
    .describe("BCP 47 tags, the main one first."),
  timeZone: z
    .string()
    .min(1)
    .max(60)
    .default("UTC")
    .describe("IANA name of the zone in which the case's hours are meant."),
  days: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100).describe("What the day is called."),
        date: z
          .string()
          .regex(/^(?:\d{4}-)?\d{2}-\d{2}$/)
          .describe("12-25 for every year, 2031-03-30 for once."),
      }),
    )
    .max(200)
    .describe("Days to mark while custody lasts: birthdays, holidays of a faith.")
    .optional(),
  site: z
    .strictObject({
      address: z
        .url({ protocol: /^https?$/ })
        .refine((address) => !/[?#]/.test(address), { error: "is the address of a folder: without ? and #." })
        .describe("Where the public site is published: https://example.org/case/.")
        .optional(),
      theme: z.enum(["linen", "slate", "olive"]).optional(),
      calendars: z
        .record(z.string().min(2).max(35), z.string().refine(isCalendar, "is no calendar that is known here."))
        .describe('Calendars in which days are printed as well, by language: { "ar": "islamic-umalqura" }.')
        .optional(),
    })
    .optional(),
  review: z
    .strictObject({
      people: z.literal([1, 2]).default(1).describe("With 2, a statement is accepted when a second person accepts it."),
    })
    .optional(),
  notice: z
    .string()
    .max(1000)
    .describe("A line printed on every page, for example that the case is fiction.")
    .optional(),
});

function isCalendar(name: string): boolean {
  return Intl.supportedValuesOf("calendar").includes(name);
}

export type CaseFile = z.infer<typeof caseFileSchema>;
export const EMPTY_CASE_FILE: CaseFile = caseFileSchema.parse({});
