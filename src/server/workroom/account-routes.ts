// Everybody's own account: passkeys, recovery codes, sessions.

import { accountPage, codesPage, html } from "../../views/views.ts";
import {
  addPasskey,
  endOtherSessions,
  endSession,
  ownAccount,
  removePasskey,
  renewCodes,
} from "../../workroom/workroom.ts";
import { type Asked, type AskedAccount, field, type Route } from "./route.ts";

export const ACCOUNT_ROUTES: readonly Route[] = [
  { method: "GET", path: "/account", right: "own account", handle: account },
  { method: "POST", path: "/account/passkeys/challenge", right: "own account", handle: of(challenge) },
  { method: "POST", path: "/account/passkeys", right: "own account", handle: of(add) },
  { method: "POST", path: "/account/passkeys/remove", right: "own account", handle: of(remove) },
  { method: "POST", path: "/account/codes", right: "own account", handle: of(codes) },
  { method: "POST", path: "/account/sessions/end", right: "own account", handle: of(end) },
  { method: "POST", path: "/account/sessions/end-others", right: "own account", handle: of(endOthers) },
];

const OWN = "/account";

/** Only where there are accounts. */
function of(handle: (asked: Asked, own: AskedAccount) => Promise<Response>): Route["handle"] {
  return (asked) => (asked.accounts === undefined ? asked.missing() : handle(asked, asked.accounts));
}

async function account(asked: Asked): Promise<Response> {
  const { room, words, person, language, accounts } = asked;
  const own = accounts && (await ownAccount(room, accounts.account, accounts.session));
  if (own === undefined) return asked.missing();
  const { timeZone } = await room.read.caseInfo();
  const main = accountPage(words, { ...own, name: person.name, role: person.role, timeZone, language });
  return asked.page({ title: words.accounts.own.title, main });
}

async function challenge(asked: Asked, { account: id, passkeys, origin }: AskedAccount): Promise<Response> {
  const known = await asked.room.accounts.passkeys(id);
  return asked.say(await passkeys.asking({ account: id, name: asked.person.name, known }, origin, purposeOf(id)));
}

async function add(asked: Asked, { account: id, passkeys, origin, device }: AskedAccount): Promise<Response> {
  const { own } = asked.words.accounts;
  const form = await asked.form();
  const made = await passkeys.made(field(form, "passkey"), origin, purposeOf(id));
  const label = field(form, "label").trim().slice(0, 60) || device;
  const isAdded = made?.account === id && (await addPasskey(asked.room, id, { ...made, label }));
  return asked.redirect(OWN, html`${isAdded ? own.passkeyAdded : own.passkeyNotAdded}`);
}

async function remove(asked: Asked, { account: id }: AskedAccount): Promise<Response> {
  const { own } = asked.words.accounts;
  const done = await removePasskey(asked.room, id, field(await asked.form(), "id"));
  const said = { done: own.passkeyRemoved, lastWayIn: own.lastWayIn, gone: own.gone }[done];
  return asked.redirect(OWN, html`${said}`);
}

async function codes(asked: Asked, { account: id }: AskedAccount): Promise<Response> {
  const { words, person, frame } = asked;
  const main = codesPage(words, {
    codes: await renewCodes(asked.room, id),
    name: person.name,
    caseName: frame.name,
    isFirst: false,
  });
  return asked.page({ title: words.accounts.codes.title, main });
}

async function end(asked: Asked, { account: id }: AskedAccount): Promise<Response> {
  const { own } = asked.words.accounts;
  const isEnded = await endSession(asked.room, id, field(await asked.form(), "id"));
  return asked.redirect(OWN, html`${isEnded ? own.sessionEnded : own.gone}`);
}

async function endOthers(asked: Asked, { account: id, session }: AskedAccount): Promise<Response> {
  await endOtherSessions(asked.room, id, session);
  return asked.redirect(OWN, html`${asked.words.accounts.own.othersEnded}`);
}

function purposeOf(account: string): string {
  return `add ${account}`;
}
