// What a computation is given and what it answers: one day, several that compete, a span, or nothing but the rule's length.
// Never a made-up day; and always the whole sum in words.

import type { DateSpan, Day } from "../base/base.ts";
import type { Counting } from "./counting.ts";
import type { Citation } from "./rule-parts.ts";

/** An event that may start a clock, as far as the record knows it. */
export interface TriggerEvent {
  /** UNKNOWN_DATE when the record does not say. */
  readonly date: DateSpan;
  /** HH:MM on the court's clock; needed for periods in hours. */
  readonly time?: string | undefined;
  /** What the sum calls it, if not by the rule's words: "the order of Judge Marsh". */
  readonly words?: string | undefined;
}

/**
 * The events that are known, by the names that the rule's start gives them. An event that is left out is unknown; an
 * optional one that is left out is taken not to have happened, and the sum says so.
 */
export type Trigger = Readonly<Record<string, TriggerEvent>>;

/** A time during which the clock stood still. `to` left out or unknown: it still stands. */
export interface Stop {
  readonly from: DateSpan;
  readonly to?: DateSpan | undefined;
  readonly words: string;
}

/** A day on which the clerk's office could not be reached, or the court was closed by its own order. */
export interface Inaccessible {
  readonly day: Day;
  readonly words: string;
  readonly source?: Citation | undefined;
}

/** Where and how: what the rule's text leaves to the place and to the case. */
export interface Circumstances {
  /** Countings of the loaded packs, besides those that the program brings along. */
  readonly countings?: readonly Counting[] | undefined;
  /** The day from which it is asked: a rule's standing and the age of its check are seen from here. */
  readonly on?: Day | undefined;
  /** IANA zone of the court or office. */
  readonly zone?: string | undefined;
  /** Postal letters of the state in which the court sits: "CA", "DC". Left out: not known, which is said where it matters. */
  readonly state?: string | undefined;
  /** For appeals: the state of the circuit clerk's principal office, whose holidays count as well. */
  readonly circuitState?: string | undefined;
  readonly filing?: "electronic" | "otherwise" | undefined;
  /** HH:MM at which the clerk's office is scheduled to close. */
  readonly officeCloses?: string | undefined;
  /** Ids of the rule's additions that apply: "mail". */
  readonly additions?: readonly string[] | undefined;
  readonly stops?: readonly Stop[] | undefined;
  readonly inaccessible?: readonly Inaccessible[] | undefined;
}

/** One line of the sum. */
export interface Step {
  readonly kind: "start" | "count" | "stop" | "roll" | "add" | "end" | "note";
  readonly words: string;
  /** The day that is reached with this step. */
  readonly day?: Day | undefined;
  readonly authority?: string | undefined;
}

/** One of the days that the rule can mean, with its reason and its sum. */
export interface Reading {
  readonly day: Day;
  /** HH:MM, for periods in hours. */
  readonly time?: string | undefined;
  /** Left out where there is but one reading. */
  readonly why?: string | undefined;
  readonly steps: readonly Step[];
}

/** Why a result is not to be taken as certain. */
export interface Doubt {
  readonly kind: "status" | "not checked" | "not in force" | "day off" | "no holidays known" | "assumed" | "counting";
  readonly words: string;
  readonly source?: string | undefined;
}

/** When the last day ends. */
export interface LastMoment {
  /** HH:MM; "24:00" is midnight at the end of the day. Left out where only the office knows. */
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  readonly words: string;
}

export interface Deadline {
  readonly rule: string;
  /**
   * `day`: one day. `competing`: several, one for each reading. `span`: the event is known only as a span, or not on one
   * side. `unknown`: the event is not known. `stopped`: the clock stands still. `none`: the rule has no clock.
   */
  readonly kind: "day" | "competing" | "span" | "unknown" | "stopped" | "none";
  /** Both the same day for `day`; the bounds for `competing` and `span`; undefined where that side is open. */
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  /** One for `day`, two or more for `competing`, the sum of each known end for `span`, else none. Earliest first. */
  readonly readings: readonly Reading[];
  readonly at?: LastMoment | undefined;
  /** The result as one line: "Tuesday 6 July 2021", "30 days from an unknown date". */
  readonly words: string;
  /** The sum of the first reading, or what can be said without a date. */
  readonly steps: readonly Step[];
  /** Empty only where the rule was in force, lately checked and undisputed, and nothing was assumed. */
  readonly doubts: readonly Doubt[];
}
