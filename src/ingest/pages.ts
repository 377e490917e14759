// From pages to one document: the text with the exact stretch of each page, what repeats, and a receipt that says page by
// page what is missing. PDF files and pictures share it.

import type { Extraction, Mark, Page, Receipt } from "../record/record.ts";
import { extracted, type ExtractedFile, type PageBoxes } from "./format.ts";
import type { OrderedPage } from "./pdf-order.ts";
import { findRepeated } from "./pdf-repeat.ts";

/** Why something of a page is missing. */
export type Loss = "damaged" | "too many scanned pages" | "took too long" | "scan unreadable" | "too much text";

export interface PageRead extends OrderedPage {
  readonly from: Page["from"];
  /** In points. */
  readonly height: number;
  readonly confidence?: number | undefined;
  readonly loss?: Loss | undefined;
}

/** What goes to character recognition in one document; a page takes about three seconds. */
export interface ScanLimits {
  readonly scannedPages: number;
  /** After this long no further page is begun. */
  readonly scanningMs: number;
}

export const SCAN_LIMITS: ScanLimits = { scannedPages: 60, scanningMs: 300_000 };

export function emptyPage(loss?: Loss, height = 0): PageRead {
  return { text: "", boxes: new Uint16Array(), lines: [], lineNumbers: undefined, from: "none", height, loss };
}

/** `alsoMissing` is what lacks besides what the pages say themselves. */
export function joinPages(
  reads: readonly PageRead[],
  about: Pick<Extraction, "mediaType" | "title" | "byline">,
  { scannedPages }: ScanLimits,
  alsoMissing: readonly string[] = [],
): ExtractedFile {
  const repeated = findRepeated(reads);
  const pages: Page[] = [];
  const marks: Mark[] = [];
  const boxes: PageBoxes[] = [];
  const parts: string[] = [];
  let start = 0;
  reads.forEach((read, i) => {
    const end = start + read.text.length;
    parts.push(read.text);
    pages.push({ start, end, number: i + 1, from: read.from, confidence: read.confidence });
    if (read.boxes.length > 0) boxes.push({ page: i + 1, boxes: read.boxes });
    const spans = [...(repeated[i] ?? []), ...(read.lineNumbers ? [read.lineNumbers] : [])];
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      marks.push({ kind: "repeated", start: start + span.start, end: start + span.end });
    }
    start = end + PAGE_BREAK.length;
  });
  const receipt = writeReceipt(reads, scannedPages, alsoMissing);
  return { ...extracted({ ...about, text: parts.join(PAGE_BREAK), pages, marks, receipt }), boxes };
}

/** Between pages: a blank line, so that every page is an exact stretch of the text. */
const PAGE_BREAK = "\n\n";

function writeReceipt(reads: readonly PageRead[], scannedPages: number, alsoMissing: readonly string[]): Receipt {
  const reasons: Record<Loss, string> = {
    damaged: "damaged",
    "too many scanned pages": `scanned; more than ${scannedPages} scanned ${scannedPages === 1 ? "page" : "pages"}`,
    "took too long": "scanned; reading the scanned pages took too long",
    "scan unreadable": "scanned; the picture could not be read",
    "too much text": "more text than a page can hold",
  };
  const missing: string[] = [];
  for (const [loss, reason] of Object.entries(reasons)) {
    const numbers = reads.flatMap((read, i) => (read.loss === loss ? [i + 1] : []));
    if (numbers.length > 0)
      missing.push(
        `${namePages(numbers, reads.length)} could not be read${loss === "too much text" ? " to the end" : ""} (${reason})`,
      );
  }
  missing.push(...alsoMissing);
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
