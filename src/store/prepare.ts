// One document as rows. Pure, so that it can be worked out beside the parsing and not where the rows are written.

import { betweenSpan, type DateSpan, type Day, derivedId, type DocumentId, isKnown, textHash } from "../base/base.ts";
import {
  authorshipOf,
  type Extraction,
  isName,
  namingsOf,
  citedDockets,
  partiesOf,
  type Mention,
  passageAt,
  placeMentions,
  placeStatements,
  type Reading,
  type Section,
} from "../record/record.ts";
import { fingerprint } from "../text/text.ts";

export interface CachedPart {
  readonly reader: string;
  readonly version: string;
  /** Partial<Reading> as JSON. */
  readonly output: string;
}

/** Raised when the rows or the fingerprints made of the same reading change. */
export const PREPARED_VERSION = 15;

/** What "she" stands for, what is told as somebody's words, whom a text has it from, what it refers to: for readers and checks alone. */
const SERVING: ReadonlySet<Mention["kind"]> = new Set(["reference", "indirect speech", "named source", "paper"]);

/** The rows are JSON arrays of arrays, in the order of the columns that `writeDocument` names. */
export interface PreparedDocument {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly bytes: number;
  readonly extraction: Extraction;
  readonly parts: readonly CachedPart[];
  readonly sections: string;
  readonly passages: string;
  readonly mentions: string;
  readonly statements: string;
  readonly namings: string;
  /** Which entries the statements speak of: [entry, statement]. */
  readonly concerned: string;
  readonly searchParts: string;
  readonly grams: string;
  /** SHA-256 of the canonical text. */
  readonly textHash: string;
  readonly date: string | null;
  readonly persons: number;
  readonly parties: string | null;
  /** Who stands behind it, as JSON. */
  readonly authorship: string;
}

export interface ReadDocument {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly bytes: number;
  readonly extraction: Extraction;
  readonly reading: Reading;
  readonly parts: readonly CachedPart[];
}

export function prepareDocument(read: ReadDocument): PreparedDocument {
  const { id, extraction, reading } = read;
  const { text } = extraction;
  const passages = new Map<string, readonly [number, number, string]>();
  const addPassage = (start: number, end: number): void => {
    const key = `${start}-${end}`;
    if (!passages.has(key)) passages.set(key, [start, end, passageAt(id, text, { start, end }).quote]);
  };
  const found = placeMentions(id, reading).filter(({ mention }) => !SERVING.has(mention.kind));
  const spans = reading.statements.flatMap((one) => [one, ...(one.parts ?? [])]);
  for (const span of [...found.map(({ mention }) => mention), ...spans]) addPassage(span.start, span.end);

  const cited = citedDockets(reading.mentions);
  const mentions = found.map(({ mention, entry }, position) => {
    const isNamed = isName(mention) || mention.kind === "unnamed person";
    const name = isNamed ? mention.name : (cited.get(mention) ?? null);
    const docket = mention.kind === "docket" ? mention.value : null;
    return [mention.start, mention.end, mention.kind, entry ?? null, name, docket, position];
  });
  const persons = new Set(
    reading.mentions.flatMap((one) => (one.kind === "person" && one.name.includes(" ") ? [one.name] : [])),
  );
  const placed = placeStatements(id, text, reading, extraction.published?.value);
  const concerned = placed.flatMap(({ id: statement, about = [] }) => about.map(({ entry }) => [entry, statement]));
  const statements = placed.map((one) => [
    one.id,
    one.passage.start,
    one.passage.end,
    one.entry,
    one.entryKind,
    one.entryName,
    one.bucket ?? null,
    JSON.stringify(one.ties),
    JSON.stringify(one.speaker),
    one.speakerEntry ?? null,
    one.slot,
    one.value,
    one.modality,
    one.polarity,
    one.tier,
    one.date === undefined ? null : JSON.stringify(one.date),
    one.date?.earliest ?? null,
    one.date?.latest ?? null,
    one.tenure === undefined ? null : JSON.stringify(one.tenure),
    one.about === undefined ? null : JSON.stringify(one.about),
    one.written === undefined ? null : JSON.stringify(one.written),
    one.duration === undefined ? null : JSON.stringify(one.duration),
    one.main ?? null,
  ]);
  const parties = partiesOf(id, reading);
  const namings = namingsOf(id, text, reading).map((one) => [
    one.entry,
    one.kind,
    one.name,
    JSON.stringify(one.forms),
    JSON.stringify(one.titles),
    one.honorific ?? null,
    one.tied ? 1 : 0,
    JSON.stringify(one.keys),
    one.place.start,
    one.place.end,
  ]);
  const paragraphs =
    reading.paragraphs.length > 0 || text === "" ? reading.paragraphs : [{ start: 0, end: text.length }];
  const date = documentDate(extraction, reading.sections);
  const { id: _id, sha256, bytes, parts } = read;
  return {
    id,
    sha256,
    bytes,
    extraction,
    parts,
    sections: JSON.stringify(reading.sections.map((section) => sectionRow(id, text, section))),
    passages: JSON.stringify([...passages.values()]),
    mentions: JSON.stringify(mentions),
    statements: JSON.stringify(statements),
    namings: JSON.stringify(namings),
    concerned: JSON.stringify(concerned),
    searchParts: JSON.stringify(paragraphs.map(({ start, end }) => [start, end, text.slice(start, end)])),
    grams: JSON.stringify([...new Set(fingerprint(text).grams)]),
    textHash: textHash(text),
    date: date === undefined ? null : JSON.stringify(date),
    persons: persons.size,
    parties: parties.captions.length + parties.held.length === 0 ? null : JSON.stringify(parties),
    authorship: JSON.stringify(authorshipOf(extraction, reading)),
  };
}

/** When it was published; else from the first to the last date of its sections. */
function documentDate(extraction: Extraction, sections: readonly Section[]): DateSpan | undefined {
  if (extraction.published !== undefined) return extraction.published.value;
  const dates = sections.flatMap(({ date }) => (date === undefined || !isKnown(date) ? [] : [date]));
  const [only, second] = dates;
  if (only === undefined || second === undefined) return only;
  const from = (date: DateSpan): Day | undefined => date.earliest ?? date.latest;
  const to = (date: DateSpan): Day | undefined => date.latest ?? date.earliest;
  const earliest = dates.map(from).reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a));
  const latest = dates.map(to).reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
  return betweenSpan(earliest, latest, "relative to its sections");
}

function sectionRow(document: DocumentId, text: string, section: Section): unknown[] {
  const { start, end, kind, title, date } = section;
  return [
    derivedId("sec", document, start, end),
    start,
    end,
    kind,
    title === undefined ? null : text.slice(title.start, title.end),
    date === undefined ? null : JSON.stringify(date),
  ];
}
