import { expect, test } from "vitest";
import type { EntryId, StatementId } from "../../base/base.ts";
import type { Passage, Statement } from "../../record/record.ts";
import { isWithin, saidAt } from "./passage-cards.ts";

const TEXT = "Dan Hale said that Rosa Pine took the keys. The door was open.";

function at(quote: string): Passage {
  const start = TEXT.indexOf(quote);
  return { document: "doc_aaaaaaaaaaaaaaaa", start, end: start + quote.length, quote };
}

function statement(quote: string, name: string, modality: Statement["modality"] = "alleged"): Statement {
  return {
    id: `stm_${name.toLowerCase()}` as StatementId,
    entry: "ent_aaaaaaaaaaaaaaaa" as EntryId,
    speaker: { kind: "person", name },
    slot: "account",
    value: "",
    modality,
    polarity: "positive",
    tier: "explicit",
    passage: at(quote),
  };
}

test.each<[string, string, boolean]>([
  ["The door was open", TEXT, true],
  ["The door was open.", "The door was open", true],
  ["The door was open", "keys. The door was", false],
  ["The door was open", "door", false],
])("are all words of “%s” repeated where “%s” is? %s", (passage, repeated, is) => {
  expect(isWithin(at(passage), at(repeated))).toBe(is);
});

test.each<[string, readonly Statement[], readonly string[]]>([
  ["Rosa Pine", [statement("Dan Hale said that Rosa Pine took the keys.", "Dan")], []],
  ["Rosa Pine took the keys", [statement("Dan Hale said that Rosa Pine took the keys.", "Dan")], ["Dan"]],
  ["Dan Hale said that Rosa Pine took the keys.", [statement("Rosa Pine took the keys", "Dan")], ["Dan"]],
  [
    "Rosa Pine took the keys",
    [statement("Rosa Pine took", "Ida", "asserted"), statement("Dan Hale said that Rosa Pine took the keys.", "Dan")],
    ["Ida"],
  ],
  ["the keys. The door was open", [statement("Dan Hale said that Rosa Pine took the keys.", "Dan")], []],
])("the card of “%s” says who says it", (passage, statements, names) => {
  expect(saidAt(statements, at(passage)).map(({ speaker }) => ("name" in speaker ? speaker.name : ""))).toEqual(names);
});
