// A case that is open for people to work on: changes one after another, reading beside them.

import { type Instant, systemClock } from "../base/base.ts";
import { openStore, type RecordReader, type Store } from "../store/store.ts";
import { type OpenCase, openCase } from "./open-case.ts";
import type { Role } from "./permission.ts";
import { type ReviewDesk, reviewDesk } from "./review-desk.ts";
import { openReadingPool, type ReadingPool } from "./reading-pool.ts";

/** Who is at work. The name is what the log of decisions gets. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  /** Undefined where one person works alone, without accounts. */
  readonly account?: string | undefined;
}

/** Under what the drafts, visits and kept searches of somebody are kept. */
export function ownKey({ account, name }: Person): string {
  return account ?? name;
}

export interface Room {
  readonly open: OpenCase;
  /** Reads what is committed, also while a change is under way. */
  readonly read: RecordReader;
  readonly searches: Store["searches"];
  readonly visits: Store["visits"];
  /** What decisions say at present, and what waits for review. */
  readonly desk: ReviewDesk;
  readonly drafts: Store["drafts"];
  /** To look up. They are changed through `open.store`, and need not wait for changes of the record. */
  readonly accounts: Store["accounts"];
  readonly clock: () => Instant;
  /** The processes that read what comes in; started when they are first asked for, and kept. */
  readers(): ReadingPool;
  /** The folder of the pages of the record as they stand in this room. */
  readonly recordPages: string;
  /** Is done before the case is closed. */
  beforeClose(end: () => Promise<void>): void;
  /** Does one change after another: what `work` finds in the record is still so when it writes. */
  change<T>(work: (open: OpenCase) => Promise<T>): Promise<T>;
  /** Waits for the change that is under way. */
  close(): Promise<void>;
}

/** Opens a case to work on, for as long as it takes. Throws the Problems of `openCase`. */
export async function openRoom(
  folder: string,
  options: {
    readonly out?: string | undefined;
    readonly clock?: () => Instant;
    /** Refuse where nothing can be kept beside the documents. */
    readonly mustKeep?: boolean | undefined;
  } = {},
): Promise<Room> {
  const open = await openCase(folder, { out: options.out, mayBeTemporary: options.mustKeep !== true });
  let reading: Store;
  try {
    reading = await openStore(open.folder.record);
  } catch (error) {
    await open.close();
    throw error;
  }
  let last: Promise<unknown> = Promise.resolve();
  let pool: ReadingPool | undefined;
  const ends: (() => Promise<void>)[] = [];
  return {
    open,
    read: reading.read,
    searches: reading.searches,
    visits: reading.visits,
    desk: reviewDesk(reading.read, reading.queue),
    drafts: reading.drafts,
    accounts: reading.accounts,
    clock: options.clock ?? systemClock,
    readers: () => (pool ??= openReadingPool()),
    recordPages: open.folder.roomPages,
    beforeClose: (end) => ends.push(end),
    change: (work) => {
      const next = last.then(() => work(open));
      last = next.then(
        () => undefined,
        () => undefined, // whoever asked for the change is told; the next one starts all the same
      );
      return next;
    },
    close: async () => {
      for (const end of ends) await end();
      await last;
      await pool?.close();
      await reading.close();
      await open.close();
    },
  };
}
