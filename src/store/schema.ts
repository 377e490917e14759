// The tables of a record. Everything but `decision` and what the workroom keeps (accounts, sessions,
// saved searches, drafts, visits) is derived: it can be dropped and rebuilt from the documents.
// JSON columns hold plain data exactly as the types in record/ describe it.

import type { Generated } from "kysely";

export interface Database {
  setting: { name: string; value: string };
  file: FileTable;
  document: DocumentTable;
  text: { document: string; text: string; sha256: string; pages: string; marks: string };
  page_boxes: { document: string; page: number; boxes: Uint8Array };
  contained: { parent: string; name: string; child: string };
  reading_part: { document: string; position: number; reader: string; version: string; output: string };
  section: SectionTable;
  passage: { document: string; start: number; end: number; quote: string };
  mention: MentionTable;
  statement: StatementTable;
  /** The entries that a statement's clause speaks of. */
  statement_about: { entry: string; statement: string };
  entry: EntryTable;
  naming: NamingTable;
  /** The ways in which documents call a name, with the number of documents; kept by triggers. */
  name_form: Omit<NamingTable, "document" | "start" | "end" | "honorific"> & { honorific: string; n: number };
  /** Under which keys a name is compared with others. */
  name_key: { key: string; entry: string };
  /** The entry to which another has gone, by a decision, by case.json or by its title; those that stand for themselves are left out. */
  entry_leader: { entry: string; leader: string; basis: string };
  /** How often a name stands in mentions (0), in statements about it (1), in statements it makes (2); kept by triggers. */
  entry_form: { entry: string; source: number; kind: string; name: string; n: number };
  /** How many mentions and statements of an entry a document has; kept by triggers. */
  entry_document: { entry: string; document: string; n: number };
  /** The docket numbers in documents that name the subject. */
  subject_docket: { docket: string };
  posting: { gram: number; document: number };
  /** Fingerprints that stand in so many documents that they are no sign of a common source. */
  common_gram: { gram: number };
  shared: SharedTable;
  /** `words`: of the longest passage. */
  origin: { id: string; first: string | null; basis: string; words: number };
  origin_passage: { origin: string; document: string; start: number; end: number };
  flag: FlagTable;
  claim: ClaimTable;
  /** Rows of flags, claims and entries that came or went since the last revision, and what they were. */
  noted: { kind: string; id: string; was: string | null };
  /** What a document is and what it refers to, each with the keys under which they are brought together. */
  paper: { document: string; position: number; side: string; content: string };
  paper_key: { key: string; document: string; position: number };
  decision: DecisionTable;
  /**
   * What the derived tables still have to be brought up to date with: entry, bucket, unit, document, name, gram, origin (that lost a
   * link), docket; whose page alone: page; and of which entry the row
   * and the page alone: named. Empty when a build is done.
   */
  touched: { kind: string; id: string };
  /** The last revision of the record in which a document, an entry or everything changed: what a site must write again. */
  changed: { kind: string; id: string; revision: number };
  account: AccountTable;
  credential: CredentialTable;
  /** By the hash of its key. `account`: whom it lets back in; null makes a new account. */
  invitation: {
    hash: string;
    name: string;
    role: string;
    account: string | null;
    by: string;
    created: string;
    expires: string;
  };
  /** By the hash of its cookie. */
  session: { hash: string; account: string; agent: string; created: string; seen: string; expires: string };
  /** `query` as JSON; `seen`: the ids of the hits that its owner has seen, as JSON. */
  saved_search: { id: string; account: string; query: string; created: string; seen: string };
  /** What somebody is writing and has not saved. `base`: the hash of the text that it started from. */
  draft: { account: string; piece: string; text: string; base: string; at: string };
  /** When somebody was last at a place of the workroom, and what was new then. */
  visit: { account: string; place: string; at: string; mark: string };
  search_part: { rowid: Generated<number>; document: string; start: number; end: number };
}

/** A file in the folder of documents, as last seen. Size and times tell whether it must be read again. */
interface FileTable {
  path: string;
  size: number;
  modified: string;
  document: string;
}

interface DocumentTable {
  number: Generated<number>;
  id: string;
  sha256: string;
  bytes: number;
  media_type: string;
  receipt: string;
  language: string | null;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  published: string | null;
  fields: string | null;
  characters: number;
  page_count: number;
  scope: string;
  /** Of its first dated section, or its publication. */
  date: string | null;
  ingest_version: string;
  read_version: string;
  persons: number;
  /** Parties, where it has any. */
  parties: string | null;
  authorship: string | null;
  /** 1 where it names the subject. */
  names_subject: Generated<number>;
}

interface SectionTable {
  id: string;
  document: string;
  start: number;
  end: number;
  kind: string;
  title: string | null;
  date: string | null;
}

interface MentionTable {
  document: string;
  start: number;
  end: number;
  kind: string;
  /** The entry a name belongs to. */
  entry: string | null;
  /** Of a docket number that is only cited, the case it is cited with, folded. */
  name: string | null;
  /** The number in one spelling, for docket numbers. */
  docket: string | null;
  position: number;
}

interface StatementTable {
  id: string;
  document: string;
  start: number;
  end: number;
  entry: string;
  entry_kind: string;
  entry_name: string;
  /** Statements of one bucket, and groups of one unit, are looked at together to tell which are of one event. */
  bucket: string | null;
  bucket_entry: string | null;
  unit: string | null;
  ties: string;
  speaker: string;
  speaker_entry: string | null;
  slot: string;
  value: string;
  modality: string;
  polarity: string;
  tier: string;
  date: string | null;
  earliest: string | null;
  latest: string | null;
  tenure: string | null;
  written: string | null;
  about: string | null;
  duration: string | null;
  /** The statement that it is a part of: both are of one entry. */
  main: string | null;
  origin: string | null;
}

/** How one document calls a person, an organization, a court, a facility or a place. `entry` is what the name alone gives. */
interface NamingTable {
  document: string;
  entry: string;
  kind: string;
  name: string;
  forms: string;
  titles: string;
  honorific: string | null;
  tied: number;
  keys: string;
  start: number;
  end: number;
}

interface EntryTable {
  id: string;
  kind: string;
  name: string;
  mentions: number;
  documents: number;
  statements: number;
  said: number;
  date: string | null;
}

interface SharedTable {
  a_document: string;
  a_start: number;
  a_end: number;
  b_document: string;
  b_start: number;
  b_end: number;
  words: number;
  /** 1 for a link: a shared text that counts as a sign of a common source. */
  counts: Generated<number>;
  /** 1 for a link that runs across the border of a section. */
  crosses: Generated<number>;
  /** Where the link was placed when origins were settled last. */
  origin: string | null;
  leads: number | null;
}

interface FlagTable {
  id: string;
  check_name: string;
  class: string;
  severity: string;
  reason: string;
  settle: string;
  passages: string;
  topic: string | null;
  /** The document, entry or origin that the check looked at. */
  target: string;
  entries: string | null;
  sides: string | null;
}

interface ClaimTable {
  id: string;
  entry: string;
  slot: string;
  value: string;
  modality: string;
  polarity: string;
  speakers: string;
  statements: string;
  documents: string;
  origins: string;
}

interface DecisionTable {
  seq: number;
  at: string;
  by: string;
  act: string;
  target: string;
  before: string | null;
  after: string | null;
  reason: string | null;
  hash: string;
}

/** `recovery`: hashes of the codes that are not used yet, as JSON. One that was removed stays, for its name in the log. */
interface AccountTable {
  id: string;
  name: string;
  role: string;
  language: string | null;
  recovery: string;
  created: string;
  removed: string | null;
}

/** A passkey. */
interface CredentialTable {
  id: string;
  account: string;
  public_key: Uint8Array;
  counter: number;
  transports: string;
  label: string;
  created: string;
  used: string | null;
}
