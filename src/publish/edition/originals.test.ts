// Which original files go out, in which shape, and what keeps them back.

import { join } from "node:path";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import { originalOf } from "../../record/record.ts";
import { type Area, wordsOf } from "../../views/views.ts";
import { writeCase } from "../../workroom/small-case.fixture.ts";
import { buildRecord, openCase, type OpenCase, readDocumentFile } from "../../workroom/workroom.ts";
import { writeSite } from "../publish.ts";
import { prepareEdition } from "./prepare-edition.ts";
import { publicId } from "./public-ids.ts";
import { NOTHING_SHOWN, shownDifference } from "./shown-state.ts";

const FILES = {
  "release.txt": "FOR IMMEDIATE RELEASE\n\nJune 3, 2019\n\nThe committee asks the county to hear the motion in June.\n",
  "page.html":
    '<html><head><meta name="author" content="The committee"></head><body><script>alert(1)</script><p>The committee meets on June 5, 2019 in the hall, and everybody may come.</p></body></html>',
  "visit.txt": "Visit\n\nJune 5, 2019\n\nMina Ilves visited the jail on June 4, 2019.\n",
  "hidden.html":
    '<html><head><meta name="author" content="Mina Ilves"></head><body><p>The county answered the committee on June 6, 2019 and gave no reason.</p></body></html>',
};

let home: { folder: string; remove: () => void };
let open: OpenCase;
let ids: ReadonlyMap<string, DocumentId>;
const out = mkdtempSync(join(tmpdir(), "habeas-originals-"));

beforeAll(async () => {
  home = writeCase(FILES);
  open = await openCase(home.folder);
  await buildRecord(open.store, open.folder);
  ids = new Map((await open.store.read.documents()).map(({ id, names }) => [names[0] ?? "", id]));
}, 120_000);

afterAll(async () => {
  await open.close();
  home.remove();
  rmSync(out, { recursive: true });
});

async function prepared(levels: Readonly<Record<string, string>>, offered: readonly string[]) {
  const made = [
    ...Object.entries(levels).map(([name, after]) => ({ target: ids.get(name) ?? "", after })),
    ...offered.map((name) => ({ target: originalOf(ids.get(name) ?? ""), after: "public" })),
  ];
  const people = (await open.store.read.entries(["person"])).map(({ id }) => ({ target: id, after: "withheld" }));
  const decisions = [...made, ...people].map((one, i) => ({
    ...one,
    act: "publish" as const,
    seq: i + 1,
    at: "2019-09-01T00:00:00.000Z" as const,
    by: "Ada",
    hash: "",
  }));
  return prepareEdition(open.store.read, {
    decisions,
    writings: { pieces: [], contacts: [], supporters: [], coverage: [], photos: [], translations: [] },
    faults: [],
    asOf: "2019-09-01",
    readOriginal: ({ names }) => readDocumentFile(open.folder, names),
    idKey: KEY,
  });
}

const KEY = "orchard";
const printed = (name: string): string => publicId(ids.get(name) ?? "doc_", KEY);
const stem = (name: string): string => printed(name).slice(4, 14);

test("only what somebody chose goes out; what a browser could run goes packed, and what it tells is said before", async () => {
  const levels = { "release.txt": "public", "page.html": "public", "visit.txt": "public" };
  const { source, originals, shown, refusals } = await prepared(levels, ["release.txt", "page.html"]);
  expect([...originals.values()].map(({ file }) => file).sort()).toEqual(
    [`${stem("release.txt")}.txt`, `${stem("page.html")}.zip`].sort(),
  );
  expect(refusals.warns.filter(({ rule }) => rule === "original").map(({ what }) => what)).toEqual([
    "Its original file goes out as it is, with 1 thing that it tells besides its text: author: The committee.",
  ]);
  const { comes } = shownDifference(NOTHING_SHOWN, shown);
  expect(comes.originals.join()).toContain("as it is, with what it tells besides: author: The committee");
  const edition = {
    kind: "public",
    language: "en",
    words: wordsOf("en"),
    languages: ["en", "es"],
    areas: new Set<Area>(),
  } as const;
  await writeSite(source, {
    out: join(out, "site"),
    manifest: join(out, "list.json"),
    edition,
    originals,
    asOf: "2019-09-01",
  });
  const files = readdirSync(join(out, "site/originals")).sort();
  expect(files).toEqual([`${stem("release.txt")}.txt`, `${stem("page.html")}.zip`].sort());
  expect(readFileSync(join(out, "site/originals", `${stem("release.txt")}.txt`), "utf8")).toBe(FILES["release.txt"]);
  const packed = unzipSync(readFileSync(join(out, "site/originals", `${stem("page.html")}.zip`)));
  expect(Object.keys(packed).sort()).toEqual(["README.txt", "page.html"]);
  const page = (folder: string, name: string) =>
    readFileSync(join(out, "site", folder, `documents/${printed(name)}.html`), "utf8");
  expect(page("", "release.txt")).toContain(`href="../originals/${stem("release.txt")}.txt" download`);
  expect(page("es", "release.txt")).toContain(`href="../../originals/${stem("release.txt")}.txt" download`);
  expect(page("", "visit.txt")).not.toContain("originals/");
});

test.each<[string, Readonly<Record<string, string>>, string, string]>([
  ["shown in passages only", { "release.txt": "cited" }, "release.txt", "is not public"],
  ["with a masked name in its text", { "visit.txt": "public" }, "visit.txt", "names are masked"],
  [
    "with a masked name in what it says of itself",
    { "visit.txt": "public", "hidden.html": "public" },
    "hidden.html",
    "tells a name that is masked",
  ],
])("a document %s keeps its original back, and the edition stops", async (_, levels, name, why) => {
  const { originals, refusals } = await prepared(levels, [name]);
  expect(originals.size).toBe(0);
  expect(
    refusals.stops
      .filter(({ rule }) => rule === "original")
      .map(({ what }) => what)
      .join(),
  ).toContain(why);
});
