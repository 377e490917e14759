import { expect, test } from "vitest";
import { findParagraphs } from "./paragraphs.ts";

function paragraphsOf(text: string): string[] {
  return findParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

const LONG = "This line is far longer than any line that a person or a program would have wrapped, ".repeat(3).trim();

const CASES: [string, string, string[]][] = [
  ["a blank line ends a paragraph", "one\n\ntwo", ["one", "two"]],
  ["a line of spaces is blank", "one\n \t\ntwo", ["one", "two"]],
  ["long lines are paragraphs of their own", `${LONG}.\n${LONG}.`, [`${LONG}.`, `${LONG}.`]],
  [
    "wrapped lines are joined",
    "The respondent was taken from the county jail in the\nevening and has been held in the annex since that day\nwithout a hearing.",
    [
      "The respondent was taken from the county jail in the\nevening and has been held in the annex since that day\nwithout a hearing.",
    ],
  ],
  [
    "a heading broken inside a phrase is one",
    "Report of the\nOrley Council\n\nText.",
    ["Report of the\nOrley Council", "Text."],
  ],
  [
    "the lines of a list are not joined because one of them is long",
    "2014\nThe family arrives in Orley.\n2018\nThe baker is arrested at work, and the ministry asks for him.\nJune 2019\nHe waits.",
    [
      "2014",
      "The family arrives in Orley.",
      "2018",
      "The baker is arrested at work, and the ministry asks for him.",
      "June 2019",
      "He waits.",
    ],
  ],
  [
    "a byline stands alone",
    "The Annex Is Full\nby Ada Moreau | Jun 14, 2019 | News",
    ["The Annex Is Full", "by Ada Moreau | Jun 14, 2019 | News"],
  ],
  [
    "the turns of speakers stand alone",
    "MR. RUIZ: We object to this, and have said so before\nMS. ODUYA: Yes",
    ["MR. RUIZ: We object to this, and have said so before", "MS. ODUYA: Yes"],
  ],
  ["list items stand alone", "Bring:\n- water\n- a letter", ["Bring:", "- water", "- a letter"]],
  ["the lines of an address stand alone", "Orley Council\n12 Mill Road", ["Orley Council", "12 Mill Road"]],
  ["a page break inside a sentence does not end it", "he was held\fin the annex", ["he was held\fin the annex"]],
  ["nothing but white space holds none", " \n\n\t", []],
];

test.each(CASES)("%s", (_, text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});
