// Passages to cite: what a search finds, each cut down to the sentence in which the words stand.

import type { DocumentId, Span } from "../base/base.ts";
import type { Passage } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { findSentences } from "../text/text.ts";
import { caseQuery, searchCase } from "./search-case.ts";

export interface CitablePassage {
  readonly document: DocumentId;
  /** Of the document; its file where it has none. */
  readonly title: string;
  readonly passage: Passage;
  /** As it stands in a piece: "[[doc_…#310-452]]". */
  readonly citation: string;
}

/** The best first. Throws Problem bad-query. */
export async function citablePassages(read: RecordReader, words: string, most: number): Promise<CitablePassage[]> {
  const query = caseQuery(new URLSearchParams({ q: words }));
  if (query.words === "") return [];
  const { hits } = await searchCase(read, query, most);
  const labels = await read.documentLabels([...new Set(hits.map(({ document }) => document))]);
  return hits.map(({ document, name, passage, hits: places }) => {
    const own = sentenceOf(passage, places);
    const { start, end } = own;
    return {
      document,
      title: labels.get(document)?.title ?? name,
      passage: own,
      citation: `[[${document}#${start}-${end}]]`,
    };
  });
}

/** From the sentence of the first place to that of the last. */
function sentenceOf(paragraph: Passage, places: readonly Span[]): Passage {
  const { document, quote, start: shift } = paragraph;
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return paragraph;
  const sentences = findSentences(quote, [{ start: 0, end: quote.length }], () => undefined);
  const from = sentences.findLast(({ start }) => start + shift <= first.start)?.start ?? 0;
  const to = sentences.find(({ end }) => end + shift >= last.end)?.end ?? quote.length;
  return { document, start: from + shift, end: to + shift, quote: quote.slice(from, to) };
}
