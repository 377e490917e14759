// The record as the world may see it: accepted statements only, documents and people of sufficient level only. What is not here
// no page can print. Its ids are still those of the record: see public-ids.ts.

import {
  compareDates,
  type DateSpan,
  type DocumentId,
  type EntryId,
  type StatementId,
  UNKNOWN_DATE,
} from "../../base/base.ts";
import {
  allegationsWith,
  type Claim,
  claimsIn,
  type Corrected,
  type Decision,
  decidedPair,
  type Entry,
  entryDate,
  type EntryKind,
  type Flag,
  isName,
  isUnattributed,
  type Mention,
  NAME_KINDS,
  type Origin,
  type Passage,
  type Publication,
  standingPairs,
  type SharedText,
  type Statement,
  type StatementFields,
  maskedAt,
  type NameMask,
  originalOf,
} from "../../record/record.ts";
import type { DocumentSummary, EntrySummary } from "../../views/views.ts";
import { publicSource } from "../public-source.ts";
import { rememberedSource } from "../remembered-source.ts";
import type { SiteSource } from "../site-source.ts";
import { cutText } from "./cut-text.ts";
import { type Person, shownPeople } from "./shown-people.ts";
import { isPrinted, meets, printedPassage, printedReading, type ShownText, shownTexts, within } from "./shown-text.ts";

/** What the narrowing left out and why, for refusals and warnings. Never printed in an edition. */
export interface Narrowing {
  readonly people: ReadonlyMap<EntryId, Person>;
  /** The accepted statements, as the record has them, by their document. */
  readonly accepted: ReadonlyMap<DocumentId, readonly Statement[]>;
  readonly texts: ReadonlyMap<DocumentId, ShownText>;
  /** The names that are masked in all of them. */
  readonly mask: NameMask;
  /** As they are printed. */
  readonly statements: readonly Statement[];
}

export interface AcceptedSource {
  readonly source: SiteSource;
  readonly narrowing: Narrowing;
}

/** What says of which sort an entry is, or over which days it runs, in the words of the readers. */
const OWN_WORDS: ReadonlySet<string> = new Set(["sort", "bench", "which", "days"]);

/** @param cited Passages on which other things rest that are published: of a document that may be cited, they are shown. */
export async function acceptedSource(
  raw: SiteSource,
  publication: Publication,
  cited: readonly Passage[] = [],
): Promise<AcceptedSource> {
  const source = rememberedSource(await publicSource(raw));
  const people = await shownPeople(source, publication);
  const isHidden = (entry: EntryId | undefined): boolean => entry !== undefined && people.get(entry)?.isOpen === false;

  // documents that are shown, with the accepted statements in them that may be printed
  const accepted = new Map<DocumentId, readonly Statement[]>();
  const rested = new Map<DocumentId, readonly Statement[]>();
  const citedIn = Map.groupBy(cited, ({ document }) => document);
  const documents: DocumentSummary[] = [];
  const isWhole = (id: DocumentId): boolean => publication.levels.get(id) === "public";
  for (const document of await source.documents()) {
    const { id } = document;
    const own = (await source.statementsIn(id)).filter((one) => publication.accepted.has(one.id));
    if (own.length > 0) accepted.set(id, own);
    const level = publication.levels.get(id);
    if (level !== "public" && level !== "cited") continue;
    const printed = own.filter((one) => !isUnattributed(one) && !isHidden(one.entry) && !isHidden(one.speakerEntry));
    if (level === "cited" && printed.length === 0 && !citedIn.has(id)) continue;
    documents.push(document);
    rested.set(id, printed);
  }
  const shownPassages = (id: DocumentId): Passage[] => [
    ...(rested.get(id) ?? []).map(({ passage: at }) => at),
    ...(citedIn.get(id) ?? []),
  ];
  const { texts, mask } = await shownTexts(source, documents, isWhole, shownPassages, people);
  const entryKinds = new Map((await source.entries()).map((one) => [one.id, one]));

  const clean = <T>(value: T): T => walk(value, (words) => mask.text(words)) as T;
  const passage = (one: Passage): Passage => printedPassage(texts.get(one.document), one);

  const printedStatement = (one: Statement): Statement => {
    const shown = texts.get(one.passage.document);
    const hidden = within(shown?.hidden ?? [], one.passage);
    const words = hidden.map(({ start, end }) =>
      one.passage.quote.slice(Math.max(0, start - one.passage.start), end - one.passage.start),
    );
    const without = (text: string): string =>
      mask.text(words.reduce((left, word) => left.replaceAll(word, "•".repeat(word.length)), text));
    const value = one.value === one.passage.quote ? maskedAt(one.value, hidden, one.passage.start) : without(one.value);
    const about = one.about?.filter(({ entry }) => !isHidden(entry));
    const speaker = "name" in one.speaker ? { ...one.speaker, name: without(one.speaker.name) } : one.speaker;
    return {
      ...one,
      value,
      speaker,
      about: about?.map((thing) => ({ ...thing, name: without(thing.name) })),
      passage: passage(one.passage),
      corrected: one.corrected && printedCorrection(one.corrected, without),
    };
  };
  const made = documents.flatMap(({ id }) => (rested.get(id) ?? []).map(printedStatement));

  // entries that something printed speaks of
  const tally = new Map<EntryId, Tally>();
  const of = (id: EntryId): Tally =>
    tally.getOrInsertComputed(id, () => ({ mentions: [], names: new Map(), statements: [], said: 0 }));
  for (const one of made) {
    of(one.entry).statements.push(one);
    if (one.speakerEntry !== undefined) {
      of(one.speakerEntry).said++;
      if ("name" in one.speaker) calledBy(of(one.speakerEntry), one.speaker.name);
    }
    for (const { entry, name } of one.about ?? []) calledBy(of(entry), name);
  }
  for (const [document, { mentions }] of texts)
    for (const { mention, entry } of mentions) {
      if (entry === undefined || !(isName(mention) || mention.kind === "unnamed person" || mention.kind === "docket"))
        continue;
      of(entry).mentions.push({ document, start: mention.start, end: mention.end, quote: mention.quote });
      if ("name" in mention) calledBy(of(entry), mention.name);
    }
  const { subject } = await source.caseInfo();
  const shownSubject = subject === undefined || isHidden(subject.entry) ? undefined : subject;
  const scopes = new Map(documents.map(({ id, scope }) => [id, scope]));
  const entries = new Map<EntryId, EntrySummary & { readonly date?: DateSpan | undefined }>();
  const maskedEntries = new Set<EntryId>();
  for (const [id, { mentions, names, statements, said }] of tally) {
    const known = entryKinds.get(id);
    if (known === undefined || isHidden(id)) continue;
    const isOpen = known.kind === "person" || id === shownSubject?.entry || !isNameKind(known.kind);
    const name = isOpen || names.has(known.name) ? known.name : (commonest(names) ?? known.name);
    const places = new Set([...mentions, ...statements.map((one) => one.passage)].map(({ document }) => document));
    if (mask.hits(name)) maskedEntries.add(id);
    entries.set(id, {
      id,
      kind: known.kind,
      name: mask.text(name),
      mentions: mentions.length,
      documents: places.size,
      subjectDocuments: [...places].filter((place) => scopes.get(place) === "subject").length,
      statements: statements.length,
      said,
      date: entryDate(statements),
    });
  }
  // an entry that is not printed has no id in what is
  const isEntryPrinted = (id: EntryId | undefined): boolean => id !== undefined && entries.has(id);

  const origins = (await source.origins()).flatMap((origin): Origin[] => {
    const passages = origin.passages.filter((one) => isPrinted(texts.get(one.document), one)).map(passage);
    if (passages.length < 2) return [];
    const first = origin.first !== undefined && texts.has(origin.first) ? origin.first : undefined;
    const basis = first === origin.first ? origin.basis : "undirected: what shows it is not published";
    return [{ id: origin.id, passages, first, basis: mask.text(basis) }];
  });
  const originIds = new Set(origins.map(({ id }) => id));
  const main = new Set(made.map(({ id }) => id));
  const statements = made.map((one): Statement => ({
    ...one,
    main: one.main !== undefined && main.has(one.main) ? one.main : undefined,
    origin: one.origin !== undefined && originIds.has(one.origin) ? one.origin : undefined,
    speakerEntry: isEntryPrinted(one.speakerEntry) ? one.speakerEntry : undefined,
    about: one.about?.flatMap((thing) => {
      if (isEntryPrinted(thing.entry)) return [thing];
      // "extradition denied", "second": words of ours for the entry itself, which are no entries of their own
      return OWN_WORDS.has(thing.as ?? "") ? [{ ...thing, entry: one.entry }] : [];
    }),
  }));
  const byEntry = Map.groupBy(statements, ({ entry }) => entry);
  const bySpeaker = Map.groupBy(statements, ({ speakerEntry }) => speakerEntry);
  const byDocument = Map.groupBy(statements, ({ passage: at }) => at.document);
  const kindOf = (id: EntryId): EntryKind | undefined => entries.get(id)?.kind;

  const flags = (await source.flags()).flatMap((flag): Flag[] => {
    if (!isFlagPrinted(flag, texts, rested, isHidden)) return [];
    const passages = flag.passages.map(passage);
    const sides = flag.sides?.map(({ value, passages: all }) => ({
      value: mask.text(value),
      passages: all.map(passage),
    }));
    const { value } = flag.settled ?? {};
    // who decided it, and why, is the case's own
    const settled = flag.settled && { ...flag.settled, value: value && mask.text(value), by: "", reason: undefined };
    const words = { reason: mask.text(flag.reason), settle: mask.text(flag.settle) };
    return [{ ...flag, ...words, passages, sides, settled, entries: flag.entries?.filter(isEntryPrinted) }];
  });
  const shared = (await source.sharedText()).filter(
    ({ a, b }) => isPrinted(texts.get(a.document), a) && isPrinted(texts.get(b.document), b),
  );
  const claims = printedClaims(await source.claims(), statements, {
    isShown: (id) => texts.has(id),
    clean,
  });
  const claimsOf = Map.groupBy(claims, ({ entry }) => entry);
  const counts = {
    documents: documents.length,
    statements: statements.length,
    entries: entries.size,
    origins: origins.length,
    flags: flags.length,
    relatedStatements: statements.filter((one) => scopes.get(one.passage.document) === "related").length,
  };
  const summary = printedDocument(
    documents,
    (words) => mask.text(words),
    texts,
    await tellingHashes(source, raw, texts, publication),
  );
  const told = (kinds: readonly EntryKind[]) =>
    [...entries.values()]
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, kind, name }) => ({ entry: { id, kind, name }, statements: byEntry.get(id) ?? [] }));

  // what is read in a document and what is named in it are asked for one after the other
  let lastPrinted: { readonly id: DocumentId; readonly mentions: ReturnType<typeof mentionsOf> } | undefined;
  const mentionsPrinted = (id: DocumentId, shown: ShownText): ReturnType<typeof mentionsOf> => {
    if (lastPrinted?.id !== id) lastPrinted = { id, mentions: mentionsOf(shown, clean) };
    return lastPrinted.mentions;
  };

  const printed: SiteSource = {
    privatePlaces: async () => new Map(),
    personWords: async () => [],
    caseInfo: async () => {
      const info = await source.caseInfo();
      const title = mask.text(info.name);
      return {
        ...info,
        name: title,
        // what is made of it would tell a masked name to whoever tries names
        key: info.key && mask.text(info.key),
        subject: shownSubject,
        notice: info.notice && mask.text(info.notice),
        days: clean(info.days),
      };
    },
    courts: () => source.courts(),
    counts: async () => counts,
    documents: async () => documents.map(summary),
    languages: async () => new Map([...(await source.languages())].filter(([id]) => isWhole(id) && texts.has(id))),
    document: async (id) => {
      const shown = texts.get(id);
      const document = shown && (await source.document(id));
      if (shown === undefined || document === undefined) return undefined;
      const { stretches, hidden } = shown;
      const { sha256, names, title, byline, parents } = summary(shown.summary);
      return {
        ...document,
        sha256,
        names,
        parents,
        title,
        byline,
        publisher: clean(document.publisher),
        receipt: clean(document.receipt),
        fields: stretches === undefined ? clean(document.fields) : undefined,
        text: maskedAt(stretches === undefined ? document.text : cutText(document.text, stretches).text, hidden),
        pages: document.pages.filter((page) => stretches === undefined || meets(stretches, page)),
        marks: document.marks.filter((mark) => isPrinted(shown, mark)),
      };
    },
    reading: async (id) => {
      const shown = texts.get(id);
      const text = shown && (await source.document(id))?.text;
      if (shown === undefined || text === undefined) return { ...(await source.reading(id)), ...NOTHING_READ };
      const mentions = mentionsPrinted(id, shown).map(({ mention }) => mention);
      return printedReading(await source.reading(id), shown, text, mentions);
    },
    mentionsIn: async (id) => {
      const shown = texts.get(id);
      if (shown === undefined) return [];
      return mentionsPrinted(id, shown).map(({ mention, entry }) => ({
        mention,
        entry: isEntryPrinted(entry) ? entry : undefined,
      }));
    },
    statementsIn: async (id) => byDocument.get(id) ?? [],
    entries: async (kinds) =>
      [...entries.values()]
        .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
        .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id)),
    entry: async (id): Promise<Entry | undefined> => {
      const known = entries.get(id);
      if (known === undefined) return undefined;
      const slots: Record<string, StatementId[]> = {};
      for (const one of byEntry.get(id) ?? []) (slots[one.slot] ??= []).push(one.id);
      for (const ids of Object.values(slots)) ids.sort();
      return { id, kind: known.kind, name: known.name, slots, date: known.date };
    },
    namesOf: async (id) => {
      const known = entries.get(id);
      if (known === undefined || maskedEntries.has(id)) return [];
      const printedNames = tally.get(id)?.names;
      const names = (await source.namesOf(id)).filter(({ name }) => name === known.name || printedNames?.has(name));
      return names.map((one) => ({ ...one, name: mask.text(one.name) }));
    },
    leadersOf: async (ids) => new Map([...(await source.leadersOf(ids))].filter(([, to]) => isEntryPrinted(to))),
    statementsOf: async (id) => byEntry.get(id) ?? [],
    statementsOfKinds: async (kinds) =>
      inOrder(statements.filter(({ entry }) => kinds.includes(kindOf(entry) ?? "contact"))),
    statementsBy: async (id) => bySpeaker.get(id) ?? [],
    mentionsOf: async (id) => inDocumentOrder(tally.get(id)?.mentions ?? []).map(passage),
    quotations: async () =>
      inOrder(statements.filter(({ slot }) => slot === "said")).map((statement) => {
        const by = statement.speakerEntry === undefined ? undefined : entries.get(statement.speakerEntry)?.name;
        return { statement, speakerName: by ?? ("name" in statement.speaker ? statement.speaker.name : "") };
      }),
    dated: async (scope) =>
      statements
        .filter((one) => one.date !== undefined && one.main === undefined && scopes.get(one.passage.document) === scope)
        .sort((a, b) => compareDates(a.date ?? UNKNOWN_DATE, b.date ?? UNKNOWN_DATE) || placeOrder(a, b))
        .flatMap((statement) => {
          const entry = entries.get(statement.entry);
          return entry === undefined ? [] : [{ statement, entry }];
        }),
    origins: async () => origins,
    sharedText: async (id): Promise<SharedText[]> =>
      shared.filter(({ a, b }) => id === undefined || a.document === id || b.document === id),
    flags: async () => flags,
    allegations: async () => allegationsWith(told(["allegation", "finding", "evidence"])),
    claims: async (ids) =>
      ids === undefined
        ? claims
        : [...new Set(ids)].flatMap((id) => claimsOf.get(id) ?? []).sort((a, b) => compare(a.id, b.id)),
    decisions: async () =>
      standingDecisions(await source.decisions(), isEntryPrinted).map((one) => ({
        ...one,
        by: "",
        hash: "",
        reason: undefined,
        before: one.before && mask.text(one.before),
      })),
    isWhole: (id) => isWhole(id) && texts.has(id),
  };
  return { source: printed, narrowing: { people, accepted, texts, mask, statements } };
}

const NOTHING_READ = {
  paragraphs: [],
  languages: [],
  sentences: [],
  sections: [],
  clauses: [],
  mentions: [],
  statements: [],
};

interface Tally {
  readonly mentions: Passage[];
  /** How often each name is printed for it. */
  readonly names: Map<string, number>;
  readonly statements: Statement[];
  said: number;
}

function calledBy({ names }: Tally, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}

function commonest(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];
}

function isNameKind(kind: EntryKind): boolean {
  return (NAME_KINDS as readonly EntryKind[]).includes(kind);
}

/** A difference is printed when people have accepted what it compares; what is wanted, when all who ask for it are printed. */
function isFlagPrinted(
  { check, class: kind, topic, passages, entries = [] }: Flag,
  texts: ReadonlyMap<DocumentId, ShownText>,
  rested: ReadonlyMap<DocumentId, readonly Statement[]>,
  isHidden: (entry: EntryId) => boolean,
): boolean {
  if (check === "identity" || entries.some(isHidden)) return false;
  if (!passages.every((at) => isPrinted(texts.get(at.document), at))) return false;
  if (topic !== undefined) return true;
  if (kind === "damaged" || kind === "missing" || kind === "repeated") return false;
  return passages.every((at) =>
    (rested.get(at.document) ?? []).some(({ passage }) => passage.start < at.end && at.start < passage.end),
  );
}

function printedDocument(
  documents: readonly DocumentSummary[],
  mask: (words: string) => string,
  texts: ReadonlyMap<DocumentId, ShownText>,
  isTelling: (id: DocumentId) => boolean,
): (document: DocumentSummary) => DocumentSummary {
  const isShown = new Set(documents.map(({ id }) => id));
  return (document) => {
    const shown = texts.get(document.id);
    const isCut = shown?.stretches !== undefined;
    const parents = document.parents.filter((id) => isShown.has(id));
    // the name of a file inside another begins with the name of that other
    const names = parents.length === document.parents.length ? document.names : document.names.map(ownName);
    const masked = (value: DocumentSummary["title"]): DocumentSummary["title"] =>
      value && { ...value, value: mask(value.value) };
    const sections = isCut
      ? document.sections
          .filter((one) => meets(shown.stretches ?? [], one))
          .map((one) => ({ ...one, title: undefined }))
      : document.sections.map((one) => ({ ...one, title: one.title && mask(one.title) }));
    return {
      ...document,
      sha256: isTelling(document.id) ? "" : document.sha256,
      names: [...new Set(names.map(mask))],
      parents,
      title: masked(document.title),
      byline: masked(document.byline),
      publisher: masked(document.publisher),
      sections,
    };
  };
}

/**
 * Whoever knows all of a file but a name or a number could try these until the hash is right: it is not printed where anything
 * in the file would be masked, in the parts that are not shown, too, or in a file that it holds. Only of plain text the text is
 * all that there is; of any other file the hash is printed where everybody may have the file itself.
 */
async function tellingHashes(
  source: SiteSource,
  raw: SiteSource,
  texts: ReadonlyMap<DocumentId, ShownText>,
  { levels }: Pick<Publication, "levels">,
): Promise<(id: DocumentId) => boolean> {
  const places = await raw.privatePlaces();
  const inside = new Map<DocumentId, DocumentId[]>();
  for (const { id, parents } of await source.documents())
    for (const parent of parents) inside.getOrInsert(parent, []).push(id);
  const isTextTelling = (id: DocumentId): boolean =>
    texts.get(id)?.isMasked !== false ||
    (places.get(id)?.length ?? 0) > 0 ||
    (inside.get(id)?.some(isTextTelling) ?? false);
  // of a picture, what is offered is another file
  const isKnown = ({ id, mediaType }: DocumentSummary): boolean =>
    mediaType === "text/plain" || (levels.get(originalOf(id)) === "public" && !mediaType.startsWith("image/"));
  return (id) => {
    const shown = texts.get(id);
    return shown === undefined || !isKnown(shown.summary) || isTextTelling(id);
  };
}

function ownName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function mentionsOf(
  { mentions, hidden }: ShownText,
  clean: <T>(value: T) => T,
): { mention: Mention; entry?: EntryId | undefined }[] {
  return mentions.map(({ mention, entry }) => {
    const spans = within(hidden, mention);
    const quote = spans.length === 0 ? mention.quote : maskedAt(mention.quote, spans, mention.start);
    return { mention: { ...clean(mention), quote }, entry };
  });
}

/** That it was corrected, and when; by whom and why is the case's own. */
function printedCorrection(corrected: Corrected, without: (text: string) => string): Corrected {
  const fields = (given: StatementFields): StatementFields => ({
    ...given,
    value: given.value && without(given.value),
    speaker:
      given.speaker && "name" in given.speaker
        ? { kind: given.speaker.kind, name: without(given.speaker.name) }
        : given.speaker,
  });
  return { ...corrected, by: "", reason: undefined, fields: fields(corrected.fields), was: fields(corrected.was) };
}

/** Claims made of the printed statements alone; from how many sources they are is known from the record's. */
function printedClaims(
  all: readonly Claim[],
  statements: readonly Statement[],
  { isShown, clean }: { readonly isShown: (id: DocumentId) => boolean; readonly clean: <T>(value: T) => T },
): Claim[] {
  const byStatement = new Map(all.flatMap((claim) => claim.statements.map((id) => [id, claim] as const)));
  return claimsIn(statements)
    .map(({ made, ...claim }): Claim => {
      const documents = [...new Set(made.map(({ passage }) => passage.document))].sort();
      const own = new Set(documents);
      const known = made.map(({ id }) => byStatement.get(id)).find((one) => one !== undefined);
      const origins = (known?.origins ?? [{ documents, evidence: [] }]).flatMap((origin) => {
        const left = origin.documents.filter((id) => own.has(id));
        const evidence = origin.evidence
          .filter((one) => one.documents.every((id) => isShown(id)))
          .map(({ kind, words, documents: among }) => ({ kind, words: clean(words), documents: among }));
        return left.length === 0 ? [] : [{ documents: left, evidence: left.length > 1 ? evidence : [] }];
      });
      const speakers = made.map(({ speaker }) => ("name" in speaker ? speaker.name : "narrator"));
      return {
        ...claim,
        speakers: [...new Set(speakers)].sort(),
        statements: made.map(({ id }) => id),
        documents,
        origins,
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** Who is kept apart from whom decides which judges and proceedings are one. */
function standingDecisions(decisions: readonly Decision[], isEntryPrinted: (id: EntryId) => boolean): Decision[] {
  const standing = new Set(standingPairs(decisions).map(({ seq }) => seq));
  return decisions.filter((one) => {
    const pair = standing.has(one.seq) ? decidedPair(one) : undefined;
    return pair?.verdict === "not-same" && pair.pair.every(({ entry }) => isEntryPrinted(entry));
  });
}

/** Every text in it, made another. */
function walk(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => walk(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, change)]));
}

function placeOrder(a: Statement, b: Statement): number {
  return (
    compare(a.passage.document, b.passage.document) ||
    a.passage.start - b.passage.start ||
    a.passage.end - b.passage.end ||
    compare(a.id, b.id)
  );
}

function inOrder(statements: readonly Statement[]): Statement[] {
  return statements.toSorted(placeOrder);
}

function inDocumentOrder(passages: readonly Passage[]): Passage[] {
  return passages.toSorted((a, b) => compare(a.document, b.document) || a.start - b.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
