// Brings together what a page shows, from the record: excerpts out of the texts, flags with their sides, shared text by document.

import type { DocumentId, Span } from "../base/base.ts";
import type { Flag, Origin, Passage, SharedText, Statement } from "../record/record.ts";
import {
  type Asking,
  type Excerpt,
  excerptAt,
  MOST_NOTED,
  type SharedHere,
  type ShownFlag,
  type ShownPassage,
  type ShownSide,
  type ShownStatement,
  type ShownWanted,
  type Site,
} from "../views/views.ts";
import type { SiteSource } from "./site-source.ts";

/** Sides of a flag that are printed; the card counts the rest. */
const MOST_SIDES = 4;
/** Documents that ask for a wanted one, of which the words are printed. */
const MOST_ASKING = 4;
/** How much text is held in memory for excerpts, in UTF-16 units. */
const TEXT_LIMIT = 64_000_000;

/** What concerns a document besides its own reading. */
export interface AroundDocument {
  readonly flags: Flag[];
  /** Of the places where the same words stand, only those that are printed are kept; the rest are counted. */
  readonly shared: SharedHere[];
  readonly passages: Span[];
}

/** Reads from the source, and keeps what several pages need. */
export class Gatherer {
  readonly #source: SiteSource;
  readonly #texts = new Map<DocumentId, string>();
  #held = 0;
  readonly #statements = new Map<DocumentId, ReadonlyMap<string, Statement>>();

  constructor(source: SiteSource) {
    this.#source = source;
  }

  async excerpt(passage: Passage): Promise<Excerpt> {
    const text = await this.#text(passage.document);
    // A passage whose document has left the record still shows its own words.
    return text === undefined ? { before: "", quote: passage.quote, after: "" } : excerptAt(text, passage);
  }

  async shown(statement: Statement): Promise<ShownStatement> {
    return { statement, excerpt: await this.excerpt(statement.passage) };
  }

  /** A wanted document with the places at which documents ask for it. */
  async wanted(flag: Flag, isAboutSubject: boolean): Promise<ShownWanted> {
    const asking: Asking[] = [];
    const byDocument = [...Map.groupBy(flag.passages, (passage) => passage.document)];
    for (const [document, [first, ...rest]] of byDocument.slice(0, MOST_ASKING)) {
      if (first === undefined) continue;
      asking.push({ document, passages: [first, ...rest], excerpt: await this.excerpt(first) });
    }
    return { flag, isAboutSubject, asking, more: byDocument.length - asking.length };
  }

  async flag(flag: Flag): Promise<ShownFlag> {
    const compared = flag.sides ?? flag.passages.map((passage) => ({ value: undefined, passages: [passage] }));
    const each = flag.sides !== undefined && flag.sides.length <= 2 ? 2 : 1;
    const sides: ShownSide[] = [];
    for (const { value, passages } of compared.slice(0, MOST_SIDES)) {
      const shown: ShownPassage[] = [];
      for (const passage of passages.slice(0, each)) {
        shown.push({ passage, excerpt: await this.excerpt(passage), said: await this.#saidAt(passage) });
      }
      const origins = new Set<string>();
      for (const passage of passages) {
        const { document, start, end } = passage;
        origins.add((await this.#saidAt(passage))?.origin ?? `${document} ${start}-${end}`);
      }
      sides.push({ value, shown, others: passages.slice(each), origins: origins.size });
    }
    return { flag, sides, more: compared.length - sides.length };
  }

  async #saidAt({ document, start, end }: Passage): Promise<Statement | undefined> {
    return (await this.#statementsAt(document)).get(`${start}-${end}`);
  }

  /** Keeps a text that has been read anyway. */
  hold(id: DocumentId, text: string): void {
    if (this.#texts.has(id)) return;
    this.#held += text.length;
    this.#texts.set(id, text);
    for (const [oldest, old] of this.#texts) {
      if (this.#held <= TEXT_LIMIT || oldest === id) break;
      this.#texts.delete(oldest);
      this.#held -= old.length;
    }
  }

  async #text(id: DocumentId): Promise<string | undefined> {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const text = (await this.#source.document(id))?.text;
    if (text !== undefined) this.hold(id, text);
    return text;
  }

  async #statementsAt(id: DocumentId): Promise<ReadonlyMap<string, Statement>> {
    const known = this.#statements.get(id);
    if (known !== undefined) return known;
    const bySpan = new Map<string, Statement>();
    for (const statement of await this.#source.statementsIn(id)) {
      const key = `${statement.passage.start}-${statement.passage.end}`;
      if (!bySpan.has(key)) bySpan.set(key, statement);
    }
    this.#statements.set(id, bySpan);
    return bySpan;
  }
}

/** Flags, shared text, passages of origins and those that writing cites, by document. Only documents that have any are in the map. */
export function aroundDocuments(
  flags: readonly Flag[],
  shared: readonly SharedText[],
  origins: readonly Origin[],
  cited: readonly Passage[],
): ReadonlyMap<DocumentId, AroundDocument> {
  const around = new Map<DocumentId, AroundDocument>();
  const of = (id: DocumentId): AroundDocument => {
    const known = around.get(id) ?? { flags: [], shared: [], passages: [] };
    around.set(id, known);
    return known;
  };
  for (const flag of flags) {
    for (const id of new Set(flag.passages.map((passage) => passage.document))) of(id).flags.push(flag);
    for (const { document, start, end } of flag.passages) of(document).passages.push({ start, end });
  }
  for (const origin of origins) {
    for (const { document, start, end } of origin.passages) of(document).passages.push({ start, end });
  }
  for (const { document, start, end } of cited) of(document).passages.push({ start, end });
  const places = new Map<string, { here: Span; there: (Span & { document: DocumentId })[]; more: number }>();
  const add = (at: SharedText["a"], other: SharedText["a"]) => {
    const key = `${at.document} ${at.start}-${at.end}`;
    let known = places.get(key);
    if (known === undefined) {
      known = { here: { start: at.start, end: at.end }, there: [], more: 0 };
      places.set(key, known);
      of(at.document).shared.push(known);
    }
    if (known.there.length === MOST_NOTED) known.more++;
    else known.there.push({ document: other.document, start: other.start, end: other.end });
  };
  // What is a set phrase or stands in a running head is no origin, and nobody wants a note of it.
  const isTold = insideOrigins(origins);
  for (const { a, b } of shared) {
    if (!isTold(a) || !isTold(b)) continue;
    add(a, b);
    add(b, a);
  }
  return around;
}

/** Does a stretch lie in a passage of an origin? */
function insideOrigins(origins: readonly Origin[]): (place: SharedText["a"]) => boolean {
  const all = origins.flatMap(({ passages }) => passages).sort((a, b) => a.start - b.start);
  const reaches = new Map<DocumentId, { start: number; reach: number }[]>();
  for (const { document, start, end } of all) {
    const list = reaches.getOrInsert(document, []);
    list.push({ start, reach: Math.max(end, list.at(-1)?.reach ?? 0) });
  }
  return ({ document, start, end }) => {
    const list = reaches.get(document) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start <= start) low = middle + 1; // middle < length
      else high = middle;
    }
    return (list[low - 1]?.reach ?? 0) >= end;
  };
}

/** Are all its passages in documents about the subject? */
export function isAboutSubject(site: Site, flag: Flag): boolean {
  return flag.passages.every((passage) => site.documents.get(passage.document)?.scope !== "related");
}
