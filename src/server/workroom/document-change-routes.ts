// Taking a document out of the case, putting it back, and replacing it by a better copy.

import type { DocumentId } from "../../base/base.ts";
import {
  carryOverPage,
  html,
  ownStatementPage,
  removedNotice,
  removeDocumentPage,
  replaceDocumentPage,
} from "../../views/views.ts";
import {
  carryOver,
  type Incoming,
  intakeOf,
  makeStatement,
  type Intake,
  removalOf,
  removeDocument,
  replaceDocument,
  restoreDocument,
  restrictCopy,
} from "../../workroom/workroom.ts";
import { documentAsked, spanAsked } from "./document-routes.ts";
import { formParts } from "./multipart.ts";
import { type Asked, field, type Route } from "./route.ts";

export const DOCUMENT_CHANGE_ROUTES: readonly Route[] = [
  { method: "GET", path: "/documents/:id/remove", right: "remove documents", handle: removing },
  { method: "POST", path: "/documents/:id/remove", right: "remove documents", handle: remove },
  { method: "POST", path: "/documents/removed/:seq/undo", right: "remove documents", handle: restore },
  { method: "GET", path: "/documents/:id/statement", right: "decide", handle: stating },
  { method: "POST", path: "/documents/:id/statement", right: "decide", handle: state },
  { method: "GET", path: "/documents/:id/replace", right: "remove documents", handle: replacing },
  { method: "POST", path: "/documents/:id/replace", right: "remove documents", streams: true, handle: takeCopy },
  { method: "POST", path: "/documents/:id/replace/confirm", right: "remove documents", handle: replace },
];

interface Named {
  readonly id: DocumentId;
  readonly name: string;
}

async function named(asked: Asked, id = asked.param("id")): Promise<Named | undefined> {
  if (!/^doc_\w{1,80}$/.test(id)) return undefined;
  const name = await asked.room.read.nameOfDocument(id as DocumentId);
  return name === undefined ? undefined : { id: id as DocumentId, name };
}

async function removing(asked: Asked): Promise<Response> {
  const opened = await documentAsked(asked);
  if (opened === undefined) return asked.missing();
  const { id, names } = opened.document;
  const { paths, seen } = await removalOf(asked.room, id);
  const main = removeDocumentPage(asked.words, { id, name: names[0] ?? id }, seen, paths.length === 0);
  return asked.page({ title: asked.words.document.remove.title, here: "documents", main });
}

async function remove(asked: Asked): Promise<Response> {
  const document = await named(asked);
  if (document === undefined) return asked.missing();
  const { room, words } = asked;
  const form = await asked.form();
  const reason = field(form, "reason").trim();
  const back = `/documents/${document.id}/remove`;
  if (reason === "") return asked.redirect(back, html`${words.document.remove.needsReason}`);
  const deciding = { by: asked.person.name, at: room.clock(), reason };
  const decision = await removeDocument(room, document.id, Number(field(form, "seen")), deciding);
  if (decision === undefined) return asked.redirect(back, html`${words.document.remove.moved}`);
  return asked.redirect("/documents", removedNotice(words, document.name, decision.seq));
}

async function restore(asked: Asked): Promise<Response> {
  const { room, words } = asked;
  const name = await restoreDocument(room, Number(asked.param("seq")), { by: asked.person.name, at: room.clock() });
  const { back, taken } = words.document.remove;
  return asked.redirect("/documents", html`${name === undefined ? taken : back(name)}`);
}

async function stating(asked: Asked): Promise<Response> {
  const opened = await documentAsked(asked);
  const { searchParams } = asked.url;
  const given = `${searchParams.get("start") ?? ""}-${searchParams.get("end") ?? ""}`;
  const span = opened === undefined ? undefined : spanAsked(given, opened.document.text.length);
  if (opened === undefined || span === undefined) return asked.missing();
  const { id, names, text } = opened.document;
  const slot = searchParams.get("slot") === "said" ? "said" : "";
  const form = { ...span, document: id, name: names[0] ?? id, quote: text.slice(span.start, span.end), slot };
  const main = ownStatementPage(asked.words, asked.language, form);
  return asked.page({ title: asked.words.document.own.title, here: "documents", main });
}

async function state(asked: Asked): Promise<Response> {
  const document = await named(asked);
  if (document === undefined) return asked.missing();
  const { room, person } = asked;
  const { own: words, remove } = asked.words.document;
  const form = await asked.form();
  const word = (name: string): string => field(form, name).replace(/\r\n?/g, "\n").trim();
  const slot = word("slot");
  // what somebody is quoted with is said of who says it
  const entry =
    slot === "said" ? { kind: "person", name: word("speaker") } : { kind: word("kind"), name: word("entry") };
  const given = {
    document: document.id,
    start: Number(word("start")),
    end: Number(word("end")),
    speaker: word("speaker"),
    entry,
    slot,
    value: word("value"),
    modality: slot === "said" ? "asserted" : word("modality"),
    polarity: word("negative") === "" ? "positive" : "negative",
  };
  const back = `/documents/${document.id}/statement?start=${given.start}&end=${given.end}${slot === "said" ? "&slot=said" : ""}`;
  if (word("reason") === "") return asked.redirect(back, html`${remove.needsReason}`);
  const made = await makeStatement(room, given, { by: person.name, at: room.clock(), reason: word("reason") });
  if (made.kind !== "made") return asked.redirect(back, html`${words[made.kind]}`);
  return asked.redirect(`/documents/${document.id}?at=${given.start}-${given.end}`, html`${words.made}`);
}

async function replacing(asked: Asked): Promise<Response> {
  const old = await named(asked);
  if (old === undefined) return asked.missing();
  const given = asked.url.searchParams.get("by");
  const { replace: words } = asked.words.document;
  if (given === null) {
    const main = replaceDocumentPage(asked.words, old);
    return asked.page({ title: words.title, here: "documents", main });
  }
  const copy = await named(asked, given);
  if (copy === undefined || copy.id === old.id) return asked.missing();
  const over = await carryOver(asked.room.read, asked.room.open.folder.updates, old.id, copy.id);
  const decisions = over.decisions.map(({ decision: { act, by }, statement, ...places }) => {
    return { ...places, act, by, isCarried: statement !== undefined };
  });
  const main = carryOverPage(asked.words, old, copy, { ...over, decisions });
  return asked.page({ title: words.preview, here: "documents", width: "wide", main });
}

/** Keeps the new copy among the documents and waits until it is read, for the preview is about its text. */
async function takeCopy(asked: Asked): Promise<Response> {
  const old = await named(asked);
  if (old === undefined) return asked.missing();
  const { replace: words } = asked.words.document;
  const back = `/documents/${old.id}/replace`;
  const intake = intakeOf(asked.room);
  for await (const { name, fileName, bytes } of formParts(asked.request)) {
    if (name !== "file" || fileName === undefined || fileName === "") continue;
    const received = await intake.add(fileName, bytes);
    await restrictCopy(asked.room, asked.person, old.id, received.document);
    const copy = await readOf(intake, received);
    if (copy.document === old.id) return asked.redirect(back, html`${words.same}`);
    const { state } = copy;
    const isUnread = state.kind === "failed" || (state.kind === "done" && state.receipt.kind === "unreadable");
    if (isUnread) return asked.redirect(back, html`${words.unreadable}`);
    return asked.redirect(`${back}?by=${copy.document}`);
  }
  return asked.redirect(back, html`${asked.words.documents.adding.nothingChosen}`);
}

async function readOf(intake: Intake, item: Incoming): Promise<Incoming> {
  await intake.settled();
  return intake.items().find(({ number }) => number === item.number) ?? item;
}

async function replace(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const [old, copy] = [await named(asked), await named(asked, field(form, "by"))];
  if (old === undefined || copy === undefined || copy.id === old.id) return asked.missing();
  const { room, words } = asked;
  const reason = field(form, "reason").trim();
  const back = `/documents/${old.id}/replace?by=${copy.id}`;
  if (reason === "") return asked.redirect(back, html`${words.document.remove.needsReason}`);
  const deciding = { by: asked.person.name, at: room.clock(), reason };
  const isDone = await replaceDocument(room, old.id, copy.id, Number(field(form, "seen")), deciding);
  if (!isDone) return asked.redirect(back, html`${words.document.remove.moved}`);
  return asked.redirect(`/documents/${copy.id}`, html`${words.document.replace.done(old.name)}`);
}
