import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function findings(text: string): FoundStatement[] {
  const extraction = {
    mediaType: "text/plain",
    receipt: { kind: "read" },
    text,
    pages: [],
    marks: [],
    language: "en",
  } as const;
  return readText(extraction).reading.statements.filter(({ entry }) => entry.kind === "finding");
}

function slots(text: string): Record<string, string> {
  return Object.fromEntries(findings(text).map(({ slot, value }) => [slot, value]));
}

describe("what somebody who judges found", () => {
  test.each<[string, Record<string, string>]>([
    [
      "Judge Ada Renner found that Tomas Ilves had never been a member of the gang.",
      { forum: "Ada Renner", outcome: "found", proposition: "Tomas Ilves had never been a member of the gang" },
    ],
    [
      "The immigration judge found that the agency failed to show by clear and convincing evidence that Tomas Ilves was a danger to anybody.",
      {
        forum: "the immigration judge",
        outcome: "not found",
        proposition: "Tomas Ilves was a danger to anybody",
        standard: "clear and convincing evidence",
        burden: "the agency",
      },
    ],
    [
      "In June 2019 the board found no credible evidence that he had set the fire.",
      { forum: "the board", outcome: "not found", proposition: "he had set the fire", date: "2019-06" },
    ],
    [
      "A magistrate judge found probable cause to believe that Tomas Ilves had killed the guard.",
      { outcome: "found", standard: "probable cause", proposition: "Tomas Ilves had killed the guard", act: "killing" },
    ],
    ["The judge found me innocent and let me go.", { outcome: "found", proposition: "me innocent" }],
    ["The judge found the witness credible.", { outcome: "found", proposition: "the witness credible" }],
    [
      "The jury found Tomas Ilves not guilty of arson.",
      { forum: "the jury", outcome: "not found", proposition: "guilty of arson" },
    ],
    [
      "The court held that the ministry had not met its burden.",
      { outcome: "found", proposition: "the ministry had not met its burden", burden: "the ministry" },
    ],
    [
      "The judge rejected the prosecution’s claim that Tomas Ilves had fled.",
      { outcome: "not found", proposition: "Tomas Ilves had fled" },
    ],
    [
      "The tribunal concluded that it was more likely than not that he would be tortured.",
      { outcome: "found", standard: "preponderance of the evidence" },
    ],
    [
      "The court makes no finding as to who set the fire at his house.",
      { outcome: "not decided", proposition: "who set the fire at his house" },
    ],
    [
      "The jury found beyond a reasonable doubt that Tomas Ilves robbed the bank.",
      { outcome: "found", standard: "beyond a reasonable doubt", act: "attack" },
    ],
    [
      "The Working Group on Arbitrary Detention concluded that his detention was arbitrary.",
      { outcome: "found", proposition: "his detention was arbitrary" },
    ],
    [
      "The immigration judge declined to sustain the agency’s allegations about Tomas Ilves.",
      { outcome: "not found", proposition: "the agency’s allegations about Tomas Ilves" },
    ],
    ["Several courts have now rejected those allegations.", { outcome: "not found", forum: "several courts" }],
    [
      "Judge Ada Renner issued a firm rejection of the charges against Tomas Ilves.",
      { outcome: "not found", proposition: "the charges against Tomas Ilves" },
    ],
    ["Judge Ada Renner was not persuaded by their evidence.", { outcome: "not found", proposition: "their evidence" }],
    [
      "Judge Ada Renner ruled June 4 that prosecutors’ evidence against Tomas Ilves was “thin” and worthless.",
      { outcome: "found", proposition: "prosecutors’ evidence against Tomas Ilves was thin and worthless" },
    ],
    ["The judge held the government had not shown that Tomas Ilves set the fire.", { outcome: "not found" }],
    ["The judge did not find the informant credible.", { outcome: "not found", proposition: "the informant credible" }],
    [
      "Of the prosecution’s story, Judge Ada Renner said: “this chain of events is simply not plausible.”",
      { outcome: "found", forum: "Ada Renner", proposition: "this chain of events is simply not plausible" },
    ],
    ["A federal judge said he could not have done this.", { outcome: "found", forum: "a federal judge" }],
    [
      "Judge Ada Renner called the government’s case “dubious” and let him go.",
      { outcome: "found", proposition: "the government’s case dubious" },
    ],
  ])("%s", (text, expected) => {
    expect(slots(text)).toMatchObject(expected);
  });

  test.each([
    "Prosecutors said that Tomas Ilves had killed the guard.",
    "Tomas Ilves found that his bread had burned.",
    "If the judge finds that Tomas Ilves lied, he will stay in jail.",
    "His lawyers asked the court to find that the government had lied.",
    "No court has found that Tomas Ilves did anything wrong.",
    "In Marrow v. Teel, the court held that a witness may be detained.",
    "In Teel, the court held that the defendant may be detained.",
    "The court must find by clear and convincing evidence that he is a danger.",
    "A study found that prisoners were ill.",
    "The judge found a seat in the gallery.",
    "The court rejected the petitioner’s claims.",
    "The judge said that the room was not convincing.",
    "Judge Ada Renner said that she did not like the play.",
  ])("no finding: %s", (text) => {
    expect(findings(text)).toEqual([]);
  });

  test("the one who tells of it is its speaker, and the forum stands beside", () => {
    const told = findings("Mina Ilves said that the judge found that her brother had never left Lund.");
    expect(new Set(told.map(({ speaker }) => ("name" in speaker ? speaker.name : speaker.kind)))).toEqual(
      new Set(["Mina Ilves"]),
    );
    expect(told.every(({ modality }) => modality === "found")).toBe(true);
  });

  test("a judge whose own words tell it is the one who judges, not the one who reports it", () => {
    const text =
      "The ministry said that Tomas Ilves had fled, but Judge Ada Renner was not persuaded by its evidence.\n\n" +
      "Judge Renner said of the evidence: “It is absurd.”";
    const told = findings(text);
    expect(told.filter(({ slot }) => slot === "forum").map(({ value }) => value)).toEqual(["Ada Renner", "Ada Renner"]);
    expect(new Set(told.map(({ speaker }) => speaker.kind))).toEqual(new Set(["narrator"]));
  });

  test("in an order “the court” and “I” are the court in its caption", () => {
    const order =
      "IN THE DISTRICT COURT OF NORTH HARLAN\nIlves v. Warden, No. 3:19-cv-00417\n\nORDER\n\nJune 4, 2019\n\n" +
      "The Court finds that the petitioner is no danger to anybody.\n\nThe government has failed to show that he would flee.\n";
    const forums = findings(order).filter(({ slot }) => slot === "forum");
    expect(forums).toHaveLength(2);
    expect(new Set(forums.map(({ value }) => value)).size).toBe(1);
    expect(forums[0]?.value).not.toBe("the court");
  });

  test("who did it and to whom stand with the act", () => {
    const [act] = findings("The judge found no evidence that Tomas Ilves killed Officer Ben Orlo.").filter(
      ({ slot }) => slot === "act",
    );
    expect(act).toMatchObject({ value: "killing", polarity: "negative" });
    expect(act?.about?.filter(({ as }) => as !== undefined).map(({ name, as }) => `${as}: ${name}`)).toEqual([
      "accused: Tomas Ilves",
      "person killed: Ben Orlo",
    ]);
  });

  test("every statement lies in the text, whatever it holds", () => {
    const words = [
      "the court",
      "found",
      "that",
      "no evidence",
      "failed to prove",
      "the government",
      "by",
      "credible",
      "Tomas Ilves",
      ".",
      ", ",
      "“",
      "”",
      "not",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        const text = `${parts.join(" ")}.`;
        for (const { start, end } of findings(text)) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("a long text of findings without an end is read in one pass", () => {
    const text = `The court found ${"that the government failed to prove that ".repeat(4000)}`;
    expect(findings(text).length).toBeGreaterThanOrEqual(0);
  });
});
