// How well quotations are found and given to their speakers, on PolNeAR. A speaker is right when it overlaps the gold's
// source or ends in the same word: stricter than "the same person".

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { overlaps, type Span } from "../../src/base/base.ts";
import type { QuotationMention } from "../../src/record/record.ts";
import { READERS, readText } from "../../src/read/read.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";

interface GoldAttribution {
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
}

const TIERS = ["explicit", "inferred", "none"] as const;

/** Of one document: [right, of] for each row. */
interface Tally {
  readonly spans: [number, number];
  readonly any: [number, number];
  readonly long: [number, number];
  readonly tiers: Readonly<Record<(typeof TIERS)[number], [number, number]>>;
}

export async function benchQuotations(goldDir: string): Promise<Table> {
  const [name, page] = ["Quotations (PolNeAR dev)", "docs/readers/quotations.md"];
  const folder = join(goldDir, "polnear", "dev");
  if (!existsSync(folder)) return { name, page, rows: [["skipped", "no data"]] };
  const tallies: Tally[] = [];
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
    const tally: Tally = {
      spans: [0, 0],
      any: [0, 0],
      long: [0, 0],
      tiers: { explicit: [0, 0], inferred: [0, 0], none: [0, 0] },
    };
    tallies.push(tally);
    for (const { contents } of gold) {
      if (!contents.some(({ start, end }) => /["“”]/.test(text.slice(start, end)))) continue;
      tally.spans[1]++;
      if (quotations.some((quotation) => contents.some((content) => overlaps(quotation, content)))) tally.spans[0]++;
    }
    for (const quotation of quotations) {
      const match = attributionOf(quotation, gold);
      if (match === undefined) continue;
      const right = isRight(text, quotation, match.sources);
      const words = quotation.quote.split(/\s+/).length;
      for (const counts of [tally.any, tally.tiers[quotation.tier], ...(words >= 5 ? [tally.long] : [])]) {
        counts[1]++;
        if (right) counts[0]++;
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
  const share = (row: string, pick: (tally: Tally) => Counts, target?: number): ScoreRow => ({
    name: row,
    measure: "share",
    documents: tallies.map(pick),
    ...(target === undefined ? {} : { target }),
  });
  return {
    name,
    page,
    rows: [
      share("attributions with quotation marks whose span is found", ({ spans }) => spans, 0.99),
      share("right speaker, all quotations with a source", ({ any }) => any),
      share("right speaker, five words and more", ({ long }) => long, 0.88),
      share("explicit tier: share of all quotations with a source", (one) => [one.tiers.explicit[1], one.any[1]], 0.5),
      share("explicit tier: right speaker", ({ tiers }) => tiers.explicit, 0.97),
      share("inferred tier: right speaker", ({ tiers }) => tiers.inferred),
      ["million characters per cpu-second, with names and sentences", (characters / cpu).toFixed(2)],
    ],
  };
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
