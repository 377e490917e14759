// Whether a day is a day off under a way of counting, and why: a weekend, a legal holiday, a holiday of the court's state.
// What is disputed is kept apart, so that a count can be made both ways.

import { type Day, dayWords, weekday, weekdayName } from "../base/base.ts";
import type { OffDays } from "./counting.ts";
import { daysOffOn, ownDaysOffOn } from "./holidays/calendars.ts";
import { FRIDAY_DISPUTE } from "./holidays/federal.ts";
import type { DayOff } from "./holidays/holiday.ts";

export type Direction = "forward" | "backward";

/** Where the count is made: the states whose holidays may count, and whether the period runs after or before the event. */
export interface Place {
  readonly direction: Direction;
  readonly state?: string | undefined;
  readonly circuitState?: string | undefined;
}

/** A reason that may or may not make a day a day off. Days of one dispute stand or fall together. */
export interface DisputedReason {
  readonly day: Day;
  /** "the day after Christmas 2025" */
  readonly words: string;
  /** Why it is disputed; names the dispute. */
  readonly dispute: string;
}

export interface DayReasons {
  /** "a day of the weekend", "Labor Day". */
  readonly settled: readonly string[];
  readonly disputed: readonly DisputedReason[];
}

export function reasonsOff(day: Day, offDays: OffDays, place: Place): DayReasons {
  const settled: string[] = offDays.weekend.includes(weekday(day)) ? ["a day of the weekend"] : [];
  const disputed: DisputedReason[] = [];
  const days = calendarsOf(offDays, place).flatMap((calendar) => daysOffOn(calendar, day));
  for (const off of [...days, ...ownDaysOffOn(offDays.holidays, day)]) {
    const dispute = disputeAbout(off, offDays);
    if (dispute === "not off") continue;
    const words = reasonWords(off);
    if (settled.includes(words)) continue;
    if (dispute === undefined) settled.push(words);
    else disputed.push({ day, words, dispute });
  }
  return { settled, disputed };
}

/** Do holidays of the court's state count in this direction? */
export function stateHolidaysCount(offDays: OffDays, direction: Direction): boolean {
  return offDays.place === "always" || (offDays.place === "forward" && direction === "forward");
}

function calendarsOf(offDays: OffDays, { direction, state, circuitState }: Place): readonly string[] {
  if (!stateHolidaysCount(offDays, direction)) return offDays.calendars;
  const states = new Set([state, offDays.circuit ? circuitState : undefined].filter((one) => one !== undefined));
  return [...offDays.calendars, ...[...states].map((one) => `us-${one.toLowerCase()}`)];
}

/** The dispute about a day off; undefined when it is a day off beyond dispute. */
function disputeAbout(off: DayOff, { observedFriday, closures }: OffDays): string | undefined {
  if (off.kind === "closure")
    return byTreatment(closures, off.disputed ?? "it is disputed whether the day is a holiday");
  if (off.kind === "observed" && off.calendar === "us-federal" && weekday(off.day) === 5) {
    return byTreatment(observedFriday, FRIDAY_DISPUTE);
  }
  return off.disputed;
}

function byTreatment(treatment: OffDays["closures"], dispute: string): string | undefined {
  return treatment === "disputed" ? dispute : treatment === "off" ? undefined : "not off";
}

function reasonWords({ name, kind, of }: DayOff): string {
  if (kind === "closure") return `${name}, when offices were closed by an order of the President`;
  if (of === undefined) return name;
  return `the day on which ${name} is observed (${dayWords(of)} is a ${weekdayName(of)})`;
}
