// The beginning of a part of a page; it reaches to the next one.

import type { Span } from "../../base/base.ts";
import type { Section } from "../../record/record.ts";
import type { Stamp } from "./section-dates.ts";

export interface Start {
  readonly at: number;
  readonly kind: Section["kind"];
  readonly title?: Span | undefined;
  readonly author?: Span | undefined;
  readonly stamp?: Stamp | undefined;
  readonly weekday?: number | undefined;
  /** Takes part in the page's order, and may be bounded by its neighbours. */
  readonly ordered: boolean;
  /** Goes on with what stood before a letter: has that section's date. */
  readonly resumes?: boolean | undefined;
}

/** `index`: its first block; `headAt`: the block that dates it. */
export interface IndexedStart extends Start {
  readonly index: number;
  readonly headAt?: number | undefined;
}
