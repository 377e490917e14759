// Dates against texts of our own, labelled by hand (labelled/dates and labelled/held-out-dates): spans and values as in TempEval-3, and the dates that
// are silently wrong: given as days that leave out a day the text allows. The whole program reads them, sections and all.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { daySpan, overlaps, parseDay, type Span } from "../../src/base/base.ts";
import { languageDetector } from "../../src/ingest/ingest.ts";
import { readText } from "../../src/read/read.ts";
import type { DateMention, Reading } from "../../src/record/record.ts";
import type { Counts, ScoreRow, Table } from "./score.ts";

export interface Quoted extends Span {
  readonly quote: string;
}

export interface DateLabel extends Quoted {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3; `or` holds values that are as right. */
  readonly value: string;
  readonly or?: readonly string[];
  /** The first and the last day it can mean to a careful reader of this document alone; null where that cannot be known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Does the document settle it, as finely as it is said? */
  readonly precise: boolean;
}

export interface DateLabels {
  readonly dates: readonly DateLabel[];
  /** What may be found or not: ages, copyright years, "until further notice". */
  readonly ignored: readonly Quoted[];
}

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  /** The day the document is given with. */
  readonly date?: string;
}

/** Held out: only counted. Their errors are written nowhere, so that no rule is made for them. */
export type DateSet = "dates" | "held-out-dates";
export type CaseSet = "cases" | "held-out-cases";

/** The texts of a folder of labelled/, each with its labels. */
export function labelledTexts<Labels>(set: DateSet | CaseSet): (LabelledText & Labels)[] {
  const folder = fileURLToPath(new URL(`labelled/${set}`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".json".length);
      const labels = JSON.parse(readFileSync(join(folder, file), "utf8")) as Labels & { date?: string };
      return { name, text: readFileSync(join(folder, `${name}.txt`), "utf8"), ...labels };
    });
}

export function labelledDates(set: DateSet): (LabelledText & DateLabels)[] {
  return labelledTexts<DateLabels>(set);
}

/** Reads a text as `habeas read --date` does. */
export async function wholeReader(): Promise<(labelled: LabelledText) => Reading> {
  const detectLanguage = await languageDetector();
  return ({ text, date }) => {
    const day = date === undefined ? undefined : parseDay(date);
    const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain", detectLanguage };
    return readText({ ...input, published: day && daySpan(day, "person") }).reading;
  };
}

/** For each document, the counts of each row. */
interface Tally {
  relaxed: Counts;
  strict: Counts;
  value: Counts;
  exact: Counts;
  silent: Counts;
  apart: Counts;
  needless: Counts;
}

export async function benchLabelledDates(): Promise<Table> {
  const errors: string[] = [];
  const rows = await dateRows("dates", (line) => errors.push(line));
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/labelled-dates.txt", errors.sort().join("\n"));
  return { name: "Dates labelled by hand", page: "docs/readers/dates.md", rows };
}

export async function benchHeldOutDates(): Promise<Table> {
  const rows = await dateRows("held-out-dates", () => undefined);
  return { name: "Dates labelled by hand, held out", page: "docs/readers/dates.md", rows };
}

async function dateRows(set: DateSet, report: (line: string) => void): Promise<readonly ScoreRow[]> {
  const read = await wholeReader();
  const tallies = labelledDates(set).map((labelled) => {
    const found = read(labelled).mentions.filter((mention) => mention.kind === "date");
    return tally(labelled, found, report);
  });
  const counts = (name: keyof Tally): Counts[] => tallies.map((one) => one[name]);
  return [
    { name: "spans that overlap", measure: "F1", documents: counts("relaxed") },
    { name: "equal spans", measure: "F1", documents: counts("strict") },
    { name: "right values", measure: "F1", documents: counts("value") },
    { name: "settled dates given with exactly their days", measure: "share", documents: counts("exact") },
    { name: "silently wrong", measure: "share", documents: counts("silent"), atMost: 0.01 },
    { name: "silently wrong, with no day in common", measure: "share", documents: counts("apart") },
    { name: "needless ones that have days, of all found", measure: "share", documents: counts("needless") },
  ];
}

function tally(
  labelled: LabelledText & DateLabels,
  mentions: readonly DateMention[],
  report: (line: string) => void,
): Tally {
  const { name, text, dates, ignored } = labelled;
  const line = (what: string, span: Span, ...more: string[]): void =>
    report([what, name, labelled.date ?? "no date", around(text, span), ...more].join("\t"));
  const found = mentions.filter(
    (mention) => dates.some((label) => overlaps(label, mention)) || !ignored.some((span) => overlaps(span, mention)),
  );
  const free = new Set(found);
  let [relaxed, strict, value, exact, silent, apart, needless] = [0, 0, 0, 0, 0, 0, 0];
  for (const label of dates) {
    const match = found.find((mention) => free.has(mention) && overlaps(mention, label));
    if (match === undefined) {
      line("missed", label, `${label.type} ${label.value}`);
      continue;
    }
    free.delete(match);
    relaxed++;
    if (match.start === label.start && match.end === label.end) strict++;
    else line("span", label, `found: ${match.quote}`);
    if ([label.value, ...(label.or ?? [])].includes(match.timex.value)) value++;
    else line("value", label, `found: ${match.timex.value}`, `is: ${label.value}`);
    const days = `found: ${shown(match.date)} (${match.date.basis})`;
    if (isSilentlyWrong(label, match)) {
      silent++;
      if (isApart(label, match)) apart++;
      line(isApart(label, match) ? "silent, apart" : "silent", label, days, `is: ${shown(label)}`);
    } else if (isSettled(label)) {
      if (match.date.earliest === label.earliest && match.date.latest === label.latest) exact++;
      else line("wide", label, days, `is: ${shown(label)}`);
    }
  }
  for (const mention of free) {
    const { earliest, latest } = mention.date;
    line("needless", mention, `${mention.timex.value} ${shown(mention.date)}`);
    if (isPoint(mention.timex) && (earliest ?? latest) !== undefined) needless++;
  }
  const f1 = (right: number): Counts => [right, found.length, dates.length];
  return {
    relaxed: f1(relaxed),
    strict: f1(strict),
    value: f1(value),
    exact: [exact, dates.filter(isSettled).length],
    silent: [silent, dates.length],
    apart: [apart, dates.length],
    needless: [needless, found.length],
  };
}

/** Days are given, and they leave out a day that the text allows. */
function isSilentlyWrong(label: DateLabel, { timex, date: { earliest, latest } }: DateMention): boolean {
  if (!isPoint(timex)) return false;
  const leavesOutBefore = earliest !== undefined && (label.earliest === null || earliest > label.earliest);
  const leavesOutAfter = latest !== undefined && (label.latest === null || latest < label.latest);
  return leavesOutBefore || leavesOutAfter;
}

/** No day that is given is a day that the text allows. */
function isApart(label: DateLabel, { date: { earliest, latest } }: DateMention): boolean {
  if (label.earliest === null || label.latest === null) return true;
  return (earliest !== undefined && earliest > label.latest) || (latest !== undefined && latest < label.earliest);
}

/** A date or time, whose days say when; not how long or how often. */
function isPoint({ type }: { readonly type: string }): boolean {
  return type === "DATE" || type === "TIME";
}

function isSettled(label: DateLabel): boolean {
  return label.precise && isPoint(label) && label.earliest !== null;
}

function shown({
  earliest,
  latest,
}: {
  earliest?: string | null | undefined;
  latest?: string | null | undefined;
}): string {
  return earliest === latest ? (earliest ?? "unknown") : `${earliest ?? ".."}/${latest ?? ".."}`;
}

export function around(text: string, { start, end }: Span): string {
  const context = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return context.replace(/\s+/gu, " ");
}
