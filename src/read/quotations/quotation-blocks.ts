// Words without quotation marks that a line announces: "Rao said in a statement:" and then paragraphs of their own, until
// the narrator speaks again. Only where blank lines show where each paragraph ends.

import { overlaps, type Span } from "../../base/base.ts";
import type { QuotationMention } from "../../record/record.ts";
import type { SpeakerChain } from "./quotation-chain.ts";
import { CUE_VERBS } from "./quotation-cues.ts";
import { sentenceStart } from "./quotation-places.ts";
import type { Scene } from "./quotation-scene.ts";
import {
  pronounSpeaker,
  type Speakers,
  speakersOf,
  type Subject,
  subjectAfter,
  subjectBefore,
} from "./quotation-subjects.ts";

const ANNOUNCES =
  /\b(?:said|says|wrote|writes|issued|released|gave|made|posted|sent|read|reads|responded|replied)\b[^.:]{0,80}\b(?:statement|letter|e-?mail|post|message|reply|response|note|the following)\b[^.:]{0,60}:$/i;
/** "Statement of Nadia Serrano", a line of its own. */
const HEADS = /^(?:full )?statement (?:of|by|from) (?=\S)[^.:\n]{2,80}:?$/i;
const BLANK_LINE = /\n[^\S\n]*\n/;
const LONGEST_ANNOUNCEMENT = 240;
const FEWEST_WORDS = 5;
const OWN_VOICE = /(?<![\p{L}’'])(?:I|we|our|my|us|me|ours|mine)(?![\p{L}])/iu;

interface Announcement extends Speakers {
  readonly tier: "explicit" | "inferred";
  /** A head is followed by words that show that somebody speaks of himself, or by nothing of his. */
  readonly isHead: boolean;
}

/** `paragraphs` and `quoted` sorted. */
export function findStatementBlocks(
  scene: Scene,
  paragraphs: readonly Span[],
  quoted: readonly Span[],
  chain: SpeakerChain,
): QuotationMention[] {
  const { text } = scene;
  const found: QuotationMention[] = [];
  let next = 0;
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const announcement = announcementIn(scene, paragraphs[i]!, chain); // i + 1 < length
    if (announcement === undefined) continue;
    const { isHead, ...speaker } = announcement;
    const isBlock = (k: number): boolean => {
      while (next < quoted.length && quoted[next]!.end <= paragraphs[k]!.start) next++; // bounded by the test before it
      const marked = quoted[next];
      return isPlain(text, paragraphs, k) && (marked === undefined || !overlaps(marked, paragraphs[k]!)); // the callers' k
    };
    const isOwn = (k: number): boolean => k < paragraphs.length && speaksOfItself(scene, paragraphs[k]!, speaker); // k < length
    const first = i + 1;
    for (let k = first; k < paragraphs.length && isBlock(k); k++) {
      // the narrator goes on where nobody says "I" or "we", in this paragraph or the next
      const isSure = k === first && !isHead;
      if (!isSure && !isOwn(k) && !(isOwn(k - 1) && isOwn(k + 1))) break;
      const { start, end } = paragraphs[k]!; // k < length
      found.push({ kind: "quotation", start, end, quote: text.slice(start, end), ...speaker });
      i = k;
    }
  }
  return found;
}

function announcementIn(scene: Scene, paragraph: Span, chain: SpeakerChain): Announcement | undefined {
  const { text, tokens } = scene;
  if (paragraph.end - paragraph.start < 120 && HEADS.test(text.slice(paragraph.start, paragraph.end))) {
    const first = tokenAt(tokens, paragraph.start);
    const from = tokens[first]!.text.toLowerCase() === "full" ? first + 3 : first + 2; // the head has these words
    const subject = subjectAfter(scene, from, tokenAt(tokens, paragraph.end));
    return subject === undefined || subject.kind === "pronoun" || tokens[subject.from]?.kind === "lower"
      ? undefined
      : { ...speakersOf(scene, subject), tier: "explicit", isHead: true };
  }
  if (text[paragraph.end - 1] !== ":") return undefined;
  const lead = text.slice(Math.max(paragraph.start, paragraph.end - LONGEST_ANNOUNCEMENT), paragraph.end);
  if (!ANNOUNCES.test(lead.replace(/\s+/g, " "))) return undefined;
  const subject = announcer(scene, paragraph);
  if (subject === undefined) return undefined;
  if (subject.kind !== "pronoun") return { ...speakersOf(scene, subject), tier: "explicit", isHead: false };
  const name = chain.meant(subject.from);
  return name === undefined ? undefined : { ...pronounSpeaker(scene, subject, name), tier: "inferred", isHead: false };
}

/** A paragraph of whole sentences between blank lines. */
function isPlain(text: string, paragraphs: readonly Span[], k: number): boolean {
  const [before, block, after] = [paragraphs[k - 1]!, paragraphs[k]!, paragraphs[k + 1]]; // 0 < k < length
  if (!BLANK_LINE.test(text.slice(before.end, block.start))) return false;
  if (after !== undefined && !BLANK_LINE.test(text.slice(block.end, after.start))) return false;
  const words = text.slice(block.start, block.end);
  return /^\p{Lu}/u.test(words) && /[.!?]$/.test(words) && words.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}

/** "We will appeal", and the speaker is not named as another would name him. */
function speaksOfItself({ text, names }: Scene, { start, end }: Span, { speaker }: Speakers): boolean {
  if (!OWN_VOICE.test(text.slice(start, end))) return false;
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  for (let i = low; i < names.length && names[i]!.start < end; i++) if (names[i]!.name === speaker.name) return false; // i < length
  return true;
}

/** Who speaks in the last sentence of the announcement. */
function announcer(scene: Scene, announcement: Span): Subject | undefined {
  const { tokens } = scene;
  const colon = tokenAt(tokens, announcement.end - 1);
  if (tokens[colon]?.text !== ":") return undefined;
  const start = sentenceStart(tokens, colon, Math.max(0, colon - 60));
  for (let verb = colon - 1; verb > start; verb--) {
    const { kind, text } = tokens[verb]!; // start < verb
    if (kind !== "lower" || !(CUE_VERBS.has(text) || ISSUES.test(text))) continue;
    const subject = subjectBefore(scene, verb, start);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

const ISSUES = /^(?:issued|released|gave|made|sent)$/;

/** The first token that does not begin before a position. */
function tokenAt(tokens: Scene["tokens"], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return low;
}
