// Where passages of a page that is brought in stand in documents of the record: the same words, whatever quotation marks, spacing and
// hyphens they have there. Whether the document is the source, or repeats it, a person sees.

import { existsSync } from "node:fs";
import { compareSpans, type DocumentId, type Span, spansIn } from "../base/base.ts";
import type { Reading } from "../record/record.ts";
import { openStore } from "../store/store.ts";
import { fold } from "../text/text.ts";

export interface QuotedSource extends Span {
  readonly document: DocumentId;
  readonly at: Span;
}

/** Fewer letters are words that anybody may have used. */
const QUOTED = 30;
const REPRINTED = 80;
/** Of several documents so many are proposed. */
const MOST = 3;

/**
 * For every quotation of the page, and every longer sentence of it, the passages with the same words; none where a document has them
 * twice. `but` is the page itself, where it is a document. Without a record there is nothing to compare with.
 */
export async function quotedSources(
  record: string,
  { text, reading }: { readonly text: string; readonly reading: Reading },
  but: DocumentId | undefined,
): Promise<readonly QuotedSource[]> {
  const wanted = wantedOf(text, reading);
  if (wanted.length === 0 || !existsSync(record)) return [];
  const store = await openStore(record);
  try {
    const found: QuotedSource[] = [];
    const documents = (await store.read.documents()).filter(({ id }) => id !== but);
    const inOrder = documents.toSorted((a, b) => {
      const [one, other] = [a, b].map(({ id, published }) => `${published?.value.earliest ?? "9"} ${id}`);
      return one === undefined || other === undefined || one < other ? -1 : 1;
    });
    for (const { id } of inOrder) {
      const body = await store.read.text(id);
      const there = lettersOf(body);
      for (const { letters, start, end } of wanted) {
        const at = there.letters.indexOf(letters);
        if (at < 0 || there.letters.includes(letters, at + 1)) continue;
        if (found.filter((one) => one.start === start && one.end === end).length >= MOST) continue;
        const from = there.places[at] ?? 0;
        const to = (there.places[at + letters.length - 1] ?? 0) + 1;
        const closing = /^[.!?,]?["”’»]?/u.exec(body.slice(to, to + 3))?.[0].length ?? 0;
        found.push({ start, end, document: id, at: { start: from, end: to + closing } });
      }
    }
    return found.sort(compareSpans);
  } finally {
    await store.close();
  }
}

interface Wanted extends Span {
  readonly letters: string;
}

function wantedOf(text: string, { mentions, sentences }: Reading): Wanted[] {
  const quoted = mentions
    .filter(({ kind }) => kind === "quotation")
    .flatMap(({ start, end }): Wanted[] => {
      // between what an editor put in or left out
      const pieces = text
        .slice(start, end)
        .split(/\[[^\]]*\]|…|\.(?:\s?\.){2,}/u)
        .map((piece) => lettersOf(piece).letters);
      const letters = pieces.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
      return letters.length < QUOTED ? [] : [{ start, end, letters }];
    });
  const reprinted = sentences.flatMap(({ start, end }): Wanted[] => {
    const { letters } = lettersOf(text.slice(start, end));
    const isQuoted = [...spansIn(quoted.toSorted(compareSpans), { start, end })].length > 0;
    return isQuoted || letters.length < REPRINTED ? [] : [{ start, end, letters }];
  });
  return [...quoted, ...reprinted];
}

/** Letters and digits alone, with the place of each. */
function lettersOf(text: string): { readonly letters: string; readonly places: Int32Array } {
  const folded = fold(text);
  const places = new Int32Array(folded.length);
  let letters = "";
  for (const { index, 0: run } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let i = 0; i < run.length; i++) places[letters.length + i] = index + i;
    letters += run;
  }
  return { letters, places };
}
