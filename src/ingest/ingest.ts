// Bytes to document and canonical text: the list of formats, and the one way in. Whatever the bytes are, there is a receipt.

import { invariant, textHash } from "../base/base.ts";
import type { Extraction } from "../record/record.ts";
import { canonicalText } from "../text/text.ts";
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { type ExtractedFile, type Format, unreadable } from "./format.ts";
import { html } from "./html.ts";
import { image } from "./image.ts";
import { languageOf } from "./language.ts";
import { markdown } from "./markdown.ts";
import { detectMediaType } from "./media-type.ts";
import { mhtml } from "./mhtml.ts";
import { pdf } from "./pdf.ts";
import { plain } from "./plain.ts";
import { unsupported } from "./unsupported.ts";
import { zip } from "./zip.ts";

export { partsOfSavedPages } from "./child-name.ts";
export { pagePicture, type PagePicture, pageSizes, type PageSize } from "./page-picture.ts";
export { type Docket, type DocketReading, type DocketSheet, type Party, readDocket } from "./dockets/dockets.ts";
export type { ChildFile, ExtractedFile, Format, FormatContext, PageBoxes } from "./format.ts";
export { type LanguageDetector, languageDetector } from "./language.ts";
export { detectMediaType } from "./media-type.ts";
export { openSandbox, type Sandbox, type SandboxOptions, type SandboxResult, serveSandbox } from "./sandbox.ts";

export const FORMATS: readonly Format[] = [plain, markdown, csv, html, mhtml, docx, eml, zip, pdf, image];

/** Files inside files inside files: the caller counts, and does not open what lies deeper. */
export const MAX_DEPTH = 5;
const MAX_BYTES = 1024 * 2 ** 20;

/** Raised with every change in this folder that is not a format's own: detection, languages, marks. */
const SHARED_VERSION = 3;

/** Everything besides the bytes that an extraction depends on, as one string: a cached one is good for exactly this. */
export const ingestVersion: string = textHash(
  JSON.stringify([SHARED_VERSION, ...FORMATS.map(({ name, version }) => [name, version])]),
).slice(0, 16);

/**
 * Never throws for what the file holds: material that cannot be read gives a receipt that says why. `name` is for
 * messages only; what the file is, its content says.
 */
export async function extract(bytes: Uint8Array, name: string): Promise<ExtractedFile> {
  if (bytes.length === 0)
    return unreadable("application/x-empty", "empty", "This file has no content: 0 bytes. Copy it again.");
  if (bytes.length > MAX_BYTES)
    return unreadable(
      "application/octet-stream",
      "too large",
      "This file is larger than 1 GB. Split it, then add the parts.",
    );
  let mediaType = "application/octet-stream";
  try {
    mediaType = await detectMediaType(bytes);
    const format = FORMATS.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
    if (format === undefined) return unsupported(mediaType);
    return await finished(await format.read(bytes, { name, mediaType }));
  } catch (error) {
    return fromError(error, mediaType);
  }
}

async function finished(file: ExtractedFile): Promise<ExtractedFile> {
  const extraction = tidied(file.extraction);
  if (extraction.receipt.kind !== "unreadable" && isBlank(extraction) && file.children.length === 0)
    return unreadable(extraction.mediaType, "empty", "There is no text in this file.");
  const language = await languageOf(extraction.text);
  return { ...file, extraction: { ...extraction, language } };
}

/** No text, and no pages that might still be looked at. */
function isBlank({ text, pages }: Extraction): boolean {
  return pages.length === 0 && text.trim() === "";
}

/**
 * The text as it is kept: line ends as LF, and nothing that a database or UTF-8 cannot hold. NUL and halves of
 * surrogate pairs are no characters; as in HTML they become U+FFFD, so that every offset stays.
 */
function tidied(extraction: Extraction): Extraction {
  const text = extraction.text.toWellFormed().replaceAll("\u0000", "\uFFFD");
  if (!text.includes("\r\n")) return text === extraction.text ? extraction : { ...extraction, text };
  const move = moverFor(text);
  const canonical = canonicalText(text);
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: move(span.start),
    end: move(span.end),
  });
  const pages = extraction.pages.map(moved);
  invariant(
    pages.every(({ end }) => end <= canonical.length),
    "a page reaches past its text",
  );
  const { marks, links, posts } = extraction;
  return {
    ...extraction,
    text: canonical,
    pages,
    marks: marks.map(moved),
    links: links?.map(moved),
    posts: posts?.map(moved),
  };
}

/** Where an offset lies once every CRLF before it has become LF. */
function moverFor(text: string): (offset: number) => number {
  const returns: number[] = [];
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) returns.push(at);
  return (offset) => {
    let low = 0;
    let high = returns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (returns[middle]! < offset) low = middle + 1; // middle < length
      else high = middle;
    }
    return offset - low;
  };
}

/** A parser that gives up says so in its own words; a person needs to know what to do. */
function fromError(error: unknown, mediaType: string): ExtractedFile {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (/call stack/i.test(words))
    return unreadable(
      mediaType,
      "too large",
      "The parts of this file are nested too deeply. Save it as PDF and add that.",
    );
  if (/allocation failed|invalid array (?:buffer )?length|invalid string length|out of memory/i.test(words))
    return unreadable(
      mediaType,
      "out of memory",
      "This file needs more memory than it may use. Split it, then add the parts.",
    );
  if (/password|encrypted/i.test(words))
    return unreadable(
      mediaType,
      "password",
      "This file is protected by a password. Remove the protection, then add it again.",
    );
  return unreadable(
    mediaType,
    "damaged",
    "This file is damaged: its content does not follow its format. Get another copy, or save it again from the program that made it.",
  );
}
