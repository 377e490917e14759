// What a person decides about who is who: it is written to the log, and what it touches is derived again. And the log with the
// state that each decision is in.

import { type EntryId, type Instant, invariant, isId, Problem } from "../base/base.ts";
import {
  type Decision,
  decidedPair,
  type DecidedPair,
  groupsOf,
  type NamedEntry,
  type NewDecision,
  pairDecision,
  standingPairs,
  standsAgainst,
  statementsParted,
  undoneBy,
  undoTarget,
  type Verdict,
} from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { settleOwnStatements } from "./add-documents.ts";
import { caseSettings } from "./case-settings.ts";
import { isAboutPublication, noteTargets } from "./shown-targets.ts";
import { deriveRecord } from "./derive-record.ts";
import type { OpenCase } from "./open-case.ts";

/** Who decides, when, and why. */
export interface Deciding {
  readonly by: string;
  readonly at: Instant;
  readonly reason?: string | undefined;
}

/**
 * Records that entries are the same, are not, or are to be decided later. `ids`: a flag of the check "identity", or two entries.
 * Throws Problem decision-target and decision-stands.
 */
export async function decideIdentity(
  { store, folder }: Pick<OpenCase, "store" | "folder">,
  verdict: Verdict,
  ids: readonly string[],
  { by, at, reason }: Deciding,
): Promise<Decision[]> {
  const names = await namesMeant(store.read, ids);
  const decisions = await store.transact(async (writer) => {
    const written: Decision[] = [];
    const [first, ...others] = names;
    invariant(first !== undefined, "a decision is about two entries");
    for (const other of others) {
      const pairs = standingPairs(await writer.decisions());
      refuseContradiction(pairs, verdict, first, other);
      written.push(await writer.appendDecision({ by, at, reason, ...pairDecision(verdict, first, other) }));
    }
    await writer.touch(
      "name",
      names.map(({ entry }) => entry),
    );
    return written;
  });
  await deriveRecord(store, caseSettings(folder));
  return decisions;
}

/** Takes a decision back. The decision stays in the log. Throws Problem no-such-decision and decision-stands. */
export async function undoDecision(
  open: Pick<OpenCase, "store" | "folder">,
  seq: number,
  deciding: Deciding,
): Promise<Decision> {
  const [written] = await undoDecisions(open, seq, seq, deciding);
  if (written === undefined) {
    const already = undoneBy(await open.store.read.decisions()).get(seq);
    throw new Problem("decision-stands", { why: `Decision ${seq} was taken back by ${already ?? "another"}` });
  }
  return written;
}

/**
 * Takes back the decisions from one number to another that are not taken back yet, and are no taking back themselves where there
 * are several. Throws Problem no-such-decision and decision-stands.
 */
export async function undoDecisions(
  { store, folder }: Pick<OpenCase, "store" | "folder">,
  from: number,
  to: number,
  { by, at, reason }: Deciding,
): Promise<Decision[]> {
  const undone = await store.transact(async (writer) => {
    const { count } = await writer.logSummary();
    for (const seq of [from, to]) if (seq < 1 || seq > count) throw new Problem("no-such-decision", { seq, count });
    const already = undoneBy(await writer.undoDecisions());
    const targets = (await writer.decisionsBetween(from, to)).filter(
      ({ seq, act }) => !already.has(seq) && (from === to || act !== "undo"),
    );
    const undos = targets.map(({ seq }): NewDecision => ({ by, at, reason, act: "undo", target: undoTarget(seq) }));
    const written = await writer.appendDecisions(undos);
    // of one that takes back another, that other counts
    const all = targets.some(({ act }) => act === "undo") ? await writer.decisions() : targets;
    const decided = targets.map((target) => decidedBy(target, all));
    const names = decided.flatMap((one) => decidedPair(one)?.pair.map(({ entry }) => entry) ?? []);
    if (names.length > 0) refuseSplitGroups(await writer.decisions());
    await writer.touch("name", names);
    await writer.touchEventsOf(decided.flatMap(statementsParted));
    const shown = decided.filter(isAboutPublication).map(({ target }) => target);
    if (shown.length > 0) await noteTargets(writer, shown);
    return written;
  });
  await settleOwnStatements(store);
  await deriveRecord(store, caseSettings(folder));
  return undone;
}

function refuseSplitGroups(decisions: readonly Decision[]): void {
  const pairs = standingPairs(decisions);
  const groups = groupsOf(pairs);
  for (const { seq: split, verdict, pair } of pairs) {
    if (verdict !== "not-same" || groups.leaderOf(pair[0].entry) !== groups.leaderOf(pair[1].entry)) continue;
    throw new Problem("decision-stands", { why: `Decision ${split} says that they are not the same` });
  }
}

/** What a decision is about in the end: of one that takes back another, that other. */
export function decidedBy(decision: Decision, all: readonly Decision[]): Decision {
  let at = decision;
  while (at.act === "undo") {
    const taken: string = at.target;
    const next = all.find((one) => undoTarget(one.seq) === taken);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** The names that the ids stand for, the first of a question first. */
async function namesMeant(read: RecordReader, ids: readonly string[]): Promise<NamedEntry[]> {
  const entries = await entriesMeant(read, ids);
  const names: NamedEntry[] = [];
  for (const id of entries) {
    const known = await read.nameOf(id);
    if (known === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
    if (!names.some(({ entry }) => entry === known.entry)) names.push(known);
  }
  const [first, second] = names;
  if (first === undefined || second === undefined) {
    throw new Problem("decision-target", { id: ids.join(" "), why: "is one entry: give two" });
  }
  const odd = names.find(({ kind }) => (kind === "person") !== (first.kind === "person"));
  if (odd !== undefined) {
    throw new Problem("decision-target", {
      id: odd.entry,
      why: `is not a ${first.kind}, and no person is anything else`,
    });
  }
  return names;
}

async function entriesMeant(read: RecordReader, ids: readonly string[]): Promise<readonly EntryId[]> {
  const [id = ""] = ids;
  if (isId("flg", id)) {
    const flag = (await read.flags()).find((one) => one.id === id);
    if (flag === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
    if (flag.check !== "identity")
      throw new Problem("decision-target", { id, why: "does not ask whether two names are one" });
    return flag.entries ?? [];
  }
  const wrong = ids.find((one) => !isId("ent", one));
  if (wrong !== undefined) throw new Problem("decision-target", { id: wrong, why: "is neither a flag nor an entry" });
  return ids as EntryId[];
}

function refuseContradiction(
  pairs: readonly DecidedPair[],
  verdict: Verdict,
  one: NamedEntry,
  other: NamedEntry,
): void {
  const against = standsAgainst(pairs, verdict, one.entry, other.entry);
  if (against.length === 0) return;
  const which = `Decision${against.length > 1 ? "s" : ""} ${against.join(" and ")}`;
  const say = against.length > 1 ? "say" : "says";
  const what = verdict === "same" ? "are not the same" : "are the same";
  throw new Problem("decision-stands", { why: `${which} ${say} that “${one.name}” and “${other.name}” ${what}` });
}

/** in force; undone by another; settled: put off, and decided since; orphaned: what it is about is not in the record now. */
export type DecisionState = "in force" | "undone" | "settled" | "orphaned";

export interface ListedDecision extends Decision {
  readonly state: DecisionState;
  /** For SAME, NOT SAME and LATER: what it is about, as it was called then. */
  readonly verdict?: Verdict | undefined;
  readonly about?: readonly NamedEntry[] | undefined;
}

/** All decisions, in their order. */
export async function listDecisions(read: RecordReader): Promise<ListedDecision[]> {
  const decisions = await read.decisions();
  const undone = undoneBy(decisions);
  const standing = new Set(standingPairs(decisions).map(({ seq }) => seq));
  const unnamed = await read.unnamed(
    decisions.flatMap((one) => decidedPair(one)?.pair.map(({ entry }) => entry) ?? []),
  );
  const missing = await read.missing(decisions.map(({ target }) => target));
  return decisions.map((decision) => {
    const pair = decidedPair(decision);
    const isGone =
      pair === undefined ? missing.has(decision.target) : pair.pair.some(({ entry }) => unnamed.has(entry));
    const isSettled = pair !== undefined && !standing.has(decision.seq);
    const state = undone.has(decision.seq) ? "undone" : isSettled ? "settled" : isGone ? "orphaned" : "in force";
    return { ...decision, state, verdict: pair?.verdict, about: pair?.pair };
  });
}
