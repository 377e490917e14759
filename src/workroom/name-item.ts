// An entry as somebody who corrects names sees it: how it is called, under which names it stands in the documents, and with which
// others it may be one.

import { type EntryId, isId } from "../base/base.ts";
import { type Decision, decidedPair, type Flag, standingPairs } from "../record/record.ts";
import type { EntryName, EntrySummary } from "../store/store.ts";
import type { Room } from "./room.ts";

type Named = Pick<EntrySummary, "id" | "kind" | "name">;

export interface NameItem {
  readonly entry: Named;
  /** As the documents have it; what it is called now may be another by a correction. */
  readonly was: string;
  readonly names: readonly (EntryName & {
    /** The decisions by which it was made one with the others; to part them these are taken back. */
    readonly by: readonly number[];
  })[];
  /** Questions that the record asks about it. */
  readonly questions: readonly { readonly flag: Flag; readonly other: Named }[];
  /** What a search for another name found. */
  readonly found: readonly Named[];
  readonly decisions: readonly { readonly decision: Decision; readonly isStanding: boolean }[];
  readonly last: number;
}

const MOST_FOUND = 20;

/** Undefined where there is no such entry. @param query Part of the name of another. */
export async function nameItem(room: Room, id: string, query: string): Promise<NameItem | undefined> {
  const { read } = room;
  const desk = await room.desk.now();
  const [entry] = isId("ent", id) ? await read.namedEntries([id as EntryId]) : [];
  if (entry === undefined) return undefined;
  const { names: corrected } = desk.corrections;
  const called = (one: Named): Named => ({ ...one, name: corrected.get(one.id)?.name ?? one.name });
  const names = await read.namesOf(entry.id);
  const own = new Set<string>([entry.id, ...names.map((one) => one.entry)]);
  const targets = [...desk.book.targets()].filter((target) => target.split(" ").some((part) => own.has(part)));
  const decisions = targets.flatMap((target) => desk.book.about(target)).sort((a, b) => b.seq - a.seq);
  const joins = standingPairs(decisions.toReversed()).filter(({ verdict }) => verdict === "same");
  const flags = (await read.flagsAboutEntry(entry.id)).filter(({ check }) => check === "identity");
  const others = new Map(
    (await read.namedEntries(flags.flatMap((flag) => flag.entries ?? []))).map((one) => [one.id, one]),
  );
  return {
    entry: called(entry),
    was: entry.name,
    names: names.map((one) => ({
      ...one,
      by: joins.filter(({ pair }) => pair.some((part) => part.entry === one.entry)).map(({ seq }) => seq),
    })),
    questions: flags.flatMap((flag) =>
      (flag.entries ?? []).flatMap((other) => {
        const known = others.get(other);
        return other === entry.id || known === undefined ? [] : [{ flag, other: called(known) }];
      }),
    ),
    found:
      query === ""
        ? []
        : (await read.entriesCalled(query, entry.kind, MOST_FOUND)).filter((one) => one.id !== entry.id).map(called),
    decisions: decisions.map((decision) => ({ decision, isStanding: desk.book.isStanding(decision.seq) })),
    last: Math.max(0, ...decisions.map(({ seq }) => seq)),
  };
}

/** Whether a decision is about two names; then what they were called. */
export function namesDecided(decision: Decision): readonly string[] {
  return decidedPair(decision)?.pair.map(({ name }) => name) ?? [];
}
