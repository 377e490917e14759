// The pages of proceedings: the list of all, and one for each. What they show is worked out from the statements of the record.

import { type EntryId, overlaps } from "../base/base.ts";
import { type Belonging, type Flag, type Passage, type Proceeding } from "../record/record.ts";
import {
  byDay,
  type Here,
  html,
  type List,
  proceedingHref,
  proceedingItems,
  proceedingPage,
  type ShownProceeding,
  type ShownRulingStep,
  type ShownStep,
  type UnsettledStep,
} from "../views/views.ts";
import { type CaseHearing, caseProcedure, caseSteps, type CaseStep } from "../workroom/workroom.ts";
import type { Gatherer } from "./gather.ts";
import type { SiteSource } from "./site-source.ts";

export interface ShownProcedure {
  readonly shown: readonly ShownProceeding[];
  readonly byId: ReadonlyMap<EntryId, Proceeding>;
}

/** Everything that the pages of proceedings print. */
export async function shownProcedure({
  source,
  gatherer,
  flags,
  hearings,
}: {
  readonly source: SiteSource;
  readonly gatherer: Gatherer;
  readonly flags: readonly Flag[];
  readonly hearings: readonly CaseHearing[];
}): Promise<ShownProcedure> {
  const { proceedings, undecided } = await caseProcedure(source);
  const wanted = wantedBy(
    proceedings,
    flags.filter(({ topic }) => topic !== undefined),
  );
  const steps = await caseSteps(source, hearings);
  const shownSteps = async <T extends CaseStep>(list: readonly T[]): Promise<(T & ShownStep)[]> => {
    const all: (T & ShownStep)[] = [];
    for (const one of list) all.push({ ...one, said: await gatherer.shown(one.told) });
    return all;
  };
  const stepsOf = (list: readonly Belonging[]): Promise<ShownStep[]> => shownSteps(steps.of(list));
  const rulingsOf = (list: readonly Belonging[]): Promise<ShownRulingStep[]> => shownSteps(steps.rulings(list));
  const unsettledOf = async (proceeding: EntryId): Promise<UnsettledStep[]> => {
    const all: UnsettledStep[] = [];
    for (const one of undecided.filter(({ proceedings: owners }) => owners.includes(proceeding)))
      for (const step of await stepsOf([{ entry: one.entry, by: [], isTold: true }])) all.push({ ...step, ...one });
    return all.sort(byDay);
  };
  const shown: ShownProceeding[] = [];
  for (const proceeding of proceedings)
    shown.push({
      proceeding,
      hearings: await stepsOf(proceeding.hearings),
      rulings: await rulingsOf(proceeding.rulings),
      filings: await stepsOf(proceeding.filings),
      unsettled: await unsettledOf(proceeding.id),
      outside: await stepsOf(proceeding.outside.steps),
      wanted: wanted.get(proceeding.id) ?? [],
    });
  return { shown, byId: new Map(proceedings.map((one) => [one.id, one])) };
}

/** A wanted document belongs to the one proceeding of whose passages one is asking for it. */
function wantedBy(proceedings: readonly Proceeding[], flags: readonly Flag[]): Map<EntryId, Flag[]> {
  const places = new Map<string, { readonly id: EntryId; readonly passage: Passage }[]>();
  for (const { id, passages } of proceedings)
    for (const passage of passages) places.getOrInsert(passage.document, []).push({ id, passage });
  const wanted = new Map<EntryId, Flag[]>();
  for (const flag of flags) {
    const owners = new Set(
      flag.passages.flatMap((asking) =>
        (places.get(asking.document) ?? []).flatMap(({ id, passage }) => (overlaps(passage, asking) ? [id] : [])),
      ),
    );
    const [only] = owners;
    if (owners.size === 1 && only !== undefined) wanted.getOrInsert(only, []).push(flag);
  }
  return wanted;
}

export function writeProceedings(
  { shown, byId }: ShownProcedure,
  inside: Here,
  list: (title: string, rest: Omit<List, "area" | "title">) => void,
  write: (path: string, content: string) => void,
): void {
  const { proceedings: words, told } = inside.site.edition.words;
  list(words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items: proceedingItems(inside, shown, byId),
    jumpLabel: told.onThisPage,
    empty: words.empty,
    listClass: "case-cards",
  });
  for (const one of shown) write(proceedingHref(one.proceeding.id), proceedingPage(inside, one, byId));
}
