// Bytes to text. A byte order mark decides; then strict UTF-8; then UTF-16 by its pattern of low bytes; then a guess at
// the legacy encoding. Nothing is removed but the byte order mark, and CRLF becomes LF.

import { canonicalText } from "../text/text.ts";

export interface DecodedText {
  readonly text: string;
  /** The label that was used, as in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** Characters that the encoding does not have: replaced by U+FFFD. */
  readonly lost: number;
}

const SAMPLE = 65_536;
/** Below this the guess of a legacy encoding is no better than the one that most of the Western world used. */
const SURE = 20;
const WESTERN = "windows-1252";

export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decoded(bytes, marked);
  const strict = strictUtf8(bytes);
  if (strict !== undefined && !looksLikeUtf16(bytes))
    return { text: canonicalText(strict), encoding: "utf-8", lost: 0 };
  const wide = looksLikeUtf16(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  const loose = decoded(bytes, "utf-8");
  // A file in UTF-8 with a few broken bytes: each one costs one character. In another encoding nearly all would break.
  if (loose.lost * 10 < countNonAscii(bytes)) return loose;
  return decoded(bytes, await guess(bytes));
}

/** For text in a part that says its own encoding (an HTML page's meta element); undefined when the label is not known. */
export function decodeAs(bytes: Uint8Array, label: string): DecodedText | undefined {
  try {
    return decoded(bytes, new TextDecoder(label).encoding);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The encoding that the first bytes announce. */
export function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark, for alphabets: their letters have a high byte below 9, which hardly occurs in other texts. */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const end = Math.min(bytes.length, SAMPLE);
  let [even, odd] = [0, 0];
  for (let i = 0; i < end; i += 2) {
    if (bytes[i]! < 9) even++; // i + 1 < length
    if (bytes[i + 1]! < 9) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

/** Are these bytes text of some kind? Text has hardly any control characters; pictures and archives are full of them. */
export function isText(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) !== undefined || looksLikeUtf16(bytes) !== undefined) return true;
  const end = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!; // i < length
    // Tab, line feed, vertical tab, form feed, carriage return and escape do occur in texts.
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) control++;
  }
  return control === 0 || control / end < 0.002 || (control <= 8 && control / end < 0.1);
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const raw = new TextDecoder(encoding).decode(bytes);
  return { text: canonicalText(raw), encoding, lost: count(raw, "\uFFFD") };
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function guess(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  const best = analyse(bytes.subarray(0, SAMPLE)).find((match) => match.name !== "ASCII" && match.name !== "UTF-8");
  if (best === undefined || best.confidence < SURE) return WESTERN;
  const encoding = known(best.name);
  // The bytes 0x80 to 0x9f are quotation marks and dashes in Windows' encodings and nothing at all in ISO 8859.
  return encoding === undefined || encoding === "iso-8859-1" ? WESTERN : encoding;
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function countNonAscii(bytes: Uint8Array): number {
  let found = 0;
  for (const byte of bytes) if (byte >= 0x80) found++;
  return found;
}

function count(text: string, unit: string): number {
  let found = 0;
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++;
  return found;
}
