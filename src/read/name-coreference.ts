// Which names in a document are the same one's: the last name of a full name, a short form, an acronym.
// Where two would fit, the tie stays open and the short form keeps its own words.

import type { NameKind } from "../record/record.ts";
import { lastName } from "./name-typing.ts";

export interface Named {
  readonly kind: NameKind;
  /** For comparison. */
  readonly key: string;
  /** As printed, without titles. */
  readonly text: string;
}

/** For every key, the fullest form by which the document calls the same one. `acronyms`: acronym key to full key. */
export function fullestNames(
  names: readonly Named[],
  acronyms: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const firstText = new Map<string, string>();
  const byKind = new Map<NameKind, string[]>();
  for (const { kind, key, text } of names) {
    const known = firstText.get(key);
    if (known === undefined) {
      firstText.set(key, text);
      const list = byKind.get(kind) ?? [];
      list.push(key);
      byKind.set(kind, list);
    } else if (isAllCaps(known) && !isAllCaps(text)) firstText.set(key, text);
  }
  const full = new Map<string, string>();
  linkPersons(byKind.get("person") ?? [], full);
  for (const [kind, keys] of byKind) if (kind !== "person") linkShortForms(keys, full);
  for (const [acronym, target] of acronyms)
    if (firstText.has(acronym) && firstText.has(target)) full.set(acronym, target);
  const result = new Map<string, string>();
  for (const [key, text] of firstText) {
    let at = key;
    for (let steps = 0; steps < 4 && full.has(at) && full.get(at) !== at; steps++) at = full.get(at)!; // has(at)
    result.set(key, firstText.get(at) ?? text);
  }
  return result;
}

function isAllCaps(text: string): boolean {
  return text === text.toUpperCase();
}

function linkPersons(keys: readonly string[], full: Map<string, string>): void {
  const people = mergeVariants(
    keys.filter((key) => key.includes(" ")),
    full,
  );
  const byLast = new Map<string, string[]>();
  const byFirst = new Map<string, string[]>();
  for (const key of people) {
    const words = key.split(" ");
    push(byLast, lastName(words), key);
    push(byFirst, words[0]!, key); // split gives one at least
  }
  for (const key of keys) {
    if (key.includes(" ")) continue;
    const last = byLast.get(key) ?? [];
    const first = byFirst.get(key) ?? [];
    const fitting = last.length > 0 ? last : first;
    if (fitting.length === 1) full.set(key, fitting[0]!);
  }
}

/** "Edna Rao" and "Edna M. Rao" are one unless the document also has "Edna T. Rao". Returns the fullest of each. */
function mergeVariants(keys: readonly string[], full: Map<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [cut, whole] of cutAtInitial(keys)) full.set(cut, whole);
  for (const key of keys) {
    if (full.has(key)) continue;
    const words = key.split(" ");
    push(groups, `${words[0]} ${lastName(words)}`, key);
  }
  const people: string[] = [];
  for (const group of groups.values()) {
    const longest = group.reduce((a, b) => (b.length > a.length ? b : a));
    const together = group.every((key) => isPartOf(key.split(" "), longest.split(" ")));
    if (!together) people.push(...group);
    else {
      people.push(longest);
      for (const key of group) if (key !== longest) full.set(key, longest);
    }
  }
  // a surname of two words: "Mora Castell" for "Delia Mora Castell"
  const tails = new Map<string, string[]>();
  for (const key of people) {
    const words = key.split(" ");
    for (let i = 1; i < words.length - 1; i++) push(tails, words.slice(i).join(" "), key);
  }
  return people.filter((key) => {
    const longer = tails.get(key);
    if (longer?.length !== 1) return true;
    full.set(key, longer[0]!);
    return false;
  });
}

/** "Ana R.", cut off by the end of a line or a page, where one name alone begins so. */
function cutAtInitial(keys: readonly string[]): (readonly [string, string])[] {
  const byStart = new Map<string, string[]>();
  for (const key of keys) {
    const start = /^\S+ \S(?=\S* )/u.exec(key)?.[0];
    if (start !== undefined) push(byStart, start, key);
  }
  return keys.flatMap((key) => {
    const whole = /^\S+ \S$/u.test(key) ? byStart.get(key) : undefined;
    return whole?.length === 1 ? [[key, whole[0]!] as const] : []; // length is 1
  });
}

/** Every word of `short` stands in `long` in the same order, an initial for a word that starts so. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (
      at < long.length &&
      long[at] !== word &&
      !(word.length === 1 && long[at]!.startsWith(word)) &&
      !(long[at]!.length === 1 && word.startsWith(long[at]!))
    )
      at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** "Acme" for "Acme Corp", "the Commission" stays itself: a short form is the beginning of exactly one longer name. */
function linkShortForms(keys: readonly string[], full: Map<string, string>): void {
  const byStart = new Map<string, string[]>();
  const present = new Set(keys);
  for (const key of keys) {
    const words = key.split(" ");
    if (words.length > 1 && CORPORATE.has(words.at(-1)!)) {
      const short = words.slice(0, -1).join(" ");
      if (present.has(short)) push(byStart, short, key);
    }
  }
  for (const [short, longer] of byStart) if (longer.length === 1) full.set(short, longer[0]!);
}

const CORPORATE: ReadonlySet<string> = new Set(
  "inc corp corporation co company ltd limited llc llp plc group holdings foundation".split(" "),
);

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
