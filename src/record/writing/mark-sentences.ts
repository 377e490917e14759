// A body in which some sentences are pieces of their own, so that a page can mark them.

import type { Block, Inline } from "./body.ts";
import { type BodySentence, paragraphsOf } from "./body-sentences.ts";

export interface MarkedBody {
  readonly blocks: readonly Block[];
  /** The words of the sentences that are meant: each of these stands in `blocks`. */
  readonly marked: ReadonlySet<Inline>;
}

/** Sentences of a quotation are never marked: it is one piece. */
export function markSentences(
  blocks: readonly Block[],
  isMeant: (sentence: BodySentence) => boolean,
  language?: string,
): MarkedBody {
  const marked = new Set<Inline>();
  const inBlocks = (list: readonly Block[]): Block[] =>
    list.map((block) => {
      if (block.kind === "list") return { ...block, items: block.items.map(inBlocks) };
      if (block.kind !== "paragraph") return block;
      return { ...block, content: inContent(block.content, spansIn(block, isMeant, language), { at: 0 }, marked) };
    });
  return { blocks: inBlocks(blocks), marked };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function spansIn(block: Block, isMeant: (sentence: BodySentence) => boolean, language: string | undefined): Stretch[] {
  const [paragraph] = paragraphsOf([block], language);
  if (paragraph === undefined) return [];
  let at = 0;
  return paragraph.sentences.flatMap((sentence) => {
    const start = paragraph.text.indexOf(sentence.text, at);
    at = start + sentence.text.length;
    return isMeant(sentence) ? [{ start, end: at }] : [];
  });
}

/** `place` is how far the words of the paragraph have been counted. */
function inContent(
  content: readonly Inline[],
  spans: readonly Stretch[],
  place: { at: number },
  marked: Set<Inline>,
): Inline[] {
  return content.flatMap((one): Inline[] => {
    if (one.kind === "text") return cut(one.text, spans, place, marked);
    if ("content" in one) return [{ ...one, content: inContent(one.content, spans, place, marked) }];
    if (one.kind === "code") place.at += one.text.length;
    if (one.kind === "break") place.at += 1;
    if (one.kind === "value") place.at += one.name.length + 4;
    return [one];
  });
}

function cut(text: string, spans: readonly Stretch[], place: { at: number }, marked: Set<Inline>): Inline[] {
  const from = place.at;
  place.at += text.length;
  const pieces: Inline[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(start - from, at), Math.min(end - from, text.length)];
    if (first >= last) continue;
    if (first > at) pieces.push({ kind: "text", text: text.slice(at, first) });
    const own: Inline = { kind: "text", text: text.slice(first, last) };
    marked.add(own);
    pieces.push(own);
    at = last;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return pieces;
}
