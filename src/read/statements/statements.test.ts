import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan, monthSpan, yearSpan } from "../../base/base.ts";
import {
  EMPTY_READING,
  type FoundStatement,
  localEntry,
  type Mention,
  type NameKind,
  placeMentions,
  type Reading,
} from "../../record/record.ts";
import { quotationsReader } from "../quotations/quotations.ts";
import { readText } from "../read.ts";
import { innermost } from "../quotations/speakers.ts";
import { findStatements } from "./statements.ts";

type Named = readonly [quote: string, kind: NameKind, name?: string, role?: string];
interface Given {
  readonly names?: readonly Named[];
  /** A date as it is printed and as it is meant: "2031", "2031-04" or "2031-04-05". */
  readonly dates?: readonly (readonly [quote: string, edtf: string])[];
  readonly quoted?: readonly (readonly [quote: string, speaker: string | undefined])[];
  readonly numbers?: readonly (readonly [quote: string, value: number, unit: string, rounding?: "over"])[];
}

/** What the other readers would have found in a text, each sentence ending with ". ". */
function reading(text: string, given: Given): Reading {
  const used = new Map<string, number>();
  const place = (quote: string): { start: number; end: number; quote: string } => {
    const start = text.indexOf(quote, used.get(quote) ?? 0);
    if (start < 0) throw new Error(`"${quote}" does not stand in the text`);
    used.set(quote, start + quote.length);
    return { start, end: start + quote.length, quote };
  };
  const mentions: Mention[] = [];
  for (const [quote, kind, name, role] of given.names ?? []) {
    const roleAt = role === undefined ? undefined : text.indexOf(role);
    mentions.push({
      kind,
      ...place(quote),
      name: name ?? quote,
      role: roleAt === undefined ? undefined : { text: role!, start: roleAt, end: roleAt + role!.length }, // given when roleAt is
    });
  }
  for (const [quote, edtf] of given.dates ?? []) {
    const [year, month] = edtf.split("-").map(Number) as [number, number];
    const date =
      edtf.length === 4
        ? yearSpan(year, "explicit")
        : edtf.length === 7
          ? monthSpan(year, month, "explicit")
          : daySpan(edtf as `${number}-${number}-${number}`, "explicit");
    mentions.push({ kind: "date", ...place(quote), timex: { type: "DATE", value: edtf }, date: date! }); // the dates of these tests exist
  }
  for (const [quote, speaker] of given.quoted ?? []) {
    const at = speaker === undefined ? 0 : text.indexOf(speaker);
    mentions.push({
      kind: "quotation",
      ...place(quote),
      tier: speaker === undefined ? "none" : "explicit",
      speaker: speaker === undefined ? undefined : { name: speaker, start: at, end: at + speaker.length },
    });
  }
  for (const [quote, value, unit, rounding] of given.numbers ?? [])
    mentions.push({ kind: "number", ...place(quote), value, unit, rounding });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const sentences = [...text.matchAll(/\S[^.]*(?:\.(?!\s|$)[^.]*)*\.?/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const found = { ...EMPTY_READING, paragraphs: [{ start: 0, end: text.length }], sentences, mentions };
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const said = quotationsReader.run(input, found).mentions?.filter(({ kind }) => kind === "indirect speech") ?? [];
  return { ...found, mentions: [...mentions, ...said].sort((a, b) => a.start - b.start || b.end - a.end) };
}

const shown = (statement: FoundStatement): string => {
  const { entry, slot, value, modality, polarity, speaker } = statement;
  const by = speaker.kind === "narrator" ? "" : ` by ${speaker.name}`;
  const what = slot === "date" ? ` ${value}` : slot === "account" ? "" : ` ${slot} ${value}`;
  return `${entry.name}${what}: ${polarity === "negative" ? "not " : ""}${modality}${by}`;
};
const read = (text: string, given: Given = {}): string[] =>
  findStatements(text, reading(text, given))
    .filter((statement) => statement.slot !== "role")
    .map(shown);

const PELL: Named = ["Pell", "person", "Ada Pell"];
const ORLO: Named = ["Orlo", "person", "Ben Orlo", "Judge"];

describe("an event takes the date that belongs to it", () => {
  test.each<[string, Given, string[]]>([
    [
      "Pell was arrested on 5 April 2031.",
      { names: [PELL], dates: [["5 April 2031", "2031-04-05"]] },
      ["arrest 2031-04-05: happened"],
    ],
    [
      "In a statement released on 5 April 2031, friends said that Judge Orlo ruled for Pell.",
      { names: [ORLO, PELL], dates: [["5 April 2031", "2031-04-05"]] },
      ["publication 2031-04-05: happened", "ruling: found by friends"],
    ],
    [
      "Pell was arrested in 2030, and the lawsuit was filed in May 2031.",
      {
        names: [PELL],
        dates: [
          ["2030", "2030"],
          ["May 2031", "2031-05"],
        ],
      },
      ["arrest 2030: happened", "filing 2031-05: happened"],
    ],
    [
      "On 5 April 2031, Pell was arrested from her home and taken into federal custody.",
      { names: [PELL], dates: [["5 April 2031", "2031-04-05"]] },
      ["arrest 2031-04-05: happened"],
    ],
    [
      "Pell has been in custody since 2030, when the ministry moved to have her extradited.",
      { names: [PELL], dates: [["2030", "2030"]] },
      ["detention from 2030: happened", "extradition request 2030: happened"],
    ],
    [
      "In May 2031 the harbor froze over for a week.",
      { dates: [["May 2031", "2031-05"]] },
      ["event 2031-05: asserted"],
    ],
    ["Pell was released after the storm.", { names: [PELL] }, ["release: happened"]],
  ])("%s", (text, given, expected) => expect(read(text, given)).toEqual(expected));
});

describe("a clause is meant as it says", () => {
  test.each<[string, Given, string[]]>([
    ["Judge Orlo ordered Pell released from the jail.", { names: [ORLO, PELL] }, ["release: ordered", "ruling: found"]],
    ["Judge Orlo ordered Pell’s immediate release.", { names: [ORLO, PELL] }, ["release: ordered", "ruling: found"]],
    ["Respondents shall release Pell by noon.", { names: [PELL] }, ["release: ordered"]],
    [
      "The hearing of 5 April 2031 will not take place.",
      { dates: [["5 April 2031", "2031-04-05"]] },
      ["hearing 2031-04-05: not scheduled"],
    ],
    ["Pell was released from the jail.", { names: [PELL] }, ["release: happened"]],
    ["In a statement released on Friday, friends of Pell asked for help.", { names: [PELL] }, []],
    ["The records that were released to Pell are incomplete.", { names: [PELL] }, []],
    ["Pell, whose letter was read, was released on Friday.", { names: [PELL] }, ["release: happened"]],
    ["Pell was not charged with anything.", { names: [PELL] }, ["charge: not happened"]],
    [
      "The hearing has been listed for 5 April 2031.",
      { dates: [["5 April 2031", "2031-04-05"]] },
      ["hearing 2031-04-05: scheduled"],
    ],
    [
      "Pell was arrested on 5 April 2031 and was taken to the coast on 6 May 2031.",
      {
        names: [PELL],
        dates: [
          ["5 April 2031", "2031-04-05"],
          ["6 May 2031", "2031-05-06"],
        ],
      },
      ["arrest 2031-04-05: happened", "transfer 2031-05-06: happened"],
    ],
    ["Pell was not released from the jail.", { names: [PELL] }, ["release: not happened"]],
    ["Pell has never been convicted of anything.", { names: [PELL] }, ["conviction: not happened"]],
    [
      "The hearing is scheduled for 5 April 2031.",
      { dates: [["5 April 2031", "2031-04-05"]] },
      ["hearing 2031-04-05: scheduled"],
    ],
    [
      "The hearing was held on 5 April 2031.",
      { dates: [["5 April 2031", "2031-04-05"]] },
      ["hearing 2031-04-05: happened"],
    ],
    [
      "The judge rescheduled the hearing from May 4 and 5 to June 7, 2031.",
      {
        dates: [
          ["May 4", "2031-05-04"],
          ["5", "2031-05-05"],
          ["June 7, 2031", "2031-06-07"],
        ],
      },
      ["hearing 2031-05-04: not scheduled", "hearing 2031-05-05: not scheduled", "hearing 2031-06-07: scheduled"],
    ],
    ["Men under an order to leave the country were arrested.", {}, ["arrest: happened"]],
    ["Pell was accused of smuggling.", { names: [PELL] }, ["accusation: alleged by "]],
    ["Pell denied that she had been arrested before.", { names: [PELL] }, ["arrest: denied by Ada Pell"]],
    ["The guard was killed in 2030.", { dates: [["2030", "2030"]] }, ["killing 2030: alleged"]],
    ["Pell was convicted of killing the guard.", { names: [PELL] }, ["killing: found", "conviction: happened"]],
    [
      "Judge Orlo ruled on 5 April 2031 against the state.",
      { names: [ORLO], dates: [["5 April 2031", "2031-04-05"]] },
      ["ruling 2031-04-05: found by Ben Orlo"],
    ],
    ["Pell was cleared of the charge by Judge Orlo.", { names: [PELL, ORLO] }, ["acquittal: found by Ben Orlo"]],
  ])("%s", (text, given, expected) => expect(read(text, given).toSorted()).toEqual(expected.toSorted()));
});

test.each([
  "If Pell is deported, she would be arrested.",
  "We call for the release of Pell.",
  "Supporters hope Pell will be released.",
  "Pell could be extradited.",
  "Lawyers seek to have the suit heard.",
  "It is time to release her.",
])("what is imagined or wished for is no event: %s", (text) =>
  expect(
    read(text, text.includes("Pell") ? { names: [PELL] } : {}).filter((told) => !told.startsWith("Ada Pell faces")),
  ).toEqual([]),
);

describe("an allegation is never the document's own fact, and its speaker is kept", () => {
  test.each<[string, Given, string[]]>([
    [
      "The Harbor Ministry accused Pell of smuggling.",
      { names: [["Harbor Ministry", "organization"], PELL] },
      ["accusation: alleged by Harbor Ministry"],
    ],
    [
      "Pell was accused of smuggling by the Harbor Ministry.",
      { names: [PELL, ["Harbor Ministry", "organization"]] },
      ["accusation: alleged by Harbor Ministry"],
    ],
    ["Prosecutors allege that Pell killed the guard.", { names: [PELL] }, ["killing: alleged by prosecutors"]],
    [
      "Pell was wanted for the 2030 murder of a guard, the Harbor Ministry said.",
      { names: [PELL, ["Harbor Ministry", "organization"]], dates: [["2030", "2030"]] },
      ["accusation: alleged by Harbor Ministry", "killing 2030: alleged by Harbor Ministry"],
    ],
    [
      "According to Orlo, Pell was arrested in 2030.",
      { names: [["Orlo", "person", "Ben Orlo"], PELL], dates: [["2030", "2030"]] },
      ["arrest 2030: asserted by Ben Orlo"],
    ],
    [
      "Orlo said Pell was arrested.",
      { names: [["Orlo", "person", "Ben Orlo"], PELL] },
      ["arrest: asserted by Ben Orlo"],
    ],
    [
      "The petition alleges that Pell was beaten.",
      { names: [PELL] },
      ["accusation: alleged by the petition", "mistreatment: alleged by the petition"],
    ],
    [
      "Ada Pell, Ben Orlo and Cy Vane claim that the guard was arrested.",
      {
        names: [
          ["Ada Pell", "person"],
          ["Ben Orlo", "person"],
          ["Cy Vane", "person"],
        ],
      },
      ["arrest: alleged by Ada Pell, Ben Orlo and Cy Vane"],
    ],
    [
      "The ministry alleges that Pell drove a van there in 2030.",
      { names: [PELL], dates: [["2030", "2030"]] },
      ["accusation 2030: alleged by the ministry"],
    ],
  ])("%s", (text, given, expected) => {
    const found = read(text, given);
    for (const one of expected.filter((line) => !line.startsWith("accusation"))) expect(found).toContain(one);
    for (const one of found)
      expect(one).not.toMatch(/^(?:killing|accusation|mistreatment).*: (?:not )?(?:happened|asserted)/);
    if (expected.length === 1) expect(found).toEqual(expected);
  });
});

test("a quotation is said by its speaker, without its marks; nobody's is kept from five words on", () => {
  const text = "“I was home,” Pell said. “They never asked me about it once.” It was “odd” too.";
  const given: Given = {
    names: [PELL],
    quoted: [
      ["“I was home,”", "Ada Pell"],
      ["“They never asked me about it once.”", undefined],
      ["“odd”", undefined],
    ],
  };
  const said = findStatements(text, reading(text, given)).filter((statement) => statement.slot === "said");
  expect(said.map(({ speaker, value, tier, entry }) => [speaker, value, tier, entry.kind])).toEqual([
    [{ kind: "person", name: "Ada Pell" }, "I was home,", "explicit", "person"],
    [{ kind: "unknown", name: "not attributed" }, "They never asked me about it once.", "none", "evidence"],
  ]);
});

test.each([
  ["“We have waited for two years,” the consul said.", "person"],
  ["“We have waited for two years,” council members said.", "person"],
])("who is only described is somebody of that document, never evidence: %s", (text, kind) => {
  const input = {
    text: `It was a cold day in the harbor town.\n\n${text}\n`,
    pages: [],
    marks: [],
    mediaType: "text/plain",
  };
  const said = readText({ ...input, language: "en" }).reading.statements.filter(({ slot }) => slot === "said");
  expect(said.map(({ entry }) => [entry.kind, entry.unnamed])).toEqual([[kind, true]]);
});

test("a hearing that is set stays set beside what somebody seeks", () => {
  const text =
    "Mr. Oduya has a pending petition seeking his release and is scheduled for a hearing on April 13, 2022, in Turin.\n";
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const dated = readText(input).reading.statements.filter(({ slot }) => slot === "date");
  expect(dated.map(({ entry, modality }) => [entry.name, modality])).toEqual([["hearing", "scheduled"]]);
});

test("words that several say together are said by each of them", () => {
  const text =
    "“We have asked for the file four times,” said Ana Ruiz and Omar Deluca on Tuesday. Ruiz is a lawyer in Turin.\n";
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const said = readText(input).reading.statements.filter(({ slot }) => slot === "said");
  expect(said.map(({ entry, speaker }) => [entry.name, "name" in speaker ? speaker.name : ""])).toEqual([
    ["Ana Ruiz", "Ana Ruiz"],
    ["Omar Deluca", "Omar Deluca"],
  ]);
});

test("captions tell no events, headlines only dated ones", () => {
  const [caption, headline, dated] = [
    "Ada Pell was released from jail.",
    "Ada Pell was freed.",
    "Ada Pell was freed on 5 April 2031.",
  ];
  const text = `${caption}\n\n${headline}\n\n${dated}\n\nAda Pell was arrested.`;
  const mark = (kind: "caption" | "heading", words: string) => {
    const start = text.indexOf(words);
    return { kind, start, end: start + words.length };
  };
  const marks = [mark("caption", caption), mark("heading", headline), mark("heading", dated)];
  const input = { text, pages: [], marks, language: "en", mediaType: "text/plain" };
  expect(readText(input).reading.statements.map(shown)).toEqual(["release 2031-04-05: happened", "arrest: happened"]);
});

test("who denies it is a person only where one alone can be meant", () => {
  const input = (text: string) => ({ text, pages: [], marks: [], language: "en", mediaType: "text/plain" });
  const denier = (text: string) =>
    readText(input(text)).reading.statements.flatMap(({ modality, speaker }) =>
      modality === "denied" ? [speaker] : [],
    );
  expect(denier("Ada Pell is accused of theft. She denies it.")).toEqual([{ kind: "person", name: "Ada Pell" }]);
});

test("what stands inside a quotation is said by the one who is quoted", () => {
  const text = "“She was arrested in 2030,” Orlo wrote.";
  const given: Given = {
    names: [["Orlo", "person", "Ben Orlo"]],
    dates: [["2030", "2030"]],
    quoted: [["“She was arrested in 2030,”", "Ben Orlo"]],
  };
  expect(read(text, given)).toContain("arrest 2030: asserted by Ben Orlo");
});

test("a role is a statement about the person, once for each wording", () => {
  const text = "Judge Orlo spoke. Judge Orlo left.";
  const given: Given = { names: [ORLO, ORLO] };
  const roles = findStatements(text, reading(text, given)).filter((statement) => statement.slot === "role");
  expect(roles.map(({ entry, value, start, end }) => [entry, value, text.slice(start, end)])).toEqual([
    [{ kind: "person", name: "Ben Orlo" }, "Judge", "Judge Orlo"],
  ]);
});

describe("plain counts and places of custody are tied to the one person of the sentence", () => {
  test.each<[string, Given, string]>([
    [
      "Pell is a baker with four children.",
      { names: [PELL], numbers: [["four children", 4, "child"]] },
      "Ada Pell count of child 4 children: asserted",
    ],
    [
      "Judge Orlo ruled that Pell, 45, a baker and a mother of four, be freed.",
      { names: [ORLO, PELL], numbers: [["four", 4, "child"]] },
      "Ada Pell count of child 4 children: asserted",
    ],
    [
      "Pell, 45, bakes bread.",
      { names: [PELL], numbers: [["45", 45, "year of age"]] },
      "Ada Pell age 45 years: asserted",
    ],
    [
      "Pell is being held at the Quay Detention Center.",
      { names: [PELL, ["Quay Detention Center", "facility"]] },
      "Ada Pell held at Quay Detention Center: happened",
    ],
  ])("%s", (text, given, expected) => expect(read(text, given)).toContain(expected));

  test.each<[string, Given]>([
    [
      "Pell met Orlo and his four children.",
      { names: [PELL, ["Orlo", "person", "Ben Orlo"]], numbers: [["four children", 4, "child"]] },
    ],
    ["Pell would face 20 years in jail.", { names: [PELL], numbers: [["20 years", 20, "year"]] }],
    ["Pell was released from the Quay Detention Center.", { names: [PELL, ["Quay Detention Center", "facility"]] }],
    ["Pell taught four children.", { names: [PELL], numbers: [["four children", 4, "child"]] }],
  ])("nothing is tied where the relation is not plain: %s", (text, given) => {
    const slots = findStatements(text, reading(text, given)).map((statement) => statement.slot);
    expect(slots.filter((slot) => /^(?:count of|duration|age|held at)/.test(slot))).toEqual([]);
  });
});

test("a date that only the section bears is not an event", () => {
  const text = "5 April 2031 dispatch from the harbor office today.";
  const found = reading(text, { dates: [["5 April 2031", "2031-04-05"]] });
  const section = {
    kind: "post" as const,
    start: 0,
    end: text.length,
    date: daySpan("2031-04-05", "header"),
    dateAt: { start: 0, end: 12 },
  };
  expect(findStatements(text, { ...found, sections: [section] })).toEqual([]);
  expect(findStatements(text, found).map(shown)).toEqual(["event 2031-04-05: asserted"]);
});

test("every statement stands in the text, whatever the text", () => {
  const word = fc.constantFrom(
    "Pell",
    "was",
    "arrested",
    "released",
    "ordered",
    "said",
    "that",
    "alleged",
    "killed",
    "2031",
    ",",
    ";",
    "and",
    "when",
    ".",
    "“",
    "”",
    "\n",
    "the judge",
    "hearing",
    "not",
    "é",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const found = reading(text, {
        names: words.filter((one) => one === "Pell").map(() => PELL),
        dates: words.filter((one) => one === "2031").map(() => ["2031", "2031"] as const),
      });
      for (const { start, end } of findStatements(text, found)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }),
  );
});

test("a killing or an accusation is never told as a fact, whatever stands around it", () => {
  const before = fc.constantFrom(
    "",
    "Yesterday ",
    "The judge ordered that ",
    "Orlo said ",
    "It is clear that ",
    "In 2031 ",
    "She hopes ",
  );
  const act = fc.constantFrom(
    "killed the guard",
    "was accused of theft",
    "bombed the mill",
    "tortured the crew",
    "committed a murder",
  );
  const after = fc.constantFrom(".", " in 2031.", " and was arrested.", ", the police said.");
  fc.assert(
    fc.property(before, act, after, (lead, did, tail) => {
      const text = `${lead}Pell ${did}${tail}`;
      const dates = [...text.matchAll(/2031/g)].map(() => ["2031", "2031"] as const);
      for (const statement of findStatements(text, reading(text, { names: [PELL], dates })))
        if (statement.entry.kind === "allegation") expect(["alleged", "denied", "found"]).toContain(statement.modality);
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each([
  "accused of ",
  "ordered him released and ",
  "the judge said ",
  "filed a petition ",
  "; ",
  "\n",
  "when he was arrested ",
  "a".repeat(99),
])("hostile repetition of %j is read to its end", (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const found: Reading = { ...EMPTY_READING, sentences: [{ start: 0, end: text.length }] };
  for (const { start, end } of findStatements(text, found)) expect(end).toBeGreaterThan(start);
});

const READERS_TOGETHER: [string, string[]][] = [
  ["The judge stayed the deportation of Ada Pell on 5 April 2031.", ["ruling 2031-04-05: found"]],
  [
    "Ada Pell, who came to Ireland in 2019, was detained on 5 April 2031.",
    ["journey 2019: happened", "detention 2031-04-05: happened"],
  ],
  ["Harbor Aid, a charity founded in 2004, welcomed the decision.", []],
  ["A vigil will be held on 5 April 2031 for Ada Pell.", ["demonstration 2031-04-05: scheduled"]],
  ["The hearing of the appeal is listed for 5 April 2031.", ["hearing 2031-04-05: scheduled"]],
  ["Her detention review is set for 5 April 2031.", ["hearing 2031-04-05: scheduled"]],
  ["On 5 April 2031 Ada Pell met the man who was arrested.", ["meeting 2031-04-05: happened", "arrest: happened"]],
  ["A court found that Ada Pell had not hidden anyone in 2016.", ["event 2016: not found", "ruling: found"]],
  ["Ada Pell was accused by a former tenant, Ben Orlo, of theft.", ["accusation: alleged by Ben Orlo"]],
  [
    "The ministry accused Ada Pell of theft, which she denies.",
    ["accusation: alleged by the ministry", "accusation: denied by Ada Pell"],
  ],
  ["Ada Pell rejected the charges.", ["accusation: denied by Ada Pell"]],
  ["The judge rejected the claims.", ["ruling: found"]],
  ["Her lawyers say Ada Pell was exonerated.", ["exoneration: asserted by her lawyers"]],
  ["Ada Pell was cleared by a tribunal in 2030 and that ruling was appealed.", ["exoneration 2030: happened"]],
  ["Ada Pell was freed on paper, but she has not yet been freed from the jail.", ["release: not happened"]],
  ["Clients of the bank were charged fees.", []],
  ["The right to appeal is confined to final orders of the board, Ada Pell wrote.", []],
  ["The board abused its discretion.", []],
  ["Ada Pell had seized on the tax as a weapon.", []],
  ["Guards hurt the people they were sent to protect.", []],
  ["Ada Pell was sent to the annex.", ["transfer: happened"]],
  ["Ada Pell will likely be arrested.", []],
  [
    "At noon on 3 May 2031 – with the hearing of Ada Pell due on 7 May 2031 – the court closed.",
    ["event 2031-05-03: asserted", "hearing 2031-05-07: scheduled"],
  ],
  [
    "On 8 July 2031, after further thought, the court denied the motion to lift the orders of 17 June 2031.",
    ["ruling 2031-07-08: found"],
  ],
  [
    "Ada Pell told the council on 5 June 2031 that staff visited Ben Orlo on 20 May 2031.",
    ["event 2031-06-05: asserted", "visit 2031-05-20: asserted by Ada Pell"],
  ],
  ["The family of Ada Pell appealed to the government for help.", []],
  ["Her phone never left the area of Cork, Ada Pell wrote.", []],
  ["The phone left Cork for Dublin.", []],
  ["Ada Pell appealed to the High Court.", ["appeal: happened"]],
  ["The family was never told why Ada Pell was moved to the annex.", ["transfer: happened"]],
  ["A letter dated 5 June 2031 was sent to Ada Pell.", ["letter 2031-06-05: happened"]],
  [
    "NOTICE OF HEARING on Petition (Doc. 1), previously set for June 10, 2031, is RESET for June 24, 2031.",
    ["hearing 2031-06-10: not scheduled", "hearing 2031-06-24: scheduled"],
  ],
  ["Ada Pell was exonerated in 2030.", ["exoneration 2030: asserted"]],
  ["Judge Ben Orlo exonerated Ada Pell in 2030.", ["exoneration 2030: found by Ben Orlo"]],
  ["Ada Pell was to have been deported on 3 May 2031.", ["event 2031-05-03: scheduled"]],
  ["Ada Pell could be deported by May 2031.", ["event 2031-05: hypothetical"]],
  ["Ada Pell may appeal by 3 June 2031.", ["event 2031-06-03: hypothetical"]],
  ["Ada Pell did not go to Cork in 2030.", ["event 2030: not asserted"]],
  ["Judge Ben Orlo said that Ada Pell, who was arrested in Cork in 2030, is no danger.", ["arrest 2030: happened"]],
];

test.each(READERS_TOGETHER)("all readers together: %s", (text, expected) => {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  const found = readText(input).reading.statements.filter(({ slot }) => slot !== "role" && slot !== "said");
  expect(found.map(shown)).toEqual(expect.arrayContaining(expected));
  expect(found.length === 0).toBe(expected.length === 0);
  for (const { entry, modality } of found)
    if (entry.kind === "allegation") expect(["alleged", "denied", "found"]).toContain(modality);
});

test.each<[string, string, string[]]>([
  ["On Monday the harbor froze over.", "the day of the news, nobody takes part", []],
  ["Since 2009 the charity has fed strays.", "since when an organisation is", []],
  ["On Monday Ada Pell went home.", "a person takes part", ["event 2031-04-07: asserted"]],
  ["Ada Pell has lived alone since 2009.", "since when, of a person", ["event 2009: asserted"]],
])("a date without a known event: %s (%s)", (text, _, expected) => {
  const published = daySpan("2031-04-08", "metadata");
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain", published };
  expect(readText(input).reading.statements.map(shown)).toEqual(expected);
});

test("the letter to somebody is a document; the one it is written to does not say it", () => {
  const text = "The letter to Ada Pell reads: “You remain liable to detention until further notice.”";
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  const said = readText(input).reading.statements.filter(({ slot }) => slot === "said");
  expect(said.map(({ speaker }) => speaker)).toEqual([{ kind: "document", name: "the letter to Ada Pell" }]);
});

test("the account of a finding holds what was found", () => {
  const text = "Judge Ben Orlo spoke. The court found that she was no danger to anybody.";
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  const accounts = readText(input).reading.statements.filter(({ slot }) => slot === "account");
  expect(accounts.map(({ value }) => value)).toEqual(["The court found that she was no danger to anybody."]);
});

const VOICES: [string, string, string][] = [
  ["Ana Reyes insisted that Ben Orlo was at home when Ivo Marsh was killed.", "killing", "alleged by "],
  ["Ana Reyes said Ben Orlo was falsely accused of theft.", "accusation", "asserted by Ana Reyes"],
  ["The letter says that Ben Orlo was wrongly accused of theft.", "accusation", "asserted by the letter"],
  ["We write for Ben Orlo, who was wrongfully accused of killing a guard.", "accusation", "asserted"],
  ["We write for Ben Orlo, who was wrongfully accused of killing a guard.", "killing", "alleged by "],
  ["Ana Reyes said Ben Orlo was accused of killing a guard.", "accusation", "alleged by "],
  ["Ana Reyes said Ben Orlo was accused of killing a guard.", "killing", "alleged by "],
  ["Ana Reyes said Ben Orlo was accused of theft by local police.", "accusation", "alleged by local police"],
  ["Ana Reyes told the court that Ben Orlo, who is accused of theft, ran.", "accusation", "alleged by "],
  ["Ben Orlo was accused of theft, according to Ana Reyes.", "accusation", "alleged by Ana Reyes"],
  ["Ben Orlo, whom the ministry accused of theft, was released.", "accusation", "alleged by the ministry"],
  ["Ben Orlo denied killing the guard.", "killing", "denied by Ben Orlo"],
  ["Ben Orlo, who denies the charges, was released.", "accusation", "denied by Ben Orlo"],
  ["Ana Reyes said that Ben Orlo never killed anyone.", "killing", "denied by Ana Reyes"],
  ["Ana Reyes said that Ben Orlo did not kill the guard.", "killing", "denied by Ana Reyes"],
  ["Ben Orlo did not kill the guard.", "killing", "denied"],
  ["Ana Reyes rejected the accusation that Ben Orlo killed the guard.", "killing", "denied by Ana Reyes"],
];

test.each(VOICES)("whose the allegation is: %s (%s)", (text, type, expected) => {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  const found = readText(input).reading.statements.filter(({ entry }) => entry.name === type);
  expect(found.map(shown)).toEqual([`${type}: ${expected}`]);
});

test("a person is never the accuser for having told of an accusation without one", () => {
  const say = fc.constantFrom("said", "insisted", "told the court", "wrote", "noted", "claimed");
  const how = fc.constantFrom("was accused of", "had been accused of", "is suspected of", "was falsely accused of");
  const what = fc.constantFrom("theft", "killing a guard", "murder", "bombing the mill");
  fc.assert(
    fc.property(say, how, what, (verb, accused, act) => {
      const text = `Ana Reyes ${verb} that Ben Orlo ${accused} ${act}.`;
      const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
      for (const { modality, speaker } of readText(input).reading.statements)
        if (modality === "alleged") expect(speaker).toEqual({ kind: "unknown", name: "" });
    }),
  );
});

test("who speaks without a name is a person of this document, and “the judge” is the judge who was named", () => {
  const text =
    "Emeka Rao was held. His lawyer said that he was arrested in 2019. Judge Ana Ruiz came. The judge said that he was arrested in 2018.";
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" });
  const speakers = reading.statements.filter(({ slot }) => slot === "date").map(({ speaker }) => speaker);
  expect(speakers).toEqual([
    { kind: "unnamed person", name: "Emeka Rao’s lawyer" },
    { kind: "person", name: "Ana Ruiz" },
  ]);
  const lawyer = placeMentions("doc_a", reading).find(({ mention }) => mention.kind === "unnamed person");
  expect(lawyer?.entry).toBe(localEntry("doc_a", "person", "Emeka Rao’s lawyer"));
  expect(lawyer?.entry).not.toBe(localEntry("doc_b", "person", "Emeka Rao’s lawyer"));
});

test.each<[string, string[]]>([
  ["Emeka Okafor was held. Okafor's wife Lina waited.", ["Lina: wife of Emeka Okafor (explicit)"]],
  ["Emeka Okafor was held. His brother, Sami Okafor, waited.", ["Sami Okafor: brother of Emeka Okafor (inferred)"]],
  ["Grace Ade, sister of Emeka Okafor, waited.", ["Grace Ade: sister of Emeka Okafor (explicit)"]],
  ["Emeka Okafor met Paul Rao. His brother, Sami Lind, waited.", []],
])("who is whose: %s", (text, expected) => {
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" });
  const relations = reading.statements.filter(({ slot }) => slot === "relation");
  expect(relations.map(({ entry, value, tier }) => `${entry.name}: ${value} (${tier})`)).toEqual(expected);
});

test("a role is as of the day of its section, or of the years that the text gives, and a former one is not", () => {
  const text =
    "Judge Ana Ruiz came. Paul Oduya was mayor of Lagos from 2011 to 2014. Former Governor Ada Lind spoke. Emeka Rao, director of the Tallis Institute, left.";
  const published = daySpan("2019-06-03", "metadata");
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en", published });
  const roles = reading.statements.filter(({ slot }) => slot === "role");
  expect(
    roles.map(({ value, tenure }) => [
      value,
      tenure?.organization ?? tenure?.place,
      tenure?.former,
      tenure?.asOf?.edtf,
    ]),
  ).toEqual([
    ["Judge", undefined, undefined, "2019-06-03"],
    ["mayor", "Lagos", true, "2011/2014"],
    ["Former Governor", undefined, true, undefined],
    ["director", "Tallis Institute", undefined, "2019-06-03"],
  ]);
});

test("a person without a name who speaks for an organization is entered with that role", () => {
  const text = "A spokeswoman for the Tallis Institute came late.";
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" });
  const role = reading.statements.find(({ slot }) => slot === "role");
  expect(role).toMatchObject({
    entry: { kind: "person", name: "a spokeswoman for the Tallis Institute", unnamed: true },
    value: "spokeswoman",
    tenure: { organization: "Tallis Institute" },
  });
});

test("in a speech of a transcript each word is said by the innermost who is quoted", () => {
  const text =
    "Ana Ruiz: Did they write?\n\nBen Orlo: Nadia Serrano told me, “We will come back in June.” It was a “very short and very odd” talk.\n\nAna Ruiz: And then?\n\nBen Orlo: Nothing at all.";
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  const said = readText(input).reading.statements.filter(({ slot }) => slot === "said");
  expect(said.map(({ speaker, value }) => `${"name" in speaker ? speaker.name : ""}: ${value.slice(0, 12)}`)).toEqual([
    "Ana Ruiz: Did they wri",
    "Ben Orlo: Nadia Serran",
    "Nadia Serrano: We will come",
    "Ana Ruiz: And then?",
    "Ben Orlo: Nothing at a",
  ]);
  const piece = (start: number, end: number, tier: "explicit" | "none", who: string) => ({ start, end, tier, who });
  expect(
    innermost([piece(0, 50, "explicit", "outer"), piece(10, 20, "explicit", "inner"), piece(30, 40, "none", "marks")]),
  ).toEqual([
    piece(0, 10, "explicit", "outer"),
    piece(10, 20, "explicit", "inner"),
    piece(20, 50, "explicit", "outer"),
  ]);
});

test("what the narrator adds at a name is not said by the one who names it, nor by a pronoun left open", () => {
  const speakers = (text: string): string[] => {
    const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
    return readText(input).reading.statements.map(
      ({ slot, speaker }) => `${slot}: ${"name" in speaker ? speaker.name : "narrator"}`,
    );
  };
  const found = speakers("Judge Ana Ruiz said they had no need of Nadia Serrano, 38, a mother of three, as a witness.");
  expect(found).toContain("age: narrator");
  expect(found.filter((one) => one.includes("Ana Ruiz"))).toEqual([]);
  expect(speakers("His wife came. She wept. “It is far too late for that,” she said.")).toEqual([
    "said: not attributed",
  ]);
});
