// The page of one passage: its words among the words around them, and all that is known of where they come from. What anybody
// cites or checks; it stands at a short address of its own.

import type { DateSpan } from "../base/base.ts";
import type { Passage, Statement } from "../record/record.ts";
import { attribution } from "./attribution.ts";
import { dateTime, dateWords } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { type Excerpt } from "./excerpt.ts";
import { page } from "./layout.ts";
import { cardHref, documentHref, languageOf, placeHref } from "./links.ts";
import { dataScript, html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { DocumentSummary, Here } from "./site.ts";
import { basisMark } from "./statement-line.ts";
import { originalLink } from "./original-link.ts";
import { bdi, documentLabel, documentName, number } from "./wording.ts";

export interface ShownCard {
  readonly passage: Passage;
  readonly document: DocumentSummary;
  /** With what stands around it, where the document may be shown. */
  readonly excerpt: Excerpt;
  /** May the whole document be shown, and not only passages of it? */
  readonly isOpen: boolean;
  /** The number of the page that it begins on. */
  readonly page?: number | undefined;
  readonly date?: DateSpan | undefined;
  /** What the record has as said at this very place. */
  readonly said: readonly Statement[];
  /** The other documents in which the same words stand. */
  readonly repeatedIn: readonly DocumentSummary[];
  /** The one in which they stood first, where there is evidence for that. */
  readonly first?: DocumentSummary | undefined;
}

const MOST_REPEATS = 12;

export function passageCard(here: Here, card: ShownCard): string {
  const { words: all } = here.site.edition;
  const words = all.card;
  const { passage, document, excerpt, isOpen } = card;
  const language = languageOf(document, passage.quote);
  const facts: (readonly [string, Markup | undefined])[] = [
    [
      words.saidBy,
      card.said.length === 0
        ? undefined
        : html`${card.said.map((one) => html`<p class="voice">${attribution(here, one)}</p>`)}`,
    ],
    [words.document, documentLine(here, document)],
    [words.page, card.page === undefined ? undefined : html`${number(card.page)}`],
    [words.date, card.date === undefined ? undefined : dateLine(here, card.date)],
    [words.publisher, document.publisher === undefined ? undefined : bdi(document.publisher.value)],
    [words.origins, originLine(here, card)],
    [words.position, html`${words.positionOf(number(passage.start), number(passage.end))}`],
    [
      words.hash,
      document.sha256 === "" ? undefined : html`<code class="hash"><bdi dir="ltr">${document.sha256}</bdi></code>`,
    ],
    [words.original, originalLink(here, document.id)],
  ];
  const at = card.page === undefined ? undefined : number(card.page);
  const main = html`<h1>${at === undefined ? sentence(words.title, documentName(document)) : sentence((name) => words.titleAt(name, at), documentName(document))}</h1>
    <p class="intro">${words.intro}</p>
    <figure class="card">
      <blockquote${language}><p>${around(excerpt.before)}<mark>${isolated(excerpt.quote)}</mark>${around(excerpt.after)}</p></blockquote>
    </figure>
    <dl class="facts">${facts.map(([label, value]) => (value === undefined ? NOTHING : html`<div><dt>${label}</dt><dd>${value}</dd></div>`))}</dl>
    <p class="all"><a href="${here.root}${placeHref(here.site, passage)}">${words.read}</a></p>
    ${isOpen ? NOTHING : html`<p class="meta">${words.onlyPassage}</p>`}
    ${document.scope === "related" ? html`<p class="meta">${words.otherCase}</p>` : NOTHING}
    <p class="meta">${words.cite}</p>`;
  return page(here, {
    title: at === undefined ? words.title(documentLabel(document)) : words.titleAt(documentLabel(document), at),
    path: cardHref(passage),
    head: dataScript(quotationData(here, card)),
    main,
  });
}

function around(text: string): Markup {
  return text === "" ? NOTHING : html`<span class="around">${isolated(text)}</span>`;
}

function documentLine(here: Here, document: DocumentSummary): Markup {
  return html`<a href="${here.root}${documentHref(document.id)}">${documentName(document)}</a>`;
}

function dateLine(here: Here, date: DateSpan): Markup {
  const words = dateWords(date, here.site.edition);
  const day = dateTime(date);
  const mark = day === undefined ? html`${words}` : html`<time datetime="${day}">${words}</time>`;
  return html`${mark} <span class="basis">${basisMark(here.site.edition, date.basis, date)}</span>`;
}

function originLine(here: Here, { repeatedIn, first }: ShownCard): Markup {
  const words = here.site.edition.words.card;
  if (repeatedIn.length === 0) return html`${words.oneOrigin}`;
  const told = repeatedIn.length === 1 ? words.repeatsOne : words.repeats(number(repeatedIn.length));
  const names = repeatedIn.slice(0, MOST_REPEATS).map((one) => html`<li>${documentName(one)}</li>`);
  return html`${told} ${first === undefined ? NOTHING : words.first(documentLabel(first))}
    <ul>
      ${names}
    </ul>`;
}

/** schema.org: a Quotation and the work it stands in. */
function quotationData(here: Here, { passage, document, date, said }: ShownCard): unknown {
  const [first] = said;
  const speaker = first?.speaker;
  const { address } = here.site.edition;
  return {
    "@context": "https://schema.org",
    "@type": "Quotation",
    text: passage.quote,
    ...(address !== undefined && { url: address + cardHref(passage) }),
    ...(document.language !== undefined && { inLanguage: document.language }),
    ...(speaker !== undefined &&
      speaker.kind !== "narrator" &&
      speaker.kind !== "unknown" && {
        spokenByCharacter: { "@type": speaker.kind === "person" ? "Person" : "Organization", name: speaker.name },
      }),
    isPartOf: {
      "@type": "CreativeWork",
      name: documentLabel(document),
      ...(document.sha256 !== "" && { identifier: `sha256:${document.sha256}` }),
      ...(date !== undefined && dateTime(date) !== undefined && { datePublished: dateTime(date) }),
      ...(document.publisher !== undefined && {
        publisher: { "@type": "Organization", name: document.publisher.value },
      }),
    },
  };
}
