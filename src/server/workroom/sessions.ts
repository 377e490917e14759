// Who is signed in where one person works alone: a link that works once opens a session, and a cookie keeps it.

import { createHash, randomBytes } from "node:crypto";
import type { Markup } from "../../views/views.ts";
import type { Person } from "../../workroom/workroom.ts";

export interface Session {
  readonly person: Person;
  /** BCP 47 tag of the interface; that of the browser until somebody chooses. */
  language?: string | undefined;
  /** What the next page says once. */
  notice?: Markup | undefined;
}

export const COOKIE = "habeas";

/** Where sessions are kept. Only hashes of keys are held: who reads them cannot sign in with them. */
export interface Sessions {
  /** Uses up the key of a link. Gives the value of the cookie. */
  enter(key: string): Promise<string | undefined>;
  of(cookie: string): Promise<Session | undefined>;
  end(cookie: string): Promise<void>;
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

  enter(key: string): Promise<string | undefined> {
    if (!this.#links.delete(hashed(key))) return Promise.resolve(undefined);
    const cookie = newKey();
    this.#sessions.set(hashed(cookie), { person: this.#person });
    return Promise.resolve(cookie);
  }

  of(cookie: string): Promise<Session | undefined> {
    return Promise.resolve(this.#sessions.get(hashed(cookie)));
  }

  end(cookie: string): Promise<void> {
    this.#sessions.delete(hashed(cookie));
    return Promise.resolve();
  }
}

/** 256 random bits, as text for an address or a cookie. */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

export function hashed(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
