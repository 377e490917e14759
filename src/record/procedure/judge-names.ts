// Which of the names under which judges of one proceeding stand are one judge's: "Edmund Keel", "Edmund F. Keel" and "Judge Keel".
// A name that fits two of them is joined to none.

import type { EntryId } from "../../base/base.ts";
import { areCompatible } from "../identity/same-person.ts";
import { personName, type PersonName } from "../identity/person-name.ts";
import type { ProceduralRecord } from "./procedural-record.ts";

export interface JudgeName {
  readonly entry: EntryId;
  readonly names: readonly string[];
}

/** The entries that are one judge, the one with the fullest name first. */
export function oneJudge(judges: readonly JudgeName[], record: Pick<ProceduralRecord, "areApart">): EntryId[][] {
  const parsed = judges
    .map(({ entry, names }) => ({ entry, names: names.map(personName) }))
    .sort((a, b) => fullness(b.names) - fullness(a.names) || (a.entry < b.entry ? -1 : 1));
  const groups: { entry: EntryId; names: readonly PersonName[] }[][] = [];
  for (const one of parsed) {
    const fitting = groups.filter((group) =>
      group.every(
        (other) =>
          record.areApart?.(one.entry, other.entry) !== true && one.names.every((name) => meets(name, other.names)),
      ),
    );
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) only.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => group.map(({ entry }) => entry));
}

function meets(name: PersonName, others: readonly PersonName[]): boolean {
  return others.every((other) => {
    if (name.last !== other.last) return false;
    const [shorter, longer] = name.given.length <= other.given.length ? [name, other] : [other, name];
    return areCompatible(shorter, longer) || areCompatible(longer, shorter);
  });
}

/** How much of a name is told: words count more than initials. */
function fullness(names: readonly PersonName[]): number {
  return Math.max(0, ...names.map(({ given }) => given.reduce((sum, word) => sum + (word.length > 1 ? 4 : 1), 0)));
}
