import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function statementsOf(text: string): FoundStatement[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.filter(({ slot }) => slot !== "role" && slot !== "said");
}

const not = ({ polarity }: FoundStatement): string => (polarity === "negative" ? "not " : "");
const isAllegation = ({ entry }: FoundStatement): boolean => entry.kind === "allegation";

describe("an act that was found, or found not shown, is told in the finding alone", () => {
  test.each<[string, string[]]>([
    [
      "The immigration judge found that Ivo Pell was not credible and that he had fought for the militia.",
      ["membership"],
    ],
    ["The judge found that Ivo Pell did not testify truthfully and killed Ben Orlo.", ["killing"]],
    ["The judge found that Ivo Pell killed Ben Orlo.", ["killing"]],
    ["The judge found that Ivo Pell did not kill Ben Orlo.", ["not killing"]],
    ["The jury found that he had killed no one.", ["not killing"]],
    ["The judge found no evidence that he had joined a gang.", ["not membership"]],
    ["The judge found insufficient evidence that Ada Pell had killed a guard.", ["not killing"]],
    ["The judge found on May 3, 2019, that Ivo Pell killed Ben Orlo.", ["killing"]],
    ["The judge found on May 3, 2019 that there is no probable cause that Ivo Pell killed Ben Orlo.", ["not killing"]],
    ["The judge found in May 2019 that there was no evidence that Ivo Pell killed Ben Orlo.", ["not killing"]],
  ])("%s", (text, acts) => {
    const found = statementsOf(text);
    expect(found.filter(({ slot }) => slot === "act").map((one) => not(one) + one.value)).toEqual(acts);
    expect(found.filter(isAllegation)).toEqual([]);
  });

  test("the day of a finding is not the day of the act, and the day of the act keeps it", () => {
    const given = statementsOf("The judge found on May 3, 2019 that Ivo Pell killed Ben Orlo.");
    expect(given.filter(({ date }) => date !== undefined).map(({ entry }) => entry.kind)).toEqual(["finding"]);
    const [act] = statementsOf("The judge found that Ivo Pell killed Ben Orlo on May 3, 2017.").filter(isAllegation);
    expect(act).toMatchObject({ modality: "found", polarity: "positive", date: { edtf: "2017-05-03" } });
  });
});

test.each<[string, string]>([
  ["The jury acquitted Ivo Pell of murder on May 20, 2019.", "acquittal"],
  ["On May 20, 2019, the jury acquitted Ivo Pell of murder.", "acquittal"],
  ["The court cleared Ivo Pell of the killing on May 20, 2019.", "acquittal"],
  ["Ivo Pell was acquitted of murder on May 20, 2019.", "acquittal"],
  ["Ivo Pell was cleared of the murder on May 20, 2019.", "acquittal"],
  ["The jury convicted Ivo Pell of murder on May 20, 2019.", "conviction"],
])("the day is that of the verdict, and nobody alleges the act: %s", (text, verdict) => {
  expect(statementsOf(text).map(({ entry, date }) => `${entry.name} ${date?.edtf}`)).toEqual([`${verdict} 2019-05-20`]);
});

test("an accusation beside a name is of the one who says it all, never of the document", () => {
  const [act] = statementsOf("Ivo Pell, who killed Ben Orlo, lives in Lund, the indictment says.").filter(isAllegation);
  expect(act).toMatchObject({ modality: "alleged", speaker: { name: "the indictment" } });
});

test.each<[string, string]>([
  ["Ivo Pell did not appear and was arrested on May 3, 2019.", "positive"],
  ["Ivo Pell was not told of it and he was arrested on May 3, 2019.", "positive"],
  ["Ivo Pell was not questioned and arrested on May 3, 2019.", "negative"],
  ["Ivo Pell was not arrested on May 3, 2019.", "negative"],
])("a negation ends where a new predicate begins: %s", (text, polarity) => {
  expect(statementsOf(text).find(({ entry }) => entry.name === "arrest")?.polarity).toBe(polarity);
});
