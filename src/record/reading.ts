// What the readers find in one document. Pure data: the same text, layout and reader versions always give the same.

import { compareSpans, type DateSpan, type Span } from "../base/base.ts";
import type { Mention } from "./mention.ts";
import type { FoundStatement, Modality, Polarity } from "./statement.ts";

/** A part of a document with its own date. `date` is undefined when nothing bounds it. Sections do not overlap and cover the text. */
export interface Section extends Span {
  readonly kind:
    | "document"
    | "post"
    | "letter"
    | "release"
    | "message"
    | "transcript"
    | "timeline entry"
    | "docket entry"
    | "table row"
    | "part";
  readonly title?: Span | undefined;
  /** Who wrote it: the sender of a message, the first to sign a letter, whom a post names. */
  readonly author?: Span | undefined;
  /** The number of a docket entry, as printed. */
  readonly number?: Span | undefined;
  readonly date?: DateSpan | undefined;
  /** The passage the date was read from. */
  readonly dateAt?: Span | undefined;
  /** BCP 47: the language of most of its text; undefined when that is not known. */
  readonly language?: string | undefined;
}

/** Paragraphs that follow each other and are in one language (BCP 47). */
export interface LanguageStretch extends Span {
  readonly language: string;
}

/** A stretch of one sentence and how it is meant. */
export interface MeantClause extends Span {
  readonly modality: Modality;
  readonly polarity: Polarity;
}

export interface Reading {
  readonly paragraphs: readonly Span[];
  /** Whole paragraphs, in order, not overlapping. The language of what lies in none of them is not known. */
  readonly languages: readonly LanguageStretch[];
  readonly sentences: readonly Span[];
  readonly sections: readonly Section[];
  /** In order, without overlap. What lies in none is asserted, in the positive. */
  readonly clauses: readonly MeantClause[];
  /** Sorted by start, then the longer first. */
  readonly mentions: readonly Mention[];
  readonly statements: readonly FoundStatement[];
}

export const EMPTY_READING: Reading = {
  paragraphs: [],
  languages: [],
  sentences: [],
  sections: [],
  clauses: [],
  mentions: [],
  statements: [],
};

/** One reading from what several readers gave, in their order. */
export function joinReadings(parts: readonly Partial<Reading>[]): Reading {
  const last = <K extends "paragraphs" | "languages" | "sentences" | "sections" | "clauses">(key: K): Reading[K] =>
    parts.findLast((part) => part[key] !== undefined)?.[key] ?? EMPTY_READING[key];
  return {
    paragraphs: last("paragraphs"),
    languages: last("languages"),
    sentences: last("sentences"),
    sections: last("sections"),
    clauses: last("clauses"),
    mentions: parts.flatMap((part) => part.mentions ?? []).sort(compareSpans),
    statements: parts.flatMap((part) => part.statements ?? []).sort(compareSpans),
  };
}
