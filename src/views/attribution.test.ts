import { expect, test } from "vitest";
import type { Speaker } from "../record/record.ts";
import { togetherWith } from "./attribution.ts";
import { ENGLISH_TONGUE } from "./words/words.ts";

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
