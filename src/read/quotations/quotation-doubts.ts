// What a sentence itself says of the pronoun in it: whom it can only mean, and what makes the answer found elsewhere unsure. The
// wrong speaker is worse than none.

import { type Span, spanAt } from "../../base/base.ts";
import type { NameMention } from "../../record/record.ts";
import { KIN } from "../gazetteer/gazetteer-titles.ts";
import { canMean, personsBetween } from "./quotation-pronouns.ts";
import { lastNameOf, type Scene } from "./quotation-scene.ts";

const FARTHEST = 80; // words back to where the sentence begins
const NEAR = 1500; // characters

/** Does something near the pronoun speak against its meaning this person? */
export function isUnsure(scene: Scene, pronoun: number, name: string, quoted: readonly Span[]): boolean {
  const { people } = scene;
  // "his wife" of an earlier sentence
  if (!people.has(name)) return name.split(/[ ’']/).some((word) => KIN.has(word.toLowerCase()));
  const from = ownSentence(scene, pronoun);
  const here = fittingPersons(scene, from, pronoun, quoted);
  if (here.length > 0 && here.every((one) => one.name !== name)) return true;
  return (
    isCataphoric(scene, from, pronoun, name) ||
    isDoubleName(scene, pronoun, name) ||
    hasSurerPerson(scene, pronoun, name)
  );
}

/** "I called Ana Ruiz and she said", "in a statement by Ana Ruiz she said": the one whom the sentence itself gives. */
export function personOfSentence(scene: Scene, pronoun: number, quoted: readonly Span[]): string | undefined {
  const { tokens, names } = scene;
  const from = ownSentence(scene, pronoun);
  const here = fittingPersons(scene, from, pronoun, quoted);
  const [first] = here;
  if (first === undefined) return undefined;
  if (/^(?:I|We)$/.test(tokens[from]!.text) && new Set(here.map(({ name }) => name)).size === 1) return first.name; // from ≤ pronoun
  for (let at = from; at + 2 < pronoun; at++)
    if (/^(?:statement|letter|message|e-?mail|interview|post)$/.test(tokens[at]!.text)) {
      const author = /^(?:from|by|with)$/.test(tokens[at + 1]!.text) ? spanAt(names, tokens[at + 2]!.start) : undefined; // at + 2 < pronoun
      return author !== undefined && here.includes(author) ? author.name : undefined;
    }
  return undefined;
}

/** "The High Court refused bail. In its ruling it wrote": the one court or organization with which the sentence before begins. */
export function bodyBefore(scene: Scene, pronoun: number): string | undefined {
  const { tokens, names } = scene;
  const from = ownSentence(scene, pronoun);
  if (from === 0 || tokens[from]!.gap >= 2) return undefined; // from ≤ pronoun
  const before = ownSentence(scene, from - 1);
  const bodies = new Set<string>();
  let subject: NameMention | undefined;
  for (let at = before; at < from; at++) {
    const name = spanAt(names, tokens[at]!.start); // at < from
    if (name === undefined || (name.kind !== "court" && name.kind !== "organization")) continue;
    bodies.add(name.name);
    if (at === before || (at === before + 1 && /^The$/.test(tokens[before]!.text))) subject = name; // before < from
  }
  return bodies.size === 1 ? subject?.name : undefined;
}

/** Who is named outside quotation marks before the pronoun, and can be meant. */
function fittingPersons(scene: Scene, from: number, pronoun: number, quoted: readonly Span[]): NameMention[] {
  const { tokens, names } = scene;
  return personsBetween(names, tokens[from]!.start, tokens[pronoun]!.start).filter(
    ({ name, start }) => canMean(scene, pronoun, name) && spanAt(quoted, start) === undefined,
  ); // from ≤ pronoun, a token
}

/** The first token of the sentence, as far as it is looked for. */
function ownSentence({ tokens }: Scene, at: number): number {
  let from = at;
  while (from > 0 && at - from < FARTHEST && (!tokens[from]!.startsSentence || tokens[from]!.kind === "mark")) from--; // from ≥ 0
  return from;
}

/** "When he signed the order, Judge Ruiz …": whom the main clause names. */
function isCataphoric({ tokens, names }: Scene, from: number, pronoun: number, found: string): boolean {
  let opens = false;
  for (let at = from; at < pronoun; at++) if (OPENS.test(tokens[at]!.text)) opens = true; // at < pronoun
  if (!opens) return false;
  let comma = false;
  for (let at = pronoun + 1; at < tokens.length && at < pronoun + FARTHEST; at++) {
    const token = tokens[at]!; // at < length
    if (token.startsSentence && token.kind !== "mark") return false;
    if (token.text === ",") comma = true;
    else if (comma) {
      const name = spanAt(names, token.start);
      if (name?.kind === "person") return name.name !== found;
      if (token.kind === "lower" && !KIN.has(token.text)) return false;
    }
  }
  return false;
}

const OPENS = /^(?:[Ww]hen|[Aa]fter|[Bb]efore|[Ww]hile|[Aa]s|[Aa]lthough|[Ss]ince)$/;

/** Two people of the document who can be meant bear the last name, and it stood alone last. */
function isDoubleName(scene: Scene, pronoun: number, found: string): boolean {
  const { tokens, names, namesakes, text } = scene;
  const { start } = tokens[pronoun]!; // a pronoun is a token
  const last = lastNameOf(found);
  const bearers = (namesakes.get(last) ?? []).filter((name) => canMean(scene, pronoun, name));
  if (bearers.length < 2) return false;
  const before = personsBetween(names, start - NEAR, start).findLast(({ name }) => lastNameOf(name) === last);
  return before === undefined || before.name !== found || text.slice(before.start, before.end).toLowerCase() === last;
}

/** It is not known whether this one is a man or a woman, and the paragraph names only others, one of whom is known to fit. */
function hasSurerPerson(scene: Scene, pronoun: number, found: string): boolean {
  const { tokens, names, genders } = scene;
  if (genders.has(found)) return false;
  let from = pronoun;
  while (from > 0 && pronoun - from < LONGEST_PARAGRAPH && tokens[from]!.gap < 2) from--; // from ≥ 0
  const here = personsBetween(names, tokens[from]!.start, tokens[pronoun]!.start); // from ≤ pronoun
  return (
    here.every(({ name }) => name !== found) &&
    here.some(({ name }) => genders.has(name) && canMean(scene, pronoun, name))
  );
}

const LONGEST_PARAGRAPH = 300; // words
