// One statement as a line: how it is said and by whom, the words in their sentence, and the source they lead to.

import type { Statement } from "../record/record.ts";
import { attribution, wordsOf } from "./attribution.ts";
import { basisWords, dateTime, dateWords } from "./date-words.ts";
import { type Basis, type DateSpan, spanAt } from "../base/base.ts";
import { isolated } from "./direction.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { documentHref, passageHref } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { isNaming } from "./section-name.ts";
import { sentence } from "./sentence.ts";
import { bdi, documentName } from "./wording.ts";
import { isIn, type Tongue } from "./words/words.ts";

export interface ShownStatement {
  readonly statement: Statement;
  readonly excerpt: Excerpt;
}

/** The words and, under them, voice and source. */
export function statementLine(here: Here, { statement, excerpt }: ShownStatement): Markup {
  return html`<p class="words" ${wordsOf(here, statement)}>
      <a class="to" href="${passageHref(here, statement.passage)}">${printExcerpt(excerpt)}</a>
    </p>
    <p class="voice">${attribution(here, statement)} ${sourceLine(here, statement)}</p>`;
}

const MOST_SHOWN = 12;

/** Where else the same is said, and by whom: closed until somebody opens it. */
export function alsoSaid(here: Here, first: Statement, others: readonly Statement[]): Markup {
  if (others.length === 0) return NOTHING;
  const documents = new Set(others.map((other) => other.passage.document));
  documents.delete(first.passage.document);
  const all = [first, ...others];
  const origins = new Set(all.map((statement) => statement.origin ?? statement.passage.document));
  const shared = all.some((statement) => statement.origin !== undefined);
  const { voices, dates } = here.site.edition.words;
  const where = documents.size === 0 ? voices.alsoHere : voices.alsoIn(documents.size);
  return alsoThere(
    isolated(shared ? `${where}${dates.comma}${voices.origins(origins.size)}` : where),
    others.slice(0, MOST_SHOWN).map((other) => html`${attribution(here, other)} ${sourceLine(here, other)}`),
    others.length,
    here.site.edition,
  );
}

/** `lines` are the first of `total`. */
export function alsoThere(summary: Markup, lines: readonly Markup[], total: number, { words }: Tongue): Markup {
  const rest = total - lines.length;
  return html`<details class="also">
    <summary>${summary}</summary>
    <ul>
      ${lines.map((line) => html`<li class="voice">${line}</li>`)}${rest > 0 ? html`<li class="voice">${isolated(words.voices.andPlaces(rest))}</li>` : NOTHING}
    </ul>
  </details>`;
}

/** "in <document>, “section”, 3 May 2021": the link opens the passage; the date is that of the section. */
export function sourceLine(here: Here, statement: Pick<Statement, "passage">): Markup {
  const document = here.site.documents.get(statement.passage.document);
  const label = document === undefined ? statement.passage.document : documentName(document);
  const href = passageHref(here, statement.passage);
  const section = document === undefined ? undefined : spanAt(document.sections, statement.passage.start);
  const written = section === undefined ? document?.date : section.date;
  const { voices, dates } = here.site.edition.words;
  const date =
    written === undefined
      ? NOTHING
      : html`${dates.comma}<span class="when">${isolated(dateWords(written, here.site.edition))}</span>`;
  const part =
    section?.title === undefined || !isNaming(section.title)
      ? NOTHING
      : html`${dates.comma}${sentence(voices.quoted, titleOf(section.title))}`;
  const related = document?.scope === "related" ? html` <span class="tag">${voices.otherCase}</span>` : NOTHING;
  return html`<span class="in">${sentence(voices.in, html`<a href="${href}">${label}</a>`)}${part}${date}${related}</span>`;
}

const MOST_TITLE = 70;

function titleOf(title: string): Markup {
  const line = title.replace(/\s+/gu, " ").trim();
  const short = line.length <= MOST_TITLE ? line : `${line.slice(0, MOST_TITLE).replace(/\s\S*$/u, "")} …`;
  return bdi(short);
}

/** A date in words, as `<time>` where it is a plain day, month or year; with its basis on hover and in print. */
export function dateMark(date: DateSpan | undefined, tongue: Tongue): Markup {
  const words = isolated(dateWords(date, tongue));
  const datetime = dateTime(date);
  const basis =
    date === undefined || date.basis === "explicit" || date.basis === "unknown"
      ? NOTHING
      : html` <span class="basis">${basisMark(tongue, date.basis, date)}</span>`;
  return datetime === undefined
    ? html`<span class="date">${words}</span>${basis}`
    : html`<time class="date" datetime="${datetime}">${words}</time>${basis}`;
}

/** Why the date is believed to be what it is. */
export function basisMark(tongue: Tongue, basis: Basis, date?: DateSpan): Markup {
  const words = basisWords(basis, date, tongue);
  if (isIn(tongue.language, "en")) return html`${words}`;
  // what a text says stands between quotation marks
  return html`${words.split(/(“[^”]*”)/u).map((part, i) => (i % 2 === 1 ? bdi(part) : isolated(part)))}`;
}

/** The document's own page, for lists of documents. */
export function documentLink(here: Here, id: Statement["passage"]["document"]): Markup {
  const document = here.site.documents.get(id);
  return html`<a href="${here.root}${documentHref(id)}"
    >${document === undefined ? id : documentName(document)}</a
  >`;
}
