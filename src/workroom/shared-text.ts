// Text that a new document shares with those already in the record, and with itself.

import type { DocumentId } from "../base/base.ts";
import { type Fingerprinted, type LaidOut, linksOf, sharedText } from "../check/check.ts";
import type { Link, Mark, SharedText } from "../record/record.ts";
import type { PreparedDocument, RecordReader, RecordWriter } from "../store/store.ts";
import { fingerprint, withoutGrams } from "../text/text.ts";

/** About 100 MB of fingerprinted text. */
const MAX_UNITS = 8_000_000;

export type Compared = Fingerprinted & LaidOut;

/** What the layout repeats: running heads, feet and teasers. */
export function repeatedIn(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.kind === "repeated" || mark.kind === "teaser");
}

/** Fingerprinted texts that were needed lately. */
export class TextCache {
  readonly #read: RecordReader;
  readonly #kept = new Map<DocumentId, Compared>();
  #units = 0;

  constructor(read: RecordReader) {
    this.#read = read;
  }

  put(document: DocumentId, laidOut: LaidOut): Compared {
    this.#drop(document);
    const { text } = laidOut;
    const printed = { document, ...laidOut, prints: fingerprint(text) };
    this.#kept.set(document, printed);
    this.#units += text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#units <= MAX_UNITS || oldest === document) break;
      this.#drop(oldest);
    }
    return printed;
  }

  async get(document: DocumentId, read: RecordReader = this.#read): Promise<Compared> {
    const kept = this.#kept.get(document);
    if (kept === undefined) {
      const { text, marks, sections } = await read.laidOut(document);
      return this.put(document, { text, sections, repeated: repeatedIn(marks) });
    }
    this.#kept.delete(document);
    this.#kept.set(document, kept);
    return kept;
  }

  #drop(document: DocumentId): void {
    this.#units -= this.#kept.get(document)?.text.length ?? 0;
    this.#kept.delete(document);
  }
}

/** Writes a document with the text that it shares with those that are there. */
export async function putWithSharedText(
  writer: RecordWriter,
  texts: TextCache,
  prepared: PreparedDocument,
  versions: Parameters<RecordWriter["putDocument"]>[1],
): Promise<void> {
  const { id, extraction, grams } = prepared;
  await writer.putDocument(prepared, versions);
  if (extraction.text === "") return;
  const sections = (JSON.parse(prepared.sections) as [string, number, number][]).map(([, start, end]) => ({
    start,
    end,
  }));
  texts.put(id, { text: extraction.text, sections, repeated: repeatedIn(extraction.marks) });
  await addSharedText(writer, texts, id, await writer.candidates(id, grams));
}

/** Writes what a document shares with these others. `writer` sees the transaction that is under way: a connection serves one at a time. */
export async function addSharedText(
  writer: RecordWriter,
  texts: TextCache,
  document: DocumentId,
  others: readonly DocumentId[],
): Promise<void> {
  const self = await texts.get(document, writer);
  const shared = sharedText(self, self);
  await write(writer, shared, linksOf(shared, new Map([[document, self]])));
  await addBetween(writer, texts, self, others);
}

/** Looks again at the documents that share a fingerprint which became common, or common no longer. */
export async function settleCommon(writer: RecordWriter, texts: TextCache): Promise<void> {
  const pairs = await writer.takeUnsettledPairs();
  for (const [first, rest] of Map.groupBy(pairs, ([a]) => a)) {
    const others = rest.map(([, id]) => id);
    await addBetween(writer, texts, await texts.get(first, writer), others);
  }
}

async function addBetween(
  writer: RecordWriter,
  texts: TextCache,
  one: Compared,
  others: readonly DocumentId[],
): Promise<void> {
  if (others.length === 0) return;
  const common = await writer.commonAmong(one.prints.grams);
  const plain = { ...one, prints: withoutGrams(one.prints, (gram) => common.has(gram)) };
  const all: SharedText[] = [];
  const links: Link[] = [];
  for (const id of others) {
    // a fingerprint that one of them is without is not shared: the other's common ones need not be taken out
    const other = await texts.get(id, writer);
    const shared = sharedText(plain, other);
    all.push(...shared);
    links.push(
      ...linksOf(
        shared,
        new Map([
          [one.document, one],
          [id, other],
        ]),
      ),
    );
  }
  await write(writer, all, links);
}

async function write(writer: RecordWriter, shared: readonly SharedText[], links: readonly Link[]): Promise<void> {
  if (shared.length > 0) await writer.addShared(shared, links);
}
