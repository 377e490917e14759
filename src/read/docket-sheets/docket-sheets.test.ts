import { expect, test } from "vitest";
import type { Mark } from "../../record/record.ts";
import { readText } from "../read.ts";

const HEAD = [
  "U.S. District Court",
  "Northern District of New York (Orley Division)",
  "CIVIL DOCKET FOR CASE #: 3:19-cv-00418-MS-PR",
  "",
  "Ruiz v. Oduya et al\tDate Filed: 05/08/2019",
  "Assigned to: Judge Mara Stone\tDate Terminated: 11/21/2019",
  "Referred to: Magistrate Judge Paul Renner",
  "Cause: 28:2241 Petition for Writ of Habeas Corpus (federal)",
  "",
  "Petitioner",
  "Ana Ruiz\trepresented by\tBo Halvorsen",
  "Harbor Law Clinic",
  "1 Quay Street",
  "Orley, NY 10001",
  "TERMINATED: 06/03/2019",
  "LEAD ATTORNEY",
  "Signe Prokop",
  "Harbor Law Clinic",
  "ATTORNEY TO BE NOTICED",
  "V.",
  "Respondent",
  "Galen Oduya, Warden",
].join("\n");

/** What a sheet with these entries says of its case: "slot | value | day | parts". */
function said(entries: readonly string[], head = HEAD): string[] {
  const first = "05/08/2019\t1\tCIVIL COVER SHEET by Ana Ruiz.";
  const text = [head, "", "Date Filed\t#\tDocket Text", first, ...entries].join("\n");
  const rowsFrom = text.indexOf("Date Filed\t#");
  const marks: Mark[] = [];
  for (let start = rowsFrom; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    marks.push({ kind: "table-row", start, end });
    start = end + 1;
  }
  const { reading } = readText({ text, pages: [], marks, language: "en", mediaType: "text/html" });
  for (const { start, end, parts = [] } of reading.statements)
    for (const span of [{ start, end }, ...parts]) expect(text.slice(span.start, span.end).trim()).not.toBe("");
  return reading.statements
    .filter(({ entry }) => entry.kind === "proceeding")
    .map(({ slot, value, date, parts = [] }) =>
      [
        slot,
        value,
        date?.edtf ?? "-",
        parts.map((one) => `${one.slot}: ${one.value}${one.date ? ` ${one.date.edtf}` : ""}`).join(", "),
      ].join(" | "),
    );
}

test("the head of a sheet says what the case is, and who stands for whom", () => {
  expect(said([]).toSorted()).toEqual(
    [
      "court | U.S. District Court Northern District of New York | - | ",
      "division | Orley Division | - | ",
      "number | 3:19-cv-00418-MS-PR | - | ",
      "kind | habeas | - | ",
      "title | Ruiz v. Oduya et al | - | ",
      "status | filed | 2019-05-08 | ",
      "status | closed | 2019-11-21 | ",
      "judge | Mara Stone | - | title: Judge",
      "referred to | Paul Renner | - | title: Magistrate Judge",
      "cause | 28:2241 Petition for Writ of Habeas Corpus (federal) | - | ",
      "party | Ana Ruiz | - | side: petitioner",
      "counsel | Bo Halvorsen | - | for: Ana Ruiz, firm: Harbor Law Clinic, ends: terminated 2019-06-03",
      "counsel | Signe Prokop | - | for: Ana Ruiz, firm: Harbor Law Clinic",
      "party | Galen Oduya, Warden | - | side: respondent",
    ].toSorted(),
  );
});

const ENTRIES: [string, string, string[]][] = [
  [
    "a reassignment begins for one and ends for the other",
    "06/03/2019\t5\tORDER OF REASSIGNMENT. Case reassigned to Judge Dwight Oyelaran. Judge Mara Stone no longer assigned to the case.",
    [
      "judge | Mara Stone | 2019-06-03 | title: Judge, ends: no longer assigned 2019-06-03",
      "judge | Dwight Oyelaran | 2019-06-03 | title: Judge, begins: reassigned 2019-06-03",
    ],
  ],
  [
    "a case is assigned to two judges",
    "06/03/2019\t\tJudge Mara Stone and Magistrate Judge Paul Renner added. (bo)",
    [
      "judge | Mara Stone | 2019-06-03 | title: Judge, begins: assigned 2019-06-03",
      "referred to | Paul Renner | 2019-06-03 | title: Magistrate Judge, begins: assigned 2019-06-03",
    ],
  ],
  [
    "a referral",
    "06/03/2019\t6\tORDER REFERRING MOTION to Magistrate Judge Paul Renner. Signed by Judge Mara Stone.",
    [
      "referred to | Paul Renner | 2019-06-03 | title: Magistrate Judge, begins: referred 2019-06-03",
      "judge | Mara Stone | 2019-06-03 | title: Judge",
    ],
  ],
  [
    "a recusal",
    "06/03/2019\t6\tORDER OF RECUSAL. Judge Mara Stone recused.",
    ["judge | Mara Stone | 2019-06-03 | title: Judge, ends: recused 2019-06-03"],
  ],
  [
    "an appearance",
    "06/03/2019\t7\tNOTICE of Appearance by Denise Sandoz on behalf of Galen Oduya (Sandoz, Denise) (Entered: 06/04/2019)",
    ["counsel | Denise Sandoz | 2019-06-03 | for: Galen Oduya, begins: appeared 2019-06-03"],
  ],
  [
    "an appearance that names the client first",
    "06/03/2019\t7\tATTORNEY Appearance for Respondent Galen Oduya by Denise Sandoz (Sandoz, Denise)",
    ["counsel | Denise Sandoz | 2019-06-03 | for: Galen Oduya, begins: appeared 2019-06-03"],
  ],
  [
    "a withdrawal",
    "06/03/2019\t8\tNOTICE OF WITHDRAWAL OF COUNSEL: Attorney Signe Prokop for Petitioner Ana Ruiz. (Prokop, Signe)",
    ["counsel | Signe Prokop | 2019-06-03 | for: Ana Ruiz, ends: withdrew 2019-06-03"],
  ],
  [
    "a lawyer who is terminated",
    "06/03/2019\t\tAttorney Signe Prokop terminated. (bo)",
    ["counsel | Signe Prokop | 2019-06-03 | ends: terminated 2019-06-03"],
  ],
  ["a motion to withdraw", "06/03/2019\t8\tMOTION to Withdraw as Attorney by Signe Prokop. (Prokop, Signe)", []],
  ["an appeal", "06/03/2019\t9\tNOTICE OF APPEAL as to 5 Order by Ana Ruiz.", ["status | on appeal | 2019-06-03 | "]],
  [
    "what the court above did",
    "06/03/2019\t12\tMANDATE of USCA as to 9 Notice of Appeal: the judgment is VACATED and the case REMANDED.",
    ["status | vacated | 2019-06-03 | ", "status | remanded | 2019-06-03 | "],
  ],
  [
    "a case that is closed",
    "06/03/2019\t13\tORDER DISMISSING CASE. This case is CLOSED.",
    ["status | dismissed | 2019-06-03 | ", "status | closed | 2019-06-03 | "],
  ],
  ["a motion to dismiss", "06/03/2019\t3\tMOTION to Dismiss Case by Galen Oduya.", []],
];

test.each(ENTRIES)("an entry tells of the case: %s", (_, entry, expected) => {
  const own = said([entry]).filter((line) => line.includes("2019-06-03") && !line.includes("firm:"));
  expect(own.toSorted()).toEqual(expected.toSorted());
});

test("a judge is there on the first and the last day of an entry that he or she signed or heard", () => {
  const signed = "Signed by Judge Mara Stone.";
  expect(
    said([
      `06/03/2019\t2\tORDER granting 1 Motion. ${signed}`,
      `06/05/2019\t3\tORDER denying 1 Motion. ${signed}`,
      "06/07/2019\t4\tMinute Entry for proceedings held before Judge Mara Stone: Status Conference held on 6/7/2019.",
      "06/09/2019\t5\tMOTION to Stay by Ana Ruiz before Judge Mara Stone.",
    ]).filter((line) => line.startsWith("judge | Mara Stone | 2")),
  ).toEqual(["judge | Mara Stone | 2019-06-03 | title: Judge", "judge | Mara Stone | 2019-06-07 | title: Judge"]);
});

test("a history names its judges behind the name", () => {
  const text =
    "3:19-cv-00418-MS Ruiz v. Oduya\nMara Stone, presiding\nPaul Renner, referral\nDate filed: 05/08/2019\nDate terminated: 11/21/2019\n\nHistory\n\nDoc.\nNo.\tDates\tDescription\n\n1\n\nFiled & Entered:\t05/08/2019\n\nComplaint\n\n2\n\nFiled & Entered:\t05/09/2019\n\nOrder";
  const { reading } = readText({ text, pages: [], marks: [], language: "en", mediaType: "text/html" });
  const own = reading.statements.filter(({ entry }) => entry.kind === "proceeding");
  expect(own.every(({ entry }) => entry.name === "3:19-cv-00418")).toBe(true);
  expect(own.map(({ slot, value, date }) => [slot, value, date?.edtf].join(" ")).toSorted()).toEqual(
    [
      "number 3:19-cv-00418-MS ",
      "kind civil ",
      "title Ruiz v. Oduya ",
      "judge Mara Stone ",
      "referred to Paul Renner ",
      "status filed 2019-05-08",
      "status closed 2019-11-21",
    ].toSorted(),
  );
});

test("a sheet without the number of a case says nothing of one", () => {
  expect(said(["06/03/2019\t1\tCase reassigned to Judge Mara Stone."], "REGISTER OF ACTIONS").length).toBe(0);
});
