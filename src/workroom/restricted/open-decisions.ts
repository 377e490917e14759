// The decisions that those may know who may not see what is restricted: those that are about what is left, without the reasons, which
// are written for those who see all.

import type { EntryId } from "../../base/base.ts";
import {
  decidedPair,
  type Decision,
  maskedValue,
  type NameMask,
  restrictedThing,
  statementsParted,
} from "../../record/record.ts";
import type { RecordReader, Store } from "../../store/store.ts";
import { isAboutPublication, noteTargets } from "../shown-targets.ts";

/**
 * Brings the decisions up to date: all of them, or those after a number. What they change is noted, so that names are made one and
 * pages written again. Returns whether any went that was there.
 */
export async function takeDecisions(
  whole: RecordReader,
  store: Store,
  mask: NameMask | undefined,
  after: number | undefined,
): Promise<boolean> {
  const before = await store.read.decisionsAfter(after ?? 0);
  const log = await whole.decisionsAfter(after ?? 0);
  const earlier = after === undefined ? [] : await undoneBefore(store.read, log);
  const now = await openDecisions(log, store.read, mask, new Set(earlier.map(({ seq }) => seq)));
  const was = new Map(before.map((one) => [one.seq, JSON.stringify(one)]));
  const seqs = new Set(now.map(({ seq }) => seq));
  const gone = before.filter(({ seq }) => !seqs.has(seq));
  const came = now.filter((one) => was.get(one.seq) !== JSON.stringify(one));
  if (gone.length + came.length === 0) return false;
  const all = new Map([...earlier, ...before, ...now].map((one) => [one.seq, one]));
  const decided = [...gone, ...came].map((one) => decidedBy(one, all));
  await store.transact(async (writer) => {
    await writer.changeDecisions([...gone, ...came.filter(({ seq }) => was.has(seq))], came);
    await writer.touch(
      "name",
      decided.flatMap((one) => decidedPair(one)?.pair.map(({ entry }) => entry) ?? []),
    );
    await writer.touchEventsOf(decided.flatMap(statementsParted));
    await noteTargets(writer, [...new Set(decided.filter(isAboutPublication).map(({ target }) => target))]);
  });
  const last = before.at(-1)?.seq ?? 0;
  return gone.length > 0 || came.some(({ seq }) => seq <= last);
}

/** What these decisions take back of an earlier part of the log, and what that took back. */
async function undoneBefore(left: RecordReader, log: readonly Decision[]): Promise<Decision[]> {
  const found = new Map<number, Decision>();
  for (let some = log; some.length > 0;) {
    const seqs = some.flatMap((one) => undone(one) ?? []).filter((seq) => !found.has(seq));
    some = (await Promise.all(seqs.map(async (seq) => left.decisionsBetween(seq, seq)))).flat();
    for (const one of some) found.set(one.seq, one);
  }
  return [...found.values()];
}

/** The number of the decision that it takes back. */
function undone({ act, target }: Decision): number | undefined {
  return act === "undo" ? Number(/^decision (\d+)$/u.exec(target)?.[1]) : undefined;
}

/**
 * @param left Reads the record without what is restricted.
 * @param known The numbers of earlier decisions that are among them.
 */
async function openDecisions(
  decisions: readonly Decision[],
  left: RecordReader,
  mask: NameMask | undefined,
  known: ReadonlySet<number> = new Set(),
): Promise<Decision[]> {
  const ids = new Map(decisions.map((one) => [one.seq, idsIn(one)]));
  const all = [...new Set([...ids.values()].flat())];
  const missing = await left.missing(all);
  // a name that was made one with another has no entry of its own
  const names = all.filter((id): id is EntryId => id.startsWith("ent_") && missing.has(id));
  const unnamed = await left.unnamed(names);
  const isLeft = (id: string): boolean => !missing.has(id) || (id.startsWith("ent_") && !unnamed.has(id));
  const kept = new Set(known);
  return decisions.flatMap((one) => {
    const own = ids.get(one.seq) ?? [];
    const taken = undone(one);
    const isOpen = taken === undefined ? own.length > 0 && own.every(isLeft) : kept.has(taken);
    if (!isOpen || restrictedThing(one.target) !== undefined) return [];
    kept.add(one.seq);
    return [{ ...one, before: masked(one.before, mask), after: masked(one.after, mask), reason: undefined }];
  });
}

const ID = /(?<![0-9A-Za-z_])(?:doc|stm|ent|flg|ori)_[0-9a-z]+(?![0-9A-Za-z_])/gu;

function idsIn({ target, before = "", after = "" }: Decision): string[] {
  return [...`${target} ${before} ${after}`.matchAll(ID)].map(([id]) => id);
}

function masked(words: string | undefined, mask: NameMask | undefined): string | undefined {
  if (words === undefined || mask === undefined) return words;
  return /^[[{]/.test(words) ? JSON.stringify(maskedValue(JSON.parse(words), mask)) : mask.text(words);
}

/** What a decision is about in the end. */
function decidedBy(decision: Decision, all: ReadonlyMap<number, Decision>): Decision {
  let at = decision;
  while (at.act === "undo") {
    const next = all.get(undone(at) ?? 0);
    if (next === undefined) break;
    at = next;
  }
  return at;
}
