// The page of custody: the count with its rule, each period with its sources, gaps and overlaps, what is set apart, and the days
// ahead. The same on every day: nothing of today enters.

import type { StatementId } from "../base/base.ts";
import {
  type CustodyAnswer,
  type CustodyBoundary,
  type CustodyCount,
  type CustodyLedger,
  type CustodyPeriod,
  type CustodyValue,
  type GroupCount,
  namedFirst,
  type Milestone,
  type Statement,
} from "../record/record.ts";
import { attribution } from "./attribution.ts";
import {
  boundaryBy,
  boundaryWords,
  countSentences,
  countWords,
  gapWords,
  milestoneLine,
  overlapWords,
} from "./custody-words.ts";
import { dateWords } from "./date-words.ts";
import { isolated } from "./direction.ts";
import { inEnglish } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { alsoSaid, alsoThere, type ShownStatement, sourceLine, statementLine } from "./statement-line.ts";
import { bdi, number } from "./wording.ts";
import type { Tongue } from "./words/words.ts";

export interface ShownCustody {
  readonly ledger: CustodyLedger;
  /** By the day of the newest document; undefined where none bears a day. */
  readonly count: CustodyCount | undefined;
  readonly name: string;
  readonly milestones: readonly Milestone[];
  /** The statements that are printed with their words. */
  readonly told: ReadonlyMap<StatementId, ShownStatement>;
}

/** Those of which `custodyItems` prints the words. */
export function printedOf({ periods, faults, unplaced, stays }: CustodyLedger): Statement[] {
  return [
    ...periods.flatMap(({ from, to }) => [...firstOnes(from), ...firstOnes(to)]),
    ...stays.flatMap(({ from, to, heldAfter }) => [...firstOnes(from), ...firstOnes(to), ...heldAfter.slice(0, 1)]),
    ...faults.flatMap(({ statements }) => statements.slice(0, 1)),
    ...unplaced.map(({ statement }) => statement),
  ];
}

export function custodyItems(here: Here, shown: ShownCustody): ListItem[] {
  const { ledger, count, milestones } = shown;
  const { periods, gaps, overlaps, faults } = ledger;
  const { edition } = here.site;
  const { custody: words } = edition.words;
  const items: ListItem[] = [];
  const add = (id: keyof typeof words.groups, body: Markup): void => {
    const label = words.groups[id];
    items.push({ group: label, jump: { id, label }, body });
  };
  if (count !== undefined) add("count", countItem(here, shown, count));
  periods.forEach((period, i) => add("periods", periodItem(here, shown, period, i + 1)));
  for (const stay of ledger.stays)
    if (stay.heldAfter.length > 0) add("periods", heldAfterItem(here, shown, stay.heldAfter));
  for (const gap of gaps) add("gaps", plainItem(gapWords(gap, edition)));
  for (const overlap of overlaps) add("gaps", plainItem(overlapWords(ledger, overlap, edition)));
  for (const { message, statements } of faults)
    add("gaps", sourcedItem(here, shown, inEnglish(here, bdi(message)), statements));
  for (const why of ["another person", "no day"] as const) {
    const statements = ledger.unplaced.filter((one) => one.why === why).map(({ statement }) => statement);
    if (statements.length > 0)
      add(
        "apart",
        sourcedItem(here, shown, bdi(why === "no day" ? words.withoutDay : words.anotherPerson), statements),
      );
  }
  for (const milestone of milestones) add("ahead", milestoneItem(here, milestone));
  return items;
}

/** For the first page: the sentence with the number, and its rule. */
export function custodyCounter(here: Here, { ledger, count, name }: ShownCustody): Markup {
  if (count === undefined || count.state === "untold" || count.state === "before") return NOTHING;
  const { edition } = here.site;
  const { custody: words } = edition.words;
  return html`<section class="part">
    <h2>${words.inCustody}</h2>
    ${countSentences(ledger, count, name, edition).map((sentence) => html`<p>${bdi(sentence)}</p>`)}
    <p class="aside">${words.countedTo} ${words.rule}</p>
    <p class="all"><a href="${here.root}custody/index.html">${words.withSources}</a></p>
  </section>`;
}

function countItem(here: Here, { ledger, name }: ShownCustody, count: CustodyCount): Markup {
  const { edition } = here.site;
  const { custody: words } = edition.words;
  return html`<li class="counted">
    ${countSentences(ledger, count, name, edition).map((sentence) => html`<p class="act">${bdi(sentence)}</p>`)}
    ${accounts(count, edition)} ${groupTable(words.byAuthority, count.authorities, edition)} ${groupTable(words.byPlace, count.facilities, edition)}
    <p class="voice">${words.countedTo} ${words.rule}</p>
  </li>`;
}

function accounts({ accounts: all }: CustodyCount, tongue: Tongue): Markup {
  if (all.length === 0) return NOTHING;
  const { custody: words } = tongue.words;
  const shown = (answer: CustodyAnswer | undefined, otherwise: string): string =>
    answer === undefined ? otherwise : dateWords(answer.date, tongue);
  return html`<p class="voice">${words.byAccounts}</p>
    <ul class="plain">
      ${all.map(
        ({ from, to, count }) =>
          html`<li>${isolated(words.account(shown(from, words.unknownDay), shown(to, words.noKnownEnd), countWords(count, tongue)))}</li>`,
      )}
    </ul>`;
}

function groupTable(label: string, counts: readonly GroupCount[], tongue: Tongue): Markup {
  if (!counts.some(({ name }) => name !== undefined)) return NOTHING;
  return html`<p class="voice">${label}:</p>
    <ul class="plain">
      ${counts.map(({ name, count }) => html`<li>${name === undefined ? tongue.words.custody.notTold : bdi(name)}: ${isolated(countWords(count, tongue))}</li>`)}
    </ul>`;
}

function periodItem(here: Here, shown: ShownCustody, period: CustodyPeriod, nth: number): Markup {
  const { from, to, authority, facility, basis, carried, sightings } = period;
  const { edition } = here.site;
  const { custody: words, told, dates } = edition.words;
  const place =
    facility.length === 0
      ? words.placeNotTold
      : namedFirst(facility)
          .map(({ name }) => name)
          .join(told.or);
  const seen = new Set(sightings.map(({ date }) => dateWords(date)));
  return html`<li class="event custody" id="period-${nth}">
    <div class="day">
      <span class="date">${isolated(boundaryWords(from, edition))}</span><span class="what"> ${words.to} </span><span class="date">${isolated(to === undefined ? words.noEnd : boundaryWords(to, edition))}</span>
    </div>
    <div class="telling">
      <h3>${nth}. ${bdi(place)}</h3>
      ${valueLine(here, words.authority, authority, carried.includes("authority"))}
      ${valueLine(here, words.place, facility, carried.includes("facility"))} ${valueLine(here, words.ground, basis, carried.includes("basis"))}
      ${edge(here, shown, "beginning", from)} ${to === undefined ? NOTHING : edge(here, shown, "end", to)}
      ${
        seen.size === 0
          ? NOTHING
          : alsoThere(
              html`${isolated(words.heldOn(number(seen.size)))}`,
              sightings.map(
                ({ date, facility: where, statement }) =>
                  html`${isolated(dateWords(date, edition))}${where === undefined ? "" : html`${dates.comma}${bdi(where)}`}: ${attribution(here, statement)} ${sourceLine(here, statement)}`,
              ),
              sightings.length,
              edition,
            )
      }
    </div>
  </li>`;
}

function valueLine(here: Here, label: string, values: readonly CustodyValue[], isCarried: boolean): Markup {
  const { custody: words, told } = here.site.edition.words;
  if (values.length === 0) return html`<p class="act"><b>${label}:</b> ${words.notTold}</p>`;
  const names = values.map(({ name }) => name).join(told.or);
  const note = isCarried ? html` <span class="aside">(${words.carried})</span>` : NOTHING;
  const statements = isCarried ? [] : values.flatMap((value) => value.statements);
  const lines = statements.map((statement) => html`${attribution(here, statement)} ${sourceLine(here, statement)}`);
  return html`<p class="act"><b>${label}:</b> ${bdi(names)}${note}</p>
    ${lines.length === 0 ? NOTHING : alsoThere(html`${isolated(words.toldBy(number(lines.length)))}`, lines, lines.length, here.site.edition)}`;
}

function edge(here: Here, { told }: ShownCustody, which: "beginning" | "end", boundary: CustodyBoundary): Markup {
  const { edition } = here.site;
  const { custody: words } = edition.words;
  const answers = boundary.answers.length > 0 ? boundary.answers : [{ date: undefined, statements: boundary.undated }];
  const several = boundary.answers.length > 1;
  return html`<p class="act"><b>${which === "end" ? words.ended : words.began}:</b> ${isolated(boundaryWords(boundary, edition))} (${boundaryBy(boundary, which, edition)})</p>
    ${answers.map(({ date, statements }) => {
      const [first, ...others] = statements;
      const line = first === undefined ? undefined : told.get(first.id);
      if (first === undefined || line === undefined) return NOTHING;
      return html`${several ? html`<p class="voice">${isolated(words.answerBy(dateWords(date, edition)))}</p>` : NOTHING}${statementLine(here, line)} ${alsoSaid(here, first, others)}`;
    })}`;
}

function heldAfterItem(here: Here, shown: ShownCustody, statements: readonly Statement[]): Markup {
  return sourcedItem(here, shown, bdi(here.site.edition.words.custody.heldAfter), statements);
}

function sourcedItem(here: Here, { told }: ShownCustody, words: Markup, statements: readonly Statement[]): Markup {
  const lines = statements.flatMap(({ id }) => told.get(id) ?? []);
  return html`<li class="sourced">
    <p class="act">${words}</p>
    ${lines.map((line) => statementLine(here, line))}
  </li>`;
}

/** Names of holidays and notes there are in English only. */
function milestoneItem(here: Here, milestone: Milestone): Markup {
  const { what, note } = milestone;
  const line = sentence((name) => milestoneLine(milestone, name, here.site.edition), inEnglish(here, bdi(what)));
  return html`<li class="plain">${line}${note === undefined ? NOTHING : html`. ${inEnglish(here, bdi(note))}`}</li>`;
}

function plainItem(words: string): Markup {
  return html`<li class="plain">${bdi(words)}</li>`;
}

function firstOnes(boundary: CustodyBoundary | undefined): Statement[] {
  if (boundary === undefined) return [];
  const told = [...boundary.answers.map(({ statements }) => statements), boundary.undated];
  return told.flatMap((statements) => statements.slice(0, 1));
}
