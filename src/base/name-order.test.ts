import { expect, test } from "vitest";
import { nameOrderOf } from "./name-order.ts";

test.each([
  ["en", ["Adler", "Álvarez", "Amsel", "Łuczak", "Lund", "Örn", "Zöller"]],
  ["es", ["Álvarez", "Nuñez", "Nuza", "Ñandú", "Zamora"]],
])("names in %s stand where their readers look for them", (language, names) => {
  expect(names.toReversed().sort(nameOrderOf(language))).toEqual(names.toSorted(nameOrderOf(language)));
  expect(names.toSorted(nameOrderOf(language)).at(-1)).toMatch(/^Z/u);
  expect(names.toSorted(nameOrderOf(language))).not.toEqual(names.toSorted());
});
