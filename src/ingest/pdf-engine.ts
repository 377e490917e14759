// PDFium, compiled to WebAssembly: opens a PDF, gives each page's characters with their places, and draws pages.
// Everything it hands out is in points from the top left corner of the page as it is displayed.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The characters of a page in the order of the content stream. White space has no box. */
export interface PageCharacters {
  readonly count: number;
  /** Unicode code points; 0 where the font does not say what a glyph means. */
  readonly codes: Uint32Array;
  /** Four numbers for each character: left, top, right, bottom. */
  readonly boxes: Float32Array;
  /** Quarter turns, clockwise, by which the character stands rotated on the displayed page. */
  readonly turns: Uint8Array;
  /** Whether the page has more characters than are read. */
  readonly cutOff: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly characters: PageCharacters;
  /** Whether anything at all is drawn on the page. */
  readonly drawn: boolean;
  /** Share of the page, 0 to 1, that its largest image covers. */
  readonly imageCover: number;
}

/** Grey values, one byte for each pixel, row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface OpenPdf {
  readonly pageCount: number;
  metadata(key: "Title" | "Author"): string;
  /** Undefined where the page cannot be loaded. `index` counts from 0. */
  readPage(index: number): PdfPage | undefined;
  draw(index: number, dotsPerInch: number, mostPixels: number): GreyImage | undefined;
  readonly attachmentCount: number;
  /** Undefined where the file's content is missing, or larger than `mostBytes`. */
  attachment(index: number, mostBytes: number): { readonly name: string; readonly bytes: Uint8Array } | undefined;
  close(): void;
}

export type PdfOpening =
  | { readonly kind: "open"; readonly pdf: OpenPdf }
  | { readonly kind: "password" }
  | { readonly kind: "damaged" };

/** The caller closes the document. Nothing else may be open at the same time that it wants to outlive a failure. */
export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  const engine = await loadEngine();
  const { pdfium } = engine;
  const file = engine.memory.malloc(bytes.length);
  if (file === 0) throw new RangeError("The PDF does not fit into memory.");
  engine.memory.bytes().set(bytes, file);
  const document = guarded(() => pdfium.FPDF_LoadMemDocument(file, bytes.length, ""));
  if (document === 0) {
    const error = pdfium.FPDF_GetLastError();
    engine.memory.free(file);
    return { kind: error === PASSWORD_ERROR || error === SECURITY_ERROR ? "password" : "damaged" };
  }
  return { kind: "open", pdf: openDocument(engine, document, file) };
}

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;
const IMAGE_OBJECT = 3;
const FORM_OBJECT = 5;
/** Annotations that carry words of their own: free text, stamps, form fields. */
const WRITTEN_ANNOTATIONS: ReadonlySet<number> = new Set([3, 13, 20]);
/** More characters than this on one page are left unread. */
const MOST_CHARACTERS = 400_000;

interface Engine {
  readonly pdfium: WrappedPdfiumModule;
  readonly memory: Memory;
  /** Room for a few numbers that PDFium writes. */
  readonly scratch: number;
}

/** The heap moves when it grows: its views are good until the next call into PDFium. */
interface Memory {
  malloc(size: number): number;
  free(address: number): void;
  bytes(): Uint8Array;
  floats(address: number, count: number): Float32Array;
}

let engineLoading: Promise<Engine> | undefined;

function loadEngine(): Promise<Engine> {
  engineLoading ??= startEngine();
  return engineLoading;
}

async function startEngine(): Promise<Engine> {
  const { init } = await import("@embedpdf/pdfium");
  const binary = await readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
  const wasmBinary = new Uint8Array(binary).buffer;
  const pdfium = await init({ wasmBinary } as Parameters<typeof init>[0]);
  pdfium.PDFiumExt_Init();
  const heap = pdfium.pdfium as unknown as {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(size: number): number; free(address: number): void };
  };
  const memory: Memory = {
    malloc: (size) => heap.wasmExports.malloc(size),
    free: (address) => heap.wasmExports.free(address),
    bytes: () => heap.HEAPU8,
    floats: (address, count) => new Float32Array(heap.HEAPU8.buffer, address, count),
  };
  return { pdfium, memory, scratch: memory.malloc(64) };
}

/** A trap leaves the WebAssembly instance in an unknown state: the next file gets a new one. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    engineLoading = undefined;
    throw new Error("PDFium stopped at this file.", { cause: error });
  }
}

function openDocument(engine: Engine, document: number, file: number): OpenPdf {
  const { pdfium, memory } = engine;
  return {
    pageCount: guarded(() => pdfium.FPDF_GetPageCount(document)),
    metadata: (key) => guarded(() => readMetadata(engine, document, key)),
    readPage: (index) => guarded(() => readPage(engine, document, index)),
    draw: (index, dotsPerInch, mostPixels) => guarded(() => drawPage(engine, document, index, dotsPerInch, mostPixels)),
    attachmentCount: guarded(() => pdfium.FPDFDoc_GetAttachmentCount(document)),
    attachment: (index, mostBytes) => guarded(() => readAttachment(engine, document, index, mostBytes)),
    close() {
      guarded(() => pdfium.FPDF_CloseDocument(document));
      memory.free(file);
    },
  };
}

function readMetadata({ pdfium, memory }: Engine, document: number, key: string): string {
  return readText(memory, (address, size) => pdfium.FPDF_GetMetaText(document, key, address, size));
}

function readAttachment(
  { pdfium, memory, scratch }: Engine,
  document: number,
  index: number,
  mostBytes: number,
): { name: string; bytes: Uint8Array } | undefined {
  const attachment = pdfium.FPDFDoc_GetAttachment(document, index);
  if (attachment === 0 || !pdfium.FPDFAttachment_GetFile(attachment, 0, 0, scratch)) return undefined;
  const size = new DataView(memory.bytes().buffer).getUint32(scratch, true);
  if (size > mostBytes) return undefined;
  const address = memory.malloc(Math.max(1, size));
  const isThere = pdfium.FPDFAttachment_GetFile(attachment, address, size, scratch);
  const bytes = memory.bytes().slice(address, address + size);
  memory.free(address);
  const name = readText(memory, (into, room) => pdfium.FPDFAttachment_GetName(attachment, into, room));
  return isThere ? { name, bytes } : undefined;
}

/** A text as PDFium hands it out: UTF-16 with a closing zero, into room of the size it asks for. */
function readText(memory: Memory, write: (address: number, size: number) => number): string {
  const size = write(0, 0);
  if (size <= 2 || size > 100_000) return "";
  const address = memory.malloc(size);
  write(address, size);
  const text = new TextDecoder("utf-16le").decode(memory.bytes().slice(address, address + size - 2));
  memory.free(address);
  return text;
}

function readPage(engine: Engine, document: number, index: number): PdfPage | undefined {
  const { pdfium } = engine;
  let page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  if (hasWrittenAnnotations(engine, page)) {
    // Text extraction sees the page's content only; flattening copies what the annotations show into it (in memory).
    pdfium.FPDFPage_Flatten(page, 0);
    pdfium.FPDF_ClosePage(page);
    page = pdfium.FPDF_LoadPage(document, index);
    if (page === 0) return undefined;
  }
  const frame = pageFrame(engine, page);
  const text = pdfium.FPDFText_LoadPage(page);
  const characters = text === 0 ? NO_CHARACTERS : readCharacters(engine, text, frame);
  if (text !== 0) pdfium.FPDFText_ClosePage(text);
  const { drawn, imageCover } = lookAtObjects(engine, page, frame);
  pdfium.FPDF_ClosePage(page);
  return { width: frame.width, height: frame.height, characters, drawn, imageCover };
}

const NO_CHARACTERS: PageCharacters = {
  count: 0,
  codes: new Uint32Array(),
  boxes: new Float32Array(),
  turns: new Uint8Array(),
  cutOff: false,
};

function hasWrittenAnnotations({ pdfium }: Engine, page: number): boolean {
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), 2000);
  for (let i = 0; i < count; i++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    const written = WRITTEN_ANNOTATIONS.has(pdfium.FPDFAnnot_GetSubtype(annotation));
    pdfium.FPDFPage_CloseAnnot(annotation);
    if (written) return true;
  }
  return false;
}

/** How the page's own coordinates (y upwards, any origin) lie on the displayed page. */
interface Frame {
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise. */
  readonly rotation: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function pageFrame({ pdfium, memory, scratch }: Engine, page: number): Frame {
  const rotation = pdfium.FPDFPage_GetRotation(page) & 3;
  const width = pdfium.FPDF_GetPageWidthF(page);
  const height = pdfium.FPDF_GetPageHeightF(page);
  if (pdfium.FPDF_GetPageBoundingBox(page, scratch)) {
    const [left = 0, top = 0, right = 0, bottom = 0] = memory.floats(scratch, 4);
    return { width, height, rotation, left, bottom, right, top };
  }
  const [right, top] = rotation % 2 === 0 ? [width, height] : [height, width];
  return { width, height, rotation, left: 0, bottom: 0, right, top };
}

/** Writes the displayed box of (left, bottom, right, top) to `boxes` at `at`. */
function place(frame: Frame, x0: number, y0: number, x1: number, y1: number, boxes: Float32Array, at: number): void {
  const left = Math.min(x0, x1);
  const right = Math.max(x0, x1);
  const bottom = Math.min(y0, y1);
  const top = Math.max(y0, y1);
  switch (frame.rotation) {
    case 0:
      boxes[at] = left - frame.left;
      boxes[at + 1] = frame.top - top;
      boxes[at + 2] = right - frame.left;
      boxes[at + 3] = frame.top - bottom;
      break;
    case 1:
      boxes[at] = bottom - frame.bottom;
      boxes[at + 1] = left - frame.left;
      boxes[at + 2] = top - frame.bottom;
      boxes[at + 3] = right - frame.left;
      break;
    case 2:
      boxes[at] = frame.right - right;
      boxes[at + 1] = bottom - frame.bottom;
      boxes[at + 2] = frame.right - left;
      boxes[at + 3] = top - frame.bottom;
      break;
    default:
      boxes[at] = frame.top - top;
      boxes[at + 1] = frame.right - right;
      boxes[at + 2] = frame.top - bottom;
      boxes[at + 3] = frame.right - left;
  }
}

function readCharacters(engine: Engine, text: number, frame: Frame): PageCharacters {
  const { pdfium, memory } = engine;
  const all = pdfium.FPDFText_CountChars(text);
  const count = Math.min(Math.max(all, 0), MOST_CHARACTERS);
  if (count === 0) return NO_CHARACTERS;
  const codes = new Uint32Array(count);
  const boxes = new Float32Array(4 * count);
  const turns = new Uint8Array(count);
  const rectangles = memory.malloc(16 * count);
  for (let i = 0; i < count; i++) {
    const code = pdfium.FPDFText_GetUnicode(text, i);
    codes[i] = code;
    if (!isBlank(code)) pdfium.FPDFText_GetLooseCharBox(text, i, rectangles + 16 * i);
  }
  // The loose box is as high as the font and as wide as the advance, but only for text that runs to the right.
  const loose = memory.floats(rectangles, 4 * count).slice();
  memory.free(rectangles);
  let object = 0;
  let metrics: Metrics = { isLevel: true, size: 0, rise: 0 };
  for (let i = 0; i < count; i++) {
    if (isBlank(codes[i]!)) continue; // i < count
    const at = 4 * i;
    const left = loose[at]!; // four numbers for each character
    const right = loose[at + 2]!;
    let top = loose[at + 1]!;
    let bottom = loose[at + 3]!;
    const own = pdfium.FPDFText_GetTextObject(text, i);
    if (own !== object || own === 0) {
      object = own;
      metrics = readMetrics(engine, text, i, bottom);
    }
    if (frame.rotation === 0 && metrics.isLevel && right >= left) {
      if (metrics.size > 0.5 && (top - bottom > 1.2 * metrics.size || top - bottom < 0.8 * metrics.size)) {
        const baseline = bottom + metrics.rise;
        top = baseline + ASCENT * metrics.size;
        bottom = baseline - DESCENT * metrics.size;
      }
      place(frame, left, bottom, right, top, boxes, at);
    } else turns[i] = placeTurned(engine, text, i, frame, boxes, at);
  }
  return { count, codes, boxes, turns, cutOff: all > count };
}

const ASCENT = 0.8;
const DESCENT = 0.2;

/** Many fonts give heights far from those of their letters: the size of the type itself bounds what a line may take. */
interface Metrics {
  /** Whether the text runs to the right in the page's own coordinates. */
  readonly isLevel: boolean;
  readonly size: number;
  /** From the lower edge of the loose box to the baseline. */
  readonly rise: number;
}

function readMetrics({ pdfium, memory, scratch }: Engine, text: number, index: number, bottom: number): Metrics {
  pdfium.FPDFText_GetMatrix(text, index, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = memory.floats(scratch, 4);
  const size = pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const y = new Float64Array(memory.bytes().slice(scratch + 8, scratch + 16).buffer)[0] ?? bottom;
  return { isLevel: a > 0 && Math.abs(b) < a, size, rise: y - bottom };
}

/** Places a character that does not run to the right in the page's own coordinates; gives its quarter turns as displayed. */
function placeTurned(
  { pdfium, memory, scratch }: Engine,
  text: number,
  index: number,
  frame: Frame,
  boxes: Float32Array,
  at: number,
): number {
  pdfium.FPDFText_GetMatrix(text, index, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = memory.floats(scratch, 4);
  pdfium.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(
    memory.bytes().slice(scratch, scratch + 32).buffer,
  );
  pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const [x = 0, y = 0] = new Float64Array(memory.bytes().slice(scratch, scratch + 16).buffer);
  const size = pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  const angle = Math.atan2(b, a);
  const quarters = Math.round(angle / (Math.PI / 2)) & 3; // counter-clockwise
  const ascent = ASCENT * size;
  const descent = DESCENT * size;
  switch (quarters) {
    case 0:
      place(frame, left, y - descent, right, y + ascent, boxes, at);
      break;
    case 1:
      place(frame, x - ascent, bottom, x + descent, top, boxes, at);
      break;
    case 2:
      place(frame, left, y - ascent, right, y + descent, boxes, at);
      break;
    default:
      place(frame, x - descent, bottom, x + ascent, top, boxes, at);
  }
  return (frame.rotation - quarters) & 3;
}

function lookAtObjects(
  { pdfium, memory, scratch }: Engine,
  page: number,
  frame: Frame,
): { drawn: boolean; imageCover: number } {
  const count = pdfium.FPDFPage_CountObjects(page);
  const area = (frame.right - frame.left) * (frame.top - frame.bottom);
  let imageCover = 0;
  for (let i = 0; i < Math.min(count, 5000); i++) {
    const object = pdfium.FPDFPage_GetObject(page, i);
    const kind = pdfium.FPDFPageObj_GetType(object);
    if (kind !== IMAGE_OBJECT && kind !== FORM_OBJECT) continue;
    if (kind === FORM_OBJECT && !holdsImage(pdfium, object)) continue;
    if (!pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = memory.floats(scratch, 4);
    const width = Math.min(x1, frame.right) - Math.max(x0, frame.left);
    const height = Math.min(y1, frame.top) - Math.max(y0, frame.bottom);
    if (width > 0 && height > 0) imageCover = Math.max(imageCover, (width * height) / area);
  }
  return { drawn: count > 0, imageCover };
}

function holdsImage(pdfium: WrappedPdfiumModule, form: number): boolean {
  const count = Math.min(pdfium.FPDFFormObj_CountObjects(form), 200);
  for (let i = 0; i < count; i++) {
    if (pdfium.FPDFPageObj_GetType(pdfium.FPDFFormObj_GetObject(form, i)) === IMAGE_OBJECT) return true;
  }
  return false;
}

function drawPage(
  { pdfium, memory }: Engine,
  document: number,
  index: number,
  dotsPerInch: number,
  mostPixels: number,
): GreyImage | undefined {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const points = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / points));
  const width = Math.max(1, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale));
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
  if (bitmap === 0) {
    pdfium.FPDF_ClosePage(page);
    return undefined;
  }
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const heap = memory.bytes();
  const pixels = new Uint8Array(width * height);
  for (let y = 0, out = 0; y < height; y++) {
    for (let x = 0, from = start + y * stride; x < width; x++, from += 3) {
      // Rec. 601 luma in 256ths.
      pixels[out++] = (29 * heap[from]! + 150 * heap[from + 1]! + 77 * heap[from + 2]!) >> 8; // inside the bitmap
    }
  }
  pdfium.FPDFBitmap_Destroy(bitmap);
  pdfium.FPDF_ClosePage(page);
  return { width, height, pixels };
}

const BGR = 2;
const WITH_ANNOTATIONS = 1;

/** PDFium marks the hyphen at the end of a line with this code. */
const LINE_END_HYPHEN = 2;

/** White space; not the glyphs of unknown meaning. */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 0xa0) return false;
  if (code <= 32) return code !== LINE_END_HYPHEN && code !== 0;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
