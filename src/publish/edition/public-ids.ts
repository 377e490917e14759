// The ids under which the world sees what an edition shows. An id of the record is made of what it names, a document's of all its
// bytes: whoever has the rest of a text could try masked names until the id is right. So every id of an edition is made anew with
// a key that stays beside the record, and lists that are in the order of ids are put in the order of these.

import { createHmac } from "node:crypto";
import {
  compareDates,
  documentId,
  type DocumentId,
  type Id,
  type isId,
  type Span,
  UNKNOWN_DATE,
} from "../../base/base.ts";
import {
  allegationsWith,
  type Claim,
  compareFlags,
  type Decision,
  type Dependence,
  type Flag,
  type Mention,
  type Passage,
  type SharedText,
  type Statement,
} from "../../record/record.ts";
import type { DocumentSummary } from "../../views/views.ts";
import type { SiteSource } from "../site-source.ts";

type AnyId = Id<Parameters<typeof isId>[0]>;

/** What goes by `id` in the record, as an edition names it: an id of the same kind. */
export function publicId<I extends AnyId>(id: I, key: string): I {
  const kind = id.slice(0, id.indexOf("_"));
  const made = documentId(createHmac("sha256", key).update(id).digest("hex"));
  return `${kind}${made.slice(made.indexOf("_"))}` as I;
}

const KNOWN = new WeakMap<SiteSource, { readonly key: string; readonly source: SiteSource }>();

/** The same source under the ids of the edition. Of the same one and the same key it gives the same. */
export function underPublicIds(source: SiteSource, key: string): SiteSource {
  const known = KNOWN.get(source);
  if (known?.key === key) return known.source;
  const made = renamed(source, key);
  KNOWN.set(source, { key, source: made });
  return made;
}

function renamed(source: SiteSource, key: string): SiteSource {
  const printed = new Map<string, string>();
  const inRecord = new Map<string, string>();
  const id = <I extends AnyId>(given: I): I => {
    const known = printed.get(given);
    if (known !== undefined) return known as I;
    const made = publicId(given, key);
    printed.set(given, made);
    inRecord.set(made, given);
    return made;
  };
  const ids = <I extends AnyId>(given: readonly I[]): I[] => given.map(id).sort();
  const maybe = <I extends AnyId>(given: I | undefined): I | undefined => given && id(given);
  const back = <I extends string>(given: I): I => (inRecord.get(given) ?? given) as I;

  const place = <P extends { readonly document: DocumentId }>(one: P): P => ({ ...one, document: id(one.document) });
  const places = (all: readonly Passage[]): Passage[] => all.map(place).sort(comparePlaces);
  const statement = once((one: Statement): Statement => ({
    ...one,
    id: id(one.id),
    entry: id(one.entry),
    main: maybe(one.main),
    speakerEntry: maybe(one.speakerEntry),
    about: one.about?.map((thing) => ({ ...thing, entry: id(thing.entry) })),
    origin: maybe(one.origin),
    passage: place(one.passage),
  }));
  const statements = once((all: readonly Statement[]): readonly Statement[] =>
    all.map(statement).sort(compareStatements),
  );
  const named = <E extends { readonly id: AnyId }>(one: E): E => ({ ...one, id: id(one.id) });
  const document = <D extends Pick<DocumentSummary, "id" | "parents">>(one: D): D => ({
    ...named(one),
    parents: ids(one.parents),
  });
  const claim = (one: Claim): Claim => ({
    ...named(one),
    entry: id(one.entry),
    statements: ids(one.statements),
    documents: ids(one.documents),
    origins: one.origins
      .map((origin) => ({
        documents: ids(origin.documents),
        evidence: inOrder(
          origin.evidence.map((dependence) => ({
            ...dependence,
            // which of them tells first is what the order of such evidence says
            documents:
              dependence.kind === "stated derivation" ? dependence.documents.map(id) : ids(dependence.documents),
            origin: maybe(dependence.origin),
          })),
        ),
      }))
      .sort((a, b) => compare(a.documents[0] ?? "", b.documents[0] ?? "")),
  });
  const flag = (one: Flag): Flag => ({
    ...named(one),
    passages: places(one.passages),
    sides: one.sides?.map((side) => ({ ...side, passages: places(side.passages) })),
    entries: one.entries?.map(id),
  });
  const mention = (one: { readonly mention: Mention; readonly entry?: Statement["entry"] | undefined }) => ({
    mention: one.mention,
    entry: maybe(one.entry),
  });
  const decision = (one: Decision): Decision => ({
    ...one,
    target: one.target
      .split(" ")
      .map((part) => (isAnyId(part) ? id(part) : part))
      .join(" "),
  });
  const summary = once(document<DocumentSummary>);

  const statementsOf = async (one: Statement["entry"]) => statements(await source.statementsOf(back(one)));
  const entries: SiteSource["entries"] = async (kinds) =>
    (await source.entries(kinds))
      .map(named)
      .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id));

  return {
    caseInfo: async () => {
      const info = await source.caseInfo();
      const { subject } = info;
      return { ...info, subject: subject && { ...subject, entry: maybe(subject.entry) } };
    },
    courts: () => source.courts(),
    counts: () => source.counts(),
    documents: async () => (await source.documents()).map(summary),
    languages: async () => new Map([...(await source.languages())].map(([one, all]) => [id(one), all])),
    document: async (one) => {
      const found = await source.document(back(one));
      return found && document(found);
    },
    reading: (one) => source.reading(back(one)),
    mentionsIn: async (one) => (await source.mentionsIn(back(one))).map(mention),
    statementsIn: async (one) => statements(await source.statementsIn(back(one))),
    entries,
    entry: async (one) => {
      const found = await source.entry(back(one));
      if (found === undefined) return undefined;
      const slots = Object.fromEntries(Object.entries(found.slots).map(([slot, all]) => [slot, ids(all)]));
      return { ...named(found), slots };
    },
    namesOf: async (one) => (await source.namesOf(back(one))).map((name) => ({ ...name, entry: id(name.entry) })),
    leadersOf: async (all) =>
      new Map([...(await source.leadersOf(all.map(back)))].map(([from, to]) => [id(from), id(to)])),
    statementsOf,
    statementsOfKinds: async (kinds) => statements(await source.statementsOfKinds(kinds)),
    statementsBy: async (one) => statements(await source.statementsBy(back(one))),
    mentionsOf: async (one) => places(await source.mentionsOf(back(one))),
    quotations: async () =>
      (await source.quotations())
        .map((one) => ({ ...one, statement: statement(one.statement) }))
        .sort((a, b) => compareStatements(a.statement, b.statement)),
    dated: async (scope) =>
      (await source.dated(scope))
        .map((one) => ({ statement: statement(one.statement), entry: named(one.entry) }))
        .sort(
          ({ statement: a }, { statement: b }) =>
            compareDates(a.date ?? UNKNOWN_DATE, b.date ?? UNKNOWN_DATE) || compareStatements(a, b),
        ),
    origins: async () =>
      (await source.origins())
        .map((one) => ({ ...named(one), passages: places(one.passages), first: maybe(one.first) }))
        .sort((a, b) => compare(a.id, b.id)),
    sharedText: async (one) =>
      (await source.sharedText(one && back(one)))
        .map(({ a, b, words }): SharedText => {
          const [first, second] = [place(a), place(b)];
          return comparePlaces(first, second) <= 0 ? { a: first, b: second, words } : { a: second, b: first, words };
        })
        .sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b)),
    flags: async () => (await source.flags()).map(flag).sort(compareFlags),
    allegations: async () => {
      const told = (await entries(["allegation", "finding", "evidence"])).toSorted((a, b) => compare(a.id, b.id));
      return allegationsWith(
        await Promise.all(
          told.map(async ({ id: entry, kind, name }) => ({
            entry: { id: entry, kind, name },
            statements: await statementsOf(entry),
          })),
        ),
      );
    },
    claims: async (about) => (await source.claims(about?.map(back))).map(claim).sort((a, b) => compare(a.id, b.id)),
    privatePlaces: async () => new Map([...(await source.privatePlaces())].map(([one, all]) => [id(one), all])),
    personWords: async () => (await source.personWords()).map((one) => ({ ...one, entry: id(one.entry) })),
    decisions: async () => (await source.decisions()).map(decision),
    isWhole: (one) => source.isWhole?.(back(one)) === true,
    idInRecord: back,
  };
}

/** Made once of each thing that is given. */
function once<T extends object, R>(make: (given: T) => R): (given: T) => R {
  const made = new WeakMap<T, { readonly result: R }>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known.result;
    const result = make(given);
    made.set(given, { result });
    return result;
  };
}

function isAnyId(words: string): words is AnyId {
  return /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{16}$/u.test(words);
}

/** By kind as they were, then by words and documents. */
function inOrder(evidence: readonly Dependence[]): Dependence[] {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))];
  return evidence.toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compare(a.words, b.words) ||
      compare(a.documents.join(), b.documents.join()),
  );
}

function comparePlaces(a: Span & { readonly document: string }, b: Span & { readonly document: string }): number {
  return compare(a.document, b.document) || a.start - b.start || a.end - b.end;
}

function compareStatements(a: Statement, b: Statement): number {
  return comparePlaces(a.passage, b.passage) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
