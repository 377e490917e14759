import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function eventsOf(text: string): FoundStatement[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.filter(
    ({ entry, slot }) => entry.kind !== "proceeding" && slot !== "role" && slot !== "said",
  );
}

const shown = ({ entry, date, modality, polarity }: FoundStatement): string =>
  `${entry.name}${date === undefined ? "" : ` ${date.edtf}`}: ${polarity === "negative" ? "not " : ""}${modality}`;

describe("what was refused did not come about, and the day is that of the refusal, in both orders of words", () => {
  test.each<[string, string]>([
    ["the parole board refused the release of Ivo Pell", "ruling"],
    ["the court rejected the extradition of Ivo Pell", "ruling"],
    ["a judge denied the extradition of Ivo Pell", "ruling"],
    ["a judge denied the request for the extradition of Ivo Pell", "ruling"],
    ["the judge refused to order the release of Ivo Pell", "ruling"],
    ["the judge approved the extradition of Ivo Pell", "ruling"],
    ["the appeals court overturned the conviction of Ivo Pell", "ruling"],
    ["the appeals court reversed the acquittal of Ivo Pell", "ruling"],
    ["the court dismissed the indictment", "ruling"],
    ["the court dismissed the lawsuit", "ruling"],
    ["a judge signed a warrant for the arrest of Ivo Pell", "ruling"],
    ["the conviction of Ivo Pell was overturned", "ruling"],
    ["the indictment was dismissed", "ruling"],
    ["police obtained a warrant for the arrest of Ivo Pell", "event"],
    ["the warden refused the transfer of Ivo Pell", "event"],
    ["the ministry opposed the release of Ivo Pell", "event"],
    ["the government denied the request for the extradition of Ivo Pell", "event"],
  ])("%s", (clause, kind) => {
    const meant = kind === "ruling" ? "found" : "asserted";
    const expected = [`${kind} 2019-05-30: ${meant}`];
    expect(eventsOf(`${clause[0]!.toUpperCase()}${clause.slice(1)} on May 30, 2019.`).map(shown)).toEqual(expected); // no clause is empty
    expect(eventsOf(`On May 30, 2019, ${clause}.`).map(shown)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["The ministry denied the arrest of Ivo Pell on May 1, 2019.", ["arrest 2019-05-01: denied"]],
    ["Lawyers criticized the arrest of Ivo Pell on May 1, 2019.", ["arrest 2019-05-01: asserted"]],
    [
      "The judge rejected a plea after the arrest of Ivo Pell on May 1, 2019.",
      ["arrest 2019-05-01: asserted", "ruling: found"],
    ],
    [
      "The court rejected the May 3, 2018 indictment on June 1, 2019.",
      ["charge 2018-05-03: asserted", "ruling 2019-06-01: found"],
    ],
    ["The court ordered the release of Ivo Pell on May 1, 2019.", ["release 2019-05-01: ordered", "ruling: found"]],
  ])("%s", (text, expected) => expect(eventsOf(text).map(shown).sort()).toEqual(expected));
});

describe("an invitation says who comes and why; what it speaks of is not told as a ruling", () => {
  test.each([
    ["WHAT: Press conference on Ivo Pell, with ", "Bram Teller was convicted of theft on May 3, 2012."],
    ["What: Vigil after ", "Judge Ada Keel denied bond to Ivo Pell on May 30, 2019."],
  ])("%s%s", (invited, told) => {
    const rulings = (text: string): string[] =>
      eventsOf(text).flatMap(({ entry }) => (entry.kind === "ruling" ? [entry.name] : []));
    expect(rulings(told)).not.toEqual([]);
    expect(rulings(`${invited}${told}`)).toEqual([]);
  });
});
