// How two places lie to each other, by their names: the same, the one in the other, apart, or not known.

import { foldKey } from "./fold.ts";
import { PLACE_TREE, SAME_PLACES } from "./place-tree.ts";

export type PlaceRelation = "same" | "one contains the other" | "apart" | "unknown";

/** Other names to the one that the tree uses; all folded. */
const CANONICAL = new Map(
  SAME_PLACES.flatMap(([name, others]) => others.map((other) => [foldKey(other), foldKey(name)] as const)),
);
/** The containers of a place: several where several places bear the name. */
const CONTAINERS = new Map<string, Set<string>>();
for (const [container, places] of PLACE_TREE) {
  for (const place of places) {
    const key = keyOf(place);
    CONTAINERS.set(key, (CONTAINERS.get(key) ?? new Set()).add(keyOf(container)));
  }
}
const TOPS = new Set(PLACE_TREE.map(([container]) => keyOf(container)));

/** Words that say what a place is, not which. */
const KIND_WORDS =
  /^(?:the )?(?:city|town|village|port|county|state|province|district|region|governorate|republic) of |^(?:the|greater|downtown|central|rural|near|nearby|suburban) | (?:city|town|township|village|province|governorate|district|area|region)$/g;

function keyOf(name: string): string {
  const key = foldKey(name);
  return CANONICAL.get(key) ?? key;
}

/** "Holm", "Holm County", "Holm, Ohio": what may be the same or lie in each other is never "apart". */
export function placeRelation(one: string, other: string): PlaceRelation {
  const [a, b] = [partsOf(one), partsOf(other)];
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return "unknown";
  if (first === second) return areApart(a.slice(1), b.slice(1)) ? "apart" : "same";
  if (a.includes(second) || b.includes(first) || contains(first, second) || contains(second, first))
    return "one contains the other";
  if (sharesWords(first, second)) return "unknown";
  if (areApart(a, b)) return "apart";
  return "unknown";
}

/** The place and what it is said to lie in: "Holm, Ohio" → holm, ohio. */
function partsOf(name: string): string[] {
  return name
    .split(",")
    .map((part) => keyOf(keyOf(part).replaceAll(KIND_WORDS, "").trim()))
    .filter((part) => part !== "");
}

/** Does some known part of the one lie outside every known part of the other? */
function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => liesApart(one, other)));
}

function liesApart(one: string, other: string): boolean {
  if (one === other || !isKnown(one) || !isKnown(other)) return false;
  if (contains(one, other) || contains(other, one)) return false;
  const [ones, others] = [chains(one), chains(other)];
  // a name that several places bear is apart only where each of them is
  return ones.every((chain) => others.every((second) => !chain.includes(other) && !second.includes(one)));
}

function isKnown(key: string): boolean {
  return CONTAINERS.has(key) || TOPS.has(key);
}

function contains(outer: string, inner: string): boolean {
  return chains(inner).some((chain) => chain.slice(1).includes(outer));
}

/** From the place outwards, one chain for each place of the name. */
function chains(key: string, depth = 4): string[][] {
  const containers = depth === 0 ? [] : [...(CONTAINERS.get(key) ?? [])];
  if (containers.length === 0) return [[key]];
  return containers.flatMap((container) => chains(container, depth - 1).map((chain) => [key, ...chain]));
}

/** "Holm" and "East Holm", "Mount Holm": near each other or not, nobody knows. */
function sharesWords(one: string, other: string): boolean {
  const words = new Set(one.split(" "));
  return other.split(" ").some((word) => word.length > 3 && words.has(word));
}
