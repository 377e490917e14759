// What every page knows of the case: its name, its subject, its documents and entries in short.

import type { DateSpan, DocumentId, EntryId, Span } from "../base/base.ts";
import type { CaseDocument, EntryKind } from "../record/record.ts";

/** A document without its text. */
export interface DocumentSummary extends Omit<CaseDocument, "text" | "pages" | "marks" | "fields"> {
  readonly characters: number;
  readonly pageCount: number;
  /** Published, else from the first to the last date of its sections. */
  readonly date?: DateSpan | undefined;
  /** Its sections in order, where there is more than one. */
  readonly sections: readonly (Span & { readonly title?: string | undefined; readonly date?: DateSpan | undefined })[];
}

export interface EntrySummary {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  /** Statements made about it. */
  readonly statements: number;
  /** Statements it makes. */
  readonly said: number;
  /** How many of the documents are about the subject of the case. */
  readonly subjectDocuments: number;
}

export interface Subject {
  readonly name: string;
  readonly entry?: EntryId | undefined;
  readonly basis: "case file" | "inferred";
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

/** A language of a document that some readers do not know. */
export interface UnreadLanguage {
  readonly language: string;
  readonly readers: readonly UnreadReader[];
}

/** A reader that does not know a language, and what it finds in it all the same. */
export interface UnreadReader {
  readonly reader: string;
  readonly elsewhere?: string | undefined;
}

export interface Site {
  readonly name: string;
  readonly subject?: Subject | undefined;
  readonly notice?: string | undefined;
  readonly counts: Counts;
  readonly documents: ReadonlyMap<DocumentId, DocumentSummary>;
  /** The languages of each document, that of most of its text first. */
  readonly languages: ReadonlyMap<DocumentId, readonly string[]>;
  /** What is not read in the languages of a document; only documents of which something is not. */
  readonly unread: ReadonlyMap<DocumentId, readonly UnreadLanguage[]>;
  /** What came in each e-mail and archive, in the order of the documents. */
  readonly contents: ReadonlyMap<DocumentId, readonly DocumentId[]>;
  readonly entries: ReadonlyMap<EntryId, EntrySummary>;
}

/** The parts of the site, in the order of its menu. */
export const AREAS = [
  ["home", "Where it stands", "index.html"],
  ["proceedings", "Proceedings", "proceedings/index.html"],
  ["hearings", "Hearings", "hearings/index.html"],
  ["rulings", "Rulings", "rulings/index.html"],
  ["timeline", "Timeline", "timeline/index.html"],
  ["custody", "Custody", "custody/index.html"],
  ["deadlines", "Deadlines", "deadlines/index.html"],
  ["requests", "Requests", "requests/index.html"],
  ["allegations", "Allegations", "allegations/index.html"],
  ["documents", "Documents", "documents/index.html"],
  ["people", "People", "people/index.html"],
  ["organizations", "Organizations", "organizations/index.html"],
  ["places", "Places", "places/index.html"],
  ["quotations", "Quotations", "quotations/index.html"],
  ["differences", "Differences", "differences/index.html"],
  ["wanted", "Wanted", "wanted/index.html"],
  ["repeats", "Repeats", "repeats/index.html"],
  ["receipts", "Receipts", "receipts/index.html"],
  ["about", "About", "about.html"],
] as const;
export type Area = (typeof AREAS)[number][0];

/** Where a page stands: `root` leads from it to the site's folder. */
export interface Here {
  readonly site: Site;
  readonly root: string;
}
