// The timeline as somebody looks at it: what is found, how it lies in time, and a page of it with its words.

import { compareDates, type DateSpan, type Day, type DocumentId } from "../../base/base.ts";
import type { EntrySummary, RecordReader } from "../../store/store.ts";
import type { Alike, Dated, DatedEvent } from "../../views/views.ts";
import type { Desk } from "../review-desk.ts";
import type { Room } from "../room.ts";
import { type Filtered, filtered, type TimelineAsks, timelineQuery } from "./timeline-filter.ts";
import { type TimelineEvent, timelineIndex, type TimelineIndex } from "./timeline-index.ts";
import { type Certainty, cellsOf, certaintyOf, placingIn, type Zoom } from "./zoom.ts";

export { type TimelineAsks, timelineAsks, timelineQuery, without } from "./timeline-filter.ts";
export { timelineKind } from "./timeline-index.ts";
export { beside, wayTo, type Zoom } from "./zoom.ts";

/** A stretch of time with what surely was in it. */
export interface Cell {
  readonly zoom: Zoom;
  /** The days are given by a source, or worked out from others. */
  readonly given: number;
  readonly workedOut: number;
}

/** What may have been in several cells, drawn across them. Alike dated events are one. */
export interface Range {
  readonly date: DateSpan;
  readonly certainty: Certainty;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of the first. */
  readonly entry: Dated["entry"];
}

export interface TimelinePage extends Filtered {
  readonly index: TimelineIndex;
  readonly cells: readonly Cell[];
  readonly ranges: readonly Range[];
  /** Ranges that are not drawn. */
  readonly moreRanges: number;
  /** Those of one page, with the texts in which they are told first. */
  readonly shown: readonly DatedEvent[];
  /** Of these, how many were surely in the stretch of time that is looked at; the others come after them. */
  readonly sure: number;
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly entries: readonly EntrySummary[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

const PAGE = 20;
const MOST_RANGES = 16;

export async function readTimeline(room: Room, asks: TimelineAsks, wanted: number): Promise<TimelinePage> {
  const { read } = room;
  const desk = await room.desk.now();
  const index = await timelineIndex(read, desk);
  const found = lookedFor(index, asks);
  const pages = Math.max(1, Math.ceil(found.events.length / PAGE));
  const page = Math.min(pages, Math.max(1, wanted));
  const { sure, maybe } = found;
  const start = (page - 1) * PAGE;
  const shown = await withStatements(read, pageOf(sure, maybe, start), desk);
  const told = shown.flatMap(({ said }) => said.flat());
  const texts = new Map<DocumentId, string>();
  for (const [{ passage }] of shown.flatMap(({ said }) => said))
    if (!texts.has(passage.document)) texts.set(passage.document, await read.text(passage.document));
  const named = told.flatMap(({ about = [], speakerEntry }) => [...about.map(({ entry }) => entry), speakerEntry]);
  const entries = [...(await read.entriesNamed(unique(named))).values()];
  return {
    ...found,
    index,
    shown,
    sure: Math.max(0, sure.length - start),
    texts,
    entries: entries.map((one) => ({ ...one, name: desk.corrections.names.get(one.id)?.name ?? one.name })),
    page,
    pages,
  };
}

interface Look extends Filtered, Pick<TimelinePage, "cells" | "ranges" | "moreRanges"> {
  readonly sure: readonly TimelineEvent[];
  readonly maybe: readonly TimelineEvent[];
}

/** So many looks are kept: page after page of one, and what several people look at. */
const MOST_LOOKS = 12;
const LOOKS = new WeakMap<TimelineIndex, Map<string, Look>>();

function lookedFor(index: TimelineIndex, asks: TimelineAsks): Look {
  const looks = LOOKS.getOrInsertComputed(index, () => new Map<string, Look>());
  const key = timelineQuery(asks);
  const known = looks.get(key);
  looks.delete(key);
  const look = known ?? lookAt(index, asks);
  looks.set(key, look);
  for (const oldest of looks.keys()) {
    if (looks.size <= MOST_LOOKS) break;
    looks.delete(oldest);
  }
  return look;
}

function lookAt(index: TimelineIndex, asks: TimelineAsks): Look {
  const found = filtered(index, asks);
  const [sure, maybe] = bySureness(found.events, asks.zoom);
  return { ...found, ...drawn(found.events, asks), sure, maybe };
}

function pageOf(sure: readonly TimelineEvent[], maybe: readonly TimelineEvent[], start: number): TimelineEvent[] {
  const from = Math.max(0, start - sure.length);
  return [...sure.slice(start, start + PAGE), ...maybe.slice(from, from + PAGE)].slice(0, PAGE);
}

/** What was surely in a stretch of time, and what may have been. */
function bySureness(
  events: readonly TimelineEvent[],
  { first, last }: Zoom,
): readonly [readonly TimelineEvent[], readonly TimelineEvent[]] {
  if (first === undefined || last === undefined) return [events, []];
  const isSure = ({ date: { earliest, latest } }: TimelineEvent): boolean =>
    earliest !== undefined && latest !== undefined && first <= earliest && latest <= last;
  return [events.filter(isSure), events.filter((event) => !isSure(event))];
}

/** The words of these events; one that has gone meanwhile is left out. */
async function withStatements(read: RecordReader, events: readonly TimelineEvent[], desk: Desk): Promise<DatedEvent[]> {
  const statements = await read.statementsNamed(events.flatMap(({ said }) => said.flat()));
  const byId = new Map(desk.corrected(statements).map((one) => [one.id, one]));
  return events.flatMap(({ entry, date, said }) => {
    const [first, ...more] = said.flatMap((alike): Alike[] => {
      const [one, ...others] = alike.flatMap((id) => byId.get(id) ?? []);
      return one === undefined ? [] : [[one, ...others]];
    });
    return first === undefined ? [] : [{ entry, date, said: [first, ...more] }];
  });
}

/** What surely lies in a cell is counted there; the rest is drawn across the cells in which it may lie. */
function drawn(
  events: readonly TimelineEvent[],
  { zoom, from, to }: TimelineAsks,
): Pick<TimelinePage, "cells" | "ranges" | "moreRanges"> {
  const zooms = cellsOf(zoom, spanOf(events, from, to));
  const placeOf = placingIn(zooms);
  const counts = zooms.map(() => ({ given: 0, workedOut: 0 }));
  const ranges = new Map<string, Range>();
  for (const { date, entry, time } of events) {
    const place = placeOf(date, time);
    if (place === undefined) continue;
    const certainty = certaintyOf(date);
    const cell = place.from === place.to && certainty !== "open" ? counts[place.from] : undefined;
    if (cell !== undefined) {
      if (certainty === "day" || certainty === "within") cell.given++;
      else cell.workedOut++;
      continue;
    }
    const key = `${date.edtf} ${certainty}`;
    const known = ranges.get(key);
    ranges.set(
      key,
      known === undefined ? { date, certainty, ...place, count: 1, entry } : { ...known, count: known.count + 1 },
    );
  }
  const sorted = [...ranges.values()].sort((a, b) => a.from - b.from || b.to - a.to || compareDates(a.date, b.date));
  return {
    cells: zooms.map((one, i) => ({ zoom: one, ...counts[i]! })), // one for each
    ranges: sorted.slice(0, MOST_RANGES),
    moreRanges: Math.max(0, sorted.length - MOST_RANGES),
  };
}

/** From the first to the last day on which something may have been, within the days asked for. */
function spanOf(
  events: readonly TimelineEvent[],
  from: Day | undefined,
  to: Day | undefined,
): readonly [Day, Day] | undefined {
  let [first, last]: (Day | undefined)[] = [];
  for (const { date } of events) {
    const [early, late] = [date.earliest ?? date.latest, date.latest ?? date.earliest];
    if (early !== undefined && (first === undefined || early < first)) first = early;
    if (late !== undefined && (last === undefined || late > last)) last = late;
  }
  if (first === undefined || last === undefined) return undefined;
  const within: readonly [Day, Day] = [
    from !== undefined && from > first ? from : first,
    to !== undefined && to < last ? to : last,
  ];
  return within[0] <= within[1] ? within : undefined;
}

function unique<T>(list: readonly (T | undefined)[]): T[] {
  return [...new Set(list)].filter((one) => one !== undefined);
}
