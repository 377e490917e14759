// The main job as a whole: cold and warm builds of real and made folders, as a person would run them, with the peak memory
// of all processes together, and ingest against pdftotext with SQLite.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { makeArticles, meantimeArticles } from "./meantime.ts";
import { treeMegabytes } from "./memory.ts";

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** The summary that `habeas build --json` prints. */
  readonly summary: {
    readonly documents: number;
    readonly pages: number;
    readonly written: number;
    readonly seconds: number;
    readonly milliseconds: Readonly<Record<string, number>>;
  };
}

const HABEAS = fileURLToPath(new URL("../../habeas", import.meta.url));
const ARTICLES = 1000;
/** How many source articles each is made of: one and its copies, or several that other articles have too. */
const KINDS_OF_ARTICLES = [
  ["of one source each", 1],
  ["of several sources each", 8],
] as const;
const SAMPLE_MS = 50;

export async function benchSpeed(gold: string, shared: string): Promise<{ name: string; rows: [string, string][] }> {
  const name = "The main job (build --draft, whole process)";
  const home = mkdtempSync(join(tmpdir(), "habeas-speed-"));
  const rows: [string, string][] = [];
  const startUp = median([0, 1, 2].map(() => timed(() => spawnSync(HABEAS, ["--help"]))));
  rows.push(["start-up alone (habeas --help)", `${startUp.toFixed(2)} s`]);
  try {
    const seeds = join(shared, "seeds");
    if (existsSync(seeds)) {
      const runs = [
        await build(seeds, join(home, "s1")),
        await build(seeds, join(home, "s2")),
        await build(seeds, join(home, "s3")),
      ];
      const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[1]!; // three runs
      rows.push(["seeds, cold, median of 3", told(middle)]);
      rows.push(["seeds, unchanged", `${told(await build(seeds, join(home, "s1")))} (target: 0.5 s beyond start-up)`]);
    } else rows.push(["seeds", "skipped: no data"]);

    const articles = meantimeArticles(gold);
    if (articles.length === 0) rows.push(["articles", "skipped: no data"]);
    for (const [what, each] of articles.length === 0 ? [] : KINDS_OF_ARTICLES) {
      const folder = join(home, what.replaceAll(/\W/gu, "-"));
      mkdirSync(folder);
      const texts = makeArticles(articles, ARTICLES + 1, each);
      const characters = texts.reduce((sum, text) => sum + text.length, 0);
      for (const [i, text] of texts.slice(0, ARTICLES).entries()) writeFileSync(join(folder, `article-${i}.txt`), text);
      const out = `${folder}.out`;
      const name = `${ARTICLES} articles, ${what} (${(characters / 1e6).toFixed(1)} MB)`;
      rows.push([`${name}, cold`, `${told(await build(folder, out))} (target: 30 s, 1 GB)`]);
      rows.push([`${name}, unchanged`, `${told(await build(folder, out))} (target: 0.5 s beyond start-up)`]);
      writeFileSync(join(folder, "new.txt"), texts.at(-1) ?? "");
      rows.push([`${name}, one added`, `${told(await build(folder, out))} (target: 1 s)`]);
    }

    rows.push(...againstPdftotext(join(shared, "court-files"), home));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return { name, rows };
}

function told({ seconds, cpuSeconds, megabytes, summary }: Run): string {
  const stages = Object.entries(summary.milliseconds).map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(2)}`);
  const work = `${(summary.documents / cpuSeconds).toFixed(0)} documents and ${(summary.written / cpuSeconds).toFixed(0)} files written per cpu-second`;
  return `${seconds.toFixed(2)} s wall, ${cpuSeconds.toFixed(2)} cpu-s, ${megabytes.toFixed(0)} MB peak; ${stages.join(", ")}; ${work}`;
}

async function build(folder: string, out: string): Promise<Run> {
  const start = performance.now();
  const child = spawn("/usr/bin/time", ["-f", "%U %S", HABEAS, "build", folder, "--draft", "--json", "--out", out]);
  let [stdout, stderr, peak] = ["", "", 0];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const timer = setInterval(() => (peak = Math.max(peak, treeMegabytes(child.pid ?? 0))), SAMPLE_MS);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`habeas build failed: ${stderr}`);
  const [user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  const summary = JSON.parse(stdout) as Run["summary"];
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: user + system, megabytes: peak, summary };
}

function againstPdftotext(folder: string, home: string): [string, string][] {
  if (!existsSync(folder)) return [["ingest against pdftotext + SQLite", "skipped: no data"]];
  if (spawnSync("pdftotext", ["-v"]).error !== undefined)
    return [["ingest against pdftotext + SQLite", "skipped: no pdftotext"]];
  const pdfs = readdirSync(folder).filter((file) => file.endsWith(".pdf") && hasText(join(folder, file)));
  const input = join(home, "pdfs");
  mkdirSync(input);
  for (const file of pdfs) cpSync(join(folder, file), join(input, file));
  const peer = timed(() => {
    const database = new DatabaseSync(join(home, "peer.sqlite"));
    database.exec("create virtual table page using fts5 (file, text)");
    const insert = database.prepare("insert into page values (?, ?)");
    for (const file of pdfs) insert.run(file, spawnSync("pdftotext", [join(input, file), "-"]).stdout.toString());
    database.close();
  });
  const ours = timed(() => spawnSync(HABEAS, ["build", input, "--draft", "--out", join(home, "pdf-out"), "--json"]));
  const whole = `${pdfs.length} PDFs: ${ours.toFixed(2)} s for record and site, ${peer.toFixed(2)} s for pdftotext and an SQLite text index alone`;
  return [["whole build against pdftotext + SQLite", `${whole}; ratio ${(ours / peer).toFixed(1)}`]];
}

function hasText(path: string): boolean {
  return spawnSync("pdftotext", [path, "-"]).stdout.toString().trim().length > 200;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
