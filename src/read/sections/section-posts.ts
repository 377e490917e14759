// Where the posts, releases and letters of a page begin. A page is cut only where it shows a pattern; an ordinary article
// stays whole.

import { hasYear } from "./section-dates.ts";
import { findLetters, type Letter } from "./section-letters.ts";
import { type Block, DATELINE_WITHIN, isLong, isTitle } from "./section-page.ts";
import { datedHeads, footerStarts, headerStarts, PATTERN } from "./section-post-heads.ts";
import { releaseStarts } from "./section-releases.ts";
import type { IndexedStart, Start } from "./section-start.ts";

/** The starts in order; empty when the text is one piece. */
export function findPosts(text: string, folded: string, blocks: readonly Block[]): Start[] {
  const letters = findLetters(text, folded, blocks);
  const inLetter = new Uint8Array(blocks.length);
  for (const letter of letters) inLetter.fill(1, letter.from, letter.to);

  const heads = datedHeads(text, blocks, inLetter);
  const footers = footerStarts(text, blocks, heads);
  const dated = footers ?? withBodies(blocks, headerStarts(text, blocks, heads, inLetter));
  const releases = releaseStarts(text, blocks, inLetter);
  const datelines = blocks.filter((block, i) => block.dateline !== undefined && inLetter[i] === 0).length;
  const isPage = dated.length >= PATTERN || dated.length + datelines > PATTERN || datelines >= PATTERN;
  const starts: IndexedStart[] = [];
  if (isPage) {
    starts.push(...dated);
    if (footers === undefined) starts.push(...undatedStarts(text, blocks, dated, inLetter));
  } else if (releases.length > 1) starts.push(...releases);
  else starts.push(...updateStarts(text, blocks, inLetter));

  starts.sort((a, b) => a.index - b.index);
  const withDatelines = starts.length > 0 ? addDatelines(blocks, starts) : [];
  return addLetters(blocks, withDatelines, letters);
}

/** Dated lines without text between them are a schedule, not posts. */
function withBodies(blocks: readonly Block[], dated: readonly IndexedStart[]): readonly IndexedStart[] {
  let bodies = 0;
  dated.forEach((start, n) => {
    const end = dated[n + 1]?.index ?? blocks.length;
    for (let i = start.index; i < end; i++) {
      const block = blocks[i]!; // i < length
      if (!isLong(block) || (i === start.headAt && block.head?.shape !== "update" && block.head?.shape !== "day"))
        continue;
      bodies += 1;
      break;
    }
  });
  return 2 * bodies >= dated.length ? dated : [];
}

/** Headings without a date, on a page of posts. */
function undatedStarts(
  text: string,
  blocks: readonly Block[],
  dated: readonly IndexedStart[],
  inLetter: Uint8Array,
): IndexedStart[] {
  const starts: IndexedStart[] = [];
  const level = postLevel(blocks, dated);
  const taken = new Set(dated.flatMap((start) => [start.index, start.headAt ?? start.index]));
  // A title right below a heading is its subtitle: long text must have come between.
  let hasBody = true;
  blocks.forEach((block, i) => {
    if (taken.has(i)) hasBody = false;
    if (inLetter[i] === 1 || taken.has(i)) return;
    const isHeading = level === undefined ? isTitle(text, block) && opensText(text, blocks, i) : block.level === level;
    if (isHeading && hasBody) {
      starts.push({ index: i, at: block.start, kind: "post", title: block, ordered: true });
      hasBody = false;
    } else if (isLong(block)) hasBody = true;
  });
  return starts;
}

/** What is added to an article later, with its own date. */
function updateStarts(text: string, blocks: readonly Block[], inLetter: Uint8Array): IndexedStart[] {
  return blocks.flatMap((block, i) => {
    const stamp = block.head?.shape === "update" ? block.head.stamp : undefined;
    if (stamp === undefined || inLetter[i] === 1 || i === 0) return [];
    // "Updated June 3, 2019" below the title says when the whole was changed.
    const says = text.slice(stamp.expression.end, block.end).match(/\p{L}{2,}/gu)?.length ?? 0;
    if (says < 4 && !isLong(blocks[i + 1])) return [];
    if (says < 4 && !blocks.slice(0, i).some(isLong)) return [];
    return [{ index: i, headAt: i, at: block.start, kind: "post" as const, stamp, ordered: true }];
  });
}

/** The level of headings that the file's layout marks, where the dated ones have one level. */
function postLevel(blocks: readonly Block[], dated: readonly IndexedStart[]): number | undefined {
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
function addDatelines(blocks: readonly Block[], starts: readonly IndexedStart[]): IndexedStart[] {
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
function addLetters(blocks: readonly Block[], starts: readonly IndexedStart[], letters: readonly Letter[]): Start[] {
  if (letters.length === 0) return [...starts];
  const all: IndexedStart[] = [...starts];
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
      author: letter.author,
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
