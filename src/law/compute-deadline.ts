// The day on which a period ends, by a dated rule: one day, several that compete, a span, or only the rule's length where
// the event is not known. Pure; the whole sum comes with it in words.

import { addDays, type Day, invariant, weekdayWords } from "../base/base.ts";
import { countOnly } from "./count.ts";
import { type Counting, versionOn } from "./counting.ts";
import { COUNTINGS } from "./countings.ts";
import type { Circumstances, Deadline, Doubt, Reading, Step, Trigger } from "./deadline.ts";
import { isZone } from "./hours.ts";
import { lastMoment } from "./last-moment.ts";
import { fromWords, listWords } from "./period-words.ts";
import { distinctReadings, type Question, readingsFrom, settingFor } from "./readings.ts";
import type { Period, Rule } from "./rule.ts";
import { ruleDoubts } from "./standing.ts";
import { type Start, startOf } from "./start.ts";
import { stopDoubts, stopVariants } from "./stops.ts";

export function computeDeadline(rule: Rule, trigger: Trigger, circumstances: Circumstances = {}): Deadline {
  const counting = countingOf(rule, circumstances);
  const start = startOf(rule, trigger, (day, event) => {
    const period: Period = { n: event.plus?.n ?? 0, unit: event.plus?.unit ?? "day", direction: "forward" };
    if (!staysInCalendar(day, period)) return undefined;
    return countOnly(day, period, settingFor(versionOn(counting, day), { rule, period, circumstances }, []));
  });
  const { period } = rule;
  const doubts = [...start.doubts, ...ruleDoubts(rule, circumstances.on, start)];
  if (period === undefined) {
    return { rule: rule.id, kind: "none", readings: [], words: "no fixed time", steps: start.steps, doubts };
  }
  const question: Question = { rule, period, counting, start, circumstances };
  const days = daysToTry(start, question);
  if (days.length === 0) return unknownDeadline(question, start, "an unknown date", doubts);
  const ends = (circumstances.stops ?? []).flatMap(({ to }) => to?.latest ?? to?.earliest ?? []);
  const far = [...days, ...ends].find((day) => !staysInCalendar(day, period));
  if (far !== undefined) return unknownDeadline(question, start, weekdayWords(far), doubts);
  const answer = answerFor(question, start, days);
  return { rule: rule.id, ...answer, doubts: unique([...doubts, ...answer.doubts]) };
}

type Answer = Omit<Deadline, "rule">;

function unknownDeadline({ rule, period }: Question, start: Start, from: string, doubts: readonly Doubt[]): Deadline {
  const missing = start.known === "" ? `the day of ${start.words} is not known` : start.known;
  const words = `${fromWords(period)} ${from}`;
  const why = from === "an unknown date" ? missing : "that may lie outside the calendar";
  const steps: Step[] = [
    ...start.steps,
    { kind: "note", words: `${capital(words)}: ${why}.`, authority: rule.authority.cite },
  ];
  return { rule: rule.id, kind: "unknown", readings: [], words, steps, doubts };
}

/** Where two texts give days that compete, a later event may have an earlier one; so near a change every day is tried. */
const NEAR_A_CHANGE = 40;

/**
 * The days of the event that bound the answer: its first and last one, and those near the day on which another text begins.
 * Between them a later event never has an earlier deadline.
 */
function daysToTry({ earliest, latest }: Start, { counting, rule }: Question): Day[] {
  const ends = [earliest, latest].filter((day) => day !== undefined);
  if (earliest === undefined || latest === undefined) return ends;
  const changes = [...counting.versions, ...rule.additions].flatMap(({ from, to }) => [from, to]);
  const near = changes.flatMap((change) =>
    change === undefined || !staysInCalendar(change, { n: 1, unit: "day" })
      ? []
      : range(addDays(change, -NEAR_A_CHANGE), 2 * NEAR_A_CHANGE),
  );
  return [...new Set([...ends, ...near.filter((day) => earliest < day && day < latest)])];
}

function range(from: Day, days: number): Day[] {
  return Array.from({ length: days + 1 }, (_, index) => addDays(from, index));
}

const DAYS_OF: Readonly<Record<Period["unit"], number>> = {
  hour: 1,
  day: 1,
  "working day": 4,
  week: 7,
  month: 31,
  year: 366,
};

/** The calendar has the years 1 to 9999; what a hostile text takes beyond them has no day. */
function staysInCalendar(day: Day, { n, unit }: Pick<Period, "n" | "unit">): boolean {
  const years = Math.ceil((n * DAYS_OF[unit]) / 365) + 30;
  const year = Number(day.slice(0, 4));
  return year - years >= 1 && year + years <= 9999;
}

function answerFor(question: Question, start: Start, days: readonly Day[]): Answer {
  const { rule, period, circumstances } = question;
  const variants = stopVariants(circumstances.stops ?? []);
  const times = timesOf(period, start.time);
  const counts = days.flatMap((day) =>
    times.flatMap((time) => variants.flatMap((stops) => readingsFrom({ day, time }, question, stops))),
  );
  const doubts = unique([
    ...counts.flatMap((one) => one.doubts),
    ...timeDoubts(period, start, circumstances),
    ...stopDoubts(rule, period, circumstances),
  ]);
  const stopped = counts.find((one) => one.kind === "stopped");
  if (stopped?.kind === "stopped") {
    const steps = [...start.steps, ...stopped.steps];
    return { kind: "stopped", readings: [], words: "the clock stands still", steps, doubts };
  }
  const readings = distinctReadings(counts.filter((one) => one.kind === "ends").map(({ reading }) => reading));
  const [first, last] = [readings[0], readings.at(-1)];
  invariant(first !== undefined && last !== undefined, "a count gives at least one day");
  const shared = { doubts, at: lastMoment(question, first), steps: first.steps };
  const known = start.known === "" ? "" : `: ${start.known}`;
  if (start.earliest === undefined) {
    const words = `no later than ${shown(last)}, perhaps earlier${known}`;
    return { ...shared, kind: "span", latest: last.day, readings: [last], words, steps: last.steps };
  }
  if (start.latest === undefined) {
    return {
      ...shared,
      kind: "span",
      earliest: first.day,
      readings: [first],
      words: `no earlier than ${shown(first)}, perhaps later${known}`,
    };
  }
  const bounds = { earliest: first.day, latest: last.day };
  if (readings.length === 1) return { ...shared, ...bounds, kind: "day", readings, words: shown(first) };
  if (start.earliest !== start.latest || variants.length > 1 || times.length > 1) {
    const words = `between ${shown(first)} and ${shown(last)}${known}`;
    return { ...shared, ...bounds, kind: "span", readings: [first, last], words };
  }
  const safe = rule.nature === "deadline" ? "; the earlier day is the safe one" : "";
  return { ...shared, ...bounds, kind: "competing", readings, words: `${listWords(readings.map(shown), "or")}${safe}` };
}

function countingOf(rule: Rule, { countings = [] }: Circumstances): Counting {
  const found = [...countings, ...COUNTINGS].find(({ id }) => id === rule.counting);
  invariant(found !== undefined, `the rule ${rule.id} names a counting that is not loaded: ${rule.counting}`);
  return found;
}

/** A period in hours needs the hour; without it the day's first and last minute bound it. */
function timesOf(period: Period, time: string | undefined): (string | undefined)[] {
  return period.unit !== "hour" || time !== undefined ? [time] : ["00:00", "23:59"];
}

function timeDoubts(period: Period, start: Start, { zone }: Circumstances): Doubt[] {
  if (period.unit !== "hour") return [];
  const doubts: Doubt[] = [];
  if (start.time === undefined) doubts.push({ kind: "assumed", words: `The hour of ${start.words} is not known.` });
  if (zone === undefined || !isZone(zone)) {
    doubts.push({
      kind: "assumed",
      words: "The court's time zone is not known: a change of the clock in between is not reckoned with.",
    });
  }
  return doubts;
}

function shown({ day, time }: Reading): string {
  return time === undefined ? weekdayWords(day) : `${weekdayWords(day)} at ${time}`;
}

function unique(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((one) => [`${one.kind} ${one.words}`, one])).values()];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
