// Dates against TimeBank and AQUAINT with the scoring of TempEval-3: spans that overlap (relaxed), equal spans (strict), the
// share of right values among the overlapping ones, and its product with the relaxed F1 (value F1).

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DateSpan, daySpan, parseDay } from "../../src/base/base.ts";
import { datesReader } from "../../src/read/dates.ts";
import { sentencesReader } from "../../src/read/sentences.ts";
import type { ReaderInput } from "../../src/read/reader.ts";
import { EMPTY_READING } from "../../src/record/record.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Counts {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  value: number;
}

export async function benchDates(goldDir: string): Promise<{ name: string; rows: [string, string][] }> {
  const name = "Dates (TempEval-3 scoring)";
  const rows: [string, string][] = [];
  const errors: string[] = [];
  for (const corpus of ["timebank", "aquaint"]) {
    const folder = join(goldDir, corpus);
    if (!existsSync(folder)) {
      rows.push([corpus, "skipped: no data"]);
      continue;
    }
    const counts: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
    let characters = 0;
    let cpu = 0;
    for (const file of readdirSync(folder)
      .filter((entry) => entry.endsWith(".tml"))
      .sort()) {
      const { text, gold, published } = readTimeMl(readFileSync(join(folder, file), "utf8"));
      const before = process.cpuUsage();
      const found = findTimexes(text, published);
      const used = process.cpuUsage(before);
      cpu += (used.user + used.system) / 1e6;
      characters += text.length;
      score(text, gold, found, counts, (line) => errors.push(`${file}\t${published?.edtf ?? "no date"}\t${line}`));
    }
    rows.push([corpus, `${shares(counts)}  ${(characters / cpu / 1e6).toFixed(1)} M characters per cpu-second`]);
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/date-errors.txt", errors.join("\n"));
  return { name, rows };
}

function findTimexes(text: string, published: DateSpan | undefined): Timex[] {
  const input: ReaderInput = { text, pages: [], marks: [], language: "en", mediaType: "text/plain", published };
  const reading = { ...EMPTY_READING, ...sentencesReader.run(input, EMPTY_READING) };
  const found: Timex[] = [];
  for (const mention of datesReader.run(input, reading).mentions ?? []) {
    if (mention.kind === "date") found.push({ start: mention.start, end: mention.end, ...mention.timex });
  }
  return found;
}

/** TimeML: the document's own date stands in DCT, the annotated text in TEXT. */
function readTimeMl(xml: string): { text: string; gold: Timex[]; published: DateSpan | undefined } {
  const dct = /<DCT>\s*<TIMEX3[^>]*\bvalue="(\d{4}-\d{2}-\d{2})/u.exec(xml)?.[1];
  const day = dct === undefined ? undefined : parseDay(dct);
  const body = xml.slice(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
  const gold: Timex[] = [];
  let text = "";
  let open: { start: number; type: string; value: string } | undefined;
  for (const [, tag, run] of body.matchAll(/<([^>]*)>|([^<]+)/gu)) {
    if (run !== undefined) text += unescapeXml(run);
    else if (tag?.startsWith("TIMEX3")) {
      const type = /\btype="([^"]*)"/u.exec(tag)?.[1] ?? "";
      open = { start: text.length, type, value: /\bvalue="([^"]*)"/u.exec(tag)?.[1] ?? "" };
    } else if (tag === "/TIMEX3" && open !== undefined) {
      gold.push({ ...open, end: text.length });
      open = undefined;
    }
  }
  return { text, gold, published: day && daySpan(day, "metadata") };
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function score(
  text: string,
  gold: readonly Timex[],
  found: readonly Timex[],
  counts: Counts,
  report: (line: string) => void,
): void {
  counts.gold += gold.length;
  counts.found += found.length;
  const used = new Set<Timex>();
  for (const timex of gold) {
    const match = found.find((other) => !used.has(other) && other.start < timex.end && timex.start < other.end);
    if (match === undefined) {
      report(`missed\t${timex.type} ${timex.value}\t${around(text, timex)}`);
      continue;
    }
    used.add(match);
    counts.relaxed += 1;
    const strict = match.start === timex.start && match.end === timex.end;
    if (strict) counts.strict += 1;
    else report(`span\t[${text.slice(match.start, match.end)}] for [${text.slice(timex.start, timex.end)}]`);
    if (match.value === timex.value) counts.value += 1;
    else report(`value\t${match.type} ${match.value} for ${timex.type} ${timex.value}\t${around(text, timex)}`);
  }
  for (const timex of found) {
    if (!used.has(timex)) report(`needless\t${timex.type} ${timex.value}\t${around(text, timex)}`);
  }
}

function shares({ gold, found, relaxed, strict, value }: Counts): string {
  const f1 = (right: number): number => (2 * right) / (gold + found);
  const accuracy = value / relaxed;
  const percents = {
    relaxed: f1(relaxed),
    strict: f1(strict),
    "value accuracy": accuracy,
    "value F1": f1(relaxed) * accuracy,
  };
  return Object.entries(percents)
    .map(([label, share]) => `${label} ${(100 * share).toFixed(1)}`)
    .join("  ");
}

function around(text: string, { start, end }: Timex): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/gu,
    " ",
  );
}
