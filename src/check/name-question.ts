// What a check is told of names that may be one's.

import type { EntryId } from "../base/base.ts";
import type { Evidence, Proposal } from "../record/record.ts";

/** A proposal with what the documents say besides the names. */
export interface NameQuestion extends Proposal {
  readonly evidence: Evidence;
  /** The entries that the names belong to by now. */
  readonly entries: readonly EntryId[];
}
