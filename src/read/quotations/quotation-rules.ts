// The rules that say who speaks a quotation, from what the text says outright to what only stands near. Each gives an
// answer or passes the quotation on.

import { spanAt } from "../../base/base.ts";
import type { Tier } from "../../record/record.ts";
import type { Token } from "../name-tokens.ts";
import { clauseSubject } from "./quotation-clauses.ts";
import { CUE_PARTICIPLES, CUE_VERBS, INVERTIBLE_VERBS, WEAK_VERBS } from "./quotation-cues.ts";
import { cueSubject, FARTHEST_CUE, isCue } from "./quotation-frames.ts";
import { clauseEnd, type Place, sentenceStart } from "./quotation-places.ts";
import { personsBetween } from "./quotation-pronouns.ts";
import type { Scene } from "./quotation-scene.ts";
import { phraseEndingAt, type Subject, subjectAfter, subjectFrom } from "./quotation-subjects.ts";

/** Words that say who speaks, and how surely. */
export interface Cue {
  readonly subject: Subject;
  /** Which rule answered; for the error lists. */
  readonly rule: string;
  readonly tier: Exclude<Tier, "none">;
}

/** The first rule that answers, for a quotation that is nobody's title or nickname. */
export function findCue(scene: Scene, place: Place): Cue | undefined {
  return (
    signedBelow(scene, place) ??
    (isIntroduced(scene, place) ? saidBefore(scene, place) : undefined) ??
    saidAfter(scene, place) ??
    saidBefore(scene, place) ??
    announced(scene, place) ??
    accordingTo(scene, place) ??
    mixed(scene, place)
  );
}

/** `"RAO: We will appeal."`, as transcripts are sometimes printed. */
export function labelled(scene: Scene, place: Place): Cue | undefined {
  const { tokens } = scene;
  let at = place.first;
  while (at < place.end && at < place.first + 4 && (tokens[at]!.kind === "acronym" || tokens[at]!.text === ".")) at++; // at < end
  if (at === place.first || tokens[at]?.text !== ":" || at >= place.end) return undefined;
  const name = spanAt(scene.names, tokens[place.first]!.start); // at > first
  return {
    subject: { kind: name === undefined ? "description" : "name", from: place.first, to: at, name },
    rule: "label",
    tier: "explicit",
  };
}

/** `Rao said: "…."`: what comes before it announces it, and it does not end with the comma that would join it to what follows. */
function isIntroduced(scene: Scene, place: Place): boolean {
  const { text, tokens } = scene;
  const mark = tokens[place.first - 2];
  if (mark === undefined || place.first - 2 <= place.after || lastMark(text, place) === ",") return false;
  return mark.text === ":" || (mark.text === "," && isCue(tokens, place.first - 3));
}

/** The character before the closing mark, which may be two apostrophes. */
function lastMark(text: string, { quoted: { end } }: Place): string {
  return text.charAt(text.startsWith("''", end - 2) ? end - 3 : end - 2);
}

/** `"…," Rao said` and `"…," said Rao`. */
export function saidAfter(scene: Scene, place: Place): Cue | undefined {
  const { text, tokens } = scene;
  let at = place.end;
  const inner = lastMark(text, place);
  const outer = tokens[at];
  let ends = /[,?!—–…-]/.test(inner);
  if (outer !== undefined && at < place.before && outer.gap === 0 && /^[,—–]$/.test(outer.text)) {
    at++;
    ends = true;
  } else if (outer !== undefined && /^[—–-]$/.test(outer.text) && at < place.before) at++;
  if (at >= place.before) return undefined;
  const limit = clauseEnd(tokens, at, place.before);
  const stopped = /[.]/.test(inner) && !ends;
  if (stopped && limit === place.before && place.before < place.to) return undefined;
  const first = tokens[at]!; // at < place.before
  if (first.gap >= 2) return undefined;
  if (INVERTIBLE_VERBS.has(first.text) && (ends || stopped || place.end - place.first >= 6)) {
    const subject = subjectAfter(scene, at + 1, limit);
    if (subject !== undefined && subject.kind !== "pronoun") return { subject, rule: "said X", tier: "explicit" };
  }
  const source =
    /^according$/i.test(first.text) && tokens[at + 1]?.text === "to" ? at + 2 : first.text === "per" ? at + 1 : -1;
  if (source > 0) {
    const subject = subjectAfter(scene, source, limit);
    if (subject !== undefined) return { subject, rule: "according to", tier: "explicit" };
  }
  if (first.text === "as") at++;
  for (let verb = at + 1; verb < limit && verb < at + FARTHEST_CUE; verb++) {
    if (!isCue(tokens, verb)) continue;
    const subject = subjectFrom(scene, at, verb);
    if (subject === undefined) continue;
    // "…" the article and Rao said: nothing but the subject may stand between; a fragment's own verb is not a cue
    if (!ends && !stopped && place.end - place.first < 6) return undefined;
    // "as Rao spoke of “the poor,” Pell said yes": Pell says something else
    if (isFragment(scene, place) && verb + 1 < limit && !FOLLOWS.test(tokens[verb + 1]!.text)) return undefined;
    const last = /^[.,]$/.test(tokens[verb + 1]?.text ?? ".");
    if (WEAK_VERBS.has(tokens[verb]!.text) && !(ends && (last || /[,—–…-]/.test(inner + (outer?.text ?? "")))))
      return undefined;
    // a new sentence that reports something else
    if (stopped && (place.first - 1 > place.after || !FOLLOWS.test(tokens[verb + 1]?.text ?? "."))) return undefined;
    if (tokens[verb + 1]?.text === ":" && place.before < place.to) return undefined;
    return { subject, rule: "X said", tier: "explicit" };
  }
  return undefined;
}

/** What may follow "Rao said" where it ends the sentence of a quotation. */
const FOLLOWS =
  /^(?:[.,:;()—–-]|it|on|in|at|to|of|by|from|with|during|after|before|about|as|when|while|because|last|this|today|yesterday|tonight|then|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|.+ly)$/;

/** A few words from the middle of a sentence, which does not begin like "Bemoaning the “phony system,” Rao". */
function isFragment({ tokens }: Scene, { first, end, after }: Place): boolean {
  if (end - first > 7 || tokens[first]?.kind !== "lower") return false;
  return !tokens[sentenceStart(tokens, first, after)]?.text.endsWith("ing");
}

/** `"…" — Ana Rao`, with nothing after the name. */
function signedBelow(scene: Scene, place: Place): Cue | undefined {
  const { tokens, names } = scene;
  const [dash, first] = [tokens[place.end], tokens[place.end + 1]];
  if (dash === undefined || first === undefined || !/^[—–―-]$/.test(dash.text)) return undefined;
  const name = spanAt(names, first.start);
  if (name === undefined || name.kind !== "person") return undefined;
  let to = place.end + 2;
  while (to < tokens.length && tokens[to]!.start < name.end) to++;
  const next = tokens[to];
  const alone = next === undefined || next.gap >= 2 || /^["“”,(.]$/.test(next.text);
  return alone
    ? { subject: { kind: "name", from: place.end + 1, to, name }, rule: "signed", tier: "explicit" }
    : undefined;
}

/** `Rao said, "…"`, `Rao told reporters: "…"`, `saying "…"`. */
function saidBefore(scene: Scene, place: Place): Cue | undefined {
  const { tokens } = scene;
  const start = sentenceStart(tokens, place.first, place.after);
  let at = place.first - 2; // the token before the opening mark
  let pause = "";
  while (at >= start && (/^[,:—–-]$/.test(tokens[at]!.text) || /^(?:that|as|how)$/.test(tokens[at]!.text))) {
    if (/^[,:—–-]$/.test(tokens[at]!.text)) pause = tokens[at]!.text;
    at--;
  }
  if (at < start) return undefined;
  // "Rao told me, …", "Rao said to them: …"
  if (pause !== "" && HEARERS.test(tokens[at]!.text)) {
    const verb = tokens[at - 1]?.text === "to" ? at - 2 : at - 1;
    if (verb > start && isCue(tokens, verb)) at = verb;
  }
  if (isCue(tokens, at)) {
    const subject = cueSubject(scene, at, start);
    if (subject !== undefined) {
      const weak =
        (WEAK_VERBS.has(tokens[at]!.text) && pause === "") ||
        (subject.relative === true && place.end - place.first < 4) ||
        isUnreal(tokens, start, subject.from);
      return { subject, rule: weak ? "X weak verb" : "X said, quote", tier: weak ? "inferred" : "explicit" };
    }
  }
  if (pause === ":" && at >= start) {
    const subject = phraseEndingAt(scene, at, start);
    if (subject !== undefined && subject.from === start && subject.kind === "name")
      return { subject, rule: "X:", tier: "explicit" };
  }
  if (pause === "," || pause === ":") {
    for (let verb = at - 1; verb > start && verb > at - 22; verb--) {
      if (!isCue(tokens, verb) || (WEAK_VERBS.has(tokens[verb]!.text) && pause !== ":")) continue;
      const subject = cueSubject(scene, verb, start);
      if (subject !== undefined)
        return { subject, rule: "X said …, quote", tier: pause === ":" ? "explicit" : "inferred" };
    }
    // "Said Rao, who was there:"
    for (let verb = start; verb < at && verb < start + 8; verb++) {
      if (!INVERTIBLE_VERBS.has(tokens[verb]!.text.toLowerCase()) || (verb > start && tokens[verb - 1]!.text !== ","))
        continue; // start ≤ verb < at
      const subject = subjectAfter(scene, verb + 1, at + 1);
      if (subject !== undefined && subject.kind !== "pronoun")
        return { subject, rule: "said X, quote", tier: "inferred" };
    }
  }
  if (pause === ":" && tokens.slice(start, at + 1).some(({ text }) => SPEECH_NOUNS.test(text))) {
    const subject = clauseSubject(scene, start, at + 1);
    if (subject !== undefined) return { subject, rule: "X …: quote", tier: "inferred" };
  }
  return undefined;
}

/** "I hope that Rao says …", "if Rao says …": nobody has said it. */
function isUnreal(tokens: Scene["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (UNREAL.test(tokens[at]!.text)) return true; // at < to
  return false;
}

const UNREAL = /^(?:[Ii]f|[Uu]nless|[Ii]magine|[Ss]uppose|hopes?|wish(?:es)?)$/;
const HEARERS = /^(?:me|us|him|her|them|you|reporters|journalists|everyone)$/;
const SPEECH_NOUNS =
  /^(?:answer|answered|retort|question|message|words?|point|warning|advice|reply|response|description|saying|telling|asking|writing|adding|say|ask|comment|remarks?|statement|verdict|conclusion|explanation|argument|complaint|note|tweet|post|plea|promise|vow|line|joke|quip|demurred|thinking|lecturing|put|again|simply)$/;

/** The paragraph before ends with a colon: `Rao said in a statement:` and then the quotation. */
function announced(scene: Scene, place: Place): Cue | undefined {
  const { tokens } = scene;
  if (place.first - 1 !== place.from || place.from < 2) return undefined;
  const colon = place.from - 1;
  if (tokens[colon]!.text !== ":") return undefined;
  const start = sentenceStart(tokens, colon, Math.max(0, colon - 60));
  for (let verb = colon - 1; verb > start; verb--) {
    if (!isCue(tokens, verb)) continue;
    const subject = cueSubject(scene, verb, start);
    if (subject !== undefined) return { subject, rule: "announced", tier: "explicit" };
  }
  const subject = phraseEndingAt(scene, colon - 1, start);
  return subject !== undefined && subject.from === start && subject.kind === "name"
    ? { subject, rule: "X:", tier: "explicit" }
    : undefined;
}

function accordingTo(scene: Scene, place: Place): Cue | undefined {
  const { tokens } = scene;
  const start = sentenceStart(tokens, place.first, place.after);
  for (const [from, limit] of [
    [start, place.first - 1],
    [place.end, clauseEnd(tokens, place.end, place.before)],
  ] as const) {
    for (let at = from; at + 1 < limit; at++) {
      const isBy =
        /^as$/i.test(tokens[at]!.text) && tokens[at + 2]?.text === "by" && CUE_VERBS.has(tokens[at + 1]!.text);
      if (!isBy && (!/^according$/i.test(tokens[at]!.text) || tokens[at + 1]!.text !== "to")) continue;
      const subject = subjectAfter(scene, isBy ? at + 3 : at + 2, limit);
      if (subject !== undefined) return { subject, rule: "according to, apart", tier: "inferred" };
    }
  }
  return undefined;
}

/** A fragment in a reported sentence: `Rao said the claim was "absurd"`, `the claim was "absurd," and false, Rao said`. */
function mixed(scene: Scene, place: Place): Cue | undefined {
  const { tokens } = scene;
  const start = sentenceStart(tokens, place.first, Math.max(place.from, place.first - FARTHEST_CUE));
  let vague: Cue | undefined;
  for (let verb = place.first - 2; verb > start; verb--) {
    const token = tokens[verb]!; // start < verb
    if (CUE_PARTICIPLES.has(token.text)) {
      const subject = clauseSubject(scene, start, verb);
      if (subject !== undefined) return { subject, rule: "X …, saying", tier: "inferred" };
    }
    if (!isCue(tokens, verb)) continue;
    const subject = cueSubject(scene, verb, start);
    if (subject === undefined) continue;
    // outright when the sentence has no other person who could be meant
    const others = personsBetween(scene.names, token.end, place.quoted.start).length > 0;
    const embedded = /^(?:what|which|that|who|whom|how)$/i.test(tokens[subject.from - 1]?.text ?? "");
    const plain = !others && !embedded && subject.relative !== true && !WEAK_VERBS.has(token.text);
    const cue: Cue = {
      subject,
      rule: plain ? "X said … quote, plain" : "X said … quote",
      tier: plain ? "explicit" : "inferred",
    };
    // "Rao said he felt the claim was …": what is felt is what Rao said
    if (!isVague(scene, subject, token)) return cue;
    vague ??= cue;
  }
  if (vague !== undefined) return vague;
  // a headline: "Rao: Case Was 'Absurd' From the Start"
  for (let at = start + 1; at < Math.min(start + 5, place.first - 1); at++) {
    if (tokens[at]!.text !== ":") continue;
    const subject = phraseEndingAt(scene, at - 1, start);
    if (subject !== undefined && subject.from === start && subject.kind === "name")
      return { subject, rule: "X: … quote", tier: "inferred" };
  }
  const end = clauseEnd(tokens, place.end, Math.min(place.to, place.end + FARTHEST_CUE));
  for (let verb = end - 1; verb > place.end; verb--) {
    if (tokens[verb - 1]!.text !== "," || !INVERTIBLE_VERBS.has(tokens[verb]!.text)) continue; // verb - 1 ≥ place.end
    const subject = subjectAfter(scene, verb + 1, end);
    if (subject !== undefined && subject.kind !== "pronoun")
      return { subject, rule: "quote …, said X", tier: "inferred" };
  }
  for (let verb = end - 1; verb > place.end; verb--) {
    if (!isCue(tokens, verb) || WEAK_VERBS.has(tokens[verb]!.text)) continue;
    const subject = cueSubject(scene, verb, place.end);
    if (subject !== undefined && tokens[subject.from - 1]?.text === ",")
      return { subject, rule: "quote …, X said", tier: "inferred" };
  }
  return undefined;
}

/** "he feels", "some call": an outer "Rao said" would say more. */
function isVague(scene: Scene, subject: Subject, verb: Token): boolean {
  const word = scene.tokens[subject.to - 1]!.text; // a subject has a token
  return (
    subject.relative === true ||
    (subject.kind === "pronoun" && WEAK_VERBS.has(verb.text)) ||
    (subject.kind === "description" && /^(?:some|many|most|others|people|critics|many|few|both|all)$/i.test(word))
  );
}

/** The sentence before reports what somebody said, and the quotation goes on: `It was unfair, Rao said. "Nobody asked us."` */
export function reportedBefore(scene: Scene, place: Place): Cue | undefined {
  const { tokens } = scene;
  const stop = place.first - 2; // the token before the opening mark
  if (stop <= place.from || !/^[.?!]$/.test(tokens[stop]!.text)) return undefined;
  const start = sentenceStart(tokens, stop, Math.max(place.after, stop - FARTHEST_CUE));
  for (let verb = stop - 1; verb > start; verb--) {
    if (!isCue(tokens, verb) || WEAK_VERBS.has(tokens[verb]!.text)) continue;
    const subject = cueSubject(scene, verb, start);
    if (subject !== undefined && subject.kind !== "description")
      return { subject, rule: "reported before", tier: "inferred" };
  }
  return undefined;
}

/** The name of a work, a nickname inside a name, a term with its short form: not somebody's words. */
export function isTitleOrNickname(scene: Scene, place: Place): boolean {
  const { text, tokens, names } = scene;
  // "a “letterhead memo” (LHM)"
  const [open, short, close] = [tokens[place.end], tokens[place.end + 1], tokens[place.end + 2]];
  if (open?.text === "(" && short?.kind === "acronym" && close?.text === ")" && place.end - place.first < 8)
    return true;
  let capitals = 0;
  let small = 0;
  for (let i = place.first; i < place.end; i++) {
    const token = tokens[i]!; // inside the quotation
    if (token.kind === "lower") small += token.text.length > 3 ? 1 : 0;
    else if (token.kind !== "mark") capitals++;
  }
  if (capitals >= 2 && small === 0 && !/[.!?]/.test(lastMark(text, place))) return true;
  const [left, right] = [tokens[place.first - 2], tokens[place.end]];
  if (capitals >= 1 && capitals <= 2 && small === 0 && left !== undefined && right !== undefined && right.gap === 1) {
    return (
      left.kind === "cap" &&
      right.kind === "cap" &&
      tokens[place.first - 1]!.gap === 1 &&
      (spanAt(names, left.start)?.kind === "person" || spanAt(names, right.start)?.kind === "person")
    );
  }
  return false;
}
