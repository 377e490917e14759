// Why a rule's answer is not to be taken as certain: its status, the age of its check, the days for which it holds, the
// holidays that are not known.

import { type Day, daysBetween, dayWords } from "../base/base.ts";
import type { CountingVersion } from "./counting.ts";
import type { Circumstances, Doubt } from "./deadline.ts";
import { stateCalendar } from "./holidays/calendars.ts";
import { CLOSURES_KNOWN_UNTIL, mayBeClosed } from "./holidays/closures.ts";
import { type Direction, stateHolidaysCount } from "./off-days.ts";
import { isFresh, type Rule, statusOn } from "./rule.ts";

/** What is to be said of the rule itself. `start` is the first and last day on which its clock can have started. */
export function ruleDoubts(
  rule: Rule,
  on: Day | undefined,
  start: { earliest?: Day | undefined; latest?: Day | undefined },
): Doubt[] {
  const doubts: Doubt[] = [];
  const { earliest, latest } = start;
  if (rule.from !== undefined && earliest !== undefined && earliest < rule.from) {
    doubts.push({ kind: "not in force", words: `This text holds only since ${dayWords(rule.from)}.` });
  }
  if (rule.to !== undefined && latest !== undefined && latest > rule.to) {
    doubts.push({ kind: "not in force", words: `This text held only until ${dayWords(rule.to)}.` });
  }
  const days = new Set([on, earliest, latest].filter((day) => day !== undefined));
  for (const status of new Set([...days].map((day) => statusOn(rule, day)))) {
    if (status === undefined || status.status === "in force") continue;
    const since = status.from === undefined ? "" : ` since ${dayWords(status.from)}`;
    const why = status.why === undefined ? "" : `: ${status.why}`;
    doubts.push({ kind: "status", words: `The rule is ${status.status}${since}${why}`, source: status.source?.cite });
  }
  if (days.size === 0) {
    const latestStatus = rule.status.at(-1);
    if (latestStatus !== undefined && latestStatus.status !== "in force") {
      doubts.push({
        kind: "status",
        words: `The rule was ${latestStatus.status} when it was last looked at.`,
        source: latestStatus.source?.cite,
      });
    }
  }
  const checked = checkDoubt(rule, on);
  return checked === undefined ? doubts : [...doubts, checked];
}

function checkDoubt(rule: Rule, on: Day | undefined): Doubt | undefined {
  if (rule.checkedOn === undefined)
    return { kind: "not checked", words: "The text of this rule has not been checked; look it up." };
  const day = dayWords(rule.checkedOn);
  if (on === undefined) return { kind: "not checked", words: `The text of this rule was last checked on ${day}.` };
  return isFresh(rule, on)
    ? undefined
    : { kind: "not checked", words: `The text of this rule was last checked on ${day}; look it up again.` };
}

/** What is to be said of the way of counting. A text that is out of force is checked once and for all. */
export function countingDoubts({ authority, checkedOn, to }: CountingVersion, on: Day | undefined): Doubt[] {
  if (authority.url === undefined) return [];
  const source = authority.cite;
  if (checkedOn === undefined)
    return [{ kind: "counting", words: `How ${source} counts has not been checked.`, source }];
  if (to !== undefined || on === undefined || daysBetween(checkedOn, on) <= 365) return [];
  return [{ kind: "counting", words: `How ${source} counts was last checked on ${dayWords(checkedOn)}.`, source }];
}

/** What is not known of the days off around the last day: holidays of the states that count, and orders still to come. */
export function dayOffDoubts(
  { offDays }: CountingVersion,
  direction: Direction,
  { state, circuitState }: Circumstances,
  last: Day,
): Doubt[] {
  const doubts: Doubt[] = [];
  if (stateHolidaysCount(offDays, direction)) {
    const court = offDays.circuit ? "district court" : "court";
    doubts.push(...stateDoubts(state, `in which state the ${court} sits`, last));
    if (offDays.circuit && circuitState !== state) {
      doubts.push(...stateDoubts(circuitState, "in which state the circuit clerk has the principal office", last));
    }
  }
  if (offDays.closures !== "not off" && offDays.calendars.includes("us-federal") && mayBeClosed(last)) {
    const words = `Orders of the President that close offices are known up to ${dayWords(CLOSURES_KNOWN_UNTIL)}; around Christmas they are frequent.`;
    doubts.push({ kind: "day off", words });
  }
  return doubts;
}

function stateDoubts(state: string | undefined, which: string, last: Day): Doubt[] {
  const matters = "a holiday of the state on the last day puts it off";
  const kind = "no holidays known";
  if (state === undefined) return [{ kind, words: `It is not known ${which}, and ${matters}.` }];
  const calendar = stateCalendar(state);
  if (calendar === undefined)
    return [{ kind, words: `The holidays of ${state} are not in the table, and ${matters}.` }];
  const { title, checkedOn, missing, source } = calendar;
  const doubts: Doubt[] = [];
  if (checkedOn === undefined) {
    doubts.push({ kind, words: `The holidays of ${title} have not been checked, and ${matters}.`, source });
  } else if (daysBetween(checkedOn, last) > 365) {
    doubts.push({
      kind,
      words: `The holidays of ${title} are those of ${dayWords(checkedOn)}, and ${matters}.`,
      source,
    });
  }
  if (missing !== undefined) doubts.push({ kind, words: `The table of ${title} leaves out ${missing}.`, source });
  return doubts;
}
