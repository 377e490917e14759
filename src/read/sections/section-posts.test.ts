import { expect, test } from "vitest";
import { findParagraphs } from "../../text/text.ts";
import { findSections } from "./sections.ts";

/** "EDTF | basis | author | first words" of every post; "kind: first words" of what is none. */
function shown(text: string): string[] {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  return findSections(input, findParagraphs(text)).map(({ kind, start, author, date }) => {
    const words = text.slice(start).trim().split(/\s+/u).slice(0, 3).join(" ");
    if (kind !== "post") return `${kind}: ${words}`;
    const parts = [date?.edtf ?? "-", date?.basis ?? "-", author && text.slice(author.start, author.end), words];
    return parts.filter((part) => part !== undefined).join(" | ");
  });
}

const WAIT =
  "The lawyers went to the annex on the second floor and were told to wait until the evening, because nobody knew where the file had gone.";
const SISTER =
  "“Nobody tells us anything,” said his sister Nadia, who has come to the gate every week since he was taken from his bakery.";
const BRING =
  "We will be at the courthouse steps again. Bring water, a hat and a letter to the minister if you have one to give to her.";

const PAGES: [string, string[], string[]][] = [
  [
    "what dates a post stands below it",
    [
      "Home | About | Donate",
      "He Is Moved",
      WAIT,
      SISTER,
      "Posted on June 12, 2019 by the team",
      "Filed under: News",
      "A Letter from the Guild",
      SISTER,
      "Posted on May 30, 2019 by Nadia",
      "3 comments",
    ],
    [
      "part: Home | About",
      "2019-06-12 | header | the team | He Is Moved",
      "2019-05-30 | header | Nadia | A Letter from",
    ],
  ],
  [
    "one year for a page that runs over New Year",
    [
      "February 3 – Hearing",
      WAIT,
      "January 14: Appeal",
      SISTER,
      "December 20 – Vigil",
      BRING,
      "November 5, 2018 – Arrest",
      WAIT,
    ],
    [
      "2019-02-03 | relative to 2019-01-14 | February 3 –",
      "2019-01-14 | relative to 2018-12-20 | January 14: Appeal",
      "2018-12-20 | relative to 2018-11-05 | December 20 –",
      "2018-11-05 | header | November 5, 2018",
    ],
  ],
  [
    "a diary with weekdays",
    ["Diary", "Monday, 3 June 2019", WAIT, "Tuesday", SISTER, "Friday", BRING, "Monday", WAIT],
    [
      "2019-06-03 | header | Diary Monday, 3",
      "2019-06-04 | relative to 2019-06-03 | Tuesday “Nobody tells",
      "2019-06-07 | relative to 2019-06-04 | Friday We will",
      "2019-06-10 | relative to 2019-06-07 | Monday The lawyers",
    ],
  ],
  [
    "a month and its days",
    ["June 2019", `14 – ${WAIT}`, `3 – ${SISTER}`, "May 2019", `28 – ${BRING}`],
    [
      "2019-06 | header | June 2019 14",
      "2019-06-14 | header | 14 – The",
      "2019-06-03 | header | 3 – “Nobody",
      "2019-05 | header | May 2019 28",
      "2019-05-28 | header | 28 – We",
    ],
  ],
  [
    "a feed with ages and days",
    [
      `Free Tomas\n3h ·\n${WAIT}`,
      `Free Tomas\nJune 12 at 4:05 PM ·\n${SISTER}`,
      `Free Tomas\nMay 30, 2019 ·\n${BRING}`,
    ],
    [
      "2019-06-12/.. | between neighbours | Free Tomas 3h",
      "2019-06-12 | relative to 2019-05-30 | Free Tomas June",
      "2019-05-30 | header | Free Tomas May",
    ],
  ],
  [
    "lines with a byline, a date and a rubric",
    [
      `The Annex Is Full\nby Ada Moreau | Jun 14, 2019 | News | 0 comments`,
      WAIT,
      `What We Ask For\nby Ada Moreau | Jun 3, 2019 | News | 2 comments`,
      SISTER,
    ],
    ["2019-06-14 | header | Ada Moreau | The Annex Is", "2019-06-03 | header | Ada Moreau | What We Ask"],
  ],
  [
    "dates within titles that are alike",
    ["Statement of 14 June 2019 on the Transfer", WAIT, "Statement of 3 June 2019 on the Ruling", SISTER],
    ["2019-06-14 | header | Statement of 14", "2019-06-03 | header | Statement of 3"],
  ],
  [
    "short numeric dates, one of which says how the others are meant",
    [`06.14.19\nBaker moved`, WAIT, `06.03.19\nGuild joins`, SISTER],
    ["2019-06-14 | header | 06.14.19 Baker moved", "2019-06-03 | header | 06.03.19 Guild joins"],
  ],
  [
    "days with a title above one paragraph each",
    ["14/06/2019 - Put off", WAIT, "03/06/2019 - Moved", SISTER, "28/05/2019 - Vigil", BRING],
    [
      "2019-06-14 | header | 14/06/2019 - Put",
      "2019-06-03 | header | 03/06/2019 - Moved",
      "2019-05-28 | header | 28/05/2019 - Vigil",
    ],
  ],
  [
    "weeks",
    ["Week of June 10", WAIT, "Week of June 3, 2019", SISTER, "Week of May 27", BRING],
    [
      "2019-06-10/2019-06-16 | relative to 2019-06-03/2019-06-09 | Week of June",
      "2019-06-03/2019-06-09 | header | Week of June",
      "2019-05-27/2019-06-02 | relative to 2019-06-03/2019-06-09 | Week of May",
    ],
  ],
  [
    "an article with what was added later",
    ["Court Keeps Baker", "By Ada Moreau", WAIT, SISTER, `UPDATE (June 20, 2019): ${BRING}`],
    ["part: Court Keeps Baker", "2019-06-20 | header | UPDATE (June 20,"],
  ],
];

test.each(PAGES)("a page of posts: %s", (_, lines, expected) => {
  expect(shown(lines.join("\n\n"))).toEqual(expected);
});

const WHOLE: [string, string[]][] = [
  [
    "an invitation",
    [
      "Vigil for Tomas",
      "Date: June 14, 2019",
      "Time: 6 p.m.",
      "Where: the gate of the annex",
      BRING,
      "When: June 21, 2019",
      "Where: the harbour",
      WAIT,
    ],
  ],
  [
    "a schedule",
    ["Hearings", "June 14, 2019 | Annex | 9 a.m.", "June 21, 2019 | Annex | 9 a.m.", "June 28, 2019 | Annex | 10 a.m."],
  ],
  ["an article changed later", ["Court Keeps Baker", "Published June 3, 2019 | Updated June 5, 2019", WAIT, SISTER]],
  ["days of the week in an article", ["What Happens Now", WAIT, "Monday", SISTER]],
];

test.each(WHOLE)("one piece: %s", (_, lines) => {
  expect(shown(lines.join("\n\n"))).toHaveLength(1);
});
