// The page of custody: the count with its rule, each period with its sources, gaps and overlaps, what is set apart, and the days
// ahead. The same on every day: nothing of today enters.

import type { StatementId } from "../base/base.ts";
import {
  COUNTING_RULE,
  type CustodyAnswer,
  type CustodyBoundary,
  type CustodyCount,
  type CustodyLedger,
  type CustodyPeriod,
  type CustodyValue,
  type GroupCount,
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
  milestoneWords,
  overlapWords,
} from "./custody-words.ts";
import { dateWords } from "./date-words.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { alsoSaid, alsoThere, type ShownStatement, sourceLine, statementLine } from "./statement-line.ts";
import { bdi, count as counted } from "./wording.ts";

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
  const items: ListItem[] = [];
  const add = (jump: { readonly id: string; readonly label: string }, body: Markup): void => {
    items.push({ group: jump.label, jump, body });
  };
  if (count !== undefined) add(COUNT, countItem(shown, count));
  periods.forEach((period, i) => add(PERIODS, periodItem(here, shown, period, i + 1)));
  for (const stay of ledger.stays)
    if (stay.heldAfter.length > 0) add(PERIODS, heldAfterItem(here, shown, stay.heldAfter));
  for (const gap of gaps) add(GAPS, plainItem(gapWords(gap)));
  for (const overlap of overlaps) add(GAPS, plainItem(overlapWords(ledger, overlap)));
  for (const { message, statements } of faults) add(GAPS, sourcedItem(here, shown, message, statements));
  for (const why of ["another person", "no day"] as const) {
    const statements = ledger.unplaced.filter((one) => one.why === why).map(({ statement }) => statement);
    if (statements.length > 0) add(APART, sourcedItem(here, shown, APART_WORDS[why], statements));
  }
  for (const milestone of milestones) add(AHEAD, plainItem(milestoneWords(milestone)));
  return items;
}

const COUNT = { id: "count", label: "How long" };
const PERIODS = { id: "periods", label: "Periods" };
const GAPS = { id: "gaps", label: "Gaps, overlaps and faults" };
const APART = { id: "apart", label: "Not in the ledger" };
const AHEAD = { id: "ahead", label: "Days ahead, if custody goes on" };
const APART_WORDS = {
  "another person": "Told of a last name that another person bears as well, and not counted:",
  "no day": "Told of custody without a day, and in no period:",
} as const;

/** For the first page: the sentence with the number, and its rule. */
export function custodyCounter(here: Here, { ledger, count, name }: ShownCustody): Markup {
  if (count === undefined || count.state === "untold" || count.state === "before") return NOTHING;
  return html`<section class="part">
    <h2>In custody</h2>
    ${countSentences(ledger, count, name).map((sentence) => html`<p>${bdi(sentence)}</p>`)}
    <p class="aside">Counted to the day of the newest document. ${COUNTING_RULE}</p>
    <p class="all"><a href="${here.root}custody/index.html">The periods with their sources</a></p>
  </section>`;
}

function countItem({ ledger, name }: ShownCustody, count: CustodyCount): Markup {
  return html`<li class="counted">
    ${countSentences(ledger, count, name).map((sentence) => html`<p class="act">${bdi(sentence)}</p>`)}
    ${accounts(count)} ${groupTable("By authority", count.authorities)} ${groupTable("By place", count.facilities)}
    <p class="voice">Counted to the day of the newest document. ${COUNTING_RULE}</p>
  </li>`;
}

function accounts({ accounts: all }: CustodyCount): Markup {
  if (all.length === 0) return NOTHING;
  const shown = (answer: CustodyAnswer | undefined, otherwise: string): string =>
    answer === undefined ? otherwise : dateWords(answer.date);
  return html`<p class="voice">By the accounts that sources give:</p>
    <ul class="plain">
      ${all.map(
        ({ from, to, count }) =>
          html`<li>from ${shown(from, "an unknown day")} to ${shown(to, "no known end")}: ${countWords(count)}</li>`,
      )}
    </ul>`;
}

function groupTable(label: string, counts: readonly GroupCount[]): Markup {
  if (!counts.some(({ name }) => name !== undefined)) return NOTHING;
  return html`<p class="voice">${label}:</p>
    <ul class="plain">
      ${counts.map(({ name, count }) => html`<li>${name === undefined ? "not told" : bdi(name)}: ${countWords(count)}</li>`)}
    </ul>`;
}

function periodItem(here: Here, shown: ShownCustody, period: CustodyPeriod, number: number): Markup {
  const { from, to, authority, facility, basis, carried, sightings } = period;
  const place = facility.length === 0 ? "Place not told" : facility.map(({ name }) => name).join(" or ");
  const seen = [...new Set(sightings.map(({ date }) => dateWords(date)))];
  return html`<li class="event custody" id="period-${number}">
    <div class="day">
      <span class="date">${boundaryWords(from)}</span><span class="what"> to </span><span class="date">${to === undefined ? "no end is told" : boundaryWords(to)}</span>
    </div>
    <div class="telling">
      <h3>${number}. ${bdi(place)}</h3>
      ${valueLine(here, "Authority", authority, carried.includes("authority"))}
      ${valueLine(here, "Place", facility, carried.includes("facility"))} ${valueLine(here, "Ground", basis, carried.includes("basis"))}
      ${edge(here, shown, "Began", from)} ${to === undefined ? NOTHING : edge(here, shown, "Ended", to)}
      ${
        seen.length === 0
          ? NOTHING
          : alsoThere(
              html`Held, as told, on ${counted(seen.length, "other day")}`,
              sightings.map(
                ({ date, facility: where, statement }) =>
                  html`${dateWords(date)}${where === undefined ? "" : html`, ${bdi(where)}`}: ${attribution(here, statement)} ${sourceLine(here, statement)}`,
              ),
              sightings.length,
            )
      }
    </div>
  </li>`;
}

function valueLine(here: Here, label: string, values: readonly CustodyValue[], isCarried: boolean): Markup {
  if (values.length === 0) return html`<p class="act"><b>${label}:</b> not told</p>`;
  const names = values.map(({ name }) => name).join(" or ");
  const note = isCarried ? html` <span class="aside">(carried on from the period before)</span>` : NOTHING;
  const statements = isCarried ? [] : values.flatMap((value) => value.statements);
  const lines = statements.map((statement) => html`${attribution(here, statement)} ${sourceLine(here, statement)}`);
  return html`<p class="act"><b>${label}:</b> ${bdi(names)}${note}</p>
    ${lines.length === 0 ? NOTHING : alsoThere(html`Told by ${counted(lines.length, "passage")}`, lines, lines.length)}`;
}

function edge(here: Here, { told }: ShownCustody, label: string, boundary: CustodyBoundary): Markup {
  const answers = boundary.answers.length > 0 ? boundary.answers : [{ date: undefined, statements: boundary.undated }];
  const several = boundary.answers.length > 1;
  return html`<p class="act"><b>${label}:</b> ${boundaryWords(boundary)} (${boundaryBy(boundary, label === "Ended" ? "end" : "beginning")})</p>
    ${answers.map(({ date, statements }) => {
      const [first, ...others] = statements;
      const line = first === undefined ? undefined : told.get(first.id);
      if (first === undefined || line === undefined) return NOTHING;
      return html`${several ? html`<p class="voice">${dateWords(date)}, by</p>` : NOTHING}${statementLine(here, line)} ${alsoSaid(here, first, others)}`;
    })}`;
}

function heldAfterItem(here: Here, shown: ShownCustody, statements: readonly Statement[]): Markup {
  return sourcedItem(here, shown, "Held, by other sources, after the end that is told:", statements);
}

function sourcedItem(here: Here, { told }: ShownCustody, words: string, statements: readonly Statement[]): Markup {
  const lines = statements.flatMap(({ id }) => told.get(id) ?? []);
  return html`<li class="sourced">
    <p class="act">${bdi(words)}</p>
    ${lines.map((line) => statementLine(here, line))}
  </li>`;
}

function plainItem(words: string): Markup {
  return html`<li class="plain">${bdi(words)}</li>`;
}

function firstOnes(boundary: CustodyBoundary | undefined): Statement[] {
  if (boundary === undefined) return [];
  const told = [...boundary.answers.map(({ statements }) => statements), boundary.undated];
  return told.flatMap((statements) => statements.slice(0, 1));
}
