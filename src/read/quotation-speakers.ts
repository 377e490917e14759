// Who speaks each quotation: a sieve from what the text says outright to what only stands near.
// Each rule either gives an answer or passes the quotation on; a tie stays unanswered.

import { type Span, spanAt } from "../base/base.ts";
import type { Tier } from "../record/record.ts";
import { ROLE_MODIFIERS } from "./gazetteer-titles.ts";
import type { Token } from "./name-tokens.ts";
import { CUE_PARTICIPLES, INVERTIBLE_VERBS, WEAK_VERBS } from "./quotation-cues.ts";
import { SpeakerChain } from "./quotation-chain.ts";
import { cueSubject, FARTHEST_CUE, findFrames, isCue } from "./quotation-frames.ts";
import { isAnother, personsBetween, resolvePronoun } from "./quotation-pronouns.ts";
import { clauseEnd, findPlaces, type Place, sentenceStart } from "./quotation-places.ts";
import type { QuotedSpan } from "./quotation-spans.ts";
import { isDeterminer, nameEnd, namesSpeaker, type Scene } from "./quotation-phrases.ts";
import { phraseEndingAt, type Subject, subjectAfter, subjectFrom } from "./quotation-subjects.ts";

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
  const chain = new SpeakerChain(scene, quoted, findFrames(scene, quoted), new Map());
  const state: State = { text, scene, paragraphs, quoted, places, answers, chain };
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
  readonly chain: SpeakerChain;
}

function attributeOne(state: State, place: Place): Attribution | undefined {
  const last = lastAnswered(state, place);
  const [before, previous] = [state.answers[last], state.quoted[last]];
  const label = labelled(state, place);
  if (label !== undefined) return label;
  if (place.quoted.continues && before !== undefined) {
    // "…," added Rao: a mark that was left out above must not give one speaker the words of the next.
    const own = saidAfter(state, place);
    const answer = own && answerFor(state, place, own);
    return own?.subject.kind === "name" && answer !== undefined ? answer : { ...before, rule: "next paragraph" };
  }
  if (isTitleOrNickname(state, place)) return undefined;
  const cue =
    signedBelow(state, place) ??
    (isIntroduced(state, place) ? saidBefore(state, place) : undefined) ??
    saidAfter(state, place) ??
    saidBefore(state, place) ??
    announced(state, place) ??
    accordingTo(state, place) ??
    mixed(state, place);
  if (cue !== undefined) {
    const answer = answerFor(state, place, cue);
    if (answer !== undefined) return answer;
  }
  const words = place.end - place.first;
  if (before !== undefined && previous !== undefined && cue === undefined) {
    if (previous.paragraph === place.quoted.paragraph) return words >= 4 ? carried(state, place, before) : undefined;
    if (place.quoted.paragraph - previous.paragraph === 1 && words >= 6 && isWholeParagraph(state, place))
      return { ...before, tier: "inferred", rule: "carried over" };
  }
  return cue === undefined && words >= 7 ? reportedBefore(state, place) : undefined;
}

const MOST_PASSED = 3;
const PERSONAL = /^(?:He|She)$/;

/** The order of the last quotation that has a speaker; titles and fragments without one may stand in between. */
function lastAnswered(state: State, place: Place): number {
  const last = place.order - 1;
  for (let order = last; order >= 0 && order > last - MOST_PASSED; order--) {
    if (state.quoted[order]!.paragraph !== place.quoted.paragraph) break; // order ≥ 0
    if (state.answers[order] !== undefined) return order;
  }
  return last;
}

/** `"…," Rao said. "…"`: the same goes on, unless somebody else is named in a sentence between. */
function carried(state: State, place: Place, before: Attribution): Attribution | undefined {
  const { tokens, names } = state.scene;
  const previous = state.places[lastAnswered(state, place)]!; // the caller has its answer
  const stop = place.first - 2; // the token before the opening mark
  const trails = before.speaker.start >= previous.quoted.end && before.speaker.end <= place.quoted.start;
  if (trails && clauseEnd(tokens, previous.end, stop + 1) >= stop) return { ...before, rule: "goes on" };
  const others = personsBetween(names, previous.quoted.end, place.quoted.start).some(
    ({ name }) => name !== before.speaker.name,
  );
  if (!others) return { ...before, tier: "inferred", rule: "carried" };
  // "Rao said after she had met Pell. She did not say more. …"
  const start = stop > previous.end ? sentenceStart(tokens, stop, previous.end) : stop;
  return trails && PERSONAL.test(tokens[start]?.text ?? "")
    ? { ...before, tier: "inferred", rule: "carried, pronoun between" }
    : undefined;
}

/** Does nothing but the quotation stand in its paragraph? */
function isWholeParagraph({ scene }: State, place: Place): boolean {
  if (place.first - 1 > place.from) return false;
  for (let at = place.end; at < place.to; at++) if (scene.tokens[at]!.kind !== "mark") return false; // at < to ≤ length
  return true;
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
  const name = personMeant(state, place, subject.from);
  return name === undefined
    ? { speaker: { name: state.text.slice(start, end), start, end }, tier: "inferred", rule: `${rule}, open pronoun` }
    : { speaker: { name, start, end }, tier: "inferred", rule: `${rule}, pronoun` };
}

/** Who "he" or "she" is: the one of whom the sentences before tell, or the only one near. */
function personMeant(state: State, place: Place, pronoun: number): string | undefined {
  const { scene, paragraphs, quoted, chain } = state;
  const { paragraph } = place.quoted;
  const told = chain.meant(pronoun);
  if (told !== undefined) return isAnother(scene, paragraphs[paragraph], pronoun, told) ? undefined : told;
  return resolvePronoun(scene, pronoun, paragraphs, paragraph, lastSpeaker(state, place), quoted);
}

/** The name of the one who spoke last, in this paragraph or the one before. */
function lastSpeaker(state: State, place: Place): string | undefined {
  const previous = state.quoted[place.order - 1];
  if (previous === undefined || place.quoted.paragraph - previous.paragraph > 1) return undefined;
  return state.answers[place.order - 1]?.speaker.name;
}

/** `Rao said: "…."`: what comes before it announces it, and it does not end with the comma that would join it to what follows. */
function isIntroduced({ text, scene }: State, place: Place): boolean {
  const { tokens } = scene;
  const mark = tokens[place.first - 2];
  if (mark === undefined || place.first - 2 <= place.after || text.charAt(place.quoted.end - 2) === ",") return false;
  return mark.text === ":" || (mark.text === "," && isCue(tokens, place.first - 3));
}

/** `"RAO: We will appeal."`, as transcripts are sometimes printed. */
function labelled({ text, scene }: State, place: Place): Attribution | undefined {
  const { tokens } = scene;
  let at = place.first;
  while (at < place.end && at < place.first + 4 && (tokens[at]!.kind === "acronym" || tokens[at]!.text === ".")) at++; // at < end
  if (at === place.first || tokens[at]?.text !== ":" || at >= place.end) return undefined;
  const { start } = tokens[place.first]!; // at > first
  const { end } = tokens[at - 1]!; // as above
  const name = spanAt(scene.names, start)?.name ?? text.slice(start, end);
  return { speaker: { name, start, end }, tier: "explicit", rule: "label" };
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
    const last = /^[.,]$/.test(tokens[verb + 1]?.text ?? ".");
    if (WEAK_VERBS.has(tokens[verb]!.text) && !(ends && (last || /[,—–…-]/.test(inner + (outer?.text ?? "")))))
      return undefined;
    // a new sentence that reports something else
    if (
      stopped &&
      (place.first - 1 > place.after ||
        !/^(?:[.,:;]|on|in|at|to|of|during|after|before|about)$/.test(tokens[verb + 1]?.text ?? "."))
    )
      return undefined;
    if (tokens[verb + 1]?.text === ":" && place.before < place.to) return undefined;
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
    const subject = cueSubject(scene, at, start);
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

const SPEECH_NOUNS =
  /^(?:answer|answered|retort|question|message|words?|point|warning|advice|reply|response|description|saying|telling|asking|writing|adding|say|ask|comment|remarks?|statement|verdict|conclusion|explanation|argument|complaint|note|tweet|post|plea|promise|vow|line|joke|quip|bite|case|wage|resisted|demurred|thinking|lecturing|put|again|simply)$/;

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
    const subject = cueSubject(scene, verb, start);
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

/** A fragment in a reported sentence: `Rao said the claim was "absurd"`, `the claim was "absurd," and false, Rao said`. */
function mixed(state: State, place: Place): Cue | undefined {
  const { scene } = state;
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

/** "QUITO (Acme News) — The ministry": the sentence begins after the dash. */
function afterDateline(tokens: readonly Token[], start: number, limit: number): number {
  for (let at = start + 1; at < Math.min(limit, start + 16); at++)
    if (/^[—–]$/.test(tokens[at]!.text))
      return tokens[at - 1]!.text === ")" || tokens[start]!.kind === "acronym" ? at + 1 : start; // start < at < limit
  return start;
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

/** The noun phrase with which the clause begins, after "On Monday," and the like; an object further on is not meant. */
function clauseSubject(scene: Scene, start: number, verb: number): Subject | undefined {
  const { tokens, names } = scene;
  let from = afterDateline(tokens, start, verb);
  while (
    from < verb &&
    /^(?:but|and|so|still|yet|then|later|meanwhile|also|instead|earlier|["“”])$/i.test(tokens[from]!.text)
  )
    from++; // from < verb
  if (LEADS.test(tokens[from]?.text ?? "")) {
    while (from < verb && tokens[from]!.text !== ",") from++; // from < verb
    from++;
  }
  if (tokens[from]?.text === ",") from++;
  for (let at = from; at < verb; at++) {
    const token = tokens[at]!; // at < verb
    const name = spanAt(names, token.start);
    const to = name === undefined ? at + 1 : nameEnd(tokens, at, name);
    const next = tokens[to];
    const stands =
      next === undefined || next.kind === "mark"
        ? !/^['’]s?$/.test(next?.text ?? "")
        : next.kind === "lower" && !isModifier(next);
    if (name !== undefined) {
      if (stands || name.kind === "person")
        return stands && name.kind !== "place" && name.kind !== "facility"
          ? { kind: "name", from: at, to, name }
          : undefined;
      at = to - 1;
    } else if (at === from && /^(?:he|she|they)$/i.test(token.text)) return { kind: "pronoun", from: at, to };
    else if (token.kind === "lower" && namesSpeaker(token.text) && stands) return { kind: "description", from, to };
    else if (token.kind === "lower" && !isDeterminer(token) && !isModifier(token)) return undefined;
  }
  return undefined;
}

function isModifier({ text }: Token): boolean {
  const word = text.toLowerCase();
  return ROLE_MODIFIERS.has(word) || namesSpeaker(word);
}

const LEADS = /^(?:on|in|at|after|during|before|last|this|since|by|for|with|from|under)$/i;

/** The sentence before reports what somebody said, and the quotation goes on: `It was unfair, Rao said. "Nobody asked us."` */
function reportedBefore(state: State, place: Place): Attribution | undefined {
  const { tokens } = state.scene;
  const stop = place.first - 2; // the token before the opening mark
  if (stop <= place.from || !/^[.?!]$/.test(tokens[stop]!.text)) return undefined;
  const start = sentenceStart(tokens, stop, Math.max(place.after, stop - FARTHEST_CUE));
  for (let verb = stop - 1; verb > start; verb--) {
    if (!isCue(tokens, verb) || WEAK_VERBS.has(tokens[verb]!.text)) continue;
    const subject = cueSubject(state.scene, verb, start);
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
