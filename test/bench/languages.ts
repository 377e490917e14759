// Spanish and Arabic texts of our own with dates, quotations and sentence ends labelled by hand.
// [[words|TYPE value|first..last]] is a date; the days may be left out where the value says them, "unknown" is none.
// {{words|tier|speaker}} is a quotation. ¦ ends a sentence; so does a paragraph.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { daySpan, overlaps, parseDateSpan, parseDay, type Span } from "../../src/base/base.ts";
import { languageDetector } from "../../src/ingest/ingest.ts";
import { readText } from "../../src/read/read.ts";
import type { DateMention, QuotationMention } from "../../src/record/record.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";

const FOLDER = fileURLToPath(new URL("labelled-languages", import.meta.url));
const RESULTS = fileURLToPath(new URL("../../bench-results", import.meta.url));

interface LabelledDate extends Span {
  readonly type: string;
  readonly value: string;
  /** "first..last", or "unknown". */
  readonly days: string;
}

interface LabelledQuotation extends Span {
  readonly speaker: string;
}

export interface LabelledText {
  readonly name: string;
  readonly day: string;
  readonly text: string;
  readonly dates: readonly LabelledDate[];
  readonly quotations: readonly LabelledQuotation[];
  readonly ends: readonly number[];
}

export async function benchLanguages(): Promise<Table> {
  const detectLanguage = await languageDetector();
  const rows: ScoreRow[] = [];
  const errors: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
    const language = file.startsWith("arabic") ? "ar" : "es";
    const name = `${language === "ar" ? "Arabic" : "Spanish"}${file.includes("second") ? ", second set" : ""}`;
    const texts = parseLabelled(readFileSync(join(FOLDER, file), "utf8"));
    const counts: Record<string, Counts[]> = {};
    const count = (row: string, numbers: Counts) => (counts[row] ??= []).push(numbers);
    for (const labelled of texts) {
      const day = parseDay(labelled.day);
      const published = day === undefined ? undefined : daySpan(day, "person");
      const input = {
        text: labelled.text,
        pages: [],
        marks: [],
        language,
        mediaType: "text/plain",
        published,
        detectLanguage,
      };
      const { reading } = readText(input);
      const told = (words: string) => errors.push(`${name} ${labelled.name}: ${words}`);
      scoreDates(
        labelled,
        reading.mentions.filter((one) => one.kind === "date"),
        count,
        told,
      );
      scoreQuotations(
        labelled,
        reading.mentions.filter((one) => one.kind === "quotation"),
        count,
        told,
      );
      scoreSentences(labelled, reading.sentences, count, told);
      const own = reading.languages.filter((stretch) => stretch.language === language);
      const covered = own.reduce((sum, { start, end }) => sum + end - start, 0);
      count("letters in the right language", [covered, covered + others(reading.languages, language)]);
    }
    for (const [row, documents] of Object.entries(counts)) {
      const measure = row.endsWith("F1") ? "F1" : "share";
      rows.push({ name: `${name}: ${row}`, measure, documents });
    }
  }
  writeFileSync(join(RESULTS, "languages-errors.txt"), `${errors.join("\n")}\n`);
  return { name: "Spanish and Arabic, labelled by hand", page: "docs/readers/sentences.md", rows };
}

function others(stretches: readonly (Span & { readonly language: string })[], language: string): number {
  return stretches.reduce((sum, one) => (one.language === language ? sum : sum + one.end - one.start), 0);
}

type Count = (row: string, numbers: Counts) => void;
type Told = (words: string) => void;

function scoreDates({ text, dates }: LabelledText, found: readonly DateMention[], count: Count, told: Told): void {
  const pairs = dates.map((gold) => [gold, found.find((one) => overlaps(one, gold))] as const);
  const equal = pairs.filter(([gold, one]) => one?.start === gold.start && one.end === gold.end);
  const paired = pairs.filter(([, one]) => one !== undefined);
  const right = pairs.filter(([gold, one]) => one !== undefined && isValue(gold, one));
  const days = pairs.filter(([gold, one]) => one !== undefined && daysOf(one) === gold.days);
  count("dates, spans that overlap, F1", [paired.length, found.length, dates.length]);
  count("dates, equal spans, F1", [equal.length, found.length, dates.length]);
  count("dates, right value, F1", [right.length, found.length, dates.length]);
  count("dates, right days of those found", [days.length, paired.length]);
  const silent = found.filter((one) => {
    const gold = dates.find((label) => overlaps(one, label));
    return one.date.earliest !== undefined && one.date.earliest === one.date.latest && gold?.days !== daysOf(one);
  });
  count("dates that are one day and wrong", [silent.length, found.length]);
  for (const [gold, one] of pairs) {
    const words = text.slice(gold.start, gold.end);
    if (one === undefined) told(`date missed: ${words}`);
    else if (!isValue(gold, one) || daysOf(one) !== gold.days || one.start !== gold.start || one.end !== gold.end)
      told(
        `date “${words}” ${gold.type} ${gold.value} ${gold.days}: “${one.quote}” ${one.timex.type} ${one.timex.value} ${daysOf(one)} (${one.date.basis})`,
      );
  }
  for (const one of found)
    if (!dates.some((gold) => overlaps(one, gold))) told(`no date: ${one.quote} ${one.timex.value}`);
}

/** An Islamic date has no value in TIMEX3: its days count. */
function isValue(gold: LabelledDate, { timex }: DateMention): boolean {
  return timex.type === gold.type && (gold.value === "HIJRI" || timex.value === gold.value);
}

function daysOf({ date }: DateMention): string {
  return date.earliest === undefined && date.latest === undefined
    ? "unknown"
    : `${date.earliest ?? ""}..${date.latest ?? ""}`;
}

function scoreQuotations(
  { text, quotations }: LabelledText,
  found: readonly QuotationMention[],
  count: Count,
  told: Told,
): void {
  const right = (gold: LabelledQuotation, one: QuotationMention | undefined): boolean =>
    one?.speaker === undefined ? gold.speaker === "" : isSpeaker(text, gold, one.speaker);
  const pairs = quotations.map((gold) => [gold, found.find((one) => overlaps(one, gold))] as const);
  const paired = pairs.filter(([, one]) => one !== undefined);
  const explicit = pairs.filter(([, one]) => one?.tier === "explicit");
  count("quotations, spans that overlap, F1", [paired.length, found.length, quotations.length]);
  count("quotations, right speaker or rightly none", [
    pairs.filter(([gold, one]) => one !== undefined && right(gold, one)).length,
    pairs.length,
  ]);
  count("quotations with an explicit speaker, right", [
    explicit.filter(([gold, one]) => right(gold, one)).length,
    explicit.length,
  ]);
  for (const [gold, one] of pairs) {
    const words = text.slice(gold.start, gold.end);
    if (one === undefined) told(`quotation missed: ${words}`);
    else if (!right(gold, one))
      told(`speaker of ${words}: ${gold.speaker}, not ${one.speaker?.name ?? "nobody"} (${one.tier})`);
  }
  for (const one of found) if (!quotations.some((gold) => overlaps(one, gold))) told(`no quotation: ${one.quote}`);
}

/** The words of the speaker and those of the label hold one another: "Rosa Huamán", "la vocera Rosa Huamán". */
function isSpeaker(text: string, gold: LabelledQuotation, speaker: { readonly name: string } & Span): boolean {
  if (gold.speaker === "") return false;
  const there = text.slice(speaker.start, speaker.end);
  return [speaker.name, there].some(
    (name) => name.includes(gold.speaker) || (name.length >= 4 && gold.speaker.includes(name)),
  );
}

function scoreSentences({ ends, text }: LabelledText, found: readonly Span[], count: Count, told: Told): void {
  const right = found.filter(({ end }) => ends.includes(end));
  count("sentence ends, F1", [right.length, found.length, ends.length]);
  for (const { end } of found)
    if (!ends.includes(end)) told(`no sentence end: …${text.slice(Math.max(0, end - 40), end)}`);
  for (const end of ends)
    if (!found.some((one) => one.end === end)) told(`sentence end missed: …${text.slice(Math.max(0, end - 40), end)}`);
}

/** Texts with their labels taken out. */
export function parseLabelled(file: string): LabelledText[] {
  return file.split(/^== /mu).flatMap((part) => {
    const [head, ...lines] = part.split("\n");
    const [name, day] = (head ?? "").split("|").map((word) => word.trim());
    return name === undefined || name === "" ? [] : [parseText(name, day ?? "", lines.join("\n").trim())];
  });
}

function parseText(name: string, day: string, marked: string): LabelledText {
  let text = "";
  const ends: number[] = [];
  const open: number[] = [];
  const dates: LabelledDate[] = [];
  const quotations: LabelledQuotation[] = [];
  for (let at = 0; at < marked.length;) {
    const two = marked.slice(at, at + 2);
    if (two === "[[" || two === "{{") {
      open.push(text.length);
      at += 2;
    } else if (marked[at] === "|") {
      const date = marked.indexOf("]]", at);
      const quotation = marked.indexOf("}}", at);
      const isDate = date >= 0 && (quotation < 0 || date < quotation);
      const end = isDate ? date : quotation;
      const [first = "", second = ""] = marked.slice(at + 1, end).split("|");
      const span = { start: open.pop() ?? 0, end: text.length };
      const [type = "", value = ""] = first.split(" ");
      if (isDate) dates.push({ ...span, type, value, days: second === "" ? daysOfValue(type, value) : second });
      else quotations.push({ ...span, speaker: second });
      at = end + 2;
    } else if (marked[at] === "¦") {
      ends.push(text.length);
      at += 1;
    } else text += marked[at++];
  }
  for (const paragraph of text.matchAll(/\S[^\n]*(?=\n\n|$)/gu))
    ends.push(paragraph.index + paragraph[0].trimEnd().length);
  return { name, day, text, dates: dates.sort((a, b) => a.start - b.start), quotations, ends: [...new Set(ends)] };
}

function daysOfValue(type: string, value: string): string {
  if (type === "DURATION" || type === "SET") return "unknown";
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  if (week !== null) {
    const monday = Temporal.PlainDate.from(`${week[1]}-01-04`);
    const first = monday.add({ days: 1 - monday.dayOfWeek + 7 * (Number(week[2]) - 1) });
    return `${first.toString()}..${first.add({ days: 6 }).toString()}`;
  }
  const span = parseDateSpan(value.replace(/T.*$/u, ""), "explicit");
  return span === undefined ? "unknown" : `${span.earliest ?? ""}..${span.latest ?? ""}`;
}
