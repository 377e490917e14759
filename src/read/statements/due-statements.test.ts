import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

/** "scheduled 2019-06-28: objections" of each statement that a paper is due by a day; "not …" where the day is given up. */
function due(text: string, written = "June 3, 2019"): string[] {
  const input = { text: `${written}\n\n${text}`, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.flatMap(({ entry, date, modality, polarity, parts = [] }) => {
    const part = parts.find(({ slot }) => slot === "due" || slot === "extended");
    if (entry.kind !== "filing" || part === undefined || modality !== "scheduled") return [];
    return [`${polarity === "negative" ? "not " : ""}${date?.edtf} ${part.slot}: ${part.value}`];
  });
}

/** The days on which something is told to have been filed. */
function filed(text: string): string[] {
  const input = { text: `June 3, 2019\n\n${text}`, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.flatMap(({ entry, date, modality }) =>
    entry.kind === "filing" && modality === "happened" ? [date?.edtf ?? "no day"] : [],
  );
}

describe("what is due by a day is set for it, and not filed on it", () => {
  test.each<[string, string[]]>([
    ["The government's opposition is due June 28, 2019.", ["2019-06-28 due: opposition"]],
    ["Briefing due June 29.", ["2019-06-29 due: Briefing"]],
    [
      "The return is due by June 10, 2019, and the traverse is due June 17, 2019.",
      ["2019-06-10 due: return", "2019-06-17 due: traverse"],
    ],
    ["The deadline to file objections is June 28, 2019.", ["2019-06-28 due: deadline to file objections"]],
    ["Opposition by June 12, reply by June 19.", ["2019-06-12 due: Opposition", "2019-06-19 due: reply"]],
    [
      "Submission of Closing Briefs July 12, 2019\nMerits Hearing July 30, 2019",
      ["2019-07-12 due: Submission of Closing Briefs"],
    ],
    [
      "Briefing schedule:\nOpening brief: May 6, 2019\nOpposition: May 20, 2019 at 5:00 p.m.",
      ["2019-05-06 due: Opening brief", "2019-05-20 due: Opposition"],
    ],
  ])("%s", (text, expected) => {
    expect(due(text)).toEqual(expected);
    expect(filed(text)).toEqual([]);
  });

  test("the court is the one whose schedule it is", () => {
    const text =
      "She appeared in the Harlan Immigration Court. The Court set the following dates:\n\nSubmission of Briefing June 28, 2019";
    const input = { text: `June 3, 2019\n\n${text}`, pages: [], marks: [], mediaType: "text/plain", language: "en" };
    const found = readText(input).reading.statements.filter(({ entry }) => entry.kind === "filing");
    expect(found.map(({ about }) => about)).toEqual([
      [{ kind: "court", name: "Harlan Immigration Court", as: "court" }],
    ]);
    expect(found.map(({ start, end }) => input.text.slice(start, end))).toEqual([
      "Submission of Briefing June 28, 2019",
    ]);
  });

  test.each([
    "The rent is due June 30, 2019.",
    "The deadline to register for the rally is June 20, 2019.",
    "Motion to dismiss filed May 1, 2019",
    "Motion to dismiss May 1, 2019",
    "The opposition was filed on May 6, 2019.",
    "Reports of abuse in the jail on May 6, 2019 were denied.",
    "The judge ordered that the opposition be filed by June 12, 2019.",
  ])("nothing is due: %s", (text) => {
    expect(due(text)).toEqual([]);
  });
});

describe("an extension is a new day of the same deadline", () => {
  test.each<[string, string[]]>([
    [
      "The court extended the deadline for the reply brief from July 1, 2019 to July 15, 2019.",
      ["not 2019-07-01 due: the deadline for the reply brief", "2019-07-15 extended: the deadline for the reply brief"],
    ],
    ["The agency's deadline to respond was extended to August 2, 2019.", ["2019-08-02 extended: deadline to respond"]],
    [
      "On June 2, 2019, the judge granted the government an extension of time to file its brief until June 24, 2019.",
      ["2019-06-24 extended: extension of time to file its brief"],
    ],
  ])("%s", (text, expected) => {
    expect(due(text)).toEqual(expected);
  });

  test.each([
    "The government asked the court to extend the deadline to respond to June 30, 2019.",
    "The judge refused an extension of time to file the brief until June 24, 2019.",
    "If the court extends the deadline to respond to June 30, 2019, she will wait.",
    "The sale was extended to June 30, 2019.",
  ])("not what is only asked for, refused or of something else: %s", (text) => {
    expect(due(text)).toEqual([]);
  });
});

test("a line of a hundred thousand papers is read in time that grows with it", () => {
  expect(due(`${"the brief deadline to file reply ".repeat(3000)} is due June 28, 2019.`).length).toBeLessThan(2);
});
