// How often somebody may try to get in. What is kept for it stays small, whoever tries.

const MOST_KEPT = 10_000;

/** Lets each try `most` times in `seconds`, then no more until these are over. Times in milliseconds are handed in. */
export class Attempts {
  readonly #most: number;
  readonly #span: number;
  /** The one whose last attempt is longest ago comes first. */
  readonly #times = new Map<string, number[]>();

  constructor(most: number, seconds: number) {
    this.#most = most;
    this.#span = seconds * 1000;
  }

  /** Notes an attempt; false when it is one too many. */
  allows(who: string, now: number): boolean {
    const recent = (this.#times.get(who) ?? []).filter((time) => now - time < this.#span);
    if (recent.length >= this.#most) return false;
    this.#times.delete(who);
    this.#times.set(who, [...recent, now]);
    for (const [key, times] of this.#times) {
      const isOver = now - (times.at(-1) ?? 0) >= this.#span;
      if (!isOver && this.#times.size <= MOST_KEPT) break;
      this.#times.delete(key);
    }
    return true;
  }

  forget(who: string): void {
    this.#times.delete(who);
  }
}

/** What somebody tries who is not signed in. */
export type Trying = "invitation" | "recovery code" | "passkey" | "challenge";

/** The bounds for signing in: for each address, for each account, and for all together. */
export class SignInBounds {
  readonly #addresses = new Attempts(20, 60);
  readonly #accounts = new Attempts(10, 15 * 60);
  readonly #all = new Attempts(300, 60);

  /** Notes an attempt; false when it is one too many. What an address may not try does not count for the others. */
  allows(what: Trying, by: { readonly address: string; readonly account?: string | undefined }, now: number): boolean {
    if (!this.#addresses.allows(`${what} ${by.address}`, now)) return false;
    if (by.account !== undefined && !this.#accounts.allows(by.account.slice(0, 100), now)) return false;
    return this.#all.allows(what, now);
  }

  /** Whoever got in begins anew. */
  succeeded(account: string): void {
    this.#accounts.forget(account.slice(0, 100));
  }
}

/** By what part of an address somebody is told from others: of one of the newer kind, the half that is given to a household. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}
