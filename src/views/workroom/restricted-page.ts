// Who may see a document or a person in the workroom: a page to restrict it or lift that, a list of what is restricted, and the mark.

import type { DocumentId } from "../../base/base.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, fileName } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

export interface ShownRestriction {
  readonly id: string;
  readonly kind: "document" | "person";
  readonly name: string;
  readonly isRestricted: boolean;
  /** The number of the last decision about it, for two people who decide at the same time. */
  readonly last: number;
  readonly holdsOthers: boolean;
  readonly copies: readonly { readonly id: DocumentId; readonly name: string; readonly isRestricted: boolean }[];
  readonly refused: keyof RoomWords["review"]["refused"] | undefined;
}

/** Beside what is restricted; nothing beside what is not. */
export function restrictedMark(room: RoomWords, isRestricted: boolean | undefined): Markup {
  return isRestricted === true ? html` <span class="tag restricted">${room.restricted.mark}</span>` : NOTHING;
}

export function restrictionPage(room: RoomWords, shown: ShownRestriction): Markup {
  const { restricted: words, review } = room;
  const isDocument = shown.kind === "document";
  const back = isDocument ? `/documents/${shown.id}` : `/names/${shown.id}`;
  const copies = shown.copies.map(
    ({ id, name, isRestricted }) =>
      html`<li><a href="/restricted/${id}">${fileName(name)}</a>${restrictedMark(room, isRestricted)}</li>`,
  );
  return html`<p class="up"><a href="${back}">${isDocument ? fileName(shown.name) : bdi(shown.name)}</a></p>
    ${shown.isRestricted ? html`<p class="tag-line">${isDocument ? words.documentNow : words.personNow}</p>` : NOTHING}
    <p class="lead">${isDocument ? words.documentLead : words.personLead}</p>
    ${shown.holdsOthers ? html`<p>${words.inside}</p>` : NOTHING}
    ${shown.refused === undefined ? NOTHING : html`<p class="refused" role="alert">${review.refused[shown.refused]}</p>`}
    <form action="/restricted/${shown.id}" method="post">
      <input type="hidden" name="shown" value="${shown.last}" />
      <p class="field"><label for="reason">${words.why}</label><input id="reason" name="reason" required maxlength="1000" autocomplete="off" /></p>
      <p class="actions"><button class="main" name="to" value="${shown.isRestricted ? "open" : "restricted"}">${shown.isRestricted ? words.lift : words.restrict}</button> <a href="/restricted">${words.list}</a></p>
    </form>
    ${copies.length === 0 ? NOTHING : html`<section class="part"><h2>${words.copies}</h2><ul class="standing-list">${copies}</ul></section>`}`;
}

export interface ShownRestricted {
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** @param mayChange Each leads to the page on which it is lifted. */
export function restrictedList({ restricted: words }: RoomWords, shown: ShownRestricted, mayChange: boolean): Markup {
  const list = (title: string, all: ShownRestricted["documents"], place: string): Markup =>
    all.length === 0
      ? NOTHING
      : html`<section class="part"><h2>${title}</h2><ul class="standing-list">${all.map(
          ({ id, name }) => html`<li><a href="${mayChange ? "/restricted" : place}/${id}">${bdi(name)}</a></li>`,
        )}</ul></section>`;
  if (shown.documents.length + shown.people.length === 0) return html`<p class="empty">${words.none}</p>`;
  return html`${list(words.documents, shown.documents, "/documents")}${list(words.people, shown.people, "/names")}`;
}
