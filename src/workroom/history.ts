// What changed, by whom, when and why: the log of decisions in pages, the state that decisions made at a moment, and what differs
// between two moments.

import { type EntryId, isId } from "../base/base.ts";
import {
  brokenLink,
  decisionBook,
  type Decision,
  decidedPair,
  groupsOf,
  type NamedEntry,
  publicationOf,
  restrictedThing,
  restrictionIn,
  restrictionsIn,
  restrictionTarget,
  type ReviewPeople,
  standingPairs,
  type Statement,
  statementsParted,
  undoneBy,
  type Verdict,
} from "../record/record.ts";
import type { LogFilter, RecordReader } from "../store/store.ts";
import type { Right } from "./permission.ts";
import { rightToTakeBack } from "./take-back.ts";

/** What a decision is about, in words for people. */
export type DecidedThing =
  | { readonly kind: "statement"; readonly id: string; readonly statement: Statement | undefined }
  | {
      readonly kind: "document";
      readonly id: string;
      readonly title: string | undefined;
      readonly name: string | undefined;
    }
  | { readonly kind: "entry"; readonly id: string; readonly name: string | undefined }
  | { readonly kind: "pair"; readonly verdict: Verdict; readonly pair: readonly NamedEntry[] }
  | { readonly kind: "decision"; readonly seq: number }
  | { readonly kind: "flag" | "edition" | "other"; readonly id: string };

export interface HistoryItem extends Decision {
  readonly about: DecidedThing;
  /** The number of the decision that took this one back. */
  readonly undoneBy: number | undefined;
  /** What it needs to take this one back. */
  readonly rightToTakeBack: Right;
}

export interface HistoryPage {
  readonly items: readonly HistoryItem[];
  /** Of the log as a whole. */
  readonly count: number;
  readonly people: readonly string[];
  /** Where the next page starts: decisions before this number. */
  readonly older: number | undefined;
}

/** Newest first. */
export async function readHistory(read: RecordReader, filter: LogFilter): Promise<HistoryPage> {
  const found = await read.decisionLog({ ...filter, limit: filter.limit + 1 });
  const shown = found.slice(0, filter.limit);
  const undone = undoneBy(await read.undoDecisions());
  const about = await thingsDecided(read, shown);
  const rights = await Promise.all(shown.map((one) => rightToTakeBack(read, one)));
  return {
    ...(await read.logSummary()),
    items: shown.map((one, i) => ({
      ...one,
      after: restrictionIn(one) ?? one.after,
      about: about[i]!, // one for each
      undoneBy: undone.get(one.seq),
      rightToTakeBack: rights[i]!,
    })),
    older: found.length > shown.length ? shown.at(-1)?.seq : undefined,
  };
}

/** What each of these decisions is about. */
async function thingsDecided(read: RecordReader, decisions: readonly Decision[]): Promise<DecidedThing[]> {
  // of an event that was parted, what is of the other one
  const ids = decisions.map((one) => statementsParted(one)[0] ?? restrictedThing(one.target) ?? one.target);
  const statements = new Map(
    (await read.statementsNamed(ids.filter((id) => isId("stm", id)))).map((one) => [one.id as string, one]),
  );
  const documents = await read.documentLabels(ids.filter((id) => isId("doc", id)));
  const entries = new Map(
    (await read.namedEntries(ids.filter((id): id is EntryId => isId("ent", id)))).map(({ id, name }) => [
      id as string,
      name,
    ]),
  );
  return decisions.map((one, i): DecidedThing => {
    const id = ids[i]!; // one for each
    const pair = decidedPair(one);
    if (pair !== undefined) return { kind: "pair", verdict: pair.verdict, pair: pair.pair };
    if (isId("stm", id)) return { kind: "statement", id, statement: statements.get(id) };
    if (isId("doc", id))
      return { kind: "document", id, title: documents.get(id)?.title, name: documents.get(id)?.name };
    if (isId("ent", id)) return { kind: "entry", id, name: entries.get(id) };
    if (isId("flg", id)) return { kind: "flag", id };
    const taken = /^decision (\d+)$/u.exec(id)?.[1];
    if (taken !== undefined) return { kind: "decision", seq: Number(taken) };
    return { kind: id === "edition" || id.startsWith("edition:") ? "edition" : "other", id };
  });
}

/** Is the log whole? `broken`: the first decision that does not fit the one before. */
export async function verifyLog(
  read: RecordReader,
): Promise<{ readonly count: number; readonly broken: number | undefined; readonly last: string | undefined }> {
  const decisions = await read.decisions();
  return { count: decisions.length, broken: brokenLink(decisions)?.seq, last: decisions.at(-1)?.hash };
}

/** What decisions made of the record up to one of them. */
export interface MomentState {
  readonly seq: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly public: number;
  readonly cited: number;
  readonly withheld: number;
  readonly joined: number;
}

/** How something stood at two moments, for what did not stay the same. */
export interface MomentChange {
  readonly about: DecidedThing;
  readonly what: "statement" | "level" | "name";
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Moments {
  readonly from: MomentState;
  readonly to: MomentState;
  /** At most `most` of them. */
  readonly changes: readonly MomentChange[];
  readonly more: number;
}

/** Compares the state after decision `from` (0: before the first) with that after decision `to`. */
export async function compareMoments(read: RecordReader, from: number, to: number, most = 200): Promise<Moments> {
  const decisions = await read.decisions();
  const [older, newer] = [decisions.filter(({ seq }) => seq <= from), decisions.filter(({ seq }) => seq <= to)];
  const people = (await read.caseInfo()).reviewPeople;
  const [before, after] = [standsAt(older, people), standsAt(newer, people)];
  const targets = new Set([...before.states.keys(), ...after.states.keys()]);
  const changed = [...targets].filter((key) => before.states.get(key) !== after.states.get(key)).sort();
  const shown = changed.slice(0, most);
  const about = await thingsDecided(
    read,
    shown.map(
      (key) => newer.findLast(({ target }) => target === key) ?? older.findLast(({ target }) => target === key)!,
    ), // a state comes of a decision
  );
  return {
    from: momentOf(from, before),
    to: momentOf(to, after),
    changes: shown.map((key, i) => ({
      about: about[i]!, // one for each
      what: isId("stm", key) ? "statement" : key.includes(" ") ? "name" : "level",
      before: before.states.get(key),
      after: after.states.get(key),
    })),
    more: changed.length - shown.length,
  };
}

interface Standing {
  /** By target: accepted, rejected, withheld, cited, public, same, not-same, later. */
  readonly states: ReadonlyMap<string, string>;
  readonly joined: number;
}

function standsAt(decisions: readonly Decision[], people: ReviewPeople): Standing {
  const states = new Map<string, string>();
  const { accepted, rejected, levels } = publicationOf(decisions, people);
  for (const id of accepted) states.set(id, "accepted");
  for (const id of rejected) states.set(id, "rejected");
  for (const [id, level] of levels) states.set(id, level);
  const restricted = restrictionsIn(decisionBook(decisions));
  for (const id of [...restricted.documents, ...restricted.people]) states.set(restrictionTarget(id), "restricted");
  const pairs = standingPairs(decisions);
  for (const { pair, verdict } of pairs) states.set(pair.map(({ entry }) => entry).join(" "), verdict);
  const groups = groupsOf(pairs);
  const led = new Set(
    pairs.flatMap(({ pair }) => pair.map(({ entry }) => entry)).filter((one) => groups.leaderOf(one) !== one),
  );
  return { states, joined: led.size };
}

function momentOf(seq: number, { states, joined }: Standing): MomentState {
  const count = (state: string): number => [...states.values()].filter((one) => one === state).length;
  return {
    seq,
    accepted: count("accepted"),
    rejected: count("rejected"),
    public: count("public"),
    cited: count("cited"),
    withheld: count("withheld"),
    joined,
  };
}
