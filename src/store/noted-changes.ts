// What a build has changed in the derived tables so far: triggers note each row that comes or goes, with what it was. A row
// that went and came back as it was is no change.

import { type Kysely, type Selectable, sql } from "kysely";
import type { EntryId } from "../base/base.ts";
import type { Claim, EntryKind, Flag } from "../record/record.ts";
import { CLAIM_COLUMNS, claimOf, rowOf } from "./claims.ts";
import { flagOf, type FlagRow } from "./flags.ts";
import type { Database } from "./schema.ts";

/** An entry by name. */
export interface NamedEntry {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
}

export interface Change<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
  readonly altered: readonly { readonly before: T; readonly after: T }[];
}

/** Each by id. */
export interface NotedChanges {
  readonly flags: Change<Flag>;
  readonly claims: Change<Claim>;
  readonly entries: Change<NamedEntry>;
}

const COLUMNS = {
  flag: ["id", "check_name", "class", "severity", "reason", "settle", "passages", "entries", "sides", "topic"],
  claim: CLAIM_COLUMNS,
  entry: ["id", "kind", "name"],
} as const;
type Noted = keyof typeof COLUMNS;

/** The table of the notes and the triggers that write them. The first revision is new as a whole: nothing is noted before it. */
export const NOTED_LAYOUT: readonly string[] = [
  `create table noted (kind text not null, id text not null, was text, primary key (kind, id)) without rowid`,
  ...Object.entries(COLUMNS).flatMap(([table, columns]) => [
    `create trigger ${table}_came after insert on ${table} when exists (select 1 from setting where name = 'revision')
     begin insert or ignore into noted values ('${table}', new.id, null); end`,
    `create trigger ${table}_went before delete on ${table} when exists (select 1 from setting where name = 'revision')
     begin insert or ignore into noted values ('${table}', old.id, ${rowOf("old", columns)}); end`,
  ]),
];

/** What changed since the notes were taken last. Leaves them; a revision ends with `delete from noted`. */
export async function readNoted(db: Kysely<Database>): Promise<NotedChanges> {
  return {
    flags: await changesOf(db, "flag", flagOf),
    claims: await changesOf(db, "claim", claimOf),
    entries: await changesOf(db, "entry", ({ id, kind, name }) => ({
      id: id as EntryId,
      kind: kind as EntryKind,
      name,
    })),
  };
}

interface Rows {
  readonly flag: FlagRow;
  readonly claim: Selectable<Database["claim"]>;
  readonly entry: { readonly id: string; readonly kind: string; readonly name: string };
}

async function changesOf<T, Table extends Noted>(
  db: Kysely<Database>,
  table: Table,
  make: (row: Rows[Table]) => T,
): Promise<Change<T>> {
  const rows = await sql<{ was: string | null; now: string | null }>`
    select noted.was, case when ${sql.table(table)}.id is null then null else ${sql.raw(rowOf(table, COLUMNS[table]))} end as now
    from noted left join ${sql.table(table)} on ${sql.table(table)}.id = noted.id
    where noted.kind = ${table} order by noted.id`.execute(db);
  const read = (row: string): T => make(JSON.parse(row) as Rows[Table]);
  const came: T[] = [];
  const went: T[] = [];
  const altered: { before: T; after: T }[] = [];
  for (const { was, now } of rows.rows) {
    if (was === now) continue;
    if (was === null) came.push(read(now!)); // they differ
    else if (now === null) went.push(read(was));
    else altered.push({ before: read(was), after: read(now) });
  }
  return { came, went, altered };
}
