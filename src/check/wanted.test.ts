import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDateSpan } from "../base/base.ts";
import type { CaseDocument, PaperMention, Reading, Section } from "../record/record.ts";
import { EMPTY_READING } from "../record/record.ts";
import {
  lookupKeys,
  type PaperOffer,
  paperOffers,
  offerKeys,
  paperReferences,
  runPaperChecks,
  wantedPapers,
} from "./check.ts";

interface Paper {
  readonly id: string;
  readonly text: string;
  readonly papers?: readonly Partial<PaperMention>[];
  readonly sections?: readonly Section[];
  readonly parents?: readonly string[];
  readonly docket?: string;
}

const day = (edtf: string) => parseDateSpan(edtf, "explicit");

function read(paper: Paper): { document: CaseDocument; reading: Reading } {
  const { id, text, papers = [], parents = [], docket } = paper;
  const document = {
    id: `doc_${id}`,
    sha256: "",
    bytes: text.length,
    names: [`${id}.txt`],
    parents: parents.map((parent) => `doc_${parent}`),
    scope: "subject",
    mediaType: "text/plain",
    receipt: { kind: "read" },
    text,
    pages: [],
    marks: [],
  } as unknown as CaseDocument;
  const mentions = [
    ...papers.map((one, i) => ({
      kind: "paper",
      start: i,
      end: i + 3,
      quote: text.slice(i, i + 3),
      type: "order",
      noun: "order",
      ...one,
    })),
    ...(docket === undefined ? [] : [{ kind: "docket", start: 0, end: 1, quote: "", value: docket }]),
  ] as unknown as Reading["mentions"];
  const sections = paper.sections ?? [{ kind: "document" as const, start: 0, end: text.length }];
  return { document, reading: { ...EMPTY_READING, mentions, sections } };
}

function reasons(papers: readonly Paper[]): string[] {
  const all = papers.map(read);
  const byKey = new Map<string, PaperOffer[]>();
  for (const { document, reading } of all)
    for (const offer of paperOffers(document, reading))
      for (const key of offerKeys(offer)) byKey.getOrInsert(key, []).push(offer);
  const references = all.flatMap(({ document, reading }) => paperReferences(document, reading));
  const wanted = wantedPapers(references, (one) => lookupKeys(one).flatMap((key) => byKey.get(key) ?? []));
  return wanted
    .flatMap(runPaperChecks)
    .map(({ reason }) => reason)
    .sort();
}

const ask = (id: string, ...papers: Partial<PaperMention>[]): Paper => ({
  id,
  text: "A note on the case of Ana Ruiz.",
  papers,
});
const ORDER: Paper = {
  id: "order",
  text: "DISTRICT COURT OF HARLAN\n\nORDER\n\nThe petition is granted.\n\nJune 3, 2019",
  sections: [{ kind: "document", start: 0, end: 71, date: day("2019-06-03") }],
};

test("a paper that documents refer to and that is not there is wanted, once for all who ask", () => {
  expect(
    reasons([
      ask("a", { date: day("2019-06-03") }),
      ask("b", { type: "ruling", noun: "ruling", date: day("2019-06-03") }),
    ]),
  ).toEqual(["The order of 3 June 2019 is referred to in 2 documents and is not in the folder."]);
});

test("it is not wanted when it is there, under another word for the same kind too", () => {
  expect(reasons([ask("a", { type: "ruling", noun: "ruling", date: day("2019-06-03") }), ORDER])).toEqual([]);
  expect(reasons([ask("a", { date: day("2019-06") }), ORDER])).toEqual([]);
});

test.each([
  ["of another day", { date: day("2019-06-04") }],
  ["of another kind", { type: "letter" as const, noun: "letter", date: day("2019-06-03") }],
])("one %s is still wanted", (_, told) => {
  expect(reasons([ask("a", told), ORDER])).toHaveLength(1);
});

test("a number in the docket leads to the document that bears it in its stamp or its name", () => {
  const motion = { type: "docket entry" as const, noun: "docket entry", number: "45", docket: "4:19-cv-00321" };
  expect(reasons([ask("a", motion)])).toEqual([
    "Docket entry 45 in 4:19-cv-00321 is referred to and is not in the folder.",
  ]);
  expect(
    reasons([ask("a", motion), { id: "m", text: "Case 4:19-cv-00321 Document 45 Filed 06/03/19 Page 1 of 3\nMOTION" }]),
  ).toEqual([]);
  expect(reasons([ask("a", motion), { id: "dkt-45", text: "MOTION to open the gate" }])).toEqual([]);
  const other = {
    id: "m",
    text: "Case 4:19-cv-00999 Document 45 Filed 06/03/19 Page 1 of 3\nMOTION",
    docket: "4:19-cv-00999",
  };
  expect(reasons([ask("a", motion), other])).toHaveLength(1);
});

test("a number in a document that names several cases is joined to that of no other document", () => {
  const entry = { type: "docket entry" as const, noun: "docket entry", number: "45" };
  const known = { ...ask("a", { ...entry, docket: "4:19-cv-00321" }), docket: "4:19-cv-00321" };
  expect(reasons([known, { ...ask("b", entry), docket: "4:19-cv-00999" }])).toHaveLength(2);
  expect(reasons([known, ask("b", entry)])).toHaveLength(1);
});

test("a docket sheet says what a number stands for and provides nothing", () => {
  const text = "06/03/2019\t9\tORDER granting the petition.";
  const sheet: Paper = {
    id: "sheet",
    text,
    docket: "4:19-cv-00321",
    sections: [
      { kind: "docket entry", start: 0, end: text.length, number: { start: 11, end: 12 }, date: day("2019-06-03") },
    ],
  };
  const cited = ask("a", { type: "docket entry", noun: "docket entry", number: "9", docket: "4:19-cv-00321" });
  expect(reasons([sheet])).toEqual([]);
  expect(reasons([sheet, cited])).toEqual([
    "The order of 3 June 2019 (docket entry 9 in 4:19-cv-00321) is referred to and is not in the folder.",
  ]);
  expect(reasons([sheet, cited, ORDER])).toEqual([]);
});

test("a reference that fits two papers is taken for neither", () => {
  const dated = { type: "letter" as const, noun: "letter", date: day("2019-06-03") };
  const three = [
    ask("a", { ...dated, author: "Ana Ruiz" }),
    ask("b", { ...dated, author: "Tom Pell" }),
    ask("c", dated),
  ];
  expect(reasons(three)).toEqual([
    "The letter from Ana Ruiz of 3 June 2019 is referred to and is not in the folder.",
    "The letter from Tom Pell of 3 June 2019 is referred to and is not in the folder.",
    "The letter of 3 June 2019 is referred to and is not in the folder.",
  ]);
  expect(reasons(three.slice(1))).toEqual([
    "The letter from Tom Pell of 3 June 2019 is referred to in 2 documents and is not in the folder.",
  ]);
});

test("a letter printed inside a release is there; one by somebody else is not it", () => {
  const text = "FOR IMMEDIATE RELEASE\n\nDear County,\n\nOpen the gate.\n\nSincerely,\nAna Ruiz";
  const release: Paper = {
    id: "release",
    text,
    sections: [
      { kind: "release", start: 0, end: 23, date: day("2019-06-05") },
      { kind: "letter", start: 23, end: text.length, date: day("2019-06-03") },
    ],
  };
  const letter = { type: "letter" as const, noun: "letter", date: day("2019-06-03") };
  expect(reasons([ask("a", letter), release])).toEqual([]);
  expect(reasons([ask("a", { ...letter, author: "Ana Ruiz" }), release])).toEqual([]);
  expect(reasons([ask("a", { ...letter, author: "Tom Pell" }), release])).toHaveLength(1);
});

test("titles, exhibits and attachments are found by what they are called", () => {
  const report = { type: "report" as const, noun: "report", title: "Behind Glass Walls" };
  expect(reasons([ask("a", report)])).toEqual([
    "The report “Behind Glass Walls” is referred to and is not in the folder.",
  ]);
  expect(reasons([ask("a", report), { id: "r", text: "BEHIND GLASS WALLS\n\nWhat we saw." }])).toEqual([]);
  const exhibit = { type: "exhibit" as const, noun: "exhibit", number: "B" };
  expect(reasons([ask("a", exhibit), ask("b", exhibit)])).toHaveLength(2);
  expect(reasons([ask("a", exhibit), { id: "x", text: "EXHIBIT B\n\nA receipt." }])).toEqual([]);
  const attached = { type: "declaration" as const, noun: "declaration", attached: true as const };
  expect(reasons([ask("a", attached)])).toEqual([
    "The declaration that this e-mail says is attached is referred to and is not in the folder.",
  ]);
  expect(reasons([ask("a", attached), { id: "b", text: "I, Ana Ruiz, declare.", parents: ["a"] }])).toEqual([]);
});

test("neither the order of the documents nor that of the references counts", () => {
  const dates = [undefined, day("2019-06-03"), day("2019-06-04"), day("2019-06")];
  const paper = fc.record({
    type: fc.constantFrom("order", "letter", "motion", "docket entry"),
    date: fc.constantFrom(...dates),
    number: fc.constantFrom(undefined, "4", "5"),
    author: fc.constantFrom(undefined, "Ana Ruiz", "Tom Pell"),
  });
  const papers = fc.array(paper, { maxLength: 7 });
  fc.assert(
    fc.property(papers, fc.infiniteStream(fc.nat()), (told, numbers) => {
      const asking = told.map((one, i) => ask(`d${i}`, { noun: one.type, ...one } as Partial<PaperMention>));
      const shuffled = asking
        .map((one) => ({ one, at: numbers.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(reasons(shuffled)).toEqual(reasons(asking));
    }),
    { numRuns: 150 },
  );
});
