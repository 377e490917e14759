// Who speaks the quotations in Spanish and Arabic text: the language's own cues beside the quotation, and what follows from
// the quotation before. A speaker is the name or noun phrase by the cue, as printed.

import { type Span, spanAt } from "../../base/base.ts";
import type { NameMention, Tier } from "../../record/record.ts";
import { arabicCue } from "./quotation-arabic.ts";
import type { Beside, SpeakerCue } from "./quotation-beside.ts";
import type { QuotedSpan } from "./quotation-spans.ts";
import { spanishCue } from "./quotation-spanish.ts";

export interface OtherAttribution {
  readonly speaker: { readonly name: string; readonly start: number; readonly end: number };
  readonly tier: Exclude<Tier, "none">;
}

const CUES: ReadonlyMap<string, (beside: Beside) => SpeakerCue | undefined> = new Map([
  ["es", spanishCue],
  ["ar", arabicCue],
]);
/** Characters beside a quotation that are looked at. */
const REACH = 260;

/** One answer for each quotation, in their order. */
export function attributeIn(
  language: string,
  text: string,
  quoted: readonly QuotedSpan[],
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  names: readonly NameMention[],
): (OtherAttribution | undefined)[] {
  const cueOf = CUES.get(language);
  const answers: (OtherAttribution | undefined)[] = [];
  if (cueOf === undefined) return quoted.map(() => undefined);
  for (const [i, quotation] of quoted.entries()) {
    const paragraph = paragraphs[quotation.paragraph]!; // spans come from these paragraphs
    const previous = quoted[i - 1];
    const near = previous !== undefined && quotation.paragraph - previous.paragraph <= (quotation.continues ? 1 : 0);
    const last = near ? answers[i - 1] : undefined;
    const next = quoted[i + 1];
    const sentence = spanAt(sentences, quotation.start)?.start ?? paragraph.start;
    const from = Math.max(paragraph.start, sentence, quotation.start - REACH, near ? (previous?.end ?? 0) : 0);
    const to = Math.min(
      paragraph.end,
      quotation.end + REACH,
      next?.paragraph === quotation.paragraph ? next.start : paragraph.end,
    );
    const cue = cueOf({
      before: text.slice(from, quotation.start),
      after: text.slice(quotation.end, to),
      words: text.slice(quotation.start + 1, quotation.closed ? quotation.end - 1 : quotation.end),
    });
    if (cue === undefined) answers.push(quotation.continues && last !== undefined ? last : undefined);
    else if (cue.kind === "as before") answers.push(last && { ...last, tier: "inferred" });
    else {
      const shift = cue.side === "before" ? from : quotation.end;
      answers.push({
        speaker: speakerAt(text, names, { start: shift + cue.start, end: shift + cue.end }),
        tier: cue.tier,
      });
    }
  }
  return answers;
}

/** By the fullest name the document gives, where one stands in the words for the speaker. */
function speakerAt(text: string, names: readonly NameMention[], span: Span): OtherAttribution["speaker"] {
  const name = firstWithin(names, span);
  if (name !== undefined) return { name: name.name, start: name.start, end: name.end };
  return { name: text.slice(span.start, span.end).replace(/\s+/gu, " "), ...span };
}

/** The first person named inside a span; names are in order. */
function firstWithin(names: readonly NameMention[], { start, end }: Span): NameMention | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1; // middle < length
    else high = middle;
  }
  for (let i = low; i < names.length && names[i]!.end <= end; i++) if (names[i]!.kind === "person") return names[i]; // i < length
  return undefined;
}
