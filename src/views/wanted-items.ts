// Documents that others refer to and that are not in the folder: by kind, those asked for most first, with who asks.

import type { DocumentId } from "../base/base.ts";
import type { Flag, PaperType, Passage } from "../record/record.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { languageOf, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { sourceLine } from "./statement-line.ts";
import { count, shorten } from "./wording.ts";

/** Where one document speaks of it. */
export interface Asking {
  readonly document: DocumentId;
  readonly passages: readonly [Passage, ...Passage[]];
  /** Of the first passage. */
  readonly excerpt: Excerpt;
}

export interface ShownWanted {
  readonly flag: Flag;
  readonly isAboutSubject: boolean;
  /** The first ones; `more` counts the other documents. */
  readonly asking: readonly Asking[];
  readonly more: number;
}

/** The headings in their order, with the kinds under each. */
const GROUPS: readonly (readonly [id: string, heading: string, types: readonly PaperType[]])[] = [
  ["decisions", "Decisions and warrants", ["order", "ruling", "opinion", "judgment", "warrant", "subpoena"]],
  ["filings", "Court filings", ["indictment", "complaint", "petition", "motion", "brief", "application", "notice"]],
  ["entries", "Docket entries", ["docket entry"]],
  ["evidence", "Exhibits, declarations and transcripts", ["exhibit", "declaration", "transcript"]],
  ["letters", "Letters, e-mails and what came with them", ["letter", "email", "memorandum", "document"]],
  ["records", "Records requests", ["records request", "records response"]],
  ["reports", "Reports", ["report"]],
  ["published", "Statements, articles and recordings", ["release", "statement", "article", "recording"]],
];

export function wantedItems(here: Here, wanted: readonly ShownWanted[]): ListItem[] {
  const own = wanted.filter(({ isAboutSubject }) => isAboutSubject);
  const others = wanted.filter(({ isAboutSubject }) => !isAboutSubject);
  const items = GROUPS.flatMap(([id, heading, types]) =>
    own
      .filter(({ flag: { topic } }) => topic !== undefined && types.includes(topic))
      .sort(mostAskedFirst)
      .map((one): ListItem => ({ group: heading, jump: { id, label: heading }, body: wantedItem(here, one) })),
  );
  const rest = others.sort(mostAskedFirst).map((one): ListItem => {
    return { group: "Referred to only in documents about another case", body: wantedItem(here, one) };
  });
  return [...items, ...rest];
}

function mostAskedFirst(a: ShownWanted, b: ShownWanted): number {
  return documents(b) - documents(a) || (a.flag.reason < b.flag.reason ? -1 : a.flag.reason > b.flag.reason ? 1 : 0);
}

function documents({ asking, more }: ShownWanted): number {
  return asking.length + more;
}

const MOST_NUMBERED = 10;

function wantedItem(here: Here, { flag, asking, more }: ShownWanted): Markup {
  return html`<li class="flag wanted" id="${flag.id}">
    <h3><bdi>${shorten(flag.reason, 400)}</bdi></h3>
    ${asking.map((one) => askingLine(here, one))}
    ${more > 0 ? html`<p class="more">And in ${count(more, "more document")}.</p>` : NOTHING}
    <p class="settle"><b>Where to get it:</b> <bdi>${shorten(flag.settle, 400)}</bdi></p>
  </li>`;
}

function askingLine(here: Here, { document, passages: [first, ...rest], excerpt }: Asking): Markup {
  const numbers = rest
    .slice(0, MOST_NUMBERED)
    .map((passage, i) => html` <a class="number" href="${passageHref(here, passage)}">${i + 2}</a>`);
  const further = rest.length > MOST_NUMBERED ? ` and ${count(rest.length - MOST_NUMBERED, "more place")}` : "";
  return html`<p class="words" ${languageOf(here.site.documents.get(document))}>
      <a class="to" href="${passageHref(here, first)}">${printExcerpt(excerpt)}</a>
    </p>
    <p class="voice">
      ${sourceLine(here, { passage: first })}${rest.length > 0 ? html` · also there:${numbers}${further}` : NOTHING}
    </p>`;
}
