import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { documentId, daySpan, type DocumentId, Problem, textHash } from "../base/base.ts";
import { EMPTY_READING, type FoundStatement, namedEntry, type NewDecision, type Reading } from "../record/record.ts";
import { prepareDocument } from "./prepare.ts";
import { ftsQuery } from "./search.ts";
import { openStore, type Store } from "./store.ts";

const home = mkdtempSync(join(tmpdir(), "habeas-store-"));
afterAll(() => rmSync(home, { recursive: true }));

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

async function newStore(path = ":memory:"): Promise<Store> {
  const store = await openStore(path);
  open.push(store);
  return store;
}

async function add(store: Store, name: string, text: string, more: Partial<Reading> = {}): Promise<DocumentId> {
  const sha256 = textHash(name);
  const id = documentId(sha256);
  let at = 0;
  const paragraphs = text.split("\n\n").map((paragraph) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { start, end: at };
  });
  const extraction = { mediaType: "text/plain", receipt: { kind: "read" }, text, pages: [], marks: [] } as const;
  const reading: Reading = { ...EMPTY_READING, paragraphs, ...more };
  await store.transact(async (writer) => {
    await writer.putDocument(prepareDocument({ id, sha256, bytes: text.length, extraction, reading, parts: [] }), {
      ingest: "1",
      read: "1",
    });
    await writer.putFiles([{ path: name, size: text.length, modified: "1", document: id }]);
  });
  return id;
}

test("the events about a person are those of which a statement names the person, with all their statements", async () => {
  const store = await newStore();
  const happened = (text: string, quote: string, about: readonly string[]): FoundStatement => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    speaker: { kind: "narrator" },
    entry: { kind: "event", name: "arrest" },
    slot: "date",
    value: "2019-06-04",
    modality: "happened",
    polarity: "positive",
    tier: "explicit",
    date: daySpan("2019-06-04", "explicit"),
    about: about.map((name) => ({ kind: "person", name })),
  });
  const text = "Ines Duro was arrested on 4 June 2019. Ruy Pardal was arrested that day.";
  const [first, second] = text.split(/(?<=\.) /) as [string, string];
  await add(store, "a.txt", text, {
    statements: [happened(text, first, ["Ines Duro"]), happened(text, second, ["Ruy Pardal"])],
  });
  await store.transact(async (writer) => {
    await writer.groupTouchedBuckets();
    await writer.refreshTouchedEntries();
  });
  const events = await store.read.eventsAbout(namedEntry("person", "Ines Duro"));
  expect(events.map(({ entry, statements }) => [entry.name, statements.map(({ passage }) => passage.quote)])).toEqual([
    ["arrest", [first]],
  ]);
  expect(events[0]?.statements[0]?.about).toEqual([
    { entry: namedEntry("person", "Ines Duro"), kind: "person", name: "Ines Duro" },
  ]);
});

describe("search", () => {
  async function library(): Promise<Store> {
    const store = await newStore();
    await add(store, "a/order.txt", "The judge granted a bond hearing.\n\nThe hearing is on Monday.");
    await add(store, "b/letter.txt", "No bond, no hearing, said José Ñandú.");
    await add(store, "c/note.txt", "They were heard at the courthouse.", {
      sections: [{ start: 0, end: 34, kind: "document", date: daySpan("2023-05-04", "explicit") }],
    });
    return store;
  }

  test.each([
    ["hearing", ["a/order.txt", "a/order.txt", "b/letter.txt"]],
    ["HEARING judge", ["a/order.txt"]],
    ['"bond hearing"', ["a/order.txt"]],
    ["“bond hearing”", ["a/order.txt"]],
    ["hear*", ["a/order.txt", "a/order.txt", "b/letter.txt", "c/note.txt"]],
    ["bond -judge", ["b/letter.txt"]],
    ["jose nandu", ["b/letter.txt"]],
    ["nothing-like-this", []],
    ["judge AND", []],
  ])("%s", async (query, expected) => {
    const store = await library();
    const hits = await store.read.search(query);
    expect(hits.map((hit) => hit.name).sort()).toEqual(expected);
  });

  test.each([
    [{ document: "LETTER" }, ["b/letter.txt"]],
    [{ kind: "pdf" }, []],
    [{ kind: "plain", limit: 1 }, 1],
    [{ from: "2023-05-04" }, ["c/note.txt"]],
    [{ to: "2023-05-03" }, []],
  ])("filter %o", async (filter, expected) => {
    const store = await library();
    const names = (await store.read.search("hear*", filter)).map((hit) => hit.name);
    if (typeof expected === "number") expect(names.length).toBe(expected);
    else expect(names.sort()).toEqual(expected);
  });

  test("says where in the text the words stand", async () => {
    const store = await library();
    const [hit] = await store.read.search("monday");
    const text = await store.read.text(hit?.document ?? "doc_");
    expect(hit?.hits.map(({ start, end }) => text.slice(start, end))).toEqual(["Monday"]);
    expect(text.slice(hit?.passage.start, hit?.passage.end)).toBe(hit?.passage.quote);
  });

  test.each(['"bond hearing', "“bond hearing", 'bond"'])("refuses %o, whose quotation mark is not closed", (query) => {
    expect(() => ftsQuery(query)).toThrow(/not closed/);
  });

  test.each(["", "   ", "***", '""', "-word"])("refuses %o, which names nothing to look for", (query) => {
    expect(() => ftsQuery(query)).toThrow(Problem);
  });

  test("a document that is written again is found by its new words only", async () => {
    const store = await newStore();
    const id = await add(store, "a.txt", "old words here");
    await add(store, "a.txt", "new words here");
    expect((await store.read.search("words")).map((hit) => hit.document)).toEqual([id]);
    expect(await store.read.search("old")).toEqual([]);
  });
});

describe("decisions", () => {
  const decision = (target: string): NewDecision => ({
    at: "2023-01-02T03:04:05.000Z",
    by: "Ann",
    act: "accept",
    target,
  });

  test("are numbered and chained", async () => {
    const store = await newStore();
    const first = await store.transact((writer) => writer.appendDecision(decision("stm_a")));
    const second = await store.transact((writer) => writer.appendDecision({ ...decision("stm_b"), reason: "read it" }));
    expect(await store.read.decisions()).toEqual([first, second]);
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(first.hash).not.toBe(second.hash);
  });

  test("cannot be changed or deleted", async () => {
    const path = join(home, "decisions.sqlite");
    const store = await newStore(path);
    await store.transact((writer) => writer.appendDecision(decision("stm_a")));
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(path);
    expect(() => database.exec("update decision set target = 'stm_b'")).toThrow(/never changed/);
    expect(() => database.exec("delete from decision")).toThrow(/never deleted/);
    database.close();
  });

  test("survive the dropping of everything derived", async () => {
    const store = await newStore();
    await add(store, "a.txt", "words");
    await store.transact((writer) => writer.appendDecision(decision("stm_a")));
    await store.transact((writer) => writer.dropDerived());
    expect((await store.read.decisions()).length).toBe(1);
    expect(await store.read.documents()).toEqual([]);
  });
});

describe("a record file", () => {
  test("is opened again as it was left", async () => {
    const path = join(home, "again.sqlite");
    const first = await openStore(path);
    await add(first, "a.txt", "words");
    await first.close();
    const second = await newStore(path);
    expect((await second.read.documents()).map((one) => one.names)).toEqual([["a.txt"]]);
  });

  test("keeps nothing of a change that fails", async () => {
    const store = await newStore();
    const failing = store.transact(async (writer) => {
      await writer.putSetting("name", "value");
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await store.read.setting("name")).toBeUndefined();
  });

  test("that is no record is refused and left as it is", async () => {
    const path = join(home, "letter.sqlite");
    writeFileSync(path, "Dear Sir or Madam, this is a letter and not a database at all.".repeat(20));
    await expect(openStore(path)).rejects.toMatchObject({ code: "record-damaged" });
  });

  test("of a newer program is refused", async () => {
    const path = join(home, "newer.sqlite");
    await (await openStore(path)).close();
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(path);
    database.exec("insert into kysely_migration values ('9999', '2030-01-01T00:00:00.000Z')");
    database.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: "record-newer" });
  });
});
