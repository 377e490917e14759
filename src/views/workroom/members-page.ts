// Who works on the case, for its owners: invitations, roles, a way back in, removal.

import type { Instant } from "../../base/base.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, number } from "../wording.ts";
import { momentWords } from "./moment-words.ts";
import type { RoomWords } from "./words/words.ts";

type RoleName = keyof RoomWords["frame"]["roles"];

/** From the fewest rights to the most: whoever does not choose gives few. */
const ROLES: readonly RoleName[] = ["reader", "reviewer", "editor", "owner"];

interface Moments {
  readonly timeZone: string;
  readonly language: string;
}

interface ShownMember {
  readonly id: string;
  readonly name: string;
  readonly role: RoleName;
  readonly since: Instant;
  readonly seen: Instant | undefined;
  readonly passkeys: number;
  readonly codes: number;
}

export interface ShownMembers extends Moments {
  /** The account of whoever looks. */
  readonly own: string;
  readonly members: readonly ShownMember[];
  readonly removed: readonly { readonly id: string; readonly name: string; readonly when: Instant }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: RoleName;
    /** undefined: whoever started the program. */
    readonly by: string | undefined;
    readonly expires: Instant;
    readonly isReturn: boolean;
  }[];
  /** An invitation that could not be made. */
  readonly refused: { readonly name: string; readonly role: string; readonly why: string } | undefined;
}

export function membersPage(words: RoomWords, shown: ShownMembers): Markup {
  const said = words.accounts.members;
  const { members, invitations, removed } = shown;
  return html`<p class="intro">${said.intro}</p>
    <section class="part">
      <h2>${said.present}</h2>
      <ul class="rows">${members.map((one) => member(words, shown, one))}</ul>
    </section>
    <section class="part">
      <h2>${said.invite}</h2>
      ${inviteForm(words, shown)}
    </section>
    <section class="part">
      <h2>${said.open}</h2>
      ${invitations.length === 0 ? html`<p class="empty">${said.openNone}</p>` : NOTHING}
      <ul class="rows">
        ${invitations.map(
          ({ id, name, role, by, expires, isReturn }) =>
            html`<li>
              <p><b>${bdi(name)}</b> <span class="tag">${isReturn ? said.isReturn : words.frame.roles[role]}</span><br />
                <span class="meta">${bdi(by === undefined ? said.fromTerminal : said.by(by))} · ${said.until(moment(expires, shown))}</span></p>
              <form action="/members/revoke" method="post"><button name="id" value="${id}">${said.revoke}</button></form>
            </li>`,
        )}
      </ul>
    </section>
    ${
      removed.length === 0
        ? NOTHING
        : html`<section class="part">
            <h2>${said.removed}</h2>
            <ul class="rows">
              ${removed.map(
                ({ id, name, when }) =>
                  html`<li>
                    <p>${bdi(name)}<br /><span class="meta">${said.removedOn(moment(when, shown))}</span></p>
                    <form action="/members/${id}/return" method="post"><button>${said.letIn}</button></form>
                  </li>`,
              )}
            </ul>
          </section>`
    }`;
}

function member(words: RoomWords, shown: ShownMembers, one: ShownMember): Markup {
  const said = words.accounts.members;
  const { id, name, role } = one;
  const here = one.seen === undefined ? said.notHere : `${said.seen} ${moment(one.seen, shown)}`;
  return html`<li class="member">
    <p><b>${bdi(name)}</b>${id === shown.own ? html` (${said.you})` : NOTHING} <span class="tag">${words.frame.roles[role]}</span><br />
      <span class="meta"><span>${said.since} ${moment(one.since, shown)}</span> · <span>${here}</span> · <span>${said.passkeys(number(one.passkeys))}</span> · <span>${said.codes(number(one.codes))}</span></span></p>
    <details>
      <summary aria-label="${said.changeOf(name)}">${said.change}</summary>
      <form class="actions" action="/members/${id}/role" method="post">
        <label for="role-${id}">${said.role}</label> ${roleChoice(words, role, `role-${id}`)}
        <button>${said.changeRole}</button>
      </form>
      ${id === shown.own ? NOTHING : html`<form action="/members/${id}/return" method="post"><button>${said.letIn}</button> <span class="hint">${said.letInWhy}</span></form>`}
      <form action="/members/${id}/remove" method="post"><button class="grave">${said.remove}</button> <span class="hint">${said.removeWhy}</span></form>
    </details>
  </li>`;
}

function roleChoice(words: RoomWords, chosen: string, id: string): Markup {
  const { roles } = words.accounts.members;
  return html`<select name="role" id="${id}">
    ${ROLES.map((role) => html`<option value="${role}"${role === chosen ? html` selected` : NOTHING}>${words.frame.roles[role]} – ${roles[role]}</option>`)}
  </select>`;
}

function inviteForm(words: RoomWords, { refused }: ShownMembers): Markup {
  const said = words.accounts.members;
  return html`<form action="/members/invite" method="post">
    ${refused === undefined ? NOTHING : html`<p class="fault" role="alert">${refused.why}</p>`}
    <p class="field">
      <label for="invite-name">${said.name}</label>
      <input id="invite-name" name="name" maxlength="80" required autocomplete="off" value="${refused?.name ?? ""}" aria-describedby="invite-name-how" />
      <span class="hint" id="invite-name-how">${said.nameHow}</span>
    </p>
    <p class="field"><label for="invite-role">${said.role}</label>${roleChoice(words, refused?.role ?? "reader", "invite-role")}</p>
    <p><button class="main">${said.inviteButton}</button></p>
    <p class="hint">${said.inviteWhy}</p>
  </form>`;
}

interface ShownLink extends Moments {
  readonly name: string;
  readonly link: string;
  readonly expires: Instant;
}

/** The link of an invitation, said once. A page that is kept for going back does not have it. */
export function invitationNotice(words: RoomWords, shown: ShownLink): Markup {
  const said = words.accounts.members;
  return html`<div data-turbo-temporary>
    <p><b>${bdi(said.invited(shown.name))}</b></p>
    <habeas-copy class="actions">
      <input class="link" dir="ltr" readonly aria-label="${said.link}" value="${shown.link}" data-copied />
      <button type="button" class="needs-script" data-copy data-done="${said.copied}">${said.copy}</button>
    </habeas-copy>
    <p class="hint">${said.linkOnce(moment(shown.expires, shown))}</p>
  </div>`;
}

function moment(at: Instant, { timeZone, language }: Moments): string {
  return momentWords(at, timeZone, language);
}
