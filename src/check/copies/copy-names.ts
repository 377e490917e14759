// Names that differ between two copies: of places and organizations, and of people.

import type { NameKind } from "../../record/record.ts";
import { foldKey, placeRelation } from "../../text/text.ts";
import type { Word } from "./copy.ts";
import { numberWord } from "./copy-dates.ts";
import { rolesIn } from "./copy-roles.ts";
import { type Change, isDateAt, mentionsAt, type Side, type Value } from "./copy-side.ts";

/** A name is no longer. */
const LONGEST_NAME = 6;
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

export function changedName(one: Side, other: Side): Change[] {
  const [x, y] = [nameOf(one), nameOf(other)];
  if (x === undefined || y === undefined) return [];
  const [a, b] = [foldKey(x.name), foldKey(y.name)];
  if (a === "" || b === "" || areOneName(a, b)) return [];
  const kinds = [x.kind, y.kind];
  const isPlace = kinds.some((kind) => kind !== undefined && kind !== "person") || (stands(one) && stands(other));
  if (kinds.every((kind) => kind === "person")) return [{ kind: "person", one: x.value, other: y.value }];
  if (!isPlace) return [];
  const relation = placeRelation(x.name, y.name);
  if (relation === "same") return [];
  const isImprecise = relation === "one contains the other";
  return [{ kind: "place", one: x.value, other: y.value, isImprecise }];
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
