// What the site needs to know of a record. The store's reader has this shape; tests build one in memory.

import type { DocumentId, EntryId, Span } from "../base/base.ts";
import type {
  Allegation,
  CaseDocument,
  CaseFile,
  Claim,
  Decision,
  Entry,
  EntryKind,
  Flag,
  ListedCourt,
  Mention,
  Origin,
  Passage,
  Reading,
  ReviewPeople,
  SharedText,
  Statement,
} from "../record/record.ts";
import type { Counts, Dated, DocumentSummary, EntrySummary, Quotation, Subject } from "../views/views.ts";

export interface SiteSource {
  caseInfo(): Promise<{
    readonly name: string;
    readonly subject?: Subject | undefined;
    readonly notice?: string | undefined;
    readonly languages: readonly string[];
    /** IANA name of the zone in which the case's hours are meant, where case.json says so. */
    readonly timeZone?: string | undefined;
    /** By which the case is known for good. */
    readonly key?: string | undefined;
    /** The days that case.json wants marked. */
    readonly days?: CaseFile["days"];
    /** How many people it takes to accept a statement; one unless given. */
    readonly reviewPeople?: ReviewPeople | undefined;
  }>;
  /** Those of the list that the case brings along. */
  courts(): Promise<readonly ListedCourt[]>;
  counts(): Promise<Counts>;
  /** Sorted by first name. */
  documents(): Promise<readonly DocumentSummary[]>;
  /** The languages of the parts of each document, as far as they are known. */
  languages(): Promise<ReadonlyMap<DocumentId, readonly string[]>>;
  document(id: DocumentId): Promise<CaseDocument | undefined>;
  reading(id: DocumentId): Promise<Reading>;
  mentionsIn(id: DocumentId): Promise<readonly { readonly mention: Mention; readonly entry?: EntryId | undefined }[]>;
  statementsIn(id: DocumentId): Promise<readonly Statement[]>;
  entries(kinds?: readonly EntryKind[]): Promise<readonly EntrySummary[]>;
  entry(id: EntryId): Promise<Entry | undefined>;
  /** Under which names it stands in the documents, those in most documents first; see `habeas decide`. */
  namesOf(entry: EntryId): Promise<
    readonly {
      readonly entry: EntryId;
      readonly name: string;
      readonly documents: number;
      readonly basis?: string | undefined;
    }[]
  >;
  /** Where these entries have gone; those that stand for themselves are left out. */
  leadersOf(entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, EntryId>>;
  /** What is said of it. */
  statementsOf(entry: EntryId): Promise<readonly Statement[]>;
  /** All statements about entries of these kinds, in document order. */
  statementsOfKinds(kinds: readonly EntryKind[]): Promise<readonly Statement[]>;
  /** What it says. */
  statementsBy(speaker: EntryId): Promise<readonly Statement[]>;
  mentionsOf(entry: EntryId): Promise<readonly Passage[]>;
  quotations(): Promise<readonly Quotation[]>;
  dated(scope: "subject" | "related"): Promise<readonly Dated[]>;
  origins(): Promise<readonly Origin[]>;
  sharedText(id?: DocumentId): Promise<readonly SharedText[]>;
  flags(): Promise<readonly Flag[]>;
  /** What is alleged, with the findings and the evidence on it. */
  allegations(): Promise<readonly Allegation[]>;
  /** The claims about these entries, or all; by id. */
  claims(entries?: readonly EntryId[]): Promise<readonly Claim[]>;
  /** Private identifiers by document, in order. */
  privatePlaces(): Promise<ReadonlyMap<DocumentId, readonly (Span & { readonly quote: string })[]>>;
  /** The words by which the documents call each person; see the public edition. */
  personWords(): Promise<readonly PersonWords[]>;
  decisions(): Promise<readonly Decision[]>;
  /** Of a public edition: is all of the document shown, and not only passages? */
  readonly isWhole?: ((id: DocumentId) => boolean) | undefined;
  /** Of a public edition: the id in the record of what goes by this id in the edition. */
  readonly idInRecord?: ((id: string) => string) | undefined;
}

export interface PersonWords {
  readonly entry: EntryId;
  readonly words: string;
  /** False of words that describe somebody and name nobody: "a guard". */
  readonly isName: boolean;
}

/** What has changed in the record since the site was written. */
export interface Touched {
  readonly documents: ReadonlySet<DocumentId>;
  readonly entries: ReadonlySet<EntryId>;
  /** Something that stands on every page: the case's name, its subject, its notice. */
  readonly global: boolean;
}
