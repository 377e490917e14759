// One person's ages that cannot all be right: 41 in one text and 45 in another of the same year.

import { addDays, addMonths, daysBetween, type Day } from "../../base/base.ts";
import type { Entry, Flag, Statement } from "../../record/record.ts";
import { spanWords } from "./day-words.ts";
import { inQuotes, listed, raise } from "../report.ts";
import { atOdds, classOf, isClaim, passagesOf, type Side, sidesOf } from "../sides.ts";

/** Days by which an age may lag: a text may have it from one of the weeks before. */
const LAG = 31;
/** A gap of less than this is more likely an age that was copied from an older text. */
const OLD_TEXT = 365;

/** The days on which somebody was born, inclusive. */
interface Born {
  readonly from: Day;
  readonly to: Day;
}

export function ages(check: string, person: Entry, statements: readonly Statement[]): Flag[] {
  const sides = atOdds(
    sidesOf(statements.filter(isClaim), (statement) => {
      const value = born(statement);
      return value && { key: `${value.from}..${value.to}`, value };
    }),
    (a, b) => apart(a, b) <= LAG,
  );
  if (sides.length < 2) return [];
  const widest = Math.max(...sides.flatMap((a) => sides.map((b) => apart(a.value, b.value))));
  return [
    raise({
      check,
      class: classOf(sides),
      severity: widest > OLD_TEXT ? "medium" : "low",
      about: [person.id, "age", ...sides.map(({ key }) => key)],
      entries: [person.id],
      reason: `The ages given for ${person.name} do not fit together: ${listed(sides.map(shown))}.`,
      settle: "Look for a date of birth in a record of the court or the jail; one age may be from an older text.",
      sides: sides.map((side) => ({ value: shown(side), passages: passagesOf([side]) })),
    }),
  ];
}

function shown({ statements: [first] }: Side<Born>): string {
  const until = first?.duration?.until;
  return `${inQuotes(first?.value ?? "", 40)}${until === undefined ? "" : ` (${spanWords(until)})`}`;
}

/** "45 on 3 May 2019": born between 4 May 1973 and 3 May 1974. */
function born({ slot, duration }: Statement): Born | undefined {
  const until = duration?.until;
  const years = duration?.parts[0]?.value;
  if (slot !== "age" || until?.earliest === undefined || until.latest === undefined || years === undefined)
    return undefined;
  return {
    from: addDays(addMonths(until.earliest, -12 * (Math.floor(years) + 1)), 1),
    to: addMonths(until.latest, -12 * Math.floor(years)),
  };
}

/** Days between two stretches; 0 or less where they meet. */
function apart(a: Born, b: Born): number {
  return Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}
