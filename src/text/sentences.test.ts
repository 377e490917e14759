import fc from "fast-check";
import { expect, test } from "vitest";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

function sentencesOf(text: string): string[] {
  return findSentences(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));
}

const ONE: [string, string][] = [
  ["a title before a name", "The letter went to Sen. Okafor and to Mr. Lindqvist on Jan. 4."],
  ["initials", "U.S. Magistrate Judge Harold T. Mbeki presided."],
  ["the v. of a case name", "The case is Arden v. Corrigan and was decided in Utah."],
  ["a reporter", "See 912 F.3d 869 (6th Cir. 2018) and 12 Vet. App. 369 for this."],
  ["a docket number", "The filing (E.D. Cal. No. 18-mj-0152) was sealed."],
  ["an entry of the docket", "The hearing (Doc. 44), with the notes (Dkt. 3; Exs. A, B; ECF No. 9; Att. 2), is off."],
  ["a decimal number and a web address", "It rose by 2.5 percent, says example.org on its page."],
  ["a clock time", "It starts at 9 a.m. Monday in Fresno."],
  ["an ellipsis in the middle", "He said that the order . . . was late."],
  ["a question inside quotation marks before its speaker", "“Where is he?” asked Nadia."],
  [
    "a single line break inside a sentence",
    "The court ordered that the man who had been held for three years\nbe released at once.",
  ],
];

test.each(ONE)("%s does not end a sentence", (_, text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

const SEVERAL: [string, string, string[]][] = [
  ["full stops", "He left. She stayed! Why? Nobody knows.", ["He left.", "She stayed!", "Why?", "Nobody knows."]],
  ["a stop inside quotation marks", "“I went home.” Then it rained.", ["“I went home.”", "Then it rained."]],
  [
    "a stop inside brackets",
    "He was held. (He was ill.) He recovered.",
    ["He was held.", "(He was ill.)", "He recovered."],
  ],
  [
    "an abbreviation that stands last",
    "He lives in the U.S. The rest stayed.",
    ["He lives in the U.S.", "The rest stayed."],
  ],
  ["a clock time that stands last", "It ended at 4 p.m. The judge left.", ["It ended at 4 p.m.", "The judge left."]],
  [
    "a citation that stands last",
    "See 8 U.S.C. § 1226. The court agreed.",
    ["See 8 U.S.C. § 1226.", "The court agreed."],
  ],
  ["a heading without a stop", "A Long Delay\n\nThe hearing moved.", ["A Long Delay", "The hearing moved."]],
  ["a footnote mark after the stop", "It was false.[3] Nobody said so.", ["It was false.[3]", "Nobody said so."]],
  [
    "a space that a scraper lost",
    "He has strong ties here.The city wants him.",
    ["He has strong ties here.", "The city wants him."],
  ],
  ["lines of an address", "CITY OF ORLEY\n12 Mill Road\nMay 3, 2021", ["CITY OF ORLEY", "12 Mill Road", "May 3, 2021"]],
];

test.each(SEVERAL)("sentences end at %s", (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test("sentences are in order, do not overlap, and hold every character of the paragraphs that is not white space", () => {
  const piece = fc.constantFrom(
    "U.S.",
    "No. 4",
    "v.",
    "He",
    "said",
    "“",
    "”",
    ".",
    "!",
    "…",
    ")",
    "(",
    " ",
    "\n",
    "\n\n",
    "3.5",
    "Ü",
    "。",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let covered = "";
      let last = 0;
      for (const { start, end } of findSentences(text, findParagraphs(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        covered += text.slice(start, end);
        last = end;
      }
      expect(covered.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});
