// What a picture says of itself before it is decoded: its size, which way up it is, whether it is all there. Read from the
// bytes by hand, so that a picture that is too large or broken off is refused without decoding it.

export type ImageLook =
  | { readonly kind: "whole"; readonly pages: readonly ImagePage[] }
  | { readonly kind: "damaged" }
  | { readonly kind: "unsupported" };

export interface ImagePage {
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
  /** A file that holds this page alone, or first; made when asked for, for it is as large as the original. */
  file(): Uint8Array;
}

export function lookAtImage(bytes: Uint8Array): ImageLook {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16) return DAMAGED;
  if (view.getUint32(0) === 0x89504e47) return lookAtPng(bytes, view);
  if (view.getUint16(0) === 0xffd8) return lookAtJpeg(bytes, view);
  const order = view.getUint16(0);
  if (order === 0x4949 || order === 0x4d4d) return lookAtTiff(bytes, view, order === 0x4949);
  return { kind: "unsupported" };
}

const DAMAGED: ImageLook = { kind: "damaged" };

function lookAtPng(bytes: Uint8Array, view: DataView): ImageLook {
  if (bytes.length < 33 || view.getUint32(12) !== IHDR) return DAMAGED;
  for (let at = 8; at + 12 <= bytes.length;) {
    if (view.getUint32(at + 4) === IEND) {
      const page = { width: view.getUint32(16), height: view.getUint32(20), orientation: 1, file: () => bytes };
      return { kind: "whole", pages: [page] };
    }
    at += 12 + view.getUint32(at);
  }
  return DAMAGED;
}

const IHDR = 0x49484452;
const IEND = 0x49454e44;

function lookAtJpeg(bytes: Uint8Array, view: DataView): ImageLook {
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return DAMAGED;
    const marker = bytes[at + 1]!; // at + 4 ≤ length
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === START_OF_SCAN) {
      // Thumbnails lie before the scan: an end mark after it is the picture's own.
      const ends = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf("\xff\xd9", "latin1") > at;
      if (!ends || size === undefined) return DAMAGED;
      return { kind: "whole", pages: [{ ...size, orientation, file: () => withOrientation(bytes, orientation) }] };
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return DAMAGED;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame && length >= 7) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === APP1) orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    at += 2 + length;
  }
  return DAMAGED;
}

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const ORIENTATION_TAG = 0x112;

function exifOrientation(segment: Uint8Array): number | undefined {
  if (segment.length < 14 || new TextDecoder("latin1").decode(segment.subarray(0, 4)) !== "Exif") return undefined;
  const tiff = segment.subarray(6);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = readDirectory(view, view.getUint32(4, little), little);
  const orientation = directory?.values.get(ORIENTATION_TAG);
  return orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : undefined;
}

/**
 * Tesseract.js looks for the orientation in one spelling only (big-endian, within the first 500 bytes): it is written there,
 * before the picture's own metadata.
 */
function withOrientation(bytes: Uint8Array, orientation: number): Uint8Array {
  if (orientation === 1) return bytes;
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const segment = [0xff, APP1, 0, 2 + exif.length + entry.length, ...exif, ...entry];
  const file = new Uint8Array(bytes.length + segment.length);
  file.set(bytes.subarray(0, 2));
  file.set(segment, 2);
  file.set(bytes.subarray(2), 2 + segment.length);
  return file;
}

function lookAtTiff(bytes: Uint8Array, view: DataView, little: boolean): ImageLook {
  if (view.getUint16(2, little) !== 42) return { kind: "unsupported" };
  const pages: ImagePage[] = [];
  const seen = new Set<number>();
  let offset = view.getUint32(4, little);
  while (offset !== 0 && pages.length < MOST_TIFF_PAGES) {
    if (seen.has(offset)) return DAMAGED;
    seen.add(offset);
    const at = offset;
    const directory = readDirectory(view, offset, little);
    const width = directory?.values.get(256);
    const height = directory?.values.get(257);
    if (directory === undefined || width === undefined || height === undefined) return DAMAGED;
    pages.push({ width, height, orientation: 1, file: () => startingAt(bytes, at, little) });
    offset = directory.next;
  }
  return pages.length === 0 ? DAMAGED : { kind: "whole", pages };
}

const MOST_TIFF_PAGES = 5000;

/** Leptonica reads a file's first page: the header is pointed at the page wanted. */
function startingAt(bytes: Uint8Array, offset: number, little: boolean): Uint8Array {
  const file = bytes.slice();
  new DataView(file.buffer).setUint32(4, offset, little);
  return file;
}

/** The first value of every entry that is a whole number; undefined where the directory does not lie in the file. */
function readDirectory(
  view: DataView,
  offset: number,
  little: boolean,
): { values: Map<number, number>; next: number } | undefined {
  if (offset + 2 > view.byteLength) return undefined;
  const count = view.getUint16(offset, little);
  const end = offset + 2 + 12 * count;
  if (end > view.byteLength) return undefined;
  const values = new Map<number, number>();
  for (let at = offset + 2; at < end; at += 12) {
    const kind = view.getUint16(at + 2, little);
    if (kind === 3) values.set(view.getUint16(at, little), view.getUint16(at + 8, little));
    else if (kind === 4) values.set(view.getUint16(at, little), view.getUint32(at + 8, little));
  }
  return { values, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 };
}
