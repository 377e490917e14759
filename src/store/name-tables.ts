// The tables of names: how each document calls whom, under which keys names are compared, and which entry a name has gone to.

import { CompiledQuery, type Kysely, sql } from "kysely";
import type { DocumentId, EntryId } from "../base/base.ts";
import {
  entryOfName,
  type EntryKind,
  type Evidence,
  type KnownName,
  localEntry,
  type NamedEntry,
  type NameForm,
} from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import type { Database } from "./schema.ts";

type Db = Kysely<Database>;

/** Notes the names of a document. */
export const TOUCH_NAMES_SQL = `insert or ignore into touched select 'name', entry from naming where document = ?1`;
export const NAMING_SQL = `insert into naming (document, entry, kind, name, forms, titles, honorific, tied, keys, start, "end")
  select ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9 from json_each(?2)`;

/** Brings the keys of the touched names up to date. Returns the keys they had or have. */
export async function refreshNameKeys(db: Db, names: readonly EntryId[]): Promise<string[]> {
  const among = JSON.stringify(names);
  const keys = async (): Promise<string[]> => {
    const rows = await sql<{ key: string }>`select distinct key from name_key
      where entry in (select value from json_each(${among}))`.execute(db);
    return rows.rows.map((row) => row.key);
  };
  const before = await keys();
  await run(db, `delete from name_key where entry in (select value from json_each(?))`, [among]);
  await run(db, `delete from name_form where n = 0 and entry in (select value from json_each(?))`, [among]);
  await run(
    db,
    `insert or ignore into name_key (key, entry) select value, entry from (
       select distinct entry, keys from name_form where n > 0 and entry in (select value from json_each(?))) named,
       json_each(named.keys)`,
    [among],
  );
  return [...new Set([...before, ...(await keys())])].sort();
}

/** The names under each of these keys. */
export async function namesUnder(db: Db, keys: readonly string[]): Promise<Map<string, EntryId[]>> {
  const rows = await sql<{ key: string; entry: EntryId }>`select key, entry from name_key
    where key in (select value from json_each(${JSON.stringify(keys)})) order by key, entry`.execute(db);
  return new Map(
    [...Map.groupBy(rows.rows, (row) => row.key)].map(([key, list]) => [key, list.map((row) => row.entry)]),
  );
}

/** Where these entries have gone; those that stand for themselves are left out. */
export async function leadersOf(db: Db, entries: readonly EntryId[]): Promise<Map<EntryId, EntryId>> {
  const rows = await sql<{ entry: EntryId; leader: EntryId }>`select entry, leader from entry_leader
    where entry in (select value from json_each(${JSON.stringify(entries)}))`.execute(db);
  return new Map(rows.rows.map(({ entry, leader }) => [entry, leader]));
}

/** A name under which an entry stands in the documents. */
export interface EntryName {
  /** The entry of the name alone: what a decision that parts it from the others is about. */
  readonly entry: EntryId;
  readonly name: string;
  readonly documents: number;
  /** Why it is the same one; undefined for the entry's own name. */
  readonly basis?: Led["basis"] | undefined;
}

export async function namesOf(db: Db, leader: EntryId): Promise<EntryName[]> {
  const rows = await sql<{ entry: EntryId; name: string; documents: number; basis: Led["basis"] | null }>`
    select naming.entry, max(naming.name) as name, count(*) as documents, entry_leader.basis from naming
    left join entry_leader on entry_leader.entry = naming.entry
    where naming.entry in (select entry from entry_leader where leader = ${leader} union select ${leader})
      and coalesce(entry_leader.leader, naming.entry) = ${leader}
    group by naming.entry order by documents desc, name, naming.entry`.execute(db);
  return rows.rows.map(({ basis, ...rest }) => ({ ...rest, basis: basis ?? undefined }));
}

/** So many documents of a spelling tell that it is no slip of a few. */
const FEW = 4;

/** The spellings of those of these entries that have more than one, each with its documents: all of them, or a few of many. */
export async function nameForms(db: Db, entries: readonly EntryId[]): Promise<Map<EntryId, NameForm[]>> {
  const rows = await sql<{ leader: EntryId; name: string; documents: string }>`
    with several (leader) as materialized (
      select distinct leader from entry_leader where leader in (select value from json_each(${JSON.stringify(entries)}))),
    variant (leader, entry) as (
      select leader, leader from several
      union select entry_leader.leader, entry_leader.entry from several join entry_leader using (leader)),
    spelling (leader, entry, name) as materialized (
      select distinct leader, name_form.entry, name from variant join name_form using (entry) where n > 0)
    select leader, name, (select json_group_array(document) from (
      select document from naming where naming.entry = spelling.entry and naming.name = spelling.name
      order by document limit ${sql.lit(FEW)})) as documents
    from spelling order by 1, 2, 3`.execute(db);
  return new Map(
    [...Map.groupBy(rows.rows, ({ leader }) => leader)].map(([leader, list]) => [
      leader,
      [...Map.groupBy(list, ({ name }) => foldKey(name))].map(([, own]) => ({
        name: own[0]!.name, // a group has a member
        documents: own.flatMap(({ documents }) => JSON.parse(documents) as DocumentId[]).sort(),
      })),
    ]),
  );
}

/** The entries that stand for several names, one of these among them. */
export async function leadersAmong(db: Db, names: readonly EntryId[]): Promise<EntryId[]> {
  const among = JSON.stringify(names);
  const rows = await sql<{ leader: EntryId }>`select leader from entry_leader
    where entry in (select value from json_each(${among})) or leader in (select value from json_each(${among}))
    group by leader order by leader`.execute(db);
  return rows.rows.map(({ leader }) => leader);
}

export async function nameOf(db: Db, entry: EntryId): Promise<NamedEntry | undefined> {
  const rows = await sql<NamedEntry>`select entry, kind, max(name) as name from naming
    where entry = coalesce(
      (select entry from naming where entry = ${entry} limit 1),
      (select min(entry) from entry_leader where leader = ${entry}))
    group by entry`.execute(db);
  return rows.rows[0];
}

export async function unnamed(db: Db, entries: readonly EntryId[]): Promise<Set<string>> {
  const rows = await sql<{ id: string }>`select value as id from json_each(${JSON.stringify(entries)})
    where not exists (select 1 from naming where entry = value)`.execute(db);
  return new Set(rows.rows.map((row) => row.id));
}

export async function missingIds(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await sql<{ id: string }>`select wanted.value as id from json_each(${JSON.stringify(ids)}) as wanted
    where substr(wanted.value, 1, 4) in ('doc_', 'stm_', 'ent_', 'flg_', 'ori_')
      and not exists (select 1 from document where id = wanted.value) and not exists (select 1 from statement where id = wanted.value)
      and not exists (select 1 from entry where id = wanted.value)
      and not exists (select 1 from flag where id = wanted.value)
      and not exists (select 1 from origin where id = wanted.value)`.execute(db);
  return new Set(rows.rows.map((row) => row.id));
}

export interface Led {
  readonly entry: EntryId;
  readonly leader: EntryId;
  readonly basis: "decision" | "case file" | "title";
}

/**
 * Sends names to the entries they belong to, and their mentions and statements with them. `led`: all of `names` that do not stand
 * for themselves.
 */
export async function moveNames(db: Db, names: readonly EntryId[], led: readonly Led[]): Promise<void> {
  const before = await leadersOf(db, names);
  const now = new Map(led.map(({ entry, leader }) => [entry, leader]));
  const moved = names.filter((entry) => (before.get(entry) ?? entry) !== (now.get(entry) ?? entry));
  await takeOut(
    db,
    moved.filter((entry) => before.has(entry)),
    before,
    now,
  );
  await run(db, `delete from entry_leader where entry in (select value from json_each(?))`, [JSON.stringify(names)]);
  await run(
    db,
    `insert into entry_leader select value ->> 0, value ->> 1, value ->> 2 from json_each(?)
     where exists (select 1 from naming where naming.entry = value ->> 0)`,
    [JSON.stringify(led.map(({ entry, leader, basis }) => [entry, leader, basis]))],
  );
  // which spellings are slips of others changes when the last document with one of them is gone
  await run(
    db,
    `insert or ignore into touched select 'entry', value ->> 1 from json_each(?)
     where not exists (select 1 from naming where naming.entry = value ->> 0)`,
    [JSON.stringify([...before])],
  );
  await hand(db, led, new Set(moved));
  await touchMoved(db, moved, before, now);
}

/**
 * What stands under the name itself goes to its leader: of names that have moved, and of touched ones, which a document that was
 * read just now may have. All others were handed on before.
 */
async function hand(db: Db, led: readonly Led[], moved: ReadonlySet<EntryId>): Promise<void> {
  const touched = await sql<{ id: string }>`select id from touched where kind = 'name'
    and id in (select value from json_each(${JSON.stringify(led.map(({ entry }) => entry))}))`.execute(db);
  const fresh = new Set(touched.rows.map(({ id }) => id));
  const going = led.filter(({ entry }) => moved.has(entry) || fresh.has(entry));
  if (going.length === 0) return;
  const rows = JSON.stringify(going.map(({ entry, leader }) => [entry, leader]));
  for (const statement of HAND_SQL) await run(db, statement, [rows]);
}

const GOING = `(select value ->> 0 as name, value ->> 1 as leader from json_each(?1)) going`;
const HAND_SQL = [
  // what was noted of the name is news of its leader
  `insert or ignore into touched select touched.kind, going.leader from ${GOING}
     join touched on touched.id = going.name and touched.kind in ('entry', 'named')`,
  `update mention set entry = going.leader from ${GOING} where mention.entry = going.name`,
  `update statement set entry = going.leader from ${GOING} where statement.entry = going.name`,
  `update statement set speaker_entry = going.leader from ${GOING} where statement.speaker_entry = going.name`,
  // a statement may be about several of them
  `with going (name, leader) as materialized (select value ->> 0, value ->> 1 from json_each(?1)),
     hit (id) as materialized (
       select distinct statement from going join statement_about on statement_about.entry = going.name),
     now (id, about) as (
       select hit.id, json_group_array(
         json_set(thing.value, '$.entry', coalesce(going.leader, thing.value ->> 'entry')) order by thing.key)
       from hit join statement on statement.id = hit.id join json_each(statement.about) thing
         left join going on going.name = thing.value ->> 'entry' group by hit.id)
   update statement set about = now.about from now where statement.id = now.id`,
  `insert or ignore into statement_about select going.leader, statement from ${GOING}
     join statement_about on statement_about.entry = going.name`,
  `delete from statement_about where entry in (select value ->> 0 from json_each(?1))`,
];

const MOVES = `(select value ->> 0 as document, value ->> 1 as id, value ->> 2 as now from json_each(?1)) move`;

interface PlacedRow {
  readonly document: DocumentId;
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
}

/** Takes what stands under the former leader out again, for names that have gone elsewhere or stand for themselves. */
async function takeOut(
  db: Db,
  moved: readonly EntryId[],
  before: ReadonlyMap<EntryId, EntryId>,
  now: ReadonlyMap<EntryId, EntryId>,
): Promise<void> {
  if (moved.length === 0) return;
  const places = JSON.stringify(moved.map((entry) => [entry, before.get(entry) ?? entry]));
  const held = `(select naming.document, value ->> 1 as leader from json_each(?1) join naming on naming.entry = value ->> 0) held`;
  const wanted = new Set(moved);
  const taken = async (query: string, write: string): Promise<void> => {
    const rows = (await db.executeQuery<PlacedRow>(CompiledQuery.raw(query, [places]))).rows;
    const changes = rows.flatMap(({ document, id, kind, name }) => {
      const entry = entriesOf(document, kind, name).find((one) => wanted.has(one));
      return entry === undefined ? [] : [[document, id, now.get(entry) ?? entry]];
    });
    await run(db, write, [JSON.stringify(changes)]);
  };
  await taken(
    `select distinct mention.document, position as id, kind, name from ${held} join mention
       on mention.entry = held.leader and mention.document = held.document`,
    `update mention set entry = move.now from ${MOVES} where mention.document = move.document and position = move.id`,
  );
  await taken(
    `select distinct statement.document, id, entry_kind as kind, entry_name as name from ${held} join statement
       on statement.entry = held.leader and statement.document = held.document`,
    `update statement set entry = move.now from ${MOVES} where statement.id = move.id`,
  );
  await taken(
    `select distinct statement.document, id, speaker ->> 'kind' as kind, speaker ->> 'name' as name from ${held}
       join statement on statement.speaker_entry = held.leader and statement.document = held.document`,
    `update statement set speaker_entry = move.now from ${MOVES} where statement.id = move.id`,
  );
  await takeOutAbout(db, held, places, wanted, now);
}

interface AboutRow {
  readonly id: string;
  readonly document: DocumentId;
  readonly about: string;
}

async function takeOutAbout(
  db: Db,
  held: string,
  places: string,
  wanted: ReadonlySet<EntryId>,
  now: ReadonlyMap<EntryId, EntryId>,
): Promise<void> {
  const rows = await db.executeQuery<AboutRow>(
    CompiledQuery.raw(
      `select distinct statement.id, statement.document, about from ${held}
       join statement_about on statement_about.entry = held.leader
       join statement on statement.id = statement_about.statement and statement.document = held.document`,
      [places],
    ),
  );
  const changes: [string, string][] = [];
  const links: [string, string][] = [];
  for (const { id, document, about } of rows.rows) {
    const things = (JSON.parse(about) as { entry: EntryId; kind: EntryKind; name: string }[]).map((thing) => {
      const entry = entriesOf(document, thing.kind, thing.name).find((one) => wanted.has(one));
      return entry === undefined ? thing : { ...thing, entry: now.get(entry) ?? entry };
    });
    changes.push([id, JSON.stringify(things)]);
    for (const { entry } of things) links.push([entry, id]);
  }
  await run(
    db,
    `update statement set about = change.about from
       (select value ->> 0 as id, value ->> 1 as about from json_each(?1)) change where statement.id = change.id`,
    [JSON.stringify(changes)],
  );
  await run(db, `delete from statement_about where statement in (select value ->> 0 from json_each(?1))`, [
    JSON.stringify(changes),
  ]);
  await run(db, `insert or ignore into statement_about select value ->> 0, value ->> 1 from json_each(?1)`, [
    JSON.stringify(links),
  ]);
}

/** The entries that a name in a document can have been given: of a name, or of a description of somebody. */
function entriesOf(document: DocumentId, kind: string, name: string): EntryId[] {
  if (kind === "document") return [];
  if (kind === "unnamed person") return [localEntry(document, "person", name)];
  const named = entryOfName(document, kind as EntryKind, name);
  return kind === "person" ? [named, localEntry(document, kind, name)] : [named];
}

/** Everything that shows something of the names that have moved. */
async function touchMoved(
  db: Db,
  moved: readonly EntryId[],
  before: ReadonlyMap<EntryId, EntryId>,
  now: ReadonlyMap<EntryId, EntryId>,
): Promise<void> {
  const entries = moved.flatMap((entry) => [entry, before.get(entry) ?? entry, now.get(entry) ?? entry]);
  await run(db, `insert or ignore into touched select 'entry', value from json_each(?)`, [JSON.stringify(entries)]);
  const among = JSON.stringify(moved);
  await run(
    db,
    `insert or ignore into touched select 'page', document from naming where entry in (select value from json_each(?))`,
    [among],
  );
  await run(
    db,
    `insert or ignore into touched select 'bucket', bucket from naming
       join statement on statement.document = naming.document
       where naming.entry in (select value from json_each(?)) and bucket is not null`,
    [among],
  );
  // from how many sources something comes depends on who says it, and of whom
  await run(
    db,
    `insert or ignore into touched select 'entry', statement.entry from naming
       join statement on statement.document = naming.document
       where naming.entry in (select value from json_each(?1)) and (
         speaker_entry in (select value from json_each(?2))
         or exists (select 1 from statement_about where statement = statement.id
           and statement_about.entry in (select value from json_each(?2))))`,
    [among, JSON.stringify(entries)],
  );
}

/** So many documents of a name, the first by id, are looked at for what it has in common with another. */
const MOST_DOCUMENTS = 50;
const MOST_COMPANIONS = 3;

/** What the documents tell of two names besides the names themselves. */
export async function evidenceFor(
  db: Db,
  { entry: one, documents: n }: Pick<KnownName, "entry" | "documents">,
  { entry: other, documents: m }: Pick<KnownName, "entry" | "documents">,
): Promise<Evidence> {
  const [rare, often] = n < m ? [one, other] : [other, one];
  const documents = (entry: EntryId): ReturnType<typeof sql> =>
    sql`(select document from naming where entry = ${entry} order by document limit ${sql.lit(MOST_DOCUMENTS)})`;
  const [a, b] = [documents(one), documents(other)];
  const together = await sql`select 1 from naming where entry = ${rare} and exists (
    select 1 from naming as beside where beside.document = naming.document and beside.entry = ${often}) limit 1`.execute(
    db,
  );
  const dockets = await sql<{ docket: string }>`select distinct docket from mention where docket is not null
    and document in ${a} and docket in (select docket from mention where docket is not null and document in ${b})
    order by docket limit ${sql.lit(MOST_COMPANIONS)}`.execute(db);
  const companions = await sql<{ name: string }>`select max(name) as name from naming
    where document in ${a} and kind = 'person' and instr(keys, 'person') > 0 and instr(name, ' ') > 0
      and entry not in (${one}, ${other}) and entry in (select entry from naming where document in ${b})
    group by entry order by entry limit ${sql.lit(MOST_COMPANIONS)}`.execute(db);
  return {
    areTogether: together.rows.length > 0,
    dockets: dockets.rows.map((row) => row.docket),
    companions: companions.rows.map((row) => row.name).sort(),
  };
}

async function run(db: Db, text: string, parameters: readonly unknown[]): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(text, [...parameters]));
}
