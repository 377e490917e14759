// Timelines: a list whose items each begin with when something was ("2014 – …", "March 2014: …", "2018–2020 …").

import { findDateExpressions } from "../dates/date-languages.ts";
import { hasYear, type Stamp, type StampDate } from "./section-dates.ts";
import { type Block, isLong, isTitle } from "./section-page.ts";
import type { Start } from "./section-start.ts";

const FEWEST = 3;
/** So many of the blocks from the first to the last entry belong to entries. */
const LEAST_SHARE = 0.6;
const ITEM =
  /^[\s\-–—•*·▪◦#>_([]{0,6}(?:(?:c\.|ca\.|circa|around|about|early|late|mid|since|from)[\s-]{1,2})?(?=[\p{Lu}\d])/iu;
const SEPARATOR = /^[\s*_)\]]{0,4}(?:[:–—\t]|-(?=\s)|\n|$)/u;
const TO = /^\s?(?:[–—-]|to|until)\s?/iu;
const OPEN_END = /^\s?[–—-]\s?(?:present|now|today|ongoing|date)\b/iu;
const REACH = 70;

interface Entry {
  readonly index: number;
  readonly stamp: Stamp;
  /** The date stands alone; the words are in the next block. */
  readonly bare: boolean;
}

/** The entries, and the heading that ends them; none where the text is no timeline. */
export function findTimeline(text: string, folded: string, blocks: readonly Block[]): Start[] {
  const entries = blocks.flatMap((block, index) => entryAt(text, folded, block, index) ?? []);
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || entries.length < FEWEST) return [];
  const bare = entries.filter((entry) => entry.bare).length;
  const covered = entries.length + bare;
  // Days that stand alone or with a title above their text are posts.
  const isEntry = new Set(entries.map(({ index }) => index));
  const days = entries.filter(({ bare: alone, stamp, index }) => {
    const titled = blocks[index]?.stopped === false && !isEntry.has(index + 1) && isLong(blocks[index + 1]);
    return (alone || titled) && isDay(stamp.expression);
  }).length;
  const blockCount = last.index + (last.bare ? 1 : 0) - first.index + 1;
  if (covered < LEAST_SHARE * blockCount || 2 * days > entries.length) return [];
  if (!entries.some(({ stamp }) => hasYear(stamp.expression) || stamp.expression.meaning.kind !== "calendar"))
    return [];
  const starts = entries.map(
    ({ index, stamp }): Start => ({ at: blocks[index]!.start, kind: "timeline entry", stamp, ordered: true }), // of blocks
  );
  const behind = blocks.findIndex(
    (block, i) => i > last.index + (last.bare ? 1 : 0) && (block.level !== undefined || isTitle(text, block)),
  );
  const end = blocks[behind];
  return end === undefined ? starts : [...starts, { at: end.start, kind: "part", ordered: false }];
}

function entryAt(text: string, folded: string, block: Block, index: number): Entry | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH));
  const lead = ITEM.exec(head)?.[0];
  if (lead === undefined || !/\d/u.test(head) || block.aside) return undefined;
  const reach = { start: block.start + lead.length, end: Math.min(block.end, block.start + REACH) };
  const found = findDateExpressions(text, folded, reach);
  const first = yearAt(text, reach.start) ?? found.find((expression) => expression.start === reach.start);
  if (first === undefined || !isWhen(first)) return undefined;
  let { end } = first;
  let until: StampDate | "open" | undefined;
  const after = text.slice(end, block.end).slice(0, REACH);
  const open = OPEN_END.exec(after)?.[0];
  const to = TO.exec(after)?.[0];
  if (open !== undefined) {
    until = "open";
    end += open.length;
  } else if (to !== undefined) {
    const at = end + to.length;
    const second = yearAt(text, at) ?? found.find((expression) => expression.start === at);
    if (second !== undefined && isWhen(second)) {
      until = second;
      end = second.end;
    }
  }
  const rest = text.slice(end, Math.min(block.end, end + REACH));
  if (!SEPARATOR.test(rest)) return undefined;
  const bare = !/[\p{L}\d]/u.test(text.slice(end, block.end));
  return { index, stamp: { expression: first, basis: "explicit", until }, bare };
}

/** A year alone, which in running text may be a number. */
function yearAt(text: string, start: number): StampDate | undefined {
  const year = /^(?:1[89]|20)\d\d(?![\d/.-]?\d)/u.exec(text.slice(start, start + 8))?.[0];
  return year === undefined
    ? undefined
    : { start, end: start + year.length, meaning: { kind: "calendar", year: Number(year) } };
}

function isWhen({ meaning }: StampDate): boolean {
  if (meaning.kind === "calendar")
    return meaning.which === undefined && (meaning.year !== undefined || meaning.month !== undefined);
  if (meaning.kind === "season" || meaning.kind === "quarter") return meaning.year !== undefined;
  return meaning.kind === "numeric" || meaning.kind === "years";
}

function isDay({ meaning }: StampDate): boolean {
  return meaning.kind === "numeric" || (meaning.kind === "calendar" && meaning.day !== undefined);
}
