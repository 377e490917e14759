// Where each case stands: one card for each proceeding, in plain words.

import type { DateSpan, EntryId } from "../base/base.ts";
import {
  type Belonging,
  type DatedStep,
  type Flag,
  type Hearing,
  latestOf,
  type Proceeding,
  type ProceedingLink,
  type Serving,
  type Statement,
  type StatusTold,
} from "../record/record.ts";
import { dateWords } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { dayMark, formerDays } from "./hearing-items.ts";
import { daysWords, hearingStands, isOver, versionStatusWords } from "./hearing-words.ts";
import { entryLink, hearingHref, passageHref, proceedingHref, rulingHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, join, type Markup, NOTHING } from "./markup.ts";
import {
  courtParts,
  judgeNow,
  missingOf,
  outcomeNote,
  proceedingTitle,
  servingWords,
  statusWords,
  unsettledWords,
} from "./proceeding-words.ts";
import { decidedWords, rulingDay } from "./ruling-words.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { bdi, capital, number, shorten, wordFor } from "./wording.ts";
import { ENGLISH_TONGUE, type Tongue, type Words } from "./words/words.ts";

/** A hearing, ruling or filing of a proceeding, with one of the passages that tell of it. */
export interface ShownStep extends Belonging {
  readonly date?: DateSpan | undefined;
  readonly said: ShownStatement;
  /** Of a hearing: its days, the last of which is the date of the step. */
  readonly hearing?: Hearing | undefined;
}

export interface UnsettledStep extends ShownStep {
  readonly kind: "hearing" | "ruling" | "filing";
  readonly proceedings: readonly EntryId[];
}

export interface ShownRulingStep extends ShownStep, Pick<DatedStep, "madeBy"> {
  /** "extradition denied" */
  readonly decided: readonly string[];
  /** Do its sources say which ruling it is, and what it decided? */
  readonly isSettled: boolean;
}

export interface ShownProceeding {
  readonly proceeding: Proceeding;
  /** In the order of time, those without a day last. */
  readonly hearings: readonly ShownStep[];
  readonly rulings: readonly ShownRulingStep[];
  readonly filings: readonly ShownStep[];
  /** Which of several proceedings they belong to is not settled. */
  readonly unsettled: readonly UnsettledStep[];
  /** Of another time than the proceeding. */
  readonly outside: readonly ShownStep[];
  /** Documents that its own refer to and that were not found. */
  readonly wanted: readonly Flag[];
  /** Is there a calendar of its hearings and deadlines? */
  readonly hasCalendar?: boolean | undefined;
}

/** The proceedings by their entries, for links from one to another. */
export type ProceedingsById = ReadonlyMap<EntryId, Proceeding>;

export function proceedingItems(here: Here, shown: readonly ShownProceeding[], all: ProceedingsById): ListItem[] {
  const { proceedings: words, told } = here.site.edition.words;
  const [own, others] = [
    { id: "own", label: told.own },
    { id: "others", label: told.others },
  ];
  return shown.map((one) => ({
    group: one.proceeding.isSubjects ? undefined : words.ofOthers,
    jump: one.proceeding.isSubjects ? own : others,
    body: html`<li class="case-card">${proceedingCard(here, one, all, "h2")}</li>`,
  }));
}

export function proceedingCard(here: Here, shown: ShownProceeding, all: ProceedingsById, level: "h2" | "h3"): Markup {
  const title = html`<a href="${here.root}${proceedingHref(shown.proceeding.id)}">${isolated(proceedingTitle(shown.proceeding, here.site.edition))}</a>`;
  return html`${level === "h2" ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}${proceedingFacts(here, shown, all)}`;
}

export function proceedingFacts(here: Here, shown: ShownProceeding, all: ProceedingsById): Markup {
  const { proceeding: one } = shown;
  const { number: numbered, court } = courtParts(one, here.site.edition);
  const line = [...(numbered === undefined ? [] : [isolated(numbered)]), ...(court === undefined ? [] : [bdi(court)])];
  return html`${one.title === undefined ? NOTHING : html`<p class="case-name">${bdi(shorten(one.title, 160))}</p>`}${line.length === 0 ? NOTHING : html`<p class="meta">${join(line, " · ")}</p>`}
    <dl class="facts">${factsOf(here, shown, all)}</dl>`;
}

function fact(label: string, value: Markup | undefined): Markup {
  return value === undefined ? NOTHING : html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function factsOf(
  here: Here,
  { proceeding: one, hearings, rulings, wanted }: ShownProceeding,
  all: ProceedingsById,
): Markup {
  const { edition } = here.site;
  const { proceedings: words, told } = edition.words;
  const { facts } = words;
  const judge = judgeNow(one);
  const hearing = latestHearing(hearings);
  const settled = latestRulings(rulings);
  const missing = missingOf(one, edition);
  return html`${fact(facts.stands, one.stands.length === 0 ? undefined : statusList(here, one))}${fact(
    facts.decided,
    one.decided && statusLine(here, one.decided),
  )}${fact(
    facts.hearing,
    hearing && stepLink(here, hearing),
  )}${fact(facts.ruling, settled.length === 0 ? undefined : rulingLinks(here, settled))}${fact(
    facts.judge,
    judge &&
      html`${servingName(here, judge)} <span class="meta">${isolated(servingWords(judge, edition))}</span>${orElse(judge, all, edition)}`,
  )}${fact(facts.counsel, one.counsel.length === 0 ? undefined : namesOf(here, one.counsel))}${fact(facts.burden, one.burdens[0] && burdenOf(one, edition))}${fact(
    facts.ledTo,
    one.leadsTo.length === 0 ? undefined : links(here, one.leadsTo, all),
  )}${fact(facts.cameFrom, one.leadsFrom.length === 0 ? undefined : links(here, one.leadsFrom, all))}${fact(
    facts.needs,
    missing.length + wanted.length === 0
      ? undefined
      : html`${missing.length === 0 ? NOTHING : isolated(words.notFound(missing.join(edition.words.dates.comma)))}${wanted.length === 0 ? NOTHING : html` <a href="${here.root}wanted/index.html">${isolated(words.wanted(number(wanted.length)))}</a>.`}`,
  )}${one.maybe.length === 0 ? NOTHING : fact(told.mayBe, bdi(told.notSaidWhich(one.maybe.map(({ name }) => name).join(told.or))))}`;
}

type HearingStep = Pick<ShownStep, "date" | "hearing">;

/** @param hearings in the order of time */
export function latestHearing<T extends HearingStep>(hearings: readonly T[]): T | undefined {
  return hearings.findLast(stands) ?? hearings.findLast(hasDay);
}

/** Of those that are settled; several where their days do not tell which is later. */
export function latestRulings<T extends DatedStep & { readonly isSettled: boolean }>(rulings: readonly T[]): T[] {
  return latestOf(rulings.filter(({ isSettled }) => isSettled));
}

function hasDay({ date }: HearingStep): boolean {
  return date?.earliest !== undefined || date?.latest !== undefined;
}

/** A day that was called off is the latest hearing only where there is no other. */
function stands(step: HearingStep): boolean {
  return hasDay(step) && !(step.hearing !== undefined && isOver(step.hearing));
}

/** How sources have it stand last; where they differ, both. */
function statusList(here: Here, one: Proceeding): Markup {
  const { edition } = here.site;
  const { proceedings: words } = edition.words;
  const note = outcomeNote(one, edition);
  return html`${one.stands.map((status, i) => html`${i > 0 ? words.orElse : ""}${statusLine(here, status)}`)}${one.stands.length > 1 ? html` <span class="meta">(${words.differ})</span>` : NOTHING}${note === undefined ? NOTHING : html` <span class="meta">(${note})</span>`}`;
}

function statusLine(here: Here, one: StatusTold): Markup {
  const [passage] = one.passages;
  const words = isolated(capital(statusWords(one, here.site.edition)));
  return passage === undefined ? html`${words}` : html`<a href="${passageHref(here, passage)}">${words}</a>`;
}

/** Of which proceedings the documents have somebody, where they do not settle it. */
export function orElse({ orElse: others }: Serving, all: ProceedingsById, tongue: Tongue): Markup {
  if (others.length === 0) return NOTHING;
  const names = others.map(({ entry, name }) => titled(all.get(entry), tongue) ?? name);
  return html` <span class="tag">${isolated(unsettledWords(names, tongue))}</span>`;
}

/** "habeas case 3:19-cv-00417" */
export function titled(one: Proceeding | undefined, tongue: Tongue): string | undefined {
  if (one === undefined) return undefined;
  const title = proceedingTitle(one, tongue);
  return one.number === undefined || title === one.number ? title : `${title} ${one.number}`;
}

const MOST_LATEST = 3;

/** The latest; where their days do not tell which of several that is, all of them. */
function rulingLinks(here: Here, rulings: readonly ShownRulingStep[]): Markup {
  const shown = rulings.slice(0, MOST_LATEST);
  const rest = rulings.length - shown.length;
  const { proceedings: words, told } = here.site.edition.words;
  return html`${shown.map((one, i) => html`${i > 0 ? words.orElse : ""}${rulingLink(here, one)}`)}${rest > 0 ? html` ${isolated(told.more(number(rest)))}` : NOTHING}${
    shown.length > 1 ? html` <span class="meta">(${words.notSettledLater})</span>` : NOTHING
  }`;
}

/** "21 April 2021: extradition denied", "On or before 3 May 2021: …". */
function rulingLink(here: Here, { entry, date, madeBy, decided }: ShownRulingStep): Markup {
  const { edition } = here.site;
  return html`<a href="${here.root}${rulingHref(entry)}">${isolated(capital(rulingDay(date, madeBy, edition)))}</a>${decided.length === 0 ? "" : `: ${decidedWords(decided, edition)}`}`;
}

function stepLink(here: Here, step: ShownStep): Markup {
  const { day, how } = hearingStepWords({ ...step, told: step.said.statement }, here.site.edition);
  const link = html`<a href="${passageHref(here, step.said.statement.passage)}">${isolated(capital(day))}</a>`;
  const isGivenUp = step.hearing !== undefined && isOver(step.hearing);
  return html`${isGivenUp ? html`<del>${link}</del>` : link}${how === "" ? "" : ` (${how})`}`;
}

/** The day of a hearing, and what became of it: "3 June 2019", "held". */
export function hearingStepWords(
  {
    date,
    hearing,
    told: { modality, polarity },
  }: HearingStep & { readonly told: Pick<Statement, "modality" | "polarity"> },
  tongue: Tongue = ENGLISH_TONGUE,
): {
  readonly day: string;
  readonly how: string;
} {
  const { hearings, proceedings } = tongue.words;
  const last = hearing?.versions.at(-1);
  if (last !== undefined) return { day: daysWords(last, tongue), how: versionStatusWords(last.status, tongue) };
  const day = dateWords(date, tongue);
  if (polarity === "negative") return { day, how: hearings.statuses["not held"] };
  if (modality === "scheduled") return { day, how: hearings.statuses.noticed };
  return { day, how: modality === "happened" || modality === "found" ? "" : proceedings.modalities[modality] };
}

/** "21 April 2021: extradition denied", "on or before 3 May 2021: …". */
export function rulingStepWords(
  { date, madeBy, decided }: Pick<ShownRulingStep, "date" | "madeBy" | "decided">,
  tongue: Tongue = ENGLISH_TONGUE,
): string {
  const { aRuling } = tongue.words.proceedings;
  return [rulingDay(date, madeBy, tongue), decided.length === 0 ? aRuling : decidedWords(decided, tongue)]
    .filter((part) => part !== "")
    .join(": ");
}

export function servingName(here: Here, { name, entry, isUnnamed }: Serving): Markup {
  return isUnnamed
    ? html`${bdi(capital(shorten(name, 120)))} <span class="tag">${here.site.edition.words.proceedings.notNamed}</span>`
    : html`${entryLink(here, entry, name)}`;
}

function namesOf(here: Here, servings: readonly Serving[]): Markup {
  const { proceedings: words, dates } = here.site.edition.words;
  return html`${servings.map((one, i) => html`${i > 0 ? dates.comma : ""}${servingName(here, one)}${one.hasEnded ? ` (${words.noLonger})` : ""}`)}`;
}

export function burdenOf({ burdens }: Proceeding, tongue: Tongue): Markup {
  return html`${burdens.map((one, i) => html`${i > 0 ? tongue.words.told.semicolon : ""}${burdenWords(one, tongue)}`)}`;
}

/** On whom it lies, and by which measure: in the words of the source. */
export function burdenWords({ value, standard }: Proceeding["burdens"][number], { words }: Tongue): Markup {
  const who = bdi(capital(value));
  return standard === undefined ? who : sentence(words.proceedings.byStandard, who, bdi(standard));
}

export function links(here: Here, to: readonly ProceedingLink[], all: ProceedingsById): Markup {
  const { proceedings: words, dates } = here.site.edition.words;
  return html`${to.map(({ proceeding, name, value }, i) => {
    const other = all.get(proceeding);
    const title = other === undefined ? bdi(name) : isolated(proceedingTitle(other, here.site.edition));
    return html`${i > 0 ? dates.comma : ""}<a href="${here.root}${proceedingHref(proceeding)}">${title}</a> <span class="meta">(${wordFor(words.leads, value)})</span>`;
  })}`;
}

/** One step as a line of a list: its day, its words, and how it is known to belong here. */
export function stepItem(
  here: Here,
  what: keyof Words["proceedings"]["steps"],
  { entry, date, said, by, isTold, hearing }: ShownStep,
): Markup {
  const { edition } = here.site;
  const { proceedings: words, dates } = edition.words;
  const label = words.steps[what];
  const name = what === "hearing" ? html`<a href="${here.root}${hearingHref(entry)}">${label}</a>` : label;
  const last = hearing?.versions.at(-1);
  const hasDays = hearing !== undefined && last?.date !== undefined;
  const day = hasDays ? dayMark(hearing, last, edition) : dateMark(date, edition);
  const became = hasDays
    ? html`<p class="meta">${isolated(hearingStands(hearing, edition))}</p>${formerDays(hearing, edition)}`
    : NOTHING;
  const ties = by.map((tie) => wordFor(words.ties, tie)).join(dates.comma);
  return html`<li class="event">
    <p class="day">${day}<span class="what">${name}</span>${isTold ? NOTHING : html`<span class="basis">${isolated(words.belongsBy(ties))}</span>`}</p>
    <div>${became}${statementLine(here, said)}</div>
  </li>`;
}
