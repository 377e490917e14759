// Where a passage stands, for a terminal: the file and, in it, the page or the line.

import type { DocumentId } from "../base/base.ts";
import type { CaseDocument, Passage } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";

/** A passage's document and place: "court/order.txt, page 2". */
export type PlaceOf = (passage: Passage) => string;

/** The file and, in it, the page or the line at which each passage begins. */
export async function placesOf(
  read: RecordReader,
  passages: readonly Passage[],
  names: ReadonlyMap<DocumentId, string>,
): Promise<PlaceOf> {
  const documents = new Map<DocumentId, CaseDocument>();
  for (const id of new Set(passages.map(({ document }) => document))) {
    const document = await read.document(id);
    if (document !== undefined) documents.set(id, document);
  }
  return (passage) => {
    const name = names.get(passage.document) ?? passage.document;
    const document = documents.get(passage.document);
    return document === undefined ? name : `${name}, ${placeIn(document, passage)}`;
  };
}

function placeIn({ pages, text }: CaseDocument, { start }: Passage): string {
  const page = pages.length > 1 ? pages.find((one) => one.start <= start && start < one.end) : undefined;
  if (page !== undefined) return `page ${page.number}`;
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line++;
  return `line ${line}`;
}
