// The campaign's writing: its pieces, one of them being written, how it would be printed, what to cite in it, and what is not saved yet.

import { type Instant, Problem } from "../../base/base.ts";
import {
  fieldsOfKind,
  type PieceForm,
  readPiece,
  textOfForm,
  type Writing,
  WRITING_KINDS,
  type WritingKind,
} from "../../record/record.ts";
import {
  citePage,
  citeResults,
  draftOffer,
  html,
  type Markup,
  pieceHref,
  piecePreview,
  roomMoment,
  type ShownCitable,
  type ShownPiece,
  type ShownPiecePreview,
  writingList,
  writingPage,
} from "../../views/views.ts";
import {
  citablePassages,
  formOfDraft,
  listWriting,
  openPiece,
  ownKey,
  putPieceBack,
  removePiece,
  saveNewPiece,
  savePiece,
} from "../../workroom/workroom.ts";
import { type Asked, field, type Route } from "./route.ts";

/** A piece may be as long as a file of writing. */
const MOST = 2_500_000;
const MOST_CITABLE = 12;

export const WRITING_ROUTES: readonly Route[] = [
  { method: "GET", path: "/writing", right: "write", handle: list },
  { method: "GET", path: "/writing/cite", right: "write", handle: cite },
  { method: "GET", path: "/writing/new/:kind", right: "write", handle: begin },
  { method: "GET", path: "/writing/edit/:path{.+}", right: "write", handle: edit },
  { method: "POST", path: "/writing/save", right: "write", most: MOST, handle: save },
  { method: "POST", path: "/writing/preview", right: "write", most: MOST, handle: preview },
  { method: "POST", path: "/writing/draft", right: "write", most: MOST, handle: keepDraft },
  { method: "POST", path: "/writing/draft/discard", right: "write", handle: discard },
  { method: "POST", path: "/writing/remove", right: "write", handle: remove },
  { method: "POST", path: "/writing/put-back", right: "write", handle: putBack },
];

async function list(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const { folder } = room.open;
  const drafts = await room.drafts.of(ownKey(person));
  const shown = [];
  for (const { piece, text, at } of drafts)
    shown.push({ piece, title: formOfDraft(text, kindOf(piece)).fields["title"] ?? "", when: await moment(asked, at) });
  const main = writingList(words, {
    ...listWriting(folder),
    mayBegin: folder.updates !== undefined,
    kinds: WRITING_KINDS,
    drafts: shown,
  });
  return asked.page({ title: words.frame.places.writing, here: "writing", main });
}

async function begin(asked: Asked): Promise<Response> {
  const kind = WRITING_KINDS.find((one) => one === asked.param("kind"));
  if (kind === undefined || asked.room.open.folder.updates === undefined) return asked.missing();
  return write(asked, `new/${kind}`, { text: `---\nkind: ${kind}\ndate: ${asked.tools.today()}\n---\n`, base: "" });
}

async function edit(asked: Asked): Promise<Response> {
  const path = asked.param("path");
  const opened = openPiece(asked.room.open.folder, path);
  return opened === undefined ? asked.missing() : write(asked, path, opened);
}

/** The page on which a piece is written. Where there is a draft of it, what is to become of that is asked first. */
async function write(
  asked: Asked,
  piece: string,
  saved: { readonly text: string; readonly base: string },
): Promise<Response> {
  const { room, words, person } = asked;
  const draft = await room.drafts.get(ownKey(person), piece);
  const isGoingOn = asked.url.searchParams.has("draft");
  if (draft !== undefined && draft.text !== saved.text && !isGoingOn) {
    const offer = {
      piece,
      href: pieceHref(piece),
      when: await moment(asked, draft.at),
      isOld: draft.base !== saved.base,
      text: draft.text,
    };
    return asked.page({ title: titleOf(asked, piece, saved.text), here: "writing", main: draftOffer(words, offer) });
  }
  const from = draft !== undefined && isGoingOn ? draft : saved;
  return pieceAnswer(asked, { piece, form: formOfDraft(from.text, kindOf(piece)), base: from.base });
}

async function pieceAnswer(
  asked: Asked,
  shown: Pick<ShownPiece, "piece" | "form" | "base" | "theirs">,
  status = 200,
): Promise<Response> {
  const { room, words, tools } = asked;
  const { piece, form } = shown;
  const main = writingPage(words, {
    ...shown,
    isNew: kindOf(piece) !== undefined,
    fields: form.kind === undefined ? [] : fieldsOfKind(form.kind),
    values: await tools.writing.values(room),
    preview: await previewOf(asked, piece, form),
  });
  return asked.page({ title: titleOf(asked, piece, textOfForm(form)), here: "writing", width: "wide", main, status });
}

async function save(asked: Asked): Promise<Response> {
  const { room, words, person, tools } = asked;
  const { folder } = room.open;
  const given = await formGiven(asked);
  if (given === undefined) return asked.missing();
  const { piece, form, base } = given;
  const saved = await room.change(async ({ store }) => {
    const done =
      kindOf(piece) === undefined ? savePiece(folder, piece, form, base) : saveNewPiece(folder, form, tools.today());
    if (done.kind === "saved") await store.drafts.remove(ownKey(person), piece);
    return done;
  });
  if (saved.kind === "conflict") {
    const { now } = saved;
    // saved again it replaces what is there now, which the page shows; what is gone becomes a new piece
    const next = now === undefined ? `new/${form.kind ?? "update"}` : piece;
    return pieceAnswer(asked, { piece: next, form, base: now?.base ?? "", theirs: now?.text ?? "" }, 409);
  }
  const { toMend } = await previewOf(asked, saved.path, form);
  const { writing } = words;
  return asked.redirect(
    pieceHref(saved.path),
    html`${toMend.length === 0 ? writing.saved : writing.savedWith(String(toMend.length))}`,
  );
}

/** For the script the part that shows it, without it the whole page. */
async function preview(asked: Asked): Promise<Response> {
  const given = await formGiven(asked);
  if (given === undefined) return asked.missing();
  if (field(await asked.form(), "part") === "") return pieceAnswer(asked, given);
  return part(piecePreview(asked.words, await previewOf(asked, given.piece, given.form)));
}

async function keepDraft(asked: Asked): Promise<Response> {
  const { room, person } = asked;
  const given = await formGiven(asked);
  if (given === undefined) return asked.missing();
  const { piece, form, base } = given;
  const draft = { piece, text: textOfForm(form), base, at: room.clock() };
  await room.change(({ store }) => store.drafts.put(ownKey(person), draft));
  return new Response(null, { status: 204 });
}

async function discard(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const piece = field(await asked.form(), "piece");
  if (piece === "") return asked.missing();
  await room.change(({ store }) => store.drafts.remove(ownKey(person), piece));
  return asked.redirect(pieceHref(piece), html`${words.writing.discarded}`);
}

async function remove(asked: Asked): Promise<Response> {
  const { room, words } = asked;
  const piece = field(await asked.form(), "piece");
  const name = await room.change(({ folder }) => Promise.resolve(removePiece(folder, piece, room.clock())));
  if (name === undefined) return asked.missing();
  const { wasRemoved, undo } = words.writing;
  return asked.redirect(
    "/writing",
    html`${wasRemoved} <form action="/writing/put-back" method="post"><input type="hidden" name="name" value="${name}" /><button>${undo}</button></form>`,
  );
}

async function putBack(asked: Asked): Promise<Response> {
  const { room, words } = asked;
  const name = field(await asked.form(), "name");
  if (name === "") return asked.missing();
  const path = await room.change(({ folder }) => Promise.resolve(putPieceBack(folder, name)));
  const { wasPutBack, cannotPutBack } = words.writing;
  return path === undefined
    ? asked.redirect("/writing", html`${cannotPutBack}`)
    : asked.redirect(pieceHref(path), html`${wasPutBack}`);
}

async function cite(asked: Asked): Promise<Response> {
  const { room, words, url } = asked;
  const asks = url.searchParams.get("q") ?? "";
  let shown: ShownCitable = { words: asks };
  try {
    const found = asks.trim() === "" ? undefined : await citablePassages(room.read, asks, MOST_CITABLE);
    shown = {
      words: asks,
      found: found?.map(({ title, passage, citation, document }) => ({
        title,
        citation,
        quote: passage.quote,
        href: `/documents/${document}?at=${passage.start}#p${passage.start}-${passage.end}`,
      })),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    shown = { words: asks, fault: error.message };
  }
  if (url.searchParams.has("part")) return part(citeResults(words, shown));
  return asked.page({ title: words.writing.cite, here: "writing", main: citePage(words, shown) });
}

function part(markup: Markup): Response {
  return new Response(markup.toString(), { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** What the form of a piece brought; undefined where it names none. */
async function formGiven(
  asked: Asked,
): Promise<{ readonly piece: string; readonly form: PieceForm; readonly base: string } | undefined> {
  const form = await asked.form();
  const piece = field(form, "piece");
  if (piece === "" || asked.room.open.folder.updates === undefined) return undefined;
  const kind = WRITING_KINDS.find((one) => one === field(form, "kind"));
  const fields = Object.fromEntries(
    (kind === undefined ? [] : fieldsOfKind(kind)).map(({ name }) => [name, field(form, `field-${name}`)]),
  );
  return {
    piece,
    base: field(form, "base"),
    form: { kind, fields, rest: field(form, "rest"), body: field(form, "body") },
  };
}

/** Where the fields cannot be read yet, the text is shown all the same. */
async function previewOf({ room, tools }: Asked, piece: string, form: PieceForm): Promise<ShownPiecePreview> {
  const path = kindOf(piece) === undefined ? piece : `${kindOf(piece)}.md`;
  const read = readPiece(path, textOfForm(form));
  const faults = "faults" in read ? read.faults : [];
  const shown = "piece" in read ? read.piece : pieceWithout(form, path);
  const { body, language, refusals } = await tools.writing.preview(room, shown);
  return { body, language, toMend: [...faults, ...refusals] };
}

function pieceWithout({ kind, body }: PieceForm, path: string): Writing {
  const like = kind === "update" || kind === "release" ? kind : "page";
  const read = readPiece(path, textOfForm({ kind: like, fields: { title: "…", slug: "piece" }, rest: "", body }));
  if ("piece" in read) return read.piece;
  throw new Error("Bug: a piece with a title and an address can be read");
}

/** The kind of a piece that is not saved yet. */
function kindOf(piece: string): WritingKind | undefined {
  return WRITING_KINDS.find((kind) => piece === `new/${kind}`);
}

function titleOf({ words: { writing } }: Asked, piece: string, text: string): string {
  const kind = kindOf(piece);
  if (kind !== undefined) return writing.newOf(writing.kinds[kind]);
  return formOfDraft(text, undefined).fields["title"] ?? piece;
}

async function moment({ room, language }: Asked, at: Instant): Promise<string> {
  return roomMoment(at, (await room.read.caseInfo()).timeZone, language);
}
