// A ledger of custody: from when until when somebody was held, by whom, where and on what ground, each with the statements that
// say so. What sources tell differently stands side by side; what they leave open stays open.

import type { DateSpan, Day } from "../../base/base.ts";
import type { Statement } from "../statement.ts";

/** A day, or a span of days, that some sources give. */
export interface CustodyAnswer {
  readonly date: DateSpan;
  readonly statements: readonly Statement[];
}

/** When a time in custody began or ended. */
export interface CustodyBoundary {
  /** What began or ended it: "arrest", "transfer", "release", "held since", "held until"; "unknown" where no source tells. */
  readonly by: string;
  /** By date. Several are different answers; none: no source gives a day. */
  readonly answers: readonly CustodyAnswer[];
  /** The first and the last day that all answers together leave open; undefined: not bounded. */
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  /** Statements that tell of it without a day of their own. */
  readonly undated: readonly Statement[];
}

/** A name that sources give for the authority, the facility or the legal basis. */
export interface CustodyValue {
  /** What tells it from others. */
  readonly key: string;
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** A day on which sources have the person held, without saying that anything began or ended then. */
export interface CustodySighting {
  readonly date: DateSpan;
  /** Where, as that source says. */
  readonly facility?: string | undefined;
  readonly statement: Statement;
}

/** A time under one authority, in one place. Several values of one kind are told of the same time by different sources. */
export interface CustodyPeriod {
  /** The number of its stay, from 1. */
  readonly stay: number;
  readonly from: CustodyBoundary;
  /** undefined: no source tells of an end. */
  readonly to: CustodyBoundary | undefined;
  readonly authority: readonly CustodyValue[];
  /** What is that of the period before, since no source tells of another; the place only where nothing but the ground changed. */
  readonly carried: readonly ("authority" | "facility" | "basis")[];
  readonly facility: readonly CustodyValue[];
  readonly basis: readonly CustodyValue[];
  readonly sightings: readonly CustodySighting[];
}

/** Custody without a break, over however many periods. */
export interface CustodyStay {
  readonly from: CustodyBoundary;
  readonly to: CustodyBoundary | undefined;
  /** The last day on which a source has the person held. */
  readonly lastTold?: Day | undefined;
  /** Statements that have the person held after the end that others tell. */
  readonly heldAfter: readonly Statement[];
}

/** A told period that cannot be: it is kept and counts for nothing. */
export interface CustodyFault {
  readonly message: string;
  readonly statements: readonly Statement[];
}

/** What is told of custody and stands in no period. */
export interface UnplacedCustody {
  /** no day: nothing tells to which time it belongs. another person: it is told of a name that more than one may bear. */
  readonly why: "no day" | "another person";
  readonly statement: Statement;
}

/** What is told of one person's custody. */
export interface ToldCustody {
  /** By time. */
  readonly stays: readonly CustodyStay[];
  /** By time. */
  readonly periods: readonly CustodyPeriod[];
  readonly faults: readonly CustodyFault[];
  readonly unplaced: readonly UnplacedCustody[];
}

/** Days between two times that nothing fills. */
export interface CustodyGap {
  /** free: a release, or another end, is told. untold: no source says what was then. place untold: held, and nobody tells where. */
  readonly kind: "free" | "untold" | "place untold";
  /** The last day before it and the first one after it, as known for certain. */
  readonly from: Day;
  readonly to: Day;
  readonly nights: number;
  readonly statements: readonly Statement[];
}

/** Days on which two periods with different places or authorities run side by side. */
export interface CustodyOverlap {
  readonly one: CustodyPeriod;
  readonly other: CustodyPeriod;
  readonly from: Day;
  /** undefined: neither has an end. */
  readonly to: Day | undefined;
}

export interface CustodyLedger extends ToldCustody {
  readonly gaps: readonly CustodyGap[];
  readonly overlaps: readonly CustodyOverlap[];
}

/** At least and at most; `most` is undefined where nothing bounds it. */
export interface CountRange {
  readonly least: number;
  readonly most: number | undefined;
}

/** Both ways in which days in custody are counted. */
export interface HeldCount {
  /** Nights elapsed: the day after the first one is 1. */
  readonly nights: CountRange;
  /** Days of which any part was spent in custody: the first day is 1. */
  readonly days: CountRange;
}

/** The count by one of the accounts that sources give of a stay. */
export interface CustodyAccount {
  readonly stay: number;
  /** undefined: no source gives a day. */
  readonly from: CustodyAnswer | undefined;
  /** undefined: by this account it goes on. */
  readonly to: CustodyAnswer | undefined;
  readonly count: HeldCount;
}

export interface GroupCount {
  /** undefined: no source tells. */
  readonly name: string | undefined;
  readonly count: HeldCount;
}

/** How long the person was held by a day. */
export interface CustodyCount {
  readonly day: Day;
  /**
   * untold: nothing is told of custody. before: before the first day. held, ended, free: on that day. disputed: sources differ;
   * unclear: the days that are known leave it open.
   */
  readonly state: "untold" | "before" | "held" | "ended" | "free" | "disputed" | "unclear";
  /** The number of the stay of that day, else of the last one before it. */
  readonly stay: number | undefined;
  /** In that stay, and in all. */
  readonly current: HeldCount;
  readonly total: HeldCount;
  readonly authorities: readonly GroupCount[];
  readonly facilities: readonly GroupCount[];
  /** Where sources differ about when a stay began or ended: each account by itself. */
  readonly accounts: readonly CustodyAccount[];
  /** No end is told; this is the last day of which a source tells, and the count takes it that custody went on. */
  readonly assumedAfter?: Day | undefined;
}

/** A day ahead that people may want to mark. */
export interface Milestone {
  readonly day: Day;
  readonly kind: "days" | "anniversary" | "holiday";
  /** "1,000 days", "3 years", the name of the holiday. */
  readonly what: string;
  /** Nights elapsed and days counting the first, on that day. */
  readonly nights: number;
  readonly days: number;
  readonly note?: string | undefined;
}

/** How days are counted, in one sentence for people. */
export const COUNTING_RULE =
  "Nights elapsed count the nights from the first day on; counting the first day, every day counts of which any part was spent " +
  "in custody, so that number is one higher. The day of a transfer belongs to both periods and counts once in the total.";
