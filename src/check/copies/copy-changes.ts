// What a difference between two copies changes: a date, a count, a role, a name, yes or no.

import { type Amount, amountsMeet, parseAmount } from "../amount.ts";
import type { Difference } from "./copies.ts";
import { spanOf, type Stretch, type Word, wordsOf } from "./copy.ts";
import { differingParts, numbersDiffer, numbersIn, numberWord, partsOf } from "./copy-dates.ts";
import { changedName } from "./copy-names.ts";
import { areOpposites, isHelper, isNegation } from "./copy-opposites.ts";
import { rolesDiffer, rolesIn } from "./copy-roles.ts";
import { isShortLine } from "../origins/date-line.ts";
import { type Change, isDateAt, type Side, sideOf, type Value } from "./copy-side.ts";

/** Words of context shown on either side of a difference. */
const CONTEXT = 3;
/** A "not" in a longer change may belong to something else. */
const SHORT = 4;

/** All values that the difference changes; none where other words say the same. */
export function changesOf(difference: Difference): Change[] {
  const [one, other] = [sideOf(difference.one), sideOf(difference.other)];
  return [changedNumbers, changedRole, changedName, changedPolarity].flatMap((look) => look(one, other));
}

function differing({ words, from, to }: Side): readonly Word[] {
  return words.slice(from, to);
}

/** Dates and counts: what the words that differ say together with the date and number words they touch. */
function changedNumbers(one: Side, other: Side): Change[] {
  const found: Change[] = [];
  const dates = [one, other].map((side) => widened(side, (at) => isDateAt(side, at))) as [Range, Range];
  const [x, y] = dates.map((range) => partsOf(wordsIn(range), (at) => isDateAt(range.side, range.from + at))) as [
    ReturnType<typeof partsOf>,
    ReturnType<typeof partsOf>,
  ];
  const differ = differingParts(x, y).length;
  const values = valuesOf(dates);
  // under another date altogether it is another print, or another text in the same form
  const isOther = differ > 1 && isDateLine(values.one) && isDateLine(values.other);
  if (differ > 0 && !isOther) found.push({ kind: "date", ...values });
  const counts = [one, other].map((side) => widened(side, (at) => isNumberAt(side, at))) as [Range, Range];
  const [m, n] = counts.map((range) => numbersIn(wordsIn(range), (at) => isDateAt(range.side, range.from + at))) as [
    string[],
    string[],
  ];
  if (numbersDiffer(m, n) && !isRounded(counts) && !counts.some(isLabel))
    found.push({ kind: "count", ...valuesOf(counts) });
  return found;
}

/** Does the date stand on a line of its own, so that it may date the print and nothing that it tells? */
export function isDateLine({ copy: { text }, start, end }: Value): boolean {
  return isShortLine(text, { start, end });
}

function isNumberAt(side: Side, at: number): boolean {
  const word = side.words[at];
  return word !== undefined && numberWord(word) !== undefined && !isDateAt(side, at);
}

interface Range {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** The words of a stretch so that only other words make it another: numbers as values, nothing between the words. */
export function keyOf({ copy, from, to }: Stretch): string {
  const words = wordsOf(copy, from, to);
  return words
    .map((word) => (numberWord(word) === undefined ? word.folded : numbersIn([word], () => false).join("")))
    .join("");
}

function wordsIn({ side, from, to }: Range): readonly Word[] {
  return side.words.slice(from, to);
}

/** Of the words that differ those of one sort, with the words of this sort that they touch. */
function widened(side: Side, belongs: (at: number) => boolean): Range {
  let { from, to } = side;
  while (from < to && !belongs(from)) from++;
  while (from < to && !belongs(to - 1)) to--;
  // where nothing of the sort differs, only what follows straight on is looked at
  if (from === to) [from, to] = [side.to, side.to];
  while (from > 0 && belongs(from - 1) && (from === side.words.length || side.words[from]!.follows)) from--;
  while (to < side.words.length && belongs(to) && side.words[to]!.follows) to++;
  return { side, from, to };
}

const LABEL =
  /^(?:number|no|nos|nr|page|pages|p|pp|doc|document|exhibit|section|chapter|volume|vol|issue|item|figure|table)$/;

/** A number that numbers and does not count: "page 3", "Report No. 12". Each print has its own. */
function isLabel({ side, from }: Range): boolean {
  return LABEL.test(side.words[from - 1]?.folded ?? "");
}

const ROUNDING =
  /(?:about|around|approximately|some|roughly|nearly|almost|close to|over|more than|at least|up to|under|less than|fewer than) $/i;

/** Does one copy only leave open what the other says: "nearly 200", "196"? */
function isRounded(ranges: readonly [Range, Range]): boolean {
  const [one, other] = ranges.map((range) => {
    const { copy, start, text } = valueOf(range);
    return parseAmount(`${ROUNDING.exec(copy.text.slice(Math.max(0, start - 20), start))?.[0] ?? ""}${text}`);
  }) as [Amount | undefined, Amount | undefined];
  return one !== undefined && other !== undefined && one.isExact !== other.isExact && amountsMeet(one, other);
}

function changedRole(one: Side, other: Side): Change[] {
  const [x, y] = [one, other].map((side) =>
    rolesIn(side.words).find(({ from, to }) =>
      side.from < side.to ? from < side.to && to > side.from : from <= side.from && to >= side.to,
    ),
  );
  if (x === undefined || y === undefined || !rolesDiffer(x, y)) return [];
  return [
    {
      kind: "role",
      ...valuesOf([
        { side: one, ...x },
        { side: other, ...y },
      ]),
    },
  ];
}

function changedPolarity(one: Side, other: Side): Change[] {
  const [x, y] = [differing(one), differing(other)];
  if (x.length > SHORT || y.length > SHORT) return [];
  const [noX, noY] = [x, y].map((words) => words.some(({ folded }) => isNegation(folded)));
  // besides the negation and its helper the words before and after it may have been edited, but no more
  const isNegated = noX !== noY && [x, y].every((words) => words.filter(({ folded }) => !isHelper(folded)).length <= 2);
  const isTurned = isNegated || (!noX && !noY && x.some((a) => y.some((b) => areOpposites(a.folded, b.folded))));
  return isTurned ? [{ kind: "polarity", one: around(one), other: around(other) }] : [];
}

/** The words that differ, with three on either side. */
export function contextOf(stretch: Stretch): Value {
  return around(sideOf(stretch));
}

function around({ stretch, words, from, to }: Side): Value {
  const { copy } = stretch;
  let [first, last] = [from, to];
  while (first > 0 && from - first < CONTEXT && !(words[first]?.isFirst ?? false)) first--;
  while (last < words.length && last - to < CONTEXT && !words[last]!.isFirst) last++; // last < length
  const empty = spanOf(stretch);
  const span = first < last ? { start: words[first]!.start, end: words[last - 1]!.end } : empty;
  return { copy, ...span, text: copy.text.slice(span.start, span.end) };
}

function valuesOf([one, other]: readonly [Range, Range]): Pick<Change, "one" | "other"> {
  return { one: valueOf(one), other: valueOf(other) };
}

function valueOf({ side, from, to }: Range): Value {
  const { copy } = side.stretch;
  const span = { start: side.words[from]?.start ?? 0, end: side.words[to - 1]?.end ?? 0 };
  return { copy, ...span, text: copy.text.slice(span.start, span.end) };
}
