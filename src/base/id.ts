// Ids are strings that say their kind. Derived things have derived ids: the same parts always give the same id,
// so a person's decision about a thing survives a re-run, and lapses when the thing changes.
// 16 letters of Crockford base 32 hold 80 bits: with a million ids of one kind the chance of any clash is below 1e-12.

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

export const ID_KINDS = {
  doc: "document",
  sec: "section",
  stm: "statement",
  ent: "entry",
  ori: "origin",
  flg: "flag",
  clm: "claim",
  dec: "decision",
  ddl: "deadline",
} as const;

type Prefix = keyof typeof ID_KINDS;
export type Id<P extends Prefix> = `${P}_${string}`;
export type DocumentId = Id<"doc">;
export type SectionId = Id<"sec">;
export type StatementId = Id<"stm">;
export type EntryId = Id<"ent">;
export type OriginId = Id<"ori">;
export type FlagId = Id<"flg">;
export type ClaimId = Id<"clm">;
export type DecisionId = Id<"dec">;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const BYTES = 10;

/** The id of a document is made of the SHA-256 of its bytes (64 hexadecimal digits). */
export function documentId(sha256Hex: string): DocumentId {
  const bytes = new Uint8Array(BYTES);
  for (let i = 0; i < BYTES; i++) bytes[i] = Number.parseInt(sha256Hex.slice(2 * i, 2 * i + 2), 16);
  return `doc_${encode(bytes)}`;
}

/** An id made of what the thing is made of. The order of the parts counts. */
export function derivedId<P extends Prefix>(prefix: P, ...parts: readonly (string | number)[]): Id<P> {
  return `${prefix}_${encode(sha256(utf8ToBytes(JSON.stringify(parts))))}`;
}

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function textHash(text: string): string {
  let hex = "";
  for (const byte of sha256(utf8ToBytes(text))) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

/** SHA-256 of a text's UTF-8 bytes in base64, as a Content-Security-Policy names a sheet of style. */
export function textHashBase64(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}

/** Is `value` an id of this kind? Checks the shape only. */
export function isId<P extends Prefix>(prefix: P, value: string): value is Id<P> {
  return value.startsWith(`${prefix}_`) && /^[0-9a-hjkmnp-tv-z]{16}$/.test(value.slice(prefix.length + 1));
}

function encode(bytes: Uint8Array): string {
  let out = "";
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < BYTES; i++) {
    buffer = (buffer << 8) | bytes[i]!; // callers give at least ten bytes
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return out;
}
