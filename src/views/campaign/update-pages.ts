// Updates: the list, newest first, by month, with the releases among them; and the page of each.

import { monthIn } from "../date-words.ts";
import { pieceHead } from "./piece-head.ts";
import { page } from "../layout.ts";
import type { ListItem } from "../list-page.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { writingHref } from "../../record/record.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import type { BodyContext, Piece, PieceOf } from "./cited.ts";
import { languageMark } from "./body.ts";
import { aboutEntries, byline, dayMark, pieceBody, pieceTitle, tagLine } from "./piece-parts.ts";

/** What tells readers what is new: updates, and releases, whose pages stand in the press room. */
export type News = PieceOf<"update"> | PieceOf<"release">;

export function isNews(piece: Piece): piece is News {
  return piece.writing.kind === "update" || piece.writing.kind === "release";
}

/** Given newest first. */
export function updateItems(here: Here, news: readonly News[]): ListItem[] {
  return news.map((piece) => {
    const month = monthOf(here, piece);
    return { group: month.label, jump: month, body: html`<li class="post">${updateTeaser(here, piece, "h3")}</li>` };
  });
}

/** Title, day and summary. */
export function updateTeaser(here: Here, piece: News, heading: "h2" | "h3"): Markup {
  const { writing, foreign, date } = piece;
  const link = html`<a href="${here.root}${writingHref(writing)}">${pieceTitle(piece)}</a>`;
  const badge = badgeOf(here, piece);
  return html`${heading === "h2" ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    <p class="meta">${dayMark(here, date)}${badge === undefined ? NOTHING : html` · <span class="badge">${badge}</span>`}</p>
    ${writing.summary === undefined ? NOTHING : html`<p${languageMark(foreign)}>${bdi(writing.summary)}</p>`}`;
}

export function updatePage(
  context: BodyContext,
  piece: PieceOf<"update">,
  { newer, older }: { readonly newer?: Piece | undefined; readonly older?: Piece | undefined },
): string {
  const { here } = context;
  const { updates } = here.site.edition.words;
  const step = (to: Piece | undefined, rel: string, word: string): Markup =>
    to === undefined
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${here.root}${writingHref(to.writing)}">${word}: ${pieceTitle(to)}</a>`;
  const main = html`<article>
    <p class="up"><a href="${here.root}updates/index.html">${updates.all}</a></p>
    <h1>${pieceTitle(piece)}</h1>
    ${byline(here, piece, badgeOf(here, piece))} ${pieceBody(context, piece)}
    ${aboutEntries(here, piece.writing.about)} ${tagLine(piece.writing.tags)}
  </article>
  <nav class="pager" aria-label="${updates.title}">
    ${step(newer, "next", updates.newer)}<span></span>${step(older, "prev", updates.older)}
  </nav>`;
  return page(here, {
    title: piece.writing.title,
    area: "updates",
    head: pieceHead(context, piece),
    path: writingHref(piece.writing),
    main,
  });
}

/** What is no report says so. */
function badgeOf(here: Here, { writing }: News): string | undefined {
  const { press, updates } = here.site.edition.words;
  if (writing.kind === "release") return press.release;
  return writing.nature === "report" ? undefined : updates[writing.nature];
}

/** The month in which it stands in the list: that of its last possible day. */
function monthOf(here: Here, { date }: Piece): { readonly id: string; readonly label: string } {
  const { edition } = here.site;
  const day = date?.latest ?? date?.earliest;
  if (day === undefined) return { id: "undated", label: edition.words.updates.undated };
  return { id: `m${day.slice(0, 7)}`, label: monthIn(day, edition) };
}
