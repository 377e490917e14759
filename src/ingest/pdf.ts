// PDF: the text of each page in reading order with a box for every character; pages that are pictures go to character
// recognition. What could not be read is said page by page in the receipt.

import type { Extraction, Sourced } from "../record/record.ts";
import { plainName, uniqueNames } from "./child-name.ts";
import { type ChildFile, type ExtractedFile, type Format, unreadable } from "./format.ts";
import { recognize, toPgm } from "./ocr.ts";
import { emptyPage, joinPages, type PageRead, SCAN_LIMITS, type ScanLimits } from "./pages.ts";
import { type OpenPdf, openPdf, type PdfPage } from "./pdf-engine.ts";
import { orderPage } from "./pdf-order.ts";
import { scannedPage, withOwnLines } from "./scan.ts";

export const pdf: Format = {
  name: "pdf",
  version: 2,
  docs: "docs/formats/pdf.md",
  mediaTypes: ["application/pdf"],
  read: (bytes) => readPdf(bytes),
};

export interface PdfLimits extends ScanLimits {
  readonly pages: number;
}

export const PDF_LIMITS: PdfLimits = { ...SCAN_LIMITS, pages: 5000 };

export async function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<ExtractedFile> {
  const opening = await openPdf(bytes);
  switch (opening.kind) {
    case "password":
      return unreadable(
        PDF,
        "password",
        "This PDF is locked with a password. Save a copy without the password and add that.",
      );
    case "damaged":
      return unreadable(PDF, "damaged", "This PDF is damaged and cannot be opened. Ask for a new copy of the file.");
    case "open":
      break;
  }
  const file = opening.pdf;
  try {
    if (file.pageCount === 0) return unreadable(PDF, "empty", "This PDF has no pages.");
    if (file.pageCount > limits.pages) {
      const hint = `This PDF has ${file.pageCount} pages; the most that are read is ${limits.pages}. Split it into smaller files.`;
      return unreadable(PDF, "too large", hint);
    }
    const pages = await readPages(file, limits);
    if (pages.every((page) => page.loss === "damaged")) {
      return unreadable(PDF, "damaged", "None of the pages of this PDF can be opened. Ask for a new copy of the file.");
    }
    const { children, missing } = readAttachments(file);
    if (!hasEnd(bytes)) missing.push("the end of the file is missing, and with it perhaps pages");
    return { ...joinPages(pages, { mediaType: PDF, ...describe(file) }, limits, missing), children };
  } finally {
    file.close();
  }
}

const PDF = "application/pdf";
const SCAN_DPI = 200;
const MOST_SCAN_PIXELS = 9_000_000;
/** A page with an image over most of it and fewer letters than this (a stamp, a page number) is a scan. */
const FEW_LETTERS = 200;
const LEAST_COVER = 0.6;

async function readPages(file: OpenPdf, limits: PdfLimits): Promise<PageRead[]> {
  const pages: PageRead[] = [];
  const started = performance.now();
  let scanned = 0;
  for (let index = 0; index < file.pageCount; index++) {
    const page = file.readPage(index);
    if (page === undefined) {
      pages.push(emptyPage("damaged"));
      continue;
    }
    const text = fromText(page);
    if (!isScan(page, text.text) || isEmptyPicture(file, index)) pages.push(text);
    else if (scanned >= limits.scannedPages) pages.push({ ...text, loss: "too many scanned pages" });
    else if (performance.now() - started > limits.scanningMs) pages.push({ ...text, loss: "took too long" });
    else {
      scanned++;
      pages.push(await fromScan(file, index, page, text));
    }
  }
  return pages;
}

function fromText(page: PdfPage): PageRead {
  const ordered = orderPage(page);
  const loss = page.characters.cutOff ? "too much text" : undefined;
  return { ...ordered, from: ordered.text === "" ? "none" : "text", height: page.height, loss };
}

function isScan(page: PdfPage, text: string): boolean {
  if (!page.drawn) return false;
  const letters = countVisible(text);
  return letters === 0 || isGarbage(text) || (page.imageCover >= LEAST_COVER && letters < FEW_LETTERS);
}

function isEmptyPicture(file: OpenPdf, index: number): boolean {
  const image = file.draw(index, 40, MOST_SCAN_PIXELS);
  if (image === undefined) return true;
  let [darkest, lightest] = [255, 0];
  for (const value of image.pixels) {
    if (value < darkest) darkest = value;
    if (value > lightest) lightest = value;
  }
  return lightest - darkest < 24;
}

async function fromScan(file: OpenPdf, index: number, page: PdfPage, text: PageRead): Promise<PageRead> {
  const image = file.draw(index, SCAN_DPI, MOST_SCAN_PIXELS);
  const found = image && (await recognize(toPgm(image)));
  if (image === undefined || found === undefined) return { ...text, loss: "scan unreadable" };
  const scan = scannedPage(found, (4 * page.width) / image.width, page.height);
  if (isGarbage(text.text)) return scan.text === "" ? text : scan;
  return scan.text === "" ? text : withOwnLines(scan, text);
}

/** Whether the text layer says nothing a person can read: a font without meanings, or with wrong ones. */
function isGarbage(text: string): boolean {
  const visible = countVisible(text);
  if (visible < 20) return false;
  const unknown = text.match(/[\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return unknown > 0.3 * visible || letters < 0.35 * (visible - (text.match(/[._\-–—*]/gu)?.length ?? 0));
}

function countVisible(text: string): number {
  return text.match(/\S/gu)?.length ?? 0;
}

/** Files attached to the PDF, or filed in it as in a folder, are documents of their own. */
function readAttachments(file: OpenPdf): { children: ChildFile[]; missing: string[] } {
  const children: ChildFile[] = [];
  const unique = uniqueNames();
  let room = MOST_ATTACHED_BYTES;
  const count = Math.min(file.attachmentCount, MOST_ATTACHMENTS);
  for (let index = 0; index < count; index++) {
    const found = file.attachment(index, room);
    if (found === undefined) continue;
    room -= found.bytes.length;
    children.push({ name: unique(plainName(found.name, `attachment ${index + 1}`)), bytes: found.bytes });
  }
  const lost = file.attachmentCount - children.length;
  const missing = lost > 0 ? [`${lost} of ${file.attachmentCount} attached files could not be taken out`] : [];
  return { children, missing };
}

const MOST_ATTACHMENTS = 1000;
const MOST_ATTACHED_BYTES = 256 * 2 ** 20;

/** A whole PDF ends with a mark of its own; other programs may have added a little after it. */
function hasEnd(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).includes("%%EOF", Math.max(0, end - 4096), "latin1");
}

// The dates in a PDF's metadata say when some program wrote the file, not when the document was published: they are left out.
function describe(file: OpenPdf): Pick<Extraction, "title" | "byline"> {
  const title = tidy(file.metadata("Title"));
  const author = tidy(file.metadata("Author"));
  return {
    title: isTelling(title) ? sourced(title) : undefined,
    // One word is the name of an account, not of an author.
    byline: /\p{L} +\p{L}/u.test(author) && isTelling(author) ? sourced(author) : undefined,
  };
}

function sourced(value: string): Sourced<string> {
  return { value, from: "PDF metadata" };
}

function tidy(value: string): string {
  return value.replace(/[\s\p{Cc}\uFFFD]+/gu, " ").trim();
}

/** Not what a program put there by itself: "Microsoft Word - draft.doc", "untitled", a file name, a web address. */
function isTelling(value: string): boolean {
  if (value.length < 4 || value.length > 300 || !/\p{L}{2}/u.test(value)) return false;
  if (
    /^(microsoft |untitled|document ?\d*$|scan(ned)?\b|print\b|slide \d|presentation\d*$|administrator|owner$)/iu.test(
      value,
    )
  )
    return false;
  if (/\.(docx?|pdf|wpd|rtf|odt|txt|html?|pptx?|xlsx?|tiff?|png|jpe?g|indd|qxd|pages)$/iu.test(value)) return false;
  return /\s/u.test(value) && !/^\w+:\/\//u.test(value);
}
