// The first page: where the case stands, as far as the documents say.

import type { DateSpan } from "../base/base.ts";
import { custodyCounter, type ShownCustody } from "./custody-items.ts";
import { type ShownFlag, flagCard } from "./flag-card.ts";
import { page } from "./layout.ts";
import { entryLink } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { proceedingCard, type ProceedingsById, type ShownProceeding } from "./proceeding-cards.ts";
import type { Here } from "./site.ts";
import { dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { dateWords } from "./date-words.ts";
import { bdi, count, languageName, mediaCount, number } from "./wording.ts";

export interface Home {
  /** From the first to the last day that a document about the subject bears. */
  readonly span: DateSpan | undefined;
  readonly related: number;
  readonly undatedDocuments: number;
  /** Documents in languages that are not read in full, by language, most first. */
  readonly unreadLanguages: readonly (readonly [language: string, documents: number])[];
  readonly media: readonly (readonly [mediaType: string, documents: number])[];
  /** The last dated statements, latest first. */
  readonly latest: readonly ShownStatement[];
  /** Those of the subject. */
  readonly procedure: readonly ShownProceeding[];
  readonly proceedings: ProceedingsById;
  readonly custody: ShownCustody | undefined;
  readonly disputes: readonly ShownFlag[];
  /** How many disputes there are, and how many differences and faults of every kind. */
  readonly disputed: number;
  readonly flags: number;
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

type FigureName = "statements" | "entries" | "flags" | "wanted" | "origins" | "unread";

/** How many there are in documents about the subject, and how many more in documents about other cases. */
export interface Figure {
  readonly own: number;
  readonly related: number;
}

export function homePage(here: Here, home: Home): string {
  const { site } = here;
  const main = html`<h1>${bdi(site.name)}</h1>
    <p class="lead">${subject(here)} ${documents(here, home)}</p>
    ${figures(here, home)} ${home.custody === undefined ? NOTHING : custodyCounter(here, home.custody)}
    ${cases(here, home)}
    <section class="part">
      <h2>What is in dispute</h2>
      ${disputes(here, home)}
    </section>
    <section class="part">
      <h2>The latest dates in the documents</h2>
      ${latest(here, home)}
    </section>
    <section class="part">
      <h2>Next steps</h2>
      <ul class="steps">
        ${steps(here, home)}
      </ul>
    </section>
    <section class="part">
      <h2>How to read this site</h2>
      <p>
        A program read the documents and noted who says what. Each line here shows the words of a source; follow it and
        the same words are marked in the document itself. What somebody alleges is printed as alleged, with the name of
        who alleges it. Where sources differ, both stand side by side, and the site does not choose.
        <a href="${here.root}about.html">More on what the words mean</a>.
      </p>
    </section>`;
  return page(here, { title: site.name, area: "home", path: "index.html", main });
}

function subject(here: Here): Markup {
  const { subject: held } = here.site;
  if (held === undefined)
    return html`Whom this case is about is not established; name the person in <code>case.json</code>.`;
  const name = entryLink(here, held.entry, held.name);
  if (held.basis === "case file") return html`This is the case of <b class="subject">${name}</b>.`;
  return html`This appears to be the case of <b class="subject">${name}</b>
    <span class="aside">(taken from the documents; name it in <code>case.json</code>)</span>.`;
}

function documents(here: Here, home: Home): Markup {
  const { counts } = here.site;
  const { span } = home;
  const own = counts.documents - home.related;
  const media = home.media.slice(0, 4).map(([type, n]) => mediaCount(type, n));
  const kinds = media.length === 0 ? NOTHING : html`: ${media.join(", ")}${home.media.length > 4 ? " and others" : ""}`;
  const when =
    span === undefined
      ? html` None of them bears a date that could be read.`
      : span.earliest === span.latest
        ? html` The dated ones are of ${dateWords(span)}.`
        : html` The dated ones were written ${dateWords(span)}.`;
  const others =
    home.related === 0
      ? NOTHING
      : html` ${count(home.related, "more document is", "more documents are")} about another case and kept apart.`;
  return html`It rests on ${count(own, "document")}${kinds}.${when}${others}`;
}

function figures(here: Here, home: Home): Markup {
  const { statements, entries, flags, wanted, origins, unread } = home.figures;
  const documents = { own: here.site.counts.documents - home.related, related: home.related };
  const rows: (readonly [string, Figure, string])[] = [
    ["documents", documents, "documents/index.html"],
    ["statements", statements, "timeline/index.html"],
    ["people, places, courts and more", entries, "people/index.html"],
    ["differences and faults", flags, "differences/index.html"],
    ["wanted documents", wanted, "wanted/index.html"],
    ["texts printed more than once", origins, "repeats/index.html"],
    ["files not fully read", unread, "receipts/index.html"],
  ];
  const besides = (label: string, related: number) =>
    label === "documents"
      ? `and ${number(related)} about other cases`
      : `and ${number(related)} in documents about other cases`;
  return html`<dl class="figures">
    ${rows.map(
      ([label, { own, related }, href]) =>
        html`<div>
          <dt><a href="${here.root}${href}">${label}</a></dt>
          <dd>${number(own)}${related > 0 ? html`<span class="besides">${besides(label, related)}</span>` : NOTHING}</dd>
        </div>`,
    )}
  </dl>`;
}

function disputes(here: Here, home: Home): Markup {
  const link =
    home.flags > home.disputes.length
      ? html`<p class="all">
          <a href="${here.root}differences/index.html">All ${number(home.flags)} differences and faults</a>
        </p>`
      : NOTHING;
  if (home.disputed === 0) {
    return html`<p class="empty">
        The checks found no two sources that stand against each other. That does not mean that everything is right.
      </p>
      ${link}`;
  }
  return html`<ul class="flags">
      ${home.disputes.map((flag) => flagCard(here, flag, 3))}
    </ul>
    ${link}`;
}

const MOST_CASES = 8;

function cases(here: Here, { procedure, proceedings }: Home): Markup {
  if (procedure.length === 0) return NOTHING;
  return html`<section class="part">
    <h2>Where each case stands</h2>
    <ul class="case-cards">
      ${procedure.slice(0, MOST_CASES).map((one) => html`<li class="case-card">${proceedingCard(here, one, proceedings, "h3")}</li>`)}
    </ul>
    <p class="all"><a href="${here.root}proceedings/index.html">All proceedings</a></p>
  </section>`;
}

function latest(here: Here, home: Home): Markup {
  if (home.latest.length === 0) return html`<p class="empty">No statement with a date was found.</p>`;
  return html`<ol class="events">
      ${home.latest.map(
        (shown) =>
          html`<li class="event">
            <p class="day">${dateMark(shown.statement.date)}</p>
            <div>${statementLine(here, shown)}</div>
          </li>`,
      )}
    </ol>
    <p class="all"><a href="${here.root}timeline/index.html">The whole timeline</a></p>`;
}

function steps(here: Here, home: Home): Markup[] {
  const { subject: held } = here.site;
  const { unread, wanted } = home.figures;
  const out: Markup[] = [];
  const high = home.disputes.filter(({ flag }) => flag.severity === "high").length;
  if (held === undefined || held.basis === "inferred")
    out.push(html`<li>Name the person held in <code>case.json</code>.</li>`);
  const notRead = unread.own + unread.related;
  if (notRead > 0)
    out.push(
      html`<li>
        ${count(notRead, "file was", "files were")} not fully read:
        <a href="${here.root}receipts/index.html">see what to do</a>.
      </li>`,
    );
  if (home.flags > 0)
    out.push(
      html`<li>
        Compare the sources where they differ${high > 0 ? ", what matters most first" : ""}:
        <a href="${here.root}differences/index.html"
          >${count(home.flags, "difference or fault", "differences and faults")}</a
        >.
      </li>`,
    );
  if (wanted.own > 0)
    out.push(
      html`<li>
        ${count(wanted.own, "document is", "documents are")} referred to and not in the folder:
        <a href="${here.root}wanted/index.html">where to get ${wanted.own === 1 ? "it" : "them"}</a>.
      </li>`,
    );
  const inOthers = home.unreadLanguages.reduce((sum, [, documents]) => sum + documents, 0);
  if (inOthers > 0)
    out.push(
      html`<li>
        ${count(inOthers, "document is in a language", "documents are in languages")} that the program does not read in
        full: ${home.unreadLanguages.map(([language, n]) => `${languageName(language)} (${n})`).join(", ")}. The
        <a href="${here.root}receipts/index.html">receipts</a> say what was not read.
      </li>`,
    );
  if (home.undatedDocuments > 0)
    out.push(
      html`<li>
        ${count(home.undatedDocuments, "document bears", "documents bear")} no date:
        <a href="${here.root}documents/index.html">find out when each was written</a>.
      </li>`,
    );
  out.push(
    html`<li>
      Read the <a href="${here.root}timeline/index.html">timeline</a> against the documents before anything is
      published.
    </li>`,
  );
  return out;
}
