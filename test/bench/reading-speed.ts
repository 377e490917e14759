// How fast documents are read with every reader on, as in a build: in the closed-off processes, rows for the record made,
// nothing stored yet.

import { createHash } from "node:crypto";
import { documentId } from "../../src/base/base.ts";
import { openReadingPool } from "../../src/workroom/reading-pool.ts";
import type { ReadingJob } from "../../src/workroom/reading-process.ts";
import { makeArticles, meantimeArticles } from "./meantime.ts";
import { treeMegabytes } from "./memory.ts";
import type { Table } from "./score.ts";

const ARTICLES = 1000;
const PROCESSES = 2;
const SAMPLE_MS = 50;

export async function benchReadingSpeed(gold: string): Promise<Table> {
  const name = "Reading, every reader on";
  const sources = meantimeArticles(gold);
  if (sources.length === 0) return { name, rows: [["articles", "skipped: no data"]] };
  const jobs = makeArticles(sources, ARTICLES, 8).map(jobOf);
  const megabytes = jobs.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const pool = openReadingPool(PROCESSES);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, treeMegabytes(process.pid))), SAMPLE_MS);
  try {
    const start = performance.now();
    // as in a build, no answer is kept
    await Promise.all(jobs.map(async (job) => void (await pool.read(job))));
    const seconds = (performance.now() - start) / 1000;
    const single: number[] = [];
    for (const job of jobs.slice(0, 50)) {
      const before = performance.now();
      await pool.read(job);
      single.push(performance.now() - before);
    }
    single.sort((a, b) => a - b);
    const rate = `${(megabytes / seconds).toFixed(2)} MB a second`;
    return {
      name,
      rows: [
        [
          `${ARTICLES} articles (${megabytes.toFixed(1)} MB), ${PROCESSES} processes, with their start`,
          `${seconds.toFixed(1)} s, ${rate} (target: 15 s)`,
        ],
        ["one more article, median and largest of 50", `${ms(single[25])}, ${ms(single.at(-1))} (target: 150 ms)`],
        ["memory of all processes at most", `${peak.toFixed(0)} MB (target: 800 MB)`],
      ],
    };
  } finally {
    clearInterval(timer);
    await pool.close();
  }
}

function jobOf(text: string, order: number): ReadingJob {
  const data = Buffer.from(text);
  const sha256 = createHash("sha256").update(data).digest("hex");
  return { kind: "file", name: `article-${order}.txt`, data, id: documentId(sha256), sha256, bytes: data.length };
}

function ms(value = 0): string {
  return `${value.toFixed(0)} ms`;
}
