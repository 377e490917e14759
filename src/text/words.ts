// Words with their places: the unit in which texts are compared.

/** Word `i` is `text.slice(starts[i], ends[i])`. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:['’ʼ]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/** Runs of letters, digits and marks; an apostrophe inside a word belongs to it, and what joins digits: 9:00, 1,300, 5/6/21. */
export function findWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
