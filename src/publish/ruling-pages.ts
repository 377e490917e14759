// The pages of rulings and of requests for records, worked out from the statements of the record.

import type { DocumentId, EntryId } from "../base/base.ts";
import { compareDates } from "../base/base.ts";
import {
  type ActsOn,
  actingRulings,
  type CaseDeadline,
  concernsOf,
  rulingOf,
  type Statement,
} from "../record/record.ts";
import {
  type Here,
  html,
  type List,
  MOST_RULING_TELLINGS,
  requestItems,
  rulingHref,
  rulingItems,
  rulingPage,
  type ShownAct,
  type ShownRuling,
} from "../views/views.ts";
import { caseRequests } from "../workroom/workroom.ts";
import type { Gatherer } from "./gather.ts";
import type { ShownProcedure } from "./proceeding-pages.ts";
import type { SiteSource } from "./site-source.ts";

interface Parts {
  readonly gatherer: Gatherer;
  readonly rulings: readonly ShownRuling[];
}

type AddList = (title: string, rest: Omit<List, "area" | "title">) => void;

export async function writeRulings(
  parts: Parts,
  inside: Here,
  list: AddList,
  write: (path: string, content: string) => void,
): Promise<void> {
  const { rulings: shown } = parts;
  const { rulings: words, told: common } = inside.site.edition.words;
  list(words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items: rulingItems(inside, shown),
    jumpLabel: common.years,
    empty: words.empty,
    listClass: "events",
  });
  for (const one of shown) {
    const told = [];
    for (const statement of tellings(one.ruling.told).slice(0, MOST_RULING_TELLINGS))
      told.push(await parts.gatherer.shown(statement));
    write(rulingHref(one.ruling.entry), rulingPage(inside, one, told));
  }
}

/** In the order of their days, those without one first. */
export async function shownRulings({
  source,
  procedure,
  deadlines,
}: {
  readonly source: SiteSource;
  readonly procedure: ShownProcedure;
  readonly deadlines: readonly CaseDeadline[];
}): Promise<ShownRuling[]> {
  const told = Map.groupBy(await source.statementsOfKinds(["ruling"]), ({ entry }) => entry);
  const related = new Set((await source.documents()).flatMap(({ id, scope }) => (scope === "related" ? [id] : [])));
  const proceedings = new Map(
    procedure.shown.flatMap(({ proceeding, rulings }) => rulings.map(({ entry }) => [entry, proceeding] as const)),
  );
  // by place: what an order sets stands in the same words whether they are read as a ruling or as what it orders
  const ofOrders = new Map<DocumentId, Set<CaseDeadline>>();
  for (const one of deadlines)
    if (one.trigger.event === "order")
      for (const { passage } of one.trigger.statements)
        ofOrders.getOrInsertComputed(passage.document, () => new Set()).add(one);
  const { subject } = await source.caseInfo();
  const leaders = await source.leadersOf([
    ...new Set([...told.values()].flatMap((all) => all.flatMap(({ about = [] }) => about.map(({ entry }) => entry)))),
  ]);
  const shown = (await source.entries(["ruling"])).flatMap(({ id, name }) => {
    const statements = told.get(id) ?? [];
    if (!statements.some(isTold)) return [];
    const ruling = rulingOf({ id }, statements);
    const proceeding = proceedings.get(id);
    const isOthers = statements.every(({ passage }) => related.has(passage.document));
    const documents = new Set(
      ruling.orders.flatMap((order) => order.statements.map(({ passage }) => passage.document)),
    );
    return [
      {
        ruling,
        type: name,
        proceeding,
        concerns: concernsOf(ruling, {
          isSubjects: isOthers ? false : proceeding?.isSubjects,
          subject,
          leaderOf: (entry) => leaders.get(entry) ?? entry,
        }),
        deadlines: [...new Set([...documents].flatMap((document) => [...(ofOrders.get(document) ?? [])]))],
      },
    ];
  });
  return withActs(shown).sort(byDay);
}

/** Each with the rulings that it acts on, and those that act on it. */
function withActs(shown: readonly Omit<ShownRuling, "actsOn" | "actedOnBy">[]): ShownRuling[] {
  const byEntry = new Map(shown.map((one) => [one.ruling.entry, one]));
  const actsOn = actingRulings(shown.map(({ ruling }) => ruling));
  const actedOnBy = new Map<EntryId, ShownAct[]>();
  const act = (entry: EntryId, { outcome, statements }: ActsOn): ShownAct[] => {
    const other = byEntry.get(entry);
    return other === undefined ? [] : [{ outcome, other: other.ruling, type: other.type, statements }];
  };
  for (const [entry, acts] of actsOn)
    for (const one of acts) actedOnBy.getOrInsert(one.on, []).push(...act(entry, one));
  // what stays an order of the subject's case is of that case, whichever court did it
  const isOnOwn = ({ ruling, concerns }: (typeof shown)[number]): boolean =>
    concerns === "not told" &&
    (actsOn.get(ruling.entry) ?? []).some(({ on }) => byEntry.get(on)?.concerns === "subject");
  return shown.map((one) => ({
    ...one,
    concerns: isOnOwn(one) ? "subject" : one.concerns,
    actsOn: (actsOn.get(one.ruling.entry) ?? []).flatMap((each) => act(each.on, each)),
    actedOnBy: actedOnBy.get(one.ruling.entry) ?? [],
  }));
}

/** Told as something that came about; what is asked for, feared or only set is no ruling. */
function isTold({ main, modality, polarity }: Statement): boolean {
  const cameAbout =
    modality === "asserted" || modality === "ordered" || modality === "found" || modality === "happened";
  return main === undefined && cameAbout && polarity === "positive";
}

function byDay(a: ShownRuling, b: ShownRuling): number {
  const [one, other] = [a.ruling.dates[0]?.value, b.ruling.dates[0]?.value];
  const byId = a.ruling.entry < b.ruling.entry ? -1 : 1;
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined) || byId;
  return compareDates(one, other) || byId;
}

/** Each sentence once. */
function tellings(told: readonly Statement[]): Statement[] {
  return [
    ...new Map(told.map((one) => [`${one.passage.document} ${one.passage.start} ${one.passage.end}`, one])).values(),
  ];
}

export async function writeRequests(
  { source, deadlines }: { readonly source: SiteSource; readonly deadlines: readonly CaseDeadline[] },
  inside: Here,
  list: AddList,
): Promise<void> {
  const requests = await caseRequests(source);
  const { requests: words, told } = inside.site.edition.words;
  list(words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items: requestItems(
      inside,
      requests.map((request) => ({
        request,
        deadlines: deadlines.filter(({ trigger }) =>
          trigger.statements.some(({ entry }) => trigger.event.startsWith("foia-") && request.entries.includes(entry)),
        ),
      })),
    ),
    jumpLabel: told.onThisPage,
    empty: words.empty,
    listClass: "case-cards",
  });
}
