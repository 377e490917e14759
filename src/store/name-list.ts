// The people, or the organizations, of a record a page at a time, with the spellings of their names; and the questions whether two
// of them are one.

import { type Kysely, sql } from "kysely";
import type { Day, DocumentId, EntryId, FlagId } from "../base/base.ts";
import type { EntryKind, Passage } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import type { Database } from "./schema.ts";

export interface NameQuery {
  readonly kinds: readonly EntryKind[];
  /** Parts of any of its names. */
  readonly words?: string | undefined;
  readonly from: number;
  readonly most: number;
}

export interface ListedName {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  /** About it. */
  readonly statements: number;
  /** That it makes. */
  readonly said: number;
}

type Db = Kysely<Database>;

/** Those in the most documents first. */
export async function readNameList(
  db: Db,
  { kinds, words = "", from, most }: NameQuery,
): Promise<{ readonly names: readonly ListedName[]; readonly total: number }> {
  const parts = words.split(/\s+/u).filter((one) => one !== "");
  const called = parts.map((word) => {
    const like = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    return sql`and (name like ${like} escape '\\' or id in (
      select coalesce(leader, name_form.entry) from name_form left join entry_leader on entry_leader.entry = name_form.entry
      where n > 0 and name_form.name like ${like} escape '\\'))`;
  });
  const where = sql`kind in (${sql.join(kinds)}) ${sql.join(called, sql` `)}`;
  const rows =
    await sql<ListedName>`select id, kind, name, mentions, documents, statements, said from entry where ${where}
    order by documents desc, mentions desc, name, id limit ${most} offset ${from}`.execute(db);
  const count = await sql<{ n: number }>`select count(*) as n from entry where ${where}`.execute(db);
  return { names: rows.rows, total: count.rows[0]?.n ?? 0 };
}

/** How each of these entries is spelt, with the number of documents; the most frequent first. */
export async function spellingsOf(
  db: Db,
  entries: readonly EntryId[],
): Promise<Map<EntryId, { readonly name: string; readonly documents: number }[]>> {
  const among = sql`(select value from json_each(${JSON.stringify(entries)}))`;
  const rows = await sql<{ entry: EntryId; name: string; documents: number }>`
    select coalesce(leader, form.entry) as entry, form.name, sum(form.n) as documents
    from (select id as entry from entry where id in ${among} union select entry from entry_leader where leader in ${among}) own
      join name_form form on form.entry = own.entry left join entry_leader on entry_leader.entry = form.entry
    where n > 0 and coalesce(leader, form.entry) in ${among}
    group by 1, 2 order by documents desc, form.name`.execute(db);
  return Map.groupBy(rows.rows, ({ entry }) => entry);
}

/** From the first to the last day of the documents that name it, as far as they are dated. */
export async function namedBetween(
  db: Db,
  entries: readonly EntryId[],
): Promise<Map<EntryId, { readonly first: Day | undefined; readonly last: Day | undefined }>> {
  const rows = await sql<{ entry: EntryId; first: Day | null; last: Day | null }>`
    select entry, min(coalesce(date ->> 'earliest', date ->> 'latest')) as first,
      max(coalesce(date ->> 'latest', date ->> 'earliest')) as last
    from entry_document join document on document.id = entry_document.document
    where n > 0 and entry in (select value from json_each(${JSON.stringify(entries)})) group by entry`.execute(db);
  return new Map(
    rows.rows.map(({ entry, first, last }) => [entry, { first: first ?? undefined, last: last ?? undefined }]),
  );
}

/** The documents that name both, or that explain the one by the other: "Coalition for Open Benches (COB)". */
export async function namingBoth(db: Db, one: EntryId, other: EntryId): Promise<DocumentId[]> {
  const rows = await sql<{ document: DocumentId }>`select one.document from entry_document one
    join entry_document other on other.document = one.document and other.entry = ${other} and other.n > 0
    where one.entry = ${one} and one.n > 0`.execute(db);
  const named = rows.rows.map(({ document }) => document);
  const all = [...named, ...(await explaining(db, one, other)), ...(await explaining(db, other, one))];
  return [...new Set(all)].sort();
}

/** The documents that print a name of `short` as another form of `long`. */
async function explaining(db: Db, long: EntryId, short: EntryId): Promise<DocumentId[]> {
  const names = (await spellingsOf(db, [short])).get(short)?.map(({ name }) => foldKey(name)) ?? [];
  const rows = await sql<{ document: DocumentId }>`select distinct document from naming
    where entry in (select ${long} union select entry from entry_leader where leader = ${long})
      and exists (select 1 from json_each(naming.forms) where value in (select value from json_each(${JSON.stringify(names)})))`.execute(
    db,
  );
  return rows.rows.map(({ document }) => document);
}

/** For each entry that one of these passages names, the first such passage. */
export async function namedIn(db: Db, passages: readonly Passage[]): Promise<Map<EntryId, Passage>> {
  const places = passages.map(({ document, start, end }) => [document, start, end]);
  const rows = await sql<{ entry: EntryId; at: number }>`
    select coalesce(leader, naming.entry) as entry, min(place.key) as at from json_each(${JSON.stringify(places)}) place
      join naming on naming.document = place.value ->> 0 and naming.start = place.value ->> 1 and naming."end" = place.value ->> 2
      left join entry_leader on entry_leader.entry = naming.entry
    group by 1`.execute(db);
  return new Map(rows.rows.map(({ entry, at }) => [entry, passages[at]!])); // keys are places in the list
}

/** The questions whether entries of these kinds are one, the gravest first. @param settled Flags that people are done with. */
export async function nameQuestions(
  db: Db,
  kinds: readonly EntryKind[],
  settled: readonly string[],
  from: number,
  most: number,
): Promise<{ readonly ids: readonly FlagId[]; readonly total: number }> {
  const where = sql`check_name = 'identity' and id not in (select value from json_each(${JSON.stringify(settled)}))
    and exists (select 1 from entry where entry.id = flag.entries ->> 0 and entry.kind in (${sql.join(kinds)}))`;
  const rows = await sql<{ id: FlagId; total: number }>`select id, count(*) over () as total from flag where ${where}
    order by case severity when 'high' then 0 when 'medium' then 1 else 2 end, id limit ${most} offset ${from}`.execute(
    db,
  );
  return { ids: rows.rows.map(({ id }) => id), total: rows.rows[0]?.total ?? 0 };
}
