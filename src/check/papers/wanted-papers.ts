// Which references mean one paper, and which of these papers no document of the folder is. Pure: neither the order of the
// references nor that of the documents counts.

import { isExact } from "../../base/base.ts";
import type { PaperOffer } from "./paper-offers.ts";
import { canBeOne, identityKeys, meets, type PaperReference } from "./paper-references.ts";
import { compareText } from "../report.ts";

/** A paper that is referred to, with everything that speaks of it. */
export interface WantedPaper {
  /** The key that all or the first of the references share. */
  readonly key: string;
  /** In order of place; listings last. */
  readonly references: readonly PaperReference[];
}

/** The papers that the references mean and that none of the documents is, by key. */
export function wantedPapers(
  references: readonly PaperReference[],
  offersFor: (reference: PaperReference) => readonly PaperOffer[],
): WantedPaper[] {
  return papersOf(references).filter(
    ({ references: all }) =>
      all.some(({ listing }) => listing !== true) &&
      !all.some((reference) => offersFor(reference).some((offer) => meets(reference, offer))),
  );
}

/** References of one paper share a key and are nowhere at odds. Where a reference fits several that differ, it stays alone. */
export function papersOf(references: readonly PaperReference[]): WantedPaper[] {
  const kinds = new Map<string, PaperReference[]>();
  for (const reference of references) kinds.getOrInsert(signature(reference), []).push(reference);
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = leader.get(root) ?? root; up !== root; up = leader.get(root) ?? root) root = up;
    return root;
  };
  const blocks = new Map<string, Set<string>>();
  for (const [kind, [first]] of kinds)
    for (const key of first === undefined ? [] : identityKeys(first)) blocks.getOrInsert(key, new Set()).add(kind);
  const one = (kind: string): PaperReference => kinds.get(kind)![0]!; // a kind has a reference
  for (const [, block] of blocks)
    for (const [a, b] of safePairs([...block].sort(compareText), (x, y) => canBeOne(one(x), one(y)))) {
      const [x, y] = [find(a), find(b)].sort(compareText);
      if (x !== undefined && y !== undefined && x !== y) leader.set(y, x);
    }
  const papers = Map.groupBy([...kinds.keys()].sort(compareText), find);
  return [...papers.values()]
    .flatMap((group) => (isConsistent(group.map(one)) ? [group] : group.map((kind) => [kind])))
    .map((group) => paperOf(group.flatMap((kind) => kinds.get(kind) ?? [])))
    .sort((a, b) => compareText(a.key, b.key));
}

const MOST_COMPARED = 80;

/** Pairs that can be one, and whatever fits either fits both: there is nothing else it could be. */
function safePairs(block: readonly string[], fit: (a: string, b: string) => boolean): [string, string][] {
  if (block.length < 2 || block.length > MOST_COMPARED) return [];
  const fitting = new Map(block.map((a) => [a, block.filter((b) => a !== b && fit(a, b))]));
  return block.flatMap((a) =>
    (fitting.get(a) ?? [])
      .filter(
        (b) =>
          a < b &&
          [...(fitting.get(a) ?? []), ...(fitting.get(b) ?? [])].every(
            (c) => (c === a || fit(a, c)) && (c === b || fit(b, c)),
          ),
      )
      .map((b): [string, string] => [a, b]),
  );
}

function isConsistent(references: readonly PaperReference[]): boolean {
  if (references.length > MOST_COMPARED) return false;
  return references.every((a, i) => references.slice(i + 1).every((b) => canBeOne(a, b)));
}

/** What a reference tells, without where it stands; an exhibit and what came attached belong to their own document. */
function signature(reference: PaperReference): string {
  const { type, number, docket, title, url, date, author, addressee } = reference;
  return JSON.stringify([type, number, docket, title, url, date?.edtf, author, addressee, identityKeys(reference)]);
}

function paperOf(references: readonly PaperReference[]): WantedPaper {
  const sorted = references.toSorted(
    (a, b) =>
      Number(a.listing === true) - Number(b.listing === true) ||
      compareText(a.passage.document, b.passage.document) ||
      a.passage.start - b.passage.start ||
      a.passage.end - b.passage.end,
  );
  const keys = references.flatMap(identityKeys).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  return { key: keys[0] ?? "", references: sorted };
}

/** The surest key first: a number says more than a date. */
function rank(key: string): number {
  return ["=number", "=title", "=url", "=date"].findIndex((start) => key.startsWith(start));
}

/** What all references together tell of it: of each part the most exact that one of them gives. */
export function toldOf({ references }: WantedPaper): PaperReference {
  const first = references[0]!; // a paper has a reference
  const pick = <K extends keyof PaperReference>(
    key: K,
    best: (value: NonNullable<PaperReference[K]>) => boolean = () => true,
  ): PaperReference[K] | undefined => {
    const given = references.map((one) => one[key]).filter((value) => value !== undefined && value !== null);
    return given.find((value) => best(value)) ?? given[0];
  };
  const named = references.find(({ type }) => type !== "docket entry") ?? first;
  return {
    ...first,
    type: named.type,
    noun: named.noun,
    date: pick("date", (date) => isExact(date)),
    number: pick("number"),
    docket: pick("docket"),
    title: pick("title"),
    author: pick("author"),
    addressee: pick("addressee"),
    url: pick("url"),
  };
}
