// One count from one known day, with its whole sum in words: the days that count, the last day, and where it rolls to.
// What is disputed is decided beforehand by whoever asks, and every dispute that made a difference is written down.

import { addDays, addMonths, type Day, daysBetween, dayWords, weekday, weekdayWords } from "../base/base.ts";
import type { CountingVersion } from "./counting.ts";
import type { Inaccessible, Step } from "./deadline.ts";
import { clockHours, type Moment } from "./hours.ts";
import { type DisputedReason, type Place, reasonsOff } from "./off-days.ts";
import { listWords, periodWords } from "./period-words.ts";
import type { Addition, Period } from "./rule.ts";

/** The clock stood still on the days after `from`, up to and including `to`. */
export interface ExactStop {
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly words: string;
}

export interface Setting extends Place {
  readonly version: CountingVersion;
  readonly zone?: string | undefined;
  readonly stops: readonly ExactStop[];
  readonly inaccessible: readonly Inaccessible[];
  readonly additions: readonly Addition[];
  /** The disputes that are taken to be lost: their days are no days off. */
  readonly lost: ReadonlySet<string>;
  /** Filled while counting: what was disputed and met. */
  readonly met: Map<string, DisputedReason>;
}

export type Counted =
  | { readonly kind: "ends"; readonly day: Day; readonly time?: string | undefined; readonly steps: readonly Step[] }
  | { readonly kind: "stopped"; readonly left: number; readonly steps: readonly Step[] };

export function countFrom(start: Moment, period: Period, setting: Setting): Counted {
  const reached = period.unit === "hour" ? countHours(start, period, setting) : countDays(start.day, period, setting);
  if (reached.kind === "stopped") return reached;
  let end = roll(reached.day, setting, reached.steps);
  const steps = [...end.steps];
  for (const addition of setting.additions) {
    if (start.day < (addition.from ?? start.day) || start.day > (addition.to ?? start.day)) {
      steps.push(notAdded(addition));
      continue;
    }
    const added = countDays(
      end.day,
      { n: addition.n, unit: addition.unit, direction: "forward" },
      { ...setting, stops: [] },
    );
    if (added.kind === "stopped") return added;
    const words = `${capital(periodWords(addition))} ${addition.n === 1 ? "is" : "are"} added for ${addition.words}: ${weekdayWords(added.day)}.`;
    end = roll(added.day, setting, []);
    steps.push({ kind: "add", words, day: added.day, authority: addition.authority.cite }, ...end.steps);
  }
  return { kind: "ends", day: end.day, time: reached.time, steps };
}

function notAdded({ n, unit, words, from, to, authority }: Addition): Step {
  const since = from === undefined ? "" : ` from ${dayWords(from)}`;
  const until = to === undefined ? "" : ` until ${dayWords(to)}`;
  const say = `Nothing is added for ${words}: ${periodWords({ n, unit })} are added only for events${since}${until}.`;
  return { kind: "note", words: say, authority: authority.cite };
}

/** Only the count, without looking where it ends: for "at latest ten days after". */
export function countOnly(start: Day, period: Period, setting: Setting): Day | undefined {
  const counted = countDays(start, period, setting);
  return counted.kind === "ends" ? counted.day : undefined;
}

function countDays(start: Day, period: Period, setting: Setting): Counted {
  const { unit, n } = period;
  if (unit === "month" || unit === "year") return countMonths(start, period, setting);
  const days = unit === "week" ? 7 * n : n;
  const leavesOut = unit === "working day" || (unit === "day" && days < (setting.version.shortPeriod?.under ?? 0));
  if (leavesOut || setting.stops.length > 0) return walk(start, days, leavesOut, period, setting);
  const step = period.direction === "forward" ? 1 : -1;
  const same = setting.version.firstDay === "same" && days > 0;
  const last = addDays(start, step * (same ? days - 1 : days));
  const everyDay = "every day counts, Saturdays, Sundays and holidays too";
  const words =
    days === 0
      ? `No day is added: ${weekdayWords(last)}.`
      : `${capital(firstDayWords(start, step, same))}; ${everyDay}; ${lastDayWords(unit, n, days)} is ${weekdayWords(last)}.`;
  return {
    kind: "ends",
    day: last,
    steps: [{ kind: "count", words, day: last, authority: setting.version.authority.cite }],
  };
}

/** Day by day: for counts that leave days out, and clocks that stood still. */
function walk(start: Day, days: number, leavesOut: boolean, period: Period, setting: Setting): Counted {
  const step = period.direction === "forward" ? 1 : -1;
  const same = setting.version.firstDay === "same" && days > 0;
  const weekends: Day[] = [];
  const holidays: string[] = [];
  const stopped = new Map<ExactStop, number>();
  let day = same ? addDays(start, -step) : start;
  let counted = 0;
  while (counted < days) {
    day = addDays(day, step);
    const stop = setting.stops.find((one) => day > one.from && day <= (one.to ?? day));
    if (stop !== undefined) {
      if (stop.to === undefined) return stillStopped(stop, days - counted, period, setting);
      stopped.set(stop, daysBetween(day, stop.to) + 1);
      day = stop.to;
      continue;
    }
    const off = leavesOut ? offOn(day, setting) : [];
    if (off.length === 0) counted += 1;
    else if (isWeekend(day, setting)) weekends.push(day);
    else holidays.push(`${weekdayWords(day)}, ${listWords(off)}`);
  }
  const weekendDays =
    weekends.length === 0 ? [] : [`${weekends.length} ${weekends.length === 1 ? "day" : "days"} at weekends`];
  const left = [...weekendDays, ...holidays];
  const outs = !leavesOut
    ? "every day counts, Saturdays, Sundays and holidays too"
    : left.length === 0
      ? "days off would be left out, but there are none"
      : `left out: ${left.join("; ")}`;
  const words = `${capital(firstDayWords(start, step, same))}; ${outs}; ${lastDayWords(period.unit, period.n, days)} is ${weekdayWords(day)}.`;
  return {
    kind: "ends",
    day,
    steps: [
      ...[...stopped].map(([stop, count]) => stopStep(stop, count)),
      { kind: "count", words, day, authority: setting.version.authority.cite },
    ],
  };
}

function stopStep(stop: ExactStop, count: number): Step {
  const until = stop.to === undefined ? "" : ` to ${weekdayWords(stop.to)}`;
  const words = `The clock stood still from the day after ${weekdayWords(stop.from)}${until} (${stop.words}): ${count} ${count === 1 ? "day is" : "days are"} not counted.`;
  return { kind: "stop", words };
}

function stillStopped(stop: ExactStop, left: number, { unit }: Period, setting: Setting): Counted {
  const rest = periodWords({ n: left, unit: unit === "week" ? "day" : unit });
  const words = `The clock has stood still since ${weekdayWords(stop.from)} (${stop.words}), and it is not known to have gone on; ${rest} ${left === 1 ? "is" : "are"} left.`;
  return { kind: "stopped", left, steps: [{ kind: "stop", words, authority: setting.version.authority.cite }] };
}

function countMonths(start: Day, period: Period, setting: Setting): Counted {
  const { n, unit, direction } = period;
  const sign = direction === "forward" ? 1 : -1;
  const months = sign * (unit === "year" ? 12 * n : n);
  const base = addMonths(start, months);
  const same = setting.version.firstDay === "same" && n > 0;
  const steps: Step[] = [];
  let last = same ? addDays(base, -sign) : base;
  for (const stop of setting.stops.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (stop.from >= last) continue;
    const since = stop.from > start ? stop.from : start;
    if (stop.to === undefined) return stillStopped(stop, daysBetween(since, last), { ...period, unit: "day" }, setting);
    const stood = Math.max(0, daysBetween(since, stop.to));
    if (stood > 0) steps.push(stopStep(stop, stood));
    last = addDays(last, stood);
  }
  const wanted = Number(start.slice(8));
  const cut =
    Number(base.slice(8)) === wanted
      ? ""
      : `; that month has no day ${wanted}, so it is the last day of the month, ${dayWords(base)}`;
  const words = `${capital(periodWords(period))} ${direction === "forward" ? "on" : "back"} from ${weekdayWords(start)}, by the calendar and not by a number of days${cut}: ${weekdayWords(last)}.`;
  steps.push({ kind: "count", words, day: last, authority: setting.version.authority.cite });
  return { kind: "ends", day: last, steps };
}

function countHours(start: Moment, { n, direction }: Period, setting: Setting): Counted {
  const end = clockHours(start, direction === "forward" ? n : -n, setting.zone);
  const words = `${capital(periodWords({ n, unit: "hour" }))} ${direction === "forward" ? "after" : "before"} ${start.time} on ${weekdayWords(start.day)}, every hour counted, it is ${end.time} on ${weekdayWords(end.day)}${end.changed}.`;
  const steps: Step[] = [{ kind: "count", words, day: end.day, authority: setting.version.authority.cite }];
  return { kind: "ends", day: end.day, time: end.time, steps };
}

/** Where a last day that is a day off goes, with the reasons of every day that is passed over. */
function roll(last: Day, setting: Setting, before: readonly Step[]): { day: Day; steps: readonly Step[] } {
  const { version, direction } = setting;
  if (version.roll === "none") {
    const off = offOn(last, setting);
    const words = `${weekdayWords(last)} is ${listWords(off)}; the last day stays where it falls.`;
    return { day: last, steps: off.length === 0 ? before : [...before, { kind: "roll", words, day: last }] };
  }
  const back = version.roll === "previous" || (version.roll === "on" && direction === "backward");
  const passed: string[] = [];
  let day = passOver(last, back ? -1 : 1, setting, passed, !back);
  let turned = "";
  if (back && closedOn(day, setting) !== undefined) {
    turned = "; the office could not be reached then, which puts the day off forward and not back";
    day = passOver(day, 1, setting, passed, true);
  }
  const authority = version.authority.cite;
  if (day === last) {
    const words = `${weekdayWords(last)} is ${noneOf(setting)}, so the period ends there.`;
    return { day, steps: [...before, { kind: "roll", words, day, authority }] };
  }
  const words = `${passed.join("; ")}${turned}. So the period ends on ${weekdayWords(day)}, the ${back && turned === "" ? "last day before" : "next day"} that is not a day off.`;
  return { day, steps: [...before, { kind: "roll", words, day, authority }] };
}

function passOver(from: Day, step: 1 | -1, setting: Setting, passed: string[], closedToo: boolean): Day {
  let day = from;
  for (;;) {
    const closed = closedToo ? closedOn(day, setting) : undefined;
    const reasons = [
      ...offOn(day, setting),
      ...(closed === undefined ? [] : [`a day on which the office could not be reached (${closed.words})`]),
    ];
    if (reasons.length === 0) return day;
    passed.push(`${weekdayWords(day)} is ${listWords(reasons)}`);
    day = addDays(day, step);
  }
}

function closedOn(day: Day, setting: Setting): Inaccessible | undefined {
  return setting.version.inaccessible ? setting.inaccessible.find((one) => one.day === day) : undefined;
}

function noneOf({ version }: Setting): string {
  const { weekend, calendars, holidays } = version.offDays;
  const kinds = [
    ...(weekend.length === 0 ? [] : ["a day of the weekend"]),
    ...(calendars.length + holidays.length === 0 ? [] : ["a legal holiday"]),
  ];
  return kinds.length === 2 ? `neither ${listWords(kinds, "nor")}` : `not ${kinds[0] ?? "a day off"}`;
}

/** Why a day is a day off here; empty when it is not one. Disputes that decide it are noted in `met`. */
function offOn(day: Day, setting: Setting): readonly string[] {
  const { settled, disputed } = reasonsOff(day, setting.version.offDays, setting);
  if (settled.length > 0) return settled;
  for (const reason of disputed) if (!setting.met.has(reason.dispute)) setting.met.set(reason.dispute, reason);
  return disputed.filter(({ dispute }) => !setting.lost.has(dispute)).map(({ words }) => words);
}

function isWeekend(day: Day, { version }: Setting): boolean {
  return version.offDays.weekend.includes(weekday(day));
}

function firstDayWords(start: Day, step: 1 | -1, same: boolean): string {
  if (same) return `counted from the day itself, ${weekdayWords(start)}`;
  return step === 1
    ? `counted from the day after, ${weekdayWords(addDays(start, 1))}`
    : `counted back from the day before, ${weekdayWords(addDays(start, -1))}`;
}

function lastDayWords(unit: Period["unit"], n: number, days: number): string {
  if (unit === "week") return `${periodWords({ n, unit })} are ${days} days, and day ${days}`;
  return `${unit} ${days}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
