import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { INVENTED_CASE } from "../../../test/site/invented-case.ts";
import { memorySource } from "../../../test/site/memory-source.ts";
import type { Day } from "../../base/base.ts";
import { type Publication, writingsOf } from "../../record/record.ts";
import { type Area, wordsOf } from "../../views/views.ts";
import { isWritten, writeSite } from "../publish.ts";
import { acceptedSource } from "./accepted-source.ts";

const home = mkdtempSync(join(tmpdir(), "habeas-republish-"));
afterAll(() => rmSync(home, { recursive: true }));

const record = memorySource(INVENTED_CASE);
const update = (title: string) =>
  writingsOf([
    {
      path: "one.md",
      text: `---\nkind: update\ntitle: ${title}\ndate: 2019-06-01\nstatus: ready\n---\n\nThank you.\n`,
    },
  ]).writings;

async function everything(): Promise<Publication> {
  const accepted = new Set<string>();
  const levels = new Map<string, "public">();
  for (const { id } of await record.documents()) {
    levels.set(id, "public");
    for (const one of await record.statementsIn(id)) accepted.add(one.id);
  }
  for (const { id } of await record.entries(["person"])) levels.set(id, "public");
  return { accepted, rejected: new Set(), levels, grounds: new Map() };
}

async function publish(name: string, publication: Publication, revision: string, title: string, asOf: Day) {
  const edition = {
    kind: "public",
    language: "en",
    words: wordsOf("en"),
    languages: ["en"],
    areas: new Set<Area>(),
  } as const;
  const out = join(home, name);
  const options = { out, manifest: `${out}.json`, edition, revision, writings: update(title), asOf };
  const { source } = await acceptedSource(record, publication);
  const written = await writeSite(source, options);
  expect(isWritten(options)).toBe(true);
  return { ...written, files: filesOf(out) };
}

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

test("one update more writes only what shows it, and the edition is the same as one written anew", async () => {
  const all = await everything();
  const { pages } = await publish("site", all, "r:1", "One", "2019-06-02");
  const second = await publish("site", all, "r:1", "Another", "2019-06-03");
  expect(second.written).toBeGreaterThan(0);
  expect(second.written).toBeLessThan(pages / 2);
  expect(second.changes.changed.filter((path) => path.startsWith("documents/doc_"))).toEqual([]);
  expect(second.files).toEqual((await publish("anew", all, "r:1", "Another", "2019-06-03")).files);
});

test("what is withdrawn leaves no trace in the folder, nor in the list of its files", async () => {
  const all = await everything();
  await publish("withdrawn", all, "r:1", "One", "2019-06-02");
  const [first] = await record.documents();
  const less = { ...all, levels: new Map(all.levels).set(first!.id, "withheld") };
  const { files, changes } = await publish("withdrawn", less, "r:2", "One", "2019-06-02");
  expect(changes.removed).toContain(`documents/${first!.id}.html`);
  expect(Object.values(files).join("\n")).not.toContain(first!.id);
  expect(readFileSync(join(home, "withdrawn.json"), "utf8")).not.toContain(first!.id);
  expect(files).toEqual((await publish("withdrawn-anew", less, "r:2", "One", "2019-06-02")).files);
});

test("of which sort a ruling is stays told, although that is no entry of its own", async () => {
  const sort = { kind: "ruling", name: "extradition denied", as: "sort", entry: "ent_zzzzzzzzzzzzzzzz" } as const;
  const told = {
    ...record,
    statementsIn: async (id: Parameters<typeof record.statementsIn>[0]) =>
      (await record.statementsIn(id)).map((one) => ({ ...one, about: [sort] })),
  };
  const { source } = await acceptedSource(told, await everything());
  const [document] = await source.documents();
  const [first] = await source.statementsIn(document!.id);
  expect(first?.about).toEqual([{ ...sort, entry: first?.entry }]);
});
