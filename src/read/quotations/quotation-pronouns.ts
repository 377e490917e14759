// Whom "he" or "she" before a verb of saying means: only where one person alone can be meant.

import { type Span, spanAt } from "../../base/base.ts";
import type { NameMention } from "../../record/record.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import type { Scene } from "./quotation-scene.ts";

/** The full name, or undefined when nobody or more than one stands near. `last`: the name of the one who spoke last. */
export function resolvePronoun(
  scene: Scene,
  pronoun: number,
  paragraphs: readonly Span[],
  paragraph: number,
  last: string | undefined,
  quoted: readonly Span[],
): string | undefined {
  const found = nearestFor(scene, pronoun, paragraphs, paragraph, last, quoted);
  return found === undefined ||
    !canMean(scene, pronoun, found) ||
    isAnother(scene, paragraphs[paragraph], pronoun, found)
    ? undefined
    : found;
}

/** Can "he" or "she" mean this person, as far as it is known? */
export function canMean({ tokens, genders }: Scene, pronoun: number, name: string): boolean {
  const gender = genders.get(name);
  return gender === undefined || gender === (/^she$/i.test(tokens[pronoun]!.text) ? "woman" : "man"); // a pronoun is a token
}

/** Do the words before a pronoun in its paragraph show that it does not mean this person? */
export function isAnother(scene: Scene, paragraph: Span | undefined, pronoun: number, name: string): boolean {
  const here = near(paragraph, scene.tokens[pronoun]!.start); // a pronoun is a token
  return here !== undefined && isSomebodyElse(scene, here.start, pronoun, name);
}

const FEMALE = /^(?:wife|mother|mom|sister|daughter|aunt|niece|grandmother|widow|girlfriend|Mrs|Ms|Sra|Mme)$/;
const MALE = /^(?:husband|father|dad|brother|son|uncle|nephew|grandfather|widower|boyfriend|Mr|Sr)$/;

/**
 * "Ben Orlo wrote to her … she said": she is not the one who wrote. "His wife Nadia Serrano came … she said": she is not
 * another. Within a paragraph, outside what the pronoun itself begins.
 */
function isSomebodyElse({ tokens, names }: Scene, start: number, pronoun: number, found: string): boolean {
  const isShe = /^she$/i.test(tokens[pronoun]!.text); // a pronoun is a token
  const object = isShe ? "her" : "him";
  let objectInSentence = false;
  let others = false;
  let own = false;
  for (let at = pronoun - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    const [token, next] = [tokens[at]!, tokens[at + 1]]; // at ≥ 0
    if (token.text === object && (next === undefined || next.kind === "mark")) objectInSentence = true;
    const name = spanAt(names, token.start);
    if (name?.kind === "person" && token.start === name.start) {
      const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
      if (before !== undefined && (isShe ? FEMALE : MALE).test(before.text)) {
        if (name.name === found) own = true;
        else others = true;
      }
    }
    if (!token.startsSentence || token.kind === "mark") continue;
    if (objectInSentence && name?.kind === "person" && name.name === found) return true;
    objectInSentence = false;
  }
  return others && !own;
}

function nearestFor(
  { tokens, names, people }: Scene,
  pronoun: number,
  paragraphs: readonly Span[],
  paragraph: number,
  last: string | undefined,
  quoted: readonly Span[],
): string | undefined {
  const token = tokens[pronoun]!; // a pronoun is a token
  if (/^who$/i.test(token.text)) {
    const before = tokens[pronoun - 1]?.text === "," ? tokens[pronoun - 2] : tokens[pronoun - 1];
    return before === undefined
      ? undefined
      : personsBetween(names, before.start - 60, before.end).findLast((name) => name.end === before.end)?.name;
  }
  if (!/^(?:he|she)$/i.test(token.text)) return undefined;
  const here = near(paragraphs[paragraph], token.start);
  const inParagraph = here === undefined ? [] : distinct(personsBetween(names, here.start, token.start), quoted);
  // "The judge ruled … She said": somebody described, not named, may be meant
  if (here !== undefined && hasDescribedPerson(tokens, here.start, pronoun)) return undefined;
  if (inParagraph.length === 1) return inParagraph[0];
  if (last !== undefined && people.has(last)) {
    return inParagraph.length === 0 || inParagraph.includes(last) ? last : undefined;
  }
  if (inParagraph.length > 1)
    return here === undefined
      ? undefined
      : (onlySubject(tokens, names, here.start, pronoun) ??
          onlyOneInSentenceBefore(tokens, names, here.start, pronoun, quoted));
  const previous = near(paragraphs[paragraph - 1], token.start);
  const inPrevious =
    previous === undefined ? [] : distinct(personsBetween(names, previous.start, previous.end), quoted);
  return inPrevious.length === 1 ? inPrevious[0] : undefined;
}

const NEAR = 2500; // characters; farther back a pronoun does not reach

function near(paragraph: Span | undefined, position: number): Span | undefined {
  return paragraph === undefined
    ? undefined
    : { start: Math.max(paragraph.start, position - NEAR), end: paragraph.end };
}

/** The one person with whose name sentences of the paragraph begin. */
function onlySubject(
  tokens: Scene["tokens"],
  names: Scene["names"],
  start: number,
  pronoun: number,
): string | undefined {
  const subjects = new Set<string>();
  for (let at = pronoun - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    if (!tokens[at]!.startsSentence || tokens[at]!.kind === "mark") continue;
    for (let i = at; i < Math.min(at + 5, pronoun) && tokens[i]!.kind !== "lower" && tokens[i]!.kind !== "mark"; i++) {
      const name = spanAt(names, tokens[i]!.start);
      if (name?.kind !== "person") continue;
      subjects.add(name.name);
      // "Ana Ruiz and Nadia Serrano": either can be meant
      if (tokens[i]!.end === name.end && tokens[i + 1]?.text === "and") return undefined;
    }
  }
  return subjects.size === 1 ? [...subjects][0] : undefined;
}

/** Does the paragraph speak of a person whom it describes and does not name: "the immigration judge", "his lawyer"? */
function hasDescribedPerson(tokens: Scene["tokens"], start: number, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    if (!/^(?:the|a|an|his|her|their|another)$/i.test(tokens[at]!.text)) continue;
    for (let i = at + 1; i < Math.min(at + 5, pronoun); i++) {
      const [token, next] = [tokens[i]!, tokens[i + 1]]; // i < pronoun
      if (token.kind === "mark") break;
      // a role before a name is that person's title
      if (ROLE_NOUNS.has(token.text.toLowerCase()) && (next?.kind === "lower" || next?.kind === "mark")) return true;
      if (!ROLE_MODIFIERS.has(token.text.toLowerCase())) break;
    }
  }
  return false;
}

/** The one person of the last sentence that names anybody outside quotation marks. */
function onlyOneInSentenceBefore(
  tokens: Scene["tokens"],
  names: Scene["names"],
  start: number,
  pronoun: number,
  quoted: readonly Span[],
): string | undefined {
  const found = new Set<string>();
  for (let at = pronoun - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    const token = tokens[at]!; // at ≥ 0
    const name = spanAt(names, token.start);
    if (name?.kind === "person" && spanAt(quoted, token.start) === undefined) found.add(name.name);
    if (token.startsSentence && token.kind !== "mark" && found.size > 0 && spanAt(quoted, token.start) === undefined)
      break;
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Who is named outside quotation marks: a quotation's own names are whom it speaks of. */
function distinct(mentions: readonly NameMention[], quoted: readonly Span[]): string[] {
  return [
    ...new Set(mentions.filter((mention) => spanAt(quoted, mention.start) === undefined).map(({ name }) => name)),
  ];
}

/** The persons whose mention starts in the range. `names` sorted. */
export function personsBetween(names: readonly NameMention[], start: number, end: number): NameMention[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let i = low; i < names.length && names[i]!.start < end; i++)
    if (names[i]!.kind === "person") found.push(names[i]!);
  return found;
}
