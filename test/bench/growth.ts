// What a folder costs as it grows: seconds of each stage and memory at each size with the exponents fitted to them, and
// what one more document costs then. Each size is built in a process of its own, with real reading processes and a record
// on disk. `npm run bench -- growth 1000 4000 16000 --site`.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildRecord } from "../../src/workroom/build-record.ts";
import { openCase } from "../../src/workroom/open-case.ts";
import { openReadingPool } from "../../src/workroom/reading-pool.ts";
import { writeSite } from "../../src/publish/publish.ts";
import { growingFolder } from "./growing-folder.ts";
import { meantimeArticles } from "./meantime.ts";
import { treeUse } from "./memory.ts";
import type { Remark, Table } from "./score.ts";

const SIZES = [500, 1000, 2000];
const STAGES = ["looking", "reading", "comparing", "pages"] as const;
/** Documents that are added one at a time to each folder. */
const MORE = 5;
const PROCESSES = 2;
const SAMPLE_MS = 200;
const SELF = fileURLToPath(import.meta.url);

/** What a build says of itself on its last line. Milliseconds. */
interface Built {
  readonly stages: Readonly<Partial<Record<(typeof STAGES)[number], number>>>;
  /** Of all processes. */
  readonly cpu: number;
  readonly bytes: number;
  readonly added: readonly Added[];
}

interface Added {
  readonly stages: Readonly<Partial<Record<(typeof STAGES)[number], number>>>;
  readonly documents: number;
  readonly entries: number;
  readonly pages: number;
}

export async function benchGrowth(gold: string, sizes: readonly number[], withSite: boolean): Promise<Table> {
  const name = "Growth";
  const sources = meantimeArticles(gold);
  if (sources.length === 0) return { name, rows: [["all sizes", "skipped: no data"]] };
  const home = mkdtempSync(join(tmpdir(), "habeas-growth-"));
  const runs: { size: number; run: Built }[] = [];
  const rows: Remark[] = [];
  try {
    for (const size of sizes.length > 0 ? sizes : SIZES) {
      const folder = writeFolder(join(home, `${size}`), sources, size);
      const { run, megabytes } = await measure(folder, withSite);
      const fresh = addedByItself(folder);
      runs.push({ size, run });
      rows.push(
        [
          `${size} documents`,
          `${stagesOf(run.stages)}; ${shown(run.cpu)} of the processor; ${megabytes.toFixed(0)} MB at most; record of ${(run.bytes / 1e6).toFixed(0)} MB`,
        ],
        [
          `one added to ${size}`,
          `${addedOf(run.added)}; in a process of its own ${fresh === undefined ? "failed" : shown(fresh)}`,
        ],
      );
      rmSync(folder, { recursive: true });
      rmSync(`${folder}.out`, { recursive: true });
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  if (runs.length > 1) rows.push(["exponents", exponents(runs)]);
  return { name, rows };
}

/** The documents that are added later wait beside the folder. */
function writeFolder(folder: string, sources: readonly string[], size: number): string {
  const next = growingFolder(sources);
  for (const [path, count] of [
    [folder, size],
    [`${folder}.out/more`, MORE + 1],
  ] as const) {
    mkdirSync(path, { recursive: true });
    for (let i = 0; i < count; i++) writeFileSync(join(path, `${path === folder ? "paper" : "more"}-${i}.txt`), next());
  }
  return folder;
}

async function measure(folder: string, withSite: boolean): Promise<{ run: Built; megabytes: number }> {
  const child = spawn(process.execPath, [SELF, folder, ...(withSite ? ["--site"] : [])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let [stdout, megabytes] = ["", 0];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  const timer = setInterval(() => (megabytes = Math.max(megabytes, treeUse(child.pid ?? 0).megabytes)), SAMPLE_MS);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the build of ${folder} failed`);
  return { run: JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Built, megabytes };
}

/** Milliseconds from the start of a process that adds one document to its end; undefined where it did not end well. */
function addedByItself(folder: string): number | undefined {
  addOne(folder, MORE);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [SELF, folder, "--once"], { stdio: ["ignore", "ignore", "inherit"] });
  return status === 0 ? performance.now() - start : undefined;
}

function addOne(folder: string, which: number): void {
  const text = readFileSync(join(`${folder}.out/more`, `more-${which}.txt`), "utf8");
  writeFileSync(join(folder, `more-${which}.txt`), text);
}

function stagesOf(stages: Added["stages"]): string {
  return STAGES.flatMap((stage) => (stages[stage] === undefined ? [] : [`${stage} ${shown(stages[stage])}`])).join(
    ", ",
  );
}

function addedOf(added: readonly Added[]): string {
  const whole = added.map((one) => total(one.stages)).sort((a, b) => a - b);
  const middle =
    added.map(({ stages }) => stages).toSorted((a, b) => total(a) - total(b))[Math.floor(added.length / 2)] ?? {};
  const derived = added.map(({ documents, entries, pages }) => `${documents}/${entries}/${pages}`).join(" ");
  return `median ${shown(whole[Math.floor(whole.length / 2)])} (${stagesOf(middle)}), largest ${shown(whole.at(-1))}; documents/entries/pages changed ${derived}`;
}

function exponents(runs: readonly { size: number; run: Built }[]): string {
  const fitted = (valueOf: (run: Built) => number | undefined): string => {
    const points = runs.flatMap(({ size, run }) => {
      const value = valueOf(run);
      return value === undefined || value <= 0 ? [] : [[Math.log(size), Math.log(value)] as const];
    });
    return points.length < 2 ? "–" : slope(points).toFixed(2);
  };
  const stages = STAGES.map((stage) => `${stage} ${fitted((run) => run.stages[stage])}`);
  return [
    `overall ${fitted((run) => total(run.stages))} (target: 1.15)`,
    ...stages,
    `cpu ${fitted((run) => run.cpu)}`,
    `bytes ${fitted((run) => run.bytes)}`,
  ].join(", ");
}

/** Of the line through the points, by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const across = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function total(stages: Added["stages"]): number {
  return STAGES.reduce((sum, stage) => sum + (stages[stage] ?? 0), 0);
}

function shown(milliseconds = 0): string {
  return milliseconds < 2000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Builds the record of a folder, adds documents one at a time with everything warm, and says what it took. */
async function buildAndAdd(folder: string, withSite: boolean): Promise<void> {
  const open = await openCase(folder, { out: `${folder}.out` });
  const pool = openReadingPool(PROCESSES);
  const build = async (): Promise<Added> => {
    const before = await open.store.read.revision();
    const { milliseconds } = await buildRecord(open.store, open.folder, { pool });
    const { documents, entries } = (await open.store.read.changesSince(before)) ?? {
      documents: new Set(),
      entries: new Set(),
    };
    const changes = { documents: documents.size, entries: entries.size, pages: 0 };
    if (!withSite) return { stages: milliseconds, ...changes };
    const start = performance.now();
    const { written } = await writeSite(open.store.read, {
      out: open.folder.site,
      touched: before.endsWith(":0") ? undefined : await open.store.read.changesSince(before),
      revision: await open.store.read.revision(),
    });
    return { stages: { ...milliseconds, pages: performance.now() - start }, ...changes, pages: written };
  };
  try {
    const { stages } = await build();
    const { cpu } = treeUse(process.pid);
    const bytes = readdirSync(`${folder}.out`)
      .filter((file) => file.startsWith("record.sqlite"))
      .reduce((sum, file) => sum + statSync(join(`${folder}.out`, file)).size, 0);
    const added: Added[] = [];
    for (let which = 0; which < MORE; which++) {
      addOne(folder, which);
      added.push(await build());
    }
    console.log(JSON.stringify({ stages, cpu, bytes, added } satisfies Built));
  } finally {
    await pool.close();
    await open.close();
  }
}

async function buildOnce(folder: string): Promise<void> {
  const open = await openCase(folder, { out: `${folder}.out` });
  await buildRecord(open.store, open.folder);
  await open.close();
}

if (import.meta.main) {
  const [folder = "", ...flags] = process.argv.slice(2);
  await (flags.includes("--once") ? buildOnce(folder) : buildAndAdd(folder, flags.includes("--site")));
}
