// The record without what is restricted. It is made as if the restricted documents had never come and the restricted people were named
// nowhere: what follows from all documents together is derived anew from those that are left. So nothing that is read from it can tell
// of what is not in it, neither a list nor a count nor a search. It is a file of its own, brought up to date with the whole record.

import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import type { DocumentId } from "../../base/base.ts";
import { maskedDocument, maskedValue, type Restrictions } from "../../record/record.ts";
import { openStore, type PreparedDocument, prepareDocument, type RecordReader, type Store } from "../../store/store.ts";
import { type CaseFolder, withJournals } from "../case-folder.ts";
import { caseSettings } from "../case-settings.ts";
import { deriveRecord } from "../derive-record.ts";
import { PEOPLE } from "../reading-process.ts";
import { putWithSharedText, settleCommon, TextCache } from "../shared-text.ts";
import { type HiddenNames, hiddenPeople } from "./hidden-people.ts";
import { takeDecisions } from "./open-decisions.ts";
import { type Places, placesLeft, putPlaces } from "./places-left.ts";

/** Raised when the same record is narrowed to another. */
const VERSION = 1;
const BATCH = 64;
const STATE = "narrowed-from";

/** What the narrowed record was made from. */
interface State {
  readonly version: number;
  /** Of the whole record. */
  readonly revision: string;
  readonly last: number;
  readonly mask: string;
  /** Containers of which something is left out. */
  readonly partial: readonly DocumentId[];
}

/**
 * Brings it up to date with the whole record and gives it, open. `isAnew`: what was read from it before does not count any more.
 * @param given It, where it is open already; it is closed where another takes its place.
 */
export async function unrestrictedRecord(
  whole: RecordReader,
  folder: CaseFolder,
  restrictions: Restrictions,
  given: Store | undefined,
): Promise<{ readonly store: Store; readonly isAnew: boolean }> {
  const kept = given ?? (existsSync(folder.unrestricted) ? await openStore(folder.unrestricted) : undefined);
  const people = await hiddenPeople(whole, restrictions.people);
  const before = kept && (await stateOf(kept.read));
  const changes = before && (await whole.changesSince(before.revision));
  if (kept !== undefined && before !== undefined && changes !== undefined) {
    const state = { revision: await whole.revision(), last: await lastOf(whole) };
    const looked = before.mask === (people?.key ?? "") && !changes.global ? changes.documents : undefined;
    const isAnew = await narrow(whole, folder, kept, restrictions, people, { before, looked, ...state });
    return { store: kept, isAnew };
  }
  await kept?.close();
  for (const path of withJournals(folder.unrestricted)) rmSync(path, { force: true });
  // of its own: the connection that writes shows what is not yet committed
  const source = await openStore(folder.record);
  try {
    await source.copyTo(folder.unrestricted);
  } finally {
    await source.close();
  }
  const store = await openStore(folder.unrestricted);
  const state = { revision: await store.read.revision(), last: await lastOf(store.read) };
  await store.transact(async (writer) => {
    await writer.becomeCopy();
    await writer.putSetting("record", randomUUID());
  });
  await narrow(whole, folder, store, restrictions, people, { before: undefined, looked: undefined, ...state });
  return { store, isAnew: true };
}

async function stateOf(read: RecordReader): Promise<State | undefined> {
  const stored = await read.setting(STATE);
  const state = stored === undefined ? undefined : (JSON.parse(stored) as State);
  return state?.version === VERSION ? state : undefined;
}

async function lastOf(read: RecordReader): Promise<number> {
  return (await read.decisionLog({ limit: 1 }))[0]?.seq ?? 0;
}

interface Narrowing {
  /** Undefined of a copy that is still whole. */
  readonly before: State | undefined;
  /** What may be another than before; undefined: everything. */
  readonly looked: ReadonlySet<DocumentId> | undefined;
  readonly revision: string;
  readonly last: number;
}

/** Returns whether decisions went that were there. */
async function narrow(
  whole: RecordReader,
  folder: CaseFolder,
  store: Store,
  restrictions: Restrictions,
  people: HiddenNames | undefined,
  { before, looked, revision, last }: Narrowing,
): Promise<boolean> {
  const places = await placesLeft(whole, restrictions, people);
  const isChanged = await putDocuments(whole, store, people, places, { before, looked });
  const isMoved = await putPlaces(store, places);
  await store.transact(async (writer) => {
    await writer.removeOrphans();
    await settleCommon(writer, new TextCache(writer));
  });
  const settings = caseSettings(folder);
  const { caseFile, folderName } = settings;
  const shown = people === undefined ? {} : maskedValue({ caseFile, folderName }, people.mask);
  // where documents came or went, earlier decisions may be about what is there now, or is no longer
  const after = isChanged || isMoved || looked === undefined ? undefined : before?.last;
  const went = await takeDecisions(whole, store, people?.mask, after);
  await deriveRecord(store, { ...settings, ...shown });
  const wentLater = after === undefined && (await takeDecisions(whole, store, people?.mask, after));
  const partial = [...places.partial].sort();
  const state: State = { version: VERSION, revision, last, mask: people?.key ?? "", partial };
  await store.transact((writer) => writer.putSetting(STATE, JSON.stringify(state)));
  return went || wentLater;
}

/** Takes out what is not left, and writes what is another than before. Returns whether anything was. */
async function putDocuments(
  whole: RecordReader,
  store: Store,
  people: HiddenNames | undefined,
  places: Places,
  { before, looked }: Pick<Narrowing, "before" | "looked">,
): Promise<boolean> {
  const files = [...(await store.read.files()).values()].map(({ document }) => document);
  const present = new Set([...files, ...(await store.read.contained()).map(({ child }) => child)]);
  const gone = [...present].filter((id) => !places.documents.has(id));
  await store.transact((writer) => writer.dropPlaces(gone));
  const wasPartial = new Set(before?.partial);
  const texts = new TextCache(store.read);
  const batch: PreparedDocument[] = [];
  let written = 0;
  const write = async (): Promise<void> => {
    const all = batch.splice(0);
    written += all.length;
    if (all.length > 0) await store.transact((writer) => writeBatch(writer, whole, texts, all));
  };
  for (const id of [...places.documents].sort()) {
    const isPartial = places.partial.has(id);
    const isLooked = looked === undefined || looked.has(id) || !present.has(id) || isPartial !== wasPartial.has(id);
    const prepared = isLooked ? await preparedFor(whole, id, people, isPartial, before === undefined) : undefined;
    if (prepared === undefined || (await isSame(store.read, prepared))) continue;
    batch.push(prepared);
    if (batch.length === BATCH) await write();
  }
  await write();
  return gone.length + written > 0;
}

async function writeBatch(
  writer: Parameters<Parameters<Store["transact"]>[0]>[0],
  whole: RecordReader,
  texts: TextCache,
  batch: readonly PreparedDocument[],
): Promise<void> {
  for (const prepared of batch) {
    const { id, sha256 } = prepared;
    await putWithSharedText(writer, texts, prepared, { ingest: STATE, read: STATE });
    // how wide a masked name is on the page would tell it
    const boxes = sha256 === "" ? [] : [...(await whole.pageBoxes(id, 1, Number.MAX_SAFE_INTEGER))];
    await writer.putBoxes(
      id,
      boxes.map(([page, one]) => ({ page, boxes: one })),
    );
  }
}

/** A document as it stands without the hidden people. Undefined where it stands so in a copy of the whole record. */
async function preparedFor(
  whole: RecordReader,
  id: DocumentId,
  people: HiddenNames | undefined,
  isPartial: boolean,
  isCopy: boolean,
): Promise<PreparedDocument | undefined> {
  if (isCopy && people === undefined && !isPartial) return undefined;
  const document = await whole.document(id);
  if (document === undefined) return undefined;
  const parts = await whole.cachedParts(id);
  const reading = await whole.reading(id);
  const own = parts.some(({ reader }) => reader === PEOPLE);
  const masked = people && maskedDocument(document, reading, await whole.mentionsIn(id), people, own);
  if (isCopy && masked === undefined && !isPartial) return undefined;
  const { sha256, bytes, names: _names, parents: _parents, scope: _scope, ...extraction } = document;
  return prepareDocument({
    id,
    // what has no hash has no original and no page images either: they would show what is left out
    sha256: masked !== undefined || isPartial ? "" : sha256,
    bytes,
    extraction: masked?.extraction ?? extraction,
    reading: masked?.reading ?? reading,
    parts: masked === undefined ? parts : [{ reader: "masked", version: "", output: JSON.stringify(masked.reading) }],
  });
}

async function isSame(read: RecordReader, prepared: PreparedDocument): Promise<boolean> {
  const known = await read.document(prepared.id);
  if (known?.sha256 !== prepared.sha256 || known.text !== prepared.extraction.text) return false;
  const {
    names: _names,
    parents: _parents,
    scope: _scope,
    id: _id,
    sha256: _sha,
    bytes: _bytes,
    ...extraction
  } = known;
  return (
    inOrder(extraction) === inOrder(prepared.extraction) &&
    JSON.stringify(await read.cachedParts(prepared.id)) === JSON.stringify(prepared.parts)
  );
}

function inOrder(extraction: object): string {
  return JSON.stringify(
    Object.entries(extraction)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
