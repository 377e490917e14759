// The pages of hearings: the list of all, and one for each; and the calendars of the case and of each proceeding.

import { overlaps } from "../base/base.ts";
import type { Statement } from "../record/record.ts";
import {
  type DatedEvent,
  hearingHref,
  hearingItems,
  hearingPage,
  type Here,
  html,
  type List,
  sentence,
} from "../views/views.ts";
import type { CaseHearing } from "../workroom/workroom.ts";
import type { Gatherer } from "./gather.ts";
import type { SiteSource } from "./site-source.ts";

export async function writeHearings(
  {
    source,
    gatherer,
    hearings,
  }: { readonly source: SiteSource; readonly gatherer: Gatherer; readonly hearings: readonly CaseHearing[] },
  inside: Here,
  list: (title: string, rest: Omit<List, "area" | "title">) => void,
  write: (path: string, content: string) => void,
): Promise<void> {
  const { hearings: words, told: common } = inside.site.edition.words;
  const calendar = html`<a href="../hearings.ics">${words.calendar}</a>`;
  list(words.title, {
    intro: html`<p class="intro">${sentence(words.intro, calendar)}</p>`,
    items: hearingItems(inside, hearings),
    jumpLabel: common.years,
    empty: words.empty,
    listClass: "events",
  });
  const told = Map.groupBy(await source.statementsOfKinds(["hearing"]), ({ entry }) => entry);
  for (const one of hearings) {
    const tellings = [];
    for (const statement of inOrder(told.get(one.hearing.entry.id) ?? []))
      tellings.push(await gatherer.shown(statement));
    write(hearingHref(one.hearing.entry.id), hearingPage(inside, { ...one, tellings }));
  }
}

/** Without what the sentence that dates a hearing says besides of that day: who is to judge, in which case. */
export function withoutRepeats(events: readonly DatedEvent[]): DatedEvent[] {
  const keyOf = ({ passage, date }: Statement): string => `${passage.document} ${date?.edtf ?? ""}`;
  const ofHearings = Map.groupBy(
    events.filter(({ entry }) => entry.kind === "hearing").flatMap(({ said }) => said.flat()),
    keyOf,
  );
  const repeats = (one: Statement): boolean =>
    (ofHearings.get(keyOf(one)) ?? []).some(({ passage }) => overlaps(passage, one.passage));
  return events.filter(({ entry, said }) => entry.kind === "hearing" || !said.flat().every(repeats));
}

/** Whole statements, by when they were written, each sentence once. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements
    .filter(({ main }) => main === undefined)
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
    .filter(({ passage: { document, start, end } }) => {
      const key = `${document} ${start} ${end}`;
      return !seen.has(key) && seen.add(key);
    });
}

function keyOf({ written, passage, id }: Statement): string {
  return `${written?.earliest ?? written?.latest ?? "9999"} ${passage.document} ${String(passage.start).padStart(9, "0")} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
