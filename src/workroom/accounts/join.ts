// Accepting an invitation: a new account, or a way back into one. The link is used up, and recovery codes are handed out once.

import type { Account, Accounts, Invitation, Passkey } from "../../store/store.ts";
import type { Role } from "../permission.ts";
import type { Room } from "../room.ts";
import { codeHash, hashed, newCodes } from "./keys.ts";
import { nameFault, type NameFault, plainName } from "./members.ts";
import { beginSession, newAccountId, roleOf } from "./sign-in.ts";

export interface Invited {
  /** undefined where whoever comes chooses it. */
  readonly name: string | undefined;
  readonly role: Role;
  readonly by: string;
  /** Whom it lets back in. */
  readonly account: string | undefined;
}

/** A passkey that has just been made. */
export type NewPasskey = Pick<Passkey, "id" | "publicKey" | "counter" | "transports" | "label">;

export type Joined =
  | { readonly kind: "joined"; readonly cookie: string; readonly codes: readonly string[]; readonly name: string }
  | { readonly kind: "refused"; readonly why: NameFault | "used" | "passkey" };

/** What a link leads to; undefined where it was used, taken back or is too old. */
export async function invitationOf(room: Room, key: string): Promise<Invited | undefined> {
  const found = await find(room.accounts, room, key);
  if (found === undefined) return undefined;
  const { name, by, account } = found;
  const own = account === undefined ? undefined : await room.accounts.get(account);
  return { name: name || undefined, by, account, role: roleOf(own ?? found) };
}

/** `id`: of a new account, where its passkey was made for one already. */
export function joinCase(
  room: Room,
  key: string,
  what: { readonly name: string; readonly agent: string; readonly id?: string | undefined },
  passkey?: NewPasskey,
): Promise<Joined> {
  return room.open.store.changeAccounts(async (accounts) => {
    const invitation = await find(accounts, room, key);
    if (invitation === undefined) return { kind: "refused", why: "used" };
    if (passkey !== undefined && (await accounts.passkey(passkey.id)) !== undefined)
      return { kind: "refused", why: "passkey" };
    const now = room.clock();
    const codes = newCodes();
    const fresh = { codes: codes.map(codeHash), removed: undefined };
    const before = invitation.account === undefined ? undefined : await accounts.get(invitation.account);
    let account: Account;
    if (before === undefined) {
      const name = invitation.name || plainName(what.name);
      await accounts.removeInvitation(invitation.hash);
      const why = await nameFault(accounts, name, now);
      if (why !== undefined) {
        await accounts.putInvitation(invitation);
        return { kind: "refused", why };
      }
      account = { id: what.id ?? newAccountId(), name, role: invitation.role, created: now, ...fresh };
    } else {
      await accounts.removeInvitation(invitation.hash);
      await accounts.removePasskeys(before.id);
      await accounts.endSessions(before.id);
      account = { ...before, ...fresh };
    }
    await accounts.put(account);
    if (passkey !== undefined) await accounts.putPasskey({ ...passkey, account: account.id, created: now });
    const cookie = await beginSession(accounts, account.id, what.agent, now);
    return { kind: "joined", cookie, codes, name: account.name };
  });
}

async function find(accounts: Accounts, { clock }: Room, key: string): Promise<Invitation | undefined> {
  const hash = hashed(key);
  return (await accounts.invitations(clock())).find((one) => one.hash === hash);
}
