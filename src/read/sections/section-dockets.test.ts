import { expect, test } from "vitest";
import type { Mark } from "../../record/record.ts";
import { findParagraphs } from "../../text/text.ts";
import { findSections } from "./sections.ts";

/** "number | EDTF | first words" of every docket entry; "kind: first words" of what is none. */
function shown(text: string, marks: readonly Mark[] = []): string[] {
  const input = { text, pages: [], marks, language: "en", mediaType: "text/plain" };
  return findSections(input, findParagraphs(text)).map(({ kind, start, number, date }) => {
    const words = text.slice(start).trim().split(/\s+/u).slice(0, 3).join(" ");
    if (kind !== "docket entry") return `${kind}: ${words}`;
    return `${number === undefined ? "-" : text.slice(number.start, number.end)} | ${date?.edtf ?? "-"} | ${words}`;
  });
}

/** Every line with a tab is a row of a table. */
function rowsOf(text: string): Mark[] {
  let at = 0;
  return text.split("\n").flatMap((line): Mark[] => {
    const start = at;
    at += line.length + 1;
    return line.includes("\t") ? [{ kind: "table-row", start, end: start + line.length }] : [];
  });
}

test("a sheet's entries stand below its head, however few; the court's receipt is none", () => {
  const text = [
    "U.S. District Court\nOrley County\nDate Filed: 06/03/2019",
    "Cause: 28:2241\tNature of Suit: 530",
    "Date Filed\t#\tDocket Text\n06/03/2019\t1\tPETITION for a writ, filed by Ana Ruiz.",
    "PACER Service Center\n06/13/2019 15:22:44\nDescription:\tDocket Report",
  ].join("\n\n");
  expect(shown(text, rowsOf(text))).toEqual([
    "part: U.S. District Court",
    "1 | 2019-06-03 | 06/03/2019 1 PETITION",
    "part: PACER Service Center",
  ]);
});

test("the court's receipt below a history is none of its entries", () => {
  const text =
    "3:19-cr-00168 Case v. Ruiz\n\nHistory\n\nDoc.\nNo.\tDates\tDescription\n\n1\n\nFiled & Entered:\t06/03/2019\n\nComplaint\n\n2\n\nFiled & Entered:\t06/07/2019\n\nSummons\n\nPACER Service Center\nTransaction Receipt\n06/13/2019 15:22:44";
  expect(shown(text)).toEqual([
    "part: 3:19-cr-00168 Case v.",
    "1 | 2019-06-03 | 1 Filed &",
    "2 | 2019-06-07 | 2 Filed &",
    "part: PACER Service Center",
  ]);
});

test("entries without a number stand between those with one", () => {
  const text = [
    "Date Filed\t#\tDocket Text",
    "06/03/2019\t12\tMOTION to reopen by Ana Ruiz (Oduya, Bo) (Entered: 06/04/2019)",
    "06/05/2019\t\tORDER granting 12 Motion. Signed on 6/5/2019.",
    "06/07/2019\t13-1\tEXHIBIT to 12 Motion",
  ].join("\n");
  expect(shown(text, rowsOf(text)).slice(1)).toEqual([
    "12 | 2019-06-03 | 06/03/2019 12 MOTION",
    "- | 2019-06-05 | 06/05/2019 ORDER granting",
    "13-1 | 2019-06-07 | 06/07/2019 13-1 EXHIBIT",
  ]);
});

const TEXTS: [string, string, string[]][] = [
  [
    "wrapped lines",
    "05/13/2019   12   ORDER setting a hearing on\n                  06/01/2019 in Orley\n05/14/2019   13   MOTION to stay by the\n                  county\n06/02/2019   14   NOTICE of appeal",
    [
      "12 | 2019-05-13 | 05/13/2019 12 ORDER",
      "13 | 2019-05-14 | 05/14/2019 13 MOTION",
      "14 | 2019-06-02 | 06/02/2019 14 NOTICE",
    ],
  ],
  [
    "cells one below the other",
    "Date Filed\n#\nDocket Text\n05/13/2019\n12\nORDER setting a hearing on\n06/01/2019 in Orley\n05/14/2019\nMOTION to stay\n06/02/2019\n14\nAO 257",
    [
      "part: Date Filed #",
      "12 | 2019-05-13 | 05/13/2019 12 ORDER",
      "- | 2019-05-14 | 05/14/2019 MOTION to",
      "14 | 2019-06-02 | 06/02/2019 14 AO",
    ],
  ],
  [
    "the number first",
    "Dkt. 12 | May 13, 2019 | ORDER setting a hearing\nDkt. 13 | May 14, 2019 | MOTION to stay\nDkt. 14 | June 2, 2019 | NOTICE of appeal",
    ["12 | 2019-05-13 | Dkt. 12 |", "13 | 2019-05-14 | Dkt. 13 |", "14 | 2019-06-02 | Dkt. 14 |"],
  ],
  [
    "the number with a sign",
    "#12 – 13 May 2019 – Order setting a hearing\n#13 – 14 May 2019 – Motion to stay\n#14 – 2 June 2019 – Notice of appeal",
    ["12 | 2019-05-13 | #12 – 13", "13 | 2019-05-14 | #13 – 14", "14 | 2019-06-02 | #14 – 2"],
  ],
  [
    "a register without numbers",
    "REGISTER OF ACTIONS\nDate   Event\n06/03/2019  Complaint filed by Ana Ruiz\n06/04/2019  Summons issued to the county\n06/20/2019  Hearing held before the judge",
    [
      "part: REGISTER OF ACTIONS",
      "- | 2019-06-03 | 06/03/2019 Complaint filed",
      "- | 2019-06-04 | 06/04/2019 Summons issued",
      "- | 2019-06-20 | 06/20/2019 Hearing held",
    ],
  ],
  [
    "a history",
    "3:19-cr-00168 Case v. Ruiz\nDate filed: 06/07/2019\n\nHistory\n\nDoc.\nNo.\tDates\tDescription\n\n1\n\nFiled:\t06/03/2019\nEntered:\t06/05/2019\n\nComplaint\n\nEntered:\t06/06/2019\n\nOral Order\n\n2\n\nFiled & Entered:\t06/07/2019\n\nSummons",
    [
      "part: 3:19-cr-00168 Case v.",
      "1 | 2019-06-03 | 1 Filed: 06/03/2019",
      "- | 2019-06-06 | Entered: 06/06/2019 Oral",
      "2 | 2019-06-07 | 2 Filed &",
    ],
  ],
];

test.each(TEXTS)("a docket as text: %s", (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

const NONE: [string, string][] = [
  [
    "a list of calls",
    "05/13/2019 10:02 555-0101 to Ana Ruiz\n05/14/2019 11:30 555-0102 to Bo Oduya\n05/15/2019 09:00 555-0101 to Ana Ruiz",
  ],
  ["a schedule", "May 3, 2019: the vigil\nMay 4, 2019: the march\nMay 5, 2019: the hearing"],
  [
    "news",
    "Events: the court filed an entry.\n\nOn 05/13/2019 the council met. 12 people came to the hall in Orley and spoke for him.",
  ],
];

test.each(NONE)("no docket: %s", (_, text) => {
  expect(shown(text).filter((line) => line.includes(" | "))).toEqual([]);
});
