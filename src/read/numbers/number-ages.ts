// Whose age a number is: the name that stands beside it.

import { isName, type Mention } from "../../record/record.ts";

export interface Persons {
  readonly byStart: ReadonlyMap<number, string>;
  readonly byEnd: ReadonlyMap<number, string>;
}

export function personsOf(mentions: readonly Mention[]): Persons {
  const people = mentions.filter(isName).filter((m) => m.kind === "person");
  return {
    byStart: new Map(people.map((m) => [m.start, m.name])),
    byEnd: new Map(people.map((m) => [m.end, m.name])),
  };
}

/** "Pell, 45,", "Pell is 45", "the 45-year-old baker Ada Pell": the name that stands beside an age. */
export function agedPerson(
  view: string,
  persons: Persons,
  number: { readonly start: number; readonly core: number; readonly end: number },
): string | undefined {
  const gap =
    /(?:, (?:then |now )?(?:an? |the )?| \(|,? (?:who )?(?:is|was|turned|is now|was then|turns) (?:an? |now |then |about )?|, (?:who is )?aged |,? aged | at the age of |, age | \(aged )$/.exec(
      view.slice(Math.max(0, number.start - 24), number.start),
    );
  const before = gap === null ? undefined : persons.byEnd.get(number.start - gap[0].length);
  if (before !== undefined) return before;
  if (!view.slice(number.core, number.end).endsWith("old")) return undefined;
  const after = /^ (?:[a-z-]+ ){0,4}/.exec(view.slice(number.end, number.end + 60))?.[0] ?? "";
  for (let at = after.indexOf(" "); at >= 0; at = after.indexOf(" ", at + 1)) {
    const name = persons.byStart.get(number.end + at + 1);
    if (name !== undefined) return name;
  }
  return undefined;
}
