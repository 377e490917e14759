// Which documents repeat which, passage by passage. Direction is printed only where evidence gives one.

import type { Origin, Passage } from "../record/record.ts";
import { languageOf, passageHref, sourceLink } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { dateWords } from "./date-words.ts";
import { count, shorten } from "./wording.ts";

const MOST_PLACES = 20;

/** The origins in the order given: each with its words and every place where they stand. */
export function repeatItems(here: Here, origins: readonly Origin[]): ListItem[] {
  return origins.flatMap((origin) => {
    const [first] = origin.passages;
    if (first === undefined) return [];
    const documents = new Set(origin.passages.map((passage) => passage.document));
    const words = first.quote.split(/\s+/).length;
    const where = documents.size === 1 ? "twice in one document" : `in ${count(documents.size, "document")}`;
    const rest = origin.passages.length - MOST_PLACES;
    return [
      {
        body: html`<li class="repeat" id="${origin.id}">
          <p class="kind">${count(words, "word")}, ${where}</p>
          <blockquote class="words" ${languageOf(here.site.documents.get(first.document), first.quote)}>
            <a class="to" href="${passageHref(here, first)}">${shorten(first.quote.replace(/\s+/g, " "), 420)}</a>
          </blockquote>
          <ul class="places">
            ${origin.passages.slice(0, MOST_PLACES).map((passage) => place(here, origin, passage))}${rest > 0 ? html`<li>and ${count(rest, "more place")}</li>` : NOTHING}
          </ul>
          ${direction(here, origin)}
        </li>`,
      },
    ];
  });
}

function place(here: Here, origin: Origin, passage: Passage): Markup {
  const document = here.site.documents.get(passage.document);
  const first = origin.first === passage.document ? html` <span class="tag">first</span>` : NOTHING;
  return html`<li>
    ${sourceLink(here, passage.document, passage)} <span class="when">${dateWords(document?.date)}</span>${first}
  </li>`;
}

function direction(here: Here, origin: Origin): Markup {
  const basis = origin.basis.replace(/^undirected\W*/i, "").trim();
  const why = basis === "" ? "." : `: ${basis}.`;
  if (origin.first === undefined) return html`<p class="voice">Which came first is not established${why}</p>`;
  return html`<p class="voice">First in ${sourceLink(here, origin.first)}${why}</p>`;
}
