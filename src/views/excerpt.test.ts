import { expect, test } from "vitest";
import { excerptAround, excerptAt, printExcerpt } from "./excerpt.ts";

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  const { before, after } = excerptAt(text, { start, end: start + quote.length });
  return [before.trim(), after.trim()];
};

test.each([
  ["It rained. He was moved on Monday to Ostrand. Nobody was told.", "moved on Monday", ["He was", "to Ostrand."]],
  ["He met Dr. Falk on 3 May. They spoke.", "on 3 May", ["He met Dr. Falk", "."]],
  ["The hearing was held in Harrow Bay. He was absent.", "Harrow Bay", ["The hearing was held in", "."]],
  ["It was “deficient.” He was moved on Monday.” Others were not.", "moved", ["He was", "on Monday.”"]],
  ["Title\n\nHe left\n\nNext", "He left", ["", ""]],
  ["Background\nHe was moved to Ostrand\nContact", "was moved", ["He", "to Ostrand"]],
  [
    "One sentence, broken at the column as old letters are,\nwas moved on Monday and went on in the second line of it\nto its end.",
    "moved",
    [
      "One sentence, broken at the column as old letters are, was",
      "on Monday and went on in the second line of it to its end.",
    ],
  ],
  ["Heading that is as long as many a line of prose may be\n\u00a0\nHe was moved", "moved", ["He was", ""]],
])("in %j, %j stands between %j", (text, quote, expected) => {
  expect(around(text, quote)).toEqual(expected);
});

test.each([
  [
    "It rained. He was moved on Monday. Nobody was told. Then it snowed.",
    "He was moved on Monday.",
    ["It rained. ", " Nobody was told."],
  ],
  ["It rained. He was moved on Monday to Ostrand. It snowed.", "on Monday", ["He was moved ", " to Ostrand."]],
  ["He was moved on Monday.", "He was moved on Monday.", ["", ""]],
  ["Visits\nHe was moved.\n\nNobody was told.", "He was moved.", ["Visits\n", "\nNobody was told."]],
])("A card shows of %j around %j: %j", (text, quote, expected) => {
  const start = text.indexOf(quote);
  const { before, after } = excerptAround(text, { start, end: start + quote.length });
  expect([before, after]).toEqual(expected);
});

test("A card keeps lines that mean one and joins those that were broken at a column.", () => {
  const text =
    "A headline\nOne sentence, broken at the column as old letters are,\nwas moved on and went on in the second line of it.";
  expect(excerptAround(text, { start: 0, end: text.length }).quote).toBe(
    "A headline\nOne sentence, broken at the column as old letters are, was moved on and went on in the second line of it.",
  );
});

test("The sentence is not followed further than a glance, and the passage is never cut silently.", () => {
  const text = `${"word ".repeat(400)}HERE ${"word ".repeat(400)}`;
  const { before, after } = excerptAt(text, { start: 2000, end: 2004 });
  expect(before.length).toBeLessThan(200);
  expect(after.length).toBeLessThan(200);
  expect(printExcerpt({ before: "", quote: "long ".repeat(300), after: "" }).toString()).toMatch(/ …$/);
});

test("A case number inside Arabic is kept from being turned round.", () => {
  expect(printExcerpt({ before: "", quote: "القضية رقم 19-HC-0417 أمس", after: "" }).toString()).toContain(
    '<bdi dir="ltr">19-HC-0417</bdi>',
  );
});
