// What a rule about writing looks at: one piece with its sentences, and what is known around it.

import type { Day, DocumentId, EntryId } from "../../../base/base.ts";
import type {
  Block,
  BodyParagraph,
  Contact,
  ListPlace,
  Photo,
  Refusal,
  Statement,
  Writing,
  WritingKind,
} from "../../../record/record.ts";
import type { LiveValue } from "../../../views/views.ts";
import type { Congress } from "../../whole.ts";
import type { Citations } from "../citations.ts";

export interface WrittenPiece<W extends Writing = Writing> {
  readonly writing: W;
  readonly body: readonly Block[];
  readonly paragraphs: readonly BodyParagraph[];
}

/** A ruling of a proceeding, with the last day that it can be of. */
export interface KnownRuling {
  readonly entry: EntryId;
  readonly day: Day;
}

export interface Surroundings {
  readonly asOf: Day;
  /** In the whole record. */
  readonly citations: Citations;
  /** In what the edition may show. */
  readonly shownCitations: Citations;
  /** What the record tells on the day of the piece. */
  readonly valuesOf: (writing: Writing) => ReadonlyMap<string, LiveValue>;
  /** All of the writing, drafts too. */
  readonly pieces: readonly Writing[];
  /** Whom readers can call; undefined where nobody looked. */
  readonly congress?: Congress | undefined;
  /** Of the documents that are cited, all that the record holds. */
  readonly statements: ReadonlyMap<DocumentId, readonly Statement[]>;
  /** Names of the publishers of documents. */
  readonly publishers: ReadonlyMap<DocumentId, string>;
  readonly contacts: readonly Contact[];
  /** Contacts that are drafts still, with the file in which they wait. */
  readonly draftContacts?: ReadonlyMap<string, string> | undefined;
  readonly photos: readonly Photo[];
  /** The pictures that are there; undefined where nobody looked. */
  readonly photoFiles: ReadonlySet<string> | undefined;
  /** Pictures that somebody made public by a decision of its own. */
  readonly clearedPhotos: ReadonlySet<string>;
  /** The addresses of the site: does one lead anywhere? */
  readonly leads: (address: string) => boolean;
  /** Where an item of a list stands; where nobody knows, the list by its usual name. */
  readonly placeOf: (item: object, list: string) => ListPlace;
  /**
   * Of each proceeding, by its id, the rulings with a day; of each ruling itself and those that stay it, lift it or act on it
   * otherwise. undefined where nobody looked.
   */
  readonly rulings: ReadonlyMap<EntryId, readonly KnownRuling[]> | undefined;
}

export interface Found {
  /** From 1; the file as a whole where it is left out. */
  readonly line?: number | undefined;
  readonly what: string;
  readonly howToMend: string;
  readonly level?: Refusal["level"];
  readonly severity?: "warns" | undefined;
}

/** A rule about single pieces. Rules are plain values in a list. */
export interface WritingRule {
  readonly name: string;
  readonly run: (piece: WrittenPiece, around: Surroundings) => readonly Found[];
}

export function refusalOf(rule: string, path: string, { line, what, howToMend, level, severity }: Found): Refusal {
  const where = line === undefined ? `updates/${path}` : `updates/${path}:${line}`;
  const found: Refusal = { rule, target: where, where, what, howToMend, severity: severity ?? "stops" };
  return level === undefined ? found : { ...found, level };
}

export function isKind<K extends WritingKind>(piece: WrittenPiece, kind: K): piece is WrittenPiece<Writing<K>> {
  return piece.writing.kind === kind;
}

/** Words for a message: the sentence, cut where it is long. */
export function inShort(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s\S*$/u, "")} …`;
}
