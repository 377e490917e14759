// Who says what stands in a sentence: the one who is quoted, the one of whom it says "said that", or the document itself.

import type { Span } from "../base/base.ts";
import {
  isName,
  type Mention,
  type NameMention,
  type QuotationMention,
  type ReferenceMention,
  type Speaker,
  type Tier,
  type UnnamedPersonMention,
} from "../record/record.ts";

export const NOT_ATTRIBUTED: Speaker = { kind: "unknown", name: "not attributed" };
export const NARRATOR: Speaker = { kind: "narrator" };

/** A stretch of a sentence that somebody else than the narrator says. */
export interface Frame extends Span {
  readonly speaker: Speaker;
  readonly tier: Tier;
}

/** The names of a document, for finding who is meant by a span or a name. */
export interface Names {
  readonly all: readonly NameMention[];
  /** Names that are borne by a judge somewhere in the document. */
  readonly judges: ReadonlySet<string>;
}

export function namesOf(mentions: readonly Mention[]): Names {
  const all = mentions.filter(isName);
  const judges = new Set(
    all.filter((m) => m.kind === "person" && m.role !== undefined && JUDGE.test(m.role.text)).map((m) => m.name),
  );
  return { all, judges };
}

const JUDGE = /\b(?:judge|justice|magistrate|chancellor|sheriff principal|recorder)\b/i;
const DOCUMENT_WORDS =
  /\b(?:letter|petition|complaint|indictment|lawsuit|suit|report|order|ruling|opinion|decision|statement|affidavit|declaration|memo|memorandum|warrant|filing|filings|brief|article|release|website|motion|documents?|records?|email|e-mail|tweet|post)$/i;

const CUE =
  /\b(?:(?:said|says|say|stated|states|told|wrote|writes|argued|argues|argue|noted|notes|added|adds|claimed|claims|claim|alleged|alleges|allege|testified|insisted|insists|insist|maintained|maintains|maintain|contended|contends|contend|asserted|asserts|assert|explained|explains|reported|reports|announced|acknowledged|admitted|warned|warns|believes|believe|recalled|recounted|confirmed|confirms|complained|complains|replied|responded|estimates|estimated|thinks|thought|accuses|accused|denied|denies|deny|(?:reject(?:s|ed)|disput(?:es|ed))(?= (?:(?:all|the|these|those|such|any) ){0,2}(?:claims?|allegations?|accusations?|charges?)\b))\b|has (?:said|insisted|argued|claimed|alleged|denied|maintained))/g;
/** "denied the motion": an act, not words. */
const REFUSES =
  /^den(?:y|ies|ied) (?:\S+ ){0,6}?(?:requests?|motions?|petitions?|appeals?|attempts?|applications?|bids?|bail|bond|asylum|relief|stay|certification|extradition|entry|access|visas?)\b/;
const ACCORDING = /\baccording to (?:the |his |her |their |an? )?/g;
const TRAIL =
  "(?:'s)?(?:,? (?:[^,;.()]{1,90}),)?(?: (?:also|has|had|have|later|then|further|repeatedly|previously|falsely|again|first|now|today|yesterday|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))*,? ?$";
const GAP = new RegExp(`^${TRAIL}`);
const GENERIC =
  /(?:^|[^a-z'])((?:(?:the|his|her|their|an?|its|federal|state|defen[cs]e|u\.s\.|us|local|senior|government|immigration|[a-z]+'s) ){0,4}(?:judges?|court|prosecutors?|lawyers?|attorneys?|solicitors?|officials?|police|authorities|government|ministry|embassy|council|commission|union|party|company|petition|letter|complaint|indictment|lawsuit|report|statement|affidavit|spokes(?:man|woman|person|people)|agency|agents?|defen[cs]e|witness(?:es)?|relatives|family|wife|husband|mother|father|brother|sister|supporters|advocates|critics|opponents|plaintiffs?|defendants?|petitioners?|respondents?|detainees?|website|article|filings?|memo))((?: (?:also|has|had|have|later|then|further|falsely|again))* ?)$/;
const PRONOUN = /(?:^|[^a-z])(he|she|they|i|we)(?: (?:also|has|had|later|then|further|again))* ?$/;

/** Words that describe a person or stand for one who is named elsewhere. */
export type Described = UnnamedPersonMention | ReferenceMention;

export function isDescribed(mention: Mention): mention is Described {
  return mention.kind === "unnamed person" || mention.kind === "reference";
}

/**
 * The frames of indirect speech in a sentence. `names` and `described` stand in the sentence, `earlier` are the names of
 * the sentence before.
 */
export function framesOf(
  view: string,
  sentence: Span,
  names: readonly NameMention[],
  earlier: readonly NameMention[],
  described: readonly Described[],
): Frame[] {
  const text = view.slice(sentence.start, sentence.end);
  const frames: Frame[] = [];
  for (const match of text.matchAll(CUE)) {
    const cue = sentence.start + match.index;
    const cueEnd = cue + match[0].length;
    if (REFUSES.test(match[0] + view.slice(cueEnd, cueEnd + 80))) continue;
    const subject =
      subjectBefore(view, sentence, cue, names, earlier, described) ?? subjectAfter(view, cueEnd, sentence, names);
    if (subject === undefined) continue;
    // After the words said ("…, Pell said."), all before it is said; otherwise what follows.
    const trailing =
      subject.after ||
      /,["']? (?:the |an? |his |her |their )?$/.test(
        view.slice(Math.max(sentence.start, subject.start - 10), subject.start),
      );
    const isLast = cueEnd > sentence.end - 40 || subject.after;
    frames.push({
      start: trailing && isLast ? sentence.start : cueEnd,
      end: trailing && isLast ? subject.start : sentence.end,
      speaker: subject.speaker,
      tier: subject.tier,
    });
  }
  for (const match of text.matchAll(ACCORDING)) {
    const at = sentence.start + match.index + match[0].length;
    const named = names.find((name) => name.start >= at && name.start - at < 4);
    const generic =
      /^(?:[a-z.']+ ){0,3}?(?:prosecutors|lawyers?|attorneys?|officials?|police|authorities|government|ministry|embassy|council|commission|union|party|company|petition|letter|complaint|indictment|lawsuit|report|statement|court (?:documents|records|filings|papers)|family|records)(?![a-z])/.exec(
        view.slice(at, at + 60),
      );
    const speaker = named === undefined ? generic && genericSpeaker(generic[0]) : speakerOf(named);
    if (speaker !== null && speaker !== undefined) frames.push({ ...sentence, speaker, tier: "explicit" });
  }
  return frames;
}

/** Who says what stands at a position: the innermost frame that covers it. */
export function frameAt(frames: readonly Frame[], position: number): Frame | undefined {
  let best: Frame | undefined;
  for (const frame of frames)
    if (
      frame.start <= position &&
      position < frame.end &&
      (best === undefined || frame.end - frame.start < best.end - best.start)
    )
      best = frame;
  return best;
}

interface Subject extends Span {
  readonly speaker: Speaker;
  readonly tier: Tier;
  readonly after: boolean;
}

function subjectBefore(
  view: string,
  sentence: Span,
  cue: number,
  names: readonly NameMention[],
  earlier: readonly NameMention[],
  described: readonly Described[],
): Subject | undefined {
  const nearest = names.findLast((name) => name.end <= cue && cue - name.end < 120 && canSpeak(name));
  if (nearest !== undefined) {
    const gap = view.slice(nearest.end, cue);
    const kin =
      /^'s? ((?:[a-z]+ ){0,2}(?:lawyers?|attorneys?|solicitors?|wife|husband|mother|father|brother|sister|family|son|daughter|supporters|office|spokes(?:man|woman|person))) $/.exec(
        gap,
      );
    if (kin !== null)
      return {
        start: nearest.start,
        end: cue,
        speaker: describedSpeaker(described, nearest.start) ?? { kind: "unknown", name: `${nearest.name}’s ${kin[1]}` },
        tier: "explicit",
        after: false,
      };
    if (GAP.test(gap) && !gap.startsWith("'s") && !isObject(view, sentence, nearest))
      return {
        start: nearest.start,
        end: nearest.end,
        speaker: jointSpeaker(view, names, nearest),
        tier: "explicit",
        after: false,
      };
  }
  const before = view.slice(Math.max(sentence.start, cue - 80), cue);
  const generic = GENERIC.exec(before);
  if (generic !== null && !/\bwith (?:the )?$/.test(before.slice(0, generic.index + 1))) {
    const start = cue - generic[1]!.length - generic[2]!.length; // both groups always take part
    return {
      start,
      end: cue,
      speaker: describedSpeaker(described, start) ?? genericSpeaker(generic[1]!),
      tier: "explicit",
      after: false,
    }; // as above
  }
  const pronoun = PRONOUN.exec(before)?.[1];
  if (pronoun !== "he" && pronoun !== "she") return undefined;
  const start = cue - before.length + before.lastIndexOf(pronoun);
  const meant = describedSpeaker(described, start);
  if (meant !== undefined) return { start, end: cue, speaker: meant, tier: "inferred", after: false };
  const inSentence = distinctPersons(names.filter((name) => name.end <= start));
  const candidates = inSentence.length > 0 ? inSentence : distinctPersons(earlier);
  // Never across a tie: with two persons before it, the pronoun stays open.
  const speaker: Speaker = candidates.length === 1 ? { kind: "person", name: candidates[0]! } : NOT_ATTRIBUTED; // length is 1
  return { start, end: cue, speaker, tier: "inferred", after: false };
}

/** "…," said Pell. */
function subjectAfter(
  view: string,
  cueEnd: number,
  sentence: Span,
  names: readonly NameMention[],
): Subject | undefined {
  const named = names.find((name) => name.start >= cueEnd && name.start - cueEnd < 60 && canSpeak(name));
  if (
    named === undefined ||
    !/^ (?:[a-z.]+ ){0,4}$/.test(view.slice(cueEnd, named.start)) ||
    /\b(?:that|of|to|in|on|about|from|at|by|with|for)\b/.test(view.slice(cueEnd, named.start))
  )
    return undefined;
  const lead = view.slice(Math.max(sentence.start, cueEnd - 20), cueEnd);
  const afterQuote = /["'],? [a-z]+$/.test(lead);
  return afterQuote || /, (?:said|says|added|adds|argued|argues)$/.test(lead)
    ? { start: cueEnd, end: named.end, speaker: speakerOf(named), tier: "explicit", after: true }
    : undefined;
}

/** "the case against Pell said": what follows a preposition is not the subject. */
function isObject(view: string, sentence: Span, name: NameMention): boolean {
  return /\b(?:against|of|for|with|to|from|by|about|in|on|at|via) (?:the |mr\.? |ms\.? |mrs\.? |dr\.? |judge )?$/.test(
    view.slice(Math.max(sentence.start, name.start - 16), name.start),
  );
}

export function distinctPersons(names: readonly NameMention[]): string[] {
  return [...new Set(names.filter((name) => name.kind === "person").map((name) => name.name))];
}

function canSpeak(name: NameMention): boolean {
  return name.kind === "person" || name.kind === "organization" || name.kind === "court";
}

export function speakerOf(name: NameMention): Speaker {
  return name.kind === "person" || name.kind === "court"
    ? { kind: name.kind, name: name.name }
    : { kind: "organization", name: name.name };
}

/** Of a list of names ("A, B and C say") no single one is the speaker: they speak together. */
export function jointSpeaker(view: string, names: readonly NameMention[], last: NameMention): Speaker {
  let first = last;
  for (const name of names.toReversed()) {
    if (name.end > first.start) continue;
    if (
      !/^(?:,|,? and| as well as)(?: (?:the|an?|mr\.?|ms\.?|[a-z]+ members?))* $/.test(
        view.slice(name.end, first.start),
      )
    )
      break;
    first = name;
  }
  return first === last ? speakerOf(last) : { kind: "unknown", name: `${first.name} and others` };
}

/** Who is meant by the words that start at a position, if they describe or stand for somebody who can speak. */
function describedSpeaker(described: readonly Described[], start: number): Speaker | undefined {
  const found = described.find((one) => one.start === start);
  if (found === undefined) return undefined;
  const kind = found.kind === "reference" ? found.to : found.kind;
  return kind === "place" || kind === "facility" ? undefined : { kind, name: found.name };
}

/** A speaker without a name: a document speaks as one, everybody else stays unknown under the words that stand there. */
export function genericSpeaker(words: string): Speaker {
  // "the letter to Rao", "a report by the ministry": the head says what it is.
  const head = words.replace(/ (?:to|from|by|of|on|for|in|against|about|with) .*$/s, "");
  return { kind: DOCUMENT_WORDS.test(head) ? "document" : "unknown", name: words.trim().replace(/\s+/g, " ") };
}

/** Who is quoted. The quotation reader gives a name; its kind is that of the name mention there, or of one so called. */
export function quotedSpeaker(
  text: string,
  quotation: QuotationMention,
  byName: ReadonlyMap<string, NameMention>,
  names: readonly NameMention[],
  described: readonly Described[],
): Speaker {
  const given = quotation.speaker;
  if (given === undefined || quotation.tier === "none") return NOT_ATTRIBUTED;
  const named = byName.get(given.name) ?? nameAt(names, given);
  if (named !== undefined && canSpeak(named)) return speakerOf(named);
  const meant = describedSpeaker(described, given.start);
  if (meant !== undefined) return meant;
  if (/^(?:i|he|she|they|we|it)$/i.test(given.name)) return NOT_ATTRIBUTED;
  return genericSpeaker(given.name.trim() === "" ? text.slice(given.start, given.end) : given.name);
}

function nameAt(names: readonly NameMention[], span: Span): NameMention | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= span.start) low = middle + 1; // middle < length
    else high = middle;
  }
  const name = names[low];
  // "the letter to Rao", "Rao's brother": a name that is only part of the words is not the speaker.
  return name !== undefined && name.start <= span.start && span.end <= name.end ? name : undefined;
}
