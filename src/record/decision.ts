// What a person did. Append-only; each decision's hash covers the one before it, so that none can be dropped or changed unseen.

import { type Instant, textHash } from "../base/base.ts";

export const ACTS = ["accept", "reject", "correct", "merge", "split", "defer", "undo", "waive", "publish"] as const;
export type Act = (typeof ACTS)[number];

export interface NewDecision {
  readonly at: Instant;
  readonly by: string;
  readonly act: Act;
  /** The id of what it concerns. */
  readonly target: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly reason?: string | undefined;
}

/** `seq` counts from 1. */
export interface Decision extends NewDecision {
  readonly seq: number;
  readonly hash: string;
}

/** The hash that starts the chain. */
export const CHAIN_START = "0".repeat(64);

export function decisionHash(previous: string, seq: number, decision: NewDecision): string {
  const { at, by, act, target, before = null, after = null, reason = null } = decision;
  return textHash(JSON.stringify([previous, seq, at, by, act, target, before, after, reason]));
}

/** The first decision at which the chain is broken, or undefined when it holds. */
export function brokenLink(decisions: readonly Decision[]): Decision | undefined {
  let previous = CHAIN_START;
  let expected = 1;
  for (const decision of decisions) {
    if (decision.seq !== expected || decision.hash !== decisionHash(previous, decision.seq, decision)) return decision;
    previous = decision.hash;
    expected++;
  }
  return undefined;
}
