// ZIP archives: the members become documents of their own. Everything the directory says is distrusted: sizes, names,
// places. Node's own inflate stops at a hard limit, so a bomb costs no more than the limit.

import { crc32, inflateRawSync } from "node:zlib";
import { isWebPicture, nameTrouble, partsOfSavedPages, uniqueNames } from "./child-name.ts";
import { type ChildFile, extracted, type Format, unreadable } from "./format.ts";
import { referencedFiles } from "./page-references.ts";
import { memberSpan, type ZipEntry, zipEntries } from "./zip-directory.ts";

export const MAX_MEMBERS = 10_000;
export const MAX_INFLATED = 256 * 2 ** 20;
/** Text packs twenty to one, logs a hundred to one; a bomb a thousand to one. Small archives may do as they like. */
const MAX_RATIO = 150;
const RATIO_FROM = 24 * 2 ** 20;
/** Bytes of pages and styles in which the names of pictures are looked for. */
const MAX_LOOKED_THROUGH = 32 * 2 ** 20;
const SHOWN = 5;

/** Files that the machine adds to archives and folders on its own. */
const MACHINE_MADE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;

export const zip: Format = {
  name: "ZIP archive",
  version: 2,
  docs: "docs/formats/zip.md",
  mediaTypes: ["application/zip"],
  async read(bytes, { mediaType }) {
    const entries = zipEntries(bytes, MAX_MEMBERS + 1);
    if (entries === undefined)
      return unreadable(
        mediaType,
        "damaged",
        "This ZIP archive is incomplete. Download or copy it again, then add it.",
      );
    if (entries.length > MAX_MEMBERS)
      return unreadable(
        mediaType,
        "too large",
        "This ZIP archive holds more than 10,000 files. Unpack it and add the files that matter.",
      );
    if (entriesOverlap(bytes, entries))
      return unreadable(
        mediaType,
        "too large",
        "Files inside this ZIP archive overlap, as in an archive made to do harm. It is not opened.",
      );
    const files = entries.filter((entry) => !entry.isFolder && !MACHINE_MADE.test(entry.name));
    if (files.length === 0) return unreadable(mediaType, "empty", "This ZIP archive holds no files.");
    if (files.every((entry) => entry.encrypted))
      return unreadable(
        mediaType,
        "password",
        "This ZIP archive is protected by a password. Unpack it and add the files.",
      );
    const parts = pageParts(bytes, files);
    const children: ChildFile[] = [];
    const refused: string[] = [];
    const unique = uniqueNames();
    let total = 0;
    for (const entry of files) {
      const name = slashed(entry.name);
      if (parts.has(name)) continue;
      const trouble = entryTrouble(entry);
      const member = trouble ?? inflate(bytes, entry, MAX_INFLATED - total);
      if (typeof member === "string") {
        refused.push(`${printable(entry.name)}: ${member}`);
        continue;
      }
      total += member.length;
      children.push({ name: unique(name.replace(/^(?:\.\/)+/, "")), bytes: member });
      if (total >= RATIO_FROM && total > MAX_RATIO * bytes.length) return bomb(mediaType);
    }
    if (refused.some((reason) => reason.endsWith(TOO_LARGE))) return bomb(mediaType);
    if (children.length === 0)
      return unreadable(mediaType, "damaged", `No file in this ZIP archive can be read (${summary(refused)}).`);
    if (refused.length === 0) return extracted({ mediaType, text: "" }, children);
    const missing = `${refused.length} of ${files.length} files: ${summary(refused)}`;
    return extracted({ mediaType, text: "", receipt: { kind: "partial", missing } }, children);
  },
};

/** Of the pictures beside a saved page, only those that it shows are its parts: another one may be evidence. */
function pageParts(bytes: Uint8Array, files: readonly ZipEntry[]): ReadonlySet<string> {
  const parts = partsOfSavedPages(files.map((entry) => slashed(entry.name)));
  if (![...parts].some(isWebPicture)) return parts;
  const shown = new Set<string>();
  let left = MAX_LOOKED_THROUGH;
  for (const entry of files) {
    if (!/\.(?:x?html?|css)$/i.test(entry.name)) continue;
    const page = inflate(bytes, entry, left);
    if (typeof page === "string") continue; // it has its own line in the receipt
    left -= page.length;
    for (const name of referencedFiles(page)) shown.add(name);
  }
  return new Set([...parts].filter((name) => !isWebPicture(name) || shown.has(name.slice(name.lastIndexOf("/") + 1))));
}

const TOO_LARGE = "too large";

/** The inflated bytes of one member, or why there are none. Also used to look into Office files. */
export function inflate(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | string {
  const span = memberSpan(bytes, entry);
  if (span === undefined) return "damaged";
  const packed = bytes.subarray(span.start, span.end);
  if (entry.method === 0) return packed.length > limit ? TOO_LARGE : checked(packed, entry);
  if (entry.method !== 8) return "packed in a way that is not read";
  if (limit <= 0) return TOO_LARGE;
  try {
    return checked(inflateRawSync(packed, { maxOutputLength: limit }), entry);
  } catch (error) {
    return error instanceof RangeError ? TOO_LARGE : "damaged";
  }
}

function checked(member: Uint8Array, entry: ZipEntry): Uint8Array | string {
  return crc32(member) === entry.crc ? member : "damaged";
}

function entryTrouble(entry: ZipEntry): string | undefined {
  if (entry.isLink) return "a link to another file";
  return nameTrouble(entry.name) ?? (entry.encrypted ? "protected by a password" : undefined);
}

/** Members that share bytes are how a small archive inflates to terabytes (Fifield 2019, "A better zip bomb"). */
function entriesOverlap(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const spans = entries
    .filter((entry) => !entry.isFolder)
    .map((entry) => ({ start: entry.offset, end: memberSpan(bytes, entry)?.end ?? entry.offset }))
    .sort((a, b) => a.start - b.start);
  return spans.some((span, i) => i > 0 && span.start < spans[i - 1]!.end); // i > 0
}

function bomb(mediaType: string): ReturnType<typeof unreadable> {
  return unreadable(
    mediaType,
    "too large",
    "This ZIP archive unpacks to far more than its size. Unpack it and add the files that matter.",
  );
}

function summary(refused: readonly string[]): string {
  const more = refused.length - SHOWN;
  return refused.slice(0, SHOWN).join("; ") + (more > 0 ? `; and ${more} more` : "");
}

function slashed(name: string): string {
  return name.replaceAll("\\", "/");
}

function printable(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
