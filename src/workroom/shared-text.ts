// Text that a new document shares with those already in the record, and with itself.

import type { DocumentId } from "../base/base.ts";
import { type Fingerprinted, sharedText } from "../check/check.ts";
import type { SharedText } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { fingerprint } from "../text/text.ts";

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

/** `read` sees the transaction that is under way: a connection serves one at a time. */
export async function sharedWith(
  document: DocumentId,
  others: readonly DocumentId[],
  texts: TextCache,
  read: RecordReader,
): Promise<SharedText[]> {
  const self = await texts.get(document, read);
  const found = [...sharedText(self, self)];
  for (const other of others) found.push(...sharedText(self, await texts.get(other, read)));
  return found;
}
