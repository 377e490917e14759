// Documents that others refer to and that are not in the folder: by kind, those asked for most first, with who asks.

import type { DocumentId } from "../base/base.ts";
import type { Flag, PaperType, Passage } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { type Excerpt, printExcerpt } from "./excerpt.ts";
import { inEnglish, languageOf, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { sourceLine } from "./statement-line.ts";
import { programWords } from "./telling-words.ts";
import { bdi, shorten } from "./wording.ts";
import type { PaperGroup } from "./words/words.ts";

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

/** The groups in their order, with the kinds in each. */
const GROUPS: readonly (readonly [id: PaperGroup, types: readonly PaperType[]])[] = [
  ["decisions", ["order", "ruling", "opinion", "judgment", "warrant", "subpoena"]],
  ["filings", ["indictment", "complaint", "petition", "motion", "brief", "application", "notice"]],
  ["entries", ["docket entry"]],
  ["evidence", ["exhibit", "declaration", "transcript"]],
  ["letters", ["letter", "email", "memorandum", "document"]],
  ["records", ["records request", "records response"]],
  ["reports", ["report"]],
  ["published", ["release", "statement", "article", "recording"]],
];

export function wantedItems(here: Here, wanted: readonly ShownWanted[]): ListItem[] {
  const { rooms, terms } = here.site.edition.words;
  const { papers } = terms;
  const own = wanted.filter(({ isAboutSubject }) => isAboutSubject);
  const others = wanted.filter(({ isAboutSubject }) => !isAboutSubject);
  const items = GROUPS.flatMap(([id, types]) =>
    own
      .filter(({ flag: { topic } }) => topic !== undefined && types.includes(topic))
      .sort(mostAskedFirst)
      .map((one): ListItem => ({ group: papers[id], jump: { id, label: papers[id] }, body: wantedItem(here, one) })),
  );
  const rest = others.sort(mostAskedFirst).map((one): ListItem => {
    return { group: rooms.wanted.otherCase, body: wantedItem(here, one) };
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
  const { wanted: words } = here.site.edition.words.rooms;
  return html`<li class="flag wanted" id="${flag.id}">
    <h3>${programWords(here, shorten(flag.reason, 400))}</h3>
    ${asking.map((one) => askingLine(here, one))}
    ${more > 0 ? html`<p class="more">${isolated(words.andIn(more))}</p>` : NOTHING}
    <p class="settle"><b>${words.whereToGet}</b> ${inEnglish(here, bdi(shorten(flag.settle, 400)))}</p>
  </li>`;
}

function askingLine(here: Here, { document, passages: [first, ...rest], excerpt }: Asking): Markup {
  const numbers = rest
    .slice(0, MOST_NUMBERED)
    .map((passage, i) => html`${i > 0 ? " " : ""}<a class="number" href="${passageHref(here, passage)}">${i + 2}</a>`);
  const { voices } = here.site.edition.words;
  const further =
    rest.length > MOST_NUMBERED ? html` ${isolated(voices.andPlaces(rest.length - MOST_NUMBERED))}` : NOTHING;
  return html`<p class="words" ${languageOf(here.site.documents.get(document))}>
      <a class="to" href="${passageHref(here, first)}">${printExcerpt(excerpt)}</a>
    </p>
    <p class="voice">
      ${sourceLine(here, { passage: first })}${rest.length > 0 ? html` · ${sentence(voices.alsoThere, html`${numbers}`)}${further}` : NOTHING}
    </p>`;
}
