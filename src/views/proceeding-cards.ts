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
import { dayMark, formerDays } from "./hearing-items.ts";
import { daysWords, hearingStands, isOver, versionStatusWords } from "./hearing-words.ts";
import { entryLink, hearingHref, passageHref, proceedingHref, rulingHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import {
  courtLine,
  judgeNow,
  missingOf,
  outcomeNote,
  proceedingTitle,
  servingWords,
  statusWords,
  unsettledWords,
} from "./proceeding-words.ts";
import { rulingDay } from "./ruling-words.ts";
import type { Here } from "./site.ts";
import { dateMark, type ShownStatement, statementLine } from "./statement-line.ts";
import { bdi, capital, count, shorten } from "./wording.ts";

/** A hearing, ruling or filing of a proceeding, with one of the passages that tell of it. */
export interface ShownStep extends Belonging {
  readonly date?: DateSpan | undefined;
  readonly said: ShownStatement;
  /** Of a hearing: its days, the last of which is the date of the step. */
  readonly hearing?: Hearing | undefined;
}

export interface UnsettledStep extends ShownStep {
  /** "hearing", "ruling", "filing" */
  readonly kind: string;
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

const OWN = { id: "own", label: "This case" };
const OTHERS = { id: "others", label: "Other cases" };

export function proceedingItems(here: Here, shown: readonly ShownProceeding[], all: ProceedingsById): ListItem[] {
  return shown.map((one) => ({
    group: one.proceeding.isSubjects ? undefined : "Cases of others that the documents speak of",
    jump: one.proceeding.isSubjects ? OWN : OTHERS,
    body: html`<li class="case-card">${proceedingCard(here, one, all, "h2")}</li>`,
  }));
}

export function proceedingCard(here: Here, shown: ShownProceeding, all: ProceedingsById, level: "h2" | "h3"): Markup {
  const title = html`<a href="${here.root}${proceedingHref(shown.proceeding.id)}">${proceedingTitle(shown.proceeding)}</a>`;
  return html`${level === "h2" ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}${proceedingFacts(here, shown, all)}`;
}

export function proceedingFacts(here: Here, shown: ShownProceeding, all: ProceedingsById): Markup {
  const { proceeding: one } = shown;
  const line = courtLine(one);
  return html`${one.title === undefined ? NOTHING : html`<p class="case-name">${bdi(shorten(one.title, 160))}</p>`}${line === "" ? NOTHING : html`<p class="meta">${line}</p>`}
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
  const judge = judgeNow(one);
  const hearing = latestHearing(hearings);
  const settled = latestRulings(rulings);
  const missing = missingOf(one);
  return html`${fact("Stands", one.stands.length === 0 ? undefined : statusList(here, one))}${fact(
    "Last decided",
    one.decided && statusLine(here, one.decided),
  )}${fact(
    "Latest hearing",
    hearing && stepLink(here, hearing),
  )}${fact("Latest ruling", settled.length === 0 ? undefined : rulingLinks(here, settled))}${fact(
    "Judge",
    judge && html`${servingName(here, judge)} <span class="meta">${servingWords(judge)}</span>${orElse(judge, all)}`,
  )}${fact("Counsel", one.counsel.length === 0 ? undefined : namesOf(here, one.counsel))}${fact("Burden", one.burdens[0] && burdenOf(one))}${fact(
    "Led to",
    one.leadsTo.length === 0 ? undefined : links(here, one.leadsTo, all),
  )}${fact("Came from", one.leadsFrom.length === 0 ? undefined : links(here, one.leadsFrom, all))}${fact(
    "Needs",
    missing.length + wanted.length === 0
      ? undefined
      : html`${missing.length === 0 ? NOTHING : html`Not found by the program: ${missing.join(", ")}.`}${wanted.length === 0 ? NOTHING : html` <a href="${here.root}wanted/index.html">${count(wanted.length, "document")} referred to and not found</a>.`}`,
  )}${one.maybe.length === 0 ? NOTHING : fact("May be", html`${one.maybe.map(({ name }) => name).join(" or ")}: the documents do not say which.`)}`;
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
  const note = outcomeNote(one);
  return html`${one.stands.map((status, i) => html`${i > 0 ? "; or " : ""}${statusLine(here, status)}`)}${one.stands.length > 1 ? html` <span class="meta">(sources differ)</span>` : NOTHING}${note === undefined ? NOTHING : html` <span class="meta">(${note})</span>`}`;
}

function statusLine(here: Here, one: StatusTold): Markup {
  const [passage] = one.passages;
  const words = capital(statusWords(one));
  return passage === undefined ? html`${words}` : html`<a href="${passageHref(here, passage)}">${words}</a>`;
}

/** Of which proceedings the documents have somebody, where they do not settle it. */
export function orElse({ orElse: others }: Serving, all: ProceedingsById): Markup {
  if (others.length === 0) return NOTHING;
  const names = others.map(({ entry, name }) => titled(all.get(entry)) ?? name);
  return html` <span class="tag">${unsettledWords("this case", names)}</span>`;
}

/** "habeas case 3:19-cv-00417" */
export function titled(one: Proceeding | undefined): string | undefined {
  if (one === undefined) return undefined;
  const title = proceedingTitle(one);
  return one.number === undefined || title === one.number ? title : `${title} ${one.number}`;
}

const MOST_LATEST = 3;

/** The latest; where their days do not tell which of several that is, all of them. */
function rulingLinks(here: Here, rulings: readonly ShownRulingStep[]): Markup {
  const shown = rulings.slice(0, MOST_LATEST);
  const rest = rulings.length - shown.length;
  return html`${shown.map((one, i) => html`${i > 0 ? "; or " : ""}${rulingLink(here, one)}`)}${rest > 0 ? html` and ${count(rest, "more")}` : NOTHING}${
    shown.length > 1 ? html` <span class="meta">(not settled which is later)</span>` : NOTHING
  }`;
}

/** "21 April 2021: extradition denied", "On or before 3 May 2021: …". */
function rulingLink(here: Here, { entry, date, madeBy, decided }: ShownRulingStep): Markup {
  return html`<a href="${here.root}${rulingHref(entry)}">${capital(rulingDay(date, madeBy))}</a>${decided.length === 0 ? "" : `: ${decided.join(", ")}`}`;
}

function stepLink(here: Here, step: ShownStep): Markup {
  const { day, how } = hearingStepWords({ ...step, told: step.said.statement });
  const link = html`<a href="${passageHref(here, step.said.statement.passage)}">${capital(day)}</a>`;
  const isGivenUp = step.hearing !== undefined && isOver(step.hearing);
  return html`${isGivenUp ? html`<del>${link}</del>` : link}${how === "" ? "" : ` (${how})`}`;
}

/** The day of a hearing, and what became of it: "3 June 2019", "held". */
export function hearingStepWords({
  date,
  hearing,
  told: { modality, polarity },
}: HearingStep & { readonly told: Pick<Statement, "modality" | "polarity"> }): {
  readonly day: string;
  readonly how: string;
} {
  const last = hearing?.versions.at(-1);
  if (last !== undefined) return { day: daysWords(last), how: versionStatusWords(last.status) };
  const day = dateWords(date);
  if (polarity === "negative") return { day, how: "not held" };
  if (modality === "scheduled") return { day, how: "set" };
  return { day, how: modality === "happened" || modality === "found" ? "" : modality };
}

/** "21 April 2021: extradition denied", "on or before 3 May 2021: …". */
export function rulingStepWords({
  date,
  madeBy,
  decided,
}: Pick<ShownRulingStep, "date" | "madeBy" | "decided">): string {
  return [rulingDay(date, madeBy), decided.length === 0 ? "a ruling" : decided.join(", ")]
    .filter((part) => part !== "")
    .join(": ");
}

export function servingName(here: Here, { name, entry, isUnnamed }: Serving): Markup {
  return isUnnamed
    ? html`${bdi(capital(shorten(name, 120)))} <span class="tag">not named</span>`
    : html`${entryLink(here, entry, name)}`;
}

function namesOf(here: Here, servings: readonly Serving[]): Markup {
  return html`${servings.map((one, i) => html`${i > 0 ? ", " : ""}${servingName(here, one)}${one.hasEnded ? " (no longer)" : ""}`)}`;
}

export function burdenOf({ burdens }: Proceeding): Markup {
  return html`${burdens.map(({ value, standard }, i) => html`${i > 0 ? "; " : ""}${bdi(capital(value))}${standard === undefined ? "" : `, by ${standard}`}`)}`;
}

export function links(here: Here, to: readonly ProceedingLink[], all: ProceedingsById): Markup {
  return html`${to.map(({ proceeding, name, value }, i) => {
    const other = all.get(proceeding);
    const title = other === undefined ? name : proceedingTitle(other);
    return html`${i > 0 ? ", " : ""}<a href="${here.root}${proceedingHref(proceeding)}">${title}</a> <span class="meta">(${value})</span>`;
  })}`;
}

/** One step as a line of a list: its day, its words, and how it is known to belong here. */
export function stepItem(here: Here, what: string, { entry, date, said, by, isTold, hearing }: ShownStep): Markup {
  const name = what === "Hearing" ? html`<a href="${here.root}${hearingHref(entry)}">${what}</a>` : what;
  const last = hearing?.versions.at(-1);
  const day = hearing === undefined || last?.date === undefined ? dateMark(date) : dayMark(hearing, last);
  const became =
    hearing === undefined || last?.date === undefined
      ? NOTHING
      : html`<p class="meta">${hearingStands(hearing)}</p>${formerDays(hearing)}`;
  return html`<li class="event">
    <p class="day">${day}<span class="what">${name}</span>${isTold ? NOTHING : html`<span class="basis">belongs here by ${by.join(", ")}</span>`}</p>
    <div>${became}${statementLine(here, said)}</div>
  </li>`;
}
