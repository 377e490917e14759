// Who is signed in: for one person who works alone, until the program ends; for several, in their accounts.

import type { Markup } from "../../views/views.ts";
import { hashed, isSeenLongAgo, newKey, type Person, type Room, speak, whoHas } from "../../workroom/workroom.ts";

export interface Session {
  /** Names it; the cookie cannot be made from it. */
  readonly id: string;
  readonly person: Person;
  /** BCP 47 tag of the interface; that of the browser until somebody chooses. */
  readonly language: string | undefined;
}

/**
 * What the cookie of a session is called, by where browsers reach the workroom. With TLS no other host of the domain can set it:
 * browsers see to that for names that begin so. Without, workrooms on one machine are told apart by their ports.
 */
export function cookieName(origin: string): string {
  const { protocol, port } = new URL(origin);
  if (protocol === "https:") return "__Host-habeas";
  return port === "" ? "habeas" : `habeas-${port}`;
}

/** Where sessions are kept. Only hashes of keys are held: who reads them cannot sign in with them. */
export interface Sessions {
  of(cookie: string): Promise<Session | undefined>;
  end(session: Session): Promise<void>;
  /** In which language the interface is from now on. */
  speak(session: Session, language: string): Promise<void>;
}

/** One person, no accounts: everything is forgotten when the program ends. */
export class LoneSessions implements Sessions {
  readonly #person: Person;
  readonly #links = new Set<string>();
  readonly #sessions = new Map<string, Session>();

  constructor(person: Person) {
    this.#person = person;
  }

  /** The key of a new link, 256 bits. */
  invite(): string {
    const key = newKey();
    this.#links.add(hashed(key));
    return key;
  }

  /** Uses up the key of a link. Gives the value of the cookie. */
  enter(key: string): string | undefined {
    if (!this.#links.delete(hashed(key))) return undefined;
    const cookie = newKey();
    const id = hashed(cookie);
    this.#sessions.set(id, { id, person: this.#person, language: undefined });
    return cookie;
  }

  of(cookie: string): Promise<Session | undefined> {
    return Promise.resolve(this.#sessions.get(hashed(cookie)));
  }

  end({ id }: Session): Promise<void> {
    this.#sessions.delete(id);
    return Promise.resolve();
  }

  speak(session: Session, language: string): Promise<void> {
    this.#sessions.set(session.id, { ...session, language });
    return Promise.resolve();
  }
}

/** Sessions of accounts: they are in the record, and outlive the program. */
export class AccountSessions implements Sessions {
  readonly #room: Room;
  readonly #onFault: (fault: unknown) => void;
  readonly #noting = new Set<string>();
  #noted: Promise<void> = Promise.resolve();

  /** @param onFault Is told where it could not be kept that somebody was here. */
  constructor(room: Room, onFault: (fault: unknown) => void) {
    this.#room = room;
    this.#onFault = onFault;
    room.beforeClose(() => this.#noted);
  }

  async of(cookie: string): Promise<Session | undefined> {
    const found = await whoHas(this.#room, cookie);
    if (found === undefined) return undefined;
    const { session, person, language } = found;
    if (isSeenLongAgo(session, this.#room.clock())) this.#noteSeen(session.hash);
    return { id: session.hash, person, language };
  }

  async end({ id }: Session): Promise<void> {
    await this.#room.open.store.changeAccounts((accounts) => accounts.endSession(id));
  }

  async speak({ person: { account } }: Session, language: string): Promise<void> {
    if (account !== undefined) await speak(this.#room, account, language);
  }

  /** A page does not wait for it. */
  #noteSeen(hash: string): void {
    if (this.#noting.has(hash)) return;
    this.#noting.add(hash);
    const { open, clock } = this.#room;
    const noted = open.store
      .changeAccounts((accounts) => accounts.noteSeen(hash, clock()))
      .catch(this.#onFault)
      .finally(() => this.#noting.delete(hash));
    this.#noted = Promise.all([this.#noted, noted]).then(() => undefined);
  }
}

const MOST_NOTICES = 1000;

/** What the next page of a session says once. */
export class Notices {
  readonly #kept = new Map<string, Markup>();

  put(session: string, notice: Markup | undefined): void {
    this.#kept.delete(session);
    if (notice === undefined) return;
    this.#kept.set(session, notice);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_NOTICES && oldest !== undefined) this.#kept.delete(oldest);
  }

  take(session: string): Markup | undefined {
    const notice = this.#kept.get(session);
    this.#kept.delete(session);
    return notice;
  }
}
