// What somebody sees who is not signed in, where there are accounts: the way in, an invitation, and recovery codes, once.

import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

/** Why somebody is asked to sign in. */
export type SignInFault = keyof RoomWords["accounts"]["signIn"]["faults"];
export type JoinFault = keyof RoomWords["accounts"]["faults"];

/** `back`: where somebody wanted to go. */
export function signInForm(
  { accounts }: RoomWords,
  { back, fault }: { readonly back: string; readonly fault: SignInFault | undefined },
): Markup {
  const { signIn } = accounts;
  const to = html`<input type="hidden" name="back" value="${back}" />`;
  return html`${fault === undefined ? NOTHING : html`<p class="${fault === "signedOut" ? "lead" : "fault"}"${fault === "signedOut" ? NOTHING : html` role="alert"`}>${signIn.faults[fault]}</p>`}
    <habeas-passkey ceremony="get" challenge="/sign-in/challenge" stopped="${signIn.passkeyStopped}" not-here="${signIn.passkeyNotHere}">
      <form class="way-in" action="/sign-in/passkey" method="post" data-turbo="false">
        ${to}<input type="hidden" name="passkey" />
        <p><button class="main large">${signIn.passkeyButton}</button></p>
        <p class="hint">${signIn.passkeyHow}</p>
        <p class="fault" role="alert" hidden></p>
      </form>
    </habeas-passkey>
    <section class="way-in">
      <h2>${signIn.withCode}</h2>
      <form action="/sign-in/code" method="post" data-turbo="false">
        ${to}
        <p class="field"><label for="name">${signIn.name}</label><input id="name" name="name" autocomplete="username" maxlength="80" required /></p>
        <p class="field">
          <label for="code">${signIn.code}</label>
          <input id="code" name="code" class="code" dir="ltr" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="40" required aria-describedby="code-how" />
          <span class="hint" id="code-how">${signIn.codeHow}</span>
        </p>
        <p><button>${signIn.button}</button></p>
      </form>
      <p class="hint">${signIn.lost}</p>
    </section>`;
}

interface ShownInvitation {
  readonly key: string;
  readonly caseName: string;
  /** undefined where whoever comes chooses it. */
  readonly name: string | undefined;
  readonly role: keyof RoomWords["frame"]["roles"];
  /** "" for a link that was printed when the workroom was started. */
  readonly by: string;
  readonly isReturn: boolean;
  /** What was typed as name. */
  readonly typed: string;
  readonly fault: JoinFault | undefined;
}

/** Without an invitation: that the link leads nowhere. */
export function joinForm(words: RoomWords, shown: ShownInvitation | undefined): Markup {
  const { join, faults } = words.accounts;
  if (shown === undefined) return html`<p class="lead">${join.used}</p>`;
  const { key, caseName, name, role, by, isReturn, typed, fault } = shown;
  const what = isReturn ? join.back : by === "" ? join.first : join.invited(by, words.frame.roles[role]);
  return html`<p class="lead">${bdi(caseName)}</p>
    <p>${bdi(what)}</p>
    ${fault === undefined ? NOTHING : html`<p class="fault" role="alert">${faults[fault]}</p>`}
    <habeas-passkey ceremony="create" challenge="/join/challenge" stopped="${join.stopped}" not-here="${join.notHere}">
      <form class="way-in" action="/join" method="post" data-turbo="false">
        <input type="hidden" name="key" value="${key}" /><input type="hidden" name="passkey" />
        ${
          name === undefined
            ? html`<p class="field">
                <label for="name">${join.name}</label>
                <input id="name" name="name" autocomplete="name" maxlength="80" required value="${typed}" aria-describedby="name-how" />
                <span class="hint" id="name-how">${join.nameHow}</span>
              </p>`
            : html`<p>${join.named} <b>${bdi(name)}</b></p>`
        }
        <div class="needs-script">
          <p><button class="main large" name="with" value="passkey">${join.passkeyButton}</button></p>
          <p class="hint">${join.passkeyHow}</p>
        </div>
        <p class="fault" role="alert" hidden></p>
        <p class="other-way"><button name="with" value="codes">${join.without}</button> <span class="hint">${join.withoutHow}</span></p>
      </form>
    </habeas-passkey>`;
}

interface ShownCodes {
  readonly codes: readonly string[];
  readonly name: string;
  readonly caseName: string;
  /** Of a new account; else they take the place of others. */
  readonly isFirst: boolean;
}

/** The codes themselves, shown once. */
export function codesPage({ accounts }: RoomWords, { codes, name, caseName, isFirst }: ShownCodes): Markup {
  const said = accounts.codes;
  return html`${isFirst ? html`<h2>${said.title}</h2>` : html`<p>${said.renewed}</p>`}
    <p>${said.keep}</p>
    <p class="hint">${bdi(caseName)} · ${bdi(said.signIn(name))}</p>
    <habeas-copy>
      <ol class="codes" dir="ltr" aria-label="${said.list}" data-copied>${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
      <p class="actions">
        <button type="button" class="needs-script" data-copy data-done="${said.copied}">${said.copy}</button>
        <button type="button" class="needs-script" data-print>${said.print}</button>
        <a class="button main" href="${isFirst ? "/" : "/account"}">${said.go}</a>
      </p>
    </habeas-copy>`;
}
