// The documents that others refer to and that are not there: worked out again for what shares a key with what was touched.

import {
  identityKeys,
  lookupKeys,
  offerKeys,
  type PaperOffer,
  type PaperReference,
  paperOffers,
  paperReferences,
  runPaperChecks,
  wantedPapers,
} from "../check/check.ts";
import { type DocumentId, type OriginId, overlaps, type Span } from "../base/base.ts";
import type { CaseDocument, Reading } from "../record/record.ts";
import type { PaperRow, RecordWriter } from "../store/store.ts";

/** What a document is and what it refers to, as rows. */
export function paperRows(
  document: CaseDocument,
  reading: Reading,
  origins: readonly (Span & { readonly origin: OriginId })[],
): PaperRow[] {
  const originAt = (span: Span): OriginId | undefined => origins.find((one) => overlaps(one, span))?.origin;
  const references = paperReferences(document, reading, originAt).map((content): PaperRow => {
    return { side: "reference", content, keys: [...new Set([...identityKeys(content), ...lookupKeys(content)])] };
  });
  const offers = paperOffers(document, reading).map((content): PaperRow => {
    return { side: "offer", content, keys: offerKeys(content) };
  });
  return [...references, ...offers];
}

/** Brings the wanted list up to date with the rows of the given documents; one that is gone has none. */
export async function settleWanted(
  writer: RecordWriter,
  papers: ReadonlyMap<DocumentId, readonly PaperRow[]>,
): Promise<void> {
  const keys = await writer.replacePapers(papers);
  if (keys.length === 0) return;
  const references = (await writer.referencesAround<PaperReference>(keys)).map(({ content }) => content);
  const looked = [...new Set(references.flatMap(lookupKeys))].sort();
  const offers = await writer.offersUnder<PaperOffer>(looked);
  const wanted = wantedPapers(references, (reference) => lookupKeys(reference).flatMap((key) => offers.get(key) ?? []));
  const targets = new Set([...keys, ...references.flatMap(identityKeys)]);
  await writer.replaceFlags(
    [...targets].filter((key) => key.startsWith("=")),
    wanted.flatMap((paper) => runPaperChecks(paper).map((flag) => ({ target: paper.key, flag }))),
  );
}
