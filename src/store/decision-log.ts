// The log of decisions a page at a time: newest first, by who, what kind of act, what it is about.

import { type Kysely, sql } from "kysely";
import type { Act, Decision } from "../record/record.ts";
import type { Database } from "./schema.ts";

export interface LogFilter {
  readonly by?: string | undefined;
  readonly act?: Act | undefined;
  /** The id of what it concerns; also of one of two. */
  readonly about?: string | undefined;
  /** Only decisions before this number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Newest first. */
export async function decisionLog(db: Kysely<Database>, filter: LogFilter): Promise<Decision[]> {
  const { by, act, about, before, limit } = filter;
  let query = db.selectFrom("decision").selectAll().orderBy("seq", "desc").limit(limit);
  if (by !== undefined) query = query.where("by", "=", by);
  if (act !== undefined) query = query.where("act", "=", act);
  if (before !== undefined) query = query.where("seq", "<", before);
  if (about !== undefined) query = query.where(sql<boolean>`instr(' ' || target || ' ', ${` ${about} `}) > 0`);
  return (await query.execute()).map(decisionOf);
}

/** Those that take back others: few, however long the log is. */
export async function undoDecisionsOf(db: Kysely<Database>): Promise<Decision[]> {
  return (await db.selectFrom("decision").selectAll().where("act", "=", "undo").orderBy("seq").execute()).map(
    decisionOf,
  );
}

/** How many there are, and who made them. */
export async function logSummary(db: Kysely<Database>): Promise<{ readonly count: number; readonly people: string[] }> {
  const rows = await sql<{
    by: string;
    n: number;
  }>`select "by", count(*) as n from decision group by "by" order by "by"`.execute(db);
  return { count: rows.rows.reduce((sum, { n }) => sum + n, 0), people: rows.rows.map(({ by }) => by) };
}

export function decisionOf({ before, after, reason, ...rest }: Database["decision"]): Decision {
  return {
    ...(rest as Pick<Decision, "seq" | "at" | "by" | "act" | "target" | "hash">),
    before: before ?? undefined,
    after: after ?? undefined,
    reason: reason ?? undefined,
  };
}

/** What documents are called, without reading more of them. */
export async function documentLabels(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<Map<string, { readonly title: string | undefined; readonly name: string | undefined }>> {
  const rows = await sql<{ id: string; title: string | null; path: string | null }>`
    select document.id, document.title ->> 'value' as title, (select min(path) from file where file.document = document.id) as path
    from document where document.id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db);
  return new Map(rows.rows.map(({ id, title, path }) => [id, { title: title ?? undefined, name: path ?? undefined }]));
}
