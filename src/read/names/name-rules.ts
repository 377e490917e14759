// Names by rules alone: runs of capitalised words are cut at titles, each part is weighed by its words and surroundings, and the
// document decides once what each name is.

import { compareSpans, type Span } from "../../base/base.ts";
import { NAME_KINDS, type NameKind } from "../../record/record.ts";
import { findHeadingNames } from "./name-headings.ts";
import { findRuns, type Run } from "./name-runs.ts";
import { cutRun, type Segment } from "./name-segments.ts";
import { findTokens, type LineStyle, type Token } from "../name-tokens.ts";
import { decideKinds, segmentKey } from "./name-typing.ts";

export interface RuledName extends Span {
  readonly segment: Segment;
  readonly kind: NameKind;
  readonly key: string;
}

export interface RuledText {
  readonly tokens: readonly Token[];
  readonly styles: readonly LineStyle[];
  /** Words that the document writes small somewhere. */
  readonly lowerWords: ReadonlySet<string>;
  /** Names in running text, sorted by place; none overlaps another. */
  readonly names: readonly RuledName[];
  /** Stretches of headings and of capitals, where a capital says nothing. */
  readonly headings: readonly Run[];
}

export function namesByRule(text: string, sentences: readonly Span[]): RuledText {
  const { list: tokens, lines: styles } = findTokens(text, sentences);
  const segments: Segment[] = [];
  const headings: Run[] = [];
  const lowerWords = new Set<string>();
  for (const token of tokens) if (token.kind === "lower") lowerWords.add(token.text);
  for (const run of findRuns(tokens)) {
    const style = styles[tokens[run.from]!.line]; // a run has a token
    if (style === "plain" || (style === "title" && !isHeadingPiece(tokens, run))) segments.push(...cutRun(tokens, run));
    else headings.push(run);
  }
  const kinds = decideKinds(tokens, segments, lowerWords);
  const names: RuledName[] = [];
  for (const segment of segments) {
    const key = segmentKey(tokens, segment);
    const kind = kinds.get(key);
    if (kind !== undefined) names.push(placed(tokens, segment, kind, key));
  }
  return { tokens, styles, lowerWords, names: names.sort(compareSpans), headings };
}

/** Names in headings: those of `kinds`, by key, and what can be told without the help of a capital. */
export function headingNames({ tokens, headings }: RuledText, kinds: ReadonlyMap<string, NameKind>): RuledName[] {
  return findHeadingNames(tokens, headings, kinds).flatMap((segment) => {
    const key = segmentKey(tokens, segment);
    const kind = kinds.get(key) ?? headingKind(segment);
    return kind === undefined ? [] : [placed(tokens, segment, kind, key)];
  });
}

export function placed(tokens: readonly Token[], segment: Segment, kind: NameKind, key: string): RuledName {
  return { segment, kind, key, start: tokens[segment.from]!.start, end: tokens[segment.to - 1]!.end }; // from < to
}

const SURE = 4;
const EACH_KIND = 8;

/** For every token what the rules made of it: kind, place in the name (first, inner, last, only) and whether they are sure. */
export function ruledTokens({ tokens, names }: RuledText): Uint8Array {
  const ruled = new Uint8Array(tokens.length);
  for (const { segment, kind } of names) {
    const code = 1 + EACH_KIND * NAME_KINDS.indexOf(kind) + (segment.sure ? SURE : 0);
    const { from, to } = segment;
    for (let i = from; i < to; i++) ruled[i] = code + (to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
  }
  return ruled;
}

const LONG_HEADING = 5; // words

/** Of a line in which every word has a capital, only a long stretch without marks says nothing: "X – Managing Attorney" does. */
function isHeadingPiece(tokens: readonly Token[], run: Run): boolean {
  const line = tokens[run.from]!.line; // a run has a token
  let from = run.from;
  let to = run.to;
  while (to - from < LONG_HEADING && from > 0 && tokens[from - 1]!.line === line && !separates(tokens[from - 1]!))
    from--;
  while (to - from < LONG_HEADING && to < tokens.length && tokens[to]!.line === line && !separates(tokens[to]!)) to++;
  return to - from >= LONG_HEADING;
}

function separates(token: Token): boolean {
  return token.kind === "mark" && !/^['’]s?$/.test(token.text) && token.text !== "&";
}

function headingKind(segment: Segment): NameKind | undefined {
  if (!segment.sure) return undefined;
  return (["person", "organization", "place", "court", "facility"] as const).find(
    (kind) => (segment.votes[kind] ?? 0) > 0,
  );
}
