import { expect, test } from "vitest";
import { findParagraphs } from "../../text/text.ts";
import { findSections } from "./sections.ts";

function shown(text: string): string[] {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  return findSections(input, findParagraphs(text)).map(({ kind, start, date }) => {
    const words = text.slice(start).trim().split(/\s+/u).slice(0, 3).join(" ");
    return `${kind} | ${date?.edtf ?? "-"} | ${words}`;
  });
}

const HEARING = [
  "IMMIGRATION COURT",
  "June 14, 2019",
  " 1       THE COURT:  Good morning.  We are on the record.",
  " 2       MS. RUIZ:  Ana Ruiz for the respondent, who is with",
  " 3  me.",
  " 4       THE COURT:  Is the ministry ready?",
  " 5       MR. LINDQVIST:  We are not.",
  " 6       MS. RUIZ:  We object.",
  " 7       MR. LINDQVIST:  We ask for thirty days.",
  " 8       THE COURT:  I will hear you on June 28.",
  " 9  Q    Where were you?",
  "10  A    At home.",
];

test("a hearing with numbered lines is one transcript, of the day on its cover", () => {
  expect(shown(HEARING.join("\n"))).toEqual(["transcript | 2019-06-14 | IMMIGRATION COURT June"]);
});

const TURNS = [
  "Courier: When did you see him?",
  "Nadia Okoro: In May.",
  "Courier: What did he say?",
  "Nadia Okoro: That he bakes.",
  "Courier: And now?",
  "Nadia Okoro: A hearing.",
];
const LONG =
  "Nadia Okoro has come to the gate of the annex every week since her brother was taken. We met her there, in the rain, and walked to the harbour together.";

test("an interview in an article is a part of its own, of the article's day", () => {
  const text = [`June 3, 2019 — A Talk`, LONG, ...TURNS, "About This Talk", LONG].join("\n\n");
  expect(shown(text)).toEqual([
    "part | 2019-06-03 | June 3, 2019",
    "transcript | 2019-06-03 | Courier: When did",
    "part | 2019-06-03 | About This Talk",
  ]);
});

test.each([
  [
    "fields of a form",
    [
      "Name: Ana Ruiz",
      "Date: June 3, 2019",
      "Place: Orley",
      "Name: Bo Lindqvist",
      "Date: June 4, 2019",
      "Place: Nadra",
    ],
  ],
  ["counts", ["Held: 12", "Ill: 3", "Moved: 4", "Held: 14", "Ill: 2", "Moved: 1", "Held: 9"]],
  ["one who is quoted twice", ["Ruiz: We object.", LONG, LONG, "Ruiz: We object again.", LONG]],
  [
    "a list of terms",
    [
      "Annex: where he is",
      "Gate: where she waits",
      "Harbour: where they walk",
      "Bakery: where he worked",
      "Court: where he is heard",
      "File: what is lost",
    ],
  ],
])("no transcript: %s", (_, lines) => {
  expect(shown(lines.join("\n\n"))).not.toContainEqual(expect.stringContaining("transcript"));
});
