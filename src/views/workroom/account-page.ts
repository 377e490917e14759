// Somebody's own account: passkeys, recovery codes, and where they are signed in.

import type { Instant } from "../../base/base.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, number } from "../wording.ts";
import { momentWords } from "./moment-words.ts";
import type { RoomWords } from "./words/words.ts";

export interface ShownAccount {
  readonly name: string;
  readonly role: keyof RoomWords["frame"]["roles"];
  readonly passkeys: readonly {
    readonly id: string;
    readonly label: string;
    readonly created: Instant;
    readonly used?: Instant | undefined;
  }[];
  readonly codes: number;
  readonly sessions: readonly {
    readonly id: string;
    readonly agent: string;
    readonly since: Instant;
    readonly seen: Instant;
    readonly isThis: boolean;
  }[];
  readonly timeZone: string;
  readonly language: string;
}

export function accountPage(words: RoomWords, shown: ShownAccount): Markup {
  const { own } = words.accounts;
  return html`<p class="lead">${bdi(shown.name)}</p>
    <p>${own.as(words.frame.roles[shown.role])}</p>
    <section class="part">
      <h2>${own.passkeys}</h2>
      ${passkeys(words, shown)}
    </section>
    <section class="part">
      <h2>${own.codes}</h2>
      <p>${shown.codes === 0 ? own.codesNone : own.codesLeft(number(shown.codes))}</p>
      <form class="actions" action="/account/codes" method="post" data-turbo="false">
        <button aria-describedby="renew-why">${own.renew}</button>
        ${shown.codes === 0 ? NOTHING : html`<span class="hint" id="renew-why">${own.renewWhy}</span>`}
      </form>
    </section>
    <section class="part">
      <h2>${own.sessions}</h2>
      ${sessions(words, shown)}
    </section>`;
}

function passkeys(words: RoomWords, shown: ShownAccount): Markup {
  const { own } = words.accounts;
  const moment = (at: Instant): Markup => time(at, shown);
  return html`<p class="hint">${shown.passkeys.length === 0 ? own.passkeysNone : own.passkeysWhy}</p>
    <ul class="rows">
      ${shown.passkeys.map(({ id, label, created, used }) => {
        const name = label === "" ? own.unknownDevice : label;
        return html`<li>
          <p><b>${bdi(name)}</b><br /><span class="meta">${own.added} ${moment(created)} · ${used === undefined ? own.neverUsed : html`${own.used} ${moment(used)}`}</span></p>
          <form action="/account/passkeys/remove" method="post"><button name="id" value="${id}" aria-label="${own.removeOf(name)}">${own.remove}</button></form>
        </li>`;
      })}
    </ul>
    <habeas-passkey ceremony="create" challenge="/account/passkeys/challenge" stopped="${own.stopped}" not-here="${own.notHere}">
      <form action="/account/passkeys" method="post" data-turbo="false">
        <input type="hidden" name="passkey" />
        <p class="field needs-script"><label for="label">${own.label}</label><input id="label" name="label" maxlength="60" aria-describedby="label-how" /> <span class="hint" id="label-how">${own.labelHow}</span></p>
        <p class="needs-script"><button name="with" value="passkey">${own.add}</button></p>
        <p class="fault" role="alert" hidden></p>
        <noscript><p class="hint">${own.addNeedsScript}</p></noscript>
      </form>
    </habeas-passkey>`;
}

function sessions(words: RoomWords, shown: ShownAccount): Markup {
  const { own } = words.accounts;
  const hasOthers = shown.sessions.some(({ isThis }) => !isThis);
  return html`<p class="hint">${own.sessionsWhy}</p>
    <ul class="rows">
      ${shown.sessions.map(
        ({ id, agent, since, seen, isThis }) =>
          html`<li>
            <p><b>${bdi(agent === "" ? own.unknownDevice : agent)}</b>${isThis ? html` <span class="tag">${own.thisOne}</span>` : NOTHING}<br />
              <span class="meta">${own.since} ${time(since, shown)} · ${own.seen} ${time(seen, shown)}</span></p>
            ${
              isThis
                ? html`<form action="/leave" method="post" data-turbo="false"><button>${own.leave}</button></form>`
                : html`<form action="/account/sessions/end" method="post"><button name="id" value="${id}">${own.end}</button></form>`
            }
          </li>`,
      )}
    </ul>
    ${hasOthers ? html`<form action="/account/sessions/end-others" method="post"><button>${own.endOthers}</button></form>` : NOTHING}`;
}

function time(at: Instant, { timeZone, language }: ShownAccount): Markup {
  return html`<time datetime="${at}">${momentWords(at, timeZone, language)}</time>`;
}
