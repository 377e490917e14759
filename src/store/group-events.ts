// Which statements are of one event, settled again for what was touched: first within buckets (one type, one time), then
// within units (one type, one person). Only buckets and units that something was added to or taken from are looked at.

import { CompiledQuery, type Kysely, sql } from "kysely";
import type { DateSpan, Day, EntryId, StatementId } from "../base/base.ts";
import {
  type EventMention,
  groupBucket,
  joinGroups,
  type Modality,
  type Polarity,
  type UnitGroup,
} from "../record/record.ts";
import type { Database } from "./schema.ts";

/** Buckets, and groups of units, that are held in memory at a time. */
const AT_A_TIME = 2000;

/** By statement: what people parted. */
type PartedMarks = ReadonlyMap<string, EventMention["about"]>;

/** Notes the entries that win or lose statements as touched. */
export async function groupEvents(db: Kysely<Database>, parted: PartedMarks = new Map()): Promise<void> {
  const run = (text: string, ...parameters: readonly unknown[]): Promise<unknown> =>
    db.executeQuery(CompiledQuery.raw(text, [...parameters]));
  const touched = await sql<{ id: string }>`select id from touched where kind = 'bucket' order by id`.execute(db);
  for (const buckets of inSlices(touched.rows.map(({ id }) => id))) {
    const among = JSON.stringify(buckets);
    await run(TOUCH_UNITS_SQL, among);
    await run(GROUP_SQL, JSON.stringify(await groupsOf(db, among, parted)));
    await run(TOUCH_UNITS_SQL, among);
  }
  const changed = await sql<{ bucket_entry: EntryId }>`
    select distinct bucket_entry from statement where bucket in (select id from touched where kind = 'bucket')
    union select bucket_entry from statement
      where bucket_entry is not null and entry in (select id from touched where kind = 'entry')
    union select bucket_entry from statement where unit in (select id from touched where kind = 'unit')
    order by 1`.execute(db);
  const settled = new Set<EntryId>();
  for (const slice of inSlices(changed.rows.map((row) => row.bucket_entry))) {
    const groups = await unitGroups(
      db,
      slice.filter((entry) => !settled.has(entry)),
      parted,
    );
    for (const { entry } of groups) settled.add(entry);
    const joined = joinGroups(groups);
    const moves = JSON.stringify(groups.map(({ entry }) => [entry, joined.get(entry) ?? entry]));
    await run(TOUCH_MOVED_SQL, moves);
    await run(MOVE_SQL, moves);
    await run(FOLLOW_SQL, moves);
  }
}

function inSlices<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / AT_A_TIME) }, (_, i) =>
    list.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME),
  );
}

interface MentionRow {
  readonly id: StatementId;
  readonly entry_name: string;
  readonly earliest: DateSpan["earliest"] | null;
  readonly latest: DateSpan["latest"] | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly about: string | null;
}

function dateOf({ earliest, latest }: Pick<MentionRow, "earliest" | "latest">): EventMention["date"] {
  return earliest === null && latest === null
    ? undefined
    : { earliest: earliest ?? undefined, latest: latest ?? undefined };
}

function aboutOf({ about }: Pick<MentionRow, "about">): EventMention["about"] {
  return about === null ? [] : (JSON.parse(about) as EventMention["about"]);
}

/** [statement, group, unit] of all statements of the buckets. */
async function groupsOf(
  db: Kysely<Database>,
  buckets: string,
  parted: PartedMarks,
): Promise<[StatementId, EntryId, string | null][]> {
  const rows = await sql<MentionRow & { bucket: string; ties: string }>`
    select id, bucket, entry_name, earliest, latest, modality, polarity, about, ties from statement
    where bucket in (select value from json_each(${buckets})) order by bucket, id`.execute(db);
  const grouped: [StatementId, EntryId, string | null][] = [];
  for (const [bucket, statements] of Map.groupBy(rows.rows, (row) => row.bucket)) {
    const mentions = statements.map((row) => ({
      id: row.id,
      type: row.entry_name,
      date: dateOf(row),
      modality: row.modality,
      polarity: row.polarity,
      ties: JSON.parse(row.ties) as string[],
      about: [...aboutOf(row), ...(parted.get(row.id) ?? [])],
    }));
    for (const { entry, unit, mentions: list } of groupBucket(bucket, mentions))
      for (const { id } of list) grouped.push([id as StatementId, entry, unit ?? null]);
  }
  return grouped;
}

interface GroupRow extends Pick<
  MentionRow,
  "id" | "entry_name" | "earliest" | "latest" | "about" | "modality" | "polarity"
> {
  readonly bucket_entry: EntryId;
  readonly entry_kind: string;
  readonly unit: string | null;
  readonly ties: string | null;
  /** The sentence, where it gives up the day of a hearing, or names several days of one. */
  readonly moved: string | null;
  /** The first day on which a text that tells of a hearing can have been written. */
  readonly written: Day | null;
  /** Of a ruling: which document tells of it, and the last day on which that text can have been written. */
  readonly document: string | null;
  readonly made_by: Day | null;
}

/** The groups with all others of their units, hearings with those of their day and those that a sentence about a move names. */
async function unitGroups(db: Kysely<Database>, first: readonly EntryId[], parted: PartedMarks): Promise<UnitGroup[]> {
  const rows = new Map<EntryId, GroupRow[]>();
  for (let next = new Set(first); next.size > 0;) {
    const among = JSON.stringify([...next]);
    const found = await sql<GroupRow>`
      with wanted as materialized (
        select value as entry from json_each(${among})
        union select bucket_entry from statement where unit in (
          select unit from statement where unit is not null and bucket_entry in (select value from json_each(${among}))))
      select statement.id, bucket_entry, entry_kind, unit, ties, entry_name, earliest, latest, about, modality, polarity,
        case when entry_kind = 'hearing' then written ->> 'earliest' end as written,
        case when entry_kind = 'ruling' then document end as document,
        case when entry_kind = 'ruling' then written ->> 'latest' end as made_by,
        case when entry_kind = 'hearing' and (about like '%"as":"days"%' or exists (
          select 1 from statement as other where other.document = statement.document and other.start = statement.start
            and other.entry_kind = 'hearing' and other.modality = 'scheduled' and other.polarity = 'negative'))
          then document || ' ' || start end as moved
      from wanted join statement on statement.bucket_entry = wanted.entry order by statement.id`.execute(db);
    next = new Set();
    for (const [entry, list] of Map.groupBy(found.rows, (row) => row.bucket_entry)) rows.set(entry, list);
    const sentences = new Set(found.rows.flatMap(({ moved }) => moved ?? []));
    const hearings = [...Map.groupBy(found.rows, (row) => row.bucket_entry)].flatMap(([entry, list]) =>
      list.some(isHearingOfDay) ? [entry] : [],
    );
    const beside = await sql<{ bucket_entry: EntryId }>`
      select distinct statement.bucket_entry from json_each(${JSON.stringify([...sentences])}) sentence
      join statement on statement.document = substr(sentence.value, 1, instr(sentence.value, ' ') - 1)
        and statement.start = cast(substr(sentence.value, instr(sentence.value, ' ') + 1) as integer)
      where statement.entry_kind = 'hearing' and statement.bucket_entry is not null
      union select bucket_entry from statement where entry_kind = 'hearing' and bucket_entry is not null and bucket in (
        select bucket from statement where bucket_entry in (select value from json_each(${JSON.stringify(hearings)})))
      order by 1`.execute(db);
    for (const { bucket_entry: entry } of beside.rows) if (!rows.has(entry)) next.add(entry);
  }
  return [...rows].map(([entry, list]) => groupOf(entry, list, parted));
}

function isHearingOfDay({ entry_kind, earliest, latest }: GroupRow): boolean {
  return entry_kind === "hearing" && earliest !== null && earliest === latest;
}

function groupOf(entry: EntryId, rows: readonly GroupRow[], parted: PartedMarks): UnitGroup {
  const about = new Map<string, EventMention["about"][number]>();
  const moves = new Set<string>();
  const [set, reset] = [new Set<Day>(), new Set<Day>()];
  for (const row of rows) {
    const own = [...aboutOf(row), ...(parted.get(row.id) ?? [])];
    const isSet = row.polarity === "positive" && (row.modality === "scheduled" || row.modality === "asserted");
    if (isSet && row.written !== null) (own.some(({ as }) => as === "reset") ? reset : set).add(row.written);
    for (const one of own) if (one.as !== undefined || row.document !== null) about.set(`${one.as} ${one.entry}`, one);
    // which hearing it is, where a sentence tells of several
    const which = own.flatMap(({ as, name }) => (as === "sort" || as === "which" ? [name] : [])).sort();
    if (row.moved !== null) moves.add([row.moved, ...which].join(" "));
  }
  const row = rows[0]!; // a group has statements
  const unit = row.unit ?? undefined;
  return {
    entry,
    unit,
    type: row.entry_name,
    date: dateOf(row),
    about: [...about.values()],
    moves: [...moves],
    set: [...set, ...reset].sort(),
    reset: [...reset].sort(),
    isImagined: rows.every(({ modality }) => modality === "hypothetical"),
    isNumbered: rows.some(({ ties }) => ties?.includes('"ent_') === true),
    documents: [...new Set(rows.flatMap(({ document }) => document ?? []))].sort(),
    madeBy: rows.flatMap(({ made_by: day }) => day ?? []).sort()[0],
    isSet: rows.some(
      ({ modality, polarity }) => polarity === "positive" && (modality === "scheduled" || modality === "asserted"),
    ),
    isHeld: rows.some(({ modality, polarity }) => modality === "happened" && polarity === "positive"),
  };
}

const TOUCH_UNITS_SQL = `insert or ignore into touched select distinct 'unit', unit from statement
  where bucket in (select value from json_each(?)) and unit is not null`;
const GROUP_SQL = `update statement set bucket_entry = grouped.entry, unit = grouped.unit
  from (select value ->> 0 as id, value ->> 1 as entry, value ->> 2 as unit from json_each(?)) grouped
  where statement.id = grouped.id`;
const TOUCH_MOVED_SQL = `with move as materialized (select value ->> 0 as part, value ->> 1 as entry from json_each(?1)),
  moved as materialized (select statement.entry as before, move.entry as now from move
    join statement on statement.bucket_entry = move.part where statement.entry <> move.entry)
  insert or ignore into touched select 'entry', before from moved union select 'entry', now from moved`;
const MOVE_SQL = `update statement set entry = move.entry
  from (select value ->> 0 as part, value ->> 1 as entry from json_each(?)) move
  where statement.bucket_entry = move.part and statement.entry <> move.entry`;
const FOLLOW_SQL = `update statement set entry = move.entry
  from (select value ->> 0 as part, value ->> 1 as entry from json_each(?)) move
  join statement as whole on whole.bucket_entry = move.part
  where statement.main = whole.id and statement.entry <> move.entry`;
