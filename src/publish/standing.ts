// Where the case stands on a day, for whoever opens the workroom: worked out from the record.

import type { Day } from "../base/base.ts";
import { countCustody, type RuleBook } from "../law/law.ts";
import { lastDue } from "../record/record.ts";
import { dayOf, type Edition, type Here, type Standing } from "../views/views.ts";
import { caseProcedure } from "../workroom/workroom.ts";
import { calendarParts } from "./case-calendar.ts";
import { shownCustody } from "./custody-pages.ts";
import { decidedSource } from "./decided-source.ts";
import { Gatherer } from "./gather.ts";
import { readSite } from "./read-site.ts";
import { rememberedSource } from "./remembered-source.ts";
import type { SiteSource } from "./site-source.ts";

const MOST_HEARINGS = 3;
const MOST_DEADLINES = 5;

export interface StandingParts {
  readonly here: Here;
  /** On a day: the rest does not depend on it. */
  readonly on: (asOf: Day) => Standing;
}

/** Reads all that it takes, once for a state of the record. @param root Leads to the pages of the record. */
export async function readStanding(
  record: SiteSource,
  edition: Edition,
  rules: RuleBook,
  root: string,
): Promise<StandingParts> {
  const source = askedOnce(await decidedSource(record));
  const site = await readSite(source, edition);
  const custody = await shownCustody(source, site, new Gatherer(source));
  const { hearings, deadlines } = await calendarParts(source, rules);
  const { proceedings } = await caseProcedure(source);
  return {
    here: { site, root },
    on: (asOf) => ({
      asOf,
      custody,
      count: custody === undefined ? undefined : countCustody(custody.ledger, asOf),
      hearings: hearings
        .flatMap((one) => {
          const { current } = one.hearing;
          const day = current?.status === "noticed" ? dayOf(current) : undefined;
          return one.isSubjects && day !== undefined && day >= asOf
            ? [{ one, key: `${day} ${current?.time ?? ""}` }]
            : [];
        })
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .slice(0, MOST_HEARINGS)
        .map(({ one }) => one),
      deadlines: deadlines
        .filter((one) => (lastDue(one) ?? "") >= asOf)
        .sort((a, b) => ((lastDue(a) ?? "") < (lastDue(b) ?? "") ? -1 : 1))
        .slice(0, MOST_DEADLINES),
      proceedings: proceedings.filter(({ isSubjects }) => isSubjects),
    }),
  };
}

/** Custody, hearings, deadlines and proceedings rest on the same statements: they are read once. */
function askedOnce(record: SiteSource): SiteSource {
  const known = new Map<string, ReturnType<SiteSource["statementsOfKinds"]>>();
  return {
    ...rememberedSource(record),
    statementsOfKinds: (kinds) => known.getOrInsertComputed(kinds.join(), () => record.statementsOfKinds(kinds)),
  };
}
