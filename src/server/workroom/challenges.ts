// What a passkey is asked to sign: each for one purpose, for five minutes, and good once. Nothing is kept of those that are
// handed out, so that nobody can push out those of others by asking for many: each carries what it is for, under a seal.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const SPAN = 5 * 60 * 1000;
const TIME = 6;
const RANDOM = 16;
const SEAL = 32;

interface Issued {
  readonly purpose: string;
  /** Whose passkey it is to become. */
  readonly account?: string | undefined;
}

export class Challenges {
  readonly #key = randomBytes(32);
  /** Those that were good, until they are too old. */
  readonly #used = new Map<string, number>();

  /** A new one. */
  issue({ purpose, account = "" }: Issued, now: number): Uint8Array<ArrayBuffer> {
    const until = Buffer.alloc(TIME);
    until.writeUIntBE(now + SPAN, 0, TIME);
    const content = Buffer.concat([until, randomBytes(RANDOM), Buffer.from(account)]);
    return new Uint8Array(Buffer.concat([this.#seal(content, purpose), content]));
  }

  /** What it was issued with. Undefined where it was not issued for this, is used, or is too old. */
  read(challenge: string, purpose: string, now: number): Issued | undefined {
    const bytes = Buffer.from(challenge, "base64url");
    if (bytes.length < SEAL + TIME + RANDOM || this.#used.has(keyOf(bytes))) return undefined;
    const content = bytes.subarray(SEAL);
    if (!timingSafeEqual(this.#seal(content, purpose), bytes.subarray(0, SEAL))) return undefined;
    if (content.readUIntBE(0, TIME) <= now) return undefined;
    return { purpose, account: content.subarray(TIME + RANDOM).toString() || undefined };
  }

  /** After it was signed. False where another answer was faster. */
  use(challenge: string, now: number): boolean {
    for (const [known, until] of this.#used) {
      if (until > now) break;
      this.#used.delete(known);
    }
    const key = keyOf(Buffer.from(challenge, "base64url"));
    if (this.#used.has(key)) return false;
    this.#used.set(key, now + SPAN);
    return true;
  }

  #seal(content: Buffer, purpose: string): Buffer {
    return createHmac("sha256", this.#key).update(JSON.stringify(purpose)).update(content).digest();
  }
}

/** However its text is written. */
function keyOf(bytes: Buffer): string {
  return bytes.subarray(0, SEAL).toString("base64url");
}
