import { expect, test } from "vitest";
import { parseDateSpan } from "../../base/base.ts";
import { readText } from "../read.ts";

type Told = Record<string, unknown>;

function papersIn(text: string, published?: string, mediaType = "text/plain"): Told[] {
  const { reading } = readText({
    text,
    pages: [],
    marks: [],
    language: "en",
    mediaType,
    published: published === undefined ? undefined : parseDateSpan(published, "metadata"),
  });
  return reading.mentions.flatMap((one) => {
    if (one.kind !== "paper") return [];
    const { kind: _, start: __, end: ___, noun: ____, quote: _____, date: when, ...rest } = one;
    return [{ ...rest, ...(when && { date: when.edtf }) }];
  });
}

test.each<[string, Told]>([
  ["The county ignored the June 3, 2019 order.", { type: "order", date: "2019-06-03" }],
  ["The county ignored the order of June 3, 2019.", { type: "order", date: "2019-06-03" }],
  ["She answered in a letter dated June 3, 2019 to the county.", { type: "letter", date: "2019-06-03" }],
  ["The letter was sent to the county on June 3, 2019.", { type: "letter", date: "2019-06-03" }],
  ["On June 3, 2019, Judge Ada Renner issued a ruling in his favor.", { type: "ruling", date: "2019-06-03" }],
  ["The committee filed a complaint on June 3, 2019.", { type: "complaint", date: "2019-06-03" }],
  [
    "An order, issued by Judge Ada Renner on June 3, 2019, closed the wing.",
    { type: "order", date: "2019-06-03", author: "Ada Renner" },
  ],
  ["He reads from the transcript of the June 3, 2019 hearing.", { type: "transcript", date: "2019-06-03" }],
  ["The jail opened, its report “Behind Glass Walls” says.", { type: "report", title: "Behind Glass Walls" }],
  ["The jail is described in a report titled “The cost of waiting”.", { type: "report", title: "The cost of waiting" }],
  ["As the motion says (Dkt. 45), the wing is closed.", { type: "docket entry", number: "45" }],
  ["The receipt is attached to her declaration as Exhibit B to the motion.", { type: "exhibit", number: "B" }],
  ["We sent a FOIA request dated June 3, 2019 to the sheriff.", { type: "records request", date: "2019-06-03" }],
  ["See the report of the Inspector General for more.", { type: "report", author: "Inspector General" }],
  [
    "The story is at https://news.example/2019/06/03/county-closes-its-old-jail-wing.",
    {
      type: "article",
      date: "2019-06-03",
      title: "county closes its old jail wing",
      url: "https://news.example/2019/06/03/county-closes-its-old-jail-wing",
    },
  ],
])("%j refers to another document", (text, told) => {
  expect(papersIn(text)).toContainEqual(told);
});

test.each([
  "This order takes effect on June 3, 2019.",
  "No order was issued on June 3, 2019.",
  "In order to leave on June 3, 2019 he sold the van.",
  "They will file a motion on June 3, 2019.",
  "She asked for an order by June 3, 2019.",
  "He said that on June 3, 2019 a report was on the table.",
  "A report says that the wing is closed.",
  "He read a letter on June 3, 2019 in the yard.",
  "The motion was heard on June 3, 2019.",
  "Mira Rao’s story is a sad one.",
  "Visit https://harlan-committee.example for more.",
  "Article 5 of the Convention forbids it.",
  "ORDER OF JUNE 3, 2019",
])("%j does not", (text) => {
  expect(papersIn(text)).toEqual([]);
  // Words before a date that do not tie it to the order: few, long, and cut in one way only.
  expect(papersIn(`The order of the ${"council".repeat(12)} (June 3, 2019) was short.`)).toEqual([]);
  expect(papersIn(`The order${" of by".repeat(18)}; June 3, 2019 was hot.`)).toEqual([]);
});

test("what is dated after the text is announced and not yet there", () => {
  expect(papersIn("The report of June 30, 2019 will tell.", "2019-06-03")).toEqual([]);
});

test("a message says what it brings, a line that names an exhibit is the exhibit itself", () => {
  const mail = "Dear Tom,\n\nPlease find attached the declaration.\n\nAna\n";
  expect(papersIn(mail, undefined, "message/rfc822")).toEqual([{ type: "declaration", attached: true }]);
  expect(papersIn(mail)).toEqual([]);
  expect(papersIn("EXHIBIT B\n\nA photograph of the gate.")).toEqual([]);
});

test("on a docket sheet numbers before a paper lead to other entries", () => {
  const sheet =
    "CIVIL DOCKET FOR CASE #: 4:19-cv-00321\n\nDate Filed\t#\tDocket Text\n05/02/2019\t1\tPETITION by Ana Ruiz.\n05/20/2019\t7\tANSWER to 1 Petition by the county.\n06/03/2019\t9\tORDER granting 1 Petition.\n";
  expect(papersIn(sheet)).toEqual([
    { type: "petition", number: "1", docket: "4:19-cv-00321" },
    { type: "petition", number: "1", docket: "4:19-cv-00321" },
  ]);
});

test("a long text without an end is read in one pass", () => {
  const text = `The ${"old ".repeat(20_000)}order of ${"the ".repeat(20_000)}`;
  expect(papersIn(text)).toEqual([]);
});
