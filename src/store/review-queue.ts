// The queue of review: every statement with the state that decisions give it, in tables of the connection alone. They are made of
// the record and the decisions when they are first asked for, and brought up to date from then on.

import { CompiledQuery, type Kysely, sql } from "kysely";
import type { DocumentId, StatementId } from "../base/base.ts";
import type { ReviewState } from "../record/record.ts";
import { derivedRevision } from "./revisions.ts";
import type { Database } from "./schema.ts";

/** Which part of the queue. `check`: statements that a flag of this check is about. */
export interface QueueFilter {
  readonly document?: string | undefined;
  readonly kind?: string | undefined;
  readonly check?: string | undefined;
}

/** What decisions make of a statement. */
export interface QueuedState {
  readonly id: string;
  readonly state: ReviewState;
  /** Who proposed it, in the spelling in which people are compared. */
  readonly proposer: string | undefined;
  /** Is it an allegation of which nobody knows who makes it? As corrected; undefined: as it was read. */
  readonly unattributed: boolean | undefined;
}

export interface Counted {
  readonly id: string;
  readonly waiting: number;
}

export interface QueueCounts {
  /** For whoever asks. */
  readonly waiting: number;
  /** Proposed by whoever asks: they wait for somebody else. */
  readonly own: number;
  readonly putOff: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** What accepting many at once would cover. */
export interface BulkCounts {
  readonly explicit: number;
  readonly inferred: number;
  readonly unattributed: number;
  readonly own: number;
  readonly putOff: number;
  readonly rejected: number;
  readonly accepted: number;
}

/** A change of so many statements is counted one by one; after a larger one everything is counted anew. */
const FEW = 500;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What waits and what is decided, for one person. */
interface Tally {
  /** By part: "" for all, "kind hearing", "document doc_…", "check date". */
  readonly counts: Map<string, Writable<QueueCounts>>;
  /** The documents about another case. */
  readonly related: Set<string>;
}

/** What a statement is counted by. */
interface Placed {
  readonly document: string;
  readonly kind: string;
  readonly state: ReviewState;
  readonly proposer: string | null;
  readonly related: number;
  readonly checks: readonly string[];
}

const NONE: QueueCounts = { waiting: 0, own: 0, putOff: 0, accepted: 0, rejected: 0 };

/** The case's own documents first, then those about another case; then what was put off; then what is decided. */
const TURN = `case when state in ('accepted', 'rejected') then 3 when state = 'put off' then 2 else related end`;

const LAYOUT = [
  `create temp table review_item (statement text primary key, document text not null, start integer not null,
     kind text not null, related integer not null, turn integer not null, state text not null, proposer text,
     explicit integer not null, unattributed integer not null, read_so integer not null) without rowid`,
  `create index temp.review_item_place on review_item (document, start, statement)`,
  `create index temp.review_item_count on review_item (document, kind, state, proposer, related, explicit, unattributed)`,
  `create index temp.review_item_turn on review_item (turn, document, start, statement)`,
  `create index temp.review_item_kind on review_item (turn, kind, document, start, statement)`,
  `create temp table review_flag (check_name text not null, statement text not null, flag text not null,
     primary key (check_name, statement, flag)) without rowid`,
  `create index temp.review_flag_statement on review_flag (statement)`,
];

const LOAD = `insert into review_item select statement.id, statement.document, statement.start,
  case when slot = 'said' then 'quotation' else entry_kind end, scope = 'related', scope = 'related', 'waiting', null,
  tier = 'explicit', modality = 'alleged' and speaker ->> 'kind' = 'unknown',
  modality = 'alleged' and speaker ->> 'kind' = 'unknown'
  from statement join document on document.id = statement.document`;

const LOAD_FLAGS = `insert or ignore into review_flag select check_name, statement.id, flag.id
  from flag, json_each(flag.passages) as passage
  join statement on statement.document = passage.value ->> 'document' and statement.start = passage.value ->> 'start'
    and statement."end" = passage.value ->> 'end'`;

export class ReviewQueue {
  readonly #db: Kysely<Database>;
  /** The revision of the record in which statements were derived last, as far as this queue knows. */
  #derived: number | undefined;
  /** By person. Kept up to date with each decision: counting anew looks at every statement. */
  readonly #tallies = new Map<string, Tally>();
  /** How often anything was changed; a tally that was made meanwhile is not kept. */
  #changes = 0;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /**
   * Takes in what was derived since. Gives the statements that were read into the queue and whose states have to be put again; "all"
   * when everything was.
   */
  async takeIn(): Promise<readonly string[] | "all"> {
    const derived = await derivedRevision(this.#db);
    if (derived === this.#derived) return [];
    const before = this.#derived;
    this.#derived = derived;
    const changed = before === undefined ? undefined : await this.#changedSince(before);
    this.#forget();
    if (before === undefined) for (const statement of LAYOUT) await this.#run(statement);
    await this.#run(`delete from review_flag`);
    await this.#run(LOAD_FLAGS);
    if (changed === undefined) {
      await this.#run(`delete from review_item`);
      await this.#run(LOAD);
      this.#forget();
      return "all";
    }
    const among = JSON.stringify(changed);
    const where = `where document in (select value from json_each(?))`;
    await this.#run(`delete from review_item ${where}`, among);
    await this.#run(`${LOAD} where statement.document in (select value from json_each(?))`, among);
    const loaded = await sql<{ statement: string }>`select statement from review_item
      where document in (select value from json_each(${among}))`.execute(this.#db);
    this.#forget();
    return loaded.rows.map(({ statement }) => statement);
  }

  /** Undefined when everything may have changed. */
  async #changedSince(revision: number): Promise<string[] | undefined> {
    const { rows } = await sql<{ kind: string; id: string }>`
      select kind, id from changed where revision > ${revision} and kind in ('document', 'all')`.execute(this.#db);
    return rows.some(({ kind }) => kind === "all") ? undefined : rows.map(({ id }) => id);
  }

  async put(states: readonly QueuedState[]): Promise<void> {
    if (states.length === 0) return;
    const rows = states.map(({ id, state, proposer = null, unattributed }) => [
      id,
      state,
      proposer,
      unattributed === undefined ? null : Number(unattributed),
    ]);
    const kept = new Map(states.length <= FEW ? this.#tallies : []);
    const ids = kept.size === 0 ? [] : states.map(({ id }) => id);
    const before = await this.#placed(ids);
    await this.#run(
      `update review_item set state = value ->> 1, proposer = value ->> 2,
         unattributed = coalesce(value ->> 3, read_so)
       from json_each(?) where statement = value ->> 0`,
      JSON.stringify(rows),
    );
    await this.#run(
      `update review_item set turn = ${TURN} where statement in (select value ->> 0 from json_each(?))`,
      JSON.stringify(rows),
    );
    const after = await this.#placed(ids);
    this.#forget();
    for (const [person, tally] of kept) {
      for (const one of before) count(tally, person, one, -1);
      for (const one of after) count(tally, person, one, 1);
      this.#tallies.set(person, tally);
    }
  }

  #forget(): void {
    this.#changes++;
    this.#tallies.clear();
  }

  /** Where these statements are counted. */
  async #placed(ids: readonly string[]): Promise<Placed[]> {
    if (ids.length === 0) return [];
    const { rows } = await sql<Omit<Placed, "checks"> & { checks: string | null }>`
      select document, kind, state, proposer, related, (select json_group_array(distinct check_name) from review_flag
        where review_flag.statement = review_item.statement) as checks
      from review_item where statement in (select value from json_each(${JSON.stringify(ids)}))`.execute(this.#db);
    return rows.map((row) => ({ ...row, checks: JSON.parse(row.checks ?? "[]") as string[] }));
  }

  /** The next one that waits for this person, after a statement; those that were put off come last. Then it begins again. */
  async next(filter: QueueFilter, person: string, after?: string): Promise<StatementId | undefined> {
    const place = after === undefined ? undefined : await this.#placeOf(after);
    for (const turn of [0, 1, 2])
      for (const from of place === undefined || turn === 2 ? [undefined] : [place, undefined]) {
        const { rows } = await sql<{ statement: StatementId }>`
          select statement from review_item where turn = ${sql.lit(turn)} and ${this.#among(filter)}
            and (proposer is null or proposer <> ${person}) and statement <> ${after ?? ""}
            and ${from === undefined ? sql`true` : sql`(document, start, statement) > (${from.document}, ${from.start}, ${from.statement})`}
          order by document, start, statement limit 1`.execute(this.#db);
        const [found] = rows;
        if (found !== undefined) return found.statement;
      }
    return undefined;
  }

  /** The one before it, whatever was decided about it. */
  async previous(filter: QueueFilter, before: string): Promise<StatementId | undefined> {
    const place = await this.#placeOf(before);
    if (place === undefined) return undefined;
    const { rows } = await sql<{ statement: StatementId }>`
      select statement from review_item where ${this.#among(filter)}
        and (document, start, statement) < (${place.document}, ${place.start}, ${place.statement})
      order by document desc, start desc, statement desc limit 1`.execute(this.#db);
    return rows[0]?.statement;
  }

  /** The first that wait. */
  async waiting(filter: QueueFilter, person: string, most: number): Promise<StatementId[]> {
    const { rows } = await sql<{ statement: StatementId }>`
      select statement from review_item where turn in (0, 1) and ${this.#among(filter)}
        and (proposer is null or proposer <> ${person})
      order by turn, document, start, statement limit ${most}`.execute(this.#db);
    return rows.map(({ statement }) => statement);
  }

  async counts(filter: QueueFilter, person: string): Promise<QueueCounts> {
    const [part, ...more] = Object.entries(filter).filter(([, value]) => value !== undefined);
    if (more.length === 0) {
      const { counts } = await this.#tally(person);
      return counts.get(part === undefined ? "" : `${part[0]} ${part[1]}`) ?? NONE;
    }
    const { rows } = await sql<Placed & { n: number }>`select document, kind, state, proposer, related, count(*) as n
      from review_item where ${this.#among(filter)} group by document, kind, state, proposer, related`.execute(
      this.#db,
    );
    const counts: Writable<QueueCounts> = { ...NONE };
    for (const row of rows) counts[cellOf(row, person)] += row.n;
    return counts;
  }

  /** The kinds of what statements are about, with how many wait, the most first. */
  async kinds(person: string): Promise<Counted[]> {
    return waitingBy(await this.#tally(person), "kind");
  }

  /** The checks of which flags are about statements that wait. */
  async checks(person: string): Promise<Counted[]> {
    return waitingBy(await this.#tally(person), "check");
  }

  /** Documents with how many wait in each, those of the case first, then the most first. */
  async documents(person: string, most: number, from: number): Promise<(Counted & { readonly id: DocumentId })[]> {
    const tally = await this.#tally(person);
    const isRelated = ({ id }: Counted): number => Number(tally.related.has(id));
    return waitingBy(tally, "document")
      .sort((a, b) => isRelated(a) - isRelated(b))
      .slice(from, from + most)
      .map(({ id, waiting }) => ({ id: id as DocumentId, waiting }));
  }

  async #tally(person: string): Promise<Tally> {
    const known = this.#tallies.get(person);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const tally: Tally = { counts: new Map(), related: new Set() };
    const { rows } = await sql<Omit<Placed, "checks"> & { n: number }>`
      select document, kind, state, proposer, related, count(*) as n from review_item
      group by document, kind, state, proposer, related`.execute(this.#db);
    for (const row of rows) count(tally, person, { ...row, checks: [] }, row.n);
    const flagged = await sql<{ check: string; state: ReviewState; proposer: string | null; n: number }>`
      select check_name as "check", state, proposer, count(distinct statement) as n
      from review_flag join review_item using (statement) group by check_name, state, proposer`.execute(this.#db);
    for (const row of flagged.rows) add(tally, `check ${row.check}`, cellOf(row, person), row.n);
    if (changes === this.#changes) this.#tallies.set(person, tally);
    return tally;
  }

  /** Of those of the filter that are not decided: what accepting many would take in, and what it would leave. */
  async bulkCounts(filter: QueueFilter, person: string): Promise<BulkCounts> {
    const { rows } = await sql<{ what: keyof BulkCounts; n: number }>`select case
        when state = 'accepted' then 'accepted' when state = 'rejected' then 'rejected' when state = 'put off' then 'putOff'
        when proposer = ${person} then 'own' when unattributed = 1 then 'unattributed'
        when explicit = 1 then 'explicit' else 'inferred' end as what, count(*) as n
      from review_item where ${this.#among(filter)} group by what`.execute(this.#db);
    const none = { explicit: 0, inferred: 0, unattributed: 0, own: 0, putOff: 0, rejected: 0, accepted: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ what, n }) => [what, n])) };
  }

  /** The statements that accepting all explicit ones of the filter would take in. */
  async explicit(filter: QueueFilter, person: string, most?: number): Promise<StatementId[]> {
    const { rows } = await sql<{ statement: StatementId }>`
      select statement from review_item where turn in (0, 1) and ${this.#among(filter)} and explicit = 1 and unattributed = 0
        and (proposer is null or proposer <> ${person})
      order by turn, document, start, statement limit ${most ?? -1}`.execute(this.#db);
    return rows.map(({ statement }) => statement);
  }

  /** Is any of these statements in this part of the queue? */
  async isAnyIn(statements: readonly string[], filter: QueueFilter): Promise<boolean> {
    const { rows } = await sql`select 1 from review_item where ${this.#among(filter)}
      and statement in (select value from json_each(${JSON.stringify(statements)})) limit 1`.execute(this.#db);
    return rows.length > 0;
  }

  /** Names what was derived of the documents: as long as it is the same, decisions alone change the queue. */
  get derived(): number {
    return this.#derived ?? 0;
  }

  /** The flags that are about a statement. */
  async flagsAbout(statement: string): Promise<string[]> {
    const { rows } = await sql<{ flag: string }>`select distinct flag from review_flag where statement = ${statement}
      order by flag`.execute(this.#db);
    return rows.map(({ flag }) => flag);
  }

  async #placeOf(
    statement: string,
  ): Promise<{ readonly document: string; readonly start: number; readonly statement: string } | undefined> {
    const { rows } = await sql<{ document: string; start: number; statement: string }>`
      select document, start, statement from review_item where statement = ${statement}`.execute(this.#db);
    return rows[0];
  }

  #among({ document, kind, check }: QueueFilter): ReturnType<typeof sql<boolean>> {
    const parts = [
      document === undefined ? undefined : sql<boolean>`document = ${document}`,
      kind === undefined ? undefined : sql<boolean>`kind = ${kind}`,
      check === undefined
        ? undefined
        : sql<boolean>`statement in (select statement from review_flag where check_name = ${check})`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? sql<boolean>`true` : sql.join(parts, sql` and `);
  }

  async #run(query: string, ...values: string[]): Promise<void> {
    await this.#db.executeQuery(CompiledQuery.raw(query, values));
  }
}

function count(tally: Tally, person: string, { document, kind, related, checks, ...one }: Placed, n: number): void {
  const cell = cellOf(one, person);
  if (related === 1) tally.related.add(document);
  for (const part of ["", `document ${document}`, `kind ${kind}`, ...checks.map((check) => `check ${check}`)])
    add(tally, part, cell, n);
}

function add({ counts }: Tally, part: string, cell: keyof QueueCounts, n: number): void {
  counts.getOrInsertComputed(part, () => ({ ...NONE }))[cell] += n;
}

function cellOf({ state, proposer }: Pick<Placed, "state" | "proposer">, person: string): keyof QueueCounts {
  switch (state) {
    case "waiting":
    case "proposed":
      return proposer === person ? "own" : "waiting";
    case "put off":
      return "putOff";
    case "accepted":
    case "rejected":
      return state;
  }
}

function waitingBy({ counts }: Tally, dimension: "kind" | "check" | "document"): Counted[] {
  const prefix = `${dimension} `;
  return [...counts]
    .flatMap(([part, { waiting }]) =>
      part.startsWith(prefix) && waiting > 0 ? [{ id: part.slice(prefix.length), waiting }] : [],
    )
    .sort((a, b) => b.waiting - a.waiting || (a.id < b.id ? -1 : 1));
}
