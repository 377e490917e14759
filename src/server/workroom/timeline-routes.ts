// The timeline: what somebody wants to see of it stands in the address.

import { parseDateSpan } from "../../base/base.ts";
import { roomHere, type ShownTimeline, timelinePage } from "../../views/views.ts";
import {
  beside,
  readTimeline,
  type TimelineAsks,
  timelineAsks,
  type TimelinePage,
  timelineQuery,
  wayTo,
  without,
} from "../../workroom/workroom.ts";
import type { Asked, Route } from "./route.ts";

export const TIMELINE_ROUTES: readonly Route[] = [
  { method: "GET", path: "/timeline", right: "look", handle: timeline },
  // the pages of the record lead here
  { method: "GET", path: "/record/timeline/:file", right: "look", handle: (asked) => asked.redirect("/timeline") },
];

async function timeline(asked: Asked): Promise<Response> {
  const { room, words, language, frame, url } = asked;
  const asks = timelineAsks(url.searchParams);
  const found = await readTimeline(room, asks, Number(url.searchParams.get("page")) || 1);
  const { site, root } = roomHere(language, frame.name, [], found.entries);
  const here = { root, site: { ...site, documents: found.index.documents } };
  return asked.page({
    title: words.frame.places.timeline,
    here: "timeline",
    width: "wide",
    main: timelinePage(words, here, shownTimeline(asks, found)),
  });
}

function shownTimeline(asks: TimelineAsks, found: TimelinePage): ShownTimeline {
  const { index, events, shown, kinds, publishers, ...rest } = found;
  const address = (query: string): string => (query === "" ? "/timeline" : `/timeline?${query}`);
  return {
    ...rest,
    zoom: asks.zoom,
    way: wayTo(asks.zoom),
    before: beside(asks.zoom, -1),
    after: beside(asks.zoom, 1),
    from: asks.from,
    to: asks.to,
    chosen: {
      person: asks.person,
      proceeding: asks.proceeding,
      kind: asks.kind,
      source: asks.document ?? (asks.publisher === undefined ? undefined : `by:${asks.publisher}`),
    },
    dated: asks.dated === undefined ? undefined : parseDateSpan(asks.dated, "explicit"),
    kinds: kinds.flatMap((one) => {
      const entry = index.kinds.entries[index.kinds.at(one.value)];
      return entry === undefined ? [] : [{ ...one, entry }];
    }),
    publishers: publishers.map((one) => ({ ...one, value: `by:${one.value}` })),
    all: index.events.length,
    count: events.length,
    events: shown,
    address: (change) => address(timelineQuery(asks, change)),
    addressWithout: (filter) => address(timelineQuery(without(asks, filter))),
  };
}
