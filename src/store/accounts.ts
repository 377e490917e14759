// Who may work on a case with others: accounts, their passkeys, invitations and sessions. Keys, codes and cookies are here as hashes
// only. A rebuild leaves all of it alone, and no export or edition reads it.

import type { Kysely, Selectable } from "kysely";
import type { Instant } from "../base/base.ts";
import type { Database } from "./schema.ts";

export interface Account {
  readonly id: string;
  /** As it stands in the log of decisions. */
  readonly name: string;
  readonly role: string;
  /** BCP 47 tag of the interface, once chosen. */
  readonly language?: string | undefined;
  /** Hashes of the recovery codes that are not used yet. */
  readonly codes: readonly string[];
  readonly created: Instant;
  /** One that was removed stays, for its name in the log. */
  readonly removed?: Instant | undefined;
}

export interface Passkey {
  /** As the authenticator names it. */
  readonly id: string;
  readonly account: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often it was used, where the authenticator counts. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly label: string;
  readonly created: Instant;
  readonly used?: Instant | undefined;
}

export interface Invitation {
  readonly hash: string;
  readonly name: string;
  readonly role: string;
  /** Whom it lets back in; undefined makes a new account. */
  readonly account?: string | undefined;
  readonly by: string;
  readonly created: Instant;
  readonly expires: Instant;
}

export interface KeptSession {
  readonly hash: string;
  readonly account: string;
  /** On what: "Firefox, Windows". */
  readonly agent: string;
  readonly created: Instant;
  readonly seen: Instant;
  readonly expires: Instant;
}

export class Accounts {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Those that were removed as well, in the order in which they were made. */
  async all(): Promise<Account[]> {
    const rows = await this.#db.selectFrom("account").selectAll().orderBy("created").orderBy("id").execute();
    return rows.map(accountOf);
  }

  async get(id: string): Promise<Account | undefined> {
    const row = await this.#db.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
    return row && accountOf(row);
  }

  /** New, or in place of what was kept under its id. */
  async put({ id, codes, language, removed, ...rest }: Account): Promise<void> {
    const row = { ...rest, language: language ?? null, removed: removed ?? null, recovery: JSON.stringify(codes) };
    await this.#db
      .insertInto("account")
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }

  /** Somebody's, in the order in which they were added. */
  async passkeys(account: string): Promise<Passkey[]> {
    const rows = await this.#db
      .selectFrom("credential")
      .selectAll()
      .where("account", "=", account)
      .orderBy("created")
      .orderBy("id")
      .execute();
    return rows.map(passkeyOf);
  }

  async passkey(id: string): Promise<Passkey | undefined> {
    const row = await this.#db.selectFrom("credential").selectAll().where("id", "=", id).executeTakeFirst();
    return row && passkeyOf(row);
  }

  async putPasskey({ id, publicKey, transports, used, ...rest }: Passkey): Promise<void> {
    const row = { ...rest, public_key: publicKey, transports: JSON.stringify(transports), used: used ?? null };
    await this.#db
      .insertInto("credential")
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }

  /** One of somebody's, or all. */
  async removePasskeys(account: string, id?: string): Promise<void> {
    const all = this.#db.deleteFrom("credential").where("account", "=", account);
    await (id === undefined ? all : all.where("id", "=", id)).execute();
  }

  /** Those that still can be used at `now`, the newest first. */
  async invitations(now: Instant): Promise<Invitation[]> {
    const rows = await this.#db
      .selectFrom("invitation")
      .selectAll()
      .where("expires", ">", now)
      .orderBy("created", "desc")
      .orderBy("hash")
      .execute();
    return rows.map(invitationOf);
  }

  async putInvitation({ account, ...rest }: Invitation): Promise<void> {
    await this.#db
      .insertInto("invitation")
      .values({ ...rest, account: account ?? null })
      .execute();
  }

  /** False where there is none any more. */
  async removeInvitation(hash: string): Promise<boolean> {
    const gone = await this.#db.deleteFrom("invitation").where("hash", "=", hash).executeTakeFirst();
    return gone.numDeletedRows > 0n;
  }

  /** Whose session it is, if there is one. */
  async signedIn(hash: string): Promise<{ readonly session: KeptSession; readonly account: Account } | undefined> {
    const session = await this.#db.selectFrom("session").selectAll().where("hash", "=", hash).executeTakeFirst();
    const account = session && (await this.get(session.account));
    return session && account && { session: sessionOf(session), account };
  }

  /** Somebody's, the one that was used last first. */
  async sessions(account: string): Promise<KeptSession[]> {
    const rows = await this.#db
      .selectFrom("session")
      .selectAll()
      .where("account", "=", account)
      .orderBy("seen", "desc")
      .orderBy("hash")
      .execute();
    return rows.map(sessionOf);
  }

  async putSession(session: KeptSession): Promise<void> {
    await this.#db.insertInto("session").values(session).execute();
  }

  async noteSeen(hash: string, seen: Instant): Promise<void> {
    await this.#db.updateTable("session").set({ seen }).where("hash", "=", hash).execute();
  }

  async endSession(hash: string): Promise<void> {
    await this.#db.deleteFrom("session").where("hash", "=", hash).execute();
  }

  /** All of somebody's, but the one that is named. */
  async endSessions(account: string, but?: string): Promise<void> {
    const all = this.#db.deleteFrom("session").where("account", "=", account);
    await (but === undefined ? all : all.where("hash", "<>", but)).execute();
  }

  /** Forgets what can no longer be used at `now`: invitations, and sessions that are over or were last used before `idle`. */
  async forgetOver(now: Instant, idle: Instant): Promise<void> {
    await this.#db.deleteFrom("invitation").where("expires", "<=", now).execute();
    await this.#db
      .deleteFrom("session")
      .where((where) => where.or([where("expires", "<=", now), where("seen", "<=", idle)]))
      .execute();
  }
}

// Moments are written in one length in UTC: as text they have the order of time.

function accountOf({ language, recovery, created, removed, ...rest }: Selectable<Database["account"]>): Account {
  return {
    ...rest,
    language: language ?? undefined,
    codes: JSON.parse(recovery) as string[],
    created: created as Instant,
    removed: (removed ?? undefined) as Instant | undefined,
  };
}

function passkeyOf(row: Selectable<Database["credential"]>): Passkey {
  const { public_key, transports, created, used, ...rest } = row;
  return {
    ...rest,
    publicKey: new Uint8Array(public_key),
    transports: JSON.parse(transports) as string[],
    created: created as Instant,
    used: (used ?? undefined) as Instant | undefined,
  };
}

function invitationOf({ account, created, expires, ...rest }: Selectable<Database["invitation"]>): Invitation {
  return {
    ...rest,
    account: account ?? undefined,
    created: created as Instant,
    expires: expires as Instant,
  };
}

function sessionOf({ created, seen, expires, ...rest }: Selectable<Database["session"]>): KeptSession {
  return { ...rest, created: created as Instant, seen: seen as Instant, expires: expires as Instant };
}
