// The first page of the public site: how long, what comes next, what was decided last, what to do, and the last updates.

import { type Day } from "../../base/base.ts";
import { type CustodyCount, type Ruling, writingHref } from "../../record/record.ts";
import { countSentences, rangeWords } from "../custody-words.ts";
import type { ShownCustody } from "../custody-items.ts";
import { dayIn } from "../date-words.ts";
import { isolated } from "../direction.ts";
import { dayStrokes } from "../day-strokes.ts";
import { shareMeta } from "../formats/share-meta.ts";
import { hearingTitle, whenWords, whereWords } from "../hearing-words.ts";
import { page } from "../layout.ts";
import { hearingHref, rulingHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { ListedHearing } from "../hearing-items.ts";
import { actedOnItem, actItem, rulingDays, type ShownRuling, sources, titleMark, whoLine } from "../ruling-parts.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import type { PieceOf } from "./cited.ts";
import { languageMark } from "./body.ts";
import { pieceTitle, writtenDate } from "./piece-parts.ts";
import { type News, updateTeaser } from "./update-pages.ts";

export interface PublicHome {
  readonly asOf: Day | undefined;
  readonly custody: ShownCustody | undefined;
  /** On the day of the edition. */
  readonly count: CustodyCount | undefined;
  readonly next: ListedHearing | undefined;
  /** Several where it is not settled which of them is the latest. */
  readonly last: readonly ShownRuling[];
  /** The first action that is open. */
  readonly ask: PieceOf<"action"> | undefined;
  /** The last ones, newest first. */
  readonly updates: readonly News[];
  readonly background: readonly PieceOf<"page">[];
}

export function publicHome(here: Here, home: PublicHome): string {
  const { site, root } = here;
  const { home: words } = site.edition.words;
  const { updates, background } = home;
  // the frame has the case's name as the heading of this page
  const main = html`${hero(here, home)} ${ask(here, home)}
    ${site.edition.areas.has("hearings") || site.edition.areas.has("rulings") ? html`<div class="stand">${next(here, home)}${last(here, home)}</div>` : NOTHING}
    ${
      updates.length === 0
        ? NOTHING
        : html`<section class="part">
            <h2>${words.latest}</h2>
            ${updates.map((piece) => html`<article class="post">${updateTeaser(here, piece, "h3")}</article>`)}
            <p class="all"><a href="${root}updates/index.html">${words.allUpdates}</a></p>
          </section>`
    }
    ${
      background.length === 0
        ? NOTHING
        : html`<section class="part">
            <h2>${words.who}</h2>
            <ul class="people-list">
              ${background.map((piece) => html`<li><a href="${root}${writingHref(piece.writing)}">${pieceTitle(piece)}</a></li>`)}
            </ul>
          </section>`
    }`;
  const head = shareMeta(here, { title: site.name, path: "index.html", type: "website" });
  return page(here, { title: site.name, area: "home", head, path: "index.html", main });
}

/** The number, where there is one; what is certain of it in a sentence, and the rule by which it is counted. */
function hero(here: Here, { custody, count, asOf }: PublicHome): Markup {
  const { site, root } = here;
  const { words } = site.edition;
  if (custody === undefined || count === undefined || count.state === "untold" || count.state === "before")
    return NOTHING;
  const { nights } = count.current;
  const isOn = count.state === "held" || count.state === "disputed" || count.state === "unclear";
  const exact = nights.most === nights.least ? nights.least : undefined;
  return html`<section class="hero">
    ${isOn ? html`<p><span class="count">${isolated(rangeWords(nights, site.edition))}</span> <span class="since">${bdi(words.home.daysOf(custody.name))}</span></p>` : NOTHING}
    ${countSentences(custody.ledger, count, custody.name, site.edition).map((sentence) => html`<p class="${isOn ? "rule" : "since"}">${bdi(sentence)}</p>`)}
    <p class="rule">${asOf === undefined ? NOTHING : words.home.asOf(dayIn(asOf, site.edition))} <a href="${root}custody/index.html">${words.home.sources}</a></p>
    <details class="also"><summary>${words.home.counting}</summary><p class="rule">${words.custody.rule}</p></details>
    ${isOn && exact !== undefined ? dayStrokes(exact, words) : NOTHING}
  </section>`;
}

function ask(here: Here, { ask: action }: PublicHome): Markup {
  if (action === undefined) return NOTHING;
  const { home: words } = here.site.edition.words;
  const { writing, foreign } = action;
  return html`<section class="ask-box">
    <h2>${words.ask}</h2>
    <p${languageMark(foreign)}>${bdi(writing.ask)}</p>
    ${writing.closes === undefined ? NOTHING : html`<p class="meta">${words.until(writtenDate(here, writing.closes))}</p>`}
    <p><a class="go" href="${here.root}${writingHref(writing)}">${words.go}</a></p>
  </section>`;
}

function next(here: Here, { next: hearing, asOf }: PublicHome): Markup {
  const { home: words } = here.site.edition.words;
  if (asOf === undefined) return NOTHING;
  const current = hearing?.hearing.current;
  if (hearing === undefined || current === undefined)
    return html`<section><h2>${words.next}</h2><p>${words.noNext}</p></section>`;
  const where = whereWords(current);
  return html`<section>
    <h2>${words.next}</h2>
    <p class="big"><a href="${here.root}${hearingHref(hearing.hearing.entry.id)}">${isolated(hearingTitle(hearing.hearing, here.site.edition))}</a></p>
    <p>${bdi(whenWords(current, here.site.edition))}</p>
    ${where === undefined ? NOTHING : html`<p class="meta">${bdi(where)}</p>`}
  </section>`;
}

function last(here: Here, { last: rulings, asOf }: PublicHome): Markup {
  const { home: words, rulings: all } = here.site.edition.words;
  if (rulings.length === 0) return html`<section><h2>${words.last}</h2><p>${words.noLast}</p></section>`;
  const more =
    rulings.length > MOST_LAST
      ? html`<p class="all"><a href="${here.root}rulings/index.html">${all.all}</a></p>`
      : NOTHING;
  return html`<section>
    <h2>${words.last}</h2>
    ${rulings.length > 1 ? html`<p class="meta">${words.lastUnsettled}</p>` : NOTHING}
    ${rulings.slice(0, MOST_LAST).map((one) => lastRuling(here, one, asOf))} ${more}
  </section>`;
}

const MOST_LAST = 3;

/** What it decided, and what the record has of it since: a later ruling that stays or reverses it stands with it. */
function lastRuling(here: Here, shown: ShownRuling, asOf: Day | undefined): Markup {
  const { ruling, type } = shown;
  const actedOnBy = shown.actedOnBy.filter(({ other }) => isBy(other, asOf));
  const told = ruling.dates.flatMap(({ statements }) => statements);
  return html`<p class="big"><a href="${here.root}${rulingHref(ruling.entry)}">${rulingDays(here, ruling)}</a></p>
    <p>${titleMark(here, ruling, type)} ${sources(here, told)}</p>
    ${whoLine(here, shown)}
    ${shown.actsOn.map((act) => html`<p class="meta">${actItem(here, act)}</p>`)}
    ${actedOnBy.map((act) => html`<p>${actedOnItem(here, act)}</p>`)}`;
}

/** Is it not known to have come later? */
function isBy({ dates: [first] }: Ruling, asOf: Day | undefined): boolean {
  const day = first?.value.earliest;
  return asOf === undefined || day === undefined || day <= asOf;
}
