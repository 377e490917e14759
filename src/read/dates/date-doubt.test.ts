import { expect, test } from "vitest";
import { betweenSpan, type DateSpan, daySpan, parseDay } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

/** Thursday, 13 June 2019, known from the document's own head. */
const ANCHOR = daySpan(parseDay("2019-06-13")!, "dateline"); // the day exists

function days(text: string, quote: string, date: DateSpan = ANCHOR): string | undefined {
  const paragraphs = findParagraphs(text);
  const section: Section = { kind: "document", start: 0, end: text.length, date };
  const found = findDates(text, paragraphs, findSentences(text, paragraphs), [section]);
  return found.find((mention) => mention.quote === quote)?.date.edtf;
}

test.each([
  ["The clerk met him Monday.", "Monday", "2019-06-10"],
  ["The clerk will meet him Monday.", "Monday", "2019-06-17"],
  ["The menu of Monday: soup.", "Monday", "2019-06-10/2019-06-17"],
  ["They told him to come Monday.", "Monday", "2019-06-10/2019-06-17"],
  ["The visit has been moved to Tuesday.", "Tuesday", "2019-06-18"],
  ["Counsel had asked for a day in December.", "December", "2017-12-01/2018-12-31"],
  ["A day in December would suit.", "December", "2018-12-01/2019-12-31"],
  ["Her papers, of 3 May, were lost.", "3 May", "2019-05-03"],
  ["He came on a Monday morning with a bag.", "Monday morning", ""],
])("a day that may be past or to come is given as both: %s", (text, quote, edtf) => {
  expect(days(text, quote)).toBe(edtf);
});

test.each([
  ["She wrote last March.", "last March", "2018-03-01/2019-03-31"],
  ["She wrote last October.", "last October", "2018-10"],
  ["He will be tried next November.", "next November", "2019-11-01/2020-11-30"],
  ["In December 2017 he was held; in February the charge was dropped.", "February", "2018-02-01/2019-02-28"],
  ["He had been arrested in April.", "April", "2018-04-01/2019-04-30"],
  ["Annual Report 2017\n\nIn March the camp was opened.", "March", "2017-03-01/2019-03-31"],
])("the year that is not told is given as all that it may be: %s", (text, quote, edtf) => {
  expect(days(text, quote)).toBe(edtf);
});

test.each([
  ["Marta Silen had a contested hearing that started on 27 July.", "27 July", "2019-07-27"],
  ["She had to wait until 27 July.", "27 July", "2019-07-27"],
  ["Since 27 July she has had no visits.", "27 July", "2019-07-27"],
  // told of a time before the past that is told
  ["She had been heard on 27 July.", "27 July", "2018-07-27/2019-07-27"],
])("in a part that lies between two days the one such day between them is meant: %s", (text, quote, edtf) => {
  const [earliest, latest] = [parseDay("2019-06-29")!, parseDay("2020-03-28")!]; // the days exist
  expect(days(text, quote, betweenSpan(earliest, latest, "between neighbours"))).toBe(edtf);
});

test.each([
  // A comment that bears its own day.
  ["They let us in.\n\nComments\nIda, 20 June 2019: I saw you yesterday!", "yesterday", "2019-06-12/2019-06-19"],
  // A weekday as a heading names no week, nor does what stands under it.
  ["Tuesday\nRain. Tomorrow there is soup.", "Tuesday", ""],
  ["Tuesday\nRain. Tomorrow there is soup.", "Tomorrow", ""],
  // Links to other articles.
  ["He was moved.\nREAD NEXT: Ferry to stop Friday | Bakers win | Storm", "Friday", ""],
  // A letter printed in it.
  [`${"The union thanks all who wrote. ".repeat(20)}\n\nDear friends,\nI was moved yesterday.`, "yesterday", ""],
  // What is quoted was said in the week before.
  ['"They told me on Tuesday," he said.', "Tuesday", "2019-06-04/2019-06-11"],
])("another day of writing is not that of the section: %s", (text, quote, edtf) => {
  expect(days(text, quote)).toBe(edtf);
});

test("the answers of an interview have a time of their own", () => {
  const text =
    "Q: When did they come?\nA: They came on a Friday. On Sunday I fled.\nQ: And now?\nA: I slept well last night.";
  expect(days(text, "Sunday")).toBe("");
  expect(days(text, "last night")).toBe("2019-06-12");
  const given = daySpan(parseDay("2019-06-13")!, "person"); // the day exists
  expect(days(text, "last night", given)).toBe("");
});

test("the day on which people are asked to come is not the day of writing", () => {
  const text = "VIGIL\nSunday, June 16, 2019\n6 p.m.\n\nShe was taken last month.";
  const at = text.indexOf("Sunday");
  const dateAt = { start: at, end: text.indexOf("\n6") };
  const date = daySpan(parseDay("2019-06-16")!, "explicit"); // the day exists
  const paragraphs = findParagraphs(text);
  const section: Section = { kind: "document", start: 0, end: text.length, date, dateAt };
  const found = findDates(text, paragraphs, findSentences(text, paragraphs), [section]);
  expect(found.find(({ quote }) => quote === "last month")?.date.edtf).toBe("");
});

test("the day printed before a feast in brackets is the day of the feast", () => {
  expect(days("We met on May 20, 2018 (Eid Al-Fitr).", "Eid Al-Fitr")).toBe("2018-05-20");
});

test("a length of time is counted from the arrest of Mr. Halloran", () => {
  const text = "Mr. Halloran was arrested on 4 June 2018. A month after Mr. Halloran's arrest the shop closed.";
  expect(days(text, "A month")).toBe("2018-07");
});

test.each([
  ["Two weeks ago Monday he fell.", "Two weeks ago Monday", "2019-05-27"],
  ["A year ago Monday he fell.", "A year ago Monday", "2018"],
])("a weekday after “ago” is counted back from the last one: %s", (text, quote, edtf) => {
  expect(days(text, quote)).toBe(edtf);
});

test.each([
  [
    "He was held on 3 May 2018. A month later he was freed. The next day she came. Three days earlier he fell.",
    "Three days earlier",
  ],
  ["He was held. The next day she came. Three days earlier he fell.", "Three days earlier"],
  [`"They laughed. 'Come back on Monday,' the guard told us," she said.`, "Monday"],
])("what is counted from a day that is not known has no days: %s", (text, quote) => {
  expect(days(text, quote)).toBe("");
});

test("a quotation within another ends with it", () => {
  const text = `"He told me 'yesterday was bad,' and the 'boss' wept," she said. He left Monday.`;
  expect(days(text, "yesterday")).toBe("");
  expect(days(text, "Monday")).toBe("2019-06-10");
});

test.each([
  ["Desde el 3 de enero hasta el 5 de febrero la cárcel estuvo cerrada.", "el 5 de febrero", "2019-02-05"],
  ["Desde el 3 de octubre hasta el 5 de febrero la cárcel estuvo cerrada.", "el 5 de febrero", "2019-02-05"],
  ["Desde el 3 de marzo de 2017 hasta el 5 de abril estuvo cerrada.", "el 5 de abril", "2017-04-05"],
])("the end of a stretch in Spanish is the first such day after its beginning: %s", (text, quote, edtf) => {
  expect(days(text, quote)).toBe(edtf);
});
