// Finding things: the page with the search by words, where there is one, and the lists by letter and by date, which need no script.

import { type DateSpan, type Day, type DocumentId, parseDay } from "../../base/base.ts";
import { dateTime, dateWords, monthIn, yearOf } from "../date-words.ts";
import { initial } from "../entry-pages.ts";
import { page } from "../layout.ts";
import type { ListItem } from "../list-page.ts";
import { documentHref, entryHref, passageHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { DatedEvent } from "../timeline-items.ts";
import type { EntrySummary, Here } from "../site.ts";
import { bdi, documentName, shorten } from "../wording.ts";

/** The script of the search page, beside it. */
export const SEARCH_SCRIPT = "search.js";

export interface SearchList {
  readonly label: string;
  readonly href: string;
}

/** @param hasIndex Is there an index of words beside the page? */
export function searchPage(
  here: Here,
  letters: readonly SearchList[],
  years: readonly SearchList[],
  hasIndex: boolean,
): string {
  const { areas, search } = here.site.edition.words;
  const links = (id: string, title: string, all: readonly SearchList[]): Markup =>
    all.length === 0
      ? NOTHING
      : html`<h2 id="${id}">${title}</h2>
          <nav class="jumps" aria-labelledby="${id}">
            <ul>
              ${all.map(({ label, href }) => html`<li><a href="${href}">${bdi(label)}</a></li>`)}
            </ul>
          </nav>`;
  const main = html`<h1>${areas.search}</h1>
    ${hasIndex ? searchBox(here) : NOTHING}
    ${links("by-letter", search.byLetter, letters)} ${links("by-date", search.byDate, years)}`;
  const script = html`<script src="${here.root}${SEARCH_SCRIPT}" defer></script>`;
  return page(here, {
    title: areas.search,
    area: "search",
    main,
    ...(hasIndex ? { head: script, runs: "search" } : {}),
  });
}

/** Hidden until the script is there; what it says stands in the page, in the page's language. */
function searchBox(here: Here): Markup {
  const { search } = here.site.edition.words;
  return html`<noscript><p class="note">${search.noScript}</p></noscript>
    <div id="search" role="search" hidden data-found="${search.found}" data-none="${search.none}" data-failed="${search.failed}" data-needs-server="${search.needsServer}" data-more="${search.more}">
      <p><label for="query">${search.label}</label> <input id="query" type="search" autocomplete="off" spellcheck="false" /></p>
      <p id="search-status" role="status"></p>
      <ol id="search-results" class="found"></ol>
      <p><button id="search-more" type="button" hidden>${search.more}</button></p>
    </div>`;
}

/** Names of all kinds under their first letter. Given in order. */
export function nameItems(here: Here, entries: readonly EntrySummary[]): ListItem[] {
  const { kinds } = here.site.edition.words.search;
  return entries.flatMap((entry) => {
    const href = entryHref(entry);
    const kind = kinds[entry.kind as keyof typeof kinds];
    if (href === undefined || kind === undefined) return [];
    const body = html`<li><span class="label"><a href="${here.root}${href}">${bdi(shorten(entry.name, 200))}</a></span> <span class="meta">${kind}</span></li>`;
    return [{ body }];
  });
}

/** What is dated: an event with where it stands, a document, or something the campaign wrote. */
export type DatedThing =
  | { readonly kind: "event"; readonly date: DateSpan; readonly event: DatedEvent }
  | { readonly kind: "document"; readonly date: DateSpan; readonly id: DocumentId }
  | { readonly kind: "writing"; readonly date: DateSpan; readonly href: string; readonly title: string };

/** By month. Given in order; what only the year is known of stands first. */
export function dateItems(here: Here, things: readonly DatedThing[]): ListItem[] {
  const { edition } = here.site;
  return things.map((thing) => {
    const month = monthOf(thing.date);
    const group = month === undefined ? (yearOf(thing.date) ?? "") : monthIn(month, edition);
    const jump = { id: month?.slice(0, 7) ?? "year", label: group };
    return {
      group,
      jump,
      body: html`<li><time datetime="${dateTime(thing.date) ?? ""}">${dateWords(thing.date, edition)}</time>: ${thingLink(here, thing)}</li>`,
    };
  });
}

function thingLink(here: Here, thing: DatedThing): Markup {
  const { root, site } = here;
  const { dated } = site.edition.words.search;
  switch (thing.kind) {
    case "event": {
      const [[first]] = thing.event.said;
      return html`<a href="${passageHref(here, first.passage)}">${bdi(shorten(thing.event.entry.name, 160))}</a>`;
    }
    case "document": {
      const document = site.documents.get(thing.id);
      if (document === undefined) return NOTHING;
      return html`<a href="${root}${documentHref(thing.id)}">${documentName(document)}</a> <span class="meta">${dated.document}</span>`;
    }
    case "writing":
      return html`<a href="${root}${thing.href}">${bdi(thing.title)}</a> <span class="meta">${dated.writing}</span>`;
  }
}

/** The first day of the month, where a source says the month. */
function monthOf({ earliest, latest }: DateSpan): Day | undefined {
  if (earliest === undefined || latest === undefined || earliest.slice(0, 7) !== latest.slice(0, 7)) return undefined;
  return parseDay(`${earliest.slice(0, 7)}-01`);
}

/** The name of the list's file for a letter: "a", "u0645" for what has no place in every file system, "other". */
export function letterFile(letter: string): string {
  if (letter === "#") return "other";
  return /^[A-Z]$/u.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)!.toString(16).padStart(4, "0")}`; // a letter is not empty
}

export function letterOf({ name }: EntrySummary): string {
  return initial(name);
}
