// The list of hearings: the latest days on top, each with the days it had before struck through.

import { html, type Markup, NOTHING } from "./markup.ts";
import type { Hearing, HearingVersion, Proceeding } from "../record/record.ts";
import { dateTime } from "./date-words.ts";
import {
  asSentence,
  dayOf,
  daysWords,
  formerWords,
  hearingStands,
  hearingTitle,
  isOver,
  versionStatusWords,
  whenWords,
  whereWords,
  yearlessWords,
} from "./hearing-words.ts";
import { isolated } from "./direction.ts";
import { hearingHref, passageHref, proceedingHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { proceedingTitle } from "./proceeding-words.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { bdi } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

export interface ListedHearing {
  readonly hearing: Hearing;
  readonly proceeding?: Proceeding | undefined;
  readonly isSubjects: boolean;
}

/** Given in the order of their days; the last come first, so that what lies ahead is on top whenever the page is read. */
export function hearingItems(here: Here, hearings: readonly ListedHearing[]): ListItem[] {
  const { hearings: words, told } = here.site.edition.words;
  const undatedPlace = { id: "undated", label: told.noDayTold };
  const own = hearings.filter(({ isSubjects }) => isSubjects);
  const dated = own.filter(({ hearing }) => hearing.versions.at(-1)?.date !== undefined);
  const undated = own.filter(({ hearing }) => hearing.versions.at(-1)?.date === undefined);
  const others = hearings.filter(({ isSubjects }) => !isSubjects);
  return [
    ...dated.toReversed().map((one) => {
      const year = one.hearing.versions.at(-1)?.date?.earliest?.slice(0, 4) ?? undatedPlace.label;
      return { group: year, jump: { id: `y${year}`, label: year }, body: item(here, one) };
    }),
    ...undated.map((one) => ({ group: undatedPlace.label, jump: undatedPlace, body: item(here, one) })),
    ...others.toReversed().map((one) => ({
      group: told.otherCase,
      jump: { id: "other-case", label: words.otherJump },
      body: item(here, one),
    })),
  ];
}

function item(here: Here, { hearing, proceeding }: ListedHearing): Markup {
  const { edition } = here.site;
  const { hearings: words, told } = edition.words;
  const { withoutYear, noSuchDay, entry } = hearing;
  const last = hearing.versions.at(-1);
  const where = last === undefined ? undefined : whereWords(last);
  const of =
    proceeding === undefined
      ? NOTHING
      : html`${sentence(
          told.inThe,
          html`<a href="${here.root}${proceedingHref(proceeding.id)}">${isolated(proceedingTitle(proceeding, edition))}</a>`,
        )}. `;
  return html`<li class="event hearing">
    <p class="day">${last?.date === undefined ? html`<span class="date">${told.noDay}</span>` : dayMark(hearing, last, edition)}${last?.status === undefined ? NOTHING : html`<span class="what">${versionStatusWords(last.status, edition)}</span>`}</p>
    <div>
      <h3><a href="${here.root}${hearingHref(entry.id)}">${isolated(hearingTitle(hearing, edition))}</a></h3>
      <p class="meta">${of}${isolated(last?.date === undefined ? [...withoutYear.map(({ value }) => yearlessWords(value, edition)), ...noSuchDay.map(({ value }) => words.noSuchDay(value))].join(told.semicolon) : hearingStands(hearing, edition))}${where === undefined ? NOTHING : html` ${bdi(asSentence(where))}`}</p>
      ${formerDays(hearing, edition)}
      ${[...withoutYear, ...noSuchDay].slice(0, 1).map(({ passages: [passage] }) => (passage === undefined ? NOTHING : html`<p class="meta">${sentence(words.where, html`<a href="${passageHref(here, passage)}">${words.passage}</a>`)}</p>`))}
    </div>
  </li>`;
}

/** The day that stands; struck through where it was given up and none was set in its place. */
export function dayMark(hearing: Hearing, version: HearingVersion, tongue: Tongue): Markup {
  const mark = versionMark(version, tongue);
  return isOver(hearing) ? html`<del>${mark}</del>` : mark;
}

/** The days that it had before, each with what became of it and why. */
export function formerDays(hearing: Hearing, tongue: Tongue): Markup {
  const before = hearing.versions.slice(0, -1).filter(({ date }) => date !== undefined);
  if (before.length === 0) return NOTHING;
  const days = (one: HearingVersion): Markup => isolated(daysWords(one, tongue));
  return html`<ul class="former">${before.map((one) => html`<li class="meta">${one.status === "held" ? days(one) : html`<del>${days(one)}</del>`}: ${bdi(formerWords(one, tongue))}</li>`)}</ul>`;
}

/** The day with the hour under it. */
export function versionMark(version: HearingVersion, tongue: Tongue): Markup {
  const words = daysWords(version, tongue);
  const whole = whenWords(version, tongue);
  const hour = whole.slice(words.length).replace(tongue.words.dates.comma, "");
  const datetime = dayOf(version) === undefined ? undefined : dateTime(version.date);
  const mark =
    datetime === undefined
      ? html`<span class="date">${isolated(words)}</span>`
      : html`<time class="date" datetime="${datetime}">${isolated(words)}</time>`;
  return html`${mark}${hour === "" ? NOTHING : html`<span class="what">${isolated(hour)}</span>`}`;
}
