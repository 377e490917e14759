import { expect, test } from "vitest";
import { onlyDescribes } from "../identity.ts";

test.each([
  ["supporters", true],
  ["his lawyers", true],
  ["a retired agent", true],
  ["Ana Costa", false],
  ["secretary of State Paul Amsel", false],
  ["el cónsul", true],
  ["attorneys for Ilves", true],
  ["rosa varn", false],
  ["al-Masri", false],
  ["Ilves", false],
  ["la Torre", false],
  ["مينا إيلفس", false],
])("%s: surely no name is %j", (words, expected) => {
  expect(onlyDescribes(words)).toBe(expected);
});
