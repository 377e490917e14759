// What is wrong with a day that somebody wrote on the command line: it looks like one and is not in the calendar.

import { daysInMonth, makeDay } from "../base/base.ts";

/** "There is no 2021-02-30: that month has 28 days."; undefined for what is not written like a day or a month, and for what exists. */
export function missingDay(written: string): string | undefined {
  const [, ...parts] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(written) ?? [];
  const [year, month, day = 1] = parts.filter((part) => part !== undefined).map(Number);
  if (year === undefined || month === undefined || makeDay(year, month, day) !== undefined) return undefined;
  const kind = parts[2] === undefined ? "month" : "day";
  const why =
    year === 0
      ? "there is no year 0"
      : month < 1 || month > 12
        ? "a year has the months 01 to 12"
        : `that month has ${daysInMonth(year, month)} days`;
  return `The ${kind} “${written}” does not exist: ${why}.`;
}
