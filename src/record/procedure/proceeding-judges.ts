// The judges of each proceeding, and of whom it is not settled which of two cases is theirs. A paper or a docket of the proceeding
// that names its judge counts before a report that tells of the judge and the matter in one sentence, and that before what stands near.

import type { EntryId } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { oneJudge } from "./judge-names.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { type Interval, isOlder } from "./proceeding-interval.ts";
import type { Joined } from "./proceeding-units.ts";
import { judgesOf, type Serving } from "./servings.ts";

export interface ProceedingJudges {
  readonly judges: readonly Serving[];
  /** Of whom its papers tell on days before it was filed: judges of something else. */
  readonly outside: readonly Serving[];
}

interface Held {
  readonly unit: Joined;
  readonly judge: Serving;
  readonly strength: Strength;
}

type Strength = "its number" | "words" | "near";
const STRENGTHS: readonly Strength[] = ["its number", "words", "near"];

export function judgesOfAll(
  record: ProceduralRecord,
  units: readonly Joined[],
  intervals: ReadonlyMap<EntryId, Interval>,
): ReadonlyMap<EntryId, ProceedingJudges> {
  const all = new Map(
    units.map((unit) => {
      const early = olderIn(unit, intervals.get(unit.id) ?? {});
      const isEarly = ({ id, main }: Statement): boolean => early.has(main ?? id);
      const judges = judgesOf(
        unit.statements.filter((one) => !isEarly(one)),
        record,
      );
      const outside = judgesOf(unit.statements.filter(isEarly), record).filter(
        ({ entries }) => !judges.some((own) => own.entries.some((entry) => entries.includes(entry))),
      );
      return [unit, { judges, outside }] as const;
    }),
  );
  const held = [...all].flatMap(([unit, { judges }]) =>
    unit.isSubjects
      ? judges
          .filter(({ isUnnamed }) => !isUnnamed)
          .map((judge) => ({ unit, judge, strength: strengthOf(judge, unit) }))
      : [],
  );
  const settled = new Map<Serving, Serving | undefined>();
  for (const same of sameJudges(held, record)) settle(same, settled);
  return new Map(
    [...all].map(([unit, { judges, outside }]) => [
      unit.id,
      { judges: judges.flatMap((one) => (settled.has(one) ? (settled.get(one) ?? []) : [one])), outside },
    ]),
  );
}

function olderIn({ statements }: Joined, interval: Interval): Set<Statement["id"]> {
  return new Set(
    statements.flatMap((one) =>
      (one.slot === "judge" || one.slot === "referred to") && one.main === undefined && isOlder(interval, [one])
        ? [one.id]
        : [],
    ),
  );
}

function strengthOf({ statements }: Serving, { statements: all, numberEntries }: Joined): Strength {
  const own = new Set(statements);
  const said = all.filter(({ id, tier }) => own.has(id) && tier === "explicit");
  return said.some(({ entry }) => numberEntries.includes(entry)) ? "its number" : said.length > 0 ? "words" : "near";
}

/** Of judges that stand in more than one proceeding, those that are one. */
function sameJudges(held: readonly Held[], record: ProceduralRecord): Held[][] {
  const byEntry = Map.groupBy(held, ({ judge }) => judge.entry);
  const names = [...byEntry].flatMap(([entry, own]) =>
    entry === undefined
      ? []
      : [{ entry, names: [...new Set(own.flatMap(({ judge }) => [judge.name, ...judge.spellings]))] }],
  );
  return oneJudge(names, record)
    .map((entries) => entries.flatMap((entry) => byEntry.get(entry) ?? []))
    .filter((same) => new Set(same.map(({ unit }) => unit)).size > 1);
}

/** Undefined: it belongs to the other one. */
function settle(same: readonly Held[], settled: Map<Serving, Serving | undefined>): void {
  const best = STRENGTHS.find((strength) => same.some((one) => one.strength === strength));
  const owners = same.filter(({ strength }) => strength === best);
  // papers of both name their judge
  if (best === "its number" && owners.length === same.length) return;
  for (const { unit, judge, strength } of same) {
    const isOwner = strength === best;
    if (isOwner && (owners.length === 1 || best === "its number")) continue;
    if (strength === "near" && best !== "near") {
      settled.set(judge, undefined);
      continue;
    }
    const rivals = same.filter((other) => other.unit !== unit && (other.strength !== "near" || best === "near"));
    const orElse = rivals
      .map(({ unit: { id, name } }) => ({ entry: id, name }))
      .sort((a, b) => (a.entry < b.entry ? -1 : 1));
    settled.set(judge, { ...judge, orElse });
  }
}
