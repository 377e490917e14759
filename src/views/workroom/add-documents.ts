// Adding documents: the forms, and what becomes of each file. Works without a script; with one each file goes up by itself and
// its state changes as it is read.

import type { DocumentId } from "../../base/base.ts";
import type { Receipt } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, fileName } from "../wording.ts";
import { isIn, wordsOf } from "../words/words.ts";
import { receiptMark } from "./document-list.ts";
import type { RoomWords } from "./words/words.ts";

/** A file that came in, and where it is on its way into the record. */
export interface ShownIncoming {
  readonly number: number;
  readonly path: string;
  readonly document: DocumentId;
  readonly state:
    | { readonly kind: "waiting" | "reading" | "cancelled" }
    | { readonly kind: "comparing" | "done"; readonly receipt: Receipt }
    | { readonly kind: "there"; readonly name: string }
    | { readonly kind: "failed"; readonly why: string };
}

export interface AddPage {
  readonly items: readonly ShownIncoming[];
  /** The folder that gets the files. */
  readonly folder: string;
  readonly mostMegabytes: number;
}

export function addDocumentsPage(room: RoomWords, language: string, { items, folder, mostMegabytes }: AddPage): Markup {
  const { adding } = room.documents;
  return html`<p class="lead">${adding.lead}</p>
    <p class="meta">${adding.where(folder)} ${adding.most(mostMegabytes)}</p>
    <habeas-intake data-most="${mostMegabytes * 1024 * 1024}" data-too-large="${adding.tooLarge("%", mostMegabytes)}" data-cancel="${adding.cancel}" data-sending="${adding.states.sending}" data-not-sent="${adding.notSent}">
      <form class="drop" action="/documents/add" method="post" enctype="multipart/form-data">
        <p class="drop-words">${adding.drop}</p>
        <p class="field"><label for="files">${adding.files}</label><input id="files" type="file" name="file" multiple /></p>
        <p class="field"><label for="folder">${adding.folder}</label><input id="folder" type="file" name="file" multiple webkitdirectory /></p>
        <p class="actions"><button class="main">${adding.button}</button></p>
      </form>
      <section class="incoming" aria-labelledby="incoming-title"${items.length === 0 ? html` hidden` : NOTHING}>
        <h2 id="incoming-title">${adding.progress}</h2>
        <div class="incoming-sum" role="status">${incomingSum(room, items)}</div>
        <ul class="incoming-list">
          ${items.map((item) => incomingItem(room, language, item))}
        </ul>
        <form action="/documents/add/clear" method="post"><button>${adding.clear}</button></form>
      </section>
    </habeas-intake>
    <section class="part paste">
      <h2>${adding.paste}</h2>
      <form action="/documents/add/text" method="post" class="paste-form">
        <p class="field"><label for="paste-title">${adding.pasteTitle}</label><input id="paste-title" name="title" maxlength="200" autocomplete="off" /></p>
        <p class="field"><label for="paste-date">${adding.pasteDate}</label><input id="paste-date" name="date" maxlength="100" autocomplete="off" aria-describedby="paste-date-hint" /><span class="hint" id="paste-date-hint">${adding.pasteDateHint}</span></p>
        <p class="field"><label for="paste-from">${adding.pasteFrom}</label><input id="paste-from" name="source" maxlength="500" autocomplete="off" aria-describedby="paste-from-hint" /><span class="hint" id="paste-from-hint">${adding.pasteFromHint}</span></p>
        <p class="field"><label for="paste-text">${adding.pasteText}</label><textarea id="paste-text" name="text" rows="10" dir="auto" required></textarea></p>
        <p class="actions"><button class="main">${adding.pasteButton}</button></p>
      </form>
    </section>
    <section class="part">
      <h2>${adding.savedPage}</h2>
      <p>${adding.savedPageHow}</p>
    </section>`;
}

/** How far everything is, in a sentence. */
export function incomingSum(room: RoomWords, items: readonly ShownIncoming[]): Markup {
  const { adding } = room.documents;
  const open = countUnderWay(items);
  if (open === 0) return html`${items.length === 0 ? "" : adding.finished}`;
  return html`${adding.underWay(open)} <a class="reload" href="/documents/add">${adding.reload}</a>`;
}

/** How many of them are not read yet. */
export function countUnderWay(items: readonly Pick<ShownIncoming, "state">[]): number {
  return items.filter(({ state }) => isUnderWay(state.kind)).length;
}

function isUnderWay(kind: ShownIncoming["state"]["kind"]): boolean {
  return kind === "waiting" || kind === "reading" || kind === "comparing";
}

export function incomingItem(room: RoomWords, language: string, item: ShownIncoming): Markup {
  const { adding } = room.documents;
  const { number, path, document, state } = item;
  const opens = state.kind === "done" || state.kind === "there";
  const name = opens ? html`<a href="/documents/${document}">${fileName(path)}</a>` : fileName(path);
  const button = (act: "cancel" | "retry", label: string, said: string): Markup =>
    html`<form action="/documents/add/${number}/${act}" method="post"><button aria-label="${said}">${label}</button></form>`;
  const canRetry = state.kind === "failed" || (state.kind === "done" && state.receipt.kind !== "read");
  const buttons =
    state.kind === "waiting" || state.kind === "reading"
      ? button("cancel", adding.cancel, adding.cancelOne(path))
      : canRetry
        ? button("retry", adding.retry, adding.retryOne(path))
        : NOTHING;
  return html`<li id="incoming-${number}" class="i-${state.kind}">
    <p class="label">${name} ${stateMark(room, state)}</p>
    ${stateWords(room, language, state)}${buttons}
  </li>`;
}

function stateMark({ documents }: RoomWords, state: ShownIncoming["state"]): Markup {
  if (state.kind === "done") return receiptMark(documents, state.receipt);
  return html`<span class="receipt r-${state.kind}">${documents.adding.states[state.kind]}</span>`;
}

/** What is missing or wrong, and what to do. */
function stateWords({ documents }: RoomWords, language: string, state: ShownIncoming["state"]): Markup {
  const { adding } = documents;
  switch (state.kind) {
    case "there":
      return html`<p class="state">${adding.sameAs(state.name)}</p>`;
    case "failed":
      return html`<p class="state">${bdi(state.why)}</p>`;
    case "done":
    case "comparing":
      return receiptSentence(documents, language, state.receipt);
    case "waiting":
    case "reading":
    case "cancelled":
      return NOTHING;
  }
}

/** Nothing where all was read. */
export function receiptSentence(words: RoomWords["documents"], language: string, receipt: Receipt): Markup {
  const { terms } = wordsOf(language);
  switch (receipt.kind) {
    case "read":
      return NOTHING;
    case "partial":
      return html`<p class="state">${words.adding.missing} ${inItsLanguage(language, receipt.missing)}</p>`;
    case "unreadable":
      return html`<p class="state"><b>${terms.unreadable[receipt.reason]}.</b> ${inItsLanguage(language, receipt.hint)}</p>`;
  }
}

/** Receipts are written by the program that reads, in English. */
function inItsLanguage(language: string, words: string): Markup {
  return isIn(language, "en") ? html`${words}` : html`<span lang="en" dir="ltr">${words}</span>`;
}
