// Text that two documents share, or that stands twice in one: runs of equal words, joined across small edits.
// Schleimer et al. 2003 for the fingerprints; runs are compared word by word, never by hash alone.

import { type DocumentId, overlaps } from "../../base/base.ts";
import type { SharedText } from "../../record/record.ts";
import { type Fingerprints, SURE_WORDS } from "../../text/text.ts";
import { compareText } from "../report.ts";
import { afterOwnDay } from "./date-line.ts";
import { equalBefore, equalFrom, findRuns, type Run } from "./seeds.ts";

export interface Fingerprinted {
  readonly document: DocumentId;
  readonly text: string;
  readonly prints: Fingerprints;
}

/** Shorter runs are chance or set phrases. */
export const LEAST_WORDS = SURE_WORDS;
/** An edit of up to so many words on either side is bridged. */
const MOST_GAP = 12;
/**
 * What follows an edit has at least so many equal words. A longer edit needs more of them if it leaves the words of the two
 * sides out of step: what is in step again after other words is hardly so by chance.
 */
const LEAST_FRAGMENT = 3;
/** After an edit that leaves the words of both sides nearly in step, with so many words of both together, two are enough. */
const SMALL_EDIT = 8;
/** Two documents, or one with itself, are told to share at most so many stretches. */
const MOST_SHARED = 500;
/** Closing marks belong to the passage where both sides have them. */
const CLOSING = /[.,;:!?…"'”’»)\]]/;

/** Equal runs on the way from the first to the last word, in order. */
export type Chain = readonly Run[];

/**
 * What the two documents share; the document with itself gives its repeats. Each shared text holds at least one run of
 * LEAST_WORDS equal words. `a` is the smaller by document, then start; the order of the arguments does not count.
 */
export function sharedText(one: Fingerprinted, other: Fingerprinted): SharedText[] {
  const isSelf = one.document === other.document;
  const [a, b] = isSelf || one.document < other.document ? [one, isSelf ? one : other] : [other, one];
  const shared = alignWords(a.prints, b.prints).map((chain) => describe(a, b, chain));
  if (shared.length <= MOST_SHARED) return shared.sort(compareShared);
  // a form or a table: its longest repeats tell as much as all of them
  return shared
    .sort((x, y) => y.words - x.words || compareShared(x, y))
    .slice(0, MOST_SHARED)
    .sort(compareShared);
}

/** The shared stretches as chains of runs of equal words; what lies between the runs of a chain differs. `b === a` gives repeats. */
export function alignWords(a: Fingerprints, b: Fingerprints): Chain[] {
  const used = new Used();
  const chains: Chain[] = [];
  for (const run of findRuns(a, b, LEAST_WORDS)) {
    if (used.unusedWords(run) < LEAST_WORDS) continue;
    const chain = growChain(a, b, run, used);
    for (const part of chain) used.add(part);
    const told = withoutOwnDay(a, b, chain);
    if (told.some(({ length }) => length >= LEAST_WORDS)) chains.push(told);
  }
  return chains;
}

export function compareShared(x: SharedText, y: SharedText): number {
  return (
    compareText(x.a.document, y.a.document) ||
    compareText(x.b.document, y.b.document) ||
    x.a.start - y.a.start ||
    x.b.start - y.b.start ||
    x.a.end - y.a.end ||
    x.b.end - y.b.end
  );
}

/** The runs that chains already hold, by diagonal, so that no stretch is told twice and none is walked twice. */
class Used {
  readonly #byDiagonal = new Map<number, Run[]>();

  add(run: Run): void {
    const runs = this.#byDiagonal.get(run.j - run.i);
    if (runs === undefined) this.#byDiagonal.set(run.j - run.i, [run]);
    else runs.push(run);
  }

  unusedWords(run: Run): number {
    let left = run.length;
    for (const { i, length } of this.#recent(run)) {
      left -= Math.max(0, Math.min(i + length, run.i + run.length) - Math.max(i, run.i));
    }
    return left;
  }

  holds(run: Run): boolean {
    return this.#recent(run).some(({ i, length }) => overlaps({ start: i, end: i + length }, spanOf(run)));
  }

  /** Runs are taken by ascending `i`, so only the last few of a diagonal can reach into a new one. */
  #recent(run: Run): readonly Run[] {
    return this.#byDiagonal.get(run.j - run.i)?.slice(-8) ?? [];
  }
}

function spanOf(run: Run): { start: number; end: number } {
  return { start: run.i, end: run.i + run.length };
}

function growChain(a: Fingerprints, b: Fingerprints, start: Run, used: Used): Chain {
  const runs = [start];
  // inside one document the earlier passage ends before the later one begins
  const lastI = a === b ? start.j : Infinity;
  for (let last = start; ;) {
    const next = nextRun(a, b, last, lastI);
    if (next === undefined || used.holds(next)) break;
    runs.push(next);
    last = next;
  }
  const end = runs.at(-1)!; // runs holds start
  const firstJ = a === b ? end.i + end.length : 0;
  for (let first = start; ;) {
    const previous = previousRun(a, b, first, firstJ);
    if (previous === undefined || used.holds(previous)) break;
    runs.unshift(previous);
    first = previous;
  }
  return runs.slice(sureEnd(runs, 1), runs.length - sureEnd(runs.toReversed(), -1));
}

/** Two prints of one year share the year of their date lines: no shared text begins with that. */
function withoutOwnDay(a: Fingerprints, b: Fingerprints, chain: Chain): Chain {
  const [first, ...rest] = chain;
  if (first === undefined) return chain;
  const toI = afterOwnDay(a.folded, a.words.starts[first.i]!);
  const toJ = afterOwnDay(b.folded, b.words.starts[first.j]!);
  let drop = 0;
  while (drop < first.length && (a.words.starts[first.i + drop]! < toI || b.words.starts[first.j + drop]! < toJ))
    drop++;
  if (drop === first.length) return withoutOwnDay(a, b, rest);
  return [{ i: first.i + drop, j: first.j + drop, length: first.length - drop }, ...rest];
}

/** How many runs at the beginning are too short to begin with: two words beyond more than one may be equal by chance. */
function sureEnd(runs: readonly Run[], direction: 1 | -1): number {
  return runs.findIndex((run, at) => {
    const next = runs[at + 1];
    if (run.length >= LEAST_FRAGMENT || next === undefined) return true;
    const [first, second] = direction === 1 ? [run, next] : [next, run];
    return second.i - first.i - first.length <= 1 && second.j - first.j - first.length <= 1;
  });
}

/** The nearest run of equal words after a small edit. */
function nextRun(a: Fingerprints, b: Fingerprints, last: Run, lastI: number): Run | undefined {
  const [fromI, fromJ] = [last.i + last.length, last.j + last.length];
  for (const { skipI, skipJ, least } of EDITS) {
    const [i, j] = [fromI + skipI, fromJ + skipJ];
    const length = equalFrom(a, i, b, j, lastI - i);
    if (length >= least) return { i, j, length };
  }
  return undefined;
}

/** The nearest run of equal words before a small edit. */
function previousRun(a: Fingerprints, b: Fingerprints, first: Run, firstJ: number): Run | undefined {
  for (const { skipI, skipJ, least } of EDITS) {
    const [i, j] = [first.i - skipI, first.j - skipJ];
    const length = equalBefore(a, i, b, j, j - firstJ);
    if (length >= least) return { i: i - length, j: j - length, length };
  }
  return undefined;
}

interface Edit {
  readonly skipI: number;
  readonly skipJ: number;
  /** Words that must be equal beyond it. */
  readonly least: number;
}

/** All small edits, the smallest first; of equal size, a replacement before an insertion. */
const EDITS: readonly Edit[] = allEdits();

function allEdits(): Edit[] {
  const edits: Edit[] = [];
  for (let skipI = 0; skipI <= MOST_GAP; skipI++) {
    for (let skipJ = 0; skipJ <= MOST_GAP; skipJ++) {
      if (skipI + skipJ === 0) continue;
      edits.push({ skipI, skipJ, least: leastAfter(skipI, skipJ) });
    }
  }
  const size = (edit: Edit): number => edit.skipI + edit.skipJ;
  const slant = (edit: Edit): number => Math.abs(edit.skipI - edit.skipJ);
  return edits.sort((x, y) => size(x) - size(y) || slant(x) - slant(y) || x.skipI - y.skipI);
}

function leastAfter(skipI: number, skipJ: number): number {
  const slant = Math.abs(skipI - skipJ);
  if (slant <= 1 && skipI + skipJ <= SMALL_EDIT) return 2;
  return Math.max(LEAST_FRAGMENT, Math.min(LEAST_WORDS, Math.max(skipI, skipJ), 2 + slant));
}

function describe(a: Fingerprinted, b: Fingerprinted, chain: Chain): SharedText {
  const first = chain[0]!; // a chain holds at least one run
  const last = chain.at(-1)!;
  const [startA, startB] = [a.prints.words.starts[first.i]!, b.prints.words.starts[first.j]!];
  let endA = a.prints.words.ends[last.i + last.length - 1]!;
  let endB = b.prints.words.ends[last.j + last.length - 1]!;
  while (
    a.text[endA] !== undefined &&
    a.prints.folded[endA] === b.prints.folded[endB] &&
    CLOSING.test(a.prints.folded[endA]!)
  ) {
    endA++;
    endB++;
  }
  return {
    a: { document: a.document, start: startA, end: endA },
    b: { document: b.document, start: startB, end: endB },
    words: chain.reduce((sum, run) => sum + run.length, 0),
  };
}
