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
  noSuchDayWords,
  yearlessWords,
} from "./hearing-words.ts";
import { hearingHref, passageHref, proceedingHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { proceedingTitle } from "./proceeding-words.ts";
import type { Here } from "./site.ts";
import { bdi } from "./wording.ts";

export interface ListedHearing {
  readonly hearing: Hearing;
  readonly proceeding?: Proceeding | undefined;
  readonly isSubjects: boolean;
}

const UNDATED = { id: "undated", label: "No day is told" };
const OTHERS = { id: "other-case", label: "Another case" };

/** Given in the order of their days; the last come first, so that what lies ahead is on top whenever the page is read. */
export function hearingItems(here: Here, hearings: readonly ListedHearing[]): ListItem[] {
  const own = hearings.filter(({ isSubjects }) => isSubjects);
  const dated = own.filter(({ hearing }) => hearing.versions.at(-1)?.date !== undefined);
  const undated = own.filter(({ hearing }) => hearing.versions.at(-1)?.date === undefined);
  const others = hearings.filter(({ isSubjects }) => !isSubjects);
  return [
    ...dated.toReversed().map((one) => {
      const year = one.hearing.versions.at(-1)?.date?.earliest?.slice(0, 4) ?? UNDATED.label;
      return { group: year, jump: { id: `y${year}`, label: year }, body: item(here, one) };
    }),
    ...undated.map((one) => ({ group: UNDATED.label, jump: UNDATED, body: item(here, one) })),
    ...others.toReversed().map((one) => ({
      group: "Only in documents about another case",
      jump: OTHERS,
      body: item(here, one),
    })),
  ];
}

function item(here: Here, { hearing, proceeding }: ListedHearing): Markup {
  const { withoutYear, noSuchDay, entry } = hearing;
  const last = hearing.versions.at(-1);
  const where = last === undefined ? undefined : whereWords(last);
  const of =
    proceeding === undefined
      ? NOTHING
      : html`In the <a href="${here.root}${proceedingHref(proceeding.id)}">${proceedingTitle(proceeding)}</a>. `;
  return html`<li class="event hearing">
    <p class="day">${last?.date === undefined ? html`<span class="date">No day told</span>` : dayMark(hearing, last)}${last?.status === undefined ? NOTHING : html`<span class="what">${versionStatusWords(last.status)}</span>`}</p>
    <div>
      <h3><a href="${here.root}${hearingHref(entry.id)}">${hearingTitle(hearing)}</a></h3>
      <p class="meta">${of}${last?.date === undefined ? [...withoutYear.map(({ value }) => yearlessWords(value)), ...noSuchDay.map(({ value }) => noSuchDayWords(value))].join("; ") : hearingStands(hearing)}${where === undefined ? NOTHING : html` ${bdi(asSentence(where))}`}</p>
      ${formerDays(hearing)}
      ${[...withoutYear, ...noSuchDay].slice(0, 1).map(({ passages: [passage] }) => (passage === undefined ? NOTHING : html`<p class="meta">Where: <a href="${passageHref(here, passage)}">the passage</a></p>`))}
    </div>
  </li>`;
}

/** The day that stands; struck through where it was given up and none was set in its place. */
export function dayMark(hearing: Hearing, version: HearingVersion): Markup {
  return isOver(hearing) ? html`<del>${versionMark(version)}</del>` : versionMark(version);
}

/** The days that it had before, each with what became of it and why. */
export function formerDays(hearing: Hearing): Markup {
  const before = hearing.versions.slice(0, -1).filter(({ date }) => date !== undefined);
  if (before.length === 0) return NOTHING;
  return html`<ul class="former">${before.map((one) => html`<li class="meta">${one.status === "held" ? daysWords(one) : html`<del>${daysWords(one)}</del>`}: ${bdi(formerWords(one))}</li>`)}</ul>`;
}

/** The day with the hour under it. */
export function versionMark(version: HearingVersion): Markup {
  const hour = whenWords(version).slice(daysWords(version).length).replace(/^, /, "");
  const datetime = dayOf(version) === undefined ? undefined : dateTime(version.date);
  const words = daysWords(version);
  const mark =
    datetime === undefined
      ? html`<span class="date">${words}</span>`
      : html`<time class="date" datetime="${datetime}">${words}</time>`;
  return html`${mark}${hour === "" ? NOTHING : html`<span class="what">${hour}</span>`}`;
}
