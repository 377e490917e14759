// From when to when a proceeding was before its court: what is older than its filing is of something else, also where its own
// papers tell of it ("she first appeared in February"), and what only stands near is none of it once it was closed.

import { type DateSpan, isKnown } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import type { Joined } from "./proceeding-units.ts";

export interface Interval {
  /** No day before it can be of the proceeding. */
  readonly from?: string | undefined;
  /** The last day on which a source has it closed, where none has it go on. */
  readonly to?: string | undefined;
}

const OPENS = /^(?:filed|opened)$/;
const CLOSES = /^(?:closed|dismissed|withdrawn|settled)$/;
const GOES_ON = /^(?:reopened|remanded|reversed|on appeal|stayed|transferred|consolidated)$/;
/** Filed in a proceeding, and not that by which it began. */
const LATER_FILING = /\b(?:amended|supplement\w*|second|third|renewed|notice of appeal|appeal)\b/i;
/** "4:19-cv-00871": the year in which a federal court gave the number. */
const YEAR = /^(?:\d{1,2}:)?(\d\d)-[a-z]{2,4}-\d/;

export function intervalOf({ statements, number, kind }: Pick<Joined, "statements" | "number" | "kind">): Interval {
  const told = statements.filter(({ slot, polarity }) => slot === "status" && polarity === "positive");
  const isAppeal = kind === "appeal" || kind === "immigration appeal" || kind === "petition for review";
  const filed = told.flatMap(({ value, tier, passage, date }) =>
    OPENS.test(value) && tier === "explicit" && (isAppeal || !LATER_FILING.test(passage.quote))
      ? (date?.earliest ?? [])
      : [],
  );
  const year = YEAR.exec(number ?? "")?.[1];
  const first = filed.sort()[0] ?? (year === undefined ? undefined : `${centuryOf(year)}${year}-01-01`);
  const closed = told.flatMap(({ value, date }) => (CLOSES.test(value) ? (date?.latest ?? []) : [])).sort();
  const goesOn = told.some(({ value }) => GOES_ON.test(value));
  return { from: first, to: goesOn ? undefined : closed.at(-1) };
}

/** Of the two-digit years of case numbers: federal courts have given them since the last decades of the century. */
function centuryOf(year: string): "19" | "20" {
  return Number(year) >= 70 ? "19" : "20";
}

/** Is all of it surely before the filing? What bears no day was, where the text that tells of it was written before. */
export function isOlder({ from }: Interval, told: readonly Pick<Statement, "date" | "written">[]): boolean {
  if (from === undefined) return false;
  const days = told.flatMap(({ date }) => known(date));
  const counted = days.length > 0 ? days : told.flatMap(({ written }) => known(written));
  return counted.length > 0 && counted.every(({ latest }) => latest !== undefined && latest < from);
}

/** Is all of it surely after the proceeding was closed? */
export function isLater({ to }: Interval, told: readonly Pick<Statement, "date">[]): boolean {
  if (to === undefined) return false;
  const days = told.flatMap(({ date }) => known(date));
  return days.length > 0 && days.every(({ earliest }) => earliest !== undefined && earliest > to);
}

function known(date: DateSpan | undefined): DateSpan[] {
  return date !== undefined && isKnown(date) ? [date] : [];
}
