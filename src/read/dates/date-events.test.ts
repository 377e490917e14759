import { expect, test } from "vitest";
import { daySpan, parseDay } from "../../base/base.ts";
import type { DateMention } from "../../record/record.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

function read(text: string): DateMention[] {
  const paragraphs = findParagraphs(text);
  const date = daySpan(parseDay("2021-05-06")!, "dateline"); // the day exists
  return findDates(text, paragraphs, findSentences(text, paragraphs), [
    { kind: "document", start: 0, end: text.length, date, dateAt: { start: 0, end: 3 } },
  ]);
}

test("a length counted from an event has the day that follows from the one day told of that event", () => {
  const text = "Oren Vask was arrested on June 3, 2019 in Selm. He was released 20 days after his arrest.";
  expect(read(text)[1]).toMatchObject({
    quote: "20 days",
    timex: { type: "DURATION", value: "P20D" },
    date: { edtf: "2019-06-23", basis: "relative to “June 3, 2019” (his arrest)" },
    event: { start: text.indexOf("his arrest"), quote: "his arrest" },
  });
});

const UNKNOWN: [string, string, string][] = [
  ["no day of it is told", "He was freed 20 days after a judge ordered his release.", "a judge ordered his release"],
  [
    "two days of it are told",
    "He was arrested on June 3, 2019. She was arrested on June 9, 2019. They left two weeks after the arrest.",
    "the arrest",
  ],
  [
    "the day told is in the sentence that counts",
    "On June 23, 2019, 20 days after his arrest, he was freed.",
    "his arrest",
  ],
  [
    "the day told is of another order",
    "A clerk ordered paper on June 3, 2019. He was freed ten days after a judge ordered his release.",
    "a judge ordered his release",
  ],
];

test.each(UNKNOWN)("it stays unknown where %s, and keeps the words of the event", (_, text, event) => {
  const counted = read(text).find(({ timex }) => timex.type === "DURATION");
  expect(counted?.date).toEqual({ edtf: "", basis: `relative to “${event}”` });
  expect(counted?.event?.quote).toBe(event);
});

test("what a date was read against is given with its place", () => {
  const text = "On April 21, 2019 he was freed. Two days later he was taken again.";
  expect(read(text)[1]?.relativeTo).toEqual({ start: 3, end: 17, quote: "April 21, 2019" });
  expect(read("Now: they met on Monday.").at(-1)?.relativeTo).toEqual({ start: 0, end: 3, quote: "Now" });
});

const COUNTED: [string, string, string, string][] = [
  ["He was arrested on 4 May 2018. They must charge him within 14 days of his arrest.", "14 days", "2018-05-04/2018-05-18", "his arrest"],
  ["The raid was on 4 May 2018. They wrote within 14 days after the raid.", "14 days", "2018-05-04/2018-05-18", "the raid"],
  ["The hearing was on 4 May 2018. He must file within 30 days of the hearing.", "30 days", "", "the hearing"],
  ["The strike began on 1 June 2018. On Day 12 of the strike, he fell.", "Day 12", "2018-06-12/2018-06-13", "the strike"],
  ["The strike went on on 9 June 2018. On Day 12 of the strike, he fell.", "Day 12", "", "the strike"],
  ["He was arrested on 4 May 2018. This is his 45th day in custody.", "45th day", "", "custody"],
  ["It came two days after the hearing she wrote.", "two days", "", "the hearing"],
  ["It came two days after a judge said he could.", "two days", "", "a judge said he could"],
]; // prettier-ignore

test.each(COUNTED)(
  "what is counted from an event keeps its words, and days where they are sure: %s",
  (text, quote, edtf, event) => {
    const found = read(text).find((mention) => mention.quote === quote);
    expect([found?.date.edtf, found?.event?.quote]).toEqual([edtf, event]);
  },
);
