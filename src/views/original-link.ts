// The link to the original file of a document, where an edition offers it.

import type { DocumentId } from "../base/base.ts";
import { html, type Markup } from "./markup.ts";
import type { Here } from "./site.ts";

export function originalLink({ site, root }: Here, id: DocumentId): Markup | undefined {
  const original = site.originals?.get(id);
  if (original === undefined) return undefined;
  const { card } = site.edition.words;
  const { href, bytes, isStripped } = original;
  const kind = href.slice(href.lastIndexOf(".") + 1).toUpperCase();
  const size = `${kind}, ${Math.max(1, Math.round(bytes / 1000))} KB`;
  return html`<a href="${root}${href}" download>${isStripped ? card.originalStripped : card.originalOpen}</a> <bdi dir="ltr">(${size})</bdi>`;
}
