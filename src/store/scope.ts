// What tells whose case a document is about. Whether it names the subject is kept with each document, and which docket
// numbers are the subject's, so that only documents whose evidence is new are judged again.

import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DocumentId, EntryId } from "../base/base.ts";
import { type CaseDocument, type Parties, type ScopeEvidence, type Subject, subjectKeys } from "../record/record.ts";
import { leadersOf } from "./name-tables.ts";
import type { Database } from "./schema.ts";

export interface CaseEvidence {
  readonly documents: ReadonlyMap<DocumentId, ScopeEvidence & { readonly scope: CaseDocument["scope"] }>;
  /** Those of the docket numbers in these documents that stand in some document that names the subject. */
  readonly subjectDockets: ReadonlySet<string>;
}

/** Names that may be the subject's, as long as nobody has decided that they are not. */
export interface NearNames {
  readonly open: readonly EntryId[];
  /** Those that came or went: their documents are judged again. */
  readonly flipped: readonly EntryId[];
}

/**
 * The evidence of the documents whose scope may be another than before: of all, or of those that were touched and those
 * with a docket number that became the subject's or is the subject's no longer.
 */
export async function scopeEvidence(
  db: Kysely<Database>,
  subject: Subject | undefined,
  near: NearNames,
  all: boolean,
): Promise<CaseEvidence> {
  await sql`insert or ignore into touched select 'page', document from naming
    where entry in (select value from json_each(${JSON.stringify(near.flipped)}))`.execute(db);
  const keys = subject === undefined ? [] : subjectKeys(subject);
  const looked = all ? sql`true` : sql`id in (select id from touched where kind in ('document', 'page'))`;
  await sql`update document set names_subject = 0 where ${looked} and names_subject <> 0`.execute(db);
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
  const open = JSON.stringify(near.open);
  await sql`update document set names_subject = 1 where ${looked}
    and id in (select document from naming where entry in (select value from json_each(${open})))`.execute(db);
  const leaders = await leadersOf(db, near.open);
  const ours = new Set(near.open.map((entry) => leaders.get(entry) ?? entry));
  if (subject !== undefined) ours.add(subject.entry);
  const strangers = await withOtherParties(db, ours, keys, looked);
  if (subject !== undefined) {
    const entries = sql`(select value from json_each(${JSON.stringify([...ours])}))`;
    await sql`update document set names_subject = ${sql.lit(IN_PASSING)} where names_subject = 1 and ${looked}
      and id in (select value from json_each(${JSON.stringify([...strangers])}))
      and (select count(*) from mention where document = document.id and entry in ${entries}) <= 1
      and not exists (select 1 from statement where statement.document = document.id
        and (statement.entry in ${entries} or statement.speaker_entry in ${entries}
          or exists (select 1 from statement_about
            where statement_about.statement = statement.id and statement_about.entry in ${entries})))`.execute(db);
  }
  const flipped = await settleDockets(db, all, keys);
  const rows = await sql<Row>`select id, scope, persons, names_subject, parties from document
    where ${looked} or id in (select document from mention
      where docket is not null and docket in (select value from json_each(${JSON.stringify(flipped)})))`.execute(db);
  const ids = JSON.stringify(rows.rows.map(({ id }) => id));
  const dockets = await sql<{ document: DocumentId; docket: string; subject: number }>`
    select distinct document, docket, docket in (select docket from subject_docket) as subject from mention
    where docket is not null and document in (select value from json_each(${ids})) order by 1, 2`.execute(db);
  const byDocument = Map.groupBy(dockets.rows, ({ document }) => document);
  const others = await strangersAmong(db, ours, keys, rows.rows);
  const documents = rows.rows.map(({ id, scope, persons, names_subject: naming }) => {
    const own = (byDocument.get(id) ?? []).map(({ docket }) => docket);
    const namesSubject = naming === IN_PASSING ? "in passing" : naming === 1 ? "yes" : "no";
    return [id, { scope, persons, namesSubject, dockets: own, hasOtherParties: others.has(id) }] as const;
  });
  return {
    documents: new Map(documents),
    subjectDockets: new Set(dockets.rows.flatMap(({ docket, subject }) => (subject === 1 ? [docket] : []))),
  };
}

const IN_PASSING = 2;

/** Of the looked at documents, those that have parties, none of whom is the subject. */
async function withOtherParties(
  db: Kysely<Database>,
  ours: ReadonlySet<EntryId>,
  keys: readonly string[],
  looked: RawBuilder<unknown>,
): Promise<Set<DocumentId>> {
  const rows = await sql<Pick<Row, "id" | "parties">>`select id, parties from document
    where parties is not null and names_subject = 1 and ${looked}`.execute(db);
  return strangersAmong(db, ours, keys, rows.rows);
}

async function strangersAmong(
  db: Kysely<Database>,
  ours: ReadonlySet<EntryId>,
  keys: readonly string[],
  rows: readonly Pick<Row, "id" | "parties">[],
): Promise<Set<DocumentId>> {
  const parties = rows.flatMap(({ id, parties: json }) =>
    json === null ? [] : [{ id, ...(JSON.parse(json) as Parties) }],
  );
  const leaders = await leadersOf(db, [...new Set(parties.flatMap(({ held }) => held))]);
  const isSubject = (entry: EntryId): boolean => ours.has(leaders.get(entry) ?? entry);
  const isOurs = (caption: string): boolean => keys.some((key) => ` ${caption} `.includes(` ${key} `));
  return new Set(
    parties.flatMap(({ id, captions, held }) => (captions.some(isOurs) || held.some(isSubject) ? [] : [id])),
  );
}

interface Row {
  readonly id: DocumentId;
  readonly parties: string | null;
  readonly scope: CaseDocument["scope"];
  readonly persons: number;
  readonly names_subject: number;
}

/** Brings the docket numbers of the subject up to date; returns those that came or went. */
async function settleDockets(db: Kysely<Database>, all: boolean, keys: readonly string[]): Promise<string[]> {
  const looked = all
    ? sql`select docket from mention where docket is not null union select docket from subject_docket`
    : sql`select id from touched where kind = 'docket' union
        select docket from mention where docket is not null
          and document in (select id from touched where kind = 'page')`;
  const rows = await sql<{ docket: string; now: number; was: number }>`
    with looked (docket) as (${looked})
    select docket, docket in (select docket from subject_docket) as was,
      exists (select 1 from mention join document on document.id = mention.document
        where mention.docket = looked.docket and names_subject = 1
          and (mention.name is null or exists (select 1 from json_each(${JSON.stringify(keys)}) as named
            where instr(' ' || mention.name || ' ', ' ' || named.value || ' ') > 0))) as now
    from looked`.execute(db);
  const flipped = rows.rows.filter(({ now, was }) => now !== was);
  for (const { docket, now } of flipped) {
    if (now === 1) await db.insertInto("subject_docket").values({ docket }).execute();
    else await db.deleteFrom("subject_docket").where("docket", "=", docket).execute();
  }
  return flipped.map(({ docket }) => docket);
}
