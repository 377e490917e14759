// How often somebody may try to get in. What is kept for it stays small, whoever tries.

import { isIPv6 } from "node:net";

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

interface By {
  /** The key of an address. */
  readonly address: string;
  /** The name for which a code is tried. */
  readonly account?: string | undefined;
}

/**
 * The bounds for signing in: for each address, for the network around it, and for each name from one address. There is none for
 * a name alone and none for all together: whoever used these up would keep out those who may come in, and they would protect
 * nothing, because codes and keys are too long to be guessed.
 */
export class SignInBounds {
  readonly #addresses = new Attempts(20, 60);
  readonly #networks = new Attempts(100, 60);
  readonly #names = new Attempts(10, 15 * 60);

  /** Notes an attempt; false when it is one too many. What an address may not try does not count for its network. */
  allows(what: Trying, by: By, now: number): boolean {
    const { address, account } = by;
    if (!this.#addresses.allows(`${what} ${address}`, now)) return false;
    if (account !== undefined && !this.#names.allows(nameKey(address, account), now)) return false;
    const network = networkOf(address);
    return network === undefined || this.#networks.allows(`${what} ${network}`, now);
  }

  /** Whoever got in begins anew. */
  succeeded({ address, account = "" }: By): void {
    this.#names.forget(nameKey(address, account));
  }
}

function nameKey(address: string, account: string): string {
  return `${address} ${account.slice(0, 100)}`;
}

/** By what part of an address somebody is told from others: of one of the newer kind, the half that is given to a household. */
export function addressKey(address: string): string {
  // some proxies write the port behind it
  const host = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ?? address;
  const [plain = ""] = host.split("%");
  if (!isIPv6(plain)) return host;
  const groups = groupsOf(plain);
  const isOlderKind = groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff";
  if (!isOlderKind) return groups.slice(0, 4).join(":");
  return groups.slice(6).flatMap(bytesOf).join(".");
}

/** What one provider gives to a whole site; undefined where an address does not tell. */
function networkOf(key: string): string | undefined {
  return key.includes(":") ? key.split(":").slice(0, 3).join(":") : undefined;
}

/** All eight, in small letters and without leading zeros. */
function groupsOf(address: string): string[] {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = [], after = []] = written.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => "0"), ...after];
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}
