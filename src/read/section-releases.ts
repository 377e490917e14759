// Press releases: the line that says that a text is one, and the day that its head gives.

import type { Span } from "../base/base.ts";
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
