// Letters inside a text: from the address above "Dear …" to the signatures below "Sincerely".

import type { Span } from "../base/base.ts";
import { dateAlone, type Stamp } from "./section-dates.ts";
import { type Block, isLong, isTitle } from "./section-page.ts";

export interface Letter {
  /** Indices of the first block and of the first block after the letter. */
  readonly from: number;
  readonly to: number;
  readonly stamp: Stamp | undefined;
}

const SALUTATION = /^(?:dear\s.{1,90}|to whom it may concern|your honou?rs?|honorable .{1,60})[,:]?$/iu;
const CLOSING =
  /^(?:yours )?(?:sincerely|respectfully(?: submitted| yours)?|faithfully|truly|(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|very truly yours|sincerely yours|in solidarity|with (?:gratitude|respect|thanks)|cordially)\b.{0,30}$/iu;
const LONGEST_LINE = 100;
const HEAD_LINES = 16;
const SIGNATURE_LINES = 60;

export function findLetters(text: string, folded: string, blocks: readonly Block[]): Letter[] {
  const letters: Letter[] = [];
  let free = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (i < free || !matches(text, blocks[i]!, SALUTATION)) continue; // i < length
    const { from, stamp } = headOf(text, folded, blocks, i, free);
    const to = endOf(text, blocks, i);
    letters.push({ from, to, stamp });
    free = to;
  }
  return letters;
}

/** Up over the lines of the letterhead, the date and the address, to the heading or the long paragraph above them. */
function headOf(
  text: string,
  folded: string,
  blocks: readonly Block[],
  salutation: number,
  free: number,
): { from: number; stamp: Stamp | undefined } {
  let from = salutation;
  let stamp: Stamp | undefined;
  for (let i = salutation - 1; i >= free && salutation - i <= HEAD_LINES; i--) {
    const block = blocks[i]!; // 0 ≤ i < length
    const alone = dateAlone(text, folded, block);
    if (alone !== undefined) {
      stamp ??= alone;
      from = i;
      continue;
    }
    if (
      block.length > LONGEST_LINE ||
      block.heading !== undefined ||
      block.dateline !== undefined ||
      block.level !== undefined
    )
      break;
    if (block.stopped && block.length > 50) break;
    if (stamp !== undefined && isTitle(text, block) && block.blankAfter && wordCount(text, block) >= 6) break;
    from = i;
  }
  return { from, stamp };
}

function endOf(text: string, blocks: readonly Block[], salutation: number): number {
  for (let i = salutation + 1; i < blocks.length; i++) {
    const block = blocks[i]!; // i < length
    if (block.heading !== undefined && !block.bare) return i;
    if (matches(text, block, SALUTATION)) return i;
    if (!matches(text, block, CLOSING)) continue;
    let end = i + 1;
    for (; end < blocks.length && end - i <= SIGNATURE_LINES; end++) {
      const line = blocks[end]!; // end < length
      if (line.length > LONGEST_LINE || line.heading !== undefined || line.level !== undefined) break;
      if (line.stopped && line.length > 60) break;
      if (isTitle(text, line) && isLong(blocks[end + 1])) break;
    }
    return end;
  }
  return blocks.length;
}

function matches(text: string, block: Span, pattern: RegExp): boolean {
  return block.end - block.start <= LONGEST_LINE && pattern.test(text.slice(block.start, block.end));
}

function wordCount(text: string, block: Span): number {
  return text.slice(block.start, block.end).match(/\p{L}+/gu)?.length ?? 0;
}
