// What the pages of review have in common: where links of the record's views lead, addresses with the part of the queue, keys.

import type { DocumentId } from "../../base/base.ts";
import type { CaseDocument } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { DRAFT_EDITION, type EntrySummary, type Here } from "../site.ts";
import { wordsOf } from "../words/words.ts";
import type { RoomWords } from "./words/words.ts";

/** A part of the queue, as addresses and forms carry it. */
export interface QueuePart {
  readonly document?: string | undefined;
  readonly kind?: string | undefined;
  readonly check?: string | undefined;
}

/** Where views of the record stand in the workroom, with what they need to know of these documents and entries. */
export function roomHere(
  language: string,
  name: string,
  documents: Iterable<CaseDocument>,
  entries: readonly Pick<EntrySummary, "id" | "kind" | "name">[],
): Here {
  const shown = [...documents].map(
    (one): [DocumentId, CaseDocument & { characters: number; pageCount: number; sections: [] }] => [
      one.id,
      { ...one, characters: one.text.length, pageCount: one.pages.length, sections: [] },
    ],
  );
  return {
    root: "/record/",
    site: {
      edition: { ...DRAFT_EDITION, language, languages: [language], words: wordsOf(language), workroom: true },
      name,
      counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
      documents: new Map(shown),
      languages: new Map(),
      unread: new Map(),
      contents: new Map(),
      // what is named here has a page of its own
      entries: new Map(
        entries.map((one) => [
          one.id,
          { ...one, mentions: 2, documents: 1, statements: 1, said: 0, subjectDocuments: 1 },
        ]),
      ),
    },
  };
}

export function partQuery(part: QueuePart, more: Readonly<Record<string, string | undefined>> = {}): string {
  const asks = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...part, ...more })) if (value !== undefined) asks.set(name, value);
  const query = asks.toString();
  return query === "" ? "" : `?${query}`;
}

/** The hidden fields of a form of a page of the queue. */
export function partFields(part: QueuePart, shown?: number): Markup {
  const fields = Object.entries({ ...part, shown: shown === undefined ? undefined : String(shown) });
  return html`${fields.map(([name, value]) => (value === undefined ? NOTHING : html`<input type="hidden" name="${name}" value="${value}" />`))}`;
}

/** The keys of a page with what they do: shown with "?". */
export function keyList(words: RoomWords, keys: readonly (readonly [key: string, does: string])[]): Markup {
  return html`<details class="keys" data-key="?" id="keys">
    <summary>${words.review.keys} <kbd>?</kbd></summary>
    <dl>${keys.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
  </details>`;
}

/** A notice with a button that takes the decisions back that it speaks of. */
export function undoNotice(
  words: RoomWords,
  sentence: string,
  undo: { readonly from: number; readonly to: number; readonly back: string } | undefined,
): Markup {
  if (undo === undefined) return html`${sentence}`;
  return html`${sentence} <form action="/review/undo" method="post"><input type="hidden" name="from" value="${undo.from}" /><input type="hidden" name="to" value="${undo.to}" /><input type="hidden" name="back" value="${undo.back}" /><button data-key="u">${words.review.undo} <kbd>u</kbd></button></form>`;
}
