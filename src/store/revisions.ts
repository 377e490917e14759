// The revisions of a record: in which of them anything was read or derived anew.

import { type Kysely, sql } from "kysely";
import type { Database } from "./schema.ts";

export async function derivedRevision(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ revision: number | null }>`
    select max(revision) as revision from changed where kind in ('all', 'some')`.execute(db);
  return rows[0]?.revision ?? 0;
}
