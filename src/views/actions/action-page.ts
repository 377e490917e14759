// One action: what to ask for and why, whom to ask, and words to start from. And the list of all of them.

import type { Day } from "../../base/base.ts";
import { type DistrictName, stateName, type Writing, writingHref } from "../../record/record.ts";
import { dayIn } from "../date-words.ts";
import { page } from "../layout.ts";
import { html, join, type Markup, NOTHING } from "../markup.ts";
import { sentence } from "../sentence.ts";
import type { Here } from "../site.ts";
import { bdi } from "../wording.ts";
import type { Tongue, Words } from "../words/words.ts";
import { districtHref, phoneLink } from "./reach.ts";

/** "unknown": open when it was written, and nothing says for how long. */
export type ActionState = "open" | "unknown" | "soon" | "over";

/** Words to start from, with the slots of one recipient filled. */
export interface ActionTexts {
  readonly script?: string | undefined;
  readonly letter?: string | undefined;
  readonly email?: string | undefined;
}

/** Somebody the action itself names. */
export interface ActionRecipient extends ActionTexts {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
  readonly address: readonly string[];
}

export interface ShownAction {
  readonly piece: Writing<"action">;
  readonly state: ActionState;
  /** Why it is over, where a person or a ruling ended it. */
  readonly why?: string | undefined;
  /** Everything of the text that is neither script nor letter nor e-mail. */
  readonly about: Markup;
  readonly recipients: readonly ActionRecipient[];
  /** The reader's own members of Congress are asked, and the site has lists of them. */
  readonly asksOwn: readonly ("representative" | "senators")[];
  /** Whose representatives are asked by everybody. */
  readonly districts: readonly DistrictName[];
  /** Words for whoever is asked, where the action names nobody. */
  readonly texts: ActionTexts;
  readonly hasFinder: boolean;
}

const MOST_MAILTO = 1800;

export function actionPage(here: Here, shown: ShownAction, head?: Markup): string {
  const { piece, state } = shown;
  const { words } = here.site.edition;
  const main = html`<h1>${bdi(piece.title)}</h1>
    ${standing(shown, here.site.edition)}
    <section class="${state === "over" ? "ended" : "ask-box"}">
      <h2>${words.act.theAsk}</h2>
      <p class="lead">${bdi(piece.ask)}</p>
      ${piece.link === undefined || state === "over" ? NOTHING : html`<p>${goTo(piece.link, words)}</p>`}
      ${piece.archived === undefined ? NOTHING : html`<p class="meta">${words.act.archivedCopy}: ${bdi(piece.archived)}</p>`}
    </section>
    ${shown.about}
    ${state === "over" ? NOTHING : whom(here, shown)}
    <p class="all"><a href="${here.root}act/index.html">${words.act.backToAct}</a></p>`;
  return page(here, { title: piece.title, area: "act", path: writingHref(piece), main, head });
}

export function actIndexPage(here: Here, actions: readonly ShownAction[], hasFinder: boolean, head?: Markup): string {
  const { act } = here.site.edition.words;
  const of = (wanted: ActionState, allies: boolean): readonly ShownAction[] =>
    actions.filter(({ state, piece }) => state === wanted && (piece.link !== undefined) === allies);
  const group = (title: string, some: readonly ShownAction[]): Markup =>
    some.length === 0
      ? NOTHING
      : html`<section><h2>${title}</h2><ul>${some.map((one) => html`<li>${listed(here, one)}</li>`)}</ul></section>`;
  const groups = [
    group(act.open, of("open", false)),
    group(act.allies, [...of("open", true), ...of("soon", true)]),
    group(act.soon, of("soon", false)),
    group(
      act.unknown,
      actions.filter(({ state }) => state === "unknown"),
    ),
    group(
      act.ended,
      actions.filter(({ state }) => state === "over"),
    ),
  ];
  const main = html`<h1>${act.title}</h1>
    <p class="intro">${act.intro}</p>
    ${hasFinder ? html`<p class="all"><a href="${here.root}act/zip/index.html">${act.find}</a></p>` : NOTHING}
    ${actions.length === 0 ? html`<p class="empty">${act.none}</p>` : groups}`;
  return page(here, { title: act.title, area: "act", path: "act/index.html", main, head });
}

function listed(here: Here, shown: ShownAction): Markup {
  const { piece } = shown;
  return html`<article class="post">
    <h3><a href="${here.root}${writingHref(piece)}">${bdi(piece.title)}</a></h3>
    <p>${bdi(piece.ask)}</p>
    ${standing(shown, here.site.edition)}
  </article>`;
}

/** Until when it is open, or since when it is not. */
function standing({ piece, state, why }: ShownAction, tongue: Tongue): Markup {
  const { act } = tongue.words;
  const by = piece.by === undefined ? undefined : sentence(act.by, bdi(piece.by));
  const words = (day: Day): string => dayIn(day, tongue);
  if (state === "over") {
    const closed = piece.closes === undefined ? undefined : act.closed(words(piece.closes as Day));
    const said = why === undefined ? closed : act.withdrawn(why);
    return html`<p class="warning">${said}</p>${by === undefined ? NOTHING : html`<p class="meta">${by}</p>`}`;
  }
  const day =
    state === "soon" && piece.opens !== undefined
      ? act.opens(words(piece.opens as Day))
      : piece.closes === undefined
        ? undefined
        : act.until(words(piece.closes as Day));
  if (state === "unknown")
    return html`<p class="warning">${act.unknownOne}</p>${by === undefined ? NOTHING : html`<p class="meta">${by}</p>`}`;
  const parts = [...(day === undefined ? [] : [html`${day}`]), ...(by === undefined ? [] : [by])];
  return parts.length === 0 ? NOTHING : html`<p class="meta">${join(parts, " · ")}</p>`;
}

function goTo(link: string, { act }: Words): Markup {
  return html`<a class="go" href="${link}" rel="noreferrer">${act.goTo}</a>`;
}

function whom(here: Here, shown: ShownAction): Markup {
  const { words } = here.site.edition;
  const { act } = words;
  const own = shown.asksOwn.map(
    (one) => html`<li>${one === "senators" ? act.yourSenators : act.yourRepresentative}</li>`,
  );
  const named = shown.districts.map((district) => {
    const [state = "", seat = ""] = district.split("-");
    const label = act.district(stateName(state), Number(seat));
    return html`<li>${shown.hasFinder ? html`<a href="${here.root}${districtHref(district)}">${label}</a>` : label}</li>`;
  });
  const { script, letter, email } = shown.texts;
  const hasTexts = script !== undefined || letter !== undefined || email !== undefined;
  if (own.length + named.length + shown.recipients.length === 0 && !hasTexts) return NOTHING;
  return html`<section>
    <h2>${act.whom}</h2>
    ${own.length + named.length === 0 ? NOTHING : html`<ul class="steps">${own}${named}</ul>`}
    ${own.length > 0 && shown.hasFinder ? html`<p class="all"><a class="go" href="${here.root}act/zip/index.html">${act.find}</a></p>` : NOTHING}
    ${shown.recipients.map((one) => recipient(one, shown.piece.title, words))}
    ${hasTexts ? textsToUse(shown.texts, shown.piece.title, words) : NOTHING}
  </section>`;
}

function recipient(one: ActionRecipient, subject: string, words: Words): Markup {
  const { act } = words;
  const name = one.title === undefined ? one.name : `${one.title} ${one.name}`;
  return html`<article class="case-card">
    <h3>${bdi(name)}</h3>
    ${one.organization === undefined ? NOTHING : html`<p class="meta">${bdi(one.organization)}</p>`}
    <dl class="facts">
      ${one.phone === undefined ? NOTHING : html`<div><dt>${act.phone}</dt><dd>${phoneLink(one.phone)}</dd></div>`}
      ${
        one.address.length === 0
          ? NOTHING
          : html`<div><dt>${act.address}</dt><dd><address class="address">${one.address.join("\n")}</address></dd></div>`
      }
    </dl>
    ${textsToUse(one, subject, words, one.mail)}
  </article>`;
}

/** Script, letter and draft for one recipient. `mail` is where a draft is addressed to, where they have an address. */
export function textsToUse(texts: ActionTexts, subject: string, { act }: Words, mail?: string): Markup {
  const { script, letter, email } = texts;
  const part = (title: string, hint: string | undefined, text: string | undefined, after: Markup = NOTHING): Markup =>
    text === undefined
      ? NOTHING
      : html`<details class="also" open>
          <summary>${title}</summary>
          ${hint === undefined ? NOTHING : html`<p class="meta">${hint}</p>`}
          <div class="script">${paragraphs(text)}</div>
          ${after}
        </details>`;
  const draft = email === undefined ? undefined : `${act.ownWords}\n\n${email}`;
  const href = draft === undefined ? undefined : mailto(mail, subject, draft);
  const open = href === undefined ? NOTHING : html`<p class="all"><a href="${href}">${act.openDraft}</a></p>`;
  return html`${part(act.call, act.callHint, script)} ${part(act.write, undefined, letter)}
  ${part(act.email, act.emailHint, draft, open)}`;
}

/** A draft that opens in the reader's own mail program; undefined where it is too long for one. */
function mailto(to: string | undefined, subject: string, body: string): string | undefined {
  const href = `mailto:${to ?? ""}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  return href.length > MOST_MAILTO ? undefined : href;
}

function paragraphs(text: string): Markup {
  return html`${text.split(/\n{2,}/u).map((one) => html`<p>${one.split("\n").map((line, i) => (i === 0 ? html`${line}` : html`<br />${line}`))}</p>`)}`;
}
