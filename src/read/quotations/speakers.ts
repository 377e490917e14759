// Who says what stands in a sentence: the one who is quoted, the one of whom it says "said that", or the document itself.

import { type Span, spanAt } from "../../base/base.ts";
import { namesSpeaker } from "./quotation-phrases.ts";
import {
  isName,
  type Mention,
  type NameMention,
  type QuotationMention,
  type ReferenceMention,
  type Speaker,
  type Tier,
  type UnnamedPersonMention,
} from "../../record/record.ts";

export const NOT_ATTRIBUTED: Speaker = { kind: "unknown", name: "not attributed" };
export const NARRATOR: Speaker = { kind: "narrator" };

/** A stretch of a sentence that somebody else than the narrator says. */
export interface Frame extends Span {
  readonly speaker: Speaker;
  readonly tier: Tier;
  /** The words that say that somebody speaks. */
  readonly cue: Span;
  /** What the narrator adds at names in between: ", 38, a mother of three,". */
  readonly asides: readonly Span[];
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

/** What a court orders or finds is done by saying so: it is told by the narrator. */
const DECIDES = /^(?:ruled|rules|ordered|orders|found|finds|held|holds|ruling|instructed|proclaimed|pronounced)$/;

/** Words that describe a person or stand for one who is named elsewhere. */
export type Described = UnnamedPersonMention | ReferenceMention;

export function isDescribed(mention: Mention): mention is Described {
  return mention.kind === "unnamed person" || mention.kind === "reference";
}

/** By where they start; of "his lawyer" and the "his" in it, the whole. `described` sorted, the longer first. */
export function byStart(described: readonly Described[]): ReadonlyMap<number, Described> {
  return new Map(described.toReversed().map((one) => [one.start, one]));
}

/** The frames of a document, by place: what its indirect speech is made of. */
export function framesOf(
  text: string,
  mentions: readonly Mention[],
  byName: ReadonlyMap<string, NameMention>,
  names: readonly NameMention[],
  described: ReadonlyMap<number, Described>,
): Frame[] {
  return mentions
    .filter((mention) => mention.kind === "indirect speech")
    .filter(({ cue }) => !DECIDES.test(text.slice(cue.start, cue.end)))
    .map(({ start, end, cue, tier, speaker, joint }) => {
      const said = quotedSpeaker(text, { speaker, tier }, byName, names, described);
      const all = joint === undefined ? [] : [speaker, ...joint.filter((one) => one.start !== speaker.start)];
      const asides = asidesIn(text, names, { start, end });
      return { start, end, cue, tier, asides, speaker: all.length < 2 ? said : together(said, all) };
    });
}

const ASIDE = /, (?:(?:\d{1,3}, )?(?:an?|the) [^,.;:"“”]{2,80}|\d{1,3})(?=,)/y;

/** What stands between commas right after a person's name, and is not told by the one who names the person. */
function asidesIn(text: string, names: readonly NameMention[], { start, end }: Span): Span[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  const asides: Span[] = [];
  for (let i = low; i < names.length && names[i]!.end < end; i++) {
    const name = names[i]!; // i < length
    ASIDE.lastIndex = name.end;
    const found = name.kind === "person" ? ASIDE.exec(text) : null;
    if (found !== null) asides.push({ start: name.end, end: name.end + found[0].length });
  }
  return asides;
}

/** Of several who speak together no single one is the speaker. */
function together(first: Speaker, all: readonly (Span & { readonly name: string })[]): Speaker {
  if (first === NOT_ATTRIBUTED) return first;
  return jointly(all.toSorted((a, b) => a.start - b.start).map(({ name }) => name));
}

const MOST_NAMED = 6;

/** "Ada Pell, Ben Orlo and Cy Vane": all who speak together, each named. */
function jointly(names: readonly string[]): Speaker {
  if (names.length > MOST_NAMED) return { kind: "unknown", name: `${names[0]} and ${names.length - 1} others` };
  return { kind: "unknown", name: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` };
}

/**
 * Who is quoted where, for lists in which a speech of a transcript may hold quotations: each stretch belongs to the
 * innermost. Words in marks that nobody is named for stay with the speech. `quoted` sorted, the longer first.
 */
export function innermost<Q extends Span & { readonly tier: Tier }>(quoted: readonly Q[]): Q[] {
  const pieces: Q[] = [];
  for (const one of quoted) {
    const around = pieces.at(-1);
    if (around === undefined || around.end < one.end) pieces.push(one);
    else if (one.tier !== "none") {
      pieces.pop();
      if (around.start < one.start) pieces.push({ ...around, end: one.start });
      pieces.push(one);
      if (one.end < around.end) pieces.push({ ...around, start: one.end });
    }
  }
  return pieces;
}

/** Who says what stands at a position: the innermost frame that covers it. */
export function frameAt(frames: readonly Frame[], position: number): Frame | undefined {
  let best: Frame | undefined;
  for (const frame of frames)
    if (
      frame.start <= position &&
      position < frame.end &&
      spanAt(frame.asides, position) === undefined &&
      (best === undefined || frame.end - frame.start < best.end - best.start)
    )
      best = frame;
  return best;
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

/** "prosecutors and the FBI": those without a name who speak together with one that has one. */
const GENERIC_BESIDE =
  /(?:^|[^a-z'])((?:(?:the|local|federal|state|military) )*(?:prosecutors|police|government|authorities|ministry|officials|army|agents))(?:,|,? and| as well as)(?: the)? $/;

/** Of a list of names ("A, B and C say") no single one is the speaker: they speak together. */
export function jointSpeaker(view: string, names: readonly NameMention[], last: NameMention): Speaker {
  let first = last;
  const all = [last.name];
  for (const name of names.toReversed()) {
    if (name.end > first.start) continue;
    if (
      !/^(?:,|,? and| as well as)(?: (?:the|an?|mr\.?|ms\.?|[a-z]+ members?))* $/.test(
        view.slice(name.end, first.start),
      )
    )
      break;
    first = name;
    all.unshift(name.name);
  }
  const beside = GENERIC_BESIDE.exec(view.slice(Math.max(0, first.start - 60), first.start))?.[1];
  if (beside !== undefined) all.unshift(beside);
  return all.length === 1 ? speakerOf(last) : jointly(all);
}

/** Who is meant by words, if they describe or stand for somebody who can speak. */
function describedSpeaker(found: Described | undefined): Speaker | undefined {
  if (found === undefined) return undefined;
  const kind = found.kind === "reference" ? found.to : found.kind;
  return kind === "place" || kind === "facility" ? undefined : { kind, name: found.name };
}

/** What begins a sentence with a capital is the same speaker elsewhere. */
const CAPITAL_ARTICLE = /^(?:The|An?|His|Her|Their|Its|Our)(?= )/;

/** A speaker without a name: a document speaks as one, everybody else stays unknown under the words that stand there. */
export function genericSpeaker(words: string): Speaker {
  // "the letter to Rao", "a report by the ministry": the head says what it is.
  const head = words.replace(/ (?:to|from|by|of|on|for|in|against|about|with) .*$/s, "");
  const name = words.trim().replace(/\s+/g, " ");
  const first = /^\p{Lu}\p{Ll}+/u.exec(name)?.[0] ?? "";
  const isPlain = CAPITAL_ARTICLE.test(name) || (first !== "" && namesSpeaker(first));
  return {
    kind: DOCUMENT_WORDS.test(head) ? "document" : "unknown",
    name: isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  };
}

/** Who is quoted. The quotation reader gives a name; its kind is that of the name mention there, or of one so called. */
export function quotedSpeaker(
  text: string,
  quotation: Pick<QuotationMention, "speaker" | "tier">,
  byName: ReadonlyMap<string, NameMention>,
  names: readonly NameMention[],
  described: ReadonlyMap<number, Described>,
): Speaker {
  const given = quotation.speaker;
  if (given === undefined || quotation.tier === "none") return NOT_ATTRIBUTED;
  const named = byName.get(given.name) ?? nameAt(names, given);
  if (named !== undefined && canSpeak(named)) return speakerOf(named);
  // a pronoun that was left open stays so, whomever it means elsewhere
  if (/^(?:i|he|she|they|we|it|[qa]\.)$/i.test(given.name)) return NOT_ATTRIBUTED;
  const meant = describedSpeaker(described.get(given.start));
  if (meant !== undefined) return meant;
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
