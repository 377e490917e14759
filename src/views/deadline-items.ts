// Deadlines: the day, what is due, what started the clock and who says so, the rule with its standing, and the whole sum. The same on
// every day: the page never says how many days are left, and takes no rule for lately checked.

import { isKnown, weekdayWords } from "../base/base.ts";
import {
  type CaseDeadline,
  type DeadlineAnswer,
  type DeadlineRule,
  firstDue,
  lastDue,
  triggerWords,
} from "../record/record.ts";
import { attribution, wordsOf } from "./attribution.ts";
import { dayIn, weekdayIn } from "./date-words.ts";
import { answerWords } from "./deadline-words.ts";
import { isolated } from "./direction.ts";
import { printExcerpt } from "./excerpt.ts";
import { inEnglish, passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { alsoSaid, dateMark, type ShownStatement, sourceLine } from "./statement-line.ts";
import { bdi, shorten } from "./wording.ts";
import { ENGLISH_TONGUE, type Tongue } from "./words/words.ts";

export interface ShownDeadline {
  readonly deadline: CaseDeadline;
  /** The first statement that tells of what started the clock. */
  readonly told: ShownStatement;
}

/** The latest days first: what lies ahead stands on top whenever the page is read. What has no day comes last. */
export function deadlineItems(here: Here, shown: readonly ShownDeadline[]): ListItem[] {
  const dated = shown.filter(({ deadline }) => firstDue(deadline) !== undefined);
  const undatedPlace = { id: "undated", label: here.site.edition.words.deadlines.undated };
  const undated = shown.filter(({ deadline }) => firstDue(deadline) === undefined);
  return [...dated.toReversed(), ...undated].map((one) => {
    const year = lastDue(one.deadline)?.slice(0, 4);
    return {
      group: year ?? undatedPlace.label,
      jump: year === undefined ? undatedPlace : { id: `y${year}`, label: year },
      body: deadlineItem(here, one),
    };
  });
}

function deadlineItem(here: Here, { deadline, told }: ShownDeadline): Markup {
  const { id, title, answers, rivalry, trigger, earlier = [] } = deadline;
  const { edition } = here.site;
  const { deadlines: words, told: common } = edition.words;
  const [, ...others] = trigger.statements;
  return html`<li class="event deadline" id="${id}">
    <div class="day">${answers.map((answer, i) => html`${i > 0 ? html`<span class="what">${common.or.trim()}</span>` : NOTHING}${dueMark(answer, edition)}`)}</div>
    <div class="telling">
      <h3>${title === ENGLISH_TONGUE.words.deadlines.ofOrder ? words.ofOrder : inEnglish(here, bdi(title))}</h3>
      ${earlier.map(
        ({ day, statements: [first] }) =>
          html`<p class="voice">${sentence(
            words.wasBefore,
            html`<del>${isolated(weekdayIn(day, edition))}</del>`,
            html`<a href="${passageHref(here, first.passage)}">${edition.words.hearings.passage}</a>`,
          )}</p>`,
      )}
      ${rivalry.map((why) => html`<p class="finding"><b>${words.rivals}</b> ${inEnglish(here, bdi(why))}</p>`)}
      ${answers.map((answer) => answerPart(here, answer, answers.length > 1))}
      <p class="voice">${sentence(words.from, startWords(here, deadline))}</p>
      <p class="words" ${wordsOf(here, told.statement)}>
        <a class="to" href="${passageHref(here, told.statement.passage)}">${printExcerpt(told.excerpt)}</a>
      </p>
      <p class="voice">${attribution(here, told.statement)} ${sourceLine(here, told.statement)}</p>
      ${alsoSaid(here, told.statement, others)}
    </div>
  </li>`;
}

function dueMark(answer: DeadlineAnswer, tongue: Tongue): Markup {
  const { kind, due, rule } = answer;
  const [only] = due;
  const words = isolated(answerWords(answer, tongue));
  const tag = rule?.nature === "marker" ? html`<span class="what">${tongue.words.deadlines.marker}</span>` : NOTHING;
  return kind === "day" && only !== undefined
    ? html`<time class="date" datetime="${only.day}">${words}</time>${tag}`
    : html`<span class="date">${words}</span>${tag}`;
}

function startWords(here: Here, { trigger }: CaseDeadline): Markup {
  const { edition } = here.site;
  const { deadlines: words } = edition.words;
  const { date } = trigger;
  const start = inEnglish(here, bdi(triggerWords(trigger)));
  return isKnown(date) ? sentence(words.startOn, start, dateMark(date, edition)) : sentence(words.startUnknown, start);
}

function answerPart(here: Here, answer: DeadlineAnswer, isOneOfSeveral: boolean): Markup {
  const { edition } = here.site;
  const { deadlines: words } = edition.words;
  const { act, rule, due, sum, doubts, ends } = answer;
  const steps =
    due.length > 1 ? due.flatMap((one) => [{ words: `${one.why ?? weekdayWords(one.day)}:` }, ...one.sum]) : sum;
  return html`<p class="act">
      ${isOneOfSeveral ? html`<b>${isolated(answerWords(answer, edition))}:</b> ` : NOTHING}${inEnglish(here, html`<bdi>${withStop(shorten(capital(act), 320))}</bdi>`)}${ends === undefined ? "" : html` ${sentence(words.lastDayEnds, inEnglish(here, html`${ends}`))}`}
    </p>
    ${rule === undefined ? NOTHING : ruleLine(here, rule)}
    <ol class="sum">
      ${steps.map((step) => html`<li>${inEnglish(here, bdi(step.words))}</li>`)}
    </ol>
    ${toMind(here, [
      ...[...doubts, ...(rule?.caveats ?? [])].map((one) => inEnglish(here, bdi(one))),
      ...(rule?.authority.url === undefined
        ? []
        : [sentence(words.text, html`<bdi dir="ltr">${rule.authority.url}</bdi>`)]),
    ])}`;
}

function toMind({ site }: Here, all: readonly Markup[]): Markup {
  if (all.length === 0) return NOTHING;
  return html`<details class="also">
    <summary>${site.edition.words.deadlines.mind}</summary>
    <ul>
      ${all.map((one) => html`<li class="voice">${one}</li>`)}
    </ul>
  </details>`;
}

/** The address of the text is printed and not linked: the site leads nowhere else. */
function ruleLine(here: Here, { authority, status, applies, checkedOn }: DeadlineRule): Markup {
  const { edition } = here.site;
  const { deadlines: words } = edition.words;
  const checked = checkedOn === undefined ? words.neverChecked : words.checkedOn(dayIn(checkedOn, edition));
  const when = applies === undefined ? NOTHING : html` ${inEnglish(here, bdi(applies))}`;
  return html`<p class="voice">
    ${inEnglish(here, bdi(authority.cite))} <span class="tag">${words.standing[status]}</span> ${isolated(checked)}. <b>${words.checkThis}</b>${when}
  </p>`;
}

/** A sentence ends with one stop; that of "a.m." is enough, and so is "…". */
function withStop(words: string): string {
  return /(?:[ap]\.m\.|…)$/iu.test(words) ? words : `${words.replace(/[.;,]+$/u, "")}.`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
