// What the rules of quotations look at: the words of a document, its names, and whom its pronouns mean.

import { isName, type NameMention, type Reading, type ReferenceMention } from "../../record/record.ts";
import { findTokens, type Token } from "../name-tokens.ts";
import { type Gender, gendersOf } from "../gazetteer/person-gender.ts";

export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Sorted, not overlapping. */
  readonly names: readonly NameMention[];
  /** The full names of all persons among them. */
  readonly people: ReadonlySet<string>;
  /** Full names by their last word, a few of each. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** By where they start. */
  readonly references: ReadonlyMap<number, ReferenceMention>;
}

export function sceneOf(text: string, found: Reading): Scene {
  const names = found.mentions.filter(isName);
  const { list: tokens } = findTokens(text, found.sentences);
  const persons: { mention: NameMention; token: number }[] = [];
  let token = 0;
  for (const mention of names) {
    if (mention.kind !== "person") continue;
    while (token < tokens.length && tokens[token]!.start < mention.start) token++; // in range by the test
    if (token < tokens.length) persons.push({ mention, token });
  }
  const references = new Map<number, ReferenceMention>();
  for (const mention of found.mentions) if (mention.kind === "reference") references.set(mention.start, mention);
  const people = new Set(persons.map(({ mention }) => mention.name));
  const namesakes = new Map<string, string[]>();
  for (const name of people) {
    const bearers = namesakes.get(lastNameOf(name)) ?? [];
    if (bearers.length < MOST_NAMESAKES) bearers.push(name);
    namesakes.set(lastNameOf(name), bearers);
  }
  return {
    text,
    tokens,
    names,
    people,
    namesakes,
    genders: gendersOf(tokens, persons),
    references,
  };
}

const MOST_NAMESAKES = 12;

/** In small letters. */
export function lastNameOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}
