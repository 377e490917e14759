// What a difference between two copies changes: a date, a count, a role, a name, yes or no; or only words.

import { overlaps, type Span } from "../base/base.ts";
import type { Mention, NameKind } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import { type Amount, amountsMeet, parseAmount } from "./amount.ts";
import { type Copy, type Difference, spanOf, type Stretch } from "./copies.ts";
import { differingParts, isDateWord, numbersDiffer, numbersIn, numberWord, partsOf } from "./copy-dates.ts";
import { areOpposites, isHelper, isNegation } from "./copy-opposites.ts";
import { rolesDiffer, rolesIn } from "./copy-roles.ts";
import { type Word, wordsOf } from "./copy-words.ts";

export type ChangeKind = "date" | "count" | "role" | "place" | "polarity" | "person" | "words";

/** Values as they are printed in either copy, with where they stand. */
export interface Change {
  readonly kind: ChangeKind;
  readonly one: Value;
  readonly other: Value;
}

export interface Value extends Span {
  readonly copy: Copy;
  readonly text: string;
}

/** A line that only dates a print has at most so many words: "The Harlow Ledger, July 4, 2019". */
const MOST_DATE_LINE = 7;
/** A name is no longer. */
const LONGEST_NAME = 6;
/** So many words around a difference may belong to what it changes. */
const AROUND = 5;
/** Words of context shown on either side of a difference. */
const CONTEXT = 3;
/** A "not" in a longer change may belong to something else. */
const SHORT = 4;

/** A stretch with the words around it. */
interface Side {
  readonly stretch: Stretch;
  readonly words: readonly Word[];
  /** The words that differ are `words[from]` to `words[to]`. */
  readonly from: number;
  readonly to: number;
}

/** All that the difference changes, most particular first; `words` where it changes no value. */
export function changesOf(difference: Difference): Change[] {
  const [one, other] = [sideOf(difference.one), sideOf(difference.other)];
  const found = [changedNumbers, changedRole, changedName, changedPolarity].flatMap((look) => look(one, other));
  return found.length > 0 ? found : [{ kind: "words", one: around(one), other: around(other) }];
}

function sideOf(stretch: Stretch): Side {
  const first = Math.max(0, stretch.from - AROUND);
  const words = wordsOf(stretch.copy, first, stretch.to + AROUND);
  return { stretch, words, from: stretch.from - first, to: stretch.to - first };
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
  if (numbersDiffer(m, n) && !isRounded(counts)) found.push({ kind: "count", ...valuesOf(counts) });
  return found;
}

/** Does the date stand on a line of its own, so that it dates the print and nothing that it tells? */
export function isDateLine({ copy: { text }, start, end }: Value): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, (text.indexOf("\n", end) + 1 || text.length + 1) - 1);
  return (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST_DATE_LINE;
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

/** By its form, or because a date was read there that is no length of time. */
function isDateAt(side: Side, at: number): boolean {
  return isDateWord(side.words, at) && !isCountAt(side, at);
}

/** "2020" in "2020 points" was read as a number. */
function isCountAt({ stretch, words }: Side, at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\d{4}$/.test(word.folded)) return false;
  const isCounted = mentionsAt(stretch.copy, word).some(({ kind }) => kind === "number");
  return isCounted && !mentionsAt(stretch.copy, word).some(({ kind }) => kind === "date");
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

const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr sir madam sen rep gov gen lt sgt col capt prof rev hon st jr sr the a an i utc gmt am pm est pst edt pdt".split(
    " ",
  ),
);
/** Names of one and the same. */
const ONE_PLACE: readonly (readonly string[])[] = [
  ["us", "usa", "u s", "u s a", "united states", "united states of america", "america", "american"],
  ["uk", "u k", "united kingdom", "great britain", "britain", "british"],
  ["uae", "united arab emirates"],
  ["netherlands", "holland", "dutch"],
  ["france", "french"],
  ["spain", "spanish"],
  ["greece", "greek"],
  ["switzerland", "swiss"],
  ["denmark", "danish"],
  ["ireland", "irish"],
  ["poland", "polish"],
  ["turkey", "turkish"],
  ["wales", "welsh"],
  ["czech republic", "czechia"],
  ["burma", "myanmar"],
];

const DEMONYM = /(?:an|ese|ish|ic|i)$/;

function changedName(one: Side, other: Side): Change[] {
  const [x, y] = [nameOf(one), nameOf(other)];
  if (x === undefined || y === undefined) return [];
  const [a, b] = [foldKey(x.name), foldKey(y.name)];
  if (a === "" || b === "" || areOneName(a, b)) return [];
  const kinds = [x.kind, y.kind];
  const isPlace = kinds.some((kind) => kind !== undefined && kind !== "person") || (stands(one) && stands(other));
  if (kinds.every((kind) => kind === "person")) return [{ kind: "person", one: x.value, other: y.value }];
  return isPlace ? [{ kind: "place", one: x.value, other: y.value }] : [];
}

interface Named {
  readonly name: string;
  readonly kind?: NameKind | undefined;
  readonly value: Value;
}

/** The name that stands in the words that differ; what was read there, else the words in capitals. */
function nameOf(side: Side): Named | undefined {
  const { copy } = side.stretch;
  if (side.to - side.from > LONGEST_NAME) return undefined;
  const isName = (word: Word, at: number): boolean =>
    word.isCapital &&
    !TITLES.has(word.folded) &&
    !isDateAt(side, at) &&
    numberWord(word) === undefined &&
    !(rolesIn([word]).length > 0);
  const capitals = side.words.slice(side.from, side.to).filter((word, at) => isName(word, side.from + at));
  const [first] = capitals;
  const last = capitals.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const names = mentionsAt(copy, { start: first.start, end: last.end }).flatMap((mention) =>
    mention.kind === "person" ||
    mention.kind === "organization" ||
    mention.kind === "place" ||
    mention.kind === "court" ||
    mention.kind === "facility"
      ? [mention]
      : [],
  );
  const [read] = names.filter(({ quote }) => !/\d:\d/.test(quote)).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (read === undefined && capitals.every((word) => word.isFirst)) return undefined;
  const span = read ?? { start: first.start, end: last.end };
  const text = copy.text.slice(span.start, span.end);
  return { name: text, kind: read?.kind, value: { copy, start: span.start, end: span.end, text } };
}

/** "in Turin", "from Turin": what follows is a place, whatever was read. */
function stands({ words, from }: Side): boolean {
  return /^(?:in|at|from|near|to|of|outside|inside)$/.test(words[from - 1]?.folded ?? "");
}

function areOneName(a: string, b: string): boolean {
  const [x, y] = [a, b].map(
    (name) => new Set(name.split(" ").filter((word) => !/^(?:the|of|in|at|s)$/.test(word))),
  ) as [Set<string>, Set<string>];
  if (x.isSubsetOf(y) || y.isSubsetOf(x)) return true;
  if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return true;
  if (isShort(a, b) || isShort(b, a)) return true;
  if (DEMONYM.test(a) !== DEMONYM.test(b) && a.slice(0, 4) === b.slice(0, 4)) return true; // "China", "Chinese"
  return ONE_PLACE.some((names) => names.includes(a) && names.includes(b));
}

/** Initials: "GAO" and "Government Accountability Office". */
function isShort(short: string, long: string): boolean {
  const letters = long
    .split(" ")
    .filter((word) => !/^(?:the|of|and|for)$/.test(word))
    .map((word) => word[0])
    .join("");
  return letters.length > 1 && letters === short.replaceAll(" ", "");
}

function changedPolarity(one: Side, other: Side): Change[] {
  const [x, y] = [differing(one), differing(other)];
  if (x.length > SHORT || y.length > SHORT) return [];
  const [noX, noY] = [x, y].map((words) => words.some(({ folded }) => isNegation(folded)));
  const isNegated = noX !== noY && [x, y].every((words) => words.filter(({ folded }) => !isHelper(folded)).length <= 1);
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

function mentionsAt(copy: Copy, span: Span): Mention[] {
  return copy.mentions.filter((mention) => overlaps(mention, span));
}
