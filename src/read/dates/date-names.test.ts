import { expect, test } from "vitest";
import { daySpan, parseDay } from "../../base/base.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

function values(text: string): string[] {
  const paragraphs = findParagraphs(text);
  const date = daySpan(parseDay("2019-06-20")!, "dateline"); // the day exists
  const section = { kind: "document" as const, start: 0, end: text.length, date };
  return findDates(text, paragraphs, findSentences(text, paragraphs), [section]).map(
    ({ quote, timex }) => `${quote} = ${timex.value}`,
  );
}

test.each([
  ["Matter of Orel, 27 I. & N. Dec. 105 (BIA 2017), says so.", []],
  ["It follows 27 I&N Dec. 12, 14.", []],
  ["The I. & N. Dec. volumes were lent out.", []],
  ["Compare 12 Misc. 2d 44 and 30 Mar. L. Rev. 12.", []],
  ["He came from D.C. Dec. 5 by bus.", ["Dec. 5 = 2018-12-05"]],
  ["Room 12 was closed on Mon. Dec. 3, 2018.", ["Mon. Dec. 3, 2018 = 2018-12-03"]],
  ["Since Dec. he has written weekly.", ["Dec. = 2018-12", "weekly = P1W"]],
  ["On 12 Dec. 2018 he left.", ["12 Dec. 2018 = 2018-12-12"]],
])("a month's abbreviation within a citation is no date: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["The Sunday Times reported it.", []],
  ["So wrote the Friday Gazette.", []],
  ["The Black Friday Committee marched.", []],
  ["The Sunday Business Post and the Selm Daily Post wrote of it.", []],
  ["The Freedom Now Coalition sang.", []],
  ["The Monday Club of Orel met.", []],
  ["It stood in the Varnia Daily.", []],
  ["On Monday Club members sang.", ["Monday = 2019-06-17"]],
  ["Daily walks are allowed.", ["Daily = P1D"]],
  ["Now he waits.", ["Now = PRESENT_REF"]],
])("a word of time within a name is no date: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["4 MINUTES: hearing held", []],
  ["12 Minute Order of the clerk", []],
  ["The hearing took 4 minutes: too short.", ["4 minutes = PT4M"]],
])("the minutes of a docket are no length of time: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["Published June 12, 2018A judge freed him.", ["June 12, 2018 = 2018-06-12"]],
  ["Posted by admin on 2 June 2018Tariq was moved.", ["2 June 2018 = 2018-06-02"]],
  ["Posted 2 Dec. 2018He was moved.", ["2 Dec. 2018 = 2018-12-02"]],
  ["The bond of series 2018A fell.", []],
])("a year belongs to its day also where the next word is glued to it: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});
