// What is news of the campaign's writing: each piece that is dated at least on one side, in the words of its page.

import { type DateSpan, type Day, isExact } from "../../base/base.ts";
import { writingHref } from "../../record/record.ts";
import { type BodyContext, html, type Piece, pieceBody } from "../../views/views.ts";
import type { News } from "./hearing-news.ts";

/** Kinds that are news on the day that they bear. */
export const NEWS_KINDS = ["update", "release", "statement", "letter", "correction"] as const;
type NewsKind = (typeof NEWS_KINDS)[number];

export function isNews(kind: string): kind is NewsKind {
  return NEWS_KINDS.some((one) => one === kind);
}

/**
 * The day by which it was there: the last it can be of, or, where only one end is known, that. Both formats need one, and the
 * words of the entry say what is known of it.
 */
export function newsDay(date: DateSpan | undefined): Day | undefined {
  return date?.latest ?? date?.earliest;
}

/** @param contextOf What is known of the sources of a piece; of it the addresses of links are made. */
export function pieceNews(
  context: Pick<BodyContext, "here">,
  pieces: readonly Piece[],
  contextOf: (piece: Piece) => BodyContext,
): News[] {
  const { words, language, languages } = context.here.site.edition;
  const corrected = new Map<string, Day>();
  for (const { writing, date } of pieces) {
    if (writing.kind !== "correction") continue;
    const day = newsDay(date);
    const page = writing.page.replace(/^\.?\//u, "");
    if (day !== undefined && day > (corrected.get(page) ?? "")) corrected.set(page, day);
  }
  return pieces.flatMap((piece): News[] => {
    const { writing, date, foreign } = piece;
    const { kind } = writing;
    const written = newsDay(date);
    if (!isNews(kind) || written === undefined || date === undefined) return [];
    const href = writingHref(writing);
    const changed = corrected.get(href);
    return [
      {
        // a translation is an entry of its own
        key: language === (languages[0] ?? language) ? href : `${href} ${language}`,
        title: writing.title,
        href,
        category: { term: kind, label: words.feeds.kinds[kind] },
        summary: writing.summary,
        // made for the newest only, which are the ones that a feed lists
        get content() {
          const body = pieceBody(contextOf(piece), piece);
          return writing.kind === "correction"
            ? html`<p>${words.corrections.was}: ${writing.was}</p>
                <p>${words.corrections.now}: ${writing.now}</p>
                ${body}`
            : body;
        },
        updated: changed !== undefined && changed > written ? changed : written,
        published: isExact(date) ? date.earliest : undefined,
        author: writing.kind === "statement" ? writing.speaker : writing.byline,
        language: foreign,
      },
    ];
  });
}
