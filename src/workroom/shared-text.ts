// Text that a new document shares with those already in the record, and with itself.

import type { DocumentId } from "../base/base.ts";
import { type Fingerprinted, sharedText } from "../check/check.ts";
import type { SharedText } from "../record/record.ts";
import type { RecordReader, RecordWriter } from "../store/store.ts";
import { fingerprint, withoutGrams } from "../text/text.ts";

/** About 100 MB of fingerprinted text. */
const MAX_UNITS = 8_000_000;

/** Fingerprinted texts that were needed lately. */
export class TextCache {
  readonly #read: RecordReader;
  readonly #kept = new Map<DocumentId, Fingerprinted>();
  #units = 0;

  constructor(read: RecordReader) {
    this.#read = read;
  }

  put(document: DocumentId, text: string): Fingerprinted {
    this.#drop(document);
    const printed = { document, text, prints: fingerprint(text) };
    this.#kept.set(document, printed);
    this.#units += text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#units <= MAX_UNITS || oldest === document) break;
      this.#drop(oldest);
    }
    return printed;
  }

  async get(document: DocumentId, read: RecordReader = this.#read): Promise<Fingerprinted> {
    const kept = this.#kept.get(document);
    if (kept === undefined) return this.put(document, await read.text(document));
    this.#kept.delete(document);
    this.#kept.set(document, kept);
    return kept;
  }

  #drop(document: DocumentId): void {
    this.#units -= this.#kept.get(document)?.text.length ?? 0;
    this.#kept.delete(document);
  }
}

/** `writer` sees the transaction that is under way: a connection serves one at a time. */
export async function sharedWith(
  document: DocumentId,
  others: readonly DocumentId[],
  texts: TextCache,
  writer: RecordWriter,
): Promise<SharedText[]> {
  const self = await texts.get(document, writer);
  const found = [...sharedText(self, self)];
  const common = await writer.commonAmong(self.prints.grams);
  const isCommon = (gram: number): boolean => common.has(gram);
  const plain = { ...self, prints: withoutGrams(self.prints, isCommon) };
  for (const id of others) {
    // a fingerprint that one of them is without is not shared: the other's common ones need not be taken out
    found.push(...sharedText(plain, await texts.get(id, writer)));
  }
  return found;
}

/** Looks again at the documents that share a fingerprint which became common, or common no longer. */
export async function settleCommon(writer: RecordWriter, texts: TextCache): Promise<void> {
  const pairs = await writer.takeUnsettledPairs();
  for (const [first, rest] of Map.groupBy(pairs, ([a]) => a)) {
    const one = await texts.get(first, writer);
    const common = await writer.commonAmong(one.prints.grams);
    const isCommon = (gram: number): boolean => common.has(gram);
    const plain = { ...one, prints: withoutGrams(one.prints, isCommon) };
    for (const [, id] of rest) {
      await writer.addShared(sharedText(plain, await texts.get(id, writer)));
    }
  }
}
