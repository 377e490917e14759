// Dated rules, the counting of days and the days that are holidays. Pure.

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
