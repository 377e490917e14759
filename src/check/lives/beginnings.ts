// From which days on a person was held, and until which, as far as the sources of one life tell.

import { type DateSpan, isKnown } from "../../base/base.ts";
import type { Statement } from "../../record/record.ts";
import type { Life } from "../checks.ts";
import { isClaim } from "../sides.ts";

/** One day or stretch of days, with those who give it. */
export interface Told {
  readonly date: DateSpan;
  readonly statements: readonly Statement[];
}

/** When custody began, by date; copies of one text and several accounts of one day together. */
export function custodyBeginnings({ custody }: Life): Told[] {
  return custody.stays.flatMap(({ from }) => from.answers);
}

/** When a time at another place, or under another authority, began: the time there is counted from then. */
export function moves({ custody }: Life): Told[] {
  const begun = new Set(custody.stays.map(({ from }) => from));
  const unplaced = custody.unplaced.flatMap(({ statement }) => (isDated(statement, statement.slot) ? [statement] : []));
  return [
    ...custody.periods.flatMap(({ from }) => (begun.has(from) ? [] : from.answers)),
    ...byDate(unplaced.filter(({ slot }) => slot === "from" || slot === "date")),
  ];
}

/** When the person was released. */
export function releases({ custody }: Life): Told[] {
  return custody.stays.flatMap(({ to }) => (to?.by === "release" ? to.answers : []));
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
