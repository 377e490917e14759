// Rulings: the list, the latest on top, and the page of one: what was decided, what it orders by when with the sum, by which measure of
// proof, and every passage that tells of it.

import { overlaps } from "../base/base.ts";
import type {
  ActsOn,
  CaseDeadline,
  Proceeding,
  Ruling,
  RulingConcerns,
  RulingDeadline,
  RulingHeld,
  RulingOrder,
  Statement,
  Told,
} from "../record/record.ts";
import { dateTime, dateWords, yearOf } from "./date-words.ts";
import { entryLink, passageHref, proceedingHref, rulingHref } from "./links.ts";
import { page } from "./layout.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { proceedingTitle } from "./proceeding-words.ts";
import { byWhom, dueWords, rulingDay, rulingTitle } from "./ruling-words.ts";
import type { Here } from "./site.ts";
import { type ShownStatement, statementLine } from "./statement-line.ts";
import { bdi, capital, count, shorten } from "./wording.ts";

export interface ShownRuling {
  readonly ruling: Ruling;
  /** The type of its entry: "ruling", "bond". */
  readonly type: string;
  readonly proceeding?: Proceeding | undefined;
  readonly concerns: RulingConcerns;
  /** What is worked out of what it orders. */
  readonly deadlines: readonly CaseDeadline[];
  /** Rulings that it stays, reverses, affirms …, and those that do so to it. */
  readonly actsOn: readonly ShownAct[];
  readonly actedOnBy: readonly ShownAct[];
}

export interface ShownAct {
  readonly outcome: ActsOn["outcome"];
  readonly other: Ruling;
  readonly type: string;
  readonly statements: readonly Statement[];
}

const UNDATED = { id: "undated", label: "No day is told" };
const OTHERS = { id: "other-case", label: "Others" };
const OF_OTHERS = "Of others, or only in documents about another case";
const NOT_TOLD = { id: "not-told", label: "Of whom is not told" };
const NOT_KNOWN = { id: "not-known", label: "Which is not told" };
const SPOKEN_OF = { id: "spoken-of", label: "Spoken of" };
const MOST_ORDERS = 3;
const MOST_TOLD = 40;
const MOST_SOURCES = 6;

/** Given in the order of their days. What only speaks of a ruling stands last, in its own words. */
export function rulingItems(here: Here, rulings: readonly ShownRuling[]): ListItem[] {
  const told = rulings.filter(({ ruling }) => ruling.isSettled);
  const own = told.filter(({ concerns }) => concerns === "subject");
  const dated = own.filter(({ ruling }) => yearOf(ruling.dates[0]?.value) !== undefined);
  const undated = own.filter(({ ruling }) => yearOf(ruling.dates[0]?.value) === undefined);
  const spoken = rulings.filter(({ ruling, concerns }) => !ruling.isSettled && concerns !== "others");
  const quoted = (list: readonly ShownRuling[], group: string, jump: ListItem["jump"]): ListItem[] =>
    list.map((one) => ({ group, jump, body: quotedItem(here, one) }));
  return [
    ...dated.toReversed().map((one) => {
      const year = yearOf(one.ruling.dates[0]?.value) ?? UNDATED.label;
      return { group: year, jump: { id: `y${year}`, label: year }, body: item(here, one) };
    }),
    ...undated.map((one) => ({ group: UNDATED.label, jump: UNDATED, body: item(here, one) })),
    ...told
      .filter(({ concerns }) => concerns === "not told")
      .toReversed()
      .map((one) => ({ group: "Whom it concerns is not told", jump: NOT_TOLD, body: item(here, one) })),
    ...told
      .filter(({ concerns }) => concerns === "others")
      .toReversed()
      .map((one) => ({ group: OF_OTHERS, jump: OTHERS, body: item(here, one) })),
    ...quoted(
      rulings.filter(({ ruling, concerns }) => !ruling.isSettled && concerns === "others"),
      OF_OTHERS,
      OTHERS,
    ),
    ...quoted(
      spoken.filter(({ ruling }) => saysWhat(ruling)),
      "Told without saying which ruling: no day, judge, court or case",
      NOT_KNOWN,
    ),
    ...quoted(
      spoken.filter(({ ruling }) => !saysWhat(ruling)),
      "Spoken of, without saying what it decided",
      SPOKEN_OF,
    ),
  ];
}

function saysWhat({ decided, holdings, held, orders }: Ruling): boolean {
  return decided.length + holdings.length + held.length + orders.length > 0;
}

function quotedItem(here: Here, one: ShownRuling): Markup {
  return html`<li class="event"><p class="day">${days(one.ruling)}</p><div><p class="meta">${inItsWords(here, one)}</p></div></li>`;
}

/** The sentence, where nothing in it says what was decided. */
function inItsWords(here: Here, { ruling }: ShownRuling): Markup {
  const quote = ruling.told[0]?.passage.quote.replace(/\s+/g, " ") ?? "";
  return html`<a href="${here.root}${rulingHref(ruling.entry)}">“${bdi(shorten(quote, 240))}”</a>`;
}

function item(here: Here, shown: ShownRuling): Markup {
  const { ruling, type } = shown;
  const rest = ruling.orders.length - MOST_ORDERS;
  return html`<li class="event">
    <p class="day">${days(ruling)}</p>
    <div>
      <h3><a href="${here.root}${rulingHref(ruling.entry)}">${bdi(rulingTitle(ruling, type))}</a></h3>
      ${whoLine(here, shown)}
      ${saysWhat(ruling) ? NOTHING : html`<p class="meta">What it decided is not told. ${inItsWords(here, shown)}</p>`}
      ${ruling.orders.slice(0, MOST_ORDERS).map((order) => html`<p class="meta">Orders: ${bdi(shorten(order.value.words.replace(/[.;:,]+$/u, ""), 200))}${byWhen(shown, order)}</p>`)}
      ${rest > 0 ? html`<p class="meta">and ${count(rest, "more order")}</p>` : NOTHING}
    </div>
  </li>`;
}

function byWhen({ deadlines }: ShownRuling, order: Told<RulingOrder>): Markup {
  const { deadlines: terms } = order.value;
  if (terms.length === 0) return NOTHING;
  const due = new Set(terms.map((term) => dueWords(term, ofTerm(deadlines, order, term))));
  return html`: <b>${[...due].join("; ")}</b>`;
}

/** Every day that a source gives; where none does, by which day it was made. */
function days({ dates, madeBy }: Ruling): Markup {
  if (dates.length === 0)
    return html`<span class="date">${capital(rulingDay(undefined, madeBy))}</span>${madeBy === undefined ? NOTHING : html` <span class="basis">no day told; a text of that day tells of it</span>`}`;
  return html`${dates.map(({ value }, i) => {
    const datetime = dateTime(value);
    const words = dateWords(value);
    return html`${i > 0 ? html`<span class="what">or</span>` : NOTHING}${datetime === undefined ? html`<span class="date">${words}</span>` : html`<time class="date" datetime="${datetime}">${words}</time>`}`;
  })}`;
}

function whoLine(here: Here, { ruling, proceeding }: ShownRuling): Markup {
  const who = byWhom(ruling);
  const of =
    proceeding === undefined
      ? NOTHING
      : html`In the <a href="${here.root}${proceedingHref(proceeding.id)}">${proceedingTitle(proceeding)}</a>. `;
  return who === "" && proceeding === undefined
    ? NOTHING
    : html`<p class="meta">${of}${who === "" ? NOTHING : html`By ${bdi(who)}.`}</p>`;
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
  const title = rulingTitle(ruling, type);
  const { holdings, held, orders, standards, burdens, dates } = ruling;
  const main = html`<p class="up"><a href="${here.root}rulings/index.html">All rulings</a></p>
    <h1>${bdi(title)}</h1>
    ${whoLine(here, shown)}
    <section class="case-card"><dl class="facts">
      ${fact(dates.length > 1 ? "Days (sources differ)" : "Day", dates.length === 0 ? html`not told${ruling.madeBy === undefined ? NOTHING : `; ${rulingDay(undefined, ruling.madeBy)}, when a text that tells of it was written`}` : html`${dates.map(({ value, statements }) => html`<p class="told">${dateWords(value)} ${sources(here, statements)}</p>`)}`)}
      ${named(here, "Judge", ruling.judges)}${named(here, "Court", ruling.courts)}
      ${fact("Standard", standards.length === 0 ? undefined : html`${standards.map(({ value, statements }) => html`<p class="told">${bdi(capital(value))} ${sources(here, statements)}</p>`)}`)}
      ${fact("Burden on", burdens.length === 0 ? undefined : html`${burdens.map(({ value, statements }) => html`<p class="told">${bdi(capital(value))} ${sources(here, statements)}</p>`)}`)}
    </dl></section>
    ${part("What was decided", holdings.length === 0 ? undefined : html`<ul class="told-list">${holdings.map(({ value, statements }) => html`<li><b>${capital(value.outcome)}${value.inPart ? " in part" : ""}${value.prejudice === undefined ? "" : `, ${value.prejudice} prejudice`}</b>: ${bdi(value.words)} ${sources(here, statements)}</li>`)}</ul>`)}
    ${part("What it holds", held.length === 0 ? undefined : html`<ul class="told-list">${held.map(({ value, statements }) => html`<li>${bdi(capital(value.words))} ${sources(here, statements)}${measures(value)}</li>`)}</ul>`)}
    ${part("Acts on", shown.actsOn.length === 0 ? undefined : html`<ul class="told-list">${shown.actsOn.map((act) => html`<li>${capital(act.outcome)}: ${actLink(here, act)}</li>`)}</ul>`)}
    ${part("What became of it", shown.actedOnBy.length === 0 ? undefined : html`<ul class="told-list">${shown.actedOnBy.map((act) => html`<li>${capital(act.outcome)} by ${actLink(here, act)}</li>`)}</ul>`)}
    ${part("What it orders, and by when", orders.length === 0 ? undefined : html`<ul class="told-list">${orders.map((order) => orderItem(here, shown, order))}</ul>`)}
    ${part("Who says so", tellings(here, told, ruling.told.length))}`;
  return page(here, { title, area: "rulings", path: rulingHref(ruling.entry), main });
}

/** "by clear and convincing evidence, the burden on the government" */
function measures({ standard, burden }: RulingHeld): Markup {
  const words = [standard && `by ${standard}`, burden && `the burden on ${burden}`].filter(
    (one) => one !== undefined && one !== "",
  );
  return words.length === 0 ? NOTHING : html` <span class="meta">(${words.join(", ")})</span>`;
}

function actLink(here: Here, { other, type, statements }: ShownAct): Markup {
  const day = rulingDay(other.dates[0]?.value, other.madeBy);
  return html`<a href="${here.root}${rulingHref(other.entry)}">${bdi(rulingTitle(other, type))}</a>, ${day} ${sources(here, statements)}`;
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
  const { words, deadlines: terms } = order.value;
  return html`<li>
    ${bdi(capital(words))} ${sources(here, order.statements)}
    ${terms.map((term) => {
      const worked = ofTerm(deadlines, order, term);
      const sums = worked.flatMap(({ answers }) => answers.flatMap(({ sum }) => sum));
      return html`<p><b>${capital(dueWords(term, worked))}</b> <span class="meta">(“${bdi(term.value.words)}”)</span></p>
        ${sums.length === 0 ? NOTHING : html`<details class="also"><summary>The sum</summary><ol class="sum">${sums.map((step) => html`<li>${bdi(step.words)}</li>`)}</ol></details>`}`;
    })}
  </li>`;
}

function sources(here: Here, statements: readonly Statement[]): Markup {
  const places = [...new Map(statements.map((one) => [passageHref(here, one.passage), one.passage])).entries()];
  const rest = places.length - MOST_SOURCES;
  return html`<span class="meta places"
    >${places.slice(0, MOST_SOURCES).map(([href, passage], i) => html` <a class="number" href="${href}" title="${shorten(passage.quote, 120)}">${i + 1}</a>`)}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}</span
  >`;
}

function tellings(here: Here, told: readonly ShownStatement[], total: number): Markup {
  const rest = total - told.length;
  return html`<ul class="told-list">
      ${told.map((one) => html`<li>${statementLine(here, one)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p class="meta">and ${count(rest, "more place")}</p>` : NOTHING}`;
}

/** So many passages are printed on the page of a ruling. */
export const MOST_RULING_TELLINGS = MOST_TOLD;
