// What the record calls its things, in English: tables by the names that the program uses for them. A name without a word does
// not compile.

import type { Basis } from "../../base/base.ts";
import type {
  EntryKind,
  FlagClass,
  PaperType,
  Section,
  Severity,
  Tier,
  UnreadableReason,
} from "../../record/record.ts";
import { counted } from "./plural.ts";

/** The groups in which wanted documents are listed. */
export type PaperGroup =
  | "decisions"
  | "filings"
  | "entries"
  | "evidence"
  | "letters"
  | "records"
  | "reports"
  | "published";

/** What a file is, as far as readers care. */
export type MediaKind =
  | "pdf"
  | "word"
  | "zip"
  | "email"
  | "web"
  | "plain"
  | "markdown"
  | "table"
  | "image"
  | "text"
  | "file";

const amount = (one: string, other = `${one}s`): ((n: number) => string) =>
  counted("en", { one: `# ${one}`, other: `# ${other}` });

export const ENGLISH_TERMS = {
  kinds: {
    person: "person",
    organization: "organization",
    court: "court",
    facility: "facility",
    place: "place",
    proceeding: "proceeding",
    hearing: "hearing",
    ruling: "ruling",
    filing: "filing",
    "custody period": "custody period",
    allegation: "allegation",
    evidence: "evidence",
    finding: "finding",
    request: "records request",
    event: "event",
    letter: "letter",
    contact: "contact",
  } satisfies Record<EntryKind, string>,
  /** How surely a quotation is attributed. */
  tiers: {
    explicit: "Said",
    inferred: "Attributed by position",
    none: "Not attributed",
  } satisfies Record<Tier, string>,
  severities: {
    high: "Matters most",
    medium: "Matters",
    low: "Minor",
  } satisfies Record<Severity, string>,
  classes: {
    conflict: "The sources cannot all be right",
    imprecise: "The sources are not equally exact",
    disputed: "Different speakers say different things",
    "cannot compare": "The sources cannot be compared",
    damaged: "The source is damaged",
    repeated: "The same words stand here twice",
    missing: "Something is missing",
  } satisfies Record<FlagClass, string>,
  sections: {
    document: "Whole document",
    post: "Post",
    letter: "Letter",
    release: "Release",
    message: "Message",
    transcript: "Transcript",
    "timeline entry": "Entry of a timeline",
    "docket entry": "Docket entry",
    "table row": "Row",
    part: "Part",
  } satisfies Record<Section["kind"], string>,
  media: {
    pdf: "PDF",
    word: "Word document",
    zip: "ZIP archive",
    email: "E-mail",
    web: "Web page",
    plain: "Plain text",
    markdown: "Markdown",
    table: "Table (CSV)",
    image: "Image",
    text: "Text",
    file: "File",
  } satisfies Record<MediaKind, string>,
  /** "3 web pages", "1 PDF". */
  mediaCounts: {
    pdf: amount("PDF"),
    word: amount("Word document"),
    zip: amount("ZIP archive"),
    email: amount("e-mail"),
    web: amount("web page"),
    plain: amount("plain text file"),
    markdown: amount("Markdown file"),
    table: amount("table"),
    image: amount("image"),
    text: amount("text file"),
    file: amount("file"),
  } satisfies Record<MediaKind, (n: number) => string>,
  /** Why a date is believed to be what it is. */
  bases: {
    explicit: "as printed",
    dateline: "from the dateline",
    header: "from the header",
    metadata: "from the file’s own data",
    "between neighbours": "bounded by the parts before and after it",
    file: "from the file",
    person: "given by a person",
    unknown: "no basis given",
  } satisfies Record<Exclude<Basis, `relative to ${string}`>, string>,
  ownDay: "the day of its own text",
  relative: (anchor: string) => `worked out relative to ${anchor}`,
  ofLanguage: (tag: string) => `the language ${tag}`,
  /** From what the program itself works a date out. */
  anchors: { "its sections": "its sections", "when it was told": "when it was told" },
  /** Where a file says something of itself. What is not here goes by its technical name. */
  givenIn: {
    "Date header": "Date header",
    "From header": "From header",
    "Subject header": "Subject header",
    "PDF metadata": "PDF metadata",
    "document properties": "document properties",
    "first heading": "first heading",
    "first line": "first line",
    "front matter": "front matter",
    "date on the page": "date on the page",
  },
  /** Why a file could not be read. */
  unreadable: {
    empty: "empty",
    damaged: "damaged",
    password: "password",
    "too large": "too large",
    "took too long": "took too long",
    "out of memory": "out of memory",
    "not permitted": "not permitted",
    unsupported: "unsupported",
  } satisfies Record<UnreadableReason, string>,
  /** What readers look for. */
  readers: {
    clauses: "how things are meant (alleged, ordered, denied)",
    contacts: "contacts",
    coreference: "whom “he” and “she” mean",
    dates: "dates",
    "first person": "who “I” is",
    names: "names",
    numbers: "numbers",
    proceedings: "proceedings",
    quotations: "quotations",
    references: "references",
    requests: "requests",
    sections: "sections",
    sentences: "sentences",
    "docket sheets": "docket sheets",
    sources: "sources",
    statements: "statements and events",
  },
  /** What they find in any language. */
  onlyIn: {
    "the words, without who says them": "the words, without who says them",
    "by layout": "by layout",
    "by their stops": "by their stops",
    "in figures": "in figures",
    "what is quoted": "what is quoted",
  },
  papers: {
    decisions: "Decisions and warrants",
    filings: "Court filings",
    entries: "Docket entries",
    evidence: "Exhibits, declarations and transcripts",
    letters: "Letters, e-mails and what came with them",
    records: "Records requests",
    reports: "Reports",
    published: "Statements, articles and recordings",
  } satisfies Record<PaperGroup, string>,
  outcomes: { found: "Found", "not found": "Not found", "not decided": "Left open" },
  /** The heads of an e-mail. */
  fields: { From: "From", To: "To", Cc: "Cc", Date: "Date", Subject: "Subject" },
} as const;

export type PaperGroups = Readonly<Record<PaperGroup, readonly PaperType[]>>;
