// What each document of the folder, and each part of it, is: the kind, the days, the numbers and the titles under which others
// may refer to it. A docket sheet lists papers and is none of them.

import { type DateSpan, type DocumentId, isExact, isKnown, parseDateSpan, type Span } from "../../base/base.ts";
import {
  type CaseDocument,
  type Mention,
  PAPER_NOUN,
  paperGroups,
  type PaperType,
  paperTypeOf,
  type Reading,
  type Section,
} from "../../record/record.ts";
import { foldKey } from "../../text/text.ts";

export interface PaperOffer extends Span {
  readonly document: DocumentId;
  readonly types: readonly PaperType[];
  readonly dates: readonly DateSpan[];
  /** Numbers in a court's docket, as stamped on it. */
  readonly numbers: readonly string[];
  readonly dockets: readonly string[];
  /** Of exhibits. */
  readonly labels: readonly string[];
  /** Folded: titles, headings, names of files. */
  readonly titles: readonly string[];
  /** Folded: words with a capital at its head and its end, where those stand who wrote it and to whom. */
  readonly names: readonly string[];
  /** The message or archive it came in. */
  readonly parents: readonly DocumentId[];
}

/** Kinds of sections that are papers of their own; of the others the whole document is one. */
const OWN: ReadonlySet<Section["kind"]> = new Set(["letter", "release", "message", "transcript", "post"]);
const HEAD = 2500;
const MOST_LINES = 60;
const MOST_DATES = 24;
const MOST_TITLES = 14;
const MOST_NAMES = 40;

/** The document itself, and each letter, release, message, transcript and post in it. */
export function paperOffers(document: CaseDocument, reading: Reading): PaperOffer[] {
  const { text, receipt } = document;
  const whole = { start: 0, end: text.length };
  // what cannot be read still is what its name says
  if (receipt.kind === "unreadable" || text === "")
    return [offer(document, EMPTY, { ...whole, kind: "document" }, true)];
  const parts = reading.sections.filter((section) => OWN.has(section.kind));
  const isListing = isDocketSheet(reading);
  const [first] = reading.sections;
  const isOne = reading.sections.length === 1 && first !== undefined;
  const self: Section = isOne ? first : { ...whole, kind: "document", date: undefined };
  const rest = isOne ? [] : parts;
  return [
    ...(isListing ? [] : [offer(document, reading, self, true)]),
    ...rest.map((part) => offer(document, reading, part, false)),
  ];
}

/** A table with days and numbers may look like one: a sheet gives the number of its case. */
export function isDocketSheet({ mentions, sections }: Pick<Reading, "mentions" | "sections">): boolean {
  return sections.some(({ kind }) => kind === "docket entry") && mentions.some(({ kind }) => kind === "docket");
}

const EMPTY: Pick<Reading, "mentions"> = { mentions: [] };

function offer(
  document: CaseDocument,
  { mentions }: Pick<Reading, "mentions">,
  part: Section,
  isWhole: boolean,
): PaperOffer {
  const { text, names } = document;
  const { start, end } = part;
  const head = text.slice(start, Math.min(end, start + HEAD));
  const lines = head
    .split("\n", MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const files = isWhole ? names.map((name) => name.replace(/^.*\//, "").replace(/\.\w{2,5}$/, "")) : [];
  const own = isWhole ? [document.title?.value ?? ""] : [];
  const headings = [...own, part.title === undefined ? "" : text.slice(part.title.start, part.title.end)];
  const within = mentionsIn(mentions, part);
  const dates = [
    part.date,
    isWhole ? document.published?.value : undefined,
    ...files.flatMap(dateInName),
    ...datesOf(text, part, within),
  ];
  return {
    document: document.id,
    start,
    end,
    types: typesOf(document, part, isWhole, lines, [...headings, ...files], head),
    dates: distinct(dates.filter((date) => date !== undefined).filter(isKnown), ({ edtf }) => edtf).slice(
      0,
      MOST_DATES,
    ),
    numbers: isWhole ? numbersOf(text, files) : [],
    dockets: distinct(
      within.flatMap((one) => (one.kind === "docket" && one.start < start + HEAD ? [one.value] : [])),
      (value) => value,
    ),
    labels: labelsOf(text, part, [...headings, ...files], isWhole),
    titles: distinct(
      [...headings, ...files, ...lines.filter((line) => line.length <= 160).slice(0, 8)].map(foldKey),
      (key) => key,
    )
      .filter((key) => key.includes(" "))
      .slice(0, MOST_TITLES),
    names: isWhole ? namesOf(document, text, part) : namesOf(undefined, text, part),
    parents: isWhole ? document.parents : [],
  };
}

const NOUN = new RegExp(String.raw`(?<![\p{L}-])(?:${PAPER_NOUN})(?![\p{L}-])`, "giu");
const BY_KIND: Partial<Record<Section["kind"], readonly PaperType[]>> = {
  letter: ["letter"],
  release: ["release", "statement"],
  message: ["email"],
  transcript: ["transcript"],
};
const ORDERED = /\bIT IS (?:HEREBY |FURTHER |THEREFORE |SO )*ORDERED\b|\bSO ORDERED\b/;
const SWORN =
  /\b(?:declare|certify|affirm)[^.]{0,40} under (?:the )?(?:penalty|penalties|pains)[^.]{0,20} (?:of )?perjury\b|\bbeing (?:first )?duly sworn\b/i;

/** By its form, by the lines in capitals at its head, by its title and the name of its file. */
function typesOf(
  document: CaseDocument,
  part: Section,
  isWhole: boolean,
  lines: readonly string[],
  titles: readonly string[],
  head: string,
): PaperType[] {
  const found = new Set<PaperType>(BY_KIND[part.kind]);
  if (isWhole && document.mediaType === "message/rfc822") found.add("email");
  const add = (words: string): void => {
    for (const [noun] of words.replace(/[_-]/g, " ").matchAll(NOUN)) {
      const type = paperTypeOf(noun);
      if (type !== undefined) found.add(type);
    }
  };
  const isPrinted = isWhole && (document.publisher !== undefined || document.byline !== undefined);
  if (!isPrinted) {
    for (const title of titles) add(title);
    for (const line of lines) if (line.length <= 200 && isShouted(line)) add(line);
    if (ORDERED.test(document.text.slice(part.start, part.end))) found.add("order");
    if (SWORN.test(document.text.slice(part.start, part.end))) found.add("declaration");
    for (const match of head.matchAll(/^[ \t*#]{0,6}(?:Re|Subject|RE|SUBJECT):.{0,120}$/gm)) add(match[0]);
  }
  if (isPrinted || found.size === 0) found.add("article");
  return [...found].sort();
}

function isShouted(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/** "Case 2:19-cv-00417 Document 45 Filed 06/03/19 Page 1 of 3": what a court's system prints on each page. */
const STAMP =
  /(?:Document|Doc\.?|Dkt\.?|ECF(?: No\.?)?|DktEntry|Docket Entry|Entry)(?: ?#| No\.?)?:? {0,3}(\d{1,4}(?:-\d{1,3})?)(?: {1,6}|, ?| ?\| ?)(?:Filed|Page|Entered|Date Filed|FILED)/g;
const NUMBER_IN_NAME =
  /gov\.uscourts\.\w+\.\d+\.(\d{1,4})\.\d+|(?<![a-z])(?:dkt|ecf|doc(?:ument)?|entry)[ _.-]?(?:no[ _.-]?)?(\d{1,4})(?!\d)/gi;

function numbersOf(text: string, files: readonly string[]): string[] {
  const numbers = [...text.slice(0, 12_000).matchAll(STAMP)].map((match) => match[1]!); // the group always takes part
  const named = files.flatMap((file) =>
    [...file.matchAll(NUMBER_IN_NAME)].flatMap((match) => match[1] ?? match[2] ?? []),
  );
  return distinct([...numbers, ...named], (number) => number).slice(0, 4);
}

function dateInName(file: string): DateSpan[] {
  return [...file.matchAll(/(?<!\d)((?:19|20)\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/g)].flatMap(
    ([, year, month, day]) => {
      const span = parseDateSpan(`${year}-${month}-${day}`, "file");
      return span === undefined ? [] : [span];
    },
  );
}

/** Days at its head, at its end, and behind "dated", "filed" or "signed". */
function datesOf(text: string, { start, end }: Span, mentions: readonly Mention[]): DateSpan[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== "date" || !isExact(mention.date)) return [];
    const isAtEdge = mention.start < start + 1200 || mention.end > end - 600;
    const before = text.slice(Math.max(start, mention.start - 30), mention.start);
    return isAtEdge || /\b(?:dated|filed|entered|signed|executed|issued)\b[^.;]{0,24}$/i.test(before)
      ? [mention.date]
      : [];
  });
}

const LABEL_LINE =
  /^[ \t]*(?:exhibit|exh\.|ex\.|attachment|enclosure|tab)[ \t]+(?:no\.[ \t]*)?["“]?([a-z]{1,2}|\d{1,3})["”]?[ \t]*$/gim;
const LABEL_IN_NAME =
  /(?<![a-z])(?:exhibit|exh|ex|attachment|enclosure|tab)[ _.-]{1,2}(?:no[ _.-]?)?([a-z]|\d{1,3})(?![a-z\d])/gi;

function labelsOf(text: string, part: Span, titles: readonly string[], isWhole: boolean): string[] {
  const lines = isWhole ? [...text.slice(part.start, part.end).matchAll(LABEL_LINE)] : [];
  const named = titles.flatMap((title) => [...title.matchAll(LABEL_IN_NAME)]);
  return distinct(
    [...lines, ...named].map((match) => match[1]!.toUpperCase()),
    (label) => label,
  ).slice(0, 60); // the group always takes part
}

const EDGE = 450;

function namesOf(document: CaseDocument | undefined, text: string, { start, end }: Span): string[] {
  const head = text.slice(start, Math.min(end, start + EDGE));
  const tail = text.slice(Math.max(start, end - EDGE), end);
  const given = [
    document?.byline?.value,
    document?.publisher?.value,
    ...(document?.fields ?? []).map(({ value }) => value),
  ];
  const words =
    [...given.filter((one) => one !== undefined), head, tail].join(" \n ").match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return distinct(
    words.flatMap((word) => foldKey(word).split(" ")),
    (word) => word,
  ).slice(0, MOST_NAMES);
}

/** Under which a reference finds it. */
export function offerKeys({ types, dates, numbers, labels, titles, names, parents }: PaperOffer): string[] {
  const keys = new Set<string>();
  const groups = new Set(types.flatMap((type) => paperGroups(type)));
  for (const date of dates)
    for (const group of groups) {
      for (const month of monthsOf(date)) keys.add(`month|${group}|${month}`);
      if (isExact(date)) keys.add(`day|${group}|${date.earliest}`);
      else for (const month of monthsOf(date)) keys.add(`coarse|${group}|${month}`);
    }
  for (const number of numbers) keys.add(`number|${number}`);
  for (const label of labels) keys.add(`exhibit|${label}`);
  for (const title of titles) for (const key of titleWindows(title)) keys.add(`title|${key}`);
  const byName = types.every((type) => type === "article") ? names.slice(0, 8) : names;
  for (const group of groups) for (const name of byName) keys.add(`author|${group}|${name}`);
  for (const parent of parents) keys.add(`within|${parent}`);
  return [...keys].sort();
}

const MOST_MONTHS = 12;

/** "2019-06" for each month that a date may lie in; none for what may lie in many. */
export function monthsOf({ earliest, latest }: DateSpan): string[] {
  if (earliest === undefined || latest === undefined) return [];
  let [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const months: string[] = [];
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name > latest.slice(0, 7)) return months;
    if (months.length === MOST_MONTHS) return [];
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

const WINDOW = 4;

/** Each run of four words of a title; a shorter title as it is. */
function titleWindows(title: string): string[] {
  const words = title.split(" ");
  if (words.length <= WINDOW) return [title];
  return words
    .slice(0, 24)
    .flatMap((_, i) => (i + WINDOW <= words.length ? [words.slice(i, i + WINDOW).join(" ")] : []));
}

/** The run of words by which a title is looked up. */
export function titleKey(title: string): string {
  return foldKey(title).split(" ").slice(0, WINDOW).join(" ");
}

/** Mentions are in order of their starts. */
function mentionsIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const first = firstFrom(mentions, start);
  return mentions.slice(first, firstFrom(mentions, end)).filter((mention) => mention.end <= end);
}

function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
