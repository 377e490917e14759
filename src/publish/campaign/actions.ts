// The pages of actions: what is open, what is over.

import type { Day } from "../../base/base.ts";
import {
  actionItems,
  type BodyContext,
  byline,
  html,
  NOTHING,
  page,
  pieceBody,
  pieceTitle,
  type PieceOf,
} from "../../views/views.ts";
import { listPages } from "../list-pages.ts";
import { writingHref } from "../../record/record.ts";
import type { Write } from "../whole.ts";

/** Is it open on that day? A draft knows no day, and takes what nobody ended for open. */
export function isOpenAction({ writing }: PieceOf<"action">, asOf: Day | undefined): boolean {
  const { opens, closes, withdrawn } = writing;
  if (withdrawn !== undefined) return false;
  return asOf === undefined || ((opens === undefined || opens <= asOf) && (closes === undefined || asOf <= closes));
}

export function writeActions(
  context: BodyContext,
  actions: readonly PieceOf<"action">[],
  asOf: Day | undefined,
  write: Write,
): void {
  const { here } = context;
  const { act } = here.site.edition.words;
  const open = actions.filter((piece) => isOpenAction(piece, asOf));
  const ended = actions.filter((piece) => !isOpenAction(piece, asOf));
  const list = {
    area: "act" as const,
    title: act.title,
    intro: html`<p class="intro">${act.intro}</p>`,
    items: actionItems(here, open, ended),
    empty: act.none,
    listClass: "posts",
  };
  listPages(here, list, "act", "index", "", write);
  for (const piece of actions) {
    const { writing } = piece;
    const main = html`<article>
      <h1>${pieceTitle(piece)}</h1>
      ${writing.withdrawn === undefined ? NOTHING : html`<p class="ended">${writing.withdrawn}</p>`}
      <p class="lead">${writing.ask}</p>
      ${byline(here, piece)} ${pieceBody(context, piece)}
      ${writing.link === undefined ? NOTHING : html`<p><a href="${writing.link}" rel="noreferrer"><bdi dir="ltr">${writing.link}</bdi></a></p>`}
    </article>`;
    write(writingHref(writing), page(here, { title: writing.title, area: "act", main }));
  }
}
