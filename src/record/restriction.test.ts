import { expect, test } from "vitest";
import type { DocumentId, EntryId } from "../base/base.ts";
import type { Decision } from "./decision.ts";
import { decisionBook } from "./decision-book.ts";
import { isRestrictedDocument, restriction, restrictionsIn } from "./restriction.ts";

const PAPER: DocumentId = "doc_1111111111111111";
const COPY: DocumentId = "doc_2222222222222222";
const WITNESS: EntryId = "ent_1111111111111111";

type Draft = Pick<Decision, "act" | "target"> & Partial<Decision>;

function log(drafts: readonly Draft[]): Decision[] {
  return drafts.map((draft, i) => ({
    ...draft,
    seq: i + 1,
    at: "2019-06-14T10:00:00Z" as Decision["at"],
    by: "Ada Pell",
    hash: "",
  }));
}

const found = (...drafts: readonly Draft[]) => restrictionsIn(decisionBook(log(drafts)));
const isRestricted = (id: DocumentId, name: string, ...drafts: readonly Draft[]): boolean =>
  isRestrictedDocument(found(...drafts), { id, names: [name] });

const close = restriction(PAPER, true, ["sealed/paper.txt"]);
const lift = restriction(PAPER, false, ["sealed/paper.txt"]);

test("A document is restricted from one decision to the next, and as it was before when that is taken back.", () => {
  expect(isRestricted(PAPER, "sealed/paper.txt")).toBe(false);
  expect(isRestricted(PAPER, "sealed/paper.txt", close)).toBe(true);
  expect(isRestricted(PAPER, "sealed/paper.txt", close, lift)).toBe(false);
  expect(isRestricted(PAPER, "sealed/paper.txt", close, { act: "undo", target: "decision 1" })).toBe(false);
  expect(isRestricted(PAPER, "sealed/paper.txt", close, lift, { act: "undo", target: "decision 2" })).toBe(true);
});

test("What takes the place of a restricted file is restricted until somebody opens it.", () => {
  expect(isRestricted(COPY, "sealed/paper.txt", close)).toBe(true);
  expect(isRestricted(COPY, "other.txt", close)).toBe(false);
  expect(isRestricted(COPY, "sealed/paper.txt", close, restriction(COPY, false))).toBe(false);
});

test("A person is restricted by the entry; other decisions about either say nothing of it.", () => {
  const both = found(restriction(WITNESS, true), { act: "publish", target: PAPER, after: "withheld" });
  expect([...both.people]).toEqual([WITNESS]);
  expect(both.documents.size).toBe(0);
});
