// Who judges: a court, a judge, a jury, a board or an agency by name, "the immigration judge", or the court whose own paper it is.

import { type Span, trimSpan } from "../../base/base.ts";
import type { Mention, NameMention, Speaker } from "../../record/record.ts";
import type { Described, Names } from "../quotations/speakers.ts";
import type { Sentence } from "./event-context.ts";
import { AGENCY_NAME, BETWEEN, FORUM_NAME, FORUM_PHRASE } from "./finding-words.ts";

/** What is known of the document as a whole. */
export interface FindingScene {
  readonly text: string;
  readonly view: string;
  readonly names: Names;
  readonly described: ReadonlyMap<number, Described>;
  /** The document is the court's own: "the court" and "we" are that court, which may have no name in it. */
  readonly ownCourt?: { readonly name?: string | undefined } | undefined;
  /** Mentions of the sentence that say which case is meant: docket numbers, citations. */
  readonly references: (sentence: Span) => readonly Mention[];
}

export interface Forum extends Span {
  readonly name: string;
  readonly kind: "person" | "organization" | "court" | "unnamed";
}

const REACH = 190;

/** The one who speaks, if that is somebody who judges. */
export function judging(scene: FindingScene, speaker: Speaker, at: number): Forum | undefined {
  if (speaker.kind === "narrator") return undefined;
  const { name } = speaker;
  const span = { start: at, end: at };
  if (speaker.kind === "court" || (speaker.kind === "person" && scene.names.judges.has(name)))
    return { ...span, name, kind: speaker.kind };
  if (speaker.kind === "organization" || speaker.kind === "document") return undefined;
  return new RegExp(`^${FORUM_PHRASE}$`, "i").test(name) ? { ...span, name, kind: "unnamed" } : undefined;
}

const FORUM_BEFORE = new RegExp(`(?<![a-z'])(${FORUM_PHRASE})(${BETWEEN})`);
export const NAME_BETWEEN = new RegExp(`^${BETWEEN}`);
/** Nobody did it, or it is asked, wished or only a rule that somebody should. */
const NOT_TOLD =
  /\b(?:if|unless|whether|until|once|should|when|before|in case|ask(?:s|ed|ing)?|urg(?:es|ed|ing)|want(?:s|ed)?|no|neither|none of|never has|may|might|must|requires?(?: that)?)(?: (?:the|an?|our|his|her|this|that|any|another|other|federal|immigration|district|u\.?s\.?|[a-z]+ (?=judge|court)))* ?$/;

/** The one who judges, right before the verb. */
export function forumBefore(scene: FindingScene, sentence: Sentence, at: number): Forum | undefined {
  const { view, names, ownCourt, described } = scene;
  const from = Math.max(sentence.start, at - REACH);
  const isTold = (start: number): boolean => !NOT_TOLD.test(view.slice(Math.max(sentence.start, start - 60), start));
  const named = sentence.names.findLast(
    (name) => name.end <= at && name.end > from && NAME_BETWEEN.test(view.slice(name.end, at)),
  );
  if (named !== undefined && isForum(scene, named, view.slice(at, at + 12))) {
    return isTold(named.start) ? forumOf(named) : undefined;
  }
  const before = view.slice(from, at);
  const phrase = FORUM_BEFORE.exec(before);
  if (phrase !== null) {
    const start = from + phrase.index;
    const span = { start, end: start + phrase[1]!.length }; // the group always takes part
    if (!isTold(start)) return undefined;
    if (/^(?:this|the|our) court$/.test(phrase[1]!) && ownCourt !== undefined)
      // as above
      return { ...span, name: ownCourt.name ?? "the court", kind: ownCourt.name === undefined ? "unnamed" : "court" };
    const meant = describedIn(described, span);
    if (meant !== undefined && meant.kind === "reference" && (meant.to === "person" || meant.to === "court"))
      return { ...span, name: meant.name, kind: meant.to };
    const words = plainWords(scene.text.slice(span.start, span.end));
    // what begins a sentence with a capital is no name: "Several courts"
    const isPlain = trimSpan(scene.text, sentence).start === span.start;
    return { ...span, name: isPlain ? words.charAt(0).toLowerCase() + words.slice(1) : words, kind: "unnamed" };
  }
  const pronoun =
    /(?:^|[^a-z])(we|i|he|she|it)((?: (?:also|further|therefore|thus|then|has|have|had|[a-z]{3,}ly))* )$/.exec(before);
  if (pronoun === null) return undefined;
  const word = pronoun[1]!; // as above
  const start = at - pronoun[2]!.length - word.length; // as above
  const span = { start, end: start + word.length };
  if (!isTold(start)) return undefined;
  if (word === "we" || word === "i") {
    const isQuoted = sentence.quoted.some((one) => one.start <= at && at < one.end);
    if (ownCourt === undefined || isQuoted) return undefined;
    return { ...span, name: ownCourt.name ?? "the court", kind: ownCourt.name === undefined ? "unnamed" : "court" };
  }
  const meant = described.get(start);
  if (meant?.kind !== "reference") return undefined;
  const isJudge = meant.to === "court" || (meant.to === "person" && names.judges.has(meant.name));
  return isJudge && (meant.to === "person" || meant.to === "court")
    ? { ...span, name: meant.name, kind: meant.to }
    : undefined;
}

/** "was found credible by the board", "was found guilty by a jury". */
export function forumAfter(scene: FindingScene, sentence: Sentence, end: number): Forum | undefined {
  const { view, text } = scene;
  if (
    !/\b(?:was|were|is|are|been|being) (?:[a-z]+ly )?$/.test(
      view.slice(Math.max(sentence.start, end - 30), end).replace(/[a-z]+$/, ""),
    )
  )
    return undefined;
  const rest = view.slice(end, Math.min(sentence.end, end + REACH));
  const by = /^[^,;]{0,80}?\bby (?:the |an? )?/.exec(rest);
  if (by === null) return undefined;
  const at = end + by[0].length;
  const named = sentence.names.find((name) => name.start >= at && name.start - at < 30);
  if (named !== undefined && isForum(scene, named, "found")) return forumOf(named);
  const phrase = new RegExp(`^${FORUM_PHRASE}`).exec(view.slice(at, at + 60));
  return phrase === null
    ? undefined
    : {
        start: at,
        end: at + phrase[0].length,
        name: plainWords(text.slice(at, at + phrase[0].length)),
        kind: "unnamed",
      };
}

function isForum({ names }: FindingScene, name: NameMention, verb: string): boolean {
  if (name.kind === "court") return true;
  if (name.kind === "person") return names.judges.has(name.name);
  if (name.kind !== "organization") return false;
  const plain = name.name.toLowerCase();
  return FORUM_NAME.test(plain) && (!AGENCY_NAME.test(plain) || /^(?:determin|conclud|found|reject)/.test(verb));
}

function forumOf({ start, end, name, kind }: NameMention): Forum {
  return { start, end, name, kind: kind === "person" || kind === "court" ? kind : "organization" };
}

function describedIn(described: ReadonlyMap<number, Described>, { start, end }: Span): Described | undefined {
  for (let at = start; at < end; at++) {
    const found = described.get(at);
    if (found !== undefined && found.end >= end) return found;
  }
  return undefined;
}

export function plainWords(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return /^(?:The|An?|This|That|Our|His|Her|One|Another)\b/.test(line)
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line;
}

/** Is the document a court's own: a caption with a court or a docket number, and the heading of an order? */
export function courtOfPaper(text: string, names: Names, hasDocket: boolean): FindingScene["ownCourt"] {
  const head = text.slice(0, PAPER_HEAD);
  const heading = PAPER.exec(head);
  if (heading === null || NO_PAPER.test(head.slice(0, heading.index + heading[0].length))) return undefined;
  const courts = new Set(
    names.all.filter((name) => name.kind === "court" && name.start < heading.index).map(({ name }) => name),
  );
  if (courts.size === 0 && !hasDocket) return undefined;
  const [only] = courts;
  return { name: courts.size === 1 ? only : undefined };
}

const PAPER_HEAD = 4000;
const PAPER =
  /^[ \t]*(?:[A-Z][A-Z'’ ,&-]* )?(?:ORDER|OPINION|MEMORANDUM(?: OPINION| AND ORDER| DECISION)?|JUDGMENT|DECISION|FINDINGS(?: OF FACT)?|REPORT AND RECOMMENDATION|CERTIFICATION)(?: [A-Z][A-Z'’ ,&-]*)?[ \t]*$/m;
/** What a party files may ask for an order in its heading. */
const NO_PAPER =
  /^[ \t]*(?:[A-Z][A-Z'’ ,&-]* )?(?:MOTION|BRIEF|PETITION FOR|COMPLAINT|REPLY|OPPOSITION|RESPONSE|DECLARATION|AFFIDAVIT|\[?PROPOSED\]?|NOTICE OF)\b/m;
