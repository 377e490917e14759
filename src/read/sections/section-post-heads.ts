// The lines of a page that date its posts, and where those posts begin: with the line, with the title above it, or, where the
// date stands below each post, behind the one before.

import { isInvitation } from "./section-invitations.ts";
import { type Block, isLong, isTitle } from "./section-page.ts";
import { titlePattern } from "./section-heads.ts";
import type { Stamp } from "./section-dates.ts";
import type { IndexedStart } from "./section-start.ts";

/** Dated headings that a page must show before its headings are taken for posts. */
export const PATTERN = 2;

/** The blocks that can date a post; titles with a date in them only where several are alike. */
export function datedHeads(text: string, blocks: readonly Block[], inLetter: Uint8Array): number[] {
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

/** Posts that begin with what dates them, or with the title above it. */
export function headerStarts(
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
export function footerStarts(
  text: string,
  blocks: readonly Block[],
  heads: readonly number[],
): IndexedStart[] | undefined {
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
