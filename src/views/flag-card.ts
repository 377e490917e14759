// A flag: what is odd, what would settle it, and the passages side by side. Nothing says who is right.

import type { Flag, Passage, Settled } from "../record/record.ts";
import { attribution, type Said } from "./attribution.ts";
import { momentDay } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { emphasized } from "./emphasis.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { inEnglish, languageOf, passageHref } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { alsoThere, sourceLine } from "./statement-line.ts";
import { programWords } from "./telling-words.ts";
import { bdi, severityWords, shorten } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

/** A passage of a flag as it is printed. */
export interface ShownPassage {
  readonly passage: Passage;
  readonly excerpt: Excerpt;
  /** The statement that stands in the passage, where there is one: it says who speaks. */
  readonly said?: Said | undefined;
}

export interface ShownSide {
  /** What its passages say, where a value is compared with others. */
  readonly value?: string | undefined;
  readonly shown: readonly ShownPassage[];
  /** Its other passages. */
  readonly others: readonly Passage[];
  /** How many sources it has: copies of one text count once. */
  readonly origins: number;
}

export interface ShownFlag {
  readonly flag: Flag;
  readonly sides: readonly ShownSide[];
  /** How many sides there are besides these. */
  readonly more: number;
}

const MOST_NUMBERED = 10;

/** `level` is the level of its heading. */
export function flagCard(here: Here, { flag, sides, more }: ShownFlag, level: 2 | 3): Markup {
  if (flag.class === "damaged") return damageLine(here, flag);
  const { edition } = here.site;
  const { rooms, terms } = edition.words;
  const { differences: words } = rooms;
  const heading = programWords(here, shorten(flag.reason, 400));
  return html`<li class="flag s-${flag.severity}${flag.settled === undefined ? "" : " is-settled"}" id="${flag.id}">
    <p class="kind"><span class="severity">${severityWords(flag.severity, edition)}</span> ${terms.classes[flag.class]}</p>
    ${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <div class="sides">${sides.map((side) => sideOf(here, side))}</div>
    ${more > 0 ? html`<p class="more">${isolated(flag.sides === undefined ? words.andPassages(more) : words.andValues(more))}</p>` : NOTHING}
    ${
      flag.settled === undefined
        ? html`<p class="settle"><b>${words.settle}</b> ${inEnglish(here, bdi(shorten(flag.settle, 400)))}</p>`
        : settledLine(flag.settled, edition)
    }
  </li>`;
}

/** What somebody decided about it, by whom and why. */
export function settledLine({ how, value = "", by, at, reason }: Settled, tongue: Tongue): Markup {
  const { settled } = tongue.words.voices;
  const what =
    how === "resolved" ? emphasized(settled.resolved, bdi(shorten(value, 200))) : emphasized(() => settled[how]);
  const when = html`${momentDay(at, tongue)}`;
  const who = by === "" ? sentence(settled.on, when) : sentence(settled.by, bdi(by), when);
  return html`<p class="settled">${what} <span class="voice">${who}${reason === undefined ? NOTHING : html` · ${bdi(shorten(reason, 400))}`}</span></p>`;
}

/** Damage stands in one document and is no difference: one line, with a link to each place. */
function damageLine(here: Here, { id, severity, reason, settle, passages }: Flag): Markup {
  const { rooms, voices } = here.site.edition.words;
  const [first, ...others] = passages;
  const numbers = others
    .slice(0, MOST_NUMBERED)
    .map((passage, i) => html` <a class="number" href="${passageHref(here, passage)}">${i + 2}</a>`);
  const more =
    others.length > MOST_NUMBERED ? html` ${isolated(voices.andPlaces(others.length - MOST_NUMBERED))}` : NOTHING;
  const places = first === undefined ? NOTHING : html` ${sourceLine(here, { passage: first })}${numbers}${more}`;
  return html`<li class="flag line s-${severity}" id="${id}">
    <p>${programWords(here, shorten(reason, 400))}</p>
    <p class="voice">${places} · <b>${rooms.differences.settle}</b> ${inEnglish(here, bdi(shorten(settle, 400)))}</p>
  </li>`;
}

function sideOf(here: Here, { value, shown, others, origins }: ShownSide): Markup {
  const passages = shown.map((one) => shownPassage(here, one));
  if (value === undefined) return html`<div class="side">${passages}</div>`;
  const documents = new Set([...shown.map(({ passage }) => passage), ...others].map(({ document }) => document)).size;
  const { voices, dates } = here.site.edition.words;
  const sources =
    origins < documents
      ? voices.documents(documents) + dates.comma + voices.sources(origins)
      : voices.documents(documents);
  return html`<div class="side">
    <p class="value"><bdi>${shorten(value, 120)}</bdi></p>
    <p class="voice">${isolated(sources)}</p>
    ${passages}${alsoIn(here, others)}
  </div>`;
}

function alsoIn(here: Here, others: readonly Passage[]): Markup {
  if (others.length === 0) return NOTHING;
  return alsoThere(
    isolated(here.site.edition.words.rooms.differences.alsoIn(others.length)),
    others.slice(0, MOST_NUMBERED).map((passage) => sourceLine(here, { passage })),
    others.length,
    here.site.edition,
  );
}

function shownPassage(here: Here, { passage, excerpt, said }: ShownPassage): Markup {
  const document = here.site.documents.get(passage.document);
  return html`<figure><blockquote${languageOf(document, passage.quote)}><a class="to" href="${passageHref(here, passage)}">${printExcerpt(excerpt)}</a></blockquote>
<figcaption class="voice">${said === undefined ? NOTHING : attribution(here, said)} ${sourceLine(here, { passage })}</figcaption></figure>`;
}
