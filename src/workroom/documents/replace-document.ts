// A better copy of a document: which decisions and citations can be carried over to its text, and, when a person has seen that, doing it.

import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentId, Span } from "../../base/base.ts";
import {
  type Decision,
  decisionBook,
  isRestrictedDocument,
  type NewDecision,
  type Passage,
  restriction,
  restrictionsIn,
  type Statement,
} from "../../record/record.ts";
import type { RecordReader } from "../../store/store.ts";
import { foldKey, QuoteFinder } from "../../text/text.ts";
import type { Deciding } from "../decide.ts";
import type { Room } from "../room.ts";
import { noteStatements, noteTargets } from "../shown-targets.ts";
import { removalOf, removeDocument } from "./remove-document.ts";

/** A decision about a statement of the old copy, and what becomes of it. */
export interface CarriedDecision {
  readonly decision: Decision;
  readonly old: Passage;
  /** Where the words stand in the new copy. */
  readonly now?: (Passage & { readonly isExact: boolean }) | undefined;
  /** The same statement there; undefined where there is none, and the decision is orphaned. */
  readonly statement?: Statement | undefined;
}

export interface CarriedCitation {
  /** In the folder of what the campaign writes. */
  readonly file: string;
  /** "doc_…#310-452", as it stands there. */
  readonly old: string;
  readonly now?: string | undefined;
}

export interface CarryOver {
  readonly decisions: readonly CarriedDecision[];
  readonly citations: readonly CarriedCitation[];
  /** The number of the last decision of all when this was worked out. */
  readonly seen: number;
}

/** What would be carried over. Changes nothing. */
export async function carryOver(
  read: RecordReader,
  updates: string | undefined,
  old: DocumentId,
  copy: DocumentId,
): Promise<CarryOver> {
  const [text, copyText] = [await read.text(old), await read.text(copy)];
  const finder = new QuoteFinder(copyText);
  const place = ({ start, end }: Span): CarriedDecision["now"] => {
    const found = finder.find(text.slice(start, end), start / Math.max(1, text.length));
    return found && { ...found, document: copy, quote: copyText.slice(found.start, found.end) };
  };
  const log = await read.decisions();
  const book = decisionBook(log);
  const there = await read.statementsIn(copy);
  const decisions = (await read.statementsIn(old)).flatMap((statement) => {
    const standing = book.standing(statement.id);
    if (standing.length === 0) return [];
    const now = place(statement.passage);
    const same = now === undefined ? undefined : sameStatement(statement, there, now);
    return standing.map((decision): CarriedDecision => ({ decision, old: statement.passage, now, statement: same }));
  });
  const citations = citationsOf(updates, old).map(({ file, code, span }): CarriedCitation => {
    const now = place(span);
    return { file, old: code, now: now && `${copy}#${now.start}-${now.end}` };
  });
  return { decisions: decisions.sort((a, b) => a.decision.seq - b.decision.seq), citations, seen: book.last };
}

/** The one that says the same of the same sort of thing at these words; where two could be meant, none. */
function sameStatement(old: Statement, there: readonly Statement[], now: Span): Statement | undefined {
  const found = there.filter(
    ({ passage, slot, value, modality, polarity }) =>
      passage.start < now.end &&
      now.start < passage.end &&
      slot === old.slot &&
      modality === old.modality &&
      polarity === old.polarity &&
      isNearlySame(value, old.value),
  );
  const exact = found.filter(({ entry, value }) => entry === old.entry && value === old.value);
  const all = exact.length > 0 ? exact : found;
  return all.length === 1 ? all[0] : undefined;
}

/** A value in the words of the text may have been read better; a date or a number must be the same. */
function isNearlySame(value: string, old: string): boolean {
  if (foldKey(value) === foldKey(old)) return true;
  const digits = (text: string): string => text.replace(/\D+/g, " ").trim();
  if (digits(value) !== digits(old)) return false;
  const found = new QuoteFinder(value).find(old, 0);
  return found !== undefined && found.end - found.start > 0.7 * value.length;
}

/**
 * Sets the old copy aside and carries over what can be; the copy of a restricted document is restricted. False where something was decided since the preview: nothing is changed then.
 * Killed in between, the old copy is aside and its decisions are listed as orphaned, as they are until they are carried over.
 */
export async function replaceDocument(
  room: Room,
  old: DocumentId,
  copy: DocumentId,
  seen: number,
  deciding: Deciding,
): Promise<boolean> {
  const { updates } = room.open.folder;
  const isDone = await room.change(async ({ store }) => {
    const over = await carryOver(store.read, updates, old, copy);
    if (over.seen !== seen) return false;
    const carried = over.decisions.filter((one) => one.statement !== undefined);
    const decisions = carried.map(({ decision: { act, target, before, after }, statement }): NewDecision => {
      return { ...deciding, act, target: statement?.id ?? target, before, after };
    });
    const namesOf = async (id: DocumentId): Promise<readonly string[]> => (await store.read.document(id))?.names ?? [];
    const names = await namesOf(copy);
    const found = restrictionsIn(decisionBook(await store.read.decisions()));
    const mustRestrict =
      isRestrictedDocument(found, { id: old, names: await namesOf(old) }) &&
      !isRestrictedDocument(found, { id: copy, names });
    if (mustRestrict) decisions.push({ ...deciding, ...restriction(copy, true, names) });
    await store.transact(async (writer) => {
      await writer.appendDecisions(decisions);
      const [documents, entries] = [new Set<DocumentId>(), new Set<Statement["entry"]>()];
      noteStatements(
        carried.flatMap(({ statement }) => statement ?? []),
        documents,
        entries,
      );
      await writer.noteShown(documents, entries);
      if (mustRestrict) await noteTargets(writer, [copy]);
    });
    if (updates !== undefined) writeCitations(updates, over.citations);
    return true;
  });
  if (!isDone) return false;
  const { seen: last } = await removalOf(room, old);
  await removeDocument(room, old, last, deciding);
  return true;
}

interface Cited {
  readonly file: string;
  readonly code: string;
  readonly span: Span;
}

/** Where what the campaign writes names a passage of the document by its id. */
function citationsOf(updates: string | undefined, document: DocumentId): Cited[] {
  const pattern = new RegExp(`\\b${document}#(?:p)?(\\d+)-(\\d+)`, "gu");
  return writingsIn(updates).flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([code, start, end]) => ({
      file,
      code,
      span: { start: Number(start), end: Number(end) },
    })),
  );
}

function writeCitations(updates: string, citations: readonly CarriedCitation[]): void {
  for (const [file, own] of Map.groupBy(citations, (one) => one.file)) {
    const path = join(updates, file);
    const before = readFileSync(path, "utf8");
    const after = own.reduce(
      (text, { old, now }) => (now === undefined ? text : text.replaceAll(new RegExp(`${old}(?!\\d)`, "gu"), now)),
      before,
    );
    if (after === before) continue;
    writeFileSync(`${path}.new`, after);
    renameSync(`${path}.new`, path);
  }
}

function writingsIn(updates: string | undefined): { file: string; text: string }[] {
  if (updates === undefined || !existsSync(updates)) return [];
  return readdirSync(updates, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:md|markdown|ya?ml)$/iu.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(updates, file), "utf8") }));
}
