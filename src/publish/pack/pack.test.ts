import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EditionPlace, keepEdition } from "../editions/editions.ts";
import { SiteFolder } from "../site-folder.ts";
import { packEdition, verifyPack } from "./pack.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-pack-"));
const place: EditionPlace = {
  out: join(root, "public"),
  manifest: join(root, "list.json"),
  shown: join(root, "shown.json"),
  editions: join(root, "editions"),
};
const SHOWN = {
  documents: { doc_a: { name: "Order of 14 June", shown: "whole", publicId: "doc_b" } },
  people: {},
  passages: { "doc_a#20-32": "is dismissed", "doc_a#5-16": "The request" },
};

function publish(files: Readonly<Record<string, string>>) {
  const folder = new SiteFolder(place.out, { manifest: place.manifest });
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  folder.finish(new Map());
  const shown = JSON.stringify(SHOWN);
  return keepEdition(place, { by: "Ada Pell", at: "2019-06-01T08:00:00.000Z", asOf: "2019-06-01", shown });
}

beforeAll(() => {
  publish({ "index.html": "<h1>First</h1>", "documents/é.html": "text" });
  publish({ "index.html": "<h1>Second</h1>", "documents/é.html": "text" });
});
afterAll(() => rmSync(root, { recursive: true }));

function packed(number?: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  packEdition(place, "The Orrin case", (bytes) => pieces.push(bytes), number);
  return Buffer.concat(pieces);
}

test("the pack holds the site, who published it when, and the passages it rests on", () => {
  const files = unzipSync(packed());
  expect(Object.keys(files).sort()).toEqual([
    "README.txt",
    "SHA256SUMS",
    "passages.json",
    "site/documents/é.html",
    "site/index.html",
  ]);
  expect(strFromU8(files["site/index.html"]!)).toBe("<h1>Second</h1>");
  expect(strFromU8(files["README.txt"]!)).toContain("published on 2019-06-01 by Ada Pell");
  expect(JSON.parse(strFromU8(files["passages.json"]!))).toEqual({
    edition: 2,
    asOf: "2019-06-01",
    passages: [
      { document: "doc_b", name: "Order of 14 June", start: 5, end: 16, quote: "The request" },
      { document: "doc_b", name: "Order of 14 June", start: 20, end: 32, quote: "is dismissed" },
    ],
  });
});

test("the same edition gives the same bytes, an earlier one its own", () => {
  const bytes = packed();
  expect(Buffer.from(packed(2)).equals(bytes)).toBe(true);
  const earlier = unzipSync(packed(1));
  expect(strFromU8(earlier["site/index.html"]!)).toBe("<h1>First</h1>");
  expect(() => packed(7)).toThrow("There is no edition 7");
});

test("its checksums are those of sha256sum, and what was changed, removed or added is found", () => {
  const bytes = packed();
  expect(verifyPack("x.zip", bytes)).toEqual({ files: 4, faults: [] });
  const files = unzipSync(bytes);
  const unpacked = join(root, "unpacked");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), content);
  }
  if (hasSha256sum()) execFileSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: unpacked });
  const { "passages.json": _gone, ...rest } = files;
  const changed = zipSync({ ...rest, "site/index.html": Buffer.from("other"), "site/more.html": Buffer.from("more") });
  expect(
    verifyPack("x.zip", changed)
      .faults.map(({ what }) => what)
      .sort(),
  ).toEqual(["passages.json", "site/index.html", "site/more.html"]);
  expect(() => verifyPack("x.zip", Buffer.from("no zip"))).toThrow("x.zip");
});

function hasSha256sum(): boolean {
  try {
    execFileSync("sha256sum", ["--version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
