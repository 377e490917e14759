// Sentence boundaries against US decisions with annotated sentence ends: F1 of end offsets, two characters either way.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findParagraphs, findSentences } from "../../src/text/text.ts";

interface Annotated {
  readonly text: string;
  readonly annotations: readonly { readonly start: number; readonly end: number }[];
}

const TOLERANCE = 2;

export async function benchSentences(goldDir: string): Promise<{ name: string; rows: [string, string][] }> {
  const name = "Sentence boundaries (legal-sentences)";
  const folder = join(goldDir, "legal-sentences");
  if (!existsSync(folder)) return { name, rows: [["all", "skipped: no data"]] };
  const rows: [string, string][] = [];
  const errors: string[] = [];
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith(".json"))
    .sort()) {
    const documents = Object.values(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, Annotated>);
    let [right, found, expected, characters] = [0, 0, 0, 0];
    let cpu = 0;
    for (const { text, annotations } of documents) {
      const before = process.cpuUsage();
      const ends = findSentences(text, findParagraphs(text)).map((sentence) => sentence.end);
      const used = process.cpuUsage(before);
      cpu += (used.user + used.system) / 1e6;
      characters += text.length;
      const gold = [...new Set(annotations.map((annotation) => annotation.end))].sort((a, b) => a - b);
      right += countMatches(text, ends, gold, errors);
      found += ends.length;
      expected += gold.length;
    }
    const [precision, recall] = [right / found, right / expected];
    const f1 = (2 * precision * recall) / (precision + recall);
    const speed = (characters / cpu / 1e6).toFixed(1);
    rows.push([
      file.replace(".json", ""),
      `F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}  ${speed} M characters per cpu-second`,
    ]);
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/sentence-errors.txt", errors.join("\n"));
  return { name, rows };
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

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
