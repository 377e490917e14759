import { expect, test } from "vitest";
import { judgeName } from "./judge-name.ts";

test.each([
  ["Judge Mara K. DuVal", "Mara K. Duval"],
  ["Magistrate Judge Mara Stone", "Mara Stone"],
  ["U.S. District Judge Mara Stone", "Mara Stone"],
  ["Hon. Mara Stone", "Mara Stone"],
  ["Chief Judge Mara Stone", "Mara Stone"],
  ["Mara Stone", "Mara Stone"],
  ["Mara Stone (MKS)", "Mara Stone"],
  ["Mara Stone, Magistrate Judge", "Mara Stone"],
  ["Visiting Judge Mara Stone - Discovery", "Mara Stone"],
  ["Mag/Judge Mara Stone", "Mara Stone"],
  ["Judge Mara D Stone", "Mara D. Stone"],
  ["Judge Mara A Stone", "Mara a. Stone"],
  ["J. Paul Stone", "Paul Stone"],
  ["J. P. Stone", "J. P. Stone"],
  ["J.", "J."],
  ["Judge Paul Stone, III", "Paul Stone III"],
  ["Judge Paul Stone, Jr", "Paul Stone Jr."],
  ["Judge Paul V. Stone", "Paul v. Stone"],
  ["Judge PAUL O'STONE", "Paul O'Stone"],
  ["Judge PAUL STONE-REED", "Paul Stone-Reed"],
  ["Judge PAUL MCSTONE", "Paul McStone"],
  ["Judge PAUL MACSTONE", "Paul MacStone"],
  ["Senior U.S. District Judge Mara L.R. Stone", "Mara Stone"],
  ["The Honorable Mara Stone, Jr.", "Mara Stone Jr."],
  ["Judge Unassigned", ""],
  ["", ""],
])("%j is the judge %j", (text, name) => {
  expect(judgeName(text)).toBe(name);
});
