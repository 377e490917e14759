// Hours on the court's clock: every hour counts, also the one that the change to or from summer time adds or takes.

import type { Day } from "../base/base.ts";

/** A day, and HH:MM on the court's clock where it matters. */
export interface Moment {
  readonly day: Day;
  readonly time?: string | undefined;
}

export interface ClockEnd {
  readonly day: Day;
  readonly time: string;
  /** What is to be said of a change of the clock in between; empty when there was none. */
  readonly changed: string;
}

/** Is it HH:MM? */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/** Without a zone the hours are those of a clock that nobody changes. */
export function clockHours({ day, time = "00:00" }: Moment, hours: number, zone: string | undefined): ClockEnd {
  const plain = Temporal.PlainDateTime.from(`${day}T${time}`);
  const unchanged = plain.add({ hours });
  if (zone === undefined || !isZone(zone)) return { ...shown(unchanged), changed: "" };
  const end = plain.toZonedDateTime(zone).add({ hours }).toPlainDateTime();
  const changed = end.equals(unchanged) ? "" : " (the clock was changed in between)";
  return { ...shown(end), changed };
}

/** Is it the name of a time zone? */
export function isZone(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function shown(at: Temporal.PlainDateTime): { day: Day; time: string } {
  return { day: at.toPlainDate().toString() as Day, time: at.toPlainTime().toString({ smallestUnit: "minute" }) };
}
