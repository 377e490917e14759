import { describe, expect, test } from "vitest";
import { isName } from "../../record/record.ts";
import { READERS, readText } from "../read.ts";

/** "kind: words" of every name. */
function names(text: string): string[] {
  const wanted = READERS.filter(({ name }) => name === "sentences" || name === "names");
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), wanted)
    .reading.mentions.filter(isName)
    .map(({ kind, quote }) => `${kind}: ${quote}`);
}

const NO_NAMES = [
  "The clerk set the Motion to Enforce for hearing.",
  "The court issued an Order to Show Cause.",
  "IT IS SO ORDERED. IT IS FURTHER ORDERED that the petition IS GRANTED.",
  "The shop sells bread on Valentine's Day.",
  "Agents seized goods. Tobacco was among them.",
  "The Appellants and the Respondent argued that the rule was void. Appellants said so.",
  "The docket has a Notice of Rescheduling for Courtroom 5.",
  "Deputy United States Marshals came with a van.",
];

const NAMED: readonly [string, string[]][] = [
  ["The order was signed by the United States District\nJudge.", ["place: United States"]],
  ["KETTLE SPRINGS, N.D. — A man was released on Monday.", ["place: KETTLE SPRINGS", "place: N.D."]],
  ["BY THE COURT:\nHARRIET B. LINDING\nUnited States District Judge", ["person: HARRIET B. LINDING"]],
  ["The case was heard by United States District\nJudge Paul Oduya on Friday.", ["person: Paul Oduya"]],
  [
    "He met agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives.",
    ["organization: Bureau of Alcohol, Tobacco, Firearms and Explosives"],
  ],
  ["The records of Brightline Wireless show two calls.", ["organization: Brightline Wireless"]],
  ["The letter went to 300 Fourth Street South.", ["place: Fourth Street South"]],
];

describe("what is written like a name", () => {
  test.each(NO_NAMES)("%s", (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each(NAMED)("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
