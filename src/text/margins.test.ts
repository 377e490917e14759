import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { withoutMargins } from "./margins.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

const LINES = [
  "The petitioner was taken from the county jail in the",
  "evening and has been held for",
  "six days in the annex without a hearing. He has asked",
  "for one twice. The ministry did not answer him, nor did",
  "it answer his lawyers.",
  "",
  "The council wrote to the ministry on the following day",
  "and was told that nobody could say when the hearing would",
  "be, and that the man would have to wait in the annex.",
  "Nobody came.",
];
const numbered = (lines: readonly string[]): string =>
  lines.map((line, i) => `${String(i + 1).padStart(2)}   ${line}`).join("\n");

test("numbers in the margin neither break sentences nor stand in their heads, and readers do not see them", () => {
  const text = numbered(LINES);
  const sentences = findSentences(text, findParagraphs(text)).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+\d*\s*/gu, " "),
  );
  expect(sentences).toEqual([
    "The petitioner was taken from the county jail in the evening and has been held for six days in the annex without a hearing.",
    "He has asked for one twice.",
    "The ministry did not answer him, nor did it answer his lawyers.",
    "The council wrote to the ministry on the following day and was told that nobody could say when the hearing would be, and that the man would have to wait in the annex.",
    "Nobody came.",
  ]);
  expect(fold(text)).not.toMatch(/\d/u);
  expect(fold(text)).toHaveLength(text.length);
});

test("a count that begins again on the next page goes on", () => {
  const page = Array.from({ length: 25 }, (_, i) => `${i + 1}  word`).join("\n");
  expect(withoutMargins(`${page}\n\f\nHEARING 12\n\n${page}`).match(/\d+/gu)).toEqual(["12"]);
});

test.each([
  ["a numbered list", LINES.map((line, i) => `${i + 1}. ${line}`).join("\n")],
  ["a short list", numbered(LINES.slice(0, 5))],
  ["cells", LINES.map((line, i) => `${i + 1}\t${line}`).join("\n")],
])("%s is no margin", (_, text) => {
  expect(withoutMargins(text)).toBe(text);
});

test("the view has the same length, and differs in digits alone", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("1 a", "2 b", " 3", "4 d", "5  e", "6 f", "7 g", "8 h", "9 i", "", "x", "10"), {
        maxLength: 40,
      }),
      (lines) => {
        const text = lines.join("\n");
        const view = withoutMargins(text);
        expect(view).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++)
          if (view[i] !== text[i]) expect([/\d/u.test(text[i]!), view[i]]).toEqual([true, " "]); // i < length
      },
    ),
  );
});
