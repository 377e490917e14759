import { expect, test } from "vitest";
import { type DateSpan, daySpan, parseDay } from "../../base/base.ts";
import { findParagraphs } from "../../text/text.ts";
import { findSections } from "./sections.ts";

function metadata(day: string): DateSpan {
  return daySpan(parseDay(day)!, "metadata"); // the tests give days that exist
}

/** "author | EDTF | first words" of every message; "kind: first words" of what is none. */
function shown(text: string, published?: DateSpan): string[] {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain", published };
  return findSections(input, findParagraphs(text)).map(({ kind, start, author, date }) => {
    const words = text.slice(start).trim().split(/\s+/u).slice(0, 3).join(" ");
    if (kind !== "message") return `${kind}: ${words}`;
    return `${author === undefined ? "-" : text.slice(author.start, author.end)} | ${date?.edtf ?? "-"} | ${words}`;
  });
}

const CASES: [string, string[], string[]][] = [
  [
    "an answer above an answer, wrapped lines",
    [
      "From: Ana Oduya <ana@example.org>",
      "To: Bo Lindqvist <bo@example.org>",
      "Date: Tue, 4 Jun 2019 09:14:00 -0600",
      "Subject: Re: the hearing",
      "",
      "Thank you, Bo.",
      "",
      "On Mon, Jun 3, 2019 at 4:05 PM Bo Lindqvist",
      "<bo@example.org> wrote:",
      "> It is moved to Friday.",
      ">",
      "> On Sun, Jun 2, 2019 at 8:00 AM Ana Oduya <ana@example.org> wrote:",
      ">> When is it?",
    ],
    [
      "Ana Oduya | 2019-06-04 | From: Ana Oduya",
      "Bo Lindqvist | 2019-06-03 | On Mon, Jun",
      "Ana Oduya | 2019-06-02 | > On Sun,",
    ],
  ],
  [
    "headers repeated by a mail program",
    [
      "Please see below.",
      "",
      "-----Original Message-----",
      "From: Lindqvist, Bo [mailto:bo@example.org]",
      "Sent: Monday, June 3, 2019 4:05 PM",
      "To: Ana Oduya; Cai Moreau",
      "Subject: FW: transfer",
      "",
      "He was moved this morning.",
      "________________________________",
      "From: Cai Moreau",
      "Sent: Sunday, June 2, 2019 9:10 AM",
      "To: Lindqvist, Bo",
      "Subject: transfer",
      "",
      "Do you know where he is?",
    ],
    [
      "- | 2019-06-05 | Please see below.",
      "Lindqvist, Bo | 2019-06-03 | -----Original Message----- From:",
      "Cai Moreau | 2019-06-02 | ________________________________ From: Cai",
    ],
  ],
  [
    "a forwarded message",
    [
      "FYI",
      "",
      "---------- Forwarded message ---------",
      "From: Bo Lindqvist <bo@example.org>",
      "Date: Mon, 3 Jun 2019 at 16:05",
      "Subject: transfer",
      "To: Ana Oduya <ana@example.org>",
      "",
      "He was moved this morning.",
    ],
    ["- | 2019-06-05 | FYI ---------- Forwarded", "Bo Lindqvist | 2019-06-03 | ---------- Forwarded message"],
  ],
  [
    "a message forwarded from a telephone",
    [
      "Look at this.",
      "",
      "Begin forwarded message:",
      "",
      "> From: Bo Lindqvist <bo@example.org>",
      "> Date: June 3, 2019 at 4:05:12 PM EDT",
      "> To: ana@example.org",
      "> Subject: transfer",
      ">",
      "> He was moved.",
    ],
    ["- | 2019-06-05 | Look at this.", "Bo Lindqvist | 2019-06-03 | Begin forwarded message:"],
  ],
  [
    "a day without its year is not later than the message that quotes it",
    ["Yes.", "", "On Dec 30, at 4:05 PM, Bo Lindqvist wrote:", "> Is he there?"],
    ["- | 2019-06-05 | Yes. On Dec", "Bo Lindqvist | 2018-12-30 | On Dec 30,"],
  ],
  [
    "a Spanish program",
    ["Gracias.", "", "El 30/6/2019 a las 16:05, Bo Lindqvist (<bo@example.org>) escribió:", "> ¿Dónde está?"],
    ["- | 2019-06-05 | Gracias. El 30/6/2019", "Bo Lindqvist | 2019-06-30 | El 30/6/2019 a"],
  ],
  [
    "a thread printed from a browser, oldest first",
    [
      "The hearing",
      "",
      "Bo Lindqvist <bo@example.org>                    Mon, Jun 3, 2019 at 4:05 PM",
      "To: Ana Oduya <ana@example.org>",
      "",
      "It is moved to Friday.",
      "",
      "Ana Oduya <ana@example.org>                      Tue, Jun 4, 2019 at 9:14 AM",
      "To: Bo Lindqvist <bo@example.org>",
      "",
      "Thank you.",
    ],
    [
      "- | 2019-06-05 | The hearing Bo",
      "Bo Lindqvist | 2019-06-03 | Bo Lindqvist <bo@example.org>",
      "Ana Oduya | 2019-06-04 | Ana Oduya <ana@example.org>",
    ],
  ],
  [
    "an answer below the quotation",
    ["On 6/30/19, 4:05 PM, Bo Lindqvist wrote:", "> Can you come?", "", "Yes, I can."],
    ["Bo Lindqvist | 2019-06-30 | On 6/30/19, 4:05", "- | 2019-06-05 | Yes, I can."],
  ],
];

test.each(CASES)("messages: %s", (_, lines, expected) => {
  const headed = lines[0]?.startsWith("From:") === true;
  expect(shown(lines.join("\n"), headed ? undefined : metadata("2019-06-05"))).toEqual(expected);
});

test("a single message is one, by its own header", () => {
  const text =
    "From: Bo Lindqvist <bo@example.org>\nSent: Monday, June 3, 2019 4:05 PM\nTo: Ana Oduya\nSubject: transfer\n\nHe was moved.";
  expect(shown(text)).toEqual(["Bo Lindqvist | 2019-06-03 | From: Bo Lindqvist"]);
});

const NONE: [string, string, string][] = [
  [
    "a memorandum",
    "MEMORANDUM\n\nTO: The council\nFROM: Ana Oduya\nDATE: June 3, 2019\nRE: The annex\n\nThe annex is full.",
    "document: MEMORANDUM TO: The",
  ],
  [
    "prose",
    "From: the very first day he said so. To: nobody.\n\nOn Monday Bo Lindqvist wrote a letter to the council of Orley.",
    "document: From: the very",
  ],
  ["a place and a time", "From: Orley\nTo: Nadra\nThe bus leaves at nine.", "document: From: Orley To:"],
];

test.each(NONE)("no message: %s", (_, text, expected) => {
  expect(shown(text)).toEqual([expected]);
});
