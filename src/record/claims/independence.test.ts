import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId, EntryId, OriginId, StatementId } from "../../base/base.ts";
import { type Claim, claimsIn, claimStatus, dependenceLine } from "./claim.ts";
import { type Authorship, NO_AUTHORSHIP } from "./authorship.ts";
import { type ClaimContext, NO_CONTEXT, settleClaim } from "./independence.ts";
import type { Speaker, Statement } from "../statement.ts";

const NARRATOR: Speaker = { kind: "narrator" };

function said(document: string, more: Partial<Statement> = {}, start = 0): Statement {
  const id: StatementId = `stm_${document}${start}${more.value ?? ""}${more.origin ?? ""}`;
  return {
    id,
    entry: "ent_visit" as EntryId,
    speaker: NARRATOR,
    slot: "date",
    value: "2019-06-04",
    modality: "happened",
    polarity: "positive",
    tier: "explicit",
    passage: { document: `doc_${document}` as DocumentId, start, end: start + 40, quote: "x".repeat(40) },
    ...more,
  };
}

function by(name: string): Speaker {
  return { kind: "person", name };
}

function settled(statements: readonly Statement[], context: Partial<ClaimContext> = {}): Claim[] {
  return claimsIn(statements).map((claim) => settleClaim(claim, { ...NO_CONTEXT, ...context }));
}

function written(by: Record<string, Partial<Authorship>>): Pick<ClaimContext, "authorships"> {
  const entries = Object.entries(by).map(
    ([id, one]) => [`doc_${id}` as DocumentId, { ...NO_AUTHORSHIP, ...one }] as const,
  );
  return { authorships: new Map(entries) };
}

function sources(claims: readonly Claim[]): string[][] {
  return claims.flatMap((claim) => claim.origins.map(({ documents }) => documents.map((id) => id.slice(4))));
}

function evidence(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) =>
    claim.origins.flatMap((origin) => origin.evidence.map((one) => dependenceLine(one, (id) => id.slice(4)))),
  );
}

describe("from how many sources a claim comes", () => {
  test("two documents of which nothing is known are two sources, and never called independent", () => {
    const claims = settled([said("a"), said("b")]);
    expect(sources(claims)).toEqual([["a"], ["b"]]);
    expect(claims.map(claimStatus)).toEqual(["2 sources, independence not established"]);
  });

  test.each<[string, Statement[], Partial<ClaimContext>, string]>([
    [
      "the same words",
      [said("a", { origin: "ori_one" as OriginId }), said("b", { origin: "ori_one" as OriginId })],
      { originWords: new Map([["ori_one" as OriginId, 46]]) },
      "a and b share 46 words",
    ],
    [
      "one man quoted twice",
      [said("a", { speaker: by("Mira Rao") }), said("b", { speaker: by("mira rao") })],
      {},
      "a and b have it from Mira Rao",
    ],
    [
      "a report of what somebody wrote elsewhere",
      [said("a", { speaker: { kind: "organization", name: "Harbour Watch" } }), said("b")],
      written({ b: { publisher: "Harbour Watch" } }),
      "a has it from Harbour Watch, the author of the other (b)",
    ],
    [
      "one author",
      [said("a"), said("b")],
      written({ a: { author: "Ada Pell" }, b: { author: "ADA PELL" } }),
      "a and b were written by Ada Pell",
    ],
    [
      "one publisher",
      [said("a"), said("b")],
      written({ a: { publisher: "Lund Courier" }, b: { publisher: "Lund Courier" } }),
      "a and b were published by Lund Courier",
    ],
    [
      "one contact",
      [said("a"), said("b")],
      written({ a: { contacts: ["5550100"] }, b: { contacts: ["5550100", "5550101"] } }),
      "a and b give the contact 5550100",
    ],
    [
      "a shared error",
      [said("a"), said("b")],
      {
        errors: [{ documents: ["doc_a", "doc_b"], words: "give the title “magistrate”, which no other document has" }],
      },
      "a and b give the title “magistrate”, which no other document has",
    ],
  ])("%s makes one source of two documents, and the evidence is told", (_, statements, context, words) => {
    const claims = settled(statements, context);
    expect(sources(claims)).toEqual([["a", "b"]]);
    expect(evidence(claims)).toEqual([words]);
    expect(claims.map(claimStatus)).toEqual(["one source in 2 documents"]);
  });

  test("somebody who is not named, or a letter, need not be the same one in another document", () => {
    for (const kind of ["unknown", "unnamed person", "document"] as const) {
      const speaker: Speaker = { kind, name: "the letter" };
      expect(sources(settled([said("a", { speaker }), said("b", { speaker })]))).toEqual([["a"], ["b"]]);
    }
  });

  test("letters collected in one file are sources of their own", () => {
    const parts = [
      { start: 0, end: 100, author: "Ada Pell" },
      { start: 100, end: 200, author: "Ben Orlo" },
    ];
    const claims = settled(
      [said("a", {}, 10), said("a", {}, 110), said("b")],
      written({ a: { parts }, b: { author: "Ben Orlo" } }),
    );
    expect(sources(claims)).toEqual([["a"], ["a", "b"]]);
    expect(claims[0]?.documents).toEqual(["doc_a", "doc_b"]);
  });

  test("what is alleged, denied and told as a fact are different claims; what happened is told as a fact", () => {
    const claims = settled([
      said("a"),
      said("b", { modality: "asserted" }),
      said("c", { modality: "alleged" }),
      said("d", { modality: "denied" }),
      said("e", { polarity: "negative" }),
    ]);
    expect(claims.map(({ modality, polarity, documents }) => [modality, polarity, documents.length])).toEqual([
      ["alleged", "positive", 1],
      ["asserted", "negative", 1],
      ["asserted", "positive", 2],
      ["denied", "positive", 1],
    ]);
  });

  test("the order in which statements are given does not count", () => {
    const statements = [
      said("a", { origin: "ori_one" as OriginId }),
      said("b", { origin: "ori_one" as OriginId }),
      said("b", { speaker: by("Mira Rao") }, 50),
      said("c", { speaker: by("Mira Rao") }),
      said("d", { value: "2019-06-05" }),
      said("e"),
    ];
    const expected = settled(statements);
    fc.assert(
      fc.property(fc.shuffledSubarray(statements, { minLength: statements.length }), (shuffled) => {
        expect(settled(shuffled)).toEqual(expected);
      }),
    );
  });
});
