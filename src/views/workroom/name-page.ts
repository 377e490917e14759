// A name: correct it everywhere, part it from others, or make it one with another.

import type { Decision, Flag } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { EntrySummary, Here } from "../site.ts";
import { programWords } from "../telling-words.ts";
import { bdi, kindWords, number, shorten } from "../wording.ts";
import { decisionLine } from "./review-item-page.ts";
import { entryFolder } from "../links.ts";
import { PLACE_NAMES, placeAddress } from "./places.ts";
import { partQuery } from "./review-parts.ts";
import type { RoomWords } from "./words/words.ts";

type Named = Pick<EntrySummary, "id" | "kind" | "name">;
type Refused = keyof RoomWords["review"]["refused"];

export interface ShownName {
  readonly entry: Named;
  /** As the documents have it. */
  readonly was: string;
  readonly names: readonly {
    readonly entry: string;
    readonly name: string;
    readonly documents: number;
    readonly basis?: "decision" | "case file" | "title" | undefined;
    /** The decisions by which it is one with the others. */
    readonly by: readonly number[];
  }[];
  readonly questions: readonly { readonly flag: Flag; readonly other: Named }[];
  readonly query: string;
  readonly found: readonly Named[];
  readonly decisions: readonly { readonly decision: Decision; readonly isStanding: boolean }[];
  readonly last: number;
  readonly back: string | undefined;
  readonly isRestricted: boolean;
  readonly mayRestrict: boolean;
  readonly refused: Refused | undefined;
  readonly timeZone: string;
  readonly language: string;
}

export function namePage(words: RoomWords, here: Here, shown: ShownName): Markup {
  const { name: say, soFar, undo } = words.review;
  const { entry, was, names, questions, found, query, last, back } = shown;
  const action = `/names/${entry.id}`;
  const own = `${action}${partQuery({}, { back })}`;
  const hidden = html`<input type="hidden" name="last" value="${last}" />${back === undefined ? NOTHING : html`<input type="hidden" name="back" value="${back}" />`}`;
  const answer = (other: string, verdicts: readonly ("same" | "notSame" | "later")[], label?: string): Markup =>
    html`<form class="does" action="${action}/decide" method="post">${hidden}<input type="hidden" name="other" value="${other}" />
      <input name="reason" aria-label="${say.whyMaybe}" placeholder="${say.whyMaybe}" autocomplete="off" />
      ${verdicts.map((one) => html`<button name="verdict" value="${one}">${label ?? say[one]}</button>`)}</form>`;
  const folder = entryFolder(entry.kind);
  return html`<room-keys>
    <p class="meta">${kindWords(entry.kind, here.site.edition)}${was === entry.name ? NOTHING : html` · ${say.was(was)}`}</p>
    ${shown.isRestricted ? html`<p class="tag-line">${words.restricted.personNow}</p>` : NOTHING}
    <p class="actions">${back === undefined ? NOTHING : html`<a class="button" data-key="k" href="${back}">${backWords(words, back)}</a>`}
      ${folder === undefined ? NOTHING : html`<a href="/record/${folder}/${entry.id}.html">${say.record}</a>`}
      ${shown.mayRestrict ? html`<a href="/restricted/${entry.id}">${words.restricted.title}</a> <a href="/publish/levels?id=${entry.id}">${words.levels.title}</a>` : NOTHING}</p>
    <section>
      <h2>${say.rename}</h2>
      <p class="meta">${say.renameHelp}</p>
      ${shown.refused === undefined ? NOTHING : html`<p class="refused" role="alert">${words.review.refused[shown.refused]}</p>`}
      <form action="${action}/rename" method="post">${hidden}
        <div class="field"><label for="name">${say.newName}</label><input id="name" name="name" required maxlength="300" dir="auto" autocomplete="off" value="${entry.name}" data-key="c" /></div>
        <div class="field"><label for="why">${say.why}</label><input id="why" name="reason" required maxlength="1000" autocomplete="off" /></div>
        <button class="main">${say.rename}</button>
      </form>
    </section>
    <section id="parts">
      <h2>${say.names}</h2>
      <ul class="name-list">${names.map(
        (
          one,
        ) => html`<li>${bdi(one.name)} <span class="meta">${say.documents(one.documents)}${one.basis === undefined ? NOTHING : html` · ${say.basis[one.basis]}`}</span>
          ${
            one.by.length > 0
              ? html`<span class="does">${one.by.map(
                  (seq) =>
                    html`<form action="/review/undo" method="post"><input type="hidden" name="from" value="${seq}" /><input type="hidden" name="to" value="${seq}" /><input type="hidden" name="back" value="${own}" /><button>${undo}: ${say.joinedBy(number(seq))}</button></form>`,
                )}</span>`
              : one.basis === undefined || one.basis === "decision"
                ? NOTHING
                : answer(one.entry, ["notSame"], say.part(shorten(one.name, 60)))
          }</li>`,
      )}</ul>
    </section>
    <section id="join">
      <h2>${say.questions}</h2>
      <ul class="name-list">${questions.map(
        ({ flag, other }) =>
          html`<li><span><a href="/names/${other.id}">${bdi(other.name)}</a> <a class="meta" href="/flags/${flag.id}">${programWords(here, shorten(flag.reason, 200))}</a></span> ${answer(other.id, ["same", "notSame", "later"])}</li>`,
      )}</ul>
      <form class="actions" action="${action}#join" method="get" role="search" aria-label="${say.search}">${back === undefined ? NOTHING : html`<input type="hidden" name="back" value="${back}" />`}
        <label for="other">${say.search}</label> <input id="other" type="search" name="q" value="${query}" data-key="m" dir="auto" /> <button>${say.find}</button></form>
      ${
        query === ""
          ? NOTHING
          : found.length === 0
            ? html`<p>${say.notFound}</p>`
            : html`<h3>${say.found}</h3><ul class="name-list">${found.map((other) => html`<li><a href="/names/${other.id}">${bdi(other.name)}</a> <span class="meta">${kindWords(other.kind, here.site.edition)}</span> ${answer(other.id, ["same", "notSame"])}</li>`)}</ul>`
      }
    </section>
    ${
      shown.decisions.length === 0
        ? NOTHING
        : html`<section><h2>${soFar}</h2><ol class="review-log">${shown.decisions.map(({ decision, isStanding }, i) =>
            decisionLine(words, decision, isStanding, {
              back: own,
              timeZone: shown.timeZone,
              language: shown.language,
              isFirst: i === 0,
            }),
          )}</ol></section>`
    }
  </room-keys>`;
}

/** What the address leads back to: a statement, or a place of the workroom. */
function backWords({ review, frame }: RoomWords, back: string): string {
  if (back.startsWith("/review/")) return review.name.back;
  const path = back.split(/[?#]/u)[0];
  const place = PLACE_NAMES.find((one) => placeAddress(one) === path);
  return place === undefined ? review.name.backThere : review.name.backTo(frame.places[place]);
}
