import { expect, test } from "vitest";
import { type CaseDocument, EMPTY_READING, type Mention } from "../record/record.ts";
import { runDocumentChecks } from "./check.ts";

function reasons(text: string, mentions: readonly Mention[] = []): string[] {
  const published = {
    value: { edtf: "2019-06-03", earliest: "2019-06-03", latest: "2019-06-03", basis: "header" },
    from: "test",
  };
  const document = {
    id: "doc_letter",
    names: ["letter.txt"],
    receipt: { kind: "read" },
    text,
    marks: [],
    pages: [],
    published,
  } as unknown as CaseDocument;
  const sections = [{ kind: "letter" as const, start: 0, end: text.length }];
  return runDocumentChecks(document, { ...EMPTY_READING, sections, mentions })
    .filter(({ check }) => check === "unfinished-letter")
    .map(({ reason }) => reason);
}

const BODY =
  "We urge you to open the gate of the old wing, which has been closed since the winter, and to let the families of the people who are held there visit them again on each Sunday, as they could before.";

test("a greeting of somebody else than the addressee is flagged", () => {
  const letter = (addressee: string, greeted: string): string =>
    `${addressee}\nUnited States Senate\nWashington, D.C.\n\nDear ${greeted}:\n\n${BODY}\n\nSincerely,\n\nTom Pell`;
  expect(reasons(letter("The Honorable Ana Ruiz", "Senator Okafor"))).toEqual([
    "The letter is addressed to “The Honorable Ana Ruiz” and greets “Senator Okafor”: one of the names may be left from another copy.",
  ]);
  expect(reasons(letter("Senator Ana Ruiz", "Dr. Okafor"))).toHaveLength(1);
  for (const [addressee, greeted] of [
    ["The Honorable Ana Ruiz", "Senator Ruiz"],
    ["The Honorable Ana Ruiz", "Senator"],
    ["The Honorable Ana Ruiz", "Members of the Committee"],
    ["Office of the Warden", "Warden Okafor"],
    ["The Honorable Ana Ruíz-Vega", "Senator Ruiz-Vega"],
    ["Senator Ana Ruiz\nSenator Ben Okafor", "Senators Ruiz and Okafor"],
    ["Senator Ana Ruiz\nc/o Mr. Okafor", "Mr. Okafor"],
  ])
    expect(reasons(letter(addressee!, greeted!))).toEqual([]);
});

test("a letter that asks for something and that nobody signs is flagged", () => {
  expect(reasons(`Dear County,\n\n${BODY}\n\nSincerely,\n\n`)).toEqual([
    "A letter that asks for something ends with “Sincerely”, and no name follows.",
  ]);
  expect(reasons(`Dear County,\n\n${BODY}\n\nSincerely,\n\nTom Pell`)).toEqual([]);
  expect(reasons(`Dear County,\n\n${BODY}\n\nSincerely,\n\n____________`)).toEqual([]);
  expect(reasons(`Dear County,\n\n${BODY}`)).toEqual([]);
  expect(
    reasons(`Dear County,\n\n${BODY.replace("We urge you to", "It was good to").repeat(2)}\n\nSincerely,\n`),
  ).toEqual([]);
});
