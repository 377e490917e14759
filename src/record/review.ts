// Where the review of a statement stands: what follows from the decisions about it, and from how many people it takes to accept.

import type { Decision } from "./decision.ts";

export const REVIEW_STATES = ["waiting", "proposed", "put off", "accepted", "rejected"] as const;
/** proposed: one person stands behind it where it takes two. */
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface Review {
  readonly state: ReviewState;
  /** Who accepted or corrected it first, where another person has to accept. */
  readonly proposer?: string | undefined;
}

/** How many people it takes to accept a statement. */
export type ReviewPeople = 1 | 2;

/**
 * `standing`: what stands of the decisions about one statement, in their order. Somebody accepts what was read as it was then:
 * whoever corrects it opens it again. Where it takes two people, the one who accepted or corrected first is not the second.
 */
export function reviewOf(standing: readonly Pick<Decision, "act" | "by">[], people: ReviewPeople): Review {
  let state: ReviewState = "waiting";
  let proposer: string | undefined;
  for (const { act, by } of standing) {
    switch (act) {
      case "accept":
        if (people === 1 || (proposer !== undefined && !isSamePerson(proposer, by))) state = "accepted";
        else if (state !== "accepted") [state, proposer] = ["proposed", by];
        break;
      case "reject":
        [state, proposer] = ["rejected", undefined];
        break;
      case "correct":
        state = people === 1 ? "waiting" : "proposed";
        proposer = people === 1 ? undefined : by;
        break;
      case "defer":
        if (state === "waiting" || state === "proposed") state = "put off";
        break;
      case "merge":
      case "split":
      case "undo":
      case "waive":
      case "publish":
        break;
    }
  }
  return { state, proposer: state === "accepted" || state === "rejected" ? undefined : proposer };
}

/** Names of people in the log. */
export function isSamePerson(one: string, other: string): boolean {
  return personKey(one) === personKey(other);
}

/** The same for all spellings in which a person is taken for one: what does not show makes nobody another. */
export function personKey(name: string): string {
  const shown = name.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}+/gu, "");
  const folded = shown.toUpperCase().toLowerCase().normalize("NFKC");
  return folded.replace(/\s+/gu, " ").trim();
}
