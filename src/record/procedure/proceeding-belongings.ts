// Which hearings, rulings and filings belong to which proceeding. Where two fit equally well it is not decided.

import type { EntryId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import type { Joined } from "./proceeding-units.ts";

export interface Belonging {
  /** The hearing, ruling or filing. */
  readonly entry: EntryId;
  /** How it is known: "its words", "the caption of its document". */
  readonly by: readonly string[];
  /** Words name the proceeding, or its number; otherwise its place in a document tells. */
  readonly isTold: boolean;
}

const STEPS = ["hearing", "ruling", "filing"] as const;
type Step = (typeof STEPS)[number];
type Own = Readonly<Record<Step, Belonging[]>>;

interface Tie {
  readonly unit: EntryId;
  readonly step: Step;
  readonly by: string;
  readonly isTold: boolean;
}

export function belongings(
  { entries, statements }: ProceduralRecord,
  units: readonly Joined[],
): {
  readonly byUnit: ReadonlyMap<EntryId, Own>;
  readonly undecided: { readonly entry: EntryId; readonly proceedings: EntryId[] }[];
} {
  const told = new Map<string, { readonly unit: EntryId; readonly one: Statement }[]>();
  const owner = new Map(units.flatMap(({ id, entries }) => entries.map((entry) => [entry, id] as const)));
  for (const unit of units)
    for (const one of unit.statements)
      if (isStep(one.slot)) told.getOrInsert(placeOf(one.slot, one), []).push({ unit: unit.id, one });
  const ties = new Map<EntryId, Tie[]>();
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  for (const one of statements) {
    const kind = kinds.get(one.entry);
    if (kind === undefined || !isStep(kind)) continue;
    const own = ties.getOrInsert(one.entry, []);
    for (const { unit, one: said } of told.get(placeOf(kind, one)) ?? [])
      own.push({ unit, step: kind, by: said.value, isTold: said.tier === "explicit" });
    for (const { kind: about, as, entry } of one.about ?? []) {
      const unit = about === "proceeding" && as === "docket" ? owner.get(entry) : undefined;
      if (unit !== undefined) own.push({ unit, step: kind, by: "its number", isTold: true });
    }
  }
  const byUnit = new Map<EntryId, Own>(units.map(({ id }) => [id, { hearing: [], ruling: [], filing: [] }]));
  const undecided: { entry: EntryId; proceedings: EntryId[] }[] = [];
  for (const [entry, all] of [...ties].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sure = all.filter(({ isTold }) => isTold);
    const counted = sure.length > 0 ? sure : all;
    const owners = [...new Set(counted.map(({ unit }) => unit))].sort();
    const [only] = owners;
    if (only === undefined) continue;
    if (owners.length > 1) {
      undecided.push({ entry, proceedings: owners });
      continue;
    }
    const own = all.filter(({ unit }) => unit === only);
    const step = own[0]?.step;
    if (step !== undefined)
      byUnit
        .get(only)
        ?.[step].push({ entry, by: [...new Set(own.map(({ by }) => by))].sort(), isTold: sure.length > 0 });
  }
  return { byUnit, undecided };
}

function isStep(slot: string): slot is Step {
  return (STEPS as readonly string[]).includes(slot);
}

function placeOf(step: Step, { passage }: Statement): string {
  return `${step} ${passage.document} ${passage.start}-${passage.end}`;
}
