// Lists of the campaign: supporters with what they did, coverage, questions and terms, corrections, actions.

import type { Coverage, Supporter, Writing } from "../../record/record.ts";
import { writingHref } from "../../record/record.ts";
import type { ListItem } from "../list-page.ts";
import { documentHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { DocumentSummary, Here } from "../site.ts";
import { bdi } from "../wording.ts";
import { writtenBody } from "./body.ts";
import type { BodyContext, Cited, Piece, PieceOf } from "./cited.ts";
import { dayMark, pieceTitle, writtenDate } from "./piece-parts.ts";

export interface ShownSupporter {
  readonly supporter: Supporter;
  /** For each act, where it can be read: a passage, a page of this site. */
  readonly acts: readonly {
    readonly act: Supporter["acts"][number];
    readonly cited?: Cited | undefined;
    readonly piece?: Writing | undefined;
  }[];
}

export function supporterItems(here: Here, supporters: readonly ShownSupporter[]): ListItem[] {
  const { supporters: words } = here.site.edition.words;
  return supporters.map(({ supporter, acts }) => ({
    body: html`<li class="post">
      <h2>${supporter.link === undefined ? bdi(supporter.name) : html`<a href="${supporter.link}" rel="noreferrer">${bdi(supporter.name)}</a>`}</h2>
      ${supporter.since === undefined ? NOTHING : html`<p class="meta">${words.since(writtenDate(here, supporter.since))}</p>`}
      <ul>
        ${acts.map(({ act, cited, piece }) => {
          const links = [
            ...(cited === undefined ? [] : [html`<a href="${here.root}${cited.href}">${words.seeHere}</a>`]),
            ...(piece === undefined ? [] : [html`<a href="${here.root}${writingHref(piece)}">${bdi(piece.title)}</a>`]),
            ...(act.link === undefined ? [] : [html`<a href="${act.link}" rel="noreferrer">${words.seeThere}</a>`]),
          ];
          return html`<li>${bdi(act.did)}${act.on === undefined ? NOTHING : html`, ${writtenDate(here, act.on)}`}${links.map((link) => html` · ${link}`)}</li>`;
        })}
      </ul>
    </li>`,
  }));
}

export interface ShownCoverage {
  readonly coverage: Coverage;
  /** The captured copy, where it may be shown. */
  readonly document?: DocumentSummary | undefined;
}

/** What was published stands apart from who only came. */
export function coverageItems(here: Here, all: readonly ShownCoverage[]): ListItem[] {
  const { coverage: words } = here.site.edition.words;
  const PUBLISHED = { id: "published", label: words.published };
  const ATTENDED = { id: "attended", label: words.attended };
  return [PUBLISHED, ATTENDED].flatMap((jump) =>
    all
      .filter(({ coverage }) => (coverage.how === "attended") === (jump === ATTENDED))
      .map((one) => ({ group: jump.label, jump, body: coverageItem(here, one) })),
  );
}

function coverageItem(here: Here, { coverage, document }: ShownCoverage): Markup {
  const { coverage: words } = here.site.edition.words;
  const { outlet, title, author, date, link, how, quote } = coverage;
  const name =
    title === undefined
      ? undefined
      : link === undefined
        ? html`“${bdi(title)}”`
        : html`<a href="${link}" rel="noreferrer">“${bdi(title)}”</a>`;
  const facts = [
    ...(author === undefined ? [] : [html`${bdi(words.by(author))}`]),
    ...(how === "attended" && date === undefined
      ? []
      : [html`${date === undefined ? words.undated : writtenDate(here, date)}`]),
    ...(how === "broadcast" ? [html`${words.broadcast}`] : []),
    ...(name === undefined && link !== undefined
      ? [html`<a href="${link}" rel="noreferrer"><bdi dir="ltr">${link}</bdi></a>`]
      : []),
    ...(document === undefined ? [] : [html`<a href="${here.root}${documentHref(document.id)}">${words.copy}</a>`]),
  ];
  return html`<li class="post">
    <p><b>${bdi(outlet)}</b>${name === undefined ? NOTHING : html`, ${name}`}</p>
    ${facts.length === 0 ? NOTHING : html`<p class="meta">${facts.map((one, i) => html`${i > 0 ? " · " : ""}${one}`)}</p>`}
    ${quote === undefined ? NOTHING : html`<blockquote class="words">“${bdi(quote)}”</blockquote>`}
  </li>`;
}

export function questionItems(
  context: BodyContext,
  questions: readonly PieceOf<"question">[],
  terms: readonly PieceOf<"term">[],
): ListItem[] {
  const { here } = context;
  const { questions: words } = here.site.edition.words;
  const item = (piece: PieceOf<"question"> | PieceOf<"term">): Markup => {
    const { writing } = piece;
    const authority = writing.kind === "term" ? writing.authority : undefined;
    return html`<li class="post" id="${writing.translationOf ?? writing.slug}">
      <h3>${pieceTitle(piece)}</h3>
      ${bodyWithin(context, piece)}
      ${authority === undefined ? NOTHING : html`<p class="meta">${words.authority}: ${bdi(authority)}</p>`}
      ${writing.reviewedBy === undefined ? NOTHING : html`<p class="meta">${bdi(words.reviewed(writing.reviewedBy))}</p>`}
    </li>`;
  };
  const QUESTIONS = { id: "questions", label: words.questions };
  const TERMS = { id: "terms", label: words.terms };
  return [
    ...questions.map((piece) => ({ group: QUESTIONS.label, jump: QUESTIONS, body: item(piece) })),
    ...terms.map((piece) => ({ group: TERMS.label, jump: TERMS, body: item(piece) })),
  ];
}

/** Inside a list the citations alone stand for their sources: each opens its passage. */
function bodyWithin(context: BodyContext, { body, foreign }: Piece): Markup {
  return body.length === 0 ? NOTHING : writtenBody(context, body, foreign);
}

export function correctionItems(context: BodyContext, corrections: readonly PieceOf<"correction">[]): ListItem[] {
  const { here } = context;
  const { corrections: words } = here.site.edition.words;
  return corrections.map((piece) => {
    const { writing } = piece;
    const path = writing.page.replace(/^\.?\//u, "");
    return {
      body: html`<li class="post" id="${writing.translationOf ?? writing.slug}">
        <h2>${pieceTitle(piece)}</h2>
        <p class="meta">${dayMark(here, piece.date)}</p>
        <dl class="facts">
          <div><dt>${words.page}</dt><dd><a href="${here.root}${path}"><bdi dir="ltr">${path}</bdi></a></dd></div>
          <div><dt>${words.was}</dt><dd><del>${bdi(writing.was)}</del></dd></div>
          <div><dt>${words.now}</dt><dd><ins>${bdi(writing.now)}</ins></dd></div>
        </dl>
        ${bodyWithin(context, piece)}
      </li>`,
    };
  });
}
