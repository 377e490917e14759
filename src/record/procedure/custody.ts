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
  /** The authority, or the ground, is that of the period before: no source tells of another. */
  readonly carried: readonly ("authority" | "basis")[];
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

export interface CustodyLedger {
  /** By time. */
  readonly stays: readonly CustodyStay[];
  /** By time. */
  readonly periods: readonly CustodyPeriod[];
  readonly faults: readonly CustodyFault[];
  /** What is told of custody without a day, or of somebody who may be another, and so bounds no period. */
  readonly unplaced: readonly Statement[];
}
