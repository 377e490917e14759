// habeas read: what the readers find in a file, without a case.

import { type DateSpan, parseDay, Problem, type Span } from "../base/base.ts";
import {
  type Extraction,
  type FoundStatement,
  type Mention,
  NAME_KINDS,
  type Reading,
  type Receipt,
  type Speaker,
  type Duration,
  type Tenure,
} from "../record/record.ts";
import { unreadIn } from "../read/read.ts";
import { languageName, unreadWords } from "../views/views.ts";
import { type FileReading, readFiles } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT } from "./case-command.ts";
import type { Command } from "./command.ts";
import { missingDay } from "./missing-day.ts";

export const read: Command = {
  name: "read",
  operands: "<file…>",
  summary: "what the readers find in a file; needs no case",
  about:
    "Reads each file, and what it contains, and prints what the readers found: one JSON object a line with --json, a " +
    "short account without. Nothing is kept. What identifies a person to an office or a bank (an alien number, a " +
    "passport) is printed as it stands in the file; only the site masks it.",
  options: [
    { name: "date", value: "YYYY-MM-DD", text: "the day the files are of; without it an undated file stays undated" },
    JSON_OUTPUT,
  ],
  examples: ["habeas read article.html", "habeas read statement.txt --date 2023-05-04 --json"],
  exits: [[1, "a file, or something that it contains, could not be read; all others are printed"]],
  takes: [1, Number.MAX_SAFE_INTEGER],
  run: async (call, terminal) => {
    const given = call.value("date");
    const day = given === undefined ? undefined : parseDay(given);
    if (given !== undefined && day === undefined) {
      throw new Problem("bad-usage", {
        command: "read",
        why: missingDay(given ?? "") ?? "--date takes a day written as YYYY-MM-DD.",
      });
    }
    let unreadable = false;
    for await (const one of readFiles(call.operands, day)) {
      terminal.out(call.has("json") ? `${JSON.stringify(asJson(one))}\n` : asText(one));
      unreadable ||= one.extraction.receipt.kind === "unreadable";
    }
    return unreadable ? 1 : 0;
  },
};

function status(receipt: Receipt): string {
  switch (receipt.kind) {
    case "read":
      return "read";
    case "partial":
      return `partial: ${receipt.missing}`;
    case "unreadable":
      return `unreadable: ${receipt.reason}`;
  }
}

/** The shape that other programs rely on; documented in docs/formats/read-json.md. */
function asJson({ file, sha256, extraction, reading }: FileReading): object {
  const { mediaType, language, receipt, text, pages } = extraction;
  return {
    file,
    sha256,
    mediaType,
    language: language ?? null,
    status: status(receipt),
    hint: receipt.kind === "unreadable" ? receipt.hint : null,
    ...metadata(extraction),
    text,
    pages: pages.map(({ number, start, end, from }) => ({ number, start, end, from })),
    marks: extraction.marks.map(({ kind, start, end, level }) => ({ kind, start, end, level: level ?? null })),
    languages: reading.languages.map((stretch) => ({
      start: stretch.start,
      end: stretch.end,
      language: stretch.language,
      unread: unreadIn(stretch.language).map(({ reader, elsewhere }) => ({ reader, but: elsewhere ?? null })),
    })),
    sections: reading.sections.map(({ kind, start, end, language: own, title, author, number, date }) => ({
      kind,
      start,
      end,
      language: own ?? null,
      title: wordsAt(text, title),
      author: wordsAt(text, author),
      number: wordsAt(text, number),
      date: dateJson(date),
    })),
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    mentions: mentionsJson(reading, language),
    clauses: reading.clauses.map(({ start, end, modality, polarity }) => ({ start, end, modality, polarity })),
    statements: reading.statements.flatMap(withParts).map((one) => ({
      speaker: speakerName(one.speaker),
      entry: one.entry,
      slot: one.slot,
      value: one.value,
      modality: one.modality,
      polarity: one.polarity,
      tier: one.tier,
      date: dateJson(one.date),
      ...(one.tenure && { tenure: tenureJson(one.tenure) }),
      ...(one.duration && { duration: durationJson(one.duration) }),
      start: one.start,
      end: one.end,
    })),
  };
}

/** A statement and the parts of it, each as a statement. */
function withParts({ parts = [], ...main }: FoundStatement): FoundStatement[] {
  const { tenure: _tenure, duration: _duration, date: _date, ...inherited } = main;
  return [main, ...parts.map((part) => ({ ...inherited, ...part }))];
}

function wordsAt(text: string, span: Span | undefined): string | null {
  return span === undefined ? null : text.slice(span.start, span.end);
}

function metadata({ title, byline, publisher, published }: Extraction): object {
  const date = published === undefined ? null : { ...dateJson(published.value), from: published.from };
  return { title: title ?? null, byline: byline ?? null, publisher: publisher ?? null, published: date };
}

function dateJson(date: DateSpan | undefined): object | null {
  if (date === undefined) return null;
  return {
    edtf: date.edtf === "" ? null : date.edtf,
    earliest: date.earliest ?? null,
    latest: date.latest ?? null,
    basis: date.basis,
  };
}

const IN_CLAUSES: ReadonlySet<Mention["kind"]> = new Set([...NAME_KINDS, "date", "number", "quotation"] as const);

/** Dates, names, numbers and quotations say how the clause in which they begin is meant. The lists are in order. */
function mentionsJson({ mentions, clauses, languages }: Reading, whole: string | undefined): object[] {
  const silent = new Set(
    [whole ?? "", ...languages.map(({ language }) => language)].filter((language) =>
      unreadIn(language).some(({ reader }) => language !== "" && reader === "clauses"),
    ),
  );
  const clauseOf = cursor(clauses);
  const stretchOf = cursor(languages);
  return mentions.map((mention) => {
    const printed = mentionJson(mention);
    const clause = clauseOf(mention.start);
    const language = stretchOf(mention.start)?.language ?? whole ?? "";
    if (!IN_CLAUSES.has(mention.kind) || silent.has(language)) return printed;
    return { ...printed, modality: clause?.modality ?? "asserted", polarity: clause?.polarity ?? "positive" };
  });
}

/** The span of a sorted list that holds a place; to be asked for ascending places. */
function cursor<S extends Span>(list: readonly S[]): (at: number) => S | undefined {
  let next = 0;
  return (at) => {
    while (next < list.length && list[next]!.end <= at) next++; // bounded by the test before it
    const span = list[next];
    return span !== undefined && span.start <= at ? span : undefined;
  };
}

function mentionJson(mention: Mention): object {
  if (mention.kind === "quotation") return { ...mention, speaker: mention.speaker ?? null };
  if ("role" in mention && mention.role !== undefined) {
    const { text, start, end, asOf, ...where } = mention.role;
    return { ...mention, role: text, roleAt: { start, end, ...where, ...(asOf && { asOf: dateJson(asOf) }) } };
  }
  if (mention.kind !== "date") return mention;
  const { date, ...rest } = mention;
  return { ...rest, ...dateJson(date) };
}

function tenureJson({ asOf, ...where }: Tenure): object {
  return asOf === undefined ? where : { ...where, asOf: dateJson(asOf) };
}

function durationJson({ since, until, ...rest }: Duration): object {
  return { ...rest, ...(since && { since: dateJson(since) }), until: dateJson(until) };
}

function speakerName(speaker: Speaker): string {
  if (speaker.kind === "narrator") return "narrator";
  return speaker.name === "" ? "not named" : speaker.name;
}

function asText({ file, extraction, reading }: FileReading): string {
  const { receipt, mediaType, language, text } = extraction;
  const lines = [
    `${file}: ${status(receipt)} (${mediaType}${language === undefined ? "" : `, ${languageName(language)}`})`,
  ];
  if (receipt.kind === "unreadable") lines.push(`  ${receipt.hint}`);
  else {
    lines.push(
      `  ${counted(text.length, "character")}, ${counted(reading.sections.length, "section")}, ${counted(reading.sentences.length, "sentence")}`,
    );
    for (const [kind, list] of Map.groupBy(reading.mentions, (mention) => mention.kind)) {
      lines.push(`  ${kind}: ${distinct(list)}`);
    }
    lines.push(`  ${counted(reading.statements.length, "statement")}`);
    for (const other of new Set(reading.languages.map((stretch) => stretch.language))) {
      const unread = unreadIn(other);
      if (unread.length > 0) lines.push(`  not read in ${languageName(other)}: ${unreadWords(unread)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function distinct(mentions: readonly Mention[]): string {
  const forms = [...new Set(mentions.map((one) => ("name" in one ? one.name : one.quote.replace(/\s+/gu, " "))))];
  const shown = forms.slice(0, 6).map((form) => (form.length > 60 ? `${form.slice(0, 57)}…` : form));
  return `${mentions.length} (${shown.join("; ")}${forms.length > 6 ? "; …" : ""})`;
}
