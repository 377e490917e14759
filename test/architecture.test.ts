// Executes the import rule of docs/architecture.md: bands, front doors, no Node in the pure folders, no cycles, plain names.

import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const BANDS = [
  ["base"],
  ["text"],
  ["record"],
  ["ingest", "read", "law", "check", "store", "views"],
  ["workroom"],
  ["server", "publish"],
  ["cli"],
];
const WITHOUT_NODE = new Set(["base", "text", "record", "law", "views"]);
const SAYS_NOTHING = /^(?:index|utils?|helpers?|common|types|manager|service)\.ts$/;

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".fixture.ts"))
  .sort();
const program = files.filter((file) => !file.endsWith(".test.ts"));
const imports = program.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), "utf8")));

function importsOf(file: string, source: string): Import[] {
  const statement =
    /^\s*(?:import|export)\s[^;'"]*?from\s+["']([^"']+)["']|^\s*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gmu;
  return [...source.matchAll(statement)].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? "" }));
}

function folderOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function bandOf(folder: string): number {
  return BANDS.findIndex((band) => band.includes(folder));
}

function target({ file, from }: Import): string {
  return relative(SRC, resolve(SRC, dirname(file), from));
}

/** The rule, for one import; undefined when it is kept. */
function broken(one: Import): string | undefined {
  const from = folderOf(one.file);
  if (!one.from.startsWith(".")) {
    return WITHOUT_NODE.has(from) && isBuiltin(one.from)
      ? `${one.file} imports ${one.from}: ${from}/ knows nothing of Node`
      : undefined;
  }
  const to = target(one);
  if (to.startsWith("..")) return `${one.file} imports ${one.from}, which lies outside src/`;
  const folder = folderOf(to);
  if (folder === from)
    return to === `${from}/${from}.ts` ? `${one.file} imports its own folder's front door` : undefined;
  if (bandOf(folder) >= bandOf(from)) return `${one.file} imports ${to}: only lower bands may be imported`;
  return to === `${folder}/${folder}.ts`
    ? undefined
    : `${one.file} imports ${to}: enter ${folder}/ through ${folder}/${folder}.ts`;
}

describe("the import rule", () => {
  test("every folder has its band", () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => bandOf(folder) < 0)).toEqual([]);
  });

  test("every import goes down a band, through the front door", () => {
    expect(imports.flatMap((one) => broken(one) ?? [])).toEqual([]);
  });

  test("tests keep the rule as well, except that they may look at a folder's neighbours below it", () => {
    const tests = files.filter((file) => file.endsWith(".test.ts"));
    const upward = tests
      .flatMap((file) => importsOf(file, readFileSync(join(SRC, file), "utf8")))
      .filter((one) => one.from.startsWith(".") && bandOf(folderOf(target(one))) > bandOf(folderOf(one.file)))
      .map((one) => `${one.file} imports ${one.from}`);
    expect(upward).toEqual([]);
  });

  test("the rooms inside a folder do not lead back to each other", () => {
    const roomOf = (file: string): string => dirname(file);
    const doors = imports
      .filter((one) => one.from.startsWith(".") && folderOf(target(one)) === folderOf(one.file))
      .map((one) => [roomOf(one.file), roomOf(target(one))] as const)
      .filter(([from, to]) => from !== to && from.includes("/") && to.includes("/"));
    const next = Map.groupBy(doors, ([from]) => from);
    const reached = (from: string, seen: Set<string>): Set<string> => {
      for (const [, to] of next.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
      return seen;
    };
    expect([...next.keys()].filter((room) => reached(room, new Set()).has(room))).toEqual([]);
  });

  test.each([
    [{ file: "text/a.ts", from: "node:fs" }, "knows nothing of Node"],
    [{ file: "read/a.ts", from: "../check/check.ts" }, "only lower bands"],
    [{ file: "base/a.ts", from: "../text/text.ts" }, "only lower bands"],
    [{ file: "read/a.ts", from: "../text/words.ts" }, "enter text/ through"],
    [{ file: "read/a.ts", from: "./read.ts" }, "own folder's front door"],
  ])("%o is caught", (one, message) => {
    expect(broken(one)).toContain(message);
  });

  test("no file leads back to itself", () => {
    const next = Map.groupBy(
      imports.filter((one) => one.from.startsWith(".")),
      (one) => one.file,
    );
    const cycles: string[] = [];
    const state = new Map<string, "open" | "done">();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      state.set(file, "open");
      for (const one of next.get(file) ?? []) visit(target(one), [...path, file]);
      state.set(file, "done");
    };
    for (const file of program) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("names and habits", () => {
  test("no file has a name that says nothing", () => {
    expect(files.filter((file) => SAYS_NOTHING.test(basename(file)))).toEqual([]);
  });

  test("only the store speaks SQL", () => {
    const others = program.filter((file) => !file.startsWith("store/"));
    const speaks = /from "kysely|from "node:sqlite"|\b(?:select|delete) .* from |\binsert into /iu;
    const found = others.filter((file) =>
      readFileSync(join(SRC, file), "utf8")
        .split("\n")
        .some((line) => speaks.test(line) && !line.trim().startsWith("//") && !line.trim().startsWith("*")),
    );
    expect(found).toEqual([]);
  });

  test("the clock is read in one place", () => {
    const found = program.filter(
      (file) =>
        file !== "base/time.ts" &&
        /\bDate\.now\(|\bnew Date\(\)|Temporal\.Now/u.test(readFileSync(join(SRC, file), "utf8")),
    );
    expect(found).toEqual([]);
  });
});
