// What is alleged of somebody, with the evidence and the findings on the same proposition: the same act, the same person accused,
// and nothing known of them that differs. In doubt they stay apart; whoever reads them sees who says what.

import type { EntryId } from "../../base/base.ts";
import type { Entry, Statement } from "../statement.ts";

/** An entry with all that is said of it. */
export interface ToldEntry {
  readonly entry: Pick<Entry, "id" | "kind" | "name">;
  readonly statements: readonly Statement[];
}

/** An allegation with what was found on it and what is offered as evidence; each with its own speakers. */
export interface Allegation extends ToldEntry {
  readonly findings: readonly ToldEntry[];
  /** Findings that may concern it: told in words that do not say whether it is this act that they speak of. */
  readonly near: readonly ToldEntry[];
  readonly evidence: readonly ToldEntry[];
}

/** The allegation with everything that is told in it put as `change` puts it. */
export function retold(one: Allegation, change: (told: ToldEntry) => ToldEntry): Allegation {
  return {
    ...change(one),
    findings: one.findings.map(change),
    near: one.near.map(change),
    evidence: one.evidence.map(change),
  };
}

/** What somebody is said to have done. */
interface Act {
  readonly told: ToldEntry;
  /** "killing against ent_…" */
  readonly keys: ReadonlySet<string>;
  /** Whom, where …, by what it is in the act. */
  readonly parts: ReadonlyMap<string, ReadonlySet<EntryId>>;
}

/** The parts of an act that tell one act from another of its kind. */
const TELLING: ReadonlySet<string> = new Set(["person killed", "person harmed", "place", "facility"]);

/**
 * The allegations among the entries, by id, each with its findings and evidence. Where two allegations of one kind against one
 * person differ (in whom or where), only what names the same as one of them belongs to it.
 */
export function allegationsOfOneAct(entries: readonly ToldEntry[]): Allegation[] {
  const acts = entries.toSorted((a, b) => compare(a.entry.id, b.entry.id)).map(actOf);
  const byKey = new Map<string, Act[]>();
  for (const act of acts) for (const key of act.keys) byKey.getOrInsert(key, []).push(act);
  return acts
    .filter(({ told }) => told.entry.kind === "allegation")
    .map((act) => {
      const near = new Set([...act.keys].flatMap((key) => byKey.get(key) ?? []));
      const rivals = [...near].filter((one) => one.told.entry.kind === "allegation" && !agree(one, act));
      const own = [...near].filter(
        (one) =>
          agree(one, act) && (rivals.length === 0 || share(one, act)) && !rivals.some((rival) => share(one, rival)),
      );
      const ofKind = (kind: Entry["kind"]): ToldEntry[] =>
        own.filter(({ told }) => told.entry.kind === kind).map(({ told }) => told);
      return { ...act.told, findings: ofKind("finding"), near: [], evidence: ofKind("evidence") };
    });
}

/** The same for allegations of one kind of act by the same persons. */
export function accusationKey({ entry, statements }: ToldEntry): string {
  return JSON.stringify([entry.name, accusedIn(statements).map((one) => one.entry)]);
}

/** Who is said to have done it; by entry. */
export function accusedIn(
  statements: readonly Statement[],
): readonly { readonly entry: EntryId; readonly name: string }[] {
  const named = new Map<EntryId, string>();
  for (const { about = [] } of statements)
    for (const { entry, name, as } of about) if (as === "accused") named.set(entry, name);
  return [...named].map(([entry, name]) => ({ entry, name })).sort((a, b) => compare(a.entry, b.entry));
}

function actOf(told: ToldEntry): Act {
  const keys = new Set<string>();
  const parts = new Map<string, Set<EntryId>>();
  for (const { slot, value, about = [] } of told.statements) {
    const type = told.entry.kind === "allegation" ? told.entry.name : slot === "act" ? value : undefined;
    if (type === undefined) continue;
    for (const { as, entry } of about) {
      if (as === "accused") keys.add(`${type} ${entry}`);
      else if (as !== undefined && TELLING.has(as)) parts.getOrInsert(as, new Set()).add(entry);
    }
  }
  return { told, keys, parts };
}

function agree(a: Act, b: Act): boolean {
  for (const [as, ones] of a.parts) {
    const others = b.parts.get(as);
    if (others !== undefined && ![...ones].some((one) => others.has(one))) return false;
  }
  return true;
}

function share(a: Act, b: Act): boolean {
  return [...a.parts].some(([as, ones]) => [...ones].some((one) => b.parts.get(as)?.has(one) === true));
}

/** May both speak of one act, as far as they say whom it was done to and where? */
export function mayBeOneAct(a: ToldEntry, b: ToldEntry): boolean {
  return agree(actOf(a), actOf(b));
}

/** What was found on an act of which somebody is accused: the statements of one finding, put together. */
export interface ActFinding {
  readonly told: ToldEntry;
  readonly act: string;
  /** Found that it was so; false: not found, or found that it was not. */
  readonly holds: boolean;
  readonly statement: Statement;
  readonly forum: string;
  readonly standard?: string | undefined;
}

/** The findings on acts of the person, by entry. */
export function actFindings(entries: readonly ToldEntry[], accused: EntryId): ActFinding[] {
  return entries
    .filter(({ entry }) => entry.kind === "finding")
    .flatMap((told) => {
      const value = (slot: string): string | undefined =>
        told.statements
          .filter((statement) => statement.slot === slot)
          .map((statement) => statement.value)
          .sort()[0];
      return told.statements
        .filter(
          ({ slot, about = [] }) =>
            slot === "act" && about.some((one) => one.as === "accused" && one.entry === accused),
        )
        .map((statement) => ({
          told,
          act: statement.value,
          holds: statement.polarity === "positive",
          statement,
          forum: value("forum") ?? "a court",
          standard: value("standard"),
        }));
    })
    .sort((a, b) => compare(a.statement.id, b.statement.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
