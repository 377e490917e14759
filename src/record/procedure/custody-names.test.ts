import { expect, test } from "vitest";
import { namedFirst } from "./custody-names.ts";

test.each([
  [["a county annex near Harlan", "Mill Street Annex", "an ICE facility in Harlan"], ["Mill Street Annex"]],
  [
    ["Mill Street Annex", "Harlan County Jail"],
    ["Mill Street Annex", "Harlan County Jail"],
  ],
  [
    ["a county annex", "an ICE facility"],
    ["a county annex", "an ICE facility"],
  ],
  [["the jail", "The Mill"], ["The Mill"]],
])("%j is called %j", (names, called) => {
  const values = names.map((name) => ({ key: name, name, statements: [] }));
  expect(namedFirst(values).map(({ name }) => name)).toEqual(called);
});
