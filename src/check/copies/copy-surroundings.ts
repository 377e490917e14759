// Is what differs between two copies a change of one text, or does another text begin there?

import { type Copy, endsQuotation, wordsOf } from "./copy.ts";
import { isDateWord } from "./copy-dates.ts";
import type { Run } from "../origins/seeds.ts";

/** Of the words on either side of a difference so many are looked at, and at least so large a share of them is equal. */
const NEAR = 5;
const LIKE = 0.6;
/** Where nothing else stands in the sentence, so many words before it and after it are equal. */
const BESIDE = 3;

/**
 * Is enough equal around what differs after run `index`: of the nearest words of its sentence, else of those on both sides?
 * Else it is another text.
 */
export function isAmongEqual(one: Copy, other: Copy, runs: readonly Run[], index: number): boolean {
  let [equal, looked, sides] = [0, 0, 0];
  for (const step of [-1, 1]) {
    let [words, same] = [0, 0];
    for (let r = step < 0 ? index : index + 1; words < NEAR; r += step) {
      const run = runs[r];
      if (run === undefined) break;
      const inSentence = step < 0 ? sentenceBack(one, other, run) : sentenceOn(one, other, run);
      const take = Math.min(inSentence, NEAR - words);
      same += take;
      words += take;
      const next = runs[r + step];
      if (take < run.length) break;
      if (next === undefined) {
        // the sentence began or goes on otherwise
        if (step < 0) words += wordsBefore(one, run.i, NEAR - words);
        // what each text says after a quotation is its own
        else if (run.length > 0 || !endsQuotation(one, run.i))
          words += wordsAfter(one, run.i + run.length, NEAR - words);
        break;
      }
      const [left, right] = step < 0 ? [next, run] : [run, next];
      words += Math.max(right.i - left.i - left.length, right.j - left.j - left.length);
    }
    equal += same;
    looked += Math.min(words, NEAR);
    if (words > 2 && 2 * same < Math.min(words, NEAR)) return false;
    const beside = runs[step < 0 ? index : index + 1];
    if (beside !== undefined && beside.length >= BESIDE) sides++;
  }
  // a date alone on its line, written quite differently
  if (looked === 0 && sides === 1) return isDate(one, other, runs, index);
  return looked === 0 ? sides === 2 : equal >= LIKE * looked && (equal > 1 || sides > 0);
}

function isDate(one: Copy, other: Copy, runs: readonly Run[], index: number): boolean {
  const [before, after] = [runs[index], runs[index + 1]];
  if (before === undefined || after === undefined) return false;
  const sides = [wordsOf(one, before.i + before.length, after.i), wordsOf(other, before.j + before.length, after.j)];
  return sides.every((words) => words.length > 0 && words.every((_, at) => isDateWord(words, at)));
}

/** How many words of its sentence stand before a word, up to `most`. */
function wordsBefore(copy: Copy, word: number, most: number): number {
  let words = 0;
  while (words < most && word - words > 0 && !startsSentence(copy, word - words)) words++;
  return words;
}

/** How many words of a sentence are still to come from a word on, up to `most`. */
function wordsAfter(copy: Copy, word: number, most: number): number {
  let words = 0;
  while (words < most && word + words < copy.prints.words.count && !startsSentence(copy, word + words)) words++;
  return words;
}

/** So many words of the run's end stand in the sentence that goes on after it. */
function sentenceBack(one: Copy, other: Copy, { i, j, length }: Run): number {
  if (startsSentence(one, i + length) || startsSentence(other, j + length)) return 0;
  let words = 0;
  while (words < Math.min(length, NEAR)) {
    words++;
    if (startsSentence(one, i + length - words)) break;
  }
  return words;
}

/** So many words of the run's beginning stand in the sentence that came before it. */
function sentenceOn(one: Copy, other: Copy, { i, j, length }: Run): number {
  let words = 0;
  while (words < Math.min(length, NEAR) && !startsSentence(one, i + words) && !startsSentence(other, j + words))
    words++;
  return words;
}

function startsSentence(copy: Copy, word: number): boolean {
  return wordsOf(copy, word, word + 1)[0]?.isFirst ?? false;
}
