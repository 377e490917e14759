// The steps that bring a record to the present layout. A step is never changed once released: a new one is added.

import { type Kysely, sql } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";
import { NOTED_LAYOUT } from "./noted-changes.ts";
import { COUNTING } from "./entry-counts.ts";
import { NAME_COUNTING } from "./name-forms.ts";

const LAYOUT_1 = [
  `create table setting (name text primary key, value text not null) without rowid`,
  `create table document (
     number integer primary key autoincrement, id text not null unique, sha256 text not null, bytes integer not null,
     media_type text not null, receipt text not null, language text, title text, byline text, publisher text,
     published text, fields text, characters integer not null, page_count integer not null, scope text not null,
     date text, ingest_version text not null, read_version text not null, persons integer not null)`,
  `create table file (path text primary key, size integer not null, modified text not null,
     document text not null references document (id) on delete cascade) without rowid`,
  `create index file_document on file (document)`,
  `create table text (document text primary key references document (id) on delete cascade,
     text text not null, sha256 text not null, pages text not null, marks text not null)`,
  `create table page_boxes (document text not null references document (id) on delete cascade,
     page integer not null, boxes blob not null, primary key (document, page))`,
  `create table contained (parent text not null references document (id) on delete cascade, name text not null,
     child text not null, primary key (parent, name)) without rowid`,
  `create index contained_child on contained (child)`,
  `create table reading_part (document text not null references document (id) on delete cascade,
     position integer not null, reader text not null, version text not null, output text not null,
     primary key (document, position))`,
  `create table section (id text primary key, document text not null references document (id) on delete cascade,
     start integer not null, "end" integer not null, kind text not null, title text, date text) without rowid`,
  `create index section_document on section (document, start)`,
  `create table passage (document text not null references document (id) on delete cascade, start integer not null,
     "end" integer not null, quote text not null, primary key (document, start, "end")) without rowid`,
  `create table mention (document text not null references document (id) on delete cascade, start integer not null,
     "end" integer not null, kind text not null, entry text, name text, docket text, position integer not null,
     primary key (document, position)) without rowid`,
  `create index mention_entry on mention (entry, document, start) where entry is not null`,
  `create index mention_docket on mention (docket, document) where docket is not null`,
  `create table statement (id text primary key, document text not null references document (id) on delete cascade,
     start integer not null, "end" integer not null, entry text not null, entry_kind text not null, entry_name text not null, bucket text, ties text not null,
     speaker text not null, speaker_entry text, slot text not null, value text not null, modality text not null,
     polarity text not null, tier text not null, date text, earliest text, latest text, origin text) without rowid`,
  `create index statement_document on statement (document, start)`,
  `create index statement_entry on statement (entry)`,
  `create index statement_speaker on statement (speaker_entry) where speaker_entry is not null`,
  `create index statement_bucket on statement (bucket) where bucket is not null`,
  `create table entry (id text primary key, kind text not null, name text not null, mentions integer not null,
     documents integer not null, statements integer not null, said integer not null, date text) without rowid`,
  `create index entry_kind on entry (kind, documents desc, mentions desc)`,
  `create table posting (gram integer not null, document integer not null, primary key (gram, document)) without rowid`,
  `create table common_gram (gram integer primary key)`,
  `create table shared (a_document text not null references document (id) on delete cascade, a_start integer not null,
     a_end integer not null, b_document text not null references document (id) on delete cascade,
     b_start integer not null, b_end integer not null, words integer not null,
     primary key (a_document, b_document, a_start, b_start)) without rowid`,
  `create index shared_b on shared (b_document)`,
  `create table origin (id text primary key, first text, basis text not null) without rowid`,
  `create table origin_passage (origin text not null references origin (id) on delete cascade, document text not null,
     start integer not null, "end" integer not null, primary key (origin, document, start)) without rowid`,
  `create index origin_passage_document on origin_passage (document, start)`,
  `create table flag (id text primary key, check_name text not null, class text not null, severity text not null,
     reason text not null, settle text not null, passages text not null, target text not null) without rowid`,
  `create index flag_target on flag (target)`,
  `create table touched (kind text not null, id text not null, primary key (kind, id)) without rowid`,
  `create table changed (kind text not null, id text not null, revision integer not null,
     primary key (kind, id)) without rowid`,
  `create index changed_revision on changed (revision)`,
  `create table search_part (rowid integer primary key, document text not null, start integer not null,
     "end" integer not null)`,
  `create index search_part_document on search_part (document)`,
  `create virtual table search using fts5 (text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4')`,
  `create table decision (seq integer primary key, at text not null, by text not null, act text not null,
     target text not null, before text, after text, reason text, hash text not null unique)`,
  `create trigger decision_stays before update on decision begin select raise(abort, 'decisions are never changed'); end`,
  `create trigger decision_kept before delete on decision begin select raise(abort, 'decisions are never deleted'); end`,
];

const LAYOUT_4 = [
  `alter table statement add column bucket_entry text`,
  `alter table statement add column unit text`,
  `create index statement_bucket_entry on statement (bucket_entry) where bucket_entry is not null`,
  `create index statement_unit on statement (unit) where unit is not null`,
  `alter table statement add column about text`,
  `alter table statement add column written text`,
  `create table statement_about (entry text not null, statement text not null references statement (id) on delete cascade,
     primary key (entry, statement)) without rowid`,
  `create index statement_about_statement on statement_about (statement)`,
  `alter table flag add column entries text`,
  `alter table flag add column sides text`,
  `alter table flag add column topic text`,
  `create table paper (document text not null, position integer not null, side text not null, content text not null,
     primary key (document, position)) without rowid`,
  `create table paper_key (key text not null, document text not null, position integer not null,
     primary key (key, document, position)) without rowid`,
  `create index paper_key_document on paper_key (document, position)`,
  `alter table statement add column duration text`,
  `alter table document add column parties text`,
  `create table naming (document text not null references document (id) on delete cascade, entry text not null,
     kind text not null, name text not null, forms text not null, titles text not null, honorific text,
     tied integer not null, keys text not null, start integer not null, "end" integer not null,
     primary key (document, entry)) without rowid`,
  `create index naming_entry on naming (entry, document)`,
  `create index naming_name on naming (entry, name, document)`,
  `create table name_key (key text not null, entry text not null, primary key (key, entry)) without rowid`,
  `create index name_key_entry on name_key (entry)`,
  `create table entry_leader (entry text primary key, leader text not null, basis text not null) without rowid`,
  `create index entry_leader_leader on entry_leader (leader)`,
  `alter table document add column authorship text`,
  `alter table origin add column words integer not null default 0`,
  `create table claim (id text primary key, entry text not null, slot text not null, value text not null,
     modality text not null, polarity text not null, speakers text not null, statements text not null, documents text not null,
     origins text not null) without rowid`,
  `create index claim_entry on claim (entry)`,
  ...NOTED_LAYOUT,
  `alter table shared add column counts integer not null default 0`,
  `alter table shared add column crosses integer not null default 0`,
  `alter table shared add column origin text`,
  `alter table shared add column leads integer`,
  `create index shared_origin on shared (origin) where origin is not null`,
  `create index shared_unsettled on shared (a_document) where counts = 1 and origin is null`,
  ...COUNTING,
  `create index statement_day on statement (entry, date) where slot = 'date'`,
  `create index statement_role on statement (entry, value) where slot = 'role'`,
  `alter table document add column names_subject integer not null default 0`,
  `create index document_versions on document (read_version, ingest_version, id)`,
  `create index document_characters on document (characters)`,
  ...NAME_COUNTING,
  `create table subject_docket (docket text primary key) without rowid`,
];

const LAYOUT_5 = [
  `alter table statement add column main text`,
  `create index statement_main on statement (main) where main is not null`,
];

/** What the workroom keeps besides decisions. None of it is derived: nothing here is dropped by a rebuild. */
const LAYOUT_6 = [
  `create table account (id text primary key, name text not null, role text not null, language text,
     recovery text not null default '[]', created text not null, removed text) without rowid`,
  `create table credential (id text primary key, account text not null references account (id) on delete cascade,
     public_key blob not null, counter integer not null, transports text not null, label text not null,
     created text not null, used text) without rowid`,
  `create index credential_account on credential (account)`,
  `create table invitation (hash text primary key, name text not null, role text not null, account text,
     by text not null, created text not null, expires text not null) without rowid`,
  `create table session (hash text primary key, account text not null references account (id) on delete cascade,
     agent text not null, created text not null, seen text not null, expires text not null) without rowid`,
  `create index session_account on session (account)`,
  `create table saved_search (id text primary key, account text not null, query text not null, created text not null,
     seen text not null) without rowid`,
  `create table draft (account text not null, piece text not null, text text not null, base text not null, at text not null,
     primary key (account, piece)) without rowid`,
  `create table visit (account text not null, place text not null, at text not null, mark text not null,
     primary key (account, place)) without rowid`,
];

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001": {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of LAYOUT_1) await sql.raw(statement).execute(db);
    },
  },
  "0002": {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql
        .raw(`create index mention_private on mention (document, start) where kind = 'private identifier'`)
        .execute(db);
    },
  },
  "0003": {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql.raw(`alter table statement add column tenure text`).execute(db);
    },
  },
  "0004": {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of LAYOUT_4) await sql.raw(statement).execute(db);
    },
  },
  "0005": {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of LAYOUT_5) await sql.raw(statement).execute(db);
    },
  },
  "0006": {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of LAYOUT_6) await sql.raw(statement).execute(db);
    },
  },
};

export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve({ ...MIGRATIONS }),
};
