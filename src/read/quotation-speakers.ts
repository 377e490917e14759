// Who speaks each quotation: a sieve from what the text says outright to what only stands near.
// Each rule either gives an answer or passes the quotation on; a tie stays unanswered.

import { type Span, spanAt } from "../base/base.ts";
import type { Tier } from "../record/record.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "./gazetteer-titles.ts";
import type { Token } from "./name-tokens.ts";
import { CUE_PARTICIPLES, CUE_VERBS, INVERTIBLE_VERBS, WEAK_VERBS } from "./quotation-cues.ts";
import { personsBetween, resolvePronoun } from "./quotation-pronouns.ts";
import { clauseEnd, findPlaces, type Place, sentenceStart } from "./quotation-places.ts";
import type { QuotedSpan } from "./quotation-spans.ts";
import { phraseEndingAt, type Scene, type Subject, subjectAfter, subjectBefore } from "./quotation-subjects.ts";

export interface Attribution {
  readonly speaker: { readonly name: string; readonly start: number; readonly end: number };
  readonly tier: Exclude<Tier, "none">;
  /** Which rule answered; for the benchmark's table. */
  readonly rule: string;
}

interface Cue {
  readonly subject: Subject;
  readonly rule: string;
  readonly tier: Exclude<Tier, "none">;
}

export function attribute(
  text: string,
  scene: Scene,
  paragraphs: readonly Span[],
  quoted: readonly QuotedSpan[],
): (Attribution | undefined)[] {
  const places = findPlaces(scene.tokens, paragraphs, quoted);
  const answers: (Attribution | undefined)[] = [];
  const state: State = { text, scene, paragraphs, quoted, places, answers };
  for (const place of places) answers.push(attributeOne(state, place));
  return answers;
}

interface State {
  readonly text: string;
  readonly scene: Scene;
  readonly paragraphs: readonly Span[];
  readonly quoted: readonly QuotedSpan[];
  readonly places: readonly Place[];
  readonly answers: readonly (Attribution | undefined)[];
}

function attributeOne(state: State, place: Place): Attribution | undefined {
  const before = state.answers[place.order - 1];
  const previous = state.quoted[place.order - 1];
  if (place.quoted.continues && before !== undefined) {
    // "…," added Rao: a mark that was left out above must not give one speaker the words of the next.
    const own = saidAfter(state, place);
    const answer = own && answerFor(state, place, own);
    return own?.subject.kind === "name" && answer !== undefined ? answer : { ...before, rule: "next paragraph" };
  }
  if (isTitleOrNickname(state, place)) return undefined;
  const cue =
    signedBelow(state, place) ??
    saidAfter(state, place) ??
    saidBefore(state, place) ??
    announced(state, place) ??
    accordingTo(state, place) ??
    mixed(state, place);
  if (cue !== undefined) {
    const answer = answerFor(state, place, cue);
    if (answer !== undefined) return answer;
  }
  const sameParagraph = previous?.paragraph === place.quoted.paragraph;
  const words = place.end - place.first;
  if (before !== undefined && previous !== undefined && sameParagraph && cue === undefined) {
    const between = personsBetween(state.scene.names, previous.end, place.quoted.start);
    const others = between.some(({ name }) => name !== before.speaker.name);
    return words >= 4 && !others ? { ...before, tier: "inferred", rule: "carried" } : undefined;
  }
  return cue === undefined && words >= 7 ? reportedBefore(state, place) : undefined;
}

function answerFor(state: State, place: Place, { subject, rule, tier }: Cue): Attribution | undefined {
  const { tokens } = state.scene;
  const [start, end] = [tokens[subject.from]!.start, tokens[subject.to - 1]!.end]; // a subject has a token
  if (subject.name !== undefined) {
    return { speaker: { name: subject.name.name, start: subject.name.start, end: subject.name.end }, tier, rule };
  }
  if (subject.kind === "description") {
    return { speaker: { name: state.text.slice(start, end).replace(/\s+/g, " "), start, end }, tier, rule };
  }
  const last = lastSpeaker(state, place);
  const person = resolvePronoun(
    state.scene,
    subject.from,
    state.paragraphs,
    place.quoted.paragraph,
    last,
    state.quoted,
  );
  return person === undefined
    ? undefined
    : { speaker: { name: person, start, end }, tier: "inferred", rule: `${rule}, pronoun` };
}

/** The name of the one who spoke last, in this paragraph or the one before. */
function lastSpeaker(state: State, place: Place): string | undefined {
  const previous = state.quoted[place.order - 1];
  if (previous === undefined || place.quoted.paragraph - previous.paragraph > 1) return undefined;
  return state.answers[place.order - 1]?.speaker.name;
}

/** `"…," Rao said` and `"…," said Rao`. */
function saidAfter(state: State, place: Place): Cue | undefined {
  const { text, scene } = state;
  const { tokens } = scene;
  let at = place.end;
  const inner = text.charAt(place.quoted.end - 2);
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
  if (INVERTIBLE_VERBS.has(first.text)) {
    const subject = subjectAfter(scene, at + 1, limit);
    if (subject !== undefined && subject.kind !== "pronoun") return { subject, rule: "said X", tier: "explicit" };
  }
  if (/^according$/i.test(first.text) && tokens[at + 1]?.text === "to") {
    const subject = subjectAfter(scene, at + 2, limit);
    if (subject !== undefined) return { subject, rule: "according to", tier: "explicit" };
  }
  for (let verb = at + 1; verb < limit && verb < at + 26; verb++) {
    if (!isCue(tokens, verb)) continue;
    const subject = subjectBefore(scene, verb, at);
    if (subject === undefined || subject.from > at) continue;
    // "…" the article and Rao said: nothing but the subject may stand between; a fragment's own verb is not a cue
    if (!ends && !stopped && (place.end - place.first < 6 || WEAK_VERBS.has(tokens[verb]!.text))) return undefined;
    if (WEAK_VERBS.has(tokens[verb]!.text) && !ends) return undefined;
    return { subject, rule: "X said", tier: "explicit" };
  }
  return undefined;
}

/** `"…" — Ana Rao`, with nothing after the name. */
function signedBelow({ scene }: State, place: Place): Cue | undefined {
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
function saidBefore(state: State, place: Place): Cue | undefined {
  const { scene } = state;
  const { tokens } = scene;
  const start = sentenceStart(tokens, place.first, place.after);
  let at = place.first - 2; // the token before the opening mark
  let pause = "";
  while (at >= start && (/^[,:—–-]$/.test(tokens[at]!.text) || /^(?:that|as|how)$/.test(tokens[at]!.text))) {
    if (/^[,:—–-]$/.test(tokens[at]!.text)) pause = tokens[at]!.text;
    at--;
  }
  if (at < start) return undefined;
  if (isCue(tokens, at)) {
    const subject = subjectBefore(scene, at, start);
    if (subject !== undefined) {
      const weak = WEAK_VERBS.has(tokens[at]!.text) && pause === "";
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
      const subject = subjectBefore(scene, verb, start);
      if (subject !== undefined)
        return { subject, rule: "X said …, quote", tier: pause === ":" ? "explicit" : "inferred" };
    }
  }
  return undefined;
}

/** The paragraph before ends with a colon: `Rao said in a statement:` and then the quotation. */
function announced(state: State, place: Place): Cue | undefined {
  const { scene } = state;
  const { tokens } = scene;
  if (place.first - 1 !== place.from || place.from < 2) return undefined;
  const colon = place.from - 1;
  if (tokens[colon]!.text !== ":") return undefined;
  const start = sentenceStart(tokens, colon, Math.max(0, colon - 60));
  for (let verb = colon - 1; verb > start; verb--) {
    if (!isCue(tokens, verb)) continue;
    const subject = subjectBefore(scene, verb, start);
    if (subject !== undefined) return { subject, rule: "announced", tier: "explicit" };
  }
  const subject = phraseEndingAt(scene, colon - 1, start);
  return subject !== undefined && subject.from === start && subject.kind === "name"
    ? { subject, rule: "X:", tier: "explicit" }
    : undefined;
}

function accordingTo(state: State, place: Place): Cue | undefined {
  const { tokens } = state.scene;
  const start = sentenceStart(tokens, place.first, place.after);
  for (const [from, limit] of [
    [start, place.first - 1],
    [place.end, clauseEnd(tokens, place.end, place.before)],
  ] as const) {
    for (let at = from; at + 1 < limit; at++) {
      if (!/^according$/i.test(tokens[at]!.text) || tokens[at + 1]!.text !== "to") continue;
      const subject = subjectAfter(state.scene, at + 2, limit);
      if (subject !== undefined) return { subject, rule: "according to, apart", tier: "inferred" };
    }
  }
  return undefined;
}

const FARTHEST_CUE = 80; // words between a fragment and the verb that reports it

/** A fragment in a reported sentence: `Rao said the claim was "absurd"`, `the claim was "absurd," and false, Rao said`. */
function mixed(state: State, place: Place): Cue | undefined {
  const { scene } = state;
  const { tokens } = scene;
  const start = sentenceStart(tokens, place.first, Math.max(place.from, place.first - FARTHEST_CUE));
  for (let verb = place.first - 2; verb > start; verb--) {
    const token = tokens[verb]!; // start < verb
    if (CUE_PARTICIPLES.has(token.text)) {
      const subject = clauseSubject(scene, start, verb);
      if (subject !== undefined) return { subject, rule: "X …, saying", tier: "inferred" };
    }
    if (!isCue(tokens, verb)) continue;
    const subject = subjectBefore(scene, verb, start);
    if (subject === undefined) continue;
    // outright when the sentence has no other person who could be meant
    const others = personsBetween(scene.names, token.end, place.quoted.start).length > 0;
    const embedded = /^(?:what|which|that|who|whom|how)$/i.test(tokens[subject.from - 1]?.text ?? "");
    const plain = !others && !embedded && !WEAK_VERBS.has(token.text);
    return { subject, rule: plain ? "X said … quote, plain" : "X said … quote", tier: plain ? "explicit" : "inferred" };
  }
  // a headline: "Rao: Case Was 'Absurd' From the Start"
  for (let at = start + 1; at < Math.min(start + 5, place.first - 1); at++) {
    if (tokens[at]!.text !== ":") continue;
    const subject = phraseEndingAt(scene, at - 1, start);
    if (subject !== undefined && subject.from === start && subject.kind === "name")
      return { subject, rule: "X: … quote", tier: "inferred" };
  }
  const end = clauseEnd(tokens, place.end, Math.min(place.to, place.end + FARTHEST_CUE));
  for (let verb = end - 1; verb > place.end; verb--) {
    if (!isCue(tokens, verb) || WEAK_VERBS.has(tokens[verb]!.text)) continue;
    const subject = subjectBefore(scene, verb, place.end);
    if (subject !== undefined && tokens[subject.from - 1]?.text === ",")
      return { subject, rule: "quote …, X said", tier: "inferred" };
  }
  return undefined;
}

/** The noun phrase with which the clause begins, after "On Monday," and the like; an object further on is not meant. */
function clauseSubject(scene: Scene, start: number, verb: number): Subject | undefined {
  let from = start;
  if (LEADS.test(scene.tokens[start]?.text ?? "")) while (from < verb && scene.tokens[from]!.text !== ",") from++; // from < verb
  for (let at = from; at < verb; at++) {
    const token = scene.tokens[at]!; // at < verb
    const name = spanAt(scene.names, token.start);
    if (name !== undefined && name.kind === "person") {
      let to = at + 1;
      while (to < verb && scene.tokens[to]!.start < name.end) to++;
      if (/^['’]s?$/.test(scene.tokens[to]?.text ?? "")) continue;
      return { kind: "name", from: at, to, name };
    }
    if (/^(?:he|she|they)$/i.test(token.text)) return { kind: "pronoun", from: at, to: at + 1 };
    const word = token.text.toLowerCase();
    if (token.kind === "lower" && !ARTICLES.test(word) && !ROLE_NOUNS.has(word) && !ROLE_MODIFIERS.has(word))
      return undefined;
  }
  return undefined;
}

const LEADS = /^(?:on|in|at|after|during|before|last|this|since|by|for|with|from|under)$/i;
const ARTICLES = /^(?:the|a|an|and|but|then|also|later|meanwhile|his|her|their|its|of)$/;

/** The sentence before reports what somebody said, and the quotation goes on: `It was unfair, Rao said. "Nobody asked us."` */
function reportedBefore(state: State, place: Place): Attribution | undefined {
  const { tokens } = state.scene;
  const stop = place.first - 2; // the token before the opening mark
  if (stop <= place.from || !/^[.?!]$/.test(tokens[stop]!.text)) return undefined;
  const start = sentenceStart(tokens, stop, Math.max(place.after, stop - FARTHEST_CUE));
  for (let verb = stop - 1; verb > start; verb--) {
    if (!isCue(tokens, verb) || WEAK_VERBS.has(tokens[verb]!.text)) continue;
    const subject = subjectBefore(state.scene, verb, start);
    if (subject !== undefined && subject.kind !== "description")
      return answerFor(state, place, { subject, rule: "reported before", tier: "inferred" });
  }
  return undefined;
}

/** The name of a work, or a nickname inside a name: not somebody's words. */
function isTitleOrNickname(state: State, place: Place): boolean {
  const { tokens, names } = state.scene;
  let capitals = 0;
  let small = 0;
  for (let i = place.first; i < place.end; i++) {
    const token = tokens[i]!; // inside the quotation
    if (token.kind === "lower") small += token.text.length > 3 ? 1 : 0;
    else if (token.kind !== "mark") capitals++;
  }
  if (capitals >= 2 && small === 0 && !/[.!?]/.test(state.text.charAt(place.quoted.end - 2))) return true;
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

function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!; // callers stay inside
  return (
    token.kind === "lower" &&
    CUE_VERBS.has(token.text) &&
    !/^(?:to|of|a|an|the|be|his|her|their|its|this|that's|as)$/.test(tokens[at - 1]?.text ?? "")
  );
}
