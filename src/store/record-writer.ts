// Writing a record. What a change touches is noted in the same transaction, so that a killed build leaves nothing
// half-derived: the next build finds the notes and goes on from them.

import { sql } from "kysely";
import { type DocumentId, type EntryId, invariant } from "../base/base.ts";
import {
  type CaseDocument,
  CHAIN_START,
  type Claim,
  type Decision,
  decisionHash,
  type Evidence,
  type Flag,
  type KnownName,
  type NewDecision,
  type Subject,
  partedMarks,
} from "../record/record.ts";
import { groupEvents } from "./group-events.ts";
import { evidenceFor, type Led, moveNames, NAMING_SQL, refreshNameKeys, TOUCH_NAMES_SQL } from "./name-tables.ts";
import { knownNames } from "./name-forms.ts";
import { fingerprint } from "../text/text.ts";
import { writeClaims } from "./claims.ts";
import { becomeCopy, changeDecisions, dropPlaces } from "./narrowing.ts";
import { type NotedChanges, readNoted } from "./noted-changes.ts";
import { offersUnder, type PaperRow, referencesAround, replacePapers, type StoredPaper } from "./papers.ts";
import { REFRESH_ENTRIES_SQL } from "./entry-counts.ts";
import { OriginWriter } from "./origin-writer.ts";
import type { PreparedDocument } from "./prepare.ts";
import { type CaseEvidence, type NearNames, scopeEvidence } from "./scope.ts";
import { cells } from "./record-reader.ts";

export interface FileSeen {
  readonly path: string;
  readonly size: number;
  /** Modification and change time of the file, as one string to compare. */
  readonly modified: string;
  readonly document: DocumentId;
}

export interface PageBoxesRow {
  readonly page: number;
  readonly boxes: Uint16Array;
}

/** What still has to be derived again. */
export interface Touched {
  readonly documents: readonly DocumentId[];
  readonly entries: readonly EntryId[];
  readonly buckets: readonly string[];
  readonly names: readonly EntryId[];
}

export class RecordWriter extends OriginWriter {
  async putSetting(name: string, value: string): Promise<void> {
    await this.db
      .insertInto("setting")
      .values({ name, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute();
  }

  /** Adds a document, or replaces what was extracted from and read in it. */
  async putDocument(
    prepared: PreparedDocument,
    versions: { readonly ingest: string; readonly read: string },
  ): Promise<void> {
    const { id, extraction } = prepared;
    const known = await this.db.selectFrom("document").select("number").where("id", "=", id).executeTakeFirst();
    if (known !== undefined) await this.#clearDocument(id);
    const row = {
      sha256: prepared.sha256,
      bytes: prepared.bytes,
      media_type: extraction.mediaType,
      receipt: JSON.stringify(extraction.receipt),
      language: extraction.language ?? null,
      title: json(extraction.title),
      byline: json(extraction.byline),
      publisher: json(extraction.publisher),
      published: json(extraction.published),
      fields: json(extraction.fields),
      characters: extraction.text.length,
      page_count: extraction.pages.length,
      date: prepared.date,
      persons: prepared.persons,
      parties: prepared.parties,
      authorship: prepared.authorship,
      ingest_version: versions.ingest,
      read_version: versions.read,
    };
    if (known === undefined) {
      await this.db
        .insertInto("document")
        .values({ id, scope: "subject", ...row })
        .execute();
    } else await this.db.updateTable("document").set(row).where("id", "=", id).execute();
    const { text, pages, marks } = extraction;
    await this.db
      .insertInto("text")
      .values({
        document: id,
        text,
        sha256: prepared.textHash,
        pages: JSON.stringify(pages),
        marks: JSON.stringify(marks),
      })
      .execute();
    await this.#putReading(prepared);
    await this.#touchDocument(id);
  }

  /** Replaces where the words of a document stand on its pages. */
  async putBoxes(id: DocumentId, pages: readonly PageBoxesRow[]): Promise<void> {
    await this.db.deleteFrom("page_boxes").where("document", "=", id).execute();
    for (const { page, boxes } of pages) {
      const bytes = new Uint8Array(boxes.buffer, boxes.byteOffset, boxes.byteLength);
      await this.db.insertInto("page_boxes").values({ document: id, page, boxes: bytes }).execute();
    }
  }

  async #putReading(prepared: PreparedDocument): Promise<void> {
    const { id } = prepared;
    for (const [position, { reader, version, output }] of prepared.parts.entries()) {
      await this.run(PART_SQL, [id, position, reader, version, output]);
    }
    await this.run(SECTION_SQL, [id, prepared.sections]);
    await this.run(PASSAGE_SQL, [id, prepared.passages]);
    await this.run(MENTION_SQL, [id, prepared.mentions]);
    await this.run(STATEMENT_SQL, [id, prepared.statements]);
    await this.run(NAMING_SQL, [id, prepared.namings]);
    await this.run(ABOUT_SQL, [prepared.concerned]);
    await this.run(POSTING_SQL, [id, prepared.grams]);
    for (const statement of FREEZE_SQL) await this.run(statement, [prepared.grams, COMMON]);
    const top = await sql<{ top: number }>`select coalesce(max(rowid), 0) as top from search_part`.execute(this.db);
    const base = top.rows[0]?.top ?? 0;
    await this.run(SEARCH_PART_SQL, [base, id, prepared.searchParts]);
    await this.run(SEARCH_SQL, [base, prepared.searchParts]);
  }

  /** Notes everything that shows something of the document. */
  async #touchDocument(id: DocumentId): Promise<void> {
    for (const statement of TOUCH_SQL) await this.run(statement, [id]);
  }

  async #clearDocument(id: DocumentId): Promise<void> {
    await this.#touchDocument(id);
    await this.run(TOUCH_LIVES_SQL, [id]);
    const grams = JSON.stringify([...new Set(fingerprint(await this.text(id)).grams)]);
    await this.run(FORGET_POSTING_SQL, [id, grams]);
    for (const statement of THAW_SQL) await this.run(statement, [grams, COMMON]);
    await sql`delete from search where rowid in (select rowid from search_part where document = ${id})`.execute(
      this.db,
    );
    for (const table of [
      "search_part",
      "mention",
      "naming",
      "statement",
      "passage",
      "section",
      "reading_part",
    ] as const) {
      await this.db.deleteFrom(table).where("document", "=", id).execute();
    }
    await this.db.deleteFrom("text").where("document", "=", id).execute();
    await this.forgetShared(id);
  }

  async putFiles(files: readonly FileSeen[]): Promise<void> {
    for (const file of files) {
      await this.run(touchPlaced("select document from file where path = ?"), [file.path]);
      await this.run(touchPlaced("select ?"), [file.document]);
      await this.db
        .insertInto("file")
        .values(file)
        .onConflict((conflict) => conflict.column("path").doUpdateSet(file))
        .execute();
    }
  }

  async removeFiles(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await this.run(touchPlaced("select document from file where path = ?"), [path]);
      await this.db.deleteFrom("file").where("path", "=", path).execute();
    }
  }

  /** What a document holds (members of a ZIP, attachments); replaces what it held. */
  async putContained(
    parent: DocumentId,
    children: readonly { readonly name: string; readonly child: DocumentId }[],
  ): Promise<void> {
    await this.run(touchPlaced("select child from contained where parent = ?"), [parent]);
    await this.db.deleteFrom("contained").where("parent", "=", parent).execute();
    for (const { name, child } of children) {
      await this.db.insertInto("contained").values({ parent, name, child }).execute();
      await this.run(touchPlaced("select ?"), [child]);
    }
  }

  /** Takes the places of these documents away; those that nothing else holds are removed with the orphans. */
  async dropPlaces(documents: readonly DocumentId[]): Promise<void> {
    for (const id of documents) await this.run(touchPlaced("select ?"), [id]);
    await dropPlaces(this.db, documents);
  }

  /** Removes the documents that no file and no other document holds any more. Returns how many. */
  async removeOrphans(): Promise<number> {
    let removed = 0;
    for (;;) {
      // whatever lost its last place was touched by that
      const orphans = await sql<{ id: DocumentId }>`
        select id from document where id in (select id from touched where kind = 'document')
          and not exists (select 1 from file where file.document = document.id)
          and not exists (select 1 from contained where contained.child = document.id)`.execute(this.db);
      if (orphans.rows.length === 0) return removed;
      for (const { id } of orphans.rows) {
        await this.run(touchPlaced("select child from contained where parent = ?"), [id]);
        await this.#clearDocument(id);
        await this.db.deleteFrom("document").where("id", "=", id).execute();
        removed++;
      }
    }
  }

  /** The other documents that have one of a document's fingerprints (its `grams` as prepared), but for common ones. */
  async candidates(id: DocumentId, grams: string): Promise<DocumentId[]> {
    const rows = await sql<{ id: DocumentId }>`
      select id from document where id <> ${id} and number in (
        select posting.document from json_each(${grams}) wanted join posting on posting.gram = wanted.value
        where not exists (select 1 from common_gram where common_gram.gram = wanted.value))
      order by id`.execute(this.db);
    return rows.rows.map((row) => row.id);
  }

  /** Which of these fingerprints stand in very many documents: boilerplate, which no two of them share for its sake. */
  async commonAmong(grams: Iterable<number>): Promise<Set<number>> {
    const rows = await sql<{ gram: number }>`select gram from common_gram
      where gram in (select value from json_each(${JSON.stringify([...grams])}))`.execute(this.db);
    return new Set(rows.rows.map((row) => row.gram));
  }

  /**
   * The pairs of documents whose shared text must be looked at again because a fingerprint of both became common, or
   * common no longer; forgets their shared text. The smaller id first.
   */
  async takeUnsettledPairs(): Promise<[DocumentId, DocumentId][]> {
    const rows = await sql<{ a: DocumentId; b: DocumentId }>`
      with unsettled (gram) as materialized (select cast(id as integer) from touched where kind = 'gram'),
      holder (gram, id) as materialized (
        select unsettled.gram, document.id from unsettled
        join posting on posting.gram = unsettled.gram join document on document.number = posting.document)
      select distinct shared.a_document as a, shared.b_document as b from shared
        join holder one on one.id = shared.a_document
        join holder other on other.id = shared.b_document and other.gram = one.gram
        where shared.a_document <> shared.b_document
      union
      select one.id, other.id from holder one join holder other on other.gram = one.gram and one.id < other.id
        where not exists (select 1 from common_gram where common_gram.gram = one.gram)
      order by 1, 2`.execute(this.db);
    for (const { a, b } of rows.rows) await this.forgetShared(a, b);
    await this.db.deleteFrom("touched").where("kind", "=", "gram").execute();
    return rows.rows.map(({ a, b }) => [a, b]);
  }

  async touched(): Promise<Touched> {
    const rows = await this.db.selectFrom("touched").selectAll().orderBy("kind").orderBy("id").execute();
    const ids = (kind: string): string[] => rows.filter((row) => row.kind === kind).map((row) => row.id);
    return {
      documents: ids("document") as DocumentId[],
      entries: ids("entry") as EntryId[],
      buckets: ids("bucket"),
      names: ids("name") as EntryId[],
    };
  }

  async touch(kind: "document" | "entry" | "bucket" | "name", ids: readonly string[]): Promise<void> {
    await this.run(`insert or ignore into touched select ?, value from json_each(?)`, [kind, JSON.stringify(ids)]);
  }

  /** Notes everything there is. */
  async touchAll(): Promise<void> {
    await this.run(`insert or ignore into touched select 'document', id from document`, []);
    await this.run(`insert or ignore into touched select 'entry', id from entry`, []);
    await this.run(`insert or ignore into touched select 'name', entry from naming`, []);
    await this.run(`insert or ignore into touched select 'name', entry from entry_leader`, []);
    await this.touchOrigins();
    await this.run(
      `insert or ignore into touched select distinct 'bucket', bucket from statement where bucket is not null`,
      [],
    );
  }

  /** Brings the keys of these names up to date. Returns the keys under which they were or are compared. */
  async refreshNameKeys(names: readonly EntryId[]): Promise<string[]> {
    return refreshNameKeys(this.db, names);
  }

  async knownNames(entries: readonly EntryId[]): Promise<Map<EntryId, KnownName>> {
    return knownNames(this.db, entries);
  }

  async evidenceFor(one: KnownName, other: KnownName): Promise<Evidence> {
    return evidenceFor(this.db, one, other);
  }

  /** Sends names to the entries they belong to; `led`: all of `names` that do not stand for themselves. */
  async moveNames(names: readonly EntryId[], led: readonly Led[]): Promise<void> {
    await moveNames(this.db, names, led);
  }

  /** Calls an entry as case.json does, if it is there. */
  async nameEntry(entry: EntryId, name: string): Promise<void> {
    await this.db.updateTable("entry").set({ name }).where("id", "=", entry).execute();
  }

  /** Those of the entries about which more than one statement is made. */
  async withSeveralStatements(entries: readonly EntryId[]): Promise<EntryId[]> {
    const rows = await sql<{ id: EntryId }>`select id from entry
      where id in (select value from json_each(${JSON.stringify(entries)})) and statements > 1 order by id`.execute(
      this.db,
    );
    return rows.rows.map((row) => row.id);
  }

  /** The persons whose life the entries belong to: themselves, and those their statements are about. */
  async personsOf(entries: readonly EntryId[]): Promise<EntryId[]> {
    const among = JSON.stringify(entries);
    const rows = await sql<{ id: EntryId }>`
      select id from entry where kind = 'person' and id in (
        select value from json_each(${among})
        union select statement_about.entry from json_each(${among}) wanted
          join statement on statement.entry = wanted.value
          join statement_about on statement_about.statement = statement.id)
      order by id`.execute(this.db);
    return rows.rows.map((row) => row.id);
  }

  /** In which buckets the hearings among the entries stand. */
  async hearingBuckets(entries: readonly EntryId[]): Promise<string[]> {
    const rows = await sql<{ bucket: string }>`select distinct bucket from statement
      where entry in (select value from json_each(${JSON.stringify(entries)})) and entry_kind = 'hearing'
        and bucket is not null order by bucket`.execute(this.db);
    return rows.rows.map(({ bucket }) => bucket);
  }

  /** Settles which statements of what was touched are of one event. */
  async groupTouchedBuckets(): Promise<void> {
    await groupEvents(this.db, partedMarks(await this.decisions()));
  }

  /** Which statements are of one event with these is to be settled again. */
  async touchEventsOf(statements: readonly string[]): Promise<void> {
    await this.run(
      `insert or ignore into touched select distinct 'bucket', bucket from statement
       where bucket is not null and id in (select value from json_each(?))`,
      [JSON.stringify(statements)],
    );
  }

  /** Writes the touched entries again from the mentions and statements that are there; entries without any go. */
  async refreshTouchedEntries(): Promise<void> {
    for (const statement of REFRESH_ENTRIES_SQL) await this.run(statement, []);
  }

  /** Replaces the flags of the given targets (documents, entries, origins). */
  async replaceFlags(targets: readonly string[], flags: readonly { target: string; flag: Flag }[]): Promise<void> {
    await this.run(`delete from flag where target in (select value from json_each(?))`, [JSON.stringify(targets)]);
    const rows = flags.map(({ target, flag }) => [
      flag.id,
      flag.check,
      flag.class,
      flag.severity,
      flag.reason,
      flag.settle,
      JSON.stringify(flag.passages),
      target,
      json(flag.entries),
      json(flag.sides),
      flag.topic ?? null,
    ]);
    await this.run(
      `insert or ignore into flag (id, check_name, class, severity, reason, settle, passages, target, entries, sides, topic)
       select ${cells(11)} from json_each(?)`,
      [JSON.stringify(rows)],
    );
  }

  /** Replaces the claims about these entries. */
  async replaceClaims(entries: readonly EntryId[], claims: readonly Claim[]): Promise<void> {
    await writeClaims(this.db, entries, claims);
  }

  /** What this build has changed so far in flags, claims and entries; nothing in the first. */
  async changesSoFar(): Promise<NotedChanges> {
    return readNoted(this.db);
  }

  /** Replaces what these documents are and what they refer to. Returns the keys of all that came or went. */
  async replacePapers(papers: ReadonlyMap<DocumentId, readonly PaperRow[]>): Promise<string[]> {
    return replacePapers(this.db, papers);
  }

  async referencesAround<T>(keys: readonly string[]): Promise<StoredPaper<T>[]> {
    return referencesAround<T>(this.db, keys);
  }

  async offersUnder<T>(keys: readonly string[]): Promise<Map<string, T[]>> {
    return offersUnder<T>(this.db, keys);
  }

  /** Evidence of the documents whose scope may be another than before; see scope.ts. */
  async scopeEvidence(subject: Subject | undefined, near: NearNames, all: boolean): Promise<CaseEvidence> {
    return scopeEvidence(this.db, subject, near, all);
  }

  async setScopes(scopes: ReadonlyMap<DocumentId, CaseDocument["scope"]>): Promise<void> {
    for (const [id, scope] of scopes) {
      await this.db.updateTable("document").set({ scope }).where("id", "=", id).execute();
      await this.#touchDocument(id);
    }
  }

  /** Ends a build: what was touched is what changed in the new revision, and nothing is left to derive. */
  async finishRevision(everything: boolean): Promise<void> {
    const revision = Number((await this.setting("revision")) ?? "0") + 1;
    await this.putSetting("revision", String(revision));
    await this.run(
      `insert into changed select distinct case kind when 'page' then 'document' when 'named' then 'entry' else kind end, id, ?
       from touched where kind in ('document', 'page', 'entry', 'named')
       on conflict (kind, id) do update set revision = excluded.revision`,
      [revision],
    );
    const all = everything ? "all" : "some";
    await this.run(
      `insert into changed values (?, '', ?) on conflict (kind, id) do update set revision = excluded.revision`,
      [all, revision],
    );
    await this.db.deleteFrom("touched").execute();
    await this.db.deleteFrom("noted").execute();
  }

  /**
   * A new revision in which nothing is derived again, but what may be shown of these documents and entries is another: a site
   * that shows an older one writes their pages again.
   */
  async noteShown(documents: Iterable<DocumentId>, entries: Iterable<EntryId>): Promise<void> {
    const revision = Number((await this.setting("revision")) ?? "0") + 1;
    await this.putSetting("revision", String(revision));
    const notes = `insert into changed select ?, value, ? from json_each(?) where true
      on conflict (kind, id) do update set revision = excluded.revision`;
    await this.run(notes, ["document", revision, JSON.stringify([...documents])]);
    await this.run(notes, ["entry", revision, JSON.stringify([...entries])]);
  }

  /** Appends to the chain. A decision, once here, is never changed or removed. */
  async appendDecision(decision: NewDecision): Promise<Decision> {
    const [written] = await this.appendDecisions([decision]);
    invariant(written !== undefined, "one was given");
    return written;
  }

  /** Appends them in their order. */
  async appendDecisions(decisions: readonly NewDecision[]): Promise<Decision[]> {
    let last = await this.db
      .selectFrom("decision")
      .select(["seq", "hash"])
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst();
    const written: Decision[] = [];
    for (const decision of decisions) {
      const seq = (last?.seq ?? 0) + 1;
      const hash = decisionHash(last?.hash ?? CHAIN_START, seq, decision);
      last = { seq, hash };
      written.push({ ...decision, seq, hash });
    }
    const rows = written.map(({ before = null, after = null, reason = null, ...rest }) => ({
      ...rest,
      before,
      after,
      reason,
    }));
    for (let at = 0; at < rows.length; at += DECISIONS_AT_ONCE)
      await this.db
        .insertInto("decision")
        .values(rows.slice(at, at + DECISIONS_AT_ONCE))
        .execute();
    return written;
  }

  /** In a copy of a record: only these decisions, as they stand in the whole log. */
  async copyDecisions(decisions: readonly Decision[]): Promise<void> {
    await changeDecisions(this.db, await this.decisions(), decisions);
  }

  /** In a copy of a record: takes decisions out and puts others in, as they stand in the whole log. */
  async changeDecisions(gone: readonly Decision[], came: readonly Decision[]): Promise<void> {
    await changeDecisions(this.db, gone, came);
  }

  /** Of a record that is a copy: what people keep for themselves goes, and its log may hold part of the whole. */
  async becomeCopy(): Promise<void> {
    await becomeCopy(this.db);
  }

  /** Drops everything that can be rebuilt. Decisions stay. */
  async dropDerived(): Promise<void> {
    await sql`delete from search`.execute(this.db);
    for (const table of DERIVED) await this.db.deleteFrom(table).execute();
  }
}

/** SQLite takes so many values in one statement that these fit. */
const DECISIONS_AT_ONCE = 1000;

const DERIVED = [
  "search_part",
  "claim",
  "flag",
  "paper_key",
  "paper",
  "origin_passage",
  "origin",
  "shared",
  "common_gram",
  "posting",
  "entry",
  "statement_about",
  "statement",
  "mention",
  "entry_form",
  "entry_document",
  "naming",
  "name_form",
  "subject_docket",
  "passage",
  "section",
  "reading_part",
  "contained",
  "page_boxes",
  "text",
  "file",
  "document",
  "touched",
  "changed",
] as const;

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

const PART_SQL = `insert into reading_part (document, position, reader, version, output) values (?, ?, ?, ?, ?)`;
const SECTION_SQL = `insert into section (document, id, start, "end", kind, title, date)
  select ?1, ${cells(6)} from json_each(?2)`;
const PASSAGE_SQL = `insert into passage (document, start, "end", quote) select ?1, ${cells(3)} from json_each(?2)`;
const MENTION_SQL = `insert into mention (document, start, "end", kind, entry, name, docket, position)
  select ?1, ${cells(7)} from json_each(?2)`;
const STATEMENT_SQL = `insert into statement (document, id, start, "end", entry, entry_kind, entry_name, bucket, ties,
    speaker, speaker_entry, slot, value, modality, polarity, tier, date, earliest, latest, tenure, about, written, duration, main)
  select ?1, ${cells(23)} from json_each(?2)`;
const ABOUT_SQL = `insert or ignore into statement_about (entry, statement) select ${cells(2)} from json_each(?)`;
const POSTING_SQL = `insert into posting (document, gram)
  select (select number from document where id = ?1), value from json_each(?2)`;
// an index by document would double the cost of every insert, and a document's grams can be had from its text
const FORGET_POSTING_SQL = `delete from posting where gram in (select value from json_each(?2))
  and document = (select number from document where id = ?1)`;
/** A fingerprint in more documents than this is boilerplate: a disclaimer, a letterhead, the head of a form. */
const COMMON = 100;
const FREEZE_SQL = [
  `insert or ignore into touched select 'gram', gram from posting
     where gram in (select value from json_each(?1) where value not in (select gram from common_gram))
     group by gram having count(*) > ?2`,
  `insert or ignore into common_gram select gram from posting
     where gram in (select value from json_each(?1) where value not in (select gram from common_gram))
     group by gram having count(*) > ?2`,
];
const THAW_SQL = [
  `insert or ignore into touched select 'gram', gram from common_gram where gram in (select value from json_each(?1))
     and (select count(*) from posting where posting.gram = common_gram.gram) <= ?2`,
  `delete from common_gram where gram in (select value from json_each(?1))
     and (select count(*) from posting where posting.gram = common_gram.gram) <= ?2`,
];
const SEARCH_PART_SQL = `insert into search_part (rowid, document, start, "end")
  select ?1 + 1 + key, ?2, value ->> 0, value ->> 1 from json_each(?3)`;
const SEARCH_SQL = `insert into search (rowid, text) select ?1 + 1 + key, value ->> 2 from json_each(?2)`;
/** Notes documents that come or go somewhere with all that lies in them: it goes by other names then. */
function touchPlaced(documents: string): string {
  return `with recursive inside (id) as (${documents}
      union select child from inside join contained on contained.parent = inside.id)
    insert or ignore into touched select 'document', id from inside`;
}

/** Whose life loses what only this document told of: nothing else leads to them when it is gone. */
const TOUCH_LIVES_SQL = `insert or ignore into touched select 'entry', statement_about.entry from statement
  join statement_about on statement_about.statement = statement.id where statement.document = ?1`;
const TOUCH_SQL = [
  TOUCH_NAMES_SQL,
  `insert or ignore into touched select 'document', ?1`,
  `insert or ignore into touched select 'named', entry from mention where document = ?1 and entry is not null`,
  `insert or ignore into touched select 'entry', entry from statement where document = ?1`,
  `insert or ignore into touched select 'named', speaker_entry from statement
     where document = ?1 and speaker_entry is not null`,
  `insert or ignore into touched select 'bucket', bucket from statement where document = ?1 and bucket is not null`,
  `insert or ignore into touched select 'unit', unit from statement where document = ?1 and unit is not null`,
  `insert or ignore into touched select 'docket', docket from mention where document = ?1 and docket is not null`,
  `insert or ignore into touched select 'page', a_document from shared where b_document = ?1`,
  `insert or ignore into touched select 'page', b_document from shared where a_document = ?1`,
];
