// Saved docket sheets and docket histories against their parsed JSON, field by field: every string, number and null of the
// JSON is a field; one that should not be there is a field that is wrong. And how long a docket of ten thousand entries takes.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../src/base/base.ts";
import { longSheet } from "../../src/ingest/dockets/docket.fixture.ts";
import { readDocket } from "../../src/ingest/ingest.ts";
import type { Counts, Remark, ScoreRow, Table } from "./score.ts";

const NAME = "Docket fields (federal docket sheets and histories)";
const KINDS = [
  ["district", "docket sheets"],
  ["history", "docket histories"],
] as const;
const TARGET = 0.95;
const ENTRIES = 10_000;
const MISSES = "bench-results/docket-fields.txt";

export async function benchDocketFields(goldDir: string): Promise<Table> {
  const rows: (ScoreRow | Remark)[] = [];
  const misses: string[] = [];
  for (const [kind, name] of KINDS) {
    const folder = join(goldDir, "dockets", kind);
    if (!existsSync(folder)) {
      rows.push([name, "skipped: no data"]);
      continue;
    }
    const documents: Counts[] = [];
    for (const file of readdirSync(folder)
      .filter((entry) => entry.endsWith(".html"))
      .sort()) {
      const gold = fieldsOf(JSON.parse(readFileSync(join(folder, file.replace(/html$/u, "json")), "utf8")));
      const found = fieldsOf(await docketIn(readFileSync(join(folder, file)), file));
      const paths = [...new Set([...gold.keys(), ...found.keys()])];
      const wrong = paths.filter((path) => gold.get(path) !== found.get(path));
      documents.push([paths.length - wrong.length, paths.length]);
      for (const path of wrong) {
        misses.push(`${kind}/${file}  ${path}: ${found.get(path) ?? "nothing"}; right: ${gold.get(path) ?? "nothing"}`);
      }
    }
    const exact = documents.map(([right = 0, of = 0]) => [right === of ? 1 : 0, 1]);
    rows.push({ name: `${name}, fields`, measure: "share", documents, target: TARGET });
    rows.push({ name: `${name}, all fields right`, measure: "share", documents: exact });
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync(MISSES, misses.join("\n"));
  rows.push(["misses", misses.length === 0 ? "none" : `${misses.length}, listed in ${MISSES}`]);
  rows.push([`a docket of ${ENTRIES.toLocaleString("en-US")} entries`, await timed()]);
  return { name: NAME, page: "docs/formats/docket-json.md", rows };
}

async function docketIn(bytes: Uint8Array, file: string): Promise<unknown> {
  try {
    const reading = await readDocket(bytes, file);
    return reading.kind === "docket" ? JSON.parse(JSON.stringify(reading.docket)) : {};
  } catch (error) {
    // a page without a docket is answered with an empty object, and not refused
    if (error instanceof Problem) return { refused: error.message };
    throw error;
  }
}

/** Each value by its path: "parties.0.name". An empty list or object is a value. */
function fieldsOf(value: unknown, path = "", fields = new Map<string, string>()): Map<string, string> {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (inside.length === 0) {
    if (path !== "") fields.set(path, JSON.stringify(value));
  } else for (const [key, one] of inside) fieldsOf(one, path === "" ? key : `${path}.${key}`, fields);
  return fields;
}

async function timed(): Promise<string> {
  const page = Buffer.from(longSheet(ENTRIES));
  const start = performance.now();
  await readDocket(page, "long.html");
  const seconds = (performance.now() - start) / 1000;
  return `${seconds.toFixed(2)} s for ${(page.length / 1e6).toFixed(1)} MB (target: 2 s)`;
}
