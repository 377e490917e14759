// When the last day ends: at midnight, when the office closes, or at an hour.

import { type Counting, versionOn } from "./counting.ts";
import type { Circumstances, LastMoment, Reading } from "./deadline.ts";
import type { Period, Rule } from "./rule.ts";

export function lastMoment(
  {
    rule,
    period,
    counting,
    circumstances,
  }: {
    readonly rule: Rule;
    readonly period: Period;
    readonly counting: Counting;
    readonly circumstances: Circumstances;
  },
  { day, time }: Reading,
): LastMoment | undefined {
  const { zone, filing, officeCloses } = circumstances;
  const where = zone === undefined ? "on the court's clock" : `in the zone ${zone}`;
  if (period.unit === "hour") return { time, zone, words: `at ${time ?? "an unknown hour"} ${where}` };
  const moments = versionOn(counting, day).lastMoment;
  if (rule.nature !== "deadline" || moments === undefined) return undefined;
  const closing =
    officeCloses === undefined
      ? "when the clerk's office is scheduled to close"
      : `when the clerk's office closes at ${officeCloses}`;
  const moment = (kind: "electronic" | "otherwise"): LastMoment | undefined => {
    if (moments[kind] === undefined) return undefined;
    return moments[kind] === "midnight"
      ? { time: "24:00", zone, words: `at midnight ${where}` }
      : { time: officeCloses, zone, words: closing };
  };
  if (filing !== undefined) return moment(filing);
  const [electronic, otherwise] = [moment("electronic"), moment("otherwise")];
  if (electronic === undefined || otherwise === undefined) return electronic ?? otherwise;
  if (electronic.words === otherwise.words) return electronic;
  return { zone, words: `${electronic.words} for electronic filing, and otherwise ${otherwise.words}` };
}
