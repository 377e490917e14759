// The places that say something, as numbers in a row: each opens its passage.

import type { Passage } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { passageHref } from "./links.ts";
import { html, type Markup } from "./markup.ts";
import type { Here } from "./site.ts";
import { shorten } from "./wording.ts";

const MOST = 6;

export function sourceNumbers(here: Here, passages: readonly Passage[]): Markup {
  const rest = passages.length - MOST;
  const links = passages
    .slice(0, MOST)
    .map(
      (passage, i) =>
        html` <a class="number" href="${passageHref(here, passage)}" title="${shorten(passage.quote, 120)}">${i + 1}</a>`,
    );
  const more = rest > 0 ? html` ${isolated(here.site.edition.words.voices.andPlaces(rest))}` : "";
  return html`<span class="meta places">${links}${more}</span>`;
}
