// Nothing without its passage: a span of a document's canonical text, together with the words that stand there.

import { z } from "zod";
import { type DocumentId, invariant, type Span } from "../base/base.ts";

/** `quote` is `text.slice(start, end)` of the document's canonical text; offsets are UTF-16 code units. */
export interface Passage extends Span {
  readonly document: DocumentId;
  readonly quote: string;
}

/** The passage at a span. Throws when the span does not lie in the text: a reader that gives such a span is wrong. */
export function passageAt(document: DocumentId, text: string, span: Span): Passage {
  invariant(
    Number.isInteger(span.start) && 0 <= span.start && span.start < span.end && span.end <= text.length,
    `span ${span.start}..${span.end} does not lie in ${document} (${text.length} units)`,
  );
  return { document, start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}

export const passageSchema = z.strictObject({
  document: z.templateLiteral(["doc_", z.string()]),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
