// The log of decisions as it stands: what was decided about each thing, and what of it was taken back. It can be read on: the same
// comes out whether a log is read at once or one decision after another.

import type { Decision } from "./decision.ts";

export interface DecisionBook {
  /** The next decision of the log. Gives what it is about in the end: of one that takes back another, what that is about. */
  add(decision: Decision): string;
  /** Everything decided about it, in order; what takes back a decision is about what that was about. */
  about(target: string): readonly Decision[];
  /** What of it stands. */
  standing(target: string): readonly Decision[];
  isStanding(seq: number): boolean;
  /** The number of the last decision about any of these; 0 where there is none. */
  lastAbout(...targets: readonly string[]): number;
  /** What was decided about after the decision of this number. */
  since(seq: number): readonly string[];
  /** Everything that was decided about, in the order in which it was first. */
  targets(): Iterable<string>;
  /** The number of the last decision that was added. */
  readonly last: number;
}

const UNDO = /^decision (\d+)$/u;

export function decisionBook(decisions: Iterable<Decision> = []): DecisionBook {
  const byTarget = new Map<string, Decision[]>();
  const bySeq = new Map<number, { readonly decision: Decision; readonly root: string }>();
  /** How many standing decisions take it back. */
  const takenBack = new Map<number, number>();
  let last = 0;

  const undoes = ({ act, seq, target }: Decision): number | undefined => {
    const taken = act === "undo" ? Number(UNDO.exec(target)?.[1]) : Number.NaN;
    return taken < seq && bySeq.has(taken) ? taken : undefined;
  };
  const takeBack = (seq: number, by: 1 | -1): void => {
    const before = takenBack.get(seq) ?? 0;
    takenBack.set(seq, before + by);
    const changed = before === 0 || before + by === 0;
    const other = changed ? undoes(bySeq.get(seq)!.decision) : undefined; // only what is there is taken back
    if (other !== undefined) takeBack(other, by === 1 ? -1 : 1);
  };
  const isStanding = (seq: number): boolean => (takenBack.get(seq) ?? 0) === 0;

  const book: DecisionBook = {
    add: (decision) => {
      const taken = undoes(decision);
      const root = taken === undefined ? decision.target : bySeq.get(taken)!.root; // `undoes` gives what is there
      bySeq.set(decision.seq, { decision, root });
      byTarget.getOrInsert(root, []).push(decision);
      last = Math.max(last, decision.seq);
      if (taken !== undefined) takeBack(taken, 1);
      return root;
    },
    about: (target) => byTarget.get(target) ?? [],
    standing: (target) => (byTarget.get(target) ?? []).filter(({ seq, act }) => act !== "undo" && isStanding(seq)),
    isStanding,
    lastAbout: (...targets) => Math.max(0, ...targets.map((target) => byTarget.get(target)?.at(-1)?.seq ?? 0)),
    since: (seq) => {
      const targets = new Set<string>();
      for (let next = seq + 1; next <= last; next++) {
        const root = bySeq.get(next)?.root;
        if (root !== undefined) targets.add(root);
      }
      return [...targets];
    },
    targets: () => byTarget.keys(),
    get last() {
      return last;
    },
  };
  for (const decision of decisions) book.add(decision);
  return book;
}
