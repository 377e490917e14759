// Letters inside a text: from the address above "Dear …" to the signatures below "Sincerely".

import type { Span } from "../../base/base.ts";
import { dateAlone, type Stamp } from "./section-dates.ts";
import { placeStamp } from "./section-own-date.ts";
import { type Block, isLong, isTitle } from "./section-page.ts";

export interface Letter {
  /** Indices of the first block and of the first block after the letter. */
  readonly from: number;
  readonly to: number;
  readonly stamp: Stamp | undefined;
  /** The first to sign. */
  readonly author: Span | undefined;
}

/** "Honorable Ina Berg" without a comma stands in a court's caption. */
const SALUTATION =
  /^(?:(?:dear\s.{1,90}|to whom it may concern|your honou?rs?)[,:]?|honorable .{1,60}[,:]|(?:estimad[ao]s?|querid[ao]s?|distinguid[ao]s?|muy señor(?:es|a)? míos?).{0,80}[,:]|a quien corresponda[,:]?|(?:عزيزي|عزيزتي|حضرة|(?:إلى )?السيدة?|معالي|سعادة)\s.{1,80}[،,:])$/iu;
const CLOSING =
  /^(?:yours )?(?:sincerely|respectfully(?: submitted| yours)?|faithfully|truly|(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|very truly yours|sincerely yours|in solidarity|with (?:gratitude|respect|thanks)|cordially|atentamente|cordialmente|respetuosamente|saludos(?: cordiales)?|(?:مع|وتفضلوا بقبول) (?:فائق |خالص |أطيب )?(?:الاحترام|التحيات?|التقدير))(?![\p{L}\p{M}]).{0,30}(?:\n.{0,60})?$/iu;
/** "Your Nurul", "Love, Ana" */
const SHORT_CLOSING =
  /^(?:[Yy]ours?(?: \p{Ll}+){0,2}|(?:[Ww]ith )?[Ll]ove|[Tt]u (?:hij[ao]|herman[ao]|espos[ao]|amig[ao]))[, \n]{1,3}\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?$/u;
const LONGEST_LINE = 100;
const HEAD_LINES = 16;
const SIGNATURE_LINES = 60;

export function findLetters(text: string, folded: string, blocks: readonly Block[]): Letter[] {
  const letters: Letter[] = [];
  let free = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (i < free || !matches(text, blocks[i]!, SALUTATION)) continue; // i < length
    const { from, stamp } = headOf(text, folded, blocks, i, free);
    const { closing, to } = endOf(text, blocks, i);
    letters.push({
      from,
      to,
      stamp,
      author: closing === undefined ? undefined : signerBelow(text, blocks, closing, to),
    });
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
    // "Letter of the Guild, 3 June 2019"
    const titled = block.head?.shape === "title" && !block.stopped ? block.head.stamp : undefined;
    const alone = dateAlone(text, folded, block) ?? placeStamp(text, folded, block) ?? titled;
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
    if (block.stopped && (block.length > 50 || isProse(text, block))) break;
    if (text[block.end - 1] === ":") break;
    if (stamp !== undefined && isTitle(text, block) && block.blankAfter && wordCount(text, block) >= 6) break;
    from = i;
  }
  return { from, stamp };
}

/** The index of the closing line, and of the first block behind the signatures. */
function endOf(text: string, blocks: readonly Block[], salutation: number): { closing?: number; to: number } {
  for (let i = salutation + 1; i < blocks.length; i++) {
    const block = blocks[i]!; // i < length
    if (block.heading !== undefined && block.head?.shape !== "alone") return { to: i };
    if (matches(text, block, SALUTATION)) return { to: i };
    if (!matches(text, block, CLOSING) && !matches(text, block, SHORT_CLOSING)) continue;
    let end = i + 1;
    for (; end < blocks.length && end - i <= SIGNATURE_LINES; end++) {
      const line = blocks[end]!; // end < length
      if (longestLine(text, line) > LONGEST_LINE || line.heading !== undefined || line.level !== undefined) break;
      if (line.aside) break;
      if ((line.stopped && line.length > 60) || line.head?.shape === "title") break;
      if (isTitle(text, line) && isProseBlock(text, blocks[end + 1])) break;
    }
    return { closing: i, to: end };
  }
  return { to: blocks.length };
}

/** "Ana Ruiz" in "Ana Ruiz, Mayor": the first line below the closing that begins like a name. */
function signerBelow(text: string, blocks: readonly Block[], closing: number, to: number): Span | undefined {
  for (let i = closing; i < to && i <= closing + 4; i++) {
    // The name may stand in the same paragraph as the closing line.
    const { end, start: first } = blocks[i]!; // i < to ≤ length
    const block = {
      start: i === closing ? Math.max(first, first + text.slice(first, end).lastIndexOf("\n") + 1) : first,
      end,
    };
    if (i === closing && block.start === first) continue;
    const match = /^(?:\/?s\/\s*|[_\s]{3,})?((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]+)/u.exec(
      text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE)),
    );
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const start = block.start + match[0].length - name.length;
    return { start, end: start + name.length };
  }
  return undefined;
}

/** Long text, not a list of those who sign. */
function isProseBlock(text: string, block: Block | undefined): boolean {
  return block !== undefined && isLong(block) && (block.stopped || longestLine(text, block) > LONGEST_LINE);
}

/** "“We shall see,” said Ruiz.", not "1200 Mill St.": several words in small letters. */
function isProse(text: string, block: Span): boolean {
  return (text.slice(block.start, block.end).match(/(?:^|\s)\p{Ll}+/gu)?.length ?? 0) >= 1;
}

/** Those who sign stand one below the other, in one paragraph or in several. */
function longestLine(text: string, { start, end }: Span): number {
  return Math.max(
    ...text
      .slice(start, end)
      .split("\n", SIGNATURE_LINES + 1)
      .map((line) => line.length),
  );
}

function matches(text: string, block: Span, pattern: RegExp): boolean {
  return block.end - block.start <= LONGEST_LINE && pattern.test(text.slice(block.start, block.end));
}

function wordCount(text: string, block: Span): number {
  return text.slice(block.start, block.end).match(/\p{L}+/gu)?.length ?? 0;
}
