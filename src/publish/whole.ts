// What the pages about the whole case are written from, gathered once.

import type { Day } from "../base/base.ts";
import type { RuleBook } from "../law/law.ts";
import type { Flag, Legislator, Origin, Passage, Writings, ZipDistricts } from "../record/record.ts";
import type { ShownCustody, ShownRuling, Site } from "../views/views.ts";
import type { CalendarParts } from "./case-calendar.ts";
import type { Gatherer } from "./gather.ts";
import type { ShownProcedure } from "./proceeding-pages.ts";
import type { SiteSource } from "./site-source.ts";

export type Write = (path: string, content: string) => void;
/** Pictures, too. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Whom readers can call: who holds which seat when, and which districts a ZIP code lies in. */
export interface Congress {
  readonly legislators: readonly Legislator[];
  readonly districts?: ZipDistricts | undefined;
}

export interface Whole {
  readonly source: SiteSource;
  readonly site: Site;
  readonly gatherer: Gatherer;
  readonly flags: readonly Flag[];
  readonly origins: readonly Origin[];
  readonly rules: RuleBook;
  readonly procedure: ShownProcedure;
  /** In the order of their days. */
  readonly rulings: readonly ShownRuling[];
  readonly calendar: CalendarParts;
  readonly custody: ShownCustody | undefined;
  /** What the campaign writes; nothing unless it is given. */
  readonly writings: Writings;
  /** The pictures that may be shown, by file, without what they tell besides. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The passages that have pages of their own. */
  readonly carded: readonly Passage[];
  /** The day for which an edition is made: what is open, what comes next. Undefined in a draft, which knows no day. */
  readonly asOf: Day | undefined;
  readonly congress?: Congress | undefined;
}
