// The record on disk: the only place that speaks SQL.

import { existsSync } from "node:fs";
import { backup } from "node:sqlite";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { Problem } from "../base/base.ts";
import { Accounts } from "./accounts.ts";
import { openSqlite } from "./dialect.ts";
import { Drafts } from "./drafts.ts";
import { migrationProvider, MIGRATIONS } from "./migrations.ts";
import { ReviewQueue } from "./review-queue.ts";
import { RecordReader } from "./record-reader.ts";
import { RecordWriter } from "./record-writer.ts";
import { SavedSearches } from "./saved-searches.ts";
import type { Database } from "./schema.ts";
import { Visits } from "./visits.ts";

export {
  type CachedPart,
  PREPARED_VERSION,
  type PreparedDocument,
  prepareDocument,
  type ReadDocument,
} from "./prepare.ts";
export {
  type CaseInfo,
  type Changes,
  compareText,
  type Counts,
  type DocumentSummary,
  type EntrySummary,
  RecordReader,
} from "./record-reader.ts";
export { type Account, Accounts, type Invitation, type KeptSession, type Passkey } from "./accounts.ts";
export type { KeptDraft } from "./drafts.ts";
export type { LogFilter } from "./decision-log.ts";
export { type BulkCounts, type QueueCounts, type QueuedState, type QueueFilter, ReviewQueue } from "./review-queue.ts";
export type { FlagCount, FlagFilter } from "./flag-list.ts";
export {
  DOCUMENT_SORTS,
  type DocumentList,
  type DocumentQuery,
  type DocumentSort,
  type ListedDocument,
} from "./document-list.ts";
export type { EntryName, Led } from "./name-tables.ts";
export type { Change, NamedEntry, NotedChanges } from "./noted-changes.ts";
export type { PaperRow } from "./papers.ts";
export type { MadeOrigin } from "./origin-writer.ts";
export { lockRecord } from "./record-lock.ts";
export type { ListedName, NameQuery } from "./name-list.ts";
export type { NearNames } from "./scope.ts";
export { type FileSeen, type PageBoxesRow, RecordWriter, type Touched } from "./record-writer.ts";
export type { Unread } from "./attention.ts";
export type { SavedSearch } from "./saved-searches.ts";
export { workOfPeople } from "./work-of-people.ts";
export type { SearchFilter, SearchHit } from "./search.ts";

export interface Store {
  readonly read: RecordReader;
  readonly searches: SavedSearches;
  readonly visits: Visits;
  readonly queue: ReviewQueue;
  readonly drafts: Drafts;
  readonly accounts: Accounts;
  /** All or nothing, one change after another, and without waiting for more than the change of the record that is being written. */
  changeAccounts<T>(change: (accounts: Accounts) => Promise<T>): Promise<T>;
  /** All or nothing: what `change` writes is kept when it ends, and none of it when it throws. */
  transact<T>(change: (writer: RecordWriter) => Promise<T>): Promise<T>;
  /** Writes all of the record as it is now to a file, beside whatever else is done with it. */
  copyTo(path: string): Promise<void>;
  /** Gives back what is held of the file in memory, and holds little of it from here on: for work that reads each thing once. */
  holdLittle(): void;
  close(): Promise<void>;
}

/**
 * Opens the record at `path`, making it when it is missing (":memory:" for one that is not kept).
 * Throws Problem record-damaged, record-newer or record-busy.
 */
export async function openStore(path: string): Promise<Store> {
  const isNew = path === ":memory:" || !existsSync(path);
  const { dialect, database } = openChecked(path);
  const db = new Kysely<Database>({ dialect });
  try {
    if (!isNew) refuseNewer(path, database);
    await migrate(db, path);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const told = async <T>(change: Promise<T>): Promise<T> => {
    try {
      return await change;
    } catch (error) {
      throw isOfSqlite(error) ? refusal(path, error) : error;
    }
  };
  return {
    read: new RecordReader(db),
    searches: new SavedSearches(db),
    visits: new Visits(db),
    queue: new ReviewQueue(db),
    drafts: new Drafts(db),
    accounts: new Accounts(db),
    changeAccounts: (change) => told(db.transaction().execute((transaction) => change(new Accounts(transaction)))),
    transact: (change) => told(db.transaction().execute((transaction) => change(new RecordWriter(transaction)))),
    copyTo: async (copy) => {
      await backup(database, copy);
    },
    holdLittle: () => database.exec("pragma cache_size = -8192; pragma shrink_memory"),
    close: () => db.destroy(),
  };
}

/**
 * Opens a record that cannot be written where it lies, to be looked at as it is. Throws Problem record-damaged or, when
 * its layout is not the present one, record-newer or record-older.
 */
export async function openStoreToRead(path: string): Promise<Pick<Store, "read" | "close">> {
  const { dialect, database } = openChecked(path, true);
  const db = new Kysely<Database>({ dialect });
  try {
    refuseNewer(path, database);
    if (layoutOf(database) < Object.keys(MIGRATIONS).length) throw new Problem("record-older", { path });
  } catch (error) {
    await db.destroy();
    throw error instanceof Problem ? error : refusal(path, error);
  }
  return { read: new RecordReader(db), close: () => db.destroy() };
}

function isOfSqlite(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR";
}

function openChecked(path: string, readOnly = false): ReturnType<typeof openSqlite> {
  try {
    return openSqlite(path, readOnly);
  } catch (error) {
    throw refusal(path, error);
  }
}

type Sqlite = ReturnType<typeof openSqlite>["database"];

function refuseNewer(path: string, database: Sqlite): void {
  const [found, known] = [layoutOf(database), Object.keys(MIGRATIONS).length];
  if (found > known) throw new Problem("record-newer", { path, found, known });
}

function layoutOf(database: Sqlite): number {
  const table = database.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get();
  if (table === undefined) return 0;
  return (database.prepare("select count(*) as n from kysely_migration").get() as { n: number }).n;
}

async function migrate(db: Kysely<Database>, path: string): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
  if (error !== undefined) throw refusal(path, error);
}

function refusal(path: string, error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error);
  if (/locked|busy/i.test(why)) return new Problem("record-busy", { path }, { cause: error });
  if (/full|disk I\/O/iu.test(why)) return new Problem("disk-full", { path }, { cause: error });
  if (/readonly|unable to open|permission/i.test(why))
    return new Problem("cannot-write", { path, why }, { cause: error });
  return new Problem("record-damaged", { path, why }, { cause: error });
}
