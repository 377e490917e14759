// Three times, never mixed: Instant (when we did it), Day (a civil day, no zone) and DateSpan (what a source says).
// The only file that reads the clock, and it does so only where a Clock is made: the clock is passed in.

/** A moment, in UTC: "2026-01-31T12:00:00.000Z". */
export type Instant = `${string}T${string}Z`;
/** A civil day: "2021-05-03". The type checks the shape only; `parseDay` checks that the day exists. */
export type Day = `${number}-${number}-${number}`;
export type Clock = () => Instant;

export const systemClock: Clock = () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }) as Instant;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day written as YYYY-MM-DD, or undefined when it is not written so or does not exist (2024-02-30). */
export function parseDay(text: string): Day | undefined {
  if (!SHAPE.test(text)) return undefined;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return makeDay(year, month, day);
}

/** The civil day, or undefined when there is no such day. Years 1 to 9999. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `days` may be negative. Throws a RangeError outside the years 1 to 9999. */
export function addDays(day: Day, days: number): Day {
  return shown(Temporal.PlainDate.from(day).add({ days }));
}

/** Adds calendar months; the day is cut to the month's length (31 January + 1 month = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  return shown(Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }));
}

/** Days from `from` to `to`; negative when `to` is earlier. Same day: 0. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

function shown(date: Temporal.PlainDate): Day {
  if (date.year < 1 || date.year > 9999) throw new RangeError(`The year ${date.year} is outside 1 to 9999.`);
  return date.toString() as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
