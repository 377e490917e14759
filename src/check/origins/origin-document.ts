// What origins need to know of a document.

import type { DateSpan, Span } from "../../base/base.ts";
import type { Mention, Section } from "../../record/record.ts";

/** What must be known of a document to group its passages and to tell which came first. */
export interface OriginDocument {
  readonly text: string;
  readonly date?: DateSpan | undefined;
  readonly sections?: readonly Section[] | undefined;
  /** The quotations found in it, marks included. */
  readonly quotations?: readonly Span[] | undefined;
  /** What was read in it, by place. */
  readonly mentions?: readonly Mention[] | undefined;
  /** Running heads, feet and teasers: stretches that the layout repeats. */
  readonly repeated?: readonly Span[] | undefined;
}
