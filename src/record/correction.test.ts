import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocumentId, parseDateSpan } from "../base/base.ts";
import { correctedStatement, correction, correctionsOf, nameCorrection } from "./correction.ts";
import { CHAIN_START, type Decision, decisionHash, type NewDecision } from "./decision.ts";
import { decisionBook } from "./decision-book.ts";
import { undoneBy, undoTarget } from "./identity/identity-decisions.ts";
import { publicationOf } from "./publication.ts";
import { reviewOf, type ReviewPeople } from "./review.ts";
import { settledFlags, settlement } from "./settled-flag.ts";
import type { Statement, StatementFields } from "./statement.ts";

const AT = "2019-06-03T10:00:00.000Z";
const DOCUMENT: DocumentId = "doc_0000000000000001";
const READ: Statement = {
  id: "stm_0000000000000001",
  entry: "ent_0000000000000001",
  speaker: { kind: "unknown", name: "" },
  slot: "proposition",
  value: "he was at the depot",
  modality: "alleged",
  polarity: "positive",
  tier: "none",
  date: parseDateSpan("2019-06-01", "explicit"),
  passage: { document: DOCUMENT, start: 10, end: 30, quote: "was at the depot, th" },
};

type Draft = Pick<NewDecision, "act" | "target"> & Partial<NewDecision>;

function log(...drafts: readonly Draft[]): Decision[] {
  let hash = CHAIN_START;
  return drafts.map((draft, i) => {
    const decision: NewDecision = { at: AT, by: "Ada Pell", ...draft };
    hash = decisionHash(hash, i + 1, decision);
    return { ...decision, seq: i + 1, hash };
  });
}

function corrects(wanted: StatementFields, by = "Ada Pell"): Draft {
  const draft = correction(READ, wanted);
  if (typeof draft === "string") throw new Error(draft);
  return { ...draft, by, reason: "misread" };
}

const after = (...drafts: readonly Draft[]): Statement => correctedStatement(READ, correctionsOf(log(...drafts)));
const undo = (seq: number): Draft => ({ act: "undo", target: undoTarget(seq) });

describe("a correction", () => {
  test("lies over what was read, says what that was, and keeps the passage.", () => {
    const one = after(
      corrects({ value: "he was at the mill", date: "2019-05", speaker: { kind: "person", name: "Ben Orlo" } }),
    );
    expect(one).toMatchObject({
      id: READ.id,
      value: "he was at the mill",
      speaker: { name: "Ben Orlo" },
      modality: "alleged",
      date: { edtf: "2019-05", earliest: "2019-05-01", basis: "person" },
      passage: READ.passage,
      corrected: {
        by: "Ada Pell",
        reason: "misread",
        was: { value: READ.value, date: "2019-06-01", speaker: READ.speaker },
      },
    });
  });

  test("holds only what is another than was read.", () => {
    expect(corrects({ value: READ.value, modality: "denied", date: "2019-06-01" })).toMatchObject({
      before: '{"modality":"alleged"}',
      after: '{"modality":"denied"}',
    });
  });

  test.each<[StatementFields, unknown]>([
    [{ modality: "happened" }, "allegation without a speaker"],
    [{ modality: "found", speaker: { kind: "narrator" } }, "allegation without a speaker"],
    [{ modality: "asserted", speaker: { kind: "person", name: " " } }, "allegation without a speaker"],
    [{ value: " " }, "no value"],
    [{ date: "the third of June" }, "no date"],
  ])("cannot be %j", (wanted, fault) => expect(correction(READ, wanted)).toBe(fault));

  test("in the log that would make a fact of an allegation without a speaker changes nothing.", () => {
    const made = after({ act: "correct", target: READ.id, before: "{}", after: '{"modality":"happened"}' });
    expect(made).toEqual(READ);
  });

  test("of an allegation to what a named court found keeps the court's name.", () => {
    const one = after(corrects({ modality: "found", speaker: { kind: "court", name: "Harrow County Court" } }));
    expect([one.modality, one.speaker]).toEqual(["found", { kind: "court", name: "Harrow County Court" }]);
  });

  test("is the last one that was not taken back.", () => {
    const drafts = [corrects({ value: "one" }), corrects({ value: "two" })];
    expect(after(...drafts).value).toBe("two");
    expect(after(...drafts, undo(2)).value).toBe("one");
    expect(after(...drafts, undo(2), undo(1))).toEqual(READ);
    expect(after(...drafts, undo(2), undo(3)).value).toBe("two");
  });

  test("of an entry's name changes its name where it speaks and where it is spoken of.", () => {
    const entry = "ent_0000000000000009";
    const names = correctionsOf(log({ ...nameCorrection(entry, "Ben Orla", "Ben Orlo") }));
    const one = correctedStatement(
      {
        ...READ,
        speaker: { kind: "person", name: "Ben Orla" },
        speakerEntry: entry,
        about: [{ kind: "person", name: "Mr. Orla", entry }],
      },
      names,
    );
    expect([one.speaker, one.about?.[0]?.name, one.passage]).toEqual([
      { kind: "person", name: "Ben Orlo" },
      "Ben Orlo",
      READ.passage,
    ]);
  });
});

describe("who accepts", () => {
  const accept = (by: string): Draft => ({ act: "accept", target: READ.id, by });
  const reject = (by: string): Draft => ({ act: "reject", target: READ.id, by });
  const state = (people: ReviewPeople, ...drafts: readonly Draft[]): string => reviewOf(log(...drafts), people).state;

  test.each<[string, ReviewPeople, Draft[], string]>([
    ["one is enough", 1, [accept("Ada")], "accepted"],
    ["the first of two proposes", 2, [accept("Ada")], "proposed"],
    ["the same person twice is one", 2, [accept("Ada"), accept(" ada ")], "proposed"],
    [
      "the same person with marks that do not show is one",
      2,
      [accept("Ada"), accept("\uff21d\u200ba\u00ad")],
      "proposed",
    ],
    ["two are two", 2, [accept("Ada"), accept("Ben")], "accepted"],
    ["a correction opens again what was accepted", 1, [accept("Ada"), corrects({ value: "x" })], "waiting"],
    ["who corrects cannot accept", 2, [corrects({ value: "x" }, "Ada"), accept("Ada")], "proposed"],
    ["another can", 2, [corrects({ value: "x" }, "Ada"), accept("Ben")], "accepted"],
    [
      "one rejects, and what was proposed before does not count",
      2,
      [accept("Ada"), reject("Ben"), accept("Ben")],
      "proposed",
    ],
    ["what is put off can be accepted", 1, [{ act: "defer", target: READ.id }, accept("Ada")], "accepted"],
  ])("%s", (_, people, drafts, expected) => {
    expect(state(people, ...drafts)).toBe(expected);
    const { accepted } = publicationOf(log(...drafts), people);
    expect(accepted.has(READ.id)).toBe(expected === "accepted");
  });
});

describe("a settled flag", () => {
  const id = "flg_0000000000000001";
  test("is what was decided last and not taken back.", () => {
    const drafts = [settlement({ id }, "resolved", "three"), settlement({ id }, "explained", undefined)];
    const how = (...more: readonly Draft[]): unknown => settledFlags(log(...drafts, ...more)).get(id)?.how;
    expect([how(), how(undo(2)), how(undo(2), undo(1))]).toEqual(["explained", "resolved", undefined]);
    expect(settledFlags(log(drafts[0]!)).get(id)).toMatchObject({ value: "three", by: "Ada Pell" });
  });
});

const TARGETS = ["stm_0000000000000001", "stm_0000000000000002", "flg_0000000000000001", "ent_0000000000000009"];
const anyDraft = (seq: number): fc.Arbitrary<Draft> =>
  fc.oneof(
    fc.record({
      act: fc.constantFrom("accept" as const, "reject" as const, "defer" as const, "waive" as const),
      target: fc.constantFrom(...TARGETS),
      by: fc.constantFrom("Ada", "Ben"),
    }),
    fc.constantFrom("a", "b").map((value) => corrects({ value })),
    fc.integer({ min: 1, max: Math.max(1, seq) }).map(undo),
  );
const anyLog = fc
  .integer({ min: 0, max: 25 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => anyDraft(i))))
  .map((drafts) => log(...drafts));

test("A log read one decision after another gives what the whole log gives, whatever was taken back.", () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom<ReviewPeople>(1, 2), (decisions, people) => {
      const book = decisionBook();
      for (const [i, decision] of decisions.entries()) {
        book.add(decision);
        const undone = undoneBy(decisions.slice(0, i + 1));
        expect(decisions.slice(0, i + 1).map(({ seq }) => book.isStanding(seq))).toEqual(
          decisions.slice(0, i + 1).map(({ seq }) => !undone.has(seq)),
        );
      }
      const { accepted } = publicationOf(decisions, people);
      for (const target of TARGETS.filter((one) => one.startsWith("stm")))
        expect(reviewOf(book.standing(target), people).state === "accepted").toBe(accepted.has(target));
    }),
    { numRuns: 300 },
  );
});
