// Taking a document out of the case, or replacing it by a better copy: the forms, and what a replacement would carry over.

import type { DocumentId, Span } from "../../base/base.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, fileName } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

interface OldDocument {
  readonly id: DocumentId;
  readonly name: string;
}

/** `seen`: the number of the last decision about the document, for two people who decide at the same time. */
export function removeDocumentPage(
  room: RoomWords,
  { id, name }: OldDocument,
  seen: number,
  isInside: boolean,
): Markup {
  const words = room.document.remove;
  const back = html`<p class="up"><a href="/documents/${id}">${fileName(name)}</a></p>`;
  if (isInside) return html`${back}<p class="lead">${words.inside}</p>`;
  return html`${back}
    <p class="lead">${words.lead}</p>
    <form action="/documents/${id}/remove" method="post">
      <input type="hidden" name="seen" value="${seen}" />
      <p class="field"><label for="reason">${words.reason}</label><input id="reason" name="reason" required maxlength="1000" autocomplete="off" /></p>
      <p class="actions"><button class="main">${words.button}</button></p>
    </form>`;
}

/** Said after a document was taken out, with the way back. */
export function removedNotice(room: RoomWords, name: string, seq: number): Markup {
  const words = room.document.remove;
  return html`${bdi(words.done(name))}
    <form action="/documents/removed/${seq}/undo" method="post"><button>${words.undo}</button></form>`;
}

export function replaceDocumentPage(room: RoomWords, { id, name }: OldDocument): Markup {
  const words = room.document.replace;
  return html`<p class="up"><a href="/documents/${id}">${fileName(name)}</a></p>
    <p class="lead">${words.lead}</p>
    <form action="/documents/${id}/replace" method="post" enctype="multipart/form-data">
      <p class="field"><label for="copy">${words.file}</label><input id="copy" type="file" name="file" required /></p>
      <p class="actions"><button class="main">${words.button}</button></p>
    </form>`;
}

export interface ShownCarryOver {
  readonly decisions: readonly {
    readonly act: string;
    readonly by: string;
    readonly old: Span & { readonly quote: string };
    readonly now?: (Span & { readonly quote: string; readonly isExact: boolean }) | undefined;
    readonly isCarried: boolean;
  }[];
  readonly citations: readonly { readonly file: string; readonly old: string; readonly now?: string | undefined }[];
  readonly seen: number;
}

const MOST_SHOWN = 200;

export function carryOverPage(room: RoomWords, old: OldDocument, copy: OldDocument, over: ShownCarryOver): Markup {
  const words = room.document.replace;
  const { decisions, citations } = over;
  const carried = decisions.filter(({ isCarried }) => isCarried).length;
  const rows = [...decisions]
    .sort((a, b) => Number(a.isCarried) - Number(b.isCarried))
    .slice(0, MOST_SHOWN)
    .map(
      ({ by, old: was, now, isCarried }) => html`<tr>
        <td><a href="/documents/${old.id}?at=${was.start}-${was.end}" dir="auto">${was.quote}</a> <span class="meta">${bdi(by)}</span></td>
        <td>${
          now === undefined
            ? html`<p class="state">${words.notThere}</p>`
            : html`<a href="/documents/${copy.id}?at=${now.start}-${now.end}" dir="auto">${now.quote}</a> <span class="meta">${now.isExact ? words.exact : words.near}</span>${isCarried ? NOTHING : html`<p class="state">${words.otherStatement}</p>`}`
        }</td>
      </tr>`,
    );
  const said =
    decisions.length === 0
      ? words.none
      : html`${words.carried(carried)}${carried < decisions.length ? html` · <b>${words.orphaned(decisions.length - carried)}</b>` : NOTHING}`;
  return html`<p class="up"><a href="/documents/${old.id}">${fileName(old.name)}</a> → <a href="/documents/${copy.id}">${fileName(copy.name)}</a></p>
    <p class="lead">${words.previewLead}</p>
    <p>${said}</p>
    ${
      rows.length === 0
        ? NOTHING
        : html`<table class="doc-preview"><thead><tr><th scope="col">${words.oldWords}</th><th scope="col">${words.newWords}</th></tr></thead><tbody>${rows}</tbody></table>`
    }
    ${
      citations.length === 0
        ? NOTHING
        : html`<h2>${words.citations}</h2><ul class="doc-citations">${citations.map(
            ({ file, old: code, now }) =>
              html`<li>${fileName(file)}: <code>${now === undefined ? words.citationLost(code) : words.citationNow(code, now)}</code></li>`,
          )}</ul>`
    }
    <form action="/documents/${old.id}/replace/confirm" method="post">
      <input type="hidden" name="by" value="${copy.id}" /><input type="hidden" name="seen" value="${over.seen}" />
      <p class="field"><label for="reason">${words.reason}</label><input id="reason" name="reason" required maxlength="1000" autocomplete="off" /></p>
      <p class="actions"><button class="main">${words.confirm}</button></p>
    </form>`;
}
