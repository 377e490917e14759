// A published edition as one file: the whole site, the passages it rests on, and the checksums by which anybody can check it.
// The same edition gives the same bytes.

import { hash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { Problem } from "../../base/base.ts";
import { editionNumbered, type KeptEdition } from "../editions/edition-list.ts";
import { type EditionPlace, editionShown, shownIn } from "../editions/editions.ts";
import { readShownState } from "../edition/shown-state.ts";
import { KeptBytes } from "../editions/kept-bytes.ts";

const SUMS = "SHA256SUMS";
const SITE = "site/";
/** Pressed already: pressing again saves nothing. */
const PRESSED = /\.(?:png|jpe?g|webp|zip|pdf|woff2?|pf_\w+|pagefind)$/iu;
const READABLE_FILE = 0o100_644;
const UNIX = 3;

export interface Packed {
  readonly edition: KeptEdition;
  readonly files: number;
}

/**
 * Packs the edition that the public folder shows, or another that is kept. `write` gets the ZIP file piece by piece: one file of the
 * site is in memory at a time. Where bytes are missing, what was written so far is no ZIP file.
 */
export function packEdition(
  place: EditionPlace,
  title: string,
  write: (bytes: Uint8Array) => void,
  number?: number,
): Packed {
  const edition = number === undefined ? editionShown(place) : editionNumbered(place.editions, number);
  if (edition === undefined) throw new Problem("no-public-site", { path: place.out });
  if (edition.forgotten !== undefined) throw new Problem("edition-forgotten", { number: edition.number });
  const kept = new KeptBytes(place.editions);
  // the first moment that a ZIP file can tell, wherever it is made
  const mtime = new Date(1980, 0, 1);
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    write(bytes);
  });
  const sums: string[] = [];
  const add = (path: string, bytes: Uint8Array): void => {
    const file = PRESSED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(Object.assign(file, { mtime, os: UNIX, attrs: READABLE_FILE << 16 }));
    file.push(bytes, true);
    sums.push(`${hash("sha256", bytes, "hex")}  ${path}\n`);
  };
  add("README.txt", strToU8(readme(edition, title)));
  add("passages.json", strToU8(passages(place, edition)));
  for (const path of Object.keys(edition.files).sort()) {
    const bytes = kept.read(edition.files[path]!); // a key of it
    if (bytes === undefined) throw new Problem("edition-damaged", { number: edition.number, what: `"${path}"` });
    add(SITE + path, bytes);
  }
  const files = sums.length;
  add(SUMS, strToU8(sums.join("")));
  zip.end();
  return { edition, files };
}

export interface PackFaults {
  readonly files: number;
  readonly faults: readonly { readonly what: string; readonly fault: string }[];
}

/** Compares every file of a packed edition with its checksum. Throws Problem not-a-pack. */
export function verifyPack(path: string, zip: Uint8Array): PackFaults {
  const files = unzipped(path, zip);
  const sums = files[SUMS];
  if (sums === undefined) throw new Problem("not-a-pack", { path });
  const listed = new Map<string, string>();
  for (const line of strFromU8(sums).split("\n")) {
    const [, digest, name] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (digest !== undefined && name !== undefined) listed.set(name, digest);
  }
  const faults: { what: string; fault: string }[] = [];
  for (const [name, digest] of listed) {
    const bytes = files[name];
    if (bytes === undefined) faults.push({ what: name, fault: "is missing" });
    else if (hash("sha256", bytes, "hex") !== digest) faults.push({ what: name, fault: "is not what it was" });
  }
  for (const name of Object.keys(files))
    if (name !== SUMS && !name.endsWith("/") && !listed.has(name))
      faults.push({ what: name, fault: "has no checksum" });
  return { files: listed.size, faults };
}

function unzipped(path: string, zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip);
  } catch (cause) {
    throw new Problem("not-a-pack", { path }, { cause });
  }
}

function passages(place: EditionPlace, edition: KeptEdition): string {
  const { documents, passages: all } = readShownState(shownIn(place, edition) ?? "");
  const cited = Object.entries(all)
    .map(([at, quote]) => {
      const [id = "", span = ""] = at.split("#");
      const [start, end] = span.split("-").map(Number);
      const { name, publicId = id } = documents[id] ?? {};
      return { document: publicId, name: name ?? null, start, end, quote };
    })
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : (a.start ?? 0) - (b.start ?? 0)));
  return `${JSON.stringify({ edition: edition.number, asOf: edition.asOf, passages: cited }, undefined, 1)}\n`;
}

function readme({ number, at, by, asOf, pages }: KeptEdition, title: string): string {
  return `${title}

Edition ${number}, published on ${at.slice(0, 10)} by ${by}, as of ${asOf}. ${pages} pages.

TO READ IT
Unpack this file into a folder and open site/index.html with any browser. It works without a network, and nothing in it
asks for anything from elsewhere. Only the search by words needs a web server; the lists by letter and by date do not.

WHAT IS IN IT
site/           the whole site as it was published
passages.json   every passage on which a published statement rests: document, place and words. Places count UTF-16 units.
SHA256SUMS      the SHA-256 checksum of each file

TO CHECK IT
In the unpacked folder:
  sha256sum -c SHA256SUMS          (Linux)
  shasum -a 256 -c SHA256SUMS      (macOS)
or, without unpacking: habeas verify FILE.zip
Right checksums show that nothing was changed since they were made. They do not show who made them: compare the checksum of
the whole ZIP file with one that you have from somebody you trust.

TO PUT IT ONLINE
Copy the folder site/ to any web server.
`;
}
