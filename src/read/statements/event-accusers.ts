// Who accuses and who denies: the subject of the accusing or denying verb, or the one after "by".

import type { Span } from "../../base/base.ts";
import type { Modality, Polarity, Speaker, Tier } from "../../record/record.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";
import {
  distinctPersons,
  frameAt,
  genericSpeaker,
  jointSpeaker,
  NARRATOR,
  NOT_ATTRIBUTED,
  speakerOf,
} from "../quotations/speakers.ts";

/** The accuser is not named: printed as such, and never the one who only tells of it. */
export const UNNAMED: Speaker = { kind: "unknown", name: "" };

export interface Voice {
  readonly speaker: Speaker;
  readonly modality: Modality;
  readonly polarity: Polarity;
}

const FALSE = /\b(?:falsely|wrongly|wrongfully|unjustly|mistakenly|erroneously|unfairly)(?: being| been)? $/;
/** "accused of": with nobody between, always somebody who is accused by another. */
const ACCUSED =
  /\b(?:accused|suspected|blamed|implicated|alleged)(?= (?:only |also |later )?(?:of|by|in|for|to have)\b)/g;
const NOT_DONE =
  /\b(?:never|(?:did|had|has|have|was|were|could|would) not|(?:did|had|has|have|was|were|could)n't)(?: ever| have| been| personally| himself| herself)* $/;
/** "when the guard was killed", "the night that gunmen killed the guard": when, not who. */
const WHEN =
  /\b(?:when|while|as|before|after|since|until|(?:time|day|night|moment|hour|week|month|year)(?: that)?) (?!(?:he|she|they|i|we)\b)[^,;]{1,60}$/;
const AGENT =
  /^[^,;]{0,90}?\bby ((?:(?:the|an?|his|her|their|its|federal|state|local|u\.s\.|us|military|government) ){0,3}(?:[a-z-]+ ){0,2}?(?:prosecutors?|police|authorities|government|ministry|officials?|agents?|detectives|investigators|army|witness(?:es)?|informants?|neighbou?rs?|court|council|embassy|agency|party|company))\b/;

/** Whose the allegation is, or the denial, where the words around it settle that; undefined: the one who says the clause. */
export function voiceOf(context: Context, word: EventWord, thought: string, said: Speaker): Voice | undefined {
  const { view, sentence } = context;
  const alleged = (speaker: Speaker): Voice => ({ speaker, modality: "alleged", polarity: "positive" });
  const denied = (speaker: Speaker): Voice => ({ speaker, modality: "denied", polarity: "positive" });
  const accusing = word.event.type === "accusation";
  const scope = view.slice(sentence.start, accusing ? word.end + 12 : word.start);
  const at = [...scope.matchAll(ACCUSED)].findLast(({ index, 0: verb }) => {
    const start = sentence.start + index;
    return accusing
      ? start >= word.start && start < word.end
      : !/[,;]/.test(view.slice(start + verb.length, word.start));
  });
  const start = at === undefined ? word.start : sentence.start + at.index;
  const before = view.slice(Math.max(sentence.start, start - 40), start);
  if (accusing && NOT_DONE.test(before)) return undefined;
  // "falsely accused": that there was an accusation is told; that it is false is the word of the one who tells it.
  if (accusing && FALSE.test(before)) {
    const accuser = accuserOf(context, word);
    return accuser === undefined ? { speaker: said, modality: "asserted", polarity: "positive" } : alleged(accuser);
  }
  if (at !== undefined) {
    // "whom the ministry accused of theft"
    const agent =
      agentAfter(context, start + at[0].length) ??
      (accusing && /\bwhom\b/.test(before) ? verbSubject(context, word) : undefined);
    if (agent !== undefined) return alleged(agent);
    const frame = frameAt(context.frames, start);
    const according = frame !== undefined && view.startsWith("according", frame.cue.start);
    return alleged(frame !== undefined && (according || isAuthority(frame.speaker)) ? frame.speaker : UNNAMED);
  }
  if (accusing) {
    if (/\bwanted\b/.test(view.slice(word.start, word.end))) return undefined;
    return alleged(accuserOf(context, word) ?? UNNAMED);
  }
  if (NOT_DONE.test(before)) return denied(said);
  const claim = claimBefore(context, word);
  if (claim !== undefined) return alleged(claim);
  const passive = /\b(?:was|were|been|being|is|are) (?:\w+ly )?$/.test(before) || word.form === "noun";
  return passive && WHEN.test(thought) ? alleged(UNNAMED) : undefined;
}

/** Whose own word it is that somebody was accused: those who accuse by their office, and their papers. */
const AUTHORITY =
  /\b(?:departments?|ministr(?:y|ies)|government|administration|regime|prosecut(?:ors?|ion)|police|sheriff(?:'s)?|authorit(?:y|ies)|u\.?s\.? attorney(?:'s)?|district attorney(?:'s)?|state's attorney|agency|agents|officials|investigators|detectives|army|military|embassy|fbi|doj|dhs|ice|interpol|indictment|criminal complaint|charge sheet|arrest warrant|warrant)\b/i;

function isAuthority(speaker: Speaker): boolean {
  return speaker.kind !== "narrator" && speaker.kind !== "person" && AUTHORITY.test(speaker.name);
}

/** The accusation as a thing: "over allegations that …", "the ministry's claims that …", never "he claims that …". */
const CLAIM =
  /\b(?:allegations?|accusations?|suspicions?|(?<=\b(?:over|despite|amid|after|following|about|against|to|on|of|by|with|from|the|these|those|such|any|an?|his|her|their|its|false|baseless|unfounded|repeated|[a-z]+'s|[a-z]+s') (?:[a-z]+ )?)claims?)(?= |$)/g;
const POSSESSOR = /((?:the |local |federal |state |military )*[a-z]+)(?:'s|(?<=s)') (?:[a-z]+,? ){0,3}$/;

/** Whose a claim is, where the act is told as its content and no verb of accusing stands between them. */
function claimBefore(context: Context, word: EventWord): Speaker | undefined {
  const { view, sentence } = context;
  const from = Math.max(sentence.start, word.start - CLAIM_REACH);
  const claim = [...view.slice(from, word.start).matchAll(CLAIM)].at(-1);
  if (claim === undefined) return undefined;
  const start = from + claim.index;
  const end = start + claim[0].length;
  const between = view.slice(end, word.start);
  if (!/^(?: by [^,;]{1,60})? (?:that|of|he|she|they|about|in)\b[^;]*$/.test(between) || OTHER_CLAIM.test(between))
    return undefined;
  const by = agentAfter(context, end);
  if (by !== undefined && between.startsWith(" by ")) return by;
  const owner = POSSESSOR.exec(view.slice(Math.max(sentence.start, start - 80), start));
  if (owner === null || /(?:^| )(?:it|that|there|he|she|who)$/.test(owner[1]!)) return UNNAMED; // the group always takes part
  const at = start - owner[0].length + owner[1]!.length; // as above
  const name = sentence.names.find((one) => one.start < at && (one.end === at || one.end === at + 2));
  return name === undefined ? genericSpeaker(owner[1]!) : speakerOf(name); // as above
}

const CLAIM_REACH = 140;
const OTHER_CLAIM = /\b(?:alleg(?:e|es|ed)|claims?|claimed|accus(?:es|ed)|said|says|told)\b/;

const BESIDE_NAME = /, (?:who|whom|whose|which) [^,;"]*$/;

/** Who says what stands at a place: the one quoted, the one of whom the sentence tells that he said it, or the narrator. */
export function speakerAt(context: Context, at: Span): { readonly speaker: Speaker; readonly tier: Tier } {
  const quoted = context.sentence.quoted.find((quotation) => quotation.start <= at.start && at.start < quotation.end);
  if (quoted !== undefined) return quoted;
  const frame = frameAt(context.frames, at.start);
  // "Judge Orlo said that Pell, who was arrested in May, …": what stands beside a name is told by the one who tells it all.
  if (frame !== undefined && frame.start < at.start && BESIDE_NAME.test(context.view.slice(frame.start, at.start)))
    return { speaker: NARRATOR, tier: "inferred" };
  return frame ?? { speaker: NARRATOR, tier: "explicit" };
}

/** "Pell, who killed a guard, lives in Lund, the indictment says": an accusation beside a name is of the one who says it all. */
export function framerOf({ frames }: Context, at: Span): Speaker | undefined {
  return frames.find(({ start, end }) => start <= at.start && at.start < end)?.speaker;
}

/** "Ben Orlo, who denies the charges": the one who denies. */
export function denierOf(context: Context, word: EventWord): Speaker | undefined {
  const own = verbSubject(context, word);
  if (own !== undefined) return own;
  const { view, sentence } = context;
  // "She denies it": the one person she can be.
  if (/(?:^|[^a-z])(?:he|she) (?:[a-z]+ly |has |had |also |always )*$/.test(view.slice(sentence.start, word.start))) {
    const inSentence = distinctPersons(sentence.names.filter(({ end }) => end <= word.start));
    const persons = inSentence.length > 0 ? inSentence : distinctPersons(sentence.earlier);
    const [only] = persons;
    return only !== undefined && persons.length === 1 ? { kind: "person", name: only } : NOT_ATTRIBUTED;
  }
  const name = sentence.names.findLast(({ kind, end }) => end <= word.start && kind !== "facility" && kind !== "place");
  return name !== undefined && /^,? who (?:has |have |had )?(?:\w+ly |always )?$/.test(view.slice(name.end, word.start))
    ? speakerOf(name)
    : undefined;
}

function agentAfter({ text, view, sentence }: Context, end: number): Speaker | undefined {
  const by = sentence.names.find(
    (name) =>
      name.kind !== "place" &&
      name.kind !== "facility" &&
      name.start > end &&
      name.start - end < 90 &&
      /^[^,;]{0,60}\bby (?:(?:the|an?|his|her|their) )?(?:[a-z-]+ ){0,4}$|^[^,;]{0,40}\bby (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}[a-z-]+, $/.test(
        view.slice(end, name.start),
      ),
  );
  if (by !== undefined) return speakerOf(by);
  const generic = AGENT.exec(view.slice(end, Math.min(sentence.end, end + 140)));
  if (generic === null) return undefined;
  const last = end + generic[0].length; // the pattern ends with its group
  return genericSpeaker(text.slice(last - generic[1]!.length, last)); // the group takes part in every match
}

/** "Rejected the ministry's claim that …", "claims by the police that …": whose claim it was. */
export function claimantOf(context: Context, word: EventWord): Speaker | undefined {
  const { view, sentence } = context;
  const before = view.slice(sentence.start, word.start);
  const claim = [...before.matchAll(CLAIM_THAT)].at(-1);
  if (claim === undefined) return undefined;
  const start = sentence.start + claim.index;
  const owner = sentence.names.findLast(
    ({ end, kind }) => end <= start && start - end < 30 && kind !== "place" && kind !== "facility",
  );
  if (owner !== undefined && /^'s? (?:[a-z-]+ ){0,3}$/.test(view.slice(owner.end, start))) return speakerOf(owner);
  return agentAfter(context, start + (claim[1]?.length ?? 0));
}

const CLAIM_THAT =
  /\b(claims?|allegations?|accusations?|assertions?|suggestions?|reports?|arguments?|contentions?|charges?)(?: [^,;.]{1,60}?)? that /g;

/** The subject of the saying verb that the event word itself is or ends with. */
function verbSubject(context: Context, word: EventWord): Speaker | undefined {
  return context.frames.find(({ cue }) => cue.start < word.end && word.start < cue.end)?.speaker;
}

/** "The ministry accused Pell of …", "accused by the ministry": the accuser, where the sentence names one. */
export function accuserOf(context: Context, word: EventWord): Speaker | undefined {
  const { view, sentence } = context;
  // "Prosecutors allege that …": the one who is the subject of the accusing verb itself.
  const own = word.event.type === "accusation" ? verbSubject(context, word) : undefined;
  if (own !== undefined) return own;
  const verb = /\b(?:accus(?:ed|es|ing)|alleg(?:ed|es|ing)|charged|blam(?:ed|es)|claim(?:ed|s))\b/g;
  const scope = view.slice(sentence.start, word.event.type === "accusation" ? word.end : word.start);
  const at = [...scope.matchAll(verb)].at(-1);
  if (at === undefined) return undefined;
  const start = sentence.start + at.index;
  const end = start + at[0].length;
  const by = agentAfter(context, end);
  if (by !== undefined) return by;
  if (at[0] === "accusing") return openerOf(context, start) ?? namedBefore(context, start);
  // Passive: the one named before it is the accused.
  if (
    /\b(?:was|were|been|being|is|are|falsely|wrongly|wrongfully|as) (?:\w+ )?$/.test(
      view.slice(Math.max(sentence.start, start - 24), start),
    ) &&
    !/\b(?:has|have|had) $/.test(view.slice(Math.max(sentence.start, start - 5), start))
  ) {
    const active = sentence.names.findLast(
      (name) => name.end <= start && (name.kind === "organization" || name.kind === "court"),
    );
    return active !== undefined && /^,? (?:\w+ly )?$/.test(view.slice(active.end, start))
      ? jointSpeaker(view, sentence.names, active)
      : undefined;
  }
  if (at[0].startsWith("alleged")) {
    const seeker = seekerOf(context, start);
    if (seeker !== undefined) return seeker;
  }
  return namedBefore(context, start);
}

/** "The ministry then |accused": the name right before the verb. */
function namedBefore({ view, sentence }: Context, start: number): Speaker | undefined {
  const subject = sentence.names.findLast(
    (name) => name.end <= start && start - name.end < 60 && name.kind !== "facility",
  );
  if (
    subject === undefined ||
    !/^(?: \w+ly| has| have| had| then| also| first)* $/.test(view.slice(subject.end, start))
  )
    return undefined;
  return jointSpeaker(view, sentence.names, subject);
}

const OPENER =
  /^[^a-z]*(?:(?:in|on|since|by|during|after|before) (?:[^,;]{2,40}, |(?:[a-z]+ )?\d{4} )|(?:today|yesterday|later),? )?((?:the |an? )?(?!(?:in|on|at|by|for|after|before|since)\b)[a-z][^,;:"]{1,60}?) (?=(?:[a-z]{2,}ed|has|have|had|sent|wrote|sought|put|held|made|brought|took|began)\b)/;

/** "The ministry wrote to the court, accusing her of theft": the subject that opens the sentence, where it can accuse. */
function openerOf({ text, view, sentence }: Context, before: number): Speaker | undefined {
  const opener = OPENER.exec(view.slice(sentence.start, before));
  if (opener === null) return undefined;
  const end = sentence.start + opener[0].length - 1; // the pattern ends with a space
  const start = end - opener[1]!.length; // the group takes part
  const name = sentence.names.find((one) => one.end === end && one.start - start < 5 && one.start >= start);
  if (name !== undefined) return name.kind === "place" || name.kind === "facility" ? undefined : speakerOf(name);
  return AUTHORITY.test(opener[1]!) ? genericSpeaker(text.slice(start, end)) : undefined; // as above
}

const SEEKS =
  /((?:the |an? )?(?:[a-z.]+ ){0,3}?(?:government|prosecutors|police|authorities|ministry|officials|state|department|embassy|regime)) (?:(?:has|have|had|is|are|was|were|also|then|first) ){0,3}(?:moved|sought|seeks?|seeking|wants?|wanted|asked|requested|demanded|demands?|charged|indicted)\b[^,;]{0,90}$/;

/** "Luria asked that he be handed over for the alleged theft": whoever acts on what is alleged alleges it. */
function seekerOf({ text, view, sentence }: Context, before: number): Speaker | undefined {
  const from = Math.max(sentence.start, before - 180);
  const found = SEEKS.exec(view.slice(from, before));
  if (found === null) return undefined;
  const start = from + found.index;
  const words = text.slice(start, start + found[1]!.length); // the group takes part
  return genericSpeaker(words.replace(/^(?:when|as|after|while|and|that|because) /i, ""));
}
