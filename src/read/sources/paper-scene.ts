// The words around a noun that may be a paper: what its finders hand to each other.

import type { Span } from "../../base/base.ts";
import type { DateMention, NameMention, PaperMention, PaperType, Section } from "../../record/record.ts";

export type FoundPaper = Omit<PaperMention, "kind" | "quote">;

/** What is known of the sentence in which a noun stands. All places are of the whole text. */
export interface PaperScene {
  readonly view: string;
  readonly sentence: Span;
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly section: Section | undefined;
}

/** A noun with the words that belong to it: the determiner or the possessor before it. */
export interface PaperNoun extends Span {
  readonly type: PaperType;
  readonly noun: string;
  /** Where its determiner begins. */
  readonly from: number;
  readonly determiner: string;
  /** Words between the determiner and the noun. */
  readonly modifiers: string;
}
