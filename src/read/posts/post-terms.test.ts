import { expect, test } from "vitest";
import { readText } from "../read.ts";
import { importPage } from "./posts.ts";

function drafts(text: string): (readonly [kind: string, title: string, body: string])[] {
  const { reading } = readText({ mediaType: "text/plain", text, pages: [], marks: [], language: "en" });
  return importPage({ name: "page.txt", text, marks: [], reading }, ["Ana Costa"], new Set()).drafts.map(
    ({ fields, body }) => [
      fields.kind,
      fields.title,
      body.flatMap((part) => (part.kind === "text" ? part.lines.map((line) => line.text) : [])).join(" "),
    ],
  );
}

const AROUND =
  "The clinic has asked the county for an answer, and the county has said that it will give one on Monday.";

test.each([
  ["Removal is defined under federal law as the act of sending somebody out of the country.", "Removal"],
  ["“Parole” means leave to stay outside until the hearing.", "Parole"],
  ["A stay is an order that puts another order off.", "Stay"],
])("a word that a post defines becomes a term: %s", (sentence, title) => {
  expect(drafts(`What the judge decides\n\n${AROUND} ${sentence}\n`)).toContainEqual(["term", title, sentence]);
});

test.each([
  "This is an order that nobody expected.",
  "Her lawyer’s motion is a request to open the file.",
  "Ana Costa is a right that we have.",
  "What is an order that nobody reads?",
  "The annex is full.",
])("a sentence that defines nothing becomes none: %s", (sentence) => {
  expect(drafts(`News\n\n${AROUND} ${sentence}\n`).filter(([kind]) => kind === "term")).toEqual([]);
});

test("questions with their answers, two at least", () => {
  const page = `Questions and answers\n\nCan I visit her?\n\nOn Thursdays, with a passport.\n\nWhat may I send?\n\nLetters, and books from a shop.\n\n${AROUND}\n`;
  expect(drafts(page)).toEqual(
    expect.arrayContaining([
      ["question", "Can I visit her?", "On Thursdays, with a passport."],
      ["question", "What may I send?", `Letters, and books from a shop. ${AROUND}`],
    ]),
  );
});

test("a part headed “Background” says who the person is, with its first paragraphs", () => {
  const page = `The school writes to the governor\n\n${AROUND}\n\nBackground\nAna Costa is a teacher of music from Porto, and has lived in Fairhaven since 2003, where she has a choir.\n\nShe was arrested in February at the bakery at which she buys rolls for her class of twenty-six.\n\nThe county has said nothing since, and the other county has said that it does not know her name at all.\n`;
  expect(drafts(page)).toContainEqual([
    "page",
    "About Ana Costa",
    "Ana Costa is a teacher of music from Porto, and has lived in Fairhaven since 2003, where she has a choir. She was arrested in February at the bakery at which she buys rolls for her class of twenty-six.",
  ]);
});
