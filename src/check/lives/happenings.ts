// What happens to one person, as each source tells it: the dated and undated statements of the events of a life, without
// those of events in which the person only judges, speaks, accuses or stands by.

import { type DateSpan, isKnown } from "../../base/base.ts";
import { fold } from "../../text/text.ts";
import type { Entry, Statement } from "../../record/record.ts";
import type { Life, LifeEvent } from "../checks.ts";
import { rulingOf } from "./ruling-outcomes.ts";
import { isClaim } from "../sides.ts";

export interface Happening {
  /** What kind of thing: the type of the event and, of a ruling, what was decided: "arrest", "extradition denied". */
  readonly sort: string;
  readonly event: Entry;
  readonly statement: Statement;
  /** Where it is known. */
  readonly date: DateSpan | undefined;
  /** The words of the passage, folded, for patterns. */
  readonly words: string;
}

/** What somebody is in an event that happens to him or her, or of which he or she is accused. */
const BEFALLEN = /^(?:person(?: held| charged| sought| heard)?|accused)$/;

export function happeningsOf(life: Life): Happening[] {
  return life.events
    .filter((event) => befalls(life, event))
    .flatMap(({ entry, statements }) =>
      statements
        .filter(
          (one) => one.main === undefined && one.slot !== "said" && one.tier !== "none" && !isOfAnother(life, one),
        )
        .map((statement) => ({
          sort: sortOf(entry, statement),
          event: entry,
          statement,
          date: statement.date !== undefined && isKnown(statement.date) ? statement.date : undefined,
          words: fold(statement.passage.quote),
        })),
    );
}

/** Those that say that it was so. */
export function claimsOf(happenings: readonly Happening[]): Happening[] {
  return happenings.filter(({ statement }) => isClaim(statement));
}

/** Does the event happen to the person, as far as its statements say? Of several people without a part, nobody knows to whom. */
function befalls({ person, isSubject }: Life, { entry, statements }: LifeEvent): boolean {
  return statements.some(({ about = [] }) => {
    const own = about.filter((one) => one.entry === person.id);
    if (own.length === 0) return false;
    if (own.some(({ as }) => as !== undefined)) return own.some(isBefallen);
    if (about.some(isBefallen)) return false;
    const others = about.filter((one) => one.kind === "person" && one.entry !== person.id && one.as === undefined);
    return others.length === 0 || (isSubject && OF_THE_HELD.has(entry.name));
  });
}

/** Of one event several people may be told ("Rao and Pell were arrested"), each by a source of its own. */
function isOfAnother({ person }: Life, { about = [] }: Statement): boolean {
  return about.some(isBefallen) && !about.some((one) => one.entry === person.id);
}

function isBefallen({ as }: { readonly as?: string | undefined }): boolean {
  return as !== undefined && BEFALLEN.test(as);
}

/** What a folder about one person who is held tells of that person, whoever else its sentences name. */
const OF_THE_HELD: ReadonlySet<string> = new Set([
  "arrest",
  "detention",
  "transfer",
  "release",
  "charge",
  "extradition",
  "extradition request",
  "deportation",
  "conviction",
  "sentencing",
  "acquittal",
  "exoneration",
  "bond",
]);

function sortOf(entry: Entry, statement: Statement): string {
  if (entry.kind === "custody period" && statement.slot !== "account")
    return { from: "start of custody", to: "end of custody" }[statement.slot] ?? entry.name;
  // "was granted asylum": the ruling told as what came of the claim
  const mayDecide = entry.kind === "ruling" || entry.name === "asylum claim";
  const decided = mayDecide ? rulingOf(statement) : undefined;
  return decided === undefined ? entry.name : `${decided.matter} ${decided.result}`;
}

/** The name of what fills a key slot of the event, as this statement tells it. */
export function partOf({ statement }: Happening, slot: string): string | undefined {
  return statement.about?.find(({ as }) => as === slot)?.name;
}

export function documentsOf(happenings: readonly Happening[]): Set<string> {
  return new Set(happenings.map(({ statement }) => statement.passage.document));
}
