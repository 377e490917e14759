// Signing in to an account: with a passkey, or with a recovery code, which needs no script.

import { html, type Markup, signInForm, type SignInFault } from "../../views/views.ts";
import { personKey } from "../../record/record.ts";
import { signInByCode, signInByPasskey } from "../../workroom/workroom.ts";
import type { Outside, OutsideRoute } from "./outside-route.ts";
import { field } from "./route.ts";
import { ownAddress } from "./session-routes.ts";

export const SIGN_IN_ROUTES: readonly OutsideRoute[] = [
  { method: "GET", path: "/sign-in", handle: (outside) => signInPage(outside, "/") },
  { method: "POST", path: "/sign-in/challenge", handle: challenge },
  { method: "POST", path: "/sign-in/passkey", handle: byPasskey },
  { method: "POST", path: "/sign-in/code", handle: byCode },
];

const STATUS: Readonly<Record<SignInFault, number>> = { signedOut: 401, code: 403, passkey: 403, tooMany: 429 };

/** `back`: where somebody wanted to go. */
export function signInPage(outside: Outside, back: string, fault?: SignInFault): Response {
  const { words } = outside;
  const main = signInForm(words, { back: ownAddress(back), fault });
  return outside.page(words.accounts.signIn.title, main, fault === undefined ? 200 : STATUS[fault]);
}

async function challenge(outside: Outside): Promise<Response> {
  const { passkeys, origin, words } = outside;
  if (!outside.allows("challenge")) return outside.say({ why: words.accounts.signIn.faults.tooMany }, 429);
  return outside.say(await passkeys.signingIn(origin));
}

async function byPasskey(outside: Outside): Promise<Response> {
  const { room, passkeys, origin, device } = outside;
  const form = await outside.form();
  const back = ownAddress(field(form, "back"));
  if (!outside.allows("passkey")) return signInPage(outside, back, "tooMany");
  const proof = await passkeys.proved(field(form, "passkey"), origin, (id) => room.accounts.passkey(id));
  const begun = proof && (await signInByPasskey(room, proof.id, proof.counter, device));
  if (begun === undefined) return signInPage(outside, back, "passkey");
  return outside.signedIn(begun.cookie, outside.redirect(back));
}

async function byCode(outside: Outside): Promise<Response> {
  const { room, device, words } = outside;
  const form = await outside.form();
  const name = field(form, "name");
  const back = ownAddress(field(form, "back"));
  if (!outside.allows("recovery code", personKey(name))) return signInPage(outside, back, "tooMany");
  const begun = await signInByCode(room, name, field(form, "code"), device);
  if (begun === undefined) return signInPage(outside, back, "code");
  outside.succeeded(personKey(name));
  const left: Markup = html`${words.accounts.signIn.codesLeft(String(begun.left))} <a href="/account">${words.accounts.own.title}</a>`;
  return outside.signedIn(begun.cookie, outside.redirect(back), left);
}
