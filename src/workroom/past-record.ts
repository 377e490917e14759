// The record as people's decisions had it at an earlier moment: a copy in which the log ends there, and in which all that follows from
// decisions is derived anew. The documents, and what is read in them, are those of today.

import { rmSync } from "node:fs";
import { type EntryId, type Instant, isId } from "../base/base.ts";
import { decisionBook, statementsParted } from "../record/record.ts";
import { openStore, type RecordReader } from "../store/store.ts";
import { settleOwnStatements } from "./add-documents.ts";
import { withJournals } from "./case-folder.ts";
import { caseSettings } from "./case-settings.ts";
import { deriveRecord } from "./derive-record.ts";
import type { Room } from "./room.ts";

/** After which decision; 0 is before the first. */
export interface Moment {
  readonly seq: number;
  /** When that was decided. */
  readonly at: Instant | undefined;
}

/** Undefined where there is no such decision. */
export async function momentAfter(read: RecordReader, seq: number): Promise<Moment | undefined> {
  if (seq === 0) return { seq, at: undefined };
  const [decision] = await read.decisionsBetween(seq, seq);
  return decision && { seq, at: decision.at };
}

/** The last moment up to an instant. */
export async function momentAt(read: RecordReader, at: Temporal.Instant): Promise<Moment> {
  const isUpTo = (one: { readonly at: Instant }): boolean =>
    Temporal.Instant.compare(Temporal.Instant.from(one.at), at) <= 0;
  const last = (await read.decisions()).findLast(isUpTo);
  return { seq: last?.seq ?? 0, at: last?.at };
}

/** Lets `look` read the record as it was at a moment. The record itself is not touched. @param path Of the copy, which is thrown away. */
export async function withPast<T>(
  { open }: Room,
  { seq }: Moment,
  path: string,
  look: (read: RecordReader) => Promise<T>,
): Promise<T> {
  const remove = (): void => {
    for (const file of withJournals(path)) rmSync(file, { force: true });
  };
  remove();
  await open.store.copyTo(path);
  const store = await openStore(path);
  try {
    const all = await store.read.decisions();
    const later = all.filter((one) => one.seq > seq);
    const names = decisionBook(all)
      .since(seq)
      .flatMap((target) => target.split(" "))
      .filter((id): id is EntryId => isId("ent", id));
    await store.transact(async (writer) => {
      await writer.becomeCopy();
      await writer.copyDecisions(all.filter((one) => one.seq <= seq));
      await writer.touch("name", names);
      // what takes back a parting may come later than the parting itself
      if (later.length > 0) await writer.touchEventsOf(all.flatMap(statementsParted));
    });
    await settleOwnStatements(store, later);
    await deriveRecord(store, caseSettings(open.folder));
    return await look(store.read);
  } finally {
    await store.close();
    remove();
  }
}
