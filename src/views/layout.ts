// The frame of every page: banner of a draft, menu, main part, foot. No script, nothing from elsewhere.

import { html, type Markup, NOTHING } from "./markup.ts";
import { AREAS, type Area, type Here } from "./site.ts";
import { isRightToLeft } from "./links.ts";
import { bdi } from "./wording.ts";

/** Every page says by this that the program wrote it. */
export const GENERATOR = "Habeas";

interface PageParts {
  readonly title: string;
  readonly area?: Area | undefined;
  readonly main: Markup;
  /** Rules that this page alone needs. */
  readonly style?: Markup | undefined;
  /** What this page alone has in its head: feeds, previews, data for machines. */
  readonly head?: Markup | undefined;
  /** "wide" gives room for a margin beside the text. */
  readonly width?: "wide" | undefined;
}

export function page(here: Here, parts: PageParts): string {
  const { site, root } = here;
  const { edition } = site;
  const { words } = edition;
  const isDraft = edition.kind === "draft";
  const title = parts.title === site.name ? site.name : `${parts.title} · ${site.name}`;
  const areas = AREAS.filter(([area]) => edition.areas.has(area));
  return html`<!doctype html>
    <html lang="${edition.language}" dir="${isRightToLeft(edition.language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${GENERATOR}" />
        ${isDraft ? html`<meta name="robots" content="noindex" />` : NOTHING}
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${isDraft ? `${words.draftTitle} ` : ""}${title}</title>
        <link rel="stylesheet" href="${root}style.css" />
        ${parts.head ?? NOTHING} ${parts.style ?? NOTHING}
      </head>
      <body${parts.width === "wide" ? html` class="wide"` : NOTHING}>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="top">
          ${isDraft ? html`<p class="draft">${words.draft}</p>` : NOTHING}
          ${site.notice === undefined ? NOTHING : html`<p class="notice">${bdi(site.notice)}</p>`}
          <div class="bar">
            <p class="case"><a href="${root}index.html">${bdi(site.name)}</a></p>
            <nav aria-label="${words.menu}">
              <ul class="menu">
                ${areas.map(([area, path]) => menuItem(area === parts.area, words.areas[area], root + path))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" tabindex="-1">${parts.main}</main>
        <footer class="foot">
          <p>
            ${isDraft ? `${words.draft} ${words.draftFoot}` : words.foot} <a href="${root}about.html">${words.check}</a>.
          </p>
        </footer>
      </body>
    </html> `.toString();
}

function menuItem(current: boolean, label: string, href: string): Markup {
  return html`<li><a href="${href}" ${current ? html` aria-current="page"` : NOTHING}>${label}</a></li>`;
}
