// What is alleged, with what courts found about it. An allegation and a finding are of one matter only where both name the same
// act and the same person accused; what is less sure stands alone.

import type { EntryId } from "../base/base.ts";
import type { Entry, Statement } from "./statement.ts";

/** An allegation, a piece of evidence or a finding, with everything said of it. */
export interface Told {
  readonly entry: Pick<Entry, "id" | "kind" | "name">;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** One kind of act of which somebody is accused. */
export interface Accusation {
  /** "killing"; "accusation" where the text does not say of what. */
  readonly act: string;
  /** By entry; empty where no text says who. */
  readonly accused: readonly { readonly entry: EntryId; readonly name: string }[];
  readonly alleged: readonly Told[];
  readonly found: readonly Told[];
}

export interface Matters {
  /** Those of which most is told first. */
  readonly accusations: readonly Accusation[];
  /** Findings that are about none of the accusations, as far as the texts show. */
  readonly findings: readonly Told[];
  readonly evidence: readonly Told[];
}

/** Sorts what is told into accusations with their findings, and the rest. The order of what is told is kept. */
export function mattersOf(told: readonly Told[]): Matters {
  const matters = new Map<string, { act: string; accused: Accusation["accused"]; alleged: Told[]; found: Told[] }>();
  for (const one of told) {
    if (one.entry.kind !== "allegation") continue;
    const accused = namedAs(one.statements, "accused");
    const key = matterKey(one.entry.name, accused);
    const known = matters.get(key);
    if (known === undefined) matters.set(key, { act: one.entry.name, accused, alleged: [one], found: [] });
    else known.alleged.push(one);
  }
  const findings: Told[] = [];
  for (const one of told) {
    if (one.entry.kind !== "finding") continue;
    const acts = new Set(one.statements.filter(({ slot }) => slot === "act").map(({ value }) => value));
    const [act] = acts;
    const accused = namedAs(one.statements, "accused");
    const matter = acts.size === 1 && accused.length > 0 ? matters.get(matterKey(act!, accused)) : undefined; // size is 1
    if (matter === undefined) findings.push(one);
    else matter.found.push(one);
  }
  const weight = ({ alleged, found }: Accusation): number => alleged.length + found.length;
  return {
    accusations: [...matters.values()].sort((a, b) => weight(b) - weight(a)),
    findings,
    evidence: told.filter(({ entry, statements }) => entry.kind === "evidence" && statements[0].slot !== "said"),
  };
}

function matterKey(act: string, accused: Accusation["accused"]): string {
  return JSON.stringify([act, ...accused.map(({ entry }) => entry)]);
}

/** Who stands in a part of what is told ("accused"), by entry. */
function namedAs(statements: readonly Statement[], part: string): Accusation["accused"] {
  const named = new Map<EntryId, string>();
  for (const { about = [] } of statements)
    for (const { entry, name, as } of about) if (as === part) named.set(entry, name);
  return [...named].map(([entry, name]) => ({ entry, name })).sort((a, b) => (a.entry < b.entry ? -1 : 1));
}
