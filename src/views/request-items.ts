// Requests for records: of whom what was asked, what became of it day by day, and its clock with the sum.

import type { CaseDeadline, Request, RequestStep, ToldValue } from "../record/record.ts";
import { dateTime, dateWords } from "./date-words.ts";
import { passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { bdi, capital, count, shorten } from "./wording.ts";

export interface ShownRequest {
  readonly request: Request;
  readonly deadlines: readonly CaseDeadline[];
}

const OWN = { id: "own", label: "This case" };
const OTHERS = { id: "others", label: "Other cases" };
const MOST_SOURCES = 6;

export function requestItems(here: Here, shown: readonly ShownRequest[]): ListItem[] {
  const body = (one: ShownRequest): Markup =>
    html`<li class="case-card" id="${one.request.id}">${card(here, one)}</li>`;
  return [
    ...shown.filter(({ request }) => request.isSubjects).map((one) => ({ jump: OWN, body: body(one) })),
    ...shown
      .filter(({ request }) => !request.isSubjects)
      .map((one) => ({ group: "Only in documents about another case", jump: OTHERS, body: body(one) })),
  ];
}

/** "Request 2019-ICFO-1 to U.S. Immigration and Customs Enforcement" */
export function requestTitle({ agencies, numbers, name }: Request): string {
  const [agency] = agencies;
  const [number] = numbers;
  if (agency === undefined) return capital(name.replace(/^(?:a )?records request/u, "Records request"));
  return `Request${number === undefined ? "" : ` ${number.value}`} to ${agency.value}`;
}

function card(here: Here, { request, deadlines }: ShownRequest): Markup {
  const { asked, agencies, components, numbers, laws, steps, maybe } = request;
  return html`<h2>${bdi(requestTitle(request))}</h2>
    <dl class="facts">
      ${fact(here, "Asked for", asked)}${fact(here, "Agency", agencies)}${fact(here, "Component", components)}${fact(here, "Number", numbers)}${fact(here, "Law", laws)}
      ${maybe.length === 0 ? NOTHING : html`<div><dt>May be</dt><dd>${maybe.map(({ name }) => name).join(" or ")}: the documents do not say which.</dd></div>`}
    </dl>
    <ol class="events">
      ${steps.map((step) => html`<li class="event"><p class="day">${dayMark(step)}</p><div><p>${capital(stateWords(step))} ${sources(here, step.passages)}</p></div></li>`)}
    </ol>
    ${deadlines.map((one) => clock(here, one))}`;
}

function fact(here: Here, label: string, told: readonly ToldValue[]): Markup {
  if (told.length === 0) return NOTHING;
  return html`<div><dt>${label}</dt><dd>${told.map(({ value, passages }) => html`<p class="told">${bdi(shorten(value, 300))} ${sources(here, passages)}</p>`)}</dd></div>`;
}

function dayMark({ date }: RequestStep): Markup {
  const datetime = dateTime(date);
  const words = date === undefined ? "No day told" : dateWords(date);
  return datetime === undefined
    ? html`<span class="date">${words}</span>`
    : html`<time class="date" datetime="${datetime}">${words}</time>`;
}

const STATES: Readonly<Record<RequestStep["state"], string>> = {
  submitted: "the request was made",
  received: "the agency received it",
  acknowledged: "the agency acknowledged it",
  tolled: "the agency asked the requester for something: the clock stands still",
  resumed: "the agency got what it had asked for: the clock goes on",
  "expedition asked": "expedited handling was asked for",
  "expedition granted": "expedited handling was granted",
  "expedition denied": "expedited handling was refused",
  "unusual circumstances": "the agency gave notice of unusual circumstances: it takes more time",
  granted: "granted",
  "granted in part": "granted in part, refused in part",
  denied: "refused",
  "neither confirmed nor denied": "the agency neither confirms nor denies that there are such records",
  "no records": "the agency says that it found no records",
  referred: "referred to another agency",
  released: "records were released",
  closed: "the agency closed it",
  appealed: "the requester appealed to the agency",
  "appeal received": "the agency received the appeal",
  "appeal denied": "the appeal was refused",
  "appeal granted": "the appeal was granted",
  "appeal sent back": "on appeal it was sent back to be handled again",
  suit: "suit was brought over it",
};

/** "refused, under (b)(6) and (b)(7)(C)", "records were released: 500 pages" */
export function stateWords({ state, exemptions, amounts, referredTo, suits }: RequestStep): string {
  const more = [
    exemptions.length === 0 ? "" : `, under ${exemptions.join(", ")}`,
    amounts.length === 0 ? "" : `: ${amounts.join(", ")}`,
    referredTo.length === 0 ? "" : `: ${referredTo.join(", ")}`,
    suits.length === 0 ? "" : `: ${suits.map(({ number }) => number).join(", ")}`,
  ];
  return `${STATES[state]}${more.join("")}`;
}

function clock(here: Here, { id, title, answers, trigger }: CaseDeadline): Markup {
  return html`<div class="part">
    <p><b>${title}</b>: ${answers.map(({ words }) => words).join(" or ")} <span class="meta">(<a href="${here.root}deadlines/index.html#${id}">the rule, and what to mind</a>)</span></p>
    <p class="meta">From ${bdi(trigger.words)}, ${dateWords(trigger.date) === "not dated" ? "the day of which is not known" : dateWords(trigger.date)}.</p>
    ${answers.map(({ sum }) => (sum.length === 0 ? NOTHING : html`<details class="also"><summary>The sum</summary><ol class="sum">${sum.map((step) => html`<li>${bdi(step.words)}</li>`)}</ol></details>`))}
  </div>`;
}

function sources(here: Here, passages: ToldValue["passages"]): Markup {
  const rest = passages.length - MOST_SOURCES;
  return html`<span class="meta places"
    >${passages.slice(0, MOST_SOURCES).map((passage, i) => html` <a class="number" href="${passageHref(here, passage)}" title="${shorten(passage.quote, 120)}">${i + 1}</a>`)}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}</span
  >`;
}
