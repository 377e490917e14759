// Looks inside the files of an edition: archives, packed indexes, pictures and PDFs are opened, so that what they hold can be
// searched like any text.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { invariant, textHash, textHashBase64 } from "../../base/base.ts";
import { extract } from "../../ingest/ingest.ts";

export interface Opened {
  /** With the names of what it lies in: "press/kit.zip!release.txt". */
  readonly path: string;
  readonly content: string;
}

/** Every file below a folder, and what lies in each. */
export async function openedFolder(folder: string): Promise<Opened[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  const all = await Promise.all(paths.map((path) => opened(path.slice(folder.length + 1), readFileSync(path))));
  return all.flat();
}

/** Of what is pressed only that which stands unpressed in it is a text: three letters in a row stand by chance in any long row of bytes. */
export async function opened(path: string, bytes: Uint8Array): Promise<Opened[]> {
  if (starts(bytes, "PK\x03\x04")) {
    const found = [{ path, content: wordsOf(directoryOf(bytes)) }];
    for (const [name, inner] of Object.entries(unzipSync(bytes)))
      found.push(...(await opened(`${path}!${name}`, inner)));
    return found;
  }
  if (starts(bytes, "\x1f\x8b")) return [{ path, content: "" }, ...(await opened(`${path}!`, gunzipSync(bytes)))];
  if (starts(bytes, "\x89PNG")) return [{ path, content: "" }, ...pngChunks(path, bytes)];
  if (starts(bytes, "%PDF")) return [{ path, content: "" }, ...(await pdfParts(path, bytes))];
  return [{ path, content: wordsOf(bytes) }];
}

/** The list of its files at the end of a ZIP, with remarks and all. */
function directoryOf(zip: Uint8Array): Uint8Array {
  const end = Buffer.from(zip).toString("latin1").lastIndexOf("PK\x05\x06");
  return zip.subarray(Buffer.from(zip).readUInt32LE(end + 16));
}

/** As UTF-8 and, where it has zero bytes, without them: words in UTF-16 become readable. */
function wordsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("utf8");
  return text.includes("\0") ? `${text}\n${Buffer.from(bytes).toString("latin1").replaceAll("\0", "")}` : text;
}

const PICTURE_ITSELF = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs"]);

/** Of a picture every part that is not the picture itself; what is pressed is unfolded. */
function pngChunks(path: string, bytes: Uint8Array): Opened[] {
  const found: Opened[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (!PICTURE_ITSELF.has(kind))
      found.push({ path: `${path}!${kind}`, content: `PNG chunk ${kind} ${unfolded(data)}` });
    at += 12 + length;
  }
  if (at < bytes.length) found.push({ path: `${path}!after`, content: wordsOf(bytes.subarray(at)) });
  return found;
}

function unfolded(data: Uint8Array): string {
  const from = data.indexOf(0);
  try {
    return `${wordsOf(data)} ${wordsOf(inflateSync(data.subarray(from + 2)))}`;
  } catch {
    return wordsOf(data);
  }
}

/** The text as a reader sees it, what the file says of itself, and every stream that can be unfolded. */
async function pdfParts(path: string, bytes: Uint8Array): Promise<Opened[]> {
  const read = await extract(bytes, "page.pdf");
  const found: Opened[] = [{ path: `${path}!text`, content: JSON.stringify(read) }];
  const raw = Buffer.from(bytes).toString("latin1");
  found.push({ path: `${path}!rest`, content: raw.replace(/stream\r?\n[^]*?endstream/gu, "") });
  for (const match of raw.matchAll(/stream\r?\n/gu)) {
    const start = match.index + match[0].length;
    const end = raw.indexOf("endstream", start);
    if (end < 0) continue;
    try {
      found.push({ path: `${path}!stream`, content: wordsOf(inflateSync(bytes.subarray(start, end))) });
    } catch {
      continue;
    }
  }
  return found;
}

/** All of it as one text, to look for many secrets at once. */
export class Haystack {
  readonly #files: readonly Opened[];
  readonly #all: string;
  readonly #small: string;

  constructor(files: readonly Opened[]) {
    this.#files = files;
    this.#all = files.map(({ path, content }) => `${path}\n${content}`).join("\n");
    this.#small = this.#all.toLowerCase();
  }

  /** Where a secret stands in any of its forms; undefined when it is nowhere. */
  find(secret: string): string | undefined {
    for (const { form, isExact } of formsOf(secret)) {
      const hay = isExact ? this.#all : this.#small;
      const needle = isExact ? form : form.toLowerCase();
      let at = hay.indexOf(needle);
      while (at >= 0) {
        if (isExact || isAlone(hay, at, needle))
          return `${secret} stands in ${this.#fileAt(at)} as ${form}: ${this.#all.slice(Math.max(0, at - 80), at + 80)}`;
        at = hay.indexOf(needle, at + 1);
      }
    }
    return undefined;
  }

  /** Small letters may be longer than capitals: then it is the file near by. */
  #fileAt(offset: number): string {
    let end = 0;
    for (const { path, content } of this.#files) {
      end += path.length + content.length + 2;
      if (offset < end) return path;
    }
    return "?";
  }
}

/** A name is not found in a longer word or an id of which it happens to be a part. */
function isAlone(hay: string, at: number, needle: string): boolean {
  if (!/^\p{L}+$/u.test(needle)) return true;
  return !/[\p{L}\p{N}]/u.test(hay[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(hay[at + needle.length] ?? "");
}

interface Form {
  readonly form: string;
  /** Capitals count. */
  readonly isExact: boolean;
}

const known = new Map<string, readonly Form[]>();

/** In small and capital letters, and as it is written in addresses, markup, JSON and base64, and its hashes. */
function formsOf(secret: string): readonly Form[] {
  return known.getOrInsertComputed(secret, () => {
    const plain = new Set([
      secret,
      encodeURIComponent(secret),
      encodeURIComponent(secret).replaceAll("%20", "+"),
      secret.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`),
      secret.replace(/[^\x20-\x7e]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
      Array.from(secret, (sign) => `&#${sign.codePointAt(0)};`).join(""),
      Buffer.from(secret).toString("hex"),
      textHash(secret).slice(0, 16),
      textHash(secret.toLowerCase()).slice(0, 16),
    ]);
    const exact = new Set<string>();
    if (secret.length >= LEAST_PACKED) {
      for (const word of [secret, secret.toLowerCase()]) {
        exact.add(textHashBase64(word).slice(0, 20));
        for (const form of base64Of(word)) exact.add(form);
      }
    }
    return [
      ...[...plain].map((form) => ({ form, isExact: false })),
      ...[...exact].map((form) => ({ form, isExact: true })),
    ];
  });
}

const LEAST_PACKED = 7;

/** Wherever in the packed bytes it begins: the digits that depend on nothing beside it. */
function base64Of(word: string): string[] {
  const bytes = Buffer.from(word);
  return [0, 1, 2].map((shift) => {
    const packed = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/u, "");
    const from = Math.ceil((shift * 8) / 6);
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    invariant(whole > from, "a word of seven letters fills more than one digit");
    return packed.slice(from, whole);
  });
}

function starts(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString("latin1") === sign;
}
