// The parties of a proceeding with the side on which each stands, as the captions and dockets print them.

import type { EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Statement } from "../statement.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { told, type ToldValue } from "./told-value.ts";

export interface ProceedingParty extends ToldValue {
  readonly entry?: EntryId | undefined;
  /** "petitioner": as printed; more than one where sources differ, or where a party stands on both. */
  readonly sides: readonly string[];
}

export function partiesIn(statements: readonly Statement[], record: ProceduralRecord): ProceedingParty[] {
  const sides = Map.groupBy(
    statements.filter(({ slot, main }) => slot === "side" && main !== undefined),
    ({ main }) => main,
  );
  const entryOf = ({ about = [] }: Statement): EntryId | undefined => {
    const party = about.find(({ as }) => as === "party");
    return party && record.leaderOf(party.entry);
  };
  const parties = statements.filter(({ slot }) => slot === "party");
  return [...Map.groupBy(parties, (one) => entryOf(one) ?? foldKey(one.value)).values()]
    .map((own) => ({
      ...told(own),
      entry: own.map(entryOf).find((entry) => entry !== undefined),
      sides: [...new Set(own.flatMap(({ id }) => (sides.get(id) ?? []).map(({ value }) => value)))].sort(),
    }))
    .sort((a, b) => place(a) - place(b) || (a.value < b.value ? -1 : 1));
}

const FIRST = /^(?:plaintiff|petitioner|appellant|applicant|claimant|movant)/;

/** Those who ask stand before those who answer. */
function place({ sides: [side = ""] }: ProceedingParty): number {
  return FIRST.test(side) ? 0 : side === "" ? 1 : 2;
}
