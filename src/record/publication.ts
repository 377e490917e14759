// What may be published: what people have accepted, and how far each document, person and picture may be shown. A pure function
// of the decisions, so that the public edition is, too.

import type { Decision } from "./decision.ts";
import { undoneBy } from "./identity/identity-decisions.ts";
import { type ReviewPeople, reviewOf } from "./review.ts";
import type { Statement } from "./statement.ts";

/**
 * How far something may be shown. withheld: nothing of it, not even that it is there. cited (documents): only the passages that
 * published things rest on. public: all of it. What nobody has decided on is withheld.
 */
export const LEVELS = ["withheld", "cited", "public"] as const;
export type Level = (typeof LEVELS)[number];

/** Why somebody or something is withheld, or what is known of it although it is shown, where it is said. */
export const LEVEL_GROUNDS = ["minor", "witness", "sealed"] as const;
export type LevelGround = (typeof LEVEL_GROUNDS)[number];

export interface Publication {
  /** The ids of the statements that stand accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  /** By the id of a document or entry, or the path of a picture; only what was decided. */
  readonly levels: ReadonlyMap<string, Level>;
  /** What those who decided on a level said to know of it: that it is sealed, a minor, a protected witness. */
  readonly grounds: ReadonlyMap<string, LevelGround>;
}

/** Something that must not be published as it stands, or that somebody should look at first. */
export interface Refusal {
  /** "uncited", "lacks-hour", "placeholder", … */
  readonly rule: string;
  /** By which somebody may waive it: an id, or the file with its line. */
  readonly target: string;
  /** The file with its line, or the thing that it is about: "updates/june.md:12". */
  readonly where: string;
  /** What is the matter, in one sentence. */
  readonly what: string;
  readonly howToMend: string;
  /** Whose level would have to be another: the id of a document or person, or the path of a picture; and what is known of it. */
  readonly level?: { readonly of: string; readonly ground?: LevelGround } | undefined;
  /** What stops keeps the edition from being published. */
  readonly severity: "stops" | "warns";
}

/**
 * What the decisions allow: for each target the last word that was not taken back. @param people How many it takes to accept a
 * statement.
 */
export function publicationOf(decisions: readonly Decision[], people: ReviewPeople = 1): Publication {
  const undone = undoneBy(decisions);
  const standing = decisions.filter(({ seq }) => !undone.has(seq));
  const levels = new Map<string, Level>();
  const grounds = new Map<string, LevelGround>();
  for (const { act, target, after, reason } of standing) {
    const level = act === "publish" ? LEVELS.find((one) => one === after) : undefined;
    if (level === undefined) continue;
    levels.set(target, level);
    const ground = LEVEL_GROUNDS.find((one) => reason === one || reason?.startsWith(`${one}: `) === true);
    if (ground === undefined) grounds.delete(target);
    else grounds.set(target, ground);
  }
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  const reviewed = Map.groupBy(
    standing.filter(({ target }) => target.startsWith("stm_")),
    ({ target }) => target,
  );
  for (const [target, own] of reviewed) {
    const { state } = reviewOf(own, people);
    if (state === "accepted") accepted.add(target);
    else if (state === "rejected") rejected.add(target);
  }
  return { accepted, rejected, levels, grounds };
}

/** An allegation of which the text does not say who makes it: it is never published. */
export function isUnattributed({ modality, speaker }: Pick<Statement, "modality" | "speaker">): boolean {
  return modality === "alleged" && speaker.kind === "unknown";
}

/** What a decision is about that lets the original file of a document out, or keeps it back. */
export function originalOf(document: string): string {
  return `${document}/original`;
}
