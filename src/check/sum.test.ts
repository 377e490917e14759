// Parts against the whole, where one sentence adds them up.

import { describe, expect, test } from "vitest";
import { textHash } from "../base/base.ts";
import { type CaseDocument, EMPTY_READING } from "../record/record.ts";
import { sum } from "./sum.ts";

function reasons(text: string): string[] {
  const document = { id: "doc_a", sha256: textHash(text), text } as unknown as CaseDocument;
  const reading = { ...EMPTY_READING, sentences: [{ start: 0, end: text.length }] };
  return (sum.document?.(document, reading) ?? []).map(({ reason }) => reason);
}

describe("what does not add up", () => {
  test.each([
    ["The court heard twelve witnesses: five for the government and eight for the defence.", "5 and 8 are 13, not 12"],
    ["We have three letters from Leeds, two from York, six in all.", "3 and 2 are 5, not 6"],
    ["The family paid $1,200: $700 for the lawyer and $600 for travel.", "700 and 600 are 1,300, not 1,200"],
    ["They met 12 people (seven men and six women) at the gate.", "7 and 6 are 13, not 12"],
    [
      "The court heard 12 witnesses, of whom five spoke for the city and the other eight for the family.",
      "5 and 8 are 13, not 12",
    ],
    ["The order names nine documents: four letters, three from Leeds and two from York.", undefined],
    ["He wrote four letters in May and three letters in June, eight letters in all.", "4 and 3 are 7, not 8"],
  ])("%s", (text, expected) => {
    expect(reasons(text)).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
  });
});

describe("what adds up, or is no sum", () => {
  test.each([
    "The court heard twelve witnesses: five for the government and seven for the defence.",
    "Two hearings are set: 4 October and 6 November.",
    "She has three children: 12, 9 and 4 years old.",
    "The two sentences: five years for theft and three years for fraud.",
    "He was held at three jails: two in Ohio.",
    "About twelve witnesses: five for the government and eight for the defence.",
    "There are three steps: one, ask; two, wait; three, sue.",
    "Of the 12 witnesses, eight were men and seven were teachers.",
    "The panel heard twelve witnesses, including five for the government and two for the defence.",
    "Twelve members voted 7-4 on June 3, 2019.",
    "Four counts: one of theft, one of fraud and two of assault.",
    "The 5 p.m. meeting had 20 guests: 4 of them from Leeds and York.",
  ])("%s", (text) => expect(reasons(text)).toEqual([]));
});
