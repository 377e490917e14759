// Quotations and indirect speech with who speaks them and how surely the text says so.

import { compareSpans, overlaps, type Span, spanAt } from "../../base/base.ts";
import type { IndirectSpeechMention, NameMention, QuotationMention, Reading } from "../../record/record.ts";
import { findIndirectSpeech } from "./indirect-speech.ts";
import { languageFinder, primary } from "../languages.ts";
import { findStatementBlocks } from "./quotation-blocks.ts";
import { SpeakerChain } from "./quotation-chain.ts";
import { findFrames } from "./quotation-frames.ts";
import { attributeIn } from "./quotation-languages.ts";
import { sceneOf } from "./quotation-scene.ts";
import { spokenTurns } from "./quotation-spanish.ts";
import { findQuotedSpans, type QuotedSpan } from "./quotation-spans.ts";
import { attribute } from "./quotation-speakers.ts";
import { findTurns } from "./quotation-turns.ts";
import type { Reader } from "../reader.ts";

export const quotationsReader: Reader = {
  name: "quotations",
  version: 13,
  needs: ["sentences", "names", "coreference"],
  languages: ["ar", "en", "es"],
  elsewhere: "the words, without who says them",
  docs: "docs/readers/quotations.md",
  run({ text, language }, found) {
    return { mentions: findQuotations(text, found, language) };
  },
};

function findQuotations(
  text: string,
  found: Reading,
  whole: string | undefined,
): (QuotationMention | IndirectSpeechMention)[] {
  const all = findQuotedSpans(text, found.paragraphs);
  const scene = sceneOf(text, found);
  const other = inOtherLanguages(text, found, all, scene.names, whole);
  const isOther = new Set(other.map(({ start }) => start));
  const quoted = isOther.size === 0 ? all : all.filter(({ start }) => !isOther.has(start));
  const turns = findTurns(scene);
  const frames = findFrames(scene, all);
  const chain = new SpeakerChain(scene, found.paragraphs, all, frames, turns);
  const attributions = attribute(scene, found.paragraphs, quoted, chain);
  const blocks = findStatementBlocks(scene, found.paragraphs, quoted, chain);
  const marked = quoted.map(({ start, end }, order): QuotationMention => {
    const attribution = attributions[order];
    const base = { kind: "quotation" as const, start, end, quote: text.slice(start, end) };
    return attribution === undefined
      ? { ...base, tier: "none" as const }
      : { ...base, speaker: attribution.speaker, joint: attribution.joint, tier: attribution.tier };
  });
  const indirect = findIndirectSpeech(scene, all, frames, chain);
  // a speech of a transcript holds the quotations in it, unless it is nothing but one
  const own = [...marked, ...other].filter(({ start, end }) => !isMostOf(spanAt(turns, start), end - start));
  const outside = [...blocks, ...indirect].filter(({ start }) => spanAt(turns, start) === undefined);
  return [...own, ...turns, ...outside].sort(compareSpans);
}

const MARKS = 3; // characters that may stand around a quotation: a full stop, a space

function isMostOf(speech: Span | undefined, length: number): boolean {
  return speech !== undefined && speech.end - speech.start - length <= MARKS;
}

/** The quotations of paragraphs in other languages than English, with their speakers where that language has cues. */
function inOtherLanguages(
  text: string,
  { paragraphs, languages, sentences }: Reading,
  quoted: readonly QuotedSpan[],
  names: readonly NameMention[],
  whole: string | undefined,
): QuotationMention[] {
  const wholeOther = whole !== undefined && primary(whole) !== "en" ? primary(whole) : undefined;
  if (wholeOther === undefined && languages.every(({ language }) => language === "en")) return [];
  const languageIn = languageFinder(languages);
  const mentions: QuotationMention[] = [];
  const groups = new Map<string, QuotedSpan[]>();
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const language = languageIn(paragraph.start) ?? wholeOther;
    while (next < quoted.length && quoted[next]!.paragraph < index) next++; // next < length
    if (language === undefined || language === "en") return;
    const group = groups.get(language) ?? [];
    groups.set(language, group);
    const turns = language === "es" ? spokenTurns(text, paragraph) : [];
    for (const turn of turns) group.push({ ...turn, paragraph: index, closed: false, continues: false });
    for (; next < quoted.length && quoted[next]!.paragraph === index; next++) {
      const own = quoted[next]!; // next < length
      if (!turns.some((turn) => overlaps(turn, own))) group.push(own);
    }
  });
  for (const [language, group] of groups) {
    group.sort(compareSpans);
    const answers = attributeIn(language, text, group, paragraphs, sentences, names);
    group.forEach(({ start, end }, i) => {
      const answer = answers[i];
      const base = { kind: "quotation" as const, start, end, quote: text.slice(start, end) };
      mentions.push(
        answer === undefined ? { ...base, tier: "none" } : { ...base, speaker: answer.speaker, tier: answer.tier },
      );
    });
  }
  return mentions;
}
