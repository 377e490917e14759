// The checks on one document, and those on origins.

import { describe, expect, test } from "vitest";
import { type DocumentId, parseDateSpan } from "../base/base.ts";
import {
  type CaseDocument,
  type DamagedMention,
  EMPTY_READING,
  type Flag,
  type Mention,
  type Origin,
  passageAt,
  type Receipt,
} from "../record/record.ts";
import { fingerprint } from "../text/text.ts";
import { CHECKS, groupOrigins, type OriginDocument, runDocumentChecks, runOriginChecks, sharedText } from "./check.ts";

function documentOf(text: string, more: Partial<CaseDocument> = {}): CaseDocument {
  return {
    id: "doc_a",
    sha256: "",
    bytes: text.length,
    names: ["letters/scan 3.pdf"],
    parents: [],
    scope: "subject",
    mediaType: "text/plain",
    receipt: { kind: "read" },
    text,
    pages: [],
    marks: [],
    published: { value: parseDateSpan("2021-05-03", "metadata")!, from: "test" },
    ...more,
  };
}

function damagedIn(text: string, quote: string, type: DamagedMention["type"]): DamagedMention[] {
  return [...text.matchAll(RegExp(RegExp.escape(quote), "g"))].map((match) => {
    return { kind: "damaged", start: match.index, end: match.index + quote.length, quote, type, hint: "" };
  });
}

function flagsOf(document: CaseDocument, mentions: readonly Mention[] = []): Flag[] {
  return runDocumentChecks(document, { ...EMPTY_READING, mentions });
}

function told(flags: readonly Flag[]): string[] {
  return flags.map((flag) => `${flag.check} ${flag.class} ${flag.severity}`).sort();
}

const FILLER = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
const PARAGRAPH =
  "We urge the county to release Tomas Veld without delay, because every judge who has heard his case has found " +
  "that he is no danger to anyone and because his children need him at home.";

describe("what is damaged or missing in a document", () => {
  test("all lost e-mail addresses are one flag with all their places", () => {
    const text = "Ann Orr [address hidden], Jon Hale [address hidden]";
    const [flag, ...more] = flagsOf(documentOf(text), damagedIn(text, "[address hidden]", "email"));
    expect(more).toEqual([]);
    expect(flag?.check).toBe("damaged-address");
    expect(flag?.reason).toMatch(/^2 e-mail addresses/);
    expect(flag?.passages.map((passage) => passage.quote)).toEqual(["[address hidden]", "[address hidden]"]);
  });

  test("blanks of a template are named once each", () => {
    const text = "Dear [Name], we write to you, [Name], as [Office].";
    const mentions = ["[Name]", "[Office]"].flatMap((quote) => damagedIn(text, quote, "placeholder"));
    const [flag] = flagsOf(documentOf(text), mentions);
    expect(flag?.reason).toBe("The text still has blanks to be filled in: “[Name]” and “[Office]”.");
    expect(flag?.passages).toHaveLength(3);
  });

  test("of several kinds of addresses each is counted", () => {
    const text = "Ann Orr [address hidden], https://harlan.example/a…, (218) 555-01";
    const mentions = [
      ...damagedIn(text, "[address hidden]", "email"),
      ...damagedIn(text, "https://harlan.example/a…", "url"),
      ...damagedIn(text, "(218) 555-01", "phone"),
    ];
    expect(flagsOf(documentOf(text), mentions)[0]?.reason).toMatch(
      /^An e-mail address, a web address and a telephone number in this document/,
    );
  });

  test("broken characters are flagged once there are several", () => {
    const text = "caf\ufffd, na\ufffdve";
    expect(flagsOf(documentOf(text), damagedIn(text, "\ufffd", "characters"))).toEqual([]);
    const more = `${text}, r\ufffdle`;
    expect(told(flagsOf(documentOf(more), damagedIn(more, "\ufffd", "characters")))).toEqual([
      "garbled-text damaged low",
    ]);
  });

  test.each<[Receipt, string[]]>([
    [{ kind: "read" }, []],
    [{ kind: "partial", missing: "3 of 12 pages" }, ["unread-document missing medium"]],
    [{ kind: "unreadable", reason: "password", hint: "Ask for the password." }, ["unread-document missing medium"]],
    [{ kind: "unreadable", reason: "empty", hint: "Ask for the file again." }, ["unread-document missing low"]],
  ])("a receipt %j", (receipt, expected) => {
    const text = receipt.kind === "unreadable" ? "" : "text";
    expect(told(flagsOf(documentOf(text, { receipt, published: undefined })))).toEqual(
      receipt.kind === "unreadable" ? expected : [...expected, "undated-document missing low"].sort(),
    );
  });

  test("a document is dated by itself or by a part of it, and not by an unknown date", () => {
    const known = parseDateSpan("2021-05", "explicit")!;
    const section = { kind: "post", start: 0, end: 4, date: known } as const;
    const undated = documentOf("text", { published: undefined });
    expect(told(runDocumentChecks(undated, EMPTY_READING))).toEqual(["undated-document missing low"]);
    expect(runDocumentChecks(undated, { ...EMPTY_READING, sections: [section] })).toEqual([]);
    expect(runDocumentChecks(documentOf("text"), EMPTY_READING)).toEqual([]);
    const unknown = documentOf("text", { published: { value: { edtf: "", basis: "unknown" }, from: "test" } });
    expect(told(runDocumentChecks(unknown, EMPTY_READING))).toEqual(["undated-document missing low"]);
  });
});

describe("repeated-paragraph", () => {
  const twice = `${PARAGRAPH}\n\n${FILLER}\n\n${PARAGRAPH}`;

  test("a paragraph that stands twice is flagged, with both places", () => {
    const [flag, ...more] = flagsOf(documentOf(twice));
    expect(more).toEqual([]);
    expect(flag?.severity).toBe("low");
    expect(flag?.passages.map((passage) => passage.quote)).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  test("of three, of which only two follow each other, it says so", () => {
    const text = `${PARAGRAPH}\n\n${FILLER}\n\n${PARAGRAPH}\n\n${PARAGRAPH}`;
    const [flag] = flagsOf(documentOf(text));
    expect(flag?.reason).toMatch(/3 times in this document, two of them one right after the other/);
  });

  test("one right after the other, run together without a space, is a slip", () => {
    const [flag] = flagsOf(documentOf(`${FILLER}\n\n${PARAGRAPH}${PARAGRAPH}`));
    expect(flag?.severity).toBe("medium");
    expect(flag?.reason).toMatch(/twice in this document, one right after the other/);
  });

  test("four times is one flag", () => {
    const text = ["p", "q", "r", "s"].map((prefix) => `${PARAGRAPH} ${FILLER.replaceAll("word", prefix)}`).join(" ");
    expect(flagsOf(documentOf(text)).map((flag) => flag.passages.length)).toEqual([4]);
  });

  test("what the layout repeats is not flagged, nor are short repeats", () => {
    const marks = [{ kind: "repeated", start: 0, end: PARAGRAPH.length }] as const;
    expect(flagsOf(documentOf(twice, { marks }))).toEqual([]);
    const short = PARAGRAPH.split(" ").slice(0, 20).join(" ");
    expect(flagsOf(documentOf(`${short} ${FILLER} ${short}`))).toEqual([]);
  });
});

describe("incomplete-advisory", () => {
  const cases: [string, string, string | undefined][] = [
    ["all there", "WHAT: Rally\nWHEN: 3 May, 10 a.m.\nWHERE: Town hall\nCONTACT: Ann Orr", undefined],
    [
      "no hour and no place",
      "WHAT: Rally for Tomas Veld\nWHO: his family\nCONTACTS: Ann Orr, 555-0100",
      "when and where",
    ],
    ["no place", "What: Rally\nWhen: 3 May\nContact: Ann Orr", "where"],
    ["a place to be announced", "WHAT: Rally\nWHEN: 3 May\nWHERE: TBD\n\nWHO: his family", "where"],
    ["an empty label", "**WHAT:** Rally\n**WHEN:**\n**WHERE:** Town hall", "when"],
    ["the value on the next line", "WHAT:\nRally\nWHEN:\n3 May\nWHERE:\nTown hall", undefined],
    ["other labels for the same", "EVENT: Rally\nDATE AND TIME: 3 May, 10 a.m.\nLOCATION: Town hall", undefined],
    ["two labels in one", "WHAT: Rally\nWHEN & WHERE: 3 May, 10 a.m., town hall\nContact: Ann Orr", undefined],
    ["two labels in one, by a stroke", "Who/What: Ann Orr speaks\nDate/Time: 3 May, 10 a.m.", "where"],
    ["all on one line", "WHAT: Rally WHEN: 3 May WHERE: Town hall WHO: his family", undefined],
    ["Spanish", "QUÉ: Marcha\nCUÁNDO: 3 de mayo\nQUIÉN: la familia", "where"],
    ["a memo", "Date: 3 May 2021\nTo: the Board\nFrom: Ann Orr\nContact: 555-0100", undefined],
    ["an interview", "What: asked he. Who knows what it means to wait?", undefined],
    ["prose", "He asked what: nothing else mattered. Where: nobody knew.", undefined],
  ];
  test.each(cases)("%s", (_, text, missing) => {
    const flags = flagsOf(documentOf(`For immediate release\n\n${text}\n\nThe end.`));
    expect(flags.map((flag) => flag.reason)).toEqual(
      missing === undefined ? [] : [`This invitation to the press does not say ${missing} the event takes place.`],
    );
  });

  test("a day and a place that stand above the labels in words count as said", () => {
    const text = "Vigil in Orrin on 6 June 2019\n\nWHAT: Vigil for Tomas Veld\nWHO: his family\nCONTACT: Ann Orr";
    const [day, place] = ["6 June 2019", "Orrin"].map((quote) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      quote,
    }));
    const date = parseDateSpan("2019-06-06", "explicit")!;
    const when: Mention = { kind: "date", ...day!, timex: { type: "DATE", value: "2019-06-06" }, date };
    const where: Mention = { kind: "place", ...place!, name: "Orrin" };
    const reasons = (mentions: Mention[]): string[] => flagsOf(documentOf(text), mentions).map((flag) => flag.reason);
    expect(reasons([where, when])).toEqual([]);
    expect(reasons([where])).toEqual(["This invitation to the press does not say when the event takes place."]);
    expect(reasons([when])).toEqual(["This invitation to the press does not say where the event takes place."]);
  });

  test("a later invitation in the same document does not fill in for the first", () => {
    const text = `WHAT: Rally\nWHEN: 3 May\n\n${FILLER}\n\nWHAT: Vigil\nWHEN: 9 May\nWHERE: Town hall`;
    expect(flagsOf(documentOf(text))).toHaveLength(1);
  });

  test("a text of nothing but labels takes no undue time", () => {
    expect(flagsOf(documentOf("WHAT: a WHEN: b ".repeat(5000))).length).toBeGreaterThan(0);
    expect(flagsOf(documentOf("WHAT ".repeat(20_000)))).toHaveLength(0);
  });
});

describe("checks on origins", () => {
  const print = (
    texts: Readonly<Record<string, string>>,
  ): { origins: Origin[]; documents: Map<DocumentId, OriginDocument> } => {
    const documents = new Map<DocumentId, OriginDocument>();
    for (const [id, text] of Object.entries(texts)) {
      const quotations = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: quote }) => ({
        start: index,
        end: index + quote.length,
      }));
      documents.set(`doc_${id}`, {
        text,
        quotations,
        date: parseDateSpan(id === "b" ? "2021-05-03" : "2021-06", "explicit"),
      });
    }
    const prepared = [...documents].map(([document, { text }]) => ({ document, text, prints: fingerprint(text) }));
    const shared = prepared.flatMap((one, i) => prepared.slice(i + 1).flatMap((other) => sharedText(one, other)));
    return { origins: groupOrigins(shared, documents), documents };
  };
  const check = (texts: Readonly<Record<string, string>>): Flag[] => {
    const { origins, documents } = print(texts);
    return origins.flatMap((origin) => runOriginChecks(origin, documents));
  };
  const quote = "I thought that I would go home that day, and I am grateful to the judge for hearing me";

  test("the same words in three documents count as one source, and the first is listed first", () => {
    const [flag, ...more] = check({ a: `She read: “${quote}.”`, b: `x ${quote}`, c: `y ${quote}` });
    expect(more).toEqual([]);
    expect(flag?.check).toBe("single-origin");
    expect(flag?.reason).toMatch(
      /stands in 3 documents and counts as one source; the passage listed first is the source/,
    );
    expect(flag?.passages.map((passage) => passage.document)).toEqual(["doc_b", "doc_a", "doc_c"]);
  });

  test("a repeat inside one document is not several sources", () => {
    const text = `${quote} ${quote}`;
    const origin: Origin = {
      id: "ori_x",
      passages: [
        passageAt("doc_a", text, { start: 0, end: quote.length }),
        passageAt("doc_a", text, { start: quote.length + 1, end: text.length }),
      ],
      basis: "undirected: all of it stands in one document",
    };
    expect(runOriginChecks(origin, new Map())).toEqual([]);
  });

  test("two wordings of one quotation are shown side by side", () => {
    const changed = quote.replace("grateful", "thankful");
    const flags = check({ a: `She said: “${quote}.”`, b: `In her words: “${changed}.”` });
    const flag = flags.find((one) => one.check === "wording");
    expect(flag?.class).toBe("conflict");
    expect(flag?.reason).toBe(
      "The same words are quoted in different ways: “and I am grateful to the judge” against “and I am thankful to the judge”.",
    );
    expect(flag?.sides?.map(({ value }) => value)).toEqual([
      "“and I am grateful to the judge”",
      "“and I am thankful to the judge”",
    ]);
    expect(flag?.passages).toHaveLength(2);
  });

  test.each([
    ["the same wording in other typography", `“${quote.toUpperCase()}.”`],
    ["words that an editor put in, in brackets", `“${quote.replace("the judge", "the [immigration] judge")}.”`],
    ["words left out with an ellipsis", `“${quote.replace("would go home", ". . .")}.”`],
    ["other words outside the quotation marks", `${quote.replace("grateful", "thankful")}`],
  ])("%s: no conflict of wording", (_, other) => {
    const flags = check({ a: `She said: “${quote}.”`, b: `In her words: ${other}` });
    expect(flags.map((flag) => flag.check)).toEqual(["single-origin"]);
  });

  test("a change in only one of five copies is flagged once", () => {
    const copy = `She said: “${quote}.”`;
    const flags = check({ a: copy, b: copy, c: copy.replace("home", "free"), d: copy, e: copy });
    const [flag, ...more] = flags.filter(({ check }) => check === "wording");
    expect(more).toEqual([]);
    expect(flag?.sides?.map(({ passages }) => passages.length)).toEqual([4, 1]);
  });

  test("two quotations are compared with each other, also where the first document has the words as its own", () => {
    const flags = check({
      a: `She said: “${quote}.”`,
      b: quote,
      c: `So she said: “${quote.replace("home", "free")}.”`,
    });
    expect(flags.filter((flag) => flag.check === "wording").map((flag) => flag.passages.length)).toEqual([2]);
  });

  test("when the first copy is the one that departs, the others are still one flag", () => {
    const copy = `She said: “${quote}.”`;
    const flags = check({ a: copy, b: copy.replace("home", "free"), c: copy, d: copy, e: copy });
    expect(flags.filter((flag) => flag.check === "wording").map((flag) => flag.passages.length)).toEqual([5]);
  });

  test("a number in figures and a word in two are the same words", () => {
    const told =
      "We waited seven hours and only forty percent of us were heard before the doors were shut again that evening";
    const flags = check({
      a: `She said: “${told}.”`,
      b: `In her words: “${told.replace("seven", "7").replace("percent", "per cent")}.”`,
    });
    expect(flags.map((flag) => flag.check)).toEqual(["single-origin"]);
  });

  test("quotations of a copy that was reworded throughout cannot be compared", () => {
    const around = FILLER.replaceAll("word", "w") + FILLER.replaceAll("word", " v");
    const reworded = around.replace("w10 ", "").replace("w25", "now").replace("w40", "w40 then").replace("w60", "so");
    const flags = check({
      a: `${around} She said: “${quote}.”`,
      b: `${reworded} She said: “${quote.replace("home", "free")}.”`,
    });
    expect(flags.filter((flag) => flag.check === "wording").map((flag) => flag.class)).toEqual(["cannot compare"]);
  });
});

test("every check has a name of its own and a page", () => {
  expect(new Set(CHECKS.map((check) => check.name)).size).toBe(CHECKS.length);
  for (const check of CHECKS) expect(check.docs).toBe(`docs/checks/${check.name}.md`);
});
