// What documents are and what they refer to, under the keys by which both are brought together. Only what shares a key with
// something that changed is looked at again.

import { CompiledQuery, type Kysely, sql } from "kysely";
import type { DocumentId } from "../base/base.ts";
import type { Database } from "./schema.ts";

/** One side: a reference to a paper, or a document that is one. `content` is plain data that the store does not look into. */
export interface PaperRow {
  readonly side: "reference" | "offer";
  readonly content: unknown;
  readonly keys: readonly string[];
}

/** A row as it was stored, with its place. */
export interface StoredPaper<T> {
  readonly document: DocumentId;
  readonly position: number;
  readonly content: T;
}

/** Replaces the rows of these documents. Returns the keys of all that came or went. */
export async function replacePapers(
  db: Kysely<Database>,
  papers: ReadonlyMap<DocumentId, readonly PaperRow[]>,
): Promise<string[]> {
  const among = JSON.stringify([...papers.keys()]);
  const before = await sql<{ key: string; document: string; position: number; side: string; content: string }>`
    select key, paper_key.document, paper_key.position, side, content from paper_key
    join paper on paper.document = paper_key.document and paper.position = paper_key.position
    where paper_key.document in (select value from json_each(${among}))`.execute(db);
  await run(db, `delete from paper_key where document in (select value from json_each(?))`, [among]);
  await run(db, `delete from paper where document in (select value from json_each(?))`, [among]);
  const rows = [...papers].flatMap(([document, list]) =>
    list.map(({ side, content, keys }, position) => ({
      document,
      position,
      side,
      content: JSON.stringify(content),
      keys,
    })),
  );
  await run(db, PAPER_SQL, [JSON.stringify(rows.map((row) => [row.document, row.position, row.side, row.content]))]);
  const now = rows.flatMap(({ keys, ...row }) => keys.map((key) => ({ key, ...row })));
  await run(db, KEY_SQL, [JSON.stringify(now.map((row) => [row.key, row.document, row.position]))]);
  return differing(before.rows, now);
}

interface Keyed {
  readonly key: string;
  readonly document: string;
  readonly side: string;
  readonly content: string;
}

/** The keys of rows that stand on one side alone: what is as it was concerns nobody. */
function differing(before: readonly Keyed[], now: readonly Keyed[]): string[] {
  const shape = ({ key, document, side, content }: Keyed): string => JSON.stringify([key, document, side, content]);
  const [old, fresh] = [new Set(before.map(shape)), new Set(now.map(shape))];
  const changed = [...before.filter((row) => !fresh.has(shape(row))), ...now.filter((row) => !old.has(shape(row)))];
  return [...new Set(changed.map(({ key }) => key))].sort();
}

/**
 * The references that have one of the keys, and those that may mean the same as one of them, and so on: keys that begin
 * with "=" lead from one reference to others. By document and place.
 */
export async function referencesAround<T>(db: Kysely<Database>, keys: readonly string[]): Promise<StoredPaper<T>[]> {
  const rows = await sql<{ document: DocumentId; position: number; content: string }>`
    with recursive reach (document, position) as (
      select paper.document, paper.position from json_each(${JSON.stringify(keys)}) wanted
        join paper_key on paper_key.key = wanted.value
        join paper on paper.document = paper_key.document and paper.position = paper_key.position
        where paper.side = 'reference'
      union
      select other.document, other.position from reach
        join paper_key own on own.document = reach.document and own.position = reach.position and own.key like '=%'
        join paper_key other on other.key = own.key)
    select paper.document, paper.position, content from reach
      join paper on paper.document = reach.document and paper.position = reach.position
      order by 1, 2`.execute(db);
  return rows.rows.map(parsed<T>);
}

/** The documents that are found under each of the keys. */
export async function offersUnder<T>(db: Kysely<Database>, keys: readonly string[]): Promise<Map<string, T[]>> {
  const rows = await sql<{ key: string; document: DocumentId; position: number; content: string }>`
    select paper_key.key, paper.document, paper.position, content from json_each(${JSON.stringify(keys)}) wanted
      join paper_key on paper_key.key = wanted.value
      join paper on paper.document = paper_key.document and paper.position = paper_key.position
      where paper.side = 'offer' order by 1, 2, 3`.execute(db);
  const contents = new Map<string, T>();
  const found = new Map<string, T[]>();
  for (const row of rows.rows) {
    const content = contents.getOrInsertComputed(`${row.document} ${row.position}`, () => parsed<T>(row).content);
    found.getOrInsert(row.key, []).push(content);
  }
  return found;
}

function parsed<T>(row: { document: DocumentId; position: number; content: string }): StoredPaper<T> {
  return { document: row.document, position: row.position, content: JSON.parse(row.content) as T };
}

async function run(db: Kysely<Database>, text: string, parameters: readonly unknown[]): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(text, [...parameters]));
}

const PAPER_SQL = `insert into paper (document, position, side, content)
  select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?)`;
const KEY_SQL = `insert or ignore into paper_key (key, document, position)
  select value ->> 0, value ->> 1, value ->> 2 from json_each(?)`;
