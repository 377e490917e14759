// A flag: what is odd, what would settle it, and the passages side by side. Nothing says who is right.

import type { Flag, Passage } from "../record/record.ts";
import { attribution, type Said } from "./attribution.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { languageOf, passageHref } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { sourceLine } from "./statement-line.ts";
import { count, flagWords, severityWords, shorten } from "./wording.ts";

export interface FlagSide {
  readonly passage: Passage;
  readonly excerpt: Excerpt;
  /** The statement that stands in the passage, where there is one: it says who speaks. */
  readonly said?: Said | undefined;
}

export interface ShownFlag {
  readonly flag: Flag;
  readonly sides: readonly FlagSide[];
  /** How many passages the flag has besides those shown. */
  readonly more: number;
}

/** `level` is the level of its heading. */
export function flagCard(here: Here, { flag, sides, more }: ShownFlag, level: 2 | 3): Markup {
  const heading = html`<bdi>${shorten(flag.reason, 400)}</bdi>`;
  return html`<li class="flag s-${flag.severity}" id="${flag.id}">
    <p class="kind"><span class="severity">${severityWords(flag.severity)}</span> ${flagWords(flag)}</p>
    ${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <div class="sides">${sides.map((side) => sideOf(here, side))}</div>
    ${more > 0 ? html`<p class="more">And ${count(more, "more passage")}.</p>` : NOTHING}
    <p class="settle"><b>What would settle it:</b> <bdi>${shorten(flag.settle, 400)}</bdi></p>
  </li>`;
}

function sideOf(here: Here, { passage, excerpt, said }: FlagSide): Markup {
  const document = here.site.documents.get(passage.document);
  return html`<figure class="side"><blockquote${languageOf(document, passage.quote)}><a class="to" href="${passageHref(here, passage)}">${printExcerpt(excerpt)}</a></blockquote>
<figcaption class="voice">${said === undefined ? NOTHING : attribution(here, said)} ${sourceLine(here, { passage })}</figcaption></figure>`;
}
