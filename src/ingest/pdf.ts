// PDF: the text of each page in reading order with a box for every character; pages that are pictures go to character
// recognition. What could not be read is said page by page in the receipt.

import type { Extraction, Mark, Page, Receipt, Sourced } from "../record/record.ts";
import { extracted, type ExtractedFile, type Format, type PageBoxes, unreadable } from "./format.ts";
import { recognize, toPgm } from "./ocr.ts";
import { type OpenPdf, openPdf, type PdfPage } from "./pdf-engine.ts";
import { orderPage, type OrderedPage } from "./pdf-order.ts";
import { findRepeated } from "./pdf-repeat.ts";

export const pdf: Format = {
  name: "pdf",
  version: 1,
  docs: "docs/formats/pdf.md",
  mediaTypes: ["application/pdf"],
  read: (bytes) => readPdf(bytes),
};

export interface PdfLimits {
  readonly pages: number;
  /** Pages of one document that go to character recognition; about three seconds each. */
  readonly scannedPages: number;
  /** After this long no further page goes to character recognition. */
  readonly scanningMs: number;
}

export const PDF_LIMITS: PdfLimits = { pages: 5000, scannedPages: 60, scanningMs: 300_000 };

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
    return assemble(pages, { cutOff: !hasEnd(bytes), ...describe(file) });
  } finally {
    file.close();
  }
}

const PDF = "application/pdf";
/** Between pages: a blank line, so that every page is an exact stretch of the text. */
const PAGE_BREAK = "\n\n";
const SCAN_DPI = 200;
const MOST_SCAN_PIXELS = 9_000_000;
/** A page with an image over most of it and fewer letters than this (a stamp, a page number) is a scan. */
const FEW_LETTERS = 200;
const LEAST_COVER = 0.6;

type Loss = "damaged" | "too many scanned pages" | "took too long" | "scan unreadable";

interface PageRead extends OrderedPage {
  readonly from: Page["from"];
  readonly height: number;
  readonly confidence?: number | undefined;
  /** Why something of the page is missing. */
  readonly loss?: Loss | undefined;
}

const NO_PAGE: PageRead = {
  text: "",
  boxes: new Uint16Array(),
  lines: [],
  lineNumbers: undefined,
  from: "none",
  height: 0,
};

async function readPages(file: OpenPdf, limits: PdfLimits): Promise<PageRead[]> {
  const pages: PageRead[] = [];
  const started = performance.now();
  let scanned = 0;
  for (let index = 0; index < file.pageCount; index++) {
    const page = file.readPage(index);
    if (page === undefined) {
      pages.push({ ...NO_PAGE, loss: "damaged" });
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
  return { ...ordered, from: ordered.text === "" ? "none" : "text", height: page.height };
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
  const isBetter =
    countVisible(found.text) > 0 && (isGarbage(text.text) || countVisible(found.text) >= countVisible(text.text));
  if (!isBetter) return text;
  const scale = (4 * page.width) / image.width;
  const boxes = Uint16Array.from(found.boxes, (pixel) => Math.round(pixel * scale));
  return {
    text: found.text,
    boxes,
    lines: linesOf(found.text, boxes),
    lineNumbers: undefined,
    from: "ocr",
    height: page.height,
    confidence: Math.round(found.confidence),
  };
}

function linesOf(text: string, boxes: Uint16Array): PageRead["lines"] {
  const lines: { start: number; end: number; top: number; bottom: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const first = 4 * start; // a line begins and ends with a letter, which has a box
    lines.push({ start, end, top: boxes[first + 1]! / 4, bottom: boxes[first + 3]! / 4 });
  }
  return lines;
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

function assemble(
  reads: readonly PageRead[],
  about: { cutOff: boolean } & Pick<Extraction, "title" | "byline">,
): ExtractedFile {
  const { cutOff, title, byline } = about;
  const repeated = findRepeated(reads);
  const pages: Page[] = [];
  const marks: Mark[] = [];
  const boxes: PageBoxes[] = [];
  let text = "";
  reads.forEach((read, i) => {
    if (i > 0) text += PAGE_BREAK;
    const start = text.length;
    text += read.text;
    pages.push({ start, end: text.length, number: i + 1, from: read.from, confidence: read.confidence });
    if (read.boxes.length > 0) boxes.push({ page: i + 1, boxes: read.boxes });
    const spans = [...(repeated[i] ?? []), ...(read.lineNumbers ? [read.lineNumbers] : [])];
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      marks.push({ kind: "repeated", start: start + span.start, end: start + span.end });
    }
  });
  const receipt = writeReceipt(reads, cutOff);
  const file = extracted({ mediaType: PDF, text, pages, marks, receipt, title, byline });
  return { ...file, boxes };
}

const LOSSES: Record<Loss, string> = {
  damaged: "damaged",
  "too many scanned pages": "scanned; more scanned pages than are read in one document",
  "took too long": "scanned; reading the scanned pages took too long",
  "scan unreadable": "scanned; the picture could not be read",
};

function writeReceipt(reads: readonly PageRead[], cutOff: boolean): Receipt {
  const missing: string[] = [];
  for (const [loss, why] of Object.entries(LOSSES)) {
    const numbers = reads.flatMap((read, i) => (read.loss === loss ? [i + 1] : []));
    if (numbers.length > 0) missing.push(`${namePages(numbers, reads.length)} could not be read (${why})`);
  }
  if (cutOff) missing.push("the end of the file is missing, and with it perhaps pages");
  if (missing.length === 0 && reads.every((read) => read.text === "")) missing.push("no text found");
  return missing.length === 0 ? { kind: "read" } : { kind: "partial", missing: missing.join("; ") };
}

/** "page 3 of 12", "pages 2, 5–7 of 12". `numbers` ascend. */
function namePages(numbers: readonly number[], of: number): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const named = runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
  return `${numbers.length === 1 ? "page" : "pages"} ${named} of ${of}`;
}

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
