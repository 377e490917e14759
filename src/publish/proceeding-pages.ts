// The pages of proceedings: the list of all, and one for each. What they show is worked out from the statements of the record.

import { type EntryId, overlaps } from "../base/base.ts";
import {
  type Belonging,
  type Flag,
  type Hearing,
  type Passage,
  type Proceeding,
  rulingOf,
  type Statement,
} from "../record/record.ts";
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
import { type CaseHearing, caseProcedure } from "../workroom/workroom.ts";
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
  const statements = Map.groupBy(await source.statementsOfKinds(["hearing", "ruling", "filing"]), ({ entry }) => entry);
  const wanted = wantedBy(
    proceedings,
    flags.filter(({ topic }) => topic !== undefined),
  );
  const byEntry = new Map(hearings.map(({ hearing }) => [hearing.entry.id, hearing]));
  const stepsOf = async (list: readonly Belonging[]): Promise<ShownStep[]> => {
    const steps: ShownStep[] = [];
    for (const one of list) {
      const hearing = byEntry.get(one.entry);
      const said = tellingOf(statements.get(one.entry) ?? [], hearing);
      if (said === undefined) continue;
      const date = hearing?.versions.at(-1)?.date ?? said.date;
      steps.push({ ...one, date, said: await gatherer.shown(said), hearing });
    }
    return steps.sort(byDay);
  };
  const rulingsOf = async (list: readonly Belonging[]): Promise<ShownRulingStep[]> =>
    (await stepsOf(list)).map((step) => {
      const { decided, madeBy, isSettled } = rulingOf({ id: step.entry }, statements.get(step.entry) ?? []);
      return { ...step, decided: decided.map(({ value }) => value), madeBy, isSettled };
    });
  const unsettledOf = async (proceeding: EntryId): Promise<UnsettledStep[]> => {
    const steps: UnsettledStep[] = [];
    for (const one of undecided.filter(({ proceedings: owners }) => owners.includes(proceeding)))
      for (const step of await stepsOf([{ entry: one.entry, by: [], isTold: true }])) steps.push({ ...step, ...one });
    return steps.sort(byDay);
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

/**
 * The statement that is printed of an event: of a hearing one of its last day; one with a day, as it happened, before others; of
 * equals the first by id.
 */
function tellingOf(statements: readonly Statement[], hearing: Hearing | undefined): Statement | undefined {
  const last = hearing?.versions.at(-1);
  const ofLast = statements.filter(
    ({ main, date }) => main === undefined && date !== undefined && date.edtf === last?.date?.edtf,
  );
  const worth = ({ date, main, modality, polarity }: Statement): number =>
    (main === undefined ? 8 : 0) +
    (date !== undefined ? 4 : 0) +
    (polarity === "positive" ? 2 : 0) +
    (modality === "happened" || modality === "found" ? 1 : 0);
  return (ofLast.length > 0 ? ofLast : statements).toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1))[0];
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
  list("Proceedings", {
    intro: html`<p class="intro">
      Where each case stands, as far as the documents say: the court, the number, the last ruling, who judges. Days are those on which
      a source has somebody there; what the documents do not say is listed as missing.
    </p>`,
    items: proceedingItems(inside, shown, byId),
    jumpLabel: "On this page",
    empty: "The documents tell of no proceeding that was recognised.",
    listClass: "case-cards",
  });
  for (const one of shown) write(proceedingHref(one.proceeding.id), proceedingPage(inside, one, byId));
}
