import { expect, test } from "vitest";
import { daySpan } from "../../base/base.ts";
import { requestsOf, type Statement } from "../../record/record.ts";
import { PACKS, ruleBook } from "../packs/packs.ts";
import { caseDeadlines } from "./case-deadlines.ts";

/** The deadlines of one request of which these days are told. */
function deadlines(law: string, ...steps: readonly (readonly [state: string, day: string])[]): string[] {
  const said = [
    ["number", "2019-ICFO-1"],
    ["law", law],
    ["agency", "ICE"],
    ...steps.map(([state]) => ["state", state]),
  ];
  const statements = said.map(([slot = "", value = ""], i): Statement => {
    const day = steps[i - 3]?.[1];
    return {
      id: `stm_000000000000000${i}`,
      speaker: { kind: "narrator" },
      entry: "ent_0000000000000001",
      slot,
      value,
      modality: "asserted",
      polarity: "positive",
      tier: "explicit",
      ...(day !== undefined && { date: daySpan(day as "2019-06-17", "explicit") }),
      passage: { document: "doc_0000000000000001", start: i * 10, end: i * 10 + 5, quote: value },
    };
  });
  const requests = requestsOf({
    entries: [{ id: "ent_0000000000000001", kind: "request", name: "records request 2019-ICFO-1" }],
    statements,
    leaderOf: (entry) => entry,
    isAboutSubject: () => true,
  });
  return caseDeadlines([], [], { book: ruleBook(PACKS) }, requests).flatMap(({ answers }) =>
    answers.map(({ rule, kind, latest }) => `${rule?.id ?? ""} ${latest ?? kind}`),
  );
}

const FOIA = "Freedom of Information Act";

test("twenty working days from receipt; stopped, resumed and lengthened", () => {
  expect(deadlines(FOIA, ["submitted", "2019-06-10"], ["received", "2019-06-17"])).toEqual([
    "foia-determination 2019-07-16",
  ]);
  const stopped = [
    ["received", "2019-06-17"],
    ["tolled", "2019-06-20"],
  ] as const;
  expect(deadlines(FOIA, ...stopped)).toEqual(["foia-determination stopped"]);
  expect(deadlines(FOIA, ...stopped, ["resumed", "2019-06-24"])).toEqual(["foia-determination 2019-07-18"]);
  expect(deadlines(FOIA, ...stopped, ["resumed", "2019-06-24"], ["unusual circumstances", "2019-06-25"])).toEqual([
    "foia-determination 2019-08-01",
  ]);
});

test("an appeal lies against a refusal, and has a clock of its own", () => {
  expect(deadlines(FOIA, ["granted", "2019-07-01"])).toEqual([]);
  expect(deadlines(FOIA, ["no records", "2019-07-01"])).toEqual(["foia-appeal 2019-09-29"]);
  expect(deadlines(FOIA, ["denied", "2019-07-01"], ["appealed", "2019-08-01"])).toEqual([
    "foia-appeal-determination 2019-08-29",
    "foia-appeal 2019-09-29",
  ]);
});

test("a law of a state has other times", () => {
  expect(deadlines("public records law", ["received", "2019-06-17"])).toEqual([]);
});
