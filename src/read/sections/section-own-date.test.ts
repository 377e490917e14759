import fc from "fast-check";
import { expect, test } from "vitest";
import { findParagraphs } from "../../text/text.ts";
import { findSections } from "./sections.ts";

/** "kind | EDTF | basis | the words that give it" of every section. */
function shown(text: string): string[] {
  const input = { text, pages: [], marks: [], language: undefined, mediaType: "text/plain" };
  return findSections(input, findParagraphs(text)).map(({ kind, date, dateAt }) =>
    [kind, date?.edtf ?? "-", date?.basis ?? "-", dateAt ? text.slice(dateAt.start, dateAt.end) : "-"].join(" | "),
  );
}

const BODY =
  "The council of Orley heard the lawyers of the man who is held in the annex, and asked the ministry to answer for it in writing before the winter recess.";
const CUERPO = "El concejo de la ciudad escuchó ayer a los abogados del hombre que está detenido en el anexo.";
const NASS = "استمع المجلس أمس إلى محامي الرجل المحتجز في ملحق المدينة وطلب من الوزارة أن تجيب كتابة.";

const PAPERS: [string, string, string][] = [
  [
    "the day filed at the end of a caption with a judge's name",
    `In the Court of Appeals of Varsk\n\nANA RUIZ,\nAppellant,\nv.\nSTATE OF VARSK,\n\nAppeal from the Circuit Court\nHonorable Ina Berg\n\nFiled: January 29, 2019\n\n${BODY}`,
    "document | 2019-01-29 | explicit | January 29, 2019",
  ],
  [
    "the day decided, not the day argued",
    `(Slip Opinion) TERM, 2010\nSyllabus\nRUIZ v. BERG, WARDEN\nNo. 11-2290. Argued April 13, 2011—Decided June 23, 2011\n\n${BODY}`,
    "document | 2011-06-23 | explicit | June 23, 2011",
  ],
  [
    "the day delivered, in the title of an order",
    `IN THE HIGH COURT\n\nORDER of Ms Justice Devon delivered on 17 June 2014\n\n${BODY}`,
    "document | 2014-06-17 | explicit | 17 June 2014",
  ],
  [
    "the day adopted, not the number of the resolution",
    `RESOLUTION No. 2019-12\n\nWHEREAS, ${BODY}\n\nAdopted March 12, 2019, by a vote of 5 to 1.\n\nInga Holm, Mayor`,
    "document | 2019-03-12 | explicit | March 12, 2019",
  ],
  [
    "the day of a meeting",
    `TOWN OF ORLEY\n\nMinutes of the regular meeting of the Council held on Tuesday, June 4, 2019\n\n1. ${BODY}`,
    "document | 2019-06-04 | explicit | Tuesday, June 4, 2019",
  ],
  [
    "an ordinal day at the foot",
    `AFFIDAVIT\n\n${BODY}\n\nDated this 4th day of June, 2019.\n\nAna Ruiz`,
    "document | 2019-06-04 | explicit | 4th day of June, 2019",
  ],
  [
    "an entry with its weekday",
    `ORDER\n\n${BODY}\n\nEntered Friday, October 11, 2019.\n\nIna Berg, Judge`,
    "document | 2019-10-11 | explicit | Friday, October 11, 2019",
  ],
  [
    "the day before a signature",
    `MOTION\n\n${BODY}\n\nJune 5, 2019 Respectfully submitted,\n\ns/Ana Ruiz`,
    "document | 2019-06-05 | header | June 5, 2019",
  ],
  [
    "the signature, when the filing followed it within a month",
    `Case 2:19-cv-00872 Document 12 Filed 06/20/19 Page 1 of 2\n\n${BODY}\n\nExecuted on June 11, 2019.\n\nAna Ruiz`,
    "document | 2019-06-11 | explicit | June 11, 2019",
  ],
  [
    "some time between an old signature and its filing",
    `Case 2:19-cv-00872 Document 12-3 Filed 06/20/19 Page 1 of 2\n\n${BODY}\n\nDated: March 3, 2014\n\nAna Ruiz`,
    "document | 2014-03-03/2019-06-20 | header | 06/20/19",
  ],
  [
    "the filing, not the day on which a browser printed the page",
    `8/18/2020 Case 2:20-cv-00872 Document 1-5 Filed 08/14/20 Page 2 of 9\n\n${BODY}`,
    "document | 2020-08-14 | header | 08/14/20",
  ],
  [
    "a place and a day",
    `OFFICE FOR GUESTS\nOrley, 12th March 1998\n\n${BODY}`,
    "document | 1998-03-12 | header | 12th March 1998",
  ],
  [
    "a place and a day in Spanish",
    `Ciudad de Orley, a 5 de mayo de 2019\n\nEstimada señora:\n\n${CUERPO}`,
    "letter | 2019-05-05 | header | 5 de mayo de 2019",
  ],
  [
    "the days of a month in Spanish",
    `ACTA\n\n${CUERPO}\n\nDado en Orley, a los 5 días del mes de junio de 2019.\n\nAna Ruiz`,
    "document | 2019-06-05 | explicit | 5 días del mes de junio de 2019",
  ],
  [
    "a place and a day in Arabic",
    `عمان، ٧ مايو ٢٠١٩\n\n${NASS}\n\nعمر حداد`,
    "document | 2019-05-07 | header | ٧ مايو ٢٠١٩",
  ],
  ["what is announced is not when it was written", `Vigil, June 14, 2019\n\n${BODY}`, "document | - | - | -"],
  ["a day in a sentence", `A Title\n\nHe was arrested on June 3, 2019 at the gate. ${BODY}`, "document | - | - | -"],
  [
    "a line of a wrapped sentence",
    `A Title\n\nThe guild says that the complaint it had\nfiled June 3, 2019\nwas lost by the clerk, who is said to have kept it in a drawer.\n\n${BODY}`,
    "document | - | - | -",
  ],
  ["the tail of a citation", `A Title\n\n${BODY} (Varsk\n\nDecided June 3, 2018).\n\n${BODY}`, "document | - | - | -"],
];

test.each(PAPERS)("the head or foot of a paper dates it: %s", (_, text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test("a court's stamps on every page, and a citation that runs over a page, begin no parts", () => {
  const stamp = (page: number) => `Case: 19-2276, 06/05/2019, ID: 117, DktEntry: 9, Page ${page} of 3`;
  const text = [stamp(1), "MOTION", `${BODY} (Varsk`, stamp(2), "June 3, 2018).", BODY, stamp(3), BODY].join("\n\n");
  expect(shown(text)).toEqual(["document | 2019-06-05 | header | 06/05/2019"]);
});

test("the stamp of a docket's page without its case number is no heading", () => {
  const stamp = (page: number) => `Document 12 Filed 03/04/20 Page ${page} of 9`;
  const text = [stamp(1), BODY, stamp(2), BODY].join("\n\n");
  expect(shown(text)).toEqual(["document | 2020-03-04 | header | 03/04/20"]);
});

test("the running heads of printed pages begin no parts", () => {
  const head = "Guild of Orley Bakers, June 5, 2019";
  const text = [head, BODY, head, BODY, head, BODY].join("\n\n");
  const marks = [...text.matchAll(/Guild of/gu)].map(({ index }) => ({
    kind: "repeated" as const,
    start: index,
    end: index + head.length,
  }));
  const input = { text, marks, language: "en", mediaType: "application/pdf" };
  const pages = [{ number: 1, start: 0, end: text.length, from: "text" as const }];
  expect(findSections({ ...input, pages }, findParagraphs(text))).toHaveLength(1);
});

test("a letter in Spanish or Arabic, with the place and day above it", () => {
  const carta = `Orley, 5 de mayo de 2019\n\nEstimada señora ministra:\n\n${CUERPO}\n\nAtentamente,\nAna Ruiz`;
  expect(shown(carta)).toEqual(["letter | 2019-05-05 | header | 5 de mayo de 2019"]);
  const risala = `عمان، ٧ مايو ٢٠١٩\n\nالسيدة الوزيرة،\n\n${NASS}\n\nمع الاحترام\nعمر حداد`;
  expect(shown(risala)).toEqual(["letter | 2019-05-07 | header | ٧ مايو ٢٠١٩"]);
});

test("all who sign a letter belong to it, one below the other", () => {
  const signers = [
    "Ana Ruiz, headteacher, School of Orley",
    "Bo Lind",
    "Inga Holm, councillor, Orley Town Council",
    "Tariq Noor, neighbour",
  ];
  const text = `3 June 2019\n\nDear Minister,\n\n${BODY}\n\nYours sincerely,\n\n${signers.join("\n")}\n${signers.join("\n")}`;
  expect(shown(text)).toEqual(["letter | 2019-06-03 | header | 3 June 2019"]);
});

test("a letter ends with a short closing", () => {
  const text = `A Title of Some Length\n\n${BODY}\n\n3 June 2019\n\nDear Aya,\n\n${BODY}\n\nYour Tariq\n\n${BODY}`;
  expect(shown(text).map((line) => line.slice(0, 19))).toEqual([
    "part | - | - | -",
    "letter | 2019-06-03",
    "part | - | - | -",
  ]);
});

test("what a release says of who sent it is a part without a date", () => {
  const text = `FOR IMMEDIATE RELEASE\n\n(ORLEY, NV, 5/16/19) — ${BODY}\n\n###\n\nAbout the Orley Guild\n\nLast year the guild helped 400 people.`;
  expect(shown(text)).toEqual(["release | 2019-05-16 | dateline | 5/16/19", "part | - | - | -"]);
  const plain = `FOR IMMEDIATE RELEASE\n\n(ORLEY, NV, 5/16/19) — ${BODY}\n\nAbout 400 people came to the gate, the guild says.`;
  expect(shown(plain)).toHaveLength(1);
});

test("the day of an invitation is not when it was written", () => {
  const when = "Date: June 14, 2019\nTime: 10 a.m.\nWhere: The gate of the annex";
  expect(shown(`MEDIA ADVISORY\n\n${when}\n\n${BODY}`)).toEqual(["release | - | - | -"]);
  expect(shown(`MEDIA ADVISORY\n\n${when.replaceAll("\n", "\n\n")}\n\n${BODY}`)).toEqual(["release | - | - | -"]);
});

test("an interviewer named in full at first is the same speaker", () => {
  const turns = [
    "Femi Holm: What were you told?",
    "Ana Ruiz: Nothing at all.",
    "Holm: And then?",
    "Ruiz: They left.",
    "Holm: Who did?",
    "Ruiz: The guards.",
    "Holm: When?",
    "Ruiz: At night.",
  ];
  expect(shown(`A Title\n\nShe spoke in her shop.\n\n${turns.join("\n\n")}`)).toEqual(["transcript | - | - | -"]);
});

test("the day to which a notice moves a hearing begins no part", () => {
  const text = `NOTICE\n\nEntered Friday, October 11, 2019, at 4:45 p.m.\n\n${BODY}\n\nThe hearing that was set for the ninth of the month is moved to:\n\nMonday, November 4, 2019, at 9:00 a.m.\nCourtroom 5, Orley\n\n${BODY}`;
  expect(shown(text)).toEqual(["document | 2019-10-11 | explicit | Friday, October 11, 2019, at 4:45 p.m."]);
});

test("the words that date a document are in it, whatever its lines", () => {
  const lines = fc.constantFrom(
    "Filed: June 3, 2019",
    "Decided",
    "Orley, 4 June 2019",
    BODY,
    "",
    "Dated this 5th day of June 2019.",
    ")",
    "No. 2019-12",
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), (given) => {
      const text = given.join("\n");
      const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
      for (const { dateAt } of findSections(input, findParagraphs(text))) {
        if (dateAt !== undefined) expect(text.slice(dateAt.start, dateAt.end)).toMatch(/\d/u);
      }
    }),
  );
});
