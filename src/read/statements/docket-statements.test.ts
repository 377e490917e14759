import { expect, test } from "vitest";
import { readText } from "../read.ts";

/** "entry date modality (± if given up)" of what each entry tells; `rows` are the entries of one sheet. */
function told(...rows: readonly string[]): string[] {
  const text = [
    "U.S. District Court\nDistrict of Orley\nCIVIL DOCKET FOR CASE #: 3:19-cv-00418-MS\n\nDate Filed\t#\tDocket Text",
    ...rows,
  ].join("\n");
  let at = 0;
  const marks = text.split("\n").flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.includes("\t") ? [{ kind: "table-row" as const, start, end: start + line.length }] : [];
  });
  const { reading } = readText({ text, pages: [], marks, language: "en", mediaType: "text/html" });
  return reading.statements
    .filter(({ slot }) => slot === "date" || slot === "account")
    .filter(({ entry }) => entry.kind !== "proceeding")
    .map(({ entry, date, modality, polarity }) =>
      [entry.name, date?.edtf ?? "-", modality, ...(polarity === "negative" ? ["not"] : [])].join(" "),
    );
}

const ROWS: [string, string, string[]][] = [
  [
    "an order is dated by its signing",
    "06/03/2019\t5\tORDER granting 4 Motion to Stay. Signed by Judge Mara Stone on 6/1/2019. (bo) (Entered: 06/04/2019)",
    ["ruling 2019-06-01 found"],
  ],
  [
    "an order without a day of signing is dated by its filing",
    "06/03/2019\t5\tORDER denying 4 Motion to Stay. Signed by Judge Mara Stone.",
    ["ruling 2019-06-03 found"],
  ],
  [
    "a motion tells of nothing",
    "06/03/2019\t5\tMOTION to Continue Hearing to July 3, 2019 and to Vacate Order of May 3, 2019 by Ana Ruiz. (Oduya, Bo) Modified on 6/7/2019 (bo).",
    [],
  ],
  [
    "the first paper is a filing",
    "06/03/2019\t1\tPETITION for Writ of Habeas Corpus filed by Ana Ruiz.",
    ["filing 2019-06-03 happened"],
  ],
  [
    "an indictment is a charge",
    "06/03/2019\t1\tINDICTMENT as to Ana Ruiz (1) count(s) 1, 2.",
    ["charge 2019-06-03 happened"],
  ],
  ["an appeal", "06/03/2019\t9\tNOTICE OF APPEAL as to 5 Order by Ana Ruiz.", ["appeal 2019-06-03 happened"]],
  [
    "a clerk's notice sets a hearing",
    "06/03/2019\t6\tNOTICE of Hearing: Settlement Conference set for 7/3/2019 at 10:00 AM before Judge Mara Stone.",
    ["hearing 2019-07-03 scheduled"],
  ],
  [
    "a move gives up one day for another",
    "06/03/2019\t6\tSet/Reset Hearings: Status Conference reset from 7/3/2019 to 7/9/2019 at 10:00 AM.",
    ["hearing 2019-07-03 scheduled not", "hearing 2019-07-09 scheduled"],
  ],
  [
    "minutes with the day",
    "06/03/2019\t7\tMinute Entry for proceedings held before Judge Mara Stone: Detention Hearing as to Ana Ruiz held on 6/2/2019. Status Conference set for 7/3/2019 09:00 AM.",
    ["hearing 2019-06-02 happened", "hearing 2019-07-03 scheduled"],
  ],
  [
    "minutes without one are of the day of filing",
    "06/03/2019\t7\tMINUTE entry before the Honorable Mara Stone: Motion hearing held. Nobody came for the Plaintiff this morning.",
    ["hearing 2019-06-03 happened"],
  ],
  [
    "a hearing that was not held",
    "06/03/2019\t7\tMinute Entry for proceedings held before Judge Mara Stone: Bond Hearing as to Ana Ruiz not held on 6/2/2019.",
    ["hearing 2019-06-02 happened not"],
  ],
  [
    "one order sets several things, and only some are hearings",
    "06/03/2019\t8\tSCHEDULING ORDER: Status Conference set for 7/3/2019 09:30 AM before Judge Mara Stone, Discovery due by 8/2/2019, Jury Trial set for 9/3/2019 08:30 AM.",
    [
      "ruling 2019-06-03 found",
      "hearing 2019-07-03 scheduled",
      "event 2019-08-02 scheduled",
      "hearing 2019-09-03 scheduled",
    ],
  ],
  [
    "the day of a motion to continue is given up once it is granted",
    "06/03/2019\t8\tORDER granting 7 Motion to Continue the 7/3/2019 Motion Hearing. Signed by Judge Mara Stone.",
    ["ruling 2019-06-03 found", "hearing 2019-07-03 scheduled not"],
  ],
  [
    "a transcript tells when the hearing was, and its release frees nobody",
    "06/03/2019\t9\tTRANSCRIPT of Bond Hearing held on 5/3/2019 before Judge Mara Stone. Redaction Request due 6/24/2019. Release of Transcript Restriction set for 9/3/2019.",
    ["hearing 2019-05-03 happened"],
  ],
  ["what befalls the case befalls nobody", "06/03/2019\t2\tCase transferred to Western Division (Orley)", []],
];

test.each(ROWS)("a docket entry: %s", (_, row, expected) => {
  expect(told(row)).toEqual(expected);
});

test("what a judge orders in an entry is told as ordered", () => {
  expect(
    told(
      "06/03/2019\t5\tORDER granting 1 Petition. Respondents shall release Petitioner by 5:00 PM on 6/10/2019. Signed by Judge Mara Stone on 6/3/2019.",
    ),
  ).toEqual(["ruling 2019-06-03 found", "release 2019-06-10 ordered"]);
});

test("the words of a ruling are shown with the day in the margin", () => {
  const text = "Date Filed\t#\tDocket Text\n06/03/2019\t5\tORDER denying 4 Motion. (bo)";
  const marks = [{ kind: "table-row" as const, start: 25, end: text.length }];
  const { reading } = readText({ text, pages: [], marks, language: "en", mediaType: "text/html" });
  const ruling = reading.statements.find(({ entry }) => entry.name === "ruling");
  expect(ruling && text.slice(ruling.start, ruling.end)).toBe("06/03/2019\t5\tORDER denying 4 Motion.");
});

test("the judge before whom a hearing is moved is not the one who was to hear it on the day given up", () => {
  const text =
    "The motion hearing previously set for June 14, 2019 is continued to June 21, 2019 before Judge Mara Stone.";
  const { reading } = readText({ text, pages: [], marks: [], language: "en", mediaType: "text/plain" });
  const judges = reading.statements
    .filter(({ entry, slot }) => entry.kind === "hearing" && slot === "date")
    .map(({ date, about = [] }) => [date?.edtf, about.filter(({ as }) => as === "judge").map(({ name }) => name)]);
  expect(judges).toEqual([
    ["2019-06-14", []],
    ["2019-06-21", ["Mara Stone"]],
  ]);
});
