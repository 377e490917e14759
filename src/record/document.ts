// One received file, and what became of it.

import type { DateSpan, DocumentId, Span } from "../base/base.ts";

/** What happened to a file. Every file ends with exactly one of these. */
export type Receipt =
  | { readonly kind: "read" }
  | { readonly kind: "partial"; readonly missing: string }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason; readonly hint: string };

export type UnreadableReason =
  | "empty"
  | "damaged"
  | "password"
  | "too large"
  | "took too long"
  | "out of memory"
  | "not permitted"
  | "unsupported";

/** A value that a file gave about itself, with where it stood: "JSON-LD datePublished", "PDF metadata", "Date header". */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** `number` counts from 1; the page's text is `text.slice(start, end)`. */
export interface Page extends Span {
  readonly number: number;
  /** How the page's text was got. */
  readonly from: "text" | "ocr" | "none";
  /** Mean confidence of the character recognition, 0 to 100; only where `from` is "ocr". */
  readonly confidence?: number | undefined;
}

/** What the file's own layout says of a stretch of text. Text is marked, never removed. */
export interface Mark extends Span {
  readonly kind: "heading" | "caption" | "teaser" | "repeated" | "table-row" | "quoted-reply" | "list-item";
  /** Depth of a heading, 1 to 6. */
  readonly level?: number | undefined;
}

/** Words that lead somewhere. A video that the page shows in a frame has no words: `start` is `end`. */
export interface PageLink extends Span {
  /** A whole web address, or "mailto:" or "tel:" with what follows. */
  readonly address: string;
}

/** What is known about a document from its bytes alone: pure function of them, cached by their SHA-256. */
export interface Extraction {
  readonly mediaType: string;
  readonly receipt: Receipt;
  /** Canonical text; empty when the file is unreadable. */
  readonly text: string;
  readonly pages: readonly Page[];
  readonly marks: readonly Mark[];
  /** In the order of the text. For those who bring a page in; the record does not keep them. */
  readonly links?: readonly PageLink[] | undefined;
  /** The posts of a page that is a list of them, as its own elements tell them apart; the record does not keep them either. */
  readonly posts?: readonly Span[] | undefined;
  /** BCP 47, from the text; undefined when there is too little of it. */
  readonly language?: string | undefined;
  readonly title?: Sourced<string> | undefined;
  readonly byline?: Sourced<string> | undefined;
  readonly publisher?: Sourced<string> | undefined;
  readonly published?: Sourced<DateSpan> | undefined;
  /** Sender, recipients and the like of a message, in order, as printed. */
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | undefined;
}

/**
 * A document as the record holds it. `names` are the paths under the case folder at which these bytes were found, sorted;
 * a file inside a ZIP or an e-mail is "outer.zip/inner.txt".
 */
export interface CaseDocument extends Extraction {
  readonly id: DocumentId;
  /** Of its bytes, 64 hexadecimal digits; empty when they could not be had. */
  readonly sha256: string;
  readonly bytes: number;
  readonly names: readonly string[];
  /** The documents this one came in (an e-mail, a ZIP), sorted. */
  readonly parents: readonly DocumentId[];
  /** "related": about another case; nothing of it stands on the subject's timeline. */
  readonly scope: "subject" | "related";
}
