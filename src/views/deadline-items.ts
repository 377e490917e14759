// Deadlines: the day, what is due, what started the clock and who says so, the rule with its standing, and the whole sum. The same on
// every day: the page never says how many days are left, and takes no rule for lately checked.

import { dayWords, weekdayWords } from "../base/base.ts";
import {
  type CaseDeadline,
  type DeadlineAnswer,
  type DeadlineRule,
  firstDue,
  lastDue,
  triggerWords,
} from "../record/record.ts";
import { attribution, wordsOf } from "./attribution.ts";
import { dateWords } from "./date-words.ts";
import { printExcerpt } from "./excerpt.ts";
import { passageHref } from "./links.ts";
import type { ListItem } from "./list-page.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { alsoSaid, dateMark, type ShownStatement, sourceLine } from "./statement-line.ts";
import { bdi, shorten } from "./wording.ts";

export interface ShownDeadline {
  readonly deadline: CaseDeadline;
  /** The first statement that tells of what started the clock. */
  readonly told: ShownStatement;
}

/** The latest days first: what lies ahead stands on top whenever the page is read. What has no day comes last. */
export function deadlineItems(here: Here, shown: readonly ShownDeadline[]): ListItem[] {
  const dated = shown.filter(({ deadline }) => firstDue(deadline) !== undefined);
  const undated = shown.filter(({ deadline }) => firstDue(deadline) === undefined);
  return [...dated.toReversed(), ...undated].map((one) => {
    const year = lastDue(one.deadline)?.slice(0, 4);
    return {
      group: year ?? UNDATED.label,
      jump: year === undefined ? UNDATED : { id: `y${year}`, label: year },
      body: deadlineItem(here, one),
    };
  });
}

const UNDATED = { id: "undated", label: "No day can be worked out" };

function deadlineItem(here: Here, { deadline, told }: ShownDeadline): Markup {
  const { id, title, answers, rivalry, trigger, earlier = [] } = deadline;
  const [, ...others] = trigger.statements;
  return html`<li class="event deadline" id="${id}">
    <div class="day">${answers.map((answer, i) => html`${i > 0 ? html`<span class="what">or</span>` : NOTHING}${dueMark(answer)}`)}</div>
    <div class="telling">
      <h3>${bdi(title)}</h3>
      ${earlier.map(
        ({ day, statements: [first] }) =>
          html`<p class="voice">Moved: it was <del>${weekdayWords(day)}</del> before (<a href="${passageHref(here, first.passage)}">the passage</a>).</p>`,
      )}
      ${rivalry.map((why) => html`<p class="finding"><b>Two rules stand against each other:</b> ${bdi(why)}</p>`)}
      ${answers.map((answer) => answerPart(answer, answers.length > 1))}
      <p class="voice">From ${startWords(deadline)}:</p>
      <p class="words" ${wordsOf(here, told.statement)}>
        <a class="to" href="${passageHref(here, told.statement.passage)}">${printExcerpt(told.excerpt)}</a>
      </p>
      <p class="voice">${attribution(here, told.statement)} ${sourceLine(here, told.statement)}</p>
      ${alsoSaid(here, told.statement, others)}
    </div>
  </li>`;
}

function dueMark({ kind, words, due, rule }: DeadlineAnswer): Markup {
  const [only] = due;
  const tag = rule?.nature === "marker" ? html`<span class="what">not a deadline: something changes</span>` : NOTHING;
  return kind === "day" && only !== undefined
    ? html`<time class="date" datetime="${only.day}">${words}</time>${tag}`
    : html`<span class="date">${words}</span>${tag}`;
}

function startWords({ trigger }: CaseDeadline): Markup {
  const { date } = trigger;
  const words = triggerWords(trigger);
  return dateWords(date) === "not dated"
    ? html`${bdi(words)}, the day of which is not known`
    : html`${bdi(words)}, ${dateMark(date)}`;
}

function answerPart({ act, rule, words, due, sum, doubts, ends }: DeadlineAnswer, isOneOfSeveral: boolean): Markup {
  const steps =
    due.length > 1 ? due.flatMap((one) => [{ words: `${one.why ?? weekdayWords(one.day)}:` }, ...one.sum]) : sum;
  return html`<p class="act">
      ${isOneOfSeveral ? html`<b>${words}:</b> ` : NOTHING}<bdi>${withStop(shorten(capital(act), 320))}</bdi>${ends === undefined ? "" : ` The last day ends ${ends}.`}
    </p>
    ${rule === undefined ? NOTHING : ruleLine(rule)}
    <ol class="sum">
      ${steps.map((step) => html`<li>${bdi(step.words)}</li>`)}
    </ol>
    ${toMind([
      ...doubts,
      ...(rule?.caveats ?? []),
      ...(rule?.authority.url === undefined ? [] : [`The text: ${rule.authority.url}`]),
    ])}`;
}

function toMind(all: readonly string[]): Markup {
  if (all.length === 0) return NOTHING;
  return html`<details class="also">
    <summary>What to mind</summary>
    <ul>
      ${all.map((one) => html`<li class="voice">${bdi(one)}</li>`)}
    </ul>
  </details>`;
}

/** The address of the text is printed and not linked: the site leads nowhere else. */
function ruleLine({ authority, status, applies, checkedOn }: DeadlineRule): Markup {
  const checked = checkedOn === undefined ? "never checked by a person" : `last checked on ${dayWords(checkedOn)}`;
  const when = applies === undefined ? NOTHING : html` ${bdi(applies)}`;
  return html`<p class="voice">
    ${bdi(authority.cite)} <span class="tag">${status}</span> ${checked}. <b>Check this rule.</b>${when}
  </p>`;
}

/** A sentence ends with one stop; that of "a.m." is enough, and so is "…". */
function withStop(words: string): string {
  return /(?:[ap]\.m\.|…)$/iu.test(words) ? words : `${words.replace(/[.;,]+$/u, "")}.`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
