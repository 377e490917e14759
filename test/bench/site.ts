// How fast the site is written: 1,000 documents in memory, HTML pages a cpu-second, and the size of what travels.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeSite } from "../../src/publish/publish.ts";
import { filesIn } from "../site/built-site.ts";
import { manyArticles } from "../site/invented-case.ts";
import { memorySource } from "../site/memory-source.ts";

const DOCUMENTS = 1_000;

export async function benchSite(): Promise<{ name: string; rows: [string, string][] }> {
  const plan = manyArticles(DOCUMENTS);
  const source = memorySource(plan);
  const out = mkdtempSync(join(tmpdir(), "habeas-bench-site-"));
  try {
    // A file system in memory, where there is one, shows what the program itself takes.
    const memory = existsSync("/dev/shm") ? mkdtempSync("/dev/shm/habeas-bench-site-") : undefined;
    const inMemory = memory === undefined ? undefined : await cpuSeconds(() => writeSite(source, { out: memory }));
    if (memory !== undefined) rmSync(memory, { recursive: true });
    const whole = await cpuSeconds(() => writeSite(source, { out }));
    const again = await cpuSeconds(() => writeSite(source, { out }));
    const nothing = { documents: new Set<never>(), entries: new Set<never>(), global: false };
    const idle = await cpuSeconds(() => writeSite(source, { out, touched: nothing }));
    const [first] = await source.documents();
    const one = { ...nothing, documents: new Set(first === undefined ? [] : [first.id]) };
    const touched = await cpuSeconds(() => writeSite(source, { out, touched: one }));
    const sizes = [...filesIn(out)]
      .filter(([path]) => path.endsWith(".html"))
      .map(([path, text]) => [path, gzipSync(text).length] as const);
    const lists = sizes.filter(([path]) => !path.startsWith("documents/doc_")).map(([, size]) => size);
    const bare = await cpuSeconds(async () => writeBare(join(out, "bare"), filesIn(out)));
    const pages = whole.result.pages;
    return {
      name: `Draft site of ${DOCUMENTS} documents`,
      rows: [
        ["pages", String(pages)],
        ["pages written a cpu-second", String(Math.round(pages / whole.seconds))],
        [
          "the same to a file system in memory",
          inMemory === undefined ? "none here" : String(Math.round(pages / inMemory.seconds)),
        ],
        ["the same bytes written as bare files", `${Math.round(pages / bare.seconds)} a cpu-second`],
        ["written anew, nothing changed", `${again.seconds.toFixed(2)} cpu-seconds, ${again.result.written} files`],
        ["nothing touched", `${idle.seconds.toFixed(2)} cpu-seconds`],
        ["one document touched", `${touched.seconds.toFixed(2)} cpu-seconds`],
        ["largest page that is not a document, gzip", `${Math.max(...lists)} bytes`],
        [
          "largest document, gzip",
          `${Math.max(...sizes.filter(([path]) => path.startsWith("documents/doc_")).map(([, size]) => size))} bytes`,
        ],
      ],
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

function writeBare(folder: string, files: ReadonlyMap<string, string>): void {
  for (const path of new Set([...files.keys()].map((name) => dirname(name))))
    mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
}

async function cpuSeconds<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
