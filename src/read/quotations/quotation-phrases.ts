// Where a noun phrase begins and ends among the words, as far as small words and marks show it: no verb is known here.

import { spanAt } from "../../base/base.ts";
import type { NameMention } from "../../record/record.ts";
import { KIN, ROLE_ABBREVIATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import type { Token } from "../name-tokens.ts";
import { SPEAKING_DOCUMENTS, SPEAKING_PEOPLE } from "./quotation-cues.ts";
import type { Scene } from "./quotation-scene.ts";

const DETERMINER =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|one|another|some|several|two|three|four|five|ten|many|most|both|no|each|every|any|all|few|other)$/i;
const PREPOSITION = /^(?:of|for|from|at|with|in|on|to|by|about|against|under|near|behind|within|inside)$/;
/** Small words that are never part of a noun phrase. */
const STOP =
  /^(?:that|as|but|because|when|while|if|although|though|since|until|unless|whether|than|or|nor|so|yet|is|are|was|were|am|be|been|being|has|have|had|having|do|does|did|will|would|could|should|may|might|must|can|cannot|not|who|whom|whose|which|what|where|why|how|he|she|it|they|we|i|you|him|them|us|me|there|here|after|before|during|through|without|into|onto|over|between|among|amid|toward|towards|despite|per|via|like|said|says|say|saying|told|according|added|wrote|asked|called|went|came|got|made|took|gave|put|went|also|then|even|just|only|still|again|however|meanwhile|instead|too)$/i;

/** Can the word stand inside a noun phrase: a noun, an adjective, a capital, a figure? */
export function isNounish(token: Token): boolean {
  return token.kind === "lower"
    ? !STOP.test(token.text) && !PREPOSITION.test(token.text) && token.text !== "and"
    : token.kind === "mark"
      ? isJoint(token)
      : !(token.startsSentence && (STOP.test(token.text) || token.text === "And"));
}

/** Marks that join words: "Rao's", "vice-chair", "three-year-old". */
function isJoint({ text, gap }: Token): boolean {
  // signs that stand without a space are letters that a copy has broken: "FranÃ§ois"
  return /^(?:['’]s?|[-‑#@])$/.test(text) || (gap === 0 && /^[¡-¿]$/.test(text));
}

/** A small word that no noun phrase begins with: "that", "when", "said". */
export function isStop(token: Token): boolean {
  return STOP.test(token.text) && (token.kind === "lower" || token.startsSentence);
}

export function isDeterminer(token: Token): boolean {
  return DETERMINER.test(token.text);
}

export function isPreposition(token: Token): boolean {
  return token.kind === "lower" && PREPOSITION.test(token.text);
}

/** A word that names one who can speak by what he, she or it is: "judge", "officials", "letter", "wife". */
export function namesSpeaker(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || SPEAKING_PEOPLE.has(lower) || SPEAKING_DOCUMENTS.has(lower) || KIN.has(lower);
}

/** One past the last token of the name. */
export function nameEnd(tokens: readonly Token[], at: number, name: NameMention): number {
  let to = at + 1;
  while (to < tokens.length && tokens[to]!.start < name.end) to++;
  return to;
}

/** First token of the name. */
export function nameStart(tokens: readonly Token[], at: number, name: NameMention): number {
  let from = at;
  while (from > 0 && tokens[from - 1]!.start >= name.start) from--;
  return from;
}

/** Where the paragraph or sentence breaks before token `at`. */
export function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap >= 2) return true;
  return token.startsSentence && /^[.!?”"]$/.test(tokens[at - 1]?.text ?? ".");
}

const LONGEST = 18; // words of a noun phrase

/**
 * The first token of the noun phrase that ends with token `end`, with what "of", "for" and "from" hang on it: the whole of
 * "a spokesman for the mayor of Quito". Nothing before `limit` is looked at.
 */
export function phraseStart(scene: Scene, end: number, limit: number): number {
  const { tokens, names } = scene;
  let from = end;
  let at = end;
  while (at >= limit && at > end - LONGEST) {
    const token = tokens[at]!; // at ≥ limit ≥ 0
    const name = spanAt(names, token.start);
    if (name !== undefined) {
      from = Math.max(limit, nameStart(tokens, at, name));
      at = from;
    } else if (isDeterminer(token)) from = at;
    else if (!isNounish(token)) break;
    else from = at;
    if (breaksBefore(tokens, from)) break;
    const before = tokens[from - 1];
    if (before === undefined || from - 1 < limit) break;
    if (isPreposition(before)) {
      const head = tokens[from - 2];
      if (head === undefined || from - 2 < limit || !canCarry(scene, from - 2)) break;
      at = from - 2;
      continue;
    }
    if (isDeterminer(token) && name === undefined) {
      // "all the president's men": two determiners in a row are one phrase
      if (!isDeterminer(before)) break;
    }
    at = from - 1;
  }
  return from;
}

/** "spokesman for", "Rao of": may a phrase hang on this word? */
function canCarry(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!; // the caller checks
  const name = spanAt(scene.names, token.start);
  if (name !== undefined) return name.kind === "person" || name.kind === "organization" || name.kind === "court";
  return token.kind !== "mark" && namesSpeaker(token.text);
}

/** One past the last token of the first noun phrase in the range, before what hangs on it and what explains it. */
export function mainEnd(scene: Scene, from: number, to: number): number {
  const { tokens, names } = scene;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!; // at < to
    const name = spanAt(names, token.start);
    if (name !== undefined) {
      at = nameEnd(tokens, at, name) - 1;
      continue;
    }
    if (
      token.kind === "mark"
        ? !isJoint(token)
        : isPreposition(token) ||
          (token.text === "and" && followsName(scene, at)) ||
          (at > from && STOP.test(token.text) && token.kind === "lower")
    )
      return at;
  }
  return to;
}

function followsName({ tokens, names }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && spanAt(names, before.start) !== undefined;
}

/** Titles and determiners in front of a name: "U.S. District Judge", "Rao's wife". */
export function modifiersFrom({ tokens, names }: Scene, from: number, limit: number): number {
  let at = from;
  while (at > limit && at > from - 10) {
    const token = tokens[at - 1]!; // at > limit ≥ 0
    if (breaksBefore(tokens, at) || (at === from && token.text === "and")) break;
    // "Rao and council members Pell and Orlo": the one before "and" speaks for himself
    const isApart = token.text === "and" && at - 2 >= limit && spanAt(names, tokens[at - 2]!.start)?.kind === "person"; // at - 2 ≥ limit ≥ 0
    if (isApart) break;
    const word = token.text.toLowerCase().replace(/\.$/, "");
    const joins =
      token.kind === "mark"
        ? isJoint(token)
        : token.kind !== "lower" ||
          ROLE_NOUNS.has(word) ||
          ROLE_MODIFIERS.has(word) ||
          KIN.has(word) ||
          SPEAKING_PEOPLE.has(word) ||
          ROLE_ABBREVIATIONS.has(token.text) ||
          /^(?:the|a|an|his|her|their|our|my|its)$/.test(word);
    if (!joins) break;
    at--;
  }
  return at;
}
