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
