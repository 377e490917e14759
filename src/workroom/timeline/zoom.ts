// How near somebody looks at the timeline: all years, ten of them, a year, a month, a day, an hour; and the cells that each falls into.

import { addDays, type DateSpan, type Day, daysInMonth, makeDay, parseDay } from "../../base/base.ts";

export type Level = "all" | "decade" | "year" | "month" | "day" | "hour";

/** A stretch of time to look at. */
export interface Zoom {
  /** As addresses have it: "", "201X", "2019", "2019-06", "2019-06-03", "2019-06-03T14". */
  readonly at: string;
  readonly level: Level;
  /** Undefined of "all". */
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
}

export const WHOLE: Zoom = { at: "", level: "all" };

/** Undefined for what is no stretch of time. */
export function zoomAt(at: string): Zoom | undefined {
  if (at === "") return WHOLE;
  const hour = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3])$/.exec(at);
  const day = parseDay(hour?.[1] ?? at);
  if (day !== undefined) return { at, level: hour === null ? "day" : "hour", first: day, last: day };
  const decade = /^(\d{3})X$/.exec(at)?.[1];
  if (decade !== undefined)
    return between(at, "decade", `${decade === "000" ? "0001" : `${decade}0`}-01`, `${decade}9-12`);
  if (/^\d{4}$/.test(at)) return between(at, "year", `${at}-01`, `${at}-12`);
  return /^\d{4}-\d{2}$/.test(at) ? between(at, "month", at, at) : undefined;
}

function between(at: string, level: Level, from: string, to: string): Zoom | undefined {
  const [year, month] = to.split("-").map(Number) as [number, number];
  const first = parseDay(`${from}-01`);
  const last = first === undefined ? undefined : makeDay(year, month, daysInMonth(year, month));
  return first === undefined || last === undefined ? undefined : { at, level, first, last };
}

/** What it lies in, from the whole to itself. */
export function wayTo({ at, level }: Zoom): Zoom[] {
  const parts = [
    "",
    ...(level === "decade" ? [at] : []),
    ...(level === "all" || level === "decade" ? [] : [at.slice(0, 4)]),
    ...(at.length > 7 || level === "month" ? [at.slice(0, 7)] : []),
    ...(at.length > 10 || level === "day" ? [at.slice(0, 10)] : []),
    ...(level === "hour" ? [at] : []),
  ];
  return [...new Set(parts)].flatMap((part) => zoomAt(part) ?? []);
}

/** The stretch of the same length before or after; undefined where the calendar ends. */
export function beside({ at, level, first, last }: Zoom, step: -1 | 1): Zoom | undefined {
  if (first === undefined || last === undefined) return undefined;
  if (level === "hour") {
    const hour = Number(at.slice(11)) + step;
    const day = hour < 0 || hour > 23 ? dayBeside(first, step) : first;
    return day && zoomAt(`${day}T${String((hour + 24) % 24).padStart(2, "0")}`);
  }
  const day = dayBeside(step === 1 ? last : first, step);
  return (
    day &&
    zoomAt(level === "decade" ? `${day.slice(0, 3)}X` : day.slice(0, { year: 4, month: 7, day: 10 }[level as "day"]))
  );
}

function dayBeside(day: Day, step: -1 | 1): Day | undefined {
  if ((step === -1 && day === "0001-01-01") || (step === 1 && day === "9999-12-31")) return undefined;
  return addDays(day, step);
}

/** The stretches next smaller. `span`: of the whole, the first and the last day that is drawn. */
export function cellsOf({ at, level, first }: Zoom, span: readonly [Day, Day] | undefined): Zoom[] {
  const zooms = (names: readonly string[]): Zoom[] => names.flatMap((name) => zoomAt(name) ?? []);
  switch (level) {
    case "all": {
      if (span === undefined) return [];
      const [from, to] = [Number(span[0].slice(0, 4)), Number(span[1].slice(0, 4))];
      if (!inDecades(span)) return zooms(count(from, to).map((year) => String(year).padStart(4, "0")));
      const last = Math.floor(to / 10);
      const start = Math.max(Math.floor(from / 10), last - MOST_CELLS + 1);
      return zooms(count(start, last).map((decade) => `${String(decade).padStart(3, "0")}X`));
    }
    case "decade":
      return zooms(count(0, 9).map((year) => `${at.slice(0, 3)}${year}`));
    case "year":
      return zooms(count(1, 12).map((month) => `${at}-${String(month).padStart(2, "0")}`));
    case "month": {
      const [year, month] = at.split("-").map(Number) as [number, number];
      return zooms(count(1, daysInMonth(year, month)).map((day) => `${at}-${String(day).padStart(2, "0")}`));
    }
    case "day":
      return zooms(count(0, 23).map((hour) => `${first ?? at}T${String(hour).padStart(2, "0")}`));
    case "hour":
      return [];
  }
}

/** As many years, or tens of years, are drawn beside each other. */
export const MOST_CELLS = 40;

/** Are there more years than are drawn beside each other? */
function inDecades([first, last]: readonly [Day, Day]): boolean {
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= MOST_CELLS;
}

function count(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/**
 * How well it is known when something was: a day that a source gives; one worked out from another ("yesterday"); a month, a year or
 * days between which a source says it was; between the dates of its neighbours alone; open on one side.
 */
export type Certainty = "day" | "worked out" | "within" | "between" | "open";

export function certaintyOf({ earliest, latest, basis }: DateSpan): Certainty {
  if (earliest === undefined || latest === undefined) return "open";
  if (basis === "between neighbours") return "between";
  if (earliest !== latest) return "within";
  return basis.startsWith("relative to ") ? "worked out" : "day";
}

/** Of a date: the cells from the first to the last in which it may lie, by number; one where it surely lies there. */
export type Placing = (
  date: Pick<DateSpan, "earliest" | "latest">,
  time: string | undefined,
) => { readonly from: number; readonly to: number } | undefined;

/** Gives nothing for dates outside of the cells. `time` is that of the day, "14:30". */
export function placingIn(cells: readonly Zoom[]): Placing {
  const [head, tail] = [cells[0], cells.at(-1)];
  const [first, last] = [head?.first, tail?.last];
  if (head === undefined || first === undefined || last === undefined) return () => undefined;
  const end = cells.length - 1;
  const length = head.level === "decade" ? 3 : head.at.length;
  const places = new Map(cells.map(({ at }, i) => [at.slice(0, length), i]));
  return ({ earliest, latest }, time) => {
    if ((latest !== undefined && latest < first) || (earliest !== undefined && earliest > last)) return undefined;
    if (head.level === "hour") {
      const hour = earliest !== undefined && earliest === latest ? Number(time?.slice(0, 2)) : Number.NaN;
      return Number.isNaN(hour) ? { from: 0, to: end } : { from: hour, to: hour };
    }
    const from = earliest === undefined || earliest < first ? 0 : (places.get(earliest.slice(0, length)) ?? 0);
    const to = latest === undefined || latest > last ? end : (places.get(latest.slice(0, length)) ?? end);
    return { from, to };
  };
}
