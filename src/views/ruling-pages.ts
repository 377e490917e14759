// Rulings: the list, the latest on top, and the page of one: what was decided, what it orders by when with the sum, by which measure of
// proof, and every passage that tells of it.

import { overlaps } from "../base/base.ts";
import type {
  CaseDeadline,
  Ruling,
  RulingDeadline,
  RulingHeld,
  RulingHolding,
  RulingOrder,
  Told,
} from "../record/record.ts";
import { dateWords, yearOf } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { entryLink, inEnglish, rulingHref } from "./links.ts";
import { page } from "./layout.ts";
import type { ListItem } from "./list-page.ts";
import { html, join, type Markup, NOTHING } from "./markup.ts";
import { outcomeWords } from "./proceeding-words.ts";
import {
  actedOnItem,
  actItem,
  isOfSubject,
  rulingDays,
  saysWhat,
  type ShownRuling,
  sourceLanguage,
  sources,
  titleMark,
  whoLine,
} from "./ruling-parts.ts";
import { dueWords, rulingDay, rulingTitle } from "./ruling-words.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { type ShownStatement, statementLine } from "./statement-line.ts";
import { bdi, capital, number, shorten } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

const MOST_ORDERS = 3;
const MOST_TOLD = 40;

/** Given in the order of their days. What only speaks of a ruling stands last, in its own words. */
export function rulingItems(here: Here, rulings: readonly ShownRuling[]): ListItem[] {
  const { rulings: words, told: common } = here.site.edition.words;
  const { groups, jumps } = words;
  const undatedPlace = { id: "undated", label: common.noDayTold };
  const othersPlace = { id: "other-case", label: jumps.others };
  const told = rulings.filter(({ ruling }) => ruling.isSettled);
  const own = told.filter(isOfSubject);
  const dated = own.filter(({ ruling }) => yearOf(ruling.dates[0]?.value) !== undefined);
  const undated = own.filter(({ ruling }) => yearOf(ruling.dates[0]?.value) === undefined);
  const spoken = rulings.filter(({ ruling, concerns }) => !ruling.isSettled && concerns !== "others");
  const quoted = (list: readonly ShownRuling[], group: string, jump: ListItem["jump"]): ListItem[] =>
    list.map((one) => ({ group, jump, body: quotedItem(here, one) }));
  return [
    ...dated.toReversed().map((one) => {
      const year = yearOf(one.ruling.dates[0]?.value) ?? undatedPlace.label;
      return { group: year, jump: { id: `y${year}`, label: year }, body: item(here, one) };
    }),
    ...undated.map((one) => ({ group: undatedPlace.label, jump: undatedPlace, body: item(here, one) })),
    ...told
      .filter(({ concerns }) => concerns === "not told")
      .toReversed()
      .map((one) => ({
        group: groups.notTold,
        jump: { id: "not-told", label: jumps.notTold },
        body: item(here, one),
      })),
    ...told
      .filter(({ concerns }) => concerns === "others")
      .toReversed()
      .map((one) => ({ group: groups.others, jump: othersPlace, body: item(here, one) })),
    ...quoted(
      rulings.filter(({ ruling, concerns }) => !ruling.isSettled && concerns === "others"),
      groups.others,
      othersPlace,
    ),
    ...quoted(
      spoken.filter(({ ruling }) => saysWhat(ruling)),
      groups.notKnown,
      { id: "not-known", label: jumps.notKnown },
    ),
    ...quoted(
      spoken.filter(({ ruling }) => !saysWhat(ruling)),
      groups.spokenOf,
      { id: "spoken-of", label: jumps.spokenOf },
    ),
  ];
}

function quotedItem(here: Here, one: ShownRuling): Markup {
  return html`<li class="event"><p class="day">${rulingDays(here, one.ruling)}</p><div><p class="meta">${inItsWords(here, one)}</p></div></li>`;
}

/** The sentence, where nothing in it says what was decided. */
function inItsWords(here: Here, { ruling }: ShownRuling): Markup {
  const quote = ruling.told[0]?.passage.quote.replace(/\s+/g, " ") ?? "";
  return html`<a href="${here.root}${rulingHref(ruling.entry)}">${sentence(here.site.edition.words.voices.quoted, html`<bdi${sourceLanguage(here, ruling)}>${isolated(shorten(quote, 240))}</bdi>`)}</a>`;
}

function item(here: Here, shown: ShownRuling): Markup {
  const { ruling, type } = shown;
  const { rulings: words } = here.site.edition.words;
  const rest = ruling.orders.length - MOST_ORDERS;
  const ordered = (order: Told<RulingOrder>): Markup =>
    sentence(words.orders, bdi(shorten(order.value.words.replace(/[.;:,]+$/u, ""), 200)));
  return html`<li class="event">
    <p class="day">${rulingDays(here, ruling)}</p>
    <div>
      <h3><a href="${here.root}${rulingHref(ruling.entry)}">${titleMark(here, ruling, type)}</a></h3>
      ${whoLine(here, shown)}
      ${saysWhat(ruling) ? NOTHING : html`<p class="meta">${words.whatNotTold} ${inItsWords(here, shown)}</p>`}
      ${ruling.orders.slice(0, MOST_ORDERS).map((order) => html`<p class="meta">${ordered(order)}${byWhen(here, shown, order)}</p>`)}
      ${rest > 0 ? html`<p class="meta">${isolated(words.moreOrders(number(rest)))}</p>` : NOTHING}
    </div>
  </li>`;
}

function byWhen({ site }: Here, { deadlines }: ShownRuling, order: Told<RulingOrder>): Markup {
  const { deadlines: terms } = order.value;
  if (terms.length === 0) return NOTHING;
  const due = new Set(terms.map((term) => dueWords(term, ofTerm(deadlines, order, term), site.edition)));
  return html`: <b>${isolated([...due].join(site.edition.words.told.semicolon))}</b>`;
}

/** What is worked out of a term; of an order that sets several of one sort nothing says which is which, and its own words stand. */
function ofTerm(
  deadlines: readonly CaseDeadline[],
  order: Told<RulingOrder>,
  { value: { deadline } }: Told<RulingDeadline>,
): readonly CaseDeadline[] {
  const alike = order.value.deadlines.filter((one) => one.value.deadline.kind === deadline.kind);
  if (new Set(alike.map(lengthOf)).size > 1) return [];
  const places = order.statements.map(({ passage }) => passage);
  return deadlines.filter(
    ({ trigger, answers: [first] }) =>
      (first.rule === undefined) === (deadline.kind === "day") &&
      trigger.statements.some(({ passage }) =>
        places.some((place) => place.document === passage.document && overlaps(place, passage)),
      ),
  );
}

/** "10 days", from whatever start: of one order told twice one length is one term. */
function lengthOf({ value: { deadline, words, date } }: Told<RulingDeadline>): string {
  return deadline.kind === "period" ? `${deadline.n} ${deadline.unit} ${deadline.direction}` : (date?.edtf ?? words);
}

export function rulingPage(here: Here, shown: ShownRuling, told: readonly ShownStatement[]): string {
  const { ruling, type } = shown;
  const { edition } = here.site;
  const { rulings: words } = edition.words;
  const { facts, parts } = words;
  const { holdings, held, orders, standards, burdens, dates } = ruling;
  const quoted = ({ value, statements }: Told<string>): Markup =>
    html`<p class="told">${bdi(capital(value))} ${sources(here, statements)}</p>`;
  const list = (items: readonly Markup[]): Markup | undefined =>
    items.length === 0 ? undefined : html`<ul class="told-list">${items}</ul>`;
  const untold =
    ruling.madeBy === undefined ? words.notTold : words.notToldBy(rulingDay(undefined, ruling.madeBy, edition));
  const main = html`<p class="up"><a href="${here.root}rulings/index.html">${words.all}</a></p>
    <h1>${titleMark(here, ruling, type)}</h1>
    ${whoLine(here, shown)}
    <section class="case-card"><dl class="facts">
      ${fact(dates.length > 1 ? facts.days : facts.day, dates.length === 0 ? isolated(untold) : html`${dates.map(({ value, statements }) => html`<p class="told">${isolated(dateWords(value, edition))} ${sources(here, statements)}</p>`)}`)}
      ${named(here, facts.judge, ruling.judges)}${named(here, facts.court, ruling.courts)}
      ${fact(facts.standard, standards.length === 0 ? undefined : html`${standards.map(quoted)}`)}
      ${fact(facts.burden, burdens.length === 0 ? undefined : html`${burdens.map(quoted)}`)}
    </dl></section>
    ${part(parts.decided, list(holdings.map((holding) => html`<li>${holdingItem(here, holding)}</li>`)))}
    ${part(parts.held, list(held.map(({ value, statements }) => html`<li>${bdi(capital(value.words))} ${sources(here, statements)}${measures(value, edition)}</li>`)))}
    ${part(parts.actsOn, list(shown.actsOn.map((act) => html`<li>${actItem(here, act)}</li>`)))}
    ${part(parts.became, list(shown.actedOnBy.map((act) => html`<li>${actedOnItem(here, act)}</li>`)))}
    ${part(parts.orders, list(orders.map((order) => orderItem(here, shown, order))))}
    ${part(parts.told, tellings(here, told, ruling.told.length))}`;
  return page(here, {
    title: rulingTitle(ruling, type, edition),
    area: "rulings",
    path: rulingHref(ruling.entry),
    main,
  });
}

/** "Granted in part, without prejudice: the petition is …": the outcome in our words, the rest in the court's. */
function holdingItem(here: Here, { value, statements }: Told<RulingHolding>): Markup {
  const { edition } = here.site;
  const outcome = capital(outcomeWords(`${value.outcome}${value.inPart ? " in part" : ""}`, edition));
  const whole = value.prejudice === undefined ? outcome : edition.words.rulings.withPrejudice(outcome, value.prejudice);
  return html`<b>${isolated(whole)}</b>: ${bdi(value.words)} ${sources(here, statements)}`;
}

/** "by clear and convincing evidence, the burden on the government" */
function measures({ standard, burden }: RulingHeld, { words }: Tongue): Markup {
  const { byStandard, burdenOn } = words.rulings;
  const parts = [
    ...(standard === undefined || standard === "" ? [] : [sentence(byStandard, bdi(standard))]),
    ...(burden === undefined || burden === "" ? [] : [sentence(burdenOn, bdi(burden))]),
  ];
  return parts.length === 0 ? NOTHING : html` <span class="meta">(${join(parts, words.dates.comma)})</span>`;
}

function fact(label: string, value: Markup | undefined): Markup {
  return value === undefined ? NOTHING : html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function part(title: string, content: Markup | undefined): Markup {
  return content === undefined ? NOTHING : html`<section class="part"><h2>${title}</h2>${content}</section>`;
}

function named(here: Here, label: string, list: Ruling["judges"]): Markup {
  if (list.length === 0) return NOTHING;
  return fact(
    label,
    html`${list.map(({ value, statements }) => html`<p class="told">${entryLink(here, value.entry, value.name)} ${sources(here, statements)}</p>`)}`,
  );
}

function orderItem(here: Here, { deadlines }: ShownRuling, order: Told<RulingOrder>): Markup {
  const { edition } = here.site;
  const { words, deadlines: terms } = order.value;
  return html`<li>
    ${bdi(capital(words))} ${sources(here, order.statements)}
    ${terms.map((term) => {
      const worked = ofTerm(deadlines, order, term);
      const sums = worked.flatMap(({ answers }) => answers.flatMap(({ sum }) => sum));
      return html`<p><b>${isolated(capital(dueWords(term, worked, edition)))}</b> <span class="meta">(${sentence(edition.words.voices.quoted, bdi(term.value.words))})</span></p>
        ${sums.length === 0 ? NOTHING : html`<details class="also"><summary>${edition.words.told.sum}</summary><ol class="sum">${sums.map((step) => html`<li>${inEnglish(here, bdi(step.words))}</li>`)}</ol></details>`}`;
    })}
  </li>`;
}

function tellings(here: Here, told: readonly ShownStatement[], total: number): Markup {
  const rest = total - told.length;
  return html`<ul class="told-list">
      ${told.map((one) => html`<li>${statementLine(here, one)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p class="meta">${isolated(here.site.edition.words.voices.andPlaces(rest))}</p>` : NOTHING}`;
}

/** So many passages are printed on the page of a ruling. */
export const MOST_RULING_TELLINGS = MOST_TOLD;
