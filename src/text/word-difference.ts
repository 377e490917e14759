// Two wordings side by side: which words both have in the same order, and which only one. The longest common run of words, in a band
// around the diagonal, so that long texts stay cheap.

export interface WordRun {
  readonly words: string;
  readonly isShared: boolean;
}

const MOST_CELLS = 4_000_000;

/** Each side's words in runs; the runs of a side joined give its words with single spaces. */
export function wordDifference(one: string, other: string): readonly [readonly WordRun[], readonly WordRun[]] {
  const [a, b] = [split(one), split(other)];
  const begin = commonStart(a, b);
  const end = commonEnd(a.slice(begin), b.slice(begin));
  const [middleA, middleB] = [a.slice(begin, a.length - end), b.slice(begin, b.length - end)];
  const [sharedA, sharedB] =
    middleA.length * middleB.length > MOST_CELLS ? [new Set<number>(), new Set<number>()] : shared(middleA, middleB);
  const runs = (words: readonly string[], own: ReadonlySet<number>): WordRun[] =>
    grouped(words, (i) => i < begin || i >= words.length - end || own.has(i - begin));
  return [runs(a, sharedA), runs(b, sharedB)];
}

/** The places of the longest common subsequence, on both sides. */
function shared(a: readonly string[], b: readonly string[]): [Set<number>, Set<number>] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1 // inside the table
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!); // as above
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++; // inside the table
    else j++;
  }
  return [inA, inB];
}

function grouped(words: readonly string[], isShared: (index: number) => boolean): WordRun[] {
  const runs: { words: string; isShared: boolean }[] = [];
  words.forEach((word, i) => {
    const last = runs.at(-1);
    const own = isShared(i);
    if (last !== undefined && last.isShared === own) last.words += ` ${word}`;
    else runs.push({ words: word, isShared: own });
  });
  return runs;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function split(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
