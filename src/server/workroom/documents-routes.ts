// The list of documents, and adding to them: by a form, or file by file from a script that shows how far each is.

import { isRestrictedDocument, type Receipt } from "../../record/record.ts";
import {
  addDocumentsPage,
  countUnderWay,
  html,
  incomingItem,
  incomingSum,
  roomDocumentList,
} from "../../views/views.ts";
import { Problem } from "../../base/base.ts";
import {
  type Incoming,
  intakeOf,
  listDocuments,
  may,
  MOST_FILE_BYTES,
  pastedFile,
  restrictionsOf,
} from "../../workroom/workroom.ts";
import { DOCUMENT_CHANGE_ROUTES } from "./document-change-routes.ts";
import { DOCUMENT_ROUTES } from "./document-routes.ts";
import { formParts } from "./multipart.ts";
import { type Asked, field, type Route } from "./route.ts";

const ADDING = "/documents/add";
const MOST_TEXT = 20_000_000;

export const DOCUMENTS_ROUTES: readonly Route[] = [
  { method: "GET", path: "/documents", right: "look", handle: list },
  { method: "GET", path: ADDING, right: "add documents", handle: adding },
  { method: "POST", path: ADDING, right: "add documents", streams: true, handle: addForm },
  { method: "POST", path: `${ADDING}/file`, right: "add documents", streams: true, handle: addFile },
  { method: "POST", path: `${ADDING}/text`, right: "add documents", most: MOST_TEXT, handle: addText },
  { method: "POST", path: `${ADDING}/clear`, right: "add documents", handle: clear },
  { method: "POST", path: `${ADDING}/:number/cancel`, right: "add documents", handle: cancel },
  { method: "POST", path: `${ADDING}/:number/retry`, right: "add documents", handle: retry },
  { method: "GET", path: "/progress", right: "add documents", handle: progress },
  // after the address of adding, which has the shape of a document's
  ...DOCUMENT_ROUTES,
  ...DOCUMENT_CHANGE_ROUTES,
];

async function list(asked: Asked): Promise<Response> {
  const { searchParams } = asked.url;
  const word = (name: string): string => (searchParams.get(name) ?? "").slice(0, 300).trim();
  const receipt = (["read", "partial", "unreadable"] as const).find(
    (one): one is Receipt["kind"] => one === word("receipt"),
  );
  const found = await listDocuments(asked.room.read, {
    words: word("q"),
    mediaType: word("kind") === "" ? undefined : word("kind"),
    receipt,
    sort: word("sort"),
    isDescending: word("order") === "down",
    page: Number(word("page") || "1"),
  });
  const restricted = await restrictionsOf(asked.room);
  const choice = {
    words: word("q"),
    mediaType: word("kind"),
    receipt: receipt ?? "",
    sort: found.sort,
    isDescending: word("order") === "down",
    page: found.page,
  };
  const mayAdd = may(asked.person.role, "add documents");
  return asked.page({
    title: asked.words.documents.title,
    here: "documents",
    width: "wide",
    main: roomDocumentList(asked.words, asked.language, {
      rows: found.documents.map((one) => ({
        ...one,
        isRestricted: isRestrictedDocument(restricted, { id: one.id, names: [one.name] }),
      })),
      hasRestricted: restricted.documents.size + restricted.people.size > 0,
      total: found.total,
      pages: found.pages,
      mediaTypes: found.mediaTypes,
      choice,
      mayAdd,
      underWay: mayAdd ? countUnderWay(intakeOf(asked.room).items()) : 0,
    }),
  });
}

function adding(asked: Asked): Response {
  const { words, language, room } = asked;
  const main = addDocumentsPage(words, language, {
    items: intakeOf(room).items(),
    folder: room.open.folder.documents,
    mostMegabytes: MOST_FILE_BYTES / 1024 / 1024,
  });
  return asked.page({ title: words.documents.add, here: "add", main });
}

/** All files of one form. What was received before one that cannot be taken stays. */
async function addForm(asked: Asked): Promise<Response> {
  const { adding: words } = asked.words.documents;
  const intake = intakeOf(asked.room);
  let received = 0;
  const refused: string[] = [];
  for await (const { name, fileName, bytes } of formParts(asked.request)) {
    if (name !== "file" || fileName === undefined || fileName === "") continue;
    try {
      await intake.add(fileName, bytes);
      received++;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push(error.message);
    }
  }
  const all =
    received === 0 && refused.length === 0 ? words.nothingChosen : received > 0 ? words.received(received) : "";
  const notice = html`${all} ${refused.map((sentence) => html`<span class="refused">${words.notReceived(sentence)}</span>`)}`;
  return asked.redirect(ADDING, notice);
}

/** One file, sent by itself: its bytes are the body, its name is in the address. */
async function addFile(asked: Asked): Promise<Response> {
  const { request, url, words, language, room } = asked;
  if (Number(request.headers.get("content-length") ?? "0") > MOST_FILE_BYTES)
    return asked.say({ why: words.frame.refused.large }, 413);
  try {
    const item = await intakeOf(room).add(url.searchParams.get("name") ?? "", request.body ?? noBytes());
    return asked.say({ number: item.number, html: incomingItem(words, language, item).toString() });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return asked.say({ why: error.message }, error.status);
  }
}

async function* noBytes(): AsyncGenerator<Uint8Array> {
  // an empty file has none
}

async function addText(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const { adding: words } = asked.words.documents;
  const text = field(form, "text");
  if (text.trim() === "") return asked.redirect(ADDING, html`${words.nothingPasted}`);
  const [date, source] = [field(form, "date").trim(), field(form, "source").trim()];
  const lines = [date === "" ? "" : words.dateLine(date), source === "" ? "" : words.sourceLine(source)];
  const { name, content } = pastedFile({ title: field(form, "title"), lines, text }, words.pasted);
  await intakeOf(asked.room).add(name, new Blob([content]).stream());
  return asked.redirect(ADDING, html`${words.received(1)}`);
}

async function cancel(asked: Asked): Promise<Response> {
  await intakeOf(asked.room).cancel(Number(asked.param("number")));
  return asked.redirect(ADDING);
}

async function retry(asked: Asked): Promise<Response> {
  await intakeOf(asked.room).retry(Number(asked.param("number")));
  return asked.redirect(ADDING);
}

function clear(asked: Asked): Response {
  intakeOf(asked.room).clear();
  return asked.redirect(ADDING);
}

/** Tells of each file whenever its state changes, and ends when everything is read, or whoever asked is not signed in any more. */
function progress(asked: Asked): Response {
  const { words, language, room, request } = asked;
  const intake = intakeOf(room);
  const encoder = new TextEncoder();
  let isOpen = true;
  let unwatch = (): void => undefined;
  const stop = (): void => {
    isOpen = false;
    unwatch();
  };
  const event = (name: string, value: unknown): Uint8Array =>
    encoder.encode(`event: ${name}\ndata: ${JSON.stringify(value)}\n\n`);
  const sum = (): Uint8Array => event("sum", { html: incomingSum(words, intake.items()).toString() });
  const item = (one: Incoming): Uint8Array =>
    event("item", { number: one.number, html: incomingItem(words, language, one).toString() });
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let last = Promise.resolve();
      const end = (): void => {
        if (isOpen) controller.close();
        stop();
      };
      const write = async (events: readonly Uint8Array[]): Promise<void> => {
        if (!isOpen) return;
        if (!(await asked.isStillIn())) end();
        // it may have been closed in the meantime
        for (const one of events) if (isOpen) controller.enqueue(one);
      };
      const tell = (...events: readonly Uint8Array[]): void => {
        last = last
          .then(() => write(events))
          .catch((error: unknown) => {
            stop();
            controller.error(error);
          });
      };
      tell(...intake.items().reverse().map(item), sum());
      unwatch = intake.watch((one) => tell(item(one), sum()));
      request.signal.addEventListener("abort", stop);
      void intake.settled().then(() => {
        tell(sum(), event("end", {}));
        void last.then(end);
      });
    },
    cancel: stop,
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}
