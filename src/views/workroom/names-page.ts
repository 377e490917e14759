// The people of a case, or its organizations: who may be one, side by side; and all of them, with names, roles and numbers.

import { betweenSpan, type Day, type DocumentId } from "../../base/base.ts";
import type { Flag, HeldRole, Passage } from "../../record/record.ts";
import { dateWords } from "../date-words.ts";
import { entryFolder, passageHref } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { periodWords, roleWords } from "../role-words.ts";
import type { EntrySummary, Here } from "../site.ts";
import { programWords } from "../telling-words.ts";
import { bdi, kindWords, number, shorten } from "../wording.ts";
import { partQuery } from "./review-parts.ts";
import type { RoomWords } from "./words/words.ts";

interface ListedPerson extends Omit<EntrySummary, "subjectDocuments"> {
  readonly spellings: readonly { readonly name: string; readonly documents: number }[];
  readonly roles: readonly HeldRole[];
}
interface Candidate extends ListedPerson {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly passage: Passage | undefined;
}

export interface ShownNames {
  readonly page: "people" | "organizations";
  readonly words: string;
  readonly names: readonly ListedPerson[];
  readonly total: number;
  readonly from: number;
  readonly most: number;
  readonly pairs: readonly {
    readonly flag: Flag;
    readonly names: readonly Candidate[];
    readonly together: readonly DocumentId[];
    readonly last: number;
  }[];
  readonly allPairs: number;
  readonly pairsFrom: number;
  readonly mostPairs: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly mayDecide: boolean;
}

export function namesPage(words: RoomWords, here: Here, shown: ShownNames): Markup {
  const { names: say } = words;
  const address = (change: Readonly<Record<string, string | undefined>>): string =>
    `/${shown.page}${partQuery({}, { q: shown.words || undefined, ...change })}`;
  return html`<form class="search-form" action="/${shown.page}" method="get" role="search" aria-label="${say.search}">
      <p class="actions"><input type="search" name="q" value="${shown.words}" aria-label="${say.search}" /> <button class="main">${say.find}</button></p>
    </form>
    ${shown.words === "" ? pairs(words, here, shown, address) : NOTHING}
    <section>
      <p class="lead">${say.count(number(shown.total))}</p>
      ${shown.total === 0 ? html`<p class="empty">${shown.words === "" ? say.empty : say.none(shown.words)}${shown.words === "" ? NOTHING : html` <a href="/${shown.page}">${say.all}</a>`}</p>` : NOTHING}
      <ul class="persons">${shown.names.map((one) => person(words, here, shown, one))}</ul>
      ${pager(say, shown.from, shown.most, shown.total, (from) => address({ from: from === 0 ? undefined : String(from) }))}
    </section>`;
}

type Say = RoomWords["names"];

function pager(say: Say, from: number, most: number, total: number, address: (from: number) => string): Markup {
  if (total <= most) return NOTHING;
  const step = (to: number, label: string, rel: string): Markup =>
    to < 0 || to >= total ? html`<span></span>` : html`<a rel="${rel}" href="${address(to)}">${label}</a>`;
  return html`<nav class="pager" aria-label="${say.pages}">${step(from === 0 ? -1 : Math.max(0, from - most), say.previous, "prev")}<span>${say.fromTo(number(from + 1), number(Math.min(total, from + most)), number(total))}</span>${step(from + most, say.next, "next")}</nav>`;
}

function person(words: RoomWords, here: Here, { page, mayDecide }: ShownNames, one: ListedPerson): Markup {
  const { names: say } = words;
  const record = recordHref(one);
  const href = mayDecide ? `/names/${one.id}${partQuery({}, { back: `/${page}` })}` : record;
  const name = bdi(one.name);
  return html`<li>
    <h2>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</h2>
    <p class="meta">${page === "people" ? NOTHING : html`${kindWords(one.kind, here.site.edition)} · `}${numbers(say, one)}${record === undefined || record === href ? NOTHING : html` · <a href="${record}">${say.record}</a>`}</p>
    ${facts(words, here, one)}
  </li>`;
}

/** Its page among those of the record, which what is named but once does not have. */
function recordHref({ id, kind, mentions, statements, said }: ListedPerson): string | undefined {
  const folder = entryFolder(kind);
  return folder === undefined || (mentions <= 1 && statements === 0 && said === 0)
    ? undefined
    : `/record/${folder}/${id}.html`;
}

/** What there is none of is left out. */
function numbers(say: Say, { documents, mentions, statements, said }: ListedPerson): Markup {
  const counts = [
    [documents, say.documents],
    [mentions, say.mentions],
    [statements, say.statements],
    [said, say.says],
  ] as const;
  return html`${counts.flatMap(([n, words]) => (n === 0 ? [] : [words(number(n))])).join(" · ")}`;
}

const MOST_SPELLINGS = 8;
const MOST_ROLES = 4;

/** Other spellings and roles: nothing where there are none. */
function facts({ names: say }: RoomWords, here: Here, { name, spellings, roles }: ListedPerson): Markup {
  const others = spellings.filter((one) => one.name !== name);
  const shownRoles = roles.slice(0, MOST_ROLES);
  const { edition } = here.site;
  return html`${
    others.length === 0
      ? NOTHING
      : html`<p><span class="meta">${say.spelt}</span> ${others.slice(0, MOST_SPELLINGS).map((one, i) => html`${i > 0 ? ", " : ""}${bdi(one.name)}`)}${others.length > MOST_SPELLINGS ? html` <span class="meta">${say.more(number(others.length - MOST_SPELLINGS))}</span>` : NOTHING}</p>`
  }${
    shownRoles.length === 0
      ? NOTHING
      : html`<ul class="roles">${shownRoles.map((role) => {
          const when = periodWords(role, edition);
          return html`<li>${bdi(shorten(roleWords(role), 160))}${when === "" ? NOTHING : html` <span class="meta">${when}</span>`}</li>`;
        })}${roles.length > MOST_ROLES ? html`<li class="meta">${say.more(number(roles.length - MOST_ROLES))}</li>` : NOTHING}</ul>`
  }`;
}

function pairs(
  words: RoomWords,
  here: Here,
  shown: ShownNames,
  address: (change: Readonly<Record<string, string | undefined>>) => string,
): Markup {
  const { names: say } = words;
  if (shown.allPairs === 0) return NOTHING;
  const { pairsFrom, mostPairs, allPairs } = shown;
  return html`<section class="pairs" id="pairs">
    <h2>${say.pairs(number(allPairs))}</h2>
    <p class="meta">${say.pairsHelp}</p>
    ${shown.pairs.map((pair) => pairCard(words, here, shown, pair))}
    ${pager(say, pairsFrom, mostPairs, allPairs, (from) => `${address({ pairs: from === 0 ? undefined : String(from) })}#pairs`)}
  </section>`;
}

function pairCard(
  words: RoomWords,
  here: Here,
  { page, labels, mayDecide }: ShownNames,
  pair: ShownNames["pairs"][number],
): Markup {
  const { names: say, review } = words;
  const { flag, names, together, last } = pair;
  const side = (one: Candidate): Markup => html`<div class="candidate">
    <h4><a href="${recordHref(one) ?? `/names/${one.id}`}">${bdi(one.name)}</a></h4>
    <p class="meta">${numbers(say, one)}</p>
    ${one.first === undefined && one.last === undefined ? NOTHING : html`<p class="meta">${say.named(dateWords(betweenSpan(one.first, one.last, "explicit"), here.site.edition))}</p>`}
    ${facts(words, here, one)}
    ${one.passage === undefined ? NOTHING : html`<p class="voice">${say.passage} <a href="${passageHref(here, one.passage)}">${bdi(shorten(labels.get(one.passage.document) ?? one.passage.document, 80))}</a></p>`}
  </div>`;
  const called = [...new Set(names.map(({ name }) => name))];
  const shared = together
    .slice(0, MOST_SHARED)
    .map((id, i) => html`${i > 0 ? ", " : ""}<a href="/documents/${id}">${bdi(shorten(labels.get(id) ?? id, 60))}</a>`);
  return html`<article class="pair" id="${flag.id}">
    <h3>${called.map((name, i) => html`${i > 0 ? html` <span class="meta">${say.and}</span> ` : NOTHING}${bdi(name)}`)}</h3>
    <p>${programWords(here, flag.reason)}</p>
    <div class="candidates">${names.slice(0, MOST_SIDES).map(side)}</div>
    <p class="meta">${together.length === 0 ? say.apart : html`${say.together(number(together.length))} ${shared}`}</p>
    ${
      mayDecide
        ? html`<form class="actions" action="/flags/${flag.id}/identity" method="post"><input type="hidden" name="shown" value="${last}" /><input type="hidden" name="back" value="/${page}#pairs" />
            <input name="reason" maxlength="1000" autocomplete="off" aria-label="${review.name.whyMaybe}" placeholder="${review.name.whyMaybe}" />
            <button class="main" name="verdict" value="same">${say.join}</button> <button name="verdict" value="notSame">${say.two}</button> <button name="verdict" value="later">${say.later}</button></form>`
        : NOTHING
    }
  </article>`;
}

const MOST_SHARED = 5;
const MOST_SIDES = 6;
