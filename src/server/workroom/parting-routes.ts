// Parting what was read as one hearing and is two.

import { html, partPage, roomHere, undoNotice } from "../../views/views.ts";
import { partableEvent, partEvent } from "../../workroom/workroom.ts";
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
  const back = "/timeline?kind=hearing";
  return asked.redirect(back, html`${undoNotice(words, words.parting.done, { from: seq, to: seq, back })}`);
}
