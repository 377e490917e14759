// The frame of the workroom: its bar, its list of places, and the page around them. The pages of the record stand in the same frame.

import { html, type Markup, NOTHING } from "../markup.ts";
import { isRightToLeft } from "../links.ts";
import { bdi } from "../wording.ts";
import { LANGUAGES, wordsOf } from "../words/words.ts";
import { type Place, PLACE_NAMES, PLACES } from "./places.ts";
import type { RoomWords } from "./words/words.ts";

/** What the frame of a page prints. */
export interface Frame {
  /** BCP 47 tag of the interface. */
  readonly language: string;
  readonly words: RoomWords;
  /** The name of the case. */
  readonly name: string;
  /** The places that lead somewhere for whoever looks. */
  readonly shown: ReadonlySet<Place>;
  readonly here?: Place | undefined;
  /** Of pages that show the record as it was after a decision: the list of places leads to others of that moment. */
  readonly past?: number | undefined;
  /** Who is signed in, where several people have accounts. */
  readonly person?: string | undefined;
}

interface RoomPage {
  readonly title: string;
  readonly main: Markup;
  /** Said once, after a change: "Accepted." */
  readonly notice?: Markup | undefined;
  /** "wide" for two columns beside each other. */
  readonly width?: "wide" | undefined;
  /** Where the interface comes back to when its language is changed. */
  readonly address?: string | undefined;
}

export function roomPage(frame: Frame, { title, main, notice, width, address }: RoomPage): string {
  const { name, language } = frame;
  return html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${name}</title>
        ${roomHead()}
      </head>
      <body class="room${width === "wide" ? " wide" : ""}">
        ${roomBar(frame, address)}
        <main id="main" tabindex="-1">
          <div class="said" role="status">${notice ?? NOTHING}</div>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.toString();
}

/** The one style that a script of the workroom brings along (Turbo's bar of progress), by its hash, for the Content-Security-Policy. */
export const SCRIPT_STYLE = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

/** What every page of the workroom has in its head, the pages of the record too. */
export function roomHead(): Markup {
  return html`<link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/room.css" />
    <script type="module" src="/assets/room.js"></script>`;
}

/** Where the pages stand that show the record as it was after a decision. */
export function pastRoot(seq: number): string {
  return `/past/${seq}/`;
}

/** The bar at the top with the search box, and the list of places. */
export function roomBar(frame: Frame, address = "/"): Markup {
  const { name, shown, here, past } = frame;
  const hrefOf = (group: keyof typeof PLACES, place: Place, href: string): string =>
    past !== undefined && group === "record" ? `${pastRoot(past)}${place}/index.html` : href;
  const words = frame.words.frame;
  const groups = (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((group) => {
    const links = (Object.entries(PLACES[group]) as [Place, string][]).filter(([place]) => shown.has(place));
    if (links.length === 0) return NOTHING;
    return html`<section>
      <h2>${words.groups[group]}</h2>
      <ul>
        ${links.map(
          ([place, href]) =>
            html`<li><a href="${hrefOf(group, place, href)}"${place === here ? html` aria-current="page"` : NOTHING}>${words.places[place]}</a></li>`,
        )}
      </ul>
    </section>`;
  });
  return html`<a class="skip" href="#main">${words.skip}</a>
    <header class="room-bar">
      <p class="case"><a href="/">${bdi(name)}</a></p>
      <form class="find" role="search" action="/search" method="get">
        <input type="search" name="q" aria-label="${words.search}" placeholder="${words.search}" />
        <button>${words.searchButton}</button>
      </form>
      ${frame.person === undefined ? NOTHING : html`<a class="room-person" href="/account" title="${frame.words.accounts.own.title}">${bdi(frame.person)}</a>`}
      ${languages(frame, address)}
    </header>
    <nav class="places" aria-label="${words.menu}">
      <details class="menu-box" open>
        <summary>${words.open}</summary>
        ${groups}
      </details>
    </nav>`;
}

const TO_COME = /<!--bar:(\w*):(\d*)-->/;

/** In a page that is written before it is known who looks: where its bar goes. `past`: as in a frame. */
export function barToCome(here: Place | undefined, past?: number): Markup {
  return html`<!--bar:${here}:${past}-->`;
}

/** Such a page with the bar of whoever looks. */
export function withBar(page: string, frame: Frame, address: string): string {
  return page.replace(TO_COME, (_, here: string, past: string) => {
    const place = PLACE_NAMES.find((one) => one === here);
    return roomBar({ ...frame, here: place, past: past === "" ? undefined : Number(past) }, address).toString();
  });
}

/** Each language by its own name. */
function languages({ language, words }: Frame, address: string): Markup {
  const options = LANGUAGES.map(
    (one) =>
      html`<button name="language" value="${one}" lang="${one}" dir="${isRightToLeft(one) ? "rtl" : "ltr"}"${one === language ? html` aria-current="true"` : NOTHING}>${wordsOf(one).language}</button>`,
  );
  return html`<form class="room-languages" action="/language" method="post" aria-label="${words.frame.language}">
    <input type="hidden" name="back" value="${address}" />${options}
  </form>`;
}
