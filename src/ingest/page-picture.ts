// How the pages of a document look: their sizes, and each as a picture that a browser can show. Runs in the sandboxed process.

import { lookAtImage } from "./image-header.ts";
import { openPdf, type OpenPdf } from "./pdf-engine.ts";
import { pngOf } from "./png.ts";

/** In points; of a picture, in pixels. */
export interface PageSize {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

export interface PagePicture {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array;
}

const MOST_PIXELS = 6_000_000;

/** The sizes of these pages, counted from 1; those that cannot be had are left out. */
export async function pageSizes(bytes: Uint8Array, first: number, last: number): Promise<PageSize[]> {
  const image = shownAsItIs(bytes);
  if (image !== undefined) return [{ page: 1, width: image.width, height: image.height }];
  const sizes = await withPdf(bytes, (pdf) =>
    Array.from({ length: Math.max(0, Math.min(last, pdf.pageCount) - first + 1) }, (_, i) => first + i).flatMap(
      (page) => {
        const size = pdf.size(page - 1);
        return size === undefined ? [] : [{ page, ...size }];
      },
    ),
  );
  return sizes ?? [];
}

/** Undefined where the page cannot be drawn. A picture is given as it is: it needs no drawing. */
export async function pagePicture(bytes: Uint8Array, page: number, width: number): Promise<PagePicture | undefined> {
  const image = shownAsItIs(bytes);
  if (image !== undefined) return page === 1 ? { mediaType: image.mediaType, bytes: image.bytes } : undefined;
  return withPdf(bytes, (pdf) => {
    if (page < 1 || page > pdf.pageCount) return undefined;
    const drawing = pdf.picture(page - 1, width, MOST_PIXELS);
    return drawing === undefined ? undefined : { mediaType: "image/png" as const, bytes: pngOf(drawing) };
  });
}

/** A PNG or JPEG picture; browsers show no TIFF. */
function shownAsItIs(
  bytes: Uint8Array,
): (PagePicture & { readonly width: number; readonly height: number }) | undefined {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  if (!isPng && !(bytes[0] === 0xff && bytes[1] === 0xd8)) return undefined;
  const look = lookAtImage(bytes);
  const [page] = look.kind === "whole" ? look.pages : [];
  if (page === undefined) return undefined;
  const isTurned = page.orientation >= 5;
  const [width, height] = isTurned ? [page.height, page.width] : [page.width, page.height];
  return { mediaType: isPng ? "image/png" : "image/jpeg", bytes, width, height };
}

async function withPdf<T>(bytes: Uint8Array, work: (pdf: OpenPdf) => T): Promise<T | undefined> {
  const opening = await openPdf(bytes);
  if (opening.kind !== "open") return undefined;
  try {
    return work(opening.pdf);
  } finally {
    opening.pdf.close();
  }
}
