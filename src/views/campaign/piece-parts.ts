// What pages of pieces have in common: the line with day and author, what a piece is published in, what was waived.

import { type DateSpan, isKnown, parseDateSpan } from "../../base/base.ts";
import type { Writing } from "../../record/record.ts";
import { dateTime, dateWords } from "../date-words.ts";
import { isolated } from "../direction.ts";
import { entryLink } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import { type BodyContext, type Piece } from "./cited.ts";
import { languageMark, photoFigure, sourceList, writtenBody } from "./body.ts";

/** The words, their sources, and what stands there without one. */
export function pieceBody(context: BodyContext, piece: Piece, between: Markup = NOTHING): Markup {
  const { writing, body, foreign } = piece;
  return html`${untranslated(context.here, piece)}${picture(context, writing)}${writtenBody(context, body, foreign)}
    ${between} ${sourceList(context, body)} ${waived(context.here, writing)}`;
}

export function pieceTitle({ writing, foreign }: Piece): Markup {
  return html`<bdi${languageMark(foreign)}>${isolated(writing.title)}</bdi>`;
}

export function picture({ here, photos }: BodyContext, { photo }: Writing): Markup {
  const shown = photo === undefined ? undefined : photos.get(photo);
  return shown === undefined ? NOTHING : photoFigure(here, shown);
}

/** "3 June 2019 · Opinion · By Ada Renner" */
export function byline(here: Here, { writing, date }: Piece, badge?: string): Markup {
  const { updates } = here.site.edition.words;
  const parts = [
    dayMark(here, date),
    badge === undefined ? undefined : html`<span class="badge">${badge}</span>`,
    writing.byline === undefined ? undefined : html`${bdi(updates.by(writing.byline))}`,
  ].filter((part) => part !== undefined);
  return html`<p class="byline">${parts.map((part, i) => html`${i > 0 ? " · " : ""}${part}`)}</p>`;
}

/** A day that nobody knows is said to be unknown; one between two days, to be between them. */
export function dayMark({ site: { edition: tongue } }: Here, date: DateSpan | undefined): Markup {
  const day = dateTime(date);
  const words = date === undefined || !isKnown(date) ? dateWords(undefined, tongue) : dateWords(date, tongue);
  return day === undefined ? html`<span>${words}</span>` : html`<time datetime="${day}">${words}</time>`;
}

export function aboutEntries(here: Here, about: readonly string[]): Markup {
  const found = about.flatMap((id) => [...here.site.entries.values()].find((entry) => entry.id === id) ?? []);
  if (found.length === 0) return NOTHING;
  const links = found.map((entry, i) => html`${i > 0 ? ", " : ""}${entryLink(here, entry.id, entry.name)}`);
  return html`<p class="meta">${here.site.edition.words.updates.about}: ${links}</p>`;
}

export function tagLine(tags: readonly string[]): Markup {
  if (tags.length === 0) return NOTHING;
  return html`<p class="tag-line">${tags.map((tag) => html`${bdi(tag.startsWith("#") ? tag : `#${tag}`)} `)}</p>`;
}

function untranslated(here: Here, { foreign }: Piece): Markup {
  if (foreign === undefined) return NOTHING;
  const { words, language } = here.site.edition;
  const name = new Intl.DisplayNames([language], { type: "language" }).of(foreign) ?? foreign;
  return html`<p class="untranslated">${words.updates.untranslated(name)}</p>`;
}

function waived(here: Here, { waived: all }: Writing): Markup {
  if (all.length === 0) return NOTHING;
  const { updates } = here.site.edition.words;
  return html`<section class="part">
    <h2>${updates.waivedTitle}</h2>
    <ul class="told-list">
      ${all.map(({ sentence, by, reason }) => html`<li>${updates.waived(by)} “${bdi(/[.!?]$/u.test(sentence) ? sentence : `${sentence} …`)}”${reason === undefined ? NOTHING : html` <span class="basis">${bdi(reason)}</span>`}</li>`)}
    </ul>
  </section>`;
}

/** A date as it stands in front matter, in words. */
export function writtenDate({ site }: Here, edtf: string): string {
  return dateWords(parseDateSpan(edtf, "person"), site.edition);
}
