// Who speaks each quotation: a sieve from what the text says outright to what only stands near.
// Each rule either gives an answer or passes the quotation on; a tie stays unanswered.

import type { Span } from "../../base/base.ts";
import type { SpeakerPlace, Tier } from "../../record/record.ts";
import type { SpeakerChain } from "./quotation-chain.ts";
import { clauseEnd, findPlaces, type Place, sentenceStart } from "./quotation-places.ts";
import { personsBetween, resolvePronoun } from "./quotation-pronouns.ts";
import { type Cue, findCue, isTitleOrNickname, labelled, reportedBefore, saidAfter } from "./quotation-rules.ts";
import type { Scene } from "./quotation-scene.ts";
import type { QuotedSpan } from "./quotation-spans.ts";
import { pronounSpeaker, speakersOf } from "./quotation-subjects.ts";

export interface Attribution {
  readonly speaker: SpeakerPlace;
  readonly joint?: readonly SpeakerPlace[] | undefined;
  readonly tier: Exclude<Tier, "none">;
  /** Which rule answered; for the benchmark's table. */
  readonly rule: string;
}

export function attribute(
  scene: Scene,
  paragraphs: readonly Span[],
  quoted: readonly QuotedSpan[],
  chain: SpeakerChain,
): (Attribution | undefined)[] {
  const places = findPlaces(scene.tokens, paragraphs, quoted);
  const answers: (Attribution | undefined)[] = [];
  const state: State = { scene, paragraphs, quoted, places, answers, chain };
  for (const place of places) answers.push(attributeOne(state, place));
  return answers;
}

interface State {
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
  const label = labelled(state.scene, place);
  if (label !== undefined) return answerFor(state, place, label);
  if (place.quoted.continues && before !== undefined) {
    // "…," added Rao: a mark that was left out above must not give one speaker the words of the next.
    const own = saidAfter(state.scene, place);
    const answer = own && answerFor(state, place, own);
    return own?.subject.kind === "name" && answer !== undefined ? answer : { ...before, rule: "next paragraph" };
  }
  if (isTitleOrNickname(state.scene, place)) return undefined;
  const cue = findCue(state.scene, place);
  if (cue !== undefined) return answerFor(state, place, cue);
  const words = place.end - place.first;
  if (before !== undefined && previous !== undefined) {
    if (previous.paragraph === place.quoted.paragraph) return words >= 4 ? carried(state, place, before) : undefined;
    if (place.quoted.paragraph - previous.paragraph === 1 && words >= 6 && isWholeParagraph(state, place))
      return { ...before, tier: "inferred", rule: "carried over" };
  }
  const reported = words >= 7 ? reportedBefore(state.scene, place) : undefined;
  return reported && answerFor(state, place, reported);
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
  // "…," Rao said. It was a “very odd” day.
  if (
    stop >= previous.end &&
    !/^[.?!:;—–]$/.test(tokens[stop]!.text) &&
    (sentenceStart(tokens, stop, previous.end) > previous.end || tokens[previous.end]!.startsSentence)
  )
    return undefined;
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

function answerFor(state: State, place: Place, { subject, rule, tier }: Cue): Attribution {
  if (subject.kind !== "pronoun") return { ...speakersOf(state.scene, subject), tier, rule };
  const { scene, paragraphs, quoted, chain } = state;
  const { paragraph } = place.quoted;
  const near = resolvePronoun(scene, subject.from, paragraphs, paragraph, lastSpeaker(state, place), quoted);
  const name = chain.meant(subject.from, near);
  return {
    ...pronounSpeaker(scene, subject, name),
    tier: "inferred",
    rule: `${rule}, ${name === undefined ? "open " : ""}pronoun`,
  };
}

/** The name of the one who spoke last, in this paragraph or the one before. */
function lastSpeaker(state: State, place: Place): string | undefined {
  const previous = state.quoted[place.order - 1];
  if (previous === undefined || place.quoted.paragraph - previous.paragraph > 1) return undefined;
  return state.answers[place.order - 1]?.speaker.name;
}
