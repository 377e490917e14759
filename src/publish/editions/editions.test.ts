import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { SiteFolder } from "../site-folder.ts";
import { type EditionPlace, editionShown, forgetEdition, keepEdition, keptEditions, putBack } from "./editions.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-editions-"));
afterAll(() => rmSync(root, { recursive: true }));
let n = 0;

type Files = Readonly<Record<string, string>>;
const WHY = { by: "Ada Pell", at: "2019-06-02T08:00:00.000Z", reason: "It named a witness" } as const;

function newPlace(): EditionPlace {
  const home = join(root, String(++n));
  return {
    out: join(home, "public"),
    manifest: join(home, "list.json"),
    shown: join(home, "shown.json"),
    editions: join(home, "editions"),
  };
}

function publish(place: EditionPlace, files: Files) {
  const folder = new SiteFolder(place.out, { manifest: place.manifest });
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  folder.finish(new Map([["state", "known"]]));
  const shown = JSON.stringify(Object.keys(files));
  writeFileSync(place.shown, shown);
  return keepEdition(place, { by: "Ada Pell", at: "2019-06-01T08:00:00.000Z", asOf: "2019-06-01", shown });
}

function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    all.map((one) => {
      const file = join(one.parentPath, one.name);
      return [file.slice(folder.length + 1), readFileSync(file, "utf8")];
    }),
  );
}

const site = fc.dictionary(
  fc.constantFrom("index.html", "a/1.html", "a/2.html", "b/1.html", "style.css"),
  fc.constantFrom("one", "two", "three", ""),
  { minKeys: 1 },
);

describe("editions that are kept", () => {
  test("any of them can be put back byte for byte, and the next one is written rightly on it", () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 5 }), fc.nat(), site, (sites, pick, next) => {
        const place = newPlace();
        const kept = sites.map((files) => publish(place, files).number);
        const at = pick % sites.length;
        expect(putBack(place, kept[at]).number).toBe(kept[at]);
        expect(filesIn(place.out)).toEqual(sites[at]);
        expect(JSON.parse(readFileSync(place.shown, "utf8"))).toEqual(Object.keys(sites[at]!));
        publish(place, next);
        expect(filesIn(place.out)).toEqual(next);
      }),
      { numRuns: 40 },
    );
  });

  test("forgetting one removes what only it has, and keeps the others whole", () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 2, maxLength: 5 }), fc.nat(), (sites, pick) => {
        const place = newPlace();
        const numbers = sites.map((files) => publish(place, files).number);
        const now = editionShown(place)!.mark;
        const gone = keptEditions(place.editions)[pick % numbers.at(-1)!]!;
        if (gone.mark === now) {
          expect(() => forgetEdition(place, gone.number, WHY)).toThrow("shows now");
          return;
        }
        forgetEdition(place, gone.number, WHY);
        expect(() => putBack(place, gone.number)).toThrow("removed for good");
        const left = numbers
          .map((number, i) => ({ number, files: sites[i]! }))
          .filter((one) => one.number !== gone.number);
        const used = new Set(
          left.flatMap(({ files }) => [...Object.values(files), JSON.stringify(Object.keys(files))]),
        );
        expect(Object.values(filesIn(join(place.editions, "files"))).every((text) => used.has(text))).toBe(true);
        for (const { number, files } of left) {
          putBack(place, number);
          expect(filesIn(place.out)).toEqual(files);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the same site is no new edition, and a rollback goes to the one before what is shown", () => {
    const place = newPlace();
    expect(publish(place, { "index.html": "a" }).number).toBe(1);
    expect(publish(place, { "index.html": "a" }).number).toBe(1);
    expect(publish(place, { "index.html": "b", "x/y.html": "c" })).toMatchObject({
      number: 2,
      pages: 2,
      changes: { added: 1, changed: 1, removed: 0 },
    });
    expect(publish(place, { "index.html": "d" }).changes).toEqual({ added: 0, changed: 1, removed: 1 });
    expect(putBack(place).number).toBe(2);
    expect(putBack(place).number).toBe(1);
    expect(() => putBack(place)).toThrow("no earlier edition");
  });

  test("the bytes of a file are kept once, as the file itself where that can be", () => {
    const place = newPlace();
    publish(place, { "index.html": "a", "same.html": "a" });
    publish(place, { "index.html": "b", "same.html": "a" });
    const kept = filesIn(join(place.editions, "files"));
    expect(Object.values(kept).filter((text) => text === "a" || text === "b")).toHaveLength(2);
    const file = Object.keys(kept).find((one) => kept[one] === "b")!;
    expect(statSync(join(place.editions, "files", file)).ino).toBe(statSync(join(place.out, "index.html")).ino);
  });

  test("an edition of which a file was changed by hand is not put back, and nothing is touched", () => {
    const place = newPlace();
    publish(place, { "index.html": "a", "x.html": "kept" });
    publish(place, { "index.html": "b", "x.html": "kept" });
    writeFileSync(join(place.out, "x.html"), "by hand");
    expect(() => putBack(place)).toThrow("x.html");
    expect(filesIn(place.out)).toEqual({ "index.html": "b", "x.html": "by hand" });
  });

  test("what was changed by hand in the public folder is put back as well", () => {
    const place = newPlace();
    publish(place, { "index.html": "abc" });
    publish(place, { "index.html": "xyz" });
    rmSync(join(place.out, "index.html"));
    writeFileSync(join(place.out, "index.html"), "zyx");
    putBack(place, 2);
    expect(filesIn(place.out)).toEqual({ "index.html": "xyz" });
  });

  test("where keeping was broken off, the next publishing keeps it; forgetting removes what was left over", () => {
    const place = newPlace();
    publish(place, { "index.html": "a" });
    const folder = new SiteFolder(place.out, { manifest: place.manifest });
    folder.write("index.html", "b");
    folder.finish(new Map());
    expect(editionShown(place)).toBeUndefined();
    writeFileSync(join(place.editions, "files", "left.tmp"), "half");
    expect(publish(place, { "index.html": "b" }).number).toBe(2);
    const { removed } = forgetEdition(place, 1, WHY);
    expect(removed).toBe(2);
    expect(forgetEdition(place, 1, WHY)).toMatchObject({ removed: 0, edition: { forgotten: { by: "Ada Pell" } } });
    expect(publish(place, { "index.html": "c" })).toMatchObject({ number: 3, changes: { changed: 1 } });
  });
});
