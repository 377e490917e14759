// Whether "he" or "she" can mean a person, from what the document prints: titles, words of kinship and office, given
// names that only women or only men bear. Where it does not show, or the signs disagree, either can be meant.

import type { NameMention } from "../../record/record.ts";
import { MENS_WORDS, WOMENS_WORDS } from "./gazetteer-person-nouns.ts";
import { MENS_NAMES, WOMENS_NAMES } from "./gazetteer-gender.ts";
import type { Token } from "../name-tokens.ts";

export type Gender = "woman" | "man";

/** Of a noun or title: "sister", "Mr". */
export function genderOfWord(word: string): Gender | undefined {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  if (WOMENS_WORDS.has(bare) || WOMENS_WORDS.has(bare.toLowerCase())) return "woman";
  return MENS_WORDS.has(bare) || MENS_WORDS.has(bare.toLowerCase()) ? "man" : undefined;
}

/** By full name, for the persons named in a document. `firstToken` gives the token at which a mention starts. */
export function gendersOf(
  tokens: readonly Token[],
  persons: readonly { readonly mention: NameMention; readonly token: number }[],
): ReadonlyMap<string, Gender> {
  const signs = new Map<string, Set<Gender>>();
  const note = (name: string, gender: Gender | undefined): void => {
    if (gender === undefined) return;
    const known = signs.get(name);
    if (known === undefined) signs.set(name, new Set([gender]));
    else known.add(gender);
  };
  const genders = new Map<string, Gender>();
  for (const { mention, token } of persons) {
    const before = tokens[token - 1];
    // "Mr. Rao", "his wife Lina", "his wife, Lina"
    if (before !== undefined && tokens[token]!.gap <= 1) note(mention.name, genderOfWord(before.text)); // a mention has a token
    if (before?.text === "," && token >= 2 && before.gap === 0) {
      const noun = tokens[token - 2]!; // token ≥ 2
      if (noun.kind === "lower") note(mention.name, genderOfWord(noun.text));
    }
    for (const word of mention.role?.text.split(/[\s,]+/) ?? []) note(mention.name, genderOfWord(word));
  }
  for (const { mention } of persons) {
    const known = signs.get(mention.name);
    const [only] = known ?? [];
    if (known === undefined) {
      const first = givenGender(mention.name);
      if (first !== undefined) genders.set(mention.name, first);
    } else if (known.size === 1 && only !== undefined) genders.set(mention.name, only);
  }
  return genders;
}

/** By the first given name that is written out. */
export function givenGender(name: string): Gender | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2) return undefined;
  for (const word of words.slice(0, -1)) {
    if (/^\p{Lu}\.?$/u.test(word)) continue;
    if (WOMENS_NAMES.has(word)) return MENS_NAMES.has(word) ? undefined : "woman";
    return MENS_NAMES.has(word) ? "man" : undefined;
  }
  return undefined;
}
