// Reads what is new in sandboxed processes and writes it to the record, a batch of documents in one transaction.

import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { documentId, type DocumentId, invariant, textHash } from "../base/base.ts";
import { ingestVersion, MAX_DEPTH } from "../ingest/ingest.ts";
import { type Decision, foundStatement, type OwnStatement, ownStatementIn, ownStatementsOf } from "../record/record.ts";
import type { RecordReader, RecordWriter, Store } from "../store/store.ts";
import { type BuildPlan, readVersion, REFUSED } from "./build-plan.ts";
import { type FolderFile, reasonOf } from "./folder-files.ts";
import { openReadingPool, type ReadingPool } from "./reading-pool.ts";
import { PEOPLE, readJob, type ReadingAnswer, unreadableAnswer } from "./reading-process.ts";
import { putWithSharedText, TextCache } from "./shared-text.ts";

/** Larger files are not opened at all. */
const MAX_MEGABYTES = 512;

interface AddOptions {
  readonly processes?: number | undefined;
  /** Used instead of one of its own, and left open. */
  readonly pool?: ReadingPool | undefined;
  readonly onDone: (done: number, total: number, name: string) => void;
}

export interface Added {
  /** Documents read, members of containers included. */
  readonly read: number;
  readonly readAgain: number;
}

export async function addDocuments(
  store: Store,
  plan: Pick<BuildPlan, "added" | "stale" | "known">,
  { processes, pool: given, onDone }: AddOptions,
): Promise<Added> {
  const total = plan.added.length + plan.stale.length;
  if (total === 0) return { read: 0, readAgain: 0 };
  const pool = given ?? openReadingPool(processes);
  try {
    const adder = new Adder(store, pool, plan.known);
    let done = 0;
    onDone(done, total, "");
    await inParallel(pool.processes + 1, plan.added, async (file) => {
      await adder.addFile(file);
      onDone(++done, total, file.path);
    });
    await inParallel(pool.processes + 1, plan.stale, async (id) => {
      await adder.readAgain(id);
      onDone(++done, total, id);
    });
    await adder.finish();
    return { read: adder.read, readAgain: plan.stale.length };
  } finally {
    if (given === undefined) await pool.close();
  }
}

/** The statements that people made and that stand, by document. */
export async function ownStatements(read: RecordReader): Promise<Map<DocumentId, OwnStatement[]>> {
  return ownStatementsOf(await read.decisions());
}

/** The documents whose statements are not those that people made of them: one was made or taken back since. */
export async function staleOwnStatements(
  read: RecordReader,
  takenOut: readonly Decision[] = [],
): Promise<DocumentId[]> {
  const decisions = await read.decisions();
  const ever = new Set([...decisions, ...takenOut].flatMap((one) => ownStatementIn(one)?.document ?? []));
  if (ever.size === 0) return [];
  const standing = ownStatementsOf(decisions);
  const missing = await read.missing([...ever]);
  const stale: DocumentId[] = [];
  for (const id of [...ever].sort()) {
    if (missing.has(id)) continue;
    const kept = (await read.cachedParts(id)).find(({ reader }) => reader === PEOPLE)?.output;
    const own = standing.get(id);
    if (kept !== (own && JSON.stringify({ statements: own.map(foundStatement) }))) stale.push(id);
  }
  return stale;
}

/**
 * Brings the statements of documents to agree with what people made of them. The texts are not read again.
 * @param takenOut Decisions that are no longer in the log of this copy.
 */
export async function settleOwnStatements(store: Store, takenOut: readonly Decision[] = []): Promise<void> {
  const stale = await staleOwnStatements(store.read, takenOut);
  const pool: ReadingPool = { processes: 1, read: readJob, close: () => Promise.resolve() };
  await addDocuments(store, { added: [], stale, known: new Set() }, { pool, onDone: () => undefined });
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
  /** The containers it came in, the outermost first. */
  readonly within: readonly DocumentId[];
}

class Adder {
  read = 0;
  readonly #store: Store;
  readonly #pool: ReadingPool;
  readonly #texts: TextCache;
  readonly #known: ReadonlySet<DocumentId>;
  /**
   * How many containers deep a document lay when it was taken up in this build, and its reading: equal bytes under two
   * names are read once, unless they lie less deep the second time, so that more of what they hold may be opened.
   */
  readonly #taken = new Map<DocumentId, { readonly depth: number; readonly reading: Promise<void> }>();
  #ownStatements: ReturnType<typeof ownStatements> | undefined;
  readonly #queue: Change[] = [];
  #writing = Promise.resolve();

  constructor(store: Store, pool: ReadingPool, known: ReadonlySet<DocumentId>) {
    this.#store = store;
    this.#pool = pool;
    this.#texts = new TextCache(store.read);
    this.#known = known;
  }

  async addFile({ path, location, size, modified }: FolderFile): Promise<void> {
    const isLarge = size > MAX_MEGABYTES * 1024 * 1024;
    const document = isLarge
      ? await this.#refuseLarge(path, location, size)
      : await this.#addSmall(path, location, size);
    await this.#write((writer) => writer.putFiles([{ path, size, modified, document }]));
  }

  async #addSmall(path: string, location: Buffer, size: number): Promise<DocumentId> {
    let data: Uint8Array;
    try {
      data = readFileSync(location);
    } catch (error) {
      return this.#refuseUnopened(path, size, error);
    }
    const sha256 = createHash("sha256").update(data).digest("hex");
    const id = documentId(sha256);
    await this.#addBytes({ id, sha256, name: path, data, within: [] });
    return id;
  }

  async #refuseLarge(path: string, location: Buffer, size: number): Promise<DocumentId> {
    const hash = createHash("sha256");
    try {
      for await (const chunk of createReadStream(location)) hash.update(chunk as Uint8Array);
    } catch (error) {
      return this.#refuseUnopened(path, size, error);
    }
    const sha256 = hash.digest("hex");
    const id = documentId(sha256);
    const hint = `Files of more than ${MAX_MEGABYTES} MB are not opened. Split it, or save it in a smaller form.`;
    await this.#save(unreadableAnswer({ id, sha256, bytes: size }, "too large", hint), []);
    return id;
  }

  /** A file whose bytes cannot be had has no hash: its id is made of its name, and each build tries again. */
  async #refuseUnopened(path: string, size: number, error: unknown): Promise<DocumentId> {
    const id = documentId(textHash(`unopened ${path}`));
    const hint = `The file cannot be opened: ${reasonOf(error)}. Give yourself the right to read it, then build again.`;
    await this.#save(unreadableAnswer({ id, sha256: "", bytes: size }, "not permitted", hint), [], REFUSED);
    return id;
  }

  /** The statements that people made, by document. */
  #own(): ReturnType<typeof ownStatements> {
    return (this.#ownStatements ??= ownStatements(this.#store.read));
  }

  async #addBytes(received: Received): Promise<void> {
    const { id, within } = received;
    const before = this.#taken.get(id);
    if (before === undefined ? this.#known.has(id) : before.depth <= within.length) {
      // what waits for a container it lies in itself would wait for ever
      return before === undefined || within.length > 0 ? undefined : before.reading;
    }
    const reading = this.#extract(received);
    this.#taken.set(id, { depth: within.length, reading });
    await reading;
  }

  async #extract({ id, sha256, name, data, within }: Received): Promise<void> {
    const own = (await this.#own()).get(id);
    const answer = await this.#pool.read({ kind: "file", id, sha256, bytes: data.byteLength, name, data, own });
    const children: { name: string; child: DocumentId }[] = [];
    const around = [...within, id];
    for (const { name: inner, bytes } of answer.children) {
      const innerSha = createHash("sha256").update(bytes).digest("hex");
      const child = documentId(innerSha);
      // a file can be made to hold itself; what holds itself holds nothing more
      if (around.includes(child)) continue;
      const received = { id: child, sha256: innerSha, name: `${name}/${inner}`, data: bytes, within: around };
      if (around.length <= MAX_DEPTH) await this.#addBytes(received);
      else if (!this.#known.has(child) && !this.#taken.has(child)) {
        const hint = `It lies more than ${MAX_DEPTH} containers deep. Take it out of them and add it to the folder.`;
        const named = { id: child, sha256: innerSha, bytes: bytes.byteLength };
        await this.#save(unreadableAnswer(named, "too large", hint), [], REFUSED);
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
    const own = (await this.#own()).get(id);
    await this.#save(await this.#pool.read({ kind: "text", id, sha256, bytes, extraction, cached, own }), undefined);
  }

  /** `children` undefined: what the file holds and where its words stand on the page is kept as it is. */
  async #save(
    { prepared, boxes }: ReadingAnswer,
    children: readonly { name: string; child: DocumentId }[] | undefined,
    ingest: string = ingestVersion,
  ): Promise<void> {
    const { id, extraction } = prepared;
    // the answer comes out of a process that opened an untrusted file: nothing enters the record without its passage
    for (const [start, end, quote] of JSON.parse(prepared.passages) as [number, number, string][]) {
      invariant(extraction.text.slice(start, end) === quote, `a passage of ${id} does not stand at ${start}–${end}`);
    }
    this.read += children === undefined || ingest === REFUSED ? 0 : 1;
    await this.#write(async (writer) => {
      // what was read less deep in this build stands
      if (ingest === REFUSED && this.#taken.has(id)) return;
      await putWithSharedText(writer, this.#texts, prepared, { ingest, read: readVersion() });
      if (children === undefined) return;
      await writer.putBoxes(id, boxes);
      await writer.putContained(id, children);
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
