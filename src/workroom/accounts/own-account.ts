// What everybody keeps of their own account: passkeys, recovery codes, sessions, language. The last way in cannot be removed.

import type { Instant } from "../../base/base.ts";
import type { Passkey } from "../../store/store.ts";
import type { Room } from "../room.ts";
import type { NewPasskey } from "./join.ts";
import { codeHash, newCodes, shortOf } from "./keys.ts";

export interface OwnAccount {
  readonly passkeys: readonly Pick<Passkey, "id" | "label" | "created" | "used" | "transports">[];
  /** How many recovery codes are left. */
  readonly codes: number;
  readonly sessions: readonly {
    readonly id: string;
    /** On what; "" where it is not known. */
    readonly agent: string;
    readonly since: Instant;
    readonly seen: Instant;
    readonly isThis: boolean;
  }[];
}

/** `session`: the one in which it is asked. Undefined where there is no such account. */
export async function ownAccount({ accounts }: Room, id: string, session: string): Promise<OwnAccount | undefined> {
  const account = await accounts.get(id);
  if (account === undefined) return undefined;
  return {
    passkeys: await accounts.passkeys(id),
    codes: account.codes.length,
    sessions: (await accounts.sessions(id)).map(({ hash, agent, created, seen }) => ({
      id: shortOf(hash),
      agent,
      since: created,
      seen,
      isThis: hash === session,
    })),
  };
}

/** New recovery codes; those before no longer work. */
export function renewCodes(room: Room, id: string): Promise<readonly string[]> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await accounts.get(id);
    const codes = newCodes();
    if (account !== undefined) await accounts.put({ ...account, codes: codes.map(codeHash) });
    return codes;
  });
}

/** False where it is known already. */
export function addPasskey(room: Room, id: string, passkey: NewPasskey): Promise<boolean> {
  return room.open.store.changeAccounts(async (accounts) => {
    if ((await accounts.passkey(passkey.id)) !== undefined) return false;
    await accounts.putPasskey({ ...passkey, account: id, created: room.clock() });
    return true;
  });
}

export function removePasskey(room: Room, id: string, passkey: string): Promise<"done" | "lastWayIn" | "gone"> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await accounts.get(id);
    const known = await accounts.passkeys(id);
    if (account === undefined || !known.some((one) => one.id === passkey)) return "gone";
    if (known.length === 1 && account.codes.length === 0) return "lastWayIn";
    await accounts.removePasskeys(id, passkey);
    return "done";
  });
}

/** Ends one of somebody's own sessions. False where there is no such session. */
export function endSession(room: Room, id: string, short: string): Promise<boolean> {
  return room.open.store.changeAccounts(async (accounts) => {
    const found = (await accounts.sessions(id)).find(({ hash }) => shortOf(hash) === short);
    if (found !== undefined) await accounts.endSession(found.hash);
    return found !== undefined;
  });
}

export function endOtherSessions(room: Room, id: string, session: string): Promise<void> {
  return room.open.store.changeAccounts((accounts) => accounts.endSessions(id, session));
}

/** In which language the interface is for them, wherever they sign in. */
export function speak(room: Room, id: string, language: string): Promise<void> {
  return room.open.store.changeAccounts(async (accounts) => {
    const account = await accounts.get(id);
    if (account !== undefined) await accounts.put({ ...account, language });
  });
}
