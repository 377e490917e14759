// Which events are asked for, how many there are of each sort, and which of the filters keeps everything out.

import { type DateSpan, datesMeet, type Day, type DocumentId, type EntryId, parseDay } from "../../base/base.ts";
import type { TimelineEvent, TimelineIndex } from "./timeline-index.ts";
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
  return {
    zoom: zoomAt(given("at") ?? "") ?? WHOLE,
    from: parseDay(given("from") ?? ""),
    to: parseDay(given("to") ?? ""),
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
export function filtered({ events, documents }: TimelineIndex, asks: TimelineAsks): Filtered {
  const tests = testsOf(asks, (id) => documents.get(id)?.publisher?.value);
  const found: TimelineEvent[] = [];
  const more = new Map<Filter, number>(tests.map(([filter]) => [filter, 0]));
  const counts = { person: tally(), proceeding: tally(), kind: tally(), publisher: tally(), document: tally() };
  for (const event of events) {
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
    if (failed === undefined || failed === "person") for (const id of event.people) counts.person.add(id);
    if (failed === undefined || failed === "proceeding") for (const id of event.proceedings) counts.proceeding.add(id);
    if (failed === undefined || failed === "kind") counts.kind.add(event.kind);
    if (failed === undefined || failed === "source") {
      for (const id of event.documents) counts.document.add(id);
      for (const name of publishersOf(event, documents)) counts.publisher.add(name);
    }
  }
  return {
    events: found,
    people: counts.person.most(MOST_CHOICES, asks.person),
    proceedings: counts.proceeding.most(MOST_CHOICES, asks.proceeding),
    kinds: counts.kind.most(MOST_CHOICES, asks.kind),
    publishers: counts.publisher.most(MOST_CHOICES, asks.publisher),
    documents: counts.document.most(MOST_CHOICES, asks.document),
    without: more,
  };
}

const MOST_CHOICES = 40;

type Test = readonly [Filter, (event: TimelineEvent) => boolean];

function testsOf(
  { zoom, from, to, person, proceeding, kind, document, publisher, dated }: TimelineAsks,
  publisherOf: (id: DocumentId) => string | undefined,
): Test[] {
  const tests: Test[] = [];
  const hour = zoom.level === "hour" ? zoom.at.slice(11) : undefined;
  if (zoom.level !== "all")
    tests.push([
      "zoom",
      ({ date, time }) => isIn(date, zoom) && (hour === undefined || time?.startsWith(hour) === true),
    ]);
  if (from !== undefined || to !== undefined) tests.push(["days", ({ date }) => isIn(date, { first: from, last: to })]);
  if (person !== undefined) tests.push(["person", ({ people }) => people.includes(person)]);
  if (proceeding !== undefined) tests.push(["proceeding", ({ proceedings }) => proceedings.includes(proceeding)]);
  if (kind !== undefined) tests.push(["kind", (event) => event.kind === kind]);
  if (document !== undefined) tests.push(["source", ({ documents }) => documents.includes(document)]);
  if (publisher !== undefined)
    tests.push(["source", ({ documents }) => documents.some((id) => publisherOf(id) === publisher)]);
  if (dated !== undefined) tests.push(["dated", ({ date }) => date.edtf === dated]);
  return tests;
}

/** May it have been then? */
function isIn(date: DateSpan, { first, last }: Pick<Zoom, "first" | "last">): boolean {
  return datesMeet(date, { earliest: first, latest: last });
}

function publishersOf({ documents }: TimelineEvent, known: TimelineIndex["documents"]): Iterable<string> {
  const [only, second] = documents;
  if (second === undefined) {
    const name = only === undefined ? undefined : known.get(only)?.publisher?.value;
    return name === undefined ? [] : [name];
  }
  return new Set(documents.map((id) => known.get(id)?.publisher?.value).filter((name) => name !== undefined));
}

function tally(): { add(value: string): void; most(most: number, chosen: string | undefined): Choice[] } {
  const counts = new Map<string, number>();
  return {
    add: (value) => counts.set(value, (counts.get(value) ?? 0) + 1),
    most: (most, chosen) => {
      const all = [...counts].map(([value, count]) => ({ value, count }));
      const shown = all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, most);
      // what is chosen stays in the list, however many there are of it
      const isShown = chosen === undefined || shown.some(({ value }) => value === chosen);
      return isShown ? shown : [...shown, { value: chosen, count: counts.get(chosen) ?? 0 }];
    },
  };
}
