// The page of one proceeding: what it is, who judged and who represented whom and when, its hearings and rulings in the order of
// time, and how it hangs together with others.

import { compareDates } from "../base/base.ts";
import type { Proceeding, Serving, ToldValue } from "../record/record.ts";
import { calendarHref, entryLink, passageHref, proceedingHref } from "./links.ts";
import { page } from "./layout.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import {
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
import type { Here } from "./site.ts";
import { dateMark, documentLink, sourceLine } from "./statement-line.ts";
import { bdi, capital, count, shorten } from "./wording.ts";

const MOST_SOURCES = 6;
const MOST_STEPS = 200;

export function proceedingPage(here: Here, shown: ShownProceeding, all: ProceedingsById): string {
  const { proceeding: one } = shown;
  const title = [proceedingTitle(one), one.number]
    .filter((part, i, list) => part !== undefined && list.indexOf(part) === i)
    .join(", ");
  const whose =
    one.whose === undefined
      ? NOTHING
      : html`<p class="meta">of ${entryLink(here, one.whose.entry, one.whose.name)}</p>`;
  const main = html`<p class="up"><a href="${here.root}proceedings/index.html">All proceedings</a></p>
    <h1>${title}</h1>
    ${whose}
    <section class="case-card">${proceedingFacts(here, shown, all)}</section>
    ${section("What is known of it", knownOf(here, one))}${section("Parties", parties(here, one))}${section(
      "Judges",
      servings(here, one.judges, all, one.judges.some(({ isUnnamed }) => isUnnamed) ? UNNAMED : ""),
    )}${section("Counsel", servings(here, one.counsel, all, ""))}${section("What is claimed and asked for", claims(here, one))}${section(
      "Who must prove it",
      burdens(here, one),
    )}${section("How it stood", history(here, one))}${section("Hearings, rulings and filings", steps(here, shown))}${section(
      "Not settled whether of this case",
      unsettled(here, shown, all),
    )}${section("Of another time than this case", outside(here, shown, all))}${section(
      "How it led to another",
      chain(here, one, all),
    )}${section("Documents that speak of it", documents(here, one))}`;
  return page(here, { title, area: "proceedings", path: proceedingHref(one.id), main });
}

const UNNAMED =
  "A judge whom the documents do not name is never taken for another one. Whether two of these are one person is for people to find out.";

function section(title: string, content: Markup | undefined): Markup {
  return content === undefined ? NOTHING : html`<section class="part"><h2>${title}</h2>${content}</section>`;
}

function knownOf(here: Here, one: Proceeding): Markup | undefined {
  const rows: (readonly [string, readonly ToldValue[]])[] = [
    ["Numbers as printed", one.numbers],
    ["Names of the case", one.titles],
    ["Courts", one.courts.map((told) => ({ ...told, value: properCase(told.value) }))],
    ["Place", one.locations],
    ["Division", one.divisions.map((told) => ({ ...told, value: properCase(told.value) }))],
    ["Cause", one.causes],
  ];
  const known = rows.filter(([, told]) => told.length > 0);
  if (known.length === 0) return undefined;
  return html`<dl class="facts">
    ${known.map(([label, told]) => html`<div><dt>${label}</dt><dd>${told.map((value) => toldLine(here, value))}</dd></div>`)}
  </dl>`;
}

/** A value with the first places that give it. */
function toldLine(here: Here, { value, passages, inferred }: ToldValue): Markup {
  return html`<p class="told">${bdi(shorten(value, 300))}${inferred ? html` <span class="tag">worked out</span>` : NOTHING} ${sources(here, passages)}</p>`;
}

function sources(here: Here, passages: ToldValue["passages"]): Markup {
  const rest = passages.length - MOST_SOURCES;
  return html`<span class="meta places"
    >${passages.slice(0, MOST_SOURCES).map((passage, i) => html` <a class="number" href="${passageHref(here, passage)}" title="${shorten(passage.quote, 120)}">${i + 1}</a>`)}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}</span
  >`;
}

function parties(here: Here, { parties: all }: Proceeding): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<ul class="told-list">
    ${all.map(({ value, entry, sides, passages }) => html`<li>${entryLink(here, entry, properCase(value))}${sides.length === 0 ? NOTHING : html` <span class="meta">${sides.join(", ")}</span>`} ${sources(here, passages)}</li>`)}
  </ul>`;
}

function servings(here: Here, all: readonly Serving[], proceedings: ProceedingsById, note: string): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`${note === "" ? NOTHING : html`<p>${note}</p>`}
    <ul class="told-list">
      ${all.map(
        (one) =>
          html`<li>
            <b>${servingName(here, one)}</b>${one.maybeSeveral ? html` <span class="tag">may be more than one</span>` : NOTHING}${orElse(one, proceedings)}
            ${serves(one)}
            <p class="meta">${capital(servingWords(one))}${one.inferred ? ". Worked out from where the passage stands" : ""}. ${sources(here, one.passages)}</p>
            ${one.spellings.length === 0 ? NOTHING : html`<p class="meta">Also printed: ${one.spellings.join(", ")}</p>`}
            ${one.disagreeing.length === 0 ? NOTHING : html`<p class="meta">Other days are given too: ${one.disagreeing.map(({ date, basis }, i) => html`${i > 0 ? "; " : ""}${basis} ${dateMark(date)}`)}</p>`}
          </li>`,
      )}
    </ul>`;
}

/** "immigration judge", "Harbour Alliance, for Emeka Okafor". */
function serves({ titles, firms, sides, isUnnamed }: Serving): Markup {
  const words = [
    isUnnamed ? undefined : titles.join(" / "),
    firms.join(" / "),
    sides.length === 0 ? undefined : `for ${sides.join(" / ")}`,
  ].filter((part) => part !== undefined && part !== "");
  return words.length === 0 ? NOTHING : html`<span class="meta">${words.join(", ")}</span>`;
}

function claims(here: Here, { claims: all, relief }: Proceeding): Markup | undefined {
  if (all.length + relief.length === 0) return undefined;
  const list = (label: string, told: readonly ToldValue[]): Markup =>
    told.length === 0
      ? NOTHING
      : html`<div><dt>${label}</dt><dd>${told.map((value) => toldLine(here, value))}</dd></div>`;
  return html`<dl class="facts">${list("Said to be violated", all)}${list("Asked for", relief)}</dl>`;
}

function burdens(here: Here, { burdens: all, standards }: Proceeding): Markup | undefined {
  if (all.length + standards.length === 0) return undefined;
  const lone = standards.filter(({ value }) => all.every(({ standard }) => standard !== value));
  return html`<p>As sources say of this proceeding; another forum may judge the same matter by another measure.</p>
    <ul class="told-list">
      ${all.map(({ value, standard, passages, inferred }) => html`<li>${bdi(capital(value))}${standard === undefined ? "" : `, by ${standard}`}${inferred ? html` <span class="tag">worked out</span>` : NOTHING} ${sources(here, passages)}</li>`)}${lone.map(({ value, passages }) => html`<li>Standard: ${value} ${sources(here, passages)}</li>`)}
    </ul>`;
}

function history(here: Here, { history: all }: Proceeding): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<ol class="told-list">
    ${all.map((one) => html`<li>${capital(statusWords(one))} ${sources(here, one.passages)}</li>`)}
  </ol>`;
}

function steps(
  here: Here,
  { proceeding, hearings, rulings, filings, hasCalendar }: ShownProceeding,
): Markup | undefined {
  const all = [
    ...hearings.map((step) => ({ what: "Hearing", step })),
    ...rulings.map((step) => ({ what: "Ruling", step })),
    ...filings.map((step) => ({ what: step.said.statement.modality === "scheduled" ? "Filing due" : "Filing", step })),
  ].sort((a, b) => byDay(a.step, b.step));
  if (all.length === 0) return undefined;
  const rest = all.length - MOST_STEPS;
  const calendar =
    hasCalendar === true
      ? html`<p class="meta"><a href="${here.root}${calendarHref(proceeding.id)}">Its hearings and deadlines as a calendar</a></p>`
      : NOTHING;
  return html`${calendar}<ol class="events">
      ${all.slice(0, MOST_STEPS).map(({ what, step }) => stepItem(here, what, step))}
    </ol>
    ${rest > 0 ? html`<p class="meta">and ${count(rest, "more")}, on the <a href="${here.root}timeline/index.html">timeline</a></p>` : NOTHING}`;
}

/** What may as well belong to another proceeding. */
function unsettled(
  here: Here,
  { proceeding, unsettled: all }: ShownProceeding,
  byId: ProceedingsById,
): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<p>The documents do not settle which case these belong to; they are counted in none.</p>
    <ol class="events">
      ${all.map((step) => {
        const others = step.proceedings.filter((id) => id !== proceeding.id).map((id) => titled(byId.get(id)) ?? id);
        return html`${stepItem(here, capital(step.kind), { ...step, isTold: true })}<li class="meta">${capital(unsettledWords("this case", others))}.</li>`;
      })}
    </ol>`;
}

/** What its papers tell of before it was filed. */
function outside(here: Here, { proceeding, outside: all }: ShownProceeding, byId: ProceedingsById): Markup | undefined {
  const { judges } = proceeding.outside;
  if (all.length + judges.length === 0) return undefined;
  return html`<p>Told together with this case, but from before it was filed or after it was closed: not counted here.</p>
    ${all.length === 0 ? NOTHING : html`<ol class="events">${all.map((step) => stepItem(here, "Told", { ...step, isTold: true }))}</ol>`}
    ${servings(here, judges, byId, "") ?? NOTHING}`;
}

export function byDay(a: Pick<ShownStep, "date" | "entry">, b: Pick<ShownStep, "date" | "entry">): number {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined) || (a.entry < b.entry ? -1 : 1);
  return compareDates(a.date, b.date) || (a.entry < b.entry ? -1 : 1);
}

function chain(here: Here, { leadsTo, leadsFrom }: Proceeding, all: ProceedingsById): Markup | undefined {
  if (leadsTo.length + leadsFrom.length === 0) return undefined;
  const line = (label: string, list: Proceeding["leadsTo"]): Markup[] =>
    list.map(
      (link) =>
        html`<li>${label} ${links(here, [link], all)} ${link.passages[0] === undefined ? NOTHING : sourceLine(here, { passage: link.passages[0] })}</li>`,
    );
  return html`<ul class="told-list">${line("From", leadsFrom)}${line("To", leadsTo)}</ul>`;
}

function documents(here: Here, { documents: all }: Proceeding): Markup | undefined {
  return all.length === 0
    ? undefined
    : html`<ul class="told-list">${all.map((id) => html`<li>${documentLink(here, id)}</li>`)}</ul>`;
}
