// The frame of every page: banner of a draft, menu, main part, foot. No script, nothing from elsewhere.

import { textHashBase64 } from "../base/base.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { AREAS, type Area, type Edition, editionFolder, type Here, MENU, SITE_MAP } from "./site.ts";
import { isRightToLeft } from "./links.ts";
import { bdi } from "./wording.ts";
import { wordsOf } from "./words/words.ts";
import { placeOf } from "./workroom/places.ts";
import { barToCome, roomHead, SCRIPT_STYLE } from "./workroom/room-frame.ts";
import { type RoomWords, roomWordsOf } from "./workroom/words/words.ts";

/** Every page says by this that the program wrote it. */
export const GENERATOR = "Habeas";

interface PageParts {
  readonly title: string;
  readonly area?: Area | undefined;
  /** From the site's folder. The same page stands there in every edition. */
  readonly path?: string | undefined;
  /** Of a page that other editions may lack, the one to which they lead instead; the first page unless given. */
  readonly near?: string | undefined;
  readonly main: Markup;
  /** Rules that this page alone needs. */
  readonly style?: Markup | undefined;
  /** What this page alone has in its head: feeds, previews, data for machines. */
  readonly head?: Markup | undefined;
  /** The one page with a script says so. */
  readonly runs?: "search" | undefined;
  /** "wide" gives room for a margin beside the text. */
  readonly width?: "wide" | undefined;
}

export function page(here: Here, parts: PageParts): string {
  const { site, root } = here;
  const { edition } = site;
  const { words } = edition;
  if (edition.workroom === true) return pageInRoom(here, parts);
  const isDraft = edition.kind === "draft";
  const title = parts.title === site.name ? site.name : `${parts.title} · ${site.name}`;
  return html`<!doctype html>
    <html lang="${edition.language}" dir="${isRightToLeft(edition.language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy(parts)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${GENERATOR}" />
        ${isDraft ? html`<meta name="robots" content="noindex" />` : NOTHING}
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${isDraft ? `${words.draftTitle} ` : ""}${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${root}style.css" />
        ${(edition.feeds ?? []).map(({ href, type, title: name }) => html`<link rel="alternate" type="${type}" title="${name}" href="${root}${href}" />`)}
        ${parts.path === undefined ? NOTHING : alternates(here, parts.path)}
        ${parts.head ?? NOTHING} ${parts.style ?? NOTHING}
      </head>
      <body class="${isDraft ? "unreviewed" : "public"}${parts.width === "wide" ? " wide" : ""}">
        <a class="skip" href="#main">${words.skip}</a>
        <header class="top">
          ${isDraft ? html`<p class="draft">${words.draft}</p>` : NOTHING}
          ${site.notice === undefined ? NOTHING : html`<p class="notice"${mainLanguage(edition)}>${bdi(site.notice)}</p>`}
          <div class="bar">
            ${languageSwitch(here, parts.path ?? parts.near ?? "index.html")}
            ${
              isDraft || parts.area !== "home"
                ? html`<p class="case"><a href="${root}index.html">${bdi(site.name)}</a></p>`
                : html`<h1 class="case">${bdi(site.name)}</h1>`
            }
            ${isDraft ? NOTHING : html`<div class="tally" aria-hidden="true"></div>`}
            <nav aria-label="${words.menu}">
              <ul class="menu">
                ${sameOn(here, "menu", parts.area, menu)}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" tabindex="-1">${parts.main}</main>
        <footer class="foot">
          ${isDraft ? NOTHING : sameOn(here, "map", parts.area, siteMap)}
          <p>
            ${isDraft ? `${words.draft} ${words.draftFoot}` : words.foot} <a href="${root}about.html">${words.check}</a>.
          </p>
        </footer>
      </body>
    </html> `.toString();
}

/** What the case file says is in the main language, in every edition. */
function mainLanguage({ language, languages: [main = language] }: Edition): Markup {
  return main === language ? NOTHING : html` lang="${main}" dir="${isRightToLeft(main) ? "rtl" : "ltr"}"`;
}

/** The same page as it stands in the workroom, under /record/. Its bar depends on who looks: it is put there when it is served. */
function pageInRoom({ site }: Here, parts: PageParts): string {
  const { edition } = site;
  const { language } = edition;
  const words = roomWordsOf(language);
  return html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentPolicy({ style: parts.style, runs: "workroom" })}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${GENERATOR}" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${parts.title} · ${site.name}</title>
        ${roomHead()} ${parts.style ?? NOTHING}
      </head>
      <body class="room${parts.width === "wide" ? " wide" : ""}">
        ${barToCome(placeOf(parts.area), edition.past?.seq)}
        <main id="main" tabindex="-1">
          ${pastBand(words, edition, parts.path)}
          <p class="unreviewed-note">${words.frame.notReviewed}</p>
          ${parts.main}
        </main>
      </body>
    </html> `.toString();
}

/** On every page that shows how the record was: when, what that means, and the way back. */
function pastBand({ history }: RoomWords, { past }: Edition, path: string | undefined): Markup {
  if (past === undefined) return NOTHING;
  const { seq, when } = past;
  const { title, first, what, today, since, back } = history.past;
  return html`<aside class="past-band" aria-label="${history.past.label}">
    <p><strong>${when === undefined ? first : title(when, String(seq))}</strong></p>
    <p>${what}</p>
    <p class="actions"><a href="/record/${path ?? "index.html"}">${today}</a> <a href="/history/compare?from=${seq}&amp;to=999999999">${since}</a> <a href="/history">${back}</a></p>
  </aside>`;
}

/** The same page in every language: whole addresses where the site has one. */
function alternates({ site: { edition }, root }: Here, path: string): Markup {
  const { languages, language, address } = edition;
  if (languages.length < 2) return NOTHING;
  const own = editionFolder(edition, language);
  const top = address === undefined ? root + (own === "" ? "" : "../") : address.slice(0, address.length - own.length);
  const link = (tag: string, to: string): Markup =>
    html`<link rel="alternate" hreflang="${tag}" href="${top}${editionFolder(edition, to)}${path}" />`;
  return html`${languages.map((one) => link(one, one))}${link("x-default", languages[0] ?? language)}`;
}

/** Each language by its own name. */
function languageSwitch({ site: { edition }, root }: Here, path: string): Markup {
  const { languages, language, words } = edition;
  if (languages.length < 2) return NOTHING;
  const top = root + (editionFolder(edition, language) === "" ? "" : "../");
  const links = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        html`<a href="${top}${editionFolder(edition, other)}${path}" hreflang="${other}" lang="${other}" dir="${isRightToLeft(other) ? "rtl" : "ltr"}">${wordsOf(other).language}</a>`,
    );
  return html`<nav class="languages" aria-label="${words.otherLanguages}">${links}</nav>`;
}

/** The site's own script, its index and the engine that reads it. */
const SCRIPTS = {
  workroom: "; script-src 'self'; connect-src 'self'",
  search: "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'",
} as const;

/** Nothing but the site's own sheet, pictures and, where there is one, the page's own style, which is named by its hash. */
function contentPolicy({
  style,
  runs,
}: Pick<PageParts, "style"> & { readonly runs?: keyof typeof SCRIPTS | undefined }): string {
  const css = style === undefined ? undefined : /<style>(.*)<\/style>/su.exec(style.toString())?.[1];
  const own = `${css === undefined ? "" : ` 'sha256-${textHashBase64(css)}'`}${runs === "workroom" ? ` ${SCRIPT_STYLE}` : ""}`;
  return `default-src 'none'; style-src 'self'${own}; img-src 'self' data:; base-uri 'none'; form-action ${runs === "workroom" ? "'self'" : "'none'"}${runs === undefined ? "" : SCRIPTS[runs]}`;
}

const SAME = new WeakMap<Edition, Map<string, Markup>>();

/** What is the same on every page of an area in folders of one depth is made once. */
function sameOn(
  here: Here,
  name: string,
  area: Area | undefined,
  make: (here: Here, area: Area | undefined) => Markup,
): Markup {
  const { edition } = here.site;
  const made = SAME.get(edition) ?? new Map<string, Markup>();
  SAME.set(edition, made);
  return made.getOrInsertComputed(`${name} ${here.root} ${area ?? ""}`, () => make(here, area));
}

function menu({ site: { edition }, root }: Here, current: Area | undefined): Markup {
  const shown = AREAS.filter(([area]) => edition.areas.has(area) && (edition.kind === "draft" || MENU.includes(area)));
  return html`${shown.map(([area, path]) => menuItem(edition, area, area === current, root + path))}`;
}

function menuItem({ kind, words }: Edition, area: Area, isHere: boolean, href: string): Markup {
  const item = kind === "public" && area === "act" ? html` class="ask"` : NOTHING;
  return html`<li${item}><a href="${href}" ${isHere ? html` aria-current="page"` : NOTHING}>${words.areas[area]}</a></li>`;
}

/** Every part of the site, in groups. */
function siteMap({ site, root }: Here, current: Area | undefined): Markup {
  const { areas, words } = site.edition;
  const paths = new Map<Area, string>(AREAS);
  const groups = Object.entries(SITE_MAP).map(([name, all]) => {
    const shown = all.filter((area) => areas.has(area));
    if (shown.length === 0) return NOTHING;
    const links = shown.map(
      (area) =>
        html`<li><a href="${root}${paths.get(area)}" ${area === current ? html` aria-current="page"` : NOTHING}>${words.areas[area]}</a></li>`,
    );
    return html`<section><h2>${words.map[name as keyof typeof SITE_MAP]}</h2><ul>${links}</ul></section>`;
  });
  return html`<nav class="map" aria-label="${words.menu}: ${words.map.case}">${groups}</nav>`;
}
