import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Speaker, Statement } from "../record/record.ts";
import { attribution, type Said, togetherWith } from "./attribution.ts";
import type { Here } from "./site.ts";
import { ENGLISH_TONGUE, wordsOf } from "./words/words.ts";

test.each<[string, Speaker, string]>([
  ["nobody else", { kind: "person", name: "Ada Roth" }, ""],
  ["one more", { kind: "person", name: "Ada Roth", with: ["Ben Orlo"] }, " jointly with <bdi>Ben Orlo</bdi>"],
  [
    "the signers of a letter",
    { kind: "document", name: "the letter", with: ["Ada Roth", "Ben Orlo", "Cy Lark"] },
    ", signed by <bdi>Ada Roth, Ben Orlo and Cy Lark</bdi>",
  ],
  [
    "many",
    { kind: "person", name: "Ada Roth", with: ["B", "C", "D", "E", "F", "G", "H"] },
    " jointly with <bdi>B, C, D, E, F and 2 others</bdi>",
  ],
])("those who say it together are all printed: %s", (_, speaker, expected) => {
  expect(String(togetherWith(speaker, ENGLISH_TONGUE))).toBe(expected);
});

test.each<[language: string, Statement["modality"], expected: string]>([
  ["en", "found", "Reported in the document, as found by a court"],
  ["en", "alleged", "Alleged in the document"],
  ["en", "asserted", "Stated in the document"],
  ["es", "ordered", "Ordenado, según el documento"],
  ["ar", "happened", "منقول في الوثيقة"],
])("what no one is named as saying is said in the document: %s, %s", (language, modality, expected) => {
  const here = { site: { edition: { language, words: wordsOf(language) } }, root: "" } as unknown as Here;
  const said = { modality, polarity: "positive", speaker: { kind: "narrator" }, tier: "explicit" } as Said;
  expect(parseHTML(String(attribution(here, said))).document.documentElement.textContent).toBe(expected);
});

test.each<[string, Speaker, string]>([
  ["the court itself", { kind: "court", name: "Harlan Court" }, "Found by Harlan Court"],
  ["a lawyer", { kind: "person", name: "Ada Roth" }, "Reported by Ada Roth, as found by a court"],
  [
    "lawyers without names",
    { kind: "unnamed person", name: "attorneys" },
    "Reported by attorneys, as found by a court",
  ],
])("what a court found stands as its finding only in its own words: %s", (_, speaker, expected) => {
  const here = { site: { edition: ENGLISH_TONGUE }, root: "" } as unknown as Here;
  const said = { modality: "found", polarity: "positive", speaker, tier: "explicit" } as Said;
  expect(parseHTML(String(attribution(here, said))).document.documentElement.textContent).toBe(expected);
});
