// What of a record waits for somebody: counted and listed without reading all of it.

import { type Kysely, sql } from "kysely";
import type { DocumentId } from "../base/base.ts";
import type { Flag, Receipt } from "../record/record.ts";
import type { Database } from "./schema.ts";

/** A file that was read in part or not at all. */
export interface Unread {
  readonly id: DocumentId;
  readonly name: string;
  readonly receipt: Receipt;
}

/** Those that could not be read at all first. @param most How many are listed; `count` counts all. */
export async function unreadDocuments(
  db: Kysely<Database>,
  most: number,
): Promise<{ readonly list: readonly Unread[]; readonly count: number }> {
  const isUnread = sql<boolean>`receipt ->> 'kind' <> 'read'`;
  const rows = await sql<{ id: DocumentId; receipt: string; path: string | null; within: string | null }>`
    select id, receipt, (select min(path) from file where file.document = document.id) as path,
      (select min(name) from contained where contained.child = document.id) as within
    from document where ${isUnread} order by receipt ->> 'kind' desc, coalesce(path, within, id) limit ${most}`.execute(
    db,
  );
  const { n } = (await sql<{ n: number }>`select count(*) as n from document where ${isUnread}`.execute(db)).rows[0]!; // a count is one row
  return {
    list: rows.rows.map(({ id, receipt, path, within }) => ({
      id,
      receipt: JSON.parse(receipt) as Receipt,
      name: path ?? within ?? id,
    })),
    count: n,
  };
}

/** The ids of all flags by severity and check: what people settled is taken out by whoever asks. */
export async function flagKinds(db: Kysely<Database>): Promise<readonly Pick<Flag, "id" | "check" | "severity">[]> {
  const rows = await db.selectFrom("flag").select(["id", "check_name", "severity"]).execute();
  return rows.map(
    ({ id, check_name: check, severity }) => ({ id, check, severity }) as Pick<Flag, "id" | "check" | "severity">,
  );
}
