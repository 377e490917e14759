// What a passkey is asked to sign: each once, for one purpose, for five minutes, and never so many that they fill the memory.

const SPAN = 5 * 60 * 1000;
const MOST = 2_000;

interface Issued {
  readonly purpose: string;
  /** Whose passkey it is to become. */
  readonly account?: string | undefined;
}

export class Challenges {
  readonly #issued = new Map<string, Issued & { readonly until: number }>();

  put(challenge: string, issued: Issued, now: number): void {
    for (const [known, { until }] of this.#issued) {
      if (until > now && this.#issued.size < MOST) break;
      this.#issued.delete(known);
    }
    this.#issued.set(challenge, { ...issued, until: now + SPAN });
  }

  /** Uses it up, whatever becomes of it. Undefined where it was not issued for this, is used, or is too old. */
  take(challenge: string, purpose: string, now: number): Issued | undefined {
    const found = this.#issued.get(challenge);
    this.#issued.delete(challenge);
    return found !== undefined && found.purpose === purpose && found.until > now ? found : undefined;
  }
}
