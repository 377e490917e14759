// Who works on the case: its owners invite people, change what they may do, let them back in and remove them.

import { html, invitationNotice, membersPage } from "../../views/views.ts";
import {
  changeRole,
  invite,
  letBackIn,
  listMembers,
  type MadeInvitation,
  type MemberChange,
  removeMember,
  revokeInvitation,
  type Role,
  ROLES,
} from "../../workroom/workroom.ts";
import { type Asked, type AskedAccount, field, type Route } from "./route.ts";

export const MEMBERS_ROUTES: readonly Route[] = [
  { method: "GET", path: "/members", right: "manage people", handle: (asked) => members(asked) },
  { method: "POST", path: "/members/invite", right: "manage people", handle: of(inviteMember) },
  { method: "POST", path: "/members/revoke", right: "manage people", handle: of(revoke) },
  { method: "POST", path: "/members/:id/role", right: "manage people", handle: of(role) },
  { method: "POST", path: "/members/:id/return", right: "manage people", handle: of(letIn) },
  { method: "POST", path: "/members/:id/remove", right: "manage people", handle: of(remove) },
];

const OWN = "/members";

/** Only where there are accounts. */
function of(handle: (asked: Asked, own: AskedAccount) => Promise<Response>): Route["handle"] {
  return (asked) => (asked.accounts === undefined ? asked.missing() : handle(asked, asked.accounts));
}

async function members(
  asked: Asked,
  refused?: { readonly name: string; readonly role: string; readonly why: string },
): Promise<Response> {
  const { room, words, language, accounts } = asked;
  const { title, alone } = words.accounts.members;
  if (accounts === undefined) return asked.page({ title, here: "members", main: html`<p class="lead">${alone}</p>` });
  const { timeZone } = await room.read.caseInfo();
  const shown = { ...(await listMembers(room)), own: accounts.account, refused, timeZone, language };
  const status = refused === undefined ? 200 : 422;
  return asked.page({ title, here: "members", main: membersPage(words, shown), status });
}

async function inviteMember(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const name = field(form, "name");
  const wanted = ROLES.find((one) => one === field(form, "role"));
  if (wanted === undefined) return asked.redirect(OWN);
  const made = await invite(asked.room, name, wanted, asked.person.name);
  if (made.kind === "invited") return invited(asked, made);
  const { faults, own } = asked.words.accounts;
  return members(asked, { name, role: wanted, why: made.why === "gone" ? own.gone : faults[made.why] });
}

/** The link is on the next page, and nowhere afterwards. */
async function invited(asked: Asked, made: MadeInvitation): Promise<Response> {
  const { words, language, room, accounts } = asked;
  if (made.kind === "refused") return asked.redirect(OWN, html`${words.accounts.own.gone}`);
  const { timeZone } = await room.read.caseInfo();
  const link = `${accounts?.origin}/join?key=${made.key}`;
  return asked.redirect(OWN, invitationNotice(words, { ...made, link, timeZone, language }));
}

async function letIn(asked: Asked): Promise<Response> {
  return invited(asked, await letBackIn(asked.room, asked.param("id"), asked.person.name));
}

async function revoke(asked: Asked): Promise<Response> {
  const { members: said, ...rest } = asked.words.accounts;
  const isRevoked = await revokeInvitation(asked.room, field(await asked.form(), "id"));
  return asked.redirect(OWN, html`${isRevoked ? said.revoked : rest.own.gone}`);
}

async function role(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const wanted = ROLES.find((one) => one === field(form, "role"));
  if (wanted === undefined) return asked.missing();
  const done = await changeRole(asked.room, asked.param("id"), wanted);
  return changed(asked, done, asked.words.accounts.members.roleChanged, wanted);
}

async function remove(asked: Asked): Promise<Response> {
  return changed(asked, await removeMember(asked.room, asked.param("id")), asked.words.accounts.members.removedNow);
}

/** Whoever takes their own rights away sees the first page, and not that they may not see this one. */
function changed(asked: Asked, change: MemberChange, done: string, role?: Role): Response {
  const { members: said, own } = asked.words.accounts;
  const isOwn = change === "done" && asked.param("id") === asked.accounts?.account && role !== "owner";
  return asked.redirect(isOwn ? "/" : OWN, html`${{ done, lastOwner: said.lastOwner, gone: own.gone }[change]}`);
}
