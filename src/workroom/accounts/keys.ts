// Keys of links and cookies, and recovery codes: random, handed out once, kept as hashes.

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, as text for an address or a cookie. */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/** Keys are random and long, so that a plain hash of one cannot be turned back. */
export function hashed(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** By how much of its hash a session or an invitation goes on a page: it names one of a few and opens nothing. */
export function shortOf(hash: string): string {
  return hash.slice(0, 16);
}

// without I, L, O and U: nothing is mistaken for another when it is read from paper
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODES = 10;
const CODE_LETTERS = 16;

/** Ten codes of 80 random bits: "7K3M-Q9XA-0B4T-ZWE2". */
export function newCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const letters = [...randomBytes(CODE_LETTERS)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
    return letters.replace(/.{4}(?!$)/g, "$&-");
  });
}

/** The hash of a code, however it was typed. */
export function codeHash(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return hashed(letters);
}

/** Is the hash one of these? Takes as long whichever it is. */
export function isAmong(hash: string, known: readonly string[]): boolean {
  const own = Buffer.from(hash, "hex");
  let isIt = false;
  for (const one of known) {
    const other = Buffer.from(one, "hex");
    if (other.length === own.length && timingSafeEqual(own, other)) isIt = true;
  }
  return isIt;
}
