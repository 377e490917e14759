// Which documents repeat which, passage by passage. Direction is printed only where evidence gives one.

import type { Origin, Passage } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { inEnglish, languageOf, passageHref, sourceLink } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { dateWords } from "./date-words.ts";
import { shorten } from "./wording.ts";

const MOST_PLACES = 20;

/** The origins in the order given: each with its words and every place where they stand. */
export function repeatItems(here: Here, origins: readonly Origin[]): ListItem[] {
  return origins.flatMap((origin) => {
    const [first] = origin.passages;
    if (first === undefined) return [];
    const documents = new Set(origin.passages.map((passage) => passage.document));
    const words = first.quote.split(/\s+/).length;
    const { rooms, voices, dates } = here.site.edition.words;
    const { repeats } = rooms;
    const where = documents.size === 1 ? repeats.twice : repeats.in(documents.size);
    const rest = origin.passages.length - MOST_PLACES;
    return [
      {
        body: html`<li class="repeat" id="${origin.id}">
          <p class="kind">${isolated(repeats.words(words) + dates.comma + where)}</p>
          <blockquote class="words" ${languageOf(here.site.documents.get(first.document), first.quote)}>
            <a class="to" href="${passageHref(here, first)}">${shorten(first.quote.replace(/\s+/g, " "), 420)}</a>
          </blockquote>
          <ul class="places">
            ${origin.passages.slice(0, MOST_PLACES).map((passage) => place(here, origin, passage))}${rest > 0 ? html`<li>${isolated(voices.andPlaces(rest))}</li>` : NOTHING}
          </ul>
          ${direction(here, origin)}
        </li>`,
      },
    ];
  });
}

function place(here: Here, origin: Origin, passage: Passage): Markup {
  const document = here.site.documents.get(passage.document);
  const { edition } = here.site;
  const first =
    origin.first === passage.document ? html` <span class="tag">${edition.words.rooms.repeats.first}</span>` : NOTHING;
  return html`<li>
    ${sourceLink(here, passage.document, passage)} <span class="when">${isolated(dateWords(document?.date, edition))}</span>${first}
  </li>`;
}

function direction(here: Here, origin: Origin): Markup {
  const basis = origin.basis.replace(/^undirected\W*/i, "").trim();
  const { repeats } = here.site.edition.words.rooms;
  const why = basis === "" ? html`.` : sentence(repeats.because, inEnglish(here, html`${basis}`));
  if (origin.first === undefined) return html`<p class="voice">${repeats.notEstablished}${why}</p>`;
  return html`<p class="voice">${sentence(repeats.firstIn, sourceLink(here, origin.first))}${why}</p>`;
}
