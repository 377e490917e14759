import { expect, test } from "vitest";
import { judgeName } from "./judge-name.ts";

test.each([
  ["Judge Mara K. DuVal", "Mara K. Duval"],
  ["Magistrate Judge Mara Stone", "Mara Stone"],
  ["U.S. District Judge Mara Stone", "Mara Stone"],
  ["Hon. Mara Stone", "Mara Stone"],
  ["Chief Judge Mara Stone", "Mara Stone"],
  ["Mara Stone", "Mara Stone"],
  ["Judge Mara D Stone", "Mara D. Stone"],
  ["Judge Paul Stone, III", "Paul Stone III"],
  ["Judge Paul Stone, Jr", "Paul Stone Jr."],
  ["Judge PAUL O'STONE-REED", "Paul O'Stone-Reed"],
  ["Judge PAUL MCSTONE", "Paul McStone"],
  ["Senior U.S. District Judge Mara L.R. Stone", "Mara L.R. Stone"],
  ["The Honorable Mara Stone, Jr.", "Mara Stone Jr."],
  ["Judge Unassigned", "Unassigned"],
  ["", ""],
])("%j is the judge %j", (text, name) => {
  expect(judgeName(text)).toBe(name);
});
