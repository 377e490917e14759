// People, organizations, places, courts and facilities, with the role printed at the mention and the fullest name the
// document gives. Capitalised runs are cut at titles, each part is weighed by its words and surroundings, the document
// decides once what each name is, and short forms are joined to the fullest one unless two would fit.

import { compareSpans } from "../base/base.ts";
import type { NameKind, NameMention, Reading } from "../record/record.ts";
import { acronymPairs } from "./name-acronyms.ts";
import { fullestNames, type Named } from "./name-coreference.ts";
import { findHeadingNames } from "./name-headings.ts";
import { roleAround } from "./name-roles.ts";
import { findRuns } from "./name-runs.ts";
import { cutRun, type Segment } from "./name-segments.ts";
import { findTokens, type Token } from "./name-tokens.ts";
import { decideKinds, segmentKey } from "./name-typing.ts";
import type { Reader } from "./reader.ts";

export const namesReader: Reader = {
  name: "names",
  version: 8,
  needs: ["sentences"],
  languages: ["en"],
  docs: "docs/readers/names.md",
  run({ text }, found) {
    return { mentions: findNames(text, found) };
  },
};

function findNames(text: string, found: Reading): NameMention[] {
  const { list: tokens, lines } = findTokens(text, found.sentences);
  const segments: Segment[] = [];
  const headings: { from: number; to: number }[] = [];
  const lowerWords = new Set<string>();
  for (const token of tokens) if (token.kind === "lower") lowerWords.add(token.text);
  for (const run of findRuns(tokens)) {
    const style = lines[tokens[run.from]!.line]; // a run has a token
    if (style === "plain" || (style === "title" && !isHeadingPiece(tokens, run))) segments.push(...cutRun(tokens, run));
    else headings.push(run);
  }
  const kinds = decideKinds(tokens, segments, lowerWords);
  segments.push(...findHeadingNames(tokens, headings, kinds));
  const placed: { segment: Segment; kind: NameKind; key: string; start: number; end: number }[] = [];
  for (const segment of segments) {
    const key = segmentKey(tokens, segment);
    const kind = kinds.get(key) ?? headingKind(segment);
    if (kind === undefined) continue;
    placed.push({ segment, kind, key, start: tokens[segment.from]!.start, end: tokens[segment.to - 1]!.end }); // from < to
  }
  placed.sort(compareSpans);
  const named: Named[] = placed.map(({ segment, kind, key, start, end }) => ({
    kind,
    key,
    text: spaced(text.slice(start, end)),
    before: tokens[segment.from - 1]?.text,
  }));
  const fullest = fullestNames(named, acronymPairs(tokens, placed));
  return placed.map(({ segment, kind, start, end }, order) => ({
    kind,
    start,
    end,
    quote: text.slice(start, end),
    name: fullest[order]!, // one for each
    ...(kind === "person" ? roleAround(text, tokens, segment, placed) : {}),
  }));
}

const LONG_HEADING = 5; // words

/** Of a line in which every word has a capital, only a long stretch without marks says nothing: "X – Managing Attorney" does. */
function isHeadingPiece(tokens: readonly Token[], run: { from: number; to: number }): boolean {
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

/** A name over a line's end, or with double spaces, on one line. */
function spaced(name: string): string {
  return name.replace(/\s+/g, " ");
}
