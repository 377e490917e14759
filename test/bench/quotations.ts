// How well quotations are found and given to their speakers, on PolNeAR. A speaker is right when it overlaps the gold's
// source or ends in the same word: stricter than "the same person".

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { overlaps, type Span } from "../../src/base/base.ts";
import type { QuotationMention } from "../../src/record/record.ts";
import { READERS, readText } from "../../src/read/read.ts";

interface GoldAttribution {
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
}

interface Counts {
  right: number;
  all: number;
}

export async function benchQuotations(goldDir: string): Promise<{ name: string; rows: [string, string][] }> {
  const name = "Quotations (PolNeAR dev)";
  const folder = join(goldDir, "polnear", "dev");
  if (!existsSync(folder)) return { name, rows: [["skipped", "no data"]] };
  const spans: Counts = { right: 0, all: 0 };
  const any: Counts = { right: 0, all: 0 };
  const long: Counts = { right: 0, all: 0 };
  const tiers = new Map<string, Counts>([
    ["explicit", { right: 0, all: 0 }],
    ["inferred", { right: 0, all: 0 }],
    ["none", { right: 0, all: 0 }],
  ]);
  const errors: string[] = [];
  let characters = 0;
  let cpu = 0;
  const files = new Map(
    (await readdir(join(folder, "attributions"))).map((file) => [file.replace(/_[0-9a-f]{4}\.ann$/, ""), file]),
  );
  for (const file of (await readdir(join(folder, "text"))).sort()) {
    const annotations = files.get(file.replace(/\.txt$/, ""));
    if (annotations === undefined) continue;
    const text = await readFile(join(folder, "text", file), "utf8");
    const gold = readAnnotations(text, await readFile(join(folder, "attributions", annotations), "utf8"));
    const before = process.cpuUsage();
    const quotations = quotationsIn(text);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    characters += text.length;
    for (const { contents } of gold) {
      if (!contents.some(({ start, end }) => /["“”]/.test(text.slice(start, end)))) continue;
      spans.all++;
      if (quotations.some((quotation) => contents.some((content) => overlaps(quotation, content)))) spans.right++;
    }
    for (const quotation of quotations) {
      const match = attributionOf(quotation, gold);
      if (match === undefined) continue;
      const right = isRight(text, quotation, match.sources);
      const words = quotation.quote.split(/\s+/).length;
      for (const counts of [any, words >= 5 ? long : undefined, tiers.get(quotation.tier)]) {
        if (counts === undefined) continue;
        counts.all++;
        if (right) counts.right++;
      }
      if (!right) {
        const said =
          quotation.speaker === undefined ? "nobody" : text.slice(quotation.speaker.start, quotation.speaker.end);
        const source = match.sources.map(({ start, end }) => text.slice(start, end)).join(" … ");
        const around = text.slice(Math.max(0, quotation.start - 120), quotation.end + 120).replace(/\s+/g, " ");
        errors.push(`${quotation.tier}\t${said}\t(gold: ${source})\t${around}`);
      }
    }
  }
  await mkdir("bench-results", { recursive: true });
  await writeFile(join("bench-results", "quotations.txt"), errors.sort().join("\n"));
  return {
    name,
    rows: [
      ["attributions with quotation marks whose span is found", share(spans)],
      ["right speaker, all quotations with a source", share(any)],
      ["right speaker, five words and more", share(long)],
      ...[...tiers].map(([tier, counts]): [string, string] => [
        `tier ${tier}`,
        `${share(counts)} right; ${((100 * counts.all) / Math.max(1, any.all)).toFixed(1)} % of all`,
      ]),
      ["million characters per cpu-second, with names and sentences", (characters / cpu).toFixed(2)],
    ],
  };
}

function share({ right, all }: Counts): string {
  return `${right}/${all} = ${((100 * right) / Math.max(1, all)).toFixed(1)} %`;
}

function quotationsIn(text: string): QuotationMention[] {
  const wanted = READERS.filter(({ name }) => name === "sentences" || name === "names" || name === "quotations");
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input, new Map(), wanted).reading.mentions.filter((mention) => mention.kind === "quotation");
}

/** The attribution with a source whose content holds the most of the quotation; of equals, the shortest content. */
function attributionOf(quotation: Span, gold: readonly GoldAttribution[]): GoldAttribution | undefined {
  let best: GoldAttribution | undefined;
  let bestShared = 0;
  let bestLength = Infinity;
  for (const attribution of gold) {
    if (attribution.sources.length === 0) continue;
    const shared = attribution.contents.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start)),
      0,
    );
    const length = attribution.contents.reduce((sum, { start, end }) => sum + end - start, 0);
    if (shared > bestShared || (shared === bestShared && shared > 0 && length < bestLength))
      [best, bestShared, bestLength] = [attribution, shared, length];
  }
  return bestShared >= 0.5 * (quotation.end - quotation.start) ? best : undefined;
}

function isRight(text: string, { speaker }: QuotationMention, sources: readonly Span[]): boolean {
  if (speaker === undefined) return false;
  const last = lastWord(text.slice(speaker.start, speaker.end));
  return sources.some((source) => overlaps(source, speaker) || lastWord(text.slice(source.start, source.end)) === last);
}

function lastWord(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ""
  );
}

/** brat stand-off: offsets count code points; a span may have several pieces. */
function readAnnotations(text: string, annotations: string): GoldAttribution[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  const pieces = new Map<string, Span[]>();
  const gold: GoldAttribution[] = [];
  const lines = annotations.split("\n");
  for (const line of lines) {
    const [id, body] = line.split("\t");
    if (id === undefined || body === undefined || !id.startsWith("T")) continue;
    const offsets = body.slice(body.indexOf(" ") + 1).split(";");
    pieces.set(
      id,
      offsets.map((pair) => {
        const [start, end] = pair.split(" ").map(Number);
        return { start: units[start ?? 0] ?? text.length, end: units[end ?? 0] ?? text.length };
      }),
    );
  }
  for (const line of lines) {
    if (!line.startsWith("E")) continue;
    const parts = (line.split("\t")[1] ?? "").split(" ").map((part) => part.split(":"));
    const of = (role: string): Span[] =>
      parts.filter(([key]) => key?.replace(/\d+$/, "") === role).flatMap(([, id]) => pieces.get(id ?? "") ?? []);
    gold.push({ sources: of("Source"), contents: of("Content") });
  }
  return gold;
}
