// What a check reports. (A "finding" is what a court finds.)

import type { EntryId, FlagId, Instant } from "../base/base.ts";
import type { PaperType } from "./paper.ts";
import type { Passage } from "./passage.ts";

/** conflict: cannot all be true; imprecise: compatible but not the same; disputed: different speakers; damaged: the source is broken. */
export type FlagClass = "conflict" | "imprecise" | "disputed" | "cannot compare" | "damaged" | "repeated" | "missing";
export type Severity = "high" | "medium" | "low";

/** All passages that give one of the values that a flag compares. */
export interface FlagSide {
  /** As printed, or in words of ours where the passages word it in several ways. */
  readonly value: string;
  readonly passages: readonly Passage[];
}

/** resolved: a person takes one of the values as right. explained: there is no contradiction. waived: it was seen and is left. */
export const SETTLEMENTS = ["resolved", "explained", "waived"] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** What a person decided about a flag. */
export interface Settled {
  readonly how: Settlement;
  /** What is taken as right. */
  readonly value?: string | undefined;
  readonly seq: number;
  readonly by: string;
  readonly at: Instant;
  readonly reason?: string | undefined;
}

/** The id is made of the check, what it concerns and the values compared: it lapses when the values change. */
export interface Flag {
  readonly id: FlagId;
  readonly check: string;
  readonly class: FlagClass;
  readonly severity: Severity;
  /** One sentence for a reader who knows the case but not the program. */
  readonly reason: string;
  /** What would settle it, one sentence. */
  readonly settle: string;
  readonly passages: readonly Passage[];
  /** The kind of what is missing, for lists by kind: the kind of a wanted document. */
  readonly topic?: PaperType | undefined;
  /** The values that stand against each other; every passage of a side is among `passages`. */
  readonly sides?: readonly FlagSide[] | undefined;
  /** The entries it concerns, where it is about entries and not about a text. */
  readonly entries?: readonly EntryId[] | undefined;
  readonly settled?: Settled | undefined;
}

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];
const CLASSES: readonly FlagClass[] = [
  "conflict",
  "disputed",
  "cannot compare",
  "imprecise",
  "missing",
  "repeated",
  "damaged",
];

/** What matters most first; of the same severity conflicts of facts first, damage last. */
export function compareFlags(a: Flag, b: Flag): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) ||
    compareWords(a.check, b.check) ||
    compareWords(a.id, b.id)
  );
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
