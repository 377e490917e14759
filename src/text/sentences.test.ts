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
  ["a chain of reporters", "See 166 Ill. 2d 12, 212 Ill. Dec. 608, 104 Fed.Appx. 892 and 34 Harv. J. on Legis. 393."],
  ["a code", "It breaks N.C. Gen.Stat. § 14-455(a), Fed.R.Crim.P. 29(a) and Pub.L. No. 99-508."],
  ["the v. between lines", "ADA MOREAU, Petitioner,\nv.\nORLEY COUNTY, Respondent."],
  ["the rule above a signature", "____________________\nA. Moreau, Judge"],
  ["a pinpoint", "It is in Moore, pg. 2, fn. 9, pt. II and subd. (a)."],
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
  ["a footnote's number stuck to the stop", "It was false.3 Nobody said so.", ["It was false.3", "Nobody said so."]],
  [
    "footnotes that count on between sentences",
    "It was false. 1 Nobody said so.” 2 The rest is 3 F. 3d 9.",
    ["It was false.", "1", "Nobody said so.”", "2", "The rest is 3 F. 3d 9."],
  ],
  [
    "the mark of an omission",
    "He said so. . . . The rest is silence.... She left. * * * They came.",
    ["He said so.", ". . .", "The rest is silence.", "...", "She left.", "* * *", "They came."],
  ],
  ["the page of a reporter", "It was so. *1155 The court agreed.", ["It was so.", "*1155", "The court agreed."]],
  ["two spaces behind an abbreviation", "See Doe, supra.  Oduya came.", ["See Doe, supra.", "Oduya came."]],
  ["a quotation inside one, with a space", "He said ‘no.’ ” Ruiz agreed.", ["He said ‘no.’ ”", "Ruiz agreed."]],
  [
    "fields of a form on one line",
    "Decision Date: 03/13/15     Archive Date: 03/24/15",
    ["Decision Date: 03/13/15", "Archive Date: 03/24/15"],
  ],
  [
    "the right-hand bracket of a caption",
    "IN RE ADA MOREAU,          )\n)\nThe court finds:",
    ["IN RE ADA MOREAU,", ")\n)", "The court finds:"],
  ],
  [
    "small words that are abbreviations elsewhere",
    "He did so. Oduya fell ill. Ana left.",
    ["He did so.", "Oduya fell ill.", "Ana left."],
  ],
  ["lines of an address", "CITY OF ORLEY\n12 Mill Road\nMay 3, 2021", ["CITY OF ORLEY", "12 Mill Road", "May 3, 2021"]],
];

test.each(SEVERAL)("sentences end at %s", (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

const LABELLED: [string, string, string[]][] = [
  [
    "a figure",
    "1. Whether he was heard.\n\n2. Whether he was told.",
    ["1.", "Whether he was heard.", "2.", "Whether he was told."],
  ],
  ["a Roman figure", "II. The Hearing", ["II.", "The Hearing"]],
  [
    "letters in order",
    "A. The Facts\n\nB. The Law\n\nR. Oduya, Clerk",
    ["A.", "The Facts", "B.", "The Law", "R. Oduya, Clerk"],
  ],
  ["brackets", "(a) Ask him.\n\n[3] It is so.", ["(a)", "Ask him.", "[3]", "It is so."]],
  ["a numbered paragraph", "¶ 12. The court heard him.", ["¶ 12.", "The court heard him."]],
  ["a date that a scraper glued to the text", "June 3, 2019The judge came.", ["June 3, 2019", "The judge came."]],
  [
    "a date and a time glued to the text",
    "Updated 3 Jun 2019 10:05 GMTA court in Orley came.",
    ["Updated 3 Jun 2019 10:05 GMT", "A court in Orley came."],
  ],
  ["no number that belongs to a name", "Boeing 787 Dreamliner 2019Max came.", ["Boeing 787 Dreamliner 2019Max came."]],
  ["no item of a list in small letters", "(1) the time; and", ["(1) the time; and"]],
  ["no address", "12 Mill Road", ["12 Mill Road"]],
  ["no day", "3. Mai 2019 in Orley", ["3. Mai 2019 in Orley"]],
  ["no question and answer", "Q. Where were you?\n\nA. At home.", ["Q. Where were you?", "A. At home."]],
  [
    "a note below the text",
    "1 The clerk says that the letter of the ministry came too late.",
    ["1", "The clerk says that the letter of the ministry came too late."],
  ],
];

test.each(LABELLED)("the label of a paragraph stands alone: %s", (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test("no white space stands at the end of a sentence that a bracket in a column ends", () => {
  expect(sentencesOf("U.S. \t)")).toEqual(["U.S.", ")"]);
});

test("sentences are in order, do not overlap, and hold every character of the paragraphs that is not white space", () => {
  const piece = fc.constantFrom(
    "U.S.",
    "No. 4",
    "1. A",
    "[¶]",
    ". . . .",
    "*12 ",
    "\t",
    "      ",
    "Filed: 3",
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
