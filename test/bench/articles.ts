// How well the text of an article is told from the rest of its page, on saved news pages with their article bodies.
// The measure is that of the article extraction benchmark (Zyte, MIT): runs of four words, mean precision and recall.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { articleOf, parsePage } from "../../src/ingest/html-dom.ts";
import { extract } from "../../src/ingest/ingest.ts";
import type { Extraction } from "../../src/record/record.ts";
import type { ScoreRow, Table } from "./score.ts";

type Truth = Readonly<Record<string, { readonly articleBody: string }>>;

export async function benchArticles(goldDir: string): Promise<Table> {
  const name = "Articles from web pages";
  const page = "docs/formats/html.md";
  const folder = join(goldDir, "articles");
  if (!existsSync(join(folder, "ground-truth.json"))) return { name, page, rows: [["skipped", "no data"]] };
  const truth = JSON.parse(await readFile(join(folder, "ground-truth.json"), "utf8")) as Truth;
  const whole: Score[] = [];
  const unmarked: Score[] = [];
  const peer: Score[] = [];
  let cpu = 0;
  for (const file of (await readdir(join(folder, "html"))).sort()) {
    const key = file.split(".")[0]!; // split always gives one part
    const body = truth[key]?.articleBody;
    if (body === undefined) continue;
    const page = gunzipSync(await readFile(join(folder, "html", file)));
    const before = process.cpuUsage();
    const { extraction } = await extract(page, file);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    whole.push(score(body, extraction.text));
    unmarked.push(score(body, withoutMarked(extraction)));
    const article = await articleOf(await parsePage(page.toString("utf8")));
    peer.push(score(body, article?.textContent ?? ""));
  }
  return {
    name,
    page,
    rows: [
      { ...shown("text without captions, teasers and repeated lines", unmarked), target: 0.96 },
      shown("whole text", whole),
      shown("Readability alone", peer),
      ["pages per cpu-second", ((whole.length * 1e6) / cpu).toFixed(1)],
    ],
  };
}

export function withoutMarked({ text, marks }: Pick<Extraction, "text" | "marks">): string {
  let out = "";
  let from = 0;
  for (const mark of marks) {
    if (mark.kind !== "caption" && mark.kind !== "teaser" && mark.kind !== "repeated") continue;
    if (mark.start > from) out += text.slice(from, mark.start);
    from = Math.max(from, mark.end);
  }
  return out + text.slice(from);
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

export function score(expected: string, found: string): Score {
  const [wanted, got] = [shingles(expected), shingles(found)];
  let [hits, missed, extra] = [0, 0, 0];
  for (const [key, count] of wanted) {
    const common = Math.min(count, got.get(key) ?? 0);
    hits += common;
    missed += count - common;
  }
  for (const [key, count] of got) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  const ratio = (wrong: number): number => (wrong === 0 ? 1 : hits / (hits + wrong));
  return { precision: ratio(extra), recall: ratio(missed) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3) && words.length > 0; i++) {
    const key = words.slice(i, i + 4).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function shown(name: string, scores: readonly Score[]): ScoreRow {
  return { name, measure: "mean F1", documents: scores.map(({ precision, recall }) => [precision, recall, 1]) };
}
