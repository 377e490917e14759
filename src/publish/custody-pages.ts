// The page of custody, and the counter on the first page: counted to the day of the newest document, never to today.

import { addMonths, type Day, type StatementId } from "../base/base.ts";
import { type ChosenDay, countCustody, milestonesAfter } from "../law/law.ts";
import type { CustodyLedger, Milestone } from "../record/record.ts";
import {
  custodyItems,
  type Here,
  html,
  type List,
  printedOf,
  type ShownCustody,
  type ShownStatement,
  type Site,
} from "../views/views.ts";
import { readCustody } from "./custody.ts";
import type { Gatherer } from "./gather.ts";
import type { SiteSource } from "./site-source.ts";

const MONTHS_AHEAD = 24;

/** undefined: nobody knows whose case it is. */
export async function shownCustody(
  source: SiteSource,
  site: Pick<Site, "documents">,
  gatherer: Gatherer,
): Promise<ShownCustody | undefined> {
  const [{ subject, days = [] }, ledger] = [await source.caseInfo(), await readCustody(source)];
  if (ledger === undefined || subject === undefined) return undefined;
  const told = new Map<StatementId, ShownStatement>();
  for (const statement of printedOf(ledger))
    if (!told.has(statement.id)) told.set(statement.id, await gatherer.shown(statement));
  const newest = newestDay(site);
  return {
    ledger,
    count: newest === undefined ? undefined : countCustody(ledger, newest),
    name: subject.name,
    milestones: newest === undefined ? [] : ahead(ledger, newest, days),
    told,
  };
}

export function writeCustody(
  here: Here,
  shown: ShownCustody | undefined,
  list: (area: "custody", title: string, rest: Omit<List, "area" | "title">) => void,
): void {
  const { custody: words, told } = here.site.edition.words;
  list("custody", words.title, {
    intro: html`<p class="intro">${words.intro}</p>`,
    items: shown === undefined || shown.ledger.stays.length === 0 ? [] : custodyItems(here, shown),
    jumpLabel: told.onThisPage,
    empty: words.empty,
    listClass: "events ledger",
  });
}

/** The last day that a document about the subject bears. */
function newestDay(site: Pick<Site, "documents">): Day | undefined {
  const days = [...site.documents.values()].flatMap(({ scope, date }) =>
    scope === "related" || date?.latest === undefined || date.earliest === undefined ? [] : [date.latest],
  );
  return days.length === 0 ? undefined : days.reduce((a, b) => (a > b ? a : b));
}

function ahead({ stays }: CustodyLedger, newest: Day, chosen: readonly ChosenDay[]): Milestone[] {
  const stay = stays.at(-1);
  const first = stay?.from.earliest;
  if (stay === undefined || first === undefined || first !== stay.from.latest || stay.to !== undefined) return [];
  return milestonesAfter(first, newest, addMonths(newest, MONTHS_AHEAD), chosen);
}
