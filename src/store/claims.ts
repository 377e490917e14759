// Claims as rows. Only those that changed are written, so that what a build changed can be told.

import { type Kysely, type Selectable, sql } from "kysely";
import type { ClaimId, DocumentId, EntryId, OriginId } from "../base/base.ts";
import type { Authorship, Claim } from "../record/record.ts";
import type { Database } from "./schema.ts";

/** The claims about these entries, or all; by id. */
export async function readClaims(db: Kysely<Database>, entries?: readonly EntryId[]): Promise<Claim[]> {
  const rows = await db
    .selectFrom("claim")
    .selectAll()
    .$if(entries !== undefined, (query) =>
      query.where("entry", "in", sql<string>`(select value from json_each(${JSON.stringify(entries)}))`),
    )
    .orderBy("id")
    .execute();
  return rows.map(claimOf);
}

/** Replaces the claims about these entries. */
export async function writeClaims(
  db: Kysely<Database>,
  entries: readonly EntryId[],
  claims: readonly Claim[],
): Promise<void> {
  const before = await sql<{ id: string; row: string }>`
    select id, ${sql.raw(rowOf("claim", CLAIM_COLUMNS))} as row from claim
    where entry in (select value from json_each(${JSON.stringify(entries)}))`.execute(db);
  const rows = new Map(claims.map((claim) => [claim.id as string, JSON.stringify(cellsOf(claim))]));
  const same = new Set(before.rows.filter(({ id, row }) => rows.get(id) === row).map(({ id }) => id));
  const gone = before.rows.filter(({ id }) => !same.has(id)).map(({ id }) => id);
  const fresh = [...rows].filter(([id]) => !same.has(id)).map(([, row]) => row);
  await sql`delete from claim where id in (select value from json_each(${JSON.stringify(gone)}))`.execute(db);
  const cells = CLAIM_COLUMNS.map((column) => `value ->> '${column}'`).join(", ");
  await sql`insert into claim (${sql.raw(CLAIM_COLUMNS.join(", "))})
    select ${sql.raw(cells)} from json_each(${`[${fresh.join()}]`})`.execute(db);
}

/** Who stands behind these documents. */
export async function readAuthorships(
  db: Kysely<Database>,
  documents: Iterable<DocumentId>,
): Promise<Map<DocumentId, Authorship>> {
  const among = JSON.stringify([...documents]);
  const rows = await sql<{ id: DocumentId; authorship: string }>`
    select id, authorship from document where id in (select value from json_each(${among}))
    and authorship is not null`.execute(db);
  return new Map(rows.rows.map(({ id, authorship }) => [id, JSON.parse(authorship) as Authorship]));
}

/** The length of the shared text of these origins, in words. */
export async function readOriginWords(
  db: Kysely<Database>,
  origins: Iterable<OriginId>,
): Promise<Map<OriginId, number>> {
  const among = JSON.stringify([...origins]);
  const rows = await sql<{ id: OriginId; words: number }>`
    select id, words from origin where id in (select value from json_each(${among}))`.execute(db);
  return new Map(rows.rows.map(({ id, words }) => [id, words]));
}

export function claimOf(row: Selectable<Database["claim"]>): Claim {
  return {
    id: row.id as ClaimId,
    entry: row.entry as EntryId,
    slot: row.slot,
    value: row.value,
    modality: row.modality as Claim["modality"],
    polarity: row.polarity as Claim["polarity"],
    speakers: JSON.parse(row.speakers) as Claim["speakers"],
    statements: JSON.parse(row.statements) as Claim["statements"],
    documents: JSON.parse(row.documents) as Claim["documents"],
    origins: JSON.parse(row.origins) as Claim["origins"],
  };
}

export const CLAIM_COLUMNS = [
  "id",
  "entry",
  "slot",
  "value",
  "modality",
  "polarity",
  "speakers",
  "statements",
  "documents",
  "origins",
] as const;

function cellsOf({ id, entry, slot, value, modality, polarity, ...lists }: Claim): Selectable<Database["claim"]> {
  const [speakers, statements, documents, origins] = [
    lists.speakers,
    lists.statements,
    lists.documents,
    lists.origins,
  ].map((list) => JSON.stringify(list)) as [string, string, string, string];
  return { id, entry, slot, value, modality, polarity, speakers, statements, documents, origins };
}

/** SQL for a row as a JSON object; `table` may be "old" in a trigger. */
export function rowOf(table: string, columns: readonly string[]): string {
  return `json_object(${columns.map((column) => `'${column}', ${table}.${column}`).join(", ")})`;
}
