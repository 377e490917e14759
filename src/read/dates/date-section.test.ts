import { expect, test } from "vitest";
import { daySpan, parseDay } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

test.each<[Section["kind"], string]>([
  ["timeline entry", "2031-03"],
  ["post", "2030-03"],
])("a month under a day of January in a %s is %s", (kind, value) => {
  const text = "1 January 2031: She is held.\nMarch: She is moved.";
  const paragraphs = findParagraphs(text);
  const date = daySpan(parseDay("2031-01-01")!, "header"); // the day exists
  const section: Section = { kind, start: 0, end: text.length, date, dateAt: { start: 0, end: 14 } };
  expect(findDates(text, paragraphs, findSentences(text, paragraphs), [section]).at(-1)?.timex.value).toBe(value);
});

test("since when something lasts is not the time of which a letter tells", () => {
  const text =
    "June 14, 2031\n\nAda Moreau has baked with us since 2020. She was taken from her kitchen on February 3.\n\nOn May 28, a judge held that nobody may keep her.";
  const paragraphs = findParagraphs(text);
  const date = daySpan(parseDay("2031-06-14")!, "explicit"); // the day exists
  const section: Section = { kind: "letter", start: 0, end: text.length, date, dateAt: { start: 0, end: 13 } };
  const dates = findDates(text, paragraphs, findSentences(text, paragraphs), [section]);
  expect(dates.slice(-2).map((one) => one.date.edtf)).toEqual(["2031-02-03", "2031-05-28"]);
});
