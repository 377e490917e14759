// Words without quotation marks that a sentence announces: "Rao said in a statement:" and then a paragraph of its own.
// Only where the paragraph plainly ends: blank lines stand on both sides.

import { overlaps, type Span } from "../base/base.ts";
import type { QuotationMention } from "../record/record.ts";
import { CUE_VERBS } from "./quotation-cues.ts";
import { sentenceStart } from "./quotation-places.ts";
import type { Scene } from "./quotation-scene.ts";
import { type Subject, subjectBefore } from "./quotation-subjects.ts";

const ANNOUNCES =
  /\b(?:said|says|wrote|writes|issued|released|gave|made|posted|sent|read|reads|responded|replied)\b[^.:]{0,80}\b(?:statement|letter|e-?mail|post|message|reply|response|note|the following)\b[^.:]{0,60}:$/i;
const BLANK_LINE = /\n[^\S\n]*\n/;
const LONGEST_ANNOUNCEMENT = 240;
const FEWEST_WORDS = 5;

export function findStatementBlocks(
  text: string,
  scene: Scene,
  paragraphs: readonly Span[],
  quoted: readonly Span[],
): QuotationMention[] {
  const found: QuotationMention[] = [];
  let next = 0;
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const [announcement, block] = [paragraphs[i]!, paragraphs[i + 1]!]; // i + 1 < length
    if (text[announcement.end - 1] !== ":") continue;
    while (next < quoted.length && quoted[next]!.end <= block.start) next++; // bounded by the test before it
    const marked = quoted[next];
    if (marked !== undefined && overlaps(marked, block)) continue;
    if (!isBlock(text, announcement, block, paragraphs[i + 2])) continue;
    const subject = announcer(scene, announcement);
    if (subject === undefined) continue;
    const [first, last] = [scene.tokens[subject.from]!, scene.tokens[subject.to - 1]!]; // a subject has a token
    const { start, end } = subject.name ?? { start: first.start, end: last.end };
    const name = subject.name?.name ?? text.slice(start, end).replace(/\s+/g, " ");
    const quote = text.slice(block.start, block.end);
    found.push({ kind: "quotation", ...block, quote, speaker: { name, start, end }, tier: "explicit" });
  }
  return found;
}

function isBlock(text: string, announcement: Span, block: Span, after: Span | undefined): boolean {
  const lead = text.slice(Math.max(announcement.start, announcement.end - LONGEST_ANNOUNCEMENT), announcement.end);
  if (!ANNOUNCES.test(lead.replace(/\s+/g, " "))) return false;
  if (!BLANK_LINE.test(text.slice(announcement.end, block.start))) return false;
  if (after !== undefined && !BLANK_LINE.test(text.slice(block.end, after.start))) return false;
  const words = text.slice(block.start, block.end);
  return /^\p{Lu}/u.test(words) && /[.!?]$/.test(words) && words.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}

/** Who speaks in the last sentence of the announcement; a pronoun is not resolved here. */
function announcer(scene: Scene, announcement: Span): Subject | undefined {
  const { tokens } = scene;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < announcement.end - 1) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  if (tokens[low]?.text !== ":") return undefined;
  const start = sentenceStart(tokens, low, Math.max(0, low - 60));
  for (let verb = low - 1; verb > start; verb--) {
    const { kind, text } = tokens[verb]!; // start < verb
    if (kind !== "lower" || !(CUE_VERBS.has(text) || ISSUES.test(text))) continue;
    const subject = subjectBefore(scene, verb, start);
    if (subject !== undefined) return subject.kind === "pronoun" ? undefined : subject;
  }
  return undefined;
}

const ISSUES = /^(?:issued|released|gave|made|sent)$/;
