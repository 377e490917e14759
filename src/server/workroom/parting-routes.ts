// Parting what was read as one hearing and is two.

import { html, partPage, roomHere, undoNotice } from "../../views/views.ts";
import { type PartableEvent, partableEvent, partEvent, type Room, timelineKind } from "../../workroom/workroom.ts";
import { type Asked, field, fields, type Route } from "./route.ts";

export const PARTING_ROUTES: readonly Route[] = [
  { method: "GET", path: "/hearings/:id/part", right: "decide", handle: (asked) => page(asked) },
  { method: "POST", path: "/hearings/:id/part", right: "decide", handle: part },
];

async function page(asked: Asked, fault?: "some"): Promise<Response> {
  const { room, words, language, frame } = asked;
  const event = await partableEvent(room, asked.param("id"));
  if (event === undefined) return asked.missing();
  const labels = await room.read.documentLabels([...new Set(event.sightings.map(({ passage }) => passage.document))]);
  const labelOf = (id: string): string => labels.get(id)?.title ?? labels.get(id)?.name ?? id;
  return asked.page({
    title: words.parting.title,
    here: "hearings",
    status: fault === undefined ? 200 : 422,
    main: partPage(words, roomHere(language, frame.name, [], []), {
      id: event.entry.id,
      sightings: event.sightings,
      labels: new Map(event.sightings.map(({ passage: { document } }) => [document, labelOf(document)])),
      fault,
    }),
  });
}

async function part(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const id = asked.param("id");
  const event = await partableEvent(room, id);
  if (event === undefined) return asked.missing();
  const form = await asked.form();
  const known = new Set<string>(event.sightings.map(({ statements: [first] }) => first.id));
  const apart = new Set(fields(form, "apart").filter((one) => known.has(one)));
  const reason = field(form, "reason").trim();
  if (apart.size === 0 || apart.size === known.size || reason === "") return page(asked, "some");
  const { seq } = await partEvent(room, id, apart, { by: person.name, at: room.clock(), reason });
  const back = await partedAt(room.read, event, apart);
  return asked.redirect(back, html`${undoNotice(words, words.parting.done, { from: seq, to: seq, back })}`);
}

/** Where the timeline has both: the days that are told of them, at the one that was taken out. */
async function partedAt(
  read: Room["read"],
  { entry, sightings }: PartableEvent,
  apart: ReadonlySet<string>,
): Promise<string> {
  const dates = sightings.flatMap(({ statements }) => statements.flatMap(({ date }) => date ?? []));
  const [from] = dates.flatMap(({ earliest }) => earliest ?? []).sort();
  const to = dates
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1);
  const asks = new URLSearchParams();
  if (from !== undefined) asks.set("from", from);
  if (to !== undefined) asks.set("to", to);
  asks.set("kind", timelineKind(entry));
  const [other] = await read.statementsNamed([...apart]);
  return `/timeline?${asks.toString()}${other === undefined ? "" : `#${other.entry}`}`;
}
