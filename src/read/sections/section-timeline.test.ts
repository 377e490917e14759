import { expect, test } from "vitest";
import { findParagraphs } from "../../text/text.ts";
import { findSections } from "./sections.ts";

/** "EDTF | first words" of every entry; "kind: first words" of what is none. */
function shown(text: string): string[] {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  return findSections(input, findParagraphs(text)).map(({ kind, start, date }) => {
    const words = text.slice(start).trim().split(/\s+/u).slice(0, 3).join(" ");
    return kind === "timeline entry" ? `${date?.edtf ?? "-"} | ${words}` : `${kind}: ${words}`;
  });
}

const CASES: [string, string, string[]][] = [
  [
    "items of a list, of days, months, seasons, years and stretches, and what stands below",
    [
      "A Timeline",
      "• 2009 – Tomas and Nadia flee after the flood.\n• 2010–2012: They wait in a camp.\n• March 2014: They come to Orley.\n• Autumn 2018 – The ministry asks for him.\n• November 9: The council writes.\n• 3 June 2019: The court rules.\n• 2018 – present: He is held.",
      "What You Can Do\n\nWrite to the ministry and ask for a hearing, as the guild has done since the spring of that year, and tell your neighbours.",
    ].join("\n\n"),
    [
      "part: A Timeline •",
      "2009 | • 2009 –",
      "2010-01-01/2012-12-31 | • 2010–2012: They",
      "2014-03 | • March 2014:",
      "2018-09-01/2018-12-20 | • Autumn 2018",
      "2018-11-09 | • November 9:",
      "2019-06-03 | • 3 June",
      "2018-01-01/.. | • 2018 –",
      "part: What You Can",
    ],
  ],
  [
    "years and months alone above their lines",
    "Chronology\n2014\nThe family arrives in Orley.\n2018\nTomas is arrested at work. The ministry asks for his extradition.\nJune 2019\nThe court holds that the ministry has not met its burden.",
    ["part: Chronology 2014 The", "2014 | 2014 The family", "2018 | 2018 Tomas is", "2019-06 | June 2019 The"],
  ],
  [
    "rows of a table",
    "When\tWhat\n2014\tThe family arrives\nMarch 2018\tTomas is arrested\n3 June 2019\tThe court rules",
    ["part: When What 2014", "2014 | 2014 The family", "2018-03 | March 2018 Tomas", "2019-06-03 | 3 June 2019"],
  ],
];

test.each(CASES)("a timeline: %s", (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  [
    "sentences that begin with a date",
    "In 2014 the family came.\n\n2018 was a bad year for them.\n\nIn 2019 the court ruled. 2020 brought nothing.",
  ],
  ["sums", "2014 votes were cast.\n\n2018 – 2014 = 4\n\nNobody came to the gate."],
])("no timeline: %s", (_, text) => {
  expect(shown(text)).toHaveLength(1);
});
