// Text that stands in more than one place comes from one source until shown otherwise.

import type { DocumentId, OriginId, Span } from "../base/base.ts";
import type { Passage } from "./passage.ts";

/** The same run of words in two places: in two documents, or twice in one. `a` sorts before `b`. */
export interface SharedText {
  readonly a: Span & { readonly document: DocumentId };
  readonly b: Span & { readonly document: DocumentId };
  /** Words that are equal on both sides. */
  readonly words: number;
}

/** `first` is set only on evidence, which `basis` names; otherwise the basis begins with "undirected". */
export interface Origin {
  readonly id: OriginId;
  readonly passages: readonly Passage[];
  readonly first?: DocumentId | undefined;
  readonly basis: string;
}

/** A shared text that counts as a sign of a common source. */
export interface Link extends SharedText {
  /** Does it run across the border of a section, on either side? */
  readonly crosses: boolean;
  /** The origin it was found to be of when origins were settled last; `leads` where it is of the origin's longest source. */
  readonly placed?: { readonly origin: OriginId; readonly leads: boolean } | undefined;
}
