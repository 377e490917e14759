import { expect, test } from "vitest";
import { readText } from "../read.ts";

/** The date of the first section of a text. */
function dateOf(text: string): string | undefined {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.sections[0]?.date?.edtf;
}

const HEAD = "CIVIL DOCKET FOR CASE #: 3:19-cv-00417-MQ\nVerrin v. Brandt\nDate Filed: 03/04/2019\n\n";
const ROWS =
  "Date Filed\t#\tDocket Text\n03/04/2019\t1\tPETITION for a writ (Verrin, Ada)\n06/05/2019\t2\tORDER to show cause.\n";
const RECEIPT = "\nPACER Service Center\nTransaction Receipt\n01/10/2020 02:08:54\n";

test.each<[string, string, string | undefined]>([
  ["of the day of its receipt", `${HEAD}${ROWS}${RECEIPT}`, "2020-01-10"],
  ["of some day from its last entry on", `${HEAD}${ROWS}`, "2019-06-05/.."],
  [
    "of the day that it says it was last updated",
    "Docket of Verrin v. Brandt\nFiled: March 4, 2019\nLast updated: January 10, 2020\n\nThe petition is pending before Judge Quell.",
    "2020-01-10",
  ],
  [
    "of some day from the filing of its case on, where it says no more",
    "Docket of Verrin v. Brandt\nFiled: March 4, 2019\n\nThe petition is pending before Judge Quell.",
    "2019-03-04/..",
  ],
  ["not of a day before its last entry", `${HEAD}As of: 05/01/2019\n\n${ROWS}`, "2019-06-05/.."],
])("a docket sheet is %s", (_, text, expected) => {
  expect(dateOf(text)).toBe(expected);
});

test("another paper is of the day on which it was filed", () => {
  expect(dateOf("Petition of Ada Verrin\nFiled: March 4, 2019\n\nThe petition is pending before Judge Quell.")).toBe(
    "2019-03-04",
  );
});
