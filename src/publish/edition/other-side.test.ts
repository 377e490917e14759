import { expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import type { Passage, Statement } from "../../record/record.ts";
import { wayToOtherSide } from "./other-side.ts";

const at = (document: DocumentId): Passage => ({ document, start: 10, end: 20, quote: "ten words" });
const [OWN, OTHER] = [at("doc_aaaaaaaaaaaaaaaa"), at("doc_bbbbbbbbbbbbbbbb")];
const said = (passage: Passage, more: Partial<Statement> = {}): Statement => ({
  id: passage === OWN ? "stm_aaaaaaaaaaaaaaaa" : "stm_bbbbbbbbbbbbbbbb",
  entry: "ent_aaaaaaaaaaaaaaaa",
  speaker: { kind: "narrator" },
  slot: "date",
  value: "2019-06-07",
  modality: "happened",
  polarity: "positive",
  tier: "explicit",
  passage,
  ...more,
});
const NOBODYS = said(OTHER, { modality: "alleged", speaker: { kind: "unknown", name: "" } });

test.each<[string, { there: Statement[]; accepted?: Statement[]; shown?: boolean }, RegExp]>([
  ["one that waits", { there: [said(OTHER)] }, /^Accept the other statement too \(habeas accept <folder> stm_b/u],
  [
    "one that waits in a document that nobody shows",
    { there: [said(OTHER)], shown: false },
    /accept <folder> stm_b.*level <folder> public doc_b/u,
  ],
  [
    "one that is accepted, of a document that nobody shows",
    { there: [said(OTHER)], accepted: [said(OTHER)], shown: false },
    /^The other statement is accepted; let its document be shown: habeas level/u,
  ],
  ["a passage without a statement", { there: [] }, /cannot be accepted: no statement was read there/u],
  ["an allegation of nobody", { there: [NOBODYS] }, /cannot be accepted: .* correct its speaker first/u],
  ["both accepted", { there: [], accepted: [said(OTHER)] }, /^Both sides are accepted/u],
])(
  "what can be done about the other side of a difference: %s",
  async (_, { there, accepted = [], shown }, expected) => {
    const way = await wayToOtherSide([OWN, OTHER], {
      accepted: new Map([
        [OWN.document, [said(OWN)]],
        [OTHER.document, accepted],
      ]),
      isShown: (document) => shown !== false || document === OWN.document,
      statementsIn: async (document) => (document === OTHER.document ? there : [said(OWN)]),
    });
    expect(way).toMatch(expected);
  },
);
