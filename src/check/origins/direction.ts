// Which of several copies came first: said only on evidence, never guessed from length or order.
// Evidence is a strictly earlier date, or that all copies but one stand in quotation marks or behind an attribution.

import { type DateSpan, type DocumentId, isKnown, type Span, spanAt } from "../../base/base.ts";
import type { Origin, Passage } from "../../record/record.ts";
import type { OriginDocument } from "./origin-document.ts";

type Direction = Pick<Origin, "first" | "basis">;

/** How far before a passage an attribution may stand. */
const REACH = 160;
const DOCUMENT_WORD =
  /\b(letter|statement|release|order|decision|opinion|ruling|complaint|motion|brief|e-?mail|report|filing|petition|declaration|affidavit|testimony|post|article|memo|message)\b/;
const SAYING_WORD =
  /\b(reads?|says?|said|states?|stated|wrote|writes|written|according to|told|quoted?|quoting|argue[sd]?|added)\b/;

export function direction(passages: readonly Passage[], documents: ReadonlyMap<DocumentId, OriginDocument>): Direction {
  const byDocument = Map.groupBy(passages, (passage) => passage.document);
  if (byDocument.size === 1) return { basis: "undirected: all of it stands in one document" };
  const byDate = earliestDocument(byDocument, documents);
  const byForm = quotedDocument(byDocument, documents);
  if (byDate.first !== undefined && byForm !== undefined && byDate.first !== byForm) {
    return { basis: "undirected: the dates and the quotation marks point different ways" };
  }
  if (byDate.first !== undefined) return byDate;
  if (byForm === undefined) return byDate;
  const others = byDocument.size === 2 ? "the other document quotes it" : "all the other documents quote it";
  return { first: byForm, basis: `the words are its own, and ${others}` };
}

function earliestDocument(
  byDocument: ReadonlyMap<DocumentId, readonly Passage[]>,
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): Direction {
  const dates = [...byDocument].map(([document, passages]) => ({
    document,
    spans: passages.map((passage) => dateOf(passage, documents.get(document))),
  }));
  const undated = dates.filter(({ spans }) => spans.some((span) => span === undefined || !isKnown(span))).length;
  if (undated > 0) {
    return { basis: `undirected: no date is known for ${undated} of ${dates.length} documents` };
  }
  for (const { document, spans } of dates) {
    const others = dates.filter((other) => other.document !== document).flatMap((other) => other.spans);
    const known = spans.filter((span) => span !== undefined);
    const isFirst = known.some((span) => others.every((other) => other !== undefined && isBefore(span, other)));
    if (isFirst) return { first: document, basis: "its date is earlier than every other" };
  }
  return { basis: "undirected: the dates do not show which is earlier" };
}

function isBefore(a: DateSpan, b: DateSpan): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}

/** The date of the post or letter that holds the passage; the document's own where it has no such sections. */
function dateOf(passage: Passage, document: OriginDocument | undefined): DateSpan | undefined {
  const section = spanAt(document?.sections ?? [], passage.start);
  if (section === undefined || section.kind === "document" || section.kind === "part")
    return section?.date ?? document?.date;
  return section.date;
}

/** The one document that has the words as its own where every other one quotes them. */
function quotedDocument(
  byDocument: ReadonlyMap<DocumentId, readonly Passage[]>,
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): DocumentId | undefined {
  const own = [...byDocument].filter(([document, passages]) => {
    const known = documents.get(document);
    return known === undefined || !passages.every((passage) => isQuoted(passage, known));
  });
  return own.length === 1 ? own[0]?.[0] : undefined;
}

/** Does nine tenths of it stand in quotation marks, or is it given with an attribution? The marks themselves may lie outside. */
function isQuoted(passage: Span, document: OriginDocument): boolean {
  const { quotations = [], text } = document;
  let inside = 0;
  for (const { start, end } of quotations) {
    inside += Math.max(0, Math.min(end, passage.end) - Math.max(start, passage.start));
  }
  if (10 * inside >= 9 * (passage.end - passage.start)) return true;
  return isAttributed(text.slice(Math.max(0, passage.start - REACH), passage.start));
}

/** "The letter to the mayor reads:", "said in a statement:" just before, in the same paragraph. */
function isAttributed(before: string): boolean {
  const paragraph = before.slice(before.trimEnd().lastIndexOf("\n\n") + 1);
  const sentence = paragraph
    .slice(paragraph.search(/[^.!?]*$/))
    .trimEnd()
    .toLowerCase();
  return /[:,"“]$/.test(sentence) && DOCUMENT_WORD.test(sentence) && SAYING_WORD.test(sentence);
}
