// A record in memory, made from a short description: what the site is tested and measured with.

import {
  compareDates,
  type DateSpan,
  derivedId,
  type DocumentId,
  documentId,
  type EntryId,
  invariant,
  parseDateSpan,
  type Span,
  textHash,
  UNKNOWN_DATE,
} from "../../src/base/base.ts";
import { findPrivateIdentifiers } from "../../src/read/read.ts";
import type { SiteSource } from "../../src/publish/publish.ts";
import {
  allegationsWith,
  type CaseDocument,
  claimsIn,
  compareFlags,
  type Entry,
  type EntryKind,
  type Flag,
  isName,
  type Mark,
  type Mention,
  type NameKind,
  type Origin,
  type Page,
  type Passage,
  type Reading,
  type Receipt,
  settleClaim,
  type Section,
  type SharedText,
  type Speaker,
  type Statement,
} from "../../src/record/record.ts";

export interface DocumentPlan {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly mediaType?: string;
  readonly language?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly scope?: "subject" | "related";
  readonly receipt?: Receipt;
  readonly pages?: readonly Page[];
  readonly marks?: readonly { readonly kind: Mark["kind"]; readonly quote: string }[];
  readonly sections?: readonly { readonly from: string; readonly kind: Section["kind"]; readonly date?: string }[];
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

interface StatementPlan extends Partial<Pick<Statement, "slot" | "value" | "modality" | "polarity" | "tier">> {
  readonly in: string;
  readonly quote: string;
  readonly about: readonly [EntryKind, string];
  readonly speaker?: Speaker;
  readonly when?: string;
}

export interface Plan {
  readonly name: string;
  readonly subject?: { readonly name: string; readonly basis: "case file" | "inferred" };
  readonly notice?: string;
  readonly documents: readonly DocumentPlan[];
  readonly names: readonly (readonly [NameKind, string, ...string[]])[];
  readonly statements: readonly StatementPlan[];
  readonly shared: readonly {
    readonly quote: string;
    readonly in: readonly string[];
    readonly first?: string;
    readonly basis: string;
  }[];
  readonly flags: readonly (Omit<Flag, "id" | "passages"> & { readonly at: readonly (readonly [string, string])[] })[];
}

const NARRATOR: Speaker = { kind: "narrator" };

export function memorySource(plan: Plan): SiteSource {
  const documents = plan.documents.map(makeDocument).sort((a, b) => (a.names[0]! < b.names[0]! ? -1 : 1));
  const byName = new Map(documents.map((document) => [document.names[0]!, document]));
  const find = (name: string, quote: string): Passage => {
    const document = byName.get(name);
    invariant(document !== undefined, `no document ${name}`);
    const start = document.text.indexOf(quote);
    invariant(start >= 0, `"${quote}" does not stand in ${name}`);
    return { document: document.id, start, end: start + quote.length, quote };
  };
  const entries = new Map<EntryId, Entry>();
  const entryOf = (kind: EntryKind, name: string): EntryId => {
    const id = derivedId("ent", kind, name);
    if (!entries.has(id)) entries.set(id, { id, kind, name, slots: {} });
    return id;
  };
  const kindOf = new Map(plan.names.map(([kind, name]) => [name, kind]));

  const origins: Origin[] = [];
  const shared: SharedText[] = [];
  for (const { quote, in: names, first, basis } of plan.shared) {
    const passages = names.map((name) => find(name, quote)).sort((a, b) => (a.document < b.document ? -1 : 1));
    const id = derivedId("ori", quote);
    origins.push({ id, passages, first: first === undefined ? undefined : byName.get(first)?.id, basis });
    for (let i = 0; i < passages.length; i++) {
      for (const b of passages.slice(i + 1)) shared.push({ a: passages[i]!, b, words: quote.split(/\s+/).length });
    }
  }

  const mentions = new Map<DocumentId, { mention: Mention; entry?: EntryId }[]>();
  const statements: Statement[] = [];
  for (const document of documents) {
    const found: { mention: Mention; entry?: EntryId }[] = [];
    for (const [kind, name, ...aliases] of plan.names) {
      for (const alias of [name, ...aliases]) {
        for (let at = document.text.indexOf(alias); at >= 0; at = document.text.indexOf(alias, at + alias.length)) {
          const mention: Mention = { kind, start: at, end: at + alias.length, quote: alias, name };
          if (!found.some(({ mention: m }) => m.start <= at && at < m.end))
            found.push({ mention, entry: entryOf(kind, name) });
        }
      }
    }
    mentions.set(
      document.id,
      found.sort((a, b) => a.mention.start - b.mention.start),
    );
  }
  for (const { in: name, quote, about, speaker = NARRATOR, when, ...rest } of plan.statements) {
    const passage = find(name, quote);
    const speakerKind = speaker.kind === "narrator" ? undefined : kindOf.get(speaker.name);
    const origin = origins.find(({ passages }) =>
      passages.some((p) => p.document === passage.document && p.start <= passage.start && passage.end <= p.end),
    );
    const slot = rest.slot ?? "happened";
    statements.push({
      id: derivedId("stm", passage.document, passage.start, passage.end, slot, about[1]),
      entry: entryOf(...about),
      speaker,
      speakerEntry:
        speaker.kind === "narrator" || speakerKind === undefined ? undefined : entryOf(speakerKind, speaker.name),
      slot,
      value: rest.value ?? quote,
      modality: rest.modality ?? "happened",
      polarity: rest.polarity ?? "positive",
      tier: rest.tier ?? "explicit",
      date: when === undefined ? undefined : dateOf(when),
      origin: origin?.id,
      passage,
    });
  }
  const order = new Map(documents.map((document, i) => [document.id, i]));
  const place = (p: Passage) => [order.get(p.document) ?? 0, p.start] as const;
  statements.sort((a, b) => place(a.passage)[0] - place(b.passage)[0] || a.passage.start - b.passage.start);
  const scopeOf = new Map(documents.map((document) => [document.id, document.scope]));
  const mentionsOf = new Map<EntryId, Passage[]>();
  for (const document of documents) {
    for (const { mention, entry } of mentions.get(document.id) ?? []) {
      if (entry === undefined || !isName(mention)) continue;
      const known = mentionsOf.get(entry) ?? [];
      known.push({ document: document.id, start: mention.start, end: mention.end, quote: mention.quote });
      mentionsOf.set(entry, known);
    }
  }
  const group = (key: (statement: Statement) => EntryId | undefined) => {
    const groups = new Map<EntryId, Statement[]>();
    for (const statement of statements) {
      const id = key(statement);
      if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), statement]);
    }
    return groups;
  };
  const of = group(({ entry }) => entry);
  const by = group(({ speakerEntry }) => speakerEntry);
  const summaries = [...entries.values()]
    .map((entry) => {
      const at = mentionsOf.get(entry.id) ?? [];
      const inside = new Set(at.map((p) => p.document));
      return {
        id: entry.id,
        kind: entry.kind,
        name: entry.name,
        mentions: at.length,
        documents: inside.size,
        statements: (of.get(entry.id) ?? []).length,
        said: (by.get(entry.id) ?? []).length,
        subjectDocuments: [...inside].filter((id) => scopeOf.get(id) === "subject").length,
      };
    })
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  const flags = plan.flags
    .map(({ at, ...flag }): Flag => {
      const passages = at.map(([name, quote]) => find(name, quote));
      return { ...flag, id: derivedId("flg", flag.check, flag.reason), passages };
    })
    .sort(compareFlags);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const readings = new Map(plan.documents.map((d) => [byName.get(d.name)!.id, readingOf(d)]));

  return {
    caseInfo: async () => ({
      name: plan.name,
      subject:
        plan.subject === undefined
          ? undefined
          : { ...plan.subject, entry: derivedId("ent", "person", plan.subject.name) },
      notice: plan.notice,
      languages: ["en"],
    }),
    courts: async () => [],
    counts: async () => ({
      documents: documents.length,
      statements: statements.length,
      entries: entries.size,
      origins: origins.length,
      flags: flags.length,
      relatedStatements: statements.filter(({ passage }) => scopeOf.get(passage.document) === "related").length,
    }),
    documents: async () =>
      documents.map(({ text, pages, marks: _marks, fields: _fields, ...rest }) => ({
        ...rest,
        characters: text.length,
        pageCount: pages.length,
        date: rest.published?.value,
        sections: [],
      })),
    document: async (id) => byId.get(id),
    reading: async (id) => readings.get(id)!,
    languages: async () =>
      new Map([...readings].map(([id, { languages }]) => [id, languages.map((one) => one.language)])),
    mentionsIn: async (id) => mentions.get(id) ?? [],
    statementsIn: async (id) => statements.filter(({ passage }) => passage.document === id),
    entries: async (kinds) => summaries.filter(({ kind }) => kinds === undefined || kinds.includes(kind)),
    entry: async (id) => entries.get(id),
    namesOf: (id) => {
      const entry = entries.get(id);
      return Promise.resolve(entry === undefined ? [] : [{ entry: id, name: entry.name, documents: 1 }]);
    },
    statementsOf: async (id) => of.get(id) ?? [],
    leadersOf: async () => new Map(),
    statementsOfKinds: async (kinds) =>
      statements.filter(({ entry }) => kinds.includes(entries.get(entry)?.kind ?? "contact")),
    statementsBy: async (id) => by.get(id) ?? [],
    mentionsOf: async (id) => mentionsOf.get(id) ?? [],
    quotations: async () =>
      statements
        .filter(({ slot }) => slot === "said")
        .map((statement) => ({
          statement,
          speakerName: statement.speaker.kind === "narrator" ? "" : statement.speaker.name,
        })),
    dated: async (scope) =>
      statements
        .filter(({ date, passage }) => date !== undefined && scopeOf.get(passage.document) === scope)
        .map((statement) => ({ statement, entry: entries.get(statement.entry)! }))
        .sort((a, b) => compareDates(a.statement.date ?? UNKNOWN_DATE, b.statement.date ?? UNKNOWN_DATE)),
    origins: async () => origins,
    sharedText: async (id) => shared.filter(({ a, b }) => id === undefined || a.document === id || b.document === id),
    flags: async () => flags,
    allegations: async () =>
      allegationsWith([...entries.values()].map((entry) => ({ entry, statements: of.get(entry.id) ?? [] }))),
    claims: async (about) =>
      claimsIn(statements.filter(({ entry }) => about === undefined || about.includes(entry))).map((claim) =>
        settleClaim(claim, { authorships: new Map(), originWords: new Map(), errors: [] }),
      ),
    privatePlaces: async () =>
      new Map(
        documents.map(({ id, text }) => [
          id,
          findPrivateIdentifiers(text).map(({ start, end, quote }) => ({ start, end, quote })),
        ]),
      ),
    personWords: async () =>
      plan.names
        .filter(([kind]) => kind === "person")
        .flatMap(([, name, ...aliases]) =>
          [name, ...aliases].map((words) => ({ entry: derivedId("ent", "person", name), words, isName: true })),
        ),
    decisions: async () => [],
  };
}

function makeDocument(plan: DocumentPlan): CaseDocument {
  const sha256 = textHash(`${plan.name}\n${plan.text}`);
  const published =
    plan.published === undefined ? undefined : { value: dateOf(plan.published), from: "JSON-LD datePublished" };
  return {
    id: documentId(sha256),
    sha256,
    bytes: plan.text.length,
    names: [plan.name],
    parents: [],
    scope: plan.scope ?? "subject",
    mediaType: plan.mediaType ?? "text/plain",
    receipt: plan.receipt ?? { kind: "read" },
    text: plan.text,
    pages: plan.pages ?? [],
    marks: (plan.marks ?? []).map(({ kind, quote }) => {
      const start = plan.text.indexOf(quote);
      invariant(start >= 0, `no mark "${quote}"`);
      return { kind, start, end: start + quote.length };
    }),
    language: plan.language ?? "en",
    title: plan.title === undefined ? undefined : { value: plan.title, from: "first line" },
    publisher: plan.publisher === undefined ? undefined : { value: plan.publisher, from: "page metadata" },
    published,
    fields: plan.fields,
  };
}

function readingOf({ text, sections = [] }: DocumentPlan): Reading {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  const starts = sections.map(({ from }) => Math.max(0, text.indexOf(from)));
  const made: Section[] = sections.map(({ kind, date, from }, i) => ({
    kind,
    start: i === 0 ? 0 : starts[i]!,
    end: starts[i + 1] ?? text.length,
    title: { start: starts[i]!, end: starts[i]! + from.length },
    date: date === undefined ? undefined : dateOf(date, "between neighbours"),
  }));
  const whole: Section[] = text === "" ? [] : [{ kind: "document", start: 0, end: text.length }];
  return {
    paragraphs,
    languages: [],
    sentences: paragraphs,
    sections: made.length > 0 ? made : whole,
    clauses: [],
    mentions: [],
    statements: [],
  };
}

/** "" is a date of which nothing is known. */
function dateOf(edtf: string, basis: DateSpan["basis"] = "explicit"): DateSpan {
  if (edtf === "") return UNKNOWN_DATE;
  const date = parseDateSpan(edtf, basis);
  invariant(date !== undefined, `no date: ${edtf}`);
  return date;
}
