// Sentence boundaries against US decisions with annotated sentence ends: F1 of end offsets, two characters either way.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findParagraphs, findSentences } from "../../src/text/text.ts";
import type { Counts, Remark, ScoreRow, Table } from "./score.ts";

interface Annotated {
  readonly text: string;
  readonly annotations: readonly { readonly start: number; readonly end: number }[];
}

const TOLERANCE = 2;

export async function benchSentences(goldDir: string): Promise<Table> {
  const name = "Sentence boundaries (legal-sentences)";
  const page = "docs/readers/sentences.md";
  const folder = join(goldDir, "legal-sentences");
  if (!existsSync(folder)) return { name, page, rows: [["all", "skipped: no data"]] };
  const rows: (ScoreRow | Remark)[] = [];
  const errors: string[] = [];
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith(".json"))
    .sort()) {
    const documents = Object.values(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, Annotated>);
    const counts: Counts[] = [];
    let characters = 0;
    let cpu = 0;
    for (const { text, annotations } of documents) {
      const before = process.cpuUsage();
      const ends = findSentences(text, findParagraphs(text)).map((sentence) => sentence.end);
      const used = process.cpuUsage(before);
      cpu += (used.user + used.system) / 1e6;
      characters += text.length;
      const gold = [...new Set(annotations.map((annotation) => annotation.end))].sort((a, b) => a - b);
      counts.push([countMatches(text, ends, gold, errors), ends.length, gold.length]);
    }
    const corpus = file.replace(".json", "");
    rows.push({ name: corpus, measure: "F1", documents: counts, target: 0.94 });
    rows.push([`${corpus} million characters per cpu-second`, (characters / cpu / 1e6).toFixed(1)]);
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/sentences.txt", errors.join("\n"));
  return { name, page, rows };
}

/** Both lists ascend. An end is used once. */
function countMatches(text: string, found: readonly number[], gold: readonly number[], errors: string[]): number {
  let right = 0;
  let g = 0;
  for (const end of found) {
    while (g < gold.length && gold[g]! < end - TOLERANCE) {
      errors.push(`missed    ${around(text, gold[g]!)}`);
      g++;
    }
    if (g < gold.length && gold[g]! <= end + TOLERANCE) {
      right++;
      g++;
    } else errors.push(`needless  ${around(text, end)}`);
  }
  for (; g < gold.length; g++) errors.push(`missed    ${around(text, gold[g]!)}`);
  return right;
}

function around(text: string, at: number): string {
  return JSON.stringify(`${text.slice(Math.max(0, at - 50), at)} || ${text.slice(at, at + 40)}`);
}
