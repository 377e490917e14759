import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../base/base.ts";
import type { Decision, NewDecision } from "./decision.ts";
import { publicationOf } from "./publication.ts";

const decisions = (...made: Pick<NewDecision, "act" | "target" | "after" | "reason">[]): Decision[] =>
  made.map((one, i) => ({ at: "2031-03-05T10:00:00Z" as Instant, by: "Ada Pell", ...one, seq: i + 1, hash: "" }));

test("nothing is published before anybody decides", () => {
  expect(publicationOf([])).toEqual({
    accepted: new Set(),
    rejected: new Set(),
    levels: new Map(),
    grounds: new Map(),
  });
});

test("the last word on a statement counts", () => {
  const accept = { act: "accept", target: "stm_a" } as const;
  const reject = { act: "reject", target: "stm_a" } as const;
  expect([...publicationOf(decisions(accept)).accepted]).toEqual(["stm_a"]);
  const both = publicationOf(decisions(accept, reject));
  expect([both.accepted.size, [...both.rejected]]).toEqual([0, ["stm_a"]]);
});

test("a decision that is taken back leaves what stood before it", () => {
  const { levels } = publicationOf(
    decisions(
      { act: "publish", target: "doc_a", after: "cited" },
      { act: "publish", target: "doc_a", after: "public" },
      { act: "undo", target: "decision 2" },
    ),
  );
  expect(levels.get("doc_a")).toBe("cited");
});

test("what the last one who decided knew of it is remembered, and nothing that only begins like it", () => {
  const { grounds } = publicationOf(
    decisions(
      { act: "publish", target: "ent_a", after: "withheld", reason: "minor" },
      { act: "publish", target: "ent_a", after: "public", reason: "minor: Her mother agrees" },
      { act: "publish", target: "ent_b", after: "withheld", reason: "witness" },
      { act: "publish", target: "ent_b", after: "public" },
      { act: "publish", target: "ent_c", after: "public", reason: "minority leader" },
    ),
  );
  expect([...grounds]).toEqual([["ent_a", "minor"]]);
});

test("a level nobody knows is no level", () => {
  expect(publicationOf(decisions({ act: "publish", target: "doc_a", after: "everything" })).levels.size).toBe(0);
});

test("what is accepted is never rejected as well", () => {
  const act = fc.constantFrom("accept", "reject", "defer", "publish");
  const made = fc.array(fc.record({ act, target: fc.constantFrom("stm_a", "stm_b", "doc_a") }));
  fc.assert(
    fc.property(made, (all) => {
      const { accepted, rejected } = publicationOf(decisions(...all));
      expect([...accepted].filter((id) => rejected.has(id))).toEqual([]);
    }),
  );
});
