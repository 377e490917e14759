// Where a printed page is to be found: its address in words and as a square that telephones read. Seen on paper only.

import { type Writing, writingHref } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";

/** The square of a page. */
export function qrHref(page: string): string {
  return page.replace(/\.html$/u, ".svg");
}

export function printAddress({ site, root }: Here, writing: Writing): Markup {
  const { address, words } = site.edition;
  if (address === undefined || site.edition.kind === "draft") return NOTHING;
  const page = writingHref(writing);
  return html`<p class="on-paper"><img src="${root}${qrHref(page)}" alt="" width="120" height="120" loading="lazy" /> ${words.share.address} <bdi dir="ltr">${address}${page}</bdi></p>`;
}

/** Beside the link to the plain text. @param page from the site's folder. */
export function pdfLink({ site, root }: Here, page: string): Markup {
  if (site.edition.hasPdf !== true) return NOTHING;
  return html` · <a href="${root}${page.replace(/\.html$/u, ".pdf")}">PDF</a>`;
}
