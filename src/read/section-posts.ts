// Where the posts, releases and letters of a page begin. A page is cut only where it shows a pattern; an ordinary article
// stays whole.

import type { Span } from "../base/base.ts";
import type { Section } from "../record/record.ts";
import { titlePattern } from "./section-heads.ts";
import { findLetters, type Letter } from "./section-letters.ts";
import { type Block, isLong, isTitle } from "./section-page.ts";
import { hasYear, type Stamp } from "./section-dates.ts";

/** The beginning of a section; it reaches to the next one. */
export interface Start {
  readonly at: number;
  readonly kind: Section["kind"];
  readonly title?: Span | undefined;
  readonly author?: Span | undefined;
  readonly stamp?: Stamp | undefined;
  readonly weekday?: number | undefined;
  /** Takes part in the page's order, and may be bounded by its neighbours. */
  readonly ordered: boolean;
  /** Goes on with what stood before a letter: has that section's date. */
  readonly resumes?: boolean | undefined;
}

/** `index`: its first block; `headAt`: the block that dates it. */
interface IndexedStart extends Start {
  readonly index: number;
  readonly headAt?: number | undefined;
}

/** Dated headings that a page must show before undated headings are taken for posts. */
const PATTERN = 2;
const DATELINE_WITHIN = 7;

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

/** The blocks that can date a post; titles with a date in them only where several are alike. */
function datedHeads(text: string, blocks: readonly Block[], inLetter: Uint8Array): number[] {
  const alike = new Map<string, number>();
  const patterns = blocks.map((block, i) => {
    const { head } = block;
    if (head?.shape !== "title" || head.stamp === undefined || inLetter[i] === 1 || block.stopped) return undefined;
    const pattern = titlePattern(text, block, head.stamp);
    if (pattern !== undefined) alike.set(pattern, (alike.get(pattern) ?? 0) + 1);
    return pattern;
  });
  let months = false;
  return blocks.flatMap((block, i) => {
    const { head } = block;
    if (head === undefined || inLetter[i] === 1 || isInvitation(text, blocks, i)) return [];
    if (isMonth(block)) months = true;
    switch (head.shape) {
      case "title":
        return (alike.get(patterns[i] ?? "") ?? 0) >= PATTERN ? [i] : [];
      case "day":
        return months ? [i] : [];
      case "lead":
        return block.stopped ? [] : [i];
      case "alone":
      case "update":
      case "weekday":
      case "age":
        return [i];
    }
  });
}

/** "June 2019" above days that leave it out. */
function isMonth(block: Block): boolean {
  const meaning = block.heading?.expression.meaning;
  return (
    meaning?.kind === "calendar" &&
    meaning.year !== undefined &&
    meaning.month !== undefined &&
    meaning.day === undefined
  );
}

/** "Date: June 3, 2019 / Time: 10 a.m. / Where: …": when something will be. */
function isInvitation(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!; // callers give an index of the list
  if (!/^\W*(?:date|when)\b/iu.test(text.slice(block.start, block.start + 12))) return false;
  return [index - 2, index - 1, index + 1, index + 2].some((i) => {
    const other = blocks[i];
    return (
      other !== undefined &&
      /^\W*(?:time|where|location|place|venue|what|who)\s?:/iu.test(text.slice(other.start, other.start + 16))
    );
  });
}

/** Posts that begin with what dates them, or with the title above it. */
function headerStarts(
  text: string,
  blocks: readonly Block[],
  heads: readonly number[],
  inLetter: Uint8Array,
): IndexedStart[] {
  const found: IndexedStart[] = [];
  const isHead = new Set(heads);
  let month: Stamp | undefined;
  for (const i of heads) {
    const block = blocks[i]!; // heads are indices of blocks
    const head = block.head!; // of blocks with a head
    const { shape, stamp, author, weekday } = head;
    if (isMonth(block)) month = stamp;
    if (shape === "day") {
      const day = head.day !== undefined && month !== undefined ? dayOfMonth(text, block, month, head.day) : undefined;
      if (day !== undefined)
        found.push({ index: i, headAt: i, at: block.start, kind: "post", stamp: day, ordered: true });
      continue;
    }
    const whole = { headAt: i, kind: "post", stamp, author, weekday, ordered: true } as const;
    if (shape === "lead" || shape === "title" || shape === "update" || (shape === "weekday" && block.length > 16)) {
      const title = block.length <= 220 ? block : undefined;
      found.push({ ...whole, index: i, at: block.start, title });
      continue;
    }
    // The date alone: the title stands above it, or below.
    const last = found.at(-1)?.headAt ?? -1;
    const above = titleAbove(text, blocks, i, (at) => at > last && inLetter[at] === 0 && !isHead.has(at));
    const below = blocks[i + 1];
    if (above !== undefined)
      found.push({ ...whole, index: above.from, at: blocks[above.from]!.start, title: blocks[above.title] }); // indices of blocks
    else if (
      below !== undefined &&
      (below.heading === undefined || isHead.has(i + 1)) &&
      (isTitleLine(text, below, true) || isLong(below) || isHead.has(i + 1))
    ) {
      const title = isTitleLine(text, below, true) && !isHead.has(i + 1) ? below : block;
      found.push({ ...whole, index: i, at: block.start, title });
    }
  }
  return found;
}

const BYLINE = /^\W*(?:by|written by|posted by|von|por|par)\s\S/iu;

/** The title above a date that stands alone, with a byline or a rubric between them at most. */
function titleAbove(
  text: string,
  blocks: readonly Block[],
  date: number,
  isFree: (index: number) => boolean,
): { from: number; title: number } | undefined {
  for (let i = date - 1; i >= 0 && i >= date - 3 && isFree(i); i--) {
    const block = blocks[i]!; // i is in range
    const line = text.slice(block.start, Math.min(block.end, block.start + 80));
    if (block.level === undefined && BYLINE.test(line) && block.length <= 80) continue;
    return isTitleLine(text, block) ? { from: i, title: i } : undefined;
  }
  return undefined;
}

function dayOfMonth(text: string, block: Block, month: Stamp, day: number): Stamp | undefined {
  const { meaning } = month.expression;
  if (meaning.kind !== "calendar" || day < 1 || day > 31) return undefined;
  const start = block.start + text.slice(block.start, block.start + 6).search(/\d/u);
  return {
    expression: { ...month.expression, start, end: start + String(day).length, meaning: { ...meaning, day } },
    basis: "header",
  };
}

/**
 * Posts that end with what dates them ("Posted on June 3, 2019 by …"): there is text before the first such line and none
 * behind the last. undefined for any other page.
 */
function footerStarts(text: string, blocks: readonly Block[], heads: readonly number[]): IndexedStart[] | undefined {
  const alone = heads.filter((i) => blocks[i]?.head?.shape === "alone");
  const [first] = alone;
  const last = alone.at(-1);
  if (alone.length < PATTERN || alone.length < heads.length || first === undefined || last === undefined)
    return undefined;
  if (!blocks.slice(0, first).some(isLong) || blocks.slice(last + 1).some(isLong)) return undefined;
  if (alone.some((i) => titleAbove(text, blocks, i, () => true) !== undefined)) return undefined;
  const starts: IndexedStart[] = [];
  let from = 0;
  for (const i of alone) {
    const begin = firstTitle(text, blocks, from, i);
    const block = blocks[begin];
    const { stamp, author } = blocks[i]?.head ?? {};
    if (block !== undefined && blocks.slice(begin, i).some(isLong))
      starts.push({
        index: begin,
        headAt: i,
        at: block.start,
        kind: "post",
        title: isTitleLine(text, block) ? block : undefined,
        stamp,
        author,
        ordered: true,
      });
    from = i + 1;
  }
  return starts.length >= PATTERN ? starts : undefined;
}

/** The title that opens the text between two footers; what stands above it ("Filed under …") belongs to the post before. */
function firstTitle(text: string, blocks: readonly Block[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const block = blocks[i]!; // i < length
    if (isLong(block)) return i;
    if ((block.level !== undefined || isTitle(text, block)) && isLong(blocks[i + 1])) return i;
  }
  return from;
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

/** `below`: a date stands on the line above. */
function isTitleLine(text: string, block: Block, below = false): boolean {
  return (
    block.level !== undefined ||
    (block.length <= 160 &&
      !block.stopped &&
      !block.aside &&
      (block.blankBefore || below) &&
      /^[#*_"“‘\s]*\p{Lu}/u.test(text.slice(block.start, block.start + 12)))
  );
}

function releaseStarts(text: string, blocks: readonly Block[], inLetter: Uint8Array): IndexedStart[] {
  return blocks.flatMap((block, i) => {
    if (inLetter[i] === 1 || !isReleaseLine(text, block)) return [];
    return [{ index: i, at: block.start, kind: "release" as const, stamp: nearStamp(blocks, i), ordered: true }];
  });
}

export function isReleaseLine(text: string, block: Span): boolean {
  return (
    block.end - block.start <= 120 &&
    /\bfor immediate release\b|^\W*(?:press|news|media) (?:release|advisory|statement)\b|^\W*(?:for release\s?:|embargoed (?:until|till|for)\b)/iu.test(
      text.slice(block.start, block.end),
    )
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
