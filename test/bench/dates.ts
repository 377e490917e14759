// Dates against TimeBank and AQUAINT with the scoring of TempEval-3: spans that overlap (relaxed), equal spans (strict), the
// share of right values among the overlapping ones, and its product with the relaxed F1 (value F1).

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DateSpan, daySpan, isExact, parseDay } from "../../src/base/base.ts";
import { datesReader } from "../../src/read/dates/dates.ts";
import { sentencesReader } from "../../src/read/sentences.ts";
import type { ReaderInput } from "../../src/read/reader.ts";
import { EMPTY_READING } from "../../src/record/record.ts";
import type { Counts as Row, Remark, ScoreRow, Table } from "./score.ts";
import { unescapeXml } from "./xml.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly date?: DateSpan;
}

interface Counts {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  value: number;
  /** Found as one single day where the gold has a day, and how many of these are the day of the gold. */
  days: number;
  rightDays: number;
}

/** Scores of each corpus and of both together; targets hold for both. */
const TARGETS = { relaxed: 0.93, strict: 0.84, value: 0.78 } as const;
type Score = keyof typeof TARGETS;
const SCORES = Object.keys(TARGETS) as readonly Score[];

export async function benchDates(goldDir: string): Promise<Table> {
  const rows: (ScoreRow | Remark)[] = [];
  const all: Counts[] = [];
  const errors: string[] = [];
  for (const corpus of ["timebank", "aquaint"]) {
    const folder = join(goldDir, corpus);
    if (!existsSync(folder)) {
      rows.push([corpus, "skipped: no data"]);
      continue;
    }
    const documents: Counts[] = [];
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
      const report = (line: string): number => errors.push(`${file}\t${published?.edtf ?? "no date"}\t${line}`);
      documents.push(score(text, gold, found, report));
    }
    rows.push(...SCORES.map((name) => ({ name: `${corpus} ${name}`, ...f1(documents, name) })));
    rows.push([`${corpus} million characters per cpu-second`, (characters / cpu / 1e6).toFixed(1)]);
    all.push(...documents);
  }
  if (all.length > 0) {
    rows.push(...SCORES.map((name) => ({ name: `both ${name}`, ...f1(all, name), target: TARGETS[name] })));
    const days = all.map((one) => [one.rightDays, one.days]);
    rows.push({ name: "both days given as one that are right", measure: "share", documents: days });
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/dates.txt", errors.join("\n"));
  return { name: "Dates (TempEval-3 scoring)", page: "docs/readers/dates.md", rows };
}

function f1(documents: readonly Counts[], name: Score): { measure: "F1"; documents: readonly Row[] } {
  return { measure: "F1", documents: documents.map((one) => [one[name], one.found, one.gold]) };
}

function findTimexes(text: string, published: DateSpan | undefined): Timex[] {
  const input: ReaderInput = { text, pages: [], marks: [], language: "en", mediaType: "text/plain", published };
  const reading = { ...EMPTY_READING, ...sentencesReader.run(input, EMPTY_READING) };
  const found: Timex[] = [];
  for (const mention of datesReader.run(input, reading).mentions ?? []) {
    if (mention.kind === "date") {
      found.push({ start: mention.start, end: mention.end, ...mention.timex, date: mention.date });
    }
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

function score(text: string, gold: readonly Timex[], found: readonly Timex[], report: (line: string) => void): Counts {
  const counts: Counts = {
    gold: gold.length,
    found: found.length,
    relaxed: 0,
    strict: 0,
    value: 0,
    days: 0,
    rightDays: 0,
  };
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
    if (match.date !== undefined && isExact(match.date) && /^\d{4}-\d{2}-\d{2}/u.test(timex.value)) {
      counts.days += 1;
      if (timex.value.startsWith(match.date.edtf)) counts.rightDays += 1;
      else report(`day\t${match.date.edtf} for ${timex.value}\t${around(text, timex)}`);
    }
    if (match.value === timex.value) counts.value += 1;
    else report(`value\t${match.type} ${match.value} for ${timex.type} ${timex.value}\t${around(text, timex)}`);
  }
  for (const timex of found) {
    if (!used.has(timex)) report(`needless\t${timex.type} ${timex.value}\t${around(text, timex)}`);
  }
  return counts;
}

function around(text: string, { start, end }: Timex): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/gu,
    " ",
  );
}
