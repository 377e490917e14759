// A folder that becomes a case folder keeps what people made in it while it was none.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Instant, Problem } from "../base/base.ts";
import { buildRecord } from "./build-record.ts";
import { isReadOnlyRecord, openCase, openCaseToRead, type OpenCaseOptions } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const AT = "2019-09-01T00:00:00.000Z" as Instant;
const LETTER = "Harrow, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019.\n";
const CASE = { "case.json": '{ "name": "The case of Nadia Ferrol" }\n' };

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function newFolder(): string {
  const one = writeCase({ "letter.txt": LETTER });
  made.push(one);
  return one.folder;
}

/** Decides, keeps a search and drafts something, as in the workroom. */
async function work(folder: string, target: string, options: OpenCaseOptions = {}): Promise<void> {
  const open = await openCase(folder, options);
  await open.store.transact((writer) =>
    writer.appendDecision({ act: "waive", target, by: "Ada", at: AT, reason: "Seen", before: undefined, after: "" }),
  );
  await open.store.searches.put({ id: target, account: "Ada", query: "bread", created: AT, seen: new Set() });
  await open.store.drafts.put("Ada", { piece: `${target}.md`, text: "Bread", base: "", at: AT });
  await open.close();
}

async function found(folder: string, options: OpenCaseOptions = {}) {
  const open = await openCase(folder, options);
  try {
    return {
      decisions: (await open.store.read.decisions()).map(({ target }) => target),
      searches: (await open.store.searches.of("Ada")).map(({ query }) => query),
      drafts: (await open.store.drafts.of("Ada")).map(({ piece }) => piece),
      movedFrom: open.movedFrom,
      record: open.folder.record,
    };
  } finally {
    await open.close();
  }
}

async function problem(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing",
    (error: unknown) => (error instanceof Problem ? `${error.code}: ${error.message}` : String(error)),
  );
}

test("a case.json put into a folder moves the record into it, with all that people made and the key of its addresses", async () => {
  const folder = newFolder();
  await work(folder, "first");
  addFiles(`${folder}.habeas`, { ".habeas-public-key": "key\n", "public/a.html": "A", "mine.txt": "not Habeas's" });
  addFiles(folder, CASE);
  const expected = { decisions: ["first"], searches: ["bread"], drafts: ["first.md"] };
  const record = join(folder, "record.sqlite");
  expect(await found(folder)).toEqual({ ...expected, movedFrom: `${folder}.habeas`, record });
  expect(await found(folder)).toEqual({ ...expected, movedFrom: undefined, record });
  expect(readFileSync(join(folder, ".habeas-public-key"), "utf8")).toBe("key\n");
  expect(existsSync(join(folder, "public", "a.html"))).toBe(true);
  expect(readdirSync(`${folder}.habeas`)).toEqual(["mine.txt"]);
  const open = await openCase(folder);
  await buildRecord(open.store, open.folder);
  expect((await open.store.read.documents()).map(({ names }) => names)).toEqual([["letter.txt"]]);
  await open.close();
});

test("so it is when the documents go into documents/, and when an empty record was made in the case folder meanwhile", async () => {
  const folder = newFolder();
  await work(folder, "first");
  renameSync(`${folder}.habeas`, `${folder}.aside`);
  mkdirSync(join(folder, "documents"));
  renameSync(join(folder, "letter.txt"), join(folder, "documents", "letter.txt"));
  await (await openCase(folder)).close();
  renameSync(`${folder}.aside`, `${folder}.habeas`);
  expect(await found(folder)).toMatchObject({ decisions: ["first"], record: join(folder, "record.sqlite") });
  expect(existsSync(`${folder}.habeas`)).toBe(false);
});

test("two records in which people decided are not mixed: it is said which is which, and nothing is changed", async () => {
  const folder = newFolder();
  await work(folder, "first");
  renameSync(`${folder}.habeas`, `${folder}.aside`);
  addFiles(folder, CASE);
  await work(folder, "second");
  renameSync(`${folder}.aside`, `${folder}.habeas`);
  const said = await problem(openCase(folder));
  expect(said).toMatch(/^two-records: /);
  expect(said).toContain(join(`${folder}.habeas`, "record.sqlite"));
  renameSync(`${folder}.habeas`, `${folder}.aside`);
  expect(await found(folder)).toMatchObject({ decisions: ["second"] });
  renameSync(join(folder, "record.sqlite"), `${folder}.second`);
  renameSync(`${folder}.aside`, `${folder}.habeas`);
  expect(await found(folder)).toMatchObject({ decisions: ["first"] });
});

test("what would be overwritten in the case folder refuses the move", async () => {
  const folder = newFolder();
  await work(folder, "first");
  writeFileSync(join(`${folder}.habeas`, ".habeas-public-key"), "of before\n");
  addFiles(folder, { ...CASE, ".habeas-public-key": "of now\n" });
  expect(await problem(openCase(folder))).toMatch(/^cannot-move-record: .*"\.habeas-public-key"/);
  expect(existsSync(join(`${folder}.habeas`, "record.sqlite"))).toBe(true);
  expect(existsSync(join(folder, "record.sqlite"))).toBe(false);
});

test("a record that another program works on is not moved", async () => {
  const folder = newFolder();
  const open = await openCase(folder);
  addFiles(folder, CASE);
  expect(await problem(openCase(folder))).toMatch(/^record-busy/);
  await open.close();
});

test("with --out, and to read, the record stays where it is", async () => {
  const folder = newFolder();
  await work(folder, "first");
  addFiles(folder, CASE);
  const read = await openCaseToRead(folder);
  expect((await read.read.decisions()).map(({ target }) => target)).toEqual(["first"]);
  await read.close();
  const out = `${folder}.habeas`;
  expect(await found(folder, { out })).toMatchObject({ decisions: ["first"], movedFrom: undefined });
  expect(await found(folder, { out: `${folder}.other` })).toMatchObject({ decisions: [], movedFrom: undefined });
  expect(existsSync(join(out, "record.sqlite"))).toBe(true);
});

test.skipIf(process.getuid?.() === 0)("a case folder that cannot be written keeps its record beside it", async () => {
  const folder = newFolder();
  await work(folder, "first");
  addFiles(folder, CASE);
  chmodSync(folder, 0o555);
  try {
    expect(await isReadOnlyRecord(folder)).toBe(false);
    expect(await found(folder)).toMatchObject({ decisions: ["first"], movedFrom: undefined });
  } finally {
    chmodSync(folder, 0o755);
  }
});
