// The atom of the record: who says what, how, and where it stands.

import type { DateSpan, EntryId, Instant, OriginId, Span, StatementId } from "../base/base.ts";
import type { Duration } from "./duration.ts";
import type { Tier } from "./mention.ts";
import type { Passage } from "./passage.ts";

export const ENTRY_KINDS = [
  "person",
  "organization",
  "court",
  "facility",
  "place",
  "proceeding",
  "hearing",
  "ruling",
  "filing",
  "custody period",
  "allegation",
  "evidence",
  "finding",
  "request",
  "event",
  "letter",
  "contact",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const MODALITIES = [
  "asserted",
  "alleged",
  "denied",
  "ordered",
  "scheduled",
  "found",
  "happened",
  "hypothetical",
] as const;
/** "Ordered released" is not "released"; what is hypothetical is only imagined, feared, wished for or asked for. */
export type Modality = (typeof MODALITIES)[number];
export type Polarity = "positive" | "negative";

/** The document's own voice, or somebody it quotes or reports. `name` is the name as the document's fullest form gives it. */
export type Speaker =
  | { readonly kind: "narrator" }
  | {
      readonly kind: "person" | "unnamed person" | "organization" | "court" | "document" | "unknown";
      readonly name: string;
      /** Those who say it together with this one: who signed the same letter, who are quoted in one breath. */
      readonly with?: readonly string[] | undefined;
    };

/** Where and when a role is held, as far as the text says. */
export interface Tenure {
  readonly organization?: string | undefined;
  readonly place?: string | undefined;
  /** Held no longer when the text was written. */
  readonly former?: true | undefined;
  /** When it is or was held: as the text says, else when the section that says so was written. Never today. */
  readonly asOf?: DateSpan | undefined;
}

/** A named thing that a statement's clause speaks of; `as` says what it is in the event: "person held", "place", "court". */
export interface Concerned {
  readonly kind: EntryKind;
  readonly name: string;
  readonly as?: string | undefined;
}

/**
 * What the clause of a statement, or its neighbours, say further of the same entry: the time of a hearing, the reason of a move.
 * Never the slot "date": when the entry was is said by whole statements alone.
 */
export interface FoundPart extends Span {
  readonly slot: string;
  readonly value: string;
  /** When, for a slot that says when. */
  readonly date?: DateSpan | undefined;
  readonly about?: readonly Concerned[] | undefined;
}

/** What the readers make of one passage, before it is known which entry of the record it belongs to. */
export interface FoundStatement extends Span {
  readonly speaker: Speaker;
  /** For an event, `name` is its type ("arrest", "hearing"); for a named thing, its name in the document. */
  readonly entry: {
    readonly kind: EntryKind;
    readonly name: string;
    /** A person whom the document describes and does not name: an entry of this document alone. */
    readonly unnamed?: true | undefined;
  };
  readonly slot: string;
  readonly value: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly tier: Tier;
  /** When, for a slot that says when. */
  readonly date?: DateSpan | undefined;
  /** For the slot "role". */
  readonly tenure?: Tenure | undefined;
  /** For the slots "duration" and "age". */
  readonly duration?: Duration | undefined;
  /** The named persons and other named things the clause speaks of, by kind and name; for telling events apart. */
  readonly about?: readonly Concerned[] | undefined;
  /** Said by the same speaker in the same way; in the record each is a statement of its own. */
  readonly parts?: readonly FoundPart[] | undefined;
}

/** The fields of a statement that a person can correct. `date` is EDTF, "" for not known. */
export interface StatementFields {
  readonly value?: string | undefined;
  readonly speaker?: Speaker | undefined;
  readonly date?: string | undefined;
  readonly modality?: Modality | undefined;
}

/** That somebody corrected what was read. */
export interface Corrected {
  /** The number of the decision. */
  readonly seq: number;
  readonly by: string;
  readonly at: Instant;
  readonly reason?: string | undefined;
  readonly fields: StatementFields;
  /** The same fields as they were read. */
  readonly was: StatementFields;
}

/** A statement in its place in the record. */
export interface Statement extends Omit<FoundStatement, "entry" | "start" | "end" | "about" | "parts"> {
  readonly id: StatementId;
  readonly entry: EntryId;
  /** The statement that it is a part of: what both say is said of one thing. */
  readonly main?: StatementId | undefined;
  readonly speakerEntry?: EntryId | undefined;
  /** When the text that says it was written: its section, else its document. */
  readonly written?: DateSpan | undefined;
  readonly about?: readonly (Concerned & { readonly entry: EntryId })[] | undefined;
  /** Set when the passage lies in text that stands in more than one place. */
  readonly origin?: OriginId | undefined;
  readonly passage: Passage;
  readonly corrected?: Corrected | undefined;
}

/**
 * A thing in the record. A slot holds all the statements made about it; the record never picks a winner.
 * `date` is when it was, for kinds that happen at a time: the most exact day that a statement gives and none gives up.
 */
export interface Entry {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  readonly slots: Readonly<Record<string, readonly StatementId[]>>;
  readonly date?: DateSpan | undefined;
}
