import { expect, test } from "vitest";
import { groundBeside, isMarkedSealed, saysHome } from "./caution.ts";

test.each<[string, string, string | undefined]>([
  ["", ", 9, came with her aunt", "minor plain"],
  ["", " (14) was there", "minor plain"],
  ["", ", a 9-year-old, watched", "minor plain"],
  ["", " is eight years old", "minor plain"],
  ["the 12-year-old ", " said", "minor plain"],
  ["and their minor son ", " left", "minor plain"],
  ["", ", a minor, through his mother", "minor plain"],
  ["", ", a protected witness, told the court", "witness plain"],
  ["the confidential informant ", " wrote", "witness plain"],
  ["a question to the infant ", " school", "minor"],
  ["the order spoke of a confidential informant and named ", " as well", "witness"],
  ["", ", 49, a baker", undefined],
  ["", " baked 9 loaves", undefined],
  ["", ", 9 Mill Lane", undefined],
  ["", ", three days later, left", undefined],
])("a name after “%s” and before “%s”: %s", (before, after, expected) => {
  const found = groundBeside(before, after, `${before}X${after}`);
  expect(found && `${found.ground}${found.isPlain ? " plain" : ""}`).toBe(expected);
});

test.each<[string, boolean]>([
  ["IN THE COUNTY COURT\n\nFILED UNDER SEAL\n\nMotion", true],
  ["*** SEALED ***\nOrder", true],
  ["CONFIDENTIAL - FILED UNDER SEAL\nExhibit C", true],
  ["SUBJECT TO PROTECTIVE ORDER\nExhibit C", true],
  ["Order\n\nThe exhibit was filed under seal in June.", false],
  ["FILED UNDER SEAL\nUNSEALED on June 3, 2019\nMotion", false],
  [`${"The county answers. ".repeat(100)}\nFILED UNDER SEAL\n`, false],
  ["The jar was sealed.\n", false],
])("a document that begins %j is marked as sealed: %s", (text, expected) => {
  expect(isMarkedSealed(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ["Tomas Ilves lives at ", true],
  ["who has resided since 2011 at ", false],
  ["Mrs. Ilves, residing at ", true],
  ["They came to her home at ", true],
  ["at Ilves’s house on ", true],
  ["Home address: ", true],
  ["The vigil is at the White House at ", false],
  ["the funeral home at ", false],
  ["Office of the Clerk, ", false],
  ["Write to ", false],
])("words before an address, “%s”, say that it is a home: %s", (before, expected) => {
  expect(saysHome(before)).toBe(expected);
});
