import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../record/record.ts";
import { coreferenceReader } from "./coreference.ts";
import { namesReader } from "../names/names.ts";
import { readText } from "../read.ts";
import { sectionsReader } from "../sections/sections.ts";
import { sentencesReader } from "../sentences.ts";

function mentionsIn(text: string): readonly Mention[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), [sentencesReader, sectionsReader, namesReader, coreferenceReader]).reading.mentions;
}

function references(text: string): string[] {
  return mentionsIn(text).flatMap((one) => (one.kind === "reference" ? [`${one.quote} = ${one.name}`] : []));
}

function unnamed(text: string): string[] {
  return mentionsIn(text).flatMap((one) => (one.kind === "unnamed person" ? [one.name] : []));
}

describe("he and she mean the one who is left", () => {
  test.each<[string, string[]]>([
    ["Paul Oduya testified in Lagos. He was calm.", ["He = Paul Oduya"]],
    ["Nadia Serrano met Paul Oduya. She spoke first, and he listened.", ["She = Nadia Serrano", "he = Paul Oduya"]],
    ["Ms. Abara met Mr. Tolan. He had called her.", ["He = Tolan", "her = Abara"]],
    ["Nadia Serrano told her lawyer everything.", ["her = Nadia Serrano"]],
    ["Paul Oduya met Emeka Rao. He was calm.", []],
    ["Paul Oduya saw him.", []],
    ["Nadia Serrano called. A man answered, and he hung up.", ["he = a man"]],
    ["The hearing ended at noon. He left.", []],
    ["Twenty days after a judge ordered his release, he remained in custody.", []],
    ["A judge ordered her freed.", []],
    ["Judge Paul Oduya ordered his release.", []],
    ["Judge Paul Oduya closed his file.", ["his = Paul Oduya"]],
    ["The court followed Tallis v. Davis, 533 U.S. 678 (2001). His file is here.", []],
    ["See Davis, 24 I&N Dec. 100. He is ill.", []],
    ["In re Paul Oduya. He is ill.", []],
    ["EMEKA RAO,\n      Petitioner,\nv.\nThe Warden.\n\nHe is a citizen of Ghana.", []],
    ["Emeka Rao was held. The board ruled in Matter of Davis. He is calm.", ["He = Emeka Rao"]],
    ["Guards beat the prisoner. “When was he freed?” she asked.", []],
    ["Paul Oduya spoke. “She is brave,” he said.", ["he = Paul Oduya"]],
    ["Senator Nadia Serrano voted. She had promised to.", ["She = Nadia Serrano"]],
  ])("%s", (text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  test("whoever is spoken of in a paragraph farther back is not looked for", () => {
    expect(references("Paul Oduya spoke.\n\nIt rained.\n\nThe street was wet.\n\nHe left.")).toEqual([]);
  });
});

test("in a transcript nobody who speaks of him or her is the speaker, nor one who is only addressed", () => {
  const turns = [
    "THE COURT: Mr. Tolan, is he well?",
    "MR. TOLAN: No. He was held for a week.",
    "THE COURT: And then?",
    "MR. TOLAN: Emeka Rao was ill. He went to Leeds.",
    "THE COURT: Thank you, Mr. Tolan. He may go.",
  ];
  expect(references(`Kofi Tolan appeared.\n\n${turns.join("\n\n")}`)).toEqual(["He = Emeka Rao", "He = Emeka Rao"]);
});

describe("what somebody is stands for the one who is called so", () => {
  test.each<[string, string[]]>([
    ["Judge Paul Oduya ruled on Monday. The judge gave no reasons.", ["The judge = Paul Oduya"]],
    ["Judge Paul Oduya ruled. Judge Ana Ruiz disagreed. The judge gave no reasons.", []],
    ["Magistrate Judge Paul Oduya ruled. The immigration judge had not.", []],
    ["The Department of Labour answered. The department denied it.", ["The department = Department of Labour"]],
    ["Tallis Holdings Ltd. closed. The company gave no reason.", ["The company = Tallis Holdings Ltd."]],
    ["Attorney Ana Ruiz came. The lawyer sat down.", ["The lawyer = Ana Ruiz"]],
    ["Emeka Rao's wife Lina waited. Then Rao's wife left.", ["Rao's wife = Lina"]],
    ["Emeka Rao's brother Sami waited. Then Rao's brother left.", []],
    ["Emeka Rao was heard. The District Judge found that Rao was held too long. He also noted a gap.", []],
  ])("%s", (text, expected) => {
    expect(references(text)).toEqual(expected);
  });
});

describe("a person who is described and not named", () => {
  test.each<[string, string[]]>([
    ["A retired agent wrote to the court.", ["a retired agent"]],
    ["Judge Paul Oduya ruled. The prior judge had refused.", ["the prior judge"]],
    ["The Immigration Judge closed the case.", ["the Immigration Judge"]],
    ["Two former colleagues confirmed it.", ["two former colleagues"]],
    ["A spokeswoman for the agency declined.", ["a spokeswoman for the agency"]],
    ["Emeka Rao was there. His lawyer spoke.", ["Emeka Rao’s lawyer"]],
    ["Emeka Rao's wife waited outside.", ["Emeka Rao’s wife"]],
    ["A witness saw it. A witness denied it.", ["a witness", "a witness (2)"]],
    ["A witness saw it. The witness left.", ["a witness", "a witness"]],
    ["Emeka Rao's wife Lina waited.", []],
    ["His wife, Lina Rao, waited.", []],
    ["A lawyer named Ana Ruiz came.", []],
    ["Ana Ruiz is a lawyer.", []],
    ["Ana Ruiz, a lawyer, came.", []],
    ["The judge, Paul Oduya, left.", []],
    ["She lost the driver license.", []],
    ["Emeka Rao met Ana Ruiz. The director left.", []],
  ])("%s", (text, expected) => {
    expect(unnamed(text)).toEqual(expected);
  });
});

describe("what always holds", () => {
  const pieces = fc.constantFrom(
    ..."Ana Ruiz|Mr. Rao| |. |\n\n|, |“|”|'s |he |She |her |the judge |a witness |his lawyer |for |the agency |Judge |said |two agents |Acme Ltd. ".split(
      "|",
    ),
  );
  const messy = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  test("every quote stands where it says, and every name is one of the document or a description", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const all = mentionsIn(text);
        const known = new Set(all.flatMap((one) => ("name" in one && one.kind !== "reference" ? [one.name] : [])));
        for (const one of all) {
          expect(text.slice(one.start, one.end)).toBe(one.quote);
          if (one.kind === "reference") expect(known.has(one.name)).toBe(true);
          if (one.kind === "unnamed person")
            expect(one.name).toMatch(/^(?:an?|another|one|the|his|her|their|its|my|our|your|two|both) |’s /);
        }
      }),
    );
  });

  test.each([
    "he ",
    "Ana Ruiz met her. ",
    "the judge ",
    "a witness of ",
    "Ana's lawyer's wife's ",
    "his ",
    "Judge Ana Ruiz. The judge. ",
  ])("a long repetition of %j is read in full", (piece) => {
    const text = piece.repeat(20_000);
    for (const { start, end, quote } of mentionsIn(text)) expect(text.slice(start, end)).toBe(quote);
  });
});
