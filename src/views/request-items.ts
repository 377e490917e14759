// Requests for records: of whom what was asked, what became of it day by day, and its clock with the sum.

import { isKnown } from "../base/base.ts";
import type { CaseDeadline, Request, RequestStep, ToldValue } from "../record/record.ts";
import { dateTime, dateWords } from "./date-words.ts";
import { answerWords } from "./deadline-words.ts";
import { isolated } from "./direction.ts";
import { inEnglish } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { sourceNumbers } from "./source-numbers.ts";
import { bdi, capital, shorten } from "./wording.ts";
import { ENGLISH_TONGUE, type Tongue } from "./words/words.ts";

export interface ShownRequest {
  readonly request: Request;
  readonly deadlines: readonly CaseDeadline[];
}

export function requestItems(here: Here, shown: readonly ShownRequest[]): ListItem[] {
  const { told } = here.site.edition.words;
  const own = { id: "own", label: told.own };
  const others = { id: "others", label: told.others };
  const body = (one: ShownRequest): Markup =>
    html`<li class="case-card" id="${one.request.id}">${card(here, one)}</li>`;
  return [
    ...shown.filter(({ request }) => request.isSubjects).map((one) => ({ jump: own, body: body(one) })),
    ...shown
      .filter(({ request }) => !request.isSubjects)
      .map((one) => ({ group: told.otherCase, jump: others, body: body(one) })),
  ];
}

/** "Request 2019-ICFO-1 to U.S. Immigration and Customs Enforcement" */
export function requestTitle({ agencies, numbers, name }: Request, { words }: Tongue = ENGLISH_TONGUE): string {
  const { requests } = words;
  const [agency] = agencies;
  const [number] = numbers;
  if (agency === undefined) return name.replace(/^(?:an? )?records request/u, requests.records);
  return number === undefined ? requests.to(agency.value) : requests.numberTo(number.value, agency.value);
}

function card(here: Here, { request, deadlines }: ShownRequest): Markup {
  const { edition } = here.site;
  const { requests: words, told } = edition.words;
  const { asked, agencies, components, numbers, laws, steps, maybe } = request;
  const { facts } = words;
  const names = maybe.map(({ name }) => name).join(told.or);
  return html`<h2>${bdi(requestTitle(request, edition))}</h2>
    <dl class="facts">
      ${fact(here, facts.asked, asked)}${fact(here, facts.agency, agencies)}${fact(here, facts.component, components)}${fact(here, facts.number, numbers)}${fact(here, facts.law, laws)}
      ${maybe.length === 0 ? NOTHING : html`<div><dt>${told.mayBe}</dt><dd>${isolated(told.notSaidWhich(names))}</dd></div>`}
    </dl>
    <ol class="events">
      ${steps.map((step) => html`<li class="event"><p class="day">${dayMark(step, edition)}</p><div><p>${isolated(capital(stateWords(step, edition)))} ${sourceNumbers(here, step.passages)}</p></div></li>`)}
    </ol>
    ${deadlines.map((one) => clock(here, one))}`;
}

function fact(here: Here, label: string, told: readonly ToldValue[]): Markup {
  if (told.length === 0) return NOTHING;
  return html`<div><dt>${label}</dt><dd>${told.map(({ value, passages }) => html`<p class="told">${bdi(shorten(value, 300))} ${sourceNumbers(here, passages)}</p>`)}</dd></div>`;
}

function dayMark({ date }: RequestStep, tongue: Tongue): Markup {
  const datetime = dateTime(date);
  const words = isolated(date === undefined ? tongue.words.told.noDay : dateWords(date, tongue));
  return datetime === undefined
    ? html`<span class="date">${words}</span>`
    : html`<time class="date" datetime="${datetime}">${words}</time>`;
}

/** "refused, under (b)(6) and (b)(7)(C)", "records were released: 500 pages" */
export function stateWords(
  { state, exemptions, amounts, referredTo, suits }: RequestStep,
  { words }: Tongue = ENGLISH_TONGUE,
): string {
  const { states, under } = words.requests;
  const { comma } = words.dates;
  const put = exemptions.length === 0 ? states[state] : under(states[state], exemptions.join(comma));
  const more = [amounts, referredTo, suits.map(({ number }) => number)].filter((list) => list.length > 0);
  return [put, ...more.map((list) => list.join(comma))].join(": ");
}

function clock(here: Here, { id, title, answers, trigger }: CaseDeadline): Markup {
  const { edition } = here.site;
  const { requests: words, deadlines, told } = edition.words;
  const start = inEnglish(here, bdi(trigger.words));
  const begun = isKnown(trigger.date)
    ? sentence(deadlines.startOn, start, isolated(dateWords(trigger.date, edition)))
    : sentence(deadlines.startUnknown, start);
  const due = answers.map((answer) => answerWords(answer, edition)).join(told.or);
  return html`<div class="part">
    <p><b>${inEnglish(here, html`${title}`)}</b>: ${isolated(due)} <span class="meta">(<a href="${here.root}deadlines/index.html#${id}">${words.rule}</a>)</span></p>
    <p class="meta">${sentence(words.from, begun)}</p>
    ${answers.map(({ sum }) => (sum.length === 0 ? NOTHING : html`<details class="also"><summary>${told.sum}</summary><ol class="sum">${sum.map((step) => html`<li>${inEnglish(here, bdi(step.words))}</li>`)}</ol></details>`))}
  </div>`;
}
