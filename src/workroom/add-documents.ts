// Reads what is new in sandboxed processes and writes it to the record, a batch of documents in one transaction.

import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentId, type DocumentId } from "../base/base.ts";
import { ingestVersion, MAX_DEPTH } from "../ingest/ingest.ts";
import type { RecordWriter, Store } from "../store/store.ts";
import { type BuildPlan, readVersion } from "./build-plan.ts";
import type { FolderFile } from "./folder-files.ts";
import { openReadingPool, type ReadingPool } from "./reading-pool.ts";
import { type ReadingAnswer, unreadableAnswer } from "./reading-process.ts";
import { sharedWith, TextCache } from "./shared-text.ts";

/** Larger files are not opened at all. */
const MAX_MEGABYTES = 512;

interface AddOptions {
  readonly processes?: number | undefined;
  readonly onDone: (done: number, total: number, name: string) => void;
}

export interface Added {
  /** Documents read, members of containers included. */
  readonly read: number;
  readonly readAgain: number;
  readonly unopened: readonly { readonly path: string; readonly why: string }[];
}

export async function addDocuments(
  store: Store,
  root: string,
  plan: Pick<BuildPlan, "added" | "stale" | "known">,
  { processes, onDone }: AddOptions,
): Promise<Added> {
  const total = plan.added.length + plan.stale.length;
  if (total === 0) return { read: 0, readAgain: 0, unopened: [] };
  const pool = openReadingPool(processes);
  try {
    const adder = new Adder(store, pool, plan.known);
    let done = 0;
    onDone(done, total, "");
    await inParallel(pool.processes + 1, plan.added, async (file) => {
      await adder.addFile(root, file);
      onDone(++done, total, file.path);
    });
    await inParallel(pool.processes + 1, plan.stale, async (id) => {
      await adder.readAgain(id);
      onDone(++done, total, id);
    });
    await adder.finish();
    return { read: adder.read, readAgain: plan.stale.length, unopened: adder.unopened };
  } finally {
    await pool.close();
  }
}

type Change = (writer: RecordWriter) => Promise<void>;

/**
 * Changes in one transaction. The fingerprints of a document lie all over their index, so that a transaction for each
 * document would write most of the index each time; a killed build reads at most so many documents again.
 */
const BATCH = 64;

interface Received {
  readonly id: DocumentId;
  readonly sha256: string;
  /** Path in the folder, through containers. */
  readonly name: string;
  readonly data: Uint8Array;
  /** How many containers it came in. */
  readonly depth: number;
}

class Adder {
  read = 0;
  readonly unopened: { path: string; why: string }[] = [];
  readonly #store: Store;
  readonly #pool: ReadingPool;
  readonly #texts: TextCache;
  readonly #known: Set<DocumentId>;
  /** Documents being read right now, so that equal bytes under two names are read once. */
  readonly #underway = new Map<DocumentId, Promise<void>>();
  readonly #queue: Change[] = [];
  #writing = Promise.resolve();

  constructor(store: Store, pool: ReadingPool, known: ReadonlySet<DocumentId>) {
    this.#store = store;
    this.#pool = pool;
    this.#texts = new TextCache(store.read);
    this.#known = new Set(known);
  }

  async addFile(root: string, file: FolderFile): Promise<void> {
    const path = join(root, file.path);
    const isLarge = file.size > MAX_MEGABYTES * 1024 * 1024;
    const document = isLarge ? await this.#refuseLarge(path, file) : await this.#addSmall(path, file);
    if (document === undefined) return;
    await this.#write((writer) => writer.putFiles([{ ...file, document }]));
  }

  async #addSmall(path: string, file: FolderFile): Promise<DocumentId | undefined> {
    const data = this.#open(path, file.path);
    if (data === undefined) return undefined;
    const sha256 = createHash("sha256").update(data).digest("hex");
    const id = documentId(sha256);
    await this.#addBytes({ id, sha256, name: file.path, data, depth: 0 });
    return id;
  }

  /** A file that may not be opened costs itself, not the build: it is reported. */
  #open(path: string, shown: string): Uint8Array | undefined {
    try {
      return readFileSync(path);
    } catch (error) {
      this.unopened.push({ path: shown, why: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  async #refuseLarge(path: string, file: FolderFile): Promise<DocumentId> {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
    const sha256 = hash.digest("hex");
    const id = documentId(sha256);
    const hint = `Files of more than ${MAX_MEGABYTES} MB are not opened. Split it, or save it in a smaller form.`;
    await this.#save(unreadableAnswer({ id, sha256, bytes: file.size }, "too large", hint), []);
    return id;
  }

  async #addBytes(received: Received): Promise<void> {
    const { id } = received;
    if (this.#known.has(id)) return;
    const already = this.#underway.get(id);
    if (already !== undefined) return already;
    const reading = this.#extract(received);
    this.#underway.set(id, reading);
    try {
      await reading;
      this.#known.add(id);
    } finally {
      this.#underway.delete(id);
    }
  }

  async #extract({ id, sha256, name, data, depth }: Received): Promise<void> {
    const answer = await this.#pool.read({ kind: "file", id, sha256, bytes: data.byteLength, name, data });
    const children: { name: string; child: DocumentId }[] = [];
    for (const { name: inner, bytes } of answer.children) {
      const innerSha = createHash("sha256").update(bytes).digest("hex");
      const child = documentId(innerSha);
      if (depth < MAX_DEPTH) {
        await this.#addBytes({ id: child, sha256: innerSha, name: `${name}/${inner}`, data: bytes, depth: depth + 1 });
      } else if (!this.#known.has(child)) {
        const hint = `It lies more than ${MAX_DEPTH} containers deep. Take it out of them and add it to the folder.`;
        await this.#save(
          unreadableAnswer({ id: child, sha256: innerSha, bytes: bytes.byteLength }, "too large", hint),
          [],
        );
      }
      children.push({ name: inner, child });
    }
    await this.#save(answer, children);
  }

  /** Lets the readers whose cached output is no longer good read the text again. */
  async readAgain(id: DocumentId): Promise<void> {
    const document = await this.#store.read.document(id);
    if (document === undefined) return;
    const { sha256, bytes, names: _names, parents: _parents, scope: _scope, ...extraction } = document;
    const cached = await this.#store.read.cachedParts(id);
    await this.#save(await this.#pool.read({ kind: "text", id, sha256, bytes, extraction, cached }), undefined);
  }

  /** `children` undefined: what the file holds and where its words stand on the page is kept as it is. */
  async #save(
    { prepared, boxes }: ReadingAnswer,
    children: readonly { name: string; child: DocumentId }[] | undefined,
  ): Promise<void> {
    const { id, extraction } = prepared;
    this.read += children === undefined ? 0 : 1;
    await this.#write(async (writer) => {
      await writer.putDocument(prepared, { ingest: ingestVersion, read: readVersion() });
      if (children !== undefined) {
        await writer.putBoxes(id, boxes);
        await writer.putContained(id, children);
      }
      this.#texts.put(id, extraction.text);
      if (extraction.text === "") return;
      await writer.addShared(await sharedWith(id, await writer.candidates(id, prepared.grams), this.#texts, writer));
    });
  }

  /** Queues a change; those queued are written in their order, a batch in one transaction. */
  async #write(change: Change): Promise<void> {
    this.#queue.push(change);
    if (this.#queue.length >= BATCH) await this.finish();
  }

  /** Writes what is queued. */
  async finish(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const changes = this.#queue.splice(0);
      if (changes.length === 0) return;
      await this.#store.transact(async (writer) => {
        for (const change of changes) await change(writer);
      });
    });
    await this.#writing;
  }
}

async function inParallel<T>(width: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
