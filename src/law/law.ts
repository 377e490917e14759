// Dated rules, the counting of days and the days that are holidays. Pure.

export { computeDeadline } from "./compute-deadline.ts";
export { type Counting, countingSchema, type CountingVersion, type WrittenCounting } from "./counting.ts";
export { COUNTINGS } from "./countings.ts";
export type {
  Circumstances,
  Deadline,
  Doubt,
  Inaccessible,
  LastMoment,
  Reading,
  Step,
  Stop,
  Trigger,
  TriggerEvent,
} from "./deadline.ts";
export { isZone } from "./hours.ts";
export {
  type Addition,
  isFresh,
  type Period,
  periodSchema,
  type Rule,
  type RulePack,
  rulePackSchema,
  ruleSchema,
  STATUSES,
  type Status,
  statusOn,
  type Unit,
  UNITS,
  type WrittenRule,
} from "./rule.ts";
export { type Citation, citationSchema, daySchema } from "./rule-parts.ts";
export { isOfTime, PACKS, rivalGroups, rivalReasons, type RuleBook, ruleBook, rulesFor } from "./packs/packs.ts";
export { type PackFault, readPack, type ReadPack } from "./packs/read-pack.ts";
export { rulesPage } from "./packs/rules-page.ts";
export {
  type ChosenDay,
  countHeld,
  type DayRange,
  type Gap,
  gapsBetween,
  type HeldTime,
  isWrongWayRound,
  milestonesAfter,
  type Overlap,
  overlapsOf,
} from "./custody.ts";
export { CALENDARS, daysOffOn, holidaysOf, stateCalendar } from "./holidays/calendars.ts";
export type { DayOff, HolidayCalendar } from "./holidays/holiday.ts";
export { caseDeadlines, DEADLINE_KINDS, type DeadlineSettings } from "./case/case-deadlines.ts";
export { ruleAnswer } from "./case/rule-answer.ts";
export { countCustody, custodyLedger } from "./custody-ledger.ts";
