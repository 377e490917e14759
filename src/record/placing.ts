// From what was read in one document to statements in the record: ids, passages and entries.

import {
  type DateSpan,
  derivedId,
  type DocumentId,
  type EntryId,
  isExact,
  isKnown,
  spanAt,
  type StatementId,
} from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { entryOfName, isNamedKind, localEntry, speakerEntry } from "./identity.ts";
import { passageAt } from "./passage.ts";
import type { Reading } from "./reading.ts";
import type { EntryKind, FoundStatement, Statement } from "./statement.ts";

/** A statement whose entry is settled only when the statements of the same bucket are looked at together. */
export interface PlacedStatement extends Omit<Statement, "entry" | "origin"> {
  readonly entryKind: EntryKind;
  readonly entryName: string;
  /** The entry, where it follows from the document alone. */
  readonly entry: EntryId;
  /** Set for things that happen on one known day: others of the same kind, name and day may be the same thing. */
  readonly bucket?: string | undefined;
  /** What it shares with another mention of the same event: persons named, and the words themselves. */
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
  for (const found of reading.statements) {
    const section = spanAt(reading.sections, found.start)?.date;
    const written = section !== undefined && isKnown(section) ? section : published;
    const statement = { ...place(document, text, found), ...(written && { written }) };
    if (!placed.has(statement.id)) placed.set(statement.id, statement);
  }
  return [...placed.values()];
}

function place(document: DocumentId, text: string, found: FoundStatement): PlacedStatement {
  const { entry, start, end, about = [], ...rest } = found;
  const id = derivedId("stm", document, start, end, entry.kind, entry.name, found.slot, found.value);
  const passage = passageAt(document, text, { start, end });
  const speaker = speakerEntry(document, found.speaker);
  const concerned = about.map((thing) => ({ entry: entryOfName(document, thing.kind, thing.name), ...thing }));
  const persons = about
    .filter((thing) => thing.kind === "person")
    .map((thing) => entryOfName(document, "person", thing.name));
  const base = {
    ...rest,
    id,
    passage,
    speakerEntry: speaker,
    about: concerned.length === 0 ? undefined : concerned,
    entryKind: entry.kind,
    entryName: entry.name,
    ties: [...new Set([...persons, `words ${foldKey(passage.quote)}`])].sort(),
  };
  if (entry.unnamed === true) return { ...base, entry: localEntry(document, entry.kind, entry.name), ties: [] };
  if (isNamedKind(entry.kind)) return { ...base, entry: entryOfName(document, entry.kind, entry.name), ties: [] };
  if (found.slot === "said") return { ...base, entry: localEntry(document, entry.kind, entry.name), ties: [] };
  if (TOLD_IN_PARTS.has(entry.kind)) return { ...base, entry: toldInParts(document, entry.kind, entry.name), ties: [] };
  const alone = derivedId("ent", entry.kind, entry.name, document, start, end, found.value);
  if (found.date === undefined || !isExact(found.date)) return { ...base, entry: alone };
  return { ...base, entry: alone, bucket: `${entry.kind}|${entry.name}|${found.date.earliest}` };
}

/** Kinds of which several statements of one sentence tell; their name says in full what was found or shown. */
const TOLD_IN_PARTS: ReadonlySet<EntryKind> = new Set(["finding"]);
/** So many equal words are a copy; fewer ("the court found: she is credible") may be said in any case. */
const COPIED_WORDS = 9;

function toldInParts(document: DocumentId, kind: EntryKind, name: string): EntryId {
  const key = foldKey(name);
  return key.split(" ").length < COPIED_WORDS ? localEntry(document, kind, name) : derivedId("ent", kind, key);
}

/**
 * The entries of the statements of one bucket (same kind, same name, same known day). Two are the same thing only if
 * they share a person or the very words, directly or through others. The order of the statements does not count.
 */
export function groupBucket(
  bucket: string,
  statements: readonly Pick<PlacedStatement, "id" | "ties">[],
): ReadonlyMap<StatementId, EntryId> {
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = leader.get(root) ?? root; up !== root; up = leader.get(root) ?? root) root = up;
    leader.set(key, root);
    return root;
  };
  for (const { id, ties } of statements) {
    for (const tie of ties) {
      const [a, b] = [find(id), find(tie)];
      // the smaller of two ties leads, and a tie leads a statement, so that the leader does not depend on the order
      if (a !== b) leader.set(leads(a, b) ? b : a, leads(a, b) ? a : b);
    }
  }
  return new Map(statements.map(({ id }) => [id, derivedId("ent", bucket, find(id))]));
}

function leads(a: string, b: string): boolean {
  const [tieA, tieB] = [!a.startsWith("stm_"), !b.startsWith("stm_")];
  return tieA === tieB ? a < b : tieA;
}
