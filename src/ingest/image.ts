// Pictures of text: PNG, JPEG, and TIFF with any number of pages, read by character recognition.

import { type ExtractedFile, type Format, unreadable } from "./format.ts";
import { type ImagePage, lookAtImage } from "./image-header.ts";
import { recognize } from "./ocr.ts";
import { emptyPage, joinPages, type PageRead, SCAN_LIMITS, type ScanLimits } from "./pages.ts";
import { scannedPage } from "./scan.ts";

export const image: Format = {
  name: "image",
  version: 1,
  docs: "docs/formats/image.md",
  mediaTypes: ["image/png", "image/jpeg", "image/tiff"],
  read: (bytes, { mediaType }) => readImage(bytes, mediaType),
};

export async function readImage(
  bytes: Uint8Array,
  mediaType: string,
  limits: ScanLimits = SCAN_LIMITS,
): Promise<ExtractedFile> {
  const look = lookAtImage(bytes);
  switch (look.kind) {
    case "damaged":
      return unreadable(mediaType, "damaged", "This picture is damaged or broken off. Ask for a new copy of the file.");
    case "unsupported":
      return unreadable(mediaType, "unsupported", "This kind of picture is not read. Save it as PNG, JPEG or PDF.");
    case "whole":
      break;
  }
  const large = look.pages.find((page) => page.width * page.height > MOST_PIXELS);
  if (large !== undefined) {
    const hint = `This picture has ${large.width} by ${large.height} pixels; the most that is read is 60 million pixels. Save a smaller copy.`;
    return unreadable(mediaType, "too large", hint);
  }
  const reads: PageRead[] = [];
  const started = performance.now();
  let scanned = 0;
  for (const page of look.pages) {
    if (isTiny(page)) reads.push(emptyPage(undefined, page.height));
    else if (scanned >= limits.scannedPages) reads.push(emptyPage("too many scanned pages"));
    else if (performance.now() - started > limits.scanningMs) reads.push(emptyPage("took too long"));
    else {
      scanned++;
      reads.push(await readPage(page));
    }
  }
  if (reads.every((read) => read.loss === "scan unreadable")) {
    return unreadable(
      mediaType,
      "damaged",
      "This picture is damaged and cannot be opened. Ask for a new copy of the file.",
    );
  }
  return joinPages(reads, { mediaType }, limits);
}

const MOST_PIXELS = 60_000_000;

/** A logo, a spacer, a rule: no letter is this small. */
function isTiny({ width, height }: ImagePage): boolean {
  return width < 20 || height < 10;
}

/** One pixel counts as one point: a picture does not reliably say how large it is on paper. */
async function readPage(page: ImagePage): Promise<PageRead> {
  const found = await recognize(page.file());
  if (found === undefined) return emptyPage("scan unreadable");
  const isTurned = page.orientation >= 5;
  return scannedPage(found, 4, isTurned ? page.width : page.height);
}
