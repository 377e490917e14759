// Reading a record. Every list has an order of its own that does not depend on the order in which things were added.

import { type Expression, type ExpressionBuilder, type Kysely, type Selectable, sql, type SqlBool } from "kysely";
import {
  type Day,
  compareDates,
  type DateSpan,
  type DocumentId,
  type EntryId,
  type FlagId,
  invariant,
  type OriginId,
  type Span,
  type StatementId,
} from "../base/base.ts";
import {
  type Allegation,
  allegationsWith,
  type Authorship,
  type CaseDocument,
  type CaseFile,
  type Claim,
  caseFileSchema,
  compareFlags,
  type Decision,
  EMPTY_CASE_FILE,
  isDescription,
  type Entry,
  type EntryKind,
  type Extraction,
  type Flag,
  joinReadings,
  type ListedCourt,
  NAME_KINDS,
  type MentionKind,
  type NameForm,
  type NamedEntry,
  type Origin,
  type Passage,
  passageAt,
  type PlacedMention,
  placeMentions,
  type Reading,
  type ReviewPeople,
  type SharedText,
  type Statement,
  type Subject,
  type SubjectCandidate,
} from "../record/record.ts";
import { flagKinds, type Unread, unreadDocuments } from "./attention.ts";
import { readAuthorships, readClaims, readOriginWords } from "./claims.ts";
import {
  decisionLog,
  decisionOf,
  documentLabels,
  type LogFilter,
  logSummary,
  undoDecisionsOf,
} from "./decision-log.ts";
import { type FlagCount, flagCounts, type FlagFilter, flagIds } from "./flag-list.ts";
import { flagOf, type FlagRow } from "./flags.ts";
import {
  countAmong,
  dateOfDocument,
  type DocumentList,
  type DocumentQuery,
  flagsInDocument,
  nameOfDocument,
  pageBoxesOf,
  readDocumentList,
} from "./document-list.ts";
import {
  type ListedName,
  namedBetween,
  namedIn,
  type NameQuery,
  nameQuestions,
  namingBoth,
  readNameList,
  spellingsOf,
} from "./name-list.ts";
import {
  type EntryName,
  leadersAmong,
  leadersOf,
  missingIds,
  nameForms,
  nameOf,
  namesOf,
  namesUnder,
  unnamed,
} from "./name-tables.ts";
import type { CachedPart } from "./prepare.ts";
import { derivedRevision } from "./revisions.ts";
import type { Database } from "./schema.ts";
import { type SearchFilter, type SearchHit, searchRecord } from "./search.ts";

export interface DocumentSummary extends Omit<CaseDocument, "text" | "pages" | "marks"> {
  /** Length of the canonical text in UTF-16 units. */
  readonly characters: number;
  readonly pageCount: number;
  /** Published, else from the first to the last date of its sections. */
  readonly date?: DateSpan | undefined;
  /** Its sections in order, where there is more than one. */
  readonly sections: readonly SectionSummary[];
}

/** A partial index of the mentions has this kind alone. */
const PRIVATE: MentionKind = "private identifier";

export interface SectionSummary extends Span {
  readonly title?: string | undefined;
  readonly date?: DateSpan | undefined;
}

export interface EntrySummary {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  /** Of these, the documents that are not about another case. */
  readonly subjectDocuments: number;
  /** Statements about it. */
  readonly statements: number;
  /** Statements it makes. */
  readonly said: number;
  readonly date?: DateSpan | undefined;
}

export interface CaseInfo {
  readonly name: string;
  readonly subject?: { readonly name: string; readonly entry: EntryId; readonly basis: Subject["basis"] } | undefined;
  readonly notice?: string | undefined;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** By which the case is known for good: its id or its name in case.json, else the name of its folder. */
  readonly key: string;
  readonly days?: CaseFile["days"];
  /** How many people it takes to accept a statement. */
  readonly reviewPeople: ReviewPeople;
}

export interface Counts {
  readonly documents: number;
  readonly statements: number;
  readonly entries: number;
  readonly origins: number;
  readonly flags: number;
  /** Statements in documents about another case. */
  readonly relatedStatements: number;
}

/** What changed after a revision of the record: what a site that shows that revision must write again. */
export interface Changes {
  readonly documents: ReadonlySet<DocumentId>;
  readonly entries: ReadonlySet<EntryId>;
  readonly global: boolean;
}

export interface PersonWords {
  readonly entry: EntryId;
  readonly words: string;
  /** False of words that describe somebody and name nobody: "a guard". */
  readonly isName: boolean;
}

/** Of what extracted a document and of what read in it. */
export interface Versions {
  readonly ingest: string;
  readonly read: string;
}

const DOCUMENT_COLUMNS = [
  "id",
  "sha256",
  "bytes",
  "media_type",
  "receipt",
  "language",
  "title",
  "byline",
  "publisher",
  "published",
  "fields",
  "characters",
  "page_count",
  "scope",
  "date",
] as const;

export class RecordReader {
  protected readonly db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.db = db;
  }

  async setting(name: string): Promise<string | undefined> {
    const row = await this.db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst();
    return row?.value;
  }

  /** Names the state of this record: another record, or this one after a build that changed it, has another name. */
  async revision(): Promise<string> {
    return `${(await this.setting("record")) ?? ""}:${(await this.setting("revision")) ?? "0"}`;
  }

  /** The last revision in which anything was read or derived anew: decisions about single statements make others. */
  async derivedRevision(): Promise<number> {
    return derivedRevision(this.db);
  }

  /** What changed since a revision that `revision` named; undefined when that was a revision of another record. */
  async changesSince(named: string): Promise<Changes | undefined> {
    const [record, revision] = named.split(":");
    if (record !== (await this.setting("record"))) return undefined;
    const rows = await this.db
      .selectFrom("changed")
      .select(["kind", "id"])
      .where("revision", ">", Number(revision))
      .execute();
    const ids = (kind: string): string[] => rows.filter((row) => row.kind === kind).map((row) => row.id);
    return {
      documents: new Set(ids("document") as DocumentId[]),
      entries: new Set(ids("entry") as EntryId[]),
      global: ids("all").length > 0,
    };
  }

  async caseFile(): Promise<CaseFile> {
    const stored = await this.setting("case-file");
    return stored === undefined ? EMPTY_CASE_FILE : caseFileSchema.parse(JSON.parse(stored));
  }

  /** Those of the list that the case brings along. */
  async courts(): Promise<readonly ListedCourt[]> {
    const stored = await this.setting("courts");
    return stored === undefined ? [] : (JSON.parse(stored) as readonly ListedCourt[]);
  }

  async subject(): Promise<Subject | undefined> {
    const stored = await this.setting("subject");
    return stored === undefined || stored === "" ? undefined : (JSON.parse(stored) as Subject);
  }

  async caseInfo(): Promise<CaseInfo> {
    const [file, subject, folder] = [await this.caseFile(), await this.subject(), await this.setting("folder-name")];
    return {
      name: file.name ?? subject?.name ?? folder ?? "",
      subject: subject && { name: subject.name, entry: subject.entry, basis: subject.basis },
      notice: file.notice,
      languages: file.languages,
      timeZone: file.timeZone,
      key: file.id ?? file.name ?? folder ?? "",
      days: file.days,
      reviewPeople: file.review?.people ?? 1,
    };
  }

  async counts(): Promise<Counts> {
    const count = async (table: "document" | "statement" | "entry" | "origin" | "flag"): Promise<number> => {
      const row = await this.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      return row.n;
    };
    const related = await this.db
      .selectFrom("statement")
      .innerJoin("document", "document.id", "statement.document")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("document.scope", "=", "related")
      .executeTakeFirstOrThrow();
    return {
      documents: await count("document"),
      statements: await count("statement"),
      entries: await count("entry"),
      origins: await count("origin"),
      flags: await count("flag"),
      relatedStatements: related.n,
    };
  }

  /** All documents, by their first name. */
  async documents(): Promise<DocumentSummary[]> {
    const rows = await this.db.selectFrom("document").select(DOCUMENT_COLUMNS).execute();
    const { names, parents } = await this.#names();
    const sections = await this.#sections();
    return rows
      .map((row) => summary(row, names, parents, sections.get(row.id)))
      .sort((a, b) => compareText(a.names[0] ?? "", b.names[0] ?? "") || compareText(a.id, b.id));
  }

  /** A page of the list of documents. */
  async documentList(query: DocumentQuery): Promise<DocumentList> {
    return readDocumentList(this.db, query);
  }

  /** The first name of a document whose file is there; undefined where it is not. */
  async nameOfDocument(id: DocumentId): Promise<string | undefined> {
    return nameOfDocument(this.db, id);
  }

  /** When it was published, else from the first to the last date of its parts. */
  async dateOfDocument(id: DocumentId): Promise<DateSpan | undefined> {
    return dateOfDocument(this.db, id);
  }

  /** The flags that show something of a document, the gravest first. */
  async flagsIn(id: DocumentId): Promise<Flag[]> {
    return flagsInDocument(this.db, id);
  }

  /** Where the words of these pages stand: four numbers for each unit of a page's text, in quarter points. */
  async pageBoxes(id: DocumentId, first: number, last: number): Promise<Map<number, Uint16Array>> {
    return pageBoxesOf(this.db, id, first, last);
  }

  /** What these entries are, as far as they are there. */
  async entriesNamed(ids: readonly EntryId[]): Promise<Map<EntryId, EntrySummary>> {
    const among = sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
    const rows = await this.db.selectFrom("entry").selectAll().where("id", "in", among).execute();
    return new Map(rows.map((row) => [row.id as EntryId, { ...entrySummary(row), subjectDocuments: row.documents }]));
  }

  /** How many of these statements each of these documents has. */
  async countAmong(documents: readonly DocumentId[], statements: Iterable<string>): Promise<Map<DocumentId, number>> {
    return countAmong(this.db, documents, statements);
  }

  async document(id: DocumentId): Promise<CaseDocument | undefined> {
    const row = await this.db.selectFrom("document").select(DOCUMENT_COLUMNS).where("id", "=", id).executeTakeFirst();
    if (row === undefined) return undefined;
    const stored = await this.#text(id);
    const { names, parents } = await this.#names(id);
    const { characters: _, pageCount: __, date: ___, sections: ____, ...rest } = summary(row, names, parents);
    return { ...rest, ...stored };
  }

  async #sections(): Promise<Map<string, SectionSummary[]>> {
    const rows = await sql<{ document: string; start: number; end: number; title: string | null; date: string | null }>`
      select document, start, "end", title, date from section
      where document in (select document from section group by document having count(*) > 1)
      order by document, start`.execute(this.db);
    const all = rows.rows.map(({ document, start, end, title, date }) => ({
      document,
      section: { start, end, title: title ?? undefined, date: parsed<DateSpan>(date) },
    }));
    return new Map(
      [...Map.groupBy(all, (one) => one.document)].map(([id, list]) => [id, list.map((one) => one.section)]),
    );
  }

  /** The canonical text; empty where the document could not be read. */
  async text(id: DocumentId): Promise<string> {
    const row = await this.db.selectFrom("text").select("text").where("document", "=", id).executeTakeFirst();
    return row?.text ?? "";
  }

  /** What must be known of a document to tell which of its shared texts count. */
  async laidOut(id: DocumentId): Promise<Pick<Extraction, "text" | "marks"> & { readonly sections: readonly Span[] }> {
    const { text, marks } = await this.#text(id);
    const rows = this.db.selectFrom("section").select(["start", "end"]).where("document", "=", id).orderBy("start");
    return { text, marks, sections: await rows.execute() };
  }

  async #text(id: DocumentId): Promise<Pick<Extraction, "text" | "pages" | "marks">> {
    const row = await this.db.selectFrom("text").selectAll().where("document", "=", id).executeTakeFirst();
    if (row === undefined) return { text: "", pages: [], marks: [] };
    return {
      text: row.text,
      pages: JSON.parse(row.pages) as Extraction["pages"],
      marks: JSON.parse(row.marks) as Extraction["marks"],
    };
  }

  /** Names and parents of all documents, or of one and those it came in. */
  async #names(id?: DocumentId): Promise<{ names: Map<string, string[]>; parents: Map<string, DocumentId[]> }> {
    const among = sql<string>`(with recursive up (id) as (
      select ${id ?? ""} union select parent from up join contained on child = id) select id from up)`;
    const files = await this.db
      .selectFrom("file")
      .select(["path", "document"])
      .$if(id !== undefined, (query) => query.where("document", "in", among))
      .execute();
    const contained = await this.db
      .selectFrom("contained")
      .selectAll()
      .$if(id !== undefined, (query) => query.where("child", "in", among))
      .execute();
    return placesOf(files, contained);
  }

  /** The languages of the parts of each document, as far as they are known. */
  async languages(): Promise<Map<DocumentId, string[]>> {
    const rows = await sql<{ document: string; language: string }>`
      select distinct document, stretch.value ->> 'language' as language
      from reading_part, json_each(reading_part.output, '$.languages') as stretch
      where instr(reading_part.output, '"languages":') > 0
      order by 1, 2`.execute(this.db);
    const byDocument = Map.groupBy(rows.rows, ({ document }) => document as DocumentId);
    return new Map([...byDocument].map(([id, list]) => [id, list.map(({ language }) => language)]));
  }

  /** What the readers found, put together from the cached parts. */
  async reading(id: DocumentId): Promise<Reading> {
    const rows = await this.db
      .selectFrom("reading_part")
      .select("output")
      .where("document", "=", id)
      .orderBy("position")
      .execute();
    return joinReadings(rows.map((row) => JSON.parse(row.output) as Partial<Reading>));
  }

  /** Private identifiers by document, in order. */
  async privatePlaces(): Promise<Map<DocumentId, (Span & { quote: string })[]>> {
    const rows = await this.db
      .selectFrom("mention")
      .innerJoin("passage", (join) =>
        join
          .onRef("passage.document", "=", "mention.document")
          .onRef("passage.start", "=", "mention.start")
          .onRef("passage.end", "=", "mention.end"),
      )
      .select(["mention.document", "mention.start", "mention.end", "passage.quote"])
      .where("mention.kind", "=", sql.lit(PRIVATE))
      .orderBy("mention.document")
      .orderBy("mention.start")
      .execute();
    const places = new Map<DocumentId, (Span & { quote: string })[]>();
    for (const { document, start, end, quote } of rows)
      places.getOrInsert(document as DocumentId, []).push({ start, end, quote });
    return places;
  }

  async mentionsIn(id: DocumentId): Promise<PlacedMention[]> {
    const placed = placeMentions(id, await this.reading(id));
    const leaders = await this.leadersOf(placed.flatMap(({ entry }) => entry ?? []));
    return placed.map(({ mention, entry }) => ({ mention, entry: entry && (leaders.get(entry) ?? entry) }));
  }

  /** Where these entries have gone, by a decision, by case.json or by their title; those that stand for themselves are left out. */
  async leadersOf(entries: readonly EntryId[]): Promise<Map<EntryId, EntryId>> {
    return leadersOf(this.db, entries);
  }

  /** Under which names an entry stands in the documents, those in most documents first. */
  async namesOf(entry: EntryId): Promise<EntryName[]> {
    return namesOf(this.db, entry);
  }

  /** The name that an entry stands for, which may have gone to another; of one made of several names, the first. */
  async nameOf(entry: EntryId): Promise<NamedEntry | undefined> {
    return nameOf(this.db, entry);
  }

  /** Which of these ids of documents, statements, entries, flags and origins are not in the record now. Other words are left out. */
  async missing(ids: readonly string[]): Promise<Set<string>> {
    return missingIds(this.db, ids);
  }

  /** Which of these entries no document gives a name to. */
  async unnamed(entries: readonly EntryId[]): Promise<Set<string>> {
    return unnamed(this.db, entries);
  }

  async statementsIn(id: DocumentId): Promise<Statement[]> {
    return this.#statements((eb) => eb("statement.document", "=", id));
  }

  /** What is said of an entry. */
  async statementsOf(entry: EntryId): Promise<Statement[]> {
    return this.#statements((eb) => eb("statement.entry", "=", entry));
  }

  /** What is said of each of these entries, in no order. */
  async statementsAbout(entries: readonly EntryId[]): Promise<Statement[]> {
    const among = sql<string>`(select value from json_each(${JSON.stringify(entries)}))`;
    return this.#statements((eb) => eb("statement.entry", "in", among));
  }

  /** What is alleged, by entry, with what was found on it and what is offered as evidence: each with its own speakers. */
  async allegations(): Promise<Allegation[]> {
    const kinds: readonly EntryKind[] = ["allegation", "finding", "evidence"];
    const rows = await this.db.selectFrom("entry").selectAll().where("kind", "in", kinds).orderBy("id").execute();
    const statements = Map.groupBy(
      await this.statementsAbout(rows.map(({ id }) => id as EntryId)),
      (statement) => statement.entry,
    );
    return allegationsWith(
      rows.map((row) => {
        const own = statements.get(row.id as EntryId) ?? [];
        return { entry: entryOf(row, own), statements: own };
      }),
    );
  }

  /** Kind and name of these entries, as far as they are there. */
  async namedEntries(ids: readonly EntryId[]): Promise<Pick<EntrySummary, "id" | "kind" | "name">[]> {
    const rows = await sql<Pick<EntrySummary, "id" | "kind" | "name">>`select id, kind, name from entry
      where id in (select value from json_each(${JSON.stringify(ids)})) order by id`.execute(this.db);
    return rows.rows;
  }

  /** The claims about these entries, or all; by id. */
  async claims(entries?: readonly EntryId[]): Promise<Claim[]> {
    return readClaims(this.db, entries);
  }

  /** Who stands behind these documents. */
  async authorships(documents: Iterable<DocumentId>): Promise<Map<DocumentId, Authorship>> {
    return readAuthorships(this.db, documents);
  }

  /** The entries that stand for several names, one of these among them. */
  async leadersAmong(names: readonly EntryId[]): Promise<EntryId[]> {
    return leadersAmong(this.db, names);
  }

  /** The spellings of those of these entries that have more than one. */
  async nameForms(entries: readonly EntryId[]): Promise<Map<EntryId, NameForm[]>> {
    return nameForms(this.db, entries);
  }

  /** The length of the shared text of these origins, in words. */
  async originWords(origins: Iterable<OriginId>): Promise<Map<OriginId, number>> {
    return readOriginWords(this.db, origins);
  }

  /** The events, hearings, rulings … of which a statement is about the entry, by id. */
  async eventsAbout(entry: EntryId): Promise<{ readonly entry: Entry; readonly statements: Statement[] }[]> {
    const wanted = sql<string>`(select other.entry from statement_about
      join statement as other on other.id = statement_about.statement
      where statement_about.entry = ${entry} and other.entry_kind not in (${sql.join([...NAME_KINDS, "proceeding"])}))`;
    const rows = await this.db.selectFrom("entry").selectAll().where("id", "in", wanted).orderBy("id").execute();
    const statements = Map.groupBy(
      await this.statementsAbout(rows.map(({ id }) => id as EntryId)),
      (statement) => statement.entry,
    );
    return rows.map((row) => {
      const own = statements.get(row.id as EntryId) ?? [];
      return { entry: entryOf(row, own), statements: own };
    });
  }

  /** What is said of all entries of these kinds. */
  async statementsOfKinds(kinds: readonly EntryKind[]): Promise<Statement[]> {
    return this.#statements((eb) => eb("statement.entry_kind", "in", kinds));
  }

  /** What documents of the case say of one kind of event on one day. */
  async statementsOfDay(kind: EntryKind, day: Day): Promise<Statement[]> {
    const ofCase = sql<string>`(select id from document where scope = 'subject')`;
    return this.#statements((eb) =>
      eb.and([eb("statement.bucket", "=", `${kind}|${kind}|${day}`), eb("statement.document", "in", ofCase)]),
    );
  }

  /** What an entry says. */
  async statementsBy(speaker: EntryId): Promise<Statement[]> {
    return this.#statements((eb) => eb("statement.speaker_entry", "=", speaker));
  }

  /** Those of these statements that are in the record. */
  async statementsNamed(ids: readonly string[]): Promise<Statement[]> {
    const among = sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
    return this.#statements((eb) => eb("statement.id", "in", among));
  }

  async statements(): Promise<Statement[]> {
    return this.#statements((eb) => eb.lit(true));
  }

  async #statements(
    where: (eb: ExpressionBuilder<Database, "statement" | "passage">) => Expression<SqlBool>,
  ): Promise<Statement[]> {
    const rows = await this.db
      .selectFrom("statement")
      .innerJoin("passage", (join) =>
        join
          .onRef("passage.document", "=", "statement.document")
          .onRef("passage.start", "=", "statement.start")
          .onRef("passage.end", "=", "statement.end"),
      )
      .selectAll("statement")
      .select("passage.quote")
      .where(where)
      .orderBy("statement.document")
      .orderBy("statement.start")
      .orderBy("statement.end")
      .orderBy("statement.id")
      .execute();
    const read = new StatementRows();
    return rows.map((row) => read.statement(row));
  }

  /** Most mentioned first, then by name. */
  async entries(kinds?: readonly EntryKind[]): Promise<EntrySummary[]> {
    const rows = await this.db
      .selectFrom("entry")
      .selectAll()
      .$if(kinds !== undefined, (query) => query.where("kind", "in", kinds ?? []))
      .execute();
    const inScope = await sql<{ entry: string; n: number }>`
      select entry, count(*) as n from entry_document
      join document on document.id = entry_document.document where scope = 'subject' and n > 0 group by entry`.execute(
      this.db,
    );
    const subjectDocuments = new Map(inScope.rows.map(({ entry, n }) => [entry, n]));
    return rows
      .map((row) => ({ ...entrySummary(row), subjectDocuments: subjectDocuments.get(row.id) ?? 0 }))
      .sort((a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id));
  }

  async entry(id: EntryId): Promise<Entry | undefined> {
    const row = await this.db.selectFrom("entry").selectAll().where("id", "=", id).executeTakeFirst();
    if (row === undefined) return undefined;
    const statements = await this.db
      .selectFrom("statement")
      .select(["id", "slot"])
      .where("entry", "=", id)
      .orderBy("id")
      .execute();
    return entryOf(row, statements as Pick<Statement, "id" | "slot">[]);
  }

  /** An entry with what is said of it. */
  async told(id: EntryId): Promise<{ readonly entry: Entry; readonly statements: Statement[] } | undefined> {
    const row = await this.db.selectFrom("entry").selectAll().where("id", "=", id).executeTakeFirst();
    if (row === undefined) return undefined;
    const statements = await this.statementsOf(id);
    return { entry: entryOf(row, statements), statements };
  }

  /** The words by which the documents call each person: every name and every form of it, or the words that only describe somebody. */
  async personWords(): Promise<readonly PersonWords[]> {
    const rows = await sql<{ entry: EntryId; words: string; named: number }>`
      select entry, words, max(named) as named from (
        select mention.entry, passage.quote as words, mention.kind = 'person' as named
          from mention join passage on passage.document = mention.document and passage.start = mention.start
            and passage."end" = mention."end"
          where mention.kind in ('person', 'unnamed person') and mention.entry is not null
        union select mention.entry, mention.name, mention.kind = 'person' from mention
          where mention.kind in ('person', 'unnamed person') and mention.entry is not null and mention.name is not null
        union select coalesce(entry_leader.leader, name_form.entry), name_form.name, 1
          from name_form left join entry_leader on entry_leader.entry = name_form.entry
          where name_form.kind = 'person' and n > 0
        union select id, name, 1 from entry where kind = 'person')
      group by entry, words order by entry, words`.execute(this.db);
    return rows.rows.map(({ entry, words, named }) => ({ entry, words, isName: named === 1 && !isDescription(words) }));
  }

  async mentionsOf(entry: EntryId): Promise<Passage[]> {
    const rows = await this.db
      .selectFrom("mention")
      .innerJoin("passage", (join) =>
        join
          .onRef("passage.document", "=", "mention.document")
          .onRef("passage.start", "=", "mention.start")
          .onRef("passage.end", "=", "mention.end"),
      )
      .select(["mention.document", "mention.start", "mention.end", "passage.quote"])
      .where("mention.entry", "=", entry)
      .orderBy("mention.document")
      .orderBy("mention.start")
      .execute();
    return rows as Passage[];
  }

  /** Everything said in quotation marks, in document order, with the name under which the speaker is entered. */
  async quotations(): Promise<{ readonly statement: Statement; readonly speakerName: string }[]> {
    const statements = await this.#statements((eb) => eb("statement.slot", "=", "said"));
    const entries = await this.#entriesNamed();
    return statements.map((one) => {
      const known = one.speakerEntry === undefined ? undefined : entries.get(one.speakerEntry)?.name;
      return { statement: one, speakerName: known ?? ("name" in one.speaker ? one.speaker.name : "") };
    });
  }

  async #entriesNamed(): Promise<Map<string, Pick<EntrySummary, "id" | "kind" | "name" | "date">>> {
    const rows = await this.db.selectFrom("entry").select(["id", "kind", "name", "date"]).execute();
    return new Map(
      rows.map(({ id, kind, name, date }) => [
        id,
        { id: id as EntryId, kind: kind as EntryKind, name, date: parsed<DateSpan>(date) },
      ]),
    );
  }

  /** The dated statements of the documents of one scope, by date, with the entry they are about. */
  async dated(
    scope: CaseDocument["scope"],
  ): Promise<{ readonly statement: Statement; readonly entry: Pick<EntrySummary, "id" | "kind" | "name" | "date"> }[]> {
    const inScope = await this.db.selectFrom("document").select("id").where("scope", "=", scope).execute();
    const ids = new Set(inScope.map((row) => row.id));
    const statements = await this.#statements((eb) =>
      eb.and([eb("statement.date", "is not", null), eb("statement.main", "is", null)]),
    );
    const entries = await this.#entriesNamed();
    return statements
      .filter((one) => ids.has(one.passage.document))
      .sort(
        (a, b) =>
          compareDates(a.date ?? { edtf: "", basis: "unknown" }, b.date ?? { edtf: "", basis: "unknown" }) ||
          compareText(a.passage.document, b.passage.document) ||
          a.passage.start - b.passage.start ||
          compareText(a.id, b.id),
      )
      .map((one) => {
        const entry = entries.get(one.entry);
        invariant(entry !== undefined, `statement ${one.id} is about an entry that is not there`);
        return { statement: one, entry };
      });
  }

  async origins(): Promise<Origin[]> {
    const origins = await this.db.selectFrom("origin").selectAll().orderBy("id").execute();
    const passages = await this.db
      .selectFrom("origin_passage")
      .selectAll()
      .orderBy("document")
      .orderBy("start")
      .execute();
    const texts = new Map<string, string>();
    const byOrigin = new Map<string, Passage[]>();
    for (const { origin, document, start, end } of passages) {
      const text = texts.get(document) ?? (await this.text(document as DocumentId));
      texts.set(document, text);
      const list = byOrigin.get(origin) ?? [];
      list.push(passageAt(document as DocumentId, text, { start, end }));
      byOrigin.set(origin, list);
    }
    return origins.map(({ id, first, basis }) => ({
      id: id as OriginId,
      passages: byOrigin.get(id) ?? [],
      first: (first ?? undefined) as DocumentId | undefined,
      basis,
    }));
  }

  /** Shared text of one document, or of all. */
  async sharedText(id?: DocumentId): Promise<SharedText[]> {
    return this.#shared((eb) =>
      id === undefined ? eb.lit(true) : eb.or([eb("a_document", "=", id), eb("b_document", "=", id)]),
    );
  }

  async #shared(where: (eb: ExpressionBuilder<Database, "shared">) => Expression<SqlBool>): Promise<SharedText[]> {
    const rows = await this.db
      .selectFrom("shared")
      .selectAll()
      .where(where)
      .orderBy("a_document")
      .orderBy("b_document")
      .orderBy("a_start")
      .orderBy("b_start")
      .execute();
    return rows.map((row) => ({
      a: { document: row.a_document as DocumentId, start: row.a_start, end: row.a_end },
      b: { document: row.b_document as DocumentId, start: row.b_start, end: row.b_end },
      words: row.words,
    }));
  }

  /** Where copied text stands in a document, in order. */
  async originPassages(id: DocumentId): Promise<(Span & { readonly origin: OriginId })[]> {
    const rows = await this.db
      .selectFrom("origin_passage")
      .select(["origin", "start", "end"])
      .where("document", "=", id)
      .orderBy("start")
      .orderBy("origin")
      .execute();
    return rows.map(({ origin, start, end }) => ({ origin: origin as OriginId, start, end }));
  }

  /** What is said of an entry in one slot, but for one statement; whole statements before parts of others. */
  async statementsInSlot(entry: EntryId, slot: string, without: StatementId, most: number): Promise<Statement[]> {
    const { rows } = await sql<{ id: StatementId }>`select id from statement where entry = ${entry} and slot = ${slot}
      and id <> ${without} order by main is not null, document, start, id limit ${most}`.execute(this.db);
    return this.statementsNamed(rows.map(({ id }) => id));
  }

  /** The statements that stand just in these passages. */
  async statementsAt(passages: readonly Passage[]): Promise<Statement[]> {
    const among = JSON.stringify(passages.map(({ document, start, end }) => [document, start, end]));
    const { rows } = await sql<{ id: StatementId }>`select statement.id from json_each(${among}) as at
      join statement on document = at.value ->> 0 and start = at.value ->> 1 and "end" = at.value ->> 2`.execute(
      this.db,
    );
    return this.statementsNamed(rows.map(({ id }) => id));
  }

  /** The entries of the sort of this one of whose name this is a part: those with that very name first, then the most mentioned. */
  async entriesCalled(
    words: string,
    like: EntryKind,
    most: number,
  ): Promise<Pick<EntrySummary, "id" | "kind" | "name">[]> {
    const kinds = like === "person" ? ["person"] : NAME_KINDS.filter((kind) => kind !== "person");
    const part = `%${words.replace(/[%_\\]/g, "\\$&")}%`;
    const { rows } = await sql<Pick<EntrySummary, "id" | "kind" | "name">>`select id, kind, name from entry
      where kind in (${sql.join(kinds)}) and name like ${part} escape '\\'
      order by lower(name) <> lower(${words}), documents desc, mentions desc, id limit ${most}`.execute(this.db);
    return rows;
  }

  /** A page of the people or organizations. */
  async nameList(query: NameQuery): Promise<{ readonly names: readonly ListedName[]; readonly total: number }> {
    return readNameList(this.db, query);
  }

  /** How each of these entries is spelt. */
  async spellingsOf(
    entries: readonly EntryId[],
  ): Promise<Map<EntryId, { readonly name: string; readonly documents: number }[]>> {
    return spellingsOf(this.db, entries);
  }

  /** From the first to the last day of the documents that name them. */
  async namedBetween(
    entries: readonly EntryId[],
  ): Promise<Map<EntryId, { readonly first: Day | undefined; readonly last: Day | undefined }>> {
    return namedBetween(this.db, entries);
  }

  /** For each entry that one of these passages names, the first such passage. */
  async namedIn(passages: readonly Passage[]): Promise<Map<EntryId, Passage>> {
    return namedIn(this.db, passages);
  }

  /** The documents that name both, or that explain the one by the other. */
  async namingBoth(one: EntryId, other: EntryId): Promise<DocumentId[]> {
    return namingBoth(this.db, one, other);
  }

  /** A page of the questions whether entries of these kinds are one. */
  async nameQuestions(
    kinds: readonly EntryKind[],
    settled: readonly string[],
    from: number,
    most: number,
  ): Promise<{ readonly ids: readonly FlagId[]; readonly total: number }> {
    return nameQuestions(this.db, kinds, settled, from, most);
  }

  /** What is said of these entries in one slot. */
  async slotOf(entries: readonly EntryId[], slot: string): Promise<Statement[]> {
    const among = sql<string>`(select value from json_each(${JSON.stringify(entries)}))`;
    return this.#statements((eb) =>
      eb.and([eb("statement.entry", "in", among), eb("statement.slot", "=", sql.lit(slot))]),
    );
  }

  /** The flags that are about an entry. */
  async flagsAboutEntry(entry: EntryId): Promise<Flag[]> {
    const rows =
      await sql<FlagRow>`select * from flag where entries is not null and instr(entries, ${entry}) > 0`.execute(
        this.db,
      );
    return rows.rows.map(flagOf).sort(compareFlags);
  }

  /** A page of flags, the gravest first. */
  async flagIds(filter: FlagFilter, from: number, most: number): Promise<FlagId[]> {
    return flagIds(this.db, filter, from, most);
  }

  async flagCounts(filter: FlagFilter): Promise<FlagCount[]> {
    return flagCounts(this.db, filter);
  }

  /** Those of these flags that are in the record. */
  async flagsNamed(ids: readonly string[]): Promise<Flag[]> {
    if (ids.length === 0) return [];
    const among = sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
    const rows = await this.db.selectFrom("flag").selectAll().where("id", "in", among).orderBy("id").execute();
    return rows.map(flagOf).sort(compareFlags);
  }

  /** The gravest first. */
  async flags(): Promise<Flag[]> {
    const rows = await this.db.selectFrom("flag").selectAll().orderBy("id").execute();
    return rows.map(flagOf).sort(compareFlags);
  }

  async decisions(): Promise<Decision[]> {
    return this.decisionsAfter(0);
  }

  /** Those from one number to another. */
  async decisionsBetween(from: number, to: number): Promise<Decision[]> {
    const rows = this.db
      .selectFrom("decision")
      .selectAll()
      .where("seq", ">=", from)
      .where("seq", "<=", to)
      .orderBy("seq");
    return (await rows.execute()).map(decisionOf);
  }

  /** Those that were made after the one with this number. */
  async decisionsAfter(seq: number): Promise<Decision[]> {
    const rows = this.db.selectFrom("decision").selectAll().where("seq", ">", seq).orderBy("seq");
    return (await rows.execute()).map(decisionOf);
  }

  /** Newest first, a page of them. */
  async decisionLog(filter: LogFilter): Promise<Decision[]> {
    return decisionLog(this.db, filter);
  }

  /** Only those that take back others. */
  async undoDecisions(): Promise<Decision[]> {
    return undoDecisionsOf(this.db);
  }

  async logSummary(): Promise<{ readonly count: number; readonly people: readonly string[] }> {
    return logSummary(this.db);
  }

  /** Files that were read in part or not at all. */
  async unreadDocuments(most: number): Promise<{ readonly list: readonly Unread[]; readonly count: number }> {
    return unreadDocuments(this.db, most);
  }

  /** All flags by check and severity, without what they say. */
  async flagKinds(): Promise<readonly Pick<Flag, "id" | "check" | "severity">[]> {
    return flagKinds(this.db);
  }

  async documentLabels(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly title: string | undefined; readonly name: string | undefined }>> {
    return documentLabels(this.db, ids);
  }

  /** The names that share a key with others; see nameKeys. */
  async namesUnder(keys: readonly string[]): Promise<Map<string, EntryId[]>> {
    return namesUnder(this.db, keys);
  }

  /** Passages whose words are looked for; see search.ts for the query language. */
  async search(query: string, filter: SearchFilter = {}): Promise<SearchHit[]> {
    const { names } = await this.#names();
    return searchRecord(this.db, query, filter, (id) => names.get(id) ?? []);
  }

  /** The files as last seen: path → size, modification time and document. */
  async files(): Promise<Map<string, { size: number; modified: string; document: DocumentId }>> {
    const rows = await this.db.selectFrom("file").selectAll().execute();
    return new Map(
      rows.map(({ path, size, modified, document }) => [path, { size, modified, document: document as DocumentId }]),
    );
  }

  /** The documents that were extracted or read with other versions than these, with those that they were. */
  async outdated(now: Versions): Promise<Map<DocumentId, Versions>> {
    const rows = await this.db
      .selectFrom("document")
      .select(["id", "ingest_version", "read_version"])
      .where((eb) => eb.or([eb("ingest_version", "<>", now.ingest), eb("read_version", "<>", now.read)]))
      .execute();
    return new Map(rows.map((row) => [row.id as DocumentId, { ingest: row.ingest_version, read: row.read_version }]));
  }

  /** What each reader gave for a document, to be used again where its version is still the same. */
  async cachedParts(id: DocumentId): Promise<CachedPart[]> {
    const parts = this.db.selectFrom("reading_part").select(["reader", "version", "output"]);
    return parts.where("document", "=", id).orderBy("position").execute();
  }

  /** The persons named in the most documents, with the roles they are given, and the number of documents with text. */
  async subjectCandidates(): Promise<{
    readonly candidates: readonly (Omit<SubjectCandidate, "holdsOffice"> & { readonly roles: readonly string[] })[];
    readonly documents: number;
  }> {
    const rows = await this.db
      .selectFrom("entry")
      .select(["id", "name", "documents", "mentions"])
      .where("kind", "=", "person")
      .orderBy("documents", "desc")
      .orderBy("mentions", "desc")
      .orderBy("id")
      .limit(25)
      .execute();
    const among = JSON.stringify(rows.map((row) => row.id));
    const roles = await sql<{ entry: string; value: string }>`select distinct entry, value from statement
      where slot = 'role' and entry in (select value from json_each(${among}))`.execute(this.db);
    const { documents } = await this.db
      .selectFrom("document")
      .select((eb) => eb.fn.countAll<number>().as("documents"))
      .where("characters", ">", 0)
      .executeTakeFirstOrThrow();
    const candidates = rows.map(({ id, ...rest }) => ({
      ...rest,
      entry: id as EntryId,
      roles: roles.rows.filter((role) => role.entry === id).map((role) => role.value),
    }));
    return { candidates, documents };
  }

  /** What SQLite's own check finds wrong with the file, or undefined. */
  async damage(): Promise<string | undefined> {
    const rows = await sql<{ quick_check: string }>`pragma quick_check`.execute(this.db);
    const [first] = rows.rows;
    return first === undefined || first.quick_check === "ok" ? undefined : first.quick_check;
  }

  /** For each document the SHA-256 of its canonical text as it was extracted, and a name to show. */
  async textHashes(): Promise<Map<DocumentId, { readonly name: string; readonly hash: string }>> {
    const rows = await this.db.selectFrom("text").select(["document", "sha256"]).orderBy("document").execute();
    const { names } = await this.#names();
    return new Map(
      rows.map(({ document, sha256 }) => [
        document as DocumentId,
        { name: names.get(document)?.[0] ?? document, hash: sha256 },
      ]),
    );
  }

  /** The passages that flags show. */
  async derivedPassages(): Promise<Passage[]> {
    return (await this.flags()).flatMap((flag) => flag.passages);
  }

  /** Statements and mentions whose passage is not stored. */
  async looseStatements(): Promise<{ id: string; document: string; start: number; end: number }[]> {
    const rows = await sql<{ id: string; document: string; start: number; end: number }>`
      select id, document, start, "end" from statement where not exists (select 1 from passage
        where passage.document = statement.document and passage.start = statement.start
          and passage."end" = statement."end")
      union all
      select 'mention ' || position, document, start, "end" from mention where not exists (select 1 from passage
        where passage.document = mention.document and passage.start = mention.start and passage."end" = mention."end")
      order by 1`.execute(this.db);
    return rows.rows;
  }

  /** Everything derived, as rows to compare: the same documents always give the same. */
  async contents(): Promise<{ readonly kind: string; readonly id: string; readonly value: string }[]> {
    const rows = await sql<{ kind: string; id: string; value: string }>`${sql.raw(CONTENTS_SQL)}`.execute(this.db);
    return rows.rows;
  }

  /** Every stored passage, for verification. */
  async passages(id: DocumentId): Promise<Passage[]> {
    const rows = await this.db.selectFrom("passage").selectAll().where("document", "=", id).execute();
    return rows as Passage[];
  }

  /** Which documents lie in which, as (parent, name, child). */
  async contained(): Promise<{ parent: DocumentId; name: string; child: DocumentId }[]> {
    const rows = await this.db.selectFrom("contained").selectAll().orderBy("parent").orderBy("name").execute();
    return rows as { parent: DocumentId; name: string; child: DocumentId }[];
  }
}

const CONTENTS_SQL = `
  select 'document' as kind, document.id, json_array(media_type, receipt, language, title, byline, publisher, published,
    fields, scope, date, authorship, text.sha256, pages, marks) as value
    from document left join text on text.document = document.id
  union all select 'section', id, json_array(document, start, "end", kind, title, date) from section
  union all select 'mention', document || ' ' || position, json_array(start, "end", kind, entry, name, docket) from mention
  union all select 'statement', id, json_array(document, start, "end", entry, speaker, slot, value, modality, polarity,
    tier, date, tenure, about, written, duration, main, origin) from statement
  union all select 'entry', id, json_array(kind, name, mentions, documents, statements, said, date) from entry
  union all select 'origin', id, json_array(first, basis, words) from origin
  union all select 'claim', id, json_array(entry, slot, value, modality, polarity, speakers, statements, documents, origins) from claim
  union all select 'flag', id, json_array(check_name, class, severity, reason, settle, passages, entries, sides, topic) from flag
  union all select 'name', entry, json_array(leader, basis) from entry_leader
  union all select 'name key', key || ' ' || entry, '' from name_key
  order by 1, 2`;

/** The cells of a row that is a JSON array, named where names are given. */
export function cells(count: number, names: readonly string[] = []): string {
  const named = (i: number): string => (names[i] === undefined ? "" : ` as ${names[i]}`);
  return Array.from({ length: count }, (_, i) => `value ->> ${i}${named(i)}`).join(", ");
}

/** Order of text by UTF-16 units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A document that lies in very many containers is shown under so many of its names. */
const MOST_NAMES = 20;

/** A document's names are its files' paths and, for each container it came in, the container's names with its own after. */
function placesOf(
  files: readonly { path: string; document: string }[],
  contained: readonly { parent: string; name: string; child: string }[],
): { names: Map<string, string[]>; parents: Map<string, DocumentId[]> } {
  const paths = Map.groupBy(files, (row) => row.document);
  const places = Map.groupBy(contained, (row) => row.child);
  const names = new Map<string, string[]>();
  const namesOf = (document: string): readonly string[] => {
    const known = names.get(document);
    if (known !== undefined) return known;
    names.set(document, []); // a file that holds itself adds no names
    const outer = (places.get(document) ?? []).flatMap(({ parent, name }) =>
      namesOf(parent).map((path) => `${path}/${name}`),
    );
    const own = (paths.get(document) ?? []).map((row) => row.path);
    const sorted = [...new Set([...own, ...outer])].sort(compareText).slice(0, MOST_NAMES);
    names.set(document, sorted);
    return sorted;
  };
  for (const document of new Set([...paths.keys(), ...places.keys()])) namesOf(document);
  const parents = [...places].map(([child, rows]): [string, DocumentId[]] => {
    const ids = new Set(rows.map((row) => row.parent as DocumentId));
    return [child, [...ids].sort(compareText)];
  });
  return { names, parents: new Map(parents) };
}

type DocumentRow = Pick<Selectable<Database["document"]>, (typeof DOCUMENT_COLUMNS)[number]>;

function summary(
  row: DocumentRow,
  names: ReadonlyMap<string, string[]>,
  parents: ReadonlyMap<string, DocumentId[]>,
  sections: readonly SectionSummary[] = [],
): DocumentSummary {
  return {
    id: row.id as DocumentId,
    sha256: row.sha256,
    bytes: row.bytes,
    names: names.get(row.id) ?? [],
    parents: parents.get(row.id) ?? [],
    scope: row.scope as CaseDocument["scope"],
    mediaType: row.media_type,
    receipt: JSON.parse(row.receipt) as CaseDocument["receipt"],
    language: row.language ?? undefined,
    title: parsed(row.title),
    byline: parsed(row.byline),
    publisher: parsed(row.publisher),
    published: parsed(row.published),
    fields: parsed(row.fields),
    characters: row.characters,
    pageCount: row.page_count,
    date: parsed(row.date),
    sections,
  };
}

/** Reads rows of statements. Many of a list have the same speaker, date or day of writing: each is read once. */
class StatementRows {
  readonly #parsed = new Map<string, unknown>();

  statement(row: Selectable<Database["statement"]> & { quote: string }): Statement {
    return {
      id: row.id as StatementId,
      entry: row.entry as EntryId,
      speaker: this.#once<Statement["speaker"]>(row.speaker)!, // every row has one
      speakerEntry: (row.speaker_entry ?? undefined) as EntryId | undefined,
      slot: row.slot,
      value: row.value,
      modality: row.modality as Statement["modality"],
      polarity: row.polarity as Statement["polarity"],
      tier: row.tier as Statement["tier"],
      date: this.#once(row.date),
      tenure: parsed(row.tenure),
      about: this.#once(row.about),
      written: this.#once(row.written),
      duration: parsed(row.duration),
      main: (row.main ?? undefined) as StatementId | undefined,
      origin: (row.origin ?? undefined) as OriginId | undefined,
      passage: { document: row.document as DocumentId, start: row.start, end: row.end, quote: row.quote },
    };
  }

  #once<T>(json: string | null): T | undefined {
    return json === null ? undefined : (this.#parsed.getOrInsertComputed(json, (text) => JSON.parse(text)) as T);
  }
}

function entryOf(row: Selectable<Database["entry"]>, statements: readonly Pick<Statement, "id" | "slot">[]): Entry {
  const slots: Record<string, StatementId[]> = {};
  for (const { id, slot } of statements) (slots[slot] ??= []).push(id);
  for (const ids of Object.values(slots)) ids.sort();
  const { id, kind, name, date } = entrySummary(row);
  return { id, kind, name, slots, date };
}

function entrySummary(row: Selectable<Database["entry"]>): Omit<EntrySummary, "subjectDocuments"> {
  const { date, id, kind, ...rest } = row;
  return { ...rest, id: id as EntryId, kind: kind as EntryKind, date: parsed(date) };
}

function parsed<T>(json: string | null): T | undefined {
  return json === null ? undefined : (JSON.parse(json) as T);
}
