import { expect, test } from "vitest";
import { daySpan, parseDay } from "../../base/base.ts";
import type { DateMention, Section } from "../../record/record.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

function read(text: string): DateMention[] {
  const paragraphs = findParagraphs(text);
  const section: Section = {
    kind: "document",
    start: 0,
    end: text.length,
    date: daySpan(parseDay("2019-06-13")!, "dateline"), // the day exists
  };
  return findDates(text, paragraphs, findSentences(text, paragraphs), [section]);
}

test.each([
  ["He came in early May 2018.", "START", "2018-05-01/2018-05-16"],
  ["He came in late May 2018.", "END", "2018-05-16/2018-05-31"],
  ["He came about May 10, 2018.", "APPROX", "2018-05-03/2018-05-17"],
  ["He came around May 2018.", "APPROX", "2018-04-01/2018-06-30"],
  ["He was held more than two years.", "MORE_THAN", ""],
  ["He was held at least 12 days.", "EQUAL_OR_MORE", ""],
  ["He was held for two years.", undefined, ""],
])("the modifier of a date and what it does to its days: %s", (text, mod, edtf) => {
  expect(read(text)[0]?.timex.mod).toBe(mod);
  expect(read(text)[0]?.date.edtf).toBe(edtf);
});

test.each([
  ["It lasted from May to December 2015.", "May to December 2015", "2015-05/2015-12"],
  ["Between May 1 and June 10 nobody came.", "May 1 and June 10", "2019-05-01/2019-06-10"],
  ["It lasted from 3 May 2018 until 5 June 2018.", "3 May 2018 until 5 June 2018", "2018-05-03/2018-06-05"],
])("two dates that are the ends of one stretch know it: %s", (text, quote, edtf) => {
  const ranges = read(text).map(({ range }) => `${range?.quote} ${range?.date.edtf}`);
  expect(ranges).toEqual([`${quote} ${edtf}`, `${quote} ${edtf}`]);
});

test.each(["He came on May 3, 2018 and June 5, 2018.", "He wrote on May 3, 2018. To June 5, 2018 he gave no thought."])(
  "two dates that are told one after the other are no stretch: %s",
  (text) => {
    expect(read(text).map(({ range }) => range)).toEqual([undefined, undefined]);
  },
);
