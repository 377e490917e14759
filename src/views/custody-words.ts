// The words for times in custody: how long, from when until when, and what of it is not known. For pages and for the terminal.

import { betweenSpan } from "../base/base.ts";
import type {
  CountRange,
  CustodyBoundary,
  CustodyCount,
  CustodyGap,
  CustodyLedger,
  CustodyPeriod,
  CustodyOverlap,
  HeldCount,
  Milestone,
} from "../record/record.ts";
import { dateWords, dayIn } from "./date-words.ts";
import { number, wordFor } from "./wording.ts";
import { ENGLISH_TONGUE, type Tongue } from "./words/words.ts";

/** "1,000", "970 to 1,000", "at least 30", "an unknown number of". */
export function rangeWords({ least, most }: CountRange, { words }: Tongue = ENGLISH_TONGUE): string {
  const { custody } = words;
  if (most === undefined) return least === 0 ? custody.unknownNumber : custody.atLeast(number(least));
  return least === most ? number(least) : custody.range(number(least), number(most));
}

/** "1,000 nights elapsed, 1,001 days counting the first". */
export function countWords({ nights, days }: HeldCount, tongue: Tongue = ENGLISH_TONGUE): string {
  const last = ({ least, most = least }: CountRange): string => number(most);
  return tongue.words.custody.count(rangeWords(nights, tongue), last(nights), rangeWords(days, tongue), last(days));
}

/** "15 August 2018", "3 March 2018 or 5 March 2018", "between 1 May and 3 June 2019", "an unknown day". */
export function boundaryWords(boundary: CustodyBoundary, tongue: Tongue = ENGLISH_TONGUE): string {
  const { custody, told } = tongue.words;
  if (boundary.answers.length > 0) return boundary.answers.map(({ date }) => dateWords(date, tongue)).join(told.or);
  const { earliest, latest } = boundary;
  if (earliest === undefined && latest === undefined) return custody.unknownDay;
  return custody.unknownDayIn(dateWords(betweenSpan(earliest, latest, "unknown"), tongue));
}

/** What began or ended it, for lines of their own: "arrest", "no source tells how". */
export function boundaryBy(
  { by }: CustodyBoundary,
  as: "beginning" | "end",
  { words }: Tongue = ENGLISH_TONGUE,
): string {
  const { custody } = words;
  if (by === "unknown") return custody.byUnknown;
  return as === "end" && BEGINNINGS.has(by) ? custody.nextBegins : wordFor(custody.by, by);
}

const BEGINNINGS: ReadonlySet<string> = new Set(["arrest", "detention", "held since"]);

/** Where the count of a day stands, in whole sentences. */
export function countSentences(
  ledger: CustodyLedger,
  count: CustodyCount,
  name: string,
  tongue: Tongue = ENGLISH_TONGUE,
): string[] {
  const { state, stay: stayNumber, current, total, assumedAfter } = count;
  const { custody } = tongue.words;
  const { state: words } = custody;
  const day = dayIn(count.day, tongue);
  const stay = stayNumber === undefined ? undefined : ledger.stays[stayNumber - 1];
  const so = countWords(current, tongue);
  const since = stay === undefined ? custody.unknownDay : boundaryWords(stay.from, tongue);
  const end = stay?.to === undefined ? custody.unknownDay : boundaryWords(stay.to, tongue);
  const told: string[] = [];
  switch (state) {
    case "untold":
      return [words.untold(name)];
    case "before": {
      const [first] = ledger.stays;
      return [first === undefined ? words.before(day) : words.beforeFirst(day, boundaryWords(first.from, tongue))];
    }
    case "held":
      told.push((assumedAfter === undefined ? words.held : words.heldIf)(name, since, day, so));
      break;
    case "ended":
      told.push(words.ended(end, day, so));
      break;
    case "free":
      told.push(words.free(name, day, end, so));
      break;
    case "disputed":
      told.push(words.disputed(name, day, so));
      break;
    case "unclear":
      told.push(words.unclear(name, day, so));
      break;
  }
  if (ledger.stays.length > 1 && JSON.stringify(total) !== JSON.stringify(current))
    told.push(words.total(countWords(total, tongue)));
  if (stay !== undefined && stay.from.answers.length === 0) told.push(words.noBeginning);
  if (assumedAfter !== undefined && state !== "ended" && state !== "free")
    told.push((state === "disputed" ? words.lastByOthers : words.lastTold)(name, dayIn(assumedAfter, tongue)));
  return told;
}

export function gapWords({ kind, from, to, nights }: CustodyGap, tongue: Tongue = ENGLISH_TONGUE): string {
  return tongue.words.custody.gap[kind](dayIn(from, tongue), dayIn(to, tongue), number(nights));
}

/** Overlaps are named by the numbers of their periods. */
export function overlapWords(
  { periods }: CustodyLedger,
  { one, other, from, to }: CustodyOverlap,
  tongue: Tongue = ENGLISH_TONGUE,
): string {
  const { custody, told } = tongue.words;
  const named = (period: CustodyPeriod): string => {
    const places = period.facility.map(({ name }) => name);
    return `${periods.indexOf(period) + 1}${places.length === 0 ? "" : ` (${places.join(told.or)})`}`;
  };
  const first = dayIn(from, tongue);
  return to === undefined
    ? custody.overlapOn(named(one), named(other), first)
    : custody.overlap(named(one), named(other), first, dayIn(to, tongue));
}

/** "5 June 2021: 1,000 days elapsed (the 1,001st day counting the first)". The name of a holiday and a note stay in English. */
export function milestoneWords(milestone: Milestone, tongue: Tongue = ENGLISH_TONGUE): string {
  const { what, note } = milestone;
  return `${milestoneLine(milestone, what, tongue)}${note === undefined ? "" : `. ${note}`}`;
}

/** @param name Of a holiday, which there is in English only: pages mark it as that. */
export function milestoneLine(milestone: Milestone, name: string, tongue: Tongue): string {
  const { what, kind } = milestone;
  const { milestone: words } = tongue.words.custody;
  const [day, nights, days] = [dayIn(milestone.day, tongue), number(milestone.nights), number(milestone.days)];
  const amount = what.replace(/\D+$/u, "");
  switch (kind) {
    case "days":
      return words.days(day, amount, days);
    case "anniversary":
      return words.anniversary(day, amount, nights, days);
    case "holiday":
      return words.holiday(day, name, nights, days);
  }
}

/** "1,001st" */
export function ordinal(n: number, { words }: Tongue = ENGLISH_TONGUE): string {
  return words.custody.ordinal(number(n));
}
