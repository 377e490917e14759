// All the days that one known moment can lead to: each way in which what is disputed can be decided, and each text of the way of
// counting that may hold. Each with its reason and its whole sum.

import { type Day, weekdayWords } from "../base/base.ts";
import { type Counted, countFrom, type ExactStop, type Setting } from "./count.ts";
import { type Counting, type CountingVersion, versionOn } from "./counting.ts";
import type { Circumstances, Doubt, Reading, Step } from "./deadline.ts";
import type { Moment } from "./hours.ts";
import type { DisputedReason } from "./off-days.ts";
import { listWords } from "./period-words.ts";
import type { Period, Rule } from "./rule.ts";
import { countingDoubts, dayOffDoubts } from "./standing.ts";
import type { Start } from "./start.ts";

/** Disputes beyond so many in one count are not told apart: their days count as holidays. */
const MOST_DISPUTES = 4;

/** What is asked, apart from the moment from which it is counted. */
export interface Question {
  readonly rule: Rule;
  readonly period: Period;
  readonly counting: Counting;
  readonly start: Pick<Start, "words" | "steps">;
  readonly circumstances: Circumstances;
}

export type OneCount =
  | { readonly kind: "ends"; readonly reading: Reading; readonly doubts: readonly Doubt[] }
  | { readonly kind: "stopped"; readonly steps: readonly Step[]; readonly doubts: readonly Doubt[] };

export function readingsFrom(from: Moment, question: Question, stops: readonly ExactStop[]): OneCount[] {
  const own = versionOn(question.counting, from.day);
  const first = decisionsFrom(from, own, question, stops);
  const others = question.counting.versions.filter(
    (version) => version !== own && first.some((one) => reaches(version, from.day, one)),
  );
  if (others.length === 0) return first;
  const second = others.flatMap((version) =>
    decisionsFrom(from, version, question, stops).filter((one) => reaches(version, from.day, one)),
  );
  if (second.length === 0 || new Set([...first, ...second].map(endOf)).size === 1) return first;
  return [
    ...first.map((one) => because(one, "by the counting in force on the day of the event")),
    ...second.map((one) => because(one, "by the counting in force when the period ended")),
  ];
}

/** One reading for each day and hour, the earliest first; the reasons that lead to the same day stand together. */
export function distinctReadings(readings: readonly Reading[]): Reading[] {
  const byEnd = Map.groupBy(readings, ({ day, time }) => `${day} ${time ?? ""}`);
  return [...byEnd]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      const whys = [...new Set(same.map(({ why }) => why))];
      return first === undefined
        ? []
        : [{ ...first, why: byEnd.size === 1 || whys.includes(undefined) ? undefined : whys.join("; or ") }];
    });
}

/** What a count takes from the rule and the case. */
export function settingFor(
  version: CountingVersion,
  { rule, period, circumstances }: Pick<Question, "rule" | "period" | "circumstances">,
  stops: readonly ExactStop[],
): Setting {
  const wanted = new Set(circumstances.additions ?? []);
  const additions = period.direction === "backward" ? [] : rule.additions.filter((one) => wanted.has(one.id));
  const { zone, state, circuitState, inaccessible = [] } = circumstances;
  const { direction } = period;
  const still = direction === "backward" ? [] : stops;
  return {
    version,
    zone,
    state,
    circuitState,
    direction,
    stops: still,
    inaccessible,
    additions,
    lost: new Set(),
    met: new Map(),
  };
}

/** Did another text come into force between the event and the end? */
function reaches(version: CountingVersion, event: Day, one: OneCount): boolean {
  if (one.kind === "stopped") return false;
  const [low, high] = event < one.reading.day ? [event, one.reading.day] : [one.reading.day, event];
  return (version.from ?? "0001-01-01") <= high && (version.to ?? "9999-12-31") >= low;
}

function decisionsFrom(
  from: Moment,
  version: CountingVersion,
  question: Question,
  stops: readonly ExactStop[],
): OneCount[] {
  const { period, start, circumstances } = question;
  const base = settingFor(version, question, stops);
  const count = (lost: ReadonlySet<string>): { counted: Counted; met: Map<string, DisputedReason> } => {
    const met = new Map<string, DisputedReason>();
    return { counted: countFrom(from, period, { ...base, lost, met }), met };
  };
  const begun = beginning(question, from, version);
  const won = count(new Set());
  const disputes = new Map(won.met);
  if (disputes.size > 0)
    for (const [dispute, reason] of count(new Set(disputes.keys())).met) disputes.set(dispute, reason);
  const ways = subsets([...disputes.keys()].slice(0, MOST_DISPUTES));
  const counts = ways.map((lost) => ({ lost, counted: lost.size === 0 ? won.counted : count(lost).counted }));
  const deciding = new Map([...disputes].filter(([dispute]) => decides(dispute, counts)));
  const doubts = [...countingDoubts(version, circumstances.on), ...[...deciding.values()].map(disputeDoubt)];
  return counts
    .filter(({ lost }) => [...lost].every((one) => deciding.has(one)))
    .map(({ lost, counted }): OneCount => {
      if (counted.kind === "stopped") return { kind: "stopped", steps: [begun, ...counted.steps], doubts };
      const state = dayOffDoubts(version, period.direction, circumstances, counted.day);
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

function beginning({ start, period }: Question, from: Moment, version: CountingVersion): Step {
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

function because(one: OneCount, why: string): OneCount {
  if (one.kind === "stopped") return one;
  const joined = one.reading.why === undefined ? why : `${why}, ${one.reading.why}`;
  return { ...one, reading: { ...one.reading, why: joined } };
}

function endOf(one: OneCount): string {
  return one.kind === "stopped" ? "stopped" : `${one.reading.day} ${one.reading.time ?? ""}`;
}

function subsets(items: readonly string[]): Set<string>[] {
  return items.reduce<Set<string>[]>((all, item) => all.flatMap((one) => [one, new Set([...one, item])]), [new Set()]);
}
