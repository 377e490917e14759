// Who works on a case, as its owners see and change it: invitations, roles, removing somebody and letting them back in.

import type { Instant } from "../../base/base.ts";
import { personKey } from "../../record/record.ts";
import type { Account, Accounts, Invitation } from "../../store/store.ts";
import type { Role } from "../permission.ts";
import type { Room } from "../room.ts";
import { hashed, newKey, shortOf } from "./keys.ts";
import { accountNamed, later, roleOf } from "./sign-in.ts";

const WEEK = 7 * 24 * 3_600_000;
const LONGEST_NAME = 80;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly since: Instant;
  /** When a session of theirs was last used; undefined where none is open. */
  readonly seen: Instant | undefined;
  readonly passkeys: number;
  readonly codes: number;
}

export interface OpenInvitation {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** undefined: whoever started the program, with `--let-in`. */
  readonly by: string | undefined;
  readonly expires: Instant;
  /** Does it let somebody back in who has an account? */
  readonly isReturn: boolean;
}

export interface Members {
  readonly members: readonly Member[];
  readonly removed: readonly { readonly id: string; readonly name: string; readonly when: Instant }[];
  readonly invitations: readonly OpenInvitation[];
}

/** What is wrong with a name. */
export type NameFault = "noName" | "longName" | "mixedName" | "nameTaken" | "nameRemoved" | "nameInvited";
export type MemberChange = "done" | "lastOwner" | "gone";
export type MadeInvitation =
  | { readonly kind: "invited"; readonly key: string; readonly name: string; readonly expires: Instant }
  | { readonly kind: "refused"; readonly why: NameFault | "gone" };

export async function listMembers({ accounts, clock }: Room): Promise<Members> {
  const all = await accounts.all();
  const members = all
    .filter(({ removed }) => removed === undefined)
    .map(async (account) => ({
      id: account.id,
      name: account.name,
      role: roleOf(account),
      since: account.created,
      seen: (await accounts.sessions(account.id))[0]?.seen,
      passkeys: (await accounts.passkeys(account.id)).length,
      codes: account.codes.length,
    }));
  // the link of the first owner is nobody's yet
  const invitations = (await accounts.invitations(clock())).filter(
    ({ by, account }) => by !== FROM_TERMINAL || account !== undefined,
  );
  return {
    members: await Promise.all(members),
    removed: all.flatMap(({ id, name, removed }) => (removed === undefined ? [] : [{ id, name, when: removed }])),
    invitations: invitations.map((one) => ({
      id: shortOf(one.hash),
      name: one.name,
      role: roleOf(one),
      by: one.by === FROM_TERMINAL ? undefined : one.by,
      expires: one.expires,
      isReturn: one.account !== undefined,
    })),
  };
}

/** A link for somebody new. The key is in it and nowhere else. */
export function invite(room: Room, name: string, role: Role, by: string): Promise<MadeInvitation> {
  const plain = plainName(name);
  return room.open.store.changeAccounts(async (accounts) => {
    const now = room.clock();
    const why = await nameFault(accounts, plain, now);
    if (why !== undefined) return { kind: "refused", why };
    return putInvitation(accounts, { name: plain, role, by }, now);
  });
}

/** A link with which somebody who has an account starts anew: their passkeys, codes and sessions end when it is used. */
export function letBackIn(room: Room, id: string, by: string): Promise<MadeInvitation> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await accounts.get(id);
    if (account === undefined) return { kind: "refused", why: "gone" };
    return returnFor(accounts, account, by, room.clock());
  });
}

export function revokeInvitation(room: Room, id: string): Promise<boolean> {
  return room.open.store.changeAccounts(async (accounts) => {
    const found = (await accounts.invitations(room.clock())).find(({ hash }) => shortOf(hash) === id);
    return found !== undefined && (await accounts.removeInvitation(found.hash));
  });
}

/** There is always an owner. */
export function changeRole(room: Room, id: string, role: Role): Promise<MemberChange> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await present(accounts, id);
    if (account === undefined) return "gone";
    if (role !== "owner" && (await isLastOwner(accounts, account))) return "lastOwner";
    await accounts.put({ ...account, role });
    if (role !== "owner") await withdrawInvitationsOf(accounts, account.name, room.clock());
    return "done";
  });
}

/** The account stays, for its name in the log; nobody can sign in to it. */
export function removeMember(room: Room, id: string): Promise<MemberChange> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await present(accounts, id);
    if (account === undefined) return "gone";
    if (await isLastOwner(accounts, account)) return "lastOwner";
    const now = room.clock();
    await accounts.put({ ...account, codes: [], removed: now });
    await accounts.removePasskeys(id);
    await accounts.endSessions(id);
    for (const { hash, account: whose } of await accounts.invitations(now))
      if (whose === id) await accounts.removeInvitation(hash);
    await withdrawInvitationsOf(accounts, account.name, now);
    return "done";
  });
}

/** Who made the links that the program prints where it is started. */
const FROM_TERMINAL = "";

/** Where nobody is owner yet: the key of the one link that makes the first owner. An older one no longer works. */
export function firstInvitation(room: Room): Promise<string | undefined> {
  return room.open.store.changeAccounts(async (accounts) => {
    if ((await owners(accounts)).length > 0) return undefined;
    const now = room.clock();
    await withdrawInvitationsOf(accounts, FROM_TERMINAL, now);
    return (await putInvitation(accounts, { name: "", role: "owner", by: FROM_TERMINAL }, now)).key;
  });
}

/** For whoever starts the program: the key of a link that lets somebody back in; undefined where there is no such account. */
export function letInFromTerminal(room: Room, name: string): Promise<string | undefined> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await accountNamed(accounts, name);
    return account && (await returnFor(accounts, account, FROM_TERMINAL, room.clock())).key;
  });
}

/** Without what does not show: controls, and marks that turn the direction of what follows. */
export function plainName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\p{Cc}\s\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, " ")
    .trim();
}

export async function nameFault(accounts: Accounts, name: string, now: Instant): Promise<NameFault | undefined> {
  if (personKey(name) === "") return "noName";
  if (name.length > LONGEST_NAME) return "longName";
  if (isMixed(name)) return "mixedName";
  const same = await accountNamed(accounts, name);
  if (same !== undefined) return same.removed === undefined ? "nameTaken" : "nameRemoved";
  const isInvited = (await accounts.invitations(now)).some((one) => personKey(one.name) === personKey(name));
  return isInvited ? "nameInvited" : undefined;
}

/** Letters of these scripts look alike: in one name one of them stands for another. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function isMixed(name: string): boolean {
  const plain = name.normalize("NFKC");
  return ALIKE.filter((script) => script.test(plain)).length > 1;
}

async function returnFor(accounts: Accounts, account: Account, by: string, now: Instant): Promise<PutInvitation> {
  for (const { hash, account: whose } of await accounts.invitations(now))
    if (whose === account.id) await accounts.removeInvitation(hash);
  return putInvitation(accounts, { name: account.name, role: account.role, account: account.id, by }, now);
}

type PutInvitation = Extract<MadeInvitation, { kind: "invited" }>;

async function putInvitation(
  accounts: Accounts,
  what: Pick<Invitation, "name" | "role" | "account" | "by">,
  now: Instant,
): Promise<PutInvitation> {
  const key = newKey();
  const expires = later(now, WEEK);
  await accounts.putInvitation({ ...what, hash: hashed(key), created: now, expires });
  return { kind: "invited", key, name: what.name, expires };
}

/** Links of somebody who may no longer invite do not work any more. */
async function withdrawInvitationsOf(accounts: Accounts, by: string, now: Instant): Promise<void> {
  for (const one of await accounts.invitations(now)) if (one.by === by) await accounts.removeInvitation(one.hash);
}

async function present(accounts: Accounts, id: string): Promise<Account | undefined> {
  const account = await accounts.get(id);
  return account?.removed === undefined ? account : undefined;
}

async function owners(accounts: Accounts): Promise<Account[]> {
  return (await accounts.all()).filter(({ role, removed }) => role === "owner" && removed === undefined);
}

async function isLastOwner(accounts: Accounts, { id }: Account): Promise<boolean> {
  return (await owners(accounts)).every((one) => one.id === id);
}
