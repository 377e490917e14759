// The first page: where the case stands, as far as the documents say.

import type { DateSpan } from "../base/base.ts";
import { custodyCounter, type ShownCustody } from "./custody-items.ts";
import { type ShownFlag, flagCard } from "./flag-card.ts";
import { isolated } from "./direction.ts";
import { page } from "./layout.ts";
import { entryLink } from "./links.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { proceedingCard, type ProceedingsById, type ShownProceeding } from "./proceeding-cards.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { dateWords } from "./date-words.ts";
import { bdi, languageName, mediaCount, number } from "./wording.ts";

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
  const { edition } = site;
  const { draftHome: words } = edition.words;
  const main = html`<h1>${bdi(site.name)}</h1>
    <p class="lead">${subject(here)} ${documents(here, home)}</p>
    ${figures(here, home)} ${home.custody === undefined ? NOTHING : custodyCounter(here, home.custody)}
    ${cases(here, home)}
    <section class="part">
      <h2>${words.disputes}</h2>
      ${disputes(here, home)}
    </section>
    <section class="part">
      <h2>${words.latest}</h2>
      ${latest(here, home)}
    </section>
    <section class="part">
      <h2>${words.next}</h2>
      <ul class="steps">
        ${steps(here, home)}
      </ul>
    </section>
    <section class="part">
      <h2>${words.howTo}</h2>
      <p>${words.howToText} <a href="${here.root}about.html">${words.moreWords}</a>.</p>
    </section>`;
  return page(here, { title: site.name, area: "home", path: "index.html", main });
}

const CASE_FILE = html`<code>case.json</code>`;

function subject(here: Here): Markup {
  const { subject: held, edition } = here.site;
  const { draftHome: words } = edition.words;
  if (held === undefined) return sentence(words.notEstablished, CASE_FILE);
  const name = html`<b class="subject">${entryLink(here, held.entry, held.name)}</b>`;
  if (held.basis === "case file") return sentence(words.caseOf, name);
  const note = html`<span class="aside">${sentence(words.takenFromDocuments, CASE_FILE)}</span>`;
  return sentence(words.appearsCaseOf, name, note);
}

function documents(here: Here, home: Home): Markup {
  const { counts, edition } = here.site;
  const { draftHome: words, dates } = edition.words;
  const { span } = home;
  const own = counts.documents - home.related;
  const media = home.media
    .slice(0, 4)
    .map(([type, n]) => mediaCount(type, n, edition))
    .join(dates.comma);
  const kinds = media === "" ? "" : `: ${home.media.length > 4 ? words.andOthers(media) : media}`;
  const when =
    span === undefined
      ? words.noneDated
      : (span.earliest === span.latest ? words.datedOf : words.datedSpan)(dateWords(span, edition));
  const others = home.related === 0 ? [] : [words.moreRelated(number(home.related))];
  return isolated([`${words.restsOn(number(own))}${kinds}.`, when, ...others].join(" "));
}

function figures(here: Here, home: Home): Markup {
  const { statements, entries, flags, wanted, origins, unread } = home.figures;
  const { draftHome: words } = here.site.edition.words;
  const documents = { own: here.site.counts.documents - home.related, related: home.related };
  const rows: (readonly [name: keyof typeof words.figures, Figure, string])[] = [
    ["documents", documents, "documents/index.html"],
    ["statements", statements, "timeline/index.html"],
    ["entries", entries, "people/index.html"],
    ["flags", flags, "differences/index.html"],
    ["wanted", wanted, "wanted/index.html"],
    ["origins", origins, "repeats/index.html"],
    ["unread", unread, "receipts/index.html"],
  ];
  const besides = (name: keyof typeof words.figures, related: number): Markup =>
    isolated((name === "documents" ? words.besides : words.besidesIn)(number(related)));
  return html`<dl class="figures">
    ${rows.map(
      ([name, { own, related }, href]) =>
        html`<div>
          <dt><a href="${here.root}${href}">${words.figures[name]}</a></dt>
          <dd>${number(own)}${related > 0 ? html`<span class="besides">${besides(name, related)}</span>` : NOTHING}</dd>
        </div>`,
    )}
  </dl>`;
}

function disputes(here: Here, home: Home): Markup {
  const { draftHome: words } = here.site.edition.words;
  const link =
    home.flags > home.disputes.length
      ? html`<p class="all">
          <a href="${here.root}differences/index.html">${isolated(words.allFlags(number(home.flags)))}</a>
        </p>`
      : NOTHING;
  if (home.disputed === 0) {
    return html`<p class="empty">${words.noDisputes}</p>
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
  const { words } = here.site.edition;
  return html`<section class="part">
    <h2>${words.draftHome.cases}</h2>
    <ul class="case-cards">
      ${procedure.slice(0, MOST_CASES).map((one) => html`<li class="case-card">${proceedingCard(here, one, proceedings, "h3")}</li>`)}
    </ul>
    <p class="all"><a href="${here.root}proceedings/index.html">${words.proceedings.all}</a></p>
  </section>`;
}

function latest(here: Here, home: Home): Markup {
  const { edition } = here.site;
  const { draftHome: words } = edition.words;
  if (home.latest.length === 0) return html`<p class="empty">${words.noLatest}</p>`;
  return html`<ol class="events">
      ${home.latest.map(
        (shown) =>
          html`<li class="event">
            <p class="day">${dateMark(shown.statement.date, edition)}</p>
            <div>${statementLine(here, shown)}</div>
          </li>`,
      )}
    </ol>
    <p class="all"><a href="${here.root}timeline/index.html">${words.wholeTimeline}</a></p>`;
}

function steps(here: Here, home: Home): Markup[] {
  const { subject: held, edition } = here.site;
  const { draftHome: words, dates } = edition.words;
  const { unread, wanted } = home.figures;
  const to = (path: string, label: string): Markup => html`<a href="${here.root}${path}">${isolated(label)}</a>`;
  const out: Markup[] = [];
  const high = home.disputes.some(({ flag }) => flag.severity === "high");
  if (held === undefined || held.basis === "inferred") out.push(sentence(words.nameSubject, CASE_FILE));
  const notRead = number(unread.own + unread.related);
  if (notRead !== "0")
    out.push(sentence((link) => words.unread(notRead, link), to("receipts/index.html", words.seeWhat)));
  if (home.flags > 0)
    out.push(
      sentence(
        high ? words.compareFirst : words.compare,
        to("differences/index.html", words.flags(number(home.flags))),
      ),
    );
  const asked = number(wanted.own);
  if (wanted.own > 0)
    out.push(sentence((link) => words.wanted(asked, link), to("wanted/index.html", words.whereToGet(asked))));
  const inOthers = home.unreadLanguages.reduce((sum, [, documents]) => sum + documents, 0);
  const list = home.unreadLanguages.map(([tag, n]) => `${languageName(tag, edition)} (${n})`).join(dates.comma);
  if (inOthers > 0)
    out.push(
      sentence(
        (receipts) => words.inLanguages(number(inOthers), list, receipts),
        to("receipts/index.html", words.receipts),
      ),
    );
  if (home.undatedDocuments > 0)
    out.push(
      sentence(
        (link) => words.undated(number(home.undatedDocuments), link),
        to("documents/index.html", words.findDates),
      ),
    );
  out.push(sentence(words.readTimeline, to("timeline/index.html", words.timeline)));
  return out.map((step) => html`<li>${step}</li>`);
}
