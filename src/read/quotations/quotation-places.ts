// Where a quotation stands among the words around it: its paragraph, its neighbours, its sentence.

import type { Span } from "../../base/base.ts";
import type { Token } from "../name-tokens.ts";
import type { QuotedSpan } from "./quotation-spans.ts";

/** What a rule may look at. Token indexes: `first`..`end` are the quotation's own tokens, `from`..`to` the paragraph's. */
export interface Place {
  readonly quoted: QuotedSpan;
  readonly order: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  /** First token after the quotation before, and first token of the next one, in the same paragraph. */
  readonly after: number;
  readonly before: number;
}

export function findPlaces(
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  quoted: readonly QuotedSpan[],
): Place[] {
  const places: Place[] = [];
  let token = 0;
  const seek = (position: number): number => {
    while (token < tokens.length && tokens[token]!.start < position) token++;
    return token;
  };
  let paragraphIndex = -1;
  let [from, to, after] = [0, 0, 0];
  const inner: { first: number; end: number; from: number; to: number; after: number }[] = [];
  for (const span of quoted) {
    if (span.paragraph !== paragraphIndex) {
      paragraphIndex = span.paragraph;
      const paragraph = paragraphs[span.paragraph]!; // spans come from these paragraphs
      from = seek(paragraph.start);
      to = upperBound(tokens, from, paragraph.end);
      after = from;
    }
    const first = seek(span.start) + 1;
    const end = seek(span.end);
    inner.push({ first, end, from, to, after });
    after = end;
  }
  quoted.forEach((span, order) => {
    const place = inner[order]!; // one for each span
    const next = inner[order + 1];
    const before = next !== undefined && quoted[order + 1]!.paragraph === span.paragraph ? next.first - 1 : place.to;
    places.push({ ...place, quoted: span, order, before });
  });
  return places;
}

function upperBound(tokens: readonly Token[], from: number, position: number): number {
  let [low, high] = [from, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One past the last token of the clause that begins at `from`. A stop in mid-sentence ("R-Tex.,") does not end it. */
export function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!; // at < limit
    if (/^[?!;]$/.test(token.text) || (at > from && token.gap >= 2)) return at;
    if (token.text === "." && !isVersus(tokens, at)) {
      const next = tokens[at + 1];
      if (next === undefined || (!/^[,)]$/.test(next.text) && next.kind !== "lower")) return at;
    }
    if (at > from && token.startsSentence && tokens[at - 1]!.text.endsWith(".") && token.kind !== "mark") return at;
  }
  return limit;
}

/** The first token of the sentence in which token `at` stands, not before `limit`. */
export function sentenceStart(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at - 2; i >= limit; i--) {
    const token = tokens[i]!; // i ≥ limit ≥ 0
    const next = tokens[i + 1]!; // i < at - 1
    if (/^[?!;]$/.test(token.text) || next.gap >= 2) return i + 1;
    if (token.text === "." && !/^[,)]$/.test(next.text) && next.kind !== "lower" && !isVersus(tokens, i)) return i + 1;
    if (token.text === "”" && /^[.?!]$/.test(tokens[i - 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ""))
      return i + 1;
  }
  return limit;
}

/** "Rao v. Pell": no sentence ends there. */
function isVersus(tokens: readonly Token[], stop: number): boolean {
  return /^vs?$/.test(tokens[stop - 1]?.text ?? "");
}
