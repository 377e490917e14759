// What people have decided about who is who. SAME, NOT SAME and LATER stand in the log of decisions as the acts merge, split and
// defer between two entries; the act undo takes a decision back. Nothing is ever taken out of the log.

import { type EntryId, isId } from "../../base/base.ts";
import type { Decision } from "../decision.ts";
import { isFullName } from "./person-name.ts";
import type { EntryKind } from "../statement.ts";

export const VERDICTS = ["same", "not-same", "later"] as const;
export type Verdict = (typeof VERDICTS)[number];

const ACT_OF = { same: "merge", "not-same": "split", later: "defer" } as const;
const VERDICT_OF: Readonly<Partial<Record<Decision["act"], Verdict>>> = {
  merge: "same",
  split: "not-same",
  defer: "later",
};

/** An entry as it was called when somebody decided about it. */
export interface NamedEntry {
  readonly entry: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
}

/** A decision about two entries. */
export interface DecidedPair {
  readonly seq: number;
  readonly verdict: Verdict;
  readonly pair: readonly [NamedEntry, NamedEntry];
}

/** The decision as it is written to the log: who decides, when and why is added there. */
export function pairDecision(
  verdict: Verdict,
  one: NamedEntry,
  other: NamedEntry,
): Pick<Decision, "act" | "target" | "before"> {
  const pair = [one, other].sort((a, b) => (a.entry < b.entry ? -1 : 1));
  return {
    act: ACT_OF[verdict],
    target: pair.map(({ entry }) => entry).join(" "),
    before: JSON.stringify(pair.map(({ kind, name }) => ({ kind, name }))),
  };
}

/** What a decision says of two entries; undefined for decisions about other things. */
export function decidedPair({ seq, act, target, before }: Decision): DecidedPair | undefined {
  const verdict = VERDICT_OF[act];
  const [a, b] = target.split(" ");
  if (verdict === undefined || a === undefined || b === undefined || !isId("ent", a) || !isId("ent", b))
    return undefined;
  const [one, other] = JSON.parse(before ?? "[]") as Partial<NamedEntry>[];
  const named = (entry: EntryId, as: Partial<NamedEntry> | undefined): NamedEntry => ({
    entry,
    kind: as?.kind ?? "person",
    name: as?.name ?? "",
  });
  return { seq, verdict, pair: [named(a, one), named(b, other)] };
}

/** The target of the act undo. */
export function undoTarget(seq: number): string {
  return `decision ${seq}`;
}

/** For each decision that was taken back, the one that took it back. A decision that takes back another can be taken back itself. */
export function undoneBy(decisions: readonly Decision[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>();
  for (const { act, seq, target } of decisions.toSorted((a, b) => b.seq - a.seq)) {
    const taken = act === "undo" ? Number(/^decision (\d+)$/u.exec(target)?.[1]) : Number.NaN;
    if (!undone.has(seq) && taken < seq && !undone.has(taken)) undone.set(taken, seq);
  }
  return undone;
}

/** What stands of the decisions about two entries, in their order. LATER lasts until the same two are decided. */
export function standingPairs(decisions: readonly Decision[]): DecidedPair[] {
  const undone = undoneBy(decisions);
  const standing = decisions.flatMap((one) => (undone.has(one.seq) ? [] : (decidedPair(one) ?? [])));
  const key = ({ pair }: DecidedPair): string => `${pair[0].entry} ${pair[1].entry}`;
  const settled = new Set(standing.filter(({ verdict }) => verdict !== "later").map(key));
  return standing.filter((one) => one.verdict !== "later" || !settled.has(key(one)));
}

/** Whom case.json names: the subject's other names are the subject's entry by a person's word. */
export interface CaseSubject {
  readonly entry: EntryId;
  /** The entries of the other full names. */
  readonly aliases: readonly EntryId[];
}

/** Entries that people have made one, and those that they keep apart. */
export interface Groups {
  /** The entry whose id the group goes by: the subject, else a full name, else the one that was decided about first. */
  leaderOf(entry: EntryId): EntryId;
  /** All entries of the group, itself among them; only those that are in a group are listed. */
  membersOf(entry: EntryId): readonly EntryId[];
  /** The decision by which the two groups are not the same. */
  apart(one: EntryId, other: EntryId): number | undefined;
  /** Does any decision say that it is not some other? */
  isKeptApart(entry: EntryId): boolean;
  /** Did somebody put the question of these two off? */
  isPutOff(one: EntryId, other: EntryId): boolean;
  /** Everything that is in a group of several. */
  readonly grouped: readonly EntryId[];
}

/** NOT SAME counts for whole groups: if A is B and B is not C, A is not C. */
export function groupsOf(pairs: readonly DecidedPair[], subject?: CaseSubject): Groups {
  const groups = new Map<EntryId, EntryId[]>();
  const order = new Map<EntryId, number>();
  const full = new Set<EntryId>();
  for (const { pair } of pairs) {
    for (const { entry, kind, name } of pair) {
      if (!order.has(entry)) order.set(entry, order.size);
      if (kind === "person" ? isFullName(name) : name.includes(" ")) full.add(entry);
    }
  }
  const rank = (entry: EntryId): number =>
    (entry === subject?.entry ? 0 : full.has(entry) ? 1e6 : 2e6) + (order.get(entry) ?? 1e5);
  const membersOf = (entry: EntryId): EntryId[] => groups.get(entry) ?? [entry];
  const join = (one: EntryId, other: EntryId): void => {
    const [a, b] = [membersOf(one), membersOf(other)];
    if (a === b || a.includes(other)) return;
    const all = [...a, ...b].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
    for (const entry of all) groups.set(entry, all);
  };
  const leaderOf = (entry: EntryId): EntryId => membersOf(entry)[0] ?? entry;
  for (const { verdict, pair } of pairs) if (verdict === "same") join(pair[0].entry, pair[1].entry);
  const splits = (): Map<string, number> => {
    const known = new Map<string, number>();
    for (const { seq, verdict, pair } of pairs) {
      if (verdict === "not-same") known.getOrInsert(unordered(leaderOf(pair[0].entry), leaderOf(pair[1].entry)), seq);
    }
    return known;
  };
  for (const alias of subject?.aliases ?? []) {
    if (subject === undefined || splits().has(unordered(leaderOf(alias), leaderOf(subject.entry)))) continue;
    join(alias, subject.entry);
  }
  const between = splits();
  const split = new Set(
    pairs.flatMap(({ verdict, pair }) => (verdict === "not-same" ? pair.map(({ entry }) => entry) : [])),
  );
  const putOff = new Set(
    pairs.flatMap(({ verdict, pair: [a, b] }) => (verdict === "later" ? [unordered(a.entry, b.entry)] : [])),
  );
  return {
    leaderOf,
    membersOf,
    apart: (one, other) => between.get(unordered(leaderOf(one), leaderOf(other))),
    isKeptApart: (entry) => membersOf(entry).some((one) => split.has(one)),
    isPutOff: (one, other) =>
      putOff.size > 0 && membersOf(one).some((a) => membersOf(other).some((b) => putOff.has(unordered(a, b)))),
    grouped: [...groups.keys()],
  };
}

function unordered(one: EntryId, other: EntryId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Why two entries cannot be decided so: the standing decisions that say otherwise. Empty when nothing stands against it. */
export function standsAgainst(pairs: readonly DecidedPair[], verdict: Verdict, one: EntryId, other: EntryId): number[] {
  const groups = groupsOf(pairs);
  if (verdict === "later") return [];
  if (verdict === "same") {
    const seq = groups.apart(one, other);
    return seq === undefined ? [] : [seq];
  }
  if (groups.leaderOf(one) !== groups.leaderOf(other)) return [];
  return chain(pairs, one, other);
}

/** The SAME decisions that lead from one entry to the other, the shortest way. */
function chain(pairs: readonly DecidedPair[], from: EntryId, to: EntryId): number[] {
  const steps = pairs.filter(({ verdict }) => verdict === "same");
  const reached = new Map<EntryId, readonly number[]>([[from, []]]);
  for (const [at, way] of reached) {
    if (at === to) return [...way].sort((a, b) => a - b);
    for (const { seq, pair } of steps) {
      const [a, b] = [pair[0].entry, pair[1].entry];
      const next = a === at ? b : b === at ? a : undefined;
      if (next !== undefined && !reached.has(next)) reached.set(next, [...way, seq]);
    }
  }
  return [];
}
