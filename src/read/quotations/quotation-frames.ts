// Where the narrator tells that somebody says something: each verb of saying outside quotation marks, with its subject.

import type { Span } from "../../base/base.ts";
import { clauseSubject } from "./quotation-clauses.ts";
import { CUE_PARTICIPLES, CUE_VERBS, INVERTIBLE_VERBS } from "./quotation-cues.ts";
import { clauseEnd, sentenceStart } from "./quotation-places.ts";
import { namesSpeaker } from "./quotation-phrases.ts";
import type { Scene } from "./quotation-scene.ts";
import { type Subject, subjectAfter, subjectBefore, subjectFrom } from "./quotation-subjects.ts";
import type { Token } from "../name-tokens.ts";

/** "Rao said": tokens. */
export interface Frame {
  readonly verb: number;
  readonly subject: Subject;
  /** The subject stands after the verb: "…, said Rao". */
  readonly inverted: boolean;
  /** "Rao left the hall, saying". */
  readonly participle: boolean;
  /** First token of the sentence, or of what follows the last quotation in it. */
  readonly start: number;
}

export const FARTHEST_CUE = 80; // words between what is said and the verb that reports it

/** All of them, in order. `quoted` sorted. */
export function findFrames(scene: Scene, quoted: readonly Span[]): Frame[] {
  const { tokens } = scene;
  const frames: Frame[] = [];
  let next = 0;
  let after = 0; // first token behind the last quotation
  let quoteBefore = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!; // at < length
    if (token.gap >= 2) quoteBefore = false;
    while (next < quoted.length && quoted[next]!.end <= token.start) next++; // bounded by the test before it
    const around = quoted[next];
    if (around !== undefined && around.start <= token.start) {
      while (at + 1 < tokens.length && tokens[at + 1]!.start < around.end) at++; // in range by the test
      after = at + 1;
      quoteBefore = true;
      continue;
    }
    if (token.kind === "lower" && CUE_PARTICIPLES.has(token.text) && /^(?:,|and)$/.test(tokens[at - 1]?.text ?? "")) {
      const start = sentenceStart(tokens, at, Math.max(after, at - FARTHEST_CUE));
      const subject = clauseSubject(scene, start, at);
      if (subject !== undefined) frames.push({ verb: at, subject, inverted: false, participle: true, start });
      continue;
    }
    if (token.kind !== "lower" || !isCue(tokens, at)) {
      if (token.startsSentence && at > after && tokens[at - 1]!.text === ".") quoteBefore = false; // at ≥ 1
      continue;
    }
    const start = sentenceStart(tokens, at, Math.max(after, at - FARTHEST_CUE));
    const frame = frameAt(scene, at, start, quoteBefore && start === after);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

/** Words that are nouns as well: "a controversial comment", "the report". */
const HOMOGRAPHS =
  /^(?:comments?|claims?|reports?|states?|notes?|answers?|calls?|views?|hopes?|promises?|charges?|fears?|worries|doubts?|finds?|thanks|feels|replies|reply|orders?|rules?|demands?|urges|complaints?|shows?|signs?|pledges?|requests?|quips?|jokes?|tweets?|posts?|concerns?|hits?|shot|thought|felt|read|slams?|blasts?|rips|figures|details|limits|plans?|attacks?|quotes?|texts?)$/;

/** The subject before a verb that may be a noun: then only one who can speak. */
export function cueSubject(scene: Scene, verb: number, start: number): Subject | undefined {
  // "Rao denied it and said": the clause before has the subject
  const joined = /^(?:and|but)$/.test(scene.tokens[verb - 1]?.text ?? "");
  if (joined && isDoneTo(scene.tokens, verb, start)) return undefined;
  const subject = joined ? clauseSubject(scene, start, verb) : subjectBefore(scene, verb, start);
  if (subject === undefined || subject.kind !== "description" || !HOMOGRAPHS.test(scene.tokens[verb]!.text))
    return subject; // verb < length
  return namesSpeaker(scene.tokens[subject.to - 1]!.text) ? subject : undefined; // a subject has a token
}

/** "He was taken away and told he faced a trial": somebody else told him. */
function isDoneTo(tokens: readonly Token[], verb: number, start: number): boolean {
  if (!TAKES_PERSON.test(tokens[verb]!.text)) return false; // verb < length
  for (let at = verb - 2; at > start; at--)
    if (/^(?:was|were|been|being|is|are)$/.test(tokens[at]!.text))
      return /(?:ed|en|wn|ut|ld|ft|nt|ght)$/.test(tokens[at + 1]!.text); // at > start
  return false;
}

const TAKES_PERSON =
  /^(?:told|asked|accused|charged|ordered|called|informed|warned|notified|instructed|questioned|assured|described|dismissed|rejected|criticized|condemned|found|held|urged|praised|blamed|mocked)$/;

function frameAt(scene: Scene, verb: number, start: number, followsQuotation: boolean): Frame | undefined {
  const { tokens } = scene;
  const first = /^[,—–-]$/.test(tokens[start]!.text) ? start + 1 : start; // start ≤ verb
  const before =
    (followsQuotation && first < verb ? subjectFrom(scene, first, verb) : undefined) ??
    (verb > start ? cueSubject(scene, verb, start) : undefined);
  if (before !== undefined) return { verb, subject: before, inverted: false, participle: false, start };
  const opens = verb === first || tokens[verb - 1]?.text === ",";
  if (!opens || !INVERTIBLE_VERBS.has(tokens[verb]!.text)) return undefined; // verb < length
  const subject = subjectAfter(scene, verb + 1, clauseEnd(tokens, verb + 1, Math.min(tokens.length, verb + 40)));
  return subject === undefined || subject.kind === "pronoun"
    ? undefined
    : { verb, subject, inverted: true, participle: false, start };
}

/** "to say", "the claim", "was told". */
const NOT_BEFORE = /^(?:to|of|a|an|the|be|his|her|their|its|this|that's|as|is|are|was|were|been|being|am)$/i;

/** Does token `at` say that somebody speaks: not "to say", "the called", "was told"? */
export function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!; // callers stay inside
  const before = /^(?:never|not|ever|also|only|just|then)$|ly$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return token.kind === "lower" && CUE_VERBS.has(token.text) && !NOT_BEFORE.test(tokens[before]?.text ?? "");
}
