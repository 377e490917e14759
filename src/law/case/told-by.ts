// Until when something must have happened whose day no source gives: what is told as past was past when it was told.

import { betweenSpan, dayWords, type DateSpan, type Day, UNKNOWN_DATE, weekdayWords } from "../../base/base.ts";
import type { DeadlineAnswer, Statement } from "../../record/record.ts";
import { fromWords } from "../period-words.ts";
import type { Rule } from "../rule.ts";

/** The last day that is possible for what all of these tell, each entry being one thing; undefined where one of them may be of any day. */
export function toldBy(statements: readonly Statement[]): Day | undefined {
  const entries = Map.groupBy(statements, ({ entry }) => entry);
  const bounds = [...entries.values()].map((of) => of.flatMap(({ written }) => written?.latest ?? []).sort()[0]);
  return bounds.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
}

export function boundSpan(by: Day | undefined): DateSpan {
  return by === undefined ? UNKNOWN_DATE : betweenSpan(undefined, by, "relative to when it was told");
}

/** The answer counted from the last possible day: that is no day of its own, and only says until when at the latest. */
export function boundedAnswer(
  answer: DeadlineAnswer,
  { period }: Rule,
  what: string,
  by: Day | undefined,
): DeadlineAnswer {
  const { kind, latest, due, sum } = answer;
  const [only] = due;
  if (by === undefined || kind !== "span" || period === undefined || latest === undefined || only === undefined)
    return answer;
  const told = `No source gives the day of ${what}; it is told as past in what was written by ${dayWords(by)}. Counted from that last possible day:`;
  const words = `${fromWords(period)} an unknown date, no later than ${weekdayWords(latest)}`;
  // that the clock starts on that day nobody says
  const count = sum.filter(({ day }) => day !== by);
  return { ...answer, kind: "unknown", words, due: [], ends: undefined, sum: [{ words: told }, ...count] };
}

/** Those of which a last day is known, and the others: what may be of any day is not one with them. */
export function byBound<T extends { readonly statement: Statement }>(undated: readonly T[]): T[][] {
  const entries = [...Map.groupBy(undated, ({ statement }) => statement.entry).values()];
  const isBound = (of: readonly T[]): boolean => toldBy(of.map(({ statement }) => statement)) !== undefined;
  return [entries.filter(isBound).flat(), entries.filter((of) => !isBound(of)).flat()].filter(
    ({ length }) => length > 0,
  );
}
