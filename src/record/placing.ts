// From what was read in one document to statements in the record: ids, passages and entries.

import {
  type DateSpan,
  derivedId,
  type DocumentId,
  type EntryId,
  isExact,
  isKnown,
  type Span,
  spanAt,
  textHash,
  type StatementId,
} from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { isOnceADay, isSeldom, OTHER_TIME } from "./events/event-joining.ts";
import { DOCUMENT, WORDS } from "./events/event-mentions.ts";
import { entryOfName, isNamedKind, localEntry, namedEntry, speakerEntry } from "./identity.ts";
import { passageAt } from "./passage.ts";
import { caseNumber } from "./procedure/case-number.ts";
import { isRequestName } from "./procedure/request-states.ts";
import type { Reading } from "./reading.ts";
import type { EntryKind, FoundPart, FoundStatement, Statement } from "./statement.ts";

/** A statement whose entry is settled only when the statements of the same bucket are looked at together. */
export interface PlacedStatement extends Omit<Statement, "entry" | "origin"> {
  readonly entryKind: EntryKind;
  readonly entryName: string;
  /** The entry, where it follows from the document alone. */
  readonly entry: EntryId;
  /** Set for what happens: statements of the same kind, type and time, or of the same words, may be of the same thing. */
  readonly bucket?: string | undefined;
  /** What it shares with another mention of the same event beside people: the words, the document, its docket number. */
  readonly ties: readonly string[];
}

/** The statements of one document, in order, each once. `published`: when the document was, where its file says so. */
export function placeStatements(
  document: DocumentId,
  text: string,
  reading: Reading,
  published?: DateSpan,
): PlacedStatement[] {
  const placed = new Map<StatementId, PlacedStatement>();
  const scene = sceneOf(reading);
  for (const found of reading.statements) {
    const section = spanAt(reading.sections, found.start)?.date;
    const written = section !== undefined && isKnown(section) ? section : published;
    const statement = { ...place(document, text, found, scene), ...(written && { written }) };
    if (!placed.has(statement.id)) placed.set(statement.id, statement);
    for (const part of found.parts ?? []) {
      const own = placePart(document, text, statement, part);
      if (!placed.has(own.id)) placed.set(own.id, own);
    }
  }
  return [...placed.values()];
}

function placePart(document: DocumentId, text: string, main: PlacedStatement, part: FoundPart): PlacedStatement {
  const { start, end, slot, value, date } = part;
  const { bucket: _bucket, tenure: _tenure, duration: _duration, ...inherited } = main;
  return {
    ...inherited,
    id: derivedId("stm", main.id, start, end, slot, value),
    main: main.id,
    passage: passageAt(document, text, { start, end }),
    slot,
    value,
    date,
    about: concernedIn(document, part.about),
    ties: [],
  };
}

function concernedIn(document: DocumentId, about: FoundStatement["about"] = []): Statement["about"] {
  return about.length === 0
    ? undefined
    : about.map((thing) => ({ entry: entryOfName(document, thing.kind, thing.name), ...thing }));
}

interface Scene {
  /** The number of the one proceeding that the document speaks of. */
  readonly docket: string | undefined;
  /** Does a date stand in the span? */
  isBesideDate(span: Span): boolean;
}

function sceneOf({ mentions }: Reading): Scene {
  const dockets = new Set(mentions.flatMap((one) => (one.kind === "docket" ? [caseNumber(one.value)] : [])));
  const dates = mentions.filter((one) => one.kind === "date" && isKnown(one.date));
  return {
    docket: dockets.size === 1 ? [...dockets][0] : undefined,
    isBesideDate({ start, end }) {
      let [low, high] = [0, dates.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (dates[middle]!.start < start) low = middle + 1; // low ≤ middle < high
        else high = middle;
      }
      const next = dates[low];
      return next !== undefined && next.start < end;
    },
  };
}

function place(document: DocumentId, text: string, found: FoundStatement, scene: Scene): PlacedStatement {
  const { entry, start, end, about, parts: _parts, ...rest } = found;
  const id = derivedId("stm", document, start, end, entry.kind, entry.name, found.slot, found.value);
  const passage = passageAt(document, text, { start, end });
  const speaker = speakerEntry(document, found.speaker);
  const base = {
    ...rest,
    id,
    passage,
    speakerEntry: speaker,
    about: concernedIn(document, about),
    entryKind: entry.kind,
    entryName: entry.name,
    ties: [],
  };
  if (entry.unnamed === true) return { ...base, entry: localEntry(document, entry.kind, entry.name) };
  const isOne = entry.kind === "proceeding" || (entry.kind === "request" && isRequestName(entry.name));
  if (isNamedKind(entry.kind) || isOne) return { ...base, entry: entryOfName(document, entry.kind, entry.name) };
  if (found.slot === "said") return { ...base, entry: localEntry(document, entry.kind, entry.name) };
  if (isToldInParts(entry.kind, found.slot)) return { ...base, entry: toldInParts(document, entry.kind, entry.name) };
  const alone = derivedId("ent", entry.kind, entry.name, document, start, end, found.value);
  const words = foldKey(passage.quote);
  // of two events that one sentence tells of, each is a copy of its own
  const copied = `${WORDS}${textHash(`${words}\n${foldKey(found.value)}`).slice(0, 20)}`;
  const bucket = bucketOf(found, words.split(" ").length < COPIED_WORDS ? id : copied, scene.isBesideDate(found));
  if (bucket === undefined) return { ...base, entry: alone };
  const ties = [copied];
  if (isOnceADay(entry.name) && found.date !== undefined && isExact(found.date)) ties.push(`${DOCUMENT}${document}`);
  if (scene.docket !== undefined && OF_COURTS.has(entry.kind)) ties.push(namedEntry("proceeding", scene.docket));
  if (entry.kind === "hearing") ties.push(...hearingTies(found));
  return { ...base, entry: alone, bucket, ties };
}

/** Of one day, the hour and the room show which hearing is meant. */
function hearingTies({ parts = [] }: FoundStatement): string[] {
  return parts.flatMap(({ slot, value }) => (slot === "time" || slot === "room" ? [`${slot} ${foldKey(value)}`] : []));
}

/** What is done in court: the one docket number of a document is that of its hearing. */
const OF_COURTS: ReadonlySet<EntryKind> = new Set(["hearing", "ruling", "filing"]);

/** By kind, type and time; without a date by the words, as far as they are a copy or the event is one that seldom happens twice. */
function bucketOf(
  { entry: { kind, name }, date }: FoundStatement,
  own: string,
  isBesideDate: boolean,
): string | undefined {
  if (date !== undefined && isExact(date)) return `${kind}|${name}|${date.earliest}`;
  if (date !== undefined && isKnown(date)) return `${kind}|${name}|${date.earliest ?? ""}/${date.latest ?? ""}`;
  const time = isBesideDate ? OTHER_TIME : "";
  return own.startsWith(WORDS) || isSeldom(name) ? `${kind}|${name}|${time}|${own}` : undefined;
}

/** Of a finding, and of what evidence shows, several statements of one sentence tell; the name says in full what it is. */
function isToldInParts(kind: EntryKind, slot: string): boolean {
  return kind === "finding" || (kind === "evidence" && OF_EVIDENCE.has(slot));
}

const OF_EVIDENCE: ReadonlySet<string> = new Set(["what", "shows", "offered by", "act"]);
/** So many equal words are a copy; fewer ("the court found: she is credible") may be said in any case. */
const COPIED_WORDS = 9;

function toldInParts(document: DocumentId, kind: EntryKind, name: string): EntryId {
  const key = foldKey(name);
  return key.split(" ").length < COPIED_WORDS ? localEntry(document, kind, name) : derivedId("ent", kind, key);
}
