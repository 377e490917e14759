// From which days on a person was held, and until which, as far as the sources of one life tell.

import { type DateSpan, isKnown } from "../../base/base.ts";
import type { Statement } from "../../record/record.ts";
import type { Life, LifeEvent } from "../checks.ts";
import { isClaim } from "../sides.ts";

/** One day or stretch of days, with those who give it. */
export interface Told {
  readonly date: DateSpan;
  readonly statements: readonly Statement[];
}

/** Verbs of a beginning: "was detained on 3 May" tells of the first day, "was in custody on 3 May" of any. */
const BEGINS =
  /\b(?:detained|jailed|imprisoned|incarcerated|interned|locked up|taken into|took (?:him|her|them) into)\b/i;
const LASTS =
  /\b(?:has|have|had|still|remains?) (?:\w+ ){0,2}(?:been|held|detained|in)\b|\bfor (?:\w+ ){1,4}(?:days|weeks|months|years)\b/i;

/** When custody began, by date; copies of one text and several accounts of one day together. */
export function custodyBeginnings(life: Life): Told[] {
  const found = life.events.flatMap((event) => {
    const { kind, name } = event.entry;
    if (name === "arrest") return datesOf(life, event, "date");
    if (kind !== "custody period") return [];
    const stated = datesOf(life, event, "date").filter(
      ({ passage: { quote } }) => BEGINS.test(quote) && !LASTS.test(quote),
    );
    return [...datesOf(life, event, "from"), ...stated];
  });
  return byDate(found);
}

/** When the person came to another place of custody: the time there is counted from then. */
export function moves(life: Life): Told[] {
  return byDate(life.events.flatMap((event) => (event.entry.name === "transfer" ? datesOf(life, event, "date") : [])));
}

/** When the person was released. */
export function releases(life: Life): Told[] {
  return byDate(life.events.flatMap((event) => (event.entry.name === "release" ? datesOf(life, event, "date") : [])));
}

/** When something of a type happened that the person takes part in, as one document tells. */
export function toldIn(life: Life, type: string, document: string): Told[] {
  return byDate(
    life.events.flatMap((event) =>
      event.entry.name === type
        ? event.statements.filter((one) => one.passage.document === document && isDated(one, "date"))
        : [],
    ),
  );
}

/** The dates of an event in which the person, or nobody else, is the one who is held. */
function datesOf({ person }: Life, { statements }: LifeEvent, slot: string): Statement[] {
  const held = new Set(
    statements.flatMap(({ about = [] }) => about.flatMap(({ as, entry }) => (as === "person held" ? [entry] : []))),
  );
  return held.has(person.id) ? statements.filter((one) => isDated(one, slot)) : [];
}

function isDated(statement: Statement, slot: string): boolean {
  return statement.slot === slot && isClaim(statement) && statement.date !== undefined && isKnown(statement.date);
}

function byDate(statements: readonly Statement[]): Told[] {
  const byEdtf = Map.groupBy(statements, ({ date }) => date?.edtf ?? "");
  return [...byEdtf.values()]
    .flatMap((same): Told[] => {
      const date = same[0]?.date;
      return date === undefined ? [] : [{ date, statements: same }];
    })
    .sort((a, b) => (a.date.edtf < b.date.edtf ? -1 : 1));
}
