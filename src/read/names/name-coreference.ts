// Which names in a document are the same one's: the last name of a full name, a short form, an acronym.
// Where two would fit, the tie stays open and the short form keeps its own words. A title counts: "Mr. Rao" is not Ana Rao.

import type { NameKind } from "../../record/record.ts";
import { lastName } from "./name-typing.ts";
import { type Gender, genderOfWord, givenGender } from "../gazetteer/person-gender.ts";

export interface Named {
  readonly kind: NameKind;
  /** For comparison. */
  readonly key: string;
  /** As printed, without titles. */
  readonly text: string;
  /** The word before it on the line: "Mr.", "wife", or any other. */
  readonly before?: string | undefined;
}

/** For every name, in order, the fullest form by which the document calls the same one. `acronyms`: acronym key to full key. */
export function fullestNames(names: readonly Named[], acronyms: ReadonlyMap<string, string>): string[] {
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
  const titled = linkPersons(byKind.get("person") ?? [], names, full);
  lowerCapitals(byKind.get("person") ?? [], firstText);
  for (const [kind, keys] of byKind) if (kind !== "person") linkShortForms(keys, full);
  for (const [acronym, target] of acronyms)
    if (firstText.has(acronym) && firstText.has(target)) full.set(acronym, target);
  return names.map((name) => {
    let at = name.key;
    if (name.kind === "person" && titled.has(at)) {
      const fitting = titled.get(at)?.get(titleOf(name) ?? "none");
      if (fitting === undefined) return firstText.get(at) ?? name.text;
      at = fitting;
    }
    for (let steps = 0; steps < 4 && full.has(at) && full.get(at) !== at; steps++) at = full.get(at)!; // has(at)
    return firstText.get(at) ?? name.text;
  });
}

function isAllCaps(text: string): boolean {
  return text === text.toUpperCase();
}

/** "ANA T. RAO" is Ana T. Rao where the document writes each of these words so as well. */
function lowerCapitals(keys: readonly string[], texts: Map<string, string>): void {
  const written = new Map<string, string>();
  for (const key of keys)
    for (const word of texts.get(key)?.split(" ") ?? []) if (!isAllCaps(word)) written.set(word.toUpperCase(), word);
  for (const key of keys) {
    const text = texts.get(key) ?? "";
    if (!isAllCaps(text)) continue;
    const words = text.split(" ").map((word) => (/^\p{Lu}\.?$/u.test(word) ? word : written.get(word)));
    if (words.every((word) => word !== undefined)) texts.set(key, words.join(" "));
  }
}

function titleOf({ before }: Named): Gender | undefined {
  return before !== undefined && /^(?:Mr|Mrs|Ms|Miss|Mme|Sir|Dame|Lady|Lord|Sra?|Señora?|Herr|Frau)\.?$/.test(before)
    ? genderOfWord(before)
    : undefined;
}

type ByTitle = ReadonlyMap<Gender | "none", string | undefined>;

/**
 * Joins persons' short forms to the full names. Where titles matter ("Mr. Rao" beside Ana Rao), the result says for a
 * short form whom it means under each title.
 */
function linkPersons(
  keys: readonly string[],
  names: readonly Named[],
  full: Map<string, string>,
): ReadonlyMap<string, ByTitle> {
  const variants = mergeVariants(
    keys.filter((key) => key.includes(" ")),
    full,
  );
  const genders = gendersByKey(names, full);
  const people = joinInitials(variants, genders, full);
  const titles = new Map<string, Set<Gender>>();
  const firstAt = new Map<string, number>();
  const titledAt = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name.kind !== "person") continue;
    const whole = full.get(name.key) ?? name.key;
    if (!firstAt.has(whole)) firstAt.set(whole, at);
    if (name.key.includes(" ")) continue;
    const title = titleOf(name);
    if (title !== undefined && !titledAt.has(name.key)) titledAt.set(name.key, at);
    if (title !== undefined) titles.set(name.key, (titles.get(name.key) ?? new Set()).add(title));
  }
  const byLast = new Map<string, string[]>();
  const byFirst = new Map<string, string[]>();
  const byMiddle = new Map<string, string[]>();
  for (const key of people) {
    const words = key.split(" ");
    push(byLast, lastName(words), key);
    push(byFirst, words[0]!, key); // split gives one at least
    // "Teixeira" of "Emerson Teixeira da Rocha": the first of two last names
    for (const word of words.slice(1, -1)) if (word.length > 2) push(byMiddle, word, key);
  }
  const byTitle = new Map<string, ByTitle>();
  for (const key of keys) {
    if (key.includes(" ")) continue;
    const last = byLast.get(key) ?? [];
    const fitting =
      last.length > 0 ? last : (byFirst.get(key) ?? (titles.has(key) ? byMiddle.get(key) : undefined) ?? []);
    const used = last.length > 0 ? titles.get(key) : undefined;
    if (used === undefined) {
      if (fitting.length === 1) full.set(key, fitting[0]!); // length is 1
      continue;
    }
    const meant = new Map<Gender | "none", string | undefined>();
    for (const title of used) {
      const own = fitting.filter((one) => (genders.get(one) ?? title) === title);
      // "Ms. Rao" before anybody is introduced by that name is somebody the reader knows already: Pia Rao, named later, may be her sister
      const isIntroduced = own.some((one) => firstAt.get(one)! < titledAt.get(key)!); // both were met
      meant.set(title, own.length === 1 && isIntroduced ? own[0] : undefined);
    }
    // without a title it can be any of them, or one whom only a title names
    const all = new Set([...fitting, ...[...used].map((title) => meant.get(title) ?? title)]);
    meant.set("none", all.size === 1 ? fitting[0] : undefined);
    byTitle.set(key, meant);
  }
  return byTitle;
}

/** Of the full names: what a title says, else the given name. */
function gendersByKey(names: readonly Named[], full: ReadonlyMap<string, string>): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const name of names) {
    if (name.kind !== "person" || !name.key.includes(" ")) continue;
    const gender = titleOf(name) ?? givenGender(name.text);
    const key = full.get(name.key) ?? name.key;
    if (gender !== undefined && (!genders.has(key) || titleOf(name) !== undefined)) genders.set(key, gender);
  }
  return genders;
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

/** "E. Rao" is Edna Rao where nobody else of that name begins so; "Mr. E. Rao" is not. Returns whom that leaves. */
function joinInitials(
  keys: readonly string[],
  genders: ReadonlyMap<string, Gender>,
  full: Map<string, string>,
): string[] {
  const written = new Map<string, string[]>();
  for (const key of keys) if (!/^\S /u.test(key)) push(written, startAndLast(key), key);
  return keys.filter((key) => {
    const [only, ...others] = /^\S /u.test(key) ? (written.get(startAndLast(key)) ?? []) : [];
    if (only === undefined || others.length > 0) return true;
    const [short, long] = [key.split(" ").slice(1), only.split(" ").slice(1)];
    if (!isPartOf(short, long) && !isPartOf(long, short)) return true;
    const [own, meant] = [genders.get(key), genders.get(only)];
    if (own !== undefined && meant !== undefined && own !== meant) return true;
    full.set(key, only);
    return false;
  });
}

function startAndLast(key: string): string {
  return `${key[0]} ${lastName(key.split(" "))}`;
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
