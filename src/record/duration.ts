// A length of time as a text tells it: how long, counted from what and to which day.

import type { DateSpan } from "../base/base.ts";
import type { NumberMention } from "./mention.ts";

export type TimeUnit = "year" | "month" | "week" | "day";

/** Two years and eight months are two parts, the larger unit first. A decade is ten years. */
export interface TimePart {
  readonly unit: TimeUnit;
  readonly value: number;
}

export interface Duration {
  readonly parts: readonly TimePart[];
  readonly rounding?: NumberMention["rounding"];
  /** "Her 204th day", "the third year": the last one of the row, with the first counted as one. */
  readonly ordinal?: true | undefined;
  /** What it is counted from: "custody", "birth", or the type of an event ("arrest", "ruling"). */
  readonly from: string;
  /** Only of the time in one place or under one authority: "two years in solitary", "a year in immigration detention". */
  readonly part?: true | undefined;
  /** The day it began, where the sentence names it: "since 3 May 2019". */
  readonly since?: DateSpan | undefined;
  /** The type of the event that ended it: "release". */
  readonly to?: string | undefined;
  /** The day to which it is counted. Without one it may have ended at any time before the text was written. */
  readonly until?: DateSpan | undefined;
  /** The text names that day; else it goes on while the text is written. */
  readonly untilNamed?: true | undefined;
}
