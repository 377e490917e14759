// The record without what is restricted. It is made as if the restricted documents had never come and the restricted people were named
// nowhere: what follows from all documents together is derived anew from those that are left. So nothing that is read from it can tell
// of what is not in it, neither a list nor a count nor a search. It is a file of its own, brought up to date with the whole record.

import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import type { DocumentId } from "../../base/base.ts";
import {
  decidedPair,
  type Decision,
  isRestrictedDocument,
  maskedDocument,
  maskedValue,
  type Restrictions,
  statementsParted,
} from "../../record/record.ts";
import { openStore, type PreparedDocument, prepareDocument, type RecordReader, type Store } from "../../store/store.ts";
import { type CaseFolder, withJournals } from "../case-folder.ts";
import { caseSettings } from "../case-settings.ts";
import { deriveRecord } from "../derive-record.ts";
import { PEOPLE } from "../reading-process.ts";
import { putWithSharedText, settleCommon, TextCache } from "../shared-text.ts";
import { isAboutPublication, noteTargets } from "../shown-targets.ts";
import { type HiddenNames, hiddenPeople } from "./hidden-people.ts";
import { openDecisions } from "./open-decisions.ts";

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

/** Where everything lies that is left. */
interface Places {
  readonly documents: ReadonlySet<DocumentId>;
  readonly files: ReadonlyMap<
    string,
    { readonly size: number; readonly modified: string; readonly document: DocumentId }
  >;
  readonly contained: ReadonlyMap<DocumentId, readonly { readonly name: string; readonly child: DocumentId }[]>;
  readonly partial: ReadonlySet<DocumentId>;
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
  const [files, contained] = [await store.read.files(), await store.read.contained()];
  const present = new Set([...[...files.values()].map((one) => one.document), ...contained.map((one) => one.child)]);
  const gone = [...present].filter((id) => !places.documents.has(id));
  const again = (id: DocumentId): boolean =>
    looked === undefined ||
    looked.has(id) ||
    !present.has(id) ||
    places.partial.has(id) !== (before?.partial.includes(id) ?? false);
  const texts = new TextCache(store.read);
  const changed: PreparedDocument[] = [];
  let isChanged = gone.length > 0;
  const write = async (): Promise<void> => {
    const batch = changed.splice(0);
    if (batch.length > 0) await store.transact((writer) => writeBatch(writer, whole, texts, batch));
  };
  for (const id of [...places.documents].sort()) {
    if (!again(id)) continue;
    const prepared = await preparedFor(whole, id, people, places.partial.has(id), before === undefined);
    if (prepared === undefined || (await isSame(store.read, prepared))) continue;
    isChanged = true;
    changed.push(prepared);
    if (changed.length === BATCH) await write();
  }
  await write();
  await store.transact(async (writer) => {
    await writer.dropPlaces(gone);
    const path = (one: { readonly document: DocumentId }): string => JSON.stringify(one);
    const moved = [...places.files].filter(
      ([name, one]) => path(files.get(name) ?? { document: one.document }) !== path(one),
    );
    await writer.removeFiles([...files.keys()].filter((name) => !places.files.has(name)));
    await writer.putFiles(moved.map(([name, one]) => ({ path: name, ...one })));
    const held = Map.groupBy(contained, ({ parent }) => parent);
    for (const parent of new Set([...held.keys(), ...places.contained.keys()])) {
      const now = places.contained.get(parent) ?? [];
      const was = (held.get(parent) ?? []).map(({ name, child }) => ({ name, child }));
      if (!places.documents.has(parent) || JSON.stringify(was) === JSON.stringify(now)) continue;
      isChanged = true;
      await writer.putContained(parent, now);
    }
    isChanged ||= moved.length > 0;
    await writer.removeOrphans();
    await settleCommon(writer, new TextCache(writer));
  });
  const isWhole = before === undefined || isChanged || looked === undefined;
  const settings = caseSettings(folder);
  const mask = people?.mask;
  const shown =
    mask === undefined
      ? settings
      : { ...settings, ...maskedValue({ caseFile: settings.caseFile, folderName: settings.folderName }, mask) };
  const went = await takeDecisions(whole, store, people, isWhole ? undefined : before?.last);
  await deriveRecord(store, shown);
  const wentLater = isWhole && (await takeDecisions(whole, store, people, undefined));
  const state: State = {
    version: VERSION,
    revision,
    last,
    mask: people?.key ?? "",
    partial: [...places.partial].sort(),
  };
  await store.transact((writer) => writer.putSetting(STATE, JSON.stringify(state)));
  return went || wentLater;
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

/** Which documents are left, and where: what came in a restricted file alone goes with it. */
async function placesLeft(
  whole: RecordReader,
  restrictions: Restrictions,
  people: HiddenNames | undefined,
): Promise<Places> {
  const [files, contained] = [await whole.files(), await whole.contained()];
  const inside = Map.groupBy(contained, ({ parent }) => parent);
  const isOpen = (id: DocumentId, name: string): boolean => !isRestrictedDocument(restrictions, { id, names: [name] });
  const hide = (words: string): string => people?.mask.text(words) ?? words;
  const open = [...files].filter(([path, { document }]) => isOpen(document, path));
  const documents = new Set(open.map(([, { document }]) => document));
  for (const id of documents)
    for (const { child } of inside.get(id) ?? []) if (!restrictions.documents.has(child)) documents.add(child);
  const partial = new Set<DocumentId>();
  for (let size = -1; size !== partial.size;) {
    size = partial.size;
    for (const { parent, child } of contained)
      if (documents.has(parent) && (!documents.has(child) || partial.has(child))) partial.add(parent);
  }
  const shown = new Map<string, { size: number; modified: string; document: DocumentId }>();
  for (const [path, one] of open.sort(([a], [b]) => (a < b ? -1 : 1))) shown.set(unused(hide(path), shown), one);
  const held = new Map(
    [...inside].flatMap(([parent, list]) => {
      if (!documents.has(parent)) return [];
      const names = new Map<string, DocumentId>();
      for (const { name, child } of list) if (documents.has(child)) names.set(unused(hide(name), names), child);
      return [
        [parent, [...names].map(([name, child]) => ({ name, child })).sort((a, b) => (a.name < b.name ? -1 : 1))],
      ];
    }),
  );
  return { documents, files: shown, contained: held, partial };
}

/** Two names can be one when they are masked. */
function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
  return own;
}

/**
 * Brings the decisions up to date: all of them, or those after a number. What they change is noted, so that names are made one and
 * pages written again. Returns whether any went that was there.
 */
async function takeDecisions(
  whole: RecordReader,
  store: Store,
  people: HiddenNames | undefined,
  after: number | undefined,
): Promise<boolean> {
  const before = await store.read.decisions();
  const kept = after === undefined ? [] : before.filter(({ seq }) => seq <= after);
  const known = new Set(kept.map(({ seq }) => seq));
  const fresh = await openDecisions(await whole.decisionsAfter(after ?? 0), store.read, people?.mask, known);
  const now = [...kept, ...fresh];
  const was = new Map(before.map((one) => [one.seq, JSON.stringify(one)]));
  const seqs = new Set(now.map(({ seq }) => seq));
  const gone = before.filter(({ seq }) => !seqs.has(seq));
  const came = now.filter((one) => was.get(one.seq) !== JSON.stringify(one));
  if (gone.length + came.length === 0) return false;
  const all = new Map([...before, ...now].map((one) => [one.seq, one]));
  const decided = [...gone, ...came].map((one) => decidedBy(one, all));
  await store.transact(async (writer) => {
    await writer.copyDecisions(now);
    await writer.touch(
      "name",
      decided.flatMap((one) => decidedPair(one)?.pair.map(({ entry }) => entry) ?? []),
    );
    await writer.touchEventsOf(decided.flatMap(statementsParted));
    await noteTargets(writer, [...new Set(decided.filter(isAboutPublication).map(({ target }) => target))]);
  });
  return gone.length > 0 || came.some(({ seq }) => was.has(seq) || seq < (before.at(-1)?.seq ?? 0));
}

/** What a decision is about in the end. */
function decidedBy(decision: Decision, all: ReadonlyMap<number, Decision>): Decision {
  let at = decision;
  while (at.act === "undo") {
    const next = all.get(Number(/^decision (\d+)$/u.exec(at.target)?.[1]));
    if (next === undefined) break;
    at = next;
  }
  return at;
}
