// What tells whose case a document is about. Whether it names the subject is kept with each document, and which docket
// numbers are the subject's, so that only documents whose evidence is new are judged again.

import { type Kysely, sql } from "kysely";
import type { DocumentId } from "../base/base.ts";
import type { CaseDocument, ScopeEvidence } from "../record/record.ts";
import type { Database } from "./schema.ts";

export interface CaseEvidence {
  readonly documents: ReadonlyMap<DocumentId, ScopeEvidence & { readonly scope: CaseDocument["scope"] }>;
  /** Those of the docket numbers in these documents that stand in some document that names the subject. */
  readonly subjectDockets: ReadonlySet<string>;
}

/**
 * The evidence of the documents whose scope may be another than before: of all, or of those that were touched and those
 * with a docket number that became the subject's or is the subject's no longer. `keys`: words that name the subject, folded.
 */
export async function scopeEvidence(
  db: Kysely<Database>,
  keys: readonly string[],
  all: boolean,
): Promise<CaseEvidence> {
  const looked = all ? sql`true` : sql`id in (select id from touched where kind = 'document')`;
  await sql`update document set names_subject = 0 where ${looked} and names_subject = 1`.execute(db);
  for (const key of keys) {
    const naming = all
      ? sql`id in (select part.document from search join search_part part on part.rowid = search.rowid
          where search match ${`"${key}"`})`
      : // the parts of a document are numbered in one go
        sql`${looked} and exists (select 1 from search where search match ${`"${key}"`}
          and rowid >= (select min(rowid) from search_part where document = document.id)
          and rowid <= (select max(rowid) from search_part where document = document.id))`;
    await sql`update document set names_subject = 1 where ${naming}`.execute(db);
  }
  const flipped = await settleDockets(db, all);
  const rows = await sql<Row>`select id, scope, persons, names_subject from document
    where ${looked} or id in (select document from mention
      where docket is not null and docket in (select value from json_each(${JSON.stringify(flipped)})))`.execute(db);
  const ids = JSON.stringify(rows.rows.map(({ id }) => id));
  const dockets = await sql<{ document: DocumentId; docket: string; subject: number }>`
    select distinct document, docket, docket in (select docket from subject_docket) as subject from mention
    where docket is not null and document in (select value from json_each(${ids})) order by 1, 2`.execute(db);
  const byDocument = Map.groupBy(dockets.rows, ({ document }) => document);
  const documents = rows.rows.map(({ id, scope, persons, names_subject: naming }) => {
    const own = (byDocument.get(id) ?? []).map(({ docket }) => docket);
    return [id, { scope, persons, namesSubject: naming === 1, dockets: own }] as const;
  });
  return {
    documents: new Map(documents),
    subjectDockets: new Set(dockets.rows.flatMap(({ docket, subject }) => (subject === 1 ? [docket] : []))),
  };
}

interface Row {
  readonly id: DocumentId;
  readonly scope: CaseDocument["scope"];
  readonly persons: number;
  readonly names_subject: number;
}

/** Brings the docket numbers of the subject up to date; returns those that came or went. */
async function settleDockets(db: Kysely<Database>, all: boolean): Promise<string[]> {
  const looked = all
    ? sql`select docket from mention where docket is not null union select docket from subject_docket`
    : sql`select id from touched where kind = 'docket'`;
  const rows = await sql<{ docket: string; now: number; was: number }>`
    with looked (docket) as (${looked})
    select docket, docket in (select docket from subject_docket) as was,
      exists (select 1 from mention join document on document.id = mention.document
        where mention.docket = looked.docket and names_subject = 1) as now
    from looked`.execute(db);
  const flipped = rows.rows.filter(({ now, was }) => now !== was);
  for (const { docket, now } of flipped) {
    if (now === 1) await db.insertInto("subject_docket").values({ docket }).execute();
    else await db.deleteFrom("subject_docket").where("docket", "=", docket).execute();
  }
  return flipped.map(({ docket }) => docket);
}
