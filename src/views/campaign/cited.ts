// What pages of the campaign know of the sources of a piece: its citations, the values of the record in it, its pictures.

import { type DateSpan, spanAt } from "../../base/base.ts";
import type { Block, Inline, Passage, Photo, Writing, WritingKind } from "../../record/record.ts";
import type { Here } from "../site.ts";

/** A citation that leads somewhere. */
export interface Cited {
  readonly passage: Passage;
  /** From the site's folder. */
  readonly href: string;
}

/** The words of a cited passage in the language of the edition, as somebody put them. */
export interface CitedTranslation {
  readonly language: string;
  readonly text: string;
  readonly by?: string | undefined;
}

/** A value of the record in words, with the page that shows where it comes from. */
export interface LiveValue {
  readonly words: string;
  /** From the site's folder. */
  readonly href: string;
}

export interface BodyContext {
  readonly here: Here;
  /** By what stands between the brackets. */
  readonly cited: ReadonlyMap<string, Cited>;
  /** By the address of the passage; where the campaign gives one. */
  readonly translations?: ReadonlyMap<string, CitedTranslation> | undefined;
  /** In the words of a language, that of the edition unless given. */
  readonly valuesIn: (language?: string) => ReadonlyMap<string, LiveValue>;
  /** What the recipient of a letter fills. */
  readonly slots?: ReadonlyMap<string, string> | undefined;
  /** Those that may be shown, by file. */
  readonly photos: ReadonlyMap<string, Photo>;
  /** Words to mark as lacking a source, for the people who write. */
  readonly lacking?: ReadonlySet<Inline> | undefined;
}

/** A piece with its body read, and when it was, as far as that is known. */
export interface Piece<W extends Writing = Writing> {
  readonly writing: W;
  readonly body: readonly Block[];
  readonly date?: DateSpan | undefined;
  /** Of its own language, where that is not the edition's. */
  readonly foreign?: string | undefined;
}

export type PieceOf<K extends WritingKind> = Piece<Writing<K>>;

/** The citations of a body in the order in which they first come, those that lead to one passage once. */
export function sourcesOf(context: Pick<BodyContext, "cited">, blocks: readonly Block[]): Cited[] {
  const found = new Map<string, Cited>();
  for (const raw of citedIn(blocks)) {
    const one = context.cited.get(raw);
    if (one !== undefined && !found.has(one.href)) found.set(one.href, one);
  }
  return [...found.values()];
}

/** What stands between the brackets of each citation, in order. */
export function* citedIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") yield* inContent(block.content);
    else if (block.kind === "list") for (const item of block.items) yield* citedIn(item);
    else if (block.kind === "quote") yield* citedIn(block.blocks);
  }
}

function* inContent(content: readonly Inline[]): Generator<string> {
  for (const one of content) {
    if (one.kind === "citation") yield one.raw;
    else if ("content" in one) yield* inContent(one.content);
  }
}

/** When the part of the document was written in which the passage stands, else the document. */
export function sourceDate({ site }: Here, { document, start }: Passage): DateSpan | undefined {
  const summary = site.documents.get(document);
  const section = summary === undefined ? undefined : spanAt(summary.sections, start);
  return section === undefined ? summary?.date : section.date;
}
