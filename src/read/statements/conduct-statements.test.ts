import { expect, test } from "vitest";
import { readText } from "../read.ts";

/** "narrator: the ministry withheld her file" */
function conduct(text: string): string[] {
  const input = { text: `The Pell case\n\n${text}\n`, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  return readText(input)
    .reading.statements.filter(({ entry }) => entry.name === "conduct")
    .map(({ speaker, value, modality }) => {
      expect(modality).toBe("alleged");
      return `${speaker.kind === "narrator" ? "narrator" : speaker.name}: ${value}`;
    });
}

test.each<[string, string[]]>([
  [
    "The Government has sought to block each of her requests. It has refused to provide her file.",
    [
      "narrator: The Government has sought to block each of her requests.",
      "narrator: [the Government] has refused to provide her file.",
    ],
  ],
  [
    "Meanwhile, the Interior Ministry ignored and even suppressed evidence of her innocence.",
    ["narrator: Interior Ministry ignored and even suppressed evidence of her innocence."],
  ],
  [
    "The ministry sat on this letter for eight months.",
    ["narrator: The ministry sat on this letter for eight months."],
  ],
  ["Ben Orlo said that the ministry withheld her file.", ["Ben Orlo: the ministry withheld her file."]],
  ["The ministry should not have refused to answer.", []],
  ["If the ministry refused to answer, she would sue.", []],
  ["Ada Pell ignored the rain. It was cold.", []],
  ["The judge refused to answer.", []],
])("what an office is said to have done is a claim of whoever says it: %s", (text, expected) => {
  expect(conduct(text)).toEqual(expected);
});
