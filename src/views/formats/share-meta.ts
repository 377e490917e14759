// What other sites show of a page that somebody shares: Open Graph and the card of X (Twitter). They need whole addresses.

import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";

export interface Shared {
  readonly title: string;
  /** From the site's folder. */
  readonly path: string;
  readonly description?: string | undefined;
  readonly type: "article" | "website";
  /** Only where the day is known. */
  readonly published?: string | undefined;
}

/** The size that every site takes. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** The picture made for a page. */
export function shareImageHref(path: string): string {
  return `share/${path.replace(/\.html$/u, "").replaceAll("/", "-")}.png`;
}

export function shareMeta({ site }: Here, { title, path, description, type, published }: Shared): Markup {
  const { address, language } = site.edition;
  if (address === undefined) return NOTHING;
  const property = (name: string, content: string | undefined): Markup =>
    content === undefined ? NOTHING : html`<meta property="${name}" content="${content}" />`;
  return html`${property("og:title", title)}${property("og:site_name", site.name)}${property("og:type", type)}${property(
    "og:url",
    address + (path === "index.html" ? "" : path),
  )}${property("og:description", description)}${property("og:locale", language.replace("-", "_"))}${property(
    "article:published_time",
    published,
  )}${property("og:image", address + shareImageHref(path))}${property("og:image:width", String(SHARE_WIDTH))}${property(
    "og:image:height",
    String(SHARE_HEIGHT),
  )}${property("og:image:alt", title)}<meta name="twitter:card" content="summary_large_image" />`;
}
