import { expect, test } from "vitest";
import { readText } from "../read.ts";

function sourcesIn(text: string): [type: string, name: string, quote: string][] {
  const { reading } = readText({ text, pages: [], marks: [], language: "en", mediaType: "text/plain" });
  return reading.mentions.flatMap((one) =>
    one.kind === "named source" ? [[one.type, one.name, one.quote] as [string, string, string]] : [],
  );
}

test.each([
  [
    "The van was empty, according to the harbour committee.",
    ["organization", "the harbour committee", "the harbour committee"],
  ],
  ["According to Mira Rao, the van was empty.", ["person", "Mira Rao", "Mira Rao"]],
  ["“The van was empty,” Mira Rao told the Harlan Courier.", ["person", "Mira Rao", "Mira Rao"]],
  ["“The van was empty,” Mira Rao told the Harlan Courier.", ["outlet", "Harlan Courier", "Harlan Courier"]],
  ["The transfer was first reported by the Harlan Courier.", ["outlet", "Harlan Courier", "Harlan Courier"]],
  ["As reported in the Harlan Courier, the van was empty.", ["outlet", "Harlan Courier", "Harlan Courier"]],
  ["The van was empty, the letter says.", ["document", "the letter", "the letter"]],
  ["In a statement, the county called the van empty.", ["document", "a statement", "a statement"]],
  ["Court records show that the van was empty.", ["document", "Court records", "Court records"]],
  ["HARLAN, Ohio (AP) — The van was empty when it came.", ["wire", "Associated Press", "AP"]],
  [
    "The van was empty when it came.\n\nThe Associated Press contributed to this report.",
    ["wire", "Associated Press", "Associated Press"],
  ],
])("in %j a source is named", (text, source) => {
  expect(sourcesIn(text)).toContainEqual(source);
});

test.each([
  "The bus left according to plan.",
  "It costs ten dollars per day and four per person.",
  "She told her sister to wait by the gate.",
  "He spoke to the guard about the gate.",
])("in %j none is", (text) => {
  expect(sourcesIn(text)).toEqual([]);
});

test("an agency's credit stands for its whole section, words for what is said", () => {
  const text = "HARLAN, Ohio (AP) — The van was empty. “It always is,” Mira Rao said.";
  const { reading } = readText({ text, pages: [], marks: [], language: "en", mediaType: "text/plain" });
  const of = reading.mentions.flatMap((one) =>
    one.kind === "named source" ? [text.slice(one.of.start, one.of.end)] : [],
  );
  expect(of).toEqual([text, "“It always is,”"]);
});
