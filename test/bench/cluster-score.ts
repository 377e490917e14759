// How well things are grouped: MUC (Vilain 1995), B³ (Bagga & Baldwin 1998) and CEAF-e (Luo 2005), as the reference scorer
// counts them (Pradhan et al. 2014), their mean (CoNLL), and pairs. A thing that only one side has counts against that side.

/** The things by the group they are in. */
export type Groups = ReadonlyMap<string, string>;

/** Recall is `right / gold`, precision `right / found` (for MUC and B³ with a numerator of their own each way). */
export interface GroupCounts {
  readonly muc: Ratio;
  readonly bCubed: Ratio;
  readonly ceafE: Ratio;
  /** Pairs of things in one group. */
  readonly pairs: Ratio;
}

export interface Ratio {
  readonly recall: readonly [right: number, of: number];
  readonly precision: readonly [right: number, of: number];
}

export function countGroups(gold: Groups, found: Groups): GroupCounts {
  const [goldSets, foundSets] = [setsOf(gold), setsOf(found)];
  const phi = alignment(goldSets, foundSets);
  return {
    muc: { recall: links(goldSets, found), precision: links(foundSets, gold) },
    bCubed: { recall: shares(goldSets, found), precision: shares(foundSets, gold) },
    ceafE: { recall: [phi, goldSets.length], precision: [phi, foundSets.length] },
    pairs: { recall: pairs(goldSets, found), precision: pairs(foundSets, gold) },
  };
}

export function f1({ recall, precision }: Ratio): number {
  const [r, p] = [share(recall), share(precision)];
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
}

export function share([right, of]: readonly [number, number]): number {
  return of === 0 ? 0 : right / of;
}

/** The mean of the three F1. */
export function conll({ muc, bCubed, ceafE }: GroupCounts): number {
  return (f1(muc) + f1(bCubed) + f1(ceafE)) / 3;
}

function setsOf(groups: Groups): string[][] {
  return [...Map.groupBy(groups.keys(), (thing) => groups.get(thing)).values()];
}

/** How the other side cuts a group: the size of each piece; a thing it does not have is a piece of its own, of size 0. */
function pieces(set: readonly string[], other: Groups): number[] {
  const sizes = new Map<string, number>();
  let alone = 0;
  for (const thing of set) {
    const group = other.get(thing);
    if (group === undefined) alone++;
    else sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return [...sizes.values(), ...Array.from({ length: alone }, () => 0)];
}

function links(sets: readonly (readonly string[])[], other: Groups): [number, number] {
  let [right, of] = [0, 0];
  for (const set of sets) {
    right += set.length - pieces(set, other).length;
    of += set.length - 1;
  }
  return [right, of];
}

function shares(sets: readonly (readonly string[])[], other: Groups): [number, number] {
  let [right, of] = [0, 0];
  for (const set of sets) {
    for (const size of pieces(set, other)) right += size ** 2 / set.length;
    of += set.length;
  }
  return [right, of];
}

function pairs(sets: readonly (readonly string[])[], other: Groups): [number, number] {
  const two = (size: number): number => (size * (size - 1)) / 2;
  let [right, of] = [0, 0];
  for (const set of sets) {
    for (const size of pieces(set, other)) right += two(size);
    of += two(set.length);
  }
  return [right, of];
}

/** The greatest sum of likeness, 2·|K∩R| / (|K|+|R|), over all one-to-one alignments of the groups of both sides. */
function alignment(gold: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  const foundAt = new Map(found.flatMap((set, column) => set.map((thing) => [thing, column] as const)));
  const overlaps = gold.map((set) => {
    const shared = new Map<number, number>();
    for (const thing of set) {
      const column = foundAt.get(thing);
      if (column !== undefined) shared.set(column, (shared.get(column) ?? 0) + 1);
    }
    return shared;
  });
  let sum = 0;
  for (const { rows, columns } of components(overlaps)) {
    const place = new Map(columns.map((column, i) => [column, i]));
    const likeness = rows.map((row) => {
      const line = columns.map(() => 0);
      for (const [column, shared] of overlaps[row]!)
        // rows index `overlaps`
        line[place.get(column)!] = (2 * shared) / (gold[row]!.length + found[column]!.length); // of this component
      return line;
    });
    sum += bestSum(likeness, columns.length);
  }
  return sum;
}

/** The parts of the graph of groups that share something: each can be aligned for itself. */
function components(overlaps: readonly ReadonlyMap<number, number>[]): { rows: number[]; columns: number[] }[] {
  const rowsOf = new Map<number, number[]>();
  for (const [row, shared] of overlaps.entries())
    for (const column of shared.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  const seen = new Set<number>();
  const parts: { rows: number[]; columns: number[] }[] = [];
  for (const first of overlaps.keys()) {
    if (seen.has(first)) continue;
    seen.add(first);
    const rows = [first];
    const columns = new Set<number>();
    for (const row of rows)
      for (const column of overlaps[row]!.keys()) {
        // rows index `overlaps`
        if (columns.has(column)) continue;
        columns.add(column);
        for (const next of rowsOf.get(column) ?? [])
          if (!seen.has(next)) {
            seen.add(next);
            rows.push(next);
          }
      }
    parts.push({ rows, columns: [...columns] });
  }
  return parts;
}

/** The Hungarian method (Kuhn, Munkres) with potentials, over a square of the larger side. */
function bestSum(likeness: readonly (readonly number[])[], width: number): number {
  const size = Math.max(likeness.length, width);
  const cost = (row: number, column: number): number => -(likeness[row - 1]?.[column - 1] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const at = rowOf[column]!; // all indices are at most `size`
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(at, j) - u[at]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++)
        if (used[j] === 1) {
          u[rowOf[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const from = way[column]!;
      rowOf[column] = rowOf[from]!;
      column = from;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum -= cost(rowOf[j]!, j);
  return sum;
}
