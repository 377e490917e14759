// "Did you mean …": the known word that a mistyped one is closest to.

/**
 * The nearest of the known words, when no more than a third of the letters differ, and no more than `most`; undefined when none is
 * near. A word of several parts ("bond-appeal-30") is also near by its first parts alone.
 */
export function nearest(word: string, known: readonly string[], most = 40): string | undefined {
  const ranked = known
    .flatMap((one) => [
      { one, length: one.length, far: one.startsWith(word) && word.length > 1 ? 1 : distance(word.slice(0, 40), one) },
      ...firstParts(one).map((part) => ({ one, length: part.length, far: distance(word.slice(0, 40), part) })),
    ])
    .filter(({ length, far }) => far <= Math.min(most, Math.max(1, Math.floor(length / 3))))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.one;
}

/** "bond-appeal" and "bond" of "bond-appeal-30"; those of a letter or two would be near to anything. */
function firstParts(word: string): string[] {
  return [...word.matchAll(/-/g)].map(({ index }) => word.slice(0, index)).filter(({ length }) => length > 2);
}

/** Letters to add, drop, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1); // every row has b.length + 1 cells
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, change);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
