import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findReferences } from "./references.ts";

const values = (text: string, kind: "docket" | "citation"): string[] =>
  findReferences(text).flatMap((found) => (found.kind === kind ? [found.value] : []));

describe("a docket number is given in one spelling", () => {
  test.each([
    ["2:18-mj-0152 EFB", ["2:18-mj-00152"]],
    ["2:18-mj-00152-EFB", ["2:18-mj-00152"]],
    ["2:18‑mj‑152", ["2:18-mj-00152"]],
    ["1:18CV1234 (APM)", ["1:18-cv-01234"]],
    ["No. 17-cv-21910", ["17-cv-21910"]],
    ["CV 18-1234", ["18-cv-01234"]],
    ["Civil Action No. 20-3010 (APM)", ["20-cv-03010"]],
    ["Nos. 18-1234, 18-1235 and 19-77", ["18-1234", "18-1235", "19-77"]],
    ["Appeal No. 21-15555.", ["21-15555"]],
    ["Case No. BC123456", ["BC123456"]],
    ["Index No. 12345/2018", ["12345/2018"]],
    ["Claim No. CO/1234/2019", ["CO/1234/2019"]],
  ])("%s", (text, expected) => expect(values(text, "docket")).toEqual(expected));
});

describe("a number that names a person or a day is no docket", () => {
  test.each([
    "File No. A012 345 678",
    "Case No. A123-456-789",
    "A123456789",
    "Receipt IOE0123456789",
    "2019-2020",
    "555-12-3456",
    "call 415-555-0199",
    "12 cr 3",
    "Case No. 2019",
  ])("%s", (text) => expect(values(text, "docket")).toEqual([]));
});

describe("a citation is given in one spelling", () => {
  test.each([
    ["8 U.S.C. § 1226(a)", ["8 U.S.C. § 1226(a)"]],
    ["8 USC 1226", ["8 U.S.C. § 1226"]],
    ["8 C.F.R. § 1003.19(h)(2)", ["8 C.F.R. § 1003.19(h)(2)"]],
    ["84 Fed. Reg. 12,345", ["84 Fed. Reg. 12345"]],
    ["Pell v. Harbor Trust Co., 912 F.3d 869, 874-75 (6th Cir. 2018)", ["Pell v. Harbor Trust Co.", "912 F.3d 869"]],
    ["347 U. S. 483 (1954)", ["347 U.S. 483"]],
    ["2020 WL 123456, at *3 (E.D. Cal. Jan. 3, 2020)", ["2020 WL 123456"]],
    ["Matter of Orlo, 24 I&N Dec. 37 (BIA 2006)", ["Matter of Orlo", "24 I. & N. Dec. 37"]],
    ["In re Extradition of Pell. ECF No. 378 at 12", ["In re Extradition of Pell", "ECF No. 378"]],
    ["Fed. R. Civ. P. 12(b)(6)", ["Fed. R. Civ. P. 12(b)(6)"]],
    ["Section 236(a) of the INA", ["INA § 236(a)"]],
    ["Cal. Penal Code § 187(a)", ["Cal. Penal Code § 187(a)"]],
    ["[2019] EWCA Civ 123", ["[2019] EWCA Civ 123"]],
    ["2019 SCC 65", ["2019 SCC 65"]],
    ["Application no. 12345/06", ["no. 12345/06"]],
    ["said Orlo. Pell v. Maro is pending", ["Pell v. Maro"]],
  ])("%s", (text, expected) => expect(values(text, "citation")).toEqual(expected));
});

test.each(["12 Angry Men 5", "10 P. 30", "5 May 2020", "on page 3 of 40", "Doctor 5", "Henry V at 8"])(
  "%s is no citation",
  (text) => expect(values(text, "citation")).toEqual([]),
);

test("an application number is a citation and not also a docket", () => {
  expect(findReferences("Application no. 12345/06").map((found) => found.kind)).toEqual(["citation"]);
});

test("every quote stands where the mention says, and none of a kind overlap", () => {
  const word = fc.constantFrom(
    "8",
    "U.S.C.",
    "§",
    "1226(a)",
    "No.",
    "18-1234",
    "Pell",
    "v.",
    "F.3d",
    "2:18-mj-0152",
    "\n",
    "Case",
    "[2019]",
    "é",
    "912",
    "(2018)",
    "A123456789",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const found of findReferences(text)) {
        expect(text.slice(found.start, found.end)).toBe(found.quote);
        expect(found.start).toBeGreaterThanOrEqual(end);
        end = found.end;
      }
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each(["A v. ", "A B ", "8 U.S.C. ", "No. 18-1234, ", "Case No. ", "§ ", "(a)", "A.", "In re A ", "1 A "])(
  "hostile repetition of %j is read to its end",
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    for (const { start, end, quote } of findReferences(text)) expect(text.slice(start, end)).toBe(quote);
  },
);
