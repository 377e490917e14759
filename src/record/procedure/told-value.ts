// One value of a slot with everybody who says it: the passages, from how many sources, and whether it stands in so many words.

import type { StatementId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Passage } from "../passage.ts";
import type { Statement } from "../statement.ts";

export interface ToldValue {
  /** As it is printed most often; of equals, the longest. */
  readonly value: string;
  readonly statements: readonly StatementId[];
  readonly passages: readonly Passage[];
  /** How many sources say so: copies of one text are one. */
  readonly origins: number;
  /** No source says so in the words of the passage alone: it was worked out from what stands near. */
  readonly inferred: boolean;
}

/** The values of statements, those of most sources first. What differs in spelling alone is one. */
export function toldOf(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string = ({ value }) => foldKey(value),
): ToldValue[] {
  return [...Map.groupBy(statements, keyOf).values()]
    .map(told)
    .sort((a, b) => b.origins - a.origins || b.passages.length - a.passages.length || (a.value < b.value ? -1 : 1));
}

export function told(statements: readonly Statement[]): ToldValue {
  const sorted = statements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    value: mostPrinted(sorted.map(({ value }) => value)),
    statements: sorted.map(({ id }) => id),
    passages: passagesOf(sorted),
    origins: new Set(sorted.map(({ origin, passage }) => origin ?? passage.document)).size,
    inferred: sorted.every(({ tier }) => tier !== "explicit"),
  };
}

export function mostPrinted(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  counts.sort((a, b) => b.length - a.length || b.value.length - a.value.length || (a.value < b.value ? -1 : 1));
  return counts[0]?.value ?? "";
}

/** The places at which statements stand, each once. */
export function passagesOf(statements: readonly Pick<Statement, "passage">[]): Passage[] {
  const passages = new Map(
    statements.map(({ passage }) => [`${passage.document} ${passage.start}-${passage.end}`, passage]),
  );
  return [...passages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, passage]) => passage);
}
