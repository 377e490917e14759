// The record as it may be published: what identifies a person to an office or a bank is masked wherever it would be printed, at
// the same length, so that every place in a text stays where it is. Names of files and titles are searched for their own.

import type { DocumentId, Span } from "../base/base.ts";
import { findPrivateIdentifiers, withoutSecrets } from "../read/read.ts";
import {
  type CaseDocument,
  type Claim,
  type Corrected,
  type Flag,
  type Mention,
  type Passage,
  type Sourced,
  type Statement,
  type StatementFields,
  type ToldEntry,
  retold,
} from "../record/record.ts";
import { masked, maskedIn } from "../text/text.ts";
import { decidedSource } from "./decided-source.ts";
import type { SiteSource } from "./site-source.ts";

/** A private identifier where it stands. */
export interface PrivatePlace extends Span {
  readonly quote: string;
}

/** With what people decided. */
export async function publicSource(record: SiteSource): Promise<SiteSource> {
  const source = await decidedSource(record);
  const places = await source.privatePlaces();
  // the names of entries and files are asked for again and again
  const known = new Map<string, string>();
  const plainName = (words: string): string => known.getOrInsertComputed(words, plain);
  const of = (id: DocumentId): readonly PrivatePlace[] => places.get(id) ?? [];
  const passage = (one: Passage): Passage => {
    const hidden = within(of(one.document), one);
    return hidden.length === 0 ? one : { ...one, quote: maskedIn(one.quote, hidden, one.start) };
  };
  const statement = (one: Statement): Statement => {
    const all = of(one.passage.document);
    if (all.length === 0) return one;
    const hidden = within(all, one.passage);
    return {
      ...one,
      passage: passage(one.passage),
      value: publicValue(one, hidden),
      // a number can be taken for a name
      speaker:
        "name" in one.speaker
          ? {
              ...one.speaker,
              name: withoutWords(one.speaker.name, all),
              with: one.speaker.with?.map((name) => withoutWords(name, all)),
            }
          : one.speaker,
      about: one.about?.map((thing) => ({ ...thing, name: withoutWords(thing.name, all) })),
      corrected: one.corrected && publicCorrection(one.corrected, all),
    };
  };
  const flag = (one: Flag): Flag => {
    const hidden = one.passages.flatMap((at) => within(of(at.document), at));
    const passages = one.passages.map(passage);
    const sides = one.sides?.map((side) => ({
      value: plain(withoutWords(side.value, hidden)),
      passages: side.passages.map(passage),
    }));
    const words = (text: string): string => plain(withoutWords(text, hidden));
    const settled = one.settled && {
      ...one.settled,
      value: one.settled.value && words(one.settled.value),
      reason: one.settled.reason && words(one.settled.reason),
    };
    return { ...one, passages, sides, settled, reason: words(one.reason), settle: plain(one.settle) };
  };
  const told = (one: ToldEntry): ToldEntry => ({
    entry: { ...one.entry, name: plainName(one.entry.name) },
    statements: one.statements.map(statement),
  });
  const claim = (one: Claim): Claim => {
    const hidden = one.documents.flatMap(of);
    const origins = one.origins.map(({ documents, evidence }) => ({
      documents,
      evidence: evidence.map((dependence) => ({ ...dependence, words: plain(dependence.words) })),
    }));
    const speakers = one.speakers.map((name) => plainName(withoutWords(name, hidden)));
    return { ...one, value: plain(withoutWords(one.value, hidden)), speakers, origins };
  };
  const mention = (one: Mention, hidden: readonly PrivatePlace[]): Mention | undefined => {
    if (one.kind === "private identifier") return { ...one, quote: one.value };
    return within(hidden, one).length === 0 ? one : undefined;
  };
  return {
    privatePlaces: async () => new Map(),
    caseInfo: () => source.caseInfo(),
    courts: () => source.courts(),
    counts: () => source.counts(),
    languages: () => source.languages(),
    documents: async () =>
      (await source.documents()).map((one) => ({
        ...named(one),
        sections: one.sections.map((section) => ({
          ...section,
          title:
            section.title === undefined ? undefined : plain(withoutWords(section.title, within(of(one.id), section))),
        })),
      })),
    document: async (id) => {
      const document = await source.document(id);
      if (document === undefined) return undefined;
      const fields = document.fields?.map(({ name, value }) => ({ name, value: plain(value) }));
      return { ...named(document), fields, text: maskedIn(document.text, of(id)) };
    },
    reading: async (id) => {
      const reading = await source.reading(id);
      const hidden = of(id);
      if (hidden.length === 0) return reading;
      return {
        ...reading,
        mentions: reading.mentions.flatMap((one) => mention(one, hidden) ?? []),
        statements: reading.statements.map((one) => ({
          ...withoutPrivate(one, hidden),
          ...(one.parts && { parts: one.parts.map((part) => withoutPrivate(part, hidden)) }),
        })),
      };
    },
    mentionsIn: async (id) =>
      (await source.mentionsIn(id)).flatMap(({ mention: found, entry }) => {
        const shown = mention(found, of(id));
        return shown === undefined ? [] : [{ mention: shown, entry }];
      }),
    statementsIn: async (id) => (await source.statementsIn(id)).map(statement),
    entries: async (kinds) => (await source.entries(kinds)).map((one) => ({ ...one, name: plainName(one.name) })),
    entry: async (id) => {
      const entry = await source.entry(id);
      return entry === undefined ? undefined : { ...entry, name: plainName(entry.name) };
    },
    namesOf: async (id) => (await source.namesOf(id)).map((one) => ({ ...one, name: plainName(one.name) })),
    leadersOf: (entries) => source.leadersOf(entries),
    statementsOf: async (id) => (await source.statementsOf(id)).map(statement),
    statementsOfKinds: async (kinds) => (await source.statementsOfKinds(kinds)).map(statement),
    statementsBy: async (id) => (await source.statementsBy(id)).map(statement),
    mentionsOf: async (id) => (await source.mentionsOf(id)).map(passage),
    quotations: async () =>
      (await source.quotations()).map((one) => ({
        statement: statement(one.statement),
        speakerName: plainName(withoutWords(one.speakerName, of(one.statement.passage.document))),
      })),
    dated: async (scope) => (await source.dated(scope)).map((one) => ({ ...one, statement: statement(one.statement) })),
    origins: async () => (await source.origins()).map((one) => ({ ...one, passages: one.passages.map(passage) })),
    sharedText: (id) => source.sharedText(id),
    flags: async () => (await source.flags()).map(flag),
    allegations: async () => (await source.allegations()).map((one) => retold(one, told)),
    claims: async (entries) => (await source.claims(entries)).map(claim),
    personWords: async () => (await source.personWords()).map((one) => ({ ...one, words: plain(one.words) })),
    decisions: () => source.decisions(),
    isWhole: source.isWhole,
    idInRecord: source.idInRecord,
  };
}

/** What was read before is printed beside what somebody corrected it to. */
function publicCorrection(corrected: Corrected, hidden: readonly PrivatePlace[]): Corrected {
  const words = (text: string): string => plain(withoutWords(text, hidden));
  const fields = (given: StatementFields): StatementFields => ({
    ...given,
    value: given.value && words(given.value),
    speaker:
      given.speaker && "name" in given.speaker ? { ...given.speaker, name: words(given.speaker.name) } : given.speaker,
  });
  const { reason } = corrected;
  return {
    ...corrected,
    reason: reason && words(reason),
    fields: fields(corrected.fields),
    was: fields(corrected.was),
  };
}

/** A link goes without what lets one in, and a code is for those who ask. */
function publicValue({ slot, value }: Statement, hidden: readonly PrivatePlace[]): string {
  if (slot === "link") return withoutSecrets(value);
  if (slot === "access code" && hidden.length > 0) return "ask the contact";
  return withoutWords(value, hidden);
}

/** Those that overlap a span. They are in order and do not overlap each other. */
function within(places: readonly PrivatePlace[], { start, end }: Span): readonly PrivatePlace[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end <= start) low = middle + 1; // middle < length
    else high = middle;
  }
  let after = low;
  while (after < places.length && places[after]!.start < end) after++; // after < length
  return after === low ? [] : places.slice(low, after);
}

/** Words made of a text, with the white space run together and perhaps cut short, without the identifiers that stand in it. */
function withoutWords(words: string, hidden: readonly PrivatePlace[]): string {
  let shown = words;
  for (const { quote } of hidden)
    for (const form of new Set([quote, quote.replace(/\s+/g, " ")]))
      for (const part of partsOf(form)) {
        if (part === form) shown = shown.replaceAll(part, masked(part));
        else if (shown.includes(part)) shown = shown.replace(alone(part), masked);
      }
  return shown;
}

function alone(part: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, "gu");
}

/** Digits that give enough of an identifier away. */
const TELLING_DIGITS = 5;

/** An identifier, and what is left of it where words are cut in its middle: the longest first. */
function* partsOf(identifier: string): Generator<string> {
  yield identifier;
  const cuts = [...identifier.matchAll(/[^\p{L}\p{N}]+/gu)];
  for (const { index } of cuts.toReversed()) {
    const head = identifier.slice(0, index);
    if (head.replace(/\P{N}/gu, "").length >= TELLING_DIGITS) yield head;
  }
  for (const { index, 0: mark } of cuts) {
    const tail = identifier.slice(index + mark.length);
    if (tail.replace(/\P{N}/gu, "").length >= TELLING_DIGITS) yield tail;
  }
}

/** Words that stand for themselves: a title, the name of a file. */
function plain(words: string): string {
  return maskedIn(words, findPrivateIdentifiers(words));
}

function named<D extends Pick<CaseDocument, "names" | "title" | "byline">>(document: D): D {
  const sourced = (value: Sourced<string> | undefined): Sourced<string> | undefined =>
    value === undefined ? undefined : { ...value, value: plain(value.value) };
  return {
    ...document,
    names: document.names.map(plain),
    title: sourced(document.title),
    byline: sourced(document.byline),
  };
}

function withoutPrivate<S extends Span & { readonly value: string }>(one: S, hidden: readonly PrivatePlace[]): S {
  return { ...one, value: withoutWords(one.value, within(hidden, one)) };
}
