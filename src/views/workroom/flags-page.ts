// Differences: the list by weight and check, and one of them side by side with what can be decided about it.

import type { Decision, Flag, Severity } from "../../record/record.ts";
import { flagCard, settledLine, type ShownFlag } from "../flag-card.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { EntrySummary, Here } from "../site.ts";
import { programWords } from "../telling-words.ts";
import { bdi, number, severityWords, shorten } from "../wording.ts";
import { decisionLine } from "./review-item-page.ts";
import { restrictedMark } from "./restricted-page.ts";
import { keyList, partQuery } from "./review-parts.ts";
import type { RoomWords } from "./words/words.ts";

type Refused = keyof RoomWords["review"]["refused"];

/** Which flags a list has. */
export interface FlagPart {
  readonly severity?: Severity | undefined;
  readonly check?: string | undefined;
  readonly settled?: boolean | undefined;
}

export interface ShownFlags {
  readonly part: FlagPart;
  readonly open: number;
  readonly settled: number;
  readonly severities: readonly { readonly id: Severity; readonly count: number }[];
  readonly checks: readonly { readonly id: string; readonly count: number }[];
  readonly flags: readonly Flag[];
  readonly older: number | undefined;
}

/** What a check looks for; its name where there are no words for it. */
function checkWords({ checks }: RoomWords, check: string): string {
  return checks[check as keyof typeof checks] ?? check;
}

export function flagsPage(words: RoomWords, here: Here, shown: ShownFlags): Markup {
  const { differences: say, more } = words.review;
  const { part, flags } = shown;
  const link = (to: FlagPart, label: Markup, count: number): Markup =>
    html`<li><a href="/flags${query(to)}"${query(to) === query(part) ? html` aria-current="true"` : NOTHING}>${label}</a> <span class="meta">${number(count)}</span></li>`;
  const settled = part.settled === true ? { settled: true } : {};
  return html`<p class="intro">${say.intro}</p>
    <div class="review-filters">
      <section><h2>${say.all}</h2><ul>
        ${link({}, html`${say.open}`, shown.open)}${link({ settled: true }, html`${say.settled}`, shown.settled)}
      </ul></section>
      <section><h2>${say.by.severity}</h2><ul>${shown.severities.map(({ id, count }) => link({ ...settled, severity: id }, html`${severityWords(id, here.site.edition)}`, count))}</ul></section>
      <section><h2>${say.by.check}</h2><ul>${shown.checks.map(({ id, count }) => link({ ...settled, check: id }, html`${checkWords(words, id)}`, count))}</ul></section>
    </div>
    ${flags.length === 0 ? html`<p class="empty">${say.none}</p>` : NOTHING}
    <ol class="flag-list">${flags.map(
      (flag) => html`<li class="s-${flag.severity}">
        <p class="kind"><span class="severity">${severityWords(flag.severity, here.site.edition)}</span> ${here.site.edition.words.terms.classes[flag.class]}</p>
        <p><a href="/flags/${flag.id}${query(part)}">${programWords(here, shorten(flag.reason, 300))}</a></p>
        ${flag.settled === undefined ? NOTHING : settledLine(flag.settled, here.site.edition)}
      </li>`,
    )}</ol>
    ${shown.older === undefined ? NOTHING : html`<p class="actions"><a class="button" href="/flags${query(part, shown.older)}">${more}</a></p>`}`;
}

function query({ severity, check, settled }: FlagPart, from?: number): string {
  return partQuery(
    { check },
    {
      severity,
      settled: settled === true ? "1" : undefined,
      from: from === undefined ? undefined : String(from),
    },
  );
}

export interface ShownOneFlag {
  readonly part: FlagPart;
  readonly shown: ShownFlag;
  /** What may be chosen as right. */
  readonly values: readonly string[];
  /** The entries that it asks about: "are they one?" */
  readonly identity: readonly Pick<EntrySummary, "id" | "kind" | "name">[];
  readonly decisions: readonly { readonly decision: Decision; readonly isStanding: boolean }[];
  readonly last: number;
  readonly mayDecide: boolean;
  readonly isRestricted?: boolean | undefined;
  readonly refused?: Refused | undefined;
  readonly timeZone: string;
  readonly language: string;
}

export function flagPage(words: RoomWords, here: Here, one: ShownOneFlag): Markup {
  const { differences: say, soFar, done } = words.review;
  const { flag } = one.shown;
  const own = `/flags/${flag.id}${query(one.part)}`;
  const standing = one.decisions.find(({ decision, isStanding }) => isStanding && decision.act !== "undo");
  return html`<room-keys>
    <p class="review-way"><a data-key="k" href="/flags${query(one.part)}">${say.back}</a> <a class="review-steps" data-key="j" href="/flags/next${partQuery({ check: one.part.check }, { severity: one.part.severity, after: flag.id })}">${say.next} <kbd>j</kbd></a></p>
    ${one.isRestricted === true ? html`<p>${restrictedMark(words, true)}</p>` : NOTHING}
    <ul class="flag-one flags">${flagCard(here, one.shown, 2)}</ul>
    ${one.refused === undefined ? NOTHING : html`<p class="refused" role="alert">${words.review.refused[one.refused]}</p>`}
    ${
      !one.mayDecide
        ? NOTHING
        : flag.settled !== undefined && standing !== undefined
          ? html`<form class="actions" action="/review/undo" method="post"><input type="hidden" name="from" value="${standing.decision.seq}" /><input type="hidden" name="to" value="${standing.decision.seq}" /><input type="hidden" name="back" value="${own}" /><input type="hidden" name="said" value="${done.reopened}" /><button data-key="u">${say.reopen}</button></form>`
          : one.identity.length > 1
            ? identityForm(words, one)
            : settleForms(words, one)
    }
    ${
      one.decisions.length === 0
        ? NOTHING
        : html`<section><h2>${soFar}</h2><ol class="review-log">${one.decisions.map(({ decision, isStanding }, i) =>
            decisionLine(words, decision, isStanding && one.mayDecide, {
              back: own,
              timeZone: one.timeZone,
              language: one.language,
              isFirst: i === 0,
            }),
          )}</ol></section>`
    }
    ${keyList(words, [
      ["j", say.next],
      ["k", say.back],
      ["r", say.resolve],
      ["e", say.explain],
      ["w", say.waive],
      ["u", words.review.undo],
      ["?", words.review.keysHelp.help],
    ])}
  </room-keys>`;
}

function hiddenOf({ part, last }: ShownOneFlag): Markup {
  const fields = { check: part.check, severity: part.severity, shown: String(last) };
  return html`${Object.entries(fields).map(([name, value]) => (value === undefined ? NOTHING : html`<input type="hidden" name="${name}" value="${value}" />`))}`;
}

function settleForms({ review }: RoomWords, one: ShownOneFlag): Markup {
  const { differences: say } = review;
  const action = `/flags/${one.shown.flag.id}/settle`;
  const hidden = hiddenOf(one);
  const why = (id: string, isNeeded: boolean): Markup =>
    html`<div class="field"><label for="${id}">${isNeeded ? say.why : say.whyMaybe}</label><input id="${id}" name="reason" maxlength="1000" autocomplete="off"${isNeeded ? html` required` : NOTHING} /></div>`;
  return html`<div class="flag-settle">
    ${
      one.values.length < 2
        ? NOTHING
        : html`<details data-key="r"><summary>${say.resolve} <kbd>r</kbd></summary>
            <form action="${action}" method="post">${hidden}<input type="hidden" name="how" value="resolved" />
              <fieldset class="field"><legend class="label">${say.resolveWhich}</legend>${one.values.map((value) => html`<label class="choice"><input type="radio" name="value" value="${value}" required /> <span>${bdi(shorten(value, 200))}</span></label>`)}</fieldset>
              <p class="meta">${say.resolveHelp}</p>${why("resolve-why", true)}
              <button class="main">${say.settle}</button></form></details>`
    }
    <details data-key="e"><summary>${say.explain} <kbd>e</kbd></summary>
      <form action="${action}" method="post">${hidden}<input type="hidden" name="how" value="explained" />${why("explain-why", true)}<button class="main">${say.settle}</button></form></details>
    <details data-key="w"><summary>${say.waive} <kbd>w</kbd></summary>
      <form action="${action}" method="post">${hidden}<input type="hidden" name="how" value="waived" />${why("waive-why", false)}<button class="main">${say.settle}</button></form></details>
  </div>`;
}

function identityForm({ review }: RoomWords, one: ShownOneFlag): Markup {
  const { differences: say, name } = review;
  return html`<section><h2>${say.identity}</h2>
    <ul class="name-list">${one.identity.map((entry) => html`<li><a href="/names/${entry.id}">${bdi(entry.name)}</a></li>`)}</ul>
    <form action="/flags/${one.shown.flag.id}/identity" method="post">${hiddenOf(one)}
      <div class="field"><label for="identity-why">${name.whyMaybe}</label><input id="identity-why" name="reason" maxlength="1000" autocomplete="off" /></div>
      <p class="actions"><button class="main" name="verdict" value="same">${name.same}</button> <button name="verdict" value="notSame">${name.notSame}</button> <button name="verdict" value="later" data-key="l">${name.later}</button></p>
    </form></section>`;
}
