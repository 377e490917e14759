// A source that keeps what several pages ask of it: the lists of the whole record, and of the documents as much as a limit allows.
// For as long as the record does not change: one publishing.

import type { DocumentId } from "../base/base.ts";
import type { SiteSource } from "./site-source.ts";

/** How much text is held, in UTF-16 units, and how many mentions and statements: more than that is read again. */
const MOST_TEXT = 24_000_000;
const MOST_FOUND = 150_000;

export function rememberedSource(source: SiteSource): SiteSource {
  const documents = new Held(
    (id: DocumentId) => source.document(id),
    MOST_TEXT,
    (one) => one?.text.length ?? 0,
  );
  const mentions = new Held(
    (id: DocumentId) => source.mentionsIn(id),
    MOST_FOUND,
    (list) => list.length,
  );
  const statements = new Held(
    (id: DocumentId) => source.statementsIn(id),
    MOST_FOUND,
    (list) => list.length,
  );
  const entries = new Map<string, ReturnType<SiteSource["entries"]>>();
  const dated = new Map<string, ReturnType<SiteSource["dated"]>>();
  const sharedText = once(() => source.sharedText());
  const claims = once(() => source.claims());
  return {
    caseInfo: once(() => source.caseInfo()),
    courts: once(() => source.courts()),
    counts: once(() => source.counts()),
    documents: once(() => source.documents()),
    languages: once(() => source.languages()),
    document: (id) => documents.get(id),
    reading: (id) => source.reading(id),
    mentionsIn: (id) => mentions.get(id),
    statementsIn: (id) => statements.get(id),
    entries: (kinds) => entries.getOrInsertComputed(kinds?.join() ?? "", () => source.entries(kinds)),
    entry: (id) => source.entry(id),
    namesOf: (id) => source.namesOf(id),
    leadersOf: (ids) => source.leadersOf(ids),
    statementsOf: (id) => source.statementsOf(id),
    statementsOfKinds: (kinds) => source.statementsOfKinds(kinds),
    statementsBy: (id) => source.statementsBy(id),
    mentionsOf: (id) => source.mentionsOf(id),
    quotations: () => source.quotations(),
    dated: (scope) => dated.getOrInsertComputed(scope, () => source.dated(scope)),
    origins: once(() => source.origins()),
    sharedText: (id) => (id === undefined ? sharedText() : source.sharedText(id)),
    flags: once(() => source.flags()),
    allegations: () => source.allegations(),
    claims: (about) => (about === undefined ? claims() : source.claims(about)),
    privatePlaces: once(() => source.privatePlaces()),
    personWords: once(() => source.personWords()),
    decisions: once(() => source.decisions()),
    isWhole: source.isWhole,
    idInRecord: source.idInRecord,
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** What was asked for last, up to a limit. */
class Held<T> {
  readonly #make: (id: DocumentId) => Promise<T>;
  readonly #most: number;
  readonly #weigh: (value: T) => number;
  readonly #held = new Map<DocumentId, T>();
  #weight = 0;

  constructor(make: (id: DocumentId) => Promise<T>, most: number, weigh: (value: T) => number) {
    this.#make = make;
    this.#most = most;
    this.#weigh = weigh;
  }

  async get(id: DocumentId): Promise<T> {
    const known = this.#held.get(id);
    if (known !== undefined) return known;
    const made = await this.#make(id);
    // somebody else may have asked meanwhile
    if (this.#held.has(id)) return made;
    this.#held.set(id, made);
    this.#weight += this.#weigh(made);
    for (const [oldest, value] of this.#held) {
      if (this.#weight <= this.#most || oldest === id) break;
      this.#held.delete(oldest);
      this.#weight -= this.#weigh(value);
    }
    return made;
  }
}
