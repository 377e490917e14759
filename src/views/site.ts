// What every page knows of the case: its name, its subject, its documents and entries in short.

import type { DateSpan, DocumentId, EntryId, Span } from "../base/base.ts";
import type { CaseDocument, EntryKind } from "../record/record.ts";
import type { ThemeName } from "./style/style.ts";
import { type Tongue, wordsOf } from "./words/words.ts";

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

/** The parts of the site, in the order of its menu, and the first page of each. */
export const AREAS = [
  ["home", "index.html"],
  ["updates", "updates/index.html"],
  ["proceedings", "proceedings/index.html"],
  ["hearings", "hearings/index.html"],
  ["rulings", "rulings/index.html"],
  ["timeline", "timeline/index.html"],
  ["custody", "custody/index.html"],
  ["deadlines", "deadlines/index.html"],
  ["requests", "requests/index.html"],
  ["allegations", "allegations/index.html"],
  ["documents", "documents/index.html"],
  ["people", "people/index.html"],
  ["organizations", "organizations/index.html"],
  ["places", "places/index.html"],
  ["quotations", "quotations/index.html"],
  ["differences", "differences/index.html"],
  ["wanted", "wanted/index.html"],
  ["repeats", "repeats/index.html"],
  ["receipts", "receipts/index.html"],
  ["act", "act/index.html"],
  ["letters", "letters/index.html"],
  ["statements", "statements/index.html"],
  ["press", "press/index.html"],
  ["supporters", "supporters/index.html"],
  ["coverage", "coverage/index.html"],
  ["questions", "questions/index.html"],
  ["corrections", "corrections/index.html"],
  ["search", "search.html"],
  ["about", "about.html"],
] as const;
export type Area = (typeof AREAS)[number][0];

/** The few parts in the menu of a public site; the map at the foot of each page has all. */
export const MENU: readonly Area[] = ["updates", "timeline", "hearings", "allegations", "documents", "press", "act"];

/** The map of a public site: its groups, by the name of their heading in the words. */
export const SITE_MAP = {
  case: ["home", "updates", "timeline", "proceedings", "hearings", "rulings", "custody", "deadlines", "requests"],
  said: ["allegations", "quotations", "differences", "people", "organizations", "places"],
  sources: ["documents", "wanted", "repeats", "receipts", "search"],
  part: ["act", "letters", "statements", "supporters", "press", "coverage"],
  trust: ["about", "questions", "corrections"],
} as const satisfies Readonly<Record<string, readonly Area[]>>;
export type MapGroup = keyof typeof SITE_MAP;

/** What a record alone has pages for; the rest comes from what the campaign writes. */
const DRAFT_AREAS: readonly Area[] = [
  "home",
  "proceedings",
  "hearings",
  "rulings",
  "timeline",
  "custody",
  "deadlines",
  "requests",
  "allegations",
  "documents",
  "people",
  "organizations",
  "places",
  "quotations",
  "differences",
  "wanted",
  "repeats",
  "receipts",
  "about",
];

export interface FeedLink {
  /** From the site's folder. */
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** What is built: the draft that everybody in the case looks at, or an edition for the world. */
export interface Edition extends Tongue {
  readonly kind: "draft" | "public";
  /** The languages of all editions that are built together, the main one first. It stands in the site's folder, the others in folders of their own. */
  readonly languages: readonly string[];
  /** Calendars of readers, by language, in which days are printed as well. */
  readonly calendars?: Readonly<Record<string, string>> | undefined;
  /** Where the site is published, for what needs whole addresses (feeds, previews, sitemap). Ends with "/". */
  readonly address?: string | undefined;
  readonly theme?: ThemeName | undefined;
  /** What a reader of feeds finds in the head of every page. */
  readonly feeds?: readonly FeedLink[] | undefined;
  /** Releases, letters and background pages are there as PDF, too. */
  readonly hasPdf?: boolean | undefined;
  /** Of a draft that stands in the workroom, where its pages get the bar of whoever looks. */
  readonly workroom?: true | undefined;
  /** Of one that shows the record as it was after a decision, 0 before the first. `when`: that moment in words. */
  readonly past?: { readonly seq: number; readonly when: string | undefined } | undefined;
  /** The parts of the site that have pages in this edition. */
  readonly areas: ReadonlySet<Area>;
}

/** Where the edition of a language stands, from the site's folder: "" for the main one, "es/" for another. */
export function editionFolder({ languages }: Pick<Edition, "languages">, language: string): string {
  return language === languages[0] ? "" : `${language.toLowerCase()}/`;
}

/** The edition of each language, the main one first. All are written from the same record. */
export function editionsOf(main: Edition): Edition[] {
  const { languages, address, calendars } = main;
  return languages.map((language) => ({
    ...main,
    language,
    words: wordsOf(language),
    calendar: calendars?.[language],
    address: address === undefined ? undefined : address + editionFolder(main, language),
  }));
}

/** The draft as it is built without anything else being said. */
export const DRAFT_EDITION: Edition = {
  kind: "draft",
  language: "en",
  words: wordsOf("en"),
  languages: ["en"],
  areas: new Set(DRAFT_AREAS),
};

export interface Site {
  readonly edition: Edition;
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
  /** The original files that are offered, from the folder of the edition, with their size in bytes. */
  readonly originals?:
    | ReadonlyMap<DocumentId, { readonly href: string; readonly bytes: number; readonly isStripped: boolean }>
    | undefined;
  /** Where the later parts of long documents begin, each of which is a page of its own. */
  readonly parts?: ReadonlyMap<DocumentId, readonly number[]> | undefined;
  /** The addresses of the passages that have a page of their own. */
  readonly cards?: ReadonlySet<string> | undefined;
}

/** Where a page stands: `root` leads from it to the site's folder. */
export interface Here {
  readonly site: Site;
  readonly root: string;
}
