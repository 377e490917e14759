import { expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import { type NameForm, sharedSlips } from "./shared-spelling.ts";

function form(name: string, ...documents: readonly string[]): NameForm {
  return { name, documents: documents.map((id): DocumentId => `doc_${id}`) };
}

const MANY = form("Ada Schenkirer", "a", "b", "c", "d");

test("two documents alone that write a name wrong have it from one source", () => {
  expect(sharedSlips([MANY, form("Ada Schenkerer", "e", "f")])).toEqual([
    { documents: ["doc_e", "doc_f"], words: "write “Ada Schenkerer”, which no other document does" },
  ]);
});

test.each<[string, NameForm[]]>([
  ["one document alone", [MANY, form("Ada Schenkerer", "e")]],
  ["a spelling of many documents", [MANY, form("Ada Schenkerer", "e", "f", "g", "h")]],
  ["too few others", [form("Ada Schenkirer", "a", "b"), form("Ada Schenkerer", "e", "f")]],
  ["another name", [MANY, form("Ada Pell", "e", "f")]],
  ["a fuller name", [MANY, form("Ada M. Schenkirer", "e", "f")]],
])("%s shows nothing", (_, forms) => {
  expect(sharedSlips(forms)).toEqual([]);
});
