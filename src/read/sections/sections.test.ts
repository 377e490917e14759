import fc from "fast-check";
import { expect, test } from "vitest";
import { daySpan, type DateSpan, parseDay } from "../../base/base.ts";
import type { Mark, Section } from "../../record/record.ts";
import { findParagraphs } from "../../text/text.ts";
import { datesReader } from "../dates/dates.ts";
import { readText } from "../read.ts";
import { findSections, sectionsReader } from "./sections.ts";
import { sentencesReader } from "../sentences.ts";

interface Given {
  readonly published?: DateSpan;
  readonly marks?: readonly Mark[];
  readonly mediaType?: string;
}

function sectionsOf(text: string, given: Given = {}): Section[] {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain", ...given };
  return findSections(input, findParagraphs(text));
}

/** "kind | first words | EDTF | basis" of every section. */
function shown(text: string, given: Given = {}): string[] {
  return sectionsOf(text, given).map(({ kind, start, date }) => {
    const words = text.slice(start).trim().split(/\s+/u).slice(0, 3).join(" ");
    return [kind, words, date?.edtf ?? "-", date?.basis ?? "-"].join(" | ");
  });
}

function metadata(day: string): DateSpan {
  return daySpan(parseDay(day)!, "metadata"); // the tests give days that exist
}

const BODY =
  "The council of Orley heard the lawyers of the man who is held in the annex, and asked the ministry to answer for it in writing before the winter recess.";

test("an ordinary article is one section, with the document's date", () => {
  const text = `A Quiet Street in Orley\n\n${BODY}\n\n${BODY}\n\nWhat the Neighbours Say of It\n\n${BODY}\n\nA Long Road Ahead for Them\n\n${BODY}`;
  expect(shown(text, { published: metadata("2020-02-03") })).toEqual([
    "document | A Quiet Street | 2020-02-03 | metadata",
  ]);
  expect(shown(text)).toEqual(["document | A Quiet Street | - | -"]);
});

const HEADS: [string, string, string][] = [
  [
    "the line a court prints on its pages",
    `Case 2:20-cv-00872-AB Document 50 Filed 12/02/20 Page 8 of 29\n\n${BODY}`,
    "document | Case 2:20-cv-00872-AB Document | 2020-12-02 | header",
  ],
  [
    "the date above a signature",
    `In the Matter of Adeyemi\n\n${BODY}\n\nDated: August 15, 2016\n\nIna Ruiz`,
    "document | In the Matter | 2016-08-15 | explicit",
  ],
  [
    "a dateline with the date in brackets",
    `(ORLEY, NV, 5/16/21) — ${BODY}`,
    "release | (ORLEY, NV, 5/16/21) | 2021-05-16 | dateline",
  ],
  [
    "a dateline after the place",
    `Orley, Calif. (May 3, 2021) – ${BODY}`,
    "release | Orley, Calif. (May | 2021-05-03 | dateline",
  ],
  ["a dateline with commas", `LONDON, 3 May 2021 — ${BODY}`, "release | LONDON, 3 May | 2021-05-03 | dateline"],
  [
    "a date that a scraper put in front",
    ` date 2021-05-03 ${BODY}`,
    "document | date 2021-05-03 The | 2021-05-03 | explicit",
  ],
  [
    "a line that says when it was published",
    `A Title\n\nPublished: May 3, 2021 3:15 PM\n\n${BODY}`,
    "document | A Title Published: | 2021-05-03 | explicit",
  ],
  [
    "a byline with a date",
    `A Title\n\nBy Ann Okoro | May 3, 2021\n\n${BODY}`,
    "document | A Title By | 2021-05-03 | explicit",
  ],
  [
    "when the page was changed",
    `A Title\n\nLast changed October 10, 2023\n\n${BODY}`,
    "document | A Title Last | 2023-10-10 | explicit",
  ],
  [
    "a date that a scraper glued to the text",
    `A Title\n\nUpdated 3 Jun 2019 10:05 GMT${BODY}`,
    "document | A Title Updated | 2019-06-03 | explicit",
  ],
  ["a time without a day dates nothing", `A Title\n\nUpdated 3:15 PM\n\n${BODY}`, "document | A Title Updated | - | -"],
  [
    "a release",
    `FOR IMMEDIATE RELEASE\nMay 3, 2021\n\nA Title of Some Length\n\n${BODY}`,
    "release | FOR IMMEDIATE RELEASE | 2021-05-03 | explicit",
  ],
];

test.each(HEADS)("the head of a text dates it: %s", (_, text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test("a date that a person gives goes before the text's own", () => {
  const published: DateSpan = { ...metadata("2020-02-03"), basis: "person" };
  expect(shown(`(ORLEY, NV, 5/16/21) — ${BODY}`, { published })[0]).toContain("2020-02-03 | person");
});

const PAGE = [
  "Updates",
  "Court Orders a New Hearing for Him",
  BODY,
  "Ministry Answers the Council of Orley",
  `(ORLEY, NV – 3/28/22) – ${BODY}`,
  "June 29: Guild Writes a Letter",
  BODY,
  "Delay for the August Hearing in Orley",
  BODY,
  "UPDATE from the Court\non May 13, 2021",
  BODY,
  "May 5: Three Groups Write\nTo the Ministry",
  `On May 5, 2021, they wrote. ${BODY}`,
  "April 28: A Vigil",
  BODY,
].join("\n\n");

test("a page of posts: years by their neighbours, undated posts between them, the newest open to the future", () => {
  expect(shown(PAGE)).toEqual([
    "part | Updates Court Orders | - | -",
    "post | Court Orders a | 2022-03-28/.. | between neighbours",
    "release | Ministry Answers the | 2022-03-28 | dateline",
    "post | June 29: Guild | 2021-06-29 | relative to 2021-05-13 and 2022-03-28",
    "post | Delay for the | 2021-05-13/2021-06-29 | between neighbours",
    "post | UPDATE from the | 2021-05-13 | header",
    "post | May 5: Three | 2021-05-05 | relative to “May 5, 2021”",
    "post | April 28: A | 2021-04-28 | relative to 2021-05-05",
  ]);
});

test("the same page the other way round has the same dates", () => {
  const posts = [
    ["March 3, 2020 — Arrest", BODY],
    ["What His Family Said at the Gate", BODY],
    ["April 9: Hearing", BODY],
    ["January 4, 2021 — Move", BODY],
  ];
  const page = posts.map((post) => post.join("\n\n")).join("\n\n");
  expect(shown(page)).toEqual([
    "post | March 3, 2020 | 2020-03-03 | header",
    "post | What His Family | 2020-03-03/2020-04-09 | between neighbours",
    "post | April 9: Hearing | 2020-04-09 | relative to 2020-03-03 and 2021-01-04",
    "post | January 4, 2021 | 2021-01-04 | header",
  ]);
});

test("headings without any year stay undated where nothing gives one", () => {
  const page = ["June 3: One", BODY, "May 4: Two", BODY].join("\n\n");
  expect(sectionsOf(page).map(({ date }) => date)).toEqual([undefined, undefined]);
});

test("dates alone above their titles make posts", () => {
  const page = ["12 March 2021", "A Hearing at Last", BODY, "3 February 2021", "He Is Moved Again", BODY].join("\n\n");
  expect(shown(page)).toEqual([
    "post | 12 March 2021 | 2021-03-12 | header",
    "post | 3 February 2021 | 2021-02-03 | header",
  ]);
});

test("dates alone below their titles make posts that begin at the title", () => {
  const page = [
    "A Hearing at Last",
    "Posted on March 12, 2021",
    BODY,
    "He Is Moved Again",
    "Posted on February 3, 2021",
    BODY,
  ].join("\n\n");
  expect(shown(page)).toEqual([
    "post | A Hearing at | 2021-03-12 | header",
    "post | He Is Moved | 2021-02-03 | header",
  ]);
});

const LETTER =
  "CITY OF ORLEY\n12 Mill Road\nMay 3, 2021\nThe Honorable Ada Moreau\nMinistry of Justice\n\nDear Minister Moreau:\n\n";

test("titles that follow their date without a mark, and updates that are whole sentences, begin posts", () => {
  const german = ["10.06.2022 Anhörung verschoben", BODY, "02.05.2022 Besuch", BODY].join("\n\n");
  expect(shown(german)).toEqual([
    "post | 10.06.2022 Anhörung verschoben | 2022-06-10 | header",
    "post | 02.05.2022 Besuch The | 2022-05-02 | header",
  ]);
  const updated = [
    "UPDATE 7/16/22: The hearing is moved.",
    BODY,
    "Orley Daily",
    "Posted Jun 28, 2022 at 4:05 PM",
    BODY,
  ].join("\n\n");
  expect(shown(updated)).toEqual([
    "post | UPDATE 7/16/22: The | 2022-07-16 | header",
    "post | Orley Daily Posted | 2022-06-28 | header",
  ]);
});

test("a release whose first line holds its date", () => {
  expect(shown(`Contact: Ana Ruiz\n\nFOR IMMEDIATE RELEASE: Wednesday, July 6, 2022\n\n${BODY}`)).toEqual([
    "release | Contact: Ana Ruiz | 2022-07-06 | header",
  ]);
});

test.each([
  "Media Advisory\nMay 3, 2021",
  "For Release: Immediately\nDate: 3 May 2021",
  "EMBARGOED UNTIL 6 a.m. May 14, 2021\nMay 3, 2021",
])("a release by its first line: %j", (head) => {
  expect(shown(`${head}\n\nThe Annex Is Full Again\n\n${BODY}`).map((line) => line.replace(/\|[^|]*\|/u, "|"))).toEqual(
    ["release | 2021-05-03 | explicit"],
  );
});

test("a letter inside a page is a section of its own, up to its signatures", () => {
  const page = [
    "May 10, 2021: The Council Writes",
    `${LETTER}${BODY}\n\nBackground\n${BODY}\n\nSincerely,\n\nPaul Adeyemi, Mayor\n\nIna Ruiz\nClerk`,
    BODY,
    "April 2, 2021: A Vigil",
    BODY,
  ].join("\n\n");
  expect(shown(page)).toEqual([
    "post | May 10, 2021: | 2021-05-10 | header",
    "letter | CITY OF ORLEY | 2021-05-03 | header",
    "part | The council of | 2021-05-10 | header",
    "post | April 2, 2021: | 2021-04-02 | header",
  ]);
});

test("a document that is a letter is one section", () => {
  expect(shown(`${LETTER}${BODY}\n\nSincerely,\n\nPaul Adeyemi`)).toEqual([
    "letter | CITY OF ORLEY | 2021-05-03 | header",
  ]);
});

test("letters one below the other, each dated by its title", () => {
  const letter = (title: string): string =>
    `${title}\n\nDear Minister Moreau,\n\n${BODY}\n\nYours sincerely,\nAna Ruiz`;
  expect(
    shown(`${letter("Letter of the Guild, 3 June 2019")}\n\n${letter("Letter of the Council, 14 June 2019")}`),
  ).toEqual(["letter | Letter of the | 2019-06-03 | header", "letter | Letter of the | 2019-06-14 | header"]);
});

test("a letter without a date has the document's", () => {
  const text = `Dear Minister Moreau:\n\n${BODY}\n\nSincerely,\n\nPaul Adeyemi`;
  expect(shown(text, { published: metadata("2021-05-03") })).toEqual([
    "letter | Dear Minister Moreau: | 2021-05-03 | metadata",
  ]);
});

test("one dated heading dates the text below it; without a year it takes the one of the document", () => {
  expect(shown(`May 6, 2021: A Rally in Orley\n\n${BODY}`)).toEqual(["document | May 6, 2021: | 2021-05-06 | header"]);
  const yearless = `May 6: A Rally in Orley\n\n${BODY}`;
  expect(shown(yearless, { published: metadata("2021-05-07") })).toEqual([
    "document | May 6: A | 2021-05-06 | relative to 2021-05-07",
  ]);
  expect(shown(yearless)).toEqual(["document | May 6: A | - | -"]);
});

test("quoted replies have their own dates", () => {
  const text =
    "Thank you, I will come.\n\nOn Tue, 4 May 2021 at 10:02, Ina Ruiz <ina@example.org> wrote:\n> Can you come on Friday?\n> Ina\n";
  expect(shown(text, { published: metadata("2021-05-05") })).toEqual([
    "message | Thank you, I | 2021-05-05 | metadata",
    "message | On Tue, 4 | 2021-05-04 | header",
  ]);
});

test("the header of the outermost message dates it where nothing else does", () => {
  const mail = "From: Ana Oduya <ana@example.org>\nTo: Bo <bo@example.org>\nDate: Fri, 2 Jul 2021 09:14:00 -0600\n\n";
  const reply = "It went well.\n\nOn Thu, 1 Jul 2021 at 17:02, Bo <bo@example.org> wrote:\n> How did it go?\n";
  const own = "2021-07-02 | header";
  expect(shown(mail + reply).map((line) => line.split(" | ").slice(2).join(" | "))).toEqual([
    own,
    "2021-07-01 | header",
  ]);
  expect(shown(mail + BODY).map((line) => line.split(" | ")[2])).toEqual(["2021-07-02"]);
});

test("a sentence that begins with a date and a dash is no dateline", () => {
  expect(shown(`On 9 November 2022 – a Wednesday – it rained. ${BODY}`).map((line) => line.split(" | ")[2])).toEqual([
    "-",
  ]);
});

test("a dateline may name the agency after its date", () => {
  expect(shown(`ORLEY, Nov. 9, 2022 (Rill Wire) - ${BODY}`).map((line) => line.split(" | ")[2])).toEqual([
    "2022-11-09",
  ]);
});

test("a quoted reply without a date is not later than its message", () => {
  const text = "Thank you.\n\n> Can you come on Friday?\n";
  const marks: Mark[] = [{ kind: "quoted-reply", start: 12, end: 37 }];
  expect(sectionsOf(text, { published: metadata("2021-05-05"), marks }).map(({ date }) => date?.edtf)).toEqual([
    "2021-05-05",
    "../2021-05-05",
  ]);
});

test("rows of a docket sheet", () => {
  const text =
    "DOCKET\n05/13/2021  12  ORDER setting a hearing\n   on the petition\n05/14/2021      Arrest of the respondent\n05/14/2021  13  MOTION to stay\n06/02/2021  14  NOTICE of appeal\n";
  expect(shown(text)).toEqual([
    "part | DOCKET 05/13/2021 12 | 2021-06-02/.. | between neighbours",
    "docket entry | 05/13/2021 12 ORDER | 2021-05-13 | explicit",
    "docket entry | 05/14/2021 Arrest of | 2021-05-14 | explicit",
    "docket entry | 05/14/2021 13 MOTION | 2021-05-14 | explicit",
    "docket entry | 06/02/2021 14 NOTICE | 2021-06-02 | explicit",
  ]);
});

test("rows of a table with dates", () => {
  const text =
    "number,date,seconds\n555-0101,2021-05-03 10:02,61\n555-0102,2021-05-04 11:00,12\n555-0103,2021-05-05 09:30,5\n";
  expect(
    shown(text, { mediaType: "text/csv" })
      .slice(1)
      .map((row) => row.slice(0, 9)),
  ).toEqual(["table row", "table row", "table row"]);
  expect(sectionsOf(text, { mediaType: "text/csv" }).map(({ date }) => date?.edtf)).toEqual([
    undefined,
    "2021-05-03",
    "2021-05-04",
    "2021-05-05",
  ]);
});

test("marked headings of the level that bears the dates begin posts; deeper ones do not", () => {
  const lines = ["May 9, 2021: Hearing", BODY, "Detail", BODY, "A Word of Thanks", BODY, "May 2, 2021: Vigil", BODY];
  const text = lines.join("\n\n");
  const at = (line: string, level: number): Mark => ({
    kind: "heading",
    level,
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
  });
  const marks = [at("May 9", 2), at("Detail", 3), at("A Word", 2), at("May 2", 2)];
  expect(shown(text, { marks })).toEqual([
    "post | May 9, 2021: | 2021-05-09 | header",
    "post | A Word of | 2021-05-02/2021-05-09 | between neighbours",
    "post | May 2, 2021: | 2021-05-02 | header",
  ]);
});

test("a title between two dates belongs to the section it stands in", () => {
  const post = `May 3, 2021 — Vigil\n\n${BODY}`;
  const text = `${post}\n\n${post}\n\nMay 3, 2021\n\nA Title of Five Words\n\nMay 3, 2021`;
  for (const { start, end, title } of sectionsOf(text))
    expect(title === undefined || (title.start >= start && title.end <= end)).toBe(true);
});

test("sections are in order, cover the text, and hold the words that date them", () => {
  const piece = fc.constantFrom(
    BODY, "May 6: Rally", "May 3, 2021 — Vigil", "May 3, 2021", "Dear Ms. Moreau:", "Sincerely,", "FOR IMMEDIATE RELEASE", "(ORLEY, NV, 5/16/21) — Words of it.",
    "On Tue, 4 May 2021, A B wrote:", "> quoted", "A Title of Five Words", "05/13/2021 12 ORDER of the court", "", "  ", "Short",
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("\n", "\n\n"), (pieces, gap) => {
      const text = pieces.join(gap);
      const sections = sectionsOf(text, { published: metadata("2021-06-01") });
      let at = 0;
      for (const { start, end, date, dateAt, title } of sections) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
        if (dateAt !== undefined) expect(text.slice(dateAt.start, dateAt.end)).toMatch(/\d/u);
        if (title !== undefined) expect(title.start >= start && title.end <= end).toBe(true);
        if (date?.earliest !== undefined && date.latest !== undefined) expect(date.earliest <= date.latest).toBe(true);
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 300 },
  );
});

const HOSTILE = [
  "a", "\n\n", ">\n", "Dear A,\n\n", "Sincerely,\n\n", "May 3: A Title Here\n\n", "# H\n\n", "On x\nwrote:\n", "From: a\nDate: May 3, 2021\n\n",
  "(ORLEY, ", "A, ", "05/13/2021 12 ORDER x\n", "May 3 and ", "1,", "two hundred and ",
  "hundred ",
  "thousand ",
  "and a half ",
  "two years and ",
  "the end of ",
  "last ",
  "early ",
  "about ", "U.S. ", "2014-", "FOR IMMEDIATE RELEASE\n\n",
]; // prettier-ignore

test("a text that repeats one thing over and over is read within the time of the test", () => {
  for (const piece of HOSTILE) {
    const text = piece.repeat(Math.ceil(150_000 / piece.length));
    const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain" }, new Map(), [
      sentencesReader,
      sectionsReader,
      datesReader,
    ]);
    expect(reading.sections.at(-1)?.end).toBe(text.length);
  }
});
