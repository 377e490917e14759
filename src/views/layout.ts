// The frame of every page: draft banner, menu, main part, foot. No script, nothing from elsewhere.

import { html, type Markup, NOTHING } from "./markup.ts";
import { AREAS, type Area, type Here } from "./site.ts";
import { bdi, DRAFT } from "./wording.ts";

/** Every page says by this that the program wrote it. */
export const GENERATOR = "Habeas";

interface PageParts {
  readonly title: string;
  readonly area?: Area | undefined;
  readonly main: Markup;
  /** Rules that this page alone needs. */
  readonly style?: Markup | undefined;
  /** "wide" gives room for a margin beside the text. */
  readonly width?: "wide" | undefined;
}

export function page(here: Here, parts: PageParts): string {
  const { site, root } = here;
  const title = parts.title === site.name ? site.name : `${parts.title} · ${site.name}`;
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${GENERATOR}" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Draft: ${title}</title>
        <link rel="stylesheet" href="${root}style.css" />
        ${parts.style ?? NOTHING}
      </head>
      <body${parts.width === "wide" ? html` class="wide"` : NOTHING}>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <p class="draft">${DRAFT}</p>
          ${site.notice === undefined ? NOTHING : html`<p class="notice">${bdi(site.notice)}</p>`}
          <div class="bar">
            <p class="case"><a href="${root}index.html">${bdi(site.name)}</a></p>
            <nav aria-label="Parts of the site">
              <ul class="menu">
                ${AREAS.map(([area, label, path]) => menuItem(area === parts.area, label, root + path))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" tabindex="-1">${parts.main}</main>
        <footer class="foot">
          <p>
            ${DRAFT} Every line leads to the passage it was taken from. <a href="${root}about.html">How to check it</a>.
          </p>
        </footer>
      </body>
    </html> `.toString();
}

function menuItem(current: boolean, label: string, href: string): Markup {
  return html`<li><a href="${href}" ${current ? html` aria-current="page"` : NOTHING}>${label}</a></li>`;
}
