// Which courts and judges can hear which kind of proceeding: an immigration judge hears no extradition, a magistrate no removal.

import type { ForumKind } from "../../record/record.ts";

const IMMIGRATION: ReadonlySet<ForumKind> = new Set(["removal", "bond", "asylum", "immigration appeal"]);
const OF_IMMIGRATION = /\bimmigration\b|\bbia\b|\bexecutive office\b|\badjudicator\b/;
/** Judges and courts of other offices than those of immigration. */
const OF_OTHERS =
  /\b(?:magistrate|district|circuit|federal|superior|supreme|county|state|municipal|u\.s\.|united states|justice)\b/;

export function isImmigration(kind: ForumKind | undefined): boolean {
  return kind !== undefined && IMMIGRATION.has(kind);
}

/** `office`: the folded words of the court's name or of the judge's office. What says nothing of its kind may hear anything. */
export function canHear(office: string, kind: ForumKind | undefined): boolean {
  if (kind === undefined) return true;
  if (OF_IMMIGRATION.test(office)) return isImmigration(kind);
  return !OF_OTHERS.test(office) || !isImmigration(kind);
}
