// Where the posts, releases and letters of a page begin. A page is cut only where it shows a pattern; an ordinary article
// stays whole.

import type { Span } from "../base/base.ts";
import type { Section } from "../record/record.ts";
import { findLetters } from "./section-letters.ts";
import { type Block, isLong, isTitle } from "./section-page.ts";
import { hasYear, type Stamp } from "./section-dates.ts";

/** The beginning of a section; it reaches to the next one. */
export interface Start {
  readonly at: number;
  readonly kind: Section["kind"];
  readonly title?: Span | undefined;
  readonly stamp?: Stamp | undefined;
  /** Takes part in the page's order, and may be bounded by its neighbours. */
  readonly ordered: boolean;
  /** Goes on with what stood before a letter: has that section's date. */
  readonly resumes?: boolean | undefined;
}

/** Dated headings that a page must show before undated headings are taken for posts. */
const PATTERN = 2;
const DATELINE_WITHIN = 7;

/** The starts in order; empty when the text is one piece. */
export function findPosts(text: string, folded: string, blocks: readonly Block[]): Start[] {
  const letters = findLetters(text, folded, blocks);
  const inLetter = new Uint8Array(blocks.length);
  for (const letter of letters) inLetter.fill(1, letter.from, letter.to);

  const dated = withBodies(blocks, datedHeadings(text, blocks, inLetter));
  const releases = releaseStarts(text, blocks, inLetter);
  const datelines = blocks.filter((block, i) => block.dateline !== undefined && inLetter[i] === 0).length;
  const isPage = dated.length >= PATTERN || dated.length + datelines > PATTERN || datelines >= PATTERN;
  const starts: (Start & { readonly index: number })[] = [];
  if (isPage) {
    starts.push(...dated);
    const level = postLevel(blocks, dated);
    const taken = new Set(dated.map((start) => start.index));
    // A title right below a heading is its subtitle: long text must have come between.
    let hasBody = true;
    blocks.forEach((block, i) => {
      if (taken.has(i)) hasBody = false;
      if (inLetter[i] === 1 || taken.has(i)) return;
      const isHeading =
        level === undefined ? isTitle(text, block) && opensText(text, blocks, i) : block.level === level;
      if (isHeading && hasBody) {
        starts.push({ index: i, at: block.start, kind: "post", title: block, ordered: true });
        hasBody = false;
      } else if (isLong(block)) hasBody = true;
    });
  } else if (releases.length > 1) starts.push(...releases);

  starts.sort((a, b) => a.index - b.index);
  const withDatelines = starts.length > 0 ? addDatelines(blocks, starts) : [];
  return addLetters(blocks, withDatelines, letters);
}

function datedHeadings(text: string, blocks: readonly Block[], inLetter: Uint8Array): (Start & { index: number })[] {
  const found: (Start & { index: number })[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!; // i < length
    if (block.heading === undefined || inLetter[i] === 1) continue;
    if (!block.bare) {
      found.push({ index: i, at: block.start, kind: "post", title: block, stamp: block.heading, ordered: true });
      continue;
    }
    // The date alone: the title stands above it, or below.
    const above = blocks[i - 1];
    const below = blocks[i + 1];
    if (
      above !== undefined &&
      inLetter[i - 1] === 0 &&
      above.heading === undefined &&
      found.at(-1)?.index !== i - 1 &&
      isTitleLine(text, above)
    ) {
      found.push({ index: i - 1, at: above.start, kind: "post", title: above, stamp: block.heading, ordered: true });
    } else if (below !== undefined && below.heading === undefined && (isTitleLine(text, below) || isLong(below))) {
      const title = isTitleLine(text, below) ? below : block;
      found.push({ index: i, at: block.start, kind: "post", title, stamp: block.heading, ordered: true });
    }
  }
  return found;
}

/** Dated lines without text between them are a schedule, not posts. */
function withBodies<S extends { readonly index: number }>(blocks: readonly Block[], dated: readonly S[]): readonly S[] {
  let bodies = 0;
  dated.forEach((start, n) => {
    const end = dated[n + 1]?.index ?? blocks.length;
    for (let i = start.index + 1; i < end; i++) {
      if (!isLong(blocks[i])) continue;
      bodies += 1;
      break;
    }
  });
  return 2 * bodies >= dated.length ? dated : [];
}

function isTitleLine(text: string, block: Block): boolean {
  return (
    block.level !== undefined ||
    (block.length <= 160 &&
      !block.stopped &&
      block.blankBefore &&
      /^[#*_"“‘\s]*\p{Lu}/u.test(text.slice(block.start, block.start + 12)))
  );
}

function releaseStarts(text: string, blocks: readonly Block[], inLetter: Uint8Array): (Start & { index: number })[] {
  return blocks.flatMap((block, i) => {
    if (inLetter[i] === 1 || !isReleaseLine(text, block)) return [];
    return [
      {
        index: i,
        at: block.start,
        kind: "release" as const,
        title: undefined,
        stamp: nearStamp(blocks, i),
        ordered: true,
      },
    ];
  });
}

export function isReleaseLine(text: string, block: Span): boolean {
  return (
    block.end - block.start <= 120 &&
    /\bfor immediate release\b|^\W*(?:press|news|media) release\b/iu.test(text.slice(block.start, block.end))
  );
}

/** A date in the lines of a release's head. */
function nearStamp(blocks: readonly Block[], index: number): Stamp | undefined {
  for (let i = index; i < blocks.length && i <= index + DATELINE_WITHIN; i++) {
    const { heading, dateline } = blocks[i]!; // i < length
    if (dateline !== undefined) return dateline;
    if (heading !== undefined && hasYear(heading.expression)) return heading;
  }
  return undefined;
}

/** The level of headings that the file's layout marks, where the dated ones have one level. */
function postLevel(blocks: readonly Block[], dated: readonly { readonly index: number }[]): number | undefined {
  const levels = new Set(dated.map(({ index }) => blocks[index]?.level));
  const [only] = levels;
  return levels.size === 1 ? only : undefined;
}

/** Long text follows, with at most two lines of a subtitle or a dateline between. */
function opensText(text: string, blocks: readonly Block[], index: number): boolean {
  const line = blocks[index]!; // callers give an index of the list
  const words = text.slice(line.start, line.end).match(/\p{L}{2,}/gu)?.length ?? 0;
  const subtitles = words >= 5 ? 2 : 0;
  for (let i = index + 1; i <= index + 1 + subtitles; i++) {
    const block = blocks[i];
    if (block === undefined || block.heading !== undefined) return false;
    if (block.dateline !== undefined || isLong(block)) return true;
    if (block.stopped || text[block.end - 1] === ":") return false;
  }
  return false;
}

/** A dateline near the head of a post dates it, or gives its heading the year. */
function addDatelines<S extends Start & { readonly index: number }>(
  blocks: readonly Block[],
  starts: readonly S[],
): S[] {
  return starts.map((start, n) => {
    const limit = Math.min(starts[n + 1]?.index ?? blocks.length, start.index + DATELINE_WITHIN);
    for (let i = start.index; i < limit; i++) {
      const dateline = blocks[i]?.dateline;
      if (dateline === undefined) continue;
      if (start.stamp === undefined || (!hasYear(start.stamp.expression) && hasYear(dateline.expression)))
        return { ...start, stamp: dateline };
      break;
    }
    return start;
  });
}

/** Letters become sections of their own; what follows one goes on with what stood before it. */
function addLetters(
  blocks: readonly Block[],
  starts: readonly (Start & { readonly index: number })[],
  letters: readonly { readonly from: number; readonly to: number; readonly stamp: Stamp | undefined }[],
): Start[] {
  if (letters.length === 0) return [...starts];
  const all: (Start & { readonly index: number })[] = [...starts];
  const begun = new Set([...starts.map((start) => start.index), ...letters.map((letter) => letter.from)]);
  for (const letter of letters) {
    const first = blocks[letter.from];
    // The whole text is the letter, or nearly.
    if (first === undefined) continue;
    all.push({
      index: letter.from,
      at: first.start,
      kind: "letter",
      stamp: letter.stamp,
      ordered: false,
      resumes: letter.stamp === undefined,
    });
    const after = blocks[letter.to];
    if (after !== undefined && !begun.has(letter.to)) {
      all.push({ index: letter.to, at: after.start, kind: "part", ordered: false, resumes: true });
    }
  }
  return all.sort((a, b) => a.index - b.index || (a.kind === "letter" ? 1 : -1));
}
