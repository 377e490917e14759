// Running heads, running feet and page numbers: lines near the edge of the page that come back, page after page, with at
// most their numbers changed. They are marked, never removed.

import type { Span } from "../base/base.ts";
import type { PageLine } from "./pdf-order.ts";

export interface PageOfLines {
  readonly text: string;
  readonly lines: readonly PageLine[];
  /** In points, as displayed. */
  readonly height: number;
}

/** The repeated lines of each page, as spans of that page's text. */
export function findRepeated(pages: readonly PageOfLines[]): Span[][] {
  const candidates = pages.map(edgeLines);
  const pagesWith = new Map<string, number>();
  for (const lines of candidates) {
    for (const key of new Set(lines.map((line) => line.key))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.min(FEWEST_PAGES, pages.length), LEAST_SHARE * pages.length);
  return candidates.map((lines) =>
    lines
      .filter((line) => (pagesWith.get(line.key) ?? 0) >= enough || line.isStamp)
      .map(({ start, end }) => ({ start, end })),
  );
}

/** What an electronic filing system prints on every page, also of a paper of one page: case, document, day, page. */
const FILING_STAMP =
  /^(?:appellate )?case:? \S.{0,60}\b(?:doc|document|ecf|dkt|pageid|entry)\b.{0,60}\b(?:filed|entered|date filed|page)\b/iu;

/** Odd and even pages often have heads of their own, and the first pages of a brief none. */
const LEAST_SHARE = 0.3;
const FEWEST_PAGES = 3;
/** Share of the page's height, above and below, in which heads and feet stand. */
const EDGE = 0.12;
const MOST_LINES = 5;
const MOST_LENGTH = 200;

interface EdgeLine extends Span {
  /** The line without its numbers. */
  readonly key: string;
  readonly isStamp: boolean;
}

function edgeLines({ text, lines, height }: PageOfLines): EdgeLine[] {
  const above = lines.filter((line) => line.bottom <= EDGE * height);
  const below = lines.filter((line) => line.top >= (1 - EDGE) * height);
  const pick = [
    ...above.toSorted((a, b) => a.top - b.top).slice(0, MOST_LINES),
    ...below.toSorted((a, b) => b.bottom - a.bottom).slice(0, MOST_LINES),
  ];
  return pick
    .filter((line) => line.end - line.start <= MOST_LENGTH)
    .map(({ start, end, top }) => {
      const line = text.slice(start, end).replace(/\s+/gu, " ").trim();
      const words = line
        .toLowerCase()
        .replace(/\p{N}+/gu, "#")
        .trim();
      return { start, end, key: `${top < height / 2 ? "head" : "foot"} ${words}`, isStamp: FILING_STAMP.test(line) };
    });
}
