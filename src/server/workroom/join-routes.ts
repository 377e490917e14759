// Accepting an invitation. A link is used up by the form on its page, never by looking at it: programs that preview links do that too.

import { codesPage, html, type JoinFault, joinForm } from "../../views/views.ts";
import { invitationOf, joinCase, newAccountId, plainName } from "../../workroom/workroom.ts";
import type { Outside, OutsideRoute } from "./outside-route.ts";
import { field } from "./route.ts";

export const JOIN_ROUTES: readonly OutsideRoute[] = [
  {
    method: "GET",
    path: "/join",
    handle: (outside) =>
      outside.allows("invitation") ? joinPage(outside, outside.url.searchParams.get("key") ?? "") : notNow(outside),
  },
  { method: "POST", path: "/join/challenge", handle: challenge },
  { method: "POST", path: "/join", handle: join },
];

async function joinPage(outside: Outside, key: string, fault?: JoinFault, typed = ""): Promise<Response> {
  const { words, room } = outside;
  const { join: said } = words.accounts;
  const invitation = await invitationOf(room, key);
  if (invitation === undefined) return outside.page(said.usedTitle, joinForm(words, undefined), 403);
  const { name: caseName } = await room.read.caseInfo();
  const { account, ...rest } = invitation;
  const main = joinForm(words, { ...rest, key, caseName, isReturn: account !== undefined, typed, fault });
  const title = account !== undefined ? said.backTitle : invitation.by === "" ? said.firstTitle : said.title;
  return outside.page(title, main, fault === undefined ? 200 : 422);
}

/** What the passkey of whoever comes is made with. */
async function challenge(outside: Outside): Promise<Response> {
  const { room, words } = outside;
  const form = await outside.form();
  const key = field(form, "key");
  if (!outside.allows("challenge")) return outside.say({ why: words.accounts.signIn.faults.tooMany }, 429);
  const invitation = await invitationOf(room, key);
  if (invitation === undefined) return outside.say({ why: words.accounts.join.used }, 403);
  const name = invitation.name ?? plainName(field(form, "name"));
  if (name === "") return outside.say({ why: words.accounts.faults.noName }, 422);
  const account = invitation.account ?? newAccountId();
  return outside.say(await outside.passkeys.asking({ account, name, known: [] }, outside.origin, purposeOf(key)));
}

async function join(outside: Outside): Promise<Response> {
  const { room, words, origin, device } = outside;
  if (!outside.allows("invitation")) return notNow(outside);
  const form = await outside.form();
  const [key, name, answer] = [field(form, "key"), field(form, "name"), field(form, "passkey")];
  let made: Awaited<ReturnType<Outside["passkeys"]["made"]>>;
  if (answer !== "") {
    made = await outside.passkeys.made(answer, origin, purposeOf(key));
    if (made === undefined) return joinPage(outside, key, "passkey", name);
  }
  const passkey = made && { ...made, label: device };
  const joined = await joinCase(room, key, { name, agent: device, id: made?.account }, passkey);
  if (joined.kind === "refused") {
    const { why } = joined;
    return why === "used" ? joinPage(outside, key) : joinPage(outside, key, why, name);
  }
  const { name: caseName } = await room.read.caseInfo();
  const main = codesPage(words, { codes: joined.codes, name: joined.name, caseName, isFirst: true });
  const { welcome } = words.accounts.codes;
  return outside.signedIn(joined.cookie, outside.page(welcome(joined.name), main));
}

function notNow(outside: Outside): Response {
  const { signIn } = outside.words.accounts;
  return outside.page(signIn.title, html`<p class="lead">${signIn.faults.tooMany}</p>`, 429);
}

function purposeOf(key: string): string {
  return `join ${key}`;
}
