// The words for times in custody: how long, from when until when, and what of it is not known. For pages and for the terminal.

import { betweenSpan, dayWords } from "../base/base.ts";
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
import { dateWords } from "./date-words.ts";
import { number } from "./wording.ts";

/** "1,000", "970 to 1,000", "at least 30", "an unknown number of". */
export function rangeWords({ least, most }: CountRange): string {
  if (most === undefined) return least === 0 ? "an unknown number of" : `at least ${number(least)}`;
  return least === most ? number(least) : `${number(least)} to ${number(most)}`;
}

/** "1,000 nights elapsed, 1,001 days counting the first". */
export function countWords({ nights, days }: HeldCount): string {
  const one = ({ least, most = least }: CountRange): boolean => most === 1;
  return `${rangeWords(nights)} ${one(nights) ? "night" : "nights"} elapsed, ${rangeWords(days)} ${one(days) ? "day" : "days"} counting the first`;
}

/** "15 August 2018", "3 March 2018 or 5 March 2018", "between 1 May and 3 June 2019", "an unknown day". */
export function boundaryWords(boundary: CustodyBoundary): string {
  if (boundary.answers.length > 0) return boundary.answers.map(({ date }) => dateWords(date)).join(" or ");
  const { earliest, latest } = boundary;
  if (earliest === undefined && latest === undefined) return "an unknown day";
  return `an unknown day, ${dateWords(betweenSpan(earliest, latest, "unknown"))}`;
}

/** What began or ended it, for lines of their own: "arrest", "no source tells how". */
export function boundaryBy({ by }: CustodyBoundary, as: "beginning" | "end"): string {
  if (by === "unknown") return "no source tells how";
  return as === "end" && BEGINNINGS.has(by) ? "the next period begins" : by;
}

const BEGINNINGS: ReadonlySet<string> = new Set(["arrest", "detention", "held since"]);

/** Where the count of a day stands, in whole sentences. */
export function countSentences(ledger: CustodyLedger, count: CustodyCount, name: string): string[] {
  const { day, state, stay: stayNumber, current, total, assumedAfter } = count;
  const on = dayWords(day);
  const stay = stayNumber === undefined ? undefined : ledger.stays[stayNumber - 1];
  const told: string[] = [];
  switch (state) {
    case "untold":
      return [`No document tells from when on ${name} was in custody.`];
    case "before": {
      const [first] = ledger.stays;
      const begins = first === undefined ? "" : ` (${boundaryWords(first.from)})`;
      return [`${on} lies before the first day in custody that a document tells${begins}: nothing is counted.`];
    }
    case "held":
      told.push(
        `${name}, in custody since ${stay === undefined ? "an unknown day" : boundaryWords(stay.from)}: on ${on} that is ${countWords(current)}${assumedAfter === undefined ? "" : ", if custody went on"}.`,
      );
      break;
    case "ended":
      told.push(
        `By the documents custody ended on ${stay?.to === undefined ? "an unknown day" : boundaryWords(stay.to)}, before ${on}, after ${countWords(current)}.`,
      );
      break;
    case "free":
      told.push(
        `On ${on} ${name} was not in custody, by the documents: the time before had ended on ${stay?.to === undefined ? "an unknown day" : boundaryWords(stay.to)}, after ${countWords(current)}.`,
      );
      break;
    case "disputed":
      told.push(
        `Sources differ on whether ${name} was still in custody on ${on}: ${countWords(current)}, by which of them is right.`,
      );
      break;
    case "unclear":
      told.push(`What the documents tell leaves open whether ${name} was in custody on ${on}: ${countWords(current)}.`);
      break;
  }
  if (ledger.stays.length > 1 && JSON.stringify(total) !== JSON.stringify(current))
    told.push(`With the earlier times in custody: ${countWords(total)}.`);
  if (stay !== undefined && stay.from.answers.length === 0)
    told.push("No source tells when this time in custody began.");
  if (assumedAfter !== undefined && state !== "ended" && state !== "free") {
    const last = `he last day on which one has ${name} held is ${dayWords(assumedAfter)}`;
    told.push(
      state === "disputed"
        ? `By others t${last}; where no end is told, the count takes it that custody went on.`
        : `No document tells of an end. T${last}; the count takes it that custody went on.`,
    );
  }
  return told;
}

export function gapWords({ kind, from, to, nights }: CustodyGap): string {
  const span = `From ${dayWords(from)} to ${dayWords(to)} (${number(nights)} ${nights === 1 ? "night" : "nights"})`;
  switch (kind) {
    case "free":
      return `${span} not in custody, as the documents tell; not counted.`;
    case "untold":
      return `${span} no document tells whether in custody; not counted.`;
    case "place untold":
      return `${span} in custody, and no document tells where.`;
  }
}

/** Overlaps are named by the numbers of their periods. */
export function overlapWords({ periods }: CustodyLedger, { one, other, from, to }: CustodyOverlap): string {
  const span = `from ${dayWords(from)} ${to === undefined ? "on" : `to ${dayWords(to)}`}`;
  const named = (period: CustodyPeriod): string => {
    const places = period.facility.map(({ name }) => name);
    return `${periods.indexOf(period) + 1}${places.length === 0 ? "" : ` (${places.join(" or ")})`}`;
  };
  return `Periods ${named(one)} and ${named(other)} run side by side ${span}, as far as is certain. The days count once in the total.`;
}

/** "1,000 days, 5 June 2021 (1,000 nights elapsed, the 1,001st day counting the first)". */
export function milestoneWords({ day, what, kind, nights, days, note }: Milestone): string {
  const counts =
    kind === "days"
      ? `the ${ordinal(days)} day counting the first`
      : `${number(nights)} nights elapsed, the ${ordinal(days)} day counting the first`;
  return `${dayWords(day)}: ${what}${kind === "days" ? " elapsed" : ""} (${counts})${note === undefined ? "" : `. ${note}`}`;
}

export function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th");
  return `${number(n)}${ending}`;
}
