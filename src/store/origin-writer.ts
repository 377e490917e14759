// Shared texts and the origins made of them. A shared text that was never placed in an origin, or whose origin has lost
// another, is unsettled; what settling it can change is found from there.

import { CompiledQuery, sql } from "kysely";
import type { DocumentId, EntryId, OriginId, StatementId } from "../base/base.ts";
import type { Link, Origin, SharedText } from "../record/record.ts";
import { findWords } from "../text/text.ts";
import { cells, RecordReader } from "./record-reader.ts";

/** An origin, and the links that it is made of. */
export interface MadeOrigin {
  readonly origin: Origin;
  readonly links: readonly { readonly link: Link; readonly leads: boolean }[];
}

export class OriginWriter extends RecordReader {
  protected async run(text: string, parameters: readonly unknown[] = []): Promise<void> {
    await this.db.executeQuery(CompiledQuery.raw(text, [...parameters]));
  }

  /** `links`: those of the shared texts that count. */
  async addShared(shared: readonly SharedText[], links: readonly Link[]): Promise<void> {
    const places = shared.map(({ a, b, words }) => [a.document, a.start, a.end, b.document, b.start, b.end, words]);
    await this.run(SHARED_SQL, [JSON.stringify(places)]);
    const counting = links.map(({ a, b, crosses }) => [a.document, b.document, a.start, b.start, crosses ? 1 : 0]);
    await this.run(COUNTING_SQL, [JSON.stringify(counting)]);
    const documents = new Set(shared.flatMap(({ a, b }) => [a.document, b.document]));
    await this.run(`insert or ignore into touched select 'page', value from json_each(?)`, [
      JSON.stringify([...documents]),
    ]);
  }

  /** Forgets what a document shares, with others or with one other alone. */
  protected async forgetShared(one: DocumentId, other?: DocumentId): Promise<void> {
    const which =
      other === undefined
        ? `(a_document = ?1 or b_document = ?1)`
        : `a_document = min(?1, ?2) and b_document = max(?1, ?2)`;
    const ids = other === undefined ? [one] : [one, other];
    await this.run(
      `insert or ignore into touched select 'origin', origin from shared where ${which} and origin is not null`,
      ids,
    );
    await this.run(
      `insert or ignore into touched select 'page', a_document from shared where ${which}
       union select 'page', b_document from shared where ${which}`,
      ids,
    );
    await this.run(`delete from shared where ${which}`, ids);
  }

  /** Has every origin settled again. */
  protected async touchOrigins(): Promise<void> {
    await this.run(`insert or ignore into touched select 'origin', id from origin`);
    await this.run(`update shared set origin = null where origin is not null`);
  }

  /** Where settling begins: the links that are unsettled or lie beside one that is gone, and the origins that lost one. */
  async unsettled(): Promise<{ readonly links: readonly Link[]; readonly origins: readonly OriginId[] }> {
    const origins = await sql<{ id: OriginId }>`select id from touched where kind = 'origin' order by id`.execute(
      this.db,
    );
    const fresh = await this.#links(sql`counts = 1 and origin is null`);
    const beside = await this.#links(sql`counts = 1 and (a_document, b_document, a_start, b_start) in (
      select a_document, b_document, a_start, b_start from (${gone}) lost
        join shared on a_document = lost.document and a_start < lost."end" and a_end > lost.start
      union select a_document, b_document, a_start, b_start from (${gone}) lost
        join shared on b_document = lost.document and b_start < lost."end" and b_end > lost.start)`);
    return { links: [...fresh, ...beside], origins: origins.rows.map(({ id }) => id) };
  }

  /** The links that have a side in one of the documents or are placed in one of the origins. */
  async links(documents: readonly DocumentId[], origins: readonly OriginId[]): Promise<Link[]> {
    const [inDocuments, inOrigins] = [JSON.stringify(documents), JSON.stringify(origins)];
    return [
      ...(await this.#links(sql`counts = 1 and a_document in (select value from json_each(${inDocuments}))`)),
      ...(await this.#links(sql`counts = 1 and b_document in (select value from json_each(${inDocuments}))
        and a_document not in (select value from json_each(${inDocuments}))`)),
      ...(await this.#links(sql`counts = 1 and origin in (select value from json_each(${inOrigins}))`)),
    ];
  }

  async #links(where: ReturnType<typeof sql>): Promise<Link[]> {
    const rows = await sql<LinkRow>`select * from shared where ${where}`.execute(this.db);
    return rows.rows.map((row) => ({
      a: { document: row.a_document, start: row.a_start, end: row.a_end },
      b: { document: row.b_document, start: row.b_start, end: row.b_end },
      words: row.words,
      crosses: row.crosses === 1,
      placed: row.origin === null ? undefined : { origin: row.origin, leads: row.leads === 1 },
    }));
  }

  /** Puts origins, whose flags are to follow, in the place of others, and notes what shows something of that. */
  async replaceOrigins(before: readonly OriginId[], made: readonly MadeOrigin[]): Promise<void> {
    const was = await this.#originShapes(before);
    const stoodIn = await this.#documentsOf(before);
    const gone = JSON.stringify(before);
    await this.run(`delete from flag where target in (select value from json_each(?))`, [gone]);
    await this.run(`delete from origin where id in (select value from json_each(?))`, [gone]);
    const rows = made.map(({ origin: { id, first, basis, passages: list } }) => [
      id,
      first ?? null,
      basis,
      Math.max(...list.map(({ quote }) => findWords(quote).count)),
    ]);
    await this.run(`insert or ignore into origin (id, first, basis, words) select ${cells(4)} from json_each(?)`, [
      JSON.stringify(rows),
    ]);
    const passages = made.flatMap(({ origin: { id, passages: list } }) =>
      list.map((one) => [id, one.document, one.start, one.end]),
    );
    await this.run(
      `insert or ignore into origin_passage (origin, document, start, "end") select ${cells(4)} from json_each(?)`,
      [JSON.stringify(passages)],
    );
    const links = made.flatMap(({ origin: { id }, links: list }) =>
      list.map(({ link: { a, b }, leads }) => [a.document, b.document, a.start, b.start, id, leads ? 1 : 0]),
    );
    await this.run(PLACE_SQL, [JSON.stringify(links)]);

    const now = await this.#originShapes(made.map(({ origin }) => origin.id));
    const changed = new Set<OriginId>();
    for (const id of new Set([...before, ...made.map(({ origin }) => origin.id)])) {
      if (was.get(id) !== now.get(id)) changed.add(id);
    }
    const standIn = await this.#documentsOf([...changed]);
    const documents = new Set(standIn.map(({ document }) => document));
    for (const { origin, document } of stoodIn) if (changed.has(origin)) documents.add(document);
    await this.#placeStatements(documents, changed);
    const among = JSON.stringify([...documents]);
    await this.run(`insert or ignore into touched select 'page', value from json_each(?)`, [among]);
    // what refers to a paper says in which origin it stands
    await this.run(
      `insert or ignore into touched select 'document', document from paper
       where side = 'reference' and document in (select value from json_each(?))`,
      [among],
    );
  }

  /** Everything that is stored of an origin besides its id, as one string to compare. */
  async #originShapes(ids: readonly OriginId[]): Promise<Map<OriginId, string>> {
    const rows = await sql<{ id: OriginId; shape: string }>`
      select id, coalesce(first, '') || '|' || basis as shape from origin
      where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(this.db);
    return new Map(rows.rows.map((row) => [row.id, row.shape]));
  }

  async #documentsOf(ids: readonly OriginId[]): Promise<{ origin: OriginId; document: DocumentId }[]> {
    const rows = await sql<{ origin: OriginId; document: DocumentId }>`
      select distinct origin, document from origin_passage
      where origin in (select value from json_each(${JSON.stringify(ids)}))`.execute(this.db);
    return rows.rows;
  }

  /**
   * Says of each statement in these documents, and in those that were read anew, which origin its passage lies in, if at
   * least half of it does; notes the entries of those whose origin is another or looks otherwise now.
   */
  async #placeStatements(documents: ReadonlySet<DocumentId>, changed: ReadonlySet<OriginId>): Promise<void> {
    const rows = await sql<{ id: StatementId; entry: EntryId; was: OriginId | null; now: OriginId | null }>`
      select statement.id, statement.entry, statement.origin as was, (${sql.raw(ORIGIN_OF_STATEMENT)}) as now
      from statement where statement.document in (select value from json_each(${JSON.stringify([...documents])})
        union select id from touched where kind = 'document')`.execute(this.db);
    const moves = rows.rows.filter(({ was, now }) => was !== now).map(({ id, now }) => [id, now]);
    await this.run(
      `update statement set origin = move.origin from (select ${cells(2, ["id", "origin"])} from json_each(?)) move
       where statement.id = move.id`,
      [JSON.stringify(moves)],
    );
    const entries = rows.rows.filter(({ was, now }) => was !== now || (now !== null && changed.has(now)));
    await this.run(`insert or ignore into touched select 'entry', value from json_each(?)`, [
      JSON.stringify([...new Set(entries.map(({ entry }) => entry))]),
    ]);
  }
}

interface LinkRow {
  readonly a_document: DocumentId;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_document: DocumentId;
  readonly b_start: number;
  readonly b_end: number;
  readonly words: number;
  readonly crosses: number;
  readonly origin: OriginId | null;
  readonly leads: number | null;
}

/** Where the origins that lost a link had their passages. */
const gone = sql`select origin_passage.document, origin_passage.start, origin_passage."end" from touched
  join origin_passage on origin_passage.origin = touched.id where touched.kind = 'origin'`;

const SHARED_SQL = `insert or replace into shared (a_document, a_start, a_end, b_document, b_start, b_end, words)
  select ${cells(7)} from json_each(?)`;
const COUNTING_SQL = `update shared set counts = 1, crosses = one.crosses
  from (select ${cells(5, ["a", "b", "from_a", "from_b", "crosses"])} from json_each(?)) one
  where a_document = one.a and b_document = one.b and a_start = one.from_a and b_start = one.from_b`;
const PLACE_SQL = `update shared set origin = one.origin, leads = one.leads
  from (select ${cells(6, ["a", "b", "from_a", "from_b", "origin", "leads"])} from json_each(?)) one
  where a_document = one.a and b_document = one.b and a_start = one.from_a and b_start = one.from_b`;
const ORIGIN_OF_STATEMENT = `select origin_passage.origin from origin_passage
    where origin_passage.document = statement.document and origin_passage.start < statement."end"
      and 2 * (min(origin_passage."end", statement."end") - max(origin_passage.start, statement.start))
        >= statement."end" - statement.start
    order by min(origin_passage."end", statement."end") - max(origin_passage.start, statement.start) desc,
      origin_passage.origin
    limit 1`;
