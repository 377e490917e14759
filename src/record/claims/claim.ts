// A claim: one value for one slot of one entry, said in one way. Who says it, in which documents, and from how many sources
// that is: as far as the documents themselves show it, and never more.

import {
  type ClaimId,
  derivedId,
  type DocumentId,
  type EntryId,
  type OriginId,
  type StatementId,
} from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Modality, Polarity, Statement } from "../statement.ts";

/** What shows that two documents do not speak for themselves. */
export type DependenceKind =
  | "shared text"
  | "stated derivation"
  | "same speaker"
  | "shared error"
  | "same author"
  | "same publisher"
  | "same contact";

/** Why these documents count as one source for a claim. */
export interface Dependence {
  readonly kind: DependenceKind;
  /** In plain words, without the names of the documents: "share 46 words". */
  readonly words: string;
  /** Sorted; where one has it from another ("has it from …") the one that tells first. */
  readonly documents: readonly DocumentId[];
  /** Of shared text. */
  readonly origin?: OriginId | undefined;
}

/** Documents, or parts of them, that are one source for a claim. */
export interface ClaimOrigin {
  readonly documents: readonly DocumentId[];
  /** Empty where only one document stands in it. */
  readonly evidence: readonly Dependence[];
}

export interface Claim {
  readonly id: ClaimId;
  readonly entry: EntryId;
  readonly slot: string;
  /** As most of its statements give it. */
  readonly value: string;
  /** "happened" counts as "asserted": both say that it is so. */
  readonly modality: Exclude<Modality, "happened">;
  readonly polarity: Polarity;
  /** Who says it, by name, each once; "narrator" for the own voice of a document. Printed with every claim. */
  readonly speakers: readonly string[];
  readonly statements: readonly StatementId[];
  readonly documents: readonly DocumentId[];
  readonly origins: readonly ClaimOrigin[];
}

/** Statements of one claim. */
export type ClaimStatements = Pick<Claim, "id" | "entry" | "slot" | "value" | "modality" | "polarity"> & {
  /** By id. */
  readonly made: readonly Statement[];
};

/** The statements of an entry sorted into claims, by slot and value. Their order does not count. */
export function claimsIn(statements: readonly Statement[]): ClaimStatements[] {
  const sorted = statements.toSorted((a, b) => compare(a.id, b.id));
  const groups = Map.groupBy(sorted, claimKey);
  return [...groups.entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, made]) => {
      const { entry, slot, polarity } = made[0]!; // a group has a member
      return {
        id: derivedId("clm", key),
        entry,
        slot,
        value: commonest(made),
        modality: wayOf(made[0]!),
        polarity,
        made,
      };
    });
}

/** The same for statements of one claim, whatever the spelling of the value. */
export function claimKey(statement: Pick<Statement, "entry" | "slot" | "value" | "modality" | "polarity">): string {
  const { entry, slot, value, polarity } = statement;
  return JSON.stringify([entry, slot, foldKey(value) || value, wayOf(statement), polarity]);
}

/** How many sources a claim has, in words. That they are independent is never said: nothing in the documents can show it. */
export function claimStatus({ origins, documents }: Pick<Claim, "origins" | "documents">): string {
  if (origins.length > 1) return `${origins.length} sources, independence not established`;
  return documents.length > 1 ? `one source in ${documents.length} documents` : "one source";
}

/** "a.txt and b.txt share 46 words". */
export function dependenceLine({ words, documents }: Dependence, nameOf: (document: DocumentId) => string): string {
  const names = documents.map(nameOf);
  const [first = "", ...others] = names;
  if (words.startsWith("has it")) return `${first} ${words} (${others.join(", ")})`;
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)} ${words.replace(/^(?:both|all \d+) /, "")}`;
}

function wayOf({ modality }: Pick<Statement, "modality">): Claim["modality"] {
  return modality === "happened" ? "asserted" : modality;
}

function commonest(made: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { value } of made) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]![0]; // as above
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
