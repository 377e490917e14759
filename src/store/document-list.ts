// The list of documents as people look through it: by words of name and title, by kind, by what became of the file; a page at a time.

import { type Expression, type Kysely, sql, type SqlBool } from "kysely";
import type { DateSpan, DocumentId } from "../base/base.ts";
import { type CaseDocument, compareFlags, type Flag } from "../record/record.ts";
import { flagOf } from "./flags.ts";
import type { Database } from "./schema.ts";

export const DOCUMENT_SORTS = ["name", "date", "kind", "statements", "added"] as const;
export type DocumentSort = (typeof DOCUMENT_SORTS)[number];

export interface DocumentQuery {
  /** Words of the name or the title, in any order. */
  readonly words?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly receipt?: CaseDocument["receipt"]["kind"] | undefined;
  readonly sort: DocumentSort;
  readonly isDescending: boolean;
  readonly from: number;
  readonly most: number;
}

export interface ListedDocument extends Pick<CaseDocument, "id" | "mediaType" | "receipt" | "scope" | "title"> {
  /** The first name under which it came. */
  readonly name: string;
  readonly date?: DateSpan | undefined;
  readonly language?: string | undefined;
  readonly pageCount: number;
  readonly bytes: number;
  readonly statements: number;
}

export interface DocumentList {
  readonly documents: readonly ListedDocument[];
  /** How many there are in all that the query means. */
  readonly total: number;
  /** All kinds of files that the record has. */
  readonly mediaTypes: readonly string[];
}

/** A document's place: the path of its file, or that of the container it came in with its own name after. */
const PLACES = sql`place (document, path, depth) as (
  select document, path, 0 from file
  union select child, path || '/' || name, depth + 1 from contained join place on place.document = parent where depth < 6),
  named as (select document, min(path) as path from place group by document),
  told as (select document, count(*) as n from statement group by document)`;

const ORDERS: Readonly<Record<DocumentSort, string>> = {
  name: "named.path",
  date: "document.date ->> 'earliest'",
  kind: "document.media_type",
  statements: "coalesce(told.n, 0)",
  added: "document.number",
};

interface Row {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly media_type: string;
  readonly receipt: string;
  readonly scope: string;
  readonly language: string | null;
  readonly page_count: number;
  readonly bytes: number;
  readonly statements: number;
  readonly total: number;
}

export async function readDocumentList(db: Kysely<Database>, query: DocumentQuery): Promise<DocumentList> {
  const direction = query.isDescending ? "desc" : "asc";
  const found = await sql<Row>`with recursive ${PLACES}
    select document.id, named.path, document.title, document.date, media_type, receipt, scope, language, page_count, bytes,
      coalesce(told.n, 0) as statements, count(*) over () as total
    from document left join named on named.document = document.id left join told on told.document = document.id
    where ${whereOf(query)}
    order by ${sql.raw(ORDERS[query.sort])} is null, ${sql.raw(`${ORDERS[query.sort]} ${direction}`)}, named.path, document.id
    limit ${query.most} offset ${query.from}`.execute(db);
  const kinds = await sql<{ kind: string }>`select distinct media_type as kind from document order by 1`.execute(db);
  const [first] = found.rows;
  return {
    documents: found.rows.map(listed),
    total: first?.total ?? 0,
    mediaTypes: kinds.rows.map(({ kind }) => kind),
  };
}

function whereOf({ words = "", mediaType, receipt }: DocumentQuery): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [sql<SqlBool>`true`];
  for (const word of words.split(/\s+/u).filter((one) => one !== "")) {
    const like = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    parts.push(
      sql<SqlBool>`(named.path like ${like} escape '\\' or document.title ->> 'value' like ${like} escape '\\' or document.id = ${word})`,
    );
  }
  if (mediaType !== undefined) parts.push(sql<SqlBool>`media_type = ${mediaType}`);
  if (receipt !== undefined) parts.push(sql<SqlBool>`receipt ->> 'kind' = ${receipt}`);
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}

function listed(row: Row): ListedDocument {
  return {
    id: row.id as DocumentId,
    name: row.path ?? row.id,
    title: row.title === null ? undefined : (JSON.parse(row.title) as CaseDocument["title"]),
    date: row.date === null ? undefined : (JSON.parse(row.date) as DateSpan),
    mediaType: row.media_type,
    receipt: JSON.parse(row.receipt) as CaseDocument["receipt"],
    scope: row.scope as CaseDocument["scope"],
    language: row.language ?? undefined,
    pageCount: row.page_count,
    bytes: row.bytes,
    statements: row.statements,
  };
}

/** The first name of a document that lies in the folder or in a container there; undefined where there is none. */
export async function nameOfDocument(db: Kysely<Database>, id: DocumentId): Promise<string | undefined> {
  const found = await sql<{ path: string }>`with recursive up (id, path, depth) as (
      select ${id}, '', 0
      union select parent, '/' || name || path, depth + 1 from contained join up on child = up.id where depth < 6)
    select min(file.path || up.path) as path from up join file on file.document = up.id having count(*) > 0`.execute(
    db,
  );
  return found.rows[0]?.path;
}

export async function dateOfDocument(db: Kysely<Database>, id: DocumentId): Promise<DateSpan | undefined> {
  const row = await db.selectFrom("document").select("date").where("id", "=", id).executeTakeFirst();
  return row?.date == null ? undefined : (JSON.parse(row.date) as DateSpan);
}

/** How many statements of each of these documents are among those given. */
export async function countAmong(
  db: Kysely<Database>,
  documents: readonly DocumentId[],
  statements: Iterable<string>,
): Promise<Map<DocumentId, number>> {
  const rows = await sql<{ document: string; n: number }>`select document, count(*) as n from statement
    where document in (select value from json_each(${JSON.stringify(documents)}))
      and id in (select value from json_each(${JSON.stringify([...statements])})) group by document`.execute(db);
  return new Map(rows.rows.map(({ document, n }) => [document as DocumentId, n]));
}

/** The flags that show something of a document, the gravest first. */
export async function flagsInDocument(db: Kysely<Database>, id: DocumentId): Promise<Flag[]> {
  const rows = await db
    .selectFrom("flag")
    .selectAll()
    .where((eb) => eb(eb.fn<number>("instr", ["passages", eb.val(id)]), ">", 0))
    .orderBy("id")
    .execute();
  return rows.map(flagOf).sort(compareFlags);
}

/** Where the words of these pages stand, as `PageBoxes` has them. */
export async function pageBoxesOf(
  db: Kysely<Database>,
  id: DocumentId,
  first: number,
  last: number,
): Promise<Map<number, Uint16Array>> {
  const rows = await db
    .selectFrom("page_boxes")
    .select(["page", "boxes"])
    .where("document", "=", id)
    .where("page", ">=", first)
    .where("page", "<=", last)
    .execute();
  return new Map(rows.map(({ page, boxes }) => [page, new Uint16Array(new Uint8Array(boxes).buffer)]));
}
