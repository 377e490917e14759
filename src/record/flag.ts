// What a check reports. (A "finding" is what a court finds.)

import type { FlagId } from "../base/base.ts";
import type { Passage } from "./passage.ts";

/** conflict: cannot all be true; imprecise: compatible but not the same; disputed: different speakers; damaged: the source is broken. */
export type FlagClass = "conflict" | "imprecise" | "disputed" | "cannot compare" | "damaged" | "repeated" | "missing";
export type Severity = "high" | "medium" | "low";

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
}
