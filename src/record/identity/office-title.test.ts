import { expect, test } from "vitest";
import { areOneTitle, officeTitle } from "./office-title.ts";

const same = (one: string, other: string): boolean | undefined => {
  const [a, b] = [officeTitle(one), officeTitle(other)];
  return a && b && areOneTitle(a, b);
};

test.each([
  ["Judge", "U.S. Magistrate Judge", true],
  ["Judge", "judge of the district court", true],
  ["District Judge", "Magistrate Judge", false],
  ["Magistrate", "U.S. Magistrate Judge", true],
  ["Mayor", "Vice Mayor", false],
  ["Mayor", "Mayor of Harlan", true],
  ["Mayor of Harlan", "Mayor of Dunmore", false],
  ["Police Chief", "Chief of Police", true],
  ["Councilmember", "City Council Member", true],
  ["Secretary", "Secretary of State", true],
  ["Secretary of State", "Secretary of Labor", false],
  ["Special Agent", "Judge", false],
  ["attorney", "lawyer", true],
  ["Rep.", "Congresswoman", true],
  ["Attorney", "Attorney General", false],
])("%s, %s: may be one holder's: %s", (one, other, expected) => {
  expect(same(one, other)).toBe(expected);
});

test("what is no office tells nobody apart", () => {
  for (const role of ["refugee", "his wife", "father of three", "resident"]) expect(officeTitle(role)).toBeUndefined();
});
