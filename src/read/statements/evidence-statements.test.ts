import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function evidence(text: string): FoundStatement[] {
  const read = readText({ mediaType: "text/plain", text, pages: [], marks: [], language: "en" });
  return read.reading.statements.filter(
    ({ entry, slot }) => entry.kind === "evidence" && slot !== "said" && slot !== "date",
  );
}

describe("what is offered as evidence", () => {
  test.each<[string, Record<string, string>]>([
    [
      "Phone records show that Tomas Ilves was in Lund that night.",
      { what: "telephone records", shows: "Tomas Ilves was in Lund that night" },
    ],
    [
      "The defense presented flight records showing that he had left Harlan in May.",
      { what: "travel or border records", shows: "he had left Harlan in May", "offered by": "The defense" },
    ],
    [
      "An expert report concluded nothing; the surveillance footage shows a white van at the bank.",
      { what: "photographs or video", shows: "a white van at the bank" },
    ],
    [
      "His lawyers point to cell phone evidence that he never left Lund.",
      { what: "telephone records", shows: "he never left Lund" },
    ],
    ["Ben Orlo testified that Tomas Ilves robbed the bank.", { shows: "Tomas Ilves robbed the bank", act: "attack" }],
  ])("%s", (text, expected) => {
    expect(Object.fromEntries(evidence(text).map(({ slot, value }) => [slot, value]))).toMatchObject(expected);
  });

  test.each([
    "No records show that Tomas Ilves was in Lund.",
    "If phone records show that he was in Lund, he will be freed.",
    "Ada Pell showed the documents to her lawyer.",
    "The records were lost in a fire.",
    "Ben Orlo testified that he likes bread.",
  ])("none: %s", (text) => {
    expect(evidence(text)).toEqual([]);
  });

  test("that it shows it is the word of whoever says so", () => {
    const said = evidence("Mina Ilves said that the phone records prove that her brother was at home.");
    expect(said.length).toBeGreaterThan(0);
    for (const { speaker, modality } of said)
      expect([speaker, modality]).toEqual([{ kind: "person", name: "Mina Ilves" }, "asserted"]);
    const offered = evidence(
      "Prosecutors submitted an affidavit stating that he fled; the government presented photographs showing that Tomas Ilves was at the bank.",
    );
    expect(offered.map(({ speaker }) => "name" in speaker && speaker.name)).toContain("the government");
  });
});
