// Press releases: the line that says that a text is one, the day that its head gives, and what stands at its end of who sent it.

import type { Span } from "../../base/base.ts";
import { type Block, DATELINE_WITHIN } from "./section-page.ts";
import { hasYear, type Stamp } from "./section-dates.ts";
import type { IndexedStart } from "./section-start.ts";

export function releaseStarts(text: string, blocks: readonly Block[], inLetter: Uint8Array): IndexedStart[] {
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

const SENDER = /^[\s#*_]*(?:about|acerca de|sobre)\s(?:the |la |el |los |las )?\p{Lu}[^.!?:\n]{1,70}$/iu;
const SENDER_IN_CAPITALS = /^[\s#*_]*ABOUT\s/u;
/** "###", "-30-" */
const END_MARK = /^\s*(?:#\s?#\s?#|[-–—]\s?30\s?[-–—]|[-–—]\s?(?:end|ends|fin)\s?[-–—])\s*$/iu;
const SENDER_BLOCKS = 15;

/** Where "About the Guild" stands on a line of its own near the end of a release. */
export function senderAt(text: string, blocks: readonly Block[]): number | undefined {
  const first = Math.max(1, blocks.length - SENDER_BLOCKS);
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i]!; // i < length
    const line = text.slice(block.start, Math.min(block.end, block.start + 100));
    const isName = /^[\s#*_]*(?:About|Acerca de|Sobre)\s/u.test(line) || SENDER_IN_CAPITALS.test(line);
    if (isName && block.length <= 90 && SENDER.test(line) && blocks[i + 1] !== undefined) return block.start;
    const above = blocks[i - 1];
    const behindEnd =
      above !== undefined && END_MARK.test(text.slice(above.start, Math.min(above.end, above.start + 20)));
    if (isName && behindEnd) return block.start;
  }
  return undefined;
}
