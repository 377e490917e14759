// Lengths of time that a text counts from something that happened to one person: "500 days since her arrest", "20 days after a
// judge ordered Rao released". The event is the first one named, and the person the one whom it befell.

import type { Span } from "../../base/base.ts";
import { distinctPersons } from "../quotations/speakers.ts";
import type { Meant } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";
import { modalityAt, nameEndingAt, personFrom, pronounAt, type Told, type Who } from "./held-time.ts";
import type { Length, Place } from "./lengths.ts";

export interface Claim {
  readonly who: Who;
  readonly from: string;
  readonly modality: Told;
}

const FROM = /^(?: (?:have|has) (?:now )?(?:passed|gone by|elapsed))?,? (?:to the day )?(?:after|since|following) /;
const CLAUSE_END = /[;:]|, |\. |\n\n/;
/** Characters. */
const LONGEST_CLAUSE = 120;
const FARTHEST_WORD = 70;

/** With the stretch that speaks of the event: days in it are not the day to which is counted. */
export function countedFrom(place: Place, length: Length, meant: Meant): (Claim & { event: Span }) | undefined {
  const { view, sentence } = place;
  const link = FROM.exec(view.slice(length.end, length.end + 50));
  if (link === null) return undefined;
  const start = length.end + link[0].length;
  const clause = view.slice(start, Math.min(sentence.end, start + LONGEST_CLAUSE));
  const event = { start, end: start + (CLAUSE_END.exec(clause)?.index ?? clause.length) };
  const word = sentence.words.find((one) => one.start >= start && one.end <= event.end);
  if (word === undefined || word.start - start > FARTHEST_WORD) return undefined;
  const modality = howTold(place, length, event);
  if (!BEFALLS.has(word.event.type)) return undefined;
  const who = modality && (whom(place, event, word, meant) ?? theOne(place, event, word, meant));
  return who && modality && { who, modality, from: word.event.type, event };
}

/** "Calls for his release, 300 days after he was detained": the length goes with the event, not with what is asked for. */
function howTold({ view, sentence }: Place, length: Length, event: Span): Told | undefined {
  const told = modalityAt(sentence, length);
  if (told !== undefined || !view.slice(sentence.start, length.start).endsWith(", ")) return told;
  return modalityAt(sentence, event);
}

/** What befalls one person and is counted from. */
const BEFALLS: ReadonlySet<string> = new Set([
  "arrest",
  "detention",
  "transfer",
  "release",
  "charge",
  "extradition request",
  "extradition",
  "hearing",
  "ruling",
  "bond",
  "filing",
  "appeal",
  "asylum claim",
  "deportation",
  "sentencing",
  "conviction",
  "acquittal",
  "exoneration",
  "hunger strike",
  "birth",
]);

const OWNER = /(?:^|[^a-z])(his |her |[^\s,]*'s? )(?:[a-z-]+ ){0,3}$/;
const PASSIVE = /^(?:was|were|is|are|had been|has been|got|being) /;

/** Whom the event befell, by the words around it. */
function whom({ view, sentence }: Place, event: Span, word: EventWord, meant: Meant): Who | undefined {
  const before = view.slice(event.start, word.start);
  const owner = OWNER.exec(before);
  if (owner !== null) {
    const words = owner[1]!; // the group always takes part
    const at = event.start + owner.index + owner[0].indexOf(words);
    if (words === "his " || words === "her ") return pronounAt(view, sentence, at, meant);
    return nameEndingAt(sentence, at + words.lastIndexOf("'"));
  }
  if (word.form === "noun") {
    return view.startsWith(" of ", word.end) ? personFrom(view, sentence, word.end + 4, meant) : undefined;
  }
  // "he was detained", "Rao was arrested"; the words of an event may hold the "was" themselves
  const first = personFrom(view, sentence, event.start, meant);
  if (first !== undefined) {
    const name = sentence.names.find((one) => one.start >= event.start && one.start < event.start + 6);
    const rest = view.slice(name?.end ?? event.start, event.end).replace(/^(?:he|she)? ?/, "");
    return PASSIVE.test(rest) ? first : undefined;
  }
  // "police arrested him", "a judge ordered his release", "a court ordered Lena Rao freed"
  const after = view.slice(word.end, event.end);
  const pronoun = /^ (?:that )?(?:his|her|him|he|she)\b/.exec(after);
  if (pronoun !== null)
    return pronounAt(view, sentence, word.end + pronoun[0].search(/\b(?:his|her|him|he|she)\b/), meant);
  const gap = /^ (?:that |the release of |(?:mr|mrs|ms|dr)\.? )*/.exec(after)?.[0].length ?? 0;
  const name = sentence.names.find((one) => one.kind === "person" && one.start === word.end + gap);
  return name && { name: name.name, sure: true };
}

/** "Six days after the ruling, Rao …", "after a judge ordered her release, Rao …": the one person of the sentence, if it is nobody who judges or acts for others. */
function theOne({ view, sentence }: Place, event: Span, word: EventWord, { officials }: Meant): Who | undefined {
  const after = view.slice(word.end, event.end);
  const isMeant =
    word.form === "noun"
      ? /^(?:(?:the|a|an) )?(?:[a-z-]+ ){0,2}$/.test(view.slice(event.start, word.start)) && !after.startsWith(" of ")
      : /^ (?:that )?(?:his|her|him|he|she)\b/.test(after);
  if (!isMeant) return undefined;
  const [only, other] = distinctPersons(sentence.names).filter((name) => !officials.has(name));
  return only === undefined || other !== undefined ? undefined : { name: only, sure: false };
}
