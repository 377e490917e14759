// Whom a pronoun before a verb of saying means, from who spoke last: "Rao denied it. … He said …". In reports a pronoun goes
// back to the one of whom the sentences before tell, and first of all tell that he or she said something.

import { type Span, spanAt } from "../../base/base.ts";
import type { QuotationMention } from "../../record/record.ts";
import { KIN, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import type { Frame } from "./quotation-frames.ts";
import { isDeterminer, mainEnd, nameEnd, namesSpeaker } from "./quotation-phrases.ts";
import { canMean, isAnother } from "./quotation-pronouns.ts";
import { bodyBefore, isUnsure, personOfSentence } from "./quotation-doubts.ts";
import type { Scene } from "./quotation-scene.ts";

interface Event {
  readonly token: number;
  /** The full name of a person; undefined: one who is described and not named. */
  readonly name: string | undefined;
}

const FAR = 2500; // characters; farther back a pronoun does not reach
const MOST_EVENTS = 24;

const PERSONAL = /^(?:he|she)$/i;

/** Answers for pronouns that are asked for in the order of the text. */
export class SpeakerChain {
  readonly #scene: Scene;
  readonly #paragraphs: readonly Span[];
  readonly #quoted: readonly Span[];
  readonly #events: readonly Event[];
  readonly #turns: readonly QuotationMention[];
  readonly #known = new Map<number, string | undefined>();

  /** `paragraphs`, `quoted` and `turns`, the speeches of a transcript, sorted. */
  constructor(
    scene: Scene,
    paragraphs: readonly Span[],
    quoted: readonly Span[],
    frames: readonly Frame[],
    turns: readonly QuotationMention[] = [],
  ) {
    this.#turns = turns;
    this.#quoted = quoted;
    this.#scene = scene;
    this.#paragraphs = paragraphs;
    this.#events = findEvents(scene, quoted, frames);
  }

  /**
   * Whom a pronoun means by two of three: the one of whom the sentences before tell, the one that coreference gives, and the
   * only one `near`. One alone answers for all if the others are silent; two that differ leave it open, and so does anything
   * in the sentence that makes the answer unsure.
   */
  meant(pronoun: number, near?: string): string | undefined {
    const name = this.#voted(pronoun, near);
    return name === undefined || isUnsure(this.#scene, pronoun, name, this.#quoted) ? undefined : name;
  }

  #voted(pronoun: number, near: string | undefined): string | undefined {
    const { start, text } = this.#scene.tokens[pronoun]!; // a pronoun is a token
    if (text === "I") return spanAt(this.#turns, start)?.speaker?.name;
    const reference = this.#scene.references.get(start)?.name;
    if (/^it$/i.test(text)) return reference ?? bodyBefore(this.#scene, pronoun);
    if (!PERSONAL.test(text)) return reference;
    const own = personOfSentence(this.#scene, pronoun, this.#quoted);
    if (own !== undefined) return own;
    const told = this.#told(pronoun);
    if (told === undefined || reference === undefined) {
      const one = told ?? reference;
      return one === undefined || near === undefined || near === one || told !== undefined ? (one ?? near) : undefined;
    }
    return told === reference || near === told ? told : near === reference ? reference : undefined;
  }

  #told(pronoun: number): string | undefined {
    if (this.#known.has(pronoun)) return this.#known.get(pronoun);
    const found = this.#find(pronoun);
    const paragraph = spanAt(this.#paragraphs, this.#scene.tokens[pronoun]!.start); // a pronoun is a token
    const told = found !== undefined && isAnother(this.#scene, paragraph, pronoun, found) ? undefined : found;
    this.#known.set(pronoun, told);
    return told;
  }

  #find(pronoun: number): string | undefined {
    const { tokens } = this.#scene;
    const token = tokens[pronoun]!; // a pronoun is a token
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#events[middle]!.token < pronoun) low = middle + 1; // low ≤ middle < high
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - MOST_EVENTS; i--) {
      const { token: at, name } = this.#events[i]!; // i ≥ 0
      if (name === undefined || token.start - tokens[at]!.start > FAR) return undefined;
      if (canMean(this.#scene, pronoun, name)) return name;
    }
    return undefined;
  }
}

/** The subjects of sentences and of verbs of saying outside quotation marks, in order. */
function findEvents(scene: Scene, quoted: readonly Span[], frames: readonly Frame[]): Event[] {
  const { tokens } = scene;
  const events: Event[] = [];
  let sentence = -1;
  for (const { subject, start } of frames) {
    const token = subject.from;
    // "Rao said that Pell had claimed …": of the two, Rao is spoken of
    const embedded = start === sentence || EMBEDS.test(tokens[token - 1]?.text ?? "");
    sentence = start;
    if (embedded || subject.kind === "pronoun" || subject.joint !== undefined) continue;
    if (subject.name?.kind === "person") events.push({ token, name: subject.name.name });
    else if (subject.name === undefined && isOnePerson(tokens[mainEnd(scene, token, subject.to) - 1]!.text))
      events.push({ token, name: undefined }); // a subject has a token
  }
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!; // at < length
    if (!token.startsSentence || token.kind === "mark") continue;
    while (next < quoted.length && quoted[next]!.end <= token.start) next++; // bounded by the test before it
    const around = quoted[next];
    if (around !== undefined && around.start <= token.start) continue;
    const subject = sentenceSubject(scene, at);
    if (subject !== undefined) events.push(subject);
  }
  return events.sort((a, b) => a.token - b.token);
}

function isOnePerson(noun: string): boolean {
  const word = noun.toLowerCase();
  return (ROLE_NOUNS.has(word) || KIN.has(word)) && (!word.endsWith("s") || word.endsWith("ss"));
}

const EMBEDS = /^(?:that|when|if|because|whether|how|what|as|while|since|although|though|after|before|where)$/i;
const LEADS =
  /^(?:On|In|At|After|During|Before|Last|This|Since|By|For|With|From|Under|As|When|While|Though|Although|Asked|Filling|Following|Despite|Like|Unlike|Earlier|Speaking|on|in|at|after|during|before|as|when)$/;

/** The named person with whom a sentence begins. */
function sentenceSubject({ tokens, names }: Scene, start: number): Event | undefined {
  let from = start;
  if (/^(?:But|And|So|Still|Yet|Then|Later|Meanwhile|Also|Instead|Earlier)$/.test(tokens[from]!.text)) from++;
  if (tokens[from]?.text === ",") from++;
  if (LEADS.test(tokens[from]?.text ?? "")) {
    const limit = Math.min(from + 40, tokens.length);
    do from++;
    while (from < limit && tokens[from]!.text !== "," && !tokens[from]!.startsSentence); // from < length
    if (tokens[from]?.text !== ",") return undefined;
    from++;
  }
  for (let at = from; at < Math.min(from + 12, tokens.length); at++) {
    const token = tokens[at]!; // at < length
    const name = spanAt(names, token.start);
    if (name !== undefined) {
      const to = nameEnd(tokens, at, name);
      if (name.kind === "person")
        return /^['’]s?$/.test(tokens[to]?.text ?? "") || tokens[to]?.text === "and"
          ? undefined
          : { token: at, name: name.name };
      at = to - 1;
    } else if (
      token.kind === "mark"
        ? !/^['’]s?$/.test(token.text)
        : token.kind === "lower" && !isDeterminer(token) && !namesSpeaker(token.text)
    )
      return undefined;
  }
  return undefined;
}
