// What an expression of time means before it is known against which day it is to be read.

import type { Span } from "../../base/base.ts";
import type { Season, Unit } from "./date-words.ts";

/** "T16:30" or a part of the day ("TMO"); `zone` as printed. */
export interface TimeOfDay {
  readonly value: string;
  readonly zone?: string | undefined;
}

/** early, middle, late: also "the beginning of", "the end of"; before and after: "earlier this year", "later this year". */
export type Part = "early" | "middle" | "late" | "before" | "after";
export type Which = -1 | 0 | 1;

interface Timed {
  readonly time?: TimeOfDay | undefined;
  readonly part?: Part | undefined;
}

/** A day, month or year of the calendar as far as it is given. `which`: "last May", "this June". */
export interface CalendarMeaning extends Timed {
  readonly kind: "calendar";
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly which?: Which | undefined;
  /** "May last year": the year relative to the anchor's. */
  readonly yearShift?: number | undefined;
  /** "the following spring", "May of that year": counted from the date told before. */
  readonly fromMention?: boolean | undefined;
}

export interface WeekdayMeaning extends Timed {
  readonly kind: "weekday";
  /** "a Sunday": which one is not said. */
  readonly any?: boolean | undefined;
  readonly weekday: number;
  readonly which?: Which | undefined;
  readonly fromMention?: boolean | undefined;
}

/** `from`: the anchor of the section, or the date mentioned before ("two days later"). */
export interface ShiftMeaning extends Timed {
  readonly kind: "shift";
  readonly unit: Unit;
  readonly amount: number;
  readonly from: "anchor" | "mention";
  /** "a year ago today": the day, not the year. */
  readonly exact?: boolean | undefined;
}

export interface HolidayMeaning extends Timed {
  readonly kind: "holiday";
  readonly holiday: string;
  readonly year?: number | undefined;
  readonly which?: Which | undefined;
  readonly fromMention?: boolean | undefined;
  /** "the Friday before Labor Day weekend". */
  readonly weekday?: number | undefined;
  readonly direction?: -1 | 1 | undefined;
  readonly weekend?: boolean | undefined;
}

/** A length counted from an event. */
export interface CountedFrom {
  readonly unit: Unit;
  readonly amount: number;
  /** Where the words of the event begin. */
  readonly eventAt: number;
  /** The fewest that are meant, where it is not just the amount: 0 of "within 30 days of", 11 of "day 12 of". */
  readonly least?: number | undefined;
}

export type Meaning =
  | CalendarMeaning
  /** 5/6/2021: month first or day first. */
  | ({ readonly kind: "numeric"; readonly a: number; readonly b: number; readonly year: number } & Timed)
  /** Years from the first to the last: a decade, a century, 2012–14. `value` is the TIMEX3 value. */
  | ({ readonly kind: "years"; readonly from: number; readonly to: number; readonly value: string } & Timed)
  /** A year or century before the first year: it has a TIMEX3 value, and no days. */
  | ({ readonly kind: "before our era"; readonly value: string } & Timed)
  | ({ readonly kind: "fiscal year"; readonly year: number } & Timed)
  | ({
      readonly kind: "quarter";
      readonly size: 3 | 6;
      readonly number?: number | undefined;
      readonly year?: number | undefined;
      readonly yearShift?: number | undefined;
      readonly which?: Which | undefined;
    } & Timed)
  | ({
      readonly kind: "season";
      readonly season: Season;
      /** "the winter of 2010–2011": the one that begins in the year. */
      readonly single?: boolean | undefined;
      readonly year?: number | undefined;
      readonly which?: Which | undefined;
      readonly yearShift?: number | undefined;
      readonly fromMention?: boolean | undefined;
    } & Timed)
  | WeekdayMeaning
  | ShiftMeaning
  | HolidayMeaning
  /** "the week after Thanksgiving", "two days before May 3", "the week of May 3". */
  | ({
      readonly kind: "offset";
      readonly unit: Unit;
      readonly amount: number;
      readonly of: CalendarMeaning | WeekdayMeaning | HolidayMeaning | ShiftMeaning;
    } & Timed)
  /** "the 14th": the month is that of the date before it. */
  | ({ readonly kind: "day of month"; readonly day: number } & Timed)
  /** A day, month or year of the Islamic calendar, known to a day either way. */
  | ({
      readonly kind: "hijri";
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly which?: Which | undefined;
    } & Timed)
  /** A time of day without its day. */
  | { readonly kind: "clock"; readonly time: TimeOfDay }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  | {
      readonly kind: "duration";
      readonly value: string;
      /** "20 days after a judge ordered …": counted from an event whose words begin at `eventAt`. */
      readonly from?: CountedFrom | undefined;
    }
  | {
      readonly kind: "set";
      readonly value: string;
      /** As in TIMEX3: "EVERY", "EACH"; "2X". */
      readonly quant?: string | undefined;
      readonly freq?: string | undefined;
    };

/** An expression of time with its place in the text. */
export interface DateExpression extends Span {
  readonly meaning: Meaning;
  /** The tokens it is made of, for those who look at what stands around it. */
  readonly from: number;
  readonly next: number;
  /** BCP 47; undefined for English. */
  readonly language?: string | undefined;
}

/** What a rule of the grammar found: the meaning, and the index of the first token after it. */
export interface Hit {
  readonly meaning: Meaning;
  readonly next: number;
}
