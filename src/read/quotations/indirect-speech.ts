// What somebody says in the narrator's words: "Rao said that the case was closed", "the case was closed, Rao said",
// "according to Rao, …". Not a verbatim quotation; a fragment in quotation marks may stand inside it.

import { type Span, spanAt, trimSpan } from "../../base/base.ts";
import type { IndirectSpeechMention } from "../../record/record.ts";
import type { Token } from "../name-tokens.ts";
import type { SpeakerChain } from "./quotation-chain.ts";
import { BELIEF_VERBS, TELLING_VERBS, VERDICT_VERBS, WEAK_VERBS } from "./quotation-cues.ts";
import type { Frame } from "./quotation-frames.ts";
import { isDeterminer, isNounish, isPreposition } from "./quotation-phrases.ts";
import { clauseEnd, sentenceStart } from "./quotation-places.ts";
import type { Scene } from "./quotation-scene.ts";
import { pronounSpeaker, speakersOf, type Subject, subjectAfter } from "./quotation-subjects.ts";

/** Tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Plain verbs of saying that are weak before a quotation only because they may be nouns. */
const ALSO_NOUNS = /^(?:claims?|states?|notes?|reports?|reported|answers?|demands?|promises?|pledges?|continued)$/;
const LONGEST = 150; // words of one sentence
const FEWEST_WORDS = 2; // of what is said, outside quotation marks

/** In order of their cues. `quoted` sorted. */
export function findIndirectSpeech(
  scene: Scene,
  quoted: readonly Span[],
  frames: readonly Frame[],
  chain: SpeakerChain,
): IndirectSpeechMention[] {
  const { tokens } = scene;
  const found: IndirectSpeechMention[] = [];
  const add = (content: Range, subject: Subject, from: number, to: number, sure: boolean): void => {
    // "We believe that …": the narrator's own words
    if (subject.kind === "pronoun" && /^(?:I|we|We)$/.test(tokens[subject.from]!.text)) return; // a subject has a token
    // "No court found that …": nobody says it.
    if (/^(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]either|[Nn]othing)$/.test(tokens[subject.from]!.text)) return; // as above
    if (content.to <= content.from || wordsOutside(tokens, content, quoted) < FEWEST_WORDS) return;
    const [first, last] = [tokens[content.from]!, tokens[content.to - 1]!]; // from < to
    const { start, end } = trimSpan(scene.text, { start: first.start, end: last.end });
    if (isAct(tokens[from]!.text, scene.text.slice(start, Math.min(end, start + 80)))) return;
    const speakers =
      subject.kind === "pronoun"
        ? pronounSpeaker(scene, subject, chain.meant(subject.from))
        : speakersOf(scene, subject);
    const tier = sure && subject.kind !== "pronoun" ? "explicit" : "inferred";
    const cue = { start: tokens[from]!.start, end: tokens[to]!.end }; // tokens of the text
    found.push({ kind: "indirect speech", start, end, quote: scene.text.slice(start, end), ...speakers, tier, cue });
  };
  frames.forEach((frame, order) => {
    const { verb, subject, participle } = frame;
    const word = tokens[verb]!.text; // a frame has a verb
    const sure = !participle && (!WEAK_VERBS.has(word) || ALSO_NOUNS.test(word));
    const next = frames[order + 1]?.verb ?? tokens.length;
    const joined = /^(?:and|but)$/.test(tokens[next - 1]?.text ?? ""); // "denied it and said"
    for (const content of contentsOf(scene, frame, joined ? next - 1 : tokens.length))
      add(content, subject, verb, verb, sure);
  });
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!/^[Aa]ccording$/.test(tokens[at]!.text) || tokens[at + 1]!.text !== "to") continue; // at + 2 < length
    if (spanAt(quoted, tokens[at]!.start) !== undefined) continue;
    const end = clauseEnd(tokens, at, Math.min(tokens.length, at + LONGEST));
    const subject = subjectAfter(scene, at + 2, end) ?? plainSubject(tokens, at + 2, end);
    if (subject === undefined) continue;
    const start = sentenceStart(tokens, at + 1, Math.max(0, at - LONGEST));
    const before = start < at && !(start === at - 1 && tokens[start]!.kind === "mark");
    add(before ? { from: start, to: at } : afterComma(tokens, subject.to, end), subject, at, at + 1, true);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "denied the motion", "claimed asylum", "rejected the request": done, not said. */
function isAct(verb: string, content: string): boolean {
  return (
    (/^(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed))$/.test(verb) &&
      /^(?:\S+ ){0,6}?(?:requests?|motions?|petitions?|appeals?|attempts?|applications?|bids?|bail|bond|asylum|relief|stay|certification|extradition|entry|access|visas?|case|lawsuits?|suits?|objections?)\b/i.test(
        content,
      )) ||
    (/^claim(?:s|ed)?$/.test(verb) && /^(?:asylum|credit|responsibility|victory|benefits?)\b/i.test(content))
  );
}

/** "according to exit polls": any noun will do here. */
function plainSubject(tokens: readonly Token[], from: number, end: number): Subject | undefined {
  let to = from;
  while (to < end && isNounish(tokens[to]!)) to++; // to < end ≤ length
  return to > from ? { kind: "description", from, to } : undefined;
}

function afterComma(tokens: readonly Token[], from: number, end: number): Range {
  let at = from;
  while (at < end && tokens[at]!.text !== ",") at++; // at < end ≤ length
  return { from: at + 1, to: end };
}

/** What the clause says is said: before it, after it, or around it. */
function contentsOf(scene: Scene, frame: Frame, limit: number): Range[] {
  const { tokens } = scene;
  const { verb, subject, inverted, start, participle } = frame;
  const end = clauseEnd(tokens, verb + 1, Math.min(limit, verb + LONGEST));
  const cut = (inverted ? verb : subject.from) - 1;
  if (!participle && cut > start && tokens[cut]!.text === ",") {
    const after = inverted ? subject.to : verb + 1;
    const before = { from: start, to: cut };
    const word = tokens[verb]!.text; // a frame has a verb
    if (WEAK_VERBS.has(word) && !BELIEF_VERBS.has(word) && !ALSO_NOUNS.test(word)) return [];
    if (tokens[after]?.text === "," && after < end && !inverted) return [before, { from: after + 1, to: end }];
    if (isAdjunct(tokens, after, end)) return ASKED.test(tokens[start]!.text) ? [] : [before]; // start < cut
  }
  // "Rao was blamed for it, which she denies"
  if (cut > start + 1 && tokens[cut]!.text === "which" && tokens[cut - 1]!.text === "," && verb + 1 >= end)
    return [{ from: start, to: cut - 1 }];
  if (inverted) return [];
  const from = contentStart(scene, verb, end);
  return from === undefined ? [] : [{ from, to: end }];
}

const TIME_OR_PLACE =
  /^(?:in|on|at|to|of|by|from|with|during|after|before|when|while|as|about|last|this|earlier|later|today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|,|\))$/;

/** Nothing but when, where and to whom: "…, Rao said in Quito on Monday". */
function isAdjunct(tokens: readonly Token[], from: number, end: number): boolean {
  if (from >= end) return true;
  if (!TIME_OR_PLACE.test(tokens[from]!.text)) return false; // from < end
  for (let at = from; at < end && at < from + 20; at++) if (tokens[at]!.text === "that") return false; // at < end
  return true;
}

/** "Asked whether …, Rao said no": what was asked is not what was said. */
const ASKED = /^(?:Asked|Pressed|When|After|While)$/;
const OBJECT = /^(?:him|her|them|me|us|you|it|reporters|journalists|everyone|everybody|people)$/;
const OPENS = /^(?:that|whether|if|how|why|what|when|where|who)$/;

/** The first token of what is said after the verb. */
function contentStart(scene: Scene, verb: number, end: number): number | undefined {
  const { tokens } = scene;
  const word = tokens[verb]!.text; // a frame has a verb
  let at = verb + 1;
  while (at < end && tokens[at]!.kind === "lower" && tokens[at]!.text.endsWith("ly")) at++; // at < end
  if (at >= end) return undefined;
  const opener = openerFrom(tokens, at, Math.min(end, at + 18));
  const weak = WEAK_VERBS.has(word) && !BELIEF_VERBS.has(word);
  // "found no evidence that …": the "no" is part of what is said
  if (opener !== undefined && /^(?:no|insufficient|little|scant|nothing)$/.test(tokens[at]!.text)) return at; // at < end
  if (opener !== undefined && (!weak || opener <= at + 3)) return tokens[opener]!.text === "that" ? opener + 1 : opener; // opener < end
  if (tokens[at]!.text === ":") return at + 1; // at < end
  if (TELLING_VERBS.has(word)) {
    if (OBJECT.test(tokens[at]!.text)) at++; // as above
    else {
      const object = subjectAfter(scene, at, end);
      if (object === undefined) return undefined;
      at = object.to;
    }
    while (at < end && tokens[at]!.text.endsWith("day")) at++; // at < end
  }
  const first = tokens[at];
  if (first === undefined || at >= end || (first.kind === "mark" && !/^["“‘$]$/.test(first.text))) return undefined;
  // "vowed to appeal" says what is vowed, "responded to the letter" does not
  const next = tokens[at + 1];
  const isInfinitive =
    first.text === "to" && next?.kind === "lower" && !isDeterminer(next) && !/^(?:respon|repl|refer|point)/.test(word);
  if (isPreposition(first) && !isInfinitive && !/^(?:of|about|against)$/.test(first.text)) return undefined;
  return weak && !VERDICT_VERBS.has(word) ? undefined : at;
}

/** "said on Monday that": the word that opens what is said, before any other clause. */
function openerFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    const { text, kind } = tokens[at]!; // at < end
    if (at === from ? OPENS.test(text) : text === "that" || text === "whether") return at;
    if (
      /^[:;“"]$/.test(text) ||
      (kind === "lower" &&
        /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|who|which|he|she|they|it|we|i)$/.test(
          text,
        ))
    )
      return undefined;
  }
  return undefined;
}

function wordsOutside(tokens: readonly Token[], { from, to }: Range, quoted: readonly Span[]): number {
  let words = 0;
  for (let at = from; at < to && words < FEWEST_WORDS; at++) {
    const token = tokens[at]!; // at < to
    if (token.kind !== "mark" && spanAt(quoted, token.start) === undefined) words++;
  }
  return words;
}
