// Lists of documents: the index, and the receipts: every file, what became of it, what to do.

import { dateMark } from "./statement-line.ts";
import { documentHref } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { ListItem } from "./list-page.ts";
import type { DocumentSummary, Here, Site } from "./site.ts";
import {
  bdi,
  capital,
  count,
  documentName,
  fileName,
  languageNames,
  mediaWords,
  number,
  unreadSentence,
} from "./wording.ts";

/** Documents about the subject first, then the unreadable ones, then those about another case. */
export function documentItems(here: Here, documents: readonly DocumentSummary[]): ListItem[] {
  const part = (document: DocumentSummary) =>
    document.receipt.kind === "unreadable" ? 1 : document.scope === "related" ? 2 : 0;
  const groups = ["In this case", "Could not be read", "About another case"] as const;
  return [...documents]
    .map((document) => ({ document, part: part(document) }))
    .sort((a, b) => a.part - b.part)
    .map((placed) => ({ group: groups[placed.part as 0 | 1 | 2], body: documentItem(here, placed.document) }));
}

function documentItem(here: Here, document: DocumentSummary): Markup {
  const { receipt } = document;
  const pages = document.pageCount > 0 ? `, ${count(document.pageCount, "page")}` : "";
  const publisher = document.publisher === undefined ? NOTHING : html`${bdi(document.publisher.value)} · `;
  const state =
    receipt.kind === "read"
      ? unreadParts(here, document)
      : receipt.kind === "partial"
        ? html`<p class="state"><b>Read in part.</b> Missing: ${receipt.missing}</p>`
        : html`<p class="state"><b>Could not be read: ${receipt.reason}.</b> ${receipt.hint}</p>`;
  return html`<li>
    <p class="label"><a href="${here.root}${documentHref(document.id)}">${documentName(document)}</a></p>
    <p class="meta">${publisher}${dateMark(document.date)} · ${mediaWords(document.mediaType)}${pages}${languagesOf(here, document)}</p>
    ${state}
  </li>`;
}

function languagesOf({ site }: Here, { id }: DocumentSummary): Markup {
  const languages = site.languages.get(id) ?? [];
  return languages.length === 0 ? NOTHING : html` · ${languageNames(languages)}`;
}

/** What of a file was not read, because readers do not know its language. */
function unreadParts({ site }: Here, { id }: DocumentSummary): Markup {
  const unread = site.unread.get(id) ?? [];
  return unread.length === 0 ? NOTHING : html`<p class="state">${unread.map(unreadSentence).join(" ")}</p>`;
}

/** Was all of it read, by every reader? */
export function isFullyRead({ unread }: Site, { id, receipt }: DocumentSummary): boolean {
  return receipt.kind === "read" && !unread.has(id);
}

/** One item per file as received; what needs attention first. */
export function receiptItems(here: Here, documents: readonly DocumentSummary[]): ListItem[] {
  const rankOf = (document: DocumentSummary) =>
    document.receipt.kind === "unreadable" ? 0 : isFullyRead(here.site, document) ? 2 : 1;
  const groups = ["Could not be read", "Read in part", "Read"] as const;
  return documents
    .flatMap((document) => document.names.map((name) => ({ document, name, rank: rankOf(document) })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ document, name, rank: at }) => ({ group: groups[at], body: receiptItem(here, document, name) }));
}

function receiptItem(here: Here, document: DocumentSummary, name: string): Markup {
  const { receipt } = document;
  const say =
    receipt.kind === "read"
      ? unreadParts(here, document)
      : receipt.kind === "partial"
        ? html`<p class="state">Missing: ${receipt.missing}</p>${unreadParts(here, document)}`
        : html`<p class="state"><b>${capital(receipt.reason)}.</b> ${receipt.hint}</p>`;
  const copies =
    document.names.length > 1 ? html` · the same bytes stand in ${number(document.names.length)} places` : NOTHING;
  return html`<li>
    <p class="label"><a class="file" href="${here.root}${documentHref(document.id)}">${fileName(name)}</a></p>
    <p class="meta">${mediaWords(document.mediaType)}${languagesOf(here, document)} · ${number(document.bytes)} bytes${copies}</p>
    ${say}
  </li>`;
}
