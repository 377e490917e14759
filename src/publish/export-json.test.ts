import { expect, test } from "vitest";
import { INVENTED_CASE } from "../../test/site/invented-case.ts";
import { memorySource } from "../../test/site/memory-source.ts";
import { exportJson, type SiteSource } from "./publish.ts";

const source = memorySource(INVENTED_CASE);
type Json = Record<string, unknown>;
const parsed = async (from: SiteSource = source) =>
  JSON.parse(await exportJson(from)) as Record<string, Json[]> & { case: Json };

test("The record has the parts the command line promises, each with its fields.", async () => {
  const record = await parsed();
  expect(Object.keys(record)).toEqual([
    "case",
    "documents",
    "entries",
    "statements",
    "origins",
    "claims",
    "custody",
    "flags",
    "deadlines",
    "decisions",
  ]);
  expect(record.case).toEqual({ name: "The case of Anselm Okoro-Lindqvist", subject: "Anselm Okoro-Lindqvist" });
  for (const [part, fields] of Object.entries({
    documents: [
      "id",
      "name",
      "sha256",
      "mediaType",
      "status",
      "language",
      "title",
      "publisher",
      "published",
      "scope",
      "sections",
    ],
    entries: ["id", "kind", "name", "slots"],
    statements: [
      "id",
      "speaker",
      "speakerKind",
      "entry",
      "slot",
      "value",
      "modality",
      "polarity",
      "tier",
      "origin",
      "passage",
      "date",
      "speakerEntry",
    ],
    origins: ["id", "passages", "first", "basis"],
    claims: ["id", "entry", "slot", "value", "modality", "polarity", "speakers", "documents", "origins", "status"],
    flags: ["id", "check", "class", "severity", "reason", "passages"],
  })) {
    const rows = record[part as "documents"]!;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(fields));
  }
});

test("Every passage has its words, and they stand where it says.", async () => {
  const record = await parsed();
  const texts = new Map<unknown, string>();
  for (const { id } of await source.documents()) texts.set(id, (await source.document(id))!.text);
  const passages = [
    ...record["statements"]!.map(({ passage }) => passage),
    ...[...record["origins"]!, ...record["flags"]!].flatMap(({ passages: many }) => many as unknown[]),
  ] as { document: string; start: number; end: number; quote: string }[];
  expect(passages.length).toBeGreaterThan(20);
  for (const passage of passages) {
    expect(Object.keys(passage)).toEqual(["document", "start", "end", "quote"]);
    expect(texts.get(passage.document)?.slice(passage.start, passage.end)).toBe(passage.quote);
  }
});

test("What is not known is null, never left out and never made up.", async () => {
  const record = await parsed();
  const undated = record["documents"]!.find(({ name }) => name === "notes/undated-note.txt");
  expect(undated).toMatchObject({ published: null, title: null, publisher: null });
  expect(record["origins"]!.map(({ first }) => first)).toContain(null);
  expect(record["statements"]!.map(({ date }) => date)).toContainEqual({
    edtf: "../2020-11-30",
    earliest: null,
    latest: "2020-11-30",
    basis: "explicit",
  });
});

test("The same record gives the same bytes in whatever order the store hands it out.", async () => {
  const turned: SiteSource = {
    ...source,
    documents: async () => [...(await source.documents())].reverse(),
    entries: async () => [...(await source.entries())].reverse(),
    statementsIn: async (id) => [...(await source.statementsIn(id))].reverse(),
    origins: async () =>
      [...(await source.origins())]
        .reverse()
        .map((origin) => ({ ...origin, passages: [...origin.passages].reverse() })),
    flags: async () => [...(await source.flags())].reverse(),
    claims: async () => [...(await source.claims())].reverse(),
  };
  expect(await exportJson(turned)).toBe(await exportJson(source));
});

test("What is made piece by piece is the JSON of the whole, with lists that are empty, too", async () => {
  const nothing = { ...source, flags: async () => [], documents: async () => [] };
  for (const from of [source, nothing]) {
    const json = await exportJson(from);
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
  }
});
