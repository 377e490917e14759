// One document as people work on it: its text, what was read in it, what was decided of that. The last few that were opened are kept
// at hand, for the parts of a long one are asked for one after the other.

import type { DateSpan, DocumentId, Span } from "../../base/base.ts";
import {
  type CaseDocument,
  type Decision,
  type Flag,
  type PlacedMention,
  decisionBook,
  type Reading,
  reviewOf,
  type ReviewPeople,
  type ReviewState,
  type Statement,
} from "../../record/record.ts";
import type { RecordReader } from "../../store/store.ts";
import { fold } from "../../text/text.ts";
import { partsOf } from "./document-parts.ts";

export interface OpenedDocument {
  readonly document: CaseDocument;
  /** Of the file, else of its parts. */
  readonly date: DateSpan | undefined;
  readonly reading: Reading;
  readonly mentions: readonly PlacedMention[];
  readonly statements: readonly Statement[];
  /** The parts that are shown one at a time. */
  readonly parts: readonly Span[];
  readonly flags: readonly Flag[];
  /** Where text of it stands too, the most of it first. */
  readonly repeats: readonly Repeat[];
  /** As `fold` gives it. */
  readonly folded: string;
}

export interface Repeat {
  readonly document: DocumentId;
  readonly name: string;
  /** In this document. */
  readonly here: readonly Span[];
  readonly words: number;
}

/** As the review has it; corrected: nobody has accepted it since. */
export type StatementState = ReviewState | "corrected";

const KEPT = 8;
const KEPT_CHARACTERS = 12_000_000;
const OPENED = new WeakMap<RecordReader, Map<string, OpenedDocument>>();

/** Undefined where there is no such document. */
export async function openDocument(read: RecordReader, id: DocumentId): Promise<OpenedDocument | undefined> {
  const key = `${id} ${await read.revision()}`;
  const kept = OPENED.getOrInsertComputed(read, () => new Map<string, OpenedDocument>());
  const opened = kept.get(key) ?? (await lookAt(read, id));
  if (opened === undefined) return undefined;
  // the last one asked for stands last
  kept.delete(key);
  kept.set(key, opened);
  let characters = 0;
  for (const [i, [name, { document }]] of [...kept].reverse().entries()) {
    characters += document.text.length;
    if (i >= KEPT || (i > 0 && characters > KEPT_CHARACTERS)) kept.delete(name);
  }
  return opened;
}

async function lookAt(read: RecordReader, id: DocumentId): Promise<OpenedDocument | undefined> {
  const document = await read.document(id);
  if (document === undefined) return undefined;
  const reading = await read.reading(id);
  return {
    document,
    date: await read.dateOfDocument(id),
    reading,
    mentions: await read.mentionsIn(id),
    statements: await read.statementsIn(id),
    parts: partsOf(document.text, document.pages, reading.paragraphs),
    flags: await read.flagsIn(id),
    repeats: await repeatsOf(read, id),
    folded: fold(document.text),
  };
}

async function repeatsOf(read: RecordReader, id: DocumentId): Promise<Repeat[]> {
  const found = new Map<DocumentId, { here: Span[]; words: number }>();
  for (const { a, b, words } of await read.sharedText(id)) {
    const [here, there] = a.document === id ? [a, b] : [b, a];
    const known = found.getOrInsertComputed(there.document, () => ({ here: [], words: 0 }));
    known.here.push({ start: here.start, end: here.end });
    known.words += words;
  }
  const repeats: Repeat[] = [];
  for (const [document, one] of [...found].sort(([, a], [, b]) => b.words - a.words).slice(0, 50))
    repeats.push({ document, name: (await read.nameOfDocument(document)) ?? document, ...one });
  return repeats;
}

/** Where the review of each of these statements stands. @param people How many it takes to accept one. */
export function statesOf(
  decisions: readonly Decision[],
  statements: readonly Statement[],
  people: ReviewPeople,
): Map<string, StatementState> {
  const book = decisionBook(decisions);
  return new Map(
    statements.map(({ id }) => {
      const standing = book.standing(id);
      const { state } = reviewOf(standing, people);
      const isOpen = state === "waiting" || state === "proposed";
      return [id, isOpen && standing.some(({ act }) => act === "correct") ? "corrected" : state];
    }),
  );
}
