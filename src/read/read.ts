// Canonical text to sections, mentions and statements: the list of readers, in the order in which they run.

import { compareSpans, type Span, textHash } from "../base/base.ts";
import { EMPTY_READING, type Reading } from "../record/record.ts";
import { clausesReader } from "./clauses/clause-meaning.ts";
import { contactsReader } from "./contacts/contacts.ts";
import { coreferenceReader } from "./coreference/coreference.ts";
import { datesReader } from "./dates/dates.ts";
import { firstPersonReader } from "./coreference/first-person.ts";
import { inLanguages, primary } from "./languages.ts";
import { namesReader } from "./names/names.ts";
import { numbersReader } from "./numbers/numbers.ts";
import { quotationsReader } from "./quotations/quotations.ts";
import { privateIdentifiersReader } from "./private-identifiers.ts";
import { proceedingsReader } from "./proceedings/proceedings.ts";
import type { Reader, ReaderInput } from "./reader.ts";
import { referencesReader } from "./references/references.ts";
import { requestsReader } from "./requests/requests.ts";
import { sectionsReader } from "./sections/sections.ts";
import { sentencesReader } from "./sentences.ts";
import { sourcesReader } from "./sources/sources.ts";
import { statementsReader } from "./statements/statements.ts";

export { withoutSecrets } from "./access-codes.ts";
export { findContacts, wholeContacts } from "./contacts/contacts.ts";
export { findPrivateIdentifiers } from "./private-identifiers.ts";
export { type Draft, importPage, type ImportedPage, type PageToImport } from "./posts/posts.ts";
export type { Reader, ReaderInput } from "./reader.ts";

export const READERS: readonly Reader[] = [
  sentencesReader,
  sectionsReader,
  datesReader,
  namesReader,
  coreferenceReader,
  quotationsReader,
  firstPersonReader,
  numbersReader,
  referencesReader,
  contactsReader,
  privateIdentifiersReader,
  clausesReader,
  statementsReader,
  proceedingsReader,
  requestsReader,
  sourcesReader,
];

/** A reader's own version together with those of the readers it builds on: what its output depends on besides the text. */
export function readerVersions(readers: readonly Reader[] = READERS): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const reader of readers) {
    const needed = reader.needs.map((name) => versions.get(name) ?? "missing");
    versions.set(reader.name, textHash(JSON.stringify([reader.name, reader.version, needed])).slice(0, 16));
  }
  return versions;
}

export interface ReadResult {
  readonly reading: Reading;
  /** What each reader gave, by name: to be cached. */
  readonly parts: ReadonlyMap<string, Partial<Reading>>;
}

/** Runs the readers in order; a reader whose output is in `cached` does not run. */
export function readText(
  input: ReaderInput,
  cached: ReadonlyMap<string, Partial<Reading>> = new Map(),
  readers: readonly Reader[] = READERS,
): ReadResult {
  let reading: Reading = EMPTY_READING;
  const parts = new Map<string, Partial<Reading>>();
  for (const reader of readers) {
    const part = cached.get(reader.name) ?? runReader(reader, input, reading);
    parts.set(reader.name, part);
    reading = {
      paragraphs: part.paragraphs ?? reading.paragraphs,
      languages: part.languages ?? reading.languages,
      sentences: part.sentences ?? reading.sentences,
      sections: part.sections ?? reading.sections,
      clauses: part.clauses ?? reading.clauses,
      mentions: part.mentions ? [...reading.mentions, ...part.mentions].sort(compareSpans) : reading.mentions,
      statements: part.statements ? [...reading.statements, ...part.statements].sort(compareSpans) : reading.statements,
    };
  }
  return { reading, parts };
}

/** A reader sees what is in a language it knows, and finds nothing in the rest: a wrong guess is worse than none. */
function runReader(reader: Reader, input: ReaderInput, found: Reading): Partial<Reading> {
  const { languages } = reader;
  if (languages === "any" || reader.elsewhere !== undefined) return reader.run(input, found);
  const known = <S extends Span>(spans: readonly S[]): readonly S[] =>
    inLanguages(spans, found.languages, input.language, languages);
  const part = reader.run(input, { ...found, paragraphs: known(found.paragraphs), sentences: known(found.sentences) });
  return part.mentions === undefined ? part : { ...part, mentions: known(part.mentions) };
}

/** What is not read in a language, by reader, and what of it is read all the same. */
export interface Unread {
  readonly reader: string;
  readonly elsewhere?: string | undefined;
}

/** The readers that do not know a language (BCP 47). */
export function unreadIn(language: string, readers: readonly Reader[] = READERS): Unread[] {
  return readers
    .filter(({ languages }) => languages !== "any" && !languages.includes(primary(language)))
    .map(({ name, elsewhere }) => ({ reader: name, elsewhere }));
}
