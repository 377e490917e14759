// What the head of a page of the campaign's writing holds for machines: a preview, and the piece with its sources as data.

import { isExact } from "../../base/base.ts";
import { writingHref } from "../../record/record.ts";
import { type BodyContext, type Piece, sourcesOf } from "./cited.ts";
import { dateTime } from "../date-words.ts";
import { dataScript, html, type Markup } from "../markup.ts";
import { documentLabel } from "../wording.ts";
import { shareMeta } from "../formats/share-meta.ts";

export function pieceHead(context: BodyContext, piece: Piece): Markup {
  const { here } = context;
  const { writing, date } = piece;
  const published = date !== undefined && isExact(date) ? date.earliest : undefined;
  const shared = { title: writing.title, path: writingHref(writing), description: writing.summary, published };
  return html`${shareMeta(here, { ...shared, type: "article" })}${dataScript(articleData(context, piece))}`;
}

/** schema.org: a NewsArticle of the campaign, else an Article; `citation` names the documents it rests on, once each. */
export function articleData(context: BodyContext, { writing, body, date, foreign }: Piece): unknown {
  const { site, root } = context.here;
  const { edition } = site;
  const { address } = edition;
  const cited = new Map(sourcesOf(context, body).map((one) => [one.passage.document, one]));
  const citation = [...cited.values()].flatMap(({ passage, href }) => {
    const document = site.documents.get(passage.document);
    if (document === undefined) return [];
    const day = dateTime(document.date);
    return [
      {
        "@type": "CreativeWork",
        name: documentLabel(document),
        url: (address ?? root) + href,
        ...(day !== undefined && { datePublished: day }),
      },
    ];
  });
  const isNews = writing.kind === "update" || writing.kind === "release";
  const author = writing.kind === "statement" ? writing.speaker : writing.byline;
  return {
    "@context": "https://schema.org",
    "@type": isNews ? "NewsArticle" : "Article",
    headline: writing.title,
    ...(writing.summary !== undefined && { description: writing.summary }),
    inLanguage: foreign ?? edition.language,
    ...(address !== undefined && { url: address + writingHref(writing) }),
    ...(date !== undefined && isExact(date) && { datePublished: date.earliest }),
    author: author === undefined ? { "@type": "Organization", name: site.name } : { "@type": "Person", name: author },
    publisher: { "@type": "Organization", name: site.name },
    ...(citation.length > 0 && { citation }),
  };
}
