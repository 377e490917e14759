// The search of the workroom: one box, what narrows it down, hits in their context by document, and the searches that are kept.

import type { DocumentId, Span } from "../../base/base.ts";
import type { Passage } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, fileName, number } from "../wording.ts";
import { restrictedMark } from "./restricted-page.ts";
import type { RoomWords } from "./words/words.ts";

interface ShownHit {
  readonly document: DocumentId;
  readonly name: string;
  readonly title?: string | undefined;
  /** The paragraph. */
  readonly passage: Passage;
  readonly hits: readonly Span[];
  readonly isRestricted?: boolean | undefined;
}

export interface ShownSearch {
  /** What stands in the fields. */
  readonly asks: {
    readonly words: string;
    readonly document?: string | undefined;
    readonly kind?: string | undefined;
    readonly speaker?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly exactly: boolean;
  };
  /** The address of this search after "?"; "" where nothing is asked. */
  readonly query: string;
  /** Undefined where nothing was asked. */
  readonly found?:
    | {
        readonly hits: readonly ShownHit[];
        readonly isCut: boolean;
        readonly spellings: readonly string[];
        readonly unknownSpeaker: boolean;
      }
    | undefined;
  /** What is wrong with the words. */
  readonly fault?: string | undefined;
  readonly limit: number;
  readonly kept: readonly {
    readonly id: string;
    readonly query: string;
    readonly words: string;
    readonly fresh: number;
    readonly all: number;
  }[];
}

const AROUND = 150;
/** Hits of one document that are printed; its own page has the rest. */
const MOST_OF_DOCUMENT = 5;

export function searchPage(words: RoomWords, shown: ShownSearch): Markup {
  return html`${form(words, shown)} ${shown.fault === undefined ? NOTHING : html`<p class="fault" role="alert" lang="en" dir="ltr">${bdi(shown.fault)}</p>`}
    ${shown.found === undefined ? NOTHING : results(words, shown, shown.found)} ${kept(words, shown)}`;
}

function form({ search }: RoomWords, { asks }: ShownSearch): Markup {
  const isNarrow =
    [asks.document, asks.kind, asks.speaker, asks.from, asks.to].some((one) => one !== undefined) || asks.exactly;
  const kind = (value: string, label: string): Markup =>
    html`<option value="${value}"${value === (asks.kind ?? "") ? html` selected` : NOTHING}>${label}</option>`;
  return html`<form class="search-form" action="/search" method="get">
    <p class="actions">
      <input type="search" name="q" value="${asks.words}" aria-label="${search.label}" aria-describedby="search-help" />
      <button class="main">${search.button}</button>
    </p>
    <p class="meta" id="search-help">${search.help}</p>
    <details${isNarrow ? html` open` : NOTHING}>
      <summary>${search.narrow}</summary>
      <p class="narrow">
        <label>${search.document} <input name="document" value="${asks.document ?? ""}" /></label>
        <label>${search.kind} <select name="kind">${kind("", search.anyKind)}${Object.entries(search.kinds).map(([value, label]) => kind(value, label))}</select></label>
        <label>${search.speaker} <input name="speaker" value="${asks.speaker ?? ""}" /></label>
        <label>${search.from} <input type="date" name="from" value="${asks.from ?? ""}" /></label>
        <label>${search.to} <input type="date" name="to" value="${asks.to ?? ""}" /></label>
        <label class="tick"><input type="checkbox" name="exactly" value="1"${asks.exactly ? html` checked` : NOTHING} /> ${search.exactly}</label>
      </p>
    </details>
  </form>`;
}

function results(
  words: RoomWords,
  { asks, query, limit }: ShownSearch,
  found: NonNullable<ShownSearch["found"]>,
): Markup {
  const { search } = words;
  const { hits, isCut, spellings, unknownSpeaker } = found;
  const byDocument = [...Map.groupBy(hits, ({ document }) => document)];
  return html`<section aria-label="${search.found(number(hits.length))}">
    ${unknownSpeaker ? html`<p class="fault">${search.noSpeaker(asks.speaker ?? "")}</p>` : NOTHING}
    <p class="lead">${hits.length === 0 ? search.none : isCut ? search.foundFirst(number(hits.length)) : search.found(number(hits.length))}</p>
    ${hits.length === 0 && areSeveral(asks.words) ? html`<p class="meta">${search.together}</p>` : NOTHING}
    ${
      spellings.length === 0
        ? NOTHING
        : html`<p class="meta">${search.alsoAs} ${spellings.map((one, i) => html`${i > 0 ? " · " : ""}${bdi(one)}`)} <a href="/search?${query}&amp;exactly=1">${search.onlyAsTyped}</a></p>`
    }
    <ul class="hits">
      ${byDocument.map(([id, own]) => documentHits(words, id, own))}
    </ul>
    <p class="actions">
      ${isCut ? html`<a class="button" href="/search?${query}&amp;limit=${limit * 2}">${search.more}</a>` : NOTHING}
    </p>
    <form action="/search/kept" method="post"><input type="hidden" name="query" value="${query}" /><button>${search.save}</button></form>
  </section>`;
}

/** Are there several words or phrases that must be there? */
function areSeveral(words: string): boolean {
  const sought = words.match(/-?["“][^"“”]*["”]|\S+/gu) ?? [];
  return sought.filter((one) => !one.startsWith("-")).length > 1;
}

function documentHits(room: RoomWords, id: DocumentId, hits: readonly ShownHit[]): Markup {
  const { search } = room;
  const [first] = hits;
  const title = first?.title;
  return html`<li>
    <h2><a href="/documents/${id}">${title === undefined ? fileName(first?.name ?? id) : bdi(title)}</a>${restrictedMark(room, first?.isRestricted)}</h2>
    ${hits.length > 1 ? html`<p class="meta">${search.inDocument(number(hits.length))}</p>` : NOTHING}
    <ol>
      ${hits.slice(0, MOST_OF_DOCUMENT).map((hit) => html`<li>${context(id, hit)}</li>`)}
    </ol>
  </li>`;
}

/** The words with their surroundings, as a link to the place. */
function context(id: DocumentId, { passage, hits }: ShownHit): Markup {
  const { quote, start } = passage;
  const first = hits[0] ?? { start, end: start };
  const from = wordBefore(quote, Math.max(0, first.start - start - AROUND));
  const to = wordAfter(quote, Math.min(quote.length, first.end - start + AROUND));
  const pieces: Markup[] = [];
  let at = from;
  for (const hit of hits) {
    if (hit.end - start > to) break;
    pieces.push(
      html`${quote.slice(at, hit.start - start)}<mark>${quote.slice(hit.start - start, hit.end - start)}</mark>`,
    );
    at = hit.end - start;
  }
  const where = `/documents/${id}?at=${first.start}#p${first.start}-${first.end}`;
  return html`<a class="hit" href="${where}"><bdi>${from > 0 ? "… " : ""}${pieces}${quote.slice(at, to)}${to < quote.length ? " …" : ""}</bdi></a>`;
}

function wordBefore(text: string, at: number): number {
  const space = at === 0 ? -1 : text.indexOf(" ", at);
  return at === 0 ? 0 : space < 0 || space > at + 30 ? at : space + 1;
}

function wordAfter(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return at === text.length || space < at - 30 ? at : space;
}

function kept({ search }: RoomWords, { kept: all }: ShownSearch): Markup {
  return html`<section class="part">
    <h2>${search.kept}</h2>
    ${
      all.length === 0
        ? html`<p class="empty">${search.keptNone}</p>`
        : html`<ul class="kept">
            ${all.map(
              ({ id, query, words, fresh, all: count }) =>
                html`<li>
                  <a href="/search?${query}">${bdi(words)}</a>
                  ${fresh > 0 ? html`<b class="fresh">${search.fresh(number(fresh))}</b>` : NOTHING} <span class="meta">${search.all(number(count))}</span>
                  <form class="actions" action="/search/kept" method="post">
                    <input type="hidden" name="query" value="${query}" /><input type="hidden" name="id" value="${id}" />
                    ${fresh > 0 ? html`<button name="what" value="seen">${search.seen}</button>` : NOTHING}
                    <button name="what" value="forget">${search.forget}</button>
                  </form>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
