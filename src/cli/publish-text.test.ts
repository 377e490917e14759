import { expect, test } from "vitest";
import type { Refusal } from "../publish/publish.ts";
import { previewText, refusalText } from "./publish-text.ts";

const uncited = (line: number): Refusal => ({
  rule: "uncited",
  target: `updates/june.md:${line}`,
  where: `updates/june.md:${line}`,
  what: `A sentence of a report has no source: “${line}”`,
  howToMend: "Put the citation after it.",
  severity: "stops",
});
const SEALED: Refusal = {
  rule: "sealed",
  target: "doc_a",
  where: "order.pdf (doc_a)",
  what: "It speaks of a seal.",
  howToMend: "Ask a lawyer.",
  severity: "warns",
};

test("what speaks against publishing is listed by file, what is mended alike said once, and only what may be waived says how", () => {
  expect(refusalText({ stops: [uncited(3), uncited(9)], warns: [SEALED], waived: [] })).toBe(
    `2 things to mend before this can be published (uncited 2)
  updates/june.md
    line 3: A sentence of a report has no source: “3”
    line 9: A sentence of a report has no source: “9”
    → Put the citation after it.

1 warning (sealed 1)
  order.pdf (doc_a)
    It speaks of a seal.
    → Ask a lawyer.
      or let it pass: --waive sealed:doc_a --reason TEXT

`,
  );
});

test("passages are listed once, and not those of a document that is shown as a whole", () => {
  const before = { documents: {}, people: {}, passages: {}, originals: {}, photos: [], written: {} };
  const now = {
    documents: { doc_a: { name: "order.pdf", shown: "passages" }, doc_b: { name: "news.txt", shown: "whole" } },
    people: {},
    originals: {},
    photos: [],
    written: {},
    passages: { "doc_a#10-40": "the motion is granted in part", "doc_a#14-20": "motion", "doc_b#0-5": "Words" },
  } as const;
  const { text } = previewText(before, now, undefined);
  expect(text).toContain("order.pdf (doc_a) 10-40");
  expect(text).not.toContain("14-20");
  expect(text).not.toContain("“Words”");
  expect(text).toContain("and 2 passages inside of these");
});
