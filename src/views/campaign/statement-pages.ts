// Statements of those who speak for themselves: the words, who agreed that they are published, and other versions beside them.

import { writingHref } from "../../record/record.ts";
import { wordDifference, type WordRun } from "../../text/text.ts";
import { pieceHead } from "./piece-head.ts";
import { page } from "../layout.ts";
import type { ListItem } from "../list-page.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import { languageMark } from "./body.ts";
import type { BodyContext, PieceOf } from "./cited.ts";
import { byline, dayMark, pieceBody, pieceTitle, writtenDate } from "./piece-parts.ts";
import { plainBody } from "./plain-body.ts";

export function statementItems(here: Here, statements: readonly PieceOf<"statement">[]): ListItem[] {
  return statements.map((piece) => {
    const { writing } = piece;
    return {
      body: html`<li class="post">
        <h2><a href="${here.root}${writingHref(writing)}">${pieceTitle(piece)}</a></h2>
        <p class="meta">${bdi(writing.speaker)} · ${dayMark(here, piece.date)}</p>
        ${writing.summary === undefined ? NOTHING : html`<p${languageMark(piece.foreign)}>${bdi(writing.summary)}</p>`}
      </li>`,
    };
  });
}

/** `others` are the other versions of the same statement. */
export function statementPage(
  context: BodyContext,
  piece: PieceOf<"statement">,
  others: readonly PieceOf<"statement">[],
): string {
  const { here } = context;
  const { statements: words } = here.site.edition.words;
  const { speaker, venue, reader, consent, inReplyTo } = piece.writing;
  const lines = [
    ...(venue === undefined ? [] : [words.venue(venue)]),
    ...(reader === undefined ? [] : [words.readBy(reader)]),
    ...(consent === undefined
      ? []
      : [
          consent.on === undefined
            ? words.consentUndated(consent.by)
            : words.consent(consent.by, writtenDate(here, consent.on)),
        ]),
  ];
  const main = html`<article>
    <p class="up"><a href="${here.root}statements/index.html">${words.all}</a></p>
    <h1>${pieceTitle(piece)}</h1>
    <p class="lead">${bdi(speaker)}</p>
    ${byline(here, piece)}
    ${lines.map((line) => html`<p class="meta">${bdi(line)}</p>`)}
    ${inReplyTo === undefined ? NOTHING : html`<p class="meta">${bdi(words.reply(inReplyTo.by))}</p>${inReplyTo.said === undefined ? NOTHING : html`<blockquote class="words">${bdi(inReplyTo.said)}</blockquote>`}`}
    ${pieceBody(context, piece)} ${others.map((other) => versions(context, piece, other))}
  </article>`;
  return page(here, {
    title: piece.writing.title,
    area: "statements",
    head: pieceHead(context, piece),
    path: writingHref(piece.writing),
    main,
  });
}

/** What one version has and the other has not is marked, in both. */
function versions(context: BodyContext, piece: PieceOf<"statement">, other: PieceOf<"statement">): Markup {
  const { here } = context;
  const { statements: words } = here.site.edition.words;
  const bare = { ...context, cited: new Map() };
  const [left, right] = wordDifference(
    plainBody(bare, piece.body, piece.foreign),
    plainBody(bare, other.body, other.foreign),
  );
  const side = (one: PieceOf<"statement">, runs: readonly WordRun[]): Markup => html`<section class="side">
      <h3>${pieceTitle(one)}</h3>
      <p class="meta">${dayMark(here, one.date)}${one.writing.venue === undefined ? NOTHING : html` · ${bdi(one.writing.venue)}`}</p>
      <p class="words"${languageMark(one.foreign)}>${runs.map((run, i) => html`${i > 0 ? " " : ""}${run.isShared ? html`${run.words}` : html`<mark>${run.words}</mark>`}`)}</p>
    </section>`;
  return html`<section class="part">
    <h2>${words.versions}</h2>
    <p>${words.versionsIntro} <a href="${here.root}${writingHref(other.writing)}">${bdi(words.versionOf(other.writing.title))}</a></p>
    <div class="sides">${side(piece, left)}${side(other, right)}</div>
  </section>`;
}
