// Documents that come in while the workroom is open: kept at once, read in the sandbox beside everything else, then written to the
// record in one short change. What somebody handed over lies in the folder of documents before it is acknowledged: a program that is
// killed reads it when it starts again.

import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { documentId, type DocumentId, Problem } from "../../base/base.ts";
import type { Receipt } from "../../record/record.ts";
import { ownStatements } from "../add-documents.ts";
import { buildRecord } from "../build-record.ts";
import type { ReadingPool } from "../reading-pool.ts";
import type { ReadingAnswer } from "../reading-process.ts";
import type { Room } from "../room.ts";
import { safePath } from "./file-name.ts";
import { clearIncoming, hashOfFile, placeFile, receiveFile } from "./received-file.ts";
import { setAside } from "./removed-files.ts";

export type IncomingState =
  | { readonly kind: "waiting" | "reading" | "cancelled" }
  /** What became of it; not yet compared with the others. */
  | { readonly kind: "comparing"; readonly receipt: Receipt }
  | { readonly kind: "done"; readonly receipt: Receipt }
  /** The same bytes are among the documents already, under this name. */
  | { readonly kind: "there"; readonly name: string }
  | { readonly kind: "failed"; readonly why: string };

export interface Incoming {
  readonly number: number;
  /** In the folder of documents. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly document: DocumentId;
  readonly state: IncomingState;
}

/** A batch goes into the record in one change; while that goes on, decisions wait. */
const BATCH_FILES = 24;
const BATCH_BYTES = 64 * 1024 * 1024;
/** Of what was finished, so much is remembered for those who come back to look. */
const MOST_REMEMBERED = 500;

export class Intake {
  readonly #room: Room;
  readonly #items = new Map<number, Incoming>();
  readonly #watchers = new Set<(item: Incoming) => void>();
  readonly #ready: Promise<void>;
  #placing: Promise<unknown> = Promise.resolve();
  #working: Promise<void> | undefined;
  #last = 0;
  #closed = false;

  constructor(room: Room) {
    this.#room = room;
    this.#ready = clearIncoming(room.open.folder);
    room.beforeClose(async () => {
      this.#closed = true;
      await this.#working;
      await clearIncoming(room.open.folder);
    });
  }

  /** The newest first. */
  items(): Incoming[] {
    return [...this.#items.values()].reverse();
  }

  isBusy(): boolean {
    return this.#working !== undefined;
  }

  /** Tells of everything that changes, until the answer is called. */
  watch(watcher: (item: Incoming) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /**
   * Takes in a file under the name it came with. Resolves when it is safe; it is read afterwards.
   * Throws Problem file-too-large, file-not-placed, disk-full and no-file-name.
   */
  async add(given: string, bytes: AsyncIterable<Uint8Array>): Promise<Incoming> {
    const { folder } = this.#room.open;
    const path = safePath(given);
    if (path === "") throw new Problem("no-file-name", {});
    await this.#ready;
    const received = await receiveFile(folder, path, bytes);
    // one after the other, so that two files with one name do not meet
    const placed = this.#placing.then(async () => {
      const { sha256, size } = received;
      const document = documentId(sha256);
      const known = await this.#nameOf(document);
      if (known !== undefined) {
        await rm(received.location);
        return this.#put({ number: ++this.#last, path, size, sha256, document, state: { kind: "there", name: known } });
      }
      // it lies there, and the record has not seen it
      if ((await hashOfFile(join(folder.documents, path))) === sha256) {
        await rm(received.location);
        return this.#put({ number: ++this.#last, path, size, sha256, document, state: { kind: "waiting" } });
      }
      const free = await placeFile(folder, received, path);
      return this.#put({ number: ++this.#last, path: free, size, sha256, document, state: { kind: "waiting" } });
    });
    this.#placing = placed.catch(() => undefined); // whoever hands it over is told
    const item = await placed;
    this.#wake();
    return item;
  }

  /** Reads a file again that could not be read, or not in full. */
  async retry(number: number): Promise<void> {
    const item = this.#items.get(number);
    if (item === undefined || (item.state.kind !== "done" && item.state.kind !== "failed")) return;
    // a file that the record has not seen is read
    await this.#room.change(({ store }) => store.transact((writer) => writer.removeFiles([item.path])));
    this.#put({ ...item, state: { kind: "waiting" } });
    this.#wake();
  }

  /** Sets a file aside that is not in the record yet. */
  async cancel(number: number): Promise<void> {
    const item = this.#items.get(number);
    if (item === undefined || !["waiting", "reading", "failed"].includes(item.state.kind)) return;
    this.#put({ ...item, state: { kind: "cancelled" } });
    await setAside(this.#room.open.folder, item.path);
  }

  /** Forgets what is finished. */
  clear(): void {
    for (const { number, state } of this.#items.values()) if (isOver(state)) this.#items.delete(number);
  }

  /** Waits until everything that came in is in the record. */
  async settled(): Promise<void> {
    while (this.#working !== undefined) await this.#working;
  }

  async #nameOf(document: DocumentId): Promise<string | undefined> {
    const coming = [...this.#items.values()].find(
      (one) => one.document === document && !["cancelled", "there"].includes(one.state.kind),
    );
    return coming?.path ?? (await this.#room.read.nameOfDocument(document));
  }

  #put(item: Incoming): Incoming {
    this.#items.set(item.number, item);
    if (this.#items.size > MOST_REMEMBERED) {
      const [oldest] = [...this.#items.values()].filter(({ state }) => isOver(state));
      if (oldest !== undefined) this.#items.delete(oldest.number);
    }
    for (const watcher of this.#watchers) watcher(item);
    return item;
  }

  #wake(): void {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      if (this.#waiting().length > 0) this.#wake();
    });
  }

  #waiting(): Incoming[] {
    return this.#closed ? [] : [...this.#items.values()].filter(({ state }) => state.kind === "waiting");
  }

  async #work(): Promise<void> {
    for (let batch = batchOf(this.#waiting()); batch.length > 0; batch = batchOf(this.#waiting())) {
      const answers = new Map<DocumentId, ReadingAnswer>();
      await Promise.all(batch.map(async (item) => this.#read(item, answers)));
      const read = batch.filter(({ number }) => this.#items.get(number)?.state.kind === "comparing");
      if (read.length > 0) await this.#write(read, answers);
    }
  }

  async #read(item: Incoming, answers: Map<DocumentId, ReadingAnswer>): Promise<void> {
    const { number, path, document } = item;
    this.#put({ ...item, state: { kind: "reading" } });
    try {
      const data = new Uint8Array(await readFile(join(this.#room.open.folder.documents, path)));
      const own = (await ownStatements(this.#room.read)).get(document);
      const named = { id: document, sha256: item.sha256, bytes: data.byteLength, name: path, own };
      const answer = await this.#room.readers().read({ kind: "file", ...named, data });
      if (this.#items.get(number)?.state.kind !== "reading") return;
      answers.set(document, answer);
      this.#put({ ...item, state: { kind: "comparing", receipt: answer.prepared.extraction.receipt } });
    } catch (error) {
      if (this.#items.get(number)?.state.kind !== "reading") return;
      this.#put({ ...item, state: { kind: "failed", why: whyOf(error) } });
    }
  }

  async #write(read: readonly Incoming[], answers: ReadonlyMap<DocumentId, ReadingAnswer>): Promise<void> {
    const readers = this.#room.readers();
    const pool: ReadingPool = {
      ...readers,
      read: (job) => {
        const known = job.kind === "file" ? answers.get(job.id) : undefined;
        return known === undefined ? readers.read(job) : Promise.resolve(known);
      },
    };
    let state: (item: Incoming) => IncomingState;
    try {
      await this.#room.change(({ store, folder }) => {
        const written = new Set(read.map(({ path }) => path));
        const others = [...this.#items.values()].filter(
          ({ path, state: { kind } }) => (kind === "waiting" || kind === "reading") && !written.has(path),
        );
        return buildRecord(store, folder, { pool, later: new Set(others.map(({ path }) => path)) });
      });
      state = ({ document }) => ({ kind: "done", receipt: answers.get(document)!.prepared.extraction.receipt }); // it was read
    } catch (error) {
      const why = whyOf(error);
      state = () => ({ kind: "failed", why });
    }
    for (const item of read) this.#put({ ...item, state: state(item) });
  }
}

function batchOf(waiting: readonly Incoming[]): Incoming[] {
  let bytes = 0;
  return waiting.slice(0, BATCH_FILES).filter(({ size }, i) => (bytes += size) <= BATCH_BYTES || i === 0);
}

function isOver({ kind }: IncomingState): boolean {
  return kind === "done" || kind === "there" || kind === "cancelled" || kind === "failed";
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const INTAKES = new WeakMap<Room, Intake>();

/** That of the room: one, as long as the room is open. */
export function intakeOf(room: Room): Intake {
  return INTAKES.getOrInsertComputed(room, (one) => new Intake(one));
}
