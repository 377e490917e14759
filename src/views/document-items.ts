// Lists of documents: the index, and the receipts: every file, what became of it, what to do.

import type { UnreadableReason } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { emphasized } from "./emphasis.ts";
import { documentHref, inEnglish } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { ListItem } from "./list-page.ts";
import { sentence } from "./sentence.ts";
import type { DocumentSummary, Here, Site } from "./site.ts";
import { dateMark } from "./statement-line.ts";
import { bdi, capital, documentName, fileName, languageNames, mediaWords, unreadSentence } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

/** Documents about the subject first, then the unreadable ones, then those about another case. */
export function documentItems(here: Here, documents: readonly DocumentSummary[]): ListItem[] {
  const part = (document: DocumentSummary) =>
    document.receipt.kind === "unreadable" ? 1 : document.scope === "related" ? 2 : 0;
  const { own, unreadable, related } = here.site.edition.words.rooms.documents;
  const groups = [own, unreadable, related] as const;
  return [...documents]
    .map((document) => ({ document, part: part(document) }))
    .sort((a, b) => a.part - b.part)
    .map((placed) => ({ group: groups[placed.part as 0 | 1 | 2], body: documentItem(here, placed.document) }));
}

function documentItem(here: Here, document: DocumentSummary): Markup {
  const { receipt } = document;
  const { edition } = here.site;
  const { voices, rooms, dates } = edition.words;
  const pages = document.pageCount > 0 ? dates.comma + voices.pages(document.pageCount) : "";
  const publisher = document.publisher === undefined ? NOTHING : html`${bdi(document.publisher.value)} · `;
  const state =
    receipt.kind === "read"
      ? unreadParts(here, document)
      : receipt.kind === "partial"
        ? html`<p class="state">${emphasized(rooms.documents.missing, inEnglish(here, html`${receipt.missing}`))}</p>`
        : html`<p class="state">${emphasized(rooms.documents.notRead, html`${reasonWords(edition, receipt.reason)}`)} ${inEnglish(here, html`${receipt.hint}`)}</p>`;
  return html`<li>
    <p class="label"><a href="${here.root}${documentHref(document.id)}">${documentName(document)}</a></p>
    <p class="meta">${publisher}${dateMark(document.date, edition)} · ${isolated(mediaWords(document.mediaType, edition) + pages)}${languagesOf(here, document)}</p>
    ${state}
  </li>`;
}

function languagesOf({ site }: Here, { id }: DocumentSummary): Markup {
  const languages = site.languages.get(id) ?? [];
  return languages.length === 0 ? NOTHING : html` · ${languageNames(languages, site.edition)}`;
}

/** What of a file was not read, because readers do not know its language. */
function unreadParts({ site }: Here, { id }: DocumentSummary): Markup {
  const unread = site.unread.get(id) ?? [];
  return unread.length === 0
    ? NOTHING
    : html`<p class="state">${unread.map((one) => unreadSentence(one, site.edition)).join(" ")}</p>`;
}

/** Was all of it read, by every reader? */
export function isFullyRead({ unread }: Site, { id, receipt }: DocumentSummary): boolean {
  return receipt.kind === "read" && !unread.has(id);
}

/** "password", in the language of the edition. */
export function reasonWords({ words }: Tongue, reason: UnreadableReason): string {
  return words.terms.unreadable[reason];
}

/** One item per file as received; what needs attention first. */
export function receiptItems(here: Here, documents: readonly DocumentSummary[]): ListItem[] {
  const rankOf = (document: DocumentSummary) =>
    document.receipt.kind === "unreadable" ? 0 : isFullyRead(here.site, document) ? 2 : 1;
  const { unreadable, partial, read } = here.site.edition.words.rooms.receipts;
  const groups = [unreadable, partial, read] as const;
  return documents
    .flatMap((document) => document.names.map((name) => ({ document, name, rank: rankOf(document) })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ document, name, rank: at }) => ({ group: groups[at], body: receiptItem(here, document, name) }));
}

function receiptItem(here: Here, document: DocumentSummary, name: string): Markup {
  const { edition } = here.site;
  const { voices } = edition.words;
  const { receipts: words } = edition.words.rooms;
  const { receipt } = document;
  const say =
    receipt.kind === "read"
      ? unreadParts(here, document)
      : receipt.kind === "partial"
        ? html`<p class="state">${sentence(words.missing, inEnglish(here, html`${receipt.missing}`))}</p>${unreadParts(here, document)}`
        : html`<p class="state">${emphasized(words.reason, html`${capital(reasonWords(edition, receipt.reason))}`)} ${inEnglish(here, html`${receipt.hint}`)}</p>`;
  const copies = document.names.length > 1 ? html` · ${isolated(words.copies(document.names.length))}` : NOTHING;
  return html`<li>
    <p class="label"><a class="file" href="${here.root}${documentHref(document.id)}">${fileName(name)}</a></p>
    <p class="meta">${isolated(mediaWords(document.mediaType, edition))}${languagesOf(here, document)} · ${isolated(voices.bytes(document.bytes))}${copies}</p>
    ${say}
  </li>`;
}
