// One piece being written: its fields and text, how it would be printed, passages to cite, values of the record.

import type { PieceField, PieceForm, Refusal } from "../../record/record.ts";
import { isRightToLeft } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";
import { faultList } from "./writing-list.ts";

export interface ShownPiecePreview {
  readonly body: Markup;
  /** In which it is printed. */
  readonly language: string;
  /** What speaks against it, and what is wrong in its fields. */
  readonly toMend: readonly Pick<Refusal, "what" | "howToMend">[];
}

export interface ShownCitable {
  readonly words: string;
  /** Undefined where nothing was asked. */
  readonly found?:
    | readonly { readonly title: string; readonly citation: string; readonly quote: string; readonly href: string }[]
    | undefined;
  readonly fault?: string | undefined;
}

export interface ShownPiece {
  /** The path of the piece; of a new one "new/" and its kind. */
  readonly piece: string;
  readonly isNew: boolean;
  readonly form: PieceForm;
  /** Names the text from which this one began. */
  readonly base: string;
  readonly fields: readonly PieceField[];
  readonly values: readonly { readonly name: string; readonly words: string | undefined }[];
  readonly preview?: ShownPiecePreview | undefined;
  /** What somebody else saved meanwhile; "" for a piece that was moved aside. */
  readonly theirs?: string | undefined;
}

/** What a form shows at first; the rest opens on demand. */
const FIRST: ReadonlySet<string> = new Set(["title", "date", "status", "byline", "summary", "language"]);

export function writingPage(words: RoomWords, shown: ShownPiece): Markup {
  const { writing } = words;
  return html`${shown.theirs === undefined ? NOTHING : conflict(words, shown.theirs)}
    <writing-desk class="desk" data-keeping="${writing.keeping}" data-kept="${writing.kept}" data-unkept="${writing.unkept}">
      ${pieceForm(words, shown)}
      <div class="desk-side">
        <section class="part" aria-label="${writing.preview}">
          <h2>${writing.preview}</h2>
          <div data-preview>${shown.preview === undefined ? html`<p class="empty">${writing.previewEmpty}</p>` : piecePreview(words, shown.preview)}</div>
        </section>
        <section class="part">
          <h2>${writing.cite}</h2>
          ${citeForm(words, "")}
          <div data-cite aria-live="polite"></div>
        </section>
        ${values(words, shown)}
      </div>
    </writing-desk>
    ${shown.isNew ? NOTHING : html`<form class="part" action="/writing/remove" method="post"><input type="hidden" name="piece" value="${shown.piece}" /><button>${writing.remove}</button></form>`}`;
}

function pieceForm({ writing }: RoomWords, { piece, isNew, form, base, fields }: ShownPiece): Markup {
  const shownFirst = ({ name, isOwn, isNeeded }: PieceField): boolean => isOwn || isNeeded || FIRST.has(name);
  const print = (field: PieceField): Markup => fieldMarkup(writing, field, form.fields[field.name] ?? "");
  return html`<form class="desk-form" action="/writing/save" method="post" enctype="multipart/form-data">
    <input type="hidden" name="piece" value="${piece}" /><input type="hidden" name="kind" value="${form.kind ?? ""}" /><input type="hidden" name="base" value="${base}" />
    ${fields.filter((field) => field.name === "title").map(print)}
    <div class="field">
      <label for="piece-body">${writing.body}</label>
      <textarea id="piece-body" name="body" rows="18" dir="auto" aria-describedby="body-help">${`\n${form.body}`}</textarea>
      <p class="meta" id="body-help">${writing.bodyHelp}</p>
    </div>
    <p class="actions desk-actions">
      <button class="main">${writing.save}</button>
      <button formaction="/writing/preview" data-turbo="false" data-without-script>${writing.preview}</button>
      <span class="meta" role="status" data-draft></span>
    </p>
    <div class="fields">${fields.filter((field) => field.name !== "title" && shownFirst(field)).map(print)}</div>
    <details${form.kind === undefined || form.rest !== "" ? html` open` : NOTHING}>
      <summary>${writing.more}</summary>
      <div class="fields">${fields.filter((field) => !shownFirst(field)).map(print)}</div>
      <div class="field">
        <label for="piece-rest">${writing.rest}</label>
        <textarea id="piece-rest" name="rest" rows="${Math.min(16, Math.max(4, form.rest.split("\n").length + 1))}" class="code" dir="ltr" spellcheck="false">${`\n${form.rest}`}</textarea>
      </div>
    </details>
    ${isNew ? NOTHING : html`<p class="meta"><bdi>updates/${piece}</bdi></p>`}
  </form>`;
}

function fieldMarkup(writing: RoomWords["writing"], field: PieceField, value: string): Markup {
  const { name, type, isNeeded } = field;
  const label = (writing.fields as Readonly<Record<string, string>>)[name] ?? name;
  const id = `field-${name}`;
  const needed = isNeeded ? html` required` : NOTHING;
  switch (type) {
    case "yes":
      return html`<p class="field"><label class="tick"><input type="checkbox" name="field-${name}" value="yes"${value === "yes" ? html` checked` : NOTHING} /> ${label}</label></p>`;
    case "choice":
      return html`<p class="field"><label for="${id}">${label}</label><select id="${id}" name="${id}">${field.choices.map((one) => choice(writing, one, one === (value === "" ? field.otherwise : value)))}</select></p>`;
    case "lines":
      return html`<p class="field"><label for="${id}">${label} <span class="meta">(${writing.lines})</span></label><textarea id="${id}" name="${id}" rows="2" dir="auto">${`\n${value}`}</textarea></p>`;
    case "line": {
      const isDate = name === "date";
      return html`<p class="field"><label for="${id}">${label}</label><input id="${id}" name="${id}" value="${value}" dir="auto"${needed}${isDate ? html` aria-describedby="date-help"` : NOTHING} />${isDate ? html`<span class="meta" id="date-help">${writing.dateHelp}</span>` : NOTHING}</p>`;
    }
  }
}

function choice(writing: RoomWords["writing"], value: string, isChosen: boolean): Markup {
  const label = (writing.choices as Readonly<Record<string, string>>)[value] ?? value;
  return html`<option value="${value}"${isChosen ? html` selected` : NOTHING}>${label}</option>`;
}

/** The piece as it would be printed, and what is to mend in it. */
export function piecePreview({ writing }: RoomWords, { body, language, toMend }: ShownPiecePreview): Markup {
  const hasMark = body.toString().includes('class="lacking"');
  return html`<div class="paper" lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">${body}</div>
    ${hasMark ? html`<p class="meta"><mark class="lacking">${writing.mark}</mark></p>` : NOTHING}
    <h3>${writing.speaks}</h3>
    ${toMend.length === 0 ? html`<p class="meta">${writing.nothing}</p>` : faultList(toMend)}`;
}

function values({ writing }: RoomWords, { values: all }: ShownPiece): Markup {
  const names = writing.valueNames as Readonly<Record<string, string>>;
  return html`<details class="part">
    <summary>${writing.values}</summary>
    <p class="meta">${writing.valuesHelp}</p>
    <ul class="tokens">
      ${all.map(
        ({ name, words }) =>
          html`<li><code dir="ltr">{{${name}}}</code> ${insertButton(writing, `{{${name}}}`)} <span class="meta">${names[name] ?? name}: ${words === undefined ? writing.untold : bdi(words)}</span></li>`,
      )}
    </ul>
  </details>`;
}

/** Only scripts can put something at the cursor: without them the button does not show. */
function insertButton(writing: RoomWords["writing"], text: string): Markup {
  return html`<button type="button" class="insert" data-insert="${text}" hidden>${writing.insert}</button>`;
}

export function citeForm({ writing }: RoomWords, asked: string): Markup {
  return html`<form class="actions" action="/writing/cite" method="get" data-cite-form>
    <input type="search" name="q" value="${asked}" aria-label="${writing.cite}" /><button>${writing.citeFind}</button>
  </form>`;
}

/** Passages with the text that cites each. */
export function citeResults({ writing }: RoomWords, { found, fault }: ShownCitable): Markup {
  if (fault !== undefined) return html`<p class="fault" role="alert" lang="en" dir="ltr">${bdi(fault)}</p>`;
  if (found === undefined) return NOTHING;
  if (found.length === 0) return html`<p class="empty">${writing.citeNone}</p>`;
  return html`<p class="meta">${writing.citeHelp}</p>
    <ul class="citable">
      ${found.map(
        ({ title, citation, quote, href }) =>
          html`<li>
            <blockquote dir="auto">${quote}</blockquote>
            <a href="${href}" target="_blank">${bdi(title)}</a>
            <code dir="ltr">${citation}</code> ${insertButton(writing, ` ${citation}`)}
          </li>`,
      )}
    </ul>`;
}

export function citePage(words: RoomWords, shown: ShownCitable): Markup {
  return html`${citeForm(words, shown.words)} ${citeResults(words, shown)}`;
}

/** Asked before anything else is shown: going on with the saved text would write over the draft. */
export function draftOffer(
  { writing }: RoomWords,
  {
    piece,
    href,
    when,
    isOld,
    text,
  }: {
    readonly piece: string;
    readonly href: string;
    readonly when: string;
    readonly isOld: boolean;
    readonly text: string;
  },
): Markup {
  return html`<p class="lead">${writing.draftOf(when)}</p>
    ${isOld ? html`<p class="fault">${writing.draftOld}</p>` : NOTHING}
    <div class="actions">
      <a class="button main" href="${href}?draft=1">${writing.continueDraft}</a>
      <form action="/writing/draft/discard" method="post"><input type="hidden" name="piece" value="${piece}" /><button>${writing.discardDraft}</button></form>
    </div>
    <pre class="kept-text" tabindex="0" dir="auto">${text}</pre>`;
}

function conflict({ writing }: RoomWords, theirs: string): Markup {
  if (theirs === "") return html`<p class="fault" role="alert">${writing.conflictGone}</p>`;
  return html`<div class="fault" role="alert"><p>${writing.conflict}</p><p>${writing.conflictHelp}</p></div>
    <details open>
      <summary>${writing.theirs}</summary>
      <pre class="kept-text" tabindex="0" dir="auto">${theirs}</pre>
    </details>`;
}
