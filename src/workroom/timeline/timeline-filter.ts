// Which events are asked for, how many there are of each sort, and which of the filters keeps everything out.

import { type DateSpan, datesMeet, type Day, type DocumentId, type EntryId, parseDay } from "../../base/base.ts";
import type { Choosable, TimelineEvent, TimelineIndex } from "./timeline-index.ts";
import { WHOLE, type Zoom, zoomAt } from "./zoom.ts";

/** What is asked, as the address has it. */
export interface TimelineAsks {
  readonly zoom: Zoom;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly person?: EntryId | undefined;
  readonly proceeding?: EntryId | undefined;
  readonly kind?: string | undefined;
  readonly document?: DocumentId | undefined;
  readonly publisher?: string | undefined;
  /** Only what is dated just so (EDTF). */
  readonly dated?: string | undefined;
}

/** Zoom is a filter too: nothing may be there. */
export type Filter = "zoom" | "days" | "person" | "proceeding" | "kind" | "source" | "dated";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Filtered {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** What can be chosen, with what is found then: the other filters stay. The most first. */
  readonly people: readonly Choice[];
  readonly proceedings: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly publishers: readonly Choice[];
  readonly documents: readonly Choice[];
  /** How many more there would be without this filter alone; only filters that are on. */
  readonly without: ReadonlyMap<Filter, number>;
}

export function timelineAsks(asks: URLSearchParams): TimelineAsks {
  const given = (name: string): string | undefined => asks.get(name)?.trim() || undefined;
  const source = given("source");
  const [from, to] = [parseDay(given("from") ?? ""), parseDay(given("to") ?? "")];
  // who gives the later day first means the time between them
  const areSwapped = from !== undefined && to !== undefined && from > to;
  return {
    zoom: zoomAt(given("at") ?? "") ?? WHOLE,
    from: areSwapped ? to : from,
    to: areSwapped ? from : to,
    person: given("person") as EntryId | undefined,
    proceeding: given("proceeding") as EntryId | undefined,
    kind: given("kind"),
    document: source?.startsWith("doc_") === true ? (source as DocumentId) : undefined,
    publisher: source?.startsWith(PUBLISHER) === true ? source.slice(PUBLISHER.length) : undefined,
    dated: given("dated"),
  };
}

const PUBLISHER = "by:";

/** The address after "?", in one order and without what is not asked for. */
export function timelineQuery(asks: TimelineAsks, more: Readonly<Record<string, string | undefined>> = {}): string {
  const { zoom, from, to, person, proceeding, kind, document, publisher, dated } = asks;
  const source = document ?? (publisher === undefined ? undefined : PUBLISHER + publisher);
  const query = new URLSearchParams();
  const all = { at: zoom.at || undefined, from, to, person, proceeding, kind, source, dated, ...more };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, value);
  return query.toString();
}

/** Without one of its filters. */
export function without(asks: TimelineAsks, filter: Filter): TimelineAsks {
  const { zoom, from, to, person, proceeding, kind, document, publisher, dated } = asks;
  return {
    zoom: filter === "zoom" ? WHOLE : zoom,
    ...(filter === "days" ? {} : { from, to }),
    person: filter === "person" ? undefined : person,
    proceeding: filter === "proceeding" ? undefined : proceeding,
    kind: filter === "kind" ? undefined : kind,
    ...(filter === "source" ? {} : { document, publisher }),
    dated: filter === "dated" ? undefined : dated,
  };
}

/** One look at every event: each is in, or kept out by one filter, or by several. */
export function filtered(index: TimelineIndex, asks: TimelineAsks): Filtered {
  const tests = testsOf(index, asks);
  const found: TimelineEvent[] = [];
  const more = new Map<Filter, number>(tests.map(([filter]) => [filter, 0]));
  const [people, proceedings, kinds, publishers, documents] = [
    new Tally(index.people),
    new Tally(index.proceedings),
    new Tally(index.kinds),
    new Tally(index.publishers),
    new Tally(index.sources),
  ];
  for (const event of index.events) {
    let failed: Filter | undefined;
    let fails = 0;
    for (const [filter, passes] of tests)
      if (!passes(event)) {
        failed = filter;
        if (++fails > 1) break;
      }
    if (fails > 1) continue;
    if (failed === undefined) found.push(event);
    else more.set(failed, (more.get(failed) ?? 0) + 1);
    if (failed === undefined || failed === "person") people.add(event.people);
    if (failed === undefined || failed === "proceeding") proceedings.add(event.proceedings);
    if (failed === undefined || failed === "kind") kinds.addOne(event.kind);
    if (failed === undefined || failed === "source") {
      documents.add(event.documents);
      publishers.add(event.publishers);
    }
  }
  return {
    events: found,
    people: people.most(asks.person),
    proceedings: proceedings.most(asks.proceeding),
    kinds: kinds.most(asks.kind),
    publishers: publishers.most(asks.publisher),
    documents: documents.most(asks.document),
    without: more,
  };
}

const MOST_CHOICES = 40;

type Test = readonly [Filter, (event: TimelineEvent) => boolean];

function testsOf(index: TimelineIndex, asks: TimelineAsks): Test[] {
  const { zoom, from, to, dated } = asks;
  const tests: Test[] = [];
  const hour = zoom.level === "hour" ? zoom.at.slice(11) : undefined;
  if (zoom.level !== "all")
    tests.push([
      "zoom",
      ({ date, time }) => isIn(date, zoom) && (hour === undefined || time?.startsWith(hour) === true),
    ]);
  if (from !== undefined || to !== undefined) tests.push(["days", ({ date }) => isIn(date, { first: from, last: to })]);
  const has = (
    filter: Filter,
    list: Choosable,
    value: string | undefined,
    of: (event: TimelineEvent) => readonly number[],
  ): void => {
    if (value === undefined) return;
    const place = list.at(value);
    tests.push([filter, (event) => of(event).includes(place)]);
  };
  has("person", index.people, asks.person, ({ people }) => people);
  has("proceeding", index.proceedings, asks.proceeding, ({ proceedings }) => proceedings);
  has("source", index.sources, asks.document, ({ documents }) => documents);
  has("source", index.publishers, asks.publisher, ({ publishers }) => publishers);
  if (asks.kind !== undefined) {
    const place = index.kinds.at(asks.kind);
    tests.push(["kind", ({ kind }) => kind === place]);
  }
  if (dated !== undefined) tests.push(["dated", ({ date }) => date.edtf === dated]);
  return tests;
}

/** May it have been then? */
function isIn(date: DateSpan, { first, last }: Pick<Zoom, "first" | "last">): boolean {
  return datesMeet(date, { earliest: first, latest: last });
}

/** Counts by place in a list. */
class Tally {
  readonly #list: Choosable;
  readonly #counts: Uint32Array;

  constructor(list: Choosable) {
    this.#list = list;
    this.#counts = new Uint32Array(list.values.length);
  }

  add(places: readonly number[]): void {
    for (const place of places) this.addOne(place);
  }

  addOne(place: number): void {
    this.#counts[place] = this.#counts[place]! + 1; // places are of this list
  }

  /** What is chosen stays in the list, however many there are of it. */
  most(chosen: string | undefined): Choice[] {
    const { values, labels } = this.#list;
    const own = chosen === undefined ? -1 : this.#list.at(chosen);
    const counted = [...this.#counts.keys()].filter((place) => this.#counts[place]! > 0); // as above
    counted.sort((a, b) => this.#counts[b]! - this.#counts[a]! || (labels[a]! < labels[b]! ? -1 : 1)); // as above
    const shown = counted.slice(0, MOST_CHOICES);
    if (own >= 0 && !shown.includes(own)) shown.push(own);
    return shown.map((place) => ({ value: values[place]!, label: labels[place]!, count: this.#counts[place]! })); // as above
  }
}
