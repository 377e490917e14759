// Where the case stands on a day: since when somebody is held, what is heard next, what is due, how each proceeding stands.

import type { Day } from "../../base/base.ts";
import { type CaseDeadline, type CustodyCount, firstDue, type Proceeding } from "../../record/record.ts";
import { countSentences, rangeWords } from "../custody-words.ts";
import type { ShownCustody } from "../custody-items.ts";
import { dayIn } from "../date-words.ts";
import { isolated } from "../direction.ts";
import type { ListedHearing } from "../hearing-items.ts";
import { hearingTitle, whenWords, whereWords } from "../hearing-words.ts";
import { hearingHref, proceedingHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { proceedingTitle, statusWords } from "../proceeding-words.ts";
import type { Here } from "../site.ts";
import { bdi, capital } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

export interface Standing {
  readonly asOf: Day;
  readonly custody: ShownCustody | undefined;
  readonly count: CustodyCount | undefined;
  /** What lies ahead, the next first. */
  readonly hearings: readonly ListedHearing[];
  readonly deadlines: readonly CaseDeadline[];
  /** The subject's. */
  readonly proceedings: readonly Proceeding[];
}

/** @param here Its root leads to the pages of the record. */
export function standingPart(here: Here, words: RoomWords, standing: Standing): Markup {
  return html`${counter(here, words, standing)}
    <div class="stand">${hearings(here, words, standing)}${deadlines(here, words, standing)}</div>
    ${proceedings(here, words, standing)}`;
}

function counter({ site, root }: Here, { overview }: RoomWords, { custody, count, asOf }: Standing): Markup {
  const { edition } = site;
  if (custody === undefined || count === undefined || count.state === "untold" || count.state === "before")
    return html`<section class="hero"><p class="since">${overview.noCustody}</p></section>`;
  const isOn = count.state === "held" || count.state === "disputed" || count.state === "unclear";
  return html`<section class="hero">
    ${isOn ? html`<p><span class="count">${isolated(rangeWords(count.current.nights, edition))}</span> <span class="since">${bdi(edition.words.home.daysOf(custody.name))}</span></p>` : NOTHING}
    ${countSentences(custody.ledger, count, custody.name, edition).map((sentence) => html`<p class="${isOn ? "rule" : "since"}">${bdi(sentence)}</p>`)}
    <p class="rule">${edition.words.home.asOf(dayIn(asOf, edition))} <a href="${root}custody/index.html">${edition.words.home.sources}</a></p>
  </section>`;
}

function hearings({ site, root }: Here, { overview }: RoomWords, { hearings: ahead }: Standing): Markup {
  const { edition } = site;
  return html`<section>
    <h2>${overview.nextHearings}</h2>
    ${ahead.length === 0 ? html`<p class="empty">${overview.noHearing}</p>` : NOTHING}
    ${ahead.map(({ hearing, proceeding }) => {
      const { current } = hearing;
      if (current === undefined) return NOTHING;
      const where = whereWords(current);
      return html`<div class="next">
        <p class="big"><a href="${root}${hearingHref(hearing.entry.id)}">${isolated(hearingTitle(hearing, edition))}</a></p>
        <p>${bdi(whenWords(current, edition))}</p>
        ${proceeding === undefined ? NOTHING : html`<p class="meta">${bdi(proceedingTitle(proceeding, edition))}</p>`}
        ${where === undefined ? NOTHING : html`<p class="meta">${bdi(where)}</p>`}
      </div>`;
    })}
  </section>`;
}

function deadlines({ site, root }: Here, { overview }: RoomWords, { deadlines: ahead }: Standing): Markup {
  return html`<section>
    <h2>${overview.deadlines}</h2>
    ${ahead.length === 0 ? html`<p class="empty">${overview.noDeadline}</p>` : NOTHING}
    ${ahead.map((deadline) => {
      const day = firstDue(deadline);
      return html`<div class="next">
        <p class="big"><a href="${root}deadlines/index.html#${deadline.id}">${day === undefined ? NOTHING : isolated(dayIn(day, site.edition))}</a></p>
        <p lang="en" dir="ltr">${bdi(deadline.title)}</p>
      </div>`;
    })}
    <p class="meta">${overview.checkDeadlines}</p>
  </section>`;
}

function proceedings({ site, root }: Here, { overview }: RoomWords, { proceedings: all }: Standing): Markup {
  if (all.length === 0) return NOTHING;
  return html`<section class="part">
    <h2>${overview.proceedings}</h2>
    <ul class="standing-list">
      ${all.map((one) => {
        const court = one.courts[0]?.value;
        return html`<li>
          <a href="${root}${proceedingHref(one.id)}">${isolated(proceedingTitle(one, site.edition))}</a>
          ${one.number === undefined ? NOTHING : html`<span class="meta">${bdi(one.number)}</span>`}
          ${court === undefined ? NOTHING : html`<span class="meta">${bdi(court)}</span>`}
          ${one.stands.map((told) => html`<p>${isolated(capital(statusWords(told, site.edition)))}</p>`)}
        </li>`;
      })}
    </ul>
  </section>`;
}
