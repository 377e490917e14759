// The form by which somebody says what selected words state: who says what, and how it is meant.

import type { DocumentId, Span } from "../../base/base.ts";
import { ENTRY_KINDS, MODALITIES } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { fileName } from "../wording.ts";
import { wordsOf } from "../words/words.ts";
import type { RoomWords } from "./words/words.ts";

export interface OwnForm extends Span {
  readonly document: DocumentId;
  readonly name: string;
  readonly quote: string;
  /** What is filled in already. */
  readonly slot: string;
}

export function ownStatementPage(room: RoomWords, language: string, form: OwnForm): Markup {
  const words = room.document.own;
  const { kinds } = wordsOf(language).terms;
  const isQuotation = form.slot === "said";
  const box = (name: string, label: string, hint?: string, value = "", isNeeded = true): Markup =>
    html`<p class="field"><label for="own-${name}">${label}</label><input id="own-${name}" name="${name}" value="${value}" maxlength="1000" dir="auto" autocomplete="off"${isNeeded ? html` required` : NOTHING}${hint === undefined ? NOTHING : html` aria-describedby="own-${name}-hint"`} />${hint === undefined ? NOTHING : html`<span class="hint" id="own-${name}-hint">${hint}</span>`}</p>`;
  return html`<p class="up"><a href="/documents/${form.document}?at=${form.start}-${form.end}">${fileName(form.name)}</a></p>
    <p class="lead">${words.lead}</p>
    <p class="label">${words.quote}</p>
    <blockquote class="doc-quote" dir="auto">${form.quote}</blockquote>
    <form action="/documents/${form.document}/statement" method="post">
      <input type="hidden" name="start" value="${form.start}" /><input type="hidden" name="end" value="${form.end}" />
      ${box("speaker", words.speaker, words.speakerHint, "", isQuotation)}
      ${
        isQuotation
          ? html`<input type="hidden" name="slot" value="said" />`
          : html`${box("entry", words.about)}
              <p class="field"><label for="own-kind">${words.kind}</label><select id="own-kind" name="kind">${ENTRY_KINDS.map((kind) => html`<option value="${kind}">${kinds[kind]}</option>`)}</select></p>
              ${box("slot", words.slot, words.slotHint, form.slot)}
              <p class="field"><label for="own-how">${words.how}</label><select id="own-how" name="modality">${MODALITIES.map((how) => html`<option value="${how}">${words.modalities[how]}</option>`)}</select></p>
              <p class="field"><label><input type="checkbox" name="negative" value="yes" /> ${words.negative}</label></p>`
      }
      <p class="field"><label for="own-value">${words.value}</label><textarea id="own-value" name="value" rows="3" dir="auto" required>${isQuotation ? form.quote : ""}</textarea></p>
      ${box("reason", words.reason)}
      <p class="actions"><button class="main">${words.button}</button></p>
    </form>`;
}
