// The example case, built through the workroom: what a good reader must find in it, and that the order of files does not count.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportJson } from "../src/publish/publish.ts";
import type { Flag, Mention, Origin, Section, Statement } from "../src/record/record.ts";
import type { CaseInfo, DocumentSummary } from "../src/store/store.ts";
import { buildRecord, openCase } from "../src/workroom/workroom.ts";

const EXAMPLE = fileURLToPath(new URL("../examples/lena-maro", import.meta.url));

const ORDER = "court/order-2023-08-31.pdf";
const NOTICE = "court/notice-of-hearing-2023-09-14.pdf";
const SECOND_NOTICE = "court/notice-second-rescheduling.txt";
const CLERK = "mail/clerk-2023-09-28-hearing-moved.eml";
const COUNSEL = "mail/counsel-2023-10-02-exhibit-c.eml";
const EXHIBIT = `${COUNSEL}/Exhibit C (filed).pdf`;
const ZIP = "mail/from-the-clinic.zip";
const TIME_SHEET = `${ZIP}/bakery/time-sheet-2022-10-22.csv`;
const SCAN = "mail/local-88-letter-scan.pdf";
const RELEASE = "campaign/press-release-2023-09-06.docx";
const UPDATES = "campaign/updates.html";
const LETTER = "campaign/letter-to-representative.md";
const REPRINT = "press/lakes-notebook-2023-09-13.html";
const BROADCAST = "press/northbeat12-2023-09-07.html";
const SCRAPED = "press/courier-2023-10-20-scraped.txt";
const OTHER_CASE = "press/northbeat12-2023-10-11-jail-heating.html";
const PHONE = "records/larkline-2022-10-22.csv";

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "habeas-example-"));
  homes.push(home);
  return home;
}

interface Built {
  readonly info: CaseInfo;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  readonly texts: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly dated: readonly Statement[];
  readonly datedElsewhere: readonly Statement[];
  readonly origins: readonly Origin[];
  readonly flags: readonly Flag[];
  readonly exported: string;
}

let built: Built;

beforeAll(async () => {
  const open = await openCase(EXAMPLE, { out: join(newHome(), "out") });
  try {
    await buildRecord(open.store, open.folder);
    const { read } = open.store;
    const all = await read.documents();
    const each = async <T>(look: (document: DocumentSummary) => Promise<T>): Promise<Map<string, T>> => {
      const found = new Map<string, T>();
      for (const document of all) found.set(document.names[0] ?? "", await look(document));
      return found;
    };
    built = {
      info: await read.caseInfo(),
      documents: await each((document) => Promise.resolve(document)),
      texts: await each(({ id }) => read.text(id)),
      sections: await each(async ({ id }) => (await read.reading(id)).sections),
      mentions: await each(async ({ id }) => (await read.reading(id)).mentions),
      statements: await each(({ id }) => read.statementsIn(id)),
      dated: (await read.dated("subject")).map((one) => one.statement),
      datedElsewhere: (await read.dated("related")).map((one) => one.statement),
      origins: await read.origins(),
      flags: await read.flags(),
      exported: await exportJson(read),
    };
  } finally {
    await open.close();
  }
});

function document(name: string): DocumentSummary {
  const found = built.documents.get(name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

const statementsIn = (name: string): readonly Statement[] => built.statements.get(name) ?? [];
const nameOf = (id: string): string => [...built.documents].find(([, one]) => one.id === id)?.[0] ?? "";
const namesOf = (passages: readonly { readonly document: string }[]): string[] =>
  [...new Set(passages.map((passage) => nameOf(passage.document)))].sort();
const flagsOf = (check: string): readonly Flag[] => built.flags.filter((flag) => flag.check === check);
const exactDay = (statement: Statement): string | undefined =>
  statement.date?.earliest === statement.date?.latest ? statement.date?.earliest : undefined;

describe("the documents", () => {
  test("every file ends with a receipt; only the damaged and the empty one are not read", () => {
    const files = readdirSync(join(EXAMPLE, "documents"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(EXAMPLE, "documents/").length));
    const named = new Set([...built.documents.values()].flatMap((one) => one.names));
    expect(files.filter((file) => !named.has(file))).toEqual([]);
    const unread = [...built.documents].flatMap(([name, { receipt }]) =>
      receipt.kind === "read" ? [] : [`${name}: ${receipt.kind === "unreadable" ? receipt.reason : receipt.kind}`],
    );
    expect(new Set(unread)).toEqual(
      new Set(["records/visit-log-september.pdf: damaged", "records/voicemail-2023-10-13.txt: empty"]),
    );
  });

  test("what is spoken of and not there is wanted, and what is there is not", () => {
    const wanted = flagsOf("wanted").map(({ topic, reason }) => `${topic} ${/entry \d+/.exec(reason)?.[0]}`);
    expect(wanted.sort()).toEqual(["application entry 27", "motion entry 44", "order entry 63", "petition entry 1"]);
  });

  test("what is not read is flagged", () => {
    const reasons = flagsOf("unread-document").map((flag) => flag.reason);
    expect(reasons).toHaveLength(2);
    for (const file of ["records/visit-log-september.pdf", "records/voicemail-2023-10-13.txt"])
      expect(reasons.filter((reason) => reason.includes(file))).toHaveLength(1);
  });

  test("the scanned letter is read from its picture", () => {
    const text = built.texts.get(SCAN)?.replaceAll(/\s+/g, " ") ?? "";
    expect(text).toContain(
      "Magistrate Judge Harriet Kessing held that the law gives your office no reason to keep a witness",
    );
    expect(text).toContain("Otis Brandemuhl");
  });

  test("an attachment and the member of an archive are documents of their own, with the file they came in", () => {
    expect(document(EXHIBIT).parents).toEqual([document(COUNSEL).id]);
    expect(document(TIME_SHEET).parents).toEqual([document(ZIP).id]);
    expect(built.texts.get(EXHIBIT)).toContain("DECLARATION OF SIGNE HALVORSEN-DIAZ");
    expect(built.texts.get(TIME_SHEET)).toContain("Lena Maro,8:52 p.m.,4:31 a.m.,LM");
  });

  test("the notice that came twice is one document with two names", () => {
    expect([...document(NOTICE).names].sort()).toEqual([NOTICE, `${ZIP}/FAX0914 0002.pdf`]);
  });

  test("web pages keep their article and lose the page around it", () => {
    const courier = built.texts.get("press/courier-2023-09-01.html") ?? "";
    expect(courier).toContain("The judge stopped short of saying that Maro had nothing to do with the fire.");
    expect(courier).not.toMatch(/214 partners|Boil-water|Agent questioned for three hours/);
  });

  test("every passage quotes its text", () => {
    const record = JSON.parse(built.exported) as Record<
      string,
      { passage?: Statement["passage"]; passages?: Statement["passage"][] }[]
    >;
    const passages = ["statements", "origins", "flags"]
      .flatMap((part) => record[part] ?? [])
      .flatMap((one) => [...(one.passage === undefined ? [] : [one.passage]), ...(one.passages ?? [])]);
    expect(passages.length).toBeGreaterThan(200);
    for (const { document: id, start, end, quote } of passages)
      expect(built.texts.get(nameOf(id))?.slice(start, end)).toBe(quote);
  });
});

describe("whose case it is", () => {
  test("the subject comes from case.json, and so does the notice that the case is fiction", () => {
    expect(built.info).toMatchObject({ name: "Maro v. Torvund", subject: { name: "Lena Maro", basis: "case file" } });
    expect(built.info.notice).toMatch(/fiction/);
  });

  test("only the article about the jail's heating is about another case", () => {
    expect([...built.documents].filter(([, one]) => one.scope === "related").map(([name]) => name)).toEqual([
      OTHER_CASE,
    ]);
  });

  test("nothing dated in the other case stands on the subject's timeline", () => {
    expect(namesOf(built.dated.map((one) => one.passage))).not.toContain(OTHER_CASE);
    expect(namesOf(built.datedElsewhere.map((one) => one.passage))).toEqual([OTHER_CASE]);
  });

  test("phone records, which name nobody's case, stay with the subject", () => {
    expect(document(PHONE).scope).toBe("subject");
    expect(document(TIME_SHEET).scope).toBe("subject");
  });
});

describe("what is flagged", () => {
  test("the judge who is a district judge in the order and a magistrate judge in the letter, with both passages", () => {
    const quotes = flagsOf("role").flatMap(({ passages }) => passages.map((one) => [nameOf(one.document), one.quote]));
    expect(quotes).toEqual(
      expect.arrayContaining([
        [SCAN, expect.stringContaining("Magistrate Judge Harriet Kessing")],
        [REPRINT, expect.stringContaining("Magistrate Judge Harriet Kessing")],
        [REPRINT, expect.stringContaining("United States District Judge Harriet B. Kessing")],
        [ORDER, expect.stringContaining("United States District Judge")],
      ]),
    );
    expect(flagsOf("role").filter((flag) => !/Kessing/.test(flag.reason))).toEqual([]);
  });

  test("the addresses that web pages have destroyed, wherever they were copied to, but for those that can be read back", () => {
    expect(namesOf(flagsOf("damaged-address").flatMap((flag) => flag.passages))).toEqual([RELEASE, SCRAPED].sort());
  });

  test("the blanks in the letter that people are to send", () => {
    const [flag, ...others] = flagsOf("unfilled-placeholder");
    expect(others).toEqual([]);
    expect(namesOf(flag?.passages ?? [])).toEqual([LETTER]);
    expect(new Set(flag?.passages.map((one) => one.quote))).toEqual(
      new Set(["[Your name]", "[Your address]", "[Representative]"]),
    );
  });

  test("one quotation in two wordings", () => {
    const [flag, ...others] = flagsOf("wording");
    expect(others).toEqual([]);
    expect(new Set(namesOf(flag?.passages ?? []))).toEqual(new Set([RELEASE, BROADCAST]));
    for (const side of flag?.sides ?? [])
      expect(side.passages.map(({ quote }) => quote).join(" ")).toMatch(
        /My sister bakes the bread.*260 miles|My sister bakes the bread.*sixty miles/,
      );
  });

  test("three children in one newspaper and four in another", () => {
    const [flag, ...others] = flagsOf("count");
    expect(others).toEqual([]);
    expect(namesOf(flag?.passages ?? [])).toEqual([
      "press/courier-2023-09-01.html",
      "press/lakes-notebook-2023-09-13.html",
      "press/prairie-ledger-2023-09-02.html",
    ]);
  });

  test("days in custody that the day of the arrest does not give, and none of those that it gives", () => {
    const wrong = flagsOf("duration").filter(({ reason }) => !reason.includes("fit a beginning"));
    const said = wrong.flatMap(({ sides }) => sides?.[0]?.passages.map(({ quote }) => quote) ?? []);
    expect(new Set(said)).toEqual(
      new Set(["Friday was her 270th day in custody.", "Wednesday is her 204th day behind bars."]),
    );
  });

  test("the day of arrest that the right counts fit, against the one that they do not", () => {
    const [flag, ...others] = flagsOf("duration").filter(({ reason }) => reason.includes("fit a beginning"));
    expect(others).toEqual([]);
    expect(flag?.reason).toMatch(/“198 days”.*fit a beginning on 14 February 2023, not on 16 February 2023/);
  });

  test("a release that one source tells, against those that hold her still", () => {
    const [flag, ...others] = flagsOf("outcome").filter(({ reason }) => reason.includes("released"));
    expect(others).toEqual([]);
    expect(flag?.passages.map(({ quote }) => quote)).toContain(
      "Maro was released on Monday, September 11, when the ten days ran out.",
    );
  });

  test("a headline that clears her over a text in which the judge did not", () => {
    const [flag, ...others] = flagsOf("outcome").filter(({ reason }) => reason.includes("headline"));
    expect(others).toEqual([]);
    expect(flag?.reason).toContain("Judge clears Tamarack Falls baker");
    expect(flag?.passages.map(({ quote }) => quote)).toEqual([expect.stringContaining("stopped short of saying")]);
  });

  test("a post that announces a hearing the day after it had been moved", () => {
    const [flag, ...others] = flagsOf("sequence");
    expect(others).toEqual([]);
    expect(namesOf(flag?.passages ?? [])).toEqual([UPDATES, SECOND_NOTICE].sort());
  });

  test("no days are flagged as at odds where a hearing was only moved", () => {
    expect(flagsOf("date").filter((flag) => /hearing/.test(flag.reason))).toEqual([]);
  });
});

describe("what only repeats", () => {
  const originOf = (words: string): Origin | undefined =>
    built.origins.find((origin) =>
      origin.passages.some((passage) => passage.quote.replaceAll(/\s+/g, " ").includes(words)),
    );

  test("the reprints of the release share one origin, and the release comes first", () => {
    const origin = originOf("ruled that the government may no longer hold Ms. Maro");
    expect(namesOf(origin?.passages ?? [])).toEqual([RELEASE, REPRINT, BROADCAST].sort());
    expect(nameOf(origin?.first ?? "")).toBe(RELEASE);
  });

  test("the paragraph that the same page took from the letter has another origin: the letter", () => {
    const origin = originOf("the law gives your office no reason");
    expect(namesOf(origin?.passages ?? [])).toEqual([SCAN, REPRINT].sort());
    expect(nameOf(origin?.first ?? "")).toBe(SCAN);
  });

  test("a newspaper that quotes the order leads back to the order", () => {
    expect(nameOf(originOf("The testimony has been secured")?.first ?? "")).toBe(ORDER);
  });
});

describe("ordered is not happened", () => {
  const releases = (name: string): Statement[] =>
    statementsIn(name).filter(
      (one) =>
        /\breleased\b.*\b(?:within|on August 31)\b/s.test(one.passage.quote) && one.slot !== "said" && isRelease(one),
    );
  const isRelease = (one: Statement): boolean => releaseEntries.has(one.entry);
  let releaseEntries: ReadonlySet<string>;
  beforeAll(() => {
    const { entries } = JSON.parse(built.exported) as { entries: { id: string; kind: string; name: string }[] };
    releaseEntries = new Set(
      entries.filter((one) => one.kind === "event" && one.name === "release").map((one) => one.id),
    );
  });

  test.each([[ORDER], [RELEASE], [REPRINT], [LETTER], [SCRAPED]])("%s: her release is ordered", (name) => {
    expect(releases(name).length).toBeGreaterThan(0);
    expect(releases(name).map((one) => one.modality)).toEqual(releases(name).map(() => "ordered"));
  });

  test("only one page says that she was released, on the day the ten days ran out", () => {
    const done = [...built.statements.values()]
      .flat()
      .filter((one) => isRelease(one) && one.modality === "happened" && nameOf(one.passage.document) !== OTHER_CASE);
    expect(done.map((one) => [nameOf(one.passage.document), exactDay(one)])).toEqual([[REPRINT, "2023-09-11"]]);
  });

  test("the van at the loading dock is the government's allegation", () => {
    const alleged = statementsIn(ORDER).filter((one) => one.passage.quote.includes("drove a white panel van"));
    expect(alleged.length).toBeGreaterThan(0);
    for (const one of alleged) {
      expect(one.modality).toBe("alleged");
      expect(one.speaker).toMatchObject({ name: expect.stringMatching(/government/i) as string });
    }
  });
});

describe("days", () => {
  const has = (name: string, day: string, wanted: (one: Statement) => boolean = () => true): boolean =>
    statementsIn(name).some((one) => exactDay(one) === day && wanted(one));

  test("the two days of arrest that the sources give", () => {
    const arrests = (name: string): (string | undefined)[] =>
      statementsIn(name)
        .filter((one) => one.passage.quote.includes("arrested") && one.modality === "happened")
        .map(exactDay);
    expect(arrests(ORDER)).toContain("2023-02-14");
    expect(arrests(RELEASE)).toEqual(["2023-02-16"]);
    expect(arrests("press/courier-2023-09-01.html")).toEqual(["2023-02-14"]); // "on Valentine's Day"
  });

  test("the hearing: set for 4 October, moved to the 17th, moved to 6 November", () => {
    const days = (name: string): string[] =>
      (built.mentions.get(name) ?? []).flatMap((one) =>
        one.kind === "date" && one.date.earliest !== undefined && one.date.earliest === one.date.latest
          ? [one.date.earliest]
          : [],
      );
    expect(days(NOTICE)).toContain("2023-10-04");
    const scheduled = (one: Statement): boolean => one.modality === "scheduled";
    expect(has(CLERK, "2023-10-04", (one) => scheduled(one) && one.polarity === "negative")).toBe(true);
    expect(has(CLERK, "2023-10-17", (one) => scheduled(one) && one.polarity === "positive")).toBe(true);
    expect(days(SECOND_NOTICE)).toEqual(expect.arrayContaining(["2023-10-04", "2023-10-17", "2023-11-06"]));
    expect(has(SECOND_NOTICE, "2023-11-06")).toBe(true);
    interface Version {
      readonly date: { readonly edtf: string };
      readonly time: string;
      readonly zone: string;
      readonly status: string;
      readonly change: { readonly requestedBy: readonly { readonly value: string }[] } | null;
    }
    const { entries } = JSON.parse(built.exported) as {
      entries: readonly { motions?: readonly string[]; versions?: readonly Version[] }[];
    };
    const [moved, ...others] = entries.filter(({ motions }) => motions?.includes("44") === true);
    expect(others).toEqual([]);
    expect(moved?.versions?.map(({ date, time, zone, status }) => [date.edtf, time, zone, status])).toEqual([
      ["2023-10-04", "10:00", "America/Chicago", "moved"],
      ["2023-10-17", "13:30", "America/Chicago", "moved"],
      ["2023-11-06", "09:00", "America/Chicago", "held"],
    ]);
    expect(moved?.versions?.[0]?.change?.requestedBy.map(({ value }) => value)).toEqual([
      "Respondent United States Marshal",
    ]);
  });

  test.each([
    ["January 16: ", "2024-01-16"],
    ["Three hundred", "2023-11-27/2024-01-16"],
    ["November 27: ", "2023-11-27"],
    ["November 6: ", "2023-11-06"],
    ["We sent you to a locked door", "2023-10-14/2023-11-06"],
    ["October 14: ", "2023-10-14"],
    ["Moved to October 17", "2023-09-06/2023-10-14"],
    ["Vigil on Thursday", "2023-09-06"],
    ["August 31: ", "2023-08-31"],
    ["The phone records are in", "2023-05-25/2023-08-31"],
    ["May 25: ", "2023-05-25"],
    ["March 12: ", "2023-03-12"],
    ["Who Lena is", "../2023-03-12"],
  ])("the post “%s” without a year is dated %s by its neighbours", (title, edtf) => {
    const text = built.texts.get(UPDATES) ?? "";
    const posts = (built.sections.get(UPDATES) ?? []).filter(
      (one) => one.title !== undefined && text.slice(one.title.start, one.title.end).startsWith(title),
    );
    expect(posts.map((one) => one.date?.edtf)).toEqual([edtf]);
  });

  test.each([[RELEASE], [UPDATES]])("%s: “on Thursday” is the Thursday after 6 September", (name) => {
    const gatherings = statementsIn(name).filter((one) => one.passage.quote.includes("will gather on the steps"));
    expect(gatherings.map(exactDay)).toEqual(["2023-09-07"]);
  });

  test("the reply and the message it answers have days of their own", () => {
    expect((built.sections.get(COUNSEL) ?? []).map((one) => one.date?.edtf)).toEqual(["2023-10-02", "2023-09-30"]);
  });

  test("nothing is dated after the last thing that the documents speak of", () => {
    const latest = built.dated.map((one) => one.date?.latest ?? "").sort();
    expect(latest.at(-1)).toBe("2024-02-14");
  });
});

describe("the order of the files", () => {
  const files = (): string[] =>
    readdirSync(join(EXAMPLE, "documents"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(EXAMPLE.length + 1))
      .sort();

  test.each([
    [1, 2],
    [2, 3],
  ])(
    "shuffled (%i) and in %i batches they give the same export, byte for byte",
    { timeout: 180_000 },
    async (seed, batches) => {
      const folder = join(newHome(), "case");
      mkdirSync(join(folder, "documents"), { recursive: true });
      cpSync(join(EXAMPLE, "case.json"), join(folder, "case.json"));
      const order = shuffled(files(), seed);
      const size = Math.ceil(order.length / batches);
      let exported = "";
      for (let from = 0; from < order.length; from += size) {
        for (const file of order.slice(from, from + size)) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          cpSync(join(EXAMPLE, file), join(folder, file));
        }
        const open = await openCase(folder);
        await buildRecord(open.store, open.folder);
        exported = await exportJson(open.store.read);
        await open.close();
      }
      expect(exported).toBe(built.exported);
    },
  );
});

/** The same shuffle for the same seed (a Fisher-Yates shuffle over Park and Miller's generator). */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
