// Signing in to an account, and who a cookie belongs to: sessions end when they are not used, after a month, and when somebody ends them.

import { randomBytes } from "node:crypto";
import { type Instant, invariant } from "../../base/base.ts";
import { personKey } from "../../record/record.ts";
import type { Account, Accounts, KeptSession } from "../../store/store.ts";
import { type Role, ROLES } from "../permission.ts";
import type { Person, Room } from "../room.ts";
import { codeHash, hashed, isAmong, newKey } from "./keys.ts";

const HOUR = 3_600_000;
const IDLE = 72 * HOUR;
const LONGEST = 30 * 24 * HOUR;
/** How exactly it is kept when a session was last used. */
const SEEN_EVERY = HOUR / 12;

export interface SignedIn {
  readonly person: Person & { readonly account: string };
  readonly language: string | undefined;
  readonly session: KeptSession;
}

export function later(at: Instant, milliseconds: number): Instant {
  return Temporal.Instant.from(at).add({ milliseconds }).toString({ fractionalSecondDigits: 3 }) as Instant;
}

export function roleOf({ role }: Pick<Account, "role">): Role {
  const known = ROLES.find((one) => one === role);
  invariant(known !== undefined, `a role that is in the table: ${role}`);
  return known;
}

export function newAccountId(): string {
  return `acc_${randomBytes(10).toString("hex")}`;
}

/** The account of that name. Names differ by more than capitals and spaces. */
export async function accountNamed(accounts: Accounts, name: string): Promise<Account | undefined> {
  const key = personKey(name);
  return (await accounts.all()).find((one) => personKey(one.name) === key);
}

/** A session of an account, from now on. Gives the value of the cookie. */
export async function beginSession(accounts: Accounts, account: string, agent: string, now: Instant): Promise<string> {
  await accounts.forgetOver(now, later(now, -IDLE));
  const cookie = newKey();
  const session = { hash: hashed(cookie), account, agent, created: now, seen: now, expires: later(now, LONGEST) };
  await accounts.putSession(session);
  return cookie;
}

/** Uses up a recovery code. Undefined where name and code do not go together; which of them is wrong is not told. */
export async function signInByCode(
  room: Room,
  name: string,
  code: string,
  agent: string,
): Promise<{ readonly cookie: string; readonly left: number; readonly account: string } | undefined> {
  const hash = codeHash(code);
  // whoever guesses does not make others wait to write
  if (!hasCode(await accountNamed(room.accounts, name), hash)) return undefined;
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await accountNamed(accounts, name);
    if (account === undefined || !hasCode(account, hash)) return undefined;
    const codes = account.codes.filter((one) => one !== hash);
    await accounts.put({ ...account, codes });
    const cookie = await beginSession(accounts, account.id, agent, room.clock());
    return { cookie, left: codes.length, account: account.id };
  });
}

function hasCode(account: Account | undefined, hash: string): boolean {
  return account !== undefined && account.removed === undefined && isAmong(hash, account.codes);
}

/** After a passkey has proved itself. `counter`: as it says now; one that does not count says 0. */
export function signInByPasskey(
  room: Room,
  id: string,
  counter: number,
  agent: string,
): Promise<{ readonly cookie: string } | undefined> {
  return room.open.store.changeAccounts(async (accounts) => {
    const passkey = await accounts.passkey(id);
    const account = passkey && (await accounts.get(passkey.account));
    if (passkey === undefined || account === undefined || account.removed !== undefined) return undefined;
    // one that counts and did not count on is a copy
    if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter) return undefined;
    const now = room.clock();
    await accounts.putPasskey({ ...passkey, counter, used: now });
    return { cookie: await beginSession(accounts, account.id, agent, now) };
  });
}

/** Who a cookie belongs to, as they are now: a change of role holds at once. */
export async function whoHas(room: Room, cookie: string): Promise<SignedIn | undefined> {
  const found = await room.accounts.signedIn(hashed(cookie));
  if (found === undefined) return undefined;
  const { session, account } = found;
  const now = room.clock();
  if (account.removed !== undefined || session.expires <= now || session.seen <= later(now, -IDLE)) return undefined;
  const person = { name: account.name, role: roleOf(account), account: account.id };
  return { person, language: account.language, session };
}

/** Should it be noted that the session was used just now? */
export function isSeenLongAgo(session: KeptSession, now: Instant): boolean {
  return session.seen <= later(now, -SEEN_EVERY);
}
