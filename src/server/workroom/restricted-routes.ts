// Restricting documents and people, lifting that, and the list of what is restricted.

import { type DocumentId, type EntryId, isId } from "../../base/base.ts";
import { isRestrictedDocument } from "../../record/record.ts";
import { html, restrictedList, restrictionPage, type ShownRestriction, undoNotice } from "../../views/views.ts";
import { may, openDocument, restrict, restrictedNow, restrictionsOf } from "../../workroom/workroom.ts";
import { beatenWords } from "./review-routes.ts";
import { type Asked, field, type Route } from "./route.ts";

export const RESTRICTED_ROUTES: readonly Route[] = [
  { method: "GET", path: "/restricted", right: "see restricted", handle: list },
  { method: "GET", path: "/restricted/:id", right: "set levels", handle: (asked) => one(asked) },
  { method: "POST", path: "/restricted/:id", right: "set levels", handle: change },
];

async function list(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const { documents, people } = await restrictionsOf(room);
  const labels = await room.read.documentLabels([...documents]);
  const named = await room.read.namedEntries([...people]);
  const main = restrictedList(
    words,
    {
      documents: [...labels].map(([id, { title, name }]) => ({ id, name: title ?? name ?? id })),
      people: named,
    },
    may(person.role, "set levels"),
  );
  return asked.page({ title: words.restricted.list, here: "documents", main });
}

interface Thing extends Pick<ShownRestriction, "kind" | "name" | "holdsOthers" | "copies"> {
  readonly id: DocumentId | EntryId;
  readonly names: readonly string[];
}

async function thingAsked(asked: Asked): Promise<Thing | undefined> {
  const id = asked.param("id");
  const { room } = asked;
  const { read } = room;
  if (isId("doc", id)) {
    const opened = await openDocument(read, id);
    if (opened === undefined) return undefined;
    const { names } = opened.document;
    const found = await restrictionsOf(room);
    return {
      id,
      kind: "document",
      names,
      name: names[0] ?? id,
      holdsOthers: (await read.contained()).some(({ parent }) => parent === id),
      copies: opened.repeats.flatMap(({ document, name }) =>
        document === id
          ? []
          : [{ id: document, name, isRestricted: isRestrictedDocument(found, { id: document, names: [name] }) }],
      ),
    };
  }
  const [entry] = isId("ent", id) ? await read.namedEntries([id]) : [];
  if (entry?.kind !== "person") return undefined;
  return { id: entry.id, kind: "person", names: [], name: entry.name, holdsOthers: false, copies: [] };
}

async function one(asked: Asked, refused?: ShownRestriction["refused"]): Promise<Response> {
  const thing = await thingAsked(asked);
  if (thing === undefined) return asked.missing();
  const now = await restrictedNow(asked.room, thing.id, thing.names);
  return asked.page({
    title: asked.words.restricted.title,
    here: thing.kind === "document" ? "documents" : "people",
    status: refused === undefined ? 200 : 422,
    main: restrictionPage(asked.words, { ...thing, ...now, refused }),
  });
}

async function change(asked: Asked): Promise<Response> {
  const thing = await thingAsked(asked);
  if (thing === undefined) return asked.missing();
  const { room, person, words } = asked;
  const form = await asked.form();
  const isRestricted = field(form, "to") === "restricted";
  const reason = field(form, "reason").trim();
  const outcome = await restrict(room, person, thing.id, Number(field(form, "shown")), { isRestricted, reason });
  const own = `/restricted/${thing.id}`;
  switch (outcome.kind) {
    case "beaten":
      return asked.redirect(own, html`${beatenWords(asked, outcome)}`);
    case "refused":
      return one(asked, outcome.why);
    case "written": {
      const [from, to] = [outcome.decisions[0]!.seq, outcome.decisions.at(-1)!.seq]; // something was written
      const sentence = isRestricted ? words.restricted.restricted(thing.name) : words.restricted.lifted(thing.name);
      return asked.redirect(own, undoNotice(words, sentence, { from, to, back: own }));
    }
  }
}
