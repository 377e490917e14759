import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { EditionFolder } from "../edition-folder.ts";
import { SiteFolder } from "../site-folder.ts";
import { searchedKey, writeIndex } from "./word-index.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-index-"));
afterAll(() => rmSync(root, { recursive: true }));
let out = "";
let n = 0;
beforeEach(() => {
  out = join(root, String(++n));
});

const WAIT = 60_000;
const page = (words: string): string =>
  `<!doctype html><html lang="en"><head><title>${words}</title></head><body><main><h1>${words}</h1></main></body></html>`;

async function write(pages: Readonly<Record<string, string>>, wanted?: boolean) {
  const folder = new SiteFolder(out);
  for (const [path, words] of Object.entries(pages)) folder.write(path, page(words));
  const part = new EditionFolder(folder, "", [""]);
  const outcome = await writeIndex(part, wanted, false);
  folder.finish(new Map([["search", searchedKey(part)]]));
  return { outcome, files: folder.current.filter((path) => path.startsWith("pagefind/")), changes: folder.changes };
}

test(
  "the index is kept where no searched page changed, and made anew where one did",
  async () => {
    const first = await write({ "documents/doc_a.html": "plover", "documents/index.html": "list" });
    expect(first.outcome).toEqual({ kind: "made", pages: 1 });
    expect(first.files).toContain("pagefind/pagefind.js");
    expect(first.files.some((path) => path.includes("-ui"))).toBe(false);
    const again = await write({ "documents/doc_a.html": "plover", "documents/index.html": "longer list" });
    expect(again.outcome).toEqual({ kind: "kept", pages: 1 });
    expect(again.changes.removed).toEqual([]);
    const entry = readFileSync(join(out, "pagefind/pagefind-entry.json"), "utf8");
    expect((await write({ "documents/doc_a.html": "curlew" })).outcome).toEqual({ kind: "made", pages: 1 });
    expect(readFileSync(join(out, "pagefind/pagefind-entry.json"), "utf8")).not.toBe(entry);
  },
  WAIT,
);

test(
  "without it nothing of it stays in the folder",
  async () => {
    await write({ "documents/doc_a.html": "plover" });
    const { outcome, changes } = await write({ "documents/doc_a.html": "plover" }, false);
    expect(outcome).toEqual({ kind: "left out", why: "not wanted" });
    expect(changes.removed).toContain("pagefind/pagefind.js");
  },
  WAIT,
);

test(
  "a program for it that cannot be started leaves out the search, and nothing else",
  async () => {
    process.env["PAGEFIND_EXTENDED_BINARY_PATH"] = join(root, "nowhere");
    try {
      const { outcome, changes } = await write({ "documents/doc_a.html": "plover" });
      expect(outcome).toMatchObject({ kind: "left out", why: "not available" });
      expect(changes.added).toEqual(["documents/doc_a.html"]);
    } finally {
      delete process.env["PAGEFIND_EXTENDED_BINARY_PATH"];
    }
  },
  WAIT,
);
