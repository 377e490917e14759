// How much of each document is printed: all of it, or only the passages that accepted statements rest on; in both without the
// names of people who are not named.

import type { DocumentId, EntryId, Span } from "../../base/base.ts";
import {
  type Mention,
  type Passage,
  type Reading,
  type Hidden,
  maskedAt,
  type NameMask,
  nameMask,
  partsOf,
} from "../../record/record.ts";
import type { DocumentSummary } from "../../views/views.ts";
import type { SiteSource } from "../site-source.ts";
import { cutText, holds, stretchesOf } from "./cut-text.ts";
import type { Person } from "./shown-people.ts";

export interface ShownText {
  readonly summary: DocumentSummary;
  /** Only these passages are printed; undefined: all of it. */
  readonly stretches: readonly Span[] | undefined;
  /** Where names are masked, in order. */
  readonly hidden: readonly Span[];
  /** Would a name be masked in any of its text, printed or not? */
  readonly isMasked: boolean;
  /** Mentions of what may be named, in printed text. */
  readonly mentions: readonly { readonly mention: Mention; readonly entry?: EntryId | undefined }[];
}

export interface ShownTexts {
  readonly texts: ReadonlyMap<DocumentId, ShownText>;
  readonly mask: NameMask;
}

/** @param passagesOf What is shown of a document that is not shown as a whole. */
export async function shownTexts(
  source: SiteSource,
  documents: readonly DocumentSummary[],
  isWhole: (id: DocumentId) => boolean,
  passagesOf: (id: DocumentId) => readonly Passage[],
  people: ReadonlyMap<EntryId, Person>,
): Promise<ShownTexts> {
  const stretchesIn = (id: DocumentId): Span[] | undefined => (isWhole(id) ? undefined : stretchesOf(passagesOf(id)));
  const read = new Map<DocumentId, string>();
  for (const { id } of documents) read.set(id, (await source.document(id))?.text ?? "");
  const mask = await maskFor(source, read, stretchesIn, people);
  const isHidden = (entry: EntryId | undefined): boolean => entry !== undefined && people.get(entry)?.isOpen === false;
  const texts = new Map<DocumentId, ShownText>();
  for (const summary of documents) {
    const stretches = stretchesIn(summary.id);
    const text = read.get(summary.id) ?? "";
    const printed = stretches === undefined ? text : cutText(text, stretches).text;
    const all = await source.mentionsIn(summary.id);
    const found = all.filter(({ mention }) => stretches === undefined || holds(stretches, mention));
    const named = found.filter(({ entry }) => isHidden(entry)).map(({ mention }) => mention);
    const hidden = stretchesOf([...mask.spans(printed), ...named]);
    const mentions = found.filter(
      ({ mention, entry }) => !isHidden(entry) && !(entry !== undefined && meets(hidden, mention)),
    );
    const isMasked =
      hidden.length > 0 ||
      (stretches !== undefined && (all.some(({ entry }) => isHidden(entry)) || mask.spans(text).length > 0));
    texts.set(summary.id, { summary, stretches, hidden, isMasked, mentions });
  }
  return { texts, mask };
}

/** Is any of it in one of these spans, which are in order? */
export function meets(spans: readonly Span[], { start, end }: Span): boolean {
  return within(spans, { start, end }).length > 0;
}

export function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1; // middle < length
    else high = middle;
  }
  let after = low;
  while (after < spans.length && spans[after]!.start < end) after++; // after < length
  return after === low ? [] : spans.slice(low, after);
}

export function isPrinted(shown: ShownText | undefined, span: Span): boolean {
  return shown !== undefined && (shown.stretches === undefined || holds(shown.stretches, span));
}

export function printedPassage(shown: ShownText | undefined, passage: Passage): Passage {
  const hidden = shown === undefined ? [] : within(shown.hidden, passage);
  return hidden.length === 0 ? passage : { ...passage, quote: maskedAt(passage.quote, hidden, passage.start) };
}

/** What was read in a document, as far as it is printed. Statements come from elsewhere. */
export function printedReading(
  reading: Reading,
  shown: ShownText,
  text: string,
  mentions: readonly Mention[],
): Reading {
  const { stretches } = shown;
  const bare = { ...reading, mentions, statements: [] };
  if (stretches === undefined) return bare;
  const held = (span: Span | undefined): Span | undefined =>
    span !== undefined && holds(stretches, span) ? span : undefined;
  return {
    ...bare,
    paragraphs: cutText(text, stretches).paragraphs,
    languages: reading.languages.filter((one) => meets(stretches, one)),
    sentences: reading.sentences.filter((one) => holds(stretches, one)),
    clauses: [],
    sections: reading.sections
      .filter((one) => meets(stretches, one))
      .map((one) => ({
        ...one,
        title: held(one.title),
        author: held(one.author),
        number: held(one.number),
        dateAt: held(one.dateAt),
      })),
  };
}

async function maskFor(
  source: SiteSource,
  texts: ReadonlyMap<DocumentId, string>,
  stretchesIn: (id: DocumentId) => Span[] | undefined,
  people: ReadonlyMap<EntryId, Person>,
): Promise<NameMask> {
  const hidden = [...people.values()].filter(({ isOpen }) => !isOpen);
  const places = await source.entries(["place", "court", "facility"]);
  const open = [
    ...[...people.values()].flatMap(({ isOpen, isNamed, name, words }) =>
      isOpen && isNamed ? [name, ...words.map((one) => one.words)] : [],
    ),
    ...places.map(({ name }) => name),
  ];
  const undecided = hidden.filter(({ level }) => level === undefined);
  const ordinary = ordinaryWords(texts, stretchesIn, new Set(undecided.flatMap(partsOfPerson)));
  for (const part of hidden.filter(({ level }) => level !== undefined).flatMap(partsOfPerson)) ordinary.delete(part);
  return nameMask(hidden.map(hiddenOf), open, (part) => ordinary.has(part));
}

/** The names of people who are not to be named, as a mask of their own. */
export function maskOf(hidden: readonly Person[], open: readonly string[]): NameMask {
  return nameMask(hidden.map(hiddenOf), open);
}

function hiddenOf({ name, words, isNamed }: Person): Hidden {
  const names = words.filter(({ isName }) => isName).map((one) => one.words);
  const descriptions = words.filter(({ isName }) => !isName).map((one) => one.words);
  return isNamed ? { names: [name, ...names], descriptions } : { names, descriptions: [name, ...descriptions] };
}

export function partsOfPerson({ name, words }: Person): string[] {
  return [name, ...words.map((one) => one.words)].flatMap(partsOf);
}

/** Parts of names that the printed texts also use as common words ("young", "rose"), in small letters. */
function ordinaryWords(
  texts: ReadonlyMap<DocumentId, string>,
  stretchesIn: (id: DocumentId) => Span[] | undefined,
  candidates: ReadonlySet<string>,
): Set<string> {
  const ordinary = new Set<string>();
  if (candidates.size === 0) return ordinary;
  for (const [id, text] of texts) {
    const stretches = stretchesIn(id);
    const printed = stretches === undefined ? [text] : stretches.map(({ start, end }) => text.slice(start, end));
    for (const words of printed)
      for (const [word] of words.matchAll(
        /(?<![\p{L}\p{N}._@/#-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}_@/]|[.-][\p{L}\p{N}])/gu,
      )) {
        const [part = ""] = partsOf(word);
        if (candidates.has(part)) ordinary.add(part);
      }
  }
  return ordinary;
}
