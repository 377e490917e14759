// Who stands on which side: statements sorted by the value they give, with copies of one text counted once.

import type { FlagClass, Passage, Speaker, Statement } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { compareText } from "./report.ts";

/** All who give one value. */
export interface Side<V> {
  /** What tells the value from others. */
  readonly key: string;
  readonly value: V;
  /** One for each source: of statements in copies of one text only the first by id stands here. */
  readonly statements: readonly Statement[];
}

/** The statements by the key of their value, sorted by key; statements without a value are left out. */
export function sidesOf<V>(
  statements: readonly Statement[],
  valueOf: (statement: Statement) => { readonly key: string; readonly value: V } | undefined,
): Side<V>[] {
  const sides = new Map<string, { value: V; bySource: Map<string, Statement> }>();
  for (const statement of statements.toSorted((x, y) => compareText(x.id, y.id))) {
    const given = valueOf(statement);
    if (given === undefined) continue;
    const side = sides.get(given.key) ?? { value: given.value, bySource: new Map<string, Statement>() };
    sides.set(given.key, side);
    const source = statement.origin ?? statement.id;
    if (!side.bySource.has(source)) side.bySource.set(source, statement);
  }
  return [...sides]
    .map(([key, { value, bySource }]) => ({ key, value, statements: [...bySource.values()] }))
    .sort((x, y) => compareText(x.key, y.key));
}

/** The sides that cannot be true together with some other side. */
export function atOdds<V>(sides: readonly Side<V>[], agree: (x: V, y: V) => boolean): Side<V>[] {
  return sides.filter((side) => sides.some((other) => other !== side && !agree(side.value, other.value)));
}

export function passagesOf(sides: readonly Side<unknown>[]): Passage[] {
  return sides.flatMap((side) => side.statements.map((statement) => statement.passage));
}

/** disputed: each value has named speakers of its own; conflict: the same speaker, or a document's own voice, is involved. */
export function classOf(sides: readonly Side<unknown>[]): Extract<FlagClass, "conflict" | "disputed"> {
  const met = new Set<string>();
  for (const side of sides) {
    const speakers = new Set(side.statements.map((statement) => speakerKey(statement)));
    for (const speaker of speakers) {
      if (speaker.startsWith("narrator") || met.has(speaker)) return "conflict";
    }
    for (const speaker of speakers) met.add(speaker);
  }
  return "disputed";
}

/** The voice of a document is a speaker of its own. */
export function speakerKey({ speaker, passage }: Statement): string {
  // Whoever is not named is not known to be the same in another document.
  if (speaker.kind === "narrator" || speaker.name === "") return `${speaker.kind} ${passage.document}`;
  if (speaker.kind === "unnamed person") return `${speaker.kind} ${passage.document} ${foldKey(speaker.name)}`;
  return `${speaker.kind} ${foldKey(speaker.name)}`;
}

export function speakerName(speaker: Speaker): string {
  if (speaker.kind === "narrator") return "the document";
  return speaker.name === "" ? "someone the document does not name" : speaker.name;
}

const CLAIMS: ReadonlySet<string> = new Set(["asserted", "alleged", "found", "happened"]);

/** Does it say that something is or was so? What is ordered or scheduled may still come out differently. */
export function isClaim(statement: Pick<Statement, "modality" | "polarity">): boolean {
  return statement.polarity === "positive" && CLAIMS.has(statement.modality);
}

/** Does it say that something was not so? That something was not ordered or not set for a day denies nothing. */
export function isDenial({ polarity, modality }: Pick<Statement, "modality" | "polarity">): boolean {
  if (modality === "denied") return polarity === "positive";
  return polarity === "negative" && modality !== "ordered" && modality !== "scheduled" && modality !== "hypothetical";
}
