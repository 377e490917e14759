// Word documents (DOCX, ISO/IEC 29500). Mammoth makes HTML of the paragraphs' styles; our own pass makes text of that.

import type { Extraction } from "../record/record.ts";
import { extracted, type Format, unreadable } from "./format.ts";
import { fragmentText } from "./html.ts";
import { inflate } from "./zip.ts";
import { type ZipEntry, zipEntries } from "./zip-directory.ts";

export const docx: Format = {
  name: "DOCX",
  version: 2,
  docs: "docs/formats/docx.md",
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  async read(bytes, { mediaType }) {
    const entries = zipEntries(bytes, MAX_PARTS);
    if (entries === undefined)
      return unreadable(
        mediaType,
        "damaged",
        "This Word document is incomplete. Get another copy of it, then add that.",
      );
    const trouble = partsTrouble(bytes, entries);
    if (trouble === TOO_LARGE)
      return unreadable(
        mediaType,
        "too large",
        "This Word document unpacks to far more than its size. Save it as PDF and add that.",
      );
    if (trouble !== undefined)
      return unreadable(
        mediaType,
        "damaged",
        "Parts of this Word document are broken. Open it in Word, save it again, then add it.",
      );
    const { default: mammoth } = await import("mammoth");
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    const laidOut = await fragmentText(value);
    if (laidOut === undefined)
      return unreadable(
        mediaType,
        "too large",
        "This Word document is nested too deeply. Save it as PDF and add that.",
      );
    return extracted({
      mediaType,
      text: laidOut.text,
      marks: laidOut.marks,
      links: laidOut.links,
      title: coreTitle(bytes, entries),
    });
  },
};

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];
const MAX_PARTS = 5000;
const MAX_UNPACKED = 128 * 2 ** 20;
const TOO_LARGE = "too large";

/** Each part is unpacked once within limits before a parser that knows no limits sees it. */
function partsTrouble(bytes: Uint8Array, entries: readonly ZipEntry[]): string | undefined {
  let total = 0;
  for (const entry of entries) {
    if (entry.isFolder) continue;
    const part = inflate(bytes, entry, MAX_UNPACKED - total);
    if (typeof part === "string") return part;
    total += part.length;
    // Office writes no document types; one could define entities that unfold without end.
    if (/\.(?:xml|rels)$/i.test(entry.name) && /<!(?:doctype|entity)/i.test(asText(part.subarray(0, 4096))))
      return TOO_LARGE;
  }
  return undefined;
}

function coreTitle(bytes: Uint8Array, entries: readonly ZipEntry[]): Extraction["title"] {
  const entry = entries.find(({ name }) => name === "docProps/core.xml");
  const part = entry === undefined ? "damaged" : inflate(bytes, entry, 2 ** 20);
  if (typeof part === "string") return undefined;
  const value = /<dc:title[^>]*>([^<]{1,500})<\/dc:title>/.exec(asText(part))?.[1];
  const title = value === undefined ? "" : unescaped(value).replace(/\s+/gu, " ").trim();
  // Programs put the file's name or a default there.
  if (title === "" || /^(?:document\d*|untitled|microsoft word\b.*|.*\.(?:docx?|wpd|rtf|dotx?))$/i.test(title))
    return undefined;
  return { value: title, from: "document properties" };
}

function asText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(value: string): string {
  return value.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (all, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
