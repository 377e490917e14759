import { expect, test } from "vitest";
import { NOTHING_SHOWN, readShownState, shownDifference, withheldSince } from "./shown-state.ts";

test("of an earlier edition it is known what was withheld since", () => {
  const shown = readShownState(
    JSON.stringify({
      documents: { doc_a: { name: "Order", shown: "whole" }, doc_b: { name: "Letter", shown: "passages" } },
      people: { ent_a: "Ada Renner", ent_b: "Mina Ilves" },
      passages: {},
      originals: { doc_a: "Order (originals/a.pdf)" },
    }),
  );
  const levels = new Map([
    ["doc_b", "withheld"],
    ["ent_b", "withheld"],
    ["ent_a", "public"],
    ["doc_a/original", "withheld"],
  ] as const);
  expect(withheldSince(shown, { levels })).toEqual(["Letter (doc_b)", "Mina Ilves (ent_b)", "Order (originals/a.pdf)"]);
  expect(withheldSince(shown, { levels: new Map() })).toEqual([]);
});

test("what an edition of before knew nothing of originals showed is read all the same", () => {
  expect(readShownState('{"documents":{},"people":{"ent_a":"Ada"},"passages":{}}').originals).toEqual({});
});

test("what the campaign wrote is told when it is new, other than before, or gone", () => {
  const state = (written: Record<string, string>) => ({
    ...NOTHING_SHOWN,
    written: Object.fromEntries(Object.entries(written).map(([key, hash]) => [key, { name: `“${key}”`, hash }])),
  });
  const { comes, goes } = shownDifference(
    state({ old: "1", same: "2", other: "3" }),
    state({ same: "2", other: "4", fresh: "5" }),
  );
  expect(comes.writing).toEqual(["“fresh”", "“other”, changed"]);
  expect(goes.writing).toEqual(["“old”"]);
});
