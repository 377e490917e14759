import { expect, test } from "vitest";
import { isolated } from "./direction.ts";

test.each([
  ["4,582 محرفًا", '<bdi dir="ltr">4,582</bdi> محرفًا'],
  ["القضية 19-HC-0417", 'القضية <bdi dir="ltr">19-HC-0417</bdi>'],
  ["في 3، 4 و5", 'في <bdi dir="ltr">3</bdi>، <bdi dir="ltr">4</bdi> و<bdi dir="ltr">5</bdi>'],
  ["three, four", "three, four"],
])("in %s what runs from left to right stays together", (text, expected) => {
  expect(String(isolated(text))).toBe(expected);
});
