// The page of one proceeding: what it is, who judged and who represented whom and when, its hearings and rulings in the order of
// time, and how it hangs together with others.

import { compareDates } from "../base/base.ts";
import type { Proceeding, Serving, ToldValue } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { calendarHref, entryLink, proceedingHref } from "./links.ts";
import { page } from "./layout.ts";
import { html, join, type Markup, NOTHING } from "./markup.ts";
import {
  burdenWords,
  links,
  orElse,
  type ProceedingsById,
  proceedingFacts,
  servingName,
  type ShownProceeding,
  type ShownStep,
  stepItem,
  titled,
} from "./proceeding-cards.ts";
import { properCase, proceedingTitle, servingWords, statusWords, unsettledWords } from "./proceeding-words.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { sourceNumbers } from "./source-numbers.ts";
import { dateMark, documentLink, sourceLine } from "./statement-line.ts";
import { bdi, capital, number, shorten, wordFor } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

const MOST_STEPS = 200;

export function proceedingPage(here: Here, shown: ShownProceeding, all: ProceedingsById): string {
  const { proceeding: one } = shown;
  const { edition } = here.site;
  const { proceedings: words, dates } = edition.words;
  const { parts } = words;
  const title = [proceedingTitle(one, edition), one.number]
    .filter((part, i, list) => part !== undefined && list.indexOf(part) === i)
    .join(dates.comma);
  const whose =
    one.whose === undefined
      ? NOTHING
      : html`<p class="meta">${sentence(words.of, entryLink(here, one.whose.entry, one.whose.name))}</p>`;
  const note = one.judges.some(({ isUnnamed }) => isUnnamed) ? words.serving.unnamed : "";
  const main = html`<p class="up"><a href="${here.root}proceedings/index.html">${words.all}</a></p>
    <h1>${isolated(title)}</h1>
    ${whose}
    <section class="case-card">${proceedingFacts(here, shown, all)}</section>
    ${section(parts.known, knownOf(here, one))}${section(parts.parties, partiesOf(here, one))}${section(
      parts.judges,
      servings(here, one.judges, all, note),
    )}${section(parts.counsel, servings(here, one.counsel, all, ""))}${section(parts.claims, claims(here, one))}${section(
      parts.burdens,
      burdens(here, one),
    )}${section(parts.history, history(here, one))}${section(parts.steps, steps(here, shown))}${section(
      parts.unsettled,
      unsettled(here, shown, all),
    )}${section(parts.outside, outside(here, shown, all))}${section(
      parts.chain,
      chain(here, one, all),
    )}${section(parts.documents, documents(here, one))}`;
  return page(here, { title, area: "proceedings", path: proceedingHref(one.id), main });
}

function section(title: string, content: Markup | undefined): Markup {
  return content === undefined ? NOTHING : html`<section class="part"><h2>${title}</h2>${content}</section>`;
}

function knownOf(here: Here, one: Proceeding): Markup | undefined {
  const { known: labels } = here.site.edition.words.proceedings;
  const rows: (readonly [string, readonly ToldValue[]])[] = [
    [labels.numbers, one.numbers],
    [labels.titles, one.titles],
    [labels.courts, one.courts.map((told) => ({ ...told, value: properCase(told.value) }))],
    [labels.locations, one.locations],
    [labels.divisions, one.divisions.map((told) => ({ ...told, value: properCase(told.value) }))],
    [labels.causes, one.causes],
  ];
  const known = rows.filter(([, told]) => told.length > 0);
  if (known.length === 0) return undefined;
  return html`<dl class="facts">
    ${known.map(([label, told]) => html`<div><dt>${label}</dt><dd>${told.map((value) => toldLine(here, value))}</dd></div>`)}
  </dl>`;
}

/** A value with the first places that give it. */
function toldLine(here: Here, { value, passages, inferred }: ToldValue): Markup {
  return html`<p class="told">${bdi(shorten(value, 300))}${inferred ? workedOut(here) : NOTHING} ${sourceNumbers(here, passages)}</p>`;
}

function workedOut({ site }: Here): Markup {
  return html` <span class="tag">${site.edition.words.told.workedOut}</span>`;
}

function partiesOf(here: Here, { parties: all }: Proceeding): Markup | undefined {
  if (all.length === 0) return undefined;
  const { proceedings: words, dates } = here.site.edition.words;
  const put = (sides: readonly string[]): string => sides.map((side) => wordFor(words.sides, side)).join(dates.comma);
  return html`<ul class="told-list">
    ${all.map(({ value, entry, sides, passages }) => html`<li>${entryLink(here, entry, properCase(value))}${sides.length === 0 ? NOTHING : html` <span class="meta">${isolated(put(sides))}</span>`} ${sourceNumbers(here, passages)}</li>`)}
  </ul>`;
}

function servings(here: Here, all: readonly Serving[], proceedings: ProceedingsById, note: string): Markup | undefined {
  if (all.length === 0) return undefined;
  const { edition } = here.site;
  const { dates, told } = edition.words;
  const { serving: words, servings: bases } = edition.words.proceedings;
  const stood = (one: Serving): string => capital(servingWords(one, edition));
  return html`${note === "" ? NOTHING : html`<p>${note}</p>`}
    <ul class="told-list">
      ${all.map(
        (one) =>
          html`<li>
            <b>${servingName(here, one)}</b>${one.maybeSeveral ? html` <span class="tag">${words.maybeSeveral}</span>` : NOTHING}${orElse(one, proceedings, edition)}
            ${serves(one, edition)}
            <p class="meta">${isolated(one.inferred ? words.workedOut(stood(one)) : `${stood(one)}.`)} ${sourceNumbers(here, one.passages)}</p>
            ${one.spellings.length === 0 ? NOTHING : html`<p class="meta">${sentence(words.alsoPrinted, join(one.spellings.map(bdi), dates.comma))}</p>`}
            ${one.disagreeing.length === 0 ? NOTHING : html`<p class="meta">${words.otherDays} ${one.disagreeing.map(({ date, basis }, i) => html`${i > 0 ? told.semicolon : ""}${isolated(wordFor(bases, basis))} ${dateMark(date, edition)}`)}</p>`}
          </li>`,
      )}
    </ul>`;
}

/** "immigration judge", "Harbour Alliance, for Emeka Okafor". */
function serves({ titles, firms, sides, isUnnamed }: Serving, { words }: Tongue): Markup {
  const named = (names: readonly string[]): Markup => join(names.map(bdi), " / ");
  const parts = [
    ...(isUnnamed || titles.length === 0 ? [] : [named(titles)]),
    ...(firms.length === 0 ? [] : [named(firms)]),
    ...(sides.length === 0 ? [] : [sentence(words.proceedings.serving.for, named(sides))]),
  ];
  return parts.length === 0 ? NOTHING : html`<span class="meta">${join(parts, words.dates.comma)}</span>`;
}

function claims(here: Here, { claims: all, relief }: Proceeding): Markup | undefined {
  if (all.length + relief.length === 0) return undefined;
  const list = (label: string, told: readonly ToldValue[]): Markup =>
    told.length === 0
      ? NOTHING
      : html`<div><dt>${label}</dt><dd>${told.map((value) => toldLine(here, value))}</dd></div>`;
  const { proceedings: words } = here.site.edition.words;
  return html`<dl class="facts">${list(words.violated, all)}${list(words.askedFor, relief)}</dl>`;
}

function burdens(here: Here, { burdens: all, standards }: Proceeding): Markup | undefined {
  if (all.length + standards.length === 0) return undefined;
  const lone = standards.filter(({ value }) => all.every(({ standard }) => standard !== value));
  const { edition } = here.site;
  const { proceedings: words } = edition.words;
  return html`<p>${words.burdensIntro}</p>
    <ul class="told-list">
      ${all.map((one) => html`<li>${burdenWords(one, edition)}${one.inferred ? workedOut(here) : NOTHING} ${sourceNumbers(here, one.passages)}</li>`)}${lone.map(({ value, passages }) => html`<li>${sentence(words.standard, bdi(value))} ${sourceNumbers(here, passages)}</li>`)}
    </ul>`;
}

function history(here: Here, { history: all }: Proceeding): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<ol class="told-list">
    ${all.map((one) => html`<li>${isolated(capital(statusWords(one, here.site.edition)))} ${sourceNumbers(here, one.passages)}</li>`)}
  </ol>`;
}

function steps(
  here: Here,
  { proceeding, hearings, rulings, filings, hasCalendar }: ShownProceeding,
): Markup | undefined {
  const all = [
    ...hearings.map((step) => ({ what: "hearing" as const, step })),
    ...rulings.map((step) => ({ what: "ruling" as const, step })),
    ...filings.map((step) => ({
      what: step.said.statement.modality === "scheduled" ? ("filingDue" as const) : ("filing" as const),
      step,
    })),
  ].sort((a, b) => byDay(a.step, b.step));
  if (all.length === 0) return undefined;
  const rest = all.length - MOST_STEPS;
  const { proceedings: words } = here.site.edition.words;
  const timeline = html`<a href="${here.root}timeline/index.html">${words.timeline}</a>`;
  const calendar =
    hasCalendar === true
      ? html`<p class="meta"><a href="${here.root}${calendarHref(proceeding.id)}">${words.calendar}</a></p>`
      : NOTHING;
  return html`${calendar}<ol class="events">
      ${all.slice(0, MOST_STEPS).map(({ what, step }) => stepItem(here, what, step))}
    </ol>
    ${rest > 0 ? html`<p class="meta">${sentence((link) => words.restOn(number(rest), link), timeline)}</p>` : NOTHING}`;
}

/** What may as well belong to another proceeding. */
function unsettled(
  here: Here,
  { proceeding, unsettled: all }: ShownProceeding,
  byId: ProceedingsById,
): Markup | undefined {
  if (all.length === 0) return undefined;
  const { edition } = here.site;
  const { proceedings: words } = edition.words;
  return html`<p>${words.unsettledIntro}</p>
    <ol class="events">
      ${all.map((step) => {
        const others = step.proceedings
          .filter((id) => id !== proceeding.id)
          .map((id) => titled(byId.get(id), edition) ?? id);
        return html`${stepItem(here, step.kind, { ...step, isTold: true })}<li class="meta">${isolated(capital(unsettledWords(others, edition)))}.</li>`;
      })}
    </ol>`;
}

/** What its papers tell of before it was filed. */
function outside(here: Here, { proceeding, outside: all }: ShownProceeding, byId: ProceedingsById): Markup | undefined {
  const { judges } = proceeding.outside;
  if (all.length + judges.length === 0) return undefined;
  return html`<p>${here.site.edition.words.proceedings.outsideIntro}</p>
    ${all.length === 0 ? NOTHING : html`<ol class="events">${all.map((step) => stepItem(here, "told", { ...step, isTold: true }))}</ol>`}
    ${servings(here, judges, byId, "") ?? NOTHING}`;
}

export function byDay(a: Pick<ShownStep, "date" | "entry">, b: Pick<ShownStep, "date" | "entry">): number {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined) || (a.entry < b.entry ? -1 : 1);
  return compareDates(a.date, b.date) || (a.entry < b.entry ? -1 : 1);
}

function chain(here: Here, { leadsTo, leadsFrom }: Proceeding, all: ProceedingsById): Markup | undefined {
  if (leadsTo.length + leadsFrom.length === 0) return undefined;
  const { proceedings: words } = here.site.edition.words;
  const line = (label: string, list: Proceeding["leadsTo"]): Markup[] =>
    list.map(
      (link) =>
        html`<li>${label} ${links(here, [link], all)} ${link.passages[0] === undefined ? NOTHING : sourceLine(here, { passage: link.passages[0] })}</li>`,
    );
  return html`<ul class="told-list">${line(words.from, leadsFrom)}${line(words.to, leadsTo)}</ul>`;
}

function documents(here: Here, { documents: all }: Proceeding): Markup | undefined {
  return all.length === 0
    ? undefined
    : html`<ul class="told-list">${all.map((id) => html`<li>${documentLink(here, id)}</li>`)}</ul>`;
}
