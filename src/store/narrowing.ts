// A copy of a record that holds less: without some documents, with other decisions, without what people keep for themselves.

import { CompiledQuery, type Kysely, sql } from "kysely";
import type { DocumentId } from "../base/base.ts";
import type { Decision } from "../record/record.ts";
import type { Database } from "./schema.ts";

/** What people keep besides decisions. Sessions and credentials go with the accounts. */
const KEPT = ["saved_search", "draft", "visit", "invitation", "session", "credential", "account"] as const;

/** A copy holds part of the log: only in the record itself is no decision ever changed or deleted. */
const GUARDS = ["decision_stays", "decision_kept"] as const;

export async function becomeCopy(db: Kysely<Database>): Promise<void> {
  for (const guard of GUARDS) await db.executeQuery(CompiledQuery.raw(`drop trigger ${guard}`));
  for (const table of KEPT) await db.executeQuery(CompiledQuery.raw(`delete from ${table}`));
}

/** Takes away the places of documents, so that they are no longer held by anything; see removeOrphans. */
export async function dropPlaces(db: Kysely<Database>, documents: readonly DocumentId[]): Promise<void> {
  const among = sql<string>`(select value from json_each(${JSON.stringify(documents)}))`;
  await db.deleteFrom("file").where("document", "in", among).execute();
  await db.deleteFrom("contained").where("child", "in", among).execute();
}

/** Takes some decisions out and puts others in, with the numbers and hashes that they have in the whole log. */
export async function changeDecisions(
  db: Kysely<Database>,
  gone: readonly Decision[],
  came: readonly Decision[],
): Promise<void> {
  const seqs = JSON.stringify(gone.map(({ seq }) => seq));
  await sql`delete from decision where seq in (select value from json_each(${seqs}))`.execute(db);
  const rows = came.map((one) => ({
    ...one,
    before: one.before ?? null,
    after: one.after ?? null,
    reason: one.reason ?? null,
  }));
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await db
      .insertInto("decision")
      .values(rows.slice(at, at + AT_ONCE))
      .execute();
}

const AT_ONCE = 1000;
