// The day on which a period ends, by a dated rule: one day, several that compete, a span, or only the rule's length where
// the event is not known. Pure; the whole sum comes with it in words.

import { type Day, invariant, isExact, isKnown, weekdayWords } from "../base/base.ts";
import { type Counted, countFrom, countOnly, type ExactStop, type Setting } from "./count.ts";
import type { Counting, CountingVersion } from "./counting.ts";
import { COUNTINGS } from "./countings.ts";
import type { Circumstances, Deadline, Doubt, LastMoment, Reading, Step, Stop, Trigger } from "./deadline.ts";
import { isZone, type Moment } from "./hours.ts";
import type { DisputedReason } from "./off-days.ts";
import { fromWords, listWords } from "./period-words.ts";
import type { Period, Rule } from "./rule.ts";
import { countingDoubts, ruleDoubts, stateDoubts } from "./standing.ts";
import { daysOf, type Start, startOf } from "./start.ts";

/** Disputes beyond so many in one count are not told apart: their days count as holidays. */
const MOST_DISPUTES = 4;

export function computeDeadline(rule: Rule, trigger: Trigger, circumstances: Circumstances = {}): Deadline {
  const counting = countingOf(rule, circumstances);
  const start = startOf(rule, trigger, (day, event) => {
    const period: Period = { n: event.plus?.n ?? 0, unit: event.plus?.unit ?? "day", direction: "forward" };
    return countOnly(day, period, settingFor(rule, versionOn(counting, day), period, circumstances));
  });
  const { period } = rule;
  const doubts = [...start.doubts, ...ruleDoubts(rule, circumstances.on, start)];
  const base = { rule: rule.id, readings: [], steps: start.steps, doubts };
  if (period === undefined) return { ...base, kind: "none", words: "no fixed time" };
  if (start.earliest === undefined && start.latest === undefined) return unknownDeadline(rule, period, start, doubts);
  const answers = answersFor(rule, period, start, counting, circumstances);
  return { ...base, ...answers, doubts: unique([...doubts, ...answers.doubts]) };
}

type Answer = Pick<Deadline, "kind" | "earliest" | "latest" | "readings" | "at" | "words" | "steps" | "doubts">;

function unknownDeadline(rule: Rule, period: Period, start: Start, doubts: readonly Doubt[]): Deadline {
  const known = start.known === "" ? `the day of ${start.words} is not known` : start.known;
  const words = `${fromWords(period)} an unknown date`;
  const steps: Step[] = [
    ...start.steps,
    { kind: "note", words: `${capital(words)}: ${known}.`, authority: rule.authority.cite },
  ];
  return { rule: rule.id, kind: "unknown", readings: [], words, steps, doubts };
}

function answersFor(
  rule: Rule,
  period: Period,
  start: Start,
  counting: Counting,
  circumstances: Circumstances,
): Answer {
  const { earliest, latest } = start;
  const days = earliest !== undefined && latest !== undefined ? daysOf(earliest, latest) : [earliest ?? latest!]; // one is known
  const variants = stopVariants(circumstances.stops ?? []);
  const counts = days.flatMap((day) =>
    timesOf(period, start.time).flatMap((time) =>
      variants.flatMap((stops) =>
        readingsFrom(rule, { day, time }, period, start, counting, { ...circumstances, exact: stops }),
      ),
    ),
  );
  const stopped = counts.find((one) => one.kind === "stopped");
  const doubts = unique(counts.flatMap((one) => one.doubts));
  if (stopped?.kind === "stopped") {
    return {
      kind: "stopped",
      readings: [],
      words: "the clock stands still",
      steps: [...start.steps, ...stopped.steps],
      doubts,
    };
  }
  const readings = distinct(counts.filter((one) => one.kind === "ends").map(({ reading }) => reading));
  const [first, last] = [readings[0], readings.at(-1)];
  invariant(first !== undefined && last !== undefined, "a count gives at least one day");
  const at = lastMoment(rule, period, counting, circumstances, first);
  const moreDoubts = unique([...doubts, ...timeDoubts(period, start, circumstances), ...stopDoubts(circumstances)]);
  const shared = { at, doubts: moreDoubts, steps: first.steps };
  const isSpan = start.earliest !== start.latest || variants.length > 1 || timesOf(period, start.time).length > 1;
  if (!isSpan && readings.length > 1) {
    const safe = rule.nature === "deadline" ? "; the earlier day is the safe one" : "";
    const words = `${listWords(readings.map(shown), "or")}${safe}`;
    return { ...shared, kind: "competing", earliest: first.day, latest: last.day, readings, words };
  }
  if (!isSpan || (readings.length === 1 && start.earliest !== undefined && start.latest !== undefined)) {
    return { ...shared, kind: "day", earliest: first.day, latest: first.day, readings: [first], words: shown(first) };
  }
  const known = start.known === "" ? "" : `: ${start.known}`;
  if (start.earliest === undefined) {
    return {
      ...shared,
      kind: "span",
      latest: last.day,
      readings: [last],
      words: `not after ${shown(last)}${known}`,
      steps: last.steps,
    };
  }
  if (start.latest === undefined) {
    return {
      ...shared,
      kind: "span",
      earliest: first.day,
      readings: [first],
      words: `not before ${shown(first)}${known}`,
    };
  }
  const words = `between ${shown(first)} and ${shown(last)}${known}`;
  return { ...shared, kind: "span", earliest: first.day, latest: last.day, readings: [first, last], words };
}

type OneCount =
  | { readonly kind: "ends"; readonly reading: Reading; readonly doubts: readonly Doubt[] }
  | { readonly kind: "stopped"; readonly steps: readonly Step[]; readonly doubts: readonly Doubt[] };

type WithStops = Circumstances & { readonly exact: readonly ExactStop[] };

/** All readings from one known moment: each way in which the disputes can be decided, and each counting that may hold. */
function readingsFrom(
  rule: Rule,
  from: Moment,
  period: Period,
  start: Start,
  counting: Counting,
  circumstances: WithStops,
): OneCount[] {
  const own = versionOn(counting, from.day);
  const first = decisionsFrom(rule, from, period, start, own, circumstances);
  const others = counting.versions.filter(
    (version) => version !== own && first.some((one) => reaches(version, from.day, one)),
  );
  if (others.length === 0) return first;
  const second = others.flatMap((version) => decisionsFrom(rule, from, period, start, version, circumstances));
  if (new Set([...first, ...second].map(endOf)).size === 1) return first;
  return [
    ...first.map((one) => because(one, "by the counting in force on the day of the event")),
    ...second.map((one) => because(one, "by the counting in force when the period ended")),
  ];
}

/** Did another text come into force between the event and the end? */
function reaches(version: CountingVersion, event: Day, one: OneCount): boolean {
  if (one.kind === "stopped") return false;
  const [low, high] = event < one.reading.day ? [event, one.reading.day] : [one.reading.day, event];
  return (version.from ?? "0001-01-01") <= high && (version.to ?? "9999-12-31") >= low;
}

function decisionsFrom(
  rule: Rule,
  from: Moment,
  period: Period,
  start: Start,
  version: CountingVersion,
  circumstances: WithStops,
): OneCount[] {
  const base = settingFor(rule, version, period, circumstances);
  const count = (lost: ReadonlySet<string>): { counted: Counted; met: Map<string, DisputedReason> } => {
    const met = new Map<string, DisputedReason>();
    return { counted: countFrom(from, period, { ...base, lost, met }), met };
  };
  const begun = beginning(start, from, period, version);
  const won = count(new Set());
  const disputes = new Map(won.met);
  if (disputes.size > 0)
    for (const [dispute, reason] of count(new Set(disputes.keys())).met) disputes.set(dispute, reason);
  const ways = subsets([...disputes.keys()].slice(0, MOST_DISPUTES));
  const counts = ways.map((lost) => ({ lost, counted: lost.size === 0 ? won.counted : count(lost).counted }));
  const deciding = new Map([...disputes].filter(([dispute]) => decides(dispute, counts)));
  const doubts = [...countingDoubts(version), ...[...deciding.values()].map(disputeDoubt)];
  return counts
    .filter(({ lost }) => [...lost].every((one) => deciding.has(one)))
    .map(({ lost, counted }): OneCount => {
      if (counted.kind === "stopped") return { kind: "stopped", steps: [begun, ...counted.steps], doubts };
      const state = stateDoubts(version, period.direction, circumstances, counted.day);
      const why = deciding.size > 0 ? whyOf(deciding, lost) : undefined;
      const steps = [...start.steps, begun, ...counted.steps];
      return {
        kind: "ends",
        reading: { day: counted.day, time: counted.time, why, steps },
        doubts: [...doubts, ...state],
      };
    });
}

/** Is there a way of deciding the others in which this dispute moves the end? */
function decides(
  dispute: string,
  counts: readonly { readonly lost: ReadonlySet<string>; readonly counted: Counted }[],
): boolean {
  const end = ({ counted }: { readonly counted: Counted }): string =>
    counted.kind === "ends" ? `${counted.day} ${counted.time ?? ""}` : "stopped";
  return counts.some((one) => {
    const without = new Set([...one.lost].filter((other) => other !== dispute));
    const other = counts.find(({ lost }) => lost.size === without.size && [...lost].every((item) => without.has(item)));
    return one.lost.has(dispute) && other !== undefined && end(one) !== end(other);
  });
}

function beginning(start: Start, from: Moment, period: Period, version: CountingVersion): Step {
  const at = period.unit === "hour" && from.time !== undefined ? ` at ${from.time}` : "";
  const left = period.unit === "hour" || version.firstDay === "same" ? "" : "; that day is not counted";
  const runs = period.direction === "forward" ? "The clock starts with" : "The time runs back from";
  return { kind: "start", words: `${runs} ${start.words} on ${weekdayWords(from.day)}${at}${left}.`, day: from.day };
}

function disputeDoubt({ day, words, dispute }: DisputedReason): Doubt {
  return {
    kind: "day off",
    words: `${weekdayWords(day)} is ${words}, but whether it counts as a holiday is disputed: ${dispute}.`,
  };
}

function whyOf(disputes: ReadonlyMap<string, DisputedReason>, lost: ReadonlySet<string>): string {
  return listWords(
    [...disputes].map(([dispute, { day, words }]) =>
      lost.has(dispute)
        ? `if ${weekdayWords(day)} does not count as a holiday (${dispute})`
        : `if ${weekdayWords(day)} counts as a holiday (${words})`,
    ),
  );
}

function settingFor(
  rule: Rule,
  version: CountingVersion,
  period: Period,
  circumstances: Circumstances & { exact?: readonly ExactStop[] },
): Setting {
  const wanted = new Set(circumstances.additions ?? []);
  const additions = period.direction === "backward" ? [] : rule.additions.filter((one) => wanted.has(one.id));
  const { zone, state, inaccessible = [], exact = [] } = circumstances;
  return {
    version,
    zone,
    state,
    direction: period.direction,
    stops: exact,
    inaccessible,
    additions,
    lost: new Set(),
    met: new Map(),
  };
}

function countingOf(rule: Rule, { countings = [] }: Circumstances): Counting {
  const found = [...countings, ...COUNTINGS].find(({ id }) => id === rule.counting);
  invariant(found !== undefined, `the rule ${rule.id} names a counting that is not loaded: ${rule.counting}`);
  return found;
}

function versionOn({ versions }: Counting, day: Day): CountingVersion {
  const found = versions.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day)) ?? versions.at(-1);
  invariant(found !== undefined, "a counting has a version");
  return found;
}

/** The shortest and the longest time that the clock can have stood still; one variant when all is known to the day. */
function stopVariants(stops: readonly Stop[]): ExactStop[][] {
  if (stops.every((stop) => isExact(stop.from) && (stop.to === undefined || isExact(stop.to)))) {
    return [stops.map(({ from, to, words }) => ({ from: from.earliest!, to: to?.earliest, words }))]; // exact
  }
  const shortest = stops.flatMap(({ from, to, words }) => {
    const begin = from.latest;
    return begin === undefined
      ? []
      : [{ from: begin, to: to === undefined ? undefined : (to.earliest ?? begin), words }];
  });
  const longest = stops.flatMap(({ from, to, words }) => {
    const begin = from.earliest ?? from.latest;
    return begin === undefined ? [] : [{ from: begin, to: to?.latest, words }];
  });
  return [shortest, longest];
}

function stopDoubts({ stops = [] }: Circumstances): Doubt[] {
  return stops
    .filter(({ from }) => !isKnown(from))
    .map(({ words }) => ({
      kind: "assumed",
      words: `The clock is said to have stood still (${words}), but since when is not known.`,
    }));
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

function lastMoment(
  rule: Rule,
  period: Period,
  counting: Counting,
  circumstances: Circumstances,
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
  const say = (moment: "midnight" | "office closes" | undefined): LastMoment =>
    moment === "midnight"
      ? { time: "24:00", zone, words: `at midnight ${where}` }
      : { time: officeCloses, zone, words: closing };
  if (filing !== undefined) return say(moments[filing]);
  const both = `for filing electronically ${say(moments.electronic).words}; otherwise ${say(moments.otherwise).words}`;
  return { zone, words: both };
}

function because(one: OneCount, why: string): OneCount {
  if (one.kind === "stopped") return one;
  const joined = one.reading.why === undefined ? why : `${why}, ${one.reading.why}`;
  return { ...one, reading: { ...one.reading, why: joined } };
}

/** One reading for each day and hour, the earliest first; the reasons that lead to the same day stand together. */
function distinct(readings: readonly Reading[]): Reading[] {
  const byEnd = Map.groupBy(readings, ({ day, time }) => `${day} ${time ?? ""}`);
  return [...byEnd]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      const whys = [...new Set(same.map(({ why }) => why).filter((why) => why !== undefined))];
      return first === undefined
        ? []
        : [{ ...first, why: byEnd.size === 1 || whys.length === 0 ? undefined : whys.join("; or ") }];
    });
}

function endOf(one: OneCount): string {
  return one.kind === "stopped" ? "stopped" : `${one.reading.day} ${one.reading.time ?? ""}`;
}

function shown({ day, time }: Reading): string {
  return time === undefined ? weekdayWords(day) : `${weekdayWords(day)} at ${time}`;
}

function subsets(items: readonly string[]): Set<string>[] {
  return items.reduce<Set<string>[]>((all, item) => all.flatMap((one) => [one, new Set([...one, item])]), [new Set()]);
}

function unique(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((one) => [`${one.kind} ${one.words}`, one])).values()];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
