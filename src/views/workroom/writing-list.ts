// The pieces of the campaign's writing: what there is, what is to mend in each, what somebody has begun.

import type { WritingFault, WritingKind } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, fileName, number } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

export interface ShownWriting {
  /** False for a folder that has no place for writing. */
  readonly mayBegin: boolean;
  readonly kinds: readonly WritingKind[];
  readonly pieces: readonly {
    readonly path: string;
    readonly kind?: WritingKind | undefined;
    readonly title?: string | undefined;
    readonly date?: string | undefined;
    readonly isReady: boolean;
    readonly faults: readonly WritingFault[];
  }[];
  readonly faults: readonly WritingFault[];
  readonly removed: readonly { readonly name: string; readonly path: string }[];
  readonly drafts: readonly { readonly piece: string; readonly title: string; readonly when: string }[];
}

export function writingList(words: RoomWords, shown: ShownWriting): Markup {
  const { writing } = words;
  if (!shown.mayBegin) return html`<p class="empty">${writing.noFolder}</p>`;
  return html`<p class="intro">${writing.intro}</p>
    <nav class="begin" aria-label="${writing.begin}">
      ${shown.kinds.map((kind) => html`<a class="button" href="/writing/new/${kind}">${writing.kinds[kind]}</a>`)}
    </nav>
    ${drafts(words, shown)} ${pieces(words, shown)}
    ${shown.faults.length === 0 ? NOTHING : html`<section class="part"><h2>${writing.listFaults}</h2>${faultList(shown.faults, true)}</section>`}
    ${removed(words, shown)}`;
}

/** The address at which a piece is written: of one that is there, or of a new one. */
export function pieceHref(piece: string): string {
  const kind = /^new\/(?<kind>\w+)$/u.exec(piece)?.groups?.["kind"];
  return kind === undefined
    ? `/writing/edit/${piece.split("/").map(encodeURIComponent).join("/")}`
    : `/writing/new/${kind}`;
}

/** What is wrong, in the words of the rules, which are English. */
export function faultList(
  faults: readonly { readonly path?: string; readonly what: string; readonly howToMend: string }[],
  withPath = false,
): Markup {
  return html`<ul class="to-mend" lang="en" dir="ltr">
    ${faults.map(
      ({ path, what, howToMend }) =>
        html`<li>${withPath && path !== undefined ? html`<b>${fileName(path)}</b> ` : NOTHING}${bdi(what)} <span class="meta">${bdi(howToMend)}</span></li>`,
    )}
  </ul>`;
}

function drafts({ writing }: RoomWords, { drafts: all }: ShownWriting): Markup {
  if (all.length === 0) return NOTHING;
  return html`<section class="part">
    <h2>${writing.drafts}</h2>
    <ul class="written-list">
      ${all.map(
        ({ piece, title, when }) =>
          html`<li><a href="${pieceHref(piece)}">${title === "" ? fileName(piece) : bdi(title)}</a> <span class="meta">${writing.draftOf(when)}</span></li>`,
      )}
    </ul>
  </section>`;
}

function pieces({ writing }: RoomWords, { pieces: all }: ShownWriting): Markup {
  if (all.length === 0) return html`<p class="empty">${writing.none}</p>`;
  return html`<ul class="written-list">
    ${all.map(
      ({ path, kind, title, date, isReady, faults }) =>
        html`<li>
          <a href="${pieceHref(path)}">${title === undefined ? fileName(path) : bdi(title)}</a>
          <span class="meta">${kind === undefined ? writing.unread : writing.kinds[kind]} · ${date === undefined ? writing.noDate : bdi(date)}${kind === undefined ? NOTHING : html` · <span class="${isReady ? "is-ready" : "not-ready"}">${isReady ? writing.ready : writing.draft}</span>`}</span>
          ${faults.length === 0 ? NOTHING : html`<b class="mend">${writing.mend(number(faults.length))}</b>${faultList(faults)}`}
        </li>`,
    )}
  </ul>`;
}

function removed({ writing }: RoomWords, { removed: all }: ShownWriting): Markup {
  if (all.length === 0) return NOTHING;
  return html`<details class="part">
    <summary>${writing.removed} (<bdi>${number(all.length)}</bdi>)</summary>
    <p class="meta">${writing.removedHelp}</p>
    <ul class="written-list">
      ${all.map(
        ({ name, path }) =>
          html`<li>${fileName(path)} <form class="inline" action="/writing/put-back" method="post"><input type="hidden" name="name" value="${name}" /><button>${writing.putBack}</button></form></li>`,
      )}
    </ul>
  </details>`;
}
