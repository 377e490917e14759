// Days set into sentences: "14 February 2023", "Friday 4 June 2021".

import type { DateSpan } from "./date-span.ts";
import { type Day, weekday } from "./time.ts";

/** From January. */
export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** "14 February 2023" */
export function dayWords(day: Day): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** "Friday" */
export function weekdayName(day: Day): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday(day) - 1] ?? "Monday";
}

/** "Tuesday 14 February 2023" */
export function weekdayWords(day: Day): string {
  return `${weekdayName(day)} ${dayWords(day)}`;
}

/** "14 February 2023", "2018", "a day between 1 May 2019 and 4 June 2019"; open ends are named as such. */
export function spanWords({ edtf, earliest, latest }: DateSpan): string {
  if (earliest !== undefined && earliest === latest) return dayWords(earliest);
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf) ?? [];
  if (year !== undefined) return month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
  if (earliest === undefined) return latest === undefined ? "an unknown day" : `a day up to ${dayWords(latest)}`;
  return latest === undefined
    ? `a day from ${dayWords(earliest)} on`
    : `a day between ${dayWords(earliest)} and ${dayWords(latest)}`;
}
