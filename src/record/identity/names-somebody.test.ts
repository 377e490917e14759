import { expect, test } from "vitest";
import { namesSomebody } from "../identity.ts";

test.each([
  ["Ana Costa", true],
  ["al-Masri", true],
  ["secretary of State Paul Amsel", true],
  ["آنا", true],
  ["his lawyers", false],
  ["a retired agent", false],
  ["prosecutors", false],
  ["attorneys for Costa", false],
])("%s names somebody: %s", (name, expected) => {
  expect(namesSomebody(name)).toBe(expected);
});
