import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findReferences } from "./references.ts";

const values = (text: string, kind: "docket" | "citation"): string[] =>
  findReferences(text).flatMap((found) => (found.kind === kind && "value" in found ? [found.value] : []));

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
    ["appeal PA/01234/2019 and JR/123/2019", ["PA/01234/2019", "JR/123/2019"]],
    ["Petition P-123-19 and Case 12.345", ["P-123-19", "Case 12.345"]],
    ["27-CR-19-1234", ["27-CR-19-1234"]],
    ["IMM-1234-19", ["IMM-1234-19"]],
    ["W.P.(C) No. 123/2019", ["W.P.(C) No. 123/2019"]],
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
    ["8 U.S.C. §§ 1225(b), 1226(a)", ["8 U.S.C. § 1225(b)", "8 U.S.C. § 1226(a)"]],
    ["U.S. Const. amend. XIV, § 1", ["U.S. Const. amend. XIV, § 1"]],
    ["CPLR 7010(a)", ["N.Y. C.P.L.R. § 7010(a)"]],
    ["Tex. Code Crim. Proc. art. 17.15", ["Tex. Code Crim. Proc. art. 17.15"]],
    ["section 3(5)(a) of the Immigration Act 1971", ["Immigration Act 1971 s 3(5)(a)"]],
    ["Article 9(1) ICCPR", ["ICCPR art. 9(1)"]],
    ["article 5 § 1 (f) of the European Convention on Human Rights", ["ECHR art. 5 § 1(f)"]],
    ["CCPR/C/GC/35 and S/RES/1373 (2001)", ["CCPR/C/GC/35", "S/RES/1373"]],
    ["Regulation (EU) No 604/2013", ["Regulation (EU) 604/2013"]],
    ["Al-X v. Cork (no. 12345/12)", ["Al-X v. Cork", "no. 12345/12"]],
    ["(1996) 23 EHRR 413", ["(1996) 23 EHRR 413"]],
  ])("%s", (text, expected) => expect(values(text, "citation")).toEqual(expected));
});

test("a case says its court, its year and the page that is meant", () => {
  expect(findReferences("912 F.3d 869, 874-75 (6th Cir. 2018)")).toMatchObject([
    { value: "912 F.3d 869", court: "6th Cir.", year: "2018", pinpoint: "874-75" },
  ]);
});

describe("a short form has the value of what it points back to", () => {
  const PELL = "Pell v. Harbor Trust Co., 912 F.3d 869 (6th Cir. 2018). ";
  test.each([
    ["Id. at 876.", "912 F.3d 869"],
    ["See id.", "912 F.3d 869"],
    ["Pell, supra, at 12.", "Pell v. Harbor Trust Co."],
    ["912 F.3d at 880.", "912 F.3d 869"],
  ])("%s", (short, expected) => expect(values(`${PELL}${short}`, "citation").at(-1)).toBe(expected));

  test.each(["Id. at 876.", "Pell, supra, at 12.", "912 F.3d at 880."])("%s alone points nowhere", (short) =>
    expect(values(short, "citation")).toEqual([]),
  );
});

describe("a docket number says its court where that is plain", () => {
  const EAST = { start: 0, end: 30, name: "Eastern District Court" };
  test.each([
    ["No. 18-1234 (9th Cir. 2019)", [], "9th Cir."],
    ["CO/1234/2019", [], "High Court of Justice (Administrative Court)"],
    ["IN THE EASTERN DISTRICT COURT\nCase No. 2:18-cv-00152", [EAST], "Eastern District Court"],
    [
      "IN THE EASTERN DISTRICT COURT\nCase No. 2:18-cv-00152",
      [EAST, { ...EAST, start: 3, name: "Other Court" }],
      undefined,
    ],
    ["Case No. 2:18-cv-00152", [], undefined],
  ])("%s", (text, courts, expected) => {
    const docket = findReferences(text, courts).find(({ kind }) => kind === "docket");
    expect(docket).toBeDefined();
    expect(docket).toHaveProperty("kind", "docket");
    expect(docket !== undefined && "court" in docket ? docket.court : undefined).toBe(expected);
  });
});

describe("a law has its fullest name", () => {
  test.each([
    [
      "the Freedom of Information Act (FOIA), a FOIA request",
      ["Freedom of Information Act", "Freedom of Information Act", "Freedom of Information Act"],
    ],
    ["Under the Habeas Corpus Act 1679 he is free.", ["Habeas Corpus Act 1679"]],
    ["Title II of the Nationality, Immigration and Asylum Act 2002", ["Nationality, Immigration and Asylum Act 2002"]],
    ["The Immigration Act 1971 is old. The Immigration Act says so.", ["Immigration Act 1971", "Immigration Act 1971"]],
    ["the Fourth Amendment and the Due Process Clause", ["Fourth Amendment", "Due Process Clause"]],
    ["the Convention on the Rights of the Child in Cork", ["Convention on the Rights of the Child"]],
    ["the Iraqi Penal Code", ["Iraqi Penal Code"]],
    ["In Act 2 she sings. The Act is long.", []],
    ["the Democratic National Convention", []],
  ])("%s", (text, expected) =>
    expect(findReferences(text).flatMap((found) => (found.kind === "law" ? [found.name] : []))).toEqual(expected),
  );
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
    "Id. at 3",
    "supra",
    "the Harbor Act",
    "Article 9",
    "ICCPR",
    "and",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      const ends = new Map<boolean, number>();
      for (const found of findReferences(text)) {
        const isLaw = found.kind === "law";
        expect(text.slice(found.start, found.end)).toBe(found.quote);
        expect(found.start).toBeGreaterThanOrEqual(ends.get(isLaw) ?? 0);
        ends.set(isLaw, found.end);
      }
    }),
  );
});

test("the name of a case begins behind its number", () => {
  const found = findReferences("3:19-cv-00418-MS Ruiz v. Oduya, and 3:19-cv-00420-MS-BO\nRuiz vs. Stone");
  expect(found.map(({ kind, quote }) => [kind, quote])).toEqual([
    ["docket", "3:19-cv-00418-MS"],
    ["citation", "Ruiz v. Oduya"],
    ["docket", "3:19-cv-00420-MS-BO"],
    ["citation", "Ruiz vs. Stone"],
  ]);
});

// A pattern that backtracks would not end within the time that a test has.
test.each([
  "A v. ",
  "A B ",
  "Id. ",
  "A Act ",
  "of the Act ",
  "Article 9 ",
  "Cal. A ",
  "section 3 of the A ",
  "A/C/1",
  "8 U.S.C. ",
  "No. 18-1234, ",
  "Case No. ",
  "§ ",
  "(a)",
  "A.",
  "In re A ",
  "1 A ",
])("hostile repetition of %j is read to its end", (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length));
  for (const { start, end, quote } of findReferences(text)) expect(text.slice(start, end)).toBe(quote);
});
