// The allegations of a case in order: those of one kind of act by one person together, with their findings and evidence.

import type { EntryId } from "../../base/base.ts";
import { allegationsWith, type ToldEntry } from "./proposition.ts";
import type { Statement } from "../statement.ts";

/** One kind of act of which somebody is accused. */
export interface Accusation {
  /** "killing"; "accusation" where the text does not say of what. */
  readonly act: string;
  /** By entry; empty where no text says who. */
  readonly accused: readonly { readonly entry: EntryId; readonly name: string }[];
  readonly alleged: readonly ToldEntry[];
  readonly findings: readonly ToldEntry[];
  readonly evidence: readonly ToldEntry[];
}

export interface Matters {
  /** Those of which most is told first. */
  readonly accusations: readonly Accusation[];
  /** Findings that are about none of the accusations, as far as the texts show; evidence likewise. */
  readonly findings: readonly ToldEntry[];
  readonly evidence: readonly ToldEntry[];
}

/** Sorts allegations, findings and evidence into accusations and the rest. Their order is kept. */
export function mattersOf(told: readonly ToldEntry[]): Matters {
  // words in quotation marks are evidence of themselves alone
  const offered = told.filter(({ entry, statements }) => entry.kind !== "evidence" || statements[0]?.slot !== "said");
  const groups = Map.groupBy(inOrder(offered, allegationsWith(offered)), ({ entry, statements }) =>
    JSON.stringify([entry.name, accusedIn(statements).map((one) => one.entry)]),
  );
  const accusations = [...groups.values()].map((alleged): Accusation => {
    const first = alleged[0]!; // a group has a member
    return {
      act: first.entry.name,
      accused: accusedIn(first.statements),
      alleged,
      findings: inOrder(
        offered,
        alleged.flatMap(({ findings }) => findings),
      ),
      evidence: inOrder(
        offered,
        alleged.flatMap(({ evidence }) => evidence),
      ),
    };
  });
  const tied = new Set(
    accusations.flatMap(({ findings, evidence }) => [...findings, ...evidence].map(({ entry }) => entry.id)),
  );
  const untied = offered.filter(({ entry }) => !tied.has(entry.id));
  const weight = ({ alleged, findings, evidence }: Accusation): number =>
    alleged.length + findings.length + evidence.length;
  return {
    accusations: accusations.sort((a, b) => weight(b) - weight(a)),
    findings: untied.filter(({ entry }) => entry.kind === "finding"),
    evidence: untied.filter(({ entry }) => entry.kind === "evidence"),
  };
}

/** Each once, in the order of the whole. */
function inOrder<T extends ToldEntry>(whole: readonly ToldEntry[], some: readonly T[]): T[] {
  const byId = new Map(some.map((one) => [one.entry.id, one]));
  return whole.flatMap(({ entry }) => byId.get(entry.id) ?? []);
}

/** By entry. */
function accusedIn(statements: readonly Statement[]): Accusation["accused"] {
  const named = new Map<EntryId, string>();
  for (const { about = [] } of statements)
    for (const { entry, name, as } of about) if (as === "accused") named.set(entry, name);
  return [...named].map(([entry, name]) => ({ entry, name })).sort((a, b) => (a.entry < b.entry ? -1 : 1));
}
